/* Purpose: quotations that go on without a cue, and which sentences are one quotation. Input: quotations, statements so far. Output: more
 * statements, speakers, numbers. Algorithm: a whole sentence within marks that no statement covers belongs to the speaker of its
 * quotation; if it opens one of its own, to the speaker of the sentence before it in the paragraph, if that was quoted too. */
#include "doc/stated.h"
#include "statement/reader.h"
#include "statement/statement.h"

enum { FEWEST_WORDS = 3 }; /* shorter quotations without a cue are titles and terms */

/* Do statements that stand on the sentence's level have most of its words? One embedded in it (`the report says that ...`) has fewer. */
static bool covered(const ro_doc *d, uint32_t sent, ro_span s)
{
    for (uint32_t i = ro_stated_first(d, sent); i < d->statements.n && d->statements.at[i].rec.sent == sent; i++) {
        const ro_statement *x = &d->statements.at[i];
        uint32_t own = 0;
        for (uint32_t k = 0; k < x->content.n; k++)
            own += ro_span_meet(x->content.at[k], s) ? x->content.at[k].end - x->content.at[k].beg : 0;
        if (own && (!x->cue.n || !ro_span_has(s, x->cue.at[0]) || own * 10 > (s.end - s.beg) * 9))
            return true;
    }
    return false;
}

/* The quotation that a statement's words stand in, if its cue does not: an embedded one does not bear the quotation. */
static uint32_t quote_number(const ro_reader *r, const ro_statement *s)
{
    for (uint32_t i = 0; i < s->content.n; i++) {
        uint32_t q = ro_quotes_hold(&r->quotes, s->content.at[i]);
        if (q != RO_NONE && !(s->cue.n && ro_quotes_hold(&r->quotes, s->cue.at[0]) == q))
            return r->quotes.all.at[q].number + 1;
    }
    return 0;
}

static uint32_t para_of(const ro_doc *d, const ro_statement *s)
{
    return d->sents.at[s->rec.sent].para;
}

/* The statement that a sentence without a cue takes its speaker from: one of the same quotation, else the last one before it if that was
 * quoted and stands in the sentence before, in the same paragraph. `at`: statements before it. */
static uint32_t bearer(const ro_reader *r, uint32_t at, uint32_t sent, uint32_t quote)
{
    const ro_doc *d = r->d;

    if (quote) {
        for (uint32_t i = at; i-- > 0 && (!r->drawn.at[i].quote || r->drawn.at[i].quote >= quote);)
            if (r->drawn.at[i].quote == quote)
                return i;
        for (uint32_t i = at; i < d->statements.n && (!r->drawn.at[i].quote || r->drawn.at[i].quote <= quote); i++)
            if (r->drawn.at[i].quote == quote)
                return i;
    }
    if (at == 0)
        return RO_NONE;
    const ro_statement *last = &d->statements.at[at - 1];
    if (last->rec.sent + 1 < sent || para_of(d, last) != d->sents.at[sent].para || last->form == RO_INDIRECT)
        return RO_NONE;
    return at - 1;
}

static void insert(ro_reader *r, uint32_t at, ro_statement st, ro_drawn x)
{
    ro_doc *d = r->d;

    ro_push(d->ses, &d->statements, st);
    ro_push(d->ses, &r->drawn, x);
    if (d->statements.n != r->drawn.n || ro_failed(d->ses)) {
        d->statements.n = r->drawn.n = d->statements.n < r->drawn.n ? d->statements.n : r->drawn.n;
        return;
    }
    for (uint32_t i = d->statements.n - 1; i > at; i--) {
        d->statements.at[i] = d->statements.at[i - 1];
        r->drawn.at[i] = r->drawn.at[i - 1];
    }
    d->statements.at[at] = st;
    r->drawn.at[at] = x;
}

