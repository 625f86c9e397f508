/* Forms that lean on a day: today, last week, Monday, two years ago, the day before, earlier this month. */
#include "time/scan.h"

static uint32_t vague(ro_expr *x, int direction, const char *rule, uint32_t end)
{
    x->type = RO_TIME_DATE;
    x->value = ro_vague_ref(direction);
    x->rule = rule;
    return end;
}

uint32_t ro_scan_part(const ro_scan *s, uint32_t i, ro_part *part)
{
    uint32_t j = ro_is(s, i, "in") && ro_cue_at(s, i + 1) == RO_CUE_THE ? i + 2 : ro_cue_at(s, i) == RO_CUE_EARLY || ro_cue_at(s, i) == RO_CUE_LATE ? i + 1 : i;
    const ro_atom *a = ro_atom_at(s, j);

    if (j == i && (a->cue == RO_CUE_AM || a->cue == RO_CUE_PM)) {
        *part = a->cue == RO_CUE_AM ? RO_PART_MORNING : RO_PART_AFTERNOON;
        return i + 1;
    }
    if (!a->part || a->part == RO_PART_DAYTIME || (j > i && ro_is(s, j + 1, "of")))
        return i;
    *part = (ro_part)a->part;
    return j + 1;
}

/* `evening` after a day makes a part of it. */
static uint32_t with_part(const ro_scan *s, uint32_t i, ro_when *w) { return ro_scan_part(s, i, &w->part); }

static uint32_t on_day(ro_scan *s, uint32_t i, int off, ro_part part, ro_expr *x)
{
    ro_when w;

    if (!s->dated)
        return vague(x, off, "deictic", i);
    w = ro_when_day(ro_day_add(s->today, off));
    w.part = part;
    i = part ? i : with_part(s, i, &w);
    return ro_expr_date(x, w, "deictic", off != 0, i);
}

uint32_t ro_form_deictic(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i, end;

    if (ro_atom_at(s, j)->unit == RO_U_DAY && ro_cue_at(s, j + 1) == RO_CUE_AFTER && ro_cue_at(s, j + 2) == RO_CUE_TOMORROW)
        return on_day(s, j + 3, 2, RO_PART_NONE, x);
    if (ro_atom_at(s, j)->unit == RO_U_DAY && ro_cue_at(s, j + 1) == RO_CUE_BEFORE && ro_cue_at(s, j + 2) == RO_CUE_YESTERDAY)
        return on_day(s, j + 3, -2, RO_PART_NONE, x);
    switch (ro_cue_at(s, i)) {
    case RO_CUE_TODAY: end = on_day(s, i + 1, 0, RO_PART_NONE, x); break;
    case RO_CUE_TONIGHT: return on_day(s, i + 1, 0, RO_PART_NIGHT, x);
    case RO_CUE_OVERNIGHT: return on_day(s, i + 1, -1, RO_PART_NIGHT, x);
    case RO_CUE_YESTERDAY: end = on_day(s, i + 1, -1, RO_PART_NONE, x); break;
    case RO_CUE_TOMORROW: end = on_day(s, i + 1, 1, RO_PART_NONE, x); break;
    default: return 0;
    }
    return end;
}

/* ---- weekdays ---- */

ro_str ro_part_set(ro_scan *s, ro_part part) { return ro_when_value(s->d->ses, (ro_when){ .g = RO_G_NONE, .part = part }); }

static bool many_parts(const ro_scan *s, uint32_t i)
{
    ro_str w = ro_atom_at(s, i)->part ? ro_word(s->d, i) : RO_NOSTR;

    return w.n && (w.p[w.n - 1] | 32) == 's';
}

static ro_when stepped_weekday(const ro_scan *s, uint32_t i, int cue, int weekday)
{
    int off;

    if (!s->dated)
        return (ro_when){ .g = RO_G_DAY, .k = weekday };
    off = weekday - ro_weekday(s->today);
    switch (cue) {
    case RO_CUE_LAST:
    case RO_CUE_PAST:
    case RO_CUE_PREVIOUS: off -= off >= 0 || (off == -1 && cue != RO_CUE_PAST) ? 7 : 0; break; /* yesterday is not `last Wednesday` */
    case RO_CUE_NEXT: off += off <= 1 ? 7 : 0; break;
    case RO_CUE_COMING:
    case RO_CUE_FOLLOWING: off += off <= 0 ? 7 : 0; break;
    case RO_CUE_THIS: break;
    default: return ro_pick_weekday(s, i, weekday);
    }
    return ro_when_day(ro_day_add(s->today, off));
}

