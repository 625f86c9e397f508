/* Purpose: who said what, in which way. Input: frames of layer statement, mentions, actors, times, trees. Output: doc->statements, in
 * text order.
 *
 * The model gives a cue with its source, addressee, content, act and form. Rules do the rest, and each can be checked on the page: the
 * content is cut at marks, clauses and sentences (cut.c); marks decide the form; the lexicon overrules the act where the cue alone
 * decides it (cue.c); a quotation without a cue carries the speaker over (carry.c); a statement whose cue stands in another's content is
 * embedded in it. When all are made, entity learns who `we` is. */
#include "doc/stated.h"
#include "entity/entity.h"
#include "frame/frame.h"
#include "statement/reader.h"
#include "statement/statement.h"
#include "doc/who.h"

#include <math.h>

static void add_stretches(const ro_reader *r, const ro_frame *f, enum ro_role role, ro_ranges *out)
{
    uint32_t at = 0;
    ro_arg a;

    while (ro_arg_next(r->d, f, (uint8_t)role, &at, &a))
        ro_push(r->d->ses, out, a.tokens);
}

static bool in_ranges(const ro_ranges *v, uint32_t token)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i].beg <= token && token < v->at[i].end)
            return true;
    return false;
}

/* The cue is the stretch that holds the anchor; an anchor within the content has none. */
static void add_cue(const ro_reader *r, const ro_frame *f, ro_draft *s)
{
    uint32_t at = 0;
    ro_arg a;

    while (ro_arg_next(r->d, f, RO_R_CUE, &at, &a))
        if (a.tokens.beg <= f->anchor && f->anchor < a.tokens.end && r->d->sent_of[a.tokens.beg] == r->d->sent_of[a.tokens.end - 1])
            ro_push(r->d->ses, &s->cue, a.tokens);
    if (!s->cue.n && !in_ranges(&s->content, f->anchor))
        ro_push(r->d->ses, &s->cue, (ro_range){ f->anchor, f->anchor + 1 });
}

/* ---- source ---- */

/* The tokens of the phrase that names somebody: the mention's, else the word's with what stands directly before it. */
static ro_range phrase(const ro_doc *d, uint32_t token)
{
    uint32_t m = ro_mention_at(d, token);
    ro_range r = { token, token + 1 }, s;

    if (m != RO_NONE)
        return d->mentions.at[m].tokens;
    s = ro_subtree(d, token);
    while (r.beg > s.beg && (d->syn[r.beg - 1].head == token || d->syn[r.beg - 1].head == r.beg) && d->syn[r.beg - 1].upos != RO_PUNCT &&
           d->syn[r.beg - 1].upos != RO_ADP)
        r.beg--;
    return r;
}

/* The one who does what the cue says, `X` of `according to X`; a passive cue (`is said to`) has none. RO_NONE: nobody outside the content. */
static uint32_t who_says(const ro_reader *r, const ro_draft *s)
{
    const ro_doc *d = r->d;
    uint32_t t = s->cue.n ? s->cue.at[0].beg : RO_NONE, who;

    if (t == RO_NONE)
        return RO_NONE;
    if (ro_rel_is(d, t, "case") || ro_rel_is(d, t, "mark")) {
        who = d->syn[t].head;
    } else {
        for (uint32_t k = s->cue.at[0].beg; k < s->cue.at[0].end; k++) /* the word that governs the others */
            if (d->syn[k].head == RO_NONE || d->syn[k].head < s->cue.at[0].beg || d->syn[k].head >= s->cue.at[0].end)
                t = k;
        who = ro_who_does(d, t, NULL);
    }
    return who != RO_NONE && ro_who_mention(d, who) != RO_NONE && !in_ranges(&s->content, who) ? who : RO_NONE;
}

/* Where the model saw no source, the tree's; of `Sand said he had left` the source is Sand, never a word of the content. */
static void complete_source(const ro_reader *r, ro_draft *s)
{
    uint32_t who = who_says(r, s), n = 0;

    for (uint32_t i = 0; i < s->source.n; i++)
        if (!in_ranges(&s->content, s->source.at[i]))
            s->source.at[n++] = s->source.at[i];
    if (n > 0 || who != RO_NONE)
        s->source.n = n;
    if (s->source.n == 0 && who != RO_NONE)
        ro_ids_add(r->d->ses, &s->source, who);
}

