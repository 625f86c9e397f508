#include "test.h"

#include "base/mapfile.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"

static ro_doc *read_page(ro_ses *s, ro_str bytes)
{
    ro_model m = { .lex = ro_lexicon_builtin() };
    ro_doc *d = ro_doc_new(s, RO_STR("page.html"));

    assert_non_null(d);
    ro_ingest(&m, d, bytes, RO_INPUT_HTML);
    if (ro_failed(s))
        fail_msg("%s", s->err.msg);
    return d;
}

static ro_doc *read_file(ro_ses *s, const char *name)
{
    char path[512];
    ro_err e = { 0 };
    ro_file f;
    ro_doc *d;

    snprintf(path, sizeof path, "%s/tests/data/ingest/%s", SOURCE_DIR, name);
    if (ro_file_open(&f, path, 0, &e) != RO_OK)
        fail_msg("%s", e.msg);
    d = read_page(s, f.data);
    ro_file_close(&f);
    return d;
}

static void html__reads_an_article_and_its_comments(void **state)
{
    static const struct { ro_zone_kind kind; const char *text, *author; int parent; } zones[] = {
        { RO_ZONE_HEADLINE, "Talks on the dam resume in Khartoum", NULL, -1 },
        { RO_ZONE_BYLINE, "By Jane Example\n4 March 2021", NULL, -1 },
        { RO_ZONE_DATELINE, "KHARTOUM (Reuters) \xE2\x80\x93", NULL, -1 },
        { RO_ZONE_BODY, "Ministers of the three states met on Thursday & agreed to go on, the host\xE2\x80\x99s ministry said.", NULL, -1 },
        { RO_ZONE_CAPTION, "The dam seen from the air, July 2020. REUTERS/A. Example", NULL, -1 },
        { RO_ZONE_BODY,
          "\xE2\x80\x9CWe have made some progress,\xE2\x80\x9D the minister told reporters.\nThe filling of the reservoir begins in July.\n"
          "Nothing is agreed until everything is agreed.",
          NULL, -1 },
        { RO_ZONE_COMMENT, "Who asked the farmers?\nNobody did.", "reader 1", -1 },
        { RO_ZONE_COMMENT, "You did not read it:", "reader 2", -1 },
        { RO_ZONE_WIRE, "(AFP) - The farmers were heard in May, officials said on Monday.", "AFP", 7 },
        { RO_ZONE_LINK, "https://example.org/farmers", "reader 2", 7 },
        { RO_ZONE_COMMENT, "That was last year!", "reader 1", -1 },
    };
    ro_ses s = { 0 };
    ro_doc *d = read_file(&s, "page.html");
    (void)state;
    want_str("title", d->title, "Talks on the dam resume in Khartoum");
    want_str("date", d->date, "2021-03-04");
    want_str("publisher", d->publisher, "The Example Post");
    want_str("url", d->url, "https://example.org/2021/03/04/dam");
    for (size_t i = 0; i < TESTS(zones) && i < d->zones.n; i++) {
        const ro_zone *z = &d->zones.at[i];

        want_str("text", ro_slice(d->text, z->where), zones[i].text);
        want_int(zones[i].text, z->kind, zones[i].kind);
        want_int(zones[i].text, (int)z->parent, zones[i].parent);
        if (zones[i].author)
            want_str(zones[i].text, z->author, zones[i].author);
        want_int(zones[i].text, z->undated, z->kind == RO_ZONE_WIRE);
    }
    want_int("zones", d->zones.n, TESTS(zones));
    assert_true(ro_str_find(d->text, RO_STR("Anna")) == SIZE_MAX);
    ro_arena_free(&s.arena);
}

/* Each byte of the text that is mapped one for one is that byte of the page. */
static void html__leads_back_to_the_page(void **state)
{
    static const char *const files[] = { "page.html", "old.html" };
    (void)state;
    for (size_t k = 0; k < TESTS(files); k++) {
        ro_ses s = { 0 };
        ro_doc *d = read_file(&s, files[k]);
        uint32_t same = 0;

        for (uint32_t i = 0; i < d->map.n; i++) {
            uint32_t end = i + 1 < d->map.n ? d->map.at[i + 1].text : (uint32_t)d->text.n;

            for (uint32_t t = d->map.at[i].text; d->map.at[i].same && t < end; t++, same++)
                if (d->text.p[t] != d->raw.p[ro_raw_at(d, t)])
                    fail_msg("%s: text byte %u is `%c`, page byte %u is `%c`", files[k], t, d->text.p[t], ro_raw_at(d, t),
                        d->raw.p[ro_raw_at(d, t)]);
        }
        if (same * 10 < d->text.n * 8)
            fail_msg("%s: only %u of %zu bytes are mapped one for one", files[k], same, d->text.n);
        ro_arena_free(&s.arena);
    }
}