/* `at 5` and no more: what stands before is a day. */
static bool at_hour(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i + 1);

    return ro_atom_at(s, i - 1)->upper && ro_is_of(s, i, (const char *const[]){ "at", "@", NULL }) && a->digits && a->value >= 1 && a->value <= 12 && ro_closes(s, i + 2);
}

uint32_t ro_form_weekday(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = i;
    int cue = RO_CUE_NONE;
    ro_when w;
    ro_str word;

    if (ro_cue_at(s, j) == RO_CUE_THE && ro_cue_at(s, j + 1))
        j++;
    if (ro_cue_at(s, j) == RO_CUE_THIS || ro_cue_at(s, j) == RO_CUE_LAST || ro_cue_at(s, j) == RO_CUE_NEXT || ro_cue_at(s, j) == RO_CUE_PAST || ro_cue_at(s, j) == RO_CUE_COMING ||
        ro_cue_at(s, j) == RO_CUE_PREVIOUS || ro_cue_at(s, j) == RO_CUE_FOLLOWING)
        cue = ro_cue_at(s, j++);
    if (cue && (ro_cue_at(s, j) == RO_CUE_COMING || ro_cue_at(s, j) == RO_CUE_PAST))
        cue = ro_cue_at(s, j++);
    if (!ro_atom_at(s, j)->weekday || (ro_atom_at(s, j)->weak && !cue && !s->vouched && !at_hour(s, j + 1)))
        return 0;
    word = ro_word(s->d, j);
    if (word.p[word.n - 1] == 's' && word.n > 5 && !cue) { /* on Mondays */
        x->type = RO_TIME_SET;
        x->value = ro_printf(s->d->ses, "XXXX-WXX-%d", ro_atom_at(s, j)->weekday);
        x->rule = "weekdays";
        return j + 1;
    }
    if (!cue && many_parts(s, j + 1)) { /* Tuesday afternoons */
        x->type = RO_TIME_SET;
        x->value = ro_printf(s->d->ses, "XXXX-WXX-%d%.*s", ro_atom_at(s, j)->weekday, RO_FMT(ro_part_set(s, (ro_part)ro_atom_at(s, j + 1)->part)));
        x->rule = "weekdays";
        return j + 2;
    }
    w = stepped_weekday(s, j, cue, ro_atom_at(s, j)->weekday);
    if (ro_cue_at(s, j + 1) == RO_CUE_LAST && ro_atom_at(s, j + 2)->unit == RO_U_WEEK && s->dated) {
        ro_when week = ro_when_shift(ro_when_of(s->today, RO_G_WEEK), -1);

        w = ro_when_day(ro_week_day(week.y, week.k, ro_atom_at(s, j)->weekday));
        j += 2;
    }
    x->head = j;
    j = with_part(s, j + 1, &w);
    return ro_expr_date(x, w, "weekday", true, j);
}

/* ---- last, this, next ---- */

int ro_cue_step(int cue)
{
    switch (cue) {
    case RO_CUE_LAST:
    case RO_CUE_PAST:
    case RO_CUE_PREVIOUS: return -1;
    case RO_CUE_NEXT:
    case RO_CUE_COMING:
    case RO_CUE_FOLLOWING: return 1;
    default: return 0;
    }
}

/* Month or season named after last, this, next: the nearest on that side. */
static ro_when named_period(const ro_scan *s, int dir, ro_grain g, int month, int season)
{
    ro_when now = ro_when_of(s->today, g);
    int pos = g == RO_G_MONTH ? month - now.m : season - now.k;

    if (g == RO_G_MONTH)
        now.m = month;
    else
        now.k = season;
    if (dir < 0 && pos >= 0)
        now.y--;
    if (dir > 0 && pos <= 0)
        now.y++;
    return now;
}

