/* Mentions, actors and places of documents made by hand: spans, names, chains, offices, codes. */
#include "fixture.h"

#include "entity/internal.h"

#include <stdio.h>
#include <stdlib.h>

/* `kind code name: words | words` of each actor, `place kind country name: words` of each place, one a line. */
static void describe(const ro_doc *d, ro_buf *b)
{
    for (uint32_t i = 0; i < d->actors.n; i++) {
        const ro_actor *a = &d->actors.at[i];
        ro_buf_printf(b, "%s %.*s %.*s:", ro_kind_name((int)a->kind), a->code.n ? (int)a->code.n : 1, a->code.n ? a->code.p : "-", RO_FMT(a->name));
        for (uint32_t k = 0; k < a->mentions.n; k++)
            ro_buf_printf(b, "%s %.*s", k ? " |" : "", RO_FMT(ro_doc_slice(d, d->mentions.at[a->mentions.at[k]].where)));
        ro_buf_putc(b, '\n');
    }
    for (uint32_t i = 0; i < d->places.n; i++) {
        const ro_place *p = &d->places.at[i];
        ro_buf_printf(b, "place %s %.*s %.*s:", ro_place_kind_name((int)p->kind), p->country.n ? (int)p->country.n : 1, p->country.n ? p->country.p : "-", RO_FMT(p->name));
        for (uint32_t k = 0; k < p->mentions.n; k++)
            ro_buf_printf(b, "%s %.*s", k ? " |" : "", RO_FMT(ro_doc_slice(d, d->mentions.at[p->mentions.at[k]].where)));
        ro_buf_putc(b, '\n');
    }
}

typedef struct {
    const char *name, *date, *text, *want;
} case_text;

