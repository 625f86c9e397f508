/* Purpose: when and where. Input: arcs of the frame, times, places, trees. Output: e->date, e->place.
 *
 * Date: the model's time, else the only time expression in the event's own clause. A speech act told in the present tense by the zone
 * itself is dated with the zone (`calls upon`); any other event without a time has none. Place: the model's, else the only place in the
 * clause that stands with a preposition of place. */
#include "doc/stated.h"
#include "event/internal.h"
#include "doc/who.h"

static uint32_t only_time_of_clause(const ro_doc *d, const ro_event *e)
{
    ro_range s = d->sents.at[e->rec.sent].tokens;
    uint32_t clause = ro_clause(d, e->anchor), found = RO_NONE;

    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t k = ro_time_at(d, t);
        if (k == RO_NONE || d->times.at[k].head != t || ro_clause(d, t) != clause || !ro_time_day(&d->times.at[k]).n)
            continue;
        if (found != RO_NONE)
            return RO_NONE;
        found = k;
    }
    return found;
}

/* `calls upon`, `welcomes`, `decides`: said with the text itself. */
static bool is_performative(const ro_doc *d, const ro_event *e)
{
    ro_str x = d->syn[e->anchor].xpos;
    int quad = ro_event_quad(e->type);

    if (e->status != RO_ACTUAL || e->rec.in != RO_NONE || (quad != 1 && quad != 3))
        return false;
    if (ro_str_is(x, "VBZ") || ro_str_is(x, "VBP"))
        return ro_child(d, e->anchor, "aux", RO_NONE) == RO_NONE;
    return ro_str_is(x, "VBG") && ro_child(d, e->anchor, "aux", RO_NONE) == RO_NONE &&
        (ro_rel_is(d, e->anchor, "root") || ro_rel_is(d, e->anchor, "conj")); /* preambles */
}

void ro_event_when(ro_doc *d, const ro_frame *f, ro_event *e)
{
    uint32_t at = 0, k;
    ro_arg a;

    while (ro_arg_next(d, f, RO_R_TIME, &at, &a)) {
        k = ro_time_at(d, a.tokens.beg);
        if (k != RO_NONE && (e->date = ro_time_day(&d->times.at[k])).n)
            return;
    }
    k = only_time_of_clause(d, e);
    if (k != RO_NONE)
        e->date = ro_time_day(&d->times.at[k]);
    else if (is_performative(d, e))
        e->date = ro_zone_date(d, e->rec.zone);
}

static bool is_locative(const ro_doc *d, uint32_t token)
{
    static const char *const word[] = { "in", "at", "near", "outside", "inside", "around", "across", "on" };
    uint32_t c = ro_child(d, token, "case", RO_NONE);

    for (size_t i = 0; c != RO_NONE && i < sizeof word / sizeof *word; i++)
        if (ro_word_is(d, c, word[i]))
            return true;
    return false;
}

void ro_event_place(ro_doc *d, const ro_frame *f, ro_event *e)
{
    ro_range s = d->sents.at[e->rec.sent].tokens;
    uint32_t at = 0, clause = ro_clause(d, e->anchor), found = RO_NONE;
    ro_arg a;

    e->place = RO_NONE;
    while (ro_arg_next(d, f, RO_R_PLACE, &at, &a))
        if ((e->place = ro_place_at(d, a.tokens.beg)) != RO_NONE)
            return;
    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t m = ro_mention_at(d, t), p = ro_place_at(d, t);
        if (p == RO_NONE || p == found || d->mentions.at[m].head != t || !is_locative(d, t) || ro_clause(d, t) != clause)
            continue;
        if (found != RO_NONE)
            return;
        found = p;
    }
    e->place = found;
}