/* What the cue and its source take up: it is no part of the content. */
static ro_range hole_of(const ro_reader *r, const ro_draft *s)
{
    ro_range cue = s->cue.n ? s->cue.at[0] : (ro_range){ 0, 0 }, hole = cue;

    if (cue.beg == cue.end)
        return cue;
    for (uint32_t i = 0; i < s->source.n; i++) {
        ro_range p = phrase(r->d, s->source.at[i]);
        if (r->d->sent_of[p.beg] != r->d->sent_of[cue.beg])
            continue;
        hole.beg = p.beg < hole.beg ? p.beg : hole.beg;
        hole.end = p.end > hole.end ? p.end : hole.end;
    }
    for (uint32_t i = 0; i < s->content.n; i++) /* content between source and cue: only the cue is a hole */
        if (s->content.at[i].beg >= hole.beg && s->content.at[i].end <= hole.end)
            return cue;
    return hole;
}

/* ---- content ---- */

/* Where the model saw none: the clause that the cue governs, what `according to` hangs on, else the quotation in its sentence. */
static void complete_content(const ro_reader *r, ro_draft *s)
{
    const ro_doc *d = r->d;
    uint32_t t = s->cue.n ? s->cue.at[0].beg : RO_NONE;
    ro_range sentence, clause;

    if (s->content.n || t == RO_NONE)
        return;
    clause = ro_content_clause(d, s->cue.at[0]);
    if (clause.beg < clause.end) {
        ro_push(d->ses, &s->content, clause);
        return;
    }
    sentence = d->sents.at[d->sent_of[t]].tokens;
    for (uint32_t i = ro_quotes_from(&r->quotes, d->tokens.at[sentence.beg].where.beg); i < r->quotes.all.n; i++) {
        ro_range q = { ro_token_at(d, r->quotes.all.at[i].where.beg), ro_token_at(d, r->quotes.all.at[i].where.end - 1) };
        if (q.beg == RO_NONE || q.end == RO_NONE || q.beg >= sentence.end)
            return;
        if (q.beg >= sentence.beg && q.end < sentence.end && q.end - q.beg >= 2)
            ro_push(d->ses, &s->content, (ro_range){ q.beg, q.end + 1 });
    }
}

/* Is the token's relation one of a phrase that is not to be cut off from the word it belongs to? */
static bool is_part(const ro_doc *d, uint32_t token, const char *const *rel, size_t n)
{
    for (size_t i = 0; i < n; i++)
        if (ro_rel_is(d, token, rel[i]))
            return true;
    return false;
}

/* The phrase beside the stretch that hangs on a word in it; empty: what stands there hangs on nothing in it, or not as a part. */
static ro_range part_beside(const ro_doc *d, ro_range content, uint32_t token, const char *const *rel, size_t n)
{
    uint32_t t = token;

    while (t != RO_NONE && (d->syn[t].head == RO_NONE || d->syn[t].head < content.beg || d->syn[t].head >= content.end))
        t = d->syn[t].head;
    return t != RO_NONE && is_part(d, t, rel, n) ? ro_subtree(d, t) : (ro_range){ 0, 0 };
}

/* No content leaves out the subject of its clause, the front of its first phrase or the object of its verb. */
static void complete_phrases(const ro_reader *r, ro_draft *s)
{
    static const char *const front[] = { "nsubj", "csubj", "expl", "aux", "cop", "det", "amod", "compound", "nummod", "nmod", "case" };
    static const char *const back[] = { "obj", "iobj", "xcomp", "nmod", "flat", "fixed", "compound" };
    const ro_doc *d = r->d;
    ro_range hole = hole_of(r, s), p;

    for (uint32_t i = 0; i < s->content.n; i++) {
        ro_range *c = &s->content.at[i], sentence = d->sents.at[d->sent_of[c->beg]].tokens;
        while (c->beg > sentence.beg && (p = part_beside(d, *c, c->beg - 1, front, sizeof front / sizeof *front)).end == c->beg && p.beg < p.end &&
               (p.end <= hole.beg || p.beg >= hole.end))
            c->beg = p.beg;
        while (c->end < sentence.end && (p = part_beside(d, *c, c->end, back, sizeof back / sizeof *back)).beg == c->end && p.beg < p.end &&
               (p.end <= hole.beg || p.beg >= hole.end))
            c->end = p.end;
    }
}