static const case_text cases[] = {
    { "title, name, surname", "2021-02-18",
      "NATO PROPN 2 compound mention=organization\nSecretary-General PROPN 3 compound\nJens PROPN 5 nsubj mention=person\nStoltenberg PROPN 3 flat\nspoke VERB 0 root\n. PUNCT 5 punct\n\n"
      "Stoltenberg PROPN 2 nsubj mention=person\nleft VERB 0 root\n. PUNCT 2 punct\n",
      "person IGOWSTNAT Jens Stoltenberg: NATO Secretary-General Jens Stoltenberg | Stoltenberg\norganization IGOWSTNAT NATO: NATO\n" },
    { "holder of an office on the date", "2021-02-18",
      "The DET 3 det\nNATO PROPN 3 compound mention=organization\nchief NOUN 4 nsubj xpos=NN mention=person\nspoke VERB 0 root\n",
      "person IGOWSTNAT Jens Stoltenberg: The NATO chief\norganization IGOWSTNAT NATO: NATO\n" },
    { "another holder later", "2025-02-18",
      "The DET 3 det\nNATO PROPN 3 compound mention=organization\nchief NOUN 4 nsubj xpos=NN mention=person\nspoke VERB 0 root\n",
      "person IGOWSTNAT Mark Rutte: The NATO chief\norganization IGOWSTNAT NATO: NATO\n" },
    { "no date, no holder", NULL,
      "The DET 3 det\nNATO PROPN 3 compound mention=organization\nchief NOUN 4 nsubj xpos=NN mention=person\nspoke VERB 0 root\n",
      "person IGOWSTNAT NATO chief: The NATO chief\norganization IGOWSTNAT NATO: NATO\n" },
    { "no former holder", "2021-02-18",
      "A DET 4 det\nformer ADJ 4 amod\nNATO PROPN 4 compound mention=organization\nchief NOUN 5 nsubj xpos=NN mention=person\nspoke VERB 0 root\n",
      "person IGOWSTNAT former NATO chief: A former NATO chief\norganization IGOWSTNAT NATO: NATO\n" },
    { "title with of before the name", "2021-02-18",
      "US PROPN 2 compound mention=state\nSecretary PROPN 7 nsubj mention=person\nof ADP 4 case\nState PROPN 2 nmod\nAntony PROPN 2 flat\nBlinken PROPN 2 flat\nspoke VERB 0 root\n",
      "person USAGOV Antony Blinken: US Secretary of State Antony Blinken\nstate USA United States: US\n" },
    { "demonyms and roles of nouns", NULL,
      "Turkish ADJ 2 amod mention=state\npolice NOUN 3 nsubj xpos=NNS mention=group\narrested VERB 0 root\nrebels NOUN 3 obj xpos=NNS mention=armed_group\n",
      "group TURCOP Turkish police: Turkish police\nstate TUR Turkey: Turkish\narmed_group ---REB rebels: rebels\n" },
    { "rebels of the one country spoken of as a place", NULL,
      "Rebels NOUN 2 nsubj xpos=NNS mention=armed_group\nattacked VERB 0 root\ntroops NOUN 2 obj xpos=NNS mention=group\nin ADP 5 case\nIraq PROPN 2 obl mention=state\n",
      "armed_group IRQREB rebels: Rebels\ngroup IRQMIL troops: troops\nstate IRQ Iraq: Iraq\nplace country IRQ Iraq: Iraq\n" },
    { "a government is its state", NULL,
      "The DET 3 det\nTurkish ADJ 3 amod mention=state\ngovernment NOUN 4 nsubj xpos=NN mention=state\nagreed VERB 0 root\n. PUNCT 4 punct\n\n"
      "Ankara PROPN 2 nsubj mention=state\ndenied VERB 0 root\nit PRON 2 obj\n",
      "state TUR Turkey: The Turkish government | Turkish | Ankara\n" },
    { "a capital as a place", NULL,
      "They PRON 2 nsubj mention=group\nmet VERB 0 root\nin ADP 4 case\nAnkara PROPN 2 obl mention=place\n",
      "group - they: They\nplace city TUR Ankara: Ankara\n" },
    { "acronym in brackets", NULL,
      "The DET 3 det\nNational PROPN 3 amod\nCouncil PROPN 10 nsubj mention=organization\nof ADP 5 case\nWibblers PROPN 3 nmod\n( PUNCT 7 punct\nNCW PROPN 3 appos mention=organization\n) PUNCT 7 punct\nhas AUX 10 aux\n"
      "met VERB 0 root\n. PUNCT 10 punct\n\nNCW PROPN 2 nsubj mention=organization\nleft VERB 0 root\n",
      "organization - National Council of Wibblers: The National Council of Wibblers | NCW | NCW\n" },
    { "no relative clause, no apposition, no conjunct", NULL,
      "Three NUM 2 nummod\ncommanders NOUN 11 nsubj xpos=NNS mention=group\nof ADP 5 case\nthe DET 5 det\nmilitia NOUN 2 nmod xpos=NN mention=armed_group\nwho PRON 7 nsubj\nfled VERB 2 acl:relcl\n, PUNCT 10 punct\nand CCONJ 10 cc\n"
      "judges NOUN 2 conj xpos=NNS mention=group\nspoke VERB 0 root\n",
      "group ---MIL three commanders of the militia: Three commanders of the militia\narmed_group ---UAF militia: the militia\ngroup ---JUD judges: judges\n" },
    { "apposition between commas gives a role", NULL,
      "Xavier PROPN 10 nsubj mention=person\nQuux PROPN 1 flat\n, PUNCT 5 punct\nthe DET 5 det\npresident NOUN 1 appos xpos=NN mention=person\nof ADP 7 case\nTurkey PROPN 5 nmod mention=state\n, PUNCT 5 punct\nhas AUX 10 aux\nspoken VERB 0 root\n. PUNCT 10 punct\n\n"
      "The DET 2 det\npresident NOUN 3 nsubj xpos=NN mention=person\nleft VERB 0 root\n",
      "person TURGOV Xavier Quux: Xavier Quux | the president of Turkey | The president\nstate TUR Turkey: Turkey\n" },
    { "two persons of one surname", NULL,
      "Anna PROPN 3 nsubj mention=person\nQuux PROPN 1 flat\nmet VERB 0 root\nJohn PROPN 3 obj mention=person\nQuux PROPN 4 flat\n. PUNCT 3 punct\n\nShe PRON 2 nsubj mention=person\nleft VERB 0 root\n",
      "person - Anna Quux: Anna Quux | She\nperson - John Quux: John Quux\n" },
    { "a pronoun is not its own phrase", NULL,
      "Anna PROPN 3 nsubj mention=person\nQuux PROPN 1 flat\nmet VERB 0 root\nher PRON 5 nmod:poss mention=person\nmother NOUN 3 obj xpos=NN mention=person\n",
      "person - Anna Quux: Anna Quux | her\nperson ---CVL her mother: her mother\n" },
    { "names of the lexicon where the model is silent", NULL,
      "Turkey PROPN 2 nsubj\nwarned VERB 0 root\nNATO PROPN 2 obj\n. PUNCT 2 punct\n\nTurkish ADJ 2 amod\ncoffee NOUN 3 nsubj\nhelped VERB 0 root\n",
      "state TUR Turkey: Turkey\norganization IGOWSTNAT NATO: NATO\n" },
    { "the alliance, the only one", NULL,
      "NATO PROPN 2 nsubj mention=organization\nmet VERB 0 root\n. PUNCT 2 punct\n\nThe DET 2 det\nalliance NOUN 3 nsubj xpos=NN mention=organization\nleft VERB 0 root\n",
      "organization IGOWSTNAT NATO: NATO | The alliance\n" },
    { "a team named like its country stays a body", NULL,
      "France PROPN 2 nsubj mention=organization\nwon VERB 0 root\n", "organization - France: France\n" },
    { "he is no state", NULL,
      "France PROPN 2 nsubj mention=state\nwon VERB 0 root\n. PUNCT 2 punct\n\nHe PRON 2 nsubj mention=person\nleft VERB 0 root\n", "state FRA France: France\nperson - he: He\n" },
    { "a person with a comma and a number", NULL,
      "Qumar PROPN 5 nsubj mention=person\nBaz PROPN 1 flat\n, PUNCT 4 punct\n44 NUM 1 appos\nfled VERB 0 root\n", "person - Qumar Baz: Qumar Baz\n" },
};