static uint32_t relative_part(ro_scan *s, uint32_t i, uint32_t j, int cue, ro_expr *x)
{
    ro_part part = (ro_part)ro_atom_at(s, j)->part;
    ro_when w;
    int off = 0;

    if (part == RO_PART_DAYTIME || (cue != RO_CUE_THIS && cue != RO_CUE_LAST && cue != RO_CUE_NEXT && cue != RO_CUE_FOLLOWING && cue != RO_CUE_PREVIOUS))
        return 0;
    if (cue == RO_CUE_LAST || cue == RO_CUE_THIS) {
        if (!s->dated)
            return vague(x, cue == RO_CUE_LAST ? -1 : 0, "part", j + 1);
        w = ro_when_day(ro_day_add(s->today, cue == RO_CUE_LAST ? -1 : 0));
    } else {
        if (!ro_scan_base(s, &w) || w.g != RO_G_DAY || !w.m || !w.y)
            return 0;
        off = cue == RO_CUE_PREVIOUS ? -1 : 1;
        w = ro_when_shift(w, off);
        w.clock = false;
    }
    (void)i;
    w.part = part;
    return ro_expr_date(x, w, "part", true, j + 1);
}

/* Leans on the discourse (`the following year`) or on the zone's date (`next year`). */
static bool unit_base(const ro_scan *s, int cue, bool the, ro_when *out)
{
    if (cue == RO_CUE_FOLLOWING || cue == RO_CUE_PREVIOUS || (the && cue == RO_CUE_NEXT))
        return ro_scan_base(s, out);
    if (s->dated)
        *out = ro_when_day(s->today);
    return s->dated;
}

static uint32_t relative_unit(ro_scan *s, uint32_t j, int cue, bool the, ro_expr *x)
{
    ro_unit u = (ro_unit)ro_atom_at(s, j)->unit;
    ro_grain g = ro_unit_grain(u);
    int dir = ro_cue_step(cue);
    ro_when base, w;

    if (ro_atom_at(s, j)->plural || (g == RO_G_NONE && u != RO_U_FORTNIGHT))
        return 0;
    if ((cue == RO_CUE_PAST || (the && (cue == RO_CUE_LAST || cue == RO_CUE_NEXT || cue == RO_CUE_COMING))) && u != RO_U_DAY && u != RO_U_WEEKEND && u != RO_U_QUARTER) {
        x->type = RO_TIME_DURATION; /* the past year, the last year; quarters are those of the calendar */
        x->value = ro_period(s->d->ses, (ro_count){ 1, false }, u);
        x->rule = "stretch";
        return j + 1;
    }
    if (g == RO_G_NONE || (u == RO_U_DAY && (cue == RO_CUE_LAST || cue == RO_CUE_COMING || cue == RO_CUE_PAST)))
        return 0;
    if (u == RO_U_WEEK && ro_is(s, j, "workweek") && s->dated) {
        w = ro_when_shift(ro_when_of(s->today, RO_G_WEEK), dir);
        x->stretched = true;
        x->from_day = ro_when_first(w);
        x->to_day = ro_day_add(x->from_day, 4);
        return ro_expr_date(x, w, "relative", true, j + 1);
    }
    if (!unit_base(s, cue, the, &base) || base.y == 0 || (base.g == RO_G_DAY && !base.m))
        return vague(x, dir, "relative", j + 1);
    if (base.g < g && base.g != RO_G_NONE && g != RO_G_WEEK)
        return 0; /* `the next day` after a year */
    if (g == RO_G_WEEKEND && cue == RO_CUE_THIS && ro_weekday(s->today) < 5 && ro_scan_tense(s, j - 1) == RO_TENSE_PAST)
        dir = -1; /* `this weekend they won`, said on a Tuesday */
    w = ro_when_shift(ro_when_of(ro_when_first(base), g), dir);
    return ro_expr_date(x, w, "relative", true, j + 1);
}

/* The quarter that reports speak of: the last named, else the last that is over. */
static ro_when quarter_at_hand(const ro_scan *s)
{
    return s->said && s->last.g == RO_G_QUARTER ? s->last : ro_when_shift(ro_when_of(s->today, RO_G_QUARTER), -1);
}

/* `next 6th of April`: the nearest on that side. */
static uint32_t relative_day(ro_scan *s, uint32_t j, int cue, ro_expr *x)
{
    uint32_t end = s->dated ? ro_form_day_month(s, j, x) : 0;
    int dir = ro_cue_step(cue);
    long off;

    if (!end || x->ranged || ro_atom_at(s, end - 1)->year || !x->at.m)
        return 0;
    off = ro_day_number(ro_when_first(x->at)) - ro_day_number(s->today);
    if (dir && off * dir <= 0)
        x->at.y += dir;
    return ro_day_ok(ro_when_first(x->at)) ? end : 0;
}

