/* Pairs of marked actors: a line of JSON to a document with the pair's words, what a classifier sees of it, and the coder of a user's own labels.
 *
 * The coder is a multinomial logistic regression over the encoder's vectors and the words around the pair; train/ fits it, docs/formats/events-model.md describes its file. */
#ifndef RO_RELATE_RELATE_H
#define RO_RELATE_RELATE_H

#include "base/buf.h"
#include "base/mapfile.h"
#include "doc/doc.h"
#include "doc/model.h"
#include "encode/encode.h"

/* ---- pairs ---- */

typedef struct {
    ro_str id, sentence;
    ro_str label, group;     /* in lines for training; p NULL: not given */
    ro_spans source, target; /* code points of the sentence */
} ro_pair;

typedef struct {
    ro_doc *d;
    ro_ids source, target; /* heads of the marked words */
    uint8_t *mark;         /* of each token: RO_MARK_SOURCE, RO_MARK_TARGET */
} ro_marked;

enum { RO_MARK_SOURCE = 1, RO_MARK_TARGET = 2 };

/* Parses a line. A failure is recorded in the session, with the byte where there is one. */
void ro_pair_read(ro_ses *s, ro_str line, ro_pair *p);
/* Reads the sentence up to its frames and finds the pair's words. False after a failure. */
bool ro_pair_mark(const ro_model *m, ro_ses *s, const ro_pair *p, ro_marked *out);

/* ---- what a classifier sees ---- */

typedef struct {
    float *dense;     /* ro_dense_width values: the mean of all tokens by how likely they tell of the pair; that of the way between the two in the tree */
    uint32_t *word;   /* hashes of words, neighbours and arcs, ascending */
    uint32_t nwords;
    uint32_t trigger; /* likeliest token */
} ro_pair_view;

uint32_t ro_dense_width(const ro_net *net);
void ro_pair_see(const ro_model *m, const ro_marked *pair, ro_pair_view *out);

/* ---- the coder ---- */

typedef struct {
    ro_str name, group; /* group p NULL: none */
} ro_coder_label;

typedef struct {
    uint32_t nlabels, width, nwords;
    const ro_coder_label *label; /* in the order of their first use in the training lines */
    const float *bias;           /* labels */
    const float *dense;          /* labels x width */
    const uint32_t *word;        /* hashes, ascending */
    const float *rarity;         /* of each word: the logarithm of how many pairs there are for one that has it */
    const float *weight;         /* words x labels */
    ro_file file;                /* mapped, if it came from one */
    ro_ses ses;
} ro_coder;

int ro_coder_open(ro_coder **out, const ro_net *net, const char *path, ro_err *e);
/* The same from memory (borrowed, aligned to 16 bytes). */
int ro_coder_use(ro_coder **out, const ro_net *net, ro_str file, const char *name, ro_err *e);
void ro_coder_close(ro_coder *c);
void ro_coder_write(const ro_coder *c, const ro_net *net, ro_buf *out);

/* The known words of a view with their values, a vector of length one. `at` and `value` have room for view->nwords. Returns how many. */
uint32_t ro_coder_words(const uint32_t *word, const float *rarity, uint32_t nwords, const ro_pair_view *v, uint32_t *at, float *value);
/* Probabilities of the labels. */
void ro_coder_score(const ro_coder *c, const ro_net *net, ro_ses *s, const ro_pair_view *v, float *p);
/* The likeliest group, by the sum of its labels, and that sum; p NULL where labels have none. */
ro_str ro_coder_group(const ro_coder *c, const float *p, float *sum);

#endif