static void entity__reads(void **state)
{
    int bad = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_fixture f;
        ro_buf b = { .n = 0 };

        fixture_open(&f, cases[i].date, cases[i].text);
        ro_entity(&f.m, f.d);
        assert_false(ro_failed(&f.ses));
        describe(f.d, &b);
        if (!ro_str_is(ro_buf_str(&b), cases[i].want)) {
            print_error("%s:\n got:\n%.*s wanted:\n%s", cases[i].name, (int)b.n, b.p, cases[i].want);
            bad++;
        }
        ro_buf_free(&b);
        fixture_close(&f);
    }
    assert_int_equal(bad, 0);
}

/* Wherever memory ends: no crash, and an error that says so. */
static void entity__survives_failing_memory(void **state)
{
    (void)state;
    for (size_t i = 0; i < 3; i++)
        for (long n = 1;; n++) {
            ro_fixture f;
            int code;

            fixture_open(&f, cases[i].date, cases[i].text);
            ro_fault_alloc(n, 1);
            ro_entity(&f.m, f.d);
            ro_fault_alloc(0, 0);
            code = f.ses.err.code;
            fixture_close(&f);
            if (code == RO_OK)
                break;
            assert_int_equal(code, RO_EMEMORY);
            assert_true(n < 100000);
        }
}

static void entity__reads_without_a_tree(void **state)
{
    ro_fixture f;
    ro_buf b = { .n = 0 };

    (void)state;
    fixture_open(&f, NULL, cases[0].text);
    f.d->syn = NULL;
    f.d->sent_of = NULL;
    ro_entity(&f.m, f.d);
    assert_false(ro_failed(&f.ses));
    assert_true(f.d->actors.n >= 2);
    ro_buf_free(&b);
    fixture_close(&f);
}

/* The same text again and again: time must not grow with its square. */
static void entity__is_linear(void **state)
{
    ro_buf text = { .n = 0 };
    ro_fixture f;

    (void)state;
    for (int i = 0; i < 3000; i++)
        ro_buf_printf(&text, "Aaa%d PROPN 2 nsubj mention=person\nmet VERB 0 root\nTurkey PROPN 2 obj mention=state\nand CCONJ 6 cc\nits PRON 6 nmod:poss mention=state\nguards NOUN 3 conj xpos=NNS mention=group\n\n", i);
    ro_buf_putc(&text, 0);
    fixture_open(&f, "2021-02-18", text.p);
    ro_entity(&f.m, f.d);
    assert_false(ro_failed(&f.ses));
    assert_int_equal(f.d->mentions.n, 12000);
    ro_buf_free(&text);
    fixture_close(&f);
}

