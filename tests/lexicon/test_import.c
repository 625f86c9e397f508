/* Dictionaries of TABARI and PETRARCH as lexicon files: each construct of the formats, faults with their place, and no input that gives a file which does
 * not compile. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "lexicon/import.h"

#include <stdlib.h>

typedef struct {
    ro_buf out, report;
    uint32_t unusable;
    int code;
} imported;

static imported import_as(int kind, const char *text)
{
    imported x = { .code = 0 };
    ro_str name = RO_STR("some/d.txt"), source = ro_str_of(text);
    ro_err e = { .code = RO_OK };

    x.code = ro_lexicon_import(&name, &source, 1, kind, false, &x.out, &x.report, &x.unusable, &e);
    return x;
}

static void drop(imported *x)
{
    ro_buf_free(&x->out);
    ro_buf_free(&x->report);
}

/* What was written must be a lexicon file. */
static void assert_compiles(const imported *x)
{
    ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };
    ro_str name = RO_STR("d.lex"), source = ro_buf_str(&x->out);
    ro_err e = { .code = RO_OK };

    if (ro_lexicon_compile(&name, &source, 1, &blob, &faults, &e) != RO_OK)
        fail_msg("%.*s%.*s", RO_FMT(ro_buf_str(&faults)), RO_FMT(source));
    ro_buf_free(&blob);
    ro_buf_free(&faults);
}

/* The dictionary holds what `lines` say, one a line, without the notes of the lines' places. */
static void assert_holds(int kind, const char *text, const char *const *lines)
{
    imported x = import_as(kind, text);

    assert_int_equal(x.code, RO_OK);
    assert_compiles(&x);
    for (; *lines; lines++)
        if (ro_str_find(ro_buf_str(&x.out), ro_str_of(*lines)) == SIZE_MAX)
            fail_msg("no `%s` in\n%.*s%.*s", *lines, RO_FMT(ro_buf_str(&x.out)), RO_FMT(ro_buf_str(&x.report)));
    drop(&x);
}

static void assert_reports(int kind, const char *text, const char *const *lines)
{
    imported x = import_as(kind, text);
    uint32_t n = 0;

    for (; lines[n]; n++)
        if (ro_str_find(ro_buf_str(&x.report), ro_str_of(lines[n])) == SIZE_MAX)
            fail_msg("no `%s` in\n%.*s", lines[n], RO_FMT(ro_buf_str(&x.report)));
    if (x.unusable != n)
        fail_msg("%u faults, wanted %u:\n%.*s", x.unusable, n, RO_FMT(ro_buf_str(&x.report)));
    if (x.code == RO_OK)
        assert_compiles(&x);
    drop(&x);
}

#define LINES(...) (const char *const[]){ __VA_ARGS__, NULL }

static const char actors[] =
    "<!-- a comment\nover lines [XXX] -->\n"
    "ARNOR_  [ARN] # said by all\n"
    "+MINAS_ANOR\n"
    "+NORTH-KINGDOM\n"
    "\n"
    "GOLLUM\n+SMEAGOL\n\t[HOB < 950601]\n\t[HOBGOV 19950601 - 990815]\n\t[HOBREB >19990816]\n\t[HOB]\n"
    "THE_SHIRE [FRO/BIL]\n"
    "BOROMIR [---]\n";

static void import__reads_actors_with_dates(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO, actors, LINES("@table dictionary.actor\n@multi\n", "\narnor; minas anor; north-kingdom | ARN |  |  | # line 3\n",
                 "\ngollum; smeagol | HOB |  | 1995-06-01 | # line 9\ngollum; smeagol | HOBGOV | 1995-06-01 | 1999-08-15 | # line 10\n"
                 "gollum; smeagol | HOBREB | 1999-08-16 |  | # line 11\ngollum; smeagol | HOB |  |  | # line 12\n",
                 "\nthe shire | FRO; BIL |  |  |", "\nboromir | --- |"));
}

static void import__writes_the_default_last(void **state)
{
    (void)state;
    assert_holds(RO_DICT_ACTORS, "SAM [HOB]\n [HOBCIV <20080120>]\n", LINES("\nsam | HOBCIV |  | 2008-01-20 | # line 2\nsam | HOB |  |  | # line 1\n"));
}

static void import__reads_tabari_actors_as_stems(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO, "SYRI [SYR] ; jw\nEGYPT_ [UAR <911231] [EGY >920101]\nNASGUL [###]\n~FINISH\nnot read [X\n",
                 LINES("\nsyri | SYR |  |  | stem # line 1\n", "\negypt | UAR |  | 1991-12-31 | # line 2\negypt | EGY | 1992-01-01 |  | # line 2\n",
                       "\nnasgul | \\#\\#\\# |  |  | stem"));
}

