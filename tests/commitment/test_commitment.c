/* Agreements, commitments, claims, decisions, conditionals, flows and disputes from frames made by hand. */
#include "commitment/commitment.h"
#include "figure/figures.h"

#include <stdio.h>

/* `Under the US-Taliban peace deal, all foreign forces are due to leave Afghanistan by May 1st. The deal is dead.` */
static const char deal[] =
    "Under ADP 6 case\nthe DET 6 det\nUS PROPN 6 compound\n~- PUNCT 3 punct\n~Taliban PROPN 3 compound\ndeal NOUN 13 obl agreement=peace_agreement(name:2-6)\n, PUNCT 13 punct\nall DET 10 det\n"
    "foreign ADJ 10 amod\nforces NOUN 13 nsubj\nare AUX 13 cop\ndue ADJ 13 amod\nto PART 14 mark\nleave VERB 0 root commitment=obligation/do/pending(obligor:10 action:14-15 deadline:17)\n"
    "Afghanistan PROPN 14 obj\nby ADP 17 case\nMay PROPN 14 obl\n1st NOUN 17 nummod\n. PUNCT 14 punct\n\n"
    "The DET 2 det\ndeal NOUN 4 nsubj agreement=peace_agreement(name:1-2)\nis AUX 4 cop\ndead ADJ 0 root\n. PUNCT 4 punct\n";

static void agreement__is_one_however_often_it_is_named(void **state)
{
    ro_fixture f;
    uint32_t us, taliban;

    (void)state;
    fixture_open(&f, "2021-02-18", deal);
    us = put_actor(&f, 2, 3, "United States", RO_KIND_STATE);
    taliban = put_actor(&f, 4, 5, "Taliban", RO_KIND_ARMED_GROUP);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->agreements.n, 1);
    const ro_agreement *g = &f.d->agreements.at[0];
    assert_str(g->name, "US-Taliban peace deal"); /* the lexicon's name */
    assert_int_equal(g->mentions.n, 2);
    assert_int_equal(g->names.n, 2);
    assert_true(ro_ids_has(&g->parties, us) && ro_ids_has(&g->parties, taliban));
    assert_str(g->signed_on, "2020-02-29");
    fixture_close(&f);
}

static void agreement__keeps_two_of_different_names_apart(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "The DET 3 det\nMinsk PROPN 3 compound\nprotocol NOUN 4 nsubj agreement=ceasefire(name:2-3)\nfailed VERB 0 root\n\n"
                           "The DET 3 det\ngas NOUN 3 compound\ncontract NOUN 4 nsubj agreement=contract(name:2-3)\nheld VERB 0 root\n");
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->agreements.n, 2);
    fixture_close(&f);
}

static void commitment__has_agreement_deadline_and_place(void **state)
{
    ro_fixture f;
    uint32_t forces, place;

    (void)state;
    fixture_open(&f, "2021-02-18", deal);
    forces = put_actor(&f, 7, 10, "foreign forces", RO_KIND_GROUP);
    place = put_place(&f, 14, "Afghanistan");
    put_time(&f, 16, 18, RO_TIME_DATE, "2021-05-01", NULL);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->commitments.n, 1);
    const ro_commitment *c = &f.d->commitments.at[0];
    assert_int_equal(c->agreement, 0); /* by `under`, no arc */
    assert_str(c->deadline, "2021-05-01");
    assert_int_equal(c->place, place);
    assert_true(c->obligor.n == 1 && c->obligor.at[0] == forces);
    assert_text(f.d, c->action.at[0], "leave Afghanistan");
    fixture_close(&f);
}

static void commitment__takes_the_end_of_a_month_behind_by(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18", "They PRON 2 nsubj\nvowed VERB 0 root\nto PART 4 mark\nleave VERB 2 xcomp commitment=vow/do/pending(obligor:1 action:4-6)\nby ADP 6 case\nMay PROPN 4 obl\n");
    put_time(&f, 5, 6, RO_TIME_DATE, "2021-05", "2021-05-31");
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->commitments.n, 1);
    assert_str(f.d->commitments.at[0].deadline, "2021-05-31"); /* found inside the action */
    fixture_close(&f);
}

static void commitment__keeps_a_vague_time_as_its_window(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18", "They PRON 2 nsubj\nwill AUX 3 aux\nconsult VERB 0 root commitment=plan/do/pending(obligor:1 action:3 deadline:6)\nin ADP 6 case\ncoming ADJ 6 amod\nweeks NOUN 3 obl\n");
    put_time(&f, 4, 6, RO_TIME_DATE, "FUTURE_REF", "FUTURE_REF");
    ro_commitment_stage(&f.m, f.d);
    assert_null(f.d->commitments.at[0].deadline.p);
    assert_str(f.d->commitments.at[0].window, "FUTURE_REF");
    fixture_close(&f);
}