/* The numbers of columns in internal.h are those of the files. */
static void entity__columns_are_the_files(void **state)
{
    static const struct { enum ro_ent_table table; const char *name; int number; } columns[] = {
        { RO_ET_STATE, "code", RO_EC_STATE_CODE }, { RO_ET_STATE, "canonical", RO_EC_STATE_CANONICAL }, { RO_ET_STATE, "lon", RO_EC_STATE_LON },
        { RO_ET_DEMONYM, "code", RO_EC_CODE }, { RO_ET_METONYM, "code", RO_EC_CODE }, { RO_ET_METONYM, "what", RO_EC_METONYM_WHAT },
        { RO_ET_ORG, "canonical", RO_EC_ORG_CANONICAL }, { RO_ET_ORG, "kind", RO_EC_ORG_KIND }, { RO_ET_ORG, "sector", RO_EC_ORG_SECTOR },
        { RO_ET_PERSON, "canonical", RO_EC_PERSON_CANONICAL }, { RO_ET_PERSON, "from", RO_EC_PERSON_FROM },
        { RO_ET_PERSON, "code", RO_EC_PERSON_CODE }, { RO_ET_PLACE, "country", RO_EC_PLACE_COUNTRY }, { RO_ET_PLACE, "lon", RO_EC_PLACE_LON },
        { RO_ET_OFFICE, "office", RO_EC_OFFICE_OFFICE }, { RO_ET_OFFICE, "sector", RO_EC_OFFICE_SECTOR }, { RO_ET_AGENT, "kind", RO_EC_AGENT_KIND },
        { RO_ET_AGENT, "sector", RO_EC_AGENT_SECTOR }, { RO_ET_AGENT, "what", RO_EC_AGENT_WHAT }, { RO_ET_FIRST_NAME, "gender", RO_EC_GENDER },
    };

    (void)state;
    for (size_t i = 0; i < sizeof columns / sizeof *columns; i++) {
        ro_lextable t = ro_lex_table(ro_lexicon_builtin(), ro_ent_table_name[columns[i].table]);
        if (ro_lex_column(t, columns[i].name) != columns[i].number)
            fail_msg("%s.%s: got %d, wanted %d", ro_ent_table_name[columns[i].table], columns[i].name, ro_lex_column(t, columns[i].name), columns[i].number);
    }
}

static uint32_t mention_of(const ro_doc *d, const char *words, uint32_t nth)
{
    for (uint32_t i = 0; i < d->mentions.n; i++)
        if (ro_str_is(ro_doc_slice(d, d->mentions.at[i].where), words) && nth-- == 0)
            return i;
    fail_msg("no mention `%s`", words);
    return 0;
}

static void entity__first_person(void **state)
{
    ro_fixture f;
    ro_statement s = { .form = RO_DIRECT, .via = RO_NONE, .quotation = RO_NONE };
    const ro_doc *d;

    (void)state;
    fixture_open(&f, "2021-02-18",
                 "“ PUNCT 3 punct\nWe PRON 3 nsubj mention=organization\nstay VERB 12 ccomp\nand CCONJ 6 cc\nI PRON 6 nsubj mention=person\nagree VERB 3 conj\n, PUNCT 3 punct\n” PUNCT 3 punct\n"
                 "the DET 11 det\nNATO PROPN 11 compound mention=organization\nchief NOUN 12 nsubj xpos=NN mention=person\nsaid VERB 0 root\n\n"
                 "# zone comment author=reader 1\nI PRON 2 nsubj mention=person\nlaughed VERB 0 root\n");
    ro_entity(&f.m, f.d);
    d = f.d;
    assert_int_equal(d->mentions.at[mention_of(d, "We", 0)].actor, RO_NONE);
    ro_ids_add(&f.ses, &s.speaker, d->mentions.at[mention_of(d, "the NATO chief", 0)].actor);
    ro_push(&f.ses, &s.content, ro_range_span(d, (ro_range){ 1, 6 }));
    ro_push(&f.ses, &f.d->statements, s);
    ro_entity_first_person(&f.m, f.d);
    assert_true(ro_str_is(d->actors.at[d->mentions.at[mention_of(d, "We", 0)].actor].name, "NATO"));
    assert_true(ro_str_is(d->actors.at[d->mentions.at[mention_of(d, "I", 0)].actor].name, "Jens Stoltenberg"));
    assert_true(ro_str_is(d->actors.at[d->mentions.at[mention_of(d, "I", 1)].actor].name, "reader 1"));
    assert_true(d->actors.at[ro_entity_author(d, 1)].reader);
    assert_int_equal(ro_entity_author(d, 0), RO_NONE);
    fixture_close(&f);
}

