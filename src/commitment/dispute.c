/* Disputes: two holders who say otherwise of the same thing.
 *
 * Reads: frames of layer dispute, statements, events, figures, commitments. Writes: disputes.
 * A frame says which claim contradicts which. Three more are derived: a denial of an accusation, two counts of the same casualties by
 * two sources, and a
 * commitment that one side says is kept and another broken. One pair of holders is not given the same dispute twice. */
#include "doc/stated.h"
#include "commitment/internal.h"


/* A denial answers something said at most this many statements before it, or the next one. */
enum { ANSWERS = 12 };

static ro_span clause_span(const ro_doc *d, uint32_t t)
{
    ro_range r = ro_subtree(d, ro_clause(d, t));

    while (r.end > r.beg + 1 && d->syn[r.end - 1].upos == RO_PUNCT)
        r.end--;
    return ro_range_span(d, r);
}

static bool covers(const ro_spans *s, ro_span w)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (ro_span_meet(s->at[i], w))
            return true;
    return false;
}

/* The statement whose cue is the token or whose content holds it; RO_NONE. */
static uint32_t statement_at(const ro_doc *d, uint32_t t)
{
    ro_span w = d->tokens.at[t].where;
    uint32_t held = ro_stated_in(d, w, RO_NONE), first = ro_stated_first(d, d->sent_of[t]);

    for (uint32_t i = first; i < d->statements.n && d->statements.at[i].rec.sent == d->sent_of[t]; i++)
        if (covers(&d->statements.at[i].cue, w))
            return i;
    return held;
}

static void side_of_statement(ro_doc *d, uint32_t s, ro_side *out)
{
    const ro_statement *st = &d->statements.at[s];

    for (uint32_t i = 0; i < st->speaker.n; i++)
        ro_ids_add(d->ses, &out->holder, st->speaker.at[i]);
    for (uint32_t i = 0; i < st->content.n; i++)
        ro_push(d->ses, &out->says, st->content.at[i]);
    for (uint32_t i = 0; !st->content.n && i < st->cue.n; i++)
        ro_push(d->ses, &out->says, st->cue.at[i]);
}

static ro_side side_at(ro_doc *d, uint32_t t)
{
    ro_side s = { 0 };
    uint32_t st = statement_at(d, t);

    if (st != RO_NONE)
        side_of_statement(d, st, &s);
    if (!s.says.n)
        ro_push(d->ses, &s.says, clause_span(d, t));
    return s;
}

/* Do the holders of one dispute stand against each other in another already? */
static bool have(const ro_doc *d, const ro_side *a, const ro_side *b, uint32_t sent)
{
    for (uint32_t i = d->disputes.n > 64 ? d->disputes.n - 64 : 0; i < d->disputes.n; i++) {
        const ro_dispute *x = &d->disputes.at[i];
        uint32_t far = x->rec.sent > sent ? x->rec.sent - sent : sent - x->rec.sent;
        if (x->sides.n != 2 || far > 3)
            continue;
        if ((ro_com_same_ids(&x->sides.at[0].holder, &a->holder) && ro_com_same_ids(&x->sides.at[1].holder, &b->holder))
            || (ro_com_same_ids(&x->sides.at[0].holder, &b->holder) && ro_com_same_ids(&x->sides.at[1].holder, &a->holder)))
            return true;
    }
    return false;
}

/* Both sides where they stand near each other, else the sentence part of the one that disputes. */
static ro_span where_of(const ro_doc *d, const ro_side *a, const ro_side *b, uint32_t sent)
{
    enum { APART = 2 };
    ro_span x = ro_com_spans_hull(&a->says), y = ro_com_spans_hull(&b->says);
    uint32_t i = ro_token_at(d, x.beg), k = ro_token_at(d, y.beg);

    if (i != RO_NONE && k != RO_NONE && (d->sent_of[i] > d->sent_of[k] ? d->sent_of[i] - d->sent_of[k]
            : d->sent_of[k] - d->sent_of[i]) <= APART)
        return ro_hull(x, y);
    return d->sents.at[sent].where;
}

