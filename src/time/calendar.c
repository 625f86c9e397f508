/* The calendar. Pure functions; days are counted by the rule of Howard Hinnant's `chrono` note (civil from days), Easter after Oudin. */
#include "time/calendar.h"

static bool leap(int y) { return (y % 4 == 0 && y % 100 != 0) || y % 400 == 0; }

int ro_month_days(int y, int m)
{
    static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };

    return m == 2 && leap(y) ? 29 : days[(m + 11) % 12];
}

bool ro_day_ok(ro_day d) { return d.y > 0 && d.y < 10000 && d.m >= 1 && d.m <= 12 && d.d >= 1 && d.d <= ro_month_days(d.y, d.m); }

long ro_day_number(ro_day d)
{
    long y = d.m <= 2 ? d.y - 1 : d.y, era = y / 400, yoe = y - era * 400;
    long doy = (153 * (d.m + (d.m > 2 ? -3 : 9)) + 2) / 5 + d.d - 1;

    return era * 146097 + yoe * 365 + yoe / 4 - yoe / 100 + doy - 719468;
}

ro_day ro_day_of(long n)
{
    long z = n + 719468, era = z / 146097, doe = z - era * 146097;
    long yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    long doy = doe - (365 * yoe + yoe / 4 - yoe / 100), mp = (5 * doy + 2) / 153;
    int m = (int)(mp < 10 ? mp + 3 : mp - 9);

    return (ro_day){ (int)(yoe + era * 400) + (m <= 2), m, (int)(doy - (153 * mp + 2) / 5 + 1) };
}

int ro_weekday(ro_day d) { return (int)(((ro_day_number(d) + 3) % 7 + 7) % 7) + 1; }
ro_day ro_day_add(ro_day d, int n) { return ro_day_of(ro_day_number(d) + n); }

void ro_week_of(ro_day d, int *year, int *week)
{
    ro_day thursday = ro_day_add(d, 4 - ro_weekday(d));

    *year = thursday.y;
    *week = (int)(ro_day_number(thursday) - ro_day_number((ro_day){ thursday.y, 1, 1 })) / 7 + 1;
}

ro_day ro_week_day(int year, int week, int weekday)
{
    ro_day fourth = { year, 1, 4 }; /* always in week 1 */

    return ro_day_add(fourth, 7 * (week - 1) + weekday - ro_weekday(fourth));
}

ro_day ro_easter(int y)
{
    int g = y % 19, c = y / 100, h = (c - c / 4 - (8 * c + 13) / 25 + 19 * g + 15) % 30;
    int i = h - h / 28 * (1 - 29 / (h + 1) * ((21 - g) / 11)), j = (y + y / 4 + i + 2 - c + c / 4) % 7;

    return ro_day_add((ro_day){ y, 3, 28 }, i - j);
}

ro_day ro_nth_weekday(int y, int m, int weekday, int n)
{
    ro_day d = { y, m, n > 0 ? 1 : ro_month_days(y, m) };

    if (n > 0)
        return ro_day_add(d, (weekday - ro_weekday(d) + 7) % 7 + 7 * (n - 1));
    return ro_day_add(d, -((ro_weekday(d) - weekday + 7) % 7));
}

bool ro_day_parse(ro_str iso, ro_day *out)
{
    int64_t y, m, d;

    if (iso.n < 10 || iso.p[4] != '-' || iso.p[7] != '-' || (iso.n > 10 && iso.p[10] != 'T' && iso.p[10] != ' '))
        return false;
    if (!ro_str_int((ro_str){ iso.p, 4 }, &y) || !ro_str_int((ro_str){ iso.p + 5, 2 }, &m) || !ro_str_int((ro_str){ iso.p + 8, 2 }, &d))
        return false;
    *out = (ro_day){ (int)y, (int)m, (int)d };
    return ro_day_ok(*out);
}

ro_str ro_day_iso(ro_ses *s, ro_day d) { return ro_printf(s, "%04d-%02d-%02d", d.y, d.m, d.d); }

