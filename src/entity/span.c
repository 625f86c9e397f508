/* Spans of mentions, read off the tree, and the bare name inside.
 *
 * The span is what hangs on the head word: articles, titles, modifiers, phrases with a preposition, without relative clauses, appositions
 * between commas,
 * other members of a co-ordination, the head's own preposition, `'s` and punctuation at the ends. The name is the run of name words at the
 * head (or in the flat name that hangs on a title), without titles, bodies and countries in front. Source: docs/annotation.md and the
 * corpus. */
#include "entity/internal.h"

enum { REACH = 120 /* tokens looked at on either side of a head */, DEPTH = 40 };

static bool rel_in(const ro_doc *d, uint32_t t, const char *const *list)
{
    for (; *list; list++)
        if (ro_rel_is(d, t, *list))
            return true;
    return false;
}

static bool comma_before(const ro_doc *d, uint32_t head, uint32_t t)
{
    for (uint32_t i = head + 1; i < t; i++) {
        ro_str w = ro_word(d, i);
        if (ro_str_is(w, ",") || ro_str_is(w, "(") || ro_str_is(w, "–") || ro_str_is(w, "—") || ro_str_is(w, "-") || ro_str_is(w, ":"))
            return true;
    }
    return false;
}

/* Clauses are no part of a mention, participles (`a man wearing a vest`) included: so the corpus has it. */
static const char *const never[] = { "acl", "advcl", "parataxis", "discourse", "vocative", "dislocated", "list", "orphan", "reparandum",
    "punct", NULL };
static const char *const not_on_head[] = { "case", "cc", "mark", "conj", "cop", "nsubj", "csubj", "obl", "obj", "iobj", "aux", "expl",
    "ccomp", "xcomp", NULL };

/* Does the arc from t to its head h keep t in the phrase of the mention's head? */
static bool keeps(const ro_doc *d, uint32_t t, uint32_t h, bool on_head)
{
    if (rel_in(d, t, never))
        return ro_rel_is(d, t, "punct") && !on_head;
    if (ro_rel_is(d, t, "appos"))
        return t > h && !comma_before(d, h, t) && d->syn[t].upos == RO_PROPN;
    if (!on_head)
        return true;
    if (rel_in(d, t, not_on_head))
        return false;
    if (ro_rel_is(d, t, "advmod") || ro_rel_is(d, t, "nmod:unmarked") || ro_rel_is(d, t, "nmod:tmod"))
        return false;
    return true;
}

static bool belongs(const ro_doc *d, uint32_t t, uint32_t head)
{
    for (int i = 0; i < DEPTH && t != head; i++) {
        uint32_t h = d->syn[t].head;
        if (h == RO_NONE || !keeps(d, t, h, h == head))
            return false;
        t = h;
    }
    return t == head;
}

static bool is_edge(const ro_doc *d, uint32_t t)
{
    return d->syn[t].upos == RO_PUNCT || ro_word_is(d, t, "'s") || ro_word_is(d, t, "’s") || ro_word_is(d, t, "'") || ro_word_is(d, t, "’");
}

ro_range ro_ent_span(const ro_doc *d, uint32_t head)
{
    ro_range s, r = { head, head + 1 };
    uint32_t beg, end;

    if (!d->syn)
        return r;
    s = d->sents.at[d->sent_of[head]].tokens;
    beg = head - s.beg > REACH ? head - REACH : s.beg;
    end = s.end - head > REACH ? head + REACH : s.end;
    /* The stretch around the head that is all inside; one mark of punctuation inside does not end it. */
    for (uint32_t t = head; t-- > beg;) {
        if (belongs(d, t, head))
            r.beg = t;
        else if (d->syn[t].upos != RO_PUNCT || r.beg - t > 1)
            break;
    }
    for (uint32_t t = head + 1; t < end; t++) {
        if (belongs(d, t, head))
            r.end = t + 1;
        else if (d->syn[t].upos != RO_PUNCT || t > r.end)
            break;
    }
    while (r.beg < head && is_edge(d, r.beg))
        r.beg++;
    while (r.end > head + 1 && is_edge(d, r.end - 1))
        r.end--;
    return r;
}

/* ---- whole noun phrases ---- */

