/* States of commitments by claims and deadline. */
#include "commitment/commitment.h"
#include "figure/figures.h"

typedef struct {
    const char *name, *claims; /* k b p d, one letter a claim */
    const char *deadline, *date;
    ro_commitment_state label;
    float p;
    ro_commitment_state want;
} state_case;

static const state_case cases[] = {
    { "a claim of keeping", "k", NULL, "2021-02-18", RO_C_PENDING, 0.9f, RO_C_KEPT },
    { "claims that differ", "kb", NULL, "2021-02-18", RO_C_BROKEN, 0.9f, RO_C_DISPUTED },
    { "a claim of breach", "b", NULL, "2021-02-18", RO_C_PENDING, 0.9f, RO_C_BROKEN },
    { "a breach that the model calls disputed", "b", NULL, "2021-02-18", RO_C_DISPUTED, 0.9f, RO_C_DISPUTED },
    { "a deadline ahead", "", "2021-05-01", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_PENDING },
    { "a deadline passed", "", "2021-01-31", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_OVERDUE },
    { "a deadline passed and kept", "k", "2021-01-31", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_KEPT },
    { "the day itself", "", "2021-02-18", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_PENDING },
    { "the month is not over", "", "2021-02", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_PENDING },
    { "last year", "", "2020", "2021-02-18", RO_C_UNKNOWN, 0.9f, RO_C_OVERDUE },
    { "a clock time", "", "2021-02-17T15:30", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_OVERDUE },
    { "overdue is never read", "", "2021-05-01", "2021-02-18", RO_C_OVERDUE, 0.9f, RO_C_PENDING },
    { "no date", "", "2020-01-01", NULL, RO_C_PENDING, 0.9f, RO_C_PENDING },
    { "released", "b", "2020-01-01", "2021-02-18", RO_C_RELEASED, 0.9f, RO_C_RELEASED },
    { "a weak label without a claim", "", NULL, "2021-02-18", RO_C_BROKEN, 0.4f, RO_C_PENDING },
    { "a sure label without a claim", "", NULL, "2021-02-18", RO_C_KEPT, 0.9f, RO_C_KEPT },
    { "done in part", "p", NULL, "2021-02-18", RO_C_BROKEN, 0.4f, RO_C_PENDING },
    { "a doubt alone", "d", NULL, "2021-02-18", RO_C_PENDING, 0.9f, RO_C_PENDING },
    { "a vague deadline", "", "FUTURE_REF", "2021-02-18", RO_C_PENDING, 0.9f, RO_C_PENDING },
};

static void state__follows_claims_and_deadline(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const state_case *k = &cases[i];
        ro_ses s = { 0 };
        ro_commitment c = { .deadline = ro_str_of(k->deadline) };
        ro_str rule;
        ro_commitment_state got;

        for (const char *p = k->claims; *p; p++)
            ro_push(&s, &c.claims, (ro_claim){ .state = *p == 'k' ? RO_CLAIM_KEPT : *p == 'b' ? RO_CLAIM_BROKEN : *p == 'p' ? RO_CLAIM_PARTLY : RO_CLAIM_DOUBTFUL });
        got = ro_commitment_settle(&c, k->label, k->p, ro_str_of(k->date), &rule);
        if (got != k->want)
            fail_msg("%s: got %s (%.*s), wanted %s", k->name, ro_commitment_state_name((int)got), RO_FMT(rule), ro_commitment_state_name((int)k->want));
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(state__follows_claims_and_deadline) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
