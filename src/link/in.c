/* Who says it: the innermost statement whose content holds a record's words.
 *
 * Reads: statements, records. Writes: `in` of records (where their own stage left it open).
 * A record is held by its trigger: that is what must stand inside the reported words; the rest of its clause may reach out of them. */
#include "doc/stated.h"
#include "link/internal.h"

#include "statement/statement.h"

static void put(const ro_doc *d, ro_rec *r, ro_span trigger)
{
    if (r->in == RO_NONE)
        r->in = ro_stated_in(d, trigger, RO_NONE);
}

/* The anchor of the record's frame, else the record's own words. */
static ro_span trigger_of(const ro_doc *d, const ro_rec *r)
{
    if (r->frame != RO_NONE && r->frame < d->frames.n && d->frames.at[r->frame].anchor < d->tokens.n)
        return d->tokens.at[d->frames.at[r->frame].anchor].where;
    return r->where;
}

/* An announcement of a commitment is often its own statement: `vowed to consult` is held by nothing but says it. */
static void commitment_in(ro_doc *d, ro_commitment *c)
{
    put(d, &c->rec, trigger_of(d, &c->rec));
    for (uint32_t i = 0; c->rec.in == RO_NONE && i < c->action.n; i++)
        c->rec.in = ro_stated_in(d, c->action.at[i], RO_NONE);
}

void ro_link_in(ro_doc *d)
{
    for (uint32_t i = 0; i < d->events.n; i++)
        put(d, &d->events.at[i].rec, d->events.at[i].trigger);
    for (uint32_t i = 0; i < d->figures.n; i++)
        put(d, &d->figures.at[i].rec, trigger_of(d, &d->figures.at[i].rec));
    for (uint32_t i = 0; i < d->agreements.n; i++)
        put(d, &d->agreements.at[i].rec, trigger_of(d, &d->agreements.at[i].rec));
    for (uint32_t i = 0; i < d->commitments.n; i++)
        commitment_in(d, &d->commitments.at[i]);
    for (uint32_t i = 0; i < d->decisions.n; i++)
        put(d, &d->decisions.at[i].rec, trigger_of(d, &d->decisions.at[i].rec));
    for (uint32_t i = 0; i < d->conditionals.n; i++)
        put(d, &d->conditionals.at[i].rec, trigger_of(d, &d->conditionals.at[i].rec));
    for (uint32_t i = 0; i < d->flows.n; i++)
        put(d, &d->flows.at[i].rec, trigger_of(d, &d->flows.at[i].rec));
    for (uint32_t i = 0; i < d->statements.n; i++)
        d->statements.at[i].rec.in = d->statements.at[i].via;
}
