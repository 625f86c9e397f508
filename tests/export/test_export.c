#include "test.h"

#include "export/export.h"

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
        cmocka_unit_test(readout__keeps_to_the_width),
    };
    return cmocka_run_group_tests_name("export", tests, NULL, NULL);
}
