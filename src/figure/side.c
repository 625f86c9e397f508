/* A number with its sign of money, its unit and its partner in a range.
 *
 * Reads: tokens, lexicon/figure/{currency,unit}.lex. Writes: nothing; it fills a ro_fig_side.
 * `$3.7 billion`, `12 per cent`, `640bhp`, `50-year-old`, `$58 per barrel`, `3-5 million`, `between 10 and 12`: the longest key of
 * the lexicon behind the number wins. */
#include "doc/number.h"
#include "figure/side.h"

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

static uint32_t unit_at(const ro_fig_ctx *c, uint32_t at, ro_fig_side *s)
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
static uint32_t rate_at(const ro_fig_ctx *c, uint32_t at, ro_fig_side *s)
{
    ro_doc *d = c->d;
    uint32_t t = at, n;
    ro_lexrow row;
    bool per;

    if (!s->unit.n)
        return 0;
    if (dash(d, t) && ro_word_is(d, t + 1, "a") && dash(d, t + 2))
        t += 3, per = false;
    else if ((per = ro_word_is(d, t, "per") || ro_word_is(d, t, "/")) || ((ro_word_is(d, t, "a") || ro_word_is(d, t, "an")) && spaced(d,
            t)))
        t++;
    else
        return 0;
    n = ro_fig_longest(c->f, c->f->unit, t, &row);
    if (n && !per && (ro_word_is(d, t + n, "earlier") || ro_word_is(d, t + n, "ago") || ro_word_is(d, t + n, "later") || ro_word_is(d,
            t + n, "before")))
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
static void take_unit(const ro_fig_ctx *c, ro_fig_side *s)
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
        n = ro_str_is(s->unit, "year") || ro_str_is(s->unit, "month") || ro_str_is(s->unit, "week") || ro_str_is(s->unit, "day")
                ? age_at(d, at) : 0;
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

    while (end + 1 < d->tokens.n && ro_word_is(d, end, ",") && !spaced(d, end) && !spaced(d, end + 1) && ro_digits(ro_word(d, end + 1),
            &rest, &used)
           && used == ro_word(d, end + 1).n && used % 4 == 3 && rest < 1e6) {
        *v = *v * (used > 3 ? 1e6 : 1e3) + rest;
        end += 2;
    }
    if (end < d->tokens.n && !spaced(d, end) && ro_word(d, end).p[0] == '.' && ro_digits(ro_word(d, end), &rest, &used)
            && used == ro_word(d, end).n) {
        *v += rest;
        end++;
    }
    return end;
}

/* Glued: `640bhp`, `54GB`, `USD10m`, `RM23.50`. */
static bool glued_at(const ro_fig_ctx *c, uint32_t t, ro_fig_side *s)
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
                     : ro_str_is(rest, "m") || ro_str_is(rest, "M") || ro_str_is(rest, "mn") ? 1e6 : ro_str_is(rest, "k")
                             || ro_str_is(rest, "K") ? 1e3 : 0;
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
static uint32_t money_sign(const ro_fig_ctx *c, uint32_t t, ro_fig_side *s)
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
static bool late_country(const ro_fig_ctx *c, uint32_t t, ro_fig_side *s)
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

bool ro_fig_side_at(const ro_fig_ctx *c, uint32_t t, ro_fig_side *s)
{
    ro_doc *d = c->d;
    uint32_t at;
    bool minus;

    *s = (ro_fig_side){ .tokens = { t, t } };
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
static void share_scale(const ro_doc *d, ro_fig_side *a, const ro_fig_side *b)
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
static uint32_t range_joint(const ro_doc *d, const ro_fig_side *a, bool *strict)
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
static bool same_unit(const ro_fig_side *a, const ro_fig_side *b)
{
    return !a->unit.n || !b->unit.n || ro_str_eq(a->unit, b->unit) || rate_of(b->name, a->name) || rate_of(a->name, b->name);
}

static bool joins(const ro_doc *d, const ro_fig_side *a, const ro_fig_side *b, bool strict)
{
    bool from = a->tokens.beg && (ro_word_is(d, a->tokens.beg - 1, "from") || ro_word_is(d, a->tokens.beg - 1, "between"));

    if (!b->amount.has_value || !same_unit(a, b) || (a->unit.n && !b->unit.n && a->known && !from))
        return false;
    if (strict)
        return b->amount.value > a->amount.value && b->amount.value <= 2 * a->amount.value + 1;
    /* a score, a vote; a range of counts has its noun */
    if (dash(d, a->tokens.end) && !a->unit.n && !b->unit.n && !spaced(d, a->tokens.end))
        return b->amount.value > a->amount.value && b->amount.value > 9;
    return from || b->amount.value > a->amount.value;
}

/* Puts the second number into the first: low and high in the order of size for a plain range, as written for `from a to b`. */
static void merge(ro_fig_side *a, const ro_fig_side *b)
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

void ro_fig_take_range(const ro_fig_ctx *c, ro_fig_side *a)
{
    const ro_doc *d = c->d;
    bool strict;
    uint32_t joint = range_joint(d, a, &strict), at = a->tokens.end + joint;
    ro_fig_side b;

    if (!joint)
        return;
    while (at < d->tokens.n && (ro_word_is(d, at, "about") || ro_word_is(d, at, "around") || ro_word_is(d, at, "some") || ro_word_is(d, at,
            "nearly") || ro_word_is(d, at, "almost")))
        at++;
    if (!ro_fig_side_at(c, at, &b))
        return;
    if (ro_fig_is_year(d, b.number, ro_amount_any(&b.amount)) && !b.unit.n)
        return;
    share_scale(d, a, &b);
    if (joins(d, a, &b, strict))
        merge(a, &b);
}
