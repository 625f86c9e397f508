/* Purpose: imported dictionaries of verbs and discards. Input: trees, actors, the reader's events; the tables dictionary.verb, dictionary.discard,
 * dictionary.actor. Output: codes of doc->events, events that only the dictionaries know, sentences and stories without events.
 *
 * Algorithm, as TABARI's and PETRARCH's but on trees: a verb of a dictionary takes the code of the longest of its patterns that fits around it, else its own.
 * Roles that the pattern does not name: the source is the subject (of a passive: `by`), else the subject of the clause above; the target is the first phrase
 * with another code below the verb, else one beside it. An event of the reader with this trigger gets code and roles; where there is none one is made, if both
 * roles are filled. */
#include "event/pattern.h"

#include "doc/stated.h"
#include "doc/who.h"
#include "entity/dictionary.h"
#include "event/internal.h"

enum { CLIMB = 12, DEEPEST = 64 };

/* A pattern or a verb's own code as the dictionary has it. */
typedef struct {
    const ro_pattern *pattern; /* NULL: the verb's own */
    ro_str code, back, rank;
    ro_lexrow row;
} rule;

typedef RO_VEC(rule) rules;

typedef struct {
    ro_str name;
    rules list;
} block;

/* What a dictionary makes of one verb. */
typedef struct {
    ro_range verb;
    uint32_t anchor;
    rule by;
    ro_ids source, target;
    bool both, inferred;
} finding;

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_lextable verbs;
    ro_sets sets;
    RO_VEC(block) blocks;
    ro_range sentence;
    ro_slots slots;
    RO_VEC(finding) found;
    bool alone, foreign; /* as the dictionary says of itself */
    ro_ids coded; /* anchors of the events that a dictionary made or coded with both roles */
} importer;

bool ro_event_imported(const ro_lexicon *lex)
{
    static const char *const tables[] = { "dictionary.verb", "dictionary.discard", "dictionary.actor" };

    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
        if (ro_lex_table(lex, tables[i]).id != RO_LEX_NOTABLE)
            return true;
    return false;
}

/* ---- the phrases of a sentence ---- */

static void finish_slot(importer *x, ro_slot s)
{
    s.weak = true;
    for (uint32_t i = 0; i < s.actors.n; i++) {
        ro_str code = x->d->actors.at[s.actors.at[i]].code;
        s.coded = s.coded || code.n;
        s.weak = s.weak && (!code.n || ro_str_starts(code, RO_STR("---")));
    }
    if (s.coded || s.pronoun)
        ro_push(x->d->ses, &x->slots, s);
}

static bool in_slot(const importer *x, uint32_t token)
{
    for (uint32_t i = 0; i < x->slots.n; i++) {
        const ro_slot *s = &x->slots.at[i];
        if (s->head == token || (token >= s->tokens.beg && token < s->tokens.end))
            return true;
    }
    return false;
}

/* Actors that the program's own lexicons know, where no phrase of a dictionary holds them; of nested ones the outer. A dictionary of agents says itself which
 * nouns are roles. */
static void own_slots(importer *x)
{
    const ro_doc *d = x->d;
    bool roles = ro_lex_table(x->m->lex, "dictionary.agent").id != RO_LEX_NOTABLE;
    uint32_t last = 0;

    for (uint32_t i = ro_dictionary_mentions_from(d, x->sentence.beg); i < d->mentions.n && d->mentions.at[i].tokens.beg < x->sentence.end; i++) {
        const ro_mention *m = &d->mentions.at[i];
        ro_slot s = { .head = m->head, .tokens = m->tokens, .pronoun = m->form == RO_FORM_PRONOUN };
        uint32_t actor = ro_who_actor(d, i);
        if (m->head >= x->sentence.end || actor == RO_NONE || m->form == RO_FORM_ADJECTIVE || m->tokens.end <= last ||
            in_slot(x, m->head) || !d->actors.at[actor].code.n || (roles && ro_str_starts(d->actors.at[actor].code, RO_STR("---"))))
            continue;
        last = m->tokens.end;
        ro_push(d->ses, &s.actors, actor);
        finish_slot(x, s);
    }
}

