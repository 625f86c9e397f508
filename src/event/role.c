/* Purpose: who does it and to whom. Input: arcs of the frame, mentions, actors, trees. Output: e->source, e->target and how each was
 * found.
 *
 * The model's arcs come first; conjuncts of their words join in. A side that it left empty is filled from the tree where the words
 * themselves name somebody (subject, `by`, object, `with`); where only a governing verb names him he is inferred, which a named person
 * never is as the doer of violence. */
#include "event/internal.h"
#include "doc/who.h"

/* One side at work. */
typedef struct {
    ro_ids who;
    RO_VEC(uint8_t) how; /* ro_basis, beside `who` */
} side;

static ro_basis basis_of(const ro_doc *d, uint32_t mention)
{
    const ro_mention *m = &d->mentions.at[mention];

    if (m->form == RO_FORM_PRONOUN || m->actor == RO_NONE || (m->form == RO_FORM_NOMINAL && m->antecedent != RO_NONE))
        return RO_COREFERRED;
    return RO_STATED;
}

static void add(ro_doc *d, side *s, uint32_t actor, ro_basis how)
{
    if (actor == RO_NONE || ro_ids_has(&s->who, actor))
        return;
    ro_push(d->ses, &s->who, actor);
    ro_push(d->ses, &s->how, (uint8_t)how);
}

/* The actors of a word and its conjuncts. `inferred`: the word does not belong to the trigger. */
static void add_word(ro_doc *d, uint32_t token, bool inferred, side *s)
{
    ro_ids all = { 0 };

    if (token == RO_NONE)
        return;
    ro_who_conjuncts(d, token, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        uint32_t m = ro_who_mention(d, all.at[i]);
        if (m != RO_NONE)
            add(d, s, ro_who_actor(d, m), inferred ? RO_INFERRED : basis_of(d, m));
    }
}

/* Does the word's mention stand inside that of another filler: `Russian` of `a call with Russian Foreign Minister Lavrov`? */
static bool inside_filler(const ro_doc *d, const ro_ids *fillers, uint32_t token)
{
    uint32_t m = ro_who_mention(d, token), k;

    for (uint32_t i = 0; m != RO_NONE && i < fillers->n; i++) {
        k = fillers->at[i] == token ? RO_NONE : ro_who_mention(d, fillers->at[i]);
        if (k != RO_NONE && k != m && d->mentions.at[k].tokens.beg <= d->mentions.at[m].tokens.beg &&
            d->mentions.at[m].tokens.end <= d->mentions.at[k].tokens.end)
            return true;
    }
    return false;
}

static void add_arcs(ro_doc *d, const ro_frame *f, side *source, side *target)
{
    ro_ids tokens[2] = { { 0 } }, all = { 0 };
    side *const s[2] = { source, target };

    ro_frame_arcs(d, f, RO_R_SOURCE, &tokens[0]);
    ro_frame_arcs(d, f, RO_R_TARGET, &tokens[1]);
    ro_frame_arcs(d, f, RO_R_SOURCE, &all);
    ro_frame_arcs(d, f, RO_R_TARGET, &all);
    for (int k = 0; k < 2; k++)
        for (uint32_t i = 0; i < tokens[k].n; i++)
            if (!inside_filler(d, &all, tokens[k].at[i]))
                add_word(d, tokens[k].at[i], false, s[k]);
}

static bool is_violence(const ro_event *e)
{
    return e->type == RO_ASSAULT || e->type == RO_COERCE || (e->type == RO_PROTEST &&
                                                             (e->mode == RO_MODE_RIOT || e->mode == RO_MODE_VANDALIZE));
}

/* Is any of the word's actors a person? */
static bool names_person(ro_doc *d, uint32_t token)
{
    ro_ids who = { 0 };

    ro_who_add(d, token, &who);
    for (uint32_t i = 0; i < who.n; i++)
        if (d->actors.at[who.at[i]].kind == RO_KIND_PERSON)
            return true;
    return false;
}

/* What a resolution does itself. */
static void take_issuer(ro_doc *d, const ro_event *e, side *source)
{
    uint32_t body = ro_who_issues(d, e->anchor);

    if (body == RO_NONE)
        return;
    source->who.n = source->how.n = 0;
    add(d, source, body, RO_COREFERRED);
}

static void complete_source(ro_doc *d, const ro_event *e, side *source)
{
    bool own = false;
    uint32_t t;

    if (source->who.n)
        return;
    t = ro_who_does(d, e->anchor, &own);
    if (t == RO_NONE || (!own && is_violence(e) && names_person(d, t)))
        return;
    add_word(d, t, !own, source);
}

