/* Purpose: what was said, as stretches of the text, one unit a sentence. Input: the content stretches of a frame, quotations, trees.
 * Output: units (no layer). Algorithm: the model says which words; marks and clauses say where exactly they begin and end. A stretch
 * whose end lies within a few words of that of a quotation or a clause is fitted to it; then it is cut at the ends of sentences and freed
 * of conjunction, marks and final stops. */
#include "base/utf8.h"
#include "statement/internal.h"

enum { NEAR = 3 }; /* words by which an end may be moved */

static bool is_quote_mark(ro_str w)
{
    static const char *const mark[] = { "\"", "“", "”", "„", "«", "»", "``", "''", "‘", "’", "'", "`" };

    for (size_t i = 0; i < sizeof mark / sizeof *mark; i++)
        if (ro_str_is(w, mark[i]))
            return true;
    return false;
}

static bool is_one_of(ro_str w, const char *marks)
{
    return w.n == 1 && strchr(marks, w.p[0]) != NULL;
}

static bool is_dash(ro_str w)
{
    return ro_str_is(w, "–") || ro_str_is(w, "—") || ro_str_is(w, "-") || ro_str_is(w, "--");
}

/* The conjunction, not the pronoun or the determiner. */
static bool is_conjunction(const ro_doc *d, uint32_t t)
{
    return ro_word_is(d, t, "that") && d->syn[t].upos == RO_SCONJ;
}

static bool is_bracketed(const ro_doc *d, ro_range r)
{
    return ro_word_is(d, r.beg, "(") && r.end - r.beg > 2 && ro_word_is(d, r.end - 1, ")");
}

ro_range ro_content_trim(const ro_doc *d, ro_range r)
{
    while (r.beg < r.end) {
        ro_str w = ro_word(d, r.beg);
        if (!is_quote_mark(w) && !is_dash(w) && !is_one_of(w, ",:;.)") && !is_conjunction(d, r.beg))
            break;
        r.beg++;
    }
    while (r.beg < r.end) {
        ro_str w = ro_word(d, r.end - 1);
        if (!is_quote_mark(w) && !is_dash(w) && !is_one_of(w, ",:;.(") && !ro_str_is(w, "...") && !ro_str_is(w, "…"))
            break;
        r.end--;
    }
    if (r.beg < r.end && is_bracketed(d, r))
        return ro_content_trim(d, (ro_range){ r.beg + 1, r.end - 1 });
    return r;
}

static uint32_t apart(uint32_t a, uint32_t b)
{
    return a < b ? b - a : a - b;
}

/* Tokens of the part of a quotation that stands in one sentence. */
static ro_range quoted_tokens(const ro_doc *d, ro_span q, ro_range sentence)
{
    ro_range r = { ro_token_at(d, q.beg), ro_token_at(d, q.end) };

    r.beg = r.beg == RO_NONE || r.beg < sentence.beg ? sentence.beg : r.beg;
    r.end = r.end == RO_NONE || r.end > sentence.end ? sentence.end : r.end;
    return r.beg < r.end ? r : (ro_range){ sentence.beg, sentence.beg };
}

static uint32_t shared(ro_range a, ro_range b)
{
    uint32_t beg = a.beg > b.beg ? a.beg : b.beg, end = a.end < b.end ? a.end : b.end;
    return end > beg ? end - beg : 0;
}

/* Marks are the surest ends: a stretch that is mostly one quotation, or all of it but its edges, is that quotation. */
static ro_range fit_quotation(const ro_doc *d, const ro_quotes *q, ro_range r, ro_range sentence)
{
    ro_span s = ro_range_span(d, r);

    for (uint32_t i = ro_quotes_from(q, s.beg); i < q->all.n && q->all.at[i].where.beg < s.end; i++) {
        ro_range quote = quoted_tokens(d, q->all.at[i].where, sentence);
        uint32_t both = shared(r, quote);
        if (q->all.at[i].broken || both == 0)
            continue;
        if (both * 2 > quote.end - quote.beg && (r.end - r.beg) - both <= NEAR && (quote.end - quote.beg) - both <= 2 * NEAR)
            return quote;
        if (apart(r.beg, quote.beg) <= NEAR && r.beg > quote.beg)
            r.beg = quote.beg;
        if (apart(r.end, quote.end) <= NEAR && r.end < quote.end)
            r.end = quote.end;
    }
    return r;
}

