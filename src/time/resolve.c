/* Which day is meant: tense of the clause, nearness to the zone's date, the date that the discourse last spoke of.
 *
 * Reads trees where there are any, else the words around. In news a bare weekday lies in the past unless the clause says otherwise. */
#include "time/scan.h"

ro_str ro_vague_ref(int direction)
{
    return direction < 0 ? RO_STR("PAST_REF") : direction > 0 ? RO_STR("FUTURE_REF") : RO_STR("PRESENT_REF");
}

ro_grain ro_unit_grain(ro_unit u)
{
    static const ro_grain g[] = { RO_G_NONE, RO_G_NONE, RO_G_CENTURY, RO_G_DECADE, RO_G_YEAR, RO_G_HALF, RO_G_QUARTER, RO_G_MONTH, RO_G_NONE, RO_G_WEEK,
                                  RO_G_WEEKEND, RO_G_DAY, RO_G_NONE, RO_G_NONE, RO_G_NONE };

    return g[u];
}

const char *ro_unit_code(ro_unit u)
{
    static const char *const code[] = { "", "L", "C", "E", "Y", "H", "Q", "M", "W", "W", "WE", "D", "TH", "TM", "TS" };

    return code[u];
}

ro_str ro_period(ro_ses *s, ro_count n, ro_unit u)
{
    const char *code = ro_unit_code(u), *t = "";
    double v = n.value;

    if (code[0] == 'T') {
        t = "T";
        code++;
    }
    if (n.vague) {
        if (u == RO_U_CENTURY || u == RO_U_MILLENNIUM)
            return ro_printf(s, "PX%s", u == RO_U_CENTURY ? "C" : "L");
        return ro_printf(s, "P%sX%s", t, code);
    }
    if ((u == RO_U_HOUR || u == RO_U_MINUTE) && v < 1000 && v - (double)(int)v == 0.5 && v > 1)
        return ro_printf(s, u == RO_U_HOUR ? "PT%dH30M" : "PT%dM30S", (int)v);
    switch (u) {
    case RO_U_FORTNIGHT: v *= 2; break;
    case RO_U_MILLENNIUM: v *= 1000; code = "Y"; break;
    case RO_U_CENTURY: v *= 100; code = "Y"; break;
    case RO_U_DECADE: v *= 10; code = "Y"; break;
    case RO_U_HALF: v *= 6; code = "M"; break;
    case RO_U_QUARTER: v *= 3; code = "M"; break;
    default: break;
    }
    return ro_printf(s, "P%s%.12g%s", t, v, code);
}

/* ---- tense ---- */

static bool feats_have(ro_str feats, const char *what) { return feats.p && ro_str_find(feats, ro_str_of(what)) != SIZE_MAX; }

/* `is due`, `is expected`; `planned` for what stands behind it: what is spoken of is still to come. */
static bool expects(const ro_scan *s, uint32_t verb, uint32_t i)
{
    return ro_sign_at(s, verb, RO_SIGN_EXPECTED) || (i > verb && ro_is(s, verb, "planned"));
}

enum { AUX_REACH = 40 }; /* auxiliaries stand that near to their verb: a paragraph without end costs no more */

static uint32_t aux_from(const ro_scan *s, uint32_t verb) { return verb > s->first + AUX_REACH ? verb - AUX_REACH : s->first; }
static uint32_t aux_to(const ro_scan *s, uint32_t verb) { return verb + AUX_REACH < s->limit ? verb + AUX_REACH : s->limit; }

/* Verbs in the infinitive, of a passive as well (`to be published`). */
static bool infinitive(const ro_scan *s, uint32_t verb)
{
    const ro_doc *d = s->d;

    if (ro_child(d, verb, "mark", RO_NONE) == RO_NONE)
        return false;
    if (feats_have(d->syn[verb].feats, "VerbForm=Inf"))
        return true;
    for (uint32_t c = aux_from(s, verb); c < aux_to(s, verb); c++)
        if (d->syn[c].head == verb && ro_rel_is(d, c, "aux") && feats_have(d->syn[c].feats, "VerbForm=Inf"))
            return true;
    return false;
}