static void add_members(const importer *x, uint32_t token, ro_ids *actors);

static void sort_slots(ro_slots *v)
{
    for (uint32_t i = 1; i < v->n; i++) {
        ro_slot s = v->at[i];
        uint32_t k = i;
        for (; k > 0 && v->at[k - 1].tokens.beg > s.tokens.beg; k--)
            v->at[k] = v->at[k - 1];
        v->at[k] = s;
    }
}

static void find_slots(importer *x, uint32_t sent)
{
    ro_dict_phrases all = { NULL, 0, 0 };

    x->slots = (ro_slots){ NULL, 0, 0 };
    if (ro_dictionary_given(x->m->lex))
        ro_dictionary_phrases(x->m->lex, x->d, sent, &all);
    for (uint32_t i = 0; i < all.n && !ro_failed(x->d->ses); i++) {
        ro_slot s = { .head = all.at[i].head, .tokens = all.at[i].tokens };
        for (uint32_t k = 0; k < all.at[i].codes.n; k++)
            ro_ids_add(x->d->ses, &s.actors, ro_dictionary_actor(x->d, &all.at[i], k));
        finish_slot(x, s);
    }
    own_slots(x);
    sort_slots(&x->slots);
    for (uint32_t i = 0; i < x->slots.n; i++) {
        ro_ids who = { 0 };
        add_members(x, x->slots.at[i].head, &who);
        x->slots.at[i].several = who.n > 1;
    }
}

/* ---- roles ---- */

/* The phrase that a token is a word of; the token itself where there is none. */
static uint32_t head_of(const importer *x, uint32_t token)
{
    for (uint32_t i = 0; i < x->slots.n; i++) {
        const ro_slot *s = &x->slots.at[i];
        if (s->head == token)
            return token;
        if (token >= s->tokens.beg && token < s->tokens.end)
            return s->head;
    }
    return token;
}

/* The coded phrases of the co-ordination that the token stands in. */
static void add_members(const importer *x, uint32_t token, ro_ids *actors)
{
    uint32_t first = ro_dictionary_first(x->d, head_of(x, token));

    for (uint32_t i = 0; i < x->slots.n; i++) {
        const ro_slot *s = &x->slots.at[i];
        if (!s->coded || ro_dictionary_first(x->d, s->head) != first)
            continue;
        for (uint32_t k = 0; k < s->actors.n; k++)
            if (x->d->actors.at[s->actors.at[k]].code.n)
                ro_ids_add(x->d->ses, actors, s->actors.at[k]);
    }
}

/* Who a word that should name an actor names: its own phrase and those beside it, else the first inside it (`talks between Arnor and Gondor`). */
static void add_named(const importer *x, uint32_t token, ro_ids *actors)
{
    if (token == RO_NONE)
        return;
    add_members(x, token, actors);
    for (uint32_t i = 0; i < x->slots.n && !actors->n; i++) {
        const ro_slot *s = &x->slots.at[i];
        if (s->coded && !s->pronoun && ro_under(x->d, s->head, token) && !ro_rel_is(x->d, s->head, "nmod:poss"))
            add_members(x, s->head, actors);
    }
}

static bool is_pronoun(const ro_doc *d, uint32_t t) { return t != RO_NONE && d->syn[t].upos == RO_PRON; }

/* The verb's own subject as dictionaries see it: `by` of a passive, else whatever stands there. */
static uint32_t subject_of(const ro_doc *d, uint32_t v)
{
    bool own = false;
    uint32_t t = ro_who_does(d, v, &own), s = ro_child(d, v, "obl:agent", RO_NONE);

    if (s != RO_NONE) /* `Rebuked by Eriador, Osgiliath ...` */
        return s;
    if (t != RO_NONE && (own || !ro_who_is_passive(d, v)))
        return t;
    if ((s = ro_child(d, v, "nsubj", RO_NONE)) != RO_NONE)
        return s;
    return ro_who_is_passive(d, v) && ro_rel_is(d, v, "acl") ? d->syn[v].head : t;
}

