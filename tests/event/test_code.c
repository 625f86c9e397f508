/* CAMEO codes: the examples of lexicon/event/cameo.lex, the tables held to each other, PLOVER's table. */
#include "fixture.h"

#include "base/mapfile.h"
#include "event/internal.h"

static const ro_lexicon *lex(void)
{
    return ro_lexicon_builtin();
}

static bool known(ro_str lemma)
{
    static const char *const table[] = { "event.cameo", "event.topic" };
    ro_lexrow row;

    for (size_t i = 0; i < 2; i++)
        if (ro_lex_first(ro_lex_table(lex(), table[i]), lemma, &row))
            return true;
    return false;
}

/* A lemma by the endings of English, checked against the tables: enough for the examples. */
static ro_str lemma_of(ro_str w, char out[64])
{
    static const struct { const char *cut, *put; } ending[] = { { "", "" }, { "s", "" }, { "es", "" }, { "ed", "" }, { "d", "" },
                                                                { "ing", "" }, { "ing", "e" }, { "ies", "y" }, { "ied", "y" },
                                                                      { "tted", "t" }, { "rred", "r" }, { "ssed", "s" } };
    static const struct { const char *form, *lemma; } odd[] = { { "withdrew", "withdraw" }, { "sent", "send" }, { "held", "hold" },
                                                                { "shot", "shoot" }, { "bought", "buy" }, { "met", "meet" },
                                                                    { "an", "a" }, { "went", "go" },
                                                                { "left", "leave" }, { "women", "woman" }, { "crimes", "crime" } };
    size_t n = w.n < 60 ? w.n : 60;

    for (size_t i = 0; i < sizeof odd / sizeof *odd; i++)
        if (ro_str_is(w, odd[i].form))
            return ro_str_of(odd[i].lemma);
    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++) {
        size_t cut = strlen(ending[i].cut), put = strlen(ending[i].put);
        if (n <= cut || !ro_str_ends((ro_str){ w.p, n }, ro_str_of(ending[i].cut)))
            continue;
        memcpy(out, w.p, n - cut);
        memcpy(out + n - cut, ending[i].put, put);
        if (known((ro_str){ out, n - cut + put }))
            return (ro_str){ out, n - cut + put };
    }
    if (n > 3 && ro_str_ends((ro_str){ w.p, n }, RO_STR("ies"))) { /* plurals of words that stand in phrases only: `aid agencies` */
        memcpy(out, w.p, n - 3);
        out[n - 3] = 'y';
        return (ro_str){ out, n - 2 };
    }
    n -= n > 1 && w.p[n - 1] == 's';
    memcpy(out, w.p, n);
    return (ro_str){ out, n };
}

/* Words of an example; those in brackets are the trigger. */
static void read_words(ro_str text, ro_words *w)
{
    bool in = false;

    ro_words_start(w);
    while (text.n) {
        ro_str t = ro_str_cut(&text, ' ');
        char lower[64], lemma[64];
        bool close = false;
        while (t.n && t.p[0] == '[') {
            in = true;
            t = (ro_str){ t.p + 1, t.n - 1 };
        }
        while (t.n && strchr("].,", t.p[t.n - 1])) {
            close |= t.p[t.n - 1] == ']';
            t.n--;
        }
        if (!t.n || t.n > 60)
            continue;
        for (size_t i = 0; i < t.n; i++)
            lower[i] = (char)(t.p[i] >= 'A' && t.p[i] <= 'Z' ? t.p[i] + 32 : t.p[i]);
        if (in)
            w->centre = w->n;
        ro_words_add(w, lemma_of((ro_str){ lower, t.n }, lemma), in);
        in = in && !close;
    }
}

static bool run_example(ro_str line, uint32_t number)
{
    size_t arrow = ro_str_find(line, RO_STR("=>"));
    ro_ses s = { 0 };
    ro_words w;
    ro_coded c;
    bool good;

    assert_true(arrow != SIZE_MAX);
    ro_str want = ro_str_trim((ro_str){ line.p + arrow + 2, line.n - arrow - 2 });
    ro_str type = ro_str_cut(&want, ' '), mode = ro_str_cut(&want, ' ');
    assert_true(ro_event_type_of(type) >= 0 && ro_event_mode_of(mode) >= 0);
    read_words(ro_str_trim((ro_str){ line.p, arrow }), &w);
    ro_event_code(lex(), (ro_event_type)ro_event_type_of(type), (ro_event_mode)ro_event_mode_of(mode), &w, &s, &c);
    good = ro_str_eq(c.code, want);
    if (!good)
        print_error("cameo.lex:%u: `%.*s`: got %.*s, wanted %.*s\n", number, RO_FMT(line), RO_FMT(c.code), RO_FMT(want));
    ro_arena_free(&s.arena);
    return good;
}

