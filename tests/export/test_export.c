#include "test.h"

#include "export/export.h"

#include <math.h>

static void offsets__count_as_asked(void **state)
{
    static const char text[] = "a\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80z"; /* 1, 2, 3 and 4 bytes */
    static const struct { int unit; uint32_t at[6]; } cases[] = {
        { READOUT_BYTES, { 0, 1, 3, 6, 10, 11 } }, { READOUT_CODEPOINTS, { 0, 1, 2, 3, 4, 5 } }, { READOUT_UTF16, { 0, 1, 2, 3, 5, 6 } },
    };
    static const uint32_t bytes[] = { 0, 1, 3, 6, 10, 11 };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_offsets o;
        ro_offsets_start(&s, &o, ro_str_of(text), cases[i].unit);
        for (size_t k = 0; k < TESTS(bytes); k++)
            want_int("offset", ro_offset(&o, bytes[k]), cases[i].at[k]);
        ro_arena_free(&s.arena);
    }
}

static void offsets__hold_over_blocks(void **state)
{
    ro_ses s = { 0 };
    ro_offsets o;
    char text[1000];
    (void)state;
    for (size_t i = 0; i < sizeof text; i += 2)
        memcpy(text + i, "\xC3\xA9", 2);
    ro_offsets_start(&s, &o, (ro_str){ text, sizeof text }, READOUT_CODEPOINTS);
    for (uint32_t i = 0; i <= sizeof text; i += 2)
        want_int("offset", ro_offset(&o, i), i / 2);
    ro_arena_free(&s.arena);
}

static ro_doc *small_doc(ro_ses *s)
{
    ro_doc *d = ro_doc_new(s, RO_STR("x"));
    d->id = RO_STR("x");
    d->text = RO_STR("Rebels, \"attacked\" it.");
    ro_push(s, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 0, 22 }, .parent = RO_NONE });
    ro_push(s, &d->actors, (ro_actor){ .name = RO_STR("the \"Rebels\", so called"), .kind = RO_KIND_ARMED_GROUP });
    ro_push(s, &d->events, (ro_event){ .rec = { .where = { 0, 21 }, .in = RO_NONE, .conf = 0.5f, .frame = RO_NONE }, .type = RO_ASSAULT, .quad = 4, .goldstein = -9,
                                       .status = RO_ACTUAL, .countable = true, .place = RO_NONE, .cameo = RO_STR("190"), .trigger = { 9, 17 } });
    ro_push(s, &d->events.at[0].source, 0);
    return d;
}

static void csv__quotes_what_must_be(void **state)
{
    readout_style style = { 0 };
    ro_ses s = { 0 };
    ro_buf out = { 0 };
    (void)state;
    ro_export_csv(NULL, small_doc(&s), &style, &out);
    want_str("row", ro_buf_str(&out),
             "x,e1,,ASSAULT,,190,4,-9,actual,1,\"the \"\"Rebels\"\", so called\",---,,,,,\"Rebels, \"\"attacked\"\" it\",0,21,attacked,,body,0.500\n");
    ro_buf_free(&out);
    ro_arena_free(&s.arena);
}

static void conllu__tells_the_factuality_of_verbs(void **state)
{
    ro_ses s = { 0 };
    ro_buf out = { 0 };
    ro_doc *d = ro_doc_new(&s, RO_STR("x"));
    ro_syn syn[] = { { .upos = RO_PRON, .xpos = RO_STR("PRP"), .lemma = RO_STR("he"), .head = 1, .rel = RO_STR("nsubj") },
                     { .upos = RO_VERB, .xpos = RO_STR("VBD"), .lemma = RO_STR("leave"), .head = RO_NONE, .rel = RO_STR("root") },
                     { .upos = RO_PUNCT, .xpos = RO_STR("."), .lemma = RO_STR("."), .head = 1, .rel = RO_STR("punct") } };
    static const struct { float fact; const char *misc; } cases[] = {
        { 0.934f, "\tFactuality=0.93|SpaceAfter=No\n" }, { -0.001f, "\tFactuality=0.00|SpaceAfter=No\n" }, { -1.1851f, "\tFactuality=-1.19|SpaceAfter=No\n" },
    };
    (void)state;
    d->text = RO_STR("He left.");
    ro_push(&s, &d->sents, (ro_sent){ .tokens = { 0, 3 }, .where = { 0, 8 } });
    ro_push(&s, &d->tokens, (ro_token){ .where = { 0, 2 }, .flags = RO_TOK_PARA });
    ro_push(&s, &d->tokens, (ro_token){ .where = { 3, 7 }, .flags = RO_TOK_SPACE });
    ro_push(&s, &d->tokens, (ro_token){ .where = { 7, 8 } });
    d->syn = syn;
    ro_export_conllu(d, &out);
    assert_true(ro_str_find(ro_buf_str(&out), RO_STR("Factuality")) == SIZE_MAX);
    assert_true(ro_str_find(ro_buf_str(&out), RO_STR("root\t_\tSpaceAfter=No\n")) != SIZE_MAX);
    for (size_t i = 0; i < TESTS(cases); i++) {
        float fact[] = { NAN, cases[i].fact, NAN };
        out.n = 0;
        d->fact = fact;
        ro_export_conllu(d, &out);
        if (ro_str_find(ro_buf_str(&out), ro_str_of(cases[i].misc)) == SIZE_MAX)
            fail_msg("%g: no `%s` in `%.*s`", (double)cases[i].fact, cases[i].misc, RO_FMT(ro_buf_str(&out)));
        assert_true(ro_str_find(ro_buf_str(&out), RO_STR("nsubj\t_\t_\n")) != SIZE_MAX);
    }
    ro_buf_free(&out);
    ro_arena_free(&s.arena);
}

static void readout__keeps_to_the_width(void **state)
{
    readout_style style = { .width = 40 };
    ro_ses s = { 0 };
    ro_buf out = { 0 };
    ro_str rest;
    (void)state;
    ro_export_readout(NULL, small_doc(&s), &style, &out);
    assert_true(ro_str_find(ro_buf_str(&out), RO_STR("Events (counted)")) != SIZE_MAX);
    assert_true(ro_str_find(ro_buf_str(&out), RO_STR("\033")) == SIZE_MAX);
    rest = ro_buf_str(&out);
    while (rest.p) {
        ro_str line = ro_str_cut(&rest, '\n');
        if (line.n > 48) /* dashes and quotation marks are three bytes */
            fail_msg("a line too wide: `%.*s`", RO_FMT(line));
    }
    ro_buf_free(&out);
    ro_arena_free(&s.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offsets__count_as_asked),
        cmocka_unit_test(offsets__hold_over_blocks),
        cmocka_unit_test(csv__quotes_what_must_be),
        cmocka_unit_test(conllu__tells_the_factuality_of_verbs),
        cmocka_unit_test(readout__keeps_to_the_width),
    };
    return cmocka_run_group_tests_name("export", tests, NULL, NULL);
}
