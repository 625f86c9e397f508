/* Purpose: which statement an event stands in, who vouches for it, and a status that its surroundings allow. Input: frames, statements,
 * trees. Output: e->rec.in, asserted_by, status, countable.
 *
 * The model gives the status with a runner-up. What stands around the trigger rules some statuses out: an act in a condition has not
 * happened, nor has one that is negated or that may or will happen; one that is only alleged or threatened is not told as fact. Where the
 * label is ruled out the runner-up takes its place if it is allowed and has its share of the probability; only a condition overrules
 * without one. */
#include "doc/stated.h"
#include "event/internal.h"

#define BIT(status) (1u << (status))

enum { HAPPENED = BIT(RO_ACTUAL) | BIT(RO_ONGOING) };

typedef struct {
    uint32_t out;      /* statuses ruled out */
    float least;       /* probability that the runner-up must have */
    ro_status instead; /* where no runner-up will do; RO_ACTUAL: the label stays */
    const char *why;
} ruling;

static bool is_negated(const ro_doc *d, uint32_t t)
{
    for (uint32_t c = ro_child(d, t, "advmod", RO_NONE); c != RO_NONE; c = ro_child(d, t, "advmod", c))
        if (ro_word_is(d, c, "not") || ro_word_is(d, c, "n't") || ro_word_is(d, c, "n’t") || ro_word_is(d, c, "never"))
            return true;
    uint32_t det = ro_child(d, t, "det", RO_NONE), subject = ro_child(d, t, "nsubj", RO_NONE);
    return (det != RO_NONE && ro_word_is(d, det, "no")) || (subject != RO_NONE &&
                                                            (ro_word_is(d, subject, "nobody") || ro_word_is(d, subject, "none")));
}

static bool has_aux(const ro_doc *d, uint32_t t, const char *const *word, size_t n)
{
    for (uint32_t c = ro_child(d, t, "aux", RO_NONE); c != RO_NONE; c = ro_child(d, t, "aux", c))
        for (size_t i = 0; i < n; i++)
            if (ro_word_is(d, c, word[i]))
                return true;
    return false;
}

/* Between the token and the stretch's own top, is there a clause that tells something else (`the accord signed last year`)? */
static bool aside(const ro_doc *d, uint32_t token, ro_range stretch)
{
    for (int i = 0; i < 64 && token != RO_NONE && token >= stretch.beg && token < stretch.end; i++) {
        if (ro_rel_is(d, token, "acl"))
            return true;
        token = d->syn[token].head;
    }
    return false;
}

static bool in_condition(const ro_doc *d, uint32_t token)
{
    uint32_t n;
    const ro_frame *f = ro_frames(d, RO_L_CONDITIONAL, &n);

    for (uint32_t i = 0; i < n; i++) {
        if (f[i].anchor > token + 256)
            break;
        for (uint32_t k = 0; k < f[i].nargs; k++) {
            const ro_arg *a = &d->args.at[f[i].args + k];
            if ((a->role == RO_R_ANTECEDENT || a->role == RO_R_CONSEQUENT) && a->tokens.beg <= token && token < a->tokens.end)
                return !aside(d, token, a->tokens);
        }
    }
    return false;
}

/* Types whose own words are a will or a refusal: `will not release them`. */
static bool speaks_of_will(ro_event_type t)
{
    return t == RO_AGREE || t == RO_REJECT || t == RO_THREATEN || t == RO_REQUEST || t == RO_CONCEDE;
}

static bool main_clause_of(const ro_doc *d, const ro_statement *s, uint32_t token)
{
    for (uint32_t i = 0; i < s->content.n; i++) {
        ro_range r = { ro_token_at(d, s->content.at[i].beg), ro_token_at(d, s->content.at[i].end - 1) };
        if (r.beg != RO_NONE && r.end != RO_NONE && r.beg <= token && token <= r.end)
            return !aside(d, token, (ro_range){ r.beg, r.end + 1 });
    }
    return false;
}

static ruling by_statement(const ro_doc *d, const ro_event *e)
{
    const ro_statement *s = &d->statements.at[e->rec.in];
    bool past = ro_str_is(d->syn[e->anchor].xpos, "VBD");

    if (!main_clause_of(d, s, e->anchor))
        return (ruling){ 0 };
    switch (s->act) {
    case RO_ACT_DENY:
        return (ruling){ HAPPENED, 0.1f, RO_ACTUAL, "event.status:inside a denial" };
    case RO_ACT_ACCUSE:
        return (ruling){ HAPPENED, 0.2f, RO_ACTUAL, "event.status:inside an accusation" };
    case RO_ACT_THREATEN: case RO_ACT_PLEDGE: case RO_ACT_DEMAND: case RO_ACT_REQUEST: case RO_ACT_REFUSE:
        if (!past && !speaks_of_will(e->type))
            return (ruling){ HAPPENED, 0.2f, RO_ACTUAL, "event.status:inside a promise, threat or demand" };
        return (ruling){ 0 };
    default:
        return (ruling){ 0 };
    }
}

/* The first ruling that the surroundings give against the label. */
static ruling find_ruling(const ro_doc *d, const ro_event *e)
{
    static const char *const may[] = { "may", "might", "could", "can" }, *const will[] = { "will", "shall", "'ll", "’ll" };
    uint32_t t = e->anchor;
    ruling r = { 0 };

    if (in_condition(d, t))
        return (ruling){ HAPPENED, 0.05f, RO_CONDITIONAL, "event.status:in a condition" };
    if (e->type != RO_REJECT && is_negated(d, t))
        return (ruling){ HAPPENED | BIT(RO_HABITUAL), 0.1f, RO_ACTUAL, "event.status:negated" };
    if (!speaks_of_will(e->type) && has_aux(d, t, may, 4))
        return (ruling){ HAPPENED, 0.1f, RO_ACTUAL, "event.status:may" };
    if (!speaks_of_will(e->type) && has_aux(d, t, will, 4))
        return (ruling){ HAPPENED, 0.1f, RO_ACTUAL, "event.status:will" };
    if (e->rec.in != RO_NONE)
        r = by_statement(d, e);
    return r;
}

static void apply(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e)
{
    ruling r = find_ruling(d, e);
    const ro_label *l = &f->label[RO_G_EVENT_STATUS];
    ro_frame next = *f;
    int second;

    if (!(r.out & BIT(e->status)))
        return;
    next.label[RO_G_EVENT_STATUS].id = l->next;
    second = ro_frame_set(m, &next, RO_G_EVENT_STATUS, ro_status_of);
    if (second >= 0 && !(r.out & BIT(second)) && l->p_next >= r.least)
        e->status = (ro_status)second;
    else if (r.instead != RO_ACTUAL && l->p < 0.9f)
        e->status = r.instead;
    else
        return;
    ro_why_add(d, &e->rec.why, ro_str_of(r.why));
}

void ro_event_settle(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e)
{
    e->rec.in = ro_stated_in(d, e->trigger, RO_NONE);
    apply(m, d, f, e);
    if (e->rec.in != RO_NONE) {
        const ro_statement *s = &d->statements.at[e->rec.in];
        bool vouches = s->act != RO_ACT_ASK && (s->act != RO_ACT_DENY || e->status == RO_DENIED);
        for (uint32_t i = 0; vouches && i < s->speaker.n; i++)
            ro_ids_add(d->ses, &e->asserted_by, s->speaker.at[i]);
    }
    e->countable = (e->status == RO_ACTUAL || e->status == RO_ONGOING) &&
        (e->rec.zone >= d->zones.n || d->zones.at[e->rec.zone].kind != RO_ZONE_COMMENT);
}
