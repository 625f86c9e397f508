/* Between the files of commitment/. */
#ifndef RO_COMMITMENT_INTERNAL_H
#define RO_COMMITMENT_INTERNAL_H

#include "commitment/commitment.h"
#include "frame/frame.h"
#include "lexicon/lexicon.h"

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_lextable accord, instrument, cue;
    int accord_kind, accord_parties, accord_signed, instrument_kind, instrument_class, cue_means;
    ro_span *word;          /* spans of all tokens, for ro_lex_longest */
    uint32_t *agreement_of; /* for each token the agreement that its words name, RO_NONE */
    ro_ids anchor;          /* beside doc->commitments: the anchor token */
} ro_com;

/* ---- common.c ---- */

/* The record of a frame: sentence, zone, frame, confidence (geometric mean of the anchor's and the first `groups` labels'
 * probabilities) and its why. */
ro_rec ro_com_rec(const ro_com *c, const ro_frame *f, int groups);
/* Actors of all arcs of a role, each once, in text order. */
void ro_com_actors(ro_doc *d, const ro_frame *f, enum ro_role role, ro_ids *out);
/* Shortest stretch of the frame's sentence that holds its anchor, its spans and its arcs. */
ro_span ro_com_where(const ro_doc *d, const ro_frame *f);
ro_span ro_com_spans_hull(const ro_spans *s);
/* The time expression that an arc leads to; NULL. */
const ro_time *ro_com_time(const ro_doc *d, const ro_frame *f, enum ro_role role);
/* The speakers of the statement that holds the words (RO_NONE there: the zone's own voice); the statement's number. */
uint32_t ro_com_voice(ro_doc *d, ro_span words, ro_ids *speaker);
bool ro_com_same_ids(const ro_ids *a, const ro_ids *b);
bool ro_com_share_ids(const ro_ids *a, const ro_ids *b);
ro_str ro_com_field(const ro_lexrow *row, int column);
uint32_t ro_com_longest(const ro_com *c, ro_lextable t, uint32_t token, ro_lexrow *row);
ro_str ro_com_lemma(ro_doc *d, uint32_t t);
/* Words in common that carry meaning (nouns, verbs, adjectives, numbers), by lemma, of two stretches. */
uint32_t ro_com_common(const ro_doc *d, ro_span a, ro_span b);

/* ---- one file each ---- */

void ro_com_agreements(ro_com *c);
void ro_com_commitments(ro_com *c);
void ro_com_claims(ro_com *c);
void ro_com_decisions(ro_com *c);
void ro_com_conditionals(ro_com *c);
void ro_com_flows(ro_com *c);
void ro_com_disputes(ro_com *c);

#endif