/* What follows the cue's colon is all its content, whatever the model claims. */
static void take_colon(const ro_reader *r, const ro_frame *f, ro_draft *s)
{
    const ro_doc *d = r->d;
    bool first = true;

    for (uint32_t i = ro_quotes_from(&r->quotes, d->tokens.at[f->anchor].where.end); i < r->quotes.all.n; i++) {
        const ro_quote *q = &r->quotes.all.at[i];
        if (q->cue != f->anchor)
            break;
        if (first)
            s->content.n = 0;
        first = false;
        ro_push(d->ses, &s->content, (ro_range){ ro_token_at(d, q->where.beg), ro_token_at(d, q->where.end - 1) + 1 });
    }
}

/* ---- one statement ---- */

static ro_stmt_form form_of(const ro_reader *r, const ro_draft *s, const ro_unit *u, int label)
{
    uint32_t words = 0, quoted = 0;

    for (uint32_t i = 0; i < u->piece.n; i++)
        words += ro_quotes_words(r->d, &r->quotes, u->piece.at[i], &quoted);
    if (quoted && quoted == words)
        return RO_DIRECT;
    if (quoted)
        return RO_MIXED;
    /* No marks: interviews, transcripts and press releases quote without. */
    if (label == RO_DIRECT && (!s->cue.n || s->colon || s->own_words))
        return RO_DIRECT;
    return RO_INDIRECT;
}

static bool first_person(const ro_doc *d, ro_range r)
{
    static const char *const word[] = { "i", "we", "my", "our", "us", "me" };

    for (uint32_t t = r.beg; t < r.end; t++)
        for (size_t i = 0; i < sizeof word / sizeof *word; i++)
            if (d->syn[t].upos == RO_PRON && ro_word_is(d, t, word[i]))
                return true;
    return false;
}

/* Signs that unmarked words are the speaker's own: a colon after the cue, `I` and `we` in content or source. */
static void see_own_words(const ro_doc *d, ro_draft *s)
{
    for (uint32_t i = 0; i < s->cue.n && s->cue.at[i].end < d->tokens.n; i++)
        s->colon |= ro_word_is(d, s->cue.at[i].end, ":");
    for (uint32_t i = 0; i < s->content.n; i++)
        s->own_words |= first_person(d, s->content.at[i]);
    for (uint32_t i = 0; i < s->source.n; i++)
        s->own_words |= first_person(d, (ro_range){ s->source.at[i], s->source.at[i] + 1 });
}

/* The label, unless the cue's words alone decide, or the label is weak and its runner-up is what they usually mean. */
static ro_act act_of(const ro_reader *r, const ro_draft *s, const ro_frame *f, ro_why *why)
{
    int label = ro_frame_set(r->m, f, RO_G_STATEMENT_ACT, ro_act_of);
    ro_frame next = *f;
    ro_cue cue;

    if (label < 0)
        label = RO_ACT_ASSERT;
    if (!s->cue.n || !ro_cue_find(r->m, r->d, s->cue.at[0], &cue) || cue.negated || (int)cue.act == label)
        return (ro_act)label;
    next.label[RO_G_STATEMENT_ACT].id = f->label[RO_G_STATEMENT_ACT].next;
    if (cue.certain || (f->label[RO_G_STATEMENT_ACT].p < 0.5f && ro_frame_set(r->m, &next, RO_G_STATEMENT_ACT,
                                                                              ro_act_of) == (int)cue.act)) {
        ro_why_add(r->d, why, ro_lex_why(r->d->ses, &cue.row));
        return cue.act;
    }
    return (ro_act)label;
}

static void add_spans(ro_doc *d, const ro_ranges *v, ro_spans *out)
{
    for (uint32_t i = 0; i < v->n; i++) {
        ro_range t = ro_content_trim(d, v->at[i]);
        if (t.beg < t.end)
            ro_push(d->ses, out, ro_range_span(d, t));
    }
}

/* The shortest stretch of the content's sentence that holds content, cue and source. */
ro_span ro_statement_where(const ro_doc *d, const ro_statement *s)
{
    const ro_spans *parts[] = { &s->content, &s->cue, &s->source };
    ro_span w = { 0, 0 }, sentence = d->sents.at[s->rec.sent].where;

    for (size_t k = 0; k < 3; k++)
        for (uint32_t i = 0; i < parts[k]->n; i++)
            if (ro_span_has(sentence, parts[k]->at[i]))
                w = ro_hull(w, parts[k]->at[i]);
    return w;
}

