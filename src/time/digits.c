/* Dates in digits and marks: 2021-02-18, 2/18/2021, 2021-02, 11/20, Oct/2, 2019/Aug/01, 20210218.
 *
 * Read tokens and atoms; write expressions of a day or a month. What could as well be a fraction or a score is a date only where the model saw a time
 * or a preposition of time stands before it. */
#include "time/scan.h"

/* 2021-02-18, also with a clock time glued to it */
uint32_t ro_form_iso(ro_scan *s, uint32_t i, ro_expr *x)
{
    ro_str w = i < s->limit ? ro_word(s->d, i) : RO_NOSTR;
    ro_day day;

    if (w.n < 10 || !ro_day_parse(w, &day))
        return 0;
    return ro_expr_date(x, ro_when_day(day), "iso", true, i + 1);
}

int ro_small(ro_str s)
{
    int64_t v;

    return s.n >= 1 && s.n <= 4 && ro_str_int(s, &v) ? (int)v : -1;
}

/* 2/18/2021 (month first unless it cannot be), 18.02.2021, 2-18-21 */
uint32_t ro_form_slashed(ro_scan *s, uint32_t i, ro_expr *x)
{
    ro_str w = i < s->limit ? ro_word(s->d, i) : RO_NOSTR, part[3];
    char sep = 0;
    int a, b, y;
    bool dots;

    if (w.n < 6 || w.n > 10 || w.p[0] < '0' || w.p[0] > '9' || (ro_hyphen_at(s, i - 1) && ro_atom_at(s, i)->glued && ro_atom_at(s, i - 2)->digits))
        return 0; /* none inside a longer number */
    sep = memchr(w.p, '/', w.n) ? '/' : memchr(w.p, '.', w.n) ? '.' : '-';
    dots = sep == '.';
    for (int k = 0; k < 3; k++)
        part[k] = ro_str_cut(&w, sep);
    if (w.p || !part[2].p || (part[2].n != 4 && (part[2].n != 2 || dots)) || part[0].n > 2 || part[1].n > 2)
        return 0;
    a = ro_small(part[0]);
    b = ro_small(part[1]);
    y = ro_small(part[2]);
    if (part[2].n == 2)
        y += y < 40 ? 2000 : 1900;
    if (a > 12 || dots) {
        int t = a;

        a = b;
        b = t;
    }
    if (!ro_day_ok((ro_day){ y, a, b }))
        return 0;
    return ro_expr_date(x, ro_when_day((ro_day){ y, a, b }), "slashed", true, i + 1);
}

/* ---- pieces joined by marks ---- */

enum { MAX_PIECES = 3 };

typedef struct {
    uint32_t n, end;
    uint32_t at[MAX_PIECES];
} pieces;

static bool joint(const ro_scan *s, uint32_t i)
{
    return (ro_is(s, i, "/") || ro_hyphen_at(s, i)) && ro_atom_at(s, i)->glued && ro_atom_at(s, i + 1)->glued;
}

static pieces split_at(const ro_scan *s, uint32_t i)
{
    pieces p = { 1, i + 1, { i } };

    while (p.n < MAX_PIECES && joint(s, p.end)) {
        p.at[p.n++] = p.end + 1;
        p.end += 2;
    }
    return p;
}

static int whole(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);

    return a->digits && a->value < 10000 && a->value == (double)(int)a->value ? (int)a->value : 0;
}

/* Year, month and day in any order: the year has four digits, the month may be a name; of two small numbers the first is the month unless it cannot be. */
static bool read_pieces(const ro_scan *s, const pieces *p, ro_day *out)
{
    int small[MAX_PIECES], n = 0;
    bool named = false;

    *out = (ro_day){ 0, 0, 0 };
    for (uint32_t k = 0; k < p->n; k++) {
        const ro_atom *a = ro_atom_at(s, p->at[k]);

        if (a->month && !named) {
            named = true;
            out->m = a->month;
        } else if (a->year && !out->y) {
            out->y = a->year;
        } else if (whole(s, p->at[k]) >= 1 && whole(s, p->at[k]) <= 31) {
            small[n++] = whole(s, p->at[k]);
        } else {
            return false;
        }
    }
    if (n && !named)
        out->m = small[0];
    out->d = named && n == 1 ? small[0] : !named && n == 2 ? small[1] : 0;
    if (!named && n == 2 && out->m > 12) {
        out->m = small[1];
        out->d = small[0];
    }
    if (named ? n > 1 || (!n && !out->y) : n < 1 || n > 2 || !out->y)
        return false;
    return out->m >= 1 && out->m <= 12;
}

