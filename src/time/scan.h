/* Inside the time stage: tokens seen as words of the calendar, and the forms that read them.
 *
 * A form is a function that looks at the tokens from `i` on, never past the paragraph, and either returns 0 or fills an expression and returns
 * the token after its last. Forms call each other downwards only (`early` + form), at most one level deep. */
#ifndef RO_TIME_SCAN_H
#define RO_TIME_SCAN_H

#include "doc/doc.h"
#include "doc/model.h"
#include "lexicon/lexicon.h"
#include "time/calendar.h"

/* Steering words, by the names that lexicon/time/word.lex uses. */
#define RO_TIME_CUES(X)                                                                                                             \
    X(LAST, "last") X(PAST, "past") X(PREVIOUS, "previous") X(THIS, "this") X(NEXT, "next") X(COMING, "coming") X(FOLLOWING, "following") \
    X(THAT, "that") X(THESE, "these") X(RECENT, "recent") X(EARLY, "early") X(MID, "mid") X(LATE, "late") X(START, "start") X(END, "end") \
    X(EARLIER, "earlier") X(LATER, "later") X(AGO, "ago") X(BEFORE, "before") X(AFTER, "after") X(FROM, "from") X(EVERY, "every") X(PER, "per") \
    X(ABOUT, "about") X(NEARLY, "nearly") X(OVER, "over") X(MORE, "more") X(LESS, "less") X(AT, "at") X(LEAST, "least") X(MOST, "most") \
    X(UP, "up") X(NO, "no") X(THE, "the") X(A, "a") X(HALF, "half") X(SEVERAL, "several") X(FEW, "few") X(COUPLE, "couple") X(MANY, "many") \
    X(TODAY, "today") X(YESTERDAY, "yesterday") X(TOMORROW, "tomorrow") X(TONIGHT, "tonight") X(OVERNIGHT, "overnight") X(NOON, "noon") \
    X(MIDNIGHT, "midnight") X(FISCAL, "fiscal") X(BETWEEN, "between") X(SINCE, "since") X(Q1, "q1") X(Q2, "q2") X(Q3, "q3") X(Q4, "q4") \
    X(H1, "h1") X(H2, "h2") X(AM, "am") X(PM, "pm") X(BC, "bc") X(AD, "ad")

enum {
    RO_CUE_NONE,
#define X(name, word) RO_CUE_##name,
    RO_TIME_CUES(X)
#undef X
};

/* What a word says without being part of an expression, by the names of lexicon/time/word.lex; a word may say several things. */
#define RO_TIME_SIGNS(X)                                                                                                            \
    X(FUTURE, "future") X(PAST, "past") X(MODAL, "modal") X(EXPECTED, "expected") X(SOON, "soon") X(LEAD, "lead") X(OPENS, "opens") X(HOUR, "hour") X(JOINS, "joins")

enum {
#define X(name, word) RO_SIGN_BIT_##name,
    RO_TIME_SIGNS(X)
#undef X
#define X(name, word) RO_SIGN_##name = 1 << RO_SIGN_BIT_##name,
    RO_TIME_SIGNS(X)
#undef X
};

/* Units, coarse to fine; the letters of a TIMEX3 period are in ro_unit_code. */
typedef enum {
    RO_U_NONE, RO_U_MILLENNIUM, RO_U_CENTURY, RO_U_DECADE, RO_U_YEAR, RO_U_HALF, RO_U_QUARTER, RO_U_MONTH, RO_U_FORTNIGHT, RO_U_WEEK, RO_U_WEEKEND, RO_U_DAY,
    RO_U_HOUR, RO_U_MINUTE, RO_U_SECOND
} ro_unit;

