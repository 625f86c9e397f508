/* Numbers in running text.
 *
 * Reads: tokens. Writes: nothing; it answers whether a number begins at a token, which one and how far it goes.
 * A reader of English numerals as people write them: small words add up, `hundred` multiplies what stands before it, a scale word closes
 * a group.
 * Vague plurals and `a few` are lower bounds by convention (docs/annotation.md): dozens 24, scores 40, else twice the scale. */
#include "doc/number.h"

#include <stdlib.h>

typedef enum { W_NONE, W_ONES, W_TEENS, W_TENS, W_HUNDRED, W_SCALE, W_DOZEN, W_VAGUE, W_PART } word_kind;

typedef struct {
    const char *word;
    word_kind kind;
    double value;
} number_word;

static const number_word words[] = {
    { "zero", W_ONES, 0 }, { "one", W_ONES, 1 }, { "two", W_ONES, 2 }, { "three", W_ONES, 3 }, { "four", W_ONES, 4 }, { "five", W_ONES, 5 },
    { "six", W_ONES, 6 }, { "seven", W_ONES, 7 }, { "eight", W_ONES, 8 }, { "nine", W_ONES, 9 },
    { "ten", W_TEENS, 10 }, { "eleven", W_TEENS, 11 }, { "twelve", W_TEENS, 12 }, { "thirteen", W_TEENS, 13 }, { "fourteen", W_TEENS, 14 },
    { "fifteen", W_TEENS, 15 }, { "sixteen", W_TEENS, 16 }, { "seventeen", W_TEENS, 17 }, { "eighteen", W_TEENS, 18 }, { "nineteen",
            W_TEENS, 19 },
    { "twenty", W_TENS, 20 }, { "thirty", W_TENS, 30 }, { "forty", W_TENS, 40 }, { "fourty", W_TENS, 40 }, { "fifty", W_TENS, 50 },
    { "sixty", W_TENS, 60 }, { "seventy", W_TENS, 70 }, { "eighty", W_TENS, 80 }, { "ninety", W_TENS, 90 },
    { "hundred", W_HUNDRED, 100 },
    { "thousand", W_SCALE, 1e3 }, { "lakh", W_SCALE, 1e5 }, { "lac", W_SCALE, 1e5 }, { "million", W_SCALE, 1e6 }, { "crore", W_SCALE,
            1e7 }, { "billion", W_SCALE, 1e9 },
    { "milliard", W_SCALE, 1e9 }, { "trillion", W_SCALE, 1e12 }, { "quadrillion", W_SCALE, 1e15 },
    { "mln", W_SCALE, 1e6 }, { "mn", W_SCALE, 1e6 }, { "bn", W_SCALE, 1e9 }, { "bln", W_SCALE, 1e9 }, { "tn", W_SCALE, 1e12 }, { "trn",
            W_SCALE, 1e12 },
    { "dozen", W_DOZEN, 12 },
    { "tens", W_VAGUE, 20 }, { "dozens", W_VAGUE, 24 }, { "scores", W_VAGUE, 40 }, { "hundreds", W_VAGUE, 200 }, { "thousands", W_VAGUE,
            2e3 }, { "lakhs", W_VAGUE, 2e5 },
    { "millions", W_VAGUE, 2e6 }, { "crores", W_VAGUE, 2e7 }, { "billions", W_VAGUE, 2e9 }, { "trillions", W_VAGUE, 2e12 },
    { "half", W_PART, 2 }, { "halves", W_PART, 2 }, { "third", W_PART, 3 }, { "thirds", W_PART, 3 }, { "quarter", W_PART, 4 },
            { "quarters", W_PART, 4 }, { "fourth", W_PART, 4 },
    { "fourths", W_PART, 4 }, { "fifth", W_PART, 5 }, { "fifths", W_PART, 5 }, { "sixth", W_PART, 6 }, { "sixths", W_PART, 6 },
            { "seventh", W_PART, 7 }, { "sevenths", W_PART, 7 },
    { "eighth", W_PART, 8 }, { "eighths", W_PART, 8 }, { "ninth", W_PART, 9 }, { "ninths", W_PART, 9 }, { "tenth", W_PART, 10 },
            { "tenths", W_PART, 10 },
    { "hundredth", W_PART, 100 }, { "hundredths", W_PART, 100 },
};

