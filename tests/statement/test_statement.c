/* Statements from frames made by hand: cutting, forms, acts, speakers, chains. */
#include "fixture.h"

#include "entity/entity.h"
#include "statement/internal.h"
#include "statement/statement.h"

static void run(ro_fixture *f, const char *date, const char *text)
{
    fixture_open(f, date, text);
    ro_entity(&f->m, f->d);
    ro_index_times(f->d);
    ro_statement_stage(&f->m, f->d);
    assert_int_equal(f->ses.err.code, RO_OK);
}

static void assert_words(const ro_fixture *f, ro_span s, const char *want)
{
    ro_str got = ro_doc_slice(f->d, s);

    if (!ro_str_is(got, want))
        fail_msg("got `%.*s`, wanted `%s`", RO_FMT(got), want);
}

static void assert_speaker(const ro_fixture *f, uint32_t i, const char *want)
{
    const ro_statement *s = &f->d->statements.at[i];

    assert_int_equal(s->speaker.n, 1);
    if (!ro_str_is(f->d->actors.at[s->speaker.at[0]].name, want))
        fail_msg("statement %u: got speaker `%.*s`, wanted `%s`", i, RO_FMT(f->d->actors.at[s->speaker.at[0]].name), want);
}

/* Turkey said that Syria attacked. */
#define INDIRECT(act)                                                            \
    "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"                              \
    "said VERB 0 root lemma=say xpos=VBD statement=" act "/indirect(source:1 cue:2 content:3-5)\n" \
    "that SCONJ 5 mark\n"                                                        \
    "Syria PROPN 5 nsubj xpos=NNP mention=state\n"                               \
    "attacked VERB 2 ccomp lemma=attack xpos=VBD\n"                              \
    ". PUNCT 2 punct\n"

static void statement__leaves_conjunction_and_stop_out(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, "2021-02-18", INDIRECT("assert"));
    assert_int_equal(f.d->statements.n, 1);
    const ro_statement *s = &f.d->statements.at[0];
    assert_words(&f, s->content.at[0], "Syria attacked");
    assert_words(&f, s->cue.at[0], "said");
    assert_words(&f, s->source.at[0], "Turkey");
    assert_words(&f, s->rec.where, "Turkey said that Syria attacked");
    assert_int_equal(s->form, RO_INDIRECT);
    assert_int_equal(s->act, RO_ACT_ASSERT);
    assert_int_equal(s->quotation, RO_NONE);
    assert_speaker(&f, 0, "Turkey");
    fixture_close(&f);
}

static void statement__completes_source_and_content_from_the_tree(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/indirect(cue:2)\n"
        "that SCONJ 5 mark\n"
        "Syria PROPN 5 nsubj xpos=NNP mention=state\n"
        "attacked VERB 2 ccomp lemma=attack xpos=VBD\n");
    assert_int_equal(f.d->statements.n, 1);
    assert_words(&f, f.d->statements.at[0].content.at[0], "Syria attacked");
    assert_speaker(&f, 0, "Turkey");
    fixture_close(&f);
}

static void statement__marks_decide_the_form(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL, /* the label says indirect */
        "“ PUNCT 4 punct\n"
        "We PRON 4 nsubj\n"
        "will AUX 4 aux\n"
        "go VERB 7 ccomp\n"
        ", PUNCT 7 punct\n"
        "~” PUNCT 4 punct\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/indirect(source:8 cue:7 content:2-4)\n"
        "Turkey PROPN 7 nsubj xpos=NNP mention=state\n");
    assert_int_equal(f.d->statements.n, 1);
    assert_int_equal(f.d->statements.at[0].form, RO_DIRECT);
    assert_words(&f, f.d->statements.at[0].content.at[0], "We will go");
    fixture_close(&f);
}

static void statement__cuts_content_at_sentences_and_numbers_the_quotation(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "“ PUNCT 4 punct\n"
        "We PRON 4 nsubj\n"
        "will AUX 4 aux\n"
        "go VERB 7 ccomp\n"
        ", PUNCT 7 punct\n"
        "~” PUNCT 4 punct\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/direct(source:8 cue:7 content:2-4,2.2-4)\n"
        "Turkey PROPN 7 nsubj xpos=NNP mention=state\n"
        ". PUNCT 7 punct\n"
        "\n"
        "“ PUNCT 4 punct\n"
        "We PRON 4 nsubj\n"
        "will AUX 4 aux\n"
        "stay VERB 0 root\n"
        ". PUNCT 4 punct\n"
        "~” PUNCT 4 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    assert_words(&f, f.d->statements.at[1].content.at[0], "We will stay");
    assert_words(&f, f.d->statements.at[1].cue.at[0], "said");
    assert_int_equal(f.d->statements.at[0].quotation, 0);
    assert_int_equal(f.d->statements.at[1].quotation, 0);
    fixture_close(&f);
}