static void push_dispute(ro_com *c, ro_dispute *x, ro_side a, ro_side b, ro_span about)
{
    ro_doc *d = c->d;

    if (have(d, &a, &b, x->rec.sent))
        return;
    x->rec.zone = d->sents.at[x->rec.sent].zone;
    x->rec.in = RO_NONE;
    x->rec.where = where_of(d, &a, &b, x->rec.sent);
    ro_push(d->ses, &x->about, about);
    ro_push(d->ses, &x->sides, a);
    ro_push(d->ses, &x->sides, b);
    ro_push(d->ses, &d->disputes, *x);
}

static const ro_event *event_in(const ro_doc *d, const ro_side *s)
{
    ro_span w = ro_com_spans_hull(&s->says);
    uint32_t t = ro_token_at(d, w.beg);

    for (uint32_t i = t == RO_NONE ? d->events.n : ro_stated_first_event(d, d->sent_of[t]); i < d->events.n
            && d->events.at[i].trigger.beg < w.end; i++)
        if (d->events.at[i].type != RO_ACCUSE && covers(&s->says, d->events.at[i].trigger))
            return &d->events.at[i];
    return NULL;
}

/* The words of the event that either side speaks of, else what the first side says. */
static ro_span about_of(const ro_doc *d, const ro_side *a, const ro_side *b)
{
    const ro_event *e = event_in(d, a);

    e = e ? e : event_in(d, b);
    return e ? e->rec.where : ro_com_spans_hull(&a->says);
}

static void by_frame(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    uint32_t against = ro_frame_arc(d, f, RO_R_AGAINST);
    ro_dispute x = { .rec = ro_com_rec(c, f, 1) };
    ro_side a, b;

    if (against == RO_NONE || against == f->anchor)
        return;
    a = side_at(d, against);
    b = side_at(d, f->anchor);
    if (a.holder.n && ro_com_same_ids(&a.holder, &b.holder)) /* one voice: the claim itself against the document's own */
        a.holder = (ro_ids){ 0 };
    push_dispute(c, &x, a, b, about_of(d, &a, &b));
}

/* ---- derived ---- */

/* An accusation against the denier: a statement of accusing, or an ACCUSE event, whose target is one of them. */
static uint32_t accusation_of(const ro_doc *d, uint32_t deny)
{
    const ro_statement *s = &d->statements.at[deny];

    for (uint32_t k = 1; k <= ANSWERS; k++) {
        uint32_t i = deny - k;
        const ro_statement *o;
        if (k > deny)
            break;
        o = &d->statements.at[i];
        if (ro_com_share_ids(&o->speaker, &s->speaker) || o->act == RO_ACT_DENY || !o->content.n)
            continue;
        if (o->act == RO_ACT_ACCUSE && (ro_com_share_ids(&o->addressee, &s->speaker) || s->rec.sent - o->rec.sent <= 2))
            return i;
        if (ro_com_common(d, ro_com_spans_hull(&o->content), ro_com_spans_hull(&s->content)) >= 3)
            return i;
    }
    return RO_NONE;
}

static uint32_t accuse_event(const ro_doc *d, const ro_statement *s)
{
    uint32_t best = RO_NONE;

    for (uint32_t i = ro_stated_first_event(d, s->rec.sent > 4 ? s->rec.sent - 4 : 0); i < d->events.n
            && d->events.at[i].rec.sent <= s->rec.sent; i++) {
        const ro_event *e = &d->events.at[i];
        if (e->type == RO_ACCUSE && ro_com_share_ids(&e->target, &s->speaker) && !ro_com_share_ids(&e->source, &s->speaker))
            best = i;
    }
    return best;
}

static void denials(ro_com *c)
{
    ro_doc *d = c->d;

    for (uint32_t i = 0; i < d->statements.n; i++) {
        const ro_statement *s = &d->statements.at[i];
        ro_dispute x = { .rec = { .sent = s->rec.sent, .frame = RO_NONE, .conf = s->rec.conf } };
        ro_side a = { 0 }, b = { 0 };
        uint32_t o, e;
        if (s->act != RO_ACT_DENY || !s->speaker.n)
            continue;
        o = accusation_of(d, i);
        e = o == RO_NONE ? accuse_event(d, s) : RO_NONE;
        if (o == RO_NONE && e == RO_NONE)
            continue;
        if (o != RO_NONE) {
            side_of_statement(d, o, &a);
        } else {
            for (uint32_t k = 0; k < d->events.at[e].source.n; k++)
                ro_ids_add(d->ses, &a.holder, d->events.at[e].source.at[k]);
            ro_push(d->ses, &a.says, d->events.at[e].rec.where);
        }
        side_of_statement(d, i, &b);
        ro_why_add(d, &x.rec.why, RO_STR("rule dispute.denial"));
        push_dispute(c, &x, a, b, about_of(d, &a, &b));
    }
}

