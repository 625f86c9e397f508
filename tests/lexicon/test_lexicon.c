/* Compiler and look-up: what a source means, what is refused and where, that a blob is read back as written. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "lexicon/blob.h"

#include <stdio.h>
#include <stdlib.h>

#define ONE(text) 1, (const char *const[]){ "a/one.lex" }, (const char *const[]){ text }

static ro_lexicon *compiled(size_t n, const char *const *names, const char *const *texts, ro_buf *blob, ro_buf *faults)
{
    ro_str name[4], text[4];
    ro_err e = { .code = RO_OK };
    ro_lexicon *lex = NULL;

    for (size_t i = 0; i < n; i++) {
        name[i] = ro_str_of(names[i]);
        text[i] = ro_str_of(texts[i]);
    }
    if (ro_lexicon_compile(name, text, n, blob, faults, &e) == RO_OK && ro_lexicon_use(&lex, ro_buf_str(blob), &e) != RO_OK)
        fail_msg("compiled but not usable: %s", e.msg);
    return lex;
}

typedef struct {
    ro_buf blob, faults;
    ro_lexicon *lex;
} made;

static made make(size_t n, const char *const *names, const char *const *texts)
{
    made m = { .lex = NULL };

    m.lex = compiled(n, names, texts, &m.blob, &m.faults);
    if (m.faults.n)
        print_error("%.*s", (int)m.faults.n, m.faults.p);
    assert_non_null(m.lex);
    return m;
}

static void unmake(made *m)
{
    ro_lexicon_close(m->lex);
    ro_buf_free(&m->blob);
    ro_buf_free(&m->faults);
}

static void same(const char *what, ro_str got, const char *want)
{
    if (!ro_str_is(got, want))
        fail_msg("%s: got `%.*s`, wanted `%s`", what, RO_FMT(got), want);
}

#define STATES                                                                                             \
    "# states\n@table entity.state\n@columns name | code:code | kind(state igo) | from:date? | more:code*\n" \
    "United States; =US; U.S.; America | USA | state\n"                                                     \
    "The Hague | HAG | state | 1990-01-02 | A; B ;C # a comment\n"                                          \
    "Côte d’Ivoire; Ivory Coast | CIV | state\n"                                                            \
    "NATO; North-Atlantic Treaty Organization | NAT | igo | 1949\n"                                        \
    "a\\|b\\;c\\#d | ABC | state\n"                                                                        \
    "  ? The US left.  => RETREAT(USA)\n  ! us too => none\n"

static void lexicon__finds(void **state)
{
    static const struct { const char *surface, *code, *name; } cases[] = {
        { "united  states", "USA", "United States" },
        { "the United-States", "USA", "United States" },
        { "US", "USA", "United States" },
        { "us", NULL, NULL },
        { "The US", "USA", "United States" },
        { "Hague", "HAG", "The Hague" },
        { "THE HAGUE", "HAG", "The Hague" },
        { "CÔTE D'IVOIRE", "CIV", "Côte d’Ivoire" },
        { "north atlantic/treaty organization", "NAT", "NATO" },
        { "A|B;C#D", "ABC", "a|b;c#d" },
        { "", NULL, NULL }, { "the", NULL, NULL }, { "   ", NULL, NULL },
    };
    made m = make(ONE(STATES));
    ro_lextable t = ro_lex_table(m.lex, "entity.state");
    int code = ro_lex_column(t, "code");

    (void)state;
    assert_int_equal(code, 0);
    assert_int_equal(ro_lex_column(t, "from"), 2);
    assert_int_equal(ro_lex_column(t, "nothing"), -1);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_lexrow row;
        bool found = ro_lex_first(t, ro_str_of(cases[i].surface), &row);

        if (found != (cases[i].code != NULL))
            fail_msg("`%s`: found %d", cases[i].surface, found);
        if (found) {
            same(cases[i].surface, row.field[code], cases[i].code);
            same(cases[i].surface, row.name, cases[i].name);
        }
    }
    unmake(&m);
}

static void lexicon__keeps_fields_and_lines(void **state)
{
    made m = make(ONE(STATES));
    ro_ses s = { .err = { .code = RO_OK } };
    ro_lexrow row;

    (void)state;
    assert_true(ro_lex_first(ro_lex_table(m.lex, "entity.state"), RO_STR("hague"), &row));
    assert_int_equal(row.nfields, 4);
    same("date", row.field[2], "1990-01-02");
    same("list", row.field[3], "A;B;C");
    same("why", ro_lex_why(&s, &row), "a/one.lex:5");
    assert_int_equal(ro_lex_row(ro_lex_table(m.lex, "entity.state"), 0).line, 4);
    assert_int_equal(ro_lex_rows(ro_lex_table(m.lex, "entity.state")), 10);
    assert_int_equal(ro_lex_table(m.lex, "entity.none").id, RO_LEX_NOTABLE);
    assert_false(ro_lex_first(ro_lex_table(m.lex, "entity.none"), RO_STR("hague"), &row));
    ro_arena_free(&s.arena);
    unmake(&m);
}

static void lexicon__keeps_examples(void **state)
{
    made m = make(ONE(STATES));
    ro_lextable t = ro_lex_table(m.lex, "examples");
    ro_lexrow row[3];

    (void)state;
    assert_int_equal(ro_lex_find(t, RO_STR("a/one.lex"), row, 3), 2);
    assert_int_equal(row[0].line, 9);
    same("table", row[0].field[ro_lex_column(t, "table")], "entity.state");
    same("sign", row[1].field[ro_lex_column(t, "sign")], "!");
    same("text", row[0].field[ro_lex_column(t, "text")], "The US left.");
    same("expected", row[1].field[ro_lex_column(t, "expected")], "none");
    unmake(&m);
}

/* Cuts at blanks, and before and after hyphens and stops, as the tokeniser would. */
static uint32_t words_of(ro_str text, ro_span *out)
{
    uint32_t n = 0;
    bool open = false;

    for (uint32_t i = 0; i < text.n; i++) {
        bool blank = text.p[i] == ' ', mark = text.p[i] == '-' || text.p[i] == ',';

        if (blank) {
            open = false;
        } else if (mark || !open) {
            out[n++] = (ro_span){ i, i + 1 };
            open = !mark;
        } else {
            out[n - 1].end = i + 1;
        }
    }
    return n;
}