/* Auxiliaries decide over the verb: `will leave`, `could come`, but `could have come`. */
static ro_tense tense_of_aux(const ro_scan *s, uint32_t verb)
{
    const ro_doc *d = s->d;
    ro_tense t = RO_TENSE_NONE;

    for (uint32_t c = aux_from(s, verb); c < aux_to(s, verb); c++) {
        if (d->syn[c].head != verb || !(ro_rel_is(d, c, "aux") || ro_rel_is(d, c, "cop")))
            continue;
        if (ro_is(s, c, "have") && t == RO_TENSE_FUTURE && !ro_is_of(s, c - 1, (const char *const[]){ "will", "'ll", NULL }))
            return RO_TENSE_PAST;
        if (ro_sign_at(s, c, RO_SIGN_FUTURE | RO_SIGN_MODAL))
            t = RO_TENSE_FUTURE;
        else if (t == RO_TENSE_NONE && feats_have(d->syn[c].feats, "Tense=Past"))
            t = RO_TENSE_PAST;
    }
    return t;
}

/* What one clause says of itself. */
static ro_tense tense_of_clause(const ro_scan *s, uint32_t verb, uint32_t i)
{
    ro_tense t = tense_of_aux(s, verb);

    if (t != RO_TENSE_FUTURE && expects(s, verb, i))
        return RO_TENSE_FUTURE;
    if (t == RO_TENSE_NONE && feats_have(s->d->syn[verb].feats, "Tense=Past"))
        return RO_TENSE_PAST;
    return t;
}

/* The clause that tells the tense: an infinitive of purpose, a participle and a predicate without a verb (`named commander`) have that of the clause above. */
static uint32_t telling_clause(const ro_scan *s, uint32_t i)
{
    const ro_doc *d = s->d;
    uint32_t top = ro_clause(d, i);

    for (int depth = 0; depth < 3 && d->syn[top].head != RO_NONE; depth++) {
        bool purpose = ro_rel_is(d, top, "advcl") && infinitive(s, top);
        bool participle = ro_rel_is(d, top, "advcl") && feats_have(d->syn[top].feats, "VerbForm=Ger");
        bool bare = ro_rel_is(d, top, "xcomp") && d->syn[top].upos != RO_VERB && d->syn[top].upos != RO_AUX;

        if (!purpose && !participle && !bare)
            break;
        top = ro_clause(d, d->syn[top].head);
    }
    return top;
}

static ro_tense tense_by_tree(const ro_scan *s, uint32_t i)
{
    uint32_t top;

    if (ro_rel_is(s->d, i, "nmod:poss"))
        return RO_TENSE_NONE; /* `Monday's ruling` is there already */
    top = telling_clause(s, i);
    return infinitive(s, top) ? RO_TENSE_FUTURE : tense_of_clause(s, top, i);
}

static bool sentence_stop(const ro_scan *s, uint32_t i)
{
    static const char *const stops[] = { ".", "!", "?", ";", "\"", "''", "\xE2\x80\x9D", NULL };

    return ro_is_of(s, i, stops);
}

static bool past_word(const ro_scan *s, uint32_t i)
{
    ro_str w = ro_word(s->d, i);

    return ro_sign_at(s, i, RO_SIGN_PAST) || (w.n > 4 && w.p[0] >= 'a' && w.p[0] <= 'z' && ro_str_ends(w, RO_STR("ed")));
}

/* Without a tree the nearest verb form that tells decides. `said` reaches only words near it. */
static ro_tense tense_by_words(const ro_scan *s, uint32_t i)
{
    bool left = true, right = true;

    for (uint32_t k = 1; k < 14 && (left || right); k++) {
        left = left && i >= s->first + k && !sentence_stop(s, i - k);
        right = right && i + k < s->limit && !sentence_stop(s, i + k);
        if (left && ro_sign_at(s, i - k, RO_SIGN_FUTURE))
            return RO_TENSE_FUTURE;
        if (left && ro_is(s, i - k, "to") && (ro_is(s, i - k - 1, "is") || ro_is(s, i - k - 1, "are")))
            return RO_TENSE_FUTURE;
        if (left && past_word(s, i - k))
            return RO_TENSE_PAST;
        if (right && k < 8 && ro_sign_at(s, i + k, RO_SIGN_FUTURE) && !ro_is(s, i + k, "set") && !ro_is(s, i + k, "until"))
            return RO_TENSE_FUTURE;
        if (right && past_word(s, i + k))
            return RO_TENSE_PAST;
    }
    return RO_TENSE_NONE;
}