static void statement__content_split_by_its_cue_is_a_list(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL, /* the model claims all of it: the hole is cut out */
        "Lebanon PROPN 7 nsubj xpos=NNP mention=state\n"
        ", PUNCT 7 punct\n"
        "Turkey PROPN 4 nsubj xpos=NNP mention=state\n"
        "said VERB 7 parataxis lemma=say xpos=VBD statement=announce/indirect(source:3 cue:4 content:1-9)\n"
        ", PUNCT 7 punct\n"
        "has AUX 7 aux lemma=have\n"
        "agreed VERB 0 root lemma=agree xpos=VBN\n"
        "to PART 9 mark\n"
        "talk VERB 7 xcomp\n"
        ". PUNCT 7 punct\n");
    assert_int_equal(f.d->statements.n, 1);
    assert_int_equal(f.d->statements.at[0].content.n, 2);
    assert_words(&f, f.d->statements.at[0].content.at[0], "Lebanon");
    assert_words(&f, f.d->statements.at[0].content.at[1], "has agreed to talk");
    fixture_close(&f);
}

static void statement__carries_the_speaker_over_a_quotation(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "“ PUNCT 4 punct\n"
        "We PRON 4 nsubj\n"
        "will AUX 4 aux\n"
        "go VERB 7 ccomp\n"
        ", PUNCT 7 punct\n"
        "~” PUNCT 4 punct\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/direct(source:8 cue:7 content:2-4)\n"
        "Turkey PROPN 7 nsubj xpos=NNP mention=state\n"
        ". PUNCT 7 punct\n"
        "\n"
        "“ PUNCT 4 punct\n"
        "Nobody PRON 4 nsubj\n"
        "will AUX 4 aux\n"
        "stay VERB 0 root\n"
        ". PUNCT 4 punct\n"
        "~” PUNCT 4 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    const ro_statement *s = &f.d->statements.at[1];
    assert_words(&f, s->content.at[0], "Nobody will stay");
    assert_int_equal(s->source.n, 0);
    assert_int_equal(s->form, RO_DIRECT);
    assert_speaker(&f, 1, "Turkey");
    fixture_close(&f);
}

static void statement__takes_what_follows_a_colon(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/direct(source:1 cue:2)\n"
        ": PUNCT 2 punct\n"
        "# para\n"
        "We PRON 3 nsubj\n"
        "will AUX 3 aux\n"
        "go VERB 0 root\n"
        ". PUNCT 3 punct\n"
        "\n"
        "Nobody PRON 3 nsubj\n"
        "will AUX 3 aux\n"
        "stay VERB 0 root\n"
        ". PUNCT 3 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    assert_words(&f, f.d->statements.at[0].content.at[0], "We will go");
    assert_words(&f, f.d->statements.at[1].content.at[0], "Nobody will stay");
    assert_words(&f, f.d->statements.at[1].cue.at[0], "said");
    assert_int_equal(f.d->statements.at[1].form, RO_DIRECT);
    assert_int_equal(f.d->statements.at[0].quotation, f.d->statements.at[1].quotation);
    assert_speaker(&f, 1, "Turkey");
    fixture_close(&f);
}

/* A cue claims a word of a sentence of another paragraph: a stray of the model. */
static void statement__drops_strays_away_from_the_cue(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/indirect(source:1 cue:2 content:3-4,2.1)\n"
        "Syria PROPN 4 nsubj xpos=NNP mention=state\n"
        "attacked VERB 2 ccomp lemma=attack xpos=VBD\n"
        "# para\n"
        "Iraq PROPN 2 nsubj xpos=NNP mention=state\n"
        "fell VERB 0 root lemma=fall xpos=VBD\n"
        "again ADV 2 advmod\n");
    assert_int_equal(f.d->statements.n, 1);
    assert_words(&f, f.d->statements.at[0].content.at[0], "Syria attacked");
    fixture_close(&f);
}

static void statement__chain_gives_via(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, NULL,
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\n"
        "said VERB 0 root lemma=say xpos=VBD statement=assert/indirect(source:1 cue:2 content:3-7)\n"
        "Syria PROPN 4 nsubj xpos=NNP mention=state\n"
        "denied VERB 2 ccomp lemma=deny xpos=VBD statement=assert/indirect(source:3 cue:4 content:5-7)\n"
        "that SCONJ 7 mark\n"
        "Iraq PROPN 7 nsubj xpos=NNP mention=state\n"
        "fell VERB 4 ccomp lemma=fall xpos=VBD\n"
        ". PUNCT 2 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    assert_int_equal(f.d->statements.at[0].via, RO_NONE);
    assert_int_equal(f.d->statements.at[1].via, 0);
    assert_int_equal(f.d->statements.at[1].rec.in, 0);
    assert_int_equal(f.d->statements.at[1].act, RO_ACT_DENY); /* the word alone decides */
    fixture_close(&f);
}