static void lexicon__finds_the_longest(void **state)
{
    static const struct { const char *text; uint32_t words; const char *code; } cases[] = {
        { "United States troops", 2, "USA" },
        { "United Nations", 0, NULL },
        { "the United States of", 3, "USA" },
        { "North - Atlantic Treaty Organization", 5, "NAT" },
        { "North-Atlantic Treaty Organization,", 5, "NAT" },
        { "NATO - said", 1, "NAT" },
        { "NATO, said", 1, "NAT" },
        { "the NATO, said", 2, "NAT" },
        { "NATO-led troops", 1, "NAT" },
        { "the Hague", 2, "HAG" },
        { "Ivory Coast", 2, "CIV" },
        { "Ivory", 0, NULL },
        { "US forces", 1, "USA" },
        { "us forces", 0, NULL },
        { "North Korea and a very long line of words that goes on and on", 0, NULL },
    };
    made m = make(ONE(STATES));
    ro_lextable t = ro_lex_table(m.lex, "entity.state");

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_span words[40];
        ro_str text = ro_str_of(cases[i].text);
        ro_lexrow row;
        uint32_t got = ro_lex_longest(t, text, words, words_of(text, words), &row);

        if (got != cases[i].words)
            fail_msg("`%s`: got %u words, wanted %u", cases[i].text, got, cases[i].words);
        if (got)
            same(cases[i].text, row.field[0], cases[i].code);
    }
    unmake(&m);
}