/* `Oct/2`, `2019/Aug/01`, `23-Sep-2020`, `2015-12`, `Dec/2018`, `Friday-Jun-15` */
uint32_t ro_form_joined(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday;
    uint32_t at = ro_past_weekday(s, i, &weekday);
    pieces p = split_at(s, weekday && joint(s, at) ? at + 1 : i);
    ro_day day;

    if (p.n < 2 || joint(s, p.end) || !read_pieces(s, &p, &day))
        return 0;
    if (!day.d)
        return ro_expr_date(x, (ro_when){ .g = RO_G_MONTH, .y = day.y, .m = day.m }, "joined", true, p.end);
    if (!day.y)
        day.y = ro_pick_year(s, i, day.m, day.d);
    if (day.d > ro_month_days(day.y ? day.y : 2000, day.m))
        return 0;
    return ro_expr_date(x, (ro_when){ .g = RO_G_DAY, .y = day.y, .m = day.m, .d = day.d }, "joined", true, p.end);
}

/* ---- digits without marks ---- */

static bool all_digits(ro_str w)
{
    for (uint32_t k = 0; k < w.n; k++)
        if (w.p[k] < '0' || w.p[k] > '9')
            return false;
    return w.n > 0;
}

static uint32_t eight(const ro_scan *s, uint32_t i, ro_str w, ro_expr *x)
{
    ro_day day = { ro_small((ro_str){ w.p, 4 }), ro_small((ro_str){ w.p + 4, 2 }), ro_small((ro_str){ w.p + 6, 2 }) };

    if (!ro_day_ok(day) || day.y < 1900 || day.y > 2100 || (!s->vouched && ro_atom_at(s, i - 1)->number))
        return 0;
    return ro_expr_date(x, ro_when_day(day), "packed", true, i + 1);
}

/* `20210218`; `11/20`, `29/03`, `this Friday 5/12` */
uint32_t ro_form_packed(ro_scan *s, uint32_t i, ro_expr *x)
{
    int a, b, t, weekday;
    uint32_t at = ro_past_weekday(s, i, &weekday);
    ro_str w = at < s->limit ? ro_word(s->d, at) : RO_NOSTR, day;

    if (w.n == 8 && all_digits(w))
        return eight(s, at, w, x);
    if (at == i && ro_cue_at(s, i) == RO_CUE_THIS)
        w = ++at < s->limit ? ro_word(s->d, at) : RO_NOSTR; /* this 5/12 */
    if (w.n < 3 || w.n > 5 || w.p[0] < '0' || w.p[0] > '9' || !memchr(w.p, '/', w.n))
        return 0;
    day = ro_str_cut(&w, '/');
    if (!all_digits(day) || !all_digits(w) || day.n > 2 || w.n > 2 || (!s->vouched && at == i && (day.n + w.n < 3 || !(ro_sign_at(s, i - 1, RO_SIGN_LEAD | RO_SIGN_JOINS) || ro_is(s, i - 1, ",")))))
        return 0;
    a = ro_small(day);
    b = ro_small(w);
    if (a > 12) {
        t = a;
        a = b;
        b = t;
    }
    if (a < 1 || a > 12 || b < 1 || b > ro_month_days(2000, a))
        return 0;
    return ro_expr_date(x, (ro_when){ .g = RO_G_DAY, .y = ro_pick_year(s, i, a, b), .m = a, .d = b }, "packed", true, at + 1);
}
