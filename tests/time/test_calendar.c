/* The calendar against known days. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "time/calendar.h"

static void calendar__counts_days_both_ways(void **state)
{
    (void)state;
    assert_int_equal(ro_day_number((ro_day){ 1970, 1, 1 }), 0);
    assert_int_equal(ro_day_number((ro_day){ 2000, 3, 1 }), 11017);
    for (long n = -200000; n < 60000; n += 17) {
        ro_day d = ro_day_of(n);

        assert_true(ro_day_ok(d));
        assert_int_equal(ro_day_number(d), n);
    }
}

static void calendar__knows_weekdays_weeks_and_easter(void **state)
{
    static const struct { ro_day day; int weekday, year, week; } cases[] = {
        { { 2021, 2, 18 }, 4, 2021, 7 }, { { 2021, 1, 3 }, 7, 2020, 53 }, { { 2016, 1, 4 }, 1, 2016, 1 }, { { 1998, 12, 31 }, 4, 1998, 53 }, { { 2024, 12, 30 }, 1, 2025, 1 },
    };
    static const ro_day easter[] = { { 1998, 4, 12 }, { 2000, 4, 23 }, { 2008, 3, 23 }, { 2021, 4, 4 }, { 2038, 4, 25 } };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        int y, w;

        assert_int_equal(ro_weekday(cases[i].day), cases[i].weekday);
        ro_week_of(cases[i].day, &y, &w);
        assert_int_equal(y, cases[i].year);
        assert_int_equal(w, cases[i].week);
        assert_int_equal(ro_day_number(ro_week_day(y, w, cases[i].weekday)), ro_day_number(cases[i].day));
    }
    for (size_t i = 0; i < sizeof easter / sizeof *easter; i++)
        assert_int_equal(ro_day_number(ro_easter(easter[i].y)), ro_day_number(easter[i]));
    assert_int_equal(ro_nth_weekday(1999, 11, 4, 4).d, 25);
    assert_int_equal(ro_nth_weekday(2021, 5, 1, -1).d, 31);
}

static void calendar__shifts_and_writes_periods(void **state)
{
    static const struct { ro_grain g; int n; const char *value; } cases[] = {
        { RO_G_DAY, 20, "2021-03-10" },   { RO_G_WEEK, -7, "2020-W53" }, { RO_G_WEEKEND, 1, "2021-W08-WE" }, { RO_G_MONTH, -2, "2020-12" }, { RO_G_QUARTER, -1, "2020-Q4" },
        { RO_G_HALF, 1, "2021-H2" },      { RO_G_SEASON, 1, "2021-SP" }, { RO_G_YEAR, -1, "2020" },          { RO_G_DECADE, -3, "199" },    { RO_G_CENTURY, -1, "19" },
    };
    ro_ses s = { .err = { .code = RO_OK } };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_str v = ro_when_value(&s, ro_when_shift(ro_when_of((ro_day){ 2021, 2, 18 }, cases[i].g), cases[i].n));

        if (!ro_str_is(v, cases[i].value))
            fail_msg("grain %d shifted by %d: got %.*s, wanted %s", cases[i].g, cases[i].n, RO_FMT(v), cases[i].value);
    }
    ro_arena_free(&s.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(calendar__counts_days_both_ways),
        cmocka_unit_test(calendar__knows_weekdays_weeks_and_easter),
        cmocka_unit_test(calendar__shifts_and_writes_periods),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