/* A sentence within marks, or the part of it that is: is it a statement by itself, and whose? */
static void carry_sentence(ro_reader *r, uint32_t sent, const ro_quote *q)
{
    ro_doc *d = r->d;
    ro_range t = d->sents.at[sent].tokens, whole = ro_content_trim(d, t);
    ro_statement st = { .form = RO_DIRECT, .act = RO_ACT_ASSERT, .quotation = RO_NONE, .via = RO_NONE };
    ro_drawn x = { .first = whole.beg, .quote = q->number + 1, .carried = true };
    uint32_t at = 0, from, quoted = 0;
    ro_span s = ro_range_span(d, whole);

    if (whole.beg >= whole.end || !ro_span_has(q->where, s) || ro_quotes_words(d, &r->quotes, whole, &quoted) < FEWEST_WORDS ||
        covered(d, sent, s))
        return;
    while (at < d->statements.n && r->drawn.at[at].first < whole.beg)
        at++;
    if ((from = bearer(r, at, sent, x.quote)) == RO_NONE)
        return;
    const ro_statement *b = &d->statements.at[from];
    st.speaker = b->speaker;
    st.addressee = b->addressee;
    st.date = b->date;
    st.cue = b->cue; /* the cue they stand under is repeated */
    st.rec = (ro_rec){ .sent = sent, .zone = d->sents.at[sent].zone, .in = RO_NONE, .frame = RO_NONE, .conf = b->rec.conf * 0.9f };
    ro_why_add(d, &st.rec.why, RO_STR("statement.carry:quotation"));
    ro_push(d->ses, &st.content, s);
    st.rec.where = ro_statement_where(d, &st);
    insert(r, at, st, x);
}

void ro_statement_carry(ro_reader *r)
{
    ro_doc *d = r->d;

    for (uint32_t i = 0; i < d->statements.n; i++)
        r->drawn.at[i].quote = quote_number(r, &d->statements.at[i]);
    for (uint32_t i = 0; i < r->quotes.all.n && !ro_failed(d->ses); i++) {
        const ro_quote *q = &r->quotes.all.at[i];
        uint32_t t = ro_token_at(d, q->where.beg);
        if (q->broken || t == RO_NONE || ro_failed(d->ses))
            continue;
        for (uint32_t k = d->sent_of[t]; k < d->sents.n && d->sents.at[k].where.beg < q->where.end; k++)
            carry_sentence(r, k, q);
    }
    ro_statement_carry_speakers(r);
}

void ro_statement_carry_speakers(ro_reader *r)
{
    ro_doc *d = r->d;

    for (uint32_t i = 0; i < d->statements.n; i++) {
        ro_statement *s = &d->statements.at[i];
        uint32_t from = RO_NONE;
        if (s->speaker.n || r->drawn.at[i].sources.n || (s->cue.n && !r->drawn.at[i].carried))
            continue;
        from = bearer(r, i, s->rec.sent, r->drawn.at[i].quote);
        if (from == RO_NONE && i && !s->cue.n && d->statements.at[i - 1].rec.zone == s->rec.zone &&
            d->statements.at[i - 1].rec.sent + 1 >= s->rec.sent)
            from = i - 1; /* turns of an interview, sentences of a release */
        if (from == RO_NONE || from == i)
            continue;
        s->speaker = d->statements.at[from].speaker;
        if (!s->cue.n && para_of(d, s) == para_of(d, &d->statements.at[from]) && s->form != RO_INDIRECT)
            s->cue = d->statements.at[from].cue;
    }
}

/* Do two neighbours belong to one quotation: the same marks, or one cue over both? */
static bool together(const ro_reader *r, uint32_t a, uint32_t b)
{
    const ro_statement *x = &r->d->statements.at[a], *y = &r->d->statements.at[b];

    if (r->drawn.at[a].quote && r->drawn.at[a].quote == r->drawn.at[b].quote)
        return true;
    return x->cue.n && y->cue.n && x->cue.at[0].beg == y->cue.at[0].beg && x->rec.frame == y->rec.frame;
}

void ro_statement_number(ro_reader *r)
{
    ro_doc *d = r->d;
    uint32_t next = 0;

    for (uint32_t i = 1; i < d->statements.n; i++) {
        ro_statement *s = &d->statements.at[i];
        for (uint32_t k = i; k-- > 0 && s->quotation == RO_NONE && d->statements.at[k].rec.sent + 2 >= s->rec.sent;)
            if (together(r, k, i)) {
                if (d->statements.at[k].quotation == RO_NONE)
                    d->statements.at[k].quotation = next++;
                s->quotation = d->statements.at[k].quotation;
            }
    }
}
