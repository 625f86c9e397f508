/* Commitments: who owes what to whom, under which agreement, by when.
 *
 * Reads: frames of layer commitment, agreements, mentions, times. Writes: commitments (their state is settled by link/ once claims are
 * known).
 * The model finds the action and its arguments; rules resolve the deadline's value (the end of the time behind `by`), find a deadline
 * inside the action and an agreement
 * behind `under`, and the place. */
#include "commitment/internal.h"

static bool one_of(const ro_doc *d, uint32_t t, const char *const *list, size_t n)
{
    for (size_t i = 0; t < d->tokens.n && i < n; i++)
        if (ro_word_is(d, t, list[i]))
            return true;
    return false;
}

/* Does the time stand behind `by`, `before`, `until`, `within`? */
static bool limits(const ro_doc *d, const ro_time *t)
{
    static const char *const words[] = { "by", "before", "until", "till", "within", "than", "deadline" };

    for (uint32_t k = 1; k <= 3 && k <= t->tokens.beg; k++)
        if (one_of(d, t->tokens.beg - k, words, sizeof words / sizeof *words))
            return true;
    return false;
}

static bool dated(ro_str v)
{
    return v.n >= 4 && v.p[0] >= '0' && v.p[0] <= '9';
}

/* A date is a deadline; a vague or relative time (`in the coming weeks`, `within 48 hours`) a window, and its end a deadline where it
 * has one. */
static void set_deadline(ro_doc *d, const ro_time *t, ro_commitment *c)
{
    ro_str end = limits(d, t) && t->end.n ? t->end : t->value;

    if (dated(t->value)) {
        c->deadline = end;
        return;
    }
    c->window = t->value.n ? t->value : ro_doc_slice(d, t->where);
    if (dated(t->end))
        c->deadline = t->end;
}

/* `by May 1st` inside the action, where the model drew no arc. */
static void deadline_inside(ro_doc *d, ro_commitment *c)
{
    for (uint32_t i = 0; i < c->action.n; i++)
        for (uint32_t k = ro_token_at(d, c->action.at[i].beg); k != RO_NONE && k < d->tokens.n
                && d->tokens.at[k].where.beg < c->action.at[i].end; k++) {
            uint32_t t = ro_time_at(d, k);
            if (t == RO_NONE || !limits(d, &d->times.at[t]) || d->times.at[t].type == RO_TIME_SET)
                continue;
            set_deadline(d, &d->times.at[t], c);
            ro_why_add(d, &c->rec.why, RO_STR("rule commitment.deadline-inside"));
            return;
        }
}

/* `Under the deal, ...`, `pursuant to`, `as required by`: an agreement that the clause stands under. */
static uint32_t agreement_under(const ro_com *c, uint32_t anchor)
{
    static const char *const words[] = { "under", "pursuant", "per", "with", "by", "in" };
    static const char *const before_with[] = { "accordance", "line", "compliance", "keeping", "conformity", "stipulated", "required",
            "agreed", "set" };
    ro_doc *d = c->d;
    ro_range s = d->sents.at[d->sent_of[anchor]].tokens;

    for (uint32_t t = s.beg; t + 1 < s.end; t++) {
        if (!one_of(d, t, words, sizeof words / sizeof *words))
            continue;
        if (!ro_word_is(d, t, "under") && !ro_word_is(d, t, "pursuant") && !(t > s.beg && one_of(d, t - 1, before_with,
                sizeof before_with / sizeof *before_with)))
            continue;
        for (uint32_t k = t + 1; k < s.end && k < t + 5; k++)
            if (c->agreement_of[k] != RO_NONE)
                return c->agreement_of[k];
    }
    return RO_NONE;
}

static void take_agreement(const ro_com *c, const ro_frame *f, ro_commitment *m)
{
    uint32_t t = ro_frame_arc(c->d, f, RO_R_AGREEMENT);

    if (t != RO_NONE)
        m->agreement = c->agreement_of[t];
    if (m->agreement != RO_NONE || f->label[RO_G_COMMITMENT_STRENGTH].p <= 0)
        return;
    m->agreement = agreement_under(c, f->anchor);
    if (m->agreement != RO_NONE)
        ro_why_add(c->d, &m->rec.why, RO_STR("rule commitment.under-agreement"));
}

/* The first place named in the action, else in the condition-free rest of where. */
static uint32_t place_in(const ro_doc *d, ro_span s)
{
    for (uint32_t k = ro_token_at(d, s.beg); k != RO_NONE && k < d->tokens.n && d->tokens.at[k].where.beg < s.end; k++) {
        uint32_t p = ro_place_at(d, k);
        if (p != RO_NONE && d->mentions.at[ro_mention_at(d, k)].form != RO_FORM_ADJECTIVE)
            return p;
    }
    return RO_NONE;
}

static void make_commitment(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    int strength = ro_frame_set(c->m, f, RO_G_COMMITMENT_STRENGTH, ro_strength_of), polarity = ro_frame_set(c->m, f,
            RO_G_COMMITMENT_POLARITY, ro_polarity_of),
        label = ro_frame_set(c->m, f, RO_G_COMMITMENT_STATE, ro_commitment_state_of);
    const ro_time *t = ro_com_time(d, f, RO_R_DEADLINE);
    ro_commitment m = { .rec = ro_com_rec(c, f, 3), .agreement = RO_NONE, .place = RO_NONE, .statement = RO_NONE };

    m.strength = strength < 0 ? RO_PLEDGE : (ro_strength)strength;
    m.polarity = polarity < 0 ? RO_POL_DO : (ro_polarity)polarity;
    m.state = label < 0 ? RO_C_PENDING : (ro_commitment_state)label;
    ro_com_actors(d, f, RO_R_OBLIGOR, &m.obligor);
    ro_com_actors(d, f, RO_R_BENEFICIARY, &m.beneficiary);
    ro_frame_spans(d, f, RO_R_ACTION, &m.action);
    ro_frame_spans(d, f, RO_R_CONDITION, &m.condition);
    if (!m.action.n) /* the anchor is the head of the action */
        ro_push(d->ses, &m.action, ro_range_span(d, ro_subtree(d, f->anchor)));
    take_agreement(c, f, &m);
    if (t)
        set_deadline(d, t, &m);
    else
        deadline_inside(d, &m);
    if (!m.deadline.n && !m.window.n && m.agreement != RO_NONE && m.strength == RO_OBLIGATION && d->agreements.at[m.agreement].deadline.n) {
        m.deadline = d->agreements.at[m.agreement].deadline;
        ro_why_add(d, &m.rec.why, RO_STR("rule commitment.deadline-of-agreement"));
    }
    m.place = place_in(d, ro_com_spans_hull(&m.action));
    ro_push(d->ses, &d->commitments, m);
    ro_push(d->ses, &c->anchor, f->anchor);
}

void ro_com_commitments(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_COMMITMENT, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        make_commitment(c, &f[i]);
}