/* What hangs on the head of a noun phrase and is no part of it: GUM's mentions keep clauses and the `'s` of an owner, and leave out appositions. */
static const char *const outside[] = { "cc", "conj", "appos", "cop", "nsubj", "csubj", "aux", "mark", "expl", "advcl", "advmod", "parataxis",
    "discourse", "vocative", "dislocated", "orphan", "punct", "reparandum", "dep", "obl", NULL };

static bool in_phrase(const ro_doc *d, uint32_t t, uint32_t head)
{
    for (int i = 0; i < DEPTH && t != head; i++) {
        uint32_t h = d->syn[t].head;
        if (h == RO_NONE || (h == head && (rel_in(d, t, outside) || (t < head && ro_rel_is(d, t, "case")))))
            return false;
        t = h;
    }
    return t == head;
}

/* Is the next word the other half of a bracket that opens inside? */
static bool closes_bracket(const ro_doc *d, ro_range r)
{
    int open = 0;

    for (uint32_t t = r.beg; t < r.end; t++)
        open += ro_word_is(d, t, "(") - ro_word_is(d, t, ")");
    return open > 0 && ro_word_is(d, r.end, ")");
}

ro_range ro_ent_phrase(const ro_doc *d, uint32_t head)
{
    ro_range s = d->sents.at[d->sent_of[head]].tokens;
    uint32_t beg = head - s.beg > REACH ? head - REACH : s.beg, end = s.end - head > REACH ? head + REACH : s.end;

    while (beg < head && (d->syn[beg].upos == RO_PUNCT || !in_phrase(d, beg, head)))
        beg++;
    while (end > head + 1 && (d->syn[end - 1].upos == RO_PUNCT || !in_phrase(d, end - 1, head)))
        end--;
    if (end < s.end && closes_bracket(d, (ro_range){ beg, end }))
        end++;
    return (ro_range){ beg, end };
}

/* ---- names ---- */

static bool particle(const ro_doc *d, uint32_t t)
{
    static const char *const words[] = { "al", "el", "bin", "ibn", "bint", "van", "von", "der", "den", "de", "da", "di", "du", "la", "le",
        "dos", "del", "ul", "ud", "y", NULL };

    for (const char *const *w = words; *w; w++)
        if (ro_word_is(d, t, *w))
            return true;
    return false;
}

static bool joiner(const ro_doc *d, uint32_t t)
{
    ro_str w = ro_word(d, t);
    return ro_str_is(w, "-") || ro_str_is(w, "–") || ro_str_is(w, "&") || ro_str_is(w, ".");
}

/* A capital adjective in front of a proper noun is part of its name (`Greater Noida`), unless it only opens the sentence. */
static bool capital_modifier(const ro_ent *e, uint32_t t)
{
    const ro_doc *d = e->d;
    uint32_t h = d->syn[t].head;

    if (!ro_ent_capital(d, t) || h == RO_NONE || h < t || (d->syn[t].upos != RO_ADJ && d->syn[t].upos != RO_NOUN))
        return false;
    if (e->hit_at[t] == RO_NONE && t == d->sents.at[d->sent_of[t]].tokens.beg)
        return false;
    return ro_ent_propn(d, h) && (ro_rel_is(d, t, "amod") || ro_rel_is(d, t, "compound"));
}

static bool namelike(const ro_ent *e, uint32_t t)
{
    uint32_t h = e->hit_at[t];

    if (h != RO_NONE && e->hits.at[h].table != RO_ET_DEMONYM)
        return true;
    if (!e->d->syn)
        return ro_ent_capital(e->d, t);
    return ro_ent_propn(e->d, t) || (ro_ent_capital(e->d, t) && ro_rel_is(e->d, t, "flat")) || capital_modifier(e, t);
}

/* The word that the name grows from: the head, or a flat name or close apposition on a head that is a title. */
static uint32_t core_of(const ro_ent *e, const ro_cand *c)
{
    static const char *const rel[] = { "flat", "appos", "nmod:desc", NULL };
    uint32_t best = RO_NONE;

    if (namelike(e, c->m.head))
        best = c->m.head;
    if (!e->d->syn)
        return best;
    for (uint32_t t = c->m.head + 1; t < c->m.tokens.end; t++)
        if (e->d->syn[t].head == c->m.head && rel_in(e->d, t, rel) && namelike(e, t))
            best = t;
    return best;
}

static bool own_mention(const ro_ent *e, const ro_cand *c, uint32_t t)
{
    uint32_t k = e->cand_at ? e->cand_at[t] : RO_NONE;
    return k != RO_NONE && e->c.at[k].m.head != c->m.head;
}

