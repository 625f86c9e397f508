/* The number reader: what is one number, how far it goes, what it is worth. */
#include "doc/number.h"

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <cmocka.h>

/* Tokens are parted by blanks; a leading `~` glues a token to the one before it. */
static ro_doc *words(ro_ses *s, const char *text)
{
    ro_doc *d = ro_doc_new(s, RO_STR("test"));
    ro_str rest = ro_str_of(text), w;
    char *out = ro_new(s, char, rest.n + 1);
    uint32_t n = 0;

    assert_true(d && out);
    while (rest.p && (w = ro_str_cut(&rest, ' '), w.n)) {
        ro_token t = { 0 };
        bool glued = w.p[0] == '~' && w.n > 1;
        if (glued)
            w = (ro_str){ w.p + 1, w.n - 1 };
        else if (n) {
            out[n++] = ' ';
            t.flags = RO_TOK_SPACE;
        }
        t.where = (ro_span){ n, n + (uint32_t)w.n };
        memcpy(out + n, w.p, w.n);
        n += (uint32_t)w.n;
        ro_push(s, &d->tokens, t);
    }
    d->text = (ro_str){ out, n };
    return d;
}

/* v: value, l: lower bound; end: tokens of the number, 0: none. */
static const struct { const char *text; char what; double want; uint32_t end; } cases[] = {
    { "5,000 troops", 'v', 5000, 1 },
    { "1,200.5 tonnes", 'v', 1200.5, 1 },
    { ".001 per cent", 'v', 0.001, 1 },
    { "three hundred and five men", 'v', 305, 4 },
    { "twenty ~- ~five men", 'v', 25, 3 },
    { "two million three hundred thousand", 'v', 2300000, 5 },
    { "one thousand two hundred and thirty ~- ~four", 'v', 1234, 8 },
    { "3.7 billion dollars", 'v', 3.7e9, 2 },
    { "1.5 bn euros", 'v', 1.5e9, 2 },
    { "4 hundred million people", 'v', 4e8, 3 },
    { "5 crore rupees", 'v', 5e7, 2 },
    { "4.3 ~M sales", 'v', 4.3e6, 2 },
    { "37 ~m long", 'v', 37, 1 },
    { "two dozen suspects", 'v', 24, 2 },
    { "a dozen suspects", 'v', 12, 2 },
    { "half a million people", 'v', 500000, 3 },
    { "half ~- ~a ~- ~dozen men", 'v', 6, 5 },
    { "a million and a half refugees", 'v', 1.5e6, 5 },
    { "two and a half million refugees", 'v', 2.5e6, 5 },
    { "two ~- ~thirds of them", 'v', 2.0 / 3, 3 },
    { "a third of the aid", 'v', 1.0 / 3, 2 },
    { "a third man", 'n', 0, 0 },
    { "one in five children", 'v', 0.2, 3 },
    { "one out of three Germans", 'v', 1.0 / 3, 4 },
    { "three in 2019", 'v', 3, 1 },
    { "3 1/2 years", 'v', 3.5, 2 },
    { "9/11 attacks", 'n', 0, 0 },
    { "dozens of people", 'l', 24, 1 },
    { "scores were hurt", 'l', 40, 1 },
    { "hundreds fled", 'l', 200, 1 },
    { "hundreds of thousands fled", 'l', 200000, 3 },
    { "tens of millions", 'l', 2e7, 3 },
    { "millions of Americans", 'l', 2e6, 1 },
    { "a few hundred men", 'l', 200, 3 },
    { "a few men", 'l', 2, 2 },
    { "several men", 'n', 0, 0 },
    { "several thousand men", 'l', 2000, 2 },
    { "a couple of hundred men", 'v', 200, 4 },
    { "few men", 'n', 0, 0 },
    { "five thousand six bombs", 'v', 5006, 3 },
    { "12 30 people", 'v', 12, 1 },
    { "second attack", 'n', 0, 0 },
    { "a man", 'n', 0, 0 },
    { "2021-02-18", 'n', 0, 0 },
    { "two three men", 'v', 2, 1 },
};

static void number__reads_what_people_write(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_ses s = { 0 };
        ro_doc *d = words(&s, cases[i].text);
        ro_amount a;
        ro_range r;
        bool got = ro_number_at(d, 0, &a, &r);
        double v = a.has_value ? a.value : a.low;
        char what = !got ? 'n' : a.has_value ? 'v' : 'l';
        if (what != cases[i].what || (got && (fabs(v - cases[i].want) > 1e-9 * fabs(v) || r.end != cases[i].end)))
            fail_msg("`%s`: got %c %.10g to token %u, wanted %c %.10g to token %u", cases[i].text, what, got ? v : 0, r.end, cases[i].what, cases[i].want, cases[i].end);
        ro_arena_free(&s.arena);
    }
}

static void number__takes_the_letter_for_a_scale_behind_money(void **state)
{
    ro_ses s = { 0 };
    ro_doc *d = words(&s, "€ ~20 ~m and $ ~3 ~b");
    ro_amount a;
    ro_range r;

    (void)state;
    assert_true(ro_number_at(d, 1, &a, &r));
    assert_true(a.value == 20e6 && r.end == 3);
    assert_true(ro_number_at(d, 5, &a, &r));
    assert_true(a.value == 3e9 && r.end == 7);
    ro_arena_free(&s.arena);
}

static void number__stops_at_the_end_of_the_text(void **state)
{
    static const char *const ends[] = { "one in", "half a", "three hundred and", "a", "tens of", "two -", "one out of", "5", "a couple", "two and a" };

    (void)state;
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        ro_ses s = { 0 };
        ro_doc *d = words(&s, ends[i]);
        ro_amount a;
        ro_range r;
        for (uint32_t t = 0; t <= d->tokens.n; t++)
            if (ro_number_at(d, t, &a, &r))
                assert_true(r.end <= d->tokens.n && r.end > r.beg);
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(number__reads_what_people_write),
        cmocka_unit_test(number__takes_the_letter_for_a_scale_behind_money),
        cmocka_unit_test(number__stops_at_the_end_of_the_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