static void claim__goes_to_its_commitment_and_its_speaker(void **state)
{
    ro_fixture f;
    uint32_t man;

    (void)state;
    fixture_open(&f, NULL,
                 "They PRON 2 nsubj\npledged VERB 0 root\nto PART 4 mark\nleave VERB 2 xcomp commitment=pledge/do/pending(obligor:1 action:4)\n. PUNCT 2 punct\n\n"
                 "Blix PROPN 2 nsubj\nsaid VERB 0 root\nthey PRON 5 nsubj\nhad AUX 5 aux\nbroken VERB 2 ccomp claim=broken(commitment:1.4)\nit PRON 5 obj\n. PUNCT 2 punct\n");
    man = put_actor(&f, 5, 6, "Blix", RO_KIND_PERSON);
    put_statement(&f, man, 6, 7, 11, RO_ACT_ASSERT);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->commitments.at[0].claims.n, 1);
    const ro_claim *c = &f.d->commitments.at[0].claims.at[0];
    assert_int_equal(c->state, RO_CLAIM_BROKEN);
    assert_true(c->claimant.n == 1 && c->claimant.at[0] == man);
    assert_int_equal(c->statement, 0);
    fixture_close(&f);
}

static void decision__lists_options_and_what_is_expected(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18",
                 "NATO PROPN 2 nsubj\ndecides VERB 0 root decision=pending(body:1 question:3-10 expected:11-13)\nwhether SCONJ 5 mark\nto PART 5 mark\nstay VERB 2 ccomp\nin ADP 7 case\nKabul PROPN 5 obl\n"
                 "or CCONJ 10 cc\nto PART 10 mark\nleave VERB 5 conj\nin ADP 13 case\ncoming ADJ 13 amod\nweeks NOUN 2 obl\n");
    uint32_t nato = put_actor(&f, 0, 1, "NATO", RO_KIND_ORGANIZATION);
    put_time(&f, 11, 13, RO_TIME_DATE, "2021-03", "2021-03-31");
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->decisions.n, 1);
    const ro_decision *x = &f.d->decisions.at[0];
    assert_int_equal(x->body, nato);
    assert_int_equal(x->options.n, 2);
    assert_str(x->options.at[0], "stay in Kabul");
    assert_str(x->options.at[1], "leave");
    assert_str(x->expected_value, "2021-03");
    fixture_close(&f);
}

static void decision__without_a_matter_is_of_what_is_reviewed(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18",
                 "Sudan PROPN 3 nsubj\nis AUX 3 aux\nreviewing VERB 0 root lemma=review xpos=VBG\nthe DET 5 det\ntreaty NOUN 3 obj\nand CCONJ 7 cc\npromises VERB 3 conj lemma=promise\n"
                 "a DET 9 det\ndecision NOUN 7 obj lemma=decision decision=pending(body:1 question:8-9)\n. PUNCT 3 punct\n");
    uint32_t sudan = put_actor(&f, 0, 1, "Sudan", RO_KIND_STATE);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->decisions.n, 1);
    const ro_decision *x = &f.d->decisions.at[0];
    assert_int_equal(x->body, sudan);
    assert_int_equal(x->state, RO_D_UNDER_REVIEW);
    assert_text(f.d, x->question.at[0], "the treaty");
    fixture_close(&f);
}

static void conditional__has_the_speaker_of_its_statement(void **state)
{
    ro_fixture f;
    uint32_t man;

    (void)state;
    fixture_open(&f, NULL, "Blix PROPN 2 nsubj\nsaid VERB 0 root\nif SCONJ 5 mark conditional=warning(antecedent:4-5 consequent:7-8)\nwe PRON 5 nsubj\nstay VERB 8 advcl\n, PUNCT 8 punct\nwe PRON 8 nsubj\ndie VERB 2 ccomp\n");
    man = put_actor(&f, 0, 1, "Blix", RO_KIND_PERSON);
    put_statement(&f, man, 1, 2, 8, RO_ACT_WARN);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->conditionals.n, 1);
    assert_true(f.d->conditionals.at[0].speaker.n == 1 && f.d->conditionals.at[0].speaker.at[0] == man);
    assert_text(f.d, f.d->conditionals.at[0].antecedent.at[0], "we stay");
    fixture_close(&f);
}

static void flow__told_again_is_one_with_all_causes(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL,
                 "Iran PROPN 3 nmod\n's PART 1 case\nmoney NOUN 6 nsubj flow=money/down(from:1 to:5 what:3 cause:8)\nfor ADP 5 case\nmilitias NOUN 3 nmod\nfell VERB 0 root\nby ADP 8 case\nsanctions NOUN 6 obl\n\n"
                 "Tehran PROPN 3 nmod\n's PART 1 case\nmoney NOUN 6 nsubj flow=money/down(from:1 to:5 what:3 cause:8)\nfor ADP 5 case\nmilitias NOUN 3 nmod\nfell VERB 0 root\nby ADP 8 case\nvirus NOUN 6 obl\n");
    put_actor(&f, 0, 1, "Iran", RO_KIND_STATE);
    put_actor(&f, 4, 5, "militias", RO_KIND_ARMED_GROUP);
    put_actor(&f, 8, 9, "Iran", RO_KIND_STATE);
    put_actor(&f, 12, 13, "militias", RO_KIND_ARMED_GROUP);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->flows.n, 1);
    assert_int_equal(f.d->flows.at[0].causes.n, 2);
    assert_int_equal(f.d->flows.at[0].trend, RO_TREND_DOWN);
    fixture_close(&f);
}

