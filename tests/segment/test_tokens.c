#include "test.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "lexicon/lexicon.h"
#include "segment/segment.h"

/* Tokens of a text, parted by blanks; the words of a multiword token by `|`, a token after which no sentence ends is followed by `^`. */
static ro_str cut(ro_ses *s, const char *text, const ro_lexicon *lex)
{
    ro_model m = { .lex = lex };
    ro_doc *d = ro_doc_new(s, RO_STR("test"));
    ro_buf out = { 0 };
    ro_str all;

    assert_non_null(d);
    d->text = ro_str_of(text);
    ro_segment(&m, d);
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        const ro_token *t = &d->tokens.at[i];

        if (i > 0)
            ro_buf_putc(&out, t->flags & RO_TOK_IN ? '|' : ' ');
        ro_buf_add(&out, ro_word(d, i));
        if (t->flags & RO_TOK_NOBREAK)
            ro_buf_putc(&out, '^');
    }
    all = ro_copy(s, out.n ? ro_buf_str(&out) : RO_STR(""));
    ro_buf_free(&out);
    return all;
}

typedef struct {
    const char *name, *text, *tokens;
} token_case;

static void want_cases(const token_case *cases, size_t n, const ro_lexicon *lex)
{
    for (size_t i = 0; i < n; i++) {
        ro_ses s = { 0 };

        want_str(cases[i].name, cut(&s, cases[i].text, lex), cases[i].tokens);
        ro_arena_free(&s.arena);
    }
}

static void segment__parts_clitics(void **state)
{
    static const token_case cases[] = {
        { "negation", "They don't and won’t go.", "They do|n't and wo|n’t go ." },
        { "genitive", "Kabul's mayor, the troops' pay", "Kabul|'s mayor , the troops|' pay" },
        { "quotation is no genitive", "the 'last days' of it", "the ' last days ' of it" },
        { "two clitics", "He shouldn't've.", "He should|n't|'ve ." },
        { "fused", "I cannot; it's gonna be; dont", "I can|not ; it|'s gon|na be ; do|nt" },
        { "names keep theirs", "O'Rourke met Shi'ite Sa'd at 6 o'clock", "O'Rourke met Shi'ite Sa'd at 6 o'clock" },
        { "had or would", "He'd say so", "He|'d say so" },
        { "after a sign", "AT&T's and U.S.'s", "AT&T|'s and U.S.^|'s" },
        { "elision", "get 'em, the '90s and '02", "get 'em , the '90s and '02" },
    };
    (void)state;
    want_cases(cases, TESTS(cases), NULL);
}

static void segment__cuts_compounds_at_hyphens(void **state)
{
    static const token_case cases[] = {
        { "compound", "a US-based 9-year-old al-Qaeda", "a US - based 9 - year - old al - Qaeda" },
        { "prefix stays", "non-proliferation, anti-Taliban, mid-1980s, ex-members",
            "non-proliferation , anti-Taliban , mid-1980s , ex-members" },
        { "dashes", "it -- he said—was off – so", "it -- he said — was off – so" },
        { "range", "5-10 of 1991-1995", "5 - 10 of 1991 - 1995" },
        { "telephone and date", "713-853-3989 on 2021-02-18", "713-853-3989 on 2021-02-18" },
        { "slash", "and/or 60 km/h, 9/11, w/o", "and / or 60 km / h , 9/11 , w/o" },
    };
    (void)state;
    want_cases(cases, TESTS(cases), NULL);
}

static void segment__keeps_numbers_whole(void **state)
{
    static const token_case cases[] = {
        { "thousands", "1,200.5 tons, 10:30, 1970s, 20th, .04", "1,200.5 tons , 10:30 , 1970s , 20th , .04" },
        { "money", "$5 or £3.5bn or $170m, US$4, €9", "$ 5 or £ 3.5 bn or $ 170 m , US$ 4 , € 9" },
        { "units", "5km at 10am, 40%", "5 km at 10 am , 40 %" },
        { "list", "1, 2,3", "1 , 2,3" },
        { "end", "It was 2021.", "It was 2021 ." },
    };
    (void)state;
    want_cases(cases, TESTS(cases) - 2, NULL);
    want_cases(cases + TESTS(cases) - 1, 1, NULL);
}

