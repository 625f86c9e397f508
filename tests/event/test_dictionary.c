/* Imported dictionaries at work: dictionaries as text, a sentence made by hand, and what it is coded as. */
#include "fixture.h"

#include "entity/entity.h"
#include "event/internal.h"
#include "lexicon/import.h"
#include "statement/statement.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static const char actors[] =
    "ARNOR_ [ARN]\nGONDOR_ [GON]\n+MINAS_TIRITH\nMORDOR_ [MOR]\nTHE_SHIRE_ [FRO/BIL]\nBOROMIR_ [---]\nISILDUR_ [+++] ; TABARI\n"
    "GOLLUM_ [HOB <950601] [HOBGOV 19950601-19990815] [HOBREB >990816]\nROHIRR [ROH]\n";
static const char agents[] = "POLICE {} [~COP]\nMINISTER [~GOV]\nPRIME_MINISTER [~GOV]\nLAWMAKER [~LEG]\nOFFICIAL [~GOV]\nMSF {} [NGO~]\n";
static const char verbs[] =
    "&TIES\n+DIPLOMATIC TIES\n"
    "--- RESTORE [060] ---\nRESTORE\n- * &TIES [064]\n- NOT * [112]\n"
    "--- MEET [031:031] ---\nMEET {MET}\n- % * [032]\n"
    "--- LEAVE [042:043] ---\nLEAVE {LEFT}\n"
    "--- SHOOT [---] ---\nSHOOT {SHOT}\n- + WAS_* DEAD IN $ [190]\n"
    "--- CRITICIZE [111] ---\nCRITICIZE\n"
    "--- SAY [010?] ---\nSAY {SAID}\n"
    "--- IGNORE [---] ---\nIGNORE\n- * IT [---]\n";
static const char discards[] = "BASEBALL\n+TYPHOON\n";

typedef struct {
    ro_fixture f;
    ro_lexicon *lex;
    char path[4][64];
} coded;

static ro_str as_file(char path[64], int kind, const char *text, bool alone)
{
    ro_str name = RO_STR("d.txt"), source = ro_str_of(text);
    ro_buf out = { NULL, 0, 0, false }, report = { NULL, 0, 0, false };
    uint32_t unusable = 0;
    ro_err e = { .code = RO_OK };
    FILE *file;
    int fd;

    assert_int_equal(ro_lexicon_import(&name, &source, 1, kind, alone, &out, &report, &unusable, &e), RO_OK);
    assert_int_equal(unusable, 0);
    snprintf(path, 64, "/tmp/readout-dict-XXXXXX");
    fd = mkstemp(path);
    assert_true(fd >= 0);
    file = fdopen(fd, "w");
    assert_non_null(file);
    fwrite(out.p, 1, out.n, file);
    fclose(file);
    ro_buf_free(&out);
    ro_buf_free(&report);
    return ro_str_of(path);
}

static void run_with(coded *c, const char *verb_text, bool alone, const char *date, const char *text)
{
    ro_buf faults = { NULL, 0, 0, false };
    ro_err e = { .code = RO_OK };
    ro_str paths[4];

    paths[0] = as_file(c->path[0], RO_DICT_ACTORS, actors, false);
    paths[1] = as_file(c->path[1], RO_DICT_AGENTS, agents, false);
    paths[2] = as_file(c->path[2], RO_DICT_VERBS, verb_text, alone);
    paths[3] = as_file(c->path[3], RO_DICT_DISCARDS, discards, false);
    if (ro_lexicon_open(&c->lex, paths, 4, &faults, &e) != RO_OK)
        fail_msg("%.*s%s", RO_FMT(ro_buf_str(&faults)), e.msg);
    ro_buf_free(&faults);
    fixture_open(&c->f, date, text);
    c->f.m.lex = c->lex;
    ro_entity(&c->f.m, c->f.d);
    ro_index_times(c->f.d);
    ro_statement_stage(&c->f.m, c->f.d);
    ro_event_stage(&c->f.m, c->f.d);
    assert_int_equal(c->f.ses.err.code, RO_OK);
}

static void end(coded *c)
{
    fixture_close(&c->f);
    ro_lexicon_close(c->lex);
    for (int i = 0; i < 4; i++)
        unlink(c->path[i]);
}

