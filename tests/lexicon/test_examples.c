/* The examples that stand below the rows of the lexicon, `? TEXT => WHAT` and `! TEXT => WHAT NOT`, each run by the stage that reads its table:
 *
 *     time.*      TEXT is read on Thursday, 18 February 2021, without a model; WHAT is the value of one of its expressions
 *     entity.*    TEXT is read without a model; WHAT is the name of an actor or a place in it
 *     others      the longest entry at each word of TEXT; WHAT is a field of one of their lines
 *
 * `none` stands for nothing at all. Those of event.cameo, which need a type and a mode, are run by tests/event/test_code.c. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "entity/entity.h"
#include "lexicon/lexicon.h"
#include "segment/segment.h"
#include "time/time.h"

typedef RO_VEC(ro_str) findings;

static ro_doc *read_text(ro_ses *s, const ro_model *m, ro_str text)
{
    ro_doc *d = ro_doc_new(s, RO_STR("example"));

    d->text = d->raw = text;
    d->date = RO_STR("2021-02-18");
    d->date_basis = RO_DATE_GIVEN;
    ro_push(s, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 0, (uint32_t)text.n }, .parent = RO_NONE });
    ro_segment(m, d);
    return d;
}

static void find_times(const ro_model *m, ro_doc *d, findings *out)
{
    ro_times(m, d);
    for (uint32_t i = 0; i < d->times.n; i++)
        ro_push(d->ses, out, d->times.at[i].value);
}

static void find_names(const ro_model *m, ro_doc *d, findings *out)
{
    ro_entity(m, d);
    for (uint32_t i = 0; i < d->actors.n; i++)
        ro_push(d->ses, out, d->actors.at[i].name);
    for (uint32_t i = 0; i < d->places.n; i++)
        ro_push(d->ses, out, d->places.at[i].name);
}

static void find_fields(ro_lextable t, ro_doc *d, findings *out)
{
    enum { WORDS = 16 };
    ro_span words[WORDS];
    ro_lexrow row;

    for (uint32_t i = 0; i < d->tokens.n;) {
        uint32_t n = 0, k;
        for (; n < WORDS && i + n < d->tokens.n; n++)
            words[n] = d->tokens.at[i + n].where;
        k = ro_lex_longest(t, d->text, words, n, &row);
        for (uint32_t f = 0; k && f < row.nfields; f++)
            if (row.field[f].n)
                ro_push(d->ses, out, row.field[f]);
        i += k ? k : 1;
    }
}

static bool has(const findings *f, ro_str what)
{
    for (uint32_t i = 0; i < f->n; i++)
        if (ro_str_eq(f->at[i], what))
            return true;
    return ro_str_is(what, "none") && f->n == 0;
}

static bool run_example(const ro_model *m, ro_str table, bool wanted, ro_str text, ro_str what)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_doc *d = read_text(&s, m, text);
    findings found = { 0 };
    bool good;

    if (ro_str_starts(table, RO_STR("time.")))
        find_times(m, d, &found);
    else if (ro_str_starts(table, RO_STR("entity.")))
        find_names(m, d, &found);
    else
        find_fields(ro_lex_table(m->lex, ro_printf(&s, "%.*s", RO_FMT(table)).p), d, &found);
    good = !ro_failed(&s) && has(&found, what) == wanted;
    for (uint32_t i = 0; !good && i < found.n; i++)
        print_error("   found: %.*s\n", RO_FMT(found.at[i]));
    ro_arena_free(&s.arena);
    return good;
}

static void examples__hold(void **state)
{
    const ro_model m = { NULL, ro_lexicon_builtin() };
    ro_lextable t = ro_lex_table(m.lex, "examples");
    int table = ro_lex_column(t, "table"), sign = ro_lex_column(t, "sign"), text = ro_lex_column(t, "text"), what = ro_lex_column(t, "expected");
    uint32_t run = 0, bad = 0;

    (void)state;
    for (uint32_t i = 0; i < ro_lex_rows(t); i++) {
        ro_lexrow row = ro_lex_row(t, i);
        if (ro_str_is(row.field[table], "event.cameo"))
            continue;
        run++;
        if (run_example(&m, row.field[table], ro_str_is(row.field[sign], "?"), row.field[text], row.field[what]))
            continue;
        print_error("%.*s:%u: %.*s %.*s => %.*s\n", RO_FMT(row.file), row.line, RO_FMT(row.field[sign]), RO_FMT(row.field[text]), RO_FMT(row.field[what]));
        bad++;
    }
    assert_true(run > 60);
    assert_int_equal(bad, 0);
}

/* Each way of running one can fail. */
static void examples__can_fail(void **state)
{
    const ro_model m = { NULL, ro_lexicon_builtin() };

    (void)state;
    assert_true(run_example(&m, RO_STR("time.word"), true, RO_STR("He left last Monday."), RO_STR("2021-02-15")));
    assert_false(run_example(&m, RO_STR("time.word"), true, RO_STR("He left last Monday."), RO_STR("2021-02-16")));
    assert_false(run_example(&m, RO_STR("time.word"), false, RO_STR("He left last Monday."), RO_STR("2021-02-15")));
    assert_false(run_example(&m, RO_STR("entity.state"), true, RO_STR("Kabul"), RO_STR("Turkey")));
    assert_false(run_example(&m, RO_STR("statement.cue"), true, RO_STR("vow"), RO_STR("deny")));
    assert_true(run_example(&m, RO_STR("statement.cue"), true, RO_STR("xyzzy"), RO_STR("none")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(examples__hold),
        cmocka_unit_test(examples__can_fail),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
