/* Links within a document: the statement that each record stands in, events told twice, victims counted, commitments settled.
 *
 * Reads: all records. Writes: `in`, tellings, victims' counts, states of commitments, and the text order of every layer.
 * The order matters: tellings are merged once `in` is known (what only one source says is not what the document says), victims after
 * the merge, sorting last. */
#include "doc/stated.h"
#include "link/link.h"

#include "commitment/commitment.h"
#include "frame/frame.h"
#include "link/internal.h"
#include "statement/statement.h"

/* `overdue` needs the date that holds where the commitment stands. */
static void settle(const ro_model *m, ro_doc *d)
{
    for (uint32_t i = 0; i < d->commitments.n; i++) {
        ro_commitment *c = &d->commitments.at[i];
        float p = c->rec.frame == RO_NONE ? 1 : d->frames.at[c->rec.frame].label[RO_G_COMMITMENT_STATE].p;
        ro_str rule;

        c->state = ro_commitment_settle(c, c->state, p, ro_zone_date(d, c->rec.zone), &rule);
        ro_why_add(d, &c->rec.why, rule);
        c->statement = c->rec.in;
    }
    (void)m;
}

void ro_link(const ro_model *m, ro_doc *d)
{
    if (!d->tokens.n || !d->sents.n)
        return;
    ro_link_in(d);
    ro_link_tellings(d);
    ro_link_victims(d);
    settle(m, d);
    ro_link_sort(d);
}
