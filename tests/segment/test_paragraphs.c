#include "test.h"

#include "ingest/layout.h"
#include "segment/segment.h"

#define WRAPPED                                                                  \
    "Ministers of the three states met in the capital on Thursday and agreed to\n" \
    "go on with their talks, the ministry of the host said in a statement that\n"  \
    "was read on television.\n\n"                                                  \
    "Nothing has been signed. The filling of the reservoir, which began in July\n" \
    "of last year, goes on in the meantime and nobody expects it to be stopped\n"  \
    "by these talks.\n"

#define PARAGRAPHS                                                                          \
    "Ministers met on Thursday and agreed to go on. Nothing has been signed, they said.\n"    \
    "The filling of the reservoir goes on in the meantime. Nobody expects it to be stopped.\n" \
    "Talks go on in May. All sides said that they would come.\n"

#define SENTENCES                                            \
    "Ministers met on Thursday and agreed to go on.\n"         \
    "Nothing has been signed, Gen. Smith said.\n"              \
    "The filling of the reservoir goes on in the meantime.\n"  \
    "Talks go on in May.\n"

static void layout__tells_the_three_make_ups(void **state)
{
    static const struct { const char *name, *text; ro_layout layout; } cases[] = {
        { "hard-wrapped", WRAPPED, RO_LAYOUT_WRAPPED },
        { "one paragraph a line", PARAGRAPHS, RO_LAYOUT_PARAGRAPHS },
        { "one sentence a line", SENTENCES, RO_LAYOUT_SENTENCES },
        { "one line", "A single line of text.", RO_LAYOUT_PARAGRAPHS },
        { "headline and text", "Talks resume\nMinisters met on Thursday.", RO_LAYOUT_PARAGRAPHS },
        { "list", "Apples\nPears\nPlums\nCherries\n", RO_LAYOUT_PARAGRAPHS },
        { "empty", "", RO_LAYOUT_PARAGRAPHS },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++)
        want_int(cases[i].name, ro_layout_of(ro_str_of(cases[i].text)), cases[i].layout);
}

static ro_doc *segmented(ro_ses *s, const char *text)
{
    ro_doc *d = ro_doc_new(s, RO_STR("test"));

    assert_non_null(d);
    d->text = ro_str_of(text);
    ro_segment(NULL, d);
    return d;
}

static void paragraphs__follow_the_make_up(void **state)
{
    static const struct { const char *name, *text; uint32_t paras, line_marks; } cases[] = {
        { "hard-wrapped", WRAPPED, 2, 0 },
        { "one paragraph a line", PARAGRAPHS, 3, 0 },
        { "one sentence a line", SENTENCES, 1, 3 },
        { "sentences in blocks", "He left.\nThey stayed.\n\nIt rained.\nNobody cared.\n", 2, 2 },
        { "windows CR LF", "He left. It rained.\r\nThey stayed. It snowed.\r\nNobody cared. So what.\r\n", 3, 0 },
        { "blank only", " \n\t\n", 0, 0 },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_doc *d = segmented(&s, cases[i].text);
        uint32_t marks = 0;

        want_int(cases[i].name, d->paras.n, cases[i].paras);
        for (uint32_t t = 0; t < d->tokens.n; t++)
            marks += (d->tokens.at[t].flags & RO_TOK_LINE) != 0;
        want_int(cases[i].name, marks, cases[i].line_marks);
        for (uint32_t p = 0; p < d->paras.n; p++) {
            assert_true(d->paras.at[p].tokens.beg < d->paras.at[p].tokens.end);
            assert_true(d->tokens.at[d->paras.at[p].tokens.beg].flags & RO_TOK_PARA);
        }
        ro_arena_free(&s.arena);
    }
}

static void paragraphs__stay_in_their_zone(void **state)
{
    ro_ses s = { 0 };
    ro_doc *d = ro_doc_new(&s, RO_STR("test"));
    (void)state;
    d->text = RO_STR("KABUL - He left.");
    ro_push(&s, &d->zones, (ro_zone){ .kind = RO_ZONE_DATELINE, .where = { 0, 7 }, .parent = RO_NONE });
    ro_push(&s, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 8, 16 }, .parent = RO_NONE });
    ro_segment(NULL, d);
    want_int("paragraphs", d->paras.n, 2);
    want_int("zone of the second", d->paras.at[1].zone, 1);
    want_int("its first token", d->tokens.at[d->paras.at[1].tokens.beg].where.beg, 8);
    ro_arena_free(&s.arena);
}

/* Blank lines more: the same tokens, shifted. */
static void paragraphs__do_not_mind_blank_lines(void **state)
{
    ro_ses s = { 0 }, s2 = { 0 };
    ro_doc *a = segmented(&s, "He left. They stayed.\n\nIt rained. Nobody cared.\n"), *b = segmented(&s2,
        "\n\nHe left. They stayed.\n\n\n\nIt rained. Nobody cared.\n\n");
    (void)state;
    want_int("tokens", b->tokens.n, a->tokens.n);
    want_int("paragraphs", b->paras.n, a->paras.n);
    for (uint32_t i = 0; i < a->tokens.n; i++)
        assert_true(ro_str_eq(ro_word(a, i), ro_word(b, i)));
    ro_arena_free(&s.arena);
    ro_arena_free(&s2.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(layout__tells_the_three_make_ups),
        cmocka_unit_test(paragraphs__follow_the_make_up),
        cmocka_unit_test(paragraphs__stay_in_their_zone),
        cmocka_unit_test(paragraphs__do_not_mind_blank_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