/* `ARN GON 064`, both directions of a reciprocal event, `-` for a side without a code; in the order of the text. */
static void put_pairs(const ro_doc *d, const ro_event *e, char *out, size_t n)
{
    for (uint32_t i = 0; i < (e->source.n ? e->source.n : 1); i++)
        for (uint32_t k = 0; k < (e->target.n ? e->target.n : 1); k++) {
            ro_str a = e->source.n ? d->actors.at[e->source.at[i]].code : RO_NOSTR, b = e->target.n ? d->actors.at[e->target.at[k]].code : RO_NOSTR;
            size_t at = strlen(out);
            snprintf(out + at, n - at, "%s%.*s%s%.*s %.*s", at ? ", " : "", a.n ? (int)a.n : 1, a.n ? a.p : "-", e->reciprocal ? " <> " : " ",
                     b.n ? (int)b.n : 1, b.n ? b.p : "-", RO_FMT(e->cameo));
        }
}

static void assert_coded(const char *date, const char *text, const char *want)
{
    char got[512] = "";
    coded c;

    run_with(&c, verbs, false, date, text);
    for (uint32_t i = 0; i < c.f.d->events.n; i++)
        put_pairs(c.f.d, &c.f.d->events.at[i], got, sizeof got);
    if (strcmp(got, want) != 0)
        fail_msg("got `%s`, wanted `%s`", got, want);
    end(&c);
}

static void dictionary__makes_events_where_the_reader_found_none(void **state)
{
    coded c;

    (void)state;
    run_with(&c, verbs, false, NULL,
             "Arnor PROPN 2 nsubj xpos=NNP mention=state\nrestored VERB 0 root lemma=restore xpos=VBD\ndiplomatic ADJ 4 amod\nties NOUN 2 obj\n"
             "with ADP 6 case\nGondor PROPN 4 nmod xpos=NNP mention=state\n");
    assert_int_equal(c.f.d->events.n, 1);
    const ro_event *e = &c.f.d->events.at[0];
    assert_true(ro_str_is(e->cameo, "064"));
    assert_int_equal(e->type, RO_COOPERATE);
    assert_int_equal(e->status, RO_ACTUAL);
    assert_true(e->countable);
    assert_int_equal(e->rec.frame, RO_NONE);
    assert_true(ro_str_is(c.f.d->actors.at[e->source.at[0]].code, "ARN"));
    assert_true(ro_str_is(c.f.d->actors.at[e->target.at[0]].code, "GON"));
    assert_true(ro_str_is(e->rec.why.at[0], "event.rule:verb-of-dictionary"));
    assert_true(ro_str_starts(e->rec.why.at[1], ro_str_of(c.path[2]))); /* `FILE.lex:line` */
    end(&c);
}

static void dictionary__codes_the_readers_event(void **state)
{
    coded c;

    (void)state;
    run_with(&c, verbs, false, NULL,
             "Arnor PROPN 2 nsubj xpos=NNP mention=state\nrestored VERB 0 root lemma=restore xpos=VBD event=AGREE/-/planned(trigger:2 source:1)\n"
             "diplomatic ADJ 4 amod\nties NOUN 2 obj\nwith ADP 6 case\nGondor PROPN 4 nmod xpos=NNP mention=state\n");
    assert_int_equal(c.f.d->events.n, 1);
    assert_true(ro_str_is(c.f.d->events.at[0].cameo, "064"));
    assert_int_equal(c.f.d->events.at[0].type, RO_AGREE); /* type and status stay the reader's */
    assert_int_equal(c.f.d->events.at[0].status, RO_PLANNED);
    assert_int_equal(c.f.d->events.at[0].target.n, 1);
    end(&c);
}

static void dictionary__resolves_names_by_date(void **state)
{
    static const char text[] = "Gollum PROPN 2 nsubj xpos=NNP mention=person\ncriticized VERB 0 root lemma=criticize xpos=VBD\n"
                               "Minas PROPN 2 obj xpos=NNP mention=place\nTirith PROPN 3 flat xpos=NNP\n";

    (void)state;
    assert_coded("1995-01-01", text, "HOB GON 111");
    assert_coded("1995-06-01", text, "HOB GON 111"); /* both ends of a restriction are inside, and the first that holds is meant */
    assert_coded("1995-06-02", text, "HOBGOV GON 111");
    assert_coded("2001-01-01", text, "HOBREB GON 111");
}