/* What a token can be. Zero in a field: not that. */
typedef struct {
    uint8_t month, weekday, unit, part, cue;
    bool weak;          /* a weekday cut short (`Sat`), which may be a word or a name */
    int8_t season;      /* 1 + number, 0: none */
    bool plural;        /* a unit in the plural */
    bool number, digits; /* a number, written in digits */
    bool glued;         /* no blank before it */
    bool upper;         /* begins with a capital */
    uint16_t signs;     /* RO_SIGN_ bits */
    bool zone;          /* EST, GMT: capitals that name a clock zone */
    double value;
    int16_t ordinal;    /* `3rd`, `third` */
    int16_t year;       /* four digits that can be one, or '98 */
    int16_t decade;     /* 1990 for `1990s`, 90 for `nineties` and `'90s` */
    int16_t hour, minute, second; /* of 10:30; hour -1: none */
    int16_t loose;      /* the hour of `9a`, `7p`, `11ish`, which may be other things as well */
    bool am, pm;        /* glued: `3pm` */
    bool mid;           /* `mid-1996`, `mid-November` in one token */
} ro_atom;

typedef struct {
    uint32_t beg, end; /* tokens */
    uint32_t head;
    ro_time_type type;
    ro_when at, to;    /* `to` if the expression says where it ends */
    bool ranged;
    bool stretched;    /* first and last day are not those of `at` */
    ro_day from_day, to_day;
    ro_str value;      /* given as such: durations, sets, references */
    const char *mod;   /* TIMEX3 mod, NULL: none */
    const char *rule;
    bool anchor;       /* later relative expressions may lean on it */
} ro_expr;

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_atom *atom;
    ro_lextable words, phrases, zones, festivals;
    uint32_t first, limit; /* the paragraph at hand */
    uint32_t zone;
    bool narrative;        /* a text of years, not of days: a bare month belongs to the year last named */
    bool vouched;          /* the model sees a time expression here: no need to be shy */
    bool dated;            /* is there a day to lean on */
    ro_day today;
    bool said;             /* was a date mentioned before in this zone */
    ro_when last;
    uint32_t last_at;      /* its token */
} ro_scan;

/* Fills an expression that names a period of the calendar or a part of a day. Returns end. */
static inline uint32_t ro_expr_date(ro_expr *x, ro_when at, const char *rule, bool anchor, uint32_t end)
{
    x->type = at.part || at.clock ? RO_TIME_TIME : RO_TIME_DATE;
    x->at = at;
    x->rule = rule;
    x->anchor = anchor;
    return end;
}

typedef uint32_t ro_time_form(ro_scan *s, uint32_t i, ro_expr *x);

void ro_scan_atoms(ro_scan *s);
bool ro_scan_is_narrative(const ro_scan *s); /* many years are named, hardly a weekday */
const ro_atom *ro_atom_at(const ro_scan *s, uint32_t i); /* an empty one outside the paragraph */
static inline int ro_cue_at(const ro_scan *s, uint32_t i) { return ro_atom_at(s, i)->cue; }
/* `last` -1, `next` 1, 0 for `this` and all else. */
int ro_cue_step(int cue);
bool ro_is_calendar(const ro_scan *s, uint32_t i); /* can anything but a phrase or a festival begin here */
bool ro_is(const ro_scan *s, uint32_t i, const char *lower);
static inline bool ro_sign_at(const ro_scan *s, uint32_t i, unsigned sign) { return (ro_atom_at(s, i)->signs & sign) != 0; }
bool ro_is_of(const ro_scan *s, uint32_t i, const char *const *words); /* NULL at the end */
bool ro_hyphen_at(const ro_scan *s, uint32_t i);

