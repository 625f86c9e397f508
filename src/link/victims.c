/* Victims of events and the figures that count them.
 *
 * Reads: figures with their event, events. Writes: victims' counts; a victim without a name where only a figure tells of one. */
#include "link/internal.h"

static int effect_of(ro_figure_kind k)
{
    switch (k) {
    case RO_FIG_KILLED: return RO_KILLED;
    case RO_FIG_WOUNDED: return RO_WOUNDED;
    case RO_FIG_DETAINED: return RO_DETAINED;
    case RO_FIG_DISPLACED: return RO_DISPLACED;
    default: return -1;
    }
}

static int64_t count_of(const ro_amount *a)
{
    double v = a->has_value ? a->value : a->has_low ? a->low : a->has_high ? a->high : -1;
    return v < 0 || v > 1e12 ? -1 : (int64_t)v;
}

static bool effect_fits(ro_effect have, int want)
{
    return (int)have == want || (have == RO_ABDUCTED && want == RO_DETAINED);
}

/* The victim whose words the figure stands in; else the only one with that effect and no count. */
static ro_victim *victim_of(ro_event *e, const ro_figure *g, int effect)
{
    ro_victim *only = NULL;

    for (uint32_t i = 0; i < e->victims.n; i++) {
        ro_victim *v = &e->victims.at[i];
        if (!effect_fits(v->effect, effect))
            continue;
        if (!ro_span_none(v->words) && !ro_span_none(g->what) && ro_span_meet(v->words, g->what))
            return v;
        if (v->count < 0 && ro_span_none(v->words))
            only = v;
    }
    return only;
}

void ro_link_victims(ro_doc *d)
{
    for (uint32_t i = 0; i < d->figures.n; i++) {
        const ro_figure *g = &d->figures.at[i];
        int effect = effect_of(g->kind);
        ro_event *e = g->event < d->events.n ? &d->events.at[g->event] : NULL;
        ro_victim *v;

        if (!e || effect < 0 || g->changed || count_of(&g->amount) <= 0)
            continue;
        v = victim_of(e, g, effect);
        if (v) {
            v->count = v->count < 0 ? count_of(&g->amount) : v->count;
            continue;
        }
        ro_push(d->ses, &e->victims, (ro_victim){ RO_NONE, (ro_effect)effect, count_of(&g->amount), ro_span_none(g->what) ? g->rec.where
                : g->what });
        ro_why_add(d, &e->rec.why, RO_STR("rule link.counted-victim"));
    }
}
