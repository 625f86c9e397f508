/* Forms that say how long or how often: durations, stretches up to or from now, sets, and phrases with a fixed value. */
#include "time/scan.h"

static uint32_t period(ro_expr *x, ro_time_type type, ro_str value, const char *rule, uint32_t end)
{
    x->type = type;
    x->value = value;
    x->rule = rule;
    return end;
}

/* `at least`, `more than`, `nearly`, `up to`, `no more than` */
static uint32_t bound(const ro_scan *s, uint32_t i, const char **mod)
{
    *mod = NULL;
    switch (ro_cue_at(s, i)) {
    case RO_CUE_ABOUT: *mod = "APPROX"; return i + 1;
    case RO_CUE_NEARLY: *mod = "LESS_THAN"; return i + 1;
    case RO_CUE_OVER: *mod = "MORE_THAN"; return i + 1;
    case RO_CUE_AT:
        if (ro_cue_at(s, i + 1) != RO_CUE_LEAST && ro_cue_at(s, i + 1) != RO_CUE_MOST)
            return i;
        *mod = ro_cue_at(s, i + 1) == RO_CUE_LEAST ? "EQUAL_OR_MORE" : "EQUAL_OR_LESS";
        return i + 2;
    case RO_CUE_UP: *mod = ro_is(s, i + 1, "to") ? "EQUAL_OR_LESS" : NULL; return *mod ? i + 2 : i;
    case RO_CUE_NO:
        if ((ro_cue_at(s, i + 1) != RO_CUE_MORE && ro_cue_at(s, i + 1) != RO_CUE_LESS) || !ro_is(s, i + 2, "than"))
            return i;
        *mod = ro_cue_at(s, i + 1) == RO_CUE_MORE ? "EQUAL_OR_LESS" : "EQUAL_OR_MORE";
        return i + 3;
    case RO_CUE_MORE:
    case RO_CUE_LESS:
        if (!ro_is(s, i + 1, "than"))
            return i;
        *mod = ro_cue_at(s, i) == RO_CUE_MORE ? "MORE_THAN" : "LESS_THAN";
        return i + 2;
    default: return i;
    }
}

static uint32_t past_adjective(const ro_scan *s, uint32_t i)
{
    static const char *const words[] = { "full", "more", "consecutive", "straight", "long", "whole", "additional", "further", "other", "solid", "successive", "calendar", "trading", "business", "working", NULL };

    return ro_is_of(s, i, words) ? i + 1 : i;
}

/* An age: `8-month-old`, `two years old`, `year of age`. */
static bool age(const ro_scan *s, uint32_t i)
{
    return ro_is(s, i, "old") || ro_is(s, i, "older") || ro_is(s, i, "younger") || (ro_hyphen_at(s, i) && (ro_is(s, i + 1, "old") || ro_is(s, i + 1, "olds"))) ||
           (ro_is(s, i, "of") && ro_is(s, i + 1, "age"));
}

/* A count is given: `half a`, `a`, `two and a half`. Returns the token of the unit. */
static uint32_t count(ro_scan *s, uint32_t i, ro_count *n)
{
    uint32_t j;

    if (ro_cue_at(s, i) == RO_CUE_HALF && ro_cue_at(s, i + 1) == RO_CUE_A) {
        *n = (ro_count){ 0.5, false };
        return i + 2;
    }
    if (ro_cue_at(s, i) == RO_CUE_A && ro_cue_at(s, i + 1) == RO_CUE_HALF) {
        *n = (ro_count){ 0.5, false };
        return ro_hyphen_at(s, i + 2) ? i + 3 : i + 2;
    }
    if (ro_is(s, i, "another") && !ro_atom_at(s, i + 1)->plural && (s->vouched || ro_is(s, i - 1, "for"))) {
        *n = (ro_count){ 1, false };
        return i + 1;
    }
    j = ro_scan_number(s, i, n);
    if (j && ro_is(s, j, "and") && ro_cue_at(s, j + 1) == RO_CUE_A && (ro_cue_at(s, j + 2) == RO_CUE_HALF || ro_atom_at(s, j + 2)->unit == RO_U_QUARTER)) {
        n->value += ro_cue_at(s, j + 2) == RO_CUE_HALF ? 0.5 : 0.25;
        j += 3;
    } else if (j && ro_is(s, j, "and") && ro_cue_at(s, j + 1) == RO_CUE_HALF) {
        n->value += 0.5;
        j += 2;
    }
    if (!j && ro_cue_at(s, i) == RO_CUE_A) {
        *n = (ro_count){ 1, false };
        j = i + 1;
    }
    return j;
}