static bool casualties(ro_figure_kind k)
{
    return k == RO_FIG_KILLED || k == RO_FIG_WOUNDED || k == RO_FIG_CASUALTIES || k == RO_FIG_DETAINED || k == RO_FIG_DISPLACED
            || k == RO_FIG_PARTICIPANTS;
}

/* Two amounts that cannot both be right: their ranges do not meet. */
static bool contradict(const ro_amount *a, const ro_amount *b)
{
    double al = a->has_value ? a->value : a->has_low ? a->low : -1e300, ah = a->has_value ? a->value : a->has_high ? a->high : 1e300;
    double bl = b->has_value ? b->value : b->has_low ? b->low : -1e300, bh = b->has_value ? b->value : b->has_high ? b->high : 1e300;

    return al > bh || bl > ah;
}

static ro_side side_of_figure(ro_doc *d, const ro_figure *g)
{
    ro_side s = { 0 };

    ro_com_voice(d, g->rec.where, &s.holder);
    ro_push(d->ses, &s.says, g->rec.where);
    return s;
}

static void counts(ro_com *c)
{
    enum { NEAR = 6 }; /* figures looked at behind one */
    ro_doc *d = c->d;

    for (uint32_t i = 0; i < d->figures.n; i++)
        for (uint32_t k = i + 1; k < d->figures.n && k <= i + NEAR; k++) {
            const ro_figure *a = &d->figures.at[i], *b = &d->figures.at[k];
            ro_dispute x = { .rec = { .sent = b->rec.sent, .frame = RO_NONE, .conf = a->rec.conf < b->rec.conf ? a->rec.conf
                    : b->rec.conf } };
            ro_side p, q;
            if (!casualties(a->kind) || a->kind != b->kind || a->changed || b->changed || a->event == RO_NONE || a->event != b->event
                    || ro_ids_has(&a->parts, k)
                || !contradict(&a->amount, &b->amount))
                continue;
            p = side_of_figure(d, a);
            q = side_of_figure(d, b);
            if (!p.holder.n || !q.holder.n || ro_com_share_ids(&p.holder, &q.holder))
                continue;
            ro_why_add(d, &x.rec.why, RO_STR("rule dispute.two-counts"));
            push_dispute(c, &x, p, q, a->rec.where);
        }
}

static void claims(ro_com *c)
{
    ro_doc *d = c->d;

    for (uint32_t i = 0; i < d->commitments.n; i++) {
        const ro_commitment *m = &d->commitments.at[i];
        const ro_claim *kept = NULL, *broken = NULL;
        ro_dispute x = { .rec = { .sent = m->rec.sent, .frame = RO_NONE, .conf = m->rec.conf } };
        ro_side a = { 0 }, b = { 0 };
        for (uint32_t k = 0; k < m->claims.n; k++) {
            kept = m->claims.at[k].state == RO_CLAIM_KEPT && !kept ? &m->claims.at[k] : kept;
            broken = m->claims.at[k].state == RO_CLAIM_BROKEN && !broken ? &m->claims.at[k] : broken;
        }
        if (!kept || !broken || ro_com_same_ids(&kept->claimant, &broken->claimant))
            continue;
        a.holder = kept->claimant;
        b.holder = broken->claimant;
        ro_push(d->ses, &a.says, kept->where);
        ro_push(d->ses, &b.says, broken->where);
        ro_why_add(d, &x.rec.why, RO_STR("rule dispute.kept-or-broken"));
        push_dispute(c, &x, a, b, ro_com_spans_hull(&m->action));
    }
}

void ro_com_disputes(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_DISPUTE, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        by_frame(c, &f[i]);
    denials(c);
    counts(c);
    claims(c);
}
