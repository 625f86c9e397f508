/* Agreements: treaties, deals, ceasefires, resolutions, contracts, laws that bind somebody, once each.
 *
 * Reads: frames of layer agreement, mentions, times, lexicon/commitment/{accord,instrument}.lex. Writes: agreements, and which tokens
 * name which.
 * Every frame is one telling. Tellings of one agreement have the same line of the lexicon of accords, or one's name holds the other's
 * words, or the later one is a
 * bare `the deal` whose noun is of the same class. The name is the lexicon's where it knows it, else the fullest wording. */
#include "commitment/internal.h"

/* A later bare noun is taken for an agreement at most this many sentences before it. */
enum { BACK = 40 };

typedef struct {
    ro_range words;   /* the name as worded, without article */
    uint32_t head;
    bool bare;        /* `the deal`: nothing but a noun that any agreement may have */
    ro_lexrow accord; /* file n 0: not known */
    ro_str cls;       /* class of its noun in instrument.lex; p NULL: none */
} telling;

static bool inside(const ro_doc *d, uint32_t t, ro_range r)
{
    uint32_t h = d->syn[t].head;
    return h != RO_NONE && h >= r.beg && h < r.end;
}

static uint32_t head_of(const ro_doc *d, ro_range r, uint32_t anchor)
{
    for (uint32_t t = r.beg; t < r.end; t++)
        if (!inside(d, t, r) && d->syn[t].upos != RO_PUNCT && d->syn[t].upos != RO_DET)
            return t;
    return anchor;
}

static bool article(const ro_doc *d, uint32_t t)
{
    return ro_word_is(d, t, "the") || ro_word_is(d, t, "a") || ro_word_is(d, t, "an") || ro_word_is(d, t, "this") || ro_word_is(d, t,
            "that") || ro_word_is(d, t, "its")
        || ro_word_is(d, t, "their");
}

/* The name of a frame that marked none: the anchor with the words before it that belong to it. */
static ro_range around(const ro_doc *d, uint32_t anchor)
{
    ro_range r = { anchor, anchor + 1 };
    uint32_t first = d->sents.at[d->sent_of[anchor]].tokens.beg;

    while (r.beg > first && ro_under(d, r.beg - 1, anchor) && !ro_rel_is(d, r.beg - 1, "case") && !ro_rel_is(d, r.beg - 1, "acl")
            && d->syn[r.beg - 1].upos != RO_VERB)
        r.beg--;
    return r;
}

/* The line of the lexicon whose key stands in the name or reaches into it, the longest key: of `the Doha Agreement` the model may have marked `Agreement` alone. */
static void known_in(const ro_com *c, telling *t)
{
    enum { BEFORE = 8 }; /* tokens of a key that may stand in front of what was marked */
    const ro_doc *d = c->d;
    uint32_t first = d->sents.at[d->sent_of[t->words.beg]].tokens.beg, best = 0, n;
    uint32_t from = t->words.beg > first + BEFORE ? t->words.beg - BEFORE : first;
    ro_range words = t->words;
    ro_lexrow row;

    for (uint32_t k = from; k < words.end; k++)
        if ((n = ro_com_longest(c, c->accord, k, &row)) > best && k + n > words.beg) {
            best = n;
            t->accord = row;
            t->words.beg = k < t->words.beg ? k : t->words.beg;
        }
}

static telling tell(const ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    uint32_t at = 0;
    telling t = { .words = { f->anchor, f->anchor } };
    ro_arg a;
    ro_lexrow row;

    while (ro_arg_next(d, f, RO_R_NAME, &at, &a))
        if (d->sent_of[a.tokens.beg] == d->sent_of[f->anchor] && a.tokens.end - a.tokens.beg > t.words.end - t.words.beg)
            t.words = a.tokens;
    if (t.words.beg == t.words.end)
        t.words = around(d, f->anchor);
    while (t.words.beg + 1 < t.words.end && (article(d, t.words.beg) || d->syn[t.words.beg].upos == RO_PUNCT))
        t.words.beg++;
    while (t.words.end > t.words.beg + 1 && (d->syn[t.words.end - 1].upos == RO_PUNCT || ro_rel_is(d, t.words.end - 1, "case")))
        t.words.end--;
    t.head = head_of(d, t.words, f->anchor);
    known_in(c, &t);
    if (ro_lex_first(c->instrument, ro_com_lemma(d, t.head), &row) || ro_lex_first(c->instrument, ro_doc_slice(d, ro_range_span(d,
            t.words)), &row))
        t.cls = ro_com_field(&row, c->instrument_class);
    t.bare = t.words.end == t.words.beg + 1 && d->syn[t.head].upos == RO_NOUN;
    return t;
}

