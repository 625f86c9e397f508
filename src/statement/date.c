/* Purpose: when something was said. Input: times, trees, zones. Output: an ISO value.
 * The time expression of the cue's own clause, else the zone's date: what a report quotes was said for it. */
#include "statement/reader.h"
#include "statement/statement.h"

ro_str ro_statement_zone_date(const ro_doc *d, uint32_t zone)
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

ro_str ro_statement_day(const ro_time *t)
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

static bool in_content(const ro_ranges *content, uint32_t token)
{
    for (uint32_t i = 0; i < content->n; i++)
        if (content->at[i].beg <= token && token < content->at[i].end)
            return true;
    return false;
}

ro_str ro_statement_date(const ro_doc *d, uint32_t cue, const ro_ranges *content, uint32_t zone)
{
    ro_str date = ro_statement_zone_date(d, zone);

    if (cue == RO_NONE)
        return date;
    ro_range s = d->sents.at[d->sent_of[cue]].tokens;
    uint32_t clause = ro_clause(d, cue);
    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t k = ro_time_at(d, t);
        if (k == RO_NONE || d->times.at[k].head != t || in_content(content, t) || ro_clause(d, t) != clause)
            continue;
        ro_str day = ro_statement_day(&d->times.at[k]);
        if (day.n)
            return day;
    }
    return date;
}