/* The `'s` of `Ray's Pizza`; in `Israel's Ministry of Defence` it follows a mention of its own. */
static bool inner_genitive(const ro_ent *e, const ro_cand *c, uint32_t t)
{
    if (c->m.kind == RO_KIND_PERSON || c->m.kind == RO_KIND_STATE || t <= c->m.tokens.beg || (!ro_word_is(e->d, t, "'s") &&
        !ro_word_is(e->d, t, "’s")))
        return false;
    return namelike(e, t - 1) && !own_mention(e, c, t - 1);
}

static bool company_form(const ro_doc *d, uint32_t t)
{
    static const char *const words[] = { "inc", "inc.", "ltd", "ltd.", "llc", "l.l.c.", "corp", "corp.", "co", "co.", "plc", "jr", "jr.",
        "sr.", NULL };

    for (const char *const *w = words; *w; w++)
        if (ro_word_is(d, t, *w))
            return true;
    return false;
}

/* `State` of `Secretary of State Antony Blinken` hangs on the title, not on the name. */
static bool breaks_name(const ro_doc *d, const ro_cand *c, uint32_t t, uint32_t core)
{
    if (!d->syn || t == core || t == c->m.head)
        return false;
    if (ro_rel_is(d, t, "conj"))
        return true;
    return c->m.kind == RO_KIND_PERSON && ro_str_is(d->syn[t].rel, "nmod") && t > c->m.tokens.beg && d->syn[t - 1].upos == RO_ADP;
}

static ro_range grow(const ro_ent *e, const ro_cand *c, uint32_t core)
{
    const ro_doc *d = e->d;
    ro_range r = { core, core + 1 };

    while (r.beg > c->m.tokens.beg) {
        uint32_t t = r.beg - 1;
        bool bridge = ((particle(d, t) || joiner(d, t)) && t > c->m.tokens.beg && namelike(e, t - 1)) || inner_genitive(e, c, t);
        if (!bridge && (!namelike(e, t) || breaks_name(d, c, t, core)))
            break;
        r.beg = t;
    }
    while (r.end < c->m.tokens.end) {
        uint32_t t = r.end;
        bool bridge = (particle(d, t) || joiner(d, t)) && t + 1 < c->m.tokens.end && namelike(e, t + 1);
        bool number = d->syn && d->syn[t].upos == RO_NUM && c->m.kind != RO_KIND_PERSON && (d->syn[t].head == core || ro_rel_is(d, t,
            "flat"));
        if (!bridge && !number && (!namelike(e, t) || (d->syn && ro_rel_is(d, t, "conj"))))
            break;
        r.end = t + 1;
    }
    if (r.end + 1 < c->m.tokens.end && ro_word_is(d, r.end, ",") && company_form(d, r.end + 1))
        r.end += 2;
    return r;
}

static bool honorific(const ro_doc *d, uint32_t t)
{
    static const char *const words[] = { "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir", "dame", "lord", "lady",
        "prof", "prof.", "rev", "rev.", "st.", NULL };

    for (const char *const *w = words; *w; w++)
        if (ro_word_is(d, t, *w))
            return true;
    return false;
}

/* How many words at r.beg are a title, a country or a body in front of the name of a person; 0: the name begins here. */
static uint32_t in_front(const ro_ent *e, const ro_cand *c, ro_range r)
{
    const ro_doc *d = e->d;
    ro_span words[8];
    uint32_t n = 0, k, hit = e->hit_at[r.beg];
    ro_lexrow row;

    for (; n < 8 && r.beg + n < r.end; n++)
        words[n] = d->tokens.at[r.beg + n].where;
    k = ro_ent_longest(e, RO_ET_OFFICE, words, n, &row);
    if (!k)
        k = ro_ent_longest(e, RO_ET_AGENT, words, n, &row);
    if (k && ro_ent_gender(e, ro_word(d, r.beg)) == RO_GEN_UNKNOWN)
        return k;
    if (honorific(d, r.beg) || joiner(d, r.beg))
        return 1;
    if (hit != RO_NONE && e->hits.at[hit].table != RO_ET_PERSON && e->hits.at[hit].tokens.end < r.end && e->hits.at[hit].tokens.beg ==
        r.beg) {
        uint32_t after = e->hits.at[hit].tokens.end;
        if (own_mention(e, c, ro_ent_head(d, e->hits.at[hit].tokens)) || r.end - after > 1)
            return after - r.beg;
    }
    if (own_mention(e, c, r.beg) && r.end - r.beg > 1)
        return 1;
    return d->syn && d->syn[r.beg].upos != RO_PROPN && !particle(d, r.beg) ? 1 : 0;
}

