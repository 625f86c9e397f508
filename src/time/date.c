/* Forms that name a date: days, months, years, decades, centuries, quarters, seasons, festivals.
 *
 * Read atoms; write expressions whose `at` is a period of the calendar. A year that is not said is chosen by resolve.c. */
#include "time/scan.h"

static const char *const prepositions[] = { "in", "of", "since", "by", "until", "till", "from", "during", "through", "before", "after", "to", "between", "for", "on",
                                            "throughout", "around", "about", "circa", "and", "or", "as", "late", "early", "mid", "year", "than", "into", NULL };

static bool comma(const ro_scan *s, uint32_t i) { return ro_is(s, i, ","); }

/* A day of the month: 5, 5th, fifth, twenty-sixth. */
uint32_t ro_scan_day(const ro_scan *s, uint32_t i, int *day)
{
    const ro_atom *a = ro_atom_at(s, i), *b;

    *day = 0;
    if (a->digits && a->value >= 1 && a->value <= 31 && a->value == (double)(int)a->value)
        *day = (int)a->value;
    else if (a->ordinal >= 1 && a->ordinal <= 31 && !a->unit)
        *day = a->ordinal;
    if (*day)
        return i + 1;
    if (!a->number || (a->value != 20.0 && a->value != 30.0))
        return 0;
    i += ro_hyphen_at(s, i + 1) ? 2 : 1;
    b = ro_atom_at(s, i);
    if (b->ordinal < 1 || b->ordinal > 9)
        return 0;
    *day = (int)a->value + b->ordinal;
    return i + 1;
}

/* `87` behind a date and `of`: two digits that no day of a month can be. */
static bool short_year(const ro_scan *s, uint32_t i, int *year)
{
    const ro_atom *a = ro_atom_at(s, i);

    if (!a->digits || a->value < 40 || a->value > 99 || ro_word(s->d, i).n != 2 || !ro_closes(s, i + 1))
        return false;
    *year = 1900 + (int)a->value;
    return true;
}

/* `, 2021`, `of 2021`, `last year`; without one the end stays where it is and *year 0. */
uint32_t ro_scan_year_after(ro_scan *s, uint32_t i, int *year)
{
    uint32_t j = comma(s, i) || ro_is(s, i, "of") || ro_is(s, i, "in") ? i + 1 : i, end;
    int cue;

    *year = 0;
    if ((end = ro_scan_year(s, j, year)) != 0 && (j == i || *year > 1000))
        return end;
    *year = 0;
    if (s->vouched && !comma(s, i) && ro_atom_at(s, j)->digits && ro_atom_at(s, j)->value >= 100 && ro_atom_at(s, j)->value < 1000 && ro_closes(s, j + 1)) {
        *year = (int)ro_atom_at(s, j)->value; /* 30 September 420 */
        return j + 1;
    }
    if (ro_is(s, i, "of") && short_year(s, j, year))
        return j + 1;
    cue = ro_cue_at(s, j);
    if (ro_atom_at(s, j + 1)->unit == RO_U_YEAR && !ro_atom_at(s, j + 1)->plural && s->dated && !comma(s, i) &&
        (cue == RO_CUE_LAST || cue == RO_CUE_THIS || cue == RO_CUE_NEXT)) {
        *year = s->today.y + (cue == RO_CUE_LAST ? -1 : cue == RO_CUE_NEXT);
        return j + 2;
    }
    return i;
}

uint32_t ro_past_weekday(const ro_scan *s, uint32_t i, int *weekday)
{
    int cue = ro_cue_at(s, i);

    if ((cue == RO_CUE_THIS || cue == RO_CUE_LAST || cue == RO_CUE_NEXT || cue == RO_CUE_COMING) && ro_atom_at(s, i + 1)->weekday)
        i++;
    *weekday = ro_atom_at(s, i)->weekday;
    if (!*weekday)
        return i;
    i++;
    if (comma(s, i) || ro_is(s, i, "("))
        i++;
    return i;
}

/* `in may`, `friday march fifth`, `may 5th`: what stands around leaves no other reading of a word that is also a month. */
static bool framed_month(const ro_scan *s, uint32_t i)
{
    static const char *const lead[] = { "in", "since", "until", "during", "last", "next", NULL };
    const ro_atom *after = ro_atom_at(s, i + 1);

    if (ro_atom_at(s, i - 1)->weekday && (after->ordinal || after->digits))
        return true;
    if (after->ordinal && ro_word(s->d, i + 1).p[0] <= '9')
        return true;
    return ro_is_of(s, i - 1, lead) && (after->year || (ro_is(s, i, "may") && ro_closes(s, i + 1)));
}

