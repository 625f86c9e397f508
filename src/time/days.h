/* First and last day of ISO values: `2021`, `2021-05`, `2021-W07`, `2021-Q2`, `2021-H1`, `2021-02-18`, anything behind a day. */
#ifndef RO_TIME_DAYS_H
#define RO_TIME_DAYS_H

#include "time/calendar.h"

typedef struct {
    char first[11], last[11];
} ro_days;

/* False for what is no such value (`PAST_REF`, `P2W`, an empty string). */
bool ro_days_of(ro_str value, ro_days *out);
/* The day that a period (`P6M`, `P1Y`, `P90D`, `P2W`) behind a day ends on. False for what is no such period. */
bool ro_day_after(ro_str period, ro_day from, ro_day *out);

#endif