uint32_t ro_form_relative(ro_scan *s, uint32_t i, ro_expr *x)
{
    bool the = ro_cue_at(s, i) == RO_CUE_THE;
    uint32_t j = the ? i + 1 : i;
    int cue;
    const ro_atom *a;

    if (ro_is(s, j, "very"))
        j++;
    if (the && ro_is(s, j, "latest") && ro_atom_at(s, j + 1)->unit == RO_U_QUARTER && s->dated)
        return ro_expr_date(x, ro_when_shift(ro_when_of(s->today, RO_G_QUARTER), -1), "relative", true, j + 2);
    if (the && ro_is(s, j, "latest") && ro_is(s, j + 1, "period") && s->said && s->last.g == RO_G_QUARTER)
        return ro_expr_date(x, s->last, "relative", true, j + 2);
    if (the && ro_is(s, j, "full") && ro_atom_at(s, j + 1)->unit == RO_U_YEAR && (s->dated || s->said))
        return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = s->dated ? s->today.y : s->last.y }, "relative", false, j + 2);
    cue = ro_cue_at(s, j);
    if (cue != RO_CUE_THIS && !ro_cue_step(cue))
        return 0;
    j++;
    if (cue == RO_CUE_THIS && (ro_cue_at(s, j) == RO_CUE_COMING || ro_cue_at(s, j) == RO_CUE_PAST))
        cue = ro_cue_at(s, j++) == RO_CUE_PAST ? RO_CUE_LAST : RO_CUE_COMING;
    if (ro_is(s, j, "full") || ro_is(s, j, "calendar") || ro_cue_at(s, j) == RO_CUE_FISCAL)
        j++;
    a = ro_atom_at(s, j);
    if (a->part)
        return relative_part(s, i, j, cue, x);
    if (a->unit)
        return relative_unit(s, j, cue, the, x);
    if (a->month && a->upper && (ro_atom_at(s, j + 1)->digits || ro_atom_at(s, j + 1)->ordinal))
        return ro_form_month_day(s, j, x); /* last Oct. 23 */
    if (a->ordinal)
        return relative_day(s, j, cue, x);
    if ((a->month && a->upper) || a->season) {
        if (!s->dated)
            return vague(x, ro_cue_step(cue), "relative", j + 1);
        return ro_expr_date(x, named_period(s, ro_cue_step(cue), a->month ? RO_G_MONTH : RO_G_SEASON, a->month, a->season - 1), "relative", true, j + 1);
    }
    return 0;
}

/* `that day`, `the same year`, `that same evening`; `the weekend`, `the year` where a preposition frames it. */
uint32_t ro_form_that(ro_scan *s, uint32_t i, ro_expr *x)
{
    static const char *const frames[] = { "of", "for", "in", "during", "over", "on", "throughout", "through", NULL };
    uint32_t j = i;
    const ro_atom *a;
    ro_when w;
    bool that = false, the = false;

    if (ro_cue_at(s, j) == RO_CUE_THE) {
        the = true;
        j++;
    }
    while (ro_cue_at(s, j) == RO_CUE_THAT) {
        that = that || ro_is(s, j, "that") || the;
        j++;
    }
    a = ro_atom_at(s, j);
    if ((!that && !the) || (!that && j != i + 1) || (!a->unit && !a->part && !a->month && !a->weekday) || a->plural || !ro_scan_base(s, &w))
        return 0;
    if (!that) {
        if (a->unit == RO_U_WEEKEND && s->dated)
            return ro_expr_date(x, ro_when_shift(ro_when_of(s->today, RO_G_WEEKEND), ro_weekday(s->today) < 5 && ro_scan_tense(s, i) != RO_TENSE_FUTURE ? -1 : 0), "that", false, j + 1);
        if ((a->unit != RO_U_YEAR && a->unit != RO_U_QUARTER && a->unit != RO_U_MONTH && (a->unit != RO_U_WEEK || !ro_closes(s, j + 1))) || (!s->vouched && !ro_is_of(s, i - 1, frames)) || !s->dated || ro_is(s, j + 1, "of"))
            return 0;
        if (a->unit == RO_U_QUARTER)
            return ro_expr_date(x, quarter_at_hand(s), "that", false, j + 1);
        w = ro_when_day(s->today);
        return ro_expr_date(x, ro_when_of(ro_when_first(w), ro_unit_grain((ro_unit)a->unit)), "that", false, j + 1);
    }
    if (!w.y || (w.g == RO_G_DAY && !w.m))
        return vague(x, -1, "that", j + 1);
    if (a->month || a->weekday)
        return 0;
    if (a->part) {
        if (w.g != RO_G_DAY)
            return 0;
        w.clock = false;
        w.part = (ro_part)a->part;
        return ro_expr_date(x, w, "that", false, j + 1);
    }
    if (ro_unit_grain((ro_unit)a->unit) == RO_G_NONE || ro_unit_grain((ro_unit)a->unit) > w.g)
        return 0;
    return ro_expr_date(x, ro_when_of(ro_when_first(w), ro_unit_grain((ro_unit)a->unit)), "that", false, j + 1);
}

