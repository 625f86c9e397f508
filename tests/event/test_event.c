/* Events from frames made by hand: actors, status, date, victims. */
#include "fixture.h"

#include "entity/entity.h"
#include "event/internal.h"
#include "statement/statement.h"

#include <stdio.h>

static void run(ro_fixture *f, const char *date, const char *text)
{
    fixture_open(f, date, text);
    ro_entity(&f->m, f->d);
    ro_index_times(f->d);
    ro_statement_stage(&f->m, f->d);
    ro_event_stage(&f->m, f->d);
    assert_int_equal(f->ses.err.code, RO_OK);
    assert_true(f->d->events.n > 0);
}

static void assert_actor(const ro_fixture *f, const ro_ids *side, uint32_t i, const char *want)
{
    if (side->n <= i)
        fail_msg("got %u actors, wanted `%s` as number %u", side->n, want, i);
    if (!ro_str_is(f->d->actors.at[side->at[i]].name, want))
        fail_msg("got `%.*s`, wanted `%s`", RO_FMT(f->d->actors.at[side->at[i]].name), want);
}

static void assert_text(ro_str got, const char *want)
{
    if (!ro_str_is(got, want))
        fail_msg("got `%.*s`, wanted `%s`", RO_FMT(got), want);
}

static void event__takes_the_arcs(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, "2021-02-18",
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "attacked VERB 0 root lemma=attack xpos=VBD event=ASSAULT/-/actual(trigger:2 source:1 target:3)\n"
        "Syria PROPN 2 obj xpos=NNP mention=state\n"
        ". PUNCT 2 punct\n");
    const ro_event *e = &f.d->events.at[0];
    assert_actor(&f, &e->source, 0, "Turkey");
    assert_actor(&f, &e->target, 0, "Syria");
    assert_int_equal(e->source_basis.at[0], RO_STATED);
    assert_text(e->cameo, "190");
    assert_int_equal(e->quad, 4);
    assert_true(e->goldstein == -10);
    assert_true(e->countable);
    assert_false(e->reciprocal);
    assert_int_equal(e->rec.in, RO_NONE);
    assert_int_equal(e->date.n, 0); /* no time is told */
    assert_text(ro_doc_slice(f.d, e->rec.where), "Turkey attacked Syria");
    assert_int_equal(e->tellings.n, 1);
    fixture_close(&f);
}

static void event__completes_sides_from_the_tree(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Syria PROPN 3 nsubj:pass xpos=NNP mention=state\n"
        "was AUX 3 aux:pass lemma=be\n"
        "attacked VERB 0 root lemma=attack xpos=VBN event=ASSAULT/-/actual(trigger:3)\n"
        "by ADP 5 case\n"
        "Turkey PROPN 3 obl:agent xpos=NNP mention=state\n");
    assert_actor(&f, &f.d->events.at[0].source, 0, "Turkey");
    assert_actor(&f, &f.d->events.at[0].target, 0, "Syria");
    fixture_close(&f);
}

static void event__conjuncts_meet_each_other(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Egypt PROPN 4 nsubj xpos=NNP mention=state\n"
        "and CCONJ 3 cc\n"
        "Israel PROPN 1 conj xpos=NNP mention=state\n"
        "met VERB 0 root lemma=meet xpos=VBD event=CONSULT/-/actual(trigger:4 source:1)\n");
    const ro_event *e = &f.d->events.at[0];
    assert_int_equal(e->source.n, 1);
    assert_actor(&f, &e->source, 0, "Egypt");
    assert_actor(&f, &e->target, 0, "Israel");
    assert_true(e->reciprocal);
    fixture_close(&f);
}

static void event__never_infers_a_person_as_doer_of_violence(void **state)
{
    static const char *const text =
        "%s PROPN 2 nsubj xpos=NNP mention=%s\n"
        "arrived VERB 0 root lemma=arrive xpos=VBD\n"
        "after SCONJ 4 mark\n"
        "killing VERB 2 advcl lemma=kill xpos=VBG event=ASSAULT/-/actual(trigger:4)\n"
        "Syria PROPN 4 obj xpos=NNP mention=state\n";
    char person[400], stateful[400];
    ro_fixture f;

    (void)state;
    snprintf(person, sizeof person, text, "Smith", "person");
    run(&f, NULL, person);
    assert_int_equal(f.d->events.at[0].source.n, 0);
    fixture_close(&f);
    snprintf(stateful, sizeof stateful, text, "Turkey", "state");
    run(&f, NULL, stateful);
    assert_actor(&f, &f.d->events.at[0].source, 0, "Turkey");
    assert_int_equal(f.d->events.at[0].source_basis.at[0], RO_INFERRED);
    fixture_close(&f);
}

static void event__keeps_only_modes_of_its_type(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\nhelped VERB 0 root lemma=help xpos=VBD event=AID/drone/actual(trigger:2 source:1)\n");
    assert_int_equal(f.d->events.at[0].mode, RO_MODE_NONE);
    fixture_close(&f);
}

