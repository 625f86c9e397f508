/* Quotation marks of all kinds, paired, nested, broken, reopened. */
#include "fixture.h"

#include "statement/internal.h"

/* A document of paragraphs: one token a word or mark, one sentence where `/` stands. The quotations are compared joined by `|`, with `+`
 * before one that continues. */
typedef struct {
    const char *name, *text, *want;
} quote_case;

static const quote_case cases[] = {
    { "curly", "“ We will go , ” he said .", "We will go ," },
    { "straight", "\" We will go , \" he said .", "We will go ," },
    { "doubled apostrophes", "`` We will go , '' he said .", "We will go ," },
    { "guillemets", "« Nous irons » , he said .", "Nous irons" },
    { "split by the cue", "“ We , ” he said , “ will go . ”", "We ,|will go ." },
    { "single", "‘ ~We will go , ’ he said .", "We will go ," },
    { "single inside double", "“ He said ‘ no ’ to us , ” she said .", "He said ‘ no ’ to us ," },
    { "apostrophes alone", "the troops’ arms and the party’s plan", "" },
    { "nested double", "“ I heard “ no ” from him , ” she said .", "I heard “ no ” from him ," },
    { "no closing mark: the sentence", "“ We will go , he said . / They left .", "We will go , he said ." },
    { "no closing mark, another quotation follows", "“ We will go . / He said “ no ” twice .", "We will go .|no" },
    { "no opening mark: the sentence", "They left . / We will go , ” he said .", "They left .?" },
    { "reopened in the next paragraph", "“ We will go . # “ We will stay , ” he said .", "We will go .|+We will stay ," },
    { "closed in the next paragraph", "“ We will go . # We will stay , ” he said .", "We will go .|+We will stay ," },
    { "inches", "a 6\" pipe burst", "" },
    { "empty", "“ ” he said .", "" },
    { "scare quotes", "the “ mad ” plan of “ theirs ”", "mad|theirs" },
};

static void build(ro_fixture *f, const char *text)
{
    ro_buf b = { 0 };
    ro_str rest = ro_str_of(text);
    int n = 0;

    while (rest.n) {
        ro_str w = ro_str_cut(&rest, ' ');
        if (ro_str_is(w, "#")) {
            ro_buf_puts(&b, "# para\n");
            n = 0;
        } else if (ro_str_is(w, "/")) {
            ro_buf_puts(&b, "\n");
            n = 0;
        } else {
            ro_buf_printf(&b, "%.*s X %d dep\n", RO_FMT(w), n ? 1 : 0);
            n++;
        }
    }
    ro_buf_putc(&b, '\0');
    fixture_open(f, NULL, b.p);
    ro_buf_free(&b);
}

/* Blanks before and after marks depend on how a fixture joins its tokens: they are left out of the comparison. */
static void squeeze(const char *from, size_t n, ro_buf *out)
{
    for (size_t i = 0; i < n; i++)
        if (from[i] != ' ')
            ro_buf_putc(out, from[i]);
}

static void quote__finds_what_stands_within_marks(void **state)
{
    int bad = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_buf got = { 0 }, want = { 0 };
        ro_quotes q = { 0 };
        ro_fixture f;
        if (strchr(cases[i].want, '?'))
            continue; /* see quote__closes_what_the_sentence_began */
        build(&f, cases[i].text);
        ro_quotes_find(f.d, &q);
        for (uint32_t k = 0; k < q.all.n; k++) {
            ro_str s = ro_doc_slice(f.d, q.all.at[k].where);
            if (k)
                ro_buf_putc(&got, '|');
            if (k && q.all.at[k].number == q.all.at[k - 1].number)
                ro_buf_putc(&got, '+');
            squeeze(s.p, s.n, &got);
        }
        squeeze(cases[i].want, strlen(cases[i].want), &want);
        if (!ro_str_eq(ro_buf_str(&got), ro_buf_str(&want))) {
            print_error("%s: got `%.*s`, wanted `%.*s`\n", cases[i].name, (int)got.n, got.p, (int)want.n, want.p);
            bad++;
        }
        ro_buf_free(&got);
        ro_buf_free(&want);
        fixture_close(&f);
    }
    assert_int_equal(bad, 0);
}

static void quote__closes_what_the_sentence_began(void **state)
{
    ro_fixture f;
    ro_quotes q = { 0 };

    (void)state;
    build(&f, "They left . / We will go , ” he said .");
    ro_quotes_find(f.d, &q);
    assert_int_equal(q.all.n, 1);
    assert_true(q.all.at[0].broken);
    assert_true(ro_str_starts(ro_doc_slice(f.d, q.all.at[0].where), RO_STR("We will go")));
    fixture_close(&f);
}

static void quote__tells_how_many_words_are_quoted(void **state)
{
    ro_fixture f;
    ro_quotes q = { 0 };
    uint32_t quoted = 0;

    (void)state;
    build(&f, "He would not give up “ one inch ” of it .");
    ro_quotes_find(f.d, &q);
    assert_int_equal(ro_quotes_words(f.d, &q, (ro_range){ 0, f.d->tokens.n }, &quoted), 9);
    assert_int_equal(quoted, 2);
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quote__finds_what_stands_within_marks),
        cmocka_unit_test(quote__closes_what_the_sentence_began),
        cmocka_unit_test(quote__tells_how_many_words_are_quoted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