/* Small letters are as good, but for those that are words of their own. */
bool ro_is_month(const ro_scan *s, uint32_t i)
{
    static const char *const words[] = { "may", "march", "august", "mar", "jan", NULL };

    return ro_atom_at(s, i)->month && (ro_atom_at(s, i)->upper || (i >= s->first && (!ro_is_of(s, i, words) || framed_month(s, i))));
}

/* The weekday may settle the year. */
static int year_with(const ro_scan *s, uint32_t i, int month, int day, int weekday)
{
    int y = ro_pick_year(s, i, month, day);

    for (int k = 0; weekday && y && k < 3; k++) {
        int t = y + (k == 1 ? -1 : k == 2 ? 1 : 0);

        if (ro_day_ok((ro_day){ t, month, day }) && ro_weekday((ro_day){ t, month, day }) == weekday)
            return t;
    }
    return y;
}

static bool day_when(const ro_scan *s, uint32_t i, int year, int month, int day, int weekday, ro_when *out)
{
    if (!year)
        year = year_with(s, i, month, day, weekday);
    if (day > ro_month_days(year ? year : 2000, month))
        return false;
    *out = (ro_when){ .g = RO_G_DAY, .y = year, .m = month, .d = day };
    return true;
}

/* `3-7 May`, `18 and 19 August`: what stands between two days. */
static bool to_between(const ro_scan *s, uint32_t i)
{
    return ro_hyphen_at(s, i) || ro_is(s, i, "to") || ro_is(s, i, "and") || ro_is(s, i, "through") || ro_is(s, i, "or") || ro_is(s, i, "--");
}

/* `18 and 19 August` are two days, `18 to 19 August` is one stretch. */
static bool two_days(const ro_scan *s, uint32_t i) { return ro_is(s, i, "and") || ro_is(s, i, "or"); }

static bool money(const ro_scan *s, uint32_t i)
{
    static const char *const marks[] = { "$", "us$", "\xC2\xA3", "\xE2\x82\xAC", NULL };

    return i > s->first && ro_is_of(s, i - 1, marks);
}

/* `fifteen August`: only right before the month. */
static uint32_t spelt_day(ro_scan *s, uint32_t i, int *day)
{
    ro_count n;
    uint32_t end = ro_atom_at(s, i)->number && !ro_atom_at(s, i)->digits ? ro_scan_number(s, i, &n) : 0;

    if (!end || n.vague || n.value < 1 || n.value > 31 || !ro_is_month(s, end) || (!ro_atom_at(s, i - 1)->cue && n.value < 13 && !s->vouched))
        return 0;
    *day = (int)n.value;
    return end;
}

uint32_t ro_form_day_month(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday, day, last = 0, month, year;
    uint32_t j = ro_past_weekday(s, i, &weekday), k, first;

    if (money(s, j))
        return 0;
    if (ro_cue_at(s, j) == RO_CUE_THE) {
        if (!weekday && ro_atom_at(s, j + 1)->digits)
            return 0; /* in `the 17 October talks` the article is the noun's */
        j++;
    }
    if (!(k = ro_scan_day(s, j, &day)) && !(k = spelt_day(s, j, &day)))
        return 0;
    j = first = k;
    if (to_between(s, j) && (k = ro_scan_day(s, j + 1, &last)) != 0 && last > day)
        j = k;
    else
        last = 0;
    if (ro_atom_at(s, j)->unit == RO_U_DAY && ro_is(s, j + 1, "of"))
        j++; /* the 15th day of June */
    if (ro_is(s, j, "of") || ro_hyphen_at(s, j))
        j++;
    if (!ro_is_month(s, j))
        return 0;
    month = ro_atom_at(s, j)->month;
    x->head = j;
    k = ro_hyphen_at(s, j + 1) && ro_atom_at(s, j + 2)->year ? j + 2 : j + 1;
    j = ro_scan_year_after(s, k, &year);
    if (!year)
        j = x->head + 1;
    if (!day_when(s, i, year, month, day, weekday, &x->at))
        return 0;
    if (last && two_days(s, first)) {
        x->head = first - 1;
        return ro_expr_date(x, x->at, "day_month", true, first);
    }
    if (last && (x->ranged = day_when(s, i, x->at.y, month, last, 0, &x->to)) == false)
        return 0;
    return ro_expr_date(x, x->at, "day_month", true, j);
}