/* The second range of `weeks or months`, `a year or two` is passed over; `a minute and a half` adds. */
static uint32_t tail(ro_scan *s, uint32_t j, ro_count *n)
{
    if (ro_is(s, j, "and") && ro_cue_at(s, j + 1) == RO_CUE_A && ro_cue_at(s, j + 2) == RO_CUE_HALF) {
        n->value += 0.5;
        return j + 3;
    }
    if (ro_is(s, j, "or") && ro_is(s, j + 1, "two")) {
        n->vague = true;
        return j + 2;
    }
    if (ro_is(s, j, "or") && ro_is(s, j + 1, "so"))
        return j + 2;
    if (ro_is(s, j, "or") && ro_atom_at(s, j + 1)->unit && ro_atom_at(s, j + 1)->plural && n->vague)
        return j + 2;
    return j;
}

static bool clean_a(const ro_scan *s, uint32_t i, ro_unit u)
{
    static const char *const bad[] = { "once", "twice", "times", "%", "percent", NULL };

    return u != RO_U_SECOND && u != RO_U_QUARTER && u != RO_U_HALF && !ro_is_of(s, i - 1, bad);
}

/* `1 hour and 30 minutes`: the finer part joins the value; the token after it. */
static uint32_t finer_part(ro_scan *s, uint32_t k, ro_count n, ro_unit u, ro_str *value)
{
    ro_count m = { 0, true };
    uint32_t end = ro_is(s, k, "and") && !n.vague ? ro_scan_number(s, k + 1, &m) : 0;
    ro_unit finer = end ? (ro_unit)ro_atom_at(s, end)->unit : RO_U_NONE;
    ro_str tail;

    *value = ro_period(s->d->ses, n, u);
    if (finer <= u || m.vague || age(s, end + 1) || ro_cue_at(s, end + 1) == RO_CUE_AGO || !value->p)
        return k;
    tail = ro_period(s->d->ses, m, finer);
    if (!tail.p)
        return k;
    tail = u >= RO_U_HOUR ? (ro_str){ tail.p + 2, tail.n - 2 } : (ro_str){ tail.p + 1, tail.n - 1 };
    *value = ro_printf(s->d->ses, "%.*s%.*s", RO_FMT(*value), RO_FMT(tail));
    return end + 1;
}

uint32_t ro_form_duration(ro_scan *s, uint32_t i, ro_expr *x)
{
    const char *mod;
    uint32_t j = bound(s, i, &mod), k, unit;
    ro_count n;
    ro_unit u;
    ro_str value;
    bool plain, hyphen = false, the = false;

    if (j == i && ro_cue_at(s, i) == RO_CUE_THE) {
        the = true;
        j++;
        if (ro_is(s, j, "first") || ro_is(s, j, "full"))
            j++;
    }
    plain = ro_cue_at(s, j) == RO_CUE_A;
    if (!(k = count(s, j, &n)))
        return 0;
    if (the && (plain || ro_cue_at(s, j) == RO_CUE_MANY))
        return 0;
    if (ro_hyphen_at(s, k)) {
        hyphen = true;
        k++;
    }
    k = past_adjective(s, k);
    u = (ro_unit)ro_atom_at(s, k)->unit;
    if (!u || (plain && k == j + 1 && !clean_a(s, i, u)) || (u == RO_U_QUARTER && (!plain || hyphen || the)) || (u == RO_U_SECOND && (the || n.value > 300)) || u == RO_U_HALF || (u == RO_U_WEEKEND && (plain || the || n.vague)))
        return 0;
    if (ro_atom_at(s, k)->ordinal && !n.vague && plain)
        return 0;
    unit = k++;
    if (age(s, k) || ro_cue_at(s, k) == RO_CUE_AGO)
        return 0;
    if (the && !ro_atom_at(s, unit)->plural && !hyphen)
        return 0; /* `the 50 year` */
    if (!hyphen)
        k = tail(s, k, &n);
    k = finer_part(s, k, n, u, &value);
    x->mod = mod;
    x->head = unit;
    return period(x, RO_TIME_DURATION, value, "duration", k);
}

