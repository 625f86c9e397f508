/* Decisions: what is still open, what was settled, by whom.
 *
 * Reads: frames of layer decision, mentions, times, lexicon/commitment/cue.lex. Writes: decisions.
 * Options come from `whether to A or B`, leaning and outcome from the words that the lexicon says introduce them. The same question of
 * the same body in the same state
 * is one decision. */
#include "commitment/internal.h"

#include "doc/who.h"

static ro_range range_of(const ro_doc *d, ro_span s)
{
    ro_range r = { ro_token_at(d, s.beg), 0 };

    if (r.beg == RO_NONE || ro_span_none(s))
        return (ro_range){ 0, 0 };
    for (r.end = r.beg; r.end < d->tokens.n && d->tokens.at[r.end].where.beg < s.end; r.end++)
        ;
    return r;
}

static ro_str words(const ro_doc *d, ro_range r)
{
    while (r.beg < r.end && (d->syn[r.beg].upos == RO_PUNCT || ro_word_is(d, r.beg, "to") || ro_word_is(d, r.beg, "either")))
        r.beg++;
    while (r.end > r.beg && d->syn[r.end - 1].upos == RO_PUNCT)
        r.end--;
    return r.beg < r.end ? ro_doc_slice(d, ro_range_span(d, r)) : RO_NOSTR;
}

/* `whether [or not] to leave or stay`: what stands between, cut at the `or` that joins verbs. */
static void options(ro_doc *d, ro_range q, ro_decision *out)
{
    uint32_t t = q.beg, from;

    while (t < q.end && !ro_word_is(d, t, "whether") && !ro_word_is(d, t, "between"))
        t++;
    if (t >= q.end)
        return;
    from = t + 1;
    if (ro_word_is(d, from, "or") && ro_word_is(d, from + 1, "not"))
        from += 2;
    for (t = from; t < q.end; t++) {
        bool cut = ro_word_is(d, t, "or") && !ro_word_is(d, t + 1, "not") && d->syn[t].head != RO_NONE
                && d->syn[d->syn[t].head].upos == RO_VERB;
        if (!cut)
            continue;
        ro_str a = words(d, (ro_range){ from, t });
        if (a.n)
            ro_push(d->ses, &out->options, a);
        from = t + 1;
    }
    if (out->options.n) {
        ro_str last = words(d, (ro_range){ from, q.end });
        if (last.n)
            ro_push(d->ses, &out->options, last);
    }
}

/* Words behind a cue of the lexicon with this meaning, to the end of its clause: `leaning towards staying`. */
static ro_str behind_cue(const ro_com *c, uint32_t sent, const char *means)
{
    enum { LONGEST = 16 };
    ro_doc *d = c->d;
    ro_range s = d->sents.at[sent].tokens;
    ro_lexrow row;

    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t n = ro_com_longest(c, c->cue, t, &row), end;
        if (!n || !ro_str_is(ro_com_field(&row, c->cue_means), means))
            continue;
        for (end = t + n; end < s.end && end < t + n + LONGEST && d->syn[end].upos != RO_PUNCT; end++)
            ;
        return words(d, (ro_range){ t + n, end });
    }
    return RO_NOSTR;
}

static void take_expected(ro_com *c, const ro_frame *f, ro_decision *out)
{
    ro_doc *d = c->d;
    ro_spans e = { 0 };
    ro_range r;

    ro_frame_spans(d, f, RO_R_EXPECTED, &e);
    if (!e.n)
        return;
    out->expected = ro_doc_slice(d, e.at[0]);
    r = range_of(d, e.at[0]);
    for (uint32_t t = r.beg; t < r.end; t++) {
        uint32_t at = ro_time_at(d, t);
        if (at != RO_NONE && d->times.at[at].value.n) {
            out->expected_value = d->times.at[at].value;
            return;
        }
    }
}

static bool same_question(const ro_doc *d, const ro_decision *a, const ro_decision *b)
{
    ro_span x = ro_com_spans_hull(&a->question), y = ro_com_spans_hull(&b->question);

    if (a->body != b->body || a->body == RO_NONE || a->state != b->state)
        return false;
    return ro_span_none(x) || ro_span_none(y) || ro_com_common(d, x, y) >= 2;
}

