/* Figures: kind, unit, holder, change, event, parts, and the same figure told again. */
#include "figure/figure.h"
#include "figure/figures.h"

static const ro_figure *only(const ro_fixture *f)
{
    assert_int_equal(f->d->figures.n, 1);
    return &f->d->figures.at[0];
}

static void figure__reads_a_change_from_to(void **state)
{
    ro_fixture f;
    uint32_t nato;

    (void)state;
    fixture_open(&f, "2021-02-18",
                 "NATO PROPN 3 nsubj\nwill AUX 3 aux\nincrease VERB 0 root\nits PRON 6 nmod\ntroop NOUN 6 compound\npresence NOUN 3 obj\nfrom ADP 9 case\nabout ADV 9 advmod\n"
                 "400 NUM 3 obl\nto ADP 11 case\n5,000 NUM 3 obl figure=troops/exact/up/none(counted:5-6 holder:1 from:9)\n. PUNCT 3 punct\n");
    nato = put_actor(&f, 0, 1, "NATO", RO_KIND_ORGANIZATION);
    ro_figure_stage(&f.m, f.d);
    const ro_figure *g = only(&f);
    assert_true(g->changed && g->has_from && g->has_to);
    assert_true(g->from == 400 && g->to == 5000 && g->amount.value == 5000);
    assert_int_equal(g->direction, RO_DIR_UP);
    assert_int_equal(g->holder, nato);
    assert_str(g->unit, "person");
    assert_text(f.d, g->what, "troop presence");
    fixture_close(&f);
}

static void figure__reads_how_far_it_fell(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "Exports NOUN 2 nsubj lemma=export\nfell VERB 0 root\n7 NUM 4 nummod figure=percent/exact/down/none(counted:1)\npercent NOUN 2 obl\n");
    ro_figure_stage(&f.m, f.d);
    const ro_figure *g = only(&f);
    assert_true(g->changed && !g->has_from && !g->has_to && g->direction == RO_DIR_DOWN && g->amount.value == 7);
    assert_str(g->unit, "percent");
    fixture_close(&f);
}

static void figure__joins_the_event_of_its_clause(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL,
                 "Police NOUN 2 nsubj\narrested VERB 0 root\n9 NUM 4 nummod\nmen NOUN 2 obj lemma=man\nafter SCONJ 8 mark\nat ADP 7 case\nleast ADJ 6 fixed\n12 NUM 9 nummod figure=killed/exact/none/none(counted:9)\n"
                 "people NOUN 11 nsubj:pass\nwere AUX 11 aux\nkilled VERB 2 advcl lemma=kill\n");
    put_event(&f, 1, RO_COERCE, RO_ACTUAL);
    put_event(&f, 10, RO_ASSAULT, RO_ACTUAL);
    ro_figure_stage(&f.m, f.d);
    const ro_figure *g = only(&f);
    assert_int_equal(g->event, 1);
    assert_true(g->amount.has_low && g->amount.low == 12 && !g->amount.has_value);
    assert_str(g->unit, "person");
    fixture_close(&f);
}

static void figure__splits_a_total(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL,
                 "12 NUM 2 nummod figure=killed(counted:2)\npeople NOUN 3 nsubj\ndied VERB 0 root lemma=die\n, PUNCT 6 punct\n7 NUM 6 nummod figure=killed(counted:6)\nwomen NOUN 2 appos lemma=woman\n"
                 "and CCONJ 9 cc\n5 NUM 9 nummod figure=killed(counted:9)\nchildren NOUN 6 conj lemma=child\n");
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(f.d->figures.n, 3);
    assert_int_equal(f.d->figures.at[0].parts.n, 2);
    assert_int_equal(f.d->figures.at[0].parts.at[1], 2);
    assert_int_equal(f.d->figures.at[1].parts.n, 0);
    fixture_close(&f);
}

static void figure__told_again_is_one(void **state)
{
    ro_fixture f;
    uint32_t place;

    (void)state;
    fixture_open(&f, NULL,
                 "12 NUM 2 nummod figure=killed(counted:2)\npeople NOUN 3 nsubj lemma=people\ndied VERB 0 root lemma=die\n\n"
                 "The DET 3 det\n12 NUM 3 nummod figure=killed(counted:3 place:6)\npeople NOUN 4 nsubj lemma=people\nfell VERB 0 root\nin ADP 6 case\nHoms PROPN 4 obl\n");
    place = put_place(&f, 8, "Homs");
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(only(&f)->place, place);
    fixture_close(&f);
}

static void figure__names_the_holder_in_its_words(void **state)
{
    ro_fixture f;
    uint32_t egypt;

    (void)state;
    fixture_open(&f, NULL, "about ADV 2 advmod\n3,000 NUM 4 nummod figure=troops/approx(counted:3-4)\nEgyptian ADJ 4 amod\ntroops NOUN 5 nsubj\nleft VERB 0 root\n");
    egypt = put_actor(&f, 2, 3, "Egypt", RO_KIND_STATE);
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(only(&f)->holder, egypt);
    assert_true(only(&f)->approx && only(&f)->amount.value == 3000);
    fixture_close(&f);
}

static void figure__makes_percent_of_a_share(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "A DET 2 det\nthird NOUN 5 nsubj figure=percent(counted:2-4)\nof ADP 4 case\naid NOUN 2 nmod\narrived VERB 0 root\n");
    ro_figure_stage(&f.m, f.d);
    assert_str(only(&f)->unit, "percent");
    assert_true(only(&f)->amount.value == 33.3);
    fixture_close(&f);
}

static void figure__counts_nobody_and_a_single_one(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "no DET 3 det figure=killed(counted:2-3)\nUS PROPN 3 compound\ntroops NOUN 4 nsubj\ndied VERB 0 root\n\n"
                           "A DET 2 det figure=equipment(counted:2)\ntank NOUN 3 nsubj lemma=tank\nburned VERB 0 root\n");
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(f.d->figures.n, 2);
    assert_true(f.d->figures.at[0].amount.has_value && f.d->figures.at[0].amount.value == 0);
    assert_true(f.d->figures.at[1].amount.value == 1);
    assert_str(f.d->figures.at[1].unit, "tank");
    fixture_close(&f);
}

static void figure__leaves_out_ages(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "Maddon PROPN 5 nsubj\n, PUNCT 3 punct\n66 NUM 1 appos figure=other\n, PUNCT 3 punct\nwon VERB 0 root\n");
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(f.d->figures.n, 0);
    assert_int_equal(f.d->quantities.n, 1);
    fixture_close(&f);
}

static void figure__says_what_record_it_is(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "300 NUM 2 nummod figure=killed(counted:2)\npeople NOUN 3 nsubj\ndied VERB 0 root\n, PUNCT 6 punct\nthe DET 6 det\nmost ADJ 3 advcl\nsince ADP 8 case\n2001 NUM 6 nmod\n. PUNCT 3 punct\n");
    ro_figure_stage(&f.m, f.d);
    assert_str(only(&f)->record, "most since 2001");
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(figure__reads_a_change_from_to),  cmocka_unit_test(figure__reads_how_far_it_fell),         cmocka_unit_test(figure__joins_the_event_of_its_clause),
        cmocka_unit_test(figure__splits_a_total),          cmocka_unit_test(figure__told_again_is_one),             cmocka_unit_test(figure__names_the_holder_in_its_words),
        cmocka_unit_test(figure__makes_percent_of_a_share), cmocka_unit_test(figure__counts_nobody_and_a_single_one), cmocka_unit_test(figure__leaves_out_ages),
        cmocka_unit_test(figure__says_what_record_it_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