/* Behind a month a day may be spelt out (`May twenty nine`) if nothing follows that it could count. */
static uint32_t month_day_at(ro_scan *s, uint32_t i, int *day)
{
    uint32_t end = ro_scan_day(s, i, day);
    ro_count n;
    int year;

    if (end || ro_atom_at(s, i)->digits || !ro_atom_at(s, i)->number || !(end = ro_scan_number(s, i, &n)) || n.vague || n.value < 1 || n.value > 31 ||
        n.value != (double)(int)n.value || (!ro_closes(s, end) && !ro_scan_year(s, end, &year)))
        return end && *day ? end : 0;
    *day = (int)n.value;
    return end;
}

uint32_t ro_form_month_day(ro_scan *s, uint32_t i, ro_expr *x)
{
    int weekday, day, last = 0, month, year;
    uint32_t j = ro_past_weekday(s, i, &weekday), k, first;

    if (!ro_is_month(s, j))
        return 0;
    month = ro_atom_at(s, j)->month;
    x->head = j++;
    if (ro_cue_at(s, j) == RO_CUE_THE || (comma(s, j) && ro_atom_at(s, j + 1)->ordinal && ro_atom_at(s, j + 1)->glued == false))
        j++;
    if (!(j = month_day_at(s, j, &day)) || (ro_atom_at(s, j - 1)->digits && ro_is(s, j, "%")))
        return 0;
    first = j;
    if (to_between(s, j) && (k = ro_scan_day(s, j + 1, &last)) != 0 && last > day && !ro_atom_at(s, k)->unit && !ro_is_month(s, k))
        j = k;
    else
        last = 0;
    j = ro_scan_year_after(s, j, &year);
    if (!day_when(s, i, year, month, day, weekday, &x->at))
        return 0;
    if (last && two_days(s, first))
        return ro_expr_date(x, x->at, "month_day", true, first);
    if (last)
        x->ranged = day_when(s, i, x->at.y, month, last, 0, &x->to);
    return ro_expr_date(x, x->at, "month_day", true, j);
}

/* `25` of `April 24 and 25, 1999`: a second day of the month just named. */
uint32_t ro_form_second_day(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t month = i - 3, end;
    int day, first, year;

    if (i < s->first + 3 || !two_days(s, i - 1) || !ro_is_month(s, month) || ro_scan_day(s, i - 2, &first) != i - 1)
        return 0;
    if (!(end = ro_scan_day(s, i, &day)) || day <= first || ro_atom_at(s, end)->unit || ro_is_month(s, end) || !s->said || s->last.g != RO_G_DAY || s->last.d != first)
        return 0;
    end = ro_scan_year_after(s, end, &year);
    return day_when(s, i, year ? year : s->last.y, ro_atom_at(s, month)->month, day, 0, &x->at) ? ro_expr_date(x, x->at, "second_day", true, end) : 0;
}

/* `of that year`, `the same year`: the discourse's year. The token after it, 0: none. */
static uint32_t past_same_year(const ro_scan *s, uint32_t i)
{
    uint32_t j = ro_is(s, i, "of") || ro_is(s, i, "in") ? i + 1 : i;

    if (ro_cue_at(s, j) == RO_CUE_THE)
        j++;
    return ro_cue_at(s, j) == RO_CUE_THAT && ro_atom_at(s, j + 1)->unit == RO_U_YEAR && s->said && s->last.y > 0 ? j + 2 : 0;
}

uint32_t ro_form_month_year(ro_scan *s, uint32_t i, ro_expr *x)
{
    int year;
    uint32_t j;

    if (ro_atom_at(s, i)->year && ro_is_month(s, i + 1) && !ro_atom_at(s, i + 2)->digits) { /* 2017 April */
        x->head = i + 1;
        return ro_expr_date(x, (ro_when){ .g = RO_G_MONTH, .y = ro_atom_at(s, i)->year, .m = ro_atom_at(s, i + 1)->month }, "month_year", true, i + 2);
    }
    if (!ro_is_month(s, i))
        return 0;
    j = ro_scan_year_after(s, i + 1, &year);
    if (!year && (j = past_same_year(s, i + 1)) != 0)
        year = s->last.y;
    if (!year)
        return 0;
    x->head = i;
    return ro_expr_date(x, (ro_when){ .g = RO_G_MONTH, .y = year, .m = ro_atom_at(s, i)->month }, "month_year", true, j);
}