/* Are all meaningful words of the shorter name in the longer one? */
static bool holds_words(const ro_doc *d, ro_span longer, ro_span shorter)
{
    uint32_t n = 0;

    for (uint32_t t = ro_token_at(d, shorter.beg); t != RO_NONE && t < d->tokens.n && d->tokens.at[t].where.beg < shorter.end; t++)
        n += d->syn[t].upos == RO_NOUN || d->syn[t].upos == RO_PROPN || d->syn[t].upos == RO_ADJ || d->syn[t].upos == RO_VERB
                || d->syn[t].upos == RO_NUM;
    return n > 0 && ro_com_common(d, shorter, longer) == n;
}

typedef struct {
    telling first; /* the telling whose words are the name so far */
    ro_str accord; /* canonical name of the lexicon; p NULL */
    uint32_t sent; /* of the last telling */
} state;

typedef RO_VEC(state) states;

static bool same_agreement(const ro_com *c, const state *s, const telling *t, uint32_t sent)
{
    const ro_doc *d = c->d;
    ro_span a = ro_range_span(d, s->first.words), b = ro_range_span(d, t->words);
    ro_str known = t->accord.file.n ? t->accord.name : RO_NOSTR;

    if (s->accord.p && known.p)
        return ro_str_eq(s->accord, known);
    if (ro_str_eq_nocase(ro_doc_slice(d, a), ro_doc_slice(d, b)) && !(t->bare && s->first.bare && sent - s->sent > BACK))
        return true;
    if (t->bare || s->first.bare)
        return t->cls.n && s->first.cls.n && ro_str_eq(t->cls, s->first.cls) && sent - s->sent <= BACK;
    if (known.p || s->accord.p)
        return false;
    return a.end - a.beg >= b.end - b.beg ? holds_words(d, a, b) : holds_words(d, b, a);
}

/* The agreement that the telling is of: the last one that fits. */
static uint32_t find_agreement(const ro_com *c, const states *all, const telling *t, uint32_t sent)
{
    for (uint32_t i = all->n; i-- > 0;)
        if (same_agreement(c, &all->at[i], t, sent))
            return i;
    return RO_NONE;
}

static void parties_by_name(const ro_com *c, ro_agreement *g, const telling *t)
{
    ro_doc *d = c->d;
    ro_span w = ro_range_span(d, t->words);

    for (uint32_t k = t->words.beg; k < t->words.end; k++) {
        uint32_t m = ro_mention_at(d, k), actor = m == RO_NONE ? RO_NONE : d->mentions.at[m].actor;
        if (actor == RO_NONE || d->mentions.at[m].head != k || !ro_span_has(w, d->mentions.at[m].where))
            continue;
        if (d->actors.at[actor].kind == RO_KIND_STATE || d->actors.at[actor].kind == RO_KIND_ARMED_GROUP
                || d->actors.at[actor].kind == RO_KIND_ORGANIZATION)
            ro_ids_add(d->ses, &g->parties, actor);
    }
}

static void parties_by_lexicon(const ro_com *c, ro_agreement *g, const ro_lexrow *row)
{
    ro_str list = ro_com_field(row, c->accord_parties);

    while (list.n) {
        ro_str name = ro_str_trim(ro_str_cut(&list, ';'));
        uint32_t a = name.n ? ro_actor_named(c->d, name) : RO_NONE;
        if (a != RO_NONE)
            ro_ids_add(c->d->ses, &g->parties, a);
    }
}

/* The end of a value: its last day where the time stage gave one. */
static ro_str end_of(const ro_time *t)
{
    return t->end.n && t->value.n && t->value.p[0] >= '0' && t->value.p[0] <= '9' ? t->end : t->value;
}

static bool dated(ro_str v)
{
    return v.n >= 4 && v.p[0] >= '0' && v.p[0] <= '9';
}

