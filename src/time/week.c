/* Days and weeks that other dates place: the week of 6 March, week 31, the first Monday of May, Tuesday of next week, Friday the 26th, by the 15th,
 * three days after Easter.
 *
 * Read atoms and the forms that name a date (of this file only those that read no date themselves, so that nothing nests); write expressions of a day, week, weekend or month. */
#include "time/scan.h"

/* What may carry these expressions: a date that is known to its grain. */
static uint32_t date_at(ro_scan *s, uint32_t i, ro_grain coarsest, ro_grain finest, ro_when *out)
{
    ro_expr x = { .value = RO_NOSTR };
    uint32_t end = ro_scan_longest(s, i, true, &x);

    if (!end || x.value.p || !x.at.y || x.at.g < coarsest || x.at.g > finest || x.at.part || x.at.clock || (x.at.g == RO_G_DAY && !x.at.m))
        return 0;
    *out = x.at;
    return end;
}

static bool single_unit(const ro_scan *s, uint32_t i, ro_unit u) { return ro_atom_at(s, i)->unit == u && !ro_atom_at(s, i)->plural; }

static uint32_t past_the(const ro_scan *s, uint32_t i) { return ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i; }

/* The day of this number in the month of the base, or the next month's or the one before as the tense has it; the weekday, if one is given, must fit. */
static bool pick_day(const ro_scan *s, uint32_t i, int day, int weekday, ro_when *out)
{
    ro_tense t = ro_scan_tense(s, i);
    ro_when month, base;
    long best = -1;

    if (!ro_scan_base(s, &base) || !base.y || (base.g == RO_G_DAY && !base.m))
        return false;
    if (s->dated && (!s->said || s->last_at < s->first || weekday))
        base = ro_when_day(s->today);
    month = ro_when_of(ro_when_first(base), RO_G_MONTH);
    for (int k = weekday ? -6 : -1; k <= (weekday ? 6 : 1); k++) {
        ro_when w = ro_when_shift(month, k);
        ro_day d = { w.y, w.m, day };
        long off;

        if (!ro_day_ok(d) || (weekday && ro_weekday(d) != weekday))
            continue;
        off = ro_day_number(d) - ro_day_number(ro_when_first(base));
        if ((t == RO_TENSE_FUTURE && off < 0) || (t == RO_TENSE_PAST && off > 0))
            off *= 3;
        off = off < 0 ? -off : off;
        if (best < 0 || off < best) {
            best = off;
            *out = ro_when_day(d);
        }
    }
    return best >= 0;
}

/* ---- weeks ---- */

/* `week 31`, `week 27 of last year`; not `week 3 of the trial` */
static uint32_t numbered_week(ro_scan *s, uint32_t i, uint32_t j, ro_expr *x)
{
    int n = ro_atom_at(s, j)->digits ? (int)ro_atom_at(s, j)->value : 0, year;
    uint32_t end = ro_scan_year_after(s, j + 1, &year);
    ro_when base;

    if (n < 1 || n > 53 || ro_atom_at(s, i)->upper)
        return 0;
    if (!year && (!s->vouched || ro_is(s, end, "of") || !ro_scan_base(s, &base)))
        return 0;
    return ro_expr_date(x, (ro_when){ .g = RO_G_WEEK, .y = year ? year : base.y, .k = n }, "week", true, end);
}

/* `the week of March 6`, `the week beginning 4 February`, `the weekend of Halloween`; `week 31` */
uint32_t ro_form_week(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = past_the(s, i), end;
    ro_unit u = (ro_unit)ro_atom_at(s, j)->unit;
    ro_when w;
    int day;

    if ((u != RO_U_WEEK && u != RO_U_WEEKEND) || ro_atom_at(s, j)->plural)
        return 0;
    if (ro_atom_at(s, j + 1)->digits)
        return u == RO_U_WEEK ? numbered_week(s, j, j + 1, x) : 0;
    if (!ro_sign_at(s, j + 1, RO_SIGN_OPENS))
        return 0;
    end = date_at(s, j + 2, RO_G_DAY, RO_G_DAY, &w);
    if (!end && ro_cue_at(s, j + 2) == RO_CUE_THE && (end = ro_scan_day(s, j + 3, &day)) != 0 && ro_atom_at(s, j + 3)->ordinal && ro_closes(s, end) &&
        !pick_day(s, i, day, 0, &w))
        end = 0;
    if (!end || w.g != RO_G_DAY)
        return 0;
    if (u == RO_U_WEEKEND && !ro_is_calendar(s, j + 2))
        return ro_weekend_around(ro_when_first(w), x, end);
    return ro_expr_date(x, ro_when_of(ro_when_first(w), u == RO_U_WEEK ? RO_G_WEEK : RO_G_WEEKEND), "week", true, end);
}

