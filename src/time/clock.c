/* Clock times, with zone and day: 10:30 a.m. GMT Tuesday, noon Thursday, 3pm, at 14:00 local time. */
#include "time/scan.h"

typedef struct {
    int hour, minute, second;
    bool sure; /* nothing is left open: a half of the day is said, or the hour has 24 */
    bool half; /* a half is said */
} hms;

/* `a.m.`, `pm`, `p . m .`, `7 p` glued: 1 or 2 for the half of the day, and the token after it. */
static uint32_t read_half(const ro_scan *s, uint32_t i, int *half)
{
    bool letter = ro_is(s, i, "a") || ro_is(s, i, "p");

    *half = ro_cue_at(s, i) == RO_CUE_AM ? 1 : ro_cue_at(s, i) == RO_CUE_PM ? 2 : 0;
    if (*half)
        return i + 1;
    if (!letter)
        return i;
    if (ro_is(s, i + 1, ".") && ro_is(s, i + 2, "m")) {
        *half = ro_is(s, i, "a") ? 1 : 2;
        return i + 3;
    }
    if ((ro_atom_at(s, i)->glued && s->vouched) || ro_is(s, i + 1, "m")) {
        *half = ro_is(s, i, "a") ? 1 : 2;
        return ro_is(s, i + 1, "m") ? i + 2 : i + 1;
    }
    return i;
}

static void apply_half(hms *t, int half)
{
    if (half == 1 && t->hour == 12)
        t->hour = 0;
    if (half == 2 && t->hour < 12)
        t->hour += 12;
    t->sure = t->sure || half;
    t->half = t->half || half;
}

/* What a part of the day says of an hour: the night's small hours are morning. */
static int half_of_part(ro_part part, int hour)
{
    if (part == RO_PART_MORNING)
        return 1;
    if (part == RO_PART_NIGHT)
        return hour < 5 || hour == 12 ? 1 : 2;
    return part == RO_PART_AFTERNOON || part == RO_PART_EVENING ? 2 : 0;
}

/* `in the evening`, `at night` behind an hour that does not say its half. */
static uint32_t read_part(const ro_scan *s, uint32_t i, hms *t)
{
    bool early = ro_cue_at(s, i) == RO_CUE_EARLY || ro_cue_at(s, i) == RO_CUE_LATE;
    uint32_t j = ro_is(s, i, "in") && ro_cue_at(s, i + 1) == RO_CUE_THE ? i + 2 : ro_is(s, i, "at") || early ? i + 1 : i;
    ro_part part = (ro_part)ro_atom_at(s, j)->part;

    if (j == i || !half_of_part(part, t->hour) || t->hour > 12)
        return i;
    if (!t->sure)
        apply_half(t, half_of_part(part, t->hour));
    return j + 1;
}

/* A bare 10:30 is a time after such words, else it may be a score or a verse. */
static bool led(const ro_scan *s, uint32_t i)
{
    static const char *const marks[] = { "-", "[", "(", ",", NULL };

    return i == s->first || ro_sign_at(s, i - 1, RO_SIGN_LEAD | RO_SIGN_HOUR | RO_SIGN_JOINS) || ro_is_of(s, i - 1, marks) || (s->d->tokens.at[i].flags & RO_TOK_LINE);
}

/* An hour from 1 to 12 as a number; 0: none. */
static int hour_at(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);

    return a->number && a->value >= 1 && a->value <= 12 && a->value == (double)(int)a->value ? (int)a->value : 0;
}

/* 8.30 before a half of the day */
static bool dotted(const ro_scan *s, uint32_t i, hms *t)
{
    ro_str w = ro_atom_at(s, i)->digits ? ro_word(s->d, i) : RO_NOSTR, hour = ro_str_cut(&w, '.');
    int h = ro_small(hour), m = w.n == 2 ? ro_small(w) : -1;

    *t = (hms){ h, m, -1, h > 12, false };
    return h >= 0 && h < 24 && m >= 0 && m < 60;
}

/* `ten past 9`, `20 minutes to eight`, `half past six`, `a quarter to nine` */
static uint32_t spoken(ro_scan *s, uint32_t i, hms *t)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_A ? i + 1 : i;
    ro_count n = { 0, false };
    bool to;

    if (ro_cue_at(s, j) == RO_CUE_HALF || ro_atom_at(s, j)->unit == RO_U_QUARTER) {
        n.value = ro_cue_at(s, j) == RO_CUE_HALF ? 30 : 15;
        j++;
    } else if (!(j = ro_scan_number(s, i, &n)) || n.vague) {
        return 0;
    } else if (ro_atom_at(s, j)->unit == RO_U_MINUTE) {
        j++;
    }
    to = ro_is(s, j, "to") && ro_atom_at(s, j - 1)->unit; /* `10 to 9` is a range or a vote */
    if ((ro_cue_at(s, j) != RO_CUE_PAST && !to) || !hour_at(s, j + 1) || n.value < 1 || n.value > 59)
        return 0;
    *t = (hms){ hour_at(s, j + 1), (int)n.value, -1, false, false };
    if (to) {
        t->hour = t->hour == 1 ? 12 : t->hour - 1;
        t->minute = 60 - t->minute;
    }
    return j + 2;
}