static ro_range bare_person(const ro_ent *e, const ro_cand *c, ro_range r)
{
    while (r.beg < r.end) {
        uint32_t k = in_front(e, c, r);
        if (!k)
            break;
        r.beg += k;
    }
    return r.beg < r.end ? r : (ro_range){ 0, 0 };
}

/* `of the United Nations` behind the head of a name, where it is no mention of its own. */
static ro_range with_of(const ro_ent *e, const ro_cand *c, ro_range r)
{
    const ro_doc *d = e->d;

    for (int i = 0; i < 4 && d->syn && r.end + 1 < c->m.tokens.end; i++) {
        uint32_t t = r.end;
        bool link = ro_word_is(d, t, "of") || ro_word_is(d, t, "for") || ro_word_is(d, t, "and");
        if (!link)
            break;
        for (t++; t + 1 < c->m.tokens.end && d->syn[t].upos == RO_DET; t++)
            ;
        if (!namelike(e, t) || !ro_ent_propn(d, c->m.head))
            break;
        for (uint32_t k = t; k < c->m.tokens.end && namelike(e, k); k++) {
            if (own_mention(e, c, k))
                return r;
            t = k + 1;
        }
        r.end = t;
    }
    return r;
}

/* Without an article, and without a word in front that is a mention of its own (`[[Iraqi]] Ministry of Defence`). */
static ro_range bare_thing(const ro_ent *e, const ro_cand *c, ro_range r)
{
    while (r.beg < r.end && (ro_word_is(e->d, r.beg, "the") || joiner(e->d, r.beg)))
        r.beg++;
    while (r.end - r.beg > 1 && own_mention(e, c, r.beg) && c->m.head != r.beg && e->hit_at[r.beg] != e->hit_at[c->m.head])
        r.beg++;
    return r.beg < r.end ? r : (ro_range){ 0, 0 };
}

uint32_t ro_ent_behind_title(const ro_ent *e, const ro_cand *c)
{
    const ro_doc *d = e->d;
    ro_span words[8];
    uint32_t n = 0, k;
    ro_lexrow row;

    if (c->m.kind != RO_KIND_PERSON || !d->syn)
        return RO_NONE;
    for (; n < 8 && c->m.head + n < c->m.tokens.end; n++)
        words[n] = d->tokens.at[c->m.head + n].where;
    k = ro_ent_longest(e, RO_ET_OFFICE, words, n, &row);
    return k > 2 && k < n && ro_ent_propn(d, c->m.head + k) ? c->m.head + k : RO_NONE;
}

ro_range ro_ent_name(const ro_ent *e, const ro_cand *c)
{
    uint32_t core, hit = e->hit_at[c->m.head], behind;
    ro_range r;

    if (c->m.form == RO_FORM_PRONOUN)
        return (ro_range){ 0, 0 };
    behind = ro_ent_behind_title(e, c);
    if (behind != RO_NONE)
        return (ro_range){ behind, grow(e, c, behind).end };
    core = core_of(e, c);
    if (core == RO_NONE && !(hit != RO_NONE && e->hits.at[hit].table == RO_ET_DEMONYM))
        return (ro_range){ 0, 0 };
    if (c->m.kind == RO_KIND_PERSON || c->m.kind == RO_KIND_OFFICE) {
        if (core == RO_NONE)
            return (ro_range){ 0, 0 };
        return bare_person(e, c, grow(e, c, core));
    }
    if (hit != RO_NONE && (core == RO_NONE || e->hit_at[core] == hit)) {
        r = e->hits.at[hit].tokens;
        if (r.beg >= c->m.tokens.beg && r.end <= c->m.tokens.end) {
            ro_range g = core == RO_NONE ? r : grow(e, c, core);
            return g.beg <= r.beg && g.end > r.end && c->m.kind != RO_KIND_STATE ? bare_thing(e, c, g) : r;
        }
    }
    return core == RO_NONE ? (ro_range){ 0, 0 } : bare_thing(e, c, with_of(e, c, grow(e, c, core)));
}
