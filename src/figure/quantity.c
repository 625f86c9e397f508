/* Quantities: every measured number of the text, by rule alone.
 *
 * Reads: tokens, tags, trees, times (to leave dates out), lexicon/figure/. Writes: quantities.
 * At each token: a sign of money, a number (doc/number.c), a partner behind `to`, `-`, `and`; then the unit by the lexicon's longest key, or the noun that the tree
 * says is counted; then words before and behind that bound it (`at least`, `or more`) and the verb that moves it (`rose 3 percent`). Numbers in names, dates, clock
 * times and addresses are left out. The notion of value, unit and change is that of Almasian et al. 2023 (CQE); the conventions are docs/annotation.md. */
#include "doc/number.h"
#include "figure/internal.h"

/* One number with what belongs to it: `$3.7 billion`, `12 percent`. */
typedef struct {
    ro_range tokens;  /* sign of money to unit */
    ro_range number;
    ro_amount amount;
    ro_str unit, name; /* the unit as written to the record; its name, where that is a code */
    bool money, known; /* known: unit by lexicon */
    bool age, plus;    /* plus: written with a `+` */
    ro_lexrow row;     /* that gave the unit, if `known` */
} side;

typedef struct {
    const ro_fig *f;
    ro_doc *d;
} ctx;

static bool spaced(const ro_doc *d, uint32_t t)
{
    return t < d->tokens.n && (d->tokens.at[t].flags & (RO_TOK_SPACE | RO_TOK_PARA)) != 0;
}

static bool dash(const ro_doc *d, uint32_t t)
{
    return ro_word_is(d, t, "-") || ro_word_is(d, t, "–") || ro_word_is(d, t, "—") || ro_word_is(d, t, "‑");
}

static bool tight_dash(const ro_doc *d, uint32_t t)
{
    return dash(d, t) && !spaced(d, t) && !spaced(d, t + 1);
}

static bool same_para(const ro_doc *d, uint32_t a, uint32_t b)
{
    return a < d->tokens.n && b < d->tokens.n && d->tokens.at[a].para == d->tokens.at[b].para;
}

static ro_str lower_word(const ro_doc *d, uint32_t t)
{
    return ro_lower(d->ses, ro_word(d, t));
}

static ro_str lemma_of(const ro_doc *d, uint32_t t)
{
    return d->syn && d->syn[t].lemma.n ? ro_lower(d->ses, d->syn[t].lemma) : lower_word(d, t);
}

/* ---- numbers that are no quantities ---- */