static void html__leads_entities_back(void **state)
{
    static const char page[] = "<p>AT&amp;T &lt;x&gt; a & b &copy c &eacute;t&#233; &nosuch; z";
    ro_ses s = { 0 };
    ro_doc *d = read_page(&s, ro_str_of(page));
    static const struct { const char *text, *raw; } cases[] = { { "&T", "&amp;" }, { "<x", "&lt;" }, { "x>", "x&gt;" }, { "& b", "& b" },
        { "\xC2\xA9", "&copy" }, { "\xC3\xA9t", "&eacute;" },
                                                                { "t\xC3\xA9", "t&#233;" }, { "&nosuch", "&nosuch" }, { "z", "z" } };
    (void)state;
    want_str("text", d->text, "AT&T <x> a & b \xC2\xA9 c \xC3\xA9t\xC3\xA9 &nosuch; z");
    for (size_t i = 0; i < TESTS(cases); i++) {
        size_t at = ro_str_find(d->text, ro_str_of(cases[i].text));

        assert_true(at != SIZE_MAX);
        want_int(cases[i].raw, ro_raw_at(d, (uint32_t)at), strstr(page, cases[i].raw) - page);
    }
    ro_arena_free(&s.arena);
}

static void html__decodes_windows_1252(void **state)
{
    ro_ses s = { 0 };
    ro_doc *d = read_file(&s, "old.html");
    (void)state;
    want_str("title", d->title, "Caf\xC3\xA9 bombing");
    assert_true(ro_str_starts(d->text, RO_STR("The caf\xC3\xA9 \xE2\x80\x93 a \xE2\x80\x9Cquiet\xE2\x80\x9D place")));
    ro_arena_free(&s.arena);
}

/* A hundred thousand nested elements: read, with a warning, in bounded depth. */
static void html__bounds_depth(void **state)
{
    static const char *const tags[] = { "<div>", "<b>", "<ul><li>", "<font size=1>", "<table><tr><td>" };
    (void)state;
    for (size_t k = 0; k < TESTS(tags); k++) {
        size_t len = strlen(tags[k]), n = 100000;
        char *page = malloc(len * n + 8);
        ro_ses s = { 0 };
        ro_doc *d;

        assert_non_null(page);
        for (size_t i = 0; i < n; i++)
            memcpy(page + i * len, tags[k], len);
        memcpy(page + len * n, "deep<p>x", 8);
        d = read_page(&s, (ro_str){ page, len * n + 8 });
        want_int(tags[k], d->warnings.n, 1);
        assert_true(ro_str_starts(d->text, RO_STR("deep")));
        free(page);
        ro_arena_free(&s.arena);
    }
}

static void html__drops_what_is_no_text(void **state)
{
    static const struct { const char *name, *page, *text; } cases[] = {
        { "script, style, form",
            "<script>var x</script><style>p{}</style><form><input value=a><select><option>b</select></form><p>He left.", "He left." },
        { "hidden", "<p hidden>a</p><p style='display:none'>b</p><p>He left.</p>", "He left." },
        { "wrapper with a furniture class", "<div class='sidebar-layout'><p>He left and they stayed.</p></div>",
            "He left and they stayed." },
        { "blanks", "<p>  He \n\t left. </p>\n\n<p> </p><p>So.</p>", "He left.\nSo." },
        { "inline", "<p>He <i>le</i>ft <a href=x>home</a>.</p>", "He left home." },
        { "nothing", "<html></html>", "" },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };

        want_str(cases[i].name, read_page(&s, ro_str_of(cases[i].page))->text, cases[i].text);
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(html__reads_an_article_and_its_comments), cmocka_unit_test(html__leads_back_to_the_page),
            cmocka_unit_test(html__leads_entities_back),
        cmocka_unit_test(html__decodes_windows_1252),              cmocka_unit_test(html__bounds_depth),
            cmocka_unit_test(html__drops_what_is_no_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