/* The minutes of `one thirty`, in words behind an hour in words. */
static uint32_t spelt_minute(ro_scan *s, uint32_t i, int *minute)
{
    ro_count n;
    uint32_t end = ro_atom_at(s, i - 1)->digits ? 0 : ro_scan_number(s, i, &n);

    if (!end || n.vague || n.value < 10 || n.value > 59)
        return 0;
    *minute = (int)n.value;
    return end;
}

/* An hour that says so itself. */
static uint32_t read_hour(ro_scan *s, uint32_t i, hms *t)
{
    const ro_atom *a = ro_atom_at(s, i);
    uint32_t end, k;
    int half;

    if (a->cue == RO_CUE_NOON || a->cue == RO_CUE_MIDNIGHT) {
        *t = (hms){ a->cue == RO_CUE_NOON ? 12 : 24, 0, -1, true, false };
        return i + 1;
    }
    if (hour_at(s, i) == 12 && ro_cue_at(s, i + 1) == RO_CUE_NOON) {
        *t = (hms){ 12, 0, -1, true, false };
        return i + 2;
    }
    if (a->hour >= 0) {
        *t = (hms){ a->hour, a->minute, a->second, a->hour > 12 || a->hour == 0, false };
        end = read_half(s, i + 1, &half);
        half = a->am ? 1 : a->pm ? 2 : half;
        if (half && t->hour <= 12) {
            apply_half(t, half);
            return a->am || a->pm ? i + 1 : end;
        }
        return s->vouched || led(s, i) ? i + 1 : 0;
    }
    if (a->loose && s->vouched) {
        ro_str w = ro_word(s->d, i);

        *t = (hms){ a->loose, 0, -1, false, false };
        apply_half(t, w.p[w.n - 1] == 'a' ? 1 : w.p[w.n - 1] == 'p' ? 2 : 0);
        return i + 1;
    }
    if ((end = spoken(s, i, t)) != 0)
        return end;
    if (dotted(s, i, t) && (end = read_half(s, i + 1, &half)) > i + 1 && t->hour <= 12) {
        apply_half(t, half);
        return end;
    }
    if (!hour_at(s, i))
        return 0;
    *t = (hms){ hour_at(s, i), 0, -1, false, false };
    if ((end = read_half(s, i + 1, &half)) > i + 1) {
        apply_half(t, half);
        return end;
    }
    if ((end = spelt_minute(s, i + 1, &t->minute)) != 0 && (k = read_half(s, end, &half)) > end) {
        apply_half(t, half); /* one thirty pm */
        return k;
    }
    t->minute = 0;
    return ro_is(s, i + 1, "o'clock") || ro_is(s, i + 1, "oclock") || ro_is(s, i + 1, "o\xE2\x80\x99" "clock") ? i + 2 : 0;
}

/* An hour that only what stands around makes one: `7`, `2.30`, `seven twenty-seven`. */
static uint32_t bare_hour(ro_scan *s, uint32_t i, hms *t)
{
    uint32_t end;

    if (dotted(s, i, t))
        return i + 1;
    if (!hour_at(s, i))
        return 0;
    *t = (hms){ hour_at(s, i), 0, -1, false, false };
    end = spelt_minute(s, i + 1, &t->minute);
    return end ? end : i + 1;
}

static uint32_t read_time(ro_scan *s, uint32_t i, hms *t)
{
    uint32_t end = read_hour(s, i, t), bare, part;

    if (end)
        return read_part(s, end, t);
    bare = bare_hour(s, i, t);
    part = bare ? read_part(s, bare, t) : 0;
    return part > bare ? part : 0; /* `seven in the morning` */
}

/* The second time of `9-10 am`, `from 2 to 4:30 pm`, `between 7 and 9`; it lends its half of the day to the first. 0: none, as
 * where nothing stands before (i 0). */
static uint32_t read_until(ro_scan *s, uint32_t i, hms *from, hms *to)
{
    bool joins = ro_hyphen_at(s, i) || ro_sign_at(s, i, RO_SIGN_JOINS);
    uint32_t end = i && joins ? read_time(s, i + 1, to) : 0;

    if (!end)
        return 0;
    if (!from->sure && to->half && from->hour <= 12)
        apply_half(from, to->hour < 12 || (from->hour % 12 + 12) * 60 + from->minute > to->hour * 60 + to->minute ? 1 : 2);
    else if (from->sure && !to->sure && to->hour < 12 && to->hour + 12 > from->hour && to->hour < from->hour)
        apply_half(to, 2);
    return end;
}