/* `until 9 a.m. Tuesday`, `by the end of May`: what stands before the words of the calendar, if anything of that kind does. */
static uint32_t before_times(const ro_scan *s, uint32_t i)
{
    for (uint32_t k = 0; k < 5 && i > s->first && (ro_is_calendar(s, i - 1) || ro_atom_at(s, i - 1)->zone); k++)
        i--;
    return i - 1;
}

ro_tense ro_scan_tense(const ro_scan *s, uint32_t i)
{
    ro_tense t = s->d->syn ? tense_by_tree(s, i) : tense_by_words(s, i);
    uint32_t j = before_times(s, i);

    if (ro_is(s, j, "until") || ro_is(s, j, "till"))
        return t == RO_TENSE_PAST && (j == s->first || sentence_stop(s, j - 1)) ? t : RO_TENSE_FUTURE; /* `Until Monday they had ...` */
    if (ro_is(s, j, "as") && ro_sign_at(s, j - 1, RO_SIGN_SOON))
        return RO_TENSE_FUTURE;
    if (ro_is(s, j, "by"))
        return t == RO_TENSE_PAST ? RO_TENSE_NONE : RO_TENSE_FUTURE;
    return t;
}

/* ---- choice ---- */

bool ro_scan_base(const ro_scan *s, ro_when *out)
{
    if (s->said) {
        *out = s->last;
        return true;
    }
    if (s->dated)
        *out = ro_when_day(s->today);
    return s->dated;
}

/* A biography or history tells of another time if its last date lies years away and stands near. News returns to its own day at once. */
static bool elsewhere(const ro_scan *s, uint32_t i)
{
    return s->narrative && s->said && s->last.y > 0 && i - s->last_at < 200 && (!s->dated || s->last.y < s->today.y - 1 || s->last.y > s->today.y + 1);
}

int ro_pick_year(const ro_scan *s, uint32_t i, int month, int day)
{
    ro_tense t;
    long best = 0, target;
    int year = 0;

    if (elsewhere(s, i))
        return s->last.y;
    if (!s->dated)
        return s->said && s->last.y > 0 ? s->last.y : 0;
    t = ro_scan_tense(s, i);
    target = ro_day_number(s->today);
    if (!day) { /* a month: whole months are compared */
        int ahead = month - s->today.m;

        if (t == RO_TENSE_FUTURE)
            return s->today.y + (ahead < 0);
        if (t == RO_TENSE_PAST)
            return s->today.y - (ahead > 0);
        return ahead > 6 ? s->today.y - 1 : ahead < -6 ? s->today.y + 1 : s->today.y;
    }
    for (int y = s->today.y - 1; y <= s->today.y + 1; y++) {
        ro_day d = { y, month, day };
        long off;

        if (!ro_day_ok(d))
            continue;
        off = ro_day_number(d) - target;
        if (t == RO_TENSE_FUTURE && off < -45)
            off -= 200;
        if (t == RO_TENSE_PAST && off > 100)
            off += 200;
        off = off < 0 ? -off : off;
        if (!year || off < best) {
            best = off;
            year = y;
        }
    }
    return year ? year : s->today.y;
}

ro_when ro_pick_weekday(const ro_scan *s, uint32_t i, int weekday)
{
    int off;

    if (!s->dated)
        return (ro_when){ .g = RO_G_DAY, .k = weekday };
    off = weekday - ro_weekday(s->today);
    if (ro_scan_tense(s, i) == RO_TENSE_FUTURE)
        off += off <= 0 ? 7 : 0;
    else
        off -= off > 0 ? 7 : 0;
    if (off == 7 && ro_scan_tense(s, i) == RO_TENSE_FUTURE)
        off = 0; /* on the day itself: today */
    return ro_when_day(ro_day_add(s->today, off));
}