/* May, March and the like are words or names as well. */
static bool surely_month(const ro_scan *s, uint32_t i)
{
    static const char *const names[] = { "may", "march", "april", "june", "august", "jan", "mar", NULL };

    if (!ro_is_month(s, i))
        return false;
    if (!ro_atom_at(s, i)->upper && framed_month(s, i))
        return true;
    if (s->d->syn && ro_is_of(s, i, names) && s->d->syn[i].upos != RO_PROPN && s->d->syn[i].upos != RO_NOUN)
        return false;
    if (!ro_is_of(s, i, names) || s->vouched)
        return true;
    if (ro_atom_at(s, i + 1)->upper && !ro_atom_at(s, i + 1)->cue && !ro_atom_at(s, i + 1)->weekday && i + 1 < s->limit)
        return false; /* a surname */
    return ro_is_of(s, i - 1, prepositions) || ro_atom_at(s, i - 1)->cue || ro_hyphen_at(s, i - 1) || comma(s, i - 1);
}

uint32_t ro_form_month(ro_scan *s, uint32_t i, ro_expr *x)
{
    int month = ro_atom_at(s, i)->month;

    if (!surely_month(s, i) || (!ro_atom_at(s, i)->upper && ro_word(s->d, i).n <= 3 && !framed_month(s, i)))
        return 0; /* a bare `dec` or `oct` in small letters is another word */
    return ro_expr_date(x, (ro_when){ .g = RO_G_MONTH, .y = ro_pick_year(s, i, month, 0), .m = month }, "month", true, i + 1);
}

/* A number of four digits that is a year: a preposition before it, or nothing near it that counts, prices or numbers. */
static bool surely_year(const ro_scan *s, uint32_t i, int y)
{
    static const char *const marks[] = { "$", "#", "no.", "nos.", "number", "resolution", "flight", "\xC2\xA3", "\xE2\x82\xAC", "page", "pages", "p.", "room", "us$", "unit",
                                         "route", "highway", "interstate", "exactly", "nearly", "almost", "only", "least", "than", "paragraph", "article", "index", "-", "+", "/", ".", "at", "windows", NULL };
    static const char *const counted[] = { "%", "percent", "people", "troops", "soldiers", "men", "women", "children", "dollars", "euros", "shares", "points", "meters", "metres",
                                           "feet", "miles", "km", "kilometers", "kilometres", "kg", "tons", "tonnes", "barrels", "hours", "jobs", "workers", "employees", "votes",
                                           "homes", "units", "cars", "acres", "hectares", "cases", "deaths", "refugees", "civilians", "prisoners", "students", "passengers", "years",
                                           "days", "times", "pounds", "million", "billion", "thousand", "members", "rebels", "houses", "families", "police", "-", "/", "mph", "rpm", "yards", "square", NULL };
    static const char *const lead[] = { "in", "since", "by", "until", "till", "during", "from", "throughout", "before", "after", "circa", "year", "between", "early", "late", "mid", "of", "to", "through", "and", "for", "(", NULL };

    if (ro_is_of(s, i + 1, counted) && !(ro_is(s, i + 1, "-") && !ro_atom_at(s, i + 1)->glued))
        return ro_hyphen_at(s, i + 1) && ro_atom_at(s, i + 2)->year > y;
    if (ro_atom_at(s, i + 1)->unit || ro_atom_at(s, i + 1)->glued ? ro_is(s, i + 1, "/") : false)
        return false;
    if (ro_is_of(s, i - 1, marks) && !(ro_hyphen_at(s, i - 1) && (ro_atom_at(s, i - 2)->year || ro_cue_at(s, i - 2))))
        return false;
    if (ro_is_of(s, i - 1, lead))
        return y >= 1000;
    return y >= 1900 && y <= 2050;
}

static int whole_year(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);

    return a->digits && a->value >= 1 && a->value < 10000 && a->value == (double)(int)a->value ? (int)a->value : 0;
}

/* Three digits are a year where the model saw a time, a preposition leads and nothing is counted: `in 373`. */
static bool early_year(const ro_scan *s, uint32_t i)
{
    int y = whole_year(s, i);

    return s->vouched && y >= 100 && y < 1000 && ro_word(s->d, i).n == 3 && ro_closes(s, i + 1) && (ro_is_of(s, i - 1, prepositions) || ro_is_of(s, i - 1, (const char *const[]){ "(", "c.", "ca.", "-", NULL }) || ro_hyphen_at(s, i - 1));
}

static bool glued_digits(const ro_scan *s, uint32_t mark, uint32_t number)
{
    return ro_hyphen_at(s, mark) && ro_atom_at(s, number)->digits && ro_atom_at(s, mark < number ? mark : mark + 1)->glued && ro_atom_at(s, mark < number ? number : mark)->glued;
}