/* Numbers in words or digits from i on; vague ones (`a few`) have no value. Returns the token after, 0: none. */
typedef struct {
    double value;
    bool vague;
} ro_count;
uint32_t ro_scan_number(ro_scan *s, uint32_t i, ro_count *out);
uint32_t ro_scan_count_unit(ro_scan *s, uint32_t i, ro_count *n, ro_unit *u); /* `two weeks`, `a year and a half` */
uint32_t ro_scan_day(const ro_scan *s, uint32_t i, int *day);               /* a day of the month: 5, 5th, fifth, twenty-sixth */
uint32_t ro_scan_year_after(ro_scan *s, uint32_t i, int *year);             /* `, 2021`, `of last year`; returns i and year 0 if there is none */
uint32_t ro_past_weekday(const ro_scan *s, uint32_t i, int *weekday);       /* passes `Monday,`, `this Friday`; weekday 0 if there is none */
bool ro_is_month(const ro_scan *s, uint32_t i);                             /* small letters are as good, but for those that are words of their own */
ro_day ro_days_away(ro_day d, ro_count n, ro_unit u, int dir);              /* n units from a day: months and years keep the day's number where the month has it */
uint32_t ro_scan_approximate(const ro_scan *s, uint32_t i, const char **mod); /* `about`, `more than` in front of a count: its mod, and the token after it */
bool ro_closes(const ro_scan *s, uint32_t i);                               /* may what stands here follow the end of an expression */
int ro_small(ro_str digits);                                                /* one to four digits; -1: not that */
uint32_t ro_scan_year(ro_scan *s, uint32_t i, int *year); /* 2021, '98, nineteen ninety-six, two thousand */

typedef enum { RO_TENSE_NONE, RO_TENSE_PAST, RO_TENSE_FUTURE } ro_tense;
ro_tense ro_scan_tense(const ro_scan *s, uint32_t i);

ro_grain ro_unit_grain(ro_unit u);
const char *ro_unit_code(ro_unit u); /* "Y", "TH" ... */
ro_str ro_period(ro_ses *s, ro_count n, ro_unit u);
/* The day that relative expressions lean on: the discourse's last date, else today. */
bool ro_scan_base(const ro_scan *s, ro_when *out);
/* n units away from the base, at the grain of the unit. */
bool ro_away(ro_when base, ro_count n, ro_unit u, int dir, ro_when *out);
/* A month and day, a weekday or a month without a year: which one is meant at token i? */
int ro_pick_year(const ro_scan *s, uint32_t i, int month, int day);
ro_when ro_pick_weekday(const ro_scan *s, uint32_t i, int weekday);
bool ro_other_period(const ro_scan *s);            /* the discourse stands in a period to come whose days are not told apart */
uint32_t ro_scan_part(const ro_scan *s, uint32_t i, ro_part *part); /* `evening`, `early morning`, `in the morning`, `am` behind a day; i: none */
uint32_t ro_weekend_around(ro_day day, ro_expr *x, uint32_t end);   /* the weekend that a festival on this day makes */
ro_str ro_part_set(ro_scan *s, ro_part part);      /* TMO: a part of any day */
ro_str ro_vague_ref(int direction); /* PAST_REF, PRESENT_REF, FUTURE_REF */

/* The forms, by file. */
ro_time_form ro_form_iso, ro_form_slashed, ro_form_joined, ro_form_packed;                                           /* digits.c */
ro_time_form ro_form_week, ro_form_nth_of, ro_form_day_of_week, ro_form_weekday_away, ro_form_dated_weekday, ro_form_bare_day, ro_form_offset; /* week.c */
ro_time_form ro_form_day_month, ro_form_month_day, ro_form_second_day, ro_form_month_year, ro_form_month, ro_form_year, ro_form_decade, ro_form_century, ro_form_era,
    ro_form_quarter, ro_form_fiscal, ro_form_festival, ro_form_season;                                           /* date.c */
ro_time_form ro_form_deictic, ro_form_weekday, ro_form_relative, ro_form_that, ro_form_ago, ro_form_beside, ro_form_part, ro_form_bounded; /* relative.c */
ro_time_form ro_form_duration, ro_form_stretch, ro_form_set, ro_form_monthly, ro_form_rate, ro_form_bare_units, ro_form_phrase;         /* span.c */
ro_time_form ro_form_clock, ro_form_day_clock, ro_form_set_clock;                                                                                  /* clock.c */

/* Fits the scan to a paragraph: its tokens, its zone, the day that the zone leans on. */
bool ro_scan_start(ro_scan *s, const ro_model *m, ro_doc *d);
void ro_scan_enter(ro_scan *s, uint32_t para);

/* The longest form at i; `only_dates`: those that `early`, `the end of` can stand before. */
uint32_t ro_scan_longest(ro_scan *s, uint32_t i, bool only_dates, ro_expr *x);

#endif