/* `the two coming months`, `the 5 past years`: the count stands first. The token of the unit. */
static uint32_t counted_stretch(ro_scan *s, uint32_t i, ro_count *n)
{
    uint32_t k = ro_scan_number(s, i, n);
    int cue = k && !n->vague ? ro_cue_at(s, k) : RO_CUE_NONE;

    if (cue != RO_CUE_LAST && cue != RO_CUE_PAST && cue != RO_CUE_NEXT && cue != RO_CUE_COMING && cue != RO_CUE_PREVIOUS && cue != RO_CUE_FOLLOWING)
        return 0;
    return ro_atom_at(s, k + 1)->unit && ro_atom_at(s, k + 1)->plural && ro_atom_at(s, k + 1)->unit != RO_U_WEEKEND ? k + 1 : 0;
}

/* `the past two months`, `recent years`, `the coming weeks`, `the first nine months` */
uint32_t ro_form_stretch(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i, k;
    int cue = ro_cue_at(s, j);
    ro_count n = { 0, true };
    ro_unit u;

    if ((k = counted_stretch(s, j, &n)) != 0) {
        x->head = k;
        return period(x, RO_TIME_DURATION, ro_period(s->d->ses, n, (ro_unit)ro_atom_at(s, k)->unit), "stretch", k + 1);
    }
    if (cue != RO_CUE_LAST && cue != RO_CUE_PAST && cue != RO_CUE_NEXT && cue != RO_CUE_COMING && cue != RO_CUE_PREVIOUS && cue != RO_CUE_FOLLOWING && cue != RO_CUE_RECENT &&
        cue != RO_CUE_THESE && !ro_is(s, j, "final"))
        return 0;
    k = ro_scan_number(s, j + 1, &n);
    if (!k) {
        n = (ro_count){ 0, true };
        k = j + 1;
        if (cue == RO_CUE_THESE || (j == i && cue != RO_CUE_RECENT && cue != RO_CUE_COMING))
            return 0;
    }
    if (ro_hyphen_at(s, k))
        k++;
    k = past_adjective(s, k);
    u = (ro_unit)ro_atom_at(s, k)->unit;
    if (!u || (!ro_atom_at(s, k)->plural && (n.vague || n.value != 1.0)) || u == RO_U_WEEKEND)
        return 0;
    x->head = k;
    return period(x, RO_TIME_DURATION, ro_period(s->d->ses, n, u), "stretch", k + 1);
}

/* ---- sets ---- */

static ro_str each_of(ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);
    static const char *const season[] = { "SP", "SU", "FA", "WI" };

    if (a->weekday)
        return ro_printf(s->d->ses, "XXXX-WXX-%d", a->weekday);
    if (ro_is_month(s, i))
        return ro_printf(s->d->ses, "XXXX-%02d", a->month);
    if (a->season)
        return ro_printf(s->d->ses, "XXXX-%s", season[a->season - 1]);
    if (a->part)
        return ro_part_set(s, (ro_part)a->part);
    if (a->unit == RO_U_WEEKEND)
        return RO_STR("XXXX-WXX-WE");
    if (a->unit)
        return ro_period(s->d->ses, (ro_count){ 1, false }, (ro_unit)a->unit);
    return RO_NOSTR;
}

uint32_t ro_form_set(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = i + 1, k;
    ro_count n;
    ro_str value;

    if (ro_cue_at(s, i) != RO_CUE_EVERY)
        return 0;
    if (ro_is(s, j, "other") && ro_atom_at(s, j + 1)->unit)
        return period(x, RO_TIME_SET, ro_period(s->d->ses, (ro_count){ 2, false }, (ro_unit)ro_atom_at(s, j + 1)->unit), "set", j + 2);
    if (ro_is(s, j, "single"))
        j++;
    k = ro_scan_number(s, j, &n);
    if (k && ro_atom_at(s, k)->unit)
        return period(x, RO_TIME_SET, ro_period(s->d->ses, n, (ro_unit)ro_atom_at(s, k)->unit), "set", k + 1);
    value = each_of(s, j);
    return value.p ? period(x, RO_TIME_SET, value, "set", j + 1) : 0;
}

/* `the 19th of every month` */
uint32_t ro_form_monthly(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t j = ro_cue_at(s, i) == RO_CUE_THE ? i + 1 : i, end;
    int day;

    if (!(end = ro_scan_day(s, j, &day)) || !ro_atom_at(s, end - 1)->ordinal)
        return 0;
    end += ro_atom_at(s, end)->unit == RO_U_DAY;
    if (!ro_is(s, end, "of") || ro_cue_at(s, end + 1) != RO_CUE_EVERY || ro_atom_at(s, end + 2)->unit != RO_U_MONTH)
        return 0;
    return period(x, RO_TIME_SET, ro_printf(s->d->ses, "XXXX-XX-%02d", day), "monthly", end + 3);
}