/* A piece of a longer number (`32-2015`, `2010-2015-86`) is no year. */
static bool in_chain(const ro_scan *s, uint32_t beg, uint32_t end)
{
    bool led = beg > s->first + 1 && glued_digits(s, beg - 1, beg - 2);

    return glued_digits(s, end, end + 1) || (led && (end > beg + 1 || !ro_atom_at(s, beg - 2)->year));
}

uint32_t ro_form_year(ro_scan *s, uint32_t i, ro_expr *x)
{
    int year, to;
    uint32_t j = i, end;

    if (ro_cue_at(s, j) == RO_CUE_THE && ro_atom_at(s, j + 1)->unit == RO_U_YEAR)
        j += 2;
    else if (ro_cue_at(s, j) == RO_CUE_THE && ro_is(s, j + 1, "full") && ro_atom_at(s, j + 2)->unit == RO_U_YEAR)
        j += 3;
    if (j == i && early_year(s, i))
        return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = whole_year(s, i) }, "year", true, i + 1);
    if (!(end = ro_scan_year(s, j, &year)) || (j == i && end == i + 1 && !s->vouched && !surely_year(s, i, year)))
        return 0;
    x->head = end - 1;
    if (ro_hyphen_at(s, end) && ro_atom_at(s, end)->glued && ro_atom_at(s, end + 1)->digits && ro_atom_at(s, end + 1)->glued) { /* 1998-2001, 1998-99 */
        to = ro_atom_at(s, end + 1)->year ? ro_atom_at(s, end + 1)->year : ro_atom_at(s, end + 1)->value < 100 ? year / 100 * 100 + (int)ro_atom_at(s, end + 1)->value : 0;
        if (to > year && to < year + 100) {
            x->ranged = true;
            x->to = (ro_when){ .g = RO_G_YEAR, .y = to };
            end += 2;
        }
    }
    if (in_chain(s, i, end))
        return 0;
    return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = year }, "year", true, end);
}

/* `44 BC`, `AD 79`, `the 5th century BC`: years before Christ have a value and no day. */
static uint32_t bc(ro_scan *s, ro_expr *x, int year, bool century, uint32_t end)
{
    x->type = RO_TIME_DATE;
    x->value = century ? ro_printf(s->d->ses, "BC%02d", year - 1) : ro_printf(s->d->ses, "BC%04d", year);
    x->rule = "era";
    return end;
}

uint32_t ro_form_era(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_is_of(s, i, (const char *const[]){ "c.", "ca.", "circa", NULL }) ? i + 1 : i;
    int year = whole_year(s, j);

    if (ro_cue_at(s, j) == RO_CUE_AD && ro_atom_at(s, j)->upper && (year = whole_year(s, j + 1)) != 0)
        return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = year }, "era", true, j + 2);
    if (!year || !ro_atom_at(s, j + 1)->upper)
        return 0;
    if (ro_cue_at(s, j + 1) == RO_CUE_BC)
        return bc(s, x, year, false, j + 2);
    if (ro_cue_at(s, j + 1) == RO_CUE_AD)
        return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = year }, "era", true, j + 2);
    return 0;
}

uint32_t ro_form_decade(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i;
    int dec = ro_atom_at(s, j)->decade;

    if (!dec && ro_atom_at(s, j)->number && ro_atom_at(s, j)->value == 19.0)
        dec = ro_atom_at(s, ++j)->decade; /* nineteen eighties */
    if (!dec || (dec < 100 && dec != ro_atom_at(s, j)->decade) || (dec < 100 && j == i && !ro_hyphen_at(s, i - 1) && !ro_is_of(s, i - 1, prepositions)))
        return 0;
    if (dec < 100)
        dec += dec < 20 ? 2000 : 1900;
    return ro_expr_date(x, (ro_when){ .g = RO_G_DECADE, .y = dec }, "decade", true, j + 1);
}

uint32_t ro_form_century(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i;
    int n, m;

    if (!(j = ro_scan_day(s, j, &n)) || ro_atom_at(s, j - 1)->digits)
        return 0;
    if ((ro_is(s, j, "and") || ro_is(s, j, "or")) && ro_scan_day(s, j + 1, &m) && ro_atom_at(s, j + 2)->unit == RO_U_CENTURY)
        return 0;
    if (ro_hyphen_at(s, j))
        j++;
    if (ro_atom_at(s, j)->unit != RO_U_CENTURY)
        return 0;
    if (ro_cue_at(s, j + 1) == RO_CUE_BC)
        return bc(s, x, n, true, j + 2);
    if (ro_cue_at(s, j + 1) == RO_CUE_AD)
        return ro_expr_date(x, (ro_when){ .g = RO_G_CENTURY, .y = n * 100 - 50, .k = n - 1 }, "century", false, j + 2);
    return ro_expr_date(x, (ro_when){ .g = RO_G_CENTURY, .y = n * 100 - 50, .k = n - 1 }, "century", false, j + 1);
}