static const char denial[] = "Kyiv PROPN 2 nsubj\naccused VERB 0 root\nMoscow PROPN 2 obj\nof SCONJ 5 mark\nshelling VERB 2 advcl\nschools NOUN 5 obj\n. PUNCT 2 punct\n\n"
                             "Moscow PROPN 2 nsubj\ndenied VERB 0 root%s\nshelling VERB 2 xcomp\nschools NOUN 3 obj\n. PUNCT 2 punct\n";

static void check_denial(const char *note)
{
    ro_fixture f;
    char text[600];
    uint32_t kyiv, moscow;

    snprintf(text, sizeof text, denial, note);
    fixture_open(&f, NULL, text);
    kyiv = put_actor(&f, 0, 1, "Ukraine", RO_KIND_STATE);
    moscow = put_actor(&f, 2, 3, "Russia", RO_KIND_STATE);
    put_actor(&f, 7, 8, "Russia", RO_KIND_STATE);
    put_statement(&f, kyiv, 1, 4, 6, RO_ACT_ACCUSE);
    put_statement(&f, moscow, 8, 9, 11, RO_ACT_DENY);
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->disputes.n, 1);
    const ro_dispute *x = &f.d->disputes.at[0];
    assert_int_equal(x->sides.n, 2);
    assert_true(x->sides.at[0].holder.n == 1 && x->sides.at[0].holder.at[0] == kyiv);
    assert_true(x->sides.at[1].holder.n == 1 && x->sides.at[1].holder.at[0] == moscow);
    fixture_close(&f);
}

static void dispute__is_derived_from_a_denial(void **state)
{
    (void)state;
    check_denial("");
}

static void dispute__of_a_frame_is_not_derived_again(void **state)
{
    (void)state;
    check_denial(" dispute=dispute(against:1.2)");
}

static void dispute__of_two_counts_by_two_sources(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "Police NOUN 2 nsubj\nsaid VERB 0 root\n5 NUM 4 nummod\ndied VERB 2 ccomp\n; PUNCT 7 punct\ndoctors NOUN 7 nsubj\nsaid VERB 2 parataxis\n9 NUM 7 ccomp\n. PUNCT 2 punct\n");
    uint32_t police = put_actor(&f, 0, 1, "police", RO_KIND_ORGANIZATION), doctors = put_actor(&f, 5, 6, "doctors", RO_KIND_GROUP);
    put_statement(&f, police, 1, 2, 4, RO_ACT_ASSERT);
    put_statement(&f, doctors, 6, 7, 8, RO_ACT_ASSERT);
    put_event(&f, 3, RO_ASSAULT, RO_ACTUAL);
    for (uint32_t t = 2; t <= 7; t += 5)
        ro_push(&f.ses, &f.d->figures, (ro_figure){ .rec = { .where = f.d->tokens.at[t].where, .in = RO_NONE, .frame = RO_NONE }, .kind = RO_FIG_KILLED,
                                                    .amount = { .has_value = true, .value = t == 2 ? 5 : 9 }, .holder = RO_NONE, .place = RO_NONE, .event = 0, .quantity = RO_NONE });
    ro_commitment_stage(&f.m, f.d);
    assert_int_equal(f.d->disputes.n, 1);
    assert_true(f.d->disputes.at[0].sides.at[1].holder.at[0] == doctors);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(agreement__is_one_however_often_it_is_named), cmocka_unit_test(agreement__keeps_two_of_different_names_apart),
        cmocka_unit_test(commitment__has_agreement_deadline_and_place), cmocka_unit_test(commitment__takes_the_end_of_a_month_behind_by),
        cmocka_unit_test(commitment__keeps_a_vague_time_as_its_window), cmocka_unit_test(claim__goes_to_its_commitment_and_its_speaker),
        cmocka_unit_test(decision__lists_options_and_what_is_expected),
        cmocka_unit_test(decision__without_a_matter_is_of_what_is_reviewed), cmocka_unit_test(conditional__has_the_speaker_of_its_statement),
        cmocka_unit_test(flow__told_again_is_one_with_all_causes),      cmocka_unit_test(dispute__is_derived_from_a_denial),
        cmocka_unit_test(dispute__of_a_frame_is_not_derived_again),     cmocka_unit_test(dispute__of_two_counts_by_two_sources),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
