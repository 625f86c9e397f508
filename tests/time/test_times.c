/* Expressions, types and values by rule alone: no tree, no frame. Thursday, 18 February 2021, unless a case says otherwise. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "lexicon/lexicon.h"
#include "segment/segment.h"
#include "time/time.h"

#include <stdio.h>

static ro_doc *read_text(ro_ses *s, const char *text, const char *date, bool undated)
{
    const ro_model m = { NULL, ro_lexicon_builtin() };
    ro_doc *d = ro_doc_new(s, RO_STR("test"));

    d->text = d->raw = ro_str_of(text);
    d->date = ro_str_of(date);
    d->date_basis = date ? RO_DATE_GIVEN : RO_DATE_UNKNOWN;
    ro_push(s, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 0, (uint32_t)d->text.n }, .parent = RO_NONE, .undated = undated });
    ro_segment(&m, d);
    ro_times(&m, d);
    return d;
}

/* `text=TYPE:value; ...` of all expressions. */
static ro_str shown(ro_ses *s, const ro_doc *d)
{
    ro_str out = RO_STR("");

    for (uint32_t i = 0; i < d->times.n; i++) {
        const ro_time *t = &d->times.at[i];

        out = ro_printf(s, "%.*s%s%.*s=%s:%.*s", RO_FMT(out), i ? "; " : "", RO_FMT(ro_doc_slice(d, t->where)), ro_time_type_name((int)t->type), RO_FMT(t->value));
    }
    return out;
}

typedef struct {
    const char *text, *want, *date;
} line;

static void check(const line *cases, size_t n, bool undated)
{
    for (size_t i = 0; i < n; i++) {
        ro_ses s = { .err = { .code = RO_OK } };
        ro_doc *d = read_text(&s, cases[i].text, cases[i].date ? cases[i].date : "2021-02-18", undated);
        ro_str got = shown(&s, d);

        if (!ro_str_is(got, cases[i].want))
            fail_msg("`%s`:\n   got %.*s\nwanted %s", cases[i].text, RO_FMT(got), cases[i].want);
        ro_arena_free(&s.arena);
    }
}

#define CHECK(cases) check(cases, sizeof cases / sizeof *cases, false)

