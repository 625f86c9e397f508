/* Every layer in text order.
 *
 * Reads and writes: events, figures, agreements, commitments, decisions, conditionals, flows, disputes; numbers that point into events,
 * figures and agreements follow.
 * Records come from frames in the order of their anchors, so the layers are nearly sorted: an insertion sort over indices, stable,
 * linear on what is in order. */
#include "link/internal.h"

/* Order of n records by begin, then by longer first: order[k] is the number of the record that comes k-th. */
static uint32_t *order_of(ro_doc *d, const void *at, uint32_t n, size_t size)
{
    uint32_t *order = ro_new(d->ses, uint32_t, n + 1);
    const char *base = at;

    for (uint32_t i = 0; order && i < n; i++) {
        ro_span w = ((const ro_rec *)(const void *)(base + (size_t)i * size))->where;
        uint32_t k = i;
        for (; k > 0; k--) {
            ro_span v = ((const ro_rec *)(const void *)(base + (size_t)order[k - 1] * size))->where;
            if (v.beg < w.beg || (v.beg == w.beg && v.end >= w.end))
                break;
            order[k] = order[k - 1];
        }
        order[k] = i;
    }
    return order;
}

/* Sorts records that begin with their ro_rec; returns for each old number the new one, NULL without memory. */
static uint32_t *sort(ro_doc *d, void *at, uint32_t n, size_t size)
{
    uint32_t *order = order_of(d, at, n, size), *to = ro_new(d->ses, uint32_t, n + 1);
    char *copy = ro_alloc(d->ses, (size_t)n * size + 1);

    if (!order || !to || !copy)
        return NULL;
    if (n)
        memcpy(copy, at, (size_t)n * size);
    for (uint32_t k = 0; k < n; k++) {
        memcpy((char *)at + (size_t)k * size, copy + (size_t)order[k] * size, size);
        to[order[k]] = k;
    }
    return to;
}

#define SORT(d, layer) sort((d), (d)->layer.at, (d)->layer.n, sizeof *(d)->layer.at)

static void sort_figures(ro_doc *d, const uint32_t *events)
{
    const uint32_t *to = SORT(d, figures);

    for (uint32_t i = 0; to && i < d->figures.n; i++) {
        ro_figure *g = &d->figures.at[i];
        if (events && g->event < d->events.n)
            g->event = events[g->event];
        for (uint32_t k = 0; k < g->parts.n; k++)
            g->parts.at[k] = to[g->parts.at[k]];
    }
}

void ro_link_sort(ro_doc *d)
{
    const uint32_t *events = SORT(d, events), *agreements;

    sort_figures(d, events);
    agreements = SORT(d, agreements);
    for (uint32_t i = 0; agreements && i < d->commitments.n; i++)
        if (d->commitments.at[i].agreement < d->agreements.n)
            d->commitments.at[i].agreement = agreements[d->commitments.at[i].agreement];
    for (uint32_t i = 0; agreements && i < d->loose_claims.n; i++)
        if (d->loose_claims.at[i].agreement < d->agreements.n)
            d->loose_claims.at[i].agreement = agreements[d->loose_claims.at[i].agreement];
    SORT(d, commitments);
    SORT(d, decisions);
    SORT(d, conditionals);
    SORT(d, flows);
    SORT(d, disputes);
}