static const struct { const char *lemmas; int act; int certain; enum ro_fact fact; } cues[] = {
    { "deny VERB", RO_ACT_DENY, 1, RO_FACT_FALSE },      { "accuse VERB", RO_ACT_ACCUSE, 1, RO_FACT_DOUBT },
        { "refuse VERB", RO_ACT_REFUSE, 1, RO_FACT_NEUTRAL },
    { "say VERB", RO_ACT_ASSERT, 0, RO_FACT_NEUTRAL },   { "vow VERB", RO_ACT_PLEDGE, 0, RO_FACT_NEUTRAL },
        { "call VERB on ADP", RO_ACT_REQUEST, 0, RO_FACT_NEUTRAL },
    { "have AUX strongly ADV condemn VERB", RO_ACT_CONDEMN, 1, RO_FACT_NEUTRAL },
        { "point VERB out ADP", RO_ACT_ASSERT, 0, RO_FACT_TRUE },
    { "rule VERB out ADP", RO_ACT_REFUSE, 0, RO_FACT_NEUTRAL }, { "hint VERB", RO_ACT_HINT, 1, RO_FACT_NEUTRAL },
        { "threaten VERB", RO_ACT_THREATEN, 1, RO_FACT_NEUTRAL },
};

static void cue__says_what_the_words_mean(void **state)
{
    int bad = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cues / sizeof *cues; i++) {
        ro_buf b = { 0 };
        ro_str rest = ro_str_of(cues[i].lemmas);
        ro_fixture f;
        ro_cue c;
        for (int n = 0; rest.n; n++) {
            ro_str w = ro_str_cut(&rest, ' '), pos = ro_str_cut(&rest, ' ');
            ro_buf_printf(&b, "%.*s %.*s %d dep\n", RO_FMT(w), RO_FMT(pos), n ? 1 : 0);
        }
        ro_buf_putc(&b, '\0');
        fixture_open(&f, NULL, b.p);
        if (!ro_cue_find(&f.m, f.d, (ro_range){ 0, f.d->tokens.n }, &c) || (int)c.act != cues[i].act || c.certain != cues[i].certain ||
            c.fact != cues[i].fact) {
            print_error("%s: got another act, certainty or factivity\n", cues[i].lemmas);
            bad++;
        }
        ro_buf_free(&b);
        fixture_close(&f);
    }
    assert_int_equal(bad, 0);
}

/* The body of a resolution stands above it, once; its clauses have no subject. */
static void statement__of_a_resolution_is_its_issuers(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, "2004-09-02",
        "The DET 3 det\nSecurity PROPN 3 compound xpos=NNP\nCouncil PROPN 0 root xpos=NNP mention=organization\n, PUNCT 3 punct\n"
        "# para\n"
        "Recalling VERB 0 root lemma=recall xpos=VBG statement=assert/indirect(cue:1 content:2-6)\nits PRON 3 nmod:poss xpos=PRP$ mention=organization\n"
        "resolution NOUN 1 obj xpos=NN\n1553 NUM 3 nummod\n( PUNCT 6 punct\n2004 NUM 3 dep\n) PUNCT 6 punct\n, PUNCT 1 punct\n"
        "# para\n"
        "Calls VERB 0 root lemma=call xpos=VBZ statement=request/indirect(source:3 cue:1-2 content:4-5)\nupon ADP 3 case\nLebanon PROPN 1 obl xpos=NNP mention=state\n"
        "to PART 5 mark\nwithdraw VERB 1 xcomp lemma=withdraw xpos=VB\n. PUNCT 1 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    assert_speaker(&f, 0, "UN Security Council");
    assert_speaker(&f, 1, "UN Security Council");
    assert_int_equal(f.d->statements.at[1].source.n, 0);
    fixture_close(&f);
}

/* A release names its house, then says `we`. */
static void statement__we_of_a_release_is_the_side_that_spoke(void **state)
{
    ro_fixture f;

    (void)state;
    run(&f, "2016-05-23",
        "Turkey PROPN 2 nsubj xpos=NNP mention=state\ncondemns VERB 0 root lemma=condemn xpos=VBZ statement=condemn/indirect(source:1 cue:2 content:3-4)\n"
        "the DET 4 det\nattack NOUN 2 obj\n. PUNCT 2 punct\n"
        "\n"
        "We PRON 2 nsubj xpos=PRP mention=organization\ncall VERB 0 root lemma=call xpos=VBP statement=request/indirect(source:1 cue:2 content:4-5)\n"
        "for ADP 5 case\nan DET 5 det\nend NOUN 2 obl\n. PUNCT 2 punct\n");
    assert_int_equal(f.d->statements.n, 2);
    assert_speaker(&f, 1, "Turkey");
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(statement__leaves_conjunction_and_stop_out),
        cmocka_unit_test(statement__of_a_resolution_is_its_issuers),
        cmocka_unit_test(statement__we_of_a_release_is_the_side_that_spoke),
        cmocka_unit_test(statement__completes_source_and_content_from_the_tree),
        cmocka_unit_test(statement__marks_decide_the_form),
        cmocka_unit_test(statement__cuts_content_at_sentences_and_numbers_the_quotation),
        cmocka_unit_test(statement__content_split_by_its_cue_is_a_list),
        cmocka_unit_test(statement__carries_the_speaker_over_a_quotation),
        cmocka_unit_test(statement__takes_what_follows_a_colon),
        cmocka_unit_test(statement__drops_strays_away_from_the_cue),
        cmocka_unit_test(statement__chain_gives_via),
        cmocka_unit_test(cue__says_what_the_words_mean),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