static void push(ro_reader *r, const ro_draft *s, const ro_frame *f, const ro_unit *u)
{
    ro_doc *d = r->d;
    ro_statement st = { .quotation = RO_NONE, .via = RO_NONE };
    const ro_label *act = &f->label[RO_G_STATEMENT_ACT], *form = &f->label[RO_G_STATEMENT_FORM];
    ro_drawn extra = { .sources = s->source, .first = u->piece.at[0].beg };

    st.rec = (ro_rec){ .sent = u->sent, .zone = d->sents.at[u->sent].zone, .in = RO_NONE, .frame = (uint32_t)(f - d->frames.at) };
    st.rec.conf = sqrtf(f->p * sqrtf(act->p * form->p));
    ro_why_add(d, &st.rec.why, ro_frame_why(r->m, d, f, RO_G_STATEMENT_ACT));
    add_spans(d, &s->cue, &st.cue);
    for (uint32_t i = 0; i < s->source.n; i++)
        ro_push(d->ses, &st.source, ro_range_span(d, phrase(d, s->source.at[i])));
    for (uint32_t i = 0; i < u->piece.n; i++)
        ro_push(d->ses, &st.content, ro_range_span(d, u->piece.at[i]));
    for (uint32_t i = 0; i < s->addressee.n; i++)
        ro_who_add(d, s->addressee.at[i], &st.addressee);
    st.form = form_of(r, s, u, ro_frame_set(r->m, f, RO_G_STATEMENT_FORM, ro_stmt_form_of));
    st.act = act_of(r, s, f, &st.rec.why);
    st.date = ro_statement_date(d, s->cue.n ? s->cue.at[0].beg : RO_NONE, &s->content, st.rec.zone);
    st.rec.where = ro_statement_where(d, &st);
    ro_push(d->ses, &d->statements, st);
    ro_push(d->ses, &r->drawn, extra);
}

static void read_frame(ro_reader *r, const ro_frame *f)
{
    ro_draft s = { 0 };
    ro_units units = { 0 };

    add_stretches(r, f, RO_R_CONTENT, &s.content);
    add_cue(r, f, &s);
    take_colon(r, f, &s);
    ro_frame_arcs(r->d, f, RO_R_SOURCE, &s.source);
    ro_frame_arcs(r->d, f, RO_R_ADDRESSEE, &s.addressee);
    if (ro_failed(r->d->ses))
        return;
    complete_source(r, &s);
    complete_content(r, &s);
    complete_phrases(r, &s);
    see_own_words(r->d, &s);
    ro_content_cut(r->d, &r->quotes, &s.content, hole_of(r, &s), f->anchor, &units);
    for (uint32_t i = 0; i < units.n; i++)
        if (units.at[i].piece.n)
            push(r, &s, f, &units.at[i]);
}

/* ---- all of them ---- */

/* The words of one sentence twice: a frame on the cue and one on a word beside it. The surer one stays. */
static bool same_words(const ro_statement *a, const ro_statement *b)
{
    uint32_t both = 0, total = 0;

    if (a->rec.sent != b->rec.sent)
        return false;
    for (uint32_t i = 0; i < a->content.n; i++) {
        total += a->content.at[i].end - a->content.at[i].beg;
        for (uint32_t k = 0; k < b->content.n; k++) {
            uint32_t beg = a->content.at[i].beg > b->content.at[k].beg ? a->content.at[i].beg : b->content.at[k].beg;
            uint32_t end = a->content.at[i].end < b->content.at[k].end ? a->content.at[i].end : b->content.at[k].end;
            both += end > beg ? end - beg : 0;
        }
    }
    for (uint32_t k = 0; k < b->content.n; k++)
        total += b->content.at[k].end - b->content.at[k].beg;
    return both * 2 * 10 >= total * 9;
}

static bool same_source(const ro_drawn *a, const ro_drawn *b)
{
    if (!a->sources.n || !b->sources.n)
        return true;
    return a->sources.n == b->sources.n && a->sources.at[0] == b->sources.at[0];
}

static void keep(ro_reader *r, const bool *drop)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < r->d->statements.n; i++)
        if (!drop[i]) {
            r->d->statements.at[n] = r->d->statements.at[i];
            r->drawn.at[n++] = r->drawn.at[i];
        }
    r->d->statements.n = r->drawn.n = n;
}