/* The subject of a clause above. */
static void climb(const importer *x, uint32_t v, ro_ids *actors)
{
    const ro_doc *d = x->d;

    for (int i = 0; i < CLIMB && d->syn[v].head != RO_NONE && !actors->n; i++) {
        v = d->syn[v].head;
        for (uint32_t c = ro_child(d, v, "nsubj", RO_NONE); c != RO_NONE && c < v && !actors->n; c = ro_child(d, v, "nsubj", c))
            add_named(x, c, actors);
    }
}

static bool same_code(const ro_doc *d, const ro_ids *a, const ro_ids *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t k = 0; k < b->n; k++)
            if (ro_str_eq(d->actors.at[a->at[i]].code, d->actors.at[b->at[k]].code))
                return true;
    return false;
}

/* Takes out of `from` who bears a code of `other`. */
static void without(const ro_doc *d, ro_ids *from, const ro_ids *other)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < from->n; i++) {
        ro_ids one = { &from->at[i], 1, 1 };
        if (!same_code(d, &one, other))
            from->at[n++] = from->at[i];
    }
    from->n = n;
}

/* What the dictionaries' own coders do where the tree has no subject: the nearest actor before the verb. */
static void source_before(const importer *x, const ro_place_of_verb *p, finding *f)
{
    for (uint32_t i = x->slots.n; i-- > 0 && !f->source.n;) {
        const ro_slot *s = &x->slots.at[i];
        if (s->coded && !s->pronoun && s->head < f->verb.beg && p->usable[s->head - x->sentence.beg])
            add_members(x, s->head, &f->source);
    }
}

static void default_source(const importer *x, const ro_place_of_verb *p, finding *f)
{
    const ro_doc *d = x->d;
    uint32_t t = subject_of(d, f->anchor);

    add_named(x, t, &f->source);
    without(d, &f->source, &f->target);
    if (f->source.n || (t != RO_NONE && !is_pronoun(d, t) && !f->target.n && t != f->anchor))
        return;
    f->inferred = true;
    climb(x, f->anchor, &f->source);
    without(d, &f->source, &f->target);
    if (!f->source.n)
        source_before(x, p, f);
    without(d, &f->source, &f->target);
}

/* A pronoun is meant only where it is the verb's own object. */
static bool may_be_target(const importer *x, const ro_slot *s, uint32_t v)
{
    return s->coded && (!s->pronoun || (x->d->syn[s->head].head == v && (ro_rel_is(x->d, s->head, "obj") || ro_rel_is(x->d, s->head, "iobj"))));
}

static void target_after(const importer *x, const ro_place_of_verb *p, finding *f, bool weak)
{
    for (uint32_t i = 0; i < x->slots.n && !f->target.n; i++) {
        const ro_slot *s = &x->slots.at[i];
        if (s->head < f->verb.end || !p->usable[s->head - x->sentence.beg] || s->weak != weak || !may_be_target(x, s, f->anchor) ||
            same_code(x->d, &s->actors, &f->source))
            continue;
        add_members(x, s->head, &f->target);
    }
}

static void target_before(const importer *x, finding *f)
{
    for (uint32_t i = x->slots.n; i-- > 0 && !f->target.n;) {
        const ro_slot *s = &x->slots.at[i];
        if (s->head < f->verb.beg && x->d->syn[s->head].head == f->anchor && may_be_target(x, s, f->anchor) && !same_code(x->d, &s->actors, &f->source))
            add_members(x, s->head, &f->target);
    }
}

static void default_target(const importer *x, const ro_place_of_verb *p, finding *f)
{
    if (ro_who_is_passive(x->d, f->anchor)) {
        add_named(x, ro_child(x->d, f->anchor, "nsubj:pass", RO_NONE), &f->target);
        if (same_code(x->d, &f->target, &f->source))
            f->target.n = 0;
    }
    target_after(x, p, f, false);
    target_after(x, p, f, true);
    target_before(x, f);
    without(x->d, &f->target, &f->source);
}

static void bound_role(const importer *x, uint32_t slot, ro_ids *actors)
{
    if (slot != RO_NONE)
        add_members(x, x->slots.at[slot].head, actors);
}