/* The year that a quarter without one belongs to: this year's if it has begun or the clause looks ahead, else last year's. */
static int quarter_year(const ro_scan *s, uint32_t i, ro_grain g, int k)
{
    ro_when now = ro_when_of(s->today, g);

    if (!s->dated)
        return s->said ? s->last.y : 0;
    return now.y - (k > now.k && ro_scan_tense(s, i) != RO_TENSE_FUTURE);
}

static uint32_t quarter(ro_scan *s, uint32_t i, uint32_t end, ro_unit u, int k, int year, ro_expr *x)
{
    ro_grain g = u == RO_U_HALF ? RO_G_HALF : RO_G_QUARTER;
    int said;

    if (k < 1 || k > (g == RO_G_HALF ? 2 : 4))
        return 0;
    if (!year) {
        end = ro_scan_year_after(s, end, &said);
        year = said;
        if (!year && ro_is(s, end, "of") && ro_cue_at(s, end + 1) == RO_CUE_THE && ro_atom_at(s, end + 2)->unit == RO_U_YEAR && s->dated) {
            year = s->today.y;
            end += 3;
        } else if (!year && ro_is(s, end, "of") && ro_cue_at(s, end + 1) == RO_CUE_FISCAL && ro_scan_year(s, end + 2, &said)) {
            year = said;
            end += 3;
        } else if (!year && g == RO_G_HALF) {
            return 0; /* of a match, of a list */
        }
    }
    if (!year)
        year = quarter_year(s, i, g, k);
    return ro_expr_date(x, (ro_when){ .g = g, .y = year, .k = k }, "quarter", true, end);
}

/* `this year's` before a quarter. */
static uint32_t possessive_year(const ro_scan *s, uint32_t i, int *year)
{
    int cue = ro_cue_at(s, i), n;
    uint32_t j = i + 2;

    *year = 0;
    if (ro_atom_at(s, i + 1)->unit != RO_U_YEAR || !s->dated || (cue != RO_CUE_THIS && cue != RO_CUE_LAST && cue != RO_CUE_NEXT))
        return i;
    if (ro_is(s, j, "'s") || ro_is(s, j, "\xE2\x80\x99s"))
        j++;
    if (!ro_scan_day(s, j, &n))
        return i;
    *year = s->today.y + (cue == RO_CUE_LAST ? -1 : cue == RO_CUE_NEXT);
    return j;
}

static uint32_t quarter_cue(ro_scan *s, uint32_t i, int year, ro_expr *x)
{
    int cue = ro_cue_at(s, i);

    return cue >= RO_CUE_H1 ? quarter(s, i, i + 1, RO_U_HALF, cue - RO_CUE_H1 + 1, year, x) : quarter(s, i, i + 1, RO_U_QUARTER, cue - RO_CUE_Q1 + 1, year, x);
}

uint32_t ro_form_quarter(ro_scan *s, uint32_t i, ro_expr *x)
{
    int k, year, cue = ro_cue_at(s, i);
    uint32_t j;

    j = ro_hyphen_at(s, i + 1) ? i + 2 : i + 1;
    if (ro_atom_at(s, i)->year && ro_cue_at(s, j) >= RO_CUE_Q1 && ro_cue_at(s, j) <= RO_CUE_H2) /* 2019 Q1, 2019-Q1 */
        return quarter_cue(s, j, ro_atom_at(s, i)->year, x);
    if (cue >= RO_CUE_Q1 && cue <= RO_CUE_H2)
        return quarter_cue(s, i, 0, x);
    j = possessive_year(s, i, &year);
    if (j == i && cue == RO_CUE_THE)
        j++;
    if (j <= i + 1 && ro_atom_at(s, j)->year && ro_atom_at(s, j + 1)->ordinal && ro_atom_at(s, j + 2)->unit == RO_U_QUARTER)
        year = ro_atom_at(s, j++)->year; /* the 1988 second quarter */
    if (ro_cue_at(s, j) == RO_CUE_FISCAL)
        j++;
    k = ro_atom_at(s, j)->ordinal;
    if (!k && ro_cue_at(s, j) == RO_CUE_LAST && ro_cue_at(s, j + 1) == RO_CUE_HALF)
        k = 2; /* the last half of 1989 */
    if (!k)
        return 0;
    j++;
    if (ro_hyphen_at(s, j) || ro_cue_at(s, j) == RO_CUE_FISCAL)
        j++;
    if (ro_cue_at(s, j) == RO_CUE_HALF)
        return quarter(s, i, j + 1, RO_U_HALF, k, year, x);
    if (ro_atom_at(s, j)->unit != RO_U_QUARTER || ro_atom_at(s, j)->plural)
        return 0;
    return quarter(s, i, j + 1, RO_U_QUARTER, k, year, x);
}