static void import__reports_actors_by_line(void **state)
{
    (void)state;
    assert_reports(RO_DICT_ACTORS,
                   "+EARLY\nA [AAA\nB [BBB 99]\nC\nD [DDD 19990101-19980101]\nE [EEE] left over\nF [FFF]\n+F\nE [XXX]\nG [+++]\n",
                   LINES("some/d.txt:1: a synonym without a name", "some/d.txt:2: `[AAA` is not closed by a `]`", "some/d.txt:2: the name has no code",
                         "some/d.txt:3: `99` is no restriction: wanted <D", "some/d.txt:3: the name has no code", "some/d.txt:4: the name has no code",
                         "some/d.txt:5: `19990101-19980101` ends before", "some/d.txt:5: the name has no code", "some/d.txt:6: `left over` after the code",
                         "some/d.txt:8: `F` stands already in some/d.txt:7", "some/d.txt:9: `E` stands already in some/d.txt:6", "some/d.txt:10: `[+++]` sets a sentence aside in TABARI only",
                         "some/d.txt:10: the name has no code"));
}

static void import__skips_lists_of_words(void **state)
{
    (void)state;
    assert_reports(RO_DICT_ACTORS, "<NOUN>\nTABLE\nCHAIR\n</NOUN>\nARNOR_ [ARN]\n", LINES("some/d.txt:1: a list of words without codes"));
}

static void import__reads_agents(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO,
                 "!PERSON! = MAN, WOMEN\nPOLICEMAN {POLICEMEN} [~COP]\nTROOP {} [ ~MIL]\nMINISTRY [~GOV]\nBOSS [~ELI]\nHUMAN_RIGHTS_BODY [NGO~]\n"
                 "CONGRESS!PERSON! [~LEG]\nSECURITY_OFFICIALS [~GOV]\n",
                 LINES("@table dictionary.agent\n@columns", "\npoliceman; policemen | COP | after #", "\ntroop | MIL | after #",
                       "\nministry; ministries | GOV | after #", "\nboss; bosses | ELI | after #", "\nhuman rights body; human rights bodies | NGO | before #",
                       "\ncongressman; congresswomen | LEG | after #", "\nsecurity officials | GOV | after #"));
}

static void import__reports_agents_by_line(void **state)
{
    (void)state;
    assert_reports(RO_DICT_AGENTS, "A [COP]\nB [~COP~]\nC {D [~COP]\nE!X! [~LEG]\n!Y = A\nF\nG [~COP]\nG [~MIL]\n",
                   LINES(":1: `[COP]`: wanted `~CODE` or `CODE~`", ":2: `[~COP~]`", ":3: `{D` is not closed", ":4: `E!X!` names a set", ":5: `!Y` is no name of a set",
                         ":6: `F` has no code", ":8: `G` stands already in some/d.txt:7", ":8: `GS` stands already"));
}

static const char verbs[] =
    "&CURRENCY\n+DOLLAR\n+GOLD_COINS\n&PREP_\n+IN\n&BOTH\n+&PREP\n+NEAR_\n"
    "--- GRANT [070] ---\nGIVE {GAVE GIVEN} [071]\nCONTRIBUTE # twice\n+BEEF_UP\nKICK_+OFF {KICK_+OFFED}\n"
    "- * &CURRENCY TO + [072:073] # comment\n- $ WILL_NOT_* [---]\n- * IN_ &BOTH % ^ [074?]\n- * NOW [075!]\n";

static void import__reads_petrarch_verbs(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO, verbs,
                 LINES("@table dictionary.verb\n@multi\n", "\n&currency | set |  | dollar |  |  |", "\n&currency | set |  | dollars |", "\n&currency | set |  | gold_coins |",
                       "\n&prep | set |  | in |", "\n&both | set |  | in |", "\n&both | set |  | near |", "\ngive; gave; given | verb | d.txt:9 |  | 071 |  |",
                       "\ncontribute; contributes; contributed; contributing | verb | d.txt:9 |  | 070 |",
                       "\nbeef up; beefs up; beefed up; beefing up | verb |", "\nkick off; kick offed | verb |",
                       "\nd.txt:9 | pattern |  | * &currency to + | 072 | 073 |  #", "\nd.txt:9 | pattern |  | $ will_not_* | --- |",
                       "\nd.txt:9 | pattern |  | * in &both % ^ | 074 |  | subordinate #", "| * now | 075 |  | dominant #"));
}