ro_when ro_when_day(ro_day d) { return (ro_when){ .g = RO_G_DAY, .y = d.y, .m = d.m, .d = d.d }; }

ro_when ro_when_of(ro_day d, ro_grain g)
{
    ro_when w = ro_when_day(d);

    w.g = g;
    switch (g) {
    case RO_G_CENTURY: w.k = (d.y - 1) / 100; break;
    case RO_G_HALF: w.k = d.m > 6 ? 2 : 1; break;
    case RO_G_QUARTER: w.k = (d.m + 2) / 3; break;
    case RO_G_SEASON: /* by months: March begins spring; January and February belong to last year's winter */
        w.k = (d.m + 9) % 12 / 3;
        w.y -= d.m <= 2;
        break;
    case RO_G_WEEK:
    case RO_G_WEEKEND: ro_week_of(d, &w.y, &w.k); break;
    default: break;
    }
    return w;
}

static ro_when shift_months(ro_when w, int n)
{
    int total = w.y * 12 + w.m - 1 + n;

    w.y = total / 12;
    w.m = total % 12 + 1;
    return w;
}

ro_when ro_when_shift(ro_when w, int n)
{
    int k;

    switch (w.g) {
    case RO_G_CENTURY: w.k += n; w.y += 100 * n; break;
    case RO_G_DECADE: w.y += 10 * n; break;
    case RO_G_YEAR: w.y += n; break;
    case RO_G_HALF:
        k = w.y * 2 + w.k - 1 + n;
        w.y = k / 2;
        w.k = k % 2 + 1;
        break;
    case RO_G_QUARTER:
        k = w.y * 4 + w.k - 1 + n;
        w.y = k / 4;
        w.k = k % 4 + 1;
        break;
    case RO_G_SEASON:
        k = w.y * 4 + w.k + n;
        w.y = k / 4;
        w.k = k % 4;
        break;
    case RO_G_MONTH: return shift_months(w, n);
    case RO_G_WEEK:
    case RO_G_WEEKEND: ro_week_of(ro_day_add(ro_week_day(w.y, w.k, 1), 7 * n), &w.y, &w.k); break;
    case RO_G_DAY: {
        ro_day d = ro_day_add((ro_day){ w.y, w.m, w.d }, n);

        w.y = d.y;
        w.m = d.m;
        w.d = d.d;
        break;
    }
    case RO_G_NONE: break;
    }
    return w;
}

/* First month of each season; winter runs into the next year. */
static int season_month(int k) { return 3 + 3 * k; }

ro_day ro_when_first(ro_when w)
{
    switch (w.g) {
    case RO_G_CENTURY: return (ro_day){ w.k * 100 + (w.k == 0), 1, 1 };
    case RO_G_DECADE: return (ro_day){ w.y / 10 * 10, 1, 1 };
    case RO_G_HALF: return (ro_day){ w.y, w.k == 2 ? 7 : 1, 1 };
    case RO_G_QUARTER: return (ro_day){ w.y, 3 * w.k - 2, 1 };
    case RO_G_SEASON: return (ro_day){ w.y, season_month(w.k), 1 };
    case RO_G_MONTH: return (ro_day){ w.y, w.m, 1 };
    case RO_G_WEEK: return ro_week_day(w.y, w.k, 1);
    case RO_G_WEEKEND: return ro_week_day(w.y, w.k, 6);
    case RO_G_DAY: return (ro_day){ w.y, w.m, w.d };
    case RO_G_YEAR:
    case RO_G_NONE: break;
    }
    return (ro_day){ w.y, 1, 1 };
}

