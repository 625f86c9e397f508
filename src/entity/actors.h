/* Between actor.c and code.c. */
#ifndef RO_ENTITY_ACTORS_H
#define RO_ENTITY_ACTORS_H

#include "entity/internal.h"

/* The mentions of one chain, in text order: `first`, then `next` of each until RO_NONE. `known` has a line of the lexicon; RO_NONE. */
typedef struct {
    uint32_t first, known;
    const uint32_t *next;
} ro_members;

/* The mention of the same chain that the lexicon knows best, or the mention itself. */
static inline const ro_cand *ro_ent_known(const ro_ent *e, uint32_t i)
{
    uint32_t k = e->known[ro_ent_first(e, i)];
    return &e->c.at[k == RO_NONE ? i : k];
}

/* Fills code, country and sector. */
void ro_ent_code(ro_ent *e, ro_actor *a, const ro_members *m);
/* The country of a place or state mention by its line of the lexicon; p NULL. */
ro_str ro_ent_place_country(ro_ent *e, const ro_cand *c);

#endif