static void fill_roles(const importer *x, const ro_place_of_verb *p, const ro_bound *b, finding *f)
{
    if (b->both != RO_NONE && b->after) { /* `agrees with % `: somebody else does it with both, if there is somebody */
        bound_role(x, b->both, &f->target);
        default_source(x, p, f);
        if (f->source.n)
            return;
        f->target.n = 0;
    }
    if (b->both != RO_NONE) {
        bound_role(x, b->both, &f->source);
        for (uint32_t i = 1; i < f->source.n; i++)
            ro_ids_add(x->d->ses, &f->target, f->source.at[i]);
        f->both = f->source.n > 1;
        f->source.n = f->source.n ? 1 : 0;
        return;
    }
    bound_role(x, b->source, &f->source);
    bound_role(x, b->target, &f->target);
    if (!f->source.n)
        default_source(x, p, f);
    if (!f->target.n)
        default_target(x, p, f);
}

/* ---- rules ---- */

static rule rule_of(const ro_lexrow *row, const ro_pattern *p)
{
    return (rule){ .pattern = p, .code = row->field[3], .back = row->field[4], .rank = row->field[5], .row = *row };
}

static const rules *block_named(importer *x, ro_str name)
{
    ro_ses *s = x->d->ses;
    block b = { .name = name };
    uint32_t n;
    ro_lexrow *rows;

    for (uint32_t i = 0; i < x->blocks.n; i++)
        if (ro_str_eq(x->blocks.at[i].name, name))
            return &x->blocks.at[i].list;
    rows = ro_pattern_rows(s, x->verbs, name, &n);
    for (uint32_t i = 0; rows && i < n; i++) {
        const ro_pattern *p = ro_str_is(rows[i].field[0], "pattern") ? ro_pattern_read(s, rows[i].field[2]) : NULL;
        if (p)
            ro_push(s, &b.list, rule_of(&rows[i], p));
    }
    ro_push(s, &x->blocks, b);
    return ro_failed(s) ? NULL : &x->blocks.at[x->blocks.n - 1].list;
}

static bool is_null(ro_str code) { return !code.n || ro_str_is(code, "---"); }

/* The longest pattern that fits; else the verb's own code, of two verbs spelt alike the one that has some. */
static bool best_rule(importer *x, const ro_place_of_verb *p, const ro_lexrow *rows, uint32_t n, rule *out, ro_bound *bound)
{
    bool any = false, fits = false;

    for (uint32_t i = 0; i < n; i++) {
        const rules *list = ro_str_is(rows[i].field[0], "verb") ? block_named(x, rows[i].field[1]) : NULL;
        if (!list)
            continue;
        if (!any || (!out->pattern && is_null(out->code)))
            *out = fits ? *out : rule_of(&rows[i], NULL);
        any = true;
        for (uint32_t k = 0; k < list->n; k++) {
            ro_bound b;
            if (!ro_pattern_fits(list->at[k].pattern, p, &b) || (fits && !ro_pattern_longer(&b, bound)))
                continue;
            *out = list->at[k];
            *bound = b;
            fits = true;
        }
    }
    if (!fits)
        *bound = ro_unbound;
    return any;
}

/* ---- verbs ---- */

static bool is_verb(const ro_doc *d, uint32_t t)
{
    return d->syn[t].upos == RO_VERB && !ro_rel_is(d, t, "amod") && !ro_rel_is(d, t, "compound");
}

/* What of the sentence belongs to a verb: below it without the verbs beside it; left of it also the clauses above. */
static void mark_usable(const importer *x, uint32_t v, ro_range verb, bool *usable)
{
    const ro_doc *d = x->d;

    for (uint32_t t = x->sentence.beg; t < x->sentence.end; t++) {
        bool *u = &usable[t - x->sentence.beg], beside = false;
        uint32_t up = t;
        for (int i = 0; i < DEEPEST && up != RO_NONE && up != v; i++) {
            beside = d->syn[up].head == v && ro_rel_is(d, up, "conj") && d->syn[up].upos == RO_VERB;
            up = d->syn[up].head;
        }
        *u = up == v && !beside;
        if (t < verb.beg && !*u)
            *u = ro_under(d, v, ro_clause(d, t));
    }
}