static void code__examples_of_the_lexicon(void **state)
{
    ro_err e = { 0 };
    ro_file file;
    uint32_t number = 0, run = 0, bad = 0;

    (void)state;
    assert_int_equal(ro_file_open(&file, SOURCE_DIR "/lexicon/event/cameo.lex", 0, &e), RO_OK);
    for (ro_str rest = file.data; rest.n;) {
        ro_str line = ro_str_trim(ro_str_cut(&rest, '\n'));
        number++;
        if (!ro_str_starts(line, RO_STR("? ")))
            continue;
        run++;
        bad += !run_example((ro_str){ line.p + 2, line.n - 2 }, number);
    }
    ro_file_close(&file);
    assert_true(run > 60);
    assert_int_equal(bad, 0);
}

/* Every code that a table names is one of CAMEO's, and every root can be reached. */
static void code__tables_name_codes_that_exist(void **state)
{
    static const char *const tables[] = { "event.cameo", "event.default", "event.grid" };
    bool root[21] = { false };
    int bad = 0;

    (void)state;
    for (size_t t = 0; t < 3; t++) {
        ro_lextable table = ro_lex_table(lex(), tables[t]);
        int code = ro_lex_column(table, "code");
        assert_true(ro_lex_rows(table) > 0);
        for (uint32_t i = 0; i < ro_lex_rows(table); i++) {
            ro_lexrow row = ro_lex_row(table, i), scale;
            for (uint32_t k = 0; k < row.nfields; k++) {
                ro_str c = row.field[k];
                double g;
                if ((code >= 0 && (int)k != code) || c.n < 2) /* one digit: the end of a protest's code */
                    continue;
                if (!ro_event_scale(lex(), c, &scale, &g)) {
                    print_error("%.*s:%u: there is no code %.*s\n", RO_FMT(row.file), row.line, RO_FMT(c));
                    bad++;
                    continue;
                }
                root[(c.p[0] - '0') * 10 + c.p[1] - '0'] = true;
            }
        }
    }
    assert_int_equal(bad, 0);
    for (int i = 1; i <= 20; i++)
        if (!root[i])
            fail_msg("no entry leads to root %02d", i);
}

static void code__every_type_and_mode_has_one(void **state)
{
    int bad = 0;

    (void)state;
    for (int t = 0; t < ro_event_type_count(); t++)
        for (int m = 0; m < ro_event_mode_count(); m++) {
            ro_ses s = { 0 };
            ro_words w;
            ro_coded c;
            ro_lexrow row;
            double g;
            if (!ro_event_mode_fits((ro_event_type)t, (ro_event_mode)m))
                continue;
            ro_words_start(&w);
            ro_words_add(&w, RO_STR("quux"), true);
            ro_event_code(lex(), (ro_event_type)t, (ro_event_mode)m, &w, &s, &c);
            if (!ro_event_scale(lex(), c.code, &row, &g)) {
                print_error("%s %s: got no code of CAMEO: `%.*s`\n", ro_event_type_name(t), ro_event_mode_name(m), RO_FMT(c.code));
                bad++;
            }
            ro_arena_free(&s.arena);
        }
    assert_int_equal(bad, 0);
}

static void code__scale_reads_signs_and_decimals(void **state)
{
    static const struct { const char *code; double want; } cases[] = { { "011", -0.1 }, { "042", 1.9 }, { "171", -9.2 }, { "0874", 10 },
                                                                       { "010", 0 }, { "130", -4.4 } };

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_lexrow row;
        double g = 99;
        assert_true(ro_event_scale(lex(), ro_str_of(cases[i].code), &row, &g));
        if (g != cases[i].want)
            fail_msg("%s: got %g, wanted %g", cases[i].code, g, cases[i].want);
    }
}