static void import__reads_tabari_verbs(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO,
                 "<SYNSETS>\n&BAN\n+EMBARGO\n</SYNSETS>\nABANDON [---] ; jw\n- * STRONGHOLD [0874]\nFORSAKE [111]\n{FORSOOK_ FORSAKEN_}\n- + IN_ $ { WAS | WERE } * [181]\n"
                 "- * BREAK~ OFF_ [182]\nHIT= [190]\n- * &BAN [191]\n~FINISH\n",
                 LINES("\nabandon; abandons; abandoned; abandoning; abandones; abandonen | verb | d.txt:5 |  | --- |", "\nd.txt:5 | pattern |  | * stronghold~ | 0874 |",
                       "; forsaken; forsook | verb | d.txt:7 |", "| + in $ was~ * | 181 |", "| + in $ were~ * | 181 |", "| * break~_off | 182 |",
                       "\nhit | verb | d.txt:11 |  | 190 |", "| * &ban | 191 |"));
}

static void import__reads_petrarch2_patterns(void **state)
{
    (void)state;
    assert_holds(RO_DICT_VERBS, "--- PROMISE [---] ---\nPROMISE\n- * {FINANCIAL AID} (FOR {REBUILDING PROJECT}) [0331]\n",
                 LINES("| * financial aid for rebuilding project | 0331 |"));
}

static void import__reports_verbs_by_line(void **state)
{
    (void)state;
    assert_reports(RO_DICT_VERBS,
                   "- * EARLY [1]\n--- A [010] [020] ---\nA\n- * &NONE [011]\n- TWO * * [011]\n- NO STAR [011]\n- * CODELESS\n- * OPEN [01\n~ a (a b WILL) SAY = a b 138\n"
                   "- * SAME [012]\n- * SAME [013]\n- * X []\n&SET\n+\n+&LATER\n+A &SET\n--- B ---\nB {UNCLOSED\n- * { a | b [014]\n",
                   LINES(":1: a pattern without a verb", ":2: a second code", ":4: the pattern names the set `&NONE`", ":5: the pattern has more than one `*`",
                         ":6: the pattern has no `*`", ":7: the pattern has no code", ":8: `[01` is not closed", ":9: a transformation of two verbs",
                         ":11: the pattern stands already in some/d.txt:10", ":12: `[]` is no code", ":14: an empty phrase", ":15: the set `&LATER` is not defined",
                         ":16: a set inside a phrase", ":18: `{UNCLOSED` is not closed", ":19: the alternatives"));
    assert_reports(RO_DICT_VERBS, "--- A [010] ---\nA\n- * Y [+++]\n", LINES(":3: `[+++]` sets a sentence aside in TABARI only"));
}

static void import__marks_other_schemes(void **state)
{
    (void)state;
    assert_holds(RO_DICT_VERBS, "--- A [345] ---\nA\nB [0871]\n", LINES("\n* | foreign"));
}

static void import__alone_is_written(void **state)
{
    ro_str name = RO_STR("d.txt"), source = RO_STR("--- A [010] ---\nA\n");
    imported x = { .code = 0 };
    ro_err e = { .code = RO_OK };

    (void)state;
    assert_int_equal(ro_lexicon_import(&name, &source, 1, RO_DICT_AUTO, true, &x.out, &x.report, &x.unusable, &e), RO_OK);
    assert_true(ro_str_find(ro_buf_str(&x.out), RO_STR("\n* | alone")) != SIZE_MAX);
    assert_compiles(&x);
    drop(&x);
}

static void import__reads_discards_and_issues(void **state)
{
    (void)state;
    assert_holds(RO_DICT_AUTO, "MONTHS LATER\n+TYPHOON # story\nBALL_\n",
                 LINES("@table dictionary.discard\n", "\nmonths later | sentence | stem #", "\ntyphoon | story | stem #", "\nball | sentence |  #"));
    assert_holds(RO_DICT_AUTO, "<ISSUE CATEGORY=\"ID_X\">\nn:cholera+outbreak [HEALTH]\nv:vaccinate [health]\n</ISSUE>\n",
                 LINES("@table event.context\n", "\ncholera outbreak | health #", "\nvaccinate | health #"));
    assert_reports(RO_DICT_ISSUES, "n:tea [BREAKFAST]\n~tea party [HEALTH]\nplague [HEALTH]\nrats\n",
                   LINES(":1: the issue `breakfast` is none", ":2: a phrase that cancels issues", ":4: `rats` has no code"));
}