static void drop_doubles(ro_reader *r)
{
    ro_doc *d = r->d;
    bool *drop = ro_new(d->ses, bool, d->statements.n + 1);

    if (!drop)
        return;
    for (uint32_t i = 0; i < d->statements.n; i++)
        for (uint32_t k = i + 1; k < d->statements.n && d->statements.at[k].rec.sent == d->statements.at[i].rec.sent; k++) {
            const ro_statement *a = &d->statements.at[i], *b = &d->statements.at[k];
            if (!drop[i] && !drop[k] && same_words(a, b) && same_source(&r->drawn.at[i], &r->drawn.at[k]))
                drop[a->rec.conf >= b->rec.conf ? k : i] = true;
        }
    keep(r, drop);
}

/* Into text order, by the first word of the content. Frames are nearly in order already: insertion, a few steps each. */
static void sort(ro_reader *r)
{
    for (uint32_t i = 1; i < r->d->statements.n; i++) {
        ro_statement st = r->d->statements.at[i];
        ro_drawn x = r->drawn.at[i];
        uint32_t k = i;
        for (; k && r->drawn.at[k - 1].first > x.first; k--) {
            r->d->statements.at[k] = r->d->statements.at[k - 1];
            r->drawn.at[k] = r->drawn.at[k - 1];
        }
        r->d->statements.at[k] = st;
        r->drawn.at[k] = x;
    }
}

/* Who speaks through a cue without a subject, in a resolution. */
static uint32_t issuer(const ro_doc *d, const ro_statement *s)
{
    uint32_t found = RO_NONE;

    for (uint32_t i = 0; i < s->cue.n; i++)
        for (uint32_t t = ro_token_at(d, s->cue.at[i].beg); t < d->tokens.n && d->tokens.at[t].where.beg < s->cue.at[i].end; t++)
            found = found == RO_NONE ? ro_who_issues(d, t) : found;
    return found;
}

/* The actors behind the sources; again when `we` has become known. */
static void find_speakers(ro_reader *r)
{
    for (uint32_t i = 0; i < r->d->statements.n; i++) {
        ro_statement *s = &r->d->statements.at[i];
        uint32_t body = issuer(r->d, s);
        bool open = s->speaker.n == 0 && body == RO_NONE;
        if (body != RO_NONE) {
            s->speaker.n = s->source.n = 0;
            ro_push(r->d->ses, &s->speaker, body);
        }
        for (uint32_t k = 0; open && k < r->drawn.at[i].sources.n; k++)
            ro_who_add(r->d, r->drawn.at[i].sources.at[k], &s->speaker);
    }
}

/* Is the statement's speaker the author of the comment it stands in? Then it is the zone's own voice. */
static bool is_own_voice(const ro_doc *d, const ro_statement *s)
{
    const ro_zone *z = s->rec.zone < d->zones.n ? &d->zones.at[s->rec.zone] : NULL;

    return z && z->kind == RO_ZONE_COMMENT && s->speaker.n == 1 && s->speaker.at[0] == ro_entity_author(d, s->rec.zone);
}

static void drop_own_voice(ro_reader *r)
{
    bool *drop = ro_new(r->d->ses, bool, r->d->statements.n + 1);

    for (uint32_t i = 0; drop && i < r->d->statements.n; i++)
        drop[i] = is_own_voice(r->d, &r->d->statements.at[i]);
    if (drop)
        keep(r, drop);
}

/* A statement stands in the one whose content holds its cue; without a cue, in one that holds its content and more. */
static void find_via(ro_reader *r)
{
    ro_doc *d = r->d;

    for (uint32_t i = 0; i < d->statements.n; i++) {
        ro_statement *s = &d->statements.at[i];
        uint32_t outer = ro_stated_in(d, s->cue.n ? s->cue.at[0] : s->content.at[0], i);
        if (outer != RO_NONE && (s->cue.n || ro_stated_length(&d->statements.at[outer]) > ro_stated_length(s)))
            s->via = s->rec.in = outer;
    }
}

void ro_statement_stage(const ro_model *m, ro_doc *d)
{
    ro_reader r = { .m = m, .d = d };
    uint32_t n;
    const ro_frame *f = ro_frames(d, RO_L_STATEMENT, &n);

    ro_quotes_find(d, &r.quotes);
    ro_statement_colons(&r);
    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++)
        read_frame(&r, &f[i]);
    if (ro_failed(d->ses))
        return;
    sort(&r);
    drop_doubles(&r);
    find_speakers(&r);
    ro_statement_carry(&r);
    if (ro_failed(d->ses))
        return;
    ro_entity_first_person(m, d);
    find_speakers(&r);
    ro_statement_carry_speakers(&r);
    drop_own_voice(&r);
    ro_statement_number(&r);
    find_via(&r);
}