uint32_t ro_form_fiscal(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = i, end;
    int year;

    if (ro_cue_at(s, j) == RO_CUE_THE)
        j++;
    if (ro_cue_at(s, j) != RO_CUE_FISCAL)
        return 0;
    j += ro_atom_at(s, j + 1)->unit == RO_U_YEAR ? 2 : 1;
    if (!(end = ro_scan_year(s, j, &year)))
        return 0;
    return ro_expr_date(x, (ro_when){ .g = RO_G_YEAR, .y = year }, "fiscal_year", true, end);
}

static int season_year(const ro_scan *s, uint32_t i, int k)
{
    ro_when now = ro_when_of(s->today, RO_G_SEASON);
    int y = now.y;

    if (!s->dated)
        return s->said ? s->last.y : 0;
    if (ro_scan_tense(s, i) == RO_TENSE_FUTURE)
        return y + (k < now.k);
    return y - (k > now.k);
}

uint32_t ro_form_season(ro_scan *s, uint32_t i, ro_expr *x)
{
    static const char *const lead[] = { "in", "since", "by", "until", "during", "of", "early", "late", "mid", "through", "throughout", "-", NULL };
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i, end;
    int k = ro_atom_at(s, j)->season - 1, year;

    if (k < 0)
        return 0;
    end = ro_scan_year_after(s, j + 1, &year);
    if (!year && !s->vouched && (!ro_is_of(s, i - 1, lead) || ro_is(s, j + 1, "of")))
        return 0;
    if (!year)
        year = season_year(s, i, k);
    return ro_expr_date(x, (ro_when){ .g = RO_G_SEASON, .y = year, .k = k }, "season", true, end);
}

/* ---- festivals ---- */

/* `12-25`, `easter-2`, `nth 11 4 4` (month, weekday, which), `2021-04-13/2021-05-12` */
static bool rule_days(ro_str rule, int year, ro_day *from, ro_day *to)
{
    if (ro_str_starts(rule, RO_STR("easter"))) {
        ro_str off = { rule.p + 6, rule.n - 6 };
        int64_t n = 0;

        if (off.n && !ro_str_int(off.p[0] == '+' ? (ro_str){ off.p + 1, off.n - 1 } : off, &n))
            return false;
        *from = *to = ro_day_add(ro_easter(year), (int)n);
        return true;
    }
    if (ro_str_starts(rule, RO_STR("nth "))) {
        int v[3] = { 0, 0, 0 };
        ro_str rest = { rule.p + 4, rule.n - 4 };

        for (int k = 0; k < 3; k++) {
            int64_t n = 0;

            if (!ro_str_int(ro_str_cut(&rest, ' '), &n))
                return false;
            v[k] = (int)n;
        }
        if (v[0] < 1 || v[0] > 12)
            return false;
        *from = *to = ro_nth_weekday(year, v[0], v[1], v[2]);
        return true;
    }
    if (rule.n >= 5 && rule.p[2] == '-') {
        *from = (ro_day){ year, ro_small((ro_str){ rule.p, 2 }), ro_small((ro_str){ rule.p + 3, 2 }) };
        *to = rule.n == 11 ? (ro_day){ year, ro_small((ro_str){ rule.p + 6, 2 }), ro_small((ro_str){ rule.p + 9, 2 }) } : *from;
        return ro_day_ok(*from) && ro_day_ok(*to);
    }
    return false;
}

/* Days of the festival in a year: by its rule, or from the row of that year. */
static bool festival_days(const ro_lexrow *rows, uint32_t n, int year, ro_day *from, ro_day *to)
{
    for (uint32_t i = 0; i < n; i++) {
        if (!rows[i].field[1].n) {
            if (rule_days(rows[i].field[0], year, from, to))
                return true;
        } else if (ro_day_parse(rows[i].field[1], from) && from->y == year) {
            return ro_day_parse(rows[i].field[2].n ? rows[i].field[2] : rows[i].field[1], to);
        }
    }
    return false;
}

