/* Links: who says it, one event told twice, victims counted, the order of the layers. */
#include "figure/figures.h"
#include "link/link.h"

static void link__merges_tellings_of_one_event(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "Rebels NOUN 2 nsubj\nattacked VERB 0 root lemma=attack\nHoms PROPN 2 obj\n. PUNCT 2 punct\n\nThe DET 2 det\nattack NOUN 3 nsubj lemma=attack\nkilled VERB 0 root lemma=kill\nnine NUM 3 obj\n. PUNCT 3 punct\n");
    uint32_t rebels = put_actor(&f, 0, 1, "rebels", RO_KIND_ARMED_GROUP);
    ro_event *e = put_event(&f, 1, RO_ASSAULT, RO_ACTUAL);
    ro_ids_add(&f.ses, &e->source, rebels);
    e = put_event(&f, 5, RO_ASSAULT, RO_ACTUAL);
    ro_ids_add(&f.ses, &e->source, rebels);
    e->date = RO_STR("2021-02-17");
    ro_push(&f.ses, &f.d->figures, (ro_figure){ .rec = { .where = f.d->tokens.at[7].where, .sent = 1, .in = RO_NONE, .frame = RO_NONE }, .kind = RO_FIG_KILLED,
                                                .amount = { .has_value = true, .value = 9 }, .what = f.d->tokens.at[7].where, .holder = RO_NONE, .place = RO_NONE, .event = 1, .quantity = RO_NONE });
    ro_link(&f.m, f.d);
    assert_int_equal(f.d->events.n, 1);
    assert_int_equal(f.d->events.at[0].tellings.n, 2);
    assert_str(f.d->events.at[0].date, "2021-02-17");
    assert_int_equal(f.d->figures.at[0].event, 0);
    assert_int_equal(f.d->events.at[0].victims.n, 1);
    assert_int_equal(f.d->events.at[0].victims.at[0].count, 9);
    fixture_close(&f);
}

static const struct { const char *name; ro_status a, b; const char *date_a, *date_b; bool other; uint32_t want; } pairs[] = {
    { "denied is another thing", RO_ACTUAL, RO_DENIED, NULL, NULL, false, 2 },
    { "planned is another thing", RO_ACTUAL, RO_PLANNED, NULL, NULL, false, 2 },
    { "ongoing happened, too", RO_ACTUAL, RO_ONGOING, NULL, NULL, false, 1 },
    { "the surest telling", RO_ALLEGED, RO_ACTUAL, NULL, NULL, false, 1 },
    { "two days", RO_ACTUAL, RO_ACTUAL, "2021-02-17", "2021-02-18", false, 2 },
    { "a day of the month", RO_ACTUAL, RO_ACTUAL, "2021-02", "2021-02-18", false, 1 },
    { "another doer", RO_ACTUAL, RO_ACTUAL, NULL, NULL, true, 2 },
};

static void link__keeps_apart_what_differs(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        ro_fixture f;
        fixture_open(&f, NULL, "Rebels NOUN 2 nsubj\nattacked VERB 0 root lemma=attack\n. PUNCT 2 punct\n\nTroops NOUN 2 nsubj\nattacked VERB 0 root lemma=attack\n. PUNCT 2 punct\n");
        uint32_t a = put_actor(&f, 0, 1, "rebels", RO_KIND_ARMED_GROUP), b = put_actor(&f, 3, 4, "troops", RO_KIND_GROUP);
        ro_event *e = put_event(&f, 1, RO_ASSAULT, pairs[i].a);
        ro_ids_add(&f.ses, &e->source, a);
        e->date = ro_str_of(pairs[i].date_a);
        e = put_event(&f, 4, RO_ASSAULT, pairs[i].b);
        ro_ids_add(&f.ses, &e->source, pairs[i].other ? b : a);
        e->date = ro_str_of(pairs[i].date_b);
        ro_link(&f.m, f.d);
        if (f.d->events.n != pairs[i].want)
            fail_msg("%s: got %u events, wanted %u", pairs[i].name, f.d->events.n, pairs[i].want);
        if (pairs[i].want == 1 && f.d->events.at[0].status == RO_ALLEGED)
            fail_msg("%s: the surest telling does not decide", pairs[i].name);
        fixture_close(&f);
    }
}

static void link__finds_the_statement_that_says_it(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18", "Blix PROPN 2 nsubj\nsaid VERB 0 root\nthey PRON 4 nsubj\nvowed VERB 2 ccomp\nto PART 6 mark\nleave VERB 4 xcomp commitment=vow/do/pending(action:6)\n. PUNCT 2 punct\n");
    uint32_t man = put_actor(&f, 0, 1, "Blix", RO_KIND_PERSON);
    uint32_t s = put_statement(&f, man, 1, 2, 6, RO_ACT_ASSERT);
    ro_push(&f.ses, &f.d->commitments, (ro_commitment){ .rec = { .where = f.d->tokens.at[5].where, .in = RO_NONE, .frame = 0 }, .agreement = RO_NONE, .place = RO_NONE,
                                                        .statement = RO_NONE, .state = RO_C_PENDING, .deadline = RO_STR("2021-01-01") });
    ro_link(&f.m, f.d);
    assert_int_equal(f.d->commitments.at[0].rec.in, s);
    assert_int_equal(f.d->commitments.at[0].statement, s);
    assert_int_equal(f.d->commitments.at[0].state, RO_C_OVERDUE);
    fixture_close(&f);
}

static void link__sorts_layers_and_renumbers(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "one NUM 0 root\ntwo NUM 1 dep\nthree NUM 1 dep\n");
    for (uint32_t k = 0; k < 3; k++)
        ro_push(&f.ses, &f.d->figures, (ro_figure){ .rec = { .where = f.d->tokens.at[2 - k].where, .in = RO_NONE, .frame = RO_NONE }, .amount = { .has_value = true, .value = 3 - k },
                                                    .holder = RO_NONE, .place = RO_NONE, .event = RO_NONE, .quantity = RO_NONE });
    ro_ids_add(&f.ses, &f.d->figures.at[2].parts, 0); /* the first in text order has the last as its part */
    ro_link(&f.m, f.d);
    assert_true(f.d->figures.at[0].amount.value == 1 && f.d->figures.at[2].amount.value == 3);
    assert_int_equal(f.d->figures.at[0].parts.at[0], 2);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(link__merges_tellings_of_one_event),
        cmocka_unit_test(link__keeps_apart_what_differs),
        cmocka_unit_test(link__finds_the_statement_that_says_it),
        cmocka_unit_test(link__sorts_layers_and_renumbers),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
