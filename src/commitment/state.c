/* The state of a commitment at the document's date.
 *
 * Reads: a commitment's claims and deadline, the model's label. Writes: nothing.
 * What a rule can know for certain it decides (docs/annotation.md): claims that contradict each other make it disputed; a claim of
 * keeping that nobody contradicts, kept; `overdue` is
 * never read but computed, from a deadline before the document's date without any claim of keeping. Else the model's label stands. */
#include "commitment/commitment.h"

/* A label without a claim behind it is believed from this probability on. */
static const float believed = 0.5f;

static uint32_t count(const ro_commitment *c, ro_claim_state s)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < c->claims.n; i++)
        n += c->claims.at[i].state == s;
    return n;
}

/* Is the whole of the deadline before the date? Values of different precision are compared by what they share: `2021-05` is not over
 * on 2021-05-10. */
static bool passed(ro_str deadline, ro_str date)
{
    size_t n = deadline.n < date.n ? deadline.n : date.n;

    n = n > 10 ? 10 : n;
    if (n < 4 || deadline.p[0] < '0' || deadline.p[0] > '9' || date.p[0] < '0' || date.p[0] > '9' || (deadline.n > 5
            && deadline.p[5] == 'W') || (date.n > 5 && date.p[5] == 'W'))
        return false;
    return memcmp(deadline.p, date.p, n) < 0;
}

ro_commitment_state ro_commitment_settle(const ro_commitment *c, ro_commitment_state label, float p, ro_str date, ro_str *rule)
{
    uint32_t kept = count(c, RO_CLAIM_KEPT), broken = count(c, RO_CLAIM_BROKEN), partly = count(c, RO_CLAIM_PARTLY), doubtful = count(c,
            RO_CLAIM_DOUBTFUL);
    bool late = passed(c->deadline, date);

    *rule = RO_NOSTR;
    if (label == RO_C_RELEASED && p >= believed)
        return label;
    if (kept && broken) {
        *rule = RO_STR("rule commitment.claims-differ");
        return RO_C_DISPUTED;
    }
    if (kept) {
        if (label == RO_C_DISPUTED && doubtful)
            return label;
        *rule = RO_STR("rule commitment.claimed-kept");
        return RO_C_KEPT;
    }
    if (broken) {
        if (label == RO_C_BROKEN || label == RO_C_DISPUTED)
            return label;
        *rule = RO_STR("rule commitment.claimed-broken");
        return RO_C_BROKEN;
    }
    if (partly)
        return label == RO_C_KEPT || label == RO_C_PENDING ? label : RO_C_PENDING;
    if (late && label != RO_C_KEPT && label != RO_C_BROKEN && label != RO_C_DISPUTED) {
        *rule = RO_STR("rule commitment.deadline-passed");
        return RO_C_OVERDUE;
    }
    if (label == RO_C_OVERDUE) {
        *rule = RO_STR("rule commitment.deadline-open");
        return RO_C_PENDING;
    }
    if ((label == RO_C_KEPT || label == RO_C_BROKEN || label == RO_C_DISPUTED) && p < believed) {
        *rule = RO_STR("rule commitment.no-claim");
        return RO_C_PENDING;
    }
    return label;
}