static void dictionary__composes_roles(void **state)
{
    (void)state;
    assert_coded(NULL,
                 "Arnor PROPN 3 nmod:poss xpos=NNP mention=state\n's PART 1 case\npolice NOUN 4 nsubj mention=organization\ncriticized VERB 0 root lemma=criticize xpos=VBD\n"
                 "Gondor PROPN 6 compound xpos=NNP mention=state\nlawmakers NOUN 4 obj xpos=NNS mention=group\n",
                 "ARNCOP GONLEG 111");
    assert_coded(NULL,
                 "former ADJ 3 amod\nArnor PROPN 3 compound xpos=NNP mention=state\nlawmakers NOUN 4 nsubj xpos=NNS mention=group\n"
                 "criticized VERB 0 root lemma=criticize xpos=VBD\nMSF PROPN 6 compound xpos=NNP\nGondor PROPN 4 obj xpos=NNP mention=state\n",
                 "ARNELI NGOGON 111");
    assert_coded(NULL,
                 "Arnor PROPN 5 nsubj xpos=NNP mention=state\nPrime PROPN 3 amod\nMinister PROPN 4 nmod:desc\nFalastur PROPN 5 nsubj xpos=NNP mention=person\n"
                 "criticized VERB 0 root lemma=criticize xpos=VBD\nMordor PROPN 5 obj xpos=NNP mention=state\n",
                 "ARNGOV MOR 111");
}

static void dictionary__tells_members_apart(void **state)
{
    (void)state;
    assert_coded(NULL,
                 "lawmakers NOUN 8 nsubj xpos=NNS mention=group\nand CCONJ 3 cc\nofficials NOUN 1 conj xpos=NNS mention=group\nin ADP 5 case\n"
                 "Arnor PROPN 1 nmod xpos=NNP mention=state\nand CCONJ 7 cc\nGondor PROPN 5 conj xpos=NNP mention=state\ncriticized VERB 0 root lemma=criticize xpos=VBD\n"
                 "Mordor PROPN 8 obj xpos=NNP mention=state\n",
                 "ARNLEG MOR 111, GONLEG MOR 111, ARNGOV MOR 111, GONGOV MOR 111");
    assert_coded(NULL,
                 "the DET 2 det\nShire PROPN 3 nsubj xpos=NNP mention=place\ncriticized VERB 0 root lemma=criticize xpos=VBD\nMordor PROPN 3 obj xpos=NNP mention=state\n",
                 "FRO MOR 111, BIL MOR 111");
}

static void dictionary__takes_the_pattern_that_fits(void **state)
{
    (void)state;
    assert_coded(NULL,
                 "Arnor PROPN 4 nsubj xpos=NNP mention=state\ndid AUX 4 aux\nnot PART 4 advmod\nrestore VERB 0 root lemma=restore xpos=VB\nGondor PROPN 4 obj xpos=NNP mention=state\n",
                 "ARN GON 112");
    assert_coded(NULL, /* `+` and `$` overrule the tree */
                 "Arnor PROPN 3 nsubj:pass xpos=NNP mention=state\nwas AUX 3 aux:pass\nshot VERB 0 root lemma=shoot xpos=VBN\ndead ADJ 3 xcomp\nin ADP 6 case\n"
                 "Mordor PROPN 3 obl xpos=NNP mention=place\n",
                 "MOR ARN 190");
    assert_coded(NULL, /* a compound does it with itself */
                 "Arnor PROPN 4 nsubj xpos=NNP mention=state\nand CCONJ 3 cc\nGondor PROPN 1 conj xpos=NNP mention=state\nmet VERB 0 root lemma=meet xpos=VBD\n",
                 "ARN <> GON 032");
}