static void modes__belong_to_their_types(void **state)
{
    (void)state;
    assert_int_equal(ro_event_quad(RO_AGREE), 1);
    assert_int_equal(ro_event_quad(RO_AID), 2);
    assert_int_equal(ro_event_quad(RO_REJECT), 3);
    assert_int_equal(ro_event_quad(RO_SANCTION), 4);
    assert_true(ro_event_mode_fits(RO_ASSAULT, RO_MODE_DRONE));
    assert_true(ro_event_mode_fits(RO_AID, RO_MODE_NONE));
    assert_false(ro_event_mode_fits(RO_AID, RO_MODE_DRONE));
    assert_true(ro_event_score(RO_RETREAT, RO_MODE_DISARM) == 10);
    assert_true(ro_event_score(RO_RETREAT, RO_MODE_NONE) == 6.5);
}

static void context__table_names_the_37(void **state)
{
    static const char *const all =
        "military intelligence executive legislative election political_institutions pro_democracy pro_autocracy "
        "economic legal reparations human_rights rights_freedoms repression human_security gender lgbt "
        "religion_ethnicity inequality diplomatic territory peacekeeping health asylum migration disasters "
        "natural_resource environment technology terrorism cbrn cyber misinformation crime corruption illegal_drugs "
        "trafficking";
    ro_lextable t = ro_lex_table(lex(), "event.context");
    ro_str names = ro_str_of(all);
    int n = 0;

    (void)state;
    while (names.n) {
        ro_str name = ro_str_cut(&names, ' ');
        bool seen = false;
        n++;
        for (uint32_t i = 0; i < ro_lex_rows(t) && !seen; i++)
            seen = ro_str_find(ro_lex_row(t, i).field[0], name) != SIZE_MAX;
        if (!seen)
            fail_msg("no word shows %.*s", RO_FMT(name));
    }
    assert_int_equal(n, 37);
    for (uint32_t i = 0; i < ro_lex_rows(t); i++)
        for (ro_str list = ro_lex_row(t, i).field[0]; list.n;) {
            ro_str one = ro_str_trim(ro_str_cut(&list, ';'));
            if (ro_str_find(ro_str_of(all), one) == SIZE_MAX)
                fail_msg("%.*s:%u: there is no context %.*s", RO_FMT(ro_lex_row(t, i).file), ro_lex_row(t, i).line, RO_FMT(one));
        }
}

static void plv__reads_what_is_not_done_as_words(void **state)
{
    static const struct { ro_event_type type; ro_event_mode mode; ro_status status; const char *cameo; ro_event_type want; } rows[] = {
        { RO_RETREAT, RO_MODE_RELEASE, RO_ACTUAL, "0841", RO_RETREAT },
        { RO_RETREAT, RO_MODE_RELEASE, RO_PLANNED, "0841", RO_AGREE },
        { RO_RETREAT, RO_MODE_RELEASE, RO_DENIED, "0841", RO_REJECT },
        { RO_ASSAULT, RO_MODE_AERIAL, RO_PLANNED, "195", RO_THREATEN },
        { RO_ASSAULT, RO_MODE_AERIAL, RO_ALLEGED, "195", RO_ASSAULT },
        { RO_AGREE, RO_MODE_NONE, RO_ACTUAL, "057", RO_SUPPORT },
        { RO_AGREE, RO_MODE_NONE, RO_PLANNED, "057", RO_AGREE },
        { RO_AGREE, RO_MODE_NONE, RO_DENIED, "057", RO_REJECT },
        { RO_SANCTION, RO_MODE_CONVICT, RO_ACTUAL, "173", RO_ACCUSE },
        { RO_SANCTION, RO_MODE_NONE, RO_ACTUAL, "163", RO_COERCE },
        { RO_SANCTION, RO_MODE_EXPEL, RO_ACTUAL, "166", RO_SANCTION },
    };

    (void)state;
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        ro_event e = { .type = rows[i].type, .mode = rows[i].mode, .status = rows[i].status, .cameo = ro_str_of(rows[i].cameo), .anchor = RO_NONE };
        if (ro_event_plv(NULL, &e) != rows[i].want)
            fail_msg("row %zu: got %s", i, ro_event_type_name((int)ro_event_plv(NULL, &e)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(code__examples_of_the_lexicon),
        cmocka_unit_test(code__tables_name_codes_that_exist),
        cmocka_unit_test(code__every_type_and_mode_has_one),
        cmocka_unit_test(code__scale_reads_signs_and_decimals),
        cmocka_unit_test(modes__belong_to_their_types),
        cmocka_unit_test(context__table_names_the_37),
        cmocka_unit_test(plv__reads_what_is_not_done_as_words),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
