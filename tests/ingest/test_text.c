#include "test.h"

#include "base/utf8.h"
#include "ingest/ingest.h"

static ro_doc *read_as(ro_ses *s, const char *bytes, size_t n, ro_input kind)
{
    ro_doc *d = ro_doc_new(s, RO_STR("test.txt"));

    assert_non_null(d);
    ro_ingest(NULL, d, (ro_str){ bytes, n }, kind);
    return d;
}

static void ingest__guesses_the_kind(void **state)
{
    static const struct { const char *name, *file, *text; ro_input kind; } cases[] = {
        { "plain", "a", "He left.", RO_INPUT_TEXT },
        { "page", "a", "  <!DOCTYPE html><html>", RO_INPUT_HTML },
        { "page by comment", "a", "<!-- x -->\n<html lang=en>", RO_INPUT_HTML },
        { "less-than sign", "a", "<3 him", RO_INPUT_TEXT },
        { "lines", "a", "{\"id\": \"1\", \"text\": \"He left.\"}\n", RO_INPUT_JSONL },
        { "braces", "a", "{sic} he said", RO_INPUT_TEXT },
        { "by name", "a.HTML", "He left.", RO_INPUT_HTML },
        { "lines by name", "a.jsonl", "", RO_INPUT_JSONL },
        { "text by name", "a.txt", "<html>", RO_INPUT_TEXT },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++)
        want_int(cases[i].name, ro_ingest_guess(ro_str_of(cases[i].text), ro_str_of(cases[i].file)), cases[i].kind);
}

static void ingest__keeps_plain_text_as_it_is(void **state)
{
    static const struct { const char *name, *raw; size_t n; const char *text; uint32_t warnings; } cases[] = {
        { "as it is", "  A  b.\r\n\r\nC\t.\n", 15, "  A  b.\r\n\r\nC\t.\n", 0 },
        { "empty", "", 0, "", 0 },
        { "byte order mark", "\xEF\xBB\xBFHe", 5, "He", 0 },
        { "bad byte", "caf\xE9 x", 6, "caf\xEF\xBF\xBD x", 1 },
        { "two bad bytes", "\xFF\xFEx", 2, "", 0 },
        { "NUL", "a\0b", 3, "a\xEF\xBF\xBD" "b", 1 },
        { "UTF-16, little end first", "\xFF\xFEH\0\xE9\0", 6, "H\xC3\xA9", 0 },
        { "UTF-16, big end first", "\xFE\xFF\0H\xD8\x3D\xDE\x00", 8, "H\xF0\x9F\x98\x80", 0 },
        { "UTF-16 cut short", "\xFF\xFEH\0a", 5, "H\xEF\xBF\xBD", 1 },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_doc *d = read_as(&s, cases[i].raw, cases[i].n, RO_INPUT_TEXT);

        want_int(cases[i].name, s.err.code, RO_OK);
        want_str(cases[i].name, d->text, cases[i].text);
        want_int(cases[i].name, d->warnings.n, cases[i].warnings);
        ro_arena_free(&s.arena);
    }
}

static void ingest__leads_back_to_the_bytes(void **state)
{
    ro_ses s = { 0 };
    ro_doc *d = read_as(&s, "\xEF\xBB\xBF" "a\xE9z", 6, RO_INPUT_TEXT);
    (void)state;
    want_int("a", ro_raw_at(d, 0), 3);
    want_int("replaced", ro_raw_at(d, 1), 4);
    want_int("inside it", ro_raw_at(d, 2), 4);
    want_int("z", ro_raw_at(d, 4), 5);
    assert_non_null(strstr(d->warnings.at[0].p, "byte 4"));
    ro_arena_free(&s.arena);
}

static void ingest__refuses_binary_data(void **state)
{
    ro_ses s = { 0 };
    char bytes[512];
    (void)state;
    for (size_t i = 0; i < sizeof bytes; i++)
        bytes[i] = i % 3 ? (char)(i % 7) : 'x';
    read_as(&s, bytes, sizeof bytes, RO_INPUT_TEXT);
    want_int("code", s.err.code, RO_EINPUT);
    assert_non_null(strstr(s.err.msg, "test.txt: byte 1: not text"));
    ro_arena_free(&s.arena);
}

