#include "doc/stated.h"

uint32_t ro_stated_length(const ro_statement *s)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < s->content.n; i++)
        n += s->content.at[i].end - s->content.at[i].beg;
    return n;
}

static bool holds(const ro_statement *outer, ro_span inner)
{
    for (uint32_t i = 0; i < outer->content.n; i++)
        if (ro_span_has(outer->content.at[i], inner))
            return true;
    return false;
}

/* The first of n records, `size` bytes each and a ro_rec in front, that stands in the sentence or a later one. */
static uint32_t first_from(const void *records, size_t size, uint32_t n, uint32_t sent)
{
    uint32_t lo = 0, hi = n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        const ro_rec *r = (const ro_rec *)(const void *)((const char *)records + (size_t)mid * size);
        if (r->sent < sent)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

uint32_t ro_stated_first(const ro_doc *d, uint32_t sent)
{
    return first_from(d->statements.at, sizeof *d->statements.at, d->statements.n, sent);
}

uint32_t ro_stated_first_event(const ro_doc *d, uint32_t sent)
{
    return first_from(d->events.at, sizeof *d->events.at, d->events.n, sent);
}

uint32_t ro_stated_in(const ro_doc *d, ro_span s, uint32_t but)
{
    uint32_t best = RO_NONE, t = ro_token_at(d, s.beg), sent;

    if (t == RO_NONE)
        return RO_NONE;
    sent = d->sent_of[t];
    for (uint32_t i = ro_stated_first(d, sent); i < d->statements.n && d->statements.at[i].rec.sent == sent; i++)
        if (i != but && holds(&d->statements.at[i], s) && (best == RO_NONE ||
                                                           ro_stated_length(&d->statements.at[i]) < ro_stated_length(&d->statements.at[best])))
            best = i;
    return best;
}

ro_str ro_zone_date(const ro_doc *d, uint32_t zone)
{
    if (zone < d->zones.n) {
        const ro_zone *z = &d->zones.at[zone];
        if (z->date.n)
            return z->date;
        if (z->undated)
            return RO_NOSTR;
    }
    return d->date;
}

ro_str ro_time_day(const ro_time *t)
{
    ro_str v = t->value, day;

    if (t->type == RO_TIME_SET)
        return RO_NOSTR;
    if (t->type == RO_TIME_DURATION || v.n < 4 || v.p[0] < '0' || v.p[0] > '9')
        v = t->begin;
    if (v.n < 4 || v.p[0] < '0' || v.p[0] > '9')
        return RO_NOSTR;
    day = ro_str_cut(&v, 'T');
    return ro_str_cut(&day, '/');
}