/* The word that a type's other side stands at, when the tree has it. */
static uint32_t other_side(const ro_doc *d, const ro_event *e)
{
    static const char *const together[] = { "with" }, *const onto[] = { "on", "against", "to", "at" };
    const char *const *word = onto;
    size_t n = 4;
    uint32_t t;

    if (e->type == RO_CONSULT || e->type == RO_AGREE || e->type == RO_COOPERATE) {
        word = together;
        n = 1;
    } else if ((t = ro_who_suffers(d, e->anchor)) != RO_NONE && ro_who_mention(d, t) != RO_NONE) {
        return t;
    } else if ((t = ro_child(d, e->anchor, "iobj", RO_NONE)) != RO_NONE) {
        return t;
    }
    for (size_t i = 0; i < n; i++) {
        if ((t = ro_who_child_with(d, e->anchor, "obl", word[i])) != RO_NONE && ro_who_mention(d, t) != RO_NONE)
            return t;
        if ((t = ro_who_child_with(d, e->anchor, "nmod", word[i])) != RO_NONE && ro_who_mention(d, t) != RO_NONE)
            return t;
    }
    return e->type == RO_CONSULT ? ro_child(d, e->anchor, "obj", RO_NONE) : RO_NONE;
}

static void complete_target(ro_doc *d, const ro_event *e, side *target)
{
    /* Withdrawals, protests and musters have no other side that the tree could tell from a place. */
    if (target->who.n || e->type == RO_RETREAT || e->type == RO_MOBILIZE || e->type == RO_PROTEST || e->type == RO_CONCEDE)
        return;
    add_word(d, other_side(d, e), false, target);
}

/* Nobody is both sides: who is named as doer is not his own target. */
static void part(const side *source, side *target)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < target->who.n; i++)
        if (!ro_ids_has(&source->who, target->who.at[i])) {
            target->who.at[n] = target->who.at[i];
            target->how.at[n++] = target->how.at[i];
        }
    target->who.n = target->how.n = n;
}

/* `Egypt and Israel met`, `signed`, `cooperate`: the first is the source, the others the target. */
static void split(ro_doc *d, side *source, side *target)
{
    for (uint32_t i = 1; i < source->who.n; i++)
        add(d, target, source->who.at[i], (ro_basis)source->how.at[i]);
    source->who.n = source->how.n = 1;
}

static bool is_signing(const ro_doc *d, const ro_event *e)
{
    static const char *const lemma[] = { "sign", "initial", "conclude", "ratify", "accord", "treaty", "pact", "deal", "agreement",
                                         "ceasefire", "truce", "reach", "seal", "ink", "strike", "agree" };

    for (size_t i = 0; i < sizeof lemma / sizeof *lemma; i++)
        if (ro_who_lemma_is(d, e->anchor, lemma[i]))
            return true;
    return false;
}

/* Do several sources do it with each other? */
static bool is_mutual(const ro_doc *d, const ro_event *e)
{
    return e->type == RO_CONSULT || e->type == RO_COOPERATE || (e->type == RO_AGREE && is_signing(d, e));
}

static bool is_reciprocal(const ro_doc *d, const ro_event *e, bool parted)
{
    bool both = e->source.n && e->target.n;

    if (e->type == RO_CONSULT)
        return both && e->mode != RO_MODE_VISIT && e->mode != RO_MODE_THIRD_PARTY;
    return e->type == RO_AGREE ? both && is_signing(d, e) : parted;
}

void ro_event_roles(ro_doc *d, const ro_frame *f, ro_event *e)
{
    side source = { 0 }, target = { 0 };
    bool parted;

    add_arcs(d, f, &source, &target);
    take_issuer(d, e, &source);
    complete_source(d, e, &source);
    complete_target(d, e, &target);
    if (ro_failed(d->ses))
        return;
    part(&source, &target);
    parted = source.who.n > 1 && !target.who.n && is_mutual(d, e);
    if (parted)
        split(d, &source, &target);
    if (ro_failed(d->ses))
        return;
    e->source = source.who;
    e->target = target.who;
    e->source_basis.at = source.how.at;
    e->source_basis.n = source.how.n;
    e->source_basis.cap = source.how.cap;
    e->target_basis.at = target.how.at;
    e->target_basis.n = target.how.n;
    e->target_basis.cap = target.how.cap;
    e->reciprocal = is_reciprocal(d, e, parted);
}
