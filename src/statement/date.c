/* Purpose: when something was said. Input: times, trees, zones. Output: an ISO value.
 * The time expression of the cue's own clause, else the zone's date: what a report quotes was said for it. */
#include "doc/stated.h"
#include "statement/reader.h"
#include "statement/statement.h"

static bool in_content(const ro_ranges *content, uint32_t token)
{
    for (uint32_t i = 0; i < content->n; i++)
        if (content->at[i].beg <= token && token < content->at[i].end)
            return true;
    return false;
}

ro_str ro_statement_date(const ro_doc *d, uint32_t cue, const ro_ranges *content, uint32_t zone)
{
    ro_str date = ro_zone_date(d, zone);

    if (cue == RO_NONE)
        return date;
    ro_range s = d->sents.at[d->sent_of[cue]].tokens;
    uint32_t clause = ro_clause(d, cue);
    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t k = ro_time_at(d, t);
        if (k == RO_NONE || d->times.at[k].head != t || in_content(content, t) || ro_clause(d, t) != clause)
            continue;
        ro_str day = ro_time_day(&d->times.at[k]);
        if (day.n)
            return day;
    }
    return date;
}