/* ---- ago, earlier, later ---- */

uint32_t ro_scan_approximate(const ro_scan *s, uint32_t i, const char **mod)
{
    *mod = NULL;
    switch (ro_cue_at(s, i)) {
    case RO_CUE_ABOUT: *mod = "APPROX"; return i + 1;
    case RO_CUE_NEARLY: *mod = "LESS_THAN"; return i + 1;
    case RO_CUE_OVER: *mod = "MORE_THAN"; return i + 1;
    case RO_CUE_MORE:
    case RO_CUE_LESS:
        if (!ro_is(s, i + 1, "than"))
            return i;
        *mod = ro_cue_at(s, i) == RO_CUE_MORE ? "MORE_THAN" : "LESS_THAN";
        return i + 2;
    default: return i;
    }
}

uint32_t ro_scan_count_unit(ro_scan *s, uint32_t i, ro_count *n, ro_unit *u)
{
    uint32_t j = ro_scan_number(s, i, n);

    if (!j && ro_cue_at(s, i) == RO_CUE_A) {
        *n = (ro_count){ 1, false };
        j = i + 1;
    }
    if (!j && ro_atom_at(s, i)->unit && ro_atom_at(s, i)->plural) {
        *n = (ro_count){ 0, true };
        j = i;
    }
    if (!j)
        return 0;
    if (ro_is(s, j, "full") || ro_is(s, j, "short") || ro_is(s, j, "long") || ro_hyphen_at(s, j))
        j++;
    *u = (ro_unit)ro_atom_at(s, j)->unit;
    if (!*u)
        return 0;
    if (ro_is(s, j + 1, "and") && ro_cue_at(s, j + 2) == RO_CUE_A && ro_cue_at(s, j + 3) == RO_CUE_HALF) {
        n->value += 0.5;
        return j + 4;
    }
    return j + 1;
}

/* n units away from the base, at the grain of the unit. */
bool ro_away(ro_when base, ro_count n, ro_unit u, int dir, ro_when *out)
{
    int k = (int)n.value;
    ro_grain g = ro_unit_grain(u);

    if (n.vague || n.value > 4000 || !base.y || (base.g == RO_G_DAY && !base.m))
        return false;
    if (u == RO_U_FORTNIGHT) {
        g = RO_G_WEEK;
        k *= 2;
    }
    if (u == RO_U_DECADE || u == RO_U_CENTURY || u == RO_U_MILLENNIUM) {
        k = (int)(n.value * (u == RO_U_DECADE ? 10 : u == RO_U_CENTURY ? 100 : 1000));
        g = RO_G_YEAR;
    }
    if (g == RO_G_NONE || g == RO_G_WEEKEND)
        return false;
    if (g == RO_G_YEAR && n.value != (double)k && u == RO_U_YEAR) {
        g = RO_G_MONTH;
        k = (int)(n.value * 12);
    }
    if (g == RO_G_YEAR && base.g == RO_G_QUARTER && k == 1)
        g = RO_G_QUARTER, k = 4;
    if (base.g < g && base.g != RO_G_NONE && g > RO_G_YEAR && !(g == RO_G_WEEK && base.g == RO_G_MONTH))
        return false;
    *out = ro_when_shift(ro_when_of(ro_when_first(base), g), dir * k);
    return out->y > 0;
}