static uint32_t read_zone(ro_scan *s, uint32_t i, ro_when *w)
{
    ro_span words[4];
    ro_lexrow row;
    uint32_t n = 0, got;
    int64_t minutes;

    for (; n < 4 && i + n < s->limit; n++)
        words[n] = s->d->tokens.at[i + n].where;
    got = n ? ro_lex_longest(s->zones, s->d->text, words, n, &row) : 0;
    if (got && ro_str_int(row.field[0], &minutes)) {
        w->zoned = true;
        w->zone = (int)minutes;
    }
    return i + got;
}

/* The day that a clock time names after it (`on Tuesday`, `of 5 May`, `last night`, `, May 5`) or leans on. */
static uint32_t read_day(ro_scan *s, uint32_t i, ro_when *w)
{
    static ro_time_form *const days[] = { ro_form_month_day, ro_form_day_month, ro_form_iso, ro_form_slashed, ro_form_weekday, ro_form_deictic, ro_form_relative };
    uint32_t j = ro_is(s, i, "on") || ro_is(s, i, "of") || ro_is(s, i, ",") ? i + 1 : i, best = i;

    for (size_t k = 0; k < sizeof days / sizeof *days; k++) {
        ro_expr x = { .value = RO_NOSTR };
        uint32_t end = days[k](s, j, &x);

        if (end > best && !x.value.p && x.at.g == RO_G_DAY && !x.at.clock) {
            best = end;
            w->g = RO_G_DAY;
            w->y = x.at.y;
            w->m = x.at.m;
            w->d = x.at.d;
            w->k = x.at.k;
            w->part = x.at.part;
        }
    }
    return best;
}

static void lean(const ro_scan *s, ro_when *w)
{
    ro_when base;

    if (s->said && s->last_at >= s->first && s->last.g == RO_G_DAY && s->last.m && s->last.y)
        base = s->last; /* of this paragraph */
    else if (s->dated)
        base = ro_when_day(s->today);
    else
        return;
    if (ro_other_period(s))
        return;
    w->g = RO_G_DAY;
    w->y = base.y;
    w->m = base.m;
    w->d = base.d;
}

static ro_when with_time(ro_when w, hms t)
{
    w.clock = true;
    w.part = RO_PART_NONE;
    w.hour = t.hour;
    w.minute = t.minute;
    w.second = t.second;
    return w;
}

static uint32_t found(ro_expr *x, ro_when w, hms from, hms to, bool ranged, uint32_t end)
{
    x->type = RO_TIME_TIME;
    x->at = with_time(w, from);
    if (ranged)
        x->to = with_time(w, to);
    x->ranged = ranged;
    x->rule = "clock";
    x->anchor = w.g == RO_G_DAY;
    return end;
}

/* `about`, `exactly`, `shortly before` in front of a time. */
static uint32_t past_approximation(const ro_scan *s, uint32_t i)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_ABOUT || ro_is(s, i, "shortly") ? i + 1 : i;

    if (ro_is(s, j, "exactly"))
        j++;
    if (j > i && (ro_cue_at(s, j) == RO_CUE_BEFORE || ro_cue_at(s, j) == RO_CUE_AFTER))
        j++;
    return j;
}

/* A half of the day that the part of the day lends: `tonight at 8`, `Monday morning 6-8`. */
static void lend_half(ro_part part, hms *t)
{
    if (part && !t->sure && t->hour <= 12)
        apply_half(t, half_of_part(part, t->hour));
}

/* `at 8 tomorrow night`, `by 10 tonight`: an hour that the part of the day behind it makes one. */
static uint32_t before_part(ro_scan *s, uint32_t i, ro_expr *x)
{
    hms t, none = { 0 };
    ro_expr day = { .value = RO_NOSTR };
    uint32_t j = bare_hour(s, i, &t), end;

    if (!j || (!s->vouched && !ro_sign_at(s, i - 1, RO_SIGN_LEAD | RO_SIGN_HOUR)))
        return 0;
    j += ro_is(s, j, ",");
    end = ro_form_deictic(s, j, &day);
    if (!end && !(end = ro_form_weekday(s, j, &day)) && !(end = ro_form_relative(s, j, &day)))
        return 0;
    if (day.value.p || day.at.g != RO_G_DAY || !day.at.part || day.at.clock || t.hour > 12)
        return 0;
    lend_half(day.at.part, &t);
    return found(x, day.at, t, none, false, end);
}