static void times__reads_dates(void **state)
{
    static const line cases[] = {
        { "Signed on 2020-02-29.", "2020-02-29=DATE:2020-02-29", NULL },
        { "It ended 18 February 2021.", "18 February 2021=DATE:2021-02-18", NULL },
        { "It ended on Feb. 18, 2021, in Kabul.", "Feb. 18, 2021=DATE:2021-02-18", NULL },
        { "They must leave by May 1st.", "May 1st=DATE:2021-05-01", NULL },
        { "It was signed on the first of May.", "the first of May=DATE:2021-05-01", NULL },
        { "On Dec. 29 they met.", "Dec. 29=DATE:2020-12-29", NULL },
        { "Talks ran from 3 to 7 May 2020.", "3 to 7 May 2020=DATE:2020-05-03", NULL },
        { "On Friday, Oct. 23, 2020, he spoke.", "Friday, Oct. 23, 2020=DATE:2020-10-23", NULL },
        { "It began in May 2016.", "May 2016=DATE:2016-05", NULL },
        { "He may march in protest.", "", NULL },
        { "He was elected in 2012.", "2012=DATE:2012", NULL },
        { "They sent 2012 troops.", "", NULL },
        { "Resolution 2254 calls for talks.", "", NULL },
        { "In the early 1990s it grew.", "the early 1990s=DATE:199", NULL },
        { "It rose in mid-2003.", "mid-2003=DATE:2003", NULL },
        { "A 19th century house.", "19th century=DATE:18", NULL },
        { "Growth in the third quarter of 2020 was weak.", "the third quarter of 2020=DATE:2020-Q3", NULL },
        { "It fell in fiscal 2009.", "fiscal 2009=DATE:2009", NULL },
        { "He left on Christmas Day 2015.", "Christmas Day 2015=DATE:2015-12-25", NULL },
        { "Fighting stopped for Ramadan 2020.", "Ramadan 2020=DATE:2020-04-24", NULL },
        { "It will close on Good Friday.", "Good Friday=DATE:2021-04-02", NULL },
        { "The law of nineteen ninety-six.", "nineteen ninety-six=DATE:1996", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__leans_on_the_day(void **state)
{
    static const line cases[] = {
        { "He said so today.", "today=DATE:2021-02-18", NULL },
        { "He arrived yesterday evening.", "yesterday evening=TIME:2021-02-17TEV", NULL },
        { "He said on Wednesday that it failed.", "Wednesday=DATE:2021-02-17", NULL },
        { "The minister will travel to Paris on Monday.", "Monday=DATE:2021-02-22", NULL },
        { "It was hit last night.", "last night=TIME:2021-02-17TNI", NULL },
        { "It was hit Monday morning.", "Monday morning=TIME:2021-02-15TMO", NULL },
        { "Last week they met.", "Last week=DATE:2021-W06", NULL },
        { "It was signed last year.", "last year=DATE:2020", NULL },
        { "It opened last April.", "last April=DATE:2020-04", NULL },
        { "Earlier this month he resigned.", "Earlier this month=DATE:2021-02", NULL },
        { "It came two weeks ago.", "two weeks ago=DATE:2021-W05", NULL },
        { "It came nearly four years ago.", "nearly four years ago=DATE:2017", NULL },
        { "It came a few years ago.", "a few years ago=DATE:PAST_REF", NULL },
        { "It began on 3 May 2019. Two days later it ended.", "3 May 2019=DATE:2019-05-03; Two days later=DATE:2019-05-05", NULL },
        { "It began in 2003. The following year it ended.", "2003=DATE:2003; The following year=DATE:2004", NULL },
        { "Now it is quiet.", "Now=DATE:PRESENT_REF", NULL },
        { "Now that it is quiet, the current talks go on.", "", NULL },
        { "He rose at 10 p.m. Wednesday.", "10 p.m. Wednesday=TIME:2021-02-17T22:00", NULL },
        { "It began at 10:30 a.m. GMT.", "10:30 a.m. GMT=TIME:2021-02-18T10:30Z", NULL },
        { "He left at noon on Monday.", "noon on Monday=TIME:2021-02-15T12:00", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__reads_durations_and_sets(void **state)
{
    static const line cases[] = {
        { "They fought for three days.", "three days=DURATION:P3D", NULL },
        { "A two-week truce.", "two-week=DURATION:P2W", NULL },
        { "It took no more than sixty days.", "no more than sixty days=DURATION:P60D", NULL },
        { "In the past two months it rose.", "the past two months=DURATION:P2M", NULL },
        { "In recent months it rose.", "recent months=DURATION:PXM", NULL },
        { "He waited a year and a half.", "a year and a half=DURATION:P1.5Y", NULL },
        { "The last 24 hours were calm.", "The last 24 hours=DURATION:PT24H", NULL },
        { "They wait for weeks.", "weeks=DURATION:PXW", NULL },
        { "He prays every Friday.", "every Friday=SET:XXXX-WXX-5", NULL },
        { "They meet every two weeks.", "every two weeks=SET:P2W", NULL },
        { "It costs 5,000 dollars per month.", "per month=SET:P1M", NULL },
        { "It flies twice a day.", "a day=SET:P1D", NULL },
        { "It took one hour and 40 minutes.", "one hour and 40 minutes=DURATION:PT1H40M", NULL },
        { "It took two and a quarter years.", "two and a quarter years=DURATION:P2.25Y", NULL },
        { "Within ten working days it opened.", "ten working days=DURATION:P10D", NULL },
        { "Over the next couple of years it will grow.", "the next couple of years=DURATION:P2Y", NULL },
        { "An 8-month-old girl and a man 40 years old.", "", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__keeps_undated_zones_vague(void **state)
{
    static const line cases[] = {
        { "He left yesterday.", "yesterday=DATE:PAST_REF", NULL },
        { "He left last week.", "last week=DATE:PAST_REF", NULL },
        { "He left two days ago.", "two days ago=DATE:PAST_REF", NULL },
        { "He left on May 5.", "May 5=DATE:XXXX-05-05", NULL },
        { "He left in 2010.", "2010=DATE:2010", NULL },
    };

    (void)state;
    check(cases, sizeof cases / sizeof *cases, true);
}

static void times__finds_the_documents_date(void **state)
{
    static const struct { const char *text, *given, *want; ro_date_basis basis; } cases[] = {
        { "KABUL, Aug. 7 (Reuters) - Two men were killed on Friday.", "2020-08-09", "2020-08-07", RO_DATE_DATELINE },
        { "BAGHDAD, 5 October 2019 \xE2\x80\x93 Two men were killed.", NULL, "2019-10-05", RO_DATE_DATELINE },
        { "Two men were killed on 3 March 2015, police said. They met on 5 March 2015.", NULL, "2015-03-05", RO_DATE_INFERRED },
        { "Two men were killed on 3 March 2015, police said.", "2016-01-01", "2016-01-01", RO_DATE_GIVEN },
        { "Two men were killed.", NULL, NULL, RO_DATE_UNKNOWN },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_ses s = { .err = { .code = RO_OK } };
        ro_doc *d = read_text(&s, cases[i].text, cases[i].given, false);

        if (!ro_str_eq(d->date, ro_str_of(cases[i].want)) || d->date_basis != cases[i].basis)
            fail_msg("`%s`: got %.*s (%s), wanted %s", cases[i].text, RO_FMT(d->date), ro_date_basis_name((int)d->date_basis), cases[i].want ? cases[i].want : "none");
        ro_arena_free(&s.arena);
    }
}

static void times__reads_joined_and_packed_dates(void **state)
{
    static const line cases[] = {
        { "The hearing is on Oct/12.", "Oct/12=DATE:2020-10-12", NULL },
        { "He left on 2019/Aug/01 and returned on 23-Sep-2020.", "2019/Aug/01=DATE:2019-08-01; 23-Sep-2020=DATE:2020-09-23", NULL },
        { "Prices rose in 2015-12.", "2015-12=DATE:2015-12", NULL },
        { "The file of 20190704 is lost.", "20190704=DATE:2019-07-04", NULL },
        { "They vote on 11/20 or 25/11.", "11/20=DATE:2020-11-20; 25/11=DATE:2020-11-25", NULL },
        { "The file of 20190732 is lost.", "", NULL },
        { "They vote on 13/32.", "", NULL },
        { "It was 2015-30.", "", NULL },
        { "Since 9/11 they have fought.", "9/11=DATE:2001-09-11", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__reads_weeks_and_days_of_weeks(void **state)
{
    static const line cases[] = {
        { "They meet in the week of March 8.", "the week of March 8=DATE:2021-W10", NULL },
        { "It opens in the week beginning 4 January 2021.", "the week beginning 4 January 2021=DATE:2021-W01", NULL },
        { "It fell in the first week of 2015.", "the first week of 2015=DATE:2015-W01", NULL },
        { "It fell on the last day of February 2020.", "the last day of February 2020=DATE:2020-02-29", NULL },
        { "It fell in the third month of 2019.", "the third month of 2019=DATE:2019-03", NULL },
        { "They vote on the first Tuesday of November 2020.", "the first Tuesday of November 2020=DATE:2020-11-03", NULL },
        { "It will reopen on Tuesday of next week.", "Tuesday of next week=DATE:2021-02-23", NULL },
        { "It will reopen next week on Tuesday.", "next week on Tuesday=DATE:2021-02-23", NULL },
        { "The court will rule on Friday the 26th.", "Friday the 26th=DATE:2021-02-26", NULL },
        { "Prices fell on Friday, the fourth decline in a row.", "Friday=DATE:2021-02-12", NULL },
        { "He must pay by the 25th.", "the 25th=DATE:2021-02-25", NULL },
        { "He must pay by the 25th of next month.", "the 25th of next month=DATE:2021-03-25", NULL },
        { "He ranked in the 25th place.", "", NULL },
        { "He left three days after Christmas Day 2019.", "three days after Christmas Day 2019=DATE:2019-12-28", NULL },
        { "He left two weeks before 1 March 2020.", "two weeks before 1 March 2020=DATE:2020-02-16", NULL },
        { "He left the day after Easter 2019.", "the day after Easter 2019=DATE:2019-04-22", NULL },
        { "He left two weeks and a day ago.", "two weeks and a day ago=DATE:2021-02-03", NULL },
        { "He left last Wednesday.", "last Wednesday=DATE:2021-02-10", NULL },
        { "This weekend they won.", "This weekend=DATE:2021-W06-WE", "2021-02-16" },
        { "Week 60 of 2015 and the 60th week of 2015 do not exist.", "2015=DATE:2015; 2015=DATE:2015", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__reads_hours(void **state)
{
    static const line cases[] = {
        { "It begins Friday at 4.", "Friday at 4=TIME:2021-02-12T04:00", NULL },
        { "He will speak tonight at 8.", "tonight at 8=TIME:2021-02-18T20:00", NULL },
        { "He will speak tomorrow at 8.30 pm.", "tomorrow at 8.30 pm=TIME:2021-02-19T20:30", NULL },
        { "He spoke at half past six in the evening.", "half past six in the evening=TIME:2021-02-18T18:30", NULL },
        { "He spoke at ten past 9.", "ten past 9=TIME:2021-02-18T09:10", NULL },
        { "He rose at seven in the morning.", "seven in the morning=TIME:2021-02-18T07:00", NULL },
        { "The shop is open from 9 to 5 pm.", "9 to 5 pm=TIME:2021-02-18T09:00/2021-02-18T17:00", NULL },
        { "They met between 2 and 4:30 p.m. yesterday.", "2 and 4:30 p.m. yesterday=TIME:2021-02-17T14:00/2021-02-17T16:30", NULL },
        { "Open (08:00 - 20:00)", "08:00 - 20:00=TIME:2021-02-18T08:00/2021-02-18T20:00", NULL },
        { "He came in at 5 places on Friday at 5 clubs.", "Friday=DATE:2021-02-12", NULL },
        { "They won 10 to 9 and lost 7-6.", "", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__reads_eras_quarters_and_spelt_days(void **state)
{
    static const line cases[] = {
        { "He was killed in 44 BC.", "44 BC=DATE:BC0044", NULL },
        { "The city burned in AD 64.", "AD 64=DATE:0064", NULL },
        { "A temple of the 5th century BC.", "the 5th century BC=DATE:BC04", NULL },
        { "Sales rose in 2019 Q3.", "2019 Q3=DATE:2019-Q3", NULL },
        { "Sales rose in 2017-Q1.", "2017-Q1=DATE:2017-Q1", NULL },
        { "It was signed in 2017 April.", "2017 April=DATE:2017-04", NULL },
        { "She was born on January twenty-five nineteen eighty-six.", "January twenty-five nineteen eighty-six=DATE:1986-01-25", NULL },
        { "In June two men had fled.", "June=DATE:2020-06", NULL },
        { "It was the fifteenth day of June 2019.", "the fifteenth day of June 2019=DATE:2019-06-15", NULL },
        { "It began in 1981. In March the same year it ended.", "1981=DATE:1981; March the same year=DATE:1981-03", NULL },
        { "They will meet at the next Easter.", "the next Easter=DATE:2021-04-04", NULL },
        { "They met on this Friday, May 7, 2021.", "this Friday, May 7, 2021=DATE:2021-05-07", NULL },
        { "He sat down. Sat on the bench, the Sun wed them.", "", NULL },
        { "Debt must fall by year end.", "year end=DATE:2021-12-31", NULL },
        { "Profits rose in the last half of 2019.", "the last half of 2019=DATE:2019-H2", NULL },
        { "He came home in Easter week 2020.", "Easter week 2020=DATE:2020-W15", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__tells_days_of_one_month_apart(void **state)
{
    static const line cases[] = {
        { "They met on 9 and 11 March 2020.", "9=DATE:2020-03-09; 11 March 2020=DATE:2020-03-11", NULL },
        { "They met on March 9 and 11, 2020.", "March 9=DATE:2020-03-09; 11, 2020=DATE:2020-03-11", NULL },
        { "They met from March 9 to 11, 2020.", "March 9 to 11, 2020=DATE:2020-03-09", NULL },
        { "It cost $ 12 March 5.", "March 5=DATE:2021-03-05", NULL },
        { "She was born on 15 April of 87.", "15 April of 87=DATE:1987-04-15", NULL },
        { "She left in may.", "may=DATE:2020-05", NULL },
        { "They will meet friday march 5th.", "friday march 5th=DATE:2021-03-05", NULL },
        { "They may march first.", "", NULL },
        { "It will end next 6th of January.", "next 6th of January=DATE:2022-01-06", NULL },
        { "They meet this Friday-Feb-19.", "this Friday-Feb-19=DATE:2021-02-19", NULL },
        { "They meet this 3/12.", "this 3/12=DATE:2021-03-12", NULL },
        { "Call 2010-2015-86 or 133-03-03-2020 or 32-2015.", "", NULL },
        { "They flew home on thanksgiving weekend.", "thanksgiving weekend=DATE:2020-W48-WE", NULL },
        { "They met on earth day 2019.", "earth day 2019=DATE:2019-04-22", NULL },
        { "Sales fell in the last quarter.", "the last quarter=DATE:2020-Q4", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__looks_ahead_and_away(void **state)
{
    static const line cases[] = {
        { "The council will vote in two weeks.", "two weeks=DATE:2021-03-04", NULL },
        { "In a fortnight's time the road reopens.", "a fortnight's time=DATE:2021-03-04", NULL },
        { "The loan will fall due in five years.", "five years=DATE:2026", NULL },
        { "They built the bridge in two weeks.", "two weeks=DURATION:P2W", NULL },
        { "He will train twice in two weeks.", "two weeks=DURATION:P2W", NULL },
        { "They will meet Tuesday two weeks from now.", "Tuesday two weeks from now=DATE:2021-03-02", NULL },
        { "They met on Monday, a week ago.", "Monday, a week ago=DATE:2021-02-08", NULL },
        { "It fell more than three days before Easter 2019.", "more than three days before Easter 2019=DATE:2019-04-18", NULL },
        { "Call him today pm or tomorrow am.", "today pm=TIME:2021-02-18TAF; tomorrow am=TIME:2021-02-19TMO", NULL },
        { "They met in the first week of May 2019 on Friday.", "the first week of May 2019 on Friday=DATE:2019-05-03", NULL },
        { "Sales must rise by end of year.", "end of year=DATE:2021", NULL },
        { "Rain fell over the past fortnight.", "the past fortnight=DURATION:P2W", NULL },
        { "It will take the 2 coming months.", "the 2 coming months=DURATION:P2M", NULL },
        { "They will meet next month, in the evening.", "next month=DATE:2021-03; the evening=TIME:TEV", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__reads_sets_with_hours(void **state)
{
    static const line cases[] = {
        { "The train leaves every day at 7:15 a.m.", "every day at 7:15 a.m=SET:T07:15", NULL },
        { "The club meets Tuesdays at 9 pm.", "Tuesdays at 9 pm=SET:XXXX-WXX-2T21:00", NULL },
        { "The club meets on Tuesday evenings.", "Tuesday evenings=SET:XXXX-WXX-2TEV", NULL },
        { "He runs every morning.", "every morning=SET:TMO", NULL },
        { "They drink tea in the afternoons.", "the afternoons=SET:TAF", NULL },
        { "Rent is due on the 3rd of every month.", "the 3rd of every month=SET:XXXX-XX-03", NULL },
        { "He will speak next week on Tuesday, 9 am.", "next week on Tuesday, 9 am=TIME:2021-02-23T09:00", NULL },
        { "He will speak on January twenty fourth one thirty pm.", "January twenty fourth one thirty pm=TIME:2021-01-24T13:30", NULL },
        { "He will speak at 8 tomorrow night.", "8 tomorrow night=TIME:2021-02-19T20:00", NULL },
        { "The shop opens Sat at 5.", "Sat at 5=TIME:2021-02-13T05:00", NULL },
        { "They spoke between 7 and 9 last night.", "7 and 9 last night=TIME:2021-02-17T19:00/2021-02-17T21:00", NULL },
        { "They spoke between 3 and 5 on Monday.", "3 and 5 on Monday=TIME:2021-02-15T03:00/2021-02-15T05:00", NULL },
        { "They spoke from 5 to 6pm of January 22.", "5 to 6pm of January 22=TIME:2021-01-22T17:00/2021-01-22T18:00", NULL },
        { "He left on Monday in the morning.", "Monday in the morning=TIME:2021-02-15TMO", NULL },
        { "He left Tuesday early morning at 8:00.", "Tuesday early morning at 8:00=TIME:2021-02-16T08:00", NULL },
        { "He left on 2/12/2021 after 2:00.", "2/12/2021 after 2:00=TIME:2021-02-12T02:00", NULL },
        { "It takes three weekends.", "three weekends=DURATION:P3WE", NULL },
        { "They will strike next workweek.", "next workweek=DATE:2021-W08", NULL },
        { "Good night, he said.", "", NULL },
        { "They flew home on the weekend of Thanksgiving 2019.", "the weekend of Thanksgiving 2019=DATE:2019-W48-WE", NULL },
        { "They killed 7 Monday night.", "Monday night=TIME:2021-02-15TNI", NULL },
    };

    (void)state;
    CHECK(cases);
}

static void times__survives_absurd_dates(void **state)
{
    static const char *const texts[] = {
        "30 February 2021, 31 June, 99999, year 99999, 32 May 99999, 2021-02-30, 2021/99/99, 00/00/0000, 99999999, 00000000, 0/0, week 0, week 99 of 9999.",
        "999999999 years ago, 4000 years before 1 January 1, 3999 centuries after Easter 1, the 366th day of 9999, the 999th Monday of May 1.",
        "BC BC BC 0 BC, AD 0, 9999 AD, the 99th century BC, 99:99 pm, 25:61, 0 past 0, 59 past 12 to 59 past 12, Friday the 99th.",
        "the first week of the first week of the first week of the first week of the first week of the first week of May, 1/1-1/1-1/1-1/1-1/1.",
    };

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        ro_ses s = { .err = { .code = RO_OK } };

        read_text(&s, texts[i], "9999-12-31", false);
        read_text(&s, texts[i], "0001-01-01", false);
        read_text(&s, texts[i], NULL, false);
        assert_int_equal(s.err.code, RO_OK);
        ro_arena_free(&s.arena);
    }
}

static void times__gives_both_ends(void **state)
{
    static const struct { const char *text, *begin, *end; } cases[] = {
        { "It rose in May 2016.", "2016-05-01", "2016-05-31" }, { "It rose last year.", "2020-01-01", "2020-12-31" }, { "It rose from 1998-2001.", "1998-01-01", "2001-12-31" },
        { "It rose on August 3-4.", "2020-08-03", "2020-08-04" }, { "It rose on Labor Day weekend 2019.", "2019-08-31", "2019-09-02" }, { "It rose on Thanksgiving weekend 2019.", "2019-11-28", "2019-12-01" },
        { "It rose earlier this month.", "2021-02-01", "2021-02-17" }, { "It will rise later this year.", "2021-02-19", "2021-12-31" }, { "It rose last week.", "2021-02-08", "2021-02-14" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_ses s = { .err = { .code = RO_OK } };
        ro_doc *d = read_text(&s, cases[i].text, "2021-02-18", false);

        if (d->times.n != 1 || !ro_str_is(d->times.at[0].begin, cases[i].begin) || !ro_str_is(d->times.at[0].end, cases[i].end))
            fail_msg("`%s`: %u found, got %.*s to %.*s, wanted %s to %s", cases[i].text, d->times.n, RO_FMT(d->times.n ? d->times.at[0].begin : RO_STR("")),
                     RO_FMT(d->times.n ? d->times.at[0].end : RO_STR("")), cases[i].begin, cases[i].end);
        ro_arena_free(&s.arena);
    }
}

static void times__survives_failing_memory(void **state)
{
    (void)state;
    for (long n = 1; n < 2000; n++) {
        ro_ses s = { .err = { .code = RO_OK } };
        const ro_model m = { NULL, ro_lexicon_builtin() };
        ro_doc *d = ro_doc_new(&s, RO_STR("test"));

        d->text = d->raw = RO_STR("KABUL, Aug. 7 - He left last week, on Christmas Day 2015, at 10:30 a.m. GMT, two days later and every Friday.");
        ro_push(&s, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 0, (uint32_t)d->text.n }, .parent = RO_NONE });
        ro_segment(&m, d);
        ro_fault_alloc(n, 1);
        ro_times(&m, d);
        ro_fault_alloc(0, 0);
        if (s.err.code == RO_OK)
            n = 2000;
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(times__reads_dates),
        cmocka_unit_test(times__leans_on_the_day),
        cmocka_unit_test(times__reads_durations_and_sets),
        cmocka_unit_test(times__keeps_undated_zones_vague),
        cmocka_unit_test(times__finds_the_documents_date),
        cmocka_unit_test(times__reads_joined_and_packed_dates),
        cmocka_unit_test(times__reads_weeks_and_days_of_weeks),
        cmocka_unit_test(times__reads_hours),
        cmocka_unit_test(times__reads_eras_quarters_and_spelt_days),
        cmocka_unit_test(times__tells_days_of_one_month_apart),
        cmocka_unit_test(times__looks_ahead_and_away),
        cmocka_unit_test(times__reads_sets_with_hours),
        cmocka_unit_test(times__survives_absurd_dates),
        cmocka_unit_test(times__gives_both_ends),
        cmocka_unit_test(times__survives_failing_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
