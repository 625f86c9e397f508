/* Claims that a commitment was kept, broken, kept in part, or is doubtful.
 *
 * Reads: frames of layer claim, commitments, statements. Writes: the claims of commitments.
 * A claim goes to the commitment that its arc leads to, else to the nearest one about the same words. Its claimant is the arc's actor,
 * else the speaker of the statement that it
 * stands in; nobody: the document's own voice. A claim without a commitment is kept as a loose one. */
#include "commitment/internal.h"

/* Sentences between a claim and a commitment that no arc leads to. */
enum { NEAR = 3 };

static uint32_t apart(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

static bool holds(const ro_spans *s, ro_span w)
{
    for (uint32_t i = 0; i < s->n; i++)
        if (ro_span_has(s->at[i], w))
            return true;
    return false;
}

/* The commitment anchored at the token, else the one whose action holds it, else the nearest anchor of its sentence. */
static uint32_t commitment_at(const ro_com *c, uint32_t token)
{
    const ro_doc *d = c->d;
    uint32_t best = RO_NONE, far = UINT32_MAX;

    for (uint32_t i = 0; i < d->commitments.n; i++) {
        uint32_t a = c->anchor.at[i], n = apart(a, token);
        if (a == token)
            return i;
        if (holds(&d->commitments.at[i].action, d->tokens.at[token].where))
            n = n > 100 ? 1 : 0;
        else if (d->sent_of[a] != d->sent_of[token])
            continue;
        if (n < far) {
            far = n;
            best = i;
        }
    }
    return best;
}

/* Without an arc: the nearest commitment in the sentences around, words in common first. */
static uint32_t commitment_near(const ro_com *c, uint32_t cue, ro_span where)
{
    const ro_doc *d = c->d;
    uint32_t best = RO_NONE;
    int64_t score = INT64_MIN;

    for (uint32_t i = 0; i < d->commitments.n; i++) {
        uint32_t sents = apart(d->sent_of[c->anchor.at[i]], d->sent_of[cue]);
        int64_t s;
        if (sents > NEAR)
            continue;
        s = 40 * (int64_t)ro_com_common(d, where,
                ro_com_spans_hull(&d->commitments.at[i].action)) - 30 * (int64_t)sents - (int64_t)apart(c->anchor.at[i], cue);
        if (s > score) {
            score = s;
            best = i;
        }
    }
    return best;
}

/* The clause of the cue, within its sentence. */
static ro_span clause_of(const ro_doc *d, uint32_t cue)
{
    ro_range r = ro_subtree(d, ro_clause(d, cue));

    while (r.end > r.beg + 1 && d->syn[r.end - 1].upos == RO_PUNCT)
        r.end--;
    while (r.beg + 1 < r.end && (d->syn[r.beg].upos == RO_PUNCT || d->syn[r.beg].upos == RO_CCONJ))
        r.beg++;
    return ro_range_span(d, r);
}

static bool told_already(const ro_commitment *m, const ro_claim *cl)
{
    for (uint32_t i = 0; i < m->claims.n; i++)
        if (m->claims.at[i].state == cl->state && ro_com_same_ids(&m->claims.at[i].claimant, &cl->claimant))
            return true;
    return false;
}

/* `Sudan violated the truce`, and nothing in the document says what it owed: kept with the agreement that the clause names, for the store may know the commitment. */
static void keep_loose(const ro_com *c, uint32_t cue, const ro_claim *cl)
{
    ro_doc *d = c->d;
    ro_loose_claim x = { .claim = *cl, .agreement = RO_NONE };
    ro_range s = d->sents.at[d->sent_of[cue]].tokens;

    for (uint32_t t = s.beg; t < s.end && x.agreement == RO_NONE; t++)
        if (ro_span_has(cl->where, d->tokens.at[t].where))
            x.agreement = c->agreement_of[t];
    ro_push(d->ses, &d->loose_claims, x);
}

static void make_claim(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    int state = ro_frame_set(c->m, f, RO_G_CLAIM_STATE, ro_claim_state_of);
    uint32_t arc = ro_frame_arc(d, f, RO_R_COMMITMENT), id;
    ro_claim cl = { .state = state < 0 ? RO_CLAIM_DOUBTFUL : (ro_claim_state)state };
    ro_ids voice = { 0 };

    cl.where = clause_of(d, f->anchor);
    id = arc != RO_NONE ? commitment_at(c, arc) : RO_NONE;
    if (id == RO_NONE)
        id = commitment_near(c, f->anchor, cl.where);
    ro_com_actors(d, f, RO_R_CLAIMANT, &cl.claimant);
    cl.statement = ro_com_voice(d, d->tokens.at[f->anchor].where, &voice);
    ro_why_add(d, &cl.why, ro_frame_why(c->m, d, f, RO_G_CLAIM_STATE));
    if (!cl.claimant.n && voice.n) {
        cl.claimant = voice;
        ro_why_add(d, &cl.why, RO_STR("rule claim.speaker"));
    }
    if (id == RO_NONE) {
        keep_loose(c, f->anchor, &cl);
        return;
    }
    if (arc == RO_NONE)
        ro_why_add(d, &cl.why, RO_STR("rule claim.nearest"));
    if (!told_already(&d->commitments.at[id], &cl))
        ro_push(d->ses, &d->commitments.at[id].claims, cl);
}

void ro_com_claims(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_CLAIM, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        make_claim(c, &f[i]);
}