ro_day ro_days_away(ro_day d, ro_count n, ro_unit u, int dir)
{
    static const int days[] = { [RO_U_FORTNIGHT] = 14, [RO_U_WEEK] = 7, [RO_U_DAY] = 1, [RO_U_SECOND] = 0 };
    int k = n.value < 4000 ? (int)n.value * dir : 0;
    ro_when month = ro_when_of(d, RO_G_MONTH);

    if (u >= RO_U_FORTNIGHT)
        return ro_day_add(d, days[u] * k);
    month = ro_when_shift(month, u == RO_U_YEAR ? 12 * k : u == RO_U_MONTH ? k : u == RO_U_DECADE ? 120 * k : 0);
    if (month.y < 1)
        return (ro_day){ 0, 1, 1 };
    return (ro_day){ month.y, month.m, d.d <= ro_month_days(month.y, month.m) ? d.d : ro_month_days(month.y, month.m) };
}

/* What may follow `before` and `after` if they end the expression. */
bool ro_closes(const ro_scan *s, uint32_t i)
{
    static const char *const stops[] = { ".", ",", ";", ":", "!", "?", ")", "\"", "''", "\xE2\x80\x9D", "and", "but", "--", "\xE2\x80\x94", "when", "in", "at", NULL };

    return i >= s->limit || ro_is_of(s, i, stops);
}

/* `'s time`, `' time` behind a count of units. */
static uint32_t past_time(const ro_scan *s, uint32_t i)
{
    static const char *const marks[] = { "'s", "\xE2\x80\x99s", "'", "\xE2\x80\x99", NULL };

    return ro_is_of(s, i, marks) && ro_is(s, i + 1, "time") ? i + 2 : i;
}

/* `in two weeks`, said of what is to come, and `in two weeks' time`: a day where days and weeks are counted, else a period. */
static uint32_t ahead(ro_scan *s, uint32_t i, uint32_t end, ro_count n, ro_unit u, ro_expr *x)
{
    static const char *const often[] = { "once", "twice", "times", "time", NULL };
    uint32_t after = past_time(s, end);
    ro_when w;

    if (!ro_is(s, i - 1, "in") || n.vague || !s->dated || u > RO_U_DAY || n.value != (double)(int)n.value || ro_is_of(s, i - 2, often))
        return 0;
    if (after == end && (!ro_closes(s, end) || ro_scan_tense(s, i) != RO_TENSE_FUTURE))
        return 0;
    if (u >= RO_U_FORTNIGHT)
        w = ro_when_day(ro_days_away(s->today, n, u, 1));
    else if (!ro_away(ro_when_day(s->today), n, u, 1, &w))
        return 0;
    return ro_expr_date(x, w, "ahead", false, after);
}

uint32_t ro_form_ago(ro_scan *s, uint32_t i, ro_expr *x)
{
    const char *mod;
    uint32_t j = ro_scan_approximate(s, i, &mod);
    ro_count n, more;
    ro_unit u, finer;
    ro_when base, w;
    uint32_t k;
    int cue, dir;

    if (!(j = ro_scan_count_unit(s, j, &n, &u)))
        return 0;
    x->mod = mod;
    if ((k = ahead(s, i, j, n, u, x)) != 0)
        return k;
    k = ro_is(s, j, "and") ? ro_scan_count_unit(s, j + 1, &more, &finer) : 0; /* two weeks and a day ago */
    if (k && finer > u && !n.vague && !more.vague)
        j = k;
    else
        finer = RO_U_NONE;
    cue = ro_cue_at(s, j);
    dir = cue == RO_CUE_LATER || cue == RO_CUE_AFTER || cue == RO_CUE_FROM ? 1 : -1;
    if (cue == RO_CUE_AGO || (cue == RO_CUE_FROM && (ro_is(s, j + 1, "now") || ro_cue_at(s, j + 1) == RO_CUE_TODAY))) {
        j += cue == RO_CUE_AGO ? 1 : 2;
        if (!s->dated)
            return vague(x, dir, "ago", j);
        base = ro_when_day(s->today);
        if (u == RO_U_YEAR && n.value == 1.0 && !n.vague && s->said && s->last.g == RO_G_QUARTER)
            base = s->last; /* in reports of earnings: the same quarter of the year before */
    } else if ((cue == RO_CUE_EARLIER || cue == RO_CUE_LATER || ((cue == RO_CUE_BEFORE || cue == RO_CUE_AFTER) && ro_closes(s, j + 1))) && ro_scan_base(s, &base)) {
        j++;
    } else {
        return 0;
    }
    if (finer && base.g == RO_G_DAY) {
        ro_day day = ro_days_away(ro_when_first(base), n, u, dir);

        base = ro_when_day(ro_days_away(day, more, finer, dir));
        return base.y > 0 ? ro_expr_date(x, base, "ago", true, j) : 0;
    }
    if (!ro_away(base, n, u, dir, &w)) {
        if (cue != RO_CUE_AGO && cue != RO_CUE_FROM)
            return 0; /* `hours later`: a duration from some other point */
        if (u >= RO_U_HOUR && s->dated && cue == RO_CUE_AGO && !n.vague && n.value <= 12)
            return ro_expr_date(x, ro_when_day(s->today), "ago", false, j);
        return vague(x, dir, "ago", j);
    }
    return ro_expr_date(x, w, "ago", cue != RO_CUE_AGO || u != RO_U_YEAR, j);
}

