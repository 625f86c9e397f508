/* A user's files in front of the built-in lexicon: looked up first, held to its columns. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "lexicon/lexicon.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static ro_str written(char path[64], const char *text)
{
    FILE *f;
    int fd;

    snprintf(path, 64, "/tmp/readout-user-XXXXXX");
    fd = mkstemp(path);
    assert_true(fd >= 0);
    f = fdopen(fd, "w");
    assert_non_null(f);
    fputs(text, f);
    fclose(f);
    return ro_str_of(path);
}

static void user__stands_in_front(void **state)
{
    char path[64];
    ro_str file = written(path, "@table time.zone\n=GMT | 5\nLunar time | 7\n");
    ro_err e = { .code = RO_OK };
    ro_buf faults = { NULL, 0, 0, false };
    ro_lexicon *lex;
    ro_lexrow rows[4];
    ro_lextable t;
    const ro_span words[3] = { { 0, 5 }, { 6, 10 }, { 11, 15 } };

    (void)state;
    assert_int_equal(ro_lexicon_open(&lex, &file, 1, &faults, &e), RO_OK);
    t = ro_lex_table(lex, "time.zone");
    assert_int_equal(ro_lex_find(t, RO_STR("GMT"), rows, 4), 2);
    assert_true(ro_str_is(rows[0].field[0], "5") && ro_str_is(rows[1].field[0], "0"));
    assert_true(ro_str_eq(rows[0].file, file));
    assert_int_equal(ro_lex_longest(t, RO_STR("lunar time here"), words, 3, rows), 2);
    assert_true(ro_lex_first(ro_lex_table(lex, "time.word"), RO_STR("week"), rows));
    assert_int_equal(ro_lex_rows(t), ro_lex_rows(ro_lex_table(ro_lexicon_builtin(), "time.zone")) + 2);
    assert_string_not_equal(ro_lexicon_hash(lex), ro_lexicon_hash(ro_lexicon_builtin()));
    ro_lexicon_close(lex);
    ro_buf_free(&faults);
    unlink(path);
}

static void user__is_held_to_columns(void **state)
{
    char path[64];
    ro_str file = written(path, "@table time.zone\n@columns zone | hours:number\nGMT | 5\nUTC | x\n");
    ro_err e = { .code = RO_OK };
    ro_buf faults = { NULL, 0, 0, false };
    ro_lexicon *lex;

    (void)state;
    assert_int_equal(ro_lexicon_open(&lex, &file, 1, &faults, &e), RO_EMODEL);
    assert_null(lex);
    assert_non_null(memchr(faults.p, '\n', faults.n));
    assert_true(ro_str_find(ro_buf_str(&faults), RO_STR(":2: other columns than the program's own table has")) != SIZE_MAX);
    assert_true(ro_str_find(ro_buf_str(&faults), RO_STR(":4: minutes is `x`, wanted a number")) != SIZE_MAX);
    ro_buf_free(&faults);
    unlink(path);
}

static void user__reports_missing_files(void **state)
{
    ro_str file = RO_STR("/nowhere/there/is.lex");
    ro_err e = { .code = RO_OK };
    ro_lexicon *lex;

    (void)state;
    assert_int_not_equal(ro_lexicon_open(&lex, &file, 1, NULL, &e), RO_OK);
    assert_null(lex);
}

static void user__may_bring_nothing(void **state)
{
    ro_err e = { .code = RO_OK };
    ro_lexicon *lex;

    (void)state;
    assert_int_equal(ro_lexicon_open(&lex, NULL, 0, NULL, &e), RO_OK);
    assert_string_equal(ro_lexicon_hash(lex), ro_lexicon_hash(ro_lexicon_builtin()));
    ro_lexicon_close(lex);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(user__stands_in_front),
        cmocka_unit_test(user__is_held_to_columns),
        cmocka_unit_test(user__reports_missing_files),
        cmocka_unit_test(user__may_bring_nothing),
    };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
