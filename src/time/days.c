/* First and last day of ISO values; days behind a period. */
#include "time/days.h"

#include "time/calendar.h"

#include <stdio.h>

static void put(ro_day d, char out[11])
{
    snprintf(out, 11, "%04u-%02u-%02u", (unsigned)d.y % 10000, (unsigned)d.m % 100, (unsigned)d.d % 100);
}

static bool whole(ro_str s, int *out)
{
    int64_t v;

    if (!s.n || !ro_str_int(s, &v) || v < 0 || v > 9999)
        return false;
    *out = (int)v;
    return true;
}

static void months(int y, int m, int n, ro_days *out)
{
    put((ro_day){ y, m, 1 }, out->first);
    put((ro_day){ y, m + n - 1, ro_month_days(y, m + n - 1) }, out->last);
}

/* `W07`, `Q2`, `H1`. */
static bool part(int y, ro_str s, ro_days *out)
{
    int k;

    if (!whole((ro_str){ s.p + 1, (s.n < 3 ? s.n : 3) - 1 }, &k) || k < 1)
        return false;
    if (s.p[0] == 'W' && k <= 53) {
        put(ro_week_day(y, k, 1), out->first);
        put(ro_week_day(y, k, 7), out->last);
    } else if (s.p[0] == 'Q' && k <= 4) {
        months(y, 3 * k - 2, 3, out);
    } else if (s.p[0] == 'H' && k <= 2) {
        months(y, 6 * k - 5, 6, out);
    } else {
        return false;
    }
    return true;
}

bool ro_days_of(ro_str v, ro_days *out)
{
    ro_day d = { 0 };

    if (v.n < 4 || !whole((ro_str){ v.p, 4 }, &d.y) || d.y < 1)
        return false;
    if (v.n == 4) {
        months(d.y, 1, 12, out);
        return true;
    }
    if (v.n < 7 || v.p[4] != '-')
        return false;
    if (v.p[5] < '0' || v.p[5] > '9')
        return part(d.y, (ro_str){ v.p + 5, v.n - 5 }, out);
    if (!whole((ro_str){ v.p + 5, 2 }, &d.m) || d.m < 1 || d.m > 12)
        return false;
    if (v.n < 10) {
        months(d.y, d.m, 1, out);
        return v.n == 7;
    }
    if (v.p[7] != '-' || !whole((ro_str){ v.p + 8, 2 }, &d.d) || !ro_day_ok(d))
        return false;
    put(d, out->first);
    put(d, out->last);
    return true;
}

bool ro_day_after(ro_str period, ro_day from, ro_day *out)
{
    int64_t n;
    char unit;

    if (period.n < 3 || period.p[0] != 'P' || !ro_str_int((ro_str){ period.p + 1, period.n - 2 }, &n) || n < 1 || n > 1000)
        return false;
    unit = period.p[period.n - 1];
    if (unit == 'D' || unit == 'W') {
        *out = ro_day_add(from, (int)n * (unit == 'W' ? 7 : 1));
    } else if (unit == 'M' || unit == 'Y') {
        int months = from.m - 1 + (int)n * (unit == 'Y' ? 12 : 1), last;
        *out = (ro_day){ from.y + months / 12, months % 12 + 1, from.d };
        last = ro_month_days(out->y, out->m);
        out->d = out->d < last ? out->d : last;
    } else {
        return false;
    }
    return ro_day_ok(*out);
}
