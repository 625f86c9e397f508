/* Clock times, with zone and day: 10:30 a.m. GMT Tuesday, noon Thursday, 3pm, at 14:00 local time. */
#include "time/scan.h"

typedef struct {
    int hour, minute, second;
} hms;

static int half_of_day(const ro_scan *s, uint32_t i) { return ro_cue_at(s, i) == RO_CUE_AM ? 1 : ro_cue_at(s, i) == RO_CUE_PM ? 2 : 0; }

static void apply_half(hms *t, int half)
{
    if (half == 1 && t->hour == 12)
        t->hour = 0;
    if (half == 2 && t->hour < 12)
        t->hour += 12;
}

/* A bare 10:30 is a time after such words, else it may be a score or a verse. */
static bool led(const ro_scan *s, uint32_t i)
{
    static const char *const lead[] = { "at", "by", "around", "about", "from", "to", "until", "till", "between", "since", "before", "after", "and", "-", "[", "(", ",", NULL };

    return i == s->first || ro_is_of(s, i - 1, lead) || (s->d->tokens.at[i].flags & RO_TOK_LINE);
}

static uint32_t read_time(const ro_scan *s, uint32_t i, hms *t)
{
    const ro_atom *a = ro_atom_at(s, i);
    int half;

    if (a->cue == RO_CUE_NOON || a->cue == RO_CUE_MIDNIGHT) {
        *t = (hms){ a->cue == RO_CUE_NOON ? 12 : 24, 0, -1 };
        return i + 1;
    }
    if (a->hour >= 0) {
        *t = (hms){ a->hour, a->minute, a->second };
        half = a->am ? 1 : a->pm ? 2 : half_of_day(s, i + 1);
        if (half && t->hour <= 12) {
            apply_half(t, half);
            return a->am || a->pm ? i + 1 : i + 2;
        }
        return s->vouched || led(s, i) ? i + 1 : 0;
    }
    if (!a->number || a->value < 1 || a->value > 12 || a->value != (double)(int)a->value)
        return 0;
    *t = (hms){ (int)a->value, 0, -1 };
    half = half_of_day(s, i + 1);
    if (half) {
        apply_half(t, half);
        return i + 2;
    }
    if (ro_is(s, i + 1, "o'clock") || ro_is(s, i + 1, "o\xE2\x80\x99" "clock"))
        return i + 2;
    return 0;
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

/* The day that a clock time names after it (`on Tuesday`, `today`, `, May 5`) or leans on. */
static uint32_t read_day(ro_scan *s, uint32_t i, ro_when *w)
{
    static ro_time_form *const days[] = { ro_form_month_day, ro_form_day_month, ro_form_iso, ro_form_slashed, ro_form_weekday, ro_form_deictic };
    uint32_t j = ro_is(s, i, "on") || ro_is(s, i, ",") ? i + 1 : i, best = i;

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
    w->g = RO_G_DAY;
    w->y = base.y;
    w->m = base.m;
    w->d = base.d;
}

uint32_t ro_form_clock(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_ABOUT || ro_is(s, i, "shortly") ? i + 1 : i, end;
    ro_when w = { .g = RO_G_NONE, .clock = true };
    hms t;

    if (ro_is(s, j, "exactly"))
        j++;
    if (j > i && (ro_cue_at(s, j) == RO_CUE_BEFORE || ro_cue_at(s, j) == RO_CUE_AFTER))
        j++;
    if (!(end = read_time(s, j, &t)))
        return 0;
    w.hour = t.hour;
    w.minute = t.minute;
    w.second = t.second;
    end = read_zone(s, end, &w);
    end = read_day(s, end, &w);
    if (w.g == RO_G_NONE)
        lean(s, &w);
    if (j > i)
        x->mod = "APPROX";
    x->type = RO_TIME_TIME;
    x->at = w;
    x->rule = "clock";
    x->anchor = w.g == RO_G_DAY;
    return end;
}