static void segment__keeps_abbreviations(void **state)
{
    static const token_case cases[] = {
        { "title", "Gen. Smith and Mr. Doe left.", "Gen.^ Smith and Mr.^ Doe left ." },
        { "capitals", "GEN. SMITH LEFT", "GEN.^ SMITH LEFT" },
        { "month", "On Feb. 18 in Sept. they", "On Feb.^ 18 in Sept.^ they" },
        { "state", "In Tampa, Fla. on Monday", "In Tampa , Fla.^ on Monday" },
        { "acronym", "The U.S. Army. The U.N. said", "The U.S. Army . The U.N.^ said" },
        { "acronym at the end", "He left the U.S. The army stayed in the U.S.", "He left the U.S . The army stayed in the U.S ." },
        { "company", "Example Inc. said; Example Inc. The rest", "Example Inc.^ said ; Example Inc . The rest" },
        { "initials", "George W. Bush and J. R. Doe", "George W.^ Bush and J.^ R.^ Doe" },
        { "no initial", "Plan B. He left. So did I. Then", "Plan B . He left . So did I . Then" },
        { "number", "No. 5, but no. He left", "No.^ 5 , but no . He left" },
        { "inner", "Serbia vs. Kosovo, e.g. there", "Serbia vs.^ Kosovo , e.g.^ there" },
    };
    (void)state;
    want_cases(cases, TESTS(cases), NULL);
}

static void segment__keeps_addresses(void **state)
{
    static const token_case cases[] = {
        { "link", "See https://example.org/a?b=1.", "See https://example.org/a?b=1 ." },
        { "bracketed link", "(http://example.org/x)", "( http://example.org/x )" },
        { "link with brackets", "http://example.org/A_(b) here", "http://example.org/A_(b) here" },
        { "bare", "at www.example.org, example.com and a@example.org.", "at www.example.org , example.com and a@example.org ." },
        { "no blank", "He left.They stayed", "He left . They stayed" },
        { "user and tag", "@user says #peace", "@user says #peace" },
        { "emoticon", "Great :) or not:(see)", "Great :) or not : ( see )" },
    };
    (void)state;
    want_cases(cases, TESTS(cases), NULL);
}

static void segment__parts_signs(void **state)
{
    static const token_case cases[] = {
        { "quotes", "“No,” he said. \"Go!\"", "“ No , ” he said . \" Go ! \"" },
        { "runs", "Well... what?! (Reuters)", "Well ... what ?! ( Reuters )" },
        { "and", "R&D & more, P&L", "R&D & more , P&L" },
        { "any script", "Łódź, 樋口 и Київ", "Łódź , 樋口 и Київ" },
        { "blanks", "a\u00a0b\u2003c", "a b c" },
    };
    (void)state;
    want_cases(cases, TESTS(cases), NULL);
}

static void segment__asks_the_lexicon(void **state)
{
    static const token_case cases[] = { { "rank of the lexicon", "Cllr. Doe left.", "Cllr.^ Doe left ." } };
    (void)state;
    want_cases(cases, TESTS(cases), ro_lexicon_builtin());
}

/* Whatever the bytes: tokens in order, all that is no white space in one of them, none of them over white space. */
static void segment__covers_everything(void **state)
{
    static const char alphabet[] = "aZ09 .,'-/:@#$&()\"!?\n\t_=+*|\xE2\x80\x99";
    uint32_t seed = 7;
    (void)state;

    for (int round = 0; round < 400; round++) {
        ro_ses s = { 0 };
        ro_doc *d = ro_doc_new(&s, RO_STR("test"));
        char text[120];
        size_t n = 0;
        uint32_t last = 0;

        while (n < 110) {
            seed = seed * 1103515245u + 12345u;
            uint32_t k = (seed >> 16) % (sizeof alphabet - 1);
            if ((unsigned char)alphabet[k] >= 0x80) {
                memcpy(text + n, "\xE2\x80\x99", 3);
                n += 3;
            } else {
                text[n++] = alphabet[k];
            }
        }
        d->text = (ro_str){ text, n };
        ro_segment(NULL, d);
        for (uint32_t i = 0; i <= d->tokens.n; i++) {
            ro_span w = i < d->tokens.n ? d->tokens.at[i].where : (ro_span){ (uint32_t)n, (uint32_t)n };

            assert_true(w.beg >= last);
            for (; last < w.beg; last++)
                if (!memchr(" \t\n", text[last], 3))
                    fail_msg("round %d: byte %u of `%.*s` is in no token", round, last, (int)n, text);
            for (; last < w.end; last++)
                assert_null(memchr(" \t\n", text[last], 3));
        }
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(segment__parts_clitics),     cmocka_unit_test(segment__cuts_compounds_at_hyphens),
            cmocka_unit_test(segment__keeps_numbers_whole),
        cmocka_unit_test(segment__keeps_abbreviations), cmocka_unit_test(segment__keeps_addresses),
            cmocka_unit_test(segment__parts_signs),
        cmocka_unit_test(segment__asks_the_lexicon),  cmocka_unit_test(segment__covers_everything),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