static void one_verb(importer *x, ro_range verb, uint32_t anchor, const ro_lexrow *rows, uint32_t n)
{
    ro_doc *d = x->d;
    bool *usable = ro_new(d->ses, bool, x->sentence.end - x->sentence.beg);
    ro_place_of_verb p = { &x->sets, d, &x->slots, verb, usable, x->sentence };
    finding f = { .verb = verb, .anchor = anchor };
    ro_bound bound = ro_unbound;

    if (!usable)
        return;
    mark_usable(x, anchor, verb, usable);
    if (!best_rule(x, &p, rows, n, &f.by, &bound))
        return;
    fill_roles(x, &p, &bound, &f);
    ro_push(d->ses, &x->found, f);
}

static void find_verbs(importer *x)
{
    ro_doc *d = x->d;
    ro_lexrow row;

    for (uint32_t t = x->sentence.beg; t < x->sentence.end && !ro_failed(d->ses);) {
        uint32_t n = ro_dictionary_longest(x->verbs, d, t, x->sentence.end, &row), anchor = RO_NONE, k;
        ro_lexrow *rows;
        for (uint32_t i = t; i < t + n && anchor == RO_NONE; i++)
            if (is_verb(d, i))
                anchor = i;
        if (anchor == RO_NONE) {
            t++;
            continue;
        }
        rows = ro_pattern_rows(d->ses, x->verbs, row.key, &k);
        if (rows)
            one_verb(x, (ro_range){ t, t + n }, anchor, rows, k);
        t += n;
    }
}

/* ---- events ---- */

/* PLOVER's type of a CAMEO root, as its conversion table has it. 01 has none, and a dictionary may have another scheme's codes, whose numbers say nothing: the
 * type that weighs least stands for them. */
static ro_event_type type_of(const importer *x, ro_str code)
{
    static const ro_event_type roots[] = { RO_CONSULT, RO_CONSULT, RO_REQUEST, RO_AGREE, RO_CONSULT, RO_SUPPORT, RO_COOPERATE, RO_AID, RO_CONCEDE, RO_ACCUSE,
                                           RO_REQUEST, RO_ACCUSE, RO_REJECT, RO_THREATEN, RO_PROTEST, RO_MOBILIZE, RO_SANCTION, RO_COERCE, RO_ASSAULT,
                                           RO_ASSAULT, RO_ASSAULT };
    int64_t root = 0;

    if (x->foreign || code.n < 2 || !ro_str_int((ro_str){ code.p, 2 }, &root) || root < 0 || root >= (int64_t)(sizeof roots / sizeof *roots))
        return RO_CONSULT;
    return roots[root];
}

static ro_event *event_of_reader(importer *x, const finding *f)
{
    ro_span verb = ro_range_span(x->d, f->verb);

    for (uint32_t i = 0; i < x->d->events.n; i++) {
        ro_event *e = &x->d->events.at[i];
        if (e->rec.frame != RO_NONE && ((e->anchor >= f->verb.beg && e->anchor < f->verb.end) || ro_span_meet(e->trigger, verb)))
            return e;
    }
    return NULL;
}

static void set_side(ro_doc *d, ro_event *e, bool source, const ro_ids *who, ro_basis how)
{
    ro_ids *side = source ? &e->source : &e->target;

    *side = (ro_ids){ NULL, 0, 0 };
    if (source)
        e->source_basis.n = 0;
    else
        e->target_basis.n = 0;
    for (uint32_t i = 0; i < who->n; i++) {
        ro_push(d->ses, side, who->at[i]);
        if (source)
            ro_push(d->ses, &e->source_basis, (uint8_t)how);
        else
            ro_push(d->ses, &e->target_basis, (uint8_t)how);
    }
}

