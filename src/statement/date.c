/* Purpose: when something was said. Input: times, trees, zones. Output: an ISO value.
 * A cue in the present tense, and a noun, are told as of the zone's date; one in the past only where the text speaks of that day itself (`today`, `on Monday`, a dateline). */
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

/* Does the text of the zone name its own day? */
static bool speaks_of(const ro_doc *d, uint32_t zone, ro_str date)
{
    for (uint32_t i = 0; i < d->times.n; i++)
        if (d->times.at[i].zone == zone && ro_str_eq(ro_statement_day(&d->times.at[i]), date))
            return true;
    return false;
}

static bool is_past(const ro_doc *d, uint32_t t)
{
    ro_str x = d->syn[t].xpos;
    return ro_str_is(x, "VBD") || ro_str_is(x, "VBN") || ro_str_is(x, "VBG");
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
    if (is_past(d, cue) && date.n && !speaks_of(d, zone, date))
        return RO_NOSTR;
    return date;
}