static const number_word *word_of(ro_str w)
{
    for (size_t i = 0; w.n >= 2 && w.n <= 11 && i < sizeof words / sizeof *words; i++)
        if (ro_str_eq_nocase(w, ro_str_of(words[i].word)))
            return &words[i];
    return NULL;
}

static bool is_digit(char c)
{
    return c >= '0' && c <= '9';
}

/* Digits in groups of three behind commas: how many bytes from `at` on (`,200,000`). */
static size_t groups(ro_str s, size_t at)
{
    size_t from = at;

    while (at + 3 < s.n && s.p[at] == ',' && is_digit(s.p[at + 1]) && is_digit(s.p[at + 2]) && is_digit(s.p[at + 3]) && !(at + 4 < s.n
            && is_digit(s.p[at + 4])))
        at += 4;
    return at - from;
}

bool ro_digits(ro_str s, double *value, size_t *used)
{
    char plain[40];
    size_t n = 0, at = 0, whole;

    while (at < s.n && is_digit(s.p[at]))
        at++;
    whole = at;
    if (whole && whole <= 3)
        at += groups(s, at);
    if (at + 1 < s.n && s.p[at] == '.' && is_digit(s.p[at + 1]))
        for (at++; at < s.n && is_digit(s.p[at]);)
            at++;
    if (at == 0 || at >= sizeof plain)
        return false;
    for (size_t i = 0; i < at; i++)
        if (s.p[i] != ',')
            plain[n++] = s.p[i];
    plain[n] = '\0';
    *value = strtod(plain, NULL); /* digits and at most one stop: the locale cannot matter, the program never sets one */
    *used = at;
    return true;
}

int ro_cardinal(ro_str word)
{
    const number_word *w = word_of(word);
    return w && (w->kind == W_ONES || w->kind == W_TEENS || w->kind == W_TENS) ? (int)w->value : 0;
}

double ro_amount_any(const ro_amount *a)
{
    return a->has_value ? a->value : a->has_low ? a->low : a->has_high ? a->high : 0;
}

/* ---- the reader ---- */

typedef struct {
    const ro_doc *d;
    uint32_t at;         /* next token */
    double total, group; /* closed groups; the one being read */
    double least;        /* the smallest scale so far: scales come down */
    word_kind last;
    bool digits;         /* the group began with digits */
    bool any;
} reader;

static bool spaced(const ro_doc *d, uint32_t t)
{
    return t < d->tokens.n && (d->tokens.at[t].flags & (RO_TOK_SPACE | RO_TOK_PARA)) != 0;
}

static bool hyphen(const ro_doc *d, uint32_t t)
{
    return t < d->tokens.n && (ro_word_is(d, t, "-") || ro_word_is(d, t, "‐") || ro_word_is(d, t, "‑"));
}

/* A sign or code of money right before token t: `$`, `US$`, `€`, `EUR`. */
static bool after_money(const ro_doc *d, uint32_t t)
{
    ro_str w = t ? ro_word(d, t - 1) : RO_NOSTR;
    static const char *const signs[] = { "$", "€", "£", "¥", "₹", "₽", "₪", "₩", "₺", "₦", "₴" };

    for (size_t i = 0; w.n && i < sizeof signs / sizeof *signs; i++)
        if (ro_str_ends(w, ro_str_of(signs[i])))
            return true;
    return ro_str_is(w, "EUR") || ro_str_is(w, "USD") || ro_str_is(w, "GBP") || ro_str_is(w, "Rs") || ro_str_is(w, "Rs.");
}

/* `4.3M`, `5k`, and behind a sign of money `20m`, `3b`: a letter that multiplies. */
static double letter_scale(const ro_doc *d, uint32_t t, bool money)
{
    ro_str w = t < d->tokens.n ? ro_word(d, t) : RO_NOSTR;

    if (w.n != 1 || (spaced(d, t) && !money))
        return 0;
    switch (w.p[0]) {
    case 'M': return 1e6;
    case 'B': return 1e9;
    case 'K': case 'k': return 1e3;
    case 'T': return money ? 1e12 : 0;
    case 'm': return money ? 1e6 : 0;
    case 'b': return money ? 1e9 : 0;
    default: return 0;
    }
}