static void lexicon__reports_all_faults(void **state)
{
    static const struct { const char *text, *want; } cases[] = {
        { "a | b\n", "a/one.lex:1: a row before @table\n" },
        { "@table T\n", "a/one.lex:1: `T` cannot be" },
        { "@table t\na | b\n", "a/one.lex:2: a row before @columns\n" },
        { "@table t\n", "a/one.lex:1: table `t` has no @columns\n" },
        { "@table t\n@columns k | v:colour\n", "a/one.lex:2: column `v:colour`" },
        { "@table t\n@columns k | v\na | 1 | 2\n", "a/one.lex:3: 3 columns, the table has 2\n" },
        { "@table t\n@columns k | v\na\n", "a/one.lex:3: v is empty\n" },
        { "@table t\n@columns k | v\n| 1\n", "a/one.lex:3: the key is empty\n" },
        { "@table t\n@columns k | v\na; | 1\n", "a/one.lex:3: an empty key\n" },
        { "@table t\n@columns k | v\n-- | 1\n", "a/one.lex:3: the key `--` has no letters\n" },
        { "@table t\n@columns k | v:number\na | 1x\nb | 2.5e3\n", "a/one.lex:3: v is `1x`, wanted a number\n" },
        { "@table t\n@columns k | v:date\na | 2021-13\n", "a/one.lex:3: v is `2021-13`, wanted a date" },
        { "@table t\n@columns k | v(x y)\na | z\n", "a/one.lex:3: v is `z`, wanted one of x y\n" },
        { "@table t\n@columns k | v(x y)*\na | x;z\n", "a/one.lex:3: v is `z`, wanted one of x y\n" },
        { "@table t\n@columns k\na\nb\nA\n", "a/one.lex:5: `A` stands already in a/one.lex:3\n" },
        { "@table t\n@columns k\na-b; a b\n", "a/one.lex:3: `a b` and `a-b` are the same key\n" },
        { "@table t\n@columns k\n@nothing\n", "a/one.lex:3: `@nothing` is no directive" },
        { "@table t\n@columns k\na\\b\n", "a/one.lex:3: a backslash may only stand before" },
        { "@table t\n@columns k\na\n  b\n", "a/one.lex:4: an indented line is an example" },
        { "@table t\n@columns k\na\n  ? b\n", "a/one.lex:4: an example has the form" },
        { "@table t\n@columns k\n  ? b => c\n", "a/one.lex:3: an example without a row above it\n" },
        { "@table t\n@columns k\n\xff\n", "a/one.lex:3: not UTF-8 text (byte 1 of the line)\n" },
        { "@table t\n@columns k | v:code\na | x y\nb\na | z\n", "a/one.lex:3: v is `x y`, wanted a code without blanks\na/one.lex:4: v is empty\na/one.lex:5: `a` stands already" },
    };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };
        ro_lexicon *lex = compiled(ONE(cases[i].text), &blob, &faults);

        if (lex || blob.n || !ro_str_starts(ro_buf_str(&faults), ro_str_of(cases[i].want)))
            fail_msg("case %zu: got `%.*s`, wanted `%s`", i, (int)faults.n, faults.p, cases[i].want);
        ro_lexicon_close(lex);
        ro_buf_free(&blob);
        ro_buf_free(&faults);
    }
}

static void lexicon__joins_files(void **state)
{
    static const char *const names[] = { "a.lex", "b.lex", "c.lex" };
    static const char *const texts[] = { "@table t\n@columns k | v\n@multi\na | 1\nb | 2\n", "@table t\n@columns k|v\na | 3\n", "@table t\n=A | 4\n" };
    made m = make(3, names, texts);
    ro_lextable t = ro_lex_table(m.lex, "t");
    ro_lexrow row[5];

    (void)state;
    assert_int_equal(ro_lex_find(t, RO_STR("a"), row, 5), 2);
    assert_int_equal(ro_lex_find(t, RO_STR("A"), row, 5), 3);
    same("first", row[0].field[0], "1");
    same("second", row[1].field[0], "3");
    same("third", row[2].field[0], "4");
    same("file", row[2].file, "c.lex");
    assert_int_equal(ro_lex_find(t, RO_STR("A"), row, 2), 2);
    unmake(&m);
}

