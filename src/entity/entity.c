/* Mentions, actors, places: who and what the text speaks of.
 *
 * Reads tokens, trees, frames of the layers mention and entity, zones; writes mentions, actors, places and the index of mentions. The
 * model finds and types mentions and
 * links them; the lexicon (lexicon/entity/) gives names, codes, offices with their dates. Steps: names of the lexicon in the text
 * (hits.c), mentions (find.c,
 * span.c), what is known of each (know.c), chains (chain.c), actors and places (actor.c, code.c), authors of zones (author.c), who issues a resolution (issuer.c), codes of imported dictionaries (dictionary.c). */
#include "entity/dictionary.h"
#include "entity/internal.h"

/* Where the text is from: the first place of a dateline. */
static void place_of_document(ro_doc *d)
{
    for (uint32_t i = 0; d->place == RO_NONE && i < d->mentions.n; i++) {
        uint32_t zone = d->mentions.at[i].place == RO_NONE ? RO_NONE : ro_zone_at(d, d->mentions.at[i].where.beg);
        if (zone != RO_NONE && d->zones.at[zone].kind == RO_ZONE_DATELINE)
            d->place = d->mentions.at[i].place;
    }
}

void ro_entity(const ro_model *m, ro_doc *d)
{
    static void (*const steps[])(ro_ent *) = { ro_ent_hits, ro_ent_find, ro_ent_know, ro_ent_chains, ro_ent_actors, ro_ent_authors, ro_ent_issuer };
    ro_ent e = { .model = m, .d = d, .s = d->ses };

    ro_ent_bind(&e);
    for (size_t i = 0; i < sizeof steps / sizeof *steps && !ro_failed(d->ses); i++)
        steps[i](&e);
    if (ro_failed(d->ses))
        return;
    ro_dictionary_codes(m, d);
    place_of_document(d);
    ro_index_mentions(d);
}
