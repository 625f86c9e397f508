/* Patterns of imported verb dictionaries against the words of a sentence (lexicon/README.md, `dictionary.verb`). */
#ifndef RO_EVENT_PATTERN_H
#define RO_EVENT_PATTERN_H

#include "doc/doc.h"
#include "lexicon/lexicon.h"

/* A noun phrase that can fill `$`, `+`, `%` or `^`. */
typedef struct {
    uint32_t head;
    ro_range tokens;
    ro_ids actors;
    bool weak;     /* roles of no country only */
    bool pronoun;
    bool coded;    /* some actor has a code */
    bool several;  /* its co-ordination has more than one actor */
} ro_slot;

typedef RO_VEC(ro_slot) ro_slots;

/* What a pattern bound: numbers of slots, RO_NONE. */
typedef struct {
    uint32_t source, target, both;
    bool after;       /* `both` stands behind the verb */
    uint32_t letters; /* of the words it took: the longest pattern wins, */
    int roles;        /* of two as long the one that names more roles */
} ro_bound;

extern const ro_bound ro_unbound;

typedef struct ro_pattern ro_pattern;

/* Phrases of sets, as they are asked for: a document asks for the same ones again and again. */
typedef struct {
    ro_str name;
    RO_VEC(ro_str) phrases;
} ro_set;

typedef struct {
    ro_lextable table;
    RO_VEC(ro_set) all;
} ro_sets;

/* All rows of a key, in the order of their lines; *n of them, in the session's memory. */
ro_lexrow *ro_pattern_rows(ro_ses *s, ro_lextable t, ro_str key, uint32_t *n);

/* Where a verb stands and what of its sentence a pattern may use. */
typedef struct {
    ro_sets *sets;
    ro_doc *d;
    const ro_slots *slots;
    ro_range verb;
    const bool *usable;  /* by token from `sentence.beg` on */
    ro_range sentence;
} ro_place_of_verb;

/* Reads a pattern's text; NULL without memory. */
const ro_pattern *ro_pattern_read(ro_ses *s, ro_str text);
bool ro_pattern_longer(const ro_bound *a, const ro_bound *b);
bool ro_pattern_fits(const ro_pattern *p, const ro_place_of_verb *v, ro_bound *out);

#endif
