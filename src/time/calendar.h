/* The calendar: days as numbers, weeks, months, Easter, and TIMEX3 values of what is less than a day or more. Proleptic Gregorian. */
#ifndef RO_TIME_CALENDAR_H
#define RO_TIME_CALENDAR_H

#include "base/ses.h"

typedef struct { int y, m, d; } ro_day;

/* From the coarse to the fine. `k` of a ro_when is the number of the half, quarter, week, the season (0 spring) or, of a century, its number less one. */
typedef enum { RO_G_NONE, RO_G_CENTURY, RO_G_DECADE, RO_G_YEAR, RO_G_HALF, RO_G_QUARTER, RO_G_SEASON, RO_G_MONTH, RO_G_WEEK, RO_G_WEEKEND, RO_G_DAY } ro_grain;

/* Parts of a day, in the order of ro_part_code. */
typedef enum { RO_PART_NONE, RO_PART_MORNING, RO_PART_MIDDAY, RO_PART_AFTERNOON, RO_PART_EVENING, RO_PART_NIGHT, RO_PART_DAYTIME } ro_part;

typedef struct {
    ro_grain g;
    int y, m, d, k;      /* y 0: which year is not known; then weekday in k for days without a month */
    ro_part part;
    bool clock;          /* hour and minute are set; second -1: not said */
    int hour, minute, second;
    bool zoned;
    int zone;            /* minutes east of Greenwich */
} ro_when;

bool ro_day_ok(ro_day d);
long ro_day_number(ro_day d); /* 1970-01-01 is 0 */
ro_day ro_day_of(long number);
int ro_weekday(ro_day d);     /* 1 Monday ... 7 Sunday */
int ro_month_days(int y, int m);
ro_day ro_day_add(ro_day d, int n);
void ro_week_of(ro_day d, int *year, int *week); /* ISO 8601 */
ro_day ro_week_day(int year, int week, int weekday);
ro_day ro_easter(int y);
/* The nth (1 ..; -1 the last) weekday of a month. */
ro_day ro_nth_weekday(int y, int m, int weekday, int n);

bool ro_day_parse(ro_str iso, ro_day *out); /* `2021-02-18`, anything may follow a T */
ro_str ro_day_iso(ro_ses *s, ro_day d);

ro_when ro_when_day(ro_day d);
/* The period of grain g that holds the day. */
ro_when ro_when_of(ro_day d, ro_grain g);
/* The same grain, n periods on. */
ro_when ro_when_shift(ro_when w, int n);
ro_day ro_when_first(ro_when w);
ro_day ro_when_last(ro_when w);
ro_str ro_when_value(ro_ses *s, ro_when w);

#endif