static void event__in_a_condition_is_not_actual(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL,
                 "If SCONJ 3 mark conditional=threat(antecedent:2-4 consequent:6-8)\n"
                 "Turkey PROPN 3 nsubj xpos=NNP mention=state\n"
                 "attacks VERB 8 advcl lemma=attack xpos=VBZ event=ASSAULT/-/actual(trigger:3 source:2)\n"
                 "Syria PROPN 3 obj xpos=NNP mention=state\n"
                 ", PUNCT 8 punct\n"
                 "Iraq PROPN 8 nsubj xpos=NNP mention=state\n"
                 "will AUX 8 aux\n"
                 "leave VERB 0 root event=RETREAT/withdraw/actual(trigger:8 source:6)\n");
    for (uint32_t i = 0; i < f.d->frames.n; i++) /* the fixture is surer than any model */
        f.d->frames.at[i].label[RO_G_EVENT_STATUS].p = 0.6f;
    ro_entity(&f.m, f.d);
    ro_index_times(f.d);
    ro_statement_stage(&f.m, f.d);
    ro_event_stage(&f.m, f.d);
    assert_int_equal(f.d->events.n, 2);
    for (uint32_t i = 0; i < 2; i++) {
        assert_int_equal(f.d->events.at[i].status, RO_CONDITIONAL);
        assert_false(f.d->events.at[i].countable);
    }
    fixture_close(&f);
}

static void event__stands_in_the_statement_that_tells_it(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/indirect(source:1 cue:2 content:4-6)\n"
        "that SCONJ 5 mark\n"
        "Syria PROPN 5 nsubj xpos=NNP mention=state\n"
        "attacked VERB 2 ccomp lemma=attack xpos=VBD event=ASSAULT/-/actual(trigger:5 source:4 target:6)\n"
        "Iraq PROPN 5 obj xpos=NNP mention=state\n");
    const ro_event *e = &f.d->events.at[0];
    assert_int_equal(e->rec.in, 0);
    assert_actor(&f, &e->asserted_by, 0, "Turkey");
    fixture_close(&f);
}

static void event__in_a_comment_is_not_counted(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "# zone comment author=reader 1\n"
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "attacked VERB 0 root lemma=attack xpos=VBD event=ASSAULT/-/actual(trigger:2 source:1)\n");
    assert_int_equal(f.d->events.at[0].status, RO_ACTUAL);
    assert_false(f.d->events.at[0].countable);
    fixture_close(&f);
}

static void event__performative_present_takes_the_date(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, "2021-02-18",
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "welcomes VERB 0 root lemma=welcome xpos=VBZ event=SUPPORT/-/actual(trigger:2 source:1)\n");
    assert_text(f.d->events.at[0].date, "2021-02-18");
    fixture_close(&f);
}

static void event__counts_victims(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "killed VERB 0 root lemma=kill xpos=VBD event=ASSAULT/-/actual(trigger:2 source:1 victim:4)\n"
        "seven NUM 4 nummod\n"
        "soldiers NOUN 2 obj lemma=soldier xpos=NNS mention=group\n"
        ", PUNCT 6 punct\n"
        "wounding VERB 2 advcl lemma=wound xpos=VBG\n"
        "dozens NOUN 6 obj lemma=dozen xpos=NNS\n");
    const ro_event *e = &f.d->events.at[0];
    assert_int_equal(e->victims.n, 1);
    assert_int_equal(e->victims.at[0].effect, RO_KILLED);
    assert_int_equal(e->victims.at[0].count, 7);
    assert_text(ro_doc_slice(f.d, e->victims.at[0].words), "seven soldiers");
    fixture_close(&f);
}

static const struct { const char *text; uint32_t head; int64_t want; } counts[] = {
    { "seven NUM 2 nummod\nmen NOUN 0 root xpos=NNS\n", 1, 7 },
    { "at ADP 3 case\nleast ADJ 1 fixed\n12 NUM 4 nummod\nmen NOUN 0 root xpos=NNS\n", 3, 12 },
    { "1,400 NUM 2 nummod\nmen NOUN 0 root xpos=NNS\n", 1, 1400 },
    { "a DET 2 det\nman NOUN 0 root xpos=NN\n", 1, 1 },
    { "the DET 2 det\nmen NOUN 0 root xpos=NNS\n", 1, -1 },
    { "dozens NOUN 0 root xpos=NNS\n", 0, 24 },
};

static void victim__reads_counts(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof counts / sizeof *counts; i++) {
        ro_fixture f;
        int64_t got;
        fixture_open(&f, NULL, counts[i].text);
        got = ro_event_count(f.d, counts[i].head);
        if (got != counts[i].want)
            fail_msg("case %zu: got %lld, wanted %lld", i, (long long)got, (long long)counts[i].want);
        fixture_close(&f);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(event__takes_the_arcs),
        cmocka_unit_test(event__completes_sides_from_the_tree),
        cmocka_unit_test(event__conjuncts_meet_each_other),
        cmocka_unit_test(event__never_infers_a_person_as_doer_of_violence),
        cmocka_unit_test(event__keeps_only_modes_of_its_type),
        cmocka_unit_test(event__in_a_condition_is_not_actual),
        cmocka_unit_test(event__stands_in_the_statement_that_tells_it),
        cmocka_unit_test(event__in_a_comment_is_not_counted),
        cmocka_unit_test(event__performative_present_takes_the_date),
        cmocka_unit_test(event__counts_victims),
        cmocka_unit_test(victim__reads_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