/* ½ ¼ ¾ ⅓ ⅔ */
static double fraction_sign(ro_str w)
{
    static const struct { const char *sign; double value; } signs[] = { { "½", 0.5 }, { "¼", 0.25 }, { "¾", 0.75 }, { "⅓", 1.0 / 3 },
            { "⅔", 2.0 / 3 }, { "⅛", 0.125 } };

    for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
        if (ro_str_is(w, signs[i].sign))
            return signs[i].value;
    return 0;
}

/* `1/2`, `3/4`: a proper fraction with a usual denominator (9/11 is a day). */
static double slash_fraction(ro_str w)
{
    ro_str rest = w, top = ro_str_cut(&rest, '/');
    int64_t a, b;

    if (!rest.p)
        for (const char *bar = "⁄"; top.n == w.n; top = (ro_str){ w.p, w.n + 1 }) {
            size_t at = ro_str_find(w, ro_str_of(bar));
            if (at == SIZE_MAX)
                return 0;
            top = (ro_str){ w.p, at };
            rest = (ro_str){ w.p + at + 3, w.n - at - 3 };
            break;
        }
    if (!ro_str_int(top, &a) || !ro_str_int(rest, &b) || a <= 0 || b <= a)
        return 0;
    return b == 2 || b == 3 || b == 4 || b == 5 || b == 8 || b == 10 || b == 16 || b == 32 || b == 64 || b == 100 || b == 128
            ? (double)a / (double)b : 0;
}

static bool take_digits(reader *r, ro_str w)
{
    double v = slash_fraction(w);
    size_t used = w.n;

    if (v <= 0)
        v = fraction_sign(w);
    if (v > 0 && r->any && (!r->digits || r->last != W_ONES || r->group != (double)(int64_t)r->group))
        return false;
    if (v > 0) { /* `3 1/2`, `½` */
        r->group += v;
        r->last = W_PART;
    } else if (!r->any && ro_digits(w, &v, &used) && used == w.n) {
        r->group = v;
        r->last = W_ONES;
    } else {
        return false;
    }
    r->digits = r->any = true;
    return true;
}

static bool take_small(reader *r, const number_word *w)
{
    if (r->digits && r->group > 0)
        return false;
    if (r->any && r->last != W_HUNDRED && r->last != W_SCALE && !(r->last == W_TENS && w->kind == W_ONES && w->value > 0))
        return false;
    r->group += w->value;
    r->last = w->kind;
    return r->any = true;
}

static bool take_scale(reader *r, double scale, word_kind kind)
{
    if (kind == W_HUNDRED) {
        if (r->any && (r->group <= 0 || r->group >= 100 || r->last == W_HUNDRED))
            return false;
        r->group = (r->any ? r->group : 1) * 100;
    } else {
        if (r->any && (r->group <= 0 || r->last == W_SCALE || scale >= r->least))
            return false;
        r->total += (r->any ? r->group : 1) * scale;
        r->group = 0;
        r->least = scale;
    }
    r->last = kind;
    return r->any = true;
}

/* One word more, or false. `and` and hyphens between number words are stepped over by the caller. */
static bool take(reader *r)
{
    ro_str w = r->at < r->d->tokens.n ? ro_word(r->d, r->at) : RO_NOSTR;
    const number_word *nw;
    double letter;

    if (!w.n)
        return false;
    if ((is_digit(w.p[0]) || w.p[0] == '.' || (unsigned char)w.p[0] >= 0xC2) && take_digits(r, w))
        return true;
    if (r->digits && r->last == W_ONES && (letter = letter_scale(r->d, r->at, after_money(r->d, r->at - 1))) > 0)
        return take_scale(r, letter, W_SCALE);
    nw = word_of(w);
    if (!nw)
        return false;
    switch (nw->kind) {
    case W_ONES: case W_TEENS: case W_TENS: return take_small(r, nw);
    case W_HUNDRED: case W_SCALE: return r->any && take_scale(r, nw->value, nw->kind);
    case W_DOZEN:
        if (!r->any || r->last == W_SCALE || r->last == W_DOZEN)
            return false;
        r->group *= 12;
        r->last = W_DOZEN;
        return true;
    default: return false;
    }
}

static bool number_word_at(const ro_doc *d, uint32_t t)
{
    const number_word *w = t < d->tokens.n ? word_of(ro_word(d, t)) : NULL;
    return w && w->kind <= W_SCALE;
}