/* `the day before`, `the year after`; `year-ago`, `year-earlier` before a noun. */
uint32_t ro_form_beside(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i;
    ro_unit u = (ro_unit)ro_atom_at(s, j)->unit;
    ro_when base, w;
    int cue;

    if (!u || ro_atom_at(s, j)->plural || !ro_scan_base(s, &base))
        return 0;
    if (ro_hyphen_at(s, j + 1) && (ro_cue_at(s, j + 2) == RO_CUE_AGO || ro_cue_at(s, j + 2) == RO_CUE_EARLIER)) {
        j += 3;
        if (ro_atom_at(s, j)->unit == RO_U_QUARTER && s->dated)
            base = quarter_at_hand(s);
        if (!ro_away(base, (ro_count){ 1, false }, u, -1, &w))
            return 0;
        if (ro_atom_at(s, j)->unit == RO_U_QUARTER || ro_is(s, j, "period"))
            j++;
        return ro_expr_date(x, w, "ago", false, j);
    }
    cue = ro_cue_at(s, j + 1);
    if (j == i || (cue != RO_CUE_BEFORE && cue != RO_CUE_AFTER) || !ro_closes(s, j + 2) || !ro_away(base, (ro_count){ 1, false }, u, cue == RO_CUE_BEFORE ? -1 : 1, &w))
        return 0;
    return ro_expr_date(x, w, "beside", true, j + 2);
}

/* ---- parts of a day, and ends of periods ---- */

/* A period longer than a day and without today was just named in this paragraph (`next month`): which of its days is meant is not known. */
bool ro_other_period(const ro_scan *s)
{
    long today = s->dated ? ro_day_number(s->today) : 0;

    if (!s->said || s->last_at < s->first || s->last.g == RO_G_NONE || s->last.g >= RO_G_DAY || s->last.y < 1 || !s->dated)
        return false;
    return today < ro_day_number(ro_when_first(s->last));
}

/* `in the evening`: the day that is spoken of. Bare parts only after early, mid, late. */
uint32_t ro_form_part(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i, day, end;
    ro_expr on = { .value = RO_NOSTR };
    bool bounded = ro_cue_at(s, i - 1) == RO_CUE_EARLY || ro_cue_at(s, i - 1) == RO_CUE_MID || ro_cue_at(s, i - 1) == RO_CUE_LATE;
    ro_when w;

    day = ro_is(s, j + 1, "on") ? j + 2 : j + 1;
    if (j == i && ro_atom_at(s, j)->part && ((end = ro_form_weekday(s, day, &on)) != 0 || (end = ro_form_deictic(s, day, &on)) != 0) && !on.value.p && !on.at.part) {
        on.at.part = (ro_part)ro_atom_at(s, j)->part; /* dawn on Sunday */
        return ro_expr_date(x, on.at, "part", true, end);
    }
    if (many_parts(s, j) && (s->vouched || ro_is(s, i - 1, "in"))) {
        x->type = RO_TIME_SET;
        x->value = ro_part_set(s, (ro_part)ro_atom_at(s, j)->part);
        x->rule = "parts";
        return j + 1;
    }
    if (j == i && (ro_is(s, i - 1, "good") || ro_atom_at(s, i - 1)->number))
        return 0; /* a greeting, a count of nights */
    if (!ro_atom_at(s, j)->part || (!s->vouched && ((j == i && !bounded) || (j > i && !ro_is(s, i - 1, "in")))) || !s->dated || ro_is(s, j + 1, "of"))
        return 0;
    w = ro_when_day(s->today);
    if (s->said && s->last.g == RO_G_DAY && s->last.m && s->last.y)
        w = s->last;
    if (ro_other_period(s))
        w = (ro_when){ .g = RO_G_NONE };
    w.clock = false;
    w.part = (ro_part)ro_atom_at(s, j)->part;
    return ro_expr_date(x, w, "part", false, j + 1);
}

