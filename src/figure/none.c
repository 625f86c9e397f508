/* Numbers that are no quantities: of dates and clock times, in names and addresses, pronouns.
 *
 * Reads: tokens, tags, trees, times, lexicon/figure/label.lex. Writes: nothing; it answers. */
#include "doc/number.h"
#include "figure/side.h"

bool ro_fig_is_month(ro_str w)
{
    static const char *const months[] = {
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sept.", "sep.", "oct.", "nov.", "dec.", "jan", "feb", "aug", "sept", "oct", "nov", "dec",
    };

    if (w.n < 3 || w.p[0] < 'A' || w.p[0] > 'Z')
        return false;
    for (size_t i = 0; i < sizeof months / sizeof *months; i++)
        if (ro_str_eq_nocase(w, ro_str_of(months[i])))
            return true;
    return false;
}

bool ro_fig_bare_digits(const ro_doc *d, ro_range n)
{
    ro_str w = ro_word(d, n.beg);

    for (size_t i = 0; i < w.n; i++)
        if (w.p[i] < '0' || w.p[i] > '9')
            return false;
    return n.end == n.beg + 1;
}

bool ro_fig_is_clock(const ro_doc *d, ro_range n)
{
    static const char *const half[] = { "am", "pm", "a.m.", "p.m.", "a.m", "p.m", "o'clock", "o’clock", "noon", "gmt", "utc", "edt", "est",
            "pdt", "pst", "cet", "bst" };
    return one_of(d, n.end, half, sizeof half / sizeof *half);
}

/* A noun follows that the number can count: `2000 people`. */
static bool counts_next(const ro_doc *d, ro_range n)
{
    uint32_t h = d->syn ? d->syn[n.end - 1].head : RO_NONE;
    return h != RO_NONE && h >= n.end && ro_rel_is(d, n.end - 1, "nummod") && upos_is(d, h, RO_NOUN) && ro_str_ends(ro_word(d, h),
            RO_STR("s"));
}

bool ro_fig_is_year(const ro_doc *d, ro_range n, double v)
{
    static const char *const before[] = { "in", "since", "by", "until", "till", "from", "of", "during", "before", "after", "late", "early",
            "mid", "spring", "summer", "autumn",
                                          "fall", "winter", "year", "between", "to", "and", "through", "for", "circa", "fiscal", "," };

    if (!ro_fig_bare_digits(d, n) || ro_word(d, n.beg).n != 4 || v < 1000 || v > 2200)
        return false;
    if (counts_next(d, n))
        return false;
    return (v >= 1900 && v <= 2100) || (n.beg && one_of(d, n.beg - 1, before, sizeof before / sizeof *before));
}

/* The number belongs to a date or clock time, unless it measures one (`three weeks ago`). */
static bool in_date(const ro_doc *d, ro_range n, double v)
{
    uint32_t t = ro_time_at(d, n.beg);

    if (ro_fig_is_clock(d, n))
        return true;
    if (v <= 31 && ro_fig_bare_digits(d, n) && ((n.beg && ro_fig_is_month(ro_word(d, n.beg - 1))) || (n.end < d->tokens.n
            && ro_fig_is_month(ro_word(d, n.end)) && !ro_word_is(d, n.end, "may"))))
        return true;
    if (ro_fig_is_year(d, n, v))
        return true;
    return t != RO_NONE && (d->times.at[t].type == RO_TIME_DATE || d->times.at[t].type == RO_TIME_TIME) && ro_fig_bare_digits(d, n);
}

static bool letter(ro_str w)
{
    return w.n && ((w.p[w.n - 1] | 32) >= 'a') && ((w.p[w.n - 1] | 32) <= 'z');
}

/* `Boeing 737`, `iPhone 11`, `Resolution 2254`, `Article 5`, `Highway 1`. */
static bool in_name(const ro_fig_ctx *c, ro_range n)
{
    static const char *const roads[] = { "road", "street", "st", "st.", "avenue", "ave", "ave.", "lane", "drive", "boulevard", "blvd",
            "way", "square", "terrace", "close" };
    const ro_doc *d = c->d;
    ro_lexrow row;
    uint32_t h;

    if (n.beg == 0 || !same_para(d, n.beg, n.beg - 1) || ro_word_is(d, n.beg - 1, "$"))
        return false;
    if (ro_word_is(d, n.beg - 1, "#") || ro_word_is(d, n.beg - 1, "No.") || ro_word_is(d, n.beg - 1, "Nos."))
        return true;
    if (ro_lex_first(c->f->label, ro_word(d, n.beg - 1), &row) && (ro_fig_bare_digits(d, n) || capital(ro_word(d, n.beg))))
        return !counts_next(d, n);
    /* COVID-19, TA-35 */
    if (n.beg > 1 && dash(d, n.beg - 1) && !spaced(d, n.beg) && letter(ro_word(d, n.beg - 2)) && (!spaced(d, n.beg - 1)
            || capital(ro_word(d, n.beg - 2))))
        return true;
    if (!d->syn || n.end != n.beg + 1)
        return false;
    h = d->syn[n.beg].head;
    if (h != RO_NONE && h > n.beg && one_of(d, h, roads, sizeof roads / sizeof *roads) && capital(ro_word(d, h)))
        return true;
    if (upos_is(d, n.beg - 1, RO_PROPN) && (h == n.beg - 1 || (h != RO_NONE && h < n.beg) || !counts_next(d, n)) && ro_fig_bare_digits(d,
            n))
        return true;
    /* `the Gang of Four` */
    return capital(ro_word(d, n.beg)) && upos_is(d, n.beg, RO_PROPN) && n.beg > d->sents.at[d->sent_of[n.beg]].tokens.beg;
}

/* `one another`, `no one`, `this one`, `one day he left`: a pronoun, not a count. */
static bool idle_one(const ro_doc *d, ro_range n)
{
    static const char *const before[] = { "no", "this", "that", "each", "every", "any", "some", "which", "another", "the", "same", "other",
            "new", "old", "former", "latter" };
    static const char *const after[] = { "another", "day", "another's", "'s" };
    uint32_t h = d->syn ? d->syn[n.beg].head : RO_NONE;

    if (!ro_word_is(d, n.beg, "one") || n.end != n.beg + 1)
        return false;
    if (one_of(d, n.end, after, sizeof after / sizeof *after))
        return true;
    if (n.beg && one_of(d, n.beg - 1, before, sizeof before / sizeof *before) && !(h != RO_NONE && h > n.beg && ro_rel_is(d, n.beg,
            "nummod")))
        return true;
    return !ro_word_is(d, n.end, "of") && !(h != RO_NONE && h > n.beg && ro_rel_is(d, n.beg, "nummod"));
}

bool ro_fig_a_few(const ro_doc *d, ro_range n)
{
    return n.end == n.beg + 2 && ro_word_is(d, n.beg + 1, "few");
}

bool ro_fig_no_quantity(const ro_fig_ctx *c, ro_range n, double v)
{
    return in_date(c->d, n, v) || in_name(c, n) || idle_one(c->d, n) || ro_fig_a_few(c->d, n);
}