static void entity__pasted_wire_has_an_author(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, "2021-02-18", "Turkey PROPN 2 nsubj mention=state\nleft VERB 0 root\n\n# zone wire undated author=Quux News\nNATO PROPN 2 nsubj mention=organization\nmet VERB 0 root\n");
    ro_entity(&f.m, f.d);
    assert_true(ro_str_is(f.d->actors.at[ro_entity_author(f.d, 1)].name, "Quux News"));
    assert_int_equal(f.d->actors.at[ro_entity_author(f.d, 1)].kind, RO_KIND_ORGANIZATION);
    fixture_close(&f);
}

static void entity__roles(void **state)
{
    ro_fixture f;
    const ro_actor *a;

    (void)state;
    fixture_open(&f, "2021-02-18", cases[0].text);
    ro_entity(&f.m, f.d);
    a = &f.d->actors.at[0];
    assert_true(a->roles.n >= 2);
    assert_true(ro_str_is(a->roles.at[0].title, "Secretary-General"));
    assert_false(a->roles.at[0].lexicon);
    assert_true(ro_str_is(f.d->actors.at[a->roles.at[0].of].name, "NATO"));
    assert_true(a->roles.at[1].lexicon);
    assert_true(a->aliases.n == 1 && ro_str_is(a->aliases.at[0], "Stoltenberg"));
    fixture_close(&f);
}

/* Names, the same words, appositions; owners with their `'s`, brackets closed. Without a model to ask. */
static void nouns__are_in_chains(void **state)
{
    static const char text[] =
        "Northern PROPN 2 compound\nLight PROPN 3 nsubj entity=organization\nsold VERB 0 root\nthe DET 6 det\nold ADJ 6 amod\nship NOUN 3 obj entity=object\nin ADP 8 case\n"
        "Kiel PROPN 3 obl entity=place\n( PUNCT 11 punct\na DET 11 det\nport NOUN 8 appos entity=place\n) PUNCT 11 punct\n. PUNCT 3 punct\n\n"
        "The DET 3 det\nold ADJ 3 amod\nship NOUN 5 nmod:poss entity=object\n's PART 3 case\ncrew NOUN 6 nsubj entity=person\nleft VERB 0 root\nNorthern PROPN 8 compound\n"
        "Light PROPN 6 obj entity=organization\n. PUNCT 6 punct\n\n"
        "Ships NOUN 5 nsubj entity=object\n( PUNCT 3 punct\nold ADJ 1 amod\n) PUNCT 3 punct\nsank VERB 0 root\n. PUNCT 5 punct\n";
    ro_nouns nouns = { 0 };
    ro_buf b = { 0 };
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, text);
    ro_entity_nouns(&f.m, f.d, &nouns);
    for (uint32_t i = 0; i < nouns.n; i++)
        ro_buf_printf(&b, "%u %.*s\n", nouns.at[i].chain + 1, RO_FMT(ro_doc_slice(f.d, ro_range_span(f.d, nouns.at[i].tokens))));
    ro_buf_putc(&b, 0);
    assert_string_equal(b.p, "1 Northern Light\n2 the old ship\n3 Kiel\n3 a port\n2 The old ship's\n4 The old ship's crew\n1 Northern Light\n5 Ships (old)\n");
    ro_buf_free(&b);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(entity__reads),
        cmocka_unit_test(entity__columns_are_the_files),
        cmocka_unit_test(entity__survives_failing_memory),
        cmocka_unit_test(entity__reads_without_a_tree),
        cmocka_unit_test(entity__is_linear),
        cmocka_unit_test(entity__first_person),
        cmocka_unit_test(entity__pasted_wire_has_an_author),
        cmocka_unit_test(entity__roles),
        cmocka_unit_test(nouns__are_in_chains),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