/* The month, the year, the day at hand, as `the end of` has them. */
static uint32_t bare_period(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE || ro_cue_at(s, i) == RO_CUE_THIS ? i + 1 : i;
    ro_grain g = ro_unit_grain((ro_unit)ro_atom_at(s, j)->unit);
    ro_when w;

    if (j == i || g == RO_G_NONE || ro_atom_at(s, j)->plural || !s->dated)
        return 0;
    w = ro_when_day(s->today);
    if (s->said && s->last.y && s->last.g >= g && s->last.m)
        w = s->last;
    return ro_expr_date(x, ro_when_of(ro_when_first(w), g), "period", false, j + 1);
}

static uint32_t bound(const ro_scan *s, uint32_t i, const char **mod)
{
    uint32_t j = i;
    bool the = ro_cue_at(s, j) == RO_CUE_THE, edge;
    int cue;

    if (the)
        j++;
    cue = ro_cue_at(s, j);
    *mod = cue == RO_CUE_EARLY || cue == RO_CUE_START ? "START" : cue == RO_CUE_MID ? "MID" : cue == RO_CUE_LATE || cue == RO_CUE_END ? "END" : NULL;
    edge = cue == RO_CUE_START || cue == RO_CUE_END || (cue == RO_CUE_MID && ro_is(s, j, "middle"));
    if (edge)
        return ro_is(s, j + 1, "of") ? j + 2 : 0;
    if (!*mod && cue != RO_CUE_EARLIER && cue != RO_CUE_LATER)
        return 0;
    j++;
    if (ro_hyphen_at(s, j))
        j++;
    if (ro_is(s, j, "in") || ro_is(s, j, "on"))
        j++;
    return j;
}

/* `end of year`, `end of day` without an article. */
static uint32_t end_of_unit(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i;
    const ro_atom *a = ro_atom_at(s, j + 2);
    ro_grain g = ro_unit_grain((ro_unit)a->unit);

    if (!ro_is(s, j, "end") || !ro_is(s, j + 1, "of") || g < RO_G_YEAR || a->plural || !s->dated || !ro_closes(s, j + 3))
        return 0;
    x->mod = "END";
    return ro_expr_date(x, ro_when_of(s->today, g), "period", false, j + 3);
}

uint32_t ro_form_bounded(ro_scan *s, uint32_t i, ro_expr *x)
{
    const char *mod;
    uint32_t j, end, period;
    ro_expr inner = { .value = RO_NOSTR };

    if (ro_atom_at(s, i)->unit == RO_U_YEAR && !ro_atom_at(s, i)->plural && s->dated) {
        uint32_t e = ro_hyphen_at(s, i + 1) ? i + 2 : i + 1;

        if (ro_is(s, e, "end") && (e == i + 2 || ro_closes(s, e + 1)))
            return ro_expr_date(x, ro_when_day((ro_day){ s->today.y, 12, 31 }), "year_end", false, e + 1);
    }
    if ((end = end_of_unit(s, i, x)) != 0)
        return end;
    if (!(j = bound(s, i, &mod)) || j >= s->limit)
        return 0;
    end = ro_scan_longest(s, j, true, &inner);
    period = !end && j > i ? bare_period(s, j, &inner) : 0;
    if (!end && !period)
        return 0;
    if (mod && ro_cue_at(s, i) == RO_CUE_THE && ro_cue_at(s, j - 1) != RO_CUE_NONE && inner.at.g > RO_G_SEASON && !ro_is(s, j - 1, "of"))
        return 0; /* the late November storm */
    *x = inner;
    if (mod)
        x->mod = mod;
    return end ? end : period;
}