/* A joint inside a number: `three hundred and five`, `twenty-five`. */
static uint32_t joint(const reader *r)
{
    const ro_doc *d = r->d;

    if (hyphen(d, r->at) && !spaced(d, r->at) && !spaced(d, r->at + 1) && !r->digits && number_word_at(d, r->at + 1))
        return 1;
    if (hyphen(d, r->at) && r->digits && !spaced(d, r->at) && number_word_at(d, r->at + 1) && ro_cardinal(ro_word(d, r->at + 1)) == 0)
        return 1; /* 10-million */
    if (ro_word_is(d, r->at, "and") && (r->last == W_HUNDRED || r->last == W_SCALE) && !r->digits && ro_cardinal(r->at + 1 < d->tokens.n
            ? ro_word(d, r->at + 1) : RO_NOSTR))
        return 1;
    return 0;
}

static void run(reader *r)
{
    while (take(r)) {
        r->at++;
        uint32_t skip = joint(r);
        reader ahead = *r;
        ahead.at += skip;
        if (skip && take(&ahead))
            r->at += skip;
    }
}

static double value_of(const reader *r)
{
    return r->total + r->group;
}

static void set_value(ro_amount *a, double v)
{
    *a = (ro_amount){ .has_value = true, .value = v };
}

static void set_low(ro_amount *a, double v)
{
    *a = (ro_amount){ .has_low = true, .low = v };
}

/* `dozens`, `hundreds of thousands`, `tens of millions`. */
static uint32_t vague_at(const ro_doc *d, uint32_t t, double *low)
{
    const number_word *w = word_of(ro_word(d, t)), *more;

    if (!w || w->kind != W_VAGUE)
        return 0;
    *low = w->value;
    more = t + 2 < d->tokens.n && ro_word_is(d, t + 1, "of") ? word_of(ro_word(d, t + 2)) : NULL;
    if (more && more->kind == W_VAGUE && more->value > w->value && more->value >= 2e3) {
        *low = w->value * (more->value / 2);
        return 3;
    }
    return w->value > 20 ? 1 : 0; /* `tens` alone is not said */
}

/* The scale words that follow `several`, `a few`, `half a`: hundred, thousand, dozen, hundred thousand. 0 where there are none. */
static double scale_run(const ro_doc *d, uint32_t *t)
{
    double v = 0;
    const number_word *w;

    while (*t < d->tokens.n && (w = word_of(ro_word(d, *t))) != NULL && (w->kind == W_HUNDRED || w->kind == W_SCALE
            || w->kind == W_DOZEN)) {
        v = (v > 0 ? v : 1) * w->value;
        (*t)++;
    }
    return v;
}

/* `a few`, `a few hundred`, `several thousand`, `a couple of hundred`, `a dozen`, `a million and a half`. */
static uint32_t article_at(const ro_doc *d, uint32_t t, ro_amount *out)
{
    uint32_t at = t + 1;
    double v;

    if (ro_word_is(d, t, "several") || ro_word_is(d, t, "many")) {
        v = scale_run(d, &at);
        set_low(out, 2 * v);
        return v > 0 ? at - t : 0;
    }
    if (!ro_word_is(d, t, "a") && !ro_word_is(d, t, "an") && !ro_word_is(d, t, "another"))
        return 0;
    if (ro_word_is(d, at, "few") && ro_word_is(d, t, "a")) {
        at++;
        v = scale_run(d, &at);
        set_low(out, v > 0 ? 2 * v : 2);
        return at - t;
    }
    if (ro_word_is(d, at, "couple")) {
        at += ro_word_is(d, at + 1, "of") ? 2 : 1;
        v = scale_run(d, &at);
        set_value(out, v > 0 ? 2 * v : 2);
        return at - t;
    }
    v = scale_run(d, &at);
    if (v > 0 && ro_word_is(d, at, "and") && ro_word_is(d, at + 1, "a") && ro_word_is(d, at + 2, "half")) {
        v *= 1.5;
        at += 3;
    }
    set_value(out, v);
    return v > 0 ? at - t : 0;
}