/* The word of the stretch that holds most of it together: the one whose head lies outside; of several the one with the most words under
 * it. */
static uint32_t top_of(const ro_doc *d, ro_range r)
{
    uint32_t best = RO_NONE, most = 0;

    for (uint32_t t = r.beg; t < r.end; t++) {
        uint32_t h = d->syn[t].head;
        if (h != RO_NONE && h >= r.beg && h < r.end)
            continue;
        ro_range s = ro_subtree(d, t);
        uint32_t n = shared(s, r);
        if (n > most) {
            most = n;
            best = t;
        }
    }
    return best;
}

/* Fits a stretch to the clause or phrase that it almost is. `hole` stays outside. */
static ro_range fit_clause(const ro_doc *d, ro_range r, ro_range hole, ro_range sentence)
{
    ro_range t = ro_content_trim(d, r);
    uint32_t top = top_of(d, t);
    ro_range s;

    if (top == RO_NONE)
        return r;
    s = ro_subtree(d, top);
    s.beg = s.beg < sentence.beg ? sentence.beg : s.beg;
    if (shared(s, hole) && hole.end <= t.beg)
        s.beg = hole.end;
    else if (shared(s, hole) && hole.beg >= t.end)
        s.end = hole.beg;
    s = ro_content_trim(d, s);
    if (s.beg >= s.end || shared(s, hole))
        return r;
    if (apart(s.beg, t.beg) <= NEAR)
        t.beg = s.beg;
    if (apart(s.end, t.end) <= NEAR)
        t.end = s.end;
    return t;
}

/* A stop inside a quotation that the parser read over: the next word begins a sentence of its own. */
static bool ends_here(const ro_doc *d, const ro_quotes *q, ro_range r, uint32_t t)
{
    uint32_t len, next = t + 1;
    ro_str w = ro_word(d, t);

    if (!is_one_of(w, ".!?") || next >= r.end)
        return false;
    return ro_cp_is_upper(ro_utf8_at(d->text, d->tokens.at[next].where.beg, &len)) &&
        ro_quotes_hold(q, (ro_span){ d->tokens.at[t].where.beg, d->tokens.at[next].where.end }) != RO_NONE;
}

static void add_piece(const ro_doc *d, ro_range r, uint32_t sent, bool fresh, ro_units *out)
{
    r = ro_content_trim(d, r);
    if (r.beg >= r.end)
        return;
    if (fresh || !out->n || out->at[out->n - 1].sent != sent)
        ro_push(d->ses, out, (ro_unit){ .sent = sent });
    if (out->n)
        ro_push(d->ses, &out->at[out->n - 1].piece, r);
}

/* The range of a sentence that is open to being reported: all of it, or what stands within the quotation that holds most of it. */
static ro_range reportable(const ro_doc *d, const ro_quotes *q, ro_range sentence)
{
    ro_range r = ro_content_trim(d, sentence);
    uint32_t i = r.beg < r.end ? ro_quotes_from(q, d->tokens.at[r.beg].where.beg) : q->all.n;

    if (i < q->all.n && !q->all.at[i].broken) {
        ro_range quote = quoted_tokens(d, q->all.at[i].where, sentence);
        if ((quote.end - quote.beg) * 2 > r.end - r.beg)
            return quote;
    }
    return r;
}

/* May a cue have a sentence away from its own? Not from within the quotation that both stand in, since its speaker has that; nor what
 * follows somebody else's colon; nor unmarked words of another paragraph. */
static bool may_reach(const ro_doc *d, const ro_quotes *q, ro_range sentence, ro_range hole, uint32_t anchor)
{
    uint32_t i = ro_quotes_hold(q, ro_range_span(d, sentence));

    if (i != RO_NONE && q->all.at[i].cue != RO_NONE)
        return q->all.at[i].cue == anchor;
    if (hole.beg == hole.end)
        return true;
    if (ro_quotes_hold(q, ro_range_span(d, hole)) != RO_NONE)
        return false;
    return i != RO_NONE || d->tokens.at[sentence.beg].para == d->tokens.at[hole.beg].para;
}

