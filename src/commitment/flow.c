/* Flows: what moves from whom to whom, which way it changes and why.
 *
 * Reads: frames of layer flow, mentions. Writes: flows. The same thing moving between the same actors is one flow, with the causes of
 * all its tellings. */
#include "commitment/internal.h"

static bool same_flow(const ro_doc *d, const ro_flow *a, const ro_flow *b)
{
    if (a->kind != b->kind || a->trend != b->trend || !a->from.n || !a->to.n || !ro_com_same_ids(&a->from, &b->from)
            || !ro_com_same_ids(&a->to, &b->to))
        return false;
    return ro_com_common(d, ro_com_spans_hull(&a->what), ro_com_spans_hull(&b->what)) > 0;
}

static void make_flow(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    int kind = ro_frame_set(c->m, f, RO_G_FLOW_KIND, ro_flow_kind_of), trend = ro_frame_set(c->m, f, RO_G_FLOW_TREND, ro_trend_of);
    ro_flow w = { .rec = ro_com_rec(c, f, 2), .kind = kind < 0 ? RO_FLOW_GOODS : (ro_flow_kind)kind, .trend = trend < 0 ? RO_TREND_UP
            : (ro_trend)trend };

    ro_com_actors(d, f, RO_R_FROM, &w.from);
    ro_com_actors(d, f, RO_R_TO, &w.to);
    ro_frame_spans(d, f, RO_R_WHAT, &w.what);
    ro_frame_spans(d, f, RO_R_CAUSE, &w.causes);
    if (!w.what.n)
        ro_push(d->ses, &w.what, d->tokens.at[f->anchor].where);
    for (uint32_t i = d->flows.n; i-- > 0;)
        if (same_flow(d, &d->flows.at[i], &w)) {
            for (uint32_t k = 0; k < w.causes.n; k++)
                ro_push(d->ses, &d->flows.at[i].causes, w.causes.at[k]);
            ro_why_add(d, &d->flows.at[i].rec.why, RO_STR("rule flow.told-again"));
            return;
        }
    ro_push(d->ses, &d->flows, w);
}

void ro_com_flows(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_FLOW, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        make_flow(c, &f[i]);
}
