/* Windows: whole paragraphs, long ones cut at sentence ends, and the vectors do not depend on the windows around. */
#include "encode/encode_test.h"

#include "base/buf.h"

static const struct {
    const char *name, *words;
    uint32_t room; /* pieces of a window without the specials; every word here is one piece */
    const char *windows;
} cases[] = {
    { "one paragraph", "a b c", 10, "0-3" },
    { "two that fit", "a b c |a b", 10, "0-5" },
    { "exactly full", "a b c |a b", 5, "0-5" },
    { "one too many", "a b c |a b c", 5, "0-3 3-6" },
    { "the third starts anew", "a b |a b |a b", 4, "0-4 4-6" },
    { "a long one, cut at its stop", "a b . a b c", 5, "0-3 3-6" },
    { "the last stop counts", "a . b . c c c", 5, "0-4 4-7" },
    { "no stop: cut where it is full", "a b c a b c a", 3, "0-3 3-6 6-7" },
    { "a quote after a stop", "a b ! ' c c c", 5, "0-4 4-7" },
    { "a quote without a stop", "a . b ' c c c", 5, "0-2 2-7" },
    { "short behind long", "a b c a |b |c c", 3, "0-3 3-5 5-7" },
    { "long behind short", "a |a b c a", 3, "0-1 1-4 4-5" },
    { "nothing", "", 3, "" },
};

static void windows__cases(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_ses s = { 0 };
        ro_buf b = { 0 };
        ro_doc *d = doc_of(&s, cases[i].words);
        uint8_t *size = ro_new(&s, uint8_t, d->tokens.n);
        memset(size, 1, d->tokens.n);
        ro_windows(d, size, cases[i].room);
        for (uint32_t w = 0; w < d->vec.windows.n; w++)
            ro_buf_printf(&b, "%s%u-%u", w ? " " : "", d->vec.windows.at[w].beg, d->vec.windows.at[w].end);
        ro_buf_putc(&b, 0);
        if (strcmp(b.p, cases[i].windows) != 0)
            fail_msg("%s: got `%s`, wanted `%s`", cases[i].name, b.p, cases[i].windows);
        ro_buf_free(&b);
        ro_arena_free(&s.arena);
    }
}

/* A paragraph of 400 words in windows of 64, and short ones: windows cover all tokens once, in order, and none is too long. */
static void windows__cover_everything(void **state)
{
    size_t size;
    char *file = make_model(SMALL_MODEL, &size), text[8000] = "";
    ro_net *net = open_made(file, size, NULL);
    ro_model model = { .net = net };
    ro_ses s = { 0 };
    ro_doc *d;
    uint32_t at = 0;

    (void)state;
    for (int i = 0; i < 400; i++)
        strcat(text, i % 37 == 36 ? "wanted . " : i > 300 && i % 10 == 0 ? "|unaffable " : "run, ");
    d = doc_of(&s, text);
    ro_encode(&model, d);
    assert_int_equal(s.err.code, RO_OK);
    for (uint32_t w = 0; w < d->vec.windows.n; w++) {
        ro_range r = d->vec.windows.at[w];
        uint32_t pieces = 2, out[RO_MOST_PIECES];
        assert_int_equal(r.beg, at);
        assert_true(r.end > r.beg);
        at = r.end;
        for (uint32_t t = r.beg; t < r.end; t++)
            pieces += ro_pieces_of(net, ro_word(d, t), out);
        assert_in_range(pieces, 3, 64);
    }
    assert_int_equal(at, d->tokens.n);
    assert_true(d->vec.windows.n > 10);
    ro_net_close(net);
    ro_arena_free(&s.arena);
    free(file);
}

/* The first window of a document gives the vectors that its tokens have alone. */
static void windows__are_read_by_themselves(void **state)
{
    static const char longer[] =
        "a b c the |run to . the |nato , call ! to run a b c a b c |a b c a b c a b c a b c a b c a b c a b c a b c a b c "
        "|a b c a b c a b c a b c a b c a b c a b c a b c";
    size_t size;
    char *file = make_model(SMALL_MODEL, &size);
    ro_net *net = open_made(file, size, NULL);
    ro_model model = { .net = net };
    ro_ses s = { 0 }, t = { 0 };
    ro_doc *d = doc_of(&s, longer), *first;
    char head[sizeof longer];
    uint32_t n;

    (void)state;
    ro_encode(&model, d);
    assert_true(d->vec.windows.n > 1);
    n = d->vec.windows.at[0].end;
    memcpy(head, longer, sizeof head);
    head[d->tokens.at[n - 1].where.end] = 0;
    first = doc_of(&t, head);
    ro_encode(&model, first);
    assert_int_equal(first->tokens.n, n);
    assert_memory_equal(first->vec.at, d->vec.at, n * 32 * sizeof(float));
    ro_net_close(net);
    ro_arena_free(&s.arena);
    ro_arena_free(&t.arena);
    free(file);
}

/* Every allocation of the stage may fail: an error is recorded and nothing crashes. */
static void encode__survives_want_of_memory(void **state)
{
    size_t size;
    char *file = make_model(SMALL_MODEL, &size);
    ro_net *net = open_made(file, size, NULL);
    ro_model model = { .net = net };

    (void)state;
    for (size_t limit = 0; limit < 400000; limit = limit * 5 / 4 + 1000) {
        ro_ses s = { 0 };
        ro_doc *d = doc_of(&s, "a b c the run |to . nato");
        s.arena.limit = s.arena.in_use + limit;
        ro_encode(&model, d);
        assert_true((d->vec.at != NULL) == (s.err.code == RO_OK));
        ro_arena_free(&s.arena);
    }
    ro_net_close(net);
    free(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(windows__cases),
        cmocka_unit_test(windows__cover_everything),
        cmocka_unit_test(windows__are_read_by_themselves),
        cmocka_unit_test(encode__survives_want_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