static void set_code(importer *x, ro_event *e, const finding *f, bool back)
{
    ro_lexrow scale;
    ro_basis how = f->inferred ? RO_INFERRED : RO_STATED;

    e->cameo = back ? f->by.back : f->by.code;
    if (x->foreign || !ro_event_scale(x->m->lex, e->cameo, &scale, &e->goldstein))
        e->goldstein = ro_event_score(e->type, e->mode);
    if (f->source.n && f->target.n) {
        set_side(x->d, e, true, back ? &f->target : &f->source, back ? RO_STATED : how);
        set_side(x->d, e, false, back ? &f->source : &f->target, back ? how : RO_STATED);
        e->reciprocal = f->both || (!back && f->by.back.n && ro_str_eq(f->by.back, f->by.code));
    }
    ro_why_add(x->d, &e->rec.why, ro_lex_why(x->d->ses, &f->by.row));
}

/* Nobody is named the doer of violence whom only a clause above names. */
static bool blames(const importer *x, const finding *f, ro_event_type type)
{
    for (uint32_t i = 0; f->inferred && type == RO_ASSAULT && i < f->source.n; i++)
        if (x->d->actors.at[f->source.at[i]].kind == RO_KIND_PERSON)
            return true;
    return false;
}

static void new_event(importer *x, const finding *f, bool back)
{
    static const ro_frame none = { .args = 0 };
    ro_doc *d = x->d;
    uint32_t sent = d->sent_of[f->anchor];
    ro_event e = { .anchor = f->anchor, .place = RO_NONE, .status = RO_ACTUAL, .type = type_of(x, back ? f->by.back : f->by.code) };

    if (!f->source.n || !f->target.n || blames(x, f, e.type))
        return;
    e.rec = (ro_rec){ .sent = sent, .zone = d->sents.at[sent].zone, .in = RO_NONE, .frame = RO_NONE, .conf = 0.6f };
    e.trigger = ro_range_span(d, f->verb);
    e.quad = ro_event_quad(e.type);
    ro_why_add(d, &e.rec.why, RO_STR("event.rule:verb-of-dictionary"));
    set_code(x, &e, f, back);
    ro_event_contexts(x->m, d, &e);
    ro_event_settle(x->m, d, &none, &e);
    ro_event_when(d, &none, &e);
    ro_event_place(d, &none, &e);
    e.rec.where = ro_event_where(d, &none, &e);
    ro_push(d->ses, &e.tellings, (ro_telling){ e.trigger, e.rec.where, e.rec.sent });
    ro_push(d->ses, &d->events, e);
}

static void drop_event(ro_doc *d, const ro_event *e)
{
    uint32_t i = (uint32_t)(e - d->events.at);

    memmove(&d->events.at[i], &d->events.at[i + 1], (d->events.n - i - 1) * sizeof *e);
    d->events.n--;
}

static void apply(importer *x, const finding *f)
{
    ro_event *e = event_of_reader(x, f);

    if (is_null(f->by.code)) {
        if (e && f->by.pattern)
            drop_event(x->d, e);
        return;
    }
    if (e)
        set_code(x, e, f, false);
    else
        new_event(x, f, false);
    if (f->source.n && f->target.n)
        ro_ids_add(x->d->ses, &x->coded, e ? e->anchor : f->anchor);
    if (f->by.back.n && !is_null(f->by.back) && !ro_str_eq(f->by.back, f->by.code))
        new_event(x, f, true);
}

/* `?` counts where nothing else does; `!` silences the rest. */
static bool outranked(const importer *x, const finding *f)
{
    for (uint32_t i = 0; i < x->found.n; i++) {
        const finding *o = &x->found.at[i];
        bool counts = o != f && !is_null(o->by.code) && o->source.n && o->target.n;
        if (counts && ro_str_is(o->by.rank, "dominant") && !ro_str_is(f->by.rank, "dominant"))
            return true;
        if (counts && ro_str_is(f->by.rank, "subordinate") && !ro_str_is(o->by.rank, "subordinate"))
            return true;
    }
    return false;
}

static bool sets_aside(ro_str code) { return ro_str_is(code, "###") || ro_str_is(code, "+++"); }

/* ---- discards ---- */

