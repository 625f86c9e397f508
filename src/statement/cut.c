/* Purpose: what was said, as stretches of the text, one unit a sentence. Input: the content stretches of a frame, quotations, trees. Output: units (no layer).
 * Algorithm: the model says which words; marks and clauses say where exactly they begin and end. A stretch whose end lies within a few words of that of a quotation or a
 * clause is fitted to it; then it is cut at the ends of sentences and freed of conjunction, marks and final stops. */
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

/* The word of the stretch that holds most of it together: the one whose head lies outside; of several the one with the most words under it. */
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
    return ro_cp_is_upper(ro_utf8_at(d->text, d->tokens.at[next].where.beg, &len)) && ro_quotes_hold(q, (ro_span){ d->tokens.at[t].where.beg, d->tokens.at[next].where.end }) != RO_NONE;
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

static void add_sentence(const ro_doc *d, const ro_quotes *q, ro_range r, uint32_t sent, ro_range hole, ro_units *out)
{
    ro_range whole = d->sents.at[sent].tokens;
    uint32_t from, before = out->n;

    r = fit_quotation(d, q, r, whole);
    if (ro_quotes_hold(q, ro_range_span(d, r)) == RO_NONE)
        r = fit_clause(d, r, hole, whole);
    from = r.beg;
    for (uint32_t t = r.beg; t < r.end; t++)
        if (ends_here(d, q, r, t)) {
            add_piece(d, (ro_range){ from, t + 1 }, sent, out->n > before, out);
            from = t + 1;
        }
    add_piece(d, (ro_range){ from, r.end }, sent, out->n > before && from > r.beg, out);
}

/* Cuts a stretch at the ends of sentences. */
static void add_stretch(const ro_doc *d, const ro_quotes *q, ro_range r, ro_range hole, ro_units *out)
{
    while (r.beg < r.end) {
        uint32_t sent = d->sent_of[r.beg], end = d->sents.at[sent].tokens.end;
        end = end < r.end ? end : r.end;
        if (end <= r.beg)
            return;
        add_sentence(d, q, (ro_range){ r.beg, end }, sent, hole, out);
        r.beg = end;
    }
}

void ro_content_cut(const ro_doc *d, const ro_quotes *q, const ro_ranges *content, ro_range hole, ro_units *out)
{
    for (uint32_t i = 0; i < content->n; i++) {
        ro_range r = content->at[i];
        if (shared(r, hole) == 0) {
            add_stretch(d, q, r, hole, out);
            continue;
        }
        if (hole.beg > r.beg)
            add_stretch(d, q, (ro_range){ r.beg, hole.beg }, hole, out);
        if (hole.end < r.end)
            add_stretch(d, q, (ro_range){ hole.end, r.end }, hole, out);
    }
}