ro_day ro_when_last(ro_when w)
{
    switch (w.g) {
    case RO_G_CENTURY: return (ro_day){ w.k * 100 + 99, 12, 31 };
    case RO_G_DECADE: return (ro_day){ w.y / 10 * 10 + 9, 12, 31 };
    case RO_G_HALF: return (ro_day){ w.y, w.k == 2 ? 12 : 6, w.k == 2 ? 31 : 30 };
    case RO_G_QUARTER: return (ro_day){ w.y, 3 * w.k, ro_month_days(w.y, 3 * w.k) };
    case RO_G_SEASON: {
        int m = season_month(w.k) + 2, y = m > 12 ? w.y + 1 : w.y;

        m = m > 12 ? m - 12 : m;
        return (ro_day){ y, m, ro_month_days(y, m) };
    }
    case RO_G_MONTH: return (ro_day){ w.y, w.m, ro_month_days(w.y, w.m) };
    case RO_G_WEEK:
    case RO_G_WEEKEND: return ro_week_day(w.y, w.k, 7);
    case RO_G_DAY: return (ro_day){ w.y, w.m, w.d };
    case RO_G_YEAR:
    case RO_G_NONE: break;
    }
    return (ro_day){ w.y, 12, 31 };
}

static ro_str date_value(ro_ses *s, ro_when w)
{
    static const char *const season[] = { "SP", "SU", "FA", "WI" };
    ro_str y = w.y > 0 ? ro_printf(s, "%04d", w.y) : RO_STR("XXXX");

    switch (w.g) {
    case RO_G_CENTURY: return ro_printf(s, "%02d", w.k);
    case RO_G_DECADE: return w.y > 0 ? ro_printf(s, "%03d", w.y / 10) : RO_STR("XXX");
    case RO_G_HALF: return ro_printf(s, "%.*s-H%d", RO_FMT(y), w.k);
    case RO_G_QUARTER: return w.k ? ro_printf(s, "%.*s-Q%d", RO_FMT(y), w.k) : ro_printf(s, "%.*s-QX", RO_FMT(y));
    case RO_G_SEASON: return ro_printf(s, "%.*s-%s", RO_FMT(y), season[w.k & 3]);
    case RO_G_MONTH: return ro_printf(s, "%.*s-%02d", RO_FMT(y), w.m);
    case RO_G_WEEK: return w.k ? ro_printf(s, "%.*s-W%02d", RO_FMT(y), w.k) : ro_printf(s, "%.*s-WXX", RO_FMT(y));
    case RO_G_WEEKEND: return w.k ? ro_printf(s, "%.*s-W%02d-WE", RO_FMT(y), w.k) : ro_printf(s, "%.*s-WXX-WE", RO_FMT(y));
    case RO_G_DAY: return w.m ? ro_printf(s, "%.*s-%02d-%02d", RO_FMT(y), w.m, w.d) : w.k ? ro_printf(s, "%.*s-WXX-%d", RO_FMT(y), w.k) : ro_printf(s, "XXXX-XX-XX");
    case RO_G_YEAR: return y;
    case RO_G_NONE: break;
    }
    return RO_STR("");
}

static ro_str clock_value(ro_ses *s, ro_when w)
{
    ro_str zone = RO_STR(""), sec = RO_STR("");
    int z = w.zone < 0 ? -w.zone : w.zone;

    if (w.second >= 0)
        sec = ro_printf(s, ":%02d", w.second);
    if (w.zoned)
        zone = z ? ro_printf(s, "%c%02d:%02d", w.zone < 0 ? '-' : '+', z / 60, z % 60) : RO_STR("Z");
    return ro_printf(s, "T%02d:%02d%.*s%.*s", w.hour, w.minute, RO_FMT(sec), RO_FMT(zone));
}

ro_str ro_when_value(ro_ses *s, ro_when w)
{
    static const char *const part[] = { "", "TMO", "TMI", "TAF", "TEV", "TNI", "TDT" };
    ro_str date = date_value(s, w);

    if (w.clock) {
        ro_str c = clock_value(s, w);

        return w.g == RO_G_NONE ? c : ro_printf(s, "%.*s%.*s", RO_FMT(date), RO_FMT(c));
    }
    return w.part ? ro_printf(s, "%.*s%s", RO_FMT(date), part[w.part]) : date;
}