/* A phrase of dictionary.discard, or a name or pattern that sets the sentence aside: 1 the sentence, 2 the story. */
static int discard_of(const importer *x, ro_lexrow *row)
{
    ro_lextable t = ro_lex_table(x->m->lex, "dictionary.discard");
    int found = 0;

    for (uint32_t i = x->sentence.beg; i < x->sentence.end; i++) {
        ro_lexrow r;
        if (ro_dictionary_longest(t, x->d, i, x->sentence.end, &r)) {
            int how = ro_str_is(r.field[0], "story") ? 2 : 1;
            *row = how > found ? r : *row;
            found = how > found ? how : found;
        } else if (!found && ro_dictionary_name(x->m->lex, x->d, i, x->sentence.end, &r) && sets_aside(r.field[0])) {
            *row = r;
            found = 1;
        }
    }
    for (uint32_t i = 0; !found && i < x->found.n; i++)
        if (sets_aside(x->found.at[i].by.code)) {
            *row = x->found.at[i].by.row;
            found = 1;
        }
    return found;
}

static void drop_events(ro_doc *d, uint32_t sent, bool all)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < d->events.n; i++)
        if (!all && d->events.at[i].rec.sent != sent)
            d->events.at[n++] = d->events.at[i];
    d->events.n = n;
}

/* True: the whole story is dropped. */
static bool discard(importer *x, uint32_t sent)
{
    ro_lexrow row = { .nfields = 0 };
    int how = discard_of(x, &row);

    if (!how)
        return false;
    x->found.n = 0;
    drop_events(x->d, sent, how == 2);
    ro_push(x->d->ses, &x->d->warnings,
            ro_printf(x->d->ses, "%.*s:%u: `%.*s` leaves %s without events", RO_FMT(row.file), row.line, RO_FMT(row.key),
                      how == 2 ? "the whole document" : ro_printf(x->d->ses, "sentence %u", sent + 1).p));
    return how == 2;
}

/* ---- the stage's last step ---- */

/* What a dictionary says of itself, under the key `*`. */
static void read_marks(importer *x)
{
    ro_lexrow rows[8];
    uint32_t n = ro_lex_find(x->verbs, RO_STR("*"), rows, 8);

    for (uint32_t i = 0; i < n; i++) {
        x->alone = x->alone || ro_str_is(rows[i].field[0], "alone");
        x->foreign = x->foreign || ro_str_is(rows[i].field[0], "foreign");
    }
}

/* A dictionary imported with --alone: what none of its verbs codes is no event. */
static void drop_uncoded(importer *x)
{
    ro_doc *d = x->d;
    uint32_t n = 0;

    for (uint32_t i = 0; i < d->events.n; i++)
        if (ro_ids_has(&x->coded, d->events.at[i].anchor))
            d->events.at[n++] = d->events.at[i];
    d->events.n = n;
}

/* The reader's events and those of the dictionaries, each in the order of the text, as one list in that order. */
static void merge_events(ro_doc *d)
{
    ro_event *all = ro_new(d->ses, ro_event, d->events.n + 1);
    uint32_t i = 0, k = 0, n = 0, readers = 0;

    if (!all)
        return;
    while (readers < d->events.n && d->events.at[readers].rec.frame != RO_NONE)
        readers++;
    for (k = readers; i < readers || k < d->events.n;) {
        bool first = k == d->events.n || (i < readers && d->events.at[i].anchor <= d->events.at[k].anchor);
        all[n++] = d->events.at[first ? i++ : k++];
    }
    if (n)
        memcpy(d->events.at, all, n * sizeof *all);
}

void ro_event_import(const ro_model *m, ro_doc *d)
{
    importer x = { .m = m, .d = d, .verbs = ro_lex_table(m->lex, "dictionary.verb") };

    x.sets.table = x.verbs;
    read_marks(&x);
    for (uint32_t s = 0; s < d->sents.n && !ro_failed(d->ses); s++) {
        x.sentence = d->sents.at[s].tokens;
        x.found.n = 0;
        if (x.verbs.id != RO_LEX_NOTABLE) {
            find_slots(&x, s);
            find_verbs(&x);
        }
        if (discard(&x, s))
            return;
        for (uint32_t i = 0; i < x.found.n && !ro_failed(d->ses); i++)
            if (!outranked(&x, &x.found.at[i]))
                apply(&x, &x.found.at[i]);
    }
    if (x.alone)
        drop_uncoded(&x);
    merge_events(d);
}