static void lexicon__refuses_other_columns(void **state)
{
    static const char *const names[] = { "a.lex", "b.lex" };
    static const char *const texts[] = { "@table t\n@columns k | v\na | 1\n", "@table t\n@columns k | w\nb | 3\n" };
    ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };

    (void)state;
    assert_null(compiled(2, names, texts, &blob, &faults));
    same("faults", ro_buf_str(&faults), "b.lex:2: other columns than in a.lex:2\n");
    ro_buf_free(&blob);
    ro_buf_free(&faults);
}

static void lexicon__hash_is_of_sources(void **state)
{
    made a = make(ONE("@table t\n@columns k\na\n")), b = make(ONE("@table t\n@columns k\na\n#\n")), c = make(ONE("@table t\n@columns k\na\n"));

    (void)state;
    assert_int_equal(strlen(ro_lexicon_hash(a.lex)), 64);
    assert_string_not_equal(ro_lexicon_hash(a.lex), ro_lexicon_hash(b.lex));
    assert_string_equal(ro_lexicon_hash(a.lex), ro_lexicon_hash(c.lex));
    assert_true(ro_str_eq(ro_buf_str(&a.blob), ro_buf_str(&c.blob)));
    unmake(&a);
    unmake(&b);
    unmake(&c);
}

/* Every byte changed in turn: the blob is refused or read without harm (the sanitizers watch). */
static void lexicon__survives_damage(void **state)
{
    made m = make(ONE(STATES));

    (void)state;
    for (size_t i = 0; i < m.blob.n; i++)
        for (int k = 0; k < 2; k++) {
            char old = m.blob.p[i], *copy;
            ro_err e = { .code = RO_OK };
            ro_lexicon *lex;

            m.blob.p[i] = (char)(k ? old ^ 0x80 : old + 1);
            copy = malloc(m.blob.n);
            assert_non_null(copy);
            memcpy(copy, m.blob.p, m.blob.n);
            if (ro_lexicon_use(&lex, (ro_str){ copy, m.blob.n }, &e) == RO_OK) {
                ro_lextable t = ro_lex_table(lex, "entity.state");
                ro_span w[2] = { { 0, 6 }, { 7, 13 } };
                ro_lexrow row[2];

                ro_lex_find(t, RO_STR("NATO"), row, 2);
                ro_lex_longest(t, RO_STR("United States"), w, 2, row);
                for (uint32_t r = 0; r < ro_lex_rows(t); r++)
                    ro_lex_row(t, r);
            }
            ro_lexicon_close(lex);
            free(copy);
            m.blob.p[i] = old;
        }
    for (size_t n = 0; n < m.blob.n; n++) {
        ro_err e = { .code = RO_OK };
        ro_lexicon *lex;

        assert_int_equal(ro_lexicon_use(&lex, (ro_str){ m.blob.p, n }, &e), RO_EMODEL);
    }
    unmake(&m);
}

static void lexicon__survives_failing_memory(void **state)
{
    ro_str name = RO_STR("a.lex"), text = RO_STR(STATES);
    int rc = RO_EMEMORY;

    (void)state;
    for (long n = 1; rc != RO_OK; n++) {
        ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };
        ro_err e = { .code = RO_OK };

        ro_fault_alloc(n, 1);
        rc = ro_lexicon_compile(&name, &text, 1, &blob, &faults, &e);
        ro_fault_alloc(0, 0);
        if (rc != RO_OK && rc != RO_EMEMORY)
            fail_msg("allocation %ld: code %d, %s", n, rc, e.msg);
        ro_buf_free(&blob);
        ro_buf_free(&faults);
        assert_true(n < 10000);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lexicon__finds),
        cmocka_unit_test(lexicon__keeps_fields_and_lines),
        cmocka_unit_test(lexicon__keeps_examples),
        cmocka_unit_test(lexicon__finds_the_longest),
        cmocka_unit_test(lexicon__reports_all_faults),
        cmocka_unit_test(lexicon__joins_files),
        cmocka_unit_test(lexicon__refuses_other_columns),
        cmocka_unit_test(lexicon__hash_is_of_sources),
        cmocka_unit_test(lexicon__survives_damage),
        cmocka_unit_test(lexicon__survives_failing_memory),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