static bool is_month(ro_str w)
{
    static const char *const months[] = { "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
                                          "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "jan", "feb", "aug", "sept", "oct", "nov", "dec" };

    if (w.n < 3 || w.p[0] < 'A' || w.p[0] > 'Z')
        return false;
    for (size_t i = 0; i < sizeof months / sizeof *months; i++)
        if (ro_str_eq_nocase(w, ro_str_of(months[i])))
            return true;
    return false;
}

static bool one_of(const ro_doc *d, uint32_t t, const char *const *list, size_t n)
{
    for (size_t i = 0; t < d->tokens.n && i < n; i++)
        if (ro_word_is(d, t, list[i]))
            return true;
    return false;
}

static bool bare_digits(const ro_doc *d, ro_range n)
{
    ro_str w = ro_word(d, n.beg);

    for (size_t i = 0; i < w.n; i++)
        if (w.p[i] < '0' || w.p[i] > '9')
            return false;
    return n.end == n.beg + 1;
}

static bool is_clock(const ro_doc *d, ro_range n)
{
    static const char *const half[] = { "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "noon", "gmt", "utc", "edt", "est", "pdt", "pst", "cet", "bst" };
    return one_of(d, n.end, half, sizeof half / sizeof *half);
}

static bool upos_is(const ro_doc *d, uint32_t t, ro_upos u)
{
    return d->syn && t < d->tokens.n && d->syn[t].upos == u;
}

/* A noun follows that the number can count: `2000 people`. */
static bool counts_next(const ro_doc *d, ro_range n)
{
    uint32_t h = d->syn ? d->syn[n.end - 1].head : RO_NONE;
    return h != RO_NONE && h >= n.end && ro_rel_is(d, n.end - 1, "nummod") && upos_is(d, h, RO_NOUN) && ro_str_ends(ro_word(d, h), RO_STR("s"));
}

static bool is_year(const ro_doc *d, ro_range n, double v)
{
    static const char *const before[] = { "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "late", "early", "mid", "spring", "summer", "autumn",
                                          "fall", "winter", "year", "between", "to", "and", "through", "for", "circa", "fiscal", "," };

    if (!bare_digits(d, n) || ro_word(d, n.beg).n != 4 || v < 1000 || v > 2200)
        return false;
    if (counts_next(d, n))
        return false;
    return (v >= 1900 && v <= 2100) || (n.beg && one_of(d, n.beg - 1, before, sizeof before / sizeof *before));
}

/* The number belongs to a date or clock time, unless it measures one (`three weeks ago`). */
static bool in_date(const ro_doc *d, ro_range n, double v)
{
    uint32_t t = ro_time_at(d, n.beg);

    if (is_clock(d, n))
        return true;
    if (v <= 31 && bare_digits(d, n) && ((n.beg && is_month(ro_word(d, n.beg - 1))) || (n.end < d->tokens.n && is_month(ro_word(d, n.end)) && !ro_word_is(d, n.end, "may"))))
        return true;
    if (is_year(d, n, v))
        return true;
    return t != RO_NONE && (d->times.at[t].type == RO_TIME_DATE || d->times.at[t].type == RO_TIME_TIME) && bare_digits(d, n);
}

static bool capital(ro_str w)
{
    return w.n && w.p[0] >= 'A' && w.p[0] <= 'Z';
}

static bool letter(ro_str w)
{
    return w.n && ((w.p[w.n - 1] | 32) >= 'a') && ((w.p[w.n - 1] | 32) <= 'z');
}

/* `Boeing 737`, `iPhone 11`, `Resolution 2254`, `Article 5`, `Highway 1`. */
static bool in_name(const ctx *c, ro_range n)
{
    static const char *const roads[] = { "road", "street", "st", "st.", "avenue", "ave", "ave.", "lane", "drive", "boulevard", "blvd", "way", "square", "terrace", "close" };
    const ro_doc *d = c->d;
    ro_lexrow row;
    uint32_t h;

    if (n.beg == 0 || !same_para(d, n.beg, n.beg - 1) || ro_word_is(d, n.beg - 1, "$"))
        return false;
    if (ro_word_is(d, n.beg - 1, "#") || ro_word_is(d, n.beg - 1, "No.") || ro_word_is(d, n.beg - 1, "Nos."))
        return true;
    if (ro_lex_first(c->f->label, ro_word(d, n.beg - 1), &row) && (bare_digits(d, n) || capital(ro_word(d, n.beg))))
        return !counts_next(d, n);
    if (n.beg > 1 && dash(d, n.beg - 1) && !spaced(d, n.beg) && letter(ro_word(d, n.beg - 2)) && (!spaced(d, n.beg - 1) || capital(ro_word(d, n.beg - 2)))) /* COVID-19, TA-35 */
        return true;
    if (!d->syn || n.end != n.beg + 1)
        return false;
    h = d->syn[n.beg].head;
    if (h != RO_NONE && h > n.beg && one_of(d, h, roads, sizeof roads / sizeof *roads) && capital(ro_word(d, h)))
        return true;
    if (upos_is(d, n.beg - 1, RO_PROPN) && (h == n.beg - 1 || (h != RO_NONE && h < n.beg) || !counts_next(d, n)) && bare_digits(d, n))
        return true;
    return capital(ro_word(d, n.beg)) && upos_is(d, n.beg, RO_PROPN) && n.beg > d->sents.at[d->sent_of[n.beg]].tokens.beg; /* `the Gang of Four` */
}

/* `one another`, `no one`, `this one`, `one day he left`: a pronoun, not a count. */
static bool idle_one(const ro_doc *d, ro_range n)
{
    static const char *const before[] = { "no", "this", "that", "each", "every", "any", "some", "which", "another", "the", "same", "other", "new", "old", "former", "latter" };
    static const char *const after[] = { "another", "day", "another's", "'s" };
    uint32_t h = d->syn ? d->syn[n.beg].head : RO_NONE;

    if (!ro_word_is(d, n.beg, "one") || n.end != n.beg + 1)
        return false;
    if (one_of(d, n.end, after, sizeof after / sizeof *after))
        return true;
    if (n.beg && one_of(d, n.beg - 1, before, sizeof before / sizeof *before) && !(h != RO_NONE && h > n.beg && ro_rel_is(d, n.beg, "nummod")))
        return true;
    return !ro_word_is(d, n.end, "of") && !(h != RO_NONE && h > n.beg && ro_rel_is(d, n.beg, "nummod"));
}

static bool a_few(const ro_doc *d, ro_range n)
{
    return n.end == n.beg + 2 && ro_word_is(d, n.beg + 1, "few");
}

/* ---- a number and its unit ---- */

/* `=` of the table means these letters exactly; a one-letter unit must stand close to its number or the text would be full of amperes. */
static bool unit_fits(const ro_doc *d, uint32_t at, uint32_t n, ro_range number)
{
    ro_str w = ro_word(d, at);
    double v;
    size_t used;

    if (n > 1 || w.n > 1 || (unsigned char)w.p[0] >= 0x80 || w.p[0] == '%')
        return true;
    return ro_digits(ro_word(d, number.end - 1), &v, &used) && !ro_word_is(d, at, "a");
}

static uint32_t unit_at(const ctx *c, uint32_t at, side *s)
{
    ro_lexrow money, row;
    uint32_t k = ro_fig_longest(c->f, c->f->currency, at, &money), n = ro_fig_longest(c->f, c->f->unit, at, &row);

    if (k && ro_str_is(ro_fig_field(&money, c->f->currency_side), "before"))
        k = 0;
    if (k && k >= n && unit_fits(c->d, at, k, s->number)) {
        ro_str code = ro_fig_field(&money, c->f->currency_code);
        s->name = ro_fig_field(&money, c->f->currency_name);
        s->unit = code.n ? code : s->name;
        s->money = s->known = true;
        s->row = money;
        return k;
    }
    if (!n || !unit_fits(c->d, at, n, s->number))
        return 0;
    s->unit = s->name = ro_fig_field(&row, c->f->unit_name);
    s->known = true;
    s->row = row;
    return n;
}

static uint32_t age_at(const ro_doc *d, uint32_t at)
{
    uint32_t t = at;

    if (dash(d, t) && !spaced(d, t + 1))
        t++;
    if (!ro_word_is(d, t, "old") && !ro_word_is(d, t, "olds"))
        return ro_word_is(d, at, "of") && ro_word_is(d, at + 1, "age") ? 2 : 0;
    return t + 1 - at;
}

/* `per barrel`, `a day`, `-a-day`, `an hour`, `/ MWh`: appended to the unit's name. */
static uint32_t rate_at(const ctx *c, uint32_t at, side *s)
{
    ro_doc *d = c->d;
    uint32_t t = at, n;
    ro_lexrow row;
    bool per;

    if (!s->unit.n)
        return 0;
    if (dash(d, t) && ro_word_is(d, t + 1, "a") && dash(d, t + 2))
        t += 3, per = false;
    else if ((per = ro_word_is(d, t, "per") || ro_word_is(d, t, "/")) || ((ro_word_is(d, t, "a") || ro_word_is(d, t, "an")) && spaced(d, t)))
        t++;
    else
        return 0;
    n = ro_fig_longest(c->f, c->f->unit, t, &row);
    if (n && !per && (ro_word_is(d, t + n, "earlier") || ro_word_is(d, t + n, "ago") || ro_word_is(d, t + n, "later") || ro_word_is(d, t + n, "before")))
        return 0;
    if (!n && per && ro_word_is(d, at, "per") && t < d->tokens.n && upos_is(d, t, RO_NOUN)) { /* per share, per capita */
        s->unit = s->name = ro_printf(d->ses, "%.*s per %.*s", RO_FMT(s->name), RO_FMT(lemma_of(d, t)));
        return t + 1 - at;
    }
    if (!n)
        return 0;
    s->unit = s->name = ro_printf(d->ses, "%.*s per %.*s", RO_FMT(s->name), RO_FMT(ro_fig_field(&row, c->f->unit_name)));
    return t + n - at;
}

/* What follows the number. */
static void take_unit(const ctx *c, side *s)
{
    ro_doc *d = c->d;
    uint32_t at = s->tokens.end, n, skip = tight_dash(d, at) ? 1 : 0;

    if (!same_para(d, s->tokens.beg, at))
        return;
    if (s->money) { /* `$58 US`, `$1 sterling` */
        if (ro_word_is(d, at, "US") || ro_word_is(d, at, "U.S."))
            at++;
    } else {
        n = unit_at(c, at + skip, s);
        if (!n)
            return;
        at += skip + n;
        n = ro_str_is(s->unit, "year") || ro_str_is(s->unit, "month") || ro_str_is(s->unit, "week") || ro_str_is(s->unit, "day") ? age_at(d, at) : 0;
        if (n) {
            s->unit = s->name = ro_printf(d->ses, "%.*s of age", RO_FMT(s->unit));
            s->age = true;
            s->tokens.end = at + n;
            return;
        }
    }
    at += rate_at(c, at, s);
    s->tokens.end = at;
}

/* A number whose first digits are glued to letters goes on in tokens of its own: `RM23|.50`, `USD1|,|700`. Returns the token behind it. */
static uint32_t more_digits(const ro_doc *d, uint32_t end, double *v)
{
    double rest;
    size_t used;

    while (end + 1 < d->tokens.n && ro_word_is(d, end, ",") && !spaced(d, end) && !spaced(d, end + 1) && ro_digits(ro_word(d, end + 1), &rest, &used)
           && used == ro_word(d, end + 1).n && used % 4 == 3 && rest < 1e6) {
        *v = *v * (used > 3 ? 1e6 : 1e3) + rest;
        end += 2;
    }
    if (end < d->tokens.n && !spaced(d, end) && ro_word(d, end).p[0] == '.' && ro_digits(ro_word(d, end), &rest, &used) && used == ro_word(d, end).n) {
        *v += rest;
        end++;
    }
    return end;
}

/* Glued: `640bhp`, `54GB`, `USD10m`, `RM23.50`. */
static bool glued_at(const ctx *c, uint32_t t, side *s)
{
    ro_doc *d = c->d;
    ro_str w = ro_word(d, t), rest;
    size_t head = 0, used;
    double v;
    ro_lexrow row;

    if (w.n > 1 && w.p[0] == '+') { /* +0.2 */
        w = (ro_str){ w.p + 1, w.n - 1 };
        s->plus = true;
    }

    while (head < w.n && ((w.p[head] >= 'A' && w.p[head] <= 'Z') || w.p[head] == '$' || (unsigned char)w.p[head] >= 0x80))
        head++;
    if (head == 1 && (unsigned char)w.p[0] < 0x80 && w.p[0] != '$') /* S22, R18 */
        return false;
    if (head) {
        if (!ro_lex_first(c->f->currency, (ro_str){ w.p, head }, &row) || ro_str_is(ro_fig_field(&row, c->f->currency_side), "after"))
            return false;
        s->money = s->known = true;
        s->unit = ro_fig_field(&row, c->f->currency_code);
        s->name = ro_fig_field(&row, c->f->currency_name);
        s->row = row;
    }
    rest = (ro_str){ w.p + head, w.n - head };
    if (!ro_digits(rest, &v, &used) || (used == rest.n && !head && !s->plus))
        return false;
    rest = (ro_str){ rest.p + used, rest.n - used };
    if (rest.n) {
        double scale = ro_str_is(rest, "bn") || ro_str_is(rest, "b") || ro_str_is(rest, "B") ? 1e9 : ro_str_is(rest, "tn") ? 1e12
                     : ro_str_is(rest, "m") || ro_str_is(rest, "M") || ro_str_is(rest, "mn") ? 1e6 : ro_str_is(rest, "k") || ro_str_is(rest, "K") ? 1e3 : 0;
        if (scale > 0 && (s->money || !ro_lex_first(c->f->unit, rest, &row)))
            v *= scale;
        else if (!s->money && ro_lex_first(c->f->unit, rest, &row)) {
            s->unit = s->name = ro_fig_field(&row, c->f->unit_name);
            s->known = true;
            s->row = row;
        } else {
            return false;
        }
    }
    s->number = s->tokens = (ro_range){ t, s->money && !rest.n ? more_digits(d, t + 1, &v) : t + 1 };
    s->amount = (ro_amount){ .has_value = true, .value = v };
    return true;
}

/* A sign of money in front: `$`, `US $`, `Rs`, `HK$`, `EUR`. Returns the tokens it takes. */
static uint32_t money_sign(const ctx *c, uint32_t t, side *s)
{
    ro_lexrow row;
    uint32_t k = ro_fig_longest(c->f, c->f->currency, t, &row);

    if (!k || ro_str_is(ro_fig_field(&row, c->f->currency_side), "after"))
        return 0;
    s->money = s->known = true;
    s->unit = ro_fig_field(&row, c->f->currency_code);
    s->name = ro_fig_field(&row, c->f->currency_name);
    s->row = row;
    return k;
}

/* `$US55,931,000`, `$A82,615,680`: the letters are glued to the first group of digits, the other groups are tokens behind commas. */
static bool late_country(const ctx *c, uint32_t t, side *s)
{
    ro_doc *d = c->d;
    ro_str w = t + 1 < d->tokens.n && ro_word_is(d, t, "$") && !spaced(d, t + 1) ? ro_word(d, t + 1) : RO_NOSTR;
    size_t head = 0, used;
    uint32_t end = t + 2;
    double v;
    ro_lexrow row;

    while (head < w.n && w.p[head] >= 'A' && w.p[head] <= 'Z')
        head++;
    if (!head || head > 2 || !ro_digits((ro_str){ w.p + head, w.n - head }, &v, &used) || head + used != w.n)
        return false;
    if (!ro_lex_first(c->f->currency, ro_printf(d->ses, "%.*s$", (int)head, w.p), &row))
        return false;
    end = more_digits(d, end, &v);
    s->money = s->known = true;
    s->unit = ro_fig_field(&row, c->f->currency_code);
    s->name = ro_fig_field(&row, c->f->currency_name);
    s->row = row;
    s->amount = (ro_amount){ .has_value = true, .value = v };
    s->number = (ro_range){ t + 1, end };
    s->tokens = (ro_range){ t, end };
    return true;
}

static void negate(ro_amount *a)
{
    a->value = -a->value;
}

static bool side_at(const ctx *c, uint32_t t, side *s)
{
    ro_doc *d = c->d;
    uint32_t at;
    bool minus;

    *s = (side){ .tokens = { t, t } };
    if (late_country(c, t, s))
        return true;
    at = t + money_sign(c, t, s);
    minus = ro_word_is(d, at, "minus") || (at > t && ro_word_is(d, at, "-"));
    if (minus)
        at += ro_word_is(d, at, "minus") && dash(d, at + 1) ? 2 : 1;
    if (at >= d->tokens.n || !same_para(d, t, at))
        return false;
    if (!ro_number_at(d, at, &s->amount, &s->number)) {
        if (at > t || !glued_at(c, t, s))
            return false;
    }
    if (minus && s->amount.has_value)
        negate(&s->amount);
    s->tokens = (ro_range){ t, s->number.end };
    take_unit(c, s);
    return true;
}

/* ---- ranges ---- */

/* `3-5 billion`, `1 to 2 thousand`: the first number has the second's scale. */
static void share_scale(const ro_doc *d, side *a, const side *b)
{
    double mantissa, scale;
    size_t used;

    if (!a->amount.has_value || !b->amount.has_value || a->number.end != a->number.beg + 1 || b->number.end < b->number.beg + 2)
        return;
    if (!ro_digits(ro_word(d, b->number.beg), &mantissa, &used) && (mantissa = ro_cardinal(ro_word(d, b->number.beg))) <= 0)
        return;
    scale = mantissa > 0 ? b->amount.value / mantissa : 1;
    if (scale >= 1e3 && a->amount.value <= mantissa)
        a->amount.value *= scale;
}

/* The word that joins two numbers to a range. `between 10 and 12`; `from 5 to 7`; `3-5`; `three or four`. Tokens taken, 0: none. */
static uint32_t range_joint(const ro_doc *d, const side *a, bool *strict)
{
    uint32_t t = a->tokens.end;
    bool between = a->tokens.beg && ro_word_is(d, a->tokens.beg - 1, "between");

    *strict = false;
    if (a->known && a->tokens.beg && ro_word_is(d, a->tokens.beg - 1, "by")) /* rose by $3 to $12: two numbers; but by 3 to 5 percent */
        return 0;
    if (!a->amount.has_value || !same_para(d, a->tokens.beg, t))
        return 0;
    if (ro_word_is(d, t, "to"))
        return dash(d, t + 1) ? 2 : 1;
    if (dash(d, t) && !(spaced(d, t) && !spaced(d, t + 1)))
        return a->known && !a->money ? 0 : 1;
    if (between && ro_word_is(d, t, "and"))
        return 1;
    *strict = true; /* the second must be the first's neighbour */
    return ro_word_is(d, t, "or") && ro_cardinal(ro_word(d, a->number.beg)) ? 1 : 0;
}

static bool rate_of(ro_str rate, ro_str of)
{
    return rate.n > of.n && ro_str_starts(rate, of) && ro_str_starts((ro_str){ rate.p + of.n, rate.n - of.n }, RO_STR(" per "));
}

/* Equal, or one is a rate of the other: `between $62 and $68 per share`. */
static bool same_unit(const side *a, const side *b)
{
    return !a->unit.n || !b->unit.n || ro_str_eq(a->unit, b->unit) || rate_of(b->name, a->name) || rate_of(a->name, b->name);
}

static bool joins(const ro_doc *d, const side *a, const side *b, bool strict)
{
    bool from = a->tokens.beg && (ro_word_is(d, a->tokens.beg - 1, "from") || ro_word_is(d, a->tokens.beg - 1, "between"));

    if (!b->amount.has_value || !same_unit(a, b) || (a->unit.n && !b->unit.n && a->known && !from))
        return false;
    if (strict)
        return b->amount.value > a->amount.value && b->amount.value <= 2 * a->amount.value + 1;
    if (dash(d, a->tokens.end) && !a->unit.n && !b->unit.n && !spaced(d, a->tokens.end)) /* a score, a vote; a range of counts has its noun */
        return b->amount.value > a->amount.value && b->amount.value > 9;
    return from || b->amount.value > a->amount.value;
}

/* Puts the second number into the first: low and high in the order of size for a plain range, as written for `from a to b`. */
static void merge(side *a, const side *b)
{
    a->amount = (ro_amount){ .has_low = true, .has_high = true, .low = a->amount.value, .high = b->amount.value };
    if (b->unit.n && !rate_of(a->name, b->name)) {
        a->unit = b->unit;
        a->name = b->name;
        a->row = b->row;
    }
    a->money |= b->money;
    a->known |= b->known;
    a->age |= b->age;
    a->tokens.end = b->tokens.end;
    a->number.end = b->number.end;
}

static void take_range(const ctx *c, side *a)
{
    const ro_doc *d = c->d;
    bool strict;
    uint32_t joint = range_joint(d, a, &strict), at = a->tokens.end + joint;
    side b;

    if (!joint)
        return;
    while (at < d->tokens.n && (ro_word_is(d, at, "about") || ro_word_is(d, at, "around") || ro_word_is(d, at, "some") || ro_word_is(d, at, "nearly") || ro_word_is(d, at, "almost")))
        at++;
    if (!side_at(c, at, &b))
        return;
    if (is_year(d, b.number, ro_amount_any(&b.amount)) && !b.unit.n)
        return;
    share_scale(d, a, &b);
    if (joins(d, a, &b, strict))
        merge(a, &b);
}

/* ---- what is counted ---- */

static bool plural_noun(const ro_doc *d, uint32_t t)
{
    return upos_is(d, t, RO_NOUN) && (ro_str_ends(ro_word(d, t), RO_STR("s")) || ro_str_ends(ro_word(d, t), RO_STR("men")) || ro_word_is(d, t, "people"));
}

/* The noun that the number counts by the tree, RO_NONE. */
static uint32_t counted_head(const ro_doc *d, const side *s)
{
    uint32_t last = s->number.end - 1, t, h;

    if (!d->syn)
        return RO_NONE;
    for (t = s->number.beg; t < s->number.end; t++) {
        h = d->syn[t].head;
        if (h != RO_NONE && h > last && h < last + 12 && ro_rel_is(d, t, "nummod"))
            return plural_noun(d, h + 1) && d->syn[h].head == h + 1 ? h + 1 : h; /* 36 league games */
    }
    t = s->number.end;
    if (ro_word_is(d, t, "of")) { /* dozens of people, one of the best */
        for (uint32_t k = t + 1; k < d->tokens.n && k < t + 12 && d->sent_of[k] == d->sent_of[last]; k++)
            if (ro_rel_is(d, k, "nmod") && d->syn[k].head != RO_NONE && d->syn[k].head <= last && d->syn[k].head >= s->number.beg)
                return k;
        return RO_NONE;
    }
    h = d->syn[last].head; /* `six women`, where the number was read as an adjective or part of a compound */
    if (h == last + 1 && (ro_rel_is(d, last, "compound") || ro_rel_is(d, last, "amod") || ro_rel_is(d, last, "det")) && d->syn[h].upos == RO_NOUN)
        return h;
    for (t = s->number.end; t < s->number.end + 4 && (upos_is(d, t, RO_ADJ) || upos_is(d, t, RO_NOUN)); t++) /* no arc: the plural that follows at once */
        if (plural_noun(d, t) && !upos_is(d, t + 1, RO_NOUN))
            return t;
    return RO_NONE;
}

static bool modifies(const ro_doc *d, uint32_t t, uint32_t head)
{
    return (d->syn[t].upos == RO_ADJ || d->syn[t].upos == RO_NOUN || d->syn[t].upos == RO_PROPN) && ro_under(d, t, head);
}

/* The lemma, mended where it is no English singular: `boxes` is no `boxe`, `fishermen` no `fisherme`. */
static ro_str singular(const ro_doc *d, uint32_t t)
{
    static const char *const es[] = { "sses", "ches", "shes", "xes", "zzes", "ruses", "nuses", "puses" };
    ro_str w = lower_word(d, t), lemma = lemma_of(d, t);

    if (ro_str_ends(w, RO_STR("men")) && w.n > 3)
        return ro_printf(d->ses, "%.*san", (int)(w.n - 2), w.p);
    for (size_t i = 0; lemma.n + 1 == w.n && i < sizeof es / sizeof *es; i++)
        if (ro_str_ends(w, ro_str_of(es[i])))
            return (ro_str){ w.p, w.n - 2 };
    return lemma;
}

/* `heart transplant`: the noun's lemma with the words before it that make it what is counted. */
static ro_str noun_phrase(const ro_doc *d, uint32_t from, uint32_t head)
{
    ro_str out = RO_NOSTR, lemma = singular(d, head);

    for (uint32_t t = from; t < head; t++)
        if (modifies(d, t, head) && !ro_word_is(d, t, "more") && !ro_word_is(d, t, "other") && !ro_word_is(d, t, "additional"))
            out = out.n ? ro_printf(d->ses, "%.*s %.*s", RO_FMT(out), RO_FMT(lower_word(d, t))) : lower_word(d, t);
    return out.n ? ro_printf(d->ses, "%.*s %.*s", RO_FMT(out), RO_FMT(lemma)) : lemma;
}

static ro_range phrase_range(const ro_doc *d, uint32_t from, uint32_t head)
{
    ro_range r = { head, head + 1 };

    while (r.beg > from && !ro_word_is(d, r.beg - 1, ",") && !ro_rel_is(d, r.beg - 1, "case") && !ro_rel_is(d, r.beg - 1, "det"))
        r.beg--;
    return r;
}

/* `60 percent of its revenue`, `$3 billion of aid`: the phrase behind `of`. */
static ro_range of_phrase(const ro_doc *d, uint32_t of)
{
    ro_range none = { of, of }, r;

    if (!d->syn || of + 1 >= d->tokens.n || !ro_word_is(d, of, "of") || d->syn[of].head == RO_NONE || d->syn[of].head < of || d->sent_of[d->syn[of].head] != d->sent_of[of])
        return none;
    r = (ro_range){ of + 1, d->syn[of].head + 1 };
    return r.end - r.beg > 12 ? none : r;
}

static void take_counted(const ctx *c, const side *s, ro_quantity *q)
{
    const ro_doc *d = c->d;
    uint32_t h = s->known ? RO_NONE : counted_head(d, s);
    ro_range r = { 0, 0 };
    ro_lexrow row;

    if (s->known) {
        r = of_phrase(d, s->tokens.end);
        if (r.beg == r.end && !s->money && !s->age) /* `35 miles`: what is counted is the unit's own word */
            r = (ro_range){ s->number.end, s->tokens.end };
    } else if (h != RO_NONE) {
        q->unit = !capital(ro_word(d, h)) && ro_lex_first(c->f->unit, ro_word(d, h), &row) ? ro_fig_field(&row, c->f->unit_name) : noun_phrase(d, s->number.end, h);
        r = phrase_range(d, s->number.end, h);
    }
    while (r.beg < r.end && (dash(d, r.beg) || (d->syn && ro_rel_is(d, r.beg, "det"))))
        r.beg++;
    q->of = ro_range_span(d, r);
    if (h != RO_NONE && r.end > q->tokens.end && r.end <= q->tokens.end + 8)
        q->where = ro_hull(q->where, q->of);
}

/* ---- what bounds and moves it ---- */

static void bound(ro_amount *a, bool low)
{
    double v = a->value;

    if (!a->has_value)
        return;
    *a = (ro_amount){ 0 };
    a->has_low = low;
    a->has_high = !low;
    a->low = low ? v : 0;
    a->high = low ? 0 : v;
}

static void mark(const ctx *c, ro_quantity *q, const ro_lexrow *row)
{
    ro_str what = ro_fig_field(row, c->f->mark_means);

    if (ro_str_is(what, "exact")) /* `just`, `only`: stepped over */
        return;
    ro_why_add(c->d, &q->why, ro_lex_why(c->d->ses, row));
    if (ro_str_is(what, "about")) {
        q->change = q->change == '=' ? '~' : q->change;
    } else if (ro_str_is(what, "over") || ro_str_is(what, "least")) {
        q->change = '>';
        bound(&q->amount, true);
    } else if (ro_str_is(what, "under") || ro_str_is(what, "most")) {
        q->change = '<';
        bound(&q->amount, false);
    }
}

/* Words before the number, nearest first: `at least`, `more than about`. Returns the token where they begin. */
static uint32_t marks_before(const ctx *c, ro_quantity *q, uint32_t from)
{
    enum { WORDS = 4, ROUNDS = 3 };
    ro_doc *d = c->d;
    ro_lexrow row, best;
    uint32_t n;

    for (int round = 0; round < ROUNDS; round++) {
        n = 0;
        for (uint32_t k = 1; k <= WORDS && k <= from && same_para(d, from - k, from - 1); k++)
            if (ro_lex_first(c->f->mark, ro_doc_slice(d, ro_range_span(d, (ro_range){ from - k, from })), &row)
                && !ro_str_is(ro_fig_field(&row, c->f->mark_means + 1), "after")) {
                n = k;
                best = row;
            }
        if (!n)
            break;
        mark(c, q, &best);
        from -= n;
    }
    return from;
}

static void marks_after(const ctx *c, ro_quantity *q, uint32_t at)
{
    ro_lexrow row;

    if (at < c->d->tokens.n && ro_fig_longest(c->f, c->f->mark, at, &row) && ro_str_is(ro_fig_field(&row, c->f->mark_means + 1), "after"))
        mark(c, q, &row);
}

/* The verb that the amount belongs to, where nothing but `by` stands between: `rose 3 percent`, `fell by a third`, not `rose to 5`. */
static char verb_way(const ctx *c, const side *s)
{
    const ro_doc *d = c->d;
    uint32_t t = s->tokens.end - 1, h, by;

    if (!d->syn)
        return 0;
    while ((h = d->syn[t].head) != RO_NONE && h >= s->tokens.beg && h < s->tokens.end)
        t = h;
    by = ro_child(d, t, "case", RO_NONE);
    if (h == RO_NONE || (by != RO_NONE && !ro_word_is(d, by, "by")))
        return 0;
    if (!ro_rel_is(d, t, "obj") && !ro_rel_is(d, t, "obl") && !ro_rel_is(d, t, "advmod") && !ro_rel_is(d, t, "nmod") && !ro_rel_is(d, t, "dep") && !ro_rel_is(d, t, "xcomp"))
        return 0;
    return ro_rel_is(d, t, "obj") && by == RO_NONE && !ro_str_is(s->unit, "percent") && !s->money ? 0 : ro_fig_way(c->f, h);
}

static void take_way(const ctx *c, const side *s, uint32_t from, ro_quantity *q)
{
    char way = 0;

    if (ro_word_is(c->d, from ? from - 1 : RO_NONE, "by") && from > 1)
        way = ro_fig_way(c->f, from - 2);
    if (!way && from && same_para(c->d, from - 1, from))
        way = ro_fig_way(c->f, from - 1);
    if (!way)
        way = verb_way(c, s);
    if (!way && s->plus)
        way = 'u';
    if (way) {
        q->change = way;
        ro_why_add(c->d, &q->why, RO_STR("rule figure.way"));
    }
}

/* ---- the stage's first half ---- */

static void push_quantity(const ctx *c, const side *s)
{
    ro_doc *d = c->d;
    ro_quantity q = { .tokens = s->tokens, .amount = s->amount, .unit = s->unit, .change = s->amount.has_low && !s->amount.has_high ? '>' : '=' };
    uint32_t from;

    q.where = ro_range_span(d, s->tokens);
    q.sent = d->sent_of ? d->sent_of[s->number.beg] : 0;
    ro_why_add(d, &q.why, RO_STR("rule figure.number"));
    if (s->known && s->row.file.n)
        ro_why_add(d, &q.why, ro_lex_why(d->ses, &s->row));
    take_counted(c, s, &q);
    from = marks_before(c, &q, s->tokens.beg);
    marks_after(c, &q, q.of.end > q.where.beg && q.of.end != 0 && q.of.beg >= q.where.beg && q.of.end == q.where.end ? ro_token_at(d, q.of.end - 1) + 1 : s->tokens.end);
    take_way(c, s, from, &q);
    ro_push(d->ses, &d->quantities, q);
}

/* `Maddon, 66, has ...`: an age between commas behind a name. */
static bool is_age(const ro_doc *d, const side *s)
{
    ro_range n = s->number;

    return !s->unit.n && bare_digits(d, n) && s->amount.value >= 1 && s->amount.value <= 115 && n.beg >= 2 && ro_word_is(d, n.beg - 1, ",")
        && (ro_word_is(d, n.end, ",") || ro_word_is(d, n.end, ".") || ro_word_is(d, n.end, ";")) && capital(ro_word(d, n.beg - 2)) && upos_is(d, n.beg - 2, RO_PROPN)
        && !is_month(ro_word(d, n.beg - 2));
}

static bool is_aged(const ro_doc *d, const side *s)
{
    uint32_t t = s->tokens.beg;
    if (!s->unit.n && t > 1 && ro_word_is(d, t - 1, "of") && ro_word_is(d, t - 2, "age"))
        return true;
    return !s->unit.n && t && (ro_word_is(d, t - 1, "aged") || ro_word_is(d, t - 1, "age") || ro_word_is(d, t - 1, "ages"));
}

/* A score of a game or vote: `2-0`. Returns the token behind it, 0: none. */
static uint32_t score_end(const ro_doc *d, const side *s)
{
    uint32_t t = s->tokens.end;
    double v;
    size_t used;

    if (s->unit.n || !tight_dash(d, t) || t + 1 >= d->tokens.n || !ro_digits(ro_word(d, t + 1), &v, &used) || used != ro_word(d, t + 1).n || !bare_digits(d, s->number))
        return 0;
    return t + 2;
}

/* `no injuries`: zero of a noun that is counted. */
static bool zero_at(const ctx *c, uint32_t t)
{
    ro_doc *d = c->d;
    ro_lexrow row;
    uint32_t h = d->syn && ro_word_is(d, t, "no") ? d->syn[t].head : RO_NONE;
    ro_quantity q = { .tokens = { t, t + 1 }, .amount = { .has_value = true }, .change = '=' };

    if (h == RO_NONE || h <= t || h > t + 6 || !ro_lex_first(c->f->counted, lemma_of(d, h), &row) || !ro_str_is(ro_fig_field(&row, c->f->counted_zero), "zero"))
        return false;
    q.unit = noun_phrase(d, t + 1, h);
    q.of = ro_range_span(d, (ro_range){ t + 1, h + 1 });
    q.where = ro_range_span(d, (ro_range){ t, h + 1 });
    q.sent = d->sent_of[t];
    ro_why_add(d, &q.why, RO_STR("rule figure.zero"));
    ro_why_add(d, &q.why, ro_lex_why(d->ses, &row));
    ro_push(d->ses, &d->quantities, q);
    return true;
}

/* Reads the quantity at t, if there is one; returns the next token to look at. */
static uint32_t quantity_at(const ctx *c, uint32_t t)
{
    ro_doc *d = c->d;
    double v;
    uint32_t end;
    side s;

    if (zero_at(c, t))
        return t + 1;
    if (!side_at(c, t, &s))
        return t + 1;
    v = ro_amount_any(&s.amount);
    if ((end = score_end(d, &s)) != 0 && !(side_at(c, t, &s), take_range(c, &s), s.known))
        return end;
    if (!s.unit.n && (in_date(d, s.number, v) || in_name(c, s.number) || idle_one(d, s.number) || a_few(d, s.number)))
        return s.number.end;
    if (s.known && a_few(d, s.number)) /* `for a few minutes`: a figure if the model says so, no measured number */
        return s.number.end;
    if (s.known && !s.money && in_date(d, s.number, v) && is_clock(d, s.number))
        return s.tokens.end;
    take_range(c, &s);
    if (is_age(d, &s) || is_aged(d, &s)) {
        s.unit = s.name = RO_STR("year of age");
        s.known = s.age = true;
    }
    push_quantity(c, &s);
    return s.tokens.end > t ? s.tokens.end : t + 1;
}

void ro_quantities(const ro_fig *f)
{
    ctx c = { f, f->d };

    for (uint32_t t = 0; t < f->d->tokens.n && !ro_failed(f->d->ses);)
        t = quantity_at(&c, t);
}