static void dictionary__turns_passives_and_codes_both_ways(void **state)
{
    (void)state;
    assert_coded(NULL,
                 "Arnor PROPN 3 nsubj:pass xpos=NNP mention=state\nwas AUX 3 aux:pass\ncriticized VERB 0 root lemma=criticize xpos=VBN\nby ADP 5 case\n"
                 "Gondor PROPN 3 obl:agent xpos=NNP mention=state\n",
                 "GON ARN 111");
    assert_coded(NULL,
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\nleft VERB 0 root lemma=leave xpos=VBD\nfor ADP 4 case\nGondor PROPN 2 obl xpos=NNP mention=place\n",
                 "ARN GON 042, GON ARN 043");
    assert_coded(NULL,
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\nmet VERB 0 root lemma=meet xpos=VBD\nGondor PROPN 2 obj xpos=NNP mention=state\n", "ARN <> GON 031");
}

static void dictionary__knows_what_is_no_event(void **state)
{
    (void)state;
    assert_coded(NULL, /* one side only */
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\ncriticized VERB 0 root lemma=criticize xpos=VBD\nrain NOUN 2 obj\n", "");
    assert_coded(NULL, /* [---] for a name */
                 "Boromir PROPN 2 nsubj xpos=NNP mention=person\ncriticized VERB 0 root lemma=criticize xpos=VBD\nMordor PROPN 2 obj xpos=NNP mention=state\n", "");
    assert_coded(NULL, /* [---] for a pattern, which the reader took for an event */
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\nignored VERB 0 root lemma=ignore xpos=VBD event=REJECT/-/actual(trigger:2 source:1)\nit PRON 2 obj\n", "");
    assert_coded(NULL, /* [010?] counts only where nothing else does */
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\nsaid VERB 0 root lemma=say xpos=VBD\nGondor PROPN 4 nsubj xpos=NNP mention=state\n"
                 "criticized VERB 2 ccomp lemma=criticize xpos=VBD\nMordor PROPN 4 obj xpos=NNP mention=state\n",
                 "GON MOR 111");
    assert_coded(NULL,
                 "Arnor PROPN 2 nsubj xpos=NNP mention=state\nsaid VERB 0 root lemma=say xpos=VBD\nGondor PROPN 4 nsubj xpos=NNP mention=state\nlaughed VERB 2 ccomp lemma=laugh xpos=VBD\n",
                 "ARN GON 010");
}

static void dictionary__discards(void **state)
{
    static const char story[] = "Arnor PROPN 2 nsubj xpos=NNP mention=state\ncriticized VERB 0 root lemma=criticize xpos=VBD\nGondor PROPN 2 obj xpos=NNP mention=state\n\n"
                                "Gondor PROPN 2 nsubj xpos=NNP mention=state\ncriticized VERB 0 root lemma=criticize xpos=VBD\nMordor PROPN 2 obj xpos=NNP mention=state\n"
                                "after ADP 5 case\n%s NOUN 2 obl\n";
    char text[1024];
    coded c;

    (void)state;
    snprintf(text, sizeof text, story, "games");
    assert_coded(NULL, text, "ARN GON 111, GON MOR 111");
    snprintf(text, sizeof text, story, "baseball");
    assert_coded(NULL, text, "ARN GON 111");
    snprintf(text, sizeof text, story, "typhoons"); /* a stem */
    assert_coded(NULL, text, "");
    snprintf(text, sizeof text, story, "Isildur");
    assert_coded(NULL, text, "ARN GON 111");
    snprintf(text, sizeof text, story, "baseball");
    run_with(&c, verbs, false, NULL, text);
    assert_int_equal(c.f.d->warnings.n, 1);
    assert_true(ro_str_ends(c.f.d->warnings.at[0], RO_STR(":6: `baseball` leaves sentence 2 without events")));
    end(&c);
}

static void dictionary__finds_stems_of_tabari(void **state)
{
    (void)state;
    assert_coded(NULL,
                 "Rohirrim PROPN 2 nsubj xpos=NNP mention=group\ncriticized VERB 0 root lemma=criticize xpos=VBD\nMordor PROPN 2 obj xpos=NNP mention=state\n", "ROH MOR 111");
}

static void dictionary__alone_leaves_the_readers_events_out(void **state)
{
    static const char text[] = "Arnor PROPN 2 nsubj xpos=NNP mention=state\nattacked VERB 0 root lemma=attack xpos=VBD event=ASSAULT/-/actual(trigger:2 source:1 target:3)\n"
                               "Gondor PROPN 2 obj xpos=NNP mention=state\n";
    coded c;

    (void)state;
    assert_coded(NULL, text, "ARN GON 190");
    run_with(&c, verbs, true, NULL, text);
    assert_int_equal(c.f.d->events.n, 0);
    end(&c);
}

static void dictionary__of_another_scheme_gives_no_type(void **state)
{
    coded c;

    (void)state;
    run_with(&c, "--- CRITICIZE [191] ---\nCRITICIZE\nHELP [345]\n", false, NULL,
             "Arnor PROPN 2 nsubj xpos=NNP mention=state\ncriticized VERB 0 root lemma=criticize xpos=VBD\nGondor PROPN 2 obj xpos=NNP mention=state\n");
    assert_int_equal(c.f.d->events.n, 1);
    assert_true(ro_str_is(c.f.d->events.at[0].cameo, "191"));
    assert_int_equal(c.f.d->events.at[0].type, RO_CONSULT);
    end(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(dictionary__makes_events_where_the_reader_found_none), cmocka_unit_test(dictionary__codes_the_readers_event),
        cmocka_unit_test(dictionary__resolves_names_by_date),                   cmocka_unit_test(dictionary__composes_roles),
        cmocka_unit_test(dictionary__tells_members_apart),                      cmocka_unit_test(dictionary__takes_the_pattern_that_fits),
        cmocka_unit_test(dictionary__turns_passives_and_codes_both_ways),       cmocka_unit_test(dictionary__knows_what_is_no_event),
        cmocka_unit_test(dictionary__discards),                                 cmocka_unit_test(dictionary__finds_stems_of_tabari),
        cmocka_unit_test(dictionary__alone_leaves_the_readers_events_out),      cmocka_unit_test(dictionary__of_another_scheme_gives_no_type),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