static ro_str festival_key(ro_scan *s, uint32_t i, uint32_t *end)
{
    ro_span words[6];
    ro_lexrow row;
    uint32_t n = 0;

    for (; n < 6 && i + n < s->limit; n++)
        words[n] = s->d->tokens.at[i + n].where;
    n = ro_lex_longest(s->festivals, s->d->text, words, n, &row);
    *end = i + n;
    return n ? row.name : RO_NOSTR;
}

/* What makes a festival of words in small letters: a year, `weekend`. */
static bool dated_festival(ro_scan *s, uint32_t end)
{
    return ro_atom_at(s, end)->year || ro_atom_at(s, end)->unit == RO_U_WEEKEND;
}

/* With the festival itself where it adjoins: from Thursday's until Sunday, until a Monday's. */
uint32_t ro_weekend_around(ro_day day, ro_expr *x, uint32_t end)
{
    int weekday = ro_weekday(day);
    ro_when weekend = ro_when_of(ro_day_add(day, weekday == 1 ? -2 : 0), RO_G_WEEKEND);

    x->stretched = true;
    x->from_day = weekday == 4 || weekday == 5 ? day : ro_when_first(weekend);
    x->to_day = weekday == 1 ? day : ro_when_last(weekend);
    return ro_expr_date(x, weekend, "festival", false, end);
}

uint32_t ro_form_festival(ro_scan *s, uint32_t i, ro_expr *x)
{
    enum { MAX_ROWS = 64 };
    ro_lexrow *rows;
    uint32_t end, n, j = i, after;
    int cue = ro_cue_at(s, i), year = 0, best = 0;
    ro_day from = { 0, 0, 0 }, to = from;
    ro_str key;
    ro_unit span;
    ro_tense tense;

    if (cue == RO_CUE_THE && ro_cue_at(s, i + 1))
        cue = ro_cue_at(s, ++j);
    if (cue == RO_CUE_PREVIOUS)
        cue = RO_CUE_LAST;
    if (cue == RO_CUE_LAST || cue == RO_CUE_NEXT || cue == RO_CUE_THIS)
        j++;
    key = festival_key(s, j, &end);
    if (!key.p || (!ro_atom_at(s, j)->upper && !s->vouched && j == i && !ro_is(s, i - 1, "of") && !dated_festival(s, end)))
        return 0;
    rows = ro_new(s->d->ses, ro_lexrow, MAX_ROWS);
    n = rows ? ro_lex_find(s->festivals, key, rows, MAX_ROWS) : 0;
    span = (ro_atom_at(s, end)->unit == RO_U_WEEK || ro_atom_at(s, end)->unit == RO_U_WEEKEND) && !ro_atom_at(s, end)->plural ? (ro_unit)ro_atom_at(s, end)->unit : RO_U_NONE;
    end += span != RO_U_NONE;
    after = ro_scan_year_after(s, end, &year);
    if (year && after > end && festival_days(rows, n, year, &from, &to)) {
        best = year;
        end = after;
    }
    tense = ro_scan_tense(s, i);
    for (int y = s->today.y - 1; !best && s->dated && y <= s->today.y + 1; y++) {
        ro_day a, b;
        long off, old;

        if (!festival_days(rows, n, y, &a, &b))
            continue;
        off = ro_day_number(a) - ro_day_number(s->today);
        if ((cue == RO_CUE_LAST && off >= 0) || (cue == RO_CUE_NEXT && off <= 0) || (tense == RO_TENSE_FUTURE && off < -30) || (tense == RO_TENSE_PAST && off > 30 && j == i))
            continue;
        old = ro_day_number(from) - ro_day_number(s->today);
        if (!from.y || (off < 0 ? -off : off) < (old < 0 ? -old : old)) {
            from = a;
            to = b;
        }
    }
    if (!from.y)
        return 0;
    x->at = ro_when_day(from);
    if (span == RO_U_WEEK)
        return ro_expr_date(x, ro_when_of(from, RO_G_WEEK), "festival", false, end);
    if (span == RO_U_WEEKEND)
        return ro_weekend_around(from, x, end);
    if (ro_day_number(to) != ro_day_number(from)) {
        x->ranged = true;
        x->to = ro_when_day(to);
    }
    return ro_expr_date(x, x->at, "festival", false, end);
}