/* ---- the nth of ---- */

/* First, third, last (-1); 0: none of these. */
static int rank_at(const ro_scan *s, uint32_t i) { return ro_cue_at(s, i) == RO_CUE_LAST || ro_is(s, i, "final") ? -1 : ro_atom_at(s, i)->ordinal; }

/* A week belongs to the period that holds its Thursday. */
static ro_when nth_week(ro_when period, int n)
{
    ro_day first = ro_when_first(period), last = ro_when_last(period);
    ro_day thursday = n > 0 ? ro_day_add(first, (4 - ro_weekday(first) + 7) % 7 + 7 * (n - 1)) : ro_day_add(last, -((ro_weekday(last) - 4 + 7) % 7));

    return ro_when_of(thursday, RO_G_WEEK);
}

static bool nth_of(ro_when period, ro_unit u, int weekday, int n, ro_when *out)
{
    ro_grain g = weekday ? RO_G_DAY : ro_unit_grain(u);

    if (g <= period.g || g == RO_G_NONE || g == RO_G_WEEKEND || n > 366)
        return false;
    if (weekday)
        *out = ro_when_day(ro_nth_weekday(period.y, period.m, weekday, n));
    else if (g == RO_G_WEEK)
        *out = nth_week(period, n);
    else if (n < 0)
        *out = ro_when_of(ro_when_last(period), g);
    else
        *out = ro_when_shift(ro_when_of(ro_when_first(period), g), n - 1);
    return ro_day_number(ro_when_first(*out)) <= ro_day_number(ro_when_last(period));
}

/* `the first week of 2015`, `the last day of this month`, `the third month of 2021`, `the first Monday of May` */
uint32_t ro_form_nth_of(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = past_the(s, i), end;
    int n = rank_at(s, j), weekday = ro_atom_at(s, j + 1)->weekday;
    ro_unit u = (ro_unit)ro_atom_at(s, j + 1)->unit;
    ro_part part = RO_PART_NONE;
    ro_when period, w;

    if (!n || (!weekday && (!u || u == RO_U_QUARTER || u == RO_U_HALF || ro_atom_at(s, j + 1)->plural)))
        return 0;
    if (weekday && ro_atom_at(s, j + 2)->part)
        part = (ro_part)ro_atom_at(s, j++ + 2)->part;
    if (!ro_is(s, j + 2, "of") && !ro_is(s, j + 2, "in"))
        return 0;
    end = date_at(s, j + 3, weekday ? RO_G_MONTH : RO_G_DECADE, RO_G_MONTH, &period);
    if (!end || !nth_of(period, u, weekday, n, &w))
        return 0;
    if (w.g == RO_G_WEEK && ro_is(s, end, "on") && ro_atom_at(s, end + 1)->weekday) { /* the first week of May on Friday */
        w = ro_when_day(ro_week_day(w.y, w.k, ro_atom_at(s, end + 1)->weekday));
        end += 2;
    }
    w.part = part;
    return ro_expr_date(x, w, "nth_of", true, end);
}

/* ---- weekdays of weeks and of dates ---- */

/* How many periods on a cue leads; false: it leads nowhere. */
static bool steps(int cue, int *step)
{
    *step = ro_cue_step(cue);
    return *step != 0 || cue == RO_CUE_THIS;
}

/* `next week`, `the following week`: how many weeks on; the token after, or 0. */
static uint32_t stepped_week(const ro_scan *s, uint32_t i, int *step)
{
    uint32_t j = past_the(s, i);

    return steps(ro_cue_at(s, j), step) && single_unit(s, j + 1, RO_U_WEEK) ? j + 2 : 0;
}

/* `Tuesday of next week`, `Tuesday next week`, `next week on Tuesday`, `next week Tuesday` */
uint32_t ro_form_day_of_week(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday = ro_atom_at(s, i)->weekday, step;
    uint32_t end = 0;
    ro_when week;

    if (!s->dated)
        return 0;
    if (weekday) {
        end = stepped_week(s, ro_is(s, i + 1, "of") || ro_is(s, i + 1, ",") ? i + 2 : i + 1, &step);
    } else if ((end = stepped_week(s, i, &step)) != 0) {
        end += ro_is(s, end, "on") || ro_is(s, end, ",") || (ro_hyphen_at(s, end) && s->vouched);
        weekday = ro_atom_at(s, end)->weekday;
        end = weekday ? end + 1 : 0;
    }
    if (!end)
        return 0;
    week = ro_when_shift(ro_when_of(s->today, RO_G_WEEK), step);
    x->head = ro_atom_at(s, i)->weekday ? i : end - 1;
    return ro_expr_date(x, ro_when_day(ro_week_day(week.y, week.k, weekday)), "day_of_week", true, end);
}