/* `between 3 and 5 on Friday`, `6-8 next Monday`: two bare hours that the day behind them makes ones. Returns the token behind the second hour. */
static uint32_t bare_until(ro_scan *s, uint32_t i, hms *from, hms *to)
{
    uint32_t j = bare_hour(s, i, from), end;
    bool led = ro_cue_at(s, i - 1) == RO_CUE_BETWEEN || ro_cue_at(s, i - 1) == RO_CUE_FROM || s->vouched;
    ro_when w = { .g = RO_G_NONE };

    if (!j || !led || !(ro_hyphen_at(s, j) || ro_sign_at(s, j, RO_SIGN_JOINS)) || !(end = bare_hour(s, j + 1, to)))
        return 0;
    if (read_day(s, end, &w) == end)
        return 0;
    if (!from->sure && to->hour < from->hour && to->hour < 12)
        apply_half(to, 2);
    return end;
}

uint32_t ro_form_clock(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = past_approximation(s, i), end, second;
    ro_when w = { .g = RO_G_NONE };
    hms from, to = { 0 };

    end = read_time(s, j, &from);
    second = read_until(s, end ? end : bare_hour(s, j, &from), &from, &to);
    if (!end && !second)
        second = bare_until(s, j, &from, &to);
    if (!end && !second)
        return before_part(s, j, x);
    end = read_zone(s, second ? second : end, &w);
    end = read_day(s, end, &w);
    lend_half(w.part, &from);
    lend_half(w.part, &to);
    if (w.g == RO_G_NONE)
        lean(s, &w);
    if (j > i)
        x->mod = "APPROX";
    return found(x, w, from, to, second != 0, end);
}

/* Between a day and its time: `, at`, `@`, `around`, `from`; *at: a bare number may follow. */
static uint32_t past_at(const ro_scan *s, uint32_t i, bool *at)
{
    uint32_t j = ro_is(s, i, ",") ? i + 1 : i;

    *at = ro_sign_at(s, j, RO_SIGN_HOUR);
    return *at ? j + 1 : j;
}

/* `before`, `after` between a day and its time: the mod. */
static const char *side(const ro_scan *s, uint32_t i)
{
    int cue = ro_cue_at(s, i);

    return cue == RO_CUE_BEFORE ? "BEFORE" : cue == RO_CUE_AFTER ? "AFTER" : NULL;
}

/* `Friday at 4`, `tomorrow, 8.30 pm`, `Monday before 5 pm`, `May 5 from 7 to 7:30`, `tonight around 7` */
uint32_t ro_form_day_clock(ro_scan *s, uint32_t i, ro_expr *x)
{
    ro_expr day = { .value = RO_NOSTR };
    uint32_t j = ro_scan_longest(s, i, true, &day), end, second;
    hms from, to = { 0 };
    ro_when w = day.at;
    bool at;

    if (!j || day.value.p || day.ranged || w.g != RO_G_DAY || w.clock)
        return 0;
    if ((x->mod = side(s, j)) != NULL)
        j++;
    j = past_at(s, j, &at);
    end = read_time(s, j, &from);
    second = read_until(s, end ? end : bare_hour(s, j, &from), &from, &to);
    if (!end && !second && at && (end = bare_hour(s, j, &from)) != 0 && !ro_closes(s, end))
        end = 0; /* `Monday at 5 places` */
    if (!end && !second)
        return 0;
    lend_half(day.at.part, &from);
    lend_half(day.at.part, &to);
    end = read_zone(s, second ? second : end, &w);
    x->head = day.head;
    return found(x, w, from, to, second != 0, end);
}

/* `every day at 7:13 p.m.`, `Tuesdays at 9 am` */
uint32_t ro_form_set_clock(ro_scan *s, uint32_t i, ro_expr *x)
{
    ro_expr set = { .value = RO_NOSTR };
    uint32_t j = ro_form_set(s, i, &set), end;
    bool at, days;
    hms t;

    if (!j)
        j = ro_form_weekday(s, i, &set);
    days = ro_str_is(set.value, "P1D");
    if (!j || set.type != RO_TIME_SET || !(days || (ro_str_starts(set.value, RO_STR("XXXX-WXX-")) && set.value.n == 10)))
        return 0;
    if (!(end = read_time(s, past_at(s, j, &at), &t)))
        return 0;
    x->type = RO_TIME_SET;
    x->value = ro_printf(s->d->ses, "%.*s%.*s", RO_FMT(days ? RO_STR("") : set.value), RO_FMT(ro_when_value(s->d->ses, with_time((ro_when){ .g = RO_G_NONE }, t))));
    x->rule = "set_clock";
    x->head = i;
    return end;
}
