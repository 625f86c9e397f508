/* Quantities: every measured number of the text, by rule alone.
 *
 * Reads: tokens, tags, trees, times (to leave dates out), lexicon/figure/. Writes: quantities.
 * At each token: a sign of money, a number (doc/number.c), a partner behind `to`, `-`, `and`; then the unit by the lexicon's longest
 * key, or the noun that the tree
 * says is counted; then words before and behind that bound it (`at least`, `or more`) and the verb that moves it (`rose 3 percent`).
 * Numbers in names, dates, clock
 * times and addresses are left out. The notion of value, unit and change is that of Almasian et al. 2023 (CQE); the conventions are
 * docs/annotation.md. */
#include "doc/number.h"
#include "figure/side.h"

/* ---- what is counted ---- */

static bool plural_noun(const ro_doc *d, uint32_t t)
{
    return upos_is(d, t, RO_NOUN) && (ro_str_ends(ro_word(d, t), RO_STR("s")) || ro_str_ends(ro_word(d, t), RO_STR("men")) || ro_word_is(d,
            t, "people"));
}

/* The noun that the number counts by the tree, RO_NONE. */
static uint32_t counted_head(const ro_doc *d, const ro_fig_side *s)
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
    if (h == last + 1 && (ro_rel_is(d, last, "compound") || ro_rel_is(d, last, "amod") || ro_rel_is(d, last, "det"))
            && d->syn[h].upos == RO_NOUN)
        return h;
    /* no arc: the plural that follows at once */
    for (t = s->number.end; t < s->number.end + 4 && (upos_is(d, t, RO_ADJ) || upos_is(d, t, RO_NOUN)); t++)
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

    if (!d->syn || of + 1 >= d->tokens.n || !ro_word_is(d, of, "of") || d->syn[of].head == RO_NONE || d->syn[of].head < of
            || d->sent_of[d->syn[of].head] != d->sent_of[of])
        return none;
    r = (ro_range){ of + 1, d->syn[of].head + 1 };
    return r.end - r.beg > 12 ? none : r;
}

static void take_counted(const ro_fig_ctx *c, const ro_fig_side *s, ro_quantity *q)
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
        q->unit = !capital(ro_word(d, h)) && ro_lex_first(c->f->unit, ro_word(d, h), &row) ? ro_fig_field(&row, c->f->unit_name)
                : noun_phrase(d, s->number.end, h);
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