/* `two-thirds`, `three quarters`, `a third of`; the part word's token is the last one taken. */
static uint32_t part_at(const ro_doc *d, uint32_t t, ro_amount *out)
{
    int top = ro_cardinal(ro_word(d, t));
    bool article = ro_word_is(d, t, "a") || ro_word_is(d, t, "an");
    uint32_t at = t + 1;
    const number_word *w;

    if (!article && (top < 1 || top > 9))
        return 0;
    if (hyphen(d, at))
        at++;
    w = at < d->tokens.n ? word_of(ro_word(d, at)) : NULL;
    if (!w || w->kind != W_PART)
        return 0;
    if (top > 1 && !ro_str_ends(ro_word(d, at), RO_STR("s")))
        return 0;
    if (top < 2 && !ro_word_is(d, at + 1, "of") && !(t && ro_word_is(d, t - 1, "by"))) /* a third man, a quarter final, one third-party */
        return 0;
    set_value(out, (top ? top : 1) / w->value);
    return at + 1 - t;
}

/* `half a million`, `half of the`, `half its fleet`, `half-a-dozen`. */
static uint32_t half_at(const ro_doc *d, uint32_t t, ro_amount *out)
{
    static const char *const whole[] = { "of", "the", "its", "their", "his", "her", "our", "all", "that", "those", "these", "them" };
    uint32_t at = t + 1;
    double v;

    if (!ro_word_is(d, t, "half"))
        return 0;
    if (hyphen(d, at))
        at++;
    if (ro_word_is(d, at, "a") || ro_word_is(d, at, "dozen")) {
        at += ro_word_is(d, at, "a") ? 1 : 0;
        if (hyphen(d, at))
            at++;
        v = scale_run(d, &at);
        set_value(out, v / 2);
        return v > 0 ? at - t : 0;
    }
    for (size_t i = 0; at == t + 1 && i < sizeof whole / sizeof *whole; i++)
        if (ro_word_is(d, at, whole[i])) {
            set_value(out, 0.5);
            return 1;
        }
    return 0;
}

/* `one in five`, `two out of three`, behind a number that ended at `at`. */
static uint32_t ratio_at(const ro_doc *d, uint32_t at, double top, ro_amount *out)
{
    uint32_t t = at;
    reader r = { .d = d, .least = 1e300 };

    if (ro_word_is(d, t, "in"))
        t++;
    else if (ro_word_is(d, t, "out") && ro_word_is(d, t + 1, "of"))
        t += 2;
    else
        return 0;
    if (ro_word_is(d, t, "every"))
        t++;
    r.at = t;
    run(&r);
    if (!r.any || value_of(&r) <= top || value_of(&r) > (ro_word_is(d, at, "in") ? 100 : 1e9) || top < 1)
        return 0;
    if (ro_word_is(d, at, "in") && top > 1 && (top > 10 || r.digits)) /* `three in 20 minutes` */
        return 0;
    set_value(out, top / value_of(&r));
    return r.at - at;
}

/* `two and a half`, `one and a half million`. */
static void and_a_half(reader *r)
{
    const ro_doc *d = r->d;
    uint32_t at = r->at;
    double scale;

    if (r->total > 0 || r->last == W_PART || !ro_word_is(d, at, "and") || !ro_word_is(d, at + 1, "a") || !ro_word_is(d, at + 2, "half"))
        return;
    at += 3;
    r->group += 0.5;
    scale = scale_run(d, &at);
    r->total = r->group * (scale > 0 ? scale : 1);
    r->group = 0;
    r->at = at;
}

bool ro_number_at(const ro_doc *d, uint32_t token, ro_amount *out, ro_range *tokens)
{
    reader r = { .d = d, .at = token, .least = 1e300 };
    double low;
    uint32_t n;

    *out = (ro_amount){ 0 };
    *tokens = (ro_range){ token, token };
    if (token >= d->tokens.n)
        return false;
    if ((n = vague_at(d, token, &low)) > 0) {
        set_low(out, low);
    } else if ((n = part_at(d, token, out)) == 0 && (n = half_at(d, token, out)) == 0 && (n = article_at(d, token, out)) == 0) {
        run(&r);
        if (!r.any)
            return false;
        and_a_half(&r);
        set_value(out, value_of(&r));
        n = r.at - token;
        n += ratio_at(d, r.at, value_of(&r), out);
    }
    tokens->end = token + n;
    return true;
}