/* `Monday two weeks from now`, `Thursday, a year ago`: that weekday of the week so far away. */
uint32_t ro_form_weekday_away(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday = ro_atom_at(s, i)->weekday, dir;
    uint32_t end;
    ro_count n;
    ro_unit u;
    ro_when week;

    if (!weekday || !s->dated || !(end = ro_scan_count_unit(s, ro_is(s, i + 1, ",") ? i + 2 : i + 1, &n, &u)) || n.vague || u > RO_U_DAY || n.value != (double)(int)n.value)
        return 0;
    dir = ro_cue_at(s, end) == RO_CUE_AGO ? -1 : 1;
    if (dir > 0 && (ro_cue_at(s, end) != RO_CUE_FROM || !(ro_is(s, end + 1, "now") || ro_cue_at(s, end + 1) == RO_CUE_TODAY)))
        return 0;
    week = ro_when_of(ro_days_away(s->today, n, u, dir), RO_G_WEEK);
    if (week.y < 1)
        return 0;
    x->head = i;
    return ro_expr_date(x, ro_when_day(ro_week_day(week.y, week.k, weekday)), "weekday_away", true, end + (dir < 0 ? 1 : 2));
}

/* `Friday the 26th`, `Mon 13th`; the weekday finds the month. */
uint32_t ro_form_dated_weekday(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday = ro_atom_at(s, i)->weekday, day;
    uint32_t j = past_the(s, ro_is(s, i + 1, ",") ? i + 2 : i + 1), end;
    ro_when w;

    if (!weekday || !(end = ro_scan_day(s, j, &day)) || (ro_atom_at(s, end - 1)->digits && !s->vouched))
        return 0;
    if ((!ro_closes(s, end) && ro_atom_at(s, end)->hour < 0 && !ro_atom_at(s, end)->number) || !pick_day(s, i, day, weekday, &w))
        return 0; /* `Friday, the fourth decline` */
    x->head = i;
    return ro_expr_date(x, w, "dated_weekday", true, end);
}

/* ---- the 15th ---- */

/* `this month`, `of next month` */
static uint32_t stepped_month(const ro_scan *s, uint32_t i, int *step)
{
    uint32_t j = ro_is(s, i, "of") || ro_is(s, i, "in") ? i + 1 : i;

    return steps(ro_cue_at(s, j), step) && single_unit(s, j + 1, RO_U_MONTH) ? j + 2 : 0;
}

/* `the 21st this month`, `the 15th day of next month`; `by the 15th` where nothing follows that it could count. */
uint32_t ro_form_bare_day(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = past_the(s, i), end, after;
    ro_when w;
    int day, step;

    if (j == i || !(end = ro_scan_day(s, j, &day)) || !ro_atom_at(s, end - 1)->ordinal)
        return 0;
    after = stepped_month(s, single_unit(s, end, RO_U_DAY) ? end + 1 : end, &step);
    if (after && s->dated) {
        w = ro_when_shift(ro_when_of(s->today, RO_G_MONTH), step);
        if (day > ro_month_days(w.y, w.m))
            return 0;
        return ro_expr_date(x, (ro_when){ .g = RO_G_DAY, .y = w.y, .m = w.m, .d = day }, "bare_day", true, after);
    }
    if (!ro_sign_at(s, i - 1, RO_SIGN_LEAD) || !ro_closes(s, end) || (!s->vouched && ro_atom_at(s, j)->digits == false && day < 13) || !pick_day(s, i, day, 0, &w))
        return 0;
    return ro_expr_date(x, w, "bare_day", true, end);
}

/* ---- before and after a date ---- */

/* `more than two days after Easter`, `three weeks from tomorrow`, `the day before last Tuesday` */
uint32_t ro_form_offset(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = past_the(s, i), end;
    ro_count n = { 1, false };
    ro_unit u = (ro_unit)ro_atom_at(s, j)->unit;
    ro_when base;
    int cue;

    if (j > i && u == RO_U_DAY && !ro_atom_at(s, j)->plural)
        j++;
    else if (j > i || !(j = ro_scan_count_unit(s, ro_scan_approximate(s, i, &x->mod), &n, &u)) || u > RO_U_DAY)
        return 0;
    cue = ro_cue_at(s, j);
    if (n.vague || (cue != RO_CUE_AFTER && cue != RO_CUE_BEFORE && cue != RO_CUE_FROM))
        return 0;
    end = date_at(s, j + 1, RO_G_DAY, RO_G_DAY, &base);
    if (!end || u == RO_U_NONE)
        return 0;
    base = ro_when_day(ro_days_away(ro_when_first(base), n, u, cue == RO_CUE_BEFORE ? -1 : 1));
    if (base.y < 1 || n.value != (double)(int)n.value)
        return 0;
    return ro_expr_date(x, base, "offset", true, end);
}