/* `per month`; `a year` after what is counted or paid. */
uint32_t ro_form_rate(ro_scan *s, uint32_t i, ro_expr *x)
{
    static const char *const paid[] = { "once", "twice", "times", "%", "percent", "million", "billion", "thousand", "dollars", "euros", "pounds", "hours", "barrels", "tons", "tonnes",
                                        "people", "cents", "troops", "units", "trillion", "days", "yen", "rupees", "gallons", "bpd", "minutes", "cars", "copies", NULL };
    ro_unit u = (ro_unit)ro_atom_at(s, i + 1)->unit;
    const ro_syn *syn = s->d->syn;
    bool rate;

    if (!u || ro_atom_at(s, i + 1)->plural || u == RO_U_QUARTER)
        return 0;
    rate = ro_cue_at(s, i) == RO_CUE_PER && !ro_is(s, i + 1, "second");
    if (ro_cue_at(s, i) == RO_CUE_A && i > s->first && u != RO_U_SECOND)
        rate = ro_is_of(s, i - 1, paid) || ro_atom_at(s, i - 1)->digits || (syn && (syn[i - 1].upos == RO_NOUN || syn[i - 1].upos == RO_NUM || syn[i - 1].upos == RO_SYM));
    if (!rate || ro_cue_at(s, i + 2) == RO_CUE_AGO || ro_cue_at(s, i + 2) == RO_CUE_EARLIER || ro_cue_at(s, i + 2) == RO_CUE_LATER)
        return 0;
    return period(x, RO_TIME_SET, ro_period(s->d->ses, (ro_count){ 1, false }, u), "rate", i + 2);
}

/* `weeks`, `for years`: units without a count. */
uint32_t ro_form_bare_units(ro_scan *s, uint32_t i, ro_expr *x)
{
    static const char *const lead[] = { "for", "after", "within", "took", "take", "takes", "in", "over", "of", "lasted", "spent", "spend", "through", "despite", "only", "just", "until", "several", "many", NULL };
    const ro_atom *a = ro_atom_at(s, i);
    ro_count n = { 0, true };
    bool led = ro_is_of(s, i - 1, lead);
    int cue = ro_cue_at(s, i + 1);

    if (!a->unit || !a->plural || a->unit == RO_U_QUARTER || a->unit == RO_U_SECOND || a->unit == RO_U_WEEKEND || age(s, i + 1))
        return 0;
    if (!led && !s->vouched && cue != RO_CUE_BEFORE && cue != RO_CUE_AFTER && !ro_is(s, i + 1, "of"))
        return 0;
    return period(x, RO_TIME_DURATION, ro_period(s->d->ses, n, (ro_unit)a->unit), "units", ro_is(s, i + 1, "or") && ro_atom_at(s, i + 2)->unit ? i + 3 : i + 1);
}

static bool counts(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);

    return a->unit || a->number || a->season || a->weekday || a->month || a->cue == RO_CUE_FEW || a->cue == RO_CUE_SEVERAL || a->cue == RO_CUE_COUPLE || a->cue == RO_CUE_MANY;
}

/* Phrases of lexicon/time/phrase.lex. Capitals make a name of a set (Daily Telegraph). */
uint32_t ro_form_phrase(ro_scan *s, uint32_t i, ro_expr *x)
{
    ro_span words[8];
    ro_lexrow row;
    uint32_t n = 0;
    int type;

    for (; n < 8 && i + n < s->limit; n++)
        words[n] = s->d->tokens.at[i + n].where;
    n = ro_lex_longest(s->phrases, s->d->text, words, n, &row);
    if (!n || (ro_is(s, i, "now") && (ro_is(s, i + n, "that") || ro_hyphen_at(s, i + n))))
        return 0;
    if (ro_is(s, i, "the") != ro_str_starts(row.key, RO_STR("the ")))
        return 0; /* keys are compared without the article, but `the future` is a time and `future` is none */
    if (ro_is(s, i, "the") && (counts(s, i + n) || ro_atom_at(s, i + 1)->upper))
        return 0; /* the past two years; a title */
    type = ro_time_type_of(row.field[0]);
    if (type == RO_TIME_SET && ro_atom_at(s, i)->upper && ro_atom_at(s, i + 1)->upper)
        return 0;
    return period(x, type < 0 ? RO_TIME_DATE : (ro_time_type)type, row.field[1], "phrase", i + n);
}
