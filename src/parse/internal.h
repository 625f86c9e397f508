/* Between the files of parse/. */
#ifndef RO_PARSE_INTERNAL_H
#define RO_PARSE_INTERNAL_H

#include "encode/encode.h"
#include "lexicon/lexicon.h"

/* d->sents from the head `sent`, paragraph ends and vetoes. */
void ro_sentences(const ro_model *m, ro_doc *d);

/* Applies a lemma script to a form (docs/formats/model.md, "Lemma scripts"). */
ro_str ro_lemma(ro_ses *s, ro_str form, ro_str script);

/* The lemma that lexicon/parse/lemma.lex (the table) has for the form; else the guess, unless no word has that lemma and the endings of English lead to one that a word has. Names keep the guess. */
ro_str ro_lemma_known(ro_ses *s, ro_lextable table, ro_str form, ro_upos upos, ro_str guess);

typedef struct {
    ro_product dep, head, ldep, lhead;
    const float *bi, *u, *root, *label_w, *label_b;
    const ro_head *relations;
    uint32_t root_label; /* `root`, for the root's arc and no other; RO_NONE */
    uint32_t arc, lab;   /* widths: 256, 128 */
} ro_tree_model;

typedef struct {
    float *dep, *head, *ldep, *lhead; /* a row a token of the chunk */
    float *left;                      /* d' B + u of each token of a sentence */
    float *score;                     /* (longest + 1)^2: score[i * (n + 1) + j] of j as head of i; j = n is the root */
    float *hidden;                    /* for labels */
    uint32_t *heads;
    struct ro_mst *mst;
} ro_tree_scratch;

bool ro_tree_bind(const ro_net *net, ro_tree_model *t);
bool ro_tree_room(ro_ses *s, const ro_tree_model *t, uint32_t tokens, uint32_t longest, ro_tree_scratch *out);
void ro_tree_vectors(const ro_net *net, const ro_tree_model *t, const ro_quant *x, ro_tree_scratch *s);
/* Heads and relations of the sentence's tokens; `row` is the row of its first token in the chunk. */
void ro_tree_sentence(const ro_net *net, const ro_tree_model *t, ro_doc *d, ro_range tokens, uint32_t row, ro_tree_scratch *s);

/* Maximum spanning arborescence (mst.c). */
typedef struct ro_mst ro_mst;
ro_mst *ro_mst_new(ro_ses *s, uint32_t longest);
/* score[i * (n + 1) + j]: j as head of i, j = n the root; head[i] gets the answer (n: root). Exactly one token hangs on the root. */
void ro_mst_run(ro_mst *m, ro_ses *s, const float *score, uint32_t n, uint32_t *head);

#endif