static void mark(const ro_fig_ctx *c, ro_quantity *q, const ro_lexrow *row)
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
static uint32_t marks_before(const ro_fig_ctx *c, ro_quantity *q, uint32_t from)
{
    enum { WORDS = 4, ROUNDS = 3 };
    ro_doc *d = c->d;
    ro_lexrow row, best;
    uint32_t n;

    for (int round = 0; round < ROUNDS; round++) {
        n = 0;
        for (uint32_t k = 1; k <= WORDS && k <= from && same_para(d, from - k, from - 1); k++)
            if (ro_lex_first(c->f->mark, ro_doc_slice(d, ro_range_span(d, (ro_range){ from - k, from })), &row)
                && !ro_str_is(ro_fig_field(&row, c->f->mark_side), "after")) {
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

static void marks_after(const ro_fig_ctx *c, ro_quantity *q, uint32_t at)
{
    ro_lexrow row;

    if (at < c->d->tokens.n && ro_fig_longest(c->f, c->f->mark, at, &row) && ro_str_is(ro_fig_field(&row, c->f->mark_side), "after"))
        mark(c, q, &row);
}

/* The verb that the amount belongs to, where nothing but `by` stands between: `rose 3 percent`, `fell by a third`, not `rose to 5`. */
static char verb_way(const ro_fig_ctx *c, const ro_fig_side *s)
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
    if (!ro_rel_is(d, t, "obj") && !ro_rel_is(d, t, "obl") && !ro_rel_is(d, t, "advmod") && !ro_rel_is(d, t, "nmod") && !ro_rel_is(d, t,
            "dep") && !ro_rel_is(d, t, "xcomp"))
        return 0;
    return ro_rel_is(d, t, "obj") && by == RO_NONE && !ro_str_is(s->unit, "percent") && !s->money ? 0 : ro_fig_way(c->f, h);
}

static void take_way(const ro_fig_ctx *c, const ro_fig_side *s, uint32_t from, ro_quantity *q)
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

static void push_quantity(const ro_fig_ctx *c, const ro_fig_side *s)
{
    ro_doc *d = c->d;
    ro_quantity q = { .tokens = s->tokens, .amount = s->amount, .unit = s->unit, .change = s->amount.has_low && !s->amount.has_high ? '>'
            : '=' };
    uint32_t from;

    q.where = ro_range_span(d, s->tokens);
    q.sent = d->sent_of ? d->sent_of[s->number.beg] : 0;
    ro_why_add(d, &q.why, RO_STR("rule figure.number"));
    if (s->known && s->row.file.n)
        ro_why_add(d, &q.why, ro_lex_why(d->ses, &s->row));
    take_counted(c, s, &q);
    from = marks_before(c, &q, s->tokens.beg);
    marks_after(c, &q, q.of.end > q.where.beg && q.of.end != 0 && q.of.beg >= q.where.beg && q.of.end == q.where.end ? ro_token_at(d,
            q.of.end - 1) + 1 : s->tokens.end);
    take_way(c, s, from, &q);
    ro_push(d->ses, &d->quantities, q);
}

/* `Maddon, 66, has ...`: an age between commas behind a name. */
static bool is_age(const ro_doc *d, const ro_fig_side *s)
{
    ro_range n = s->number;

    return !s->unit.n && ro_fig_bare_digits(d, n) && s->amount.value >= 1 && s->amount.value <= 115 && n.beg >= 2 && ro_word_is(d,
            n.beg - 1, ",")
        && (ro_word_is(d, n.end, ",") || ro_word_is(d, n.end, ".") || ro_word_is(d, n.end, ";")) && capital(ro_word(d, n.beg - 2))
                && upos_is(d, n.beg - 2, RO_PROPN)
        && !ro_fig_is_month(ro_word(d, n.beg - 2));
}

static bool is_aged(const ro_doc *d, const ro_fig_side *s)
{
    uint32_t t = s->tokens.beg;
    if (!s->unit.n && t > 1 && ro_word_is(d, t - 1, "of") && ro_word_is(d, t - 2, "age"))
        return true;
    return !s->unit.n && t && (ro_word_is(d, t - 1, "aged") || ro_word_is(d, t - 1, "age") || ro_word_is(d, t - 1, "ages"));
}

/* A score of a game or vote: `2-0`. Returns the token behind it, 0: none. */
static uint32_t score_end(const ro_doc *d, const ro_fig_side *s)
{
    uint32_t t = s->tokens.end;
    double v;
    size_t used;

    if (s->unit.n || !tight_dash(d, t) || t + 1 >= d->tokens.n || !ro_digits(ro_word(d, t + 1), &v, &used) || used != ro_word(d, t + 1).n
            || !ro_fig_bare_digits(d, s->number))
        return 0;
    return t + 2;
}

/* `no injuries`: zero of a noun that is counted. */
static bool zero_at(const ro_fig_ctx *c, uint32_t t)
{
    ro_doc *d = c->d;
    ro_lexrow row;
    uint32_t h = d->syn && ro_word_is(d, t, "no") ? d->syn[t].head : RO_NONE;
    ro_quantity q = { .tokens = { t, t + 1 }, .amount = { .has_value = true }, .change = '=' };

    if (h == RO_NONE || h <= t || h > t + 6 || !ro_lex_first(c->f->counted, lemma_of(d, h), &row) || !ro_str_is(ro_fig_field(&row,
            c->f->counted_zero), "zero"))
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
static uint32_t quantity_at(const ro_fig_ctx *c, uint32_t t)
{
    ro_doc *d = c->d;
    double v;
    uint32_t end;
    ro_fig_side s;

    if (zero_at(c, t))
        return t + 1;
    if (!ro_fig_side_at(c, t, &s))
        return t + 1;
    v = ro_amount_any(&s.amount);
    if ((end = score_end(d, &s)) != 0 && !(ro_fig_side_at(c, t, &s), ro_fig_take_range(c, &s), s.known))
        return end;
    if (!s.unit.n && ro_fig_no_quantity(c, s.number, v))
        return s.number.end;
    if (s.known && ro_fig_a_few(d, s.number)) /* `for a few minutes`: a figure if the model says so, no measured number */
        return s.number.end;
    if (s.known && !s.money && ro_fig_is_clock(d, s.number))
        return s.tokens.end;
    ro_fig_take_range(c, &s);
    if (is_age(d, &s) || is_aged(d, &s)) {
        s.unit = s.name = RO_STR("year of age");
        s.known = s.age = true;
    }
    push_quantity(c, &s);
    return s.tokens.end > t ? s.tokens.end : t + 1;
}

void ro_quantities(const ro_fig *f)
{
    ro_fig_ctx c = { f, f->d };

    for (uint32_t t = 0; t < f->d->tokens.n && !ro_failed(f->d->ses);)
        t = quantity_at(&c, t);
}