static void import__tells_kinds_apart(void **state)
{
    ro_str names[] = { RO_STR("a.txt"), RO_STR("b.txt") }, sources[] = { RO_STR("A [AAA]\n"), RO_STR("--- B [010] ---\nB\n") };
    imported x = import_as(RO_DICT_AUTO, "# nothing\n");
    ro_err e = { .code = RO_OK };

    (void)state;
    assert_int_equal(x.code, RO_EINPUT);
    drop(&x);
    x = (imported){ .code = 0 };
    assert_int_equal(ro_lexicon_import(names, sources, 2, RO_DICT_AUTO, false, &x.out, &x.report, &x.unusable, &e), RO_EINPUT);
    assert_string_equal(e.msg, "b.txt holds verbs, the files before it actors: import each kind into a file of its own");
    drop(&x);
    assert_int_equal(ro_dict_kind_of(RO_STR("agents")), RO_DICT_AGENTS);
    assert_int_equal(ro_dict_kind_of(RO_STR("nouns")), -1);
}

/* The same name on the same line of two files. */
static void import__joins_files(void **state)
{
    ro_str names[] = { RO_STR("a.txt"), RO_STR("b.txt") }, sources[] = { RO_STR("SOLDIER [~MIL]\n"), RO_STR("SOLDIER [~GOV]\n") };
    imported x = { .code = 0 };
    ro_err e = { .code = RO_OK };

    (void)state;
    assert_int_equal(ro_lexicon_import(names, sources, 2, RO_DICT_AGENTS, false, &x.out, &x.report, &x.unusable, &e), RO_OK);
    assert_true(ro_str_find(ro_buf_str(&x.report), RO_STR("b.txt:1: `SOLDIER` stands already in a.txt:1")) != SIZE_MAX);
    assert_compiles(&x);
    drop(&x);
}

static void import__reads_latin1(void **state)
{
    imported x = import_as(RO_DICT_ACTORS, "C\xD4TE_D'IVOIRE [CIV]\nX [\xE9]\n");

    (void)state;
    assert_int_equal(x.code, RO_OK);
    assert_compiles(&x);
    assert_true(ro_str_find(ro_buf_str(&x.out), RO_STR("\nc\xC3\xB4te d'ivoire | CIV")) != SIZE_MAX);
    assert_true(ro_str_find(ro_buf_str(&x.report), RO_STR("2 not in UTF-8 and read as Latin-1")) != SIZE_MAX);
    drop(&x);
}

/* Every beginning of a dictionary, and every one with a byte changed, is read to its end; what comes out compiles. */
static void import__survives_any_bytes(void **state)
{
    static const char *const texts[] = { actors, verbs, "!P! = A, B\nC!P! {D} [~COP]\nE [NGO~]\n", "+A B\nC_\n", "<ISSUE>\nn:a+b [HEALTH]\n" };
    static const char bytes[] = "[]{}|*&_+-~#;=!<@\\\n \t\x80\xFF/:";
    char buf[1024];

    (void)state;
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t at = 0, n = strlen(texts[i]); at <= n; at++) {
            imported x;
            memcpy(buf, texts[i], n + 1);
            buf[at] = at < n ? bytes[at * 7 % (sizeof bytes - 1)] : '\0';
            x = import_as((int)i == 0 ? RO_DICT_ACTORS : (int)i == 1 ? RO_DICT_VERBS : (int)i == 2 ? RO_DICT_AGENTS : (int)i == 3 ? RO_DICT_DISCARDS : RO_DICT_ISSUES, buf);
            if (x.code == RO_OK)
                assert_compiles(&x);
            drop(&x);
            buf[at] = '\0';
            x = import_as(RO_DICT_AUTO, buf);
            if (x.code == RO_OK)
                assert_compiles(&x);
            drop(&x);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(import__reads_actors_with_dates),   cmocka_unit_test(import__writes_the_default_last),
        cmocka_unit_test(import__reads_tabari_actors_as_stems), cmocka_unit_test(import__reports_actors_by_line),
        cmocka_unit_test(import__skips_lists_of_words),      cmocka_unit_test(import__reads_agents),
        cmocka_unit_test(import__reports_agents_by_line),    cmocka_unit_test(import__reads_petrarch_verbs),
        cmocka_unit_test(import__reads_tabari_verbs),        cmocka_unit_test(import__reads_petrarch2_patterns),
        cmocka_unit_test(import__reports_verbs_by_line),     cmocka_unit_test(import__marks_other_schemes),
        cmocka_unit_test(import__alone_is_written),          cmocka_unit_test(import__reads_discards_and_issues),
        cmocka_unit_test(import__tells_kinds_apart),         cmocka_unit_test(import__joins_files),
        cmocka_unit_test(import__reads_latin1),              cmocka_unit_test(import__survives_any_bytes),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