static void ingest__refuses_more_than_its_limit(void **state)
{
    ro_ses s = { 0 };
    size_t n = ((size_t)64 << 20) + 1;
    char *bytes = malloc(n);
    (void)state;
    assert_non_null(bytes);
    memset(bytes, 'x', n);
    read_as(&s, bytes, n, RO_INPUT_TEXT);
    want_int("code", s.err.code, RO_ELIMIT);
    free(bytes);
    ro_arena_free(&s.arena);
}

static void jsonl__reads_fields(void **state)
{
    static const char lines[] = "{\"id\": \"d1\", \"text\": \"Caf\\u00e9 said \\\"no\\\".\\nEnd.\", \"date\": \"2021-02-18T10:00:00Z\", \"title\": \"T\", \"url\": \"u\", \"publisher\": \"P\", \"x\": [1, {}]}\n"
                                "\n"
                                "{\"id\": 7, \"text\": 5}\n"
                                "{\"id\": \"d3\", \"text\": \"He left.\", \"date\": \"yesterday\"}\n"
                                "{\"id\": \"d4\"}\n"
                                "{\"text\": \"a\", ]\n"
                                "{\"text\": \"last\"}";
    ro_str whole = ro_str_of(lines), rest = whole;
    ro_ses s = { 0 };
    uint64_t line = 0;
    ro_doc *d;
    (void)state;

    d = ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl"));
    want_str("id", d->id, "d1");
    want_str("text", d->text, "Caf\xC3\xA9 said \"no\".\nEnd.");
    want_str("date", d->date, "2021-02-18");
    want_int("basis", d->date_basis, RO_DATE_GIVEN);
    want_str("title", d->title, "T");
    want_str("publisher", d->publisher, "P");
    want_str("name", d->name, "f.jsonl:1");
    assert_non_null(ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl")));
    want_int("line", (long long)line, 3);
    want_int("not a string", s.err.code, RO_EINPUT);
    want_int("its byte", (long long)s.err.where, (long long)(strstr(lines, "5}") - lines));
    ro_err_clear(&s.err);
    d = ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl"));
    want_str("third", d->id, "d3");
    assert_null(d->date.p);
    want_int("date warned of", d->warnings.n, 1);
    assert_non_null(ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl")));
    assert_non_null(strstr(s.err.msg, "f.jsonl:5: byte"));
    ro_err_clear(&s.err);
    assert_non_null(ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl")));
    want_int("malformed", s.err.code, RO_EINPUT);
    ro_err_clear(&s.err);
    d = ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl"));
    want_str("last", d->text, "last");
    assert_null(ro_ingest_line(NULL, &s, &rest, whole, &line, RO_STR("f.jsonl")));
    ro_arena_free(&s.arena);
}

/* Every allocation fails in turn: an error and no crash. */
static void ingest__survives_want_of_memory(void **state)
{
    static const char page[] = "<html><title>T</title><p>By X<p>caf\xC3\xA9 &amp; he said.</p><div id=comments><li class=comment>You?</li></div></html>";
    (void)state;
    for (int kind = RO_INPUT_TEXT; kind <= RO_INPUT_HTML; kind++)
        for (long nth = 1; nth < 200; nth++) {
            ro_ses s = { 0 };
            ro_doc *d = ro_doc_new(&s, RO_STR("test"));

            ro_fault_alloc(nth, 1);
            ro_ingest(NULL, d, ro_str_of(page), (ro_input)kind);
            ro_fault_alloc(0, 0);
            ro_arena_free(&s.arena);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ingest__guesses_the_kind),        cmocka_unit_test(ingest__keeps_plain_text_as_it_is),
        cmocka_unit_test(ingest__leads_back_to_the_bytes), cmocka_unit_test(ingest__refuses_binary_data),
        cmocka_unit_test(ingest__refuses_more_than_its_limit), cmocka_unit_test(jsonl__reads_fields),
        cmocka_unit_test(ingest__survives_want_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
