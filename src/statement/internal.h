/* Between the files of statement/. */
#ifndef RO_STATEMENT_INTERNAL_H
#define RO_STATEMENT_INTERNAL_H

#include "doc/doc.h"
#include "doc/model.h"
#include "lexicon/lexicon.h"

/* ---- quote.c: what stands within quotation marks ---- */

/* One stretch between marks, without them. A quotation that goes on over several paragraphs has one stretch in each, with one number. */
typedef struct {
    ro_span where;
    uint32_t number;
    bool broken; /* a mark is missing: one end is the sentence's or the paragraph's */
    uint32_t cue; /* there are no marks: it follows a colon behind the cue with this anchor; RO_NONE */
} ro_quote;

/* Outermost quotations in text order; they do not overlap. */
typedef struct {
    RO_VEC(ro_quote) all;
    uint32_t numbers; /* how many numbers are given */
} ro_quotes;

void ro_quotes_find(const ro_doc *d, ro_quotes *out);
/* Puts a quotation in its place; those inside it go. Not added where it would overlap others. */
void ro_quotes_add(ro_ses *s, ro_quotes *q, ro_quote one);
/* The quotation that holds the byte, or the first that begins after it (all.n: none). */
uint32_t ro_quotes_from(const ro_quotes *q, uint32_t byte);
/* The quotation that holds all of the span; RO_NONE. */
uint32_t ro_quotes_hold(const ro_quotes *q, ro_span s);
/* Words (tokens with a letter or digit) of the span, and how many of them stand within quotation marks. */
uint32_t ro_quotes_words(const ro_doc *d, const ro_quotes *q, ro_range tokens, uint32_t *quoted);

/* ---- cue.c: what a cue means ---- */

enum ro_fact { RO_FACT_NEUTRAL, RO_FACT_TRUE /* `admit`, `confirm` */, RO_FACT_DOUBT /* `claim` */, RO_FACT_FALSE /* `deny` */ };

typedef struct {
    ro_lexrow row;
    ro_act act;
    enum ro_fact fact;
    bool certain; /* the word alone decides the act */
    bool negated; /* `did not deny` */
} ro_cue;

/* Looks the words of a cue up by their lemmas, a certain entry first. False: none is known. */
bool ro_cue_find(const ro_model *m, ro_doc *d, ro_range cue, ro_cue *out);

/* ---- cut.c: what was said, a statement a sentence ---- */

typedef RO_VEC(ro_range) ro_ranges;

/* A sentence's share of the content: one stretch, or several around the cue. */
typedef struct {
    ro_ranges piece;
    uint32_t sent;
} ro_unit;
typedef RO_VEC(ro_unit) ro_units;

/* Content stretches, in text order, cut into units: without the stretch `hole` (cue and source; empty: none), cut at the ends of
 * sentences, fitted to quotations and clauses, without conjunction, marks and final stops. A sentence away from the hole is reported as a
 * whole or not at all. `anchor`: the frame's. */
void ro_content_cut(const ro_doc *d, const ro_quotes *q, const ro_ranges *content, ro_range hole, uint32_t anchor, ro_units *out);
/* What the tree makes the content of a cue: its clause (`said that ...`), or what it is put into (`..., he said`). Empty: nothing. */
ro_range ro_content_clause(const ro_doc *d, ro_range cue);
/* One stretch without what does not belong to it at its ends. */
ro_range ro_content_trim(const ro_doc *d, ro_range r);

#endif