/* One sentence's share. The sentence of the cue is reported in part; one away from it as a whole, or its words are strays. */
static void add_sentence(const ro_doc *d, const ro_quotes *q, ro_range r, uint32_t sent, ro_range hole, uint32_t anchor, ro_units *out)
{
    ro_range whole = d->sents.at[sent].tokens;
    uint32_t from, before = out->n;

    if (hole.beg == hole.end || d->sent_of[hole.beg] != sent) {
        ro_range all = reportable(d, q, whole);
        if (shared(r, all) * 2 < all.end - all.beg || !may_reach(d, q, all, hole, anchor))
            return;
        r = all;
    } else {
        r = fit_quotation(d, q, r, whole);
        if (ro_quotes_hold(q, ro_range_span(d, r)) == RO_NONE)
            r = fit_clause(d, r, hole, whole);
    }
    from = r.beg;
    for (uint32_t t = r.beg; t < r.end; t++)
        if (ends_here(d, q, r, t)) {
            add_piece(d, (ro_range){ from, t + 1 }, sent, out->n > before, out);
            from = t + 1;
        }
    add_piece(d, (ro_range){ from, r.end }, sent, out->n > before && from > r.beg, out);
}

/* Cuts a stretch at the ends of sentences. */
static void add_stretch(const ro_doc *d, const ro_quotes *q, ro_range r, ro_range hole, uint32_t anchor, ro_units *out)
{
    while (r.beg < r.end) {
        uint32_t sent = d->sent_of[r.beg], end = d->sents.at[sent].tokens.end;
        end = end < r.end ? end : r.end;
        if (end <= r.beg)
            return;
        add_sentence(d, q, (ro_range){ r.beg, end }, sent, hole, anchor, out);
        r.beg = end;
    }
}

/* Stretches of one sentence with nothing but words between that nobody claims are one: only cue and source part what was said. */
static void join(const ro_doc *d, ro_range hole, ro_ranges *v)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < v->n; i++) {
        ro_range r = v->at[i];
        ro_range *last = n ? &v->at[n - 1] : NULL;
        bool parted = hole.beg < hole.end && last && last->end <= hole.beg && hole.end <= r.beg;
        if (last && !parted && d->sent_of[last->end - 1] == d->sent_of[r.beg])
            last->end = r.end > last->end ? r.end : last->end;
        else
            v->at[n++] = r;
    }
    v->n = n;
}

ro_range ro_content_clause(const ro_doc *d, ro_range cue)
{
    for (uint32_t t = cue.beg; t < cue.end; t++) {
        uint32_t c = ro_child(d, t, "ccomp", RO_NONE);
        if (c != RO_NONE)
            return ro_content_trim(d, ro_subtree(d, c));
    }
    for (uint32_t t = cue.beg; t < cue.end; t++)
        if (ro_rel_is(d, t, "parataxis") && d->syn[t].head != RO_NONE)
            return ro_content_trim(d, ro_subtree(d, d->syn[t].head));
    return (ro_range){ 0, 0 };
}

/* A few words of the clause that the cue governs stand for all of it. */
static void fill_clause(const ro_doc *d, ro_range hole, ro_ranges *v)
{
    ro_range c = ro_content_clause(d, hole);
    uint32_t in = 0, n = 0;

    for (uint32_t i = 0; i < v->n; i++)
        in += shared(v->at[i], c);
    if (in == 0 || in * 10 > (c.end - c.beg - shared(c, hole)) * 6)
        return;
    for (uint32_t i = 0; i < v->n; i++)
        if (shared(v->at[i], c) == 0)
            v->at[n++] = v->at[i];
        else if (in) {
            v->at[n++] = c;
            in = 0;
        }
    v->n = n;
}

void ro_content_cut(const ro_doc *d, const ro_quotes *q, const ro_ranges *content, ro_range hole, uint32_t anchor, ro_units *out)
{
    ro_ranges claimed = { 0 }, pieces = { 0 };

    for (uint32_t i = 0; i < content->n; i++)
        ro_push(d->ses, &claimed, content->at[i]);
    fill_clause(d, hole, &claimed);
    for (uint32_t i = 0; i < claimed.n; i++) {
        ro_range r = claimed.at[i];
        if (shared(r, hole) == 0) {
            ro_push(d->ses, &pieces, r);
            continue;
        }
        if (hole.beg > r.beg)
            ro_push(d->ses, &pieces, (ro_range){ r.beg, hole.beg });
        if (hole.end < r.end)
            ro_push(d->ses, &pieces, (ro_range){ hole.end, r.end });
    }
    join(d, hole, &pieces);
    for (uint32_t i = 0; i < pieces.n; i++)
        add_stretch(d, q, pieces.at[i], hole, anchor, out);
}