/* What one telling adds to its agreement. */
static void add_telling(const ro_com *c, const ro_frame *f, const telling *t, ro_agreement *g)
{
    ro_doc *d = c->d;
    const ro_time *when = ro_com_time(d, f, RO_R_DATE), *until = ro_com_time(d, f, RO_R_DEADLINE);
    ro_str name = ro_doc_slice(d, ro_range_span(d, t->words));
    bool have = false;

    ro_push(d->ses, &g->mentions, ro_range_span(d, t->words));
    for (uint32_t i = 0; i < g->names.n; i++)
        have |= ro_str_eq_nocase(g->names.at[i], name);
    if (!have)
        ro_push(d->ses, &g->names, name);
    ro_com_actors(d, f, RO_R_PARTY, &g->parties);
    if (when && !g->signed_on.n && dated(when->value))
        g->signed_on = when->value;
    if (until && !g->deadline.n && dated(until->value))
        g->deadline = end_of(until);
}

static void name_it(ro_com *c, const telling *t, state *s, ro_agreement *g)
{
    ro_doc *d = c->d;
    ro_str worded = ro_doc_slice(d, ro_range_span(d, t->words));

    if (t->accord.file.n && !s->accord.p) {
        int kind = ro_agreement_kind_of(ro_com_field(&t->accord, c->accord_kind));
        s->accord = g->name = t->accord.name;
        if (kind >= 0)
            g->kind = (ro_agreement_kind)kind;
        ro_why_add(d, &g->rec.why, ro_lex_why(d->ses, &t->accord));
    } else if (!s->accord.p && (!g->name.n || (s->first.bare && !t->bare) || (worded.n > g->name.n && !t->bare))) {
        g->name = worded;
        s->first = *t;
    }
}

static void claim_tokens(ro_com *c, const telling *t, uint32_t id)
{
    for (uint32_t k = t->words.beg; k < t->words.end; k++)
        c->agreement_of[k] = id;
}

/* A kind that the noun says for certain where the model was unsure: a truce is a ceasefire. */
static void kind_by_noun(const ro_com *c, const ro_frame *f, const telling *t, ro_agreement *g)
{
    ro_lexrow row;
    int kind;

    if (f->label[RO_G_AGREEMENT_KIND].p >= 0.5f || !ro_lex_first(c->instrument, ro_com_lemma(c->d, t->head), &row))
        return;
    kind = ro_agreement_kind_of(ro_com_field(&row, c->instrument_kind));
    if (kind >= 0 && kind != RO_AGR_OTHER) {
        g->kind = (ro_agreement_kind)kind;
        ro_why_add(c->d, &g->rec.why, ro_lex_why(c->d->ses, &row));
    }
}

static uint32_t new_agreement(ro_com *c, const ro_frame *f, const telling *t, states *all)
{
    ro_doc *d = c->d;
    int kind = ro_frame_set(c->m, f, RO_G_AGREEMENT_KIND, ro_agreement_kind_of);
    ro_agreement g = { .rec = ro_com_rec(c, f, 1), .kind = kind < 0 ? RO_AGR_OTHER : (ro_agreement_kind)kind };

    kind_by_noun(c, f, t, &g);
    ro_push(d->ses, &d->agreements, g);
    ro_push(d->ses, all, (state){ .first = *t });
    return d->agreements.n - 1;
}

void ro_com_agreements(ro_com *c)
{
    ro_doc *d = c->d;
    states all = { 0 };
    uint32_t n;
    const ro_frame *f = ro_frames(d, RO_L_AGREEMENT, &n);

    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++) {
        uint32_t sent = d->sent_of[f[i].anchor], id;
        telling t = tell(c, &f[i]);
        id = find_agreement(c, &all, &t, sent);
        if (id == RO_NONE)
            id = new_agreement(c, &f[i], &t, &all);
        if (id >= d->agreements.n || id >= all.n)
            return;
        name_it(c, &t, &all.at[id], &d->agreements.at[id]);
        add_telling(c, &f[i], &t, &d->agreements.at[id]);
        parties_by_name(c, &d->agreements.at[id], &t);
        if (!d->agreements.at[id].parties.n && t.accord.file.n)
            parties_by_lexicon(c, &d->agreements.at[id], &t.accord);
        if (!d->agreements.at[id].signed_on.n && t.accord.file.n)
            d->agreements.at[id].signed_on = ro_com_field(&t.accord, c->accord_signed);
        all.at[id].sent = sent;
        claim_tokens(c, &t, id);
    }
}