/* `Decides to extend`: is the word what the issuer of a resolution decides or means to do? */
static bool decides_above(const ro_doc *d, uint32_t token)
{
    for (uint32_t t = token, up = 0; d->issuer != RO_NONE && t != RO_NONE && up < 4; t = d->syn[t].head, up++)
        if (ro_who_issues(d, t) != RO_NONE && (ro_who_lemma_is(d, t, "decide") || ro_who_lemma_is(d, t, "express") || ro_who_lemma_is(d, t, "authorize")))
            return true;
    return false;
}

/* `a decision`, `a verdict`: a question that does not say what is decided. */
static bool says_no_matter(const ro_doc *d, const ro_frame *f)
{
    static const char *const lemma[] = { "decision", "verdict", "ruling", "conclusion", "answer", "announcement" };

    for (size_t i = 0; i < sizeof lemma / sizeof *lemma; i++)
        if (ro_who_lemma_is(d, f->anchor, lemma[i]))
            return ro_who_child_with(d, f->anchor, "nmod", "on") == RO_NONE && ro_child(d, f->anchor, "acl", RO_NONE) == RO_NONE;
    return false;
}

/* `is reviewing the deal and will make a decision`: what the body reviews in the same sentence is the matter. */
static void take_review(ro_com *c, const ro_frame *f, ro_decision *out)
{
    ro_doc *d = c->d;
    ro_range s = d->sents.at[out->rec.sent].tokens;
    ro_lexrow row;

    for (uint32_t t = s.beg; out->state == RO_D_PENDING && t < s.end && says_no_matter(d, f); t++) {
        uint32_t n = ro_com_longest(c, c->cue, t, &row), who = n ? ro_who_does(d, t, NULL) : RO_NONE, matter;
        if (who == RO_NONE || !ro_str_is(ro_com_field(&row, c->cue_means), "review") || ro_actor_at(d, who) != out->body)
            continue;
        out->state = RO_D_UNDER_REVIEW;
        ro_why_add(d, &out->rec.why, ro_lex_why(d->ses, &row));
        matter = ro_child(d, t, "obj", RO_NONE);
        if (matter == RO_NONE)
            return;
        out->question.n = 0;
        ro_push(d->ses, &out->question, ro_range_span(d, ro_subtree(d, matter)));
        out->rec.where = ro_hull(out->rec.where, out->question.at[0]);
        return;
    }
}

static void make_decision(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    int state = ro_frame_set(c->m, f, RO_G_DECISION_STATE, ro_decision_state_of);
    uint32_t body = ro_frame_arc(d, f, RO_R_BODY);
    ro_decision out = { .rec = ro_com_rec(c, f, 1), .body = body == RO_NONE ? RO_NONE : ro_actor_at(d, body) };

    if (ro_who_issues(d, f->anchor) != RO_NONE || decides_above(d, f->anchor))
        out.body = d->issuer;
    out.state = state < 0 ? RO_D_PENDING : (ro_decision_state)state;
    ro_frame_spans(d, f, RO_R_QUESTION, &out.question);
    take_review(c, f, &out);
    for (uint32_t i = 0; i < out.question.n && !out.options.n; i++)
        options(d, range_of(d, out.question.at[i]), &out);
    take_expected(c, f, &out);
    if (out.state == RO_D_DECIDED) {
        out.outcome = behind_cue(c, out.rec.sent, "outcome");
        if (!out.outcome.n && out.question.n)
            out.outcome = ro_doc_slice(d, out.question.at[0]);
    } else {
        out.leaning = behind_cue(c, out.rec.sent, "leaning");
    }
    for (uint32_t i = d->decisions.n; i-- > 0;)
        if (same_question(d, &d->decisions.at[i], &out) && out.question.n && d->decisions.at[i].question.n) {
            ro_decision *old = &d->decisions.at[i];
            if (!old->expected.n) {
                old->expected = out.expected;
                old->expected_value = out.expected_value;
            }
            old->leaning = old->leaning.n ? old->leaning : out.leaning;
            ro_why_add(d, &old->rec.why, RO_STR("rule decision.told-again"));
            return;
        }
    ro_push(d->ses, &d->decisions, out);
}

void ro_com_decisions(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_DECISION, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        make_decision(c, &f[i]);
}
