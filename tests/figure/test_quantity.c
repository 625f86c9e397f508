/* Quantities: value, unit and change of every measured number, and what is none. */
#include "figure/figure.h"
#include "figure/figures.h"

#include <stdio.h>

/* Each case: a text of tokens, and its quantities as `value unit change` joined by `; `. */
static const struct { const char *name, *text, *want; } cases[] = {
    { "a sign of money and a scale", "They PRON 2 nsubj\nspent VERB 0 root\n$ SYM 4 compound\n3.7 NUM 2 obj\nbillion NUM 4 flat\n. PUNCT 2 punct\n", "3.7e+09 USD =" },
    { "a name of money", "It PRON 2 nsubj\ncost VERB 0 root\n10.5 NUM 5 nummod\nmillion NUM 3 flat\nAustralian ADJ 6 amod\ndollars NOUN 2 obj\n", "1.05e+07 AUD =" },
    { "a rate", "at ADP 3 case\n$ SYM 3 compound\n58.24 NUM 0 root\nper ADP 5 case\nbarrel NOUN 3 nmod\n", "58.24 dollar per barrel =" },
    { "a code", "for ADP 3 case\nEUR SYM 3 compound\n20 NUM 0 root\n~m NOUN 3 flat\n", "2e+07 EUR =" },
    { "rupees", "Rs SYM 2 compound\n5 NUM 0 root\ncrore NUM 2 flat\n", "5e+07 INR =" },
    { "percent with its bound", "more ADJ 3 advmod\nthan ADP 1 fixed\n60 NUM 5 nummod\nper ADP 5 case\ncent NOUN 0 root\n", ">60 percent >" },
    { "fell by", "It PRON 2 nsubj\nfell VERB 0 root\nby ADP 5 case\n7 NUM 5 nummod\npercent NOUN 2 obl\n", "7 percent d" },
    { "up", "shares NOUN 0 root\nup ADV 1 advmod\nnearly ADV 4 advmod\n57 NUM 5 nummod\n% SYM 2 obl\n", "57 percent u" },
    { "counted by the tree", "13,000 NUM 3 nummod\nBritish ADJ 3 amod\nworkers NOUN 0 root lemma=worker\n", "13000 british worker =" },
    { "a range", "of ADP 4 case\n3 NUM 4 nummod\n~- PUNCT 4 punct\n~5 NUM 5 nummod\nkilometres NOUN 0 root\n", "3..5 kilometre =" },
    { "between", "between ADP 5 case\n10 NUM 5 nummod\nand CCONJ 4 cc\n12 NUM 2 conj\nsoldiers NOUN 0 root lemma=soldier\n", "10..12 soldier =" },
    { "a shared scale", "3 NUM 5 nummod\nto ADP 3 case\n5 NUM 1 nmod\nbillion NUM 3 flat\neuros NOUN 0 root\n", "3e+09..5e+09 EUR =" },
    { "at least", "at ADP 3 case\nleast ADJ 1 fixed\n12 NUM 4 nummod\npeople NOUN 0 root lemma=people\n", ">12 people >" },
    { "up to", "up ADP 3 advmod\nto ADP 1 fixed\n400 NUM 4 nummod\njobs NOUN 0 root lemma=job\n", "<400 job <" },
    { "about", "about ADV 2 advmod\n20 NUM 3 nummod\nboats NOUN 0 root lemma=boat\n", "20 boat ~" },
    { "or more", "30 NUM 2 nummod\ndays NOUN 0 root\nor CCONJ 4 cc\nmore ADJ 2 conj\n", ">30 day >" },
    { "dozens of", "Dozens NOUN 0 root lemma=dozen\nof ADP 3 case\npeople NOUN 1 nmod lemma=people\n", ">24 people >" },
    { "nobody hurt", "no DET 2 det\ninjuries NOUN 0 root lemma=injury\n", "0 injury =" },
    { "no decision", "no DET 2 det\ndecision NOUN 0 root lemma=decision\n", "" },
    { "an age", "a DET 7 det\n50 NUM 4 nummod\n~- PUNCT 4 punct\n~year NOUN 6 obl\n~- PUNCT 6 punct\n~old ADJ 7 amod\nman NOUN 0 root\n", "50 year of age =" },
    { "an age between commas", "Maddon PROPN 0 root\n, PUNCT 3 punct\n66 NUM 1 appos\n, PUNCT 3 punct\n", "66 year of age =" },
    { "a date", "February PROPN 0 root\n13 NUM 1 nummod\n, PUNCT 1 punct\n2020 NUM 1 nummod\n", "" },
    { "a year", "in ADP 2 case\n2001 NUM 0 root\n", "" },
    { "two thousand people", "2000 NUM 2 nummod\npeoples NOUN 0 root lemma=people\n", "2000 people =" },
    { "a name with a number", "a DET 2 det\nBoeing PROPN 0 root\n737 NUM 2 nummod\n", "" },
    { "a resolution", "under ADP 2 case\nResolution PROPN 0 root\n2254 NUM 2 nummod\n", "" },
    { "a clock", "at ADP 2 case\n5 NUM 0 root\npm NOUN 2 nmod\n", "" },
    { "one another", "They PRON 2 nsubj\nmet VERB 0 root\none NUM 2 obj\nanother DET 3 det\n", "" },
    { "a share", "two NUM 3 nummod\n~- PUNCT 3 punct\n~thirds NOUN 0 root\nof ADP 6 case\nthe DET 6 det\nmembers NOUN 3 nmod lemma=member\n", "0.666667 member =" },
    { "a score", "They PRON 2 nsubj\nlost VERB 0 root\n2 NUM 2 obj\n~- PUNCT 5 punct\n~0 NUM 3 nmod\n", "" },
    { "a hyphen and its unit", "its DET 5 nmod\n200 NUM 4 nummod\n~- PUNCT 4 punct\n~mile NOUN 5 compound\nlimit NOUN 0 root\n", "200 mile =" },
    { "below zero", "minus ADP 2 case\n5 NUM 3 nummod\ndegrees NOUN 0 root\n", "-5 degree =" },
    { "letters first", "worth ADJ 0 root\n$ SYM 3 compound\n~US55 NUM 1 obj\n~, PUNCT 3 punct\n~931,000 NUM 3 flat\n", "5.5931e+07 USD =" },
};

static void show(const ro_doc *d, char *out, size_t size)
{
    size_t n = 0;

    out[0] = '\0';
    for (uint32_t i = 0; i < d->quantities.n && n < size; i++) {
        const ro_quantity *q = &d->quantities.at[i];
        char v[64];
        if (q->amount.has_low && q->amount.has_high)
            snprintf(v, sizeof v, "%g..%g", q->amount.low, q->amount.high);
        else
            snprintf(v, sizeof v, "%s%g", q->amount.has_low ? ">" : q->amount.has_high ? "<" : "", q->amount.has_value ? q->amount.value : q->amount.has_low ? q->amount.low : q->amount.high);
        n += (size_t)snprintf(out + n, size - n, "%s%s%s%.*s %c", n ? "; " : "", v, q->unit.n ? " " : "", RO_FMT(q->unit), q->change);
    }
}

static void quantity__reads_value_unit_change(void **state)
{
    int wrong = 0;

    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_fixture f;
        char got[400];
        fixture_open(&f, "2021-02-18", cases[i].text);
        ro_figure_stage(&f.m, f.d);
        assert_int_equal(f.ses.err.code, RO_OK);
        show(f.d, got, sizeof got);
        if (strcmp(got, cases[i].want) != 0) {
            print_error("%s: got `%s`, wanted `%s`\n", cases[i].name, got, cases[i].want);
            wrong++;
        }
        fixture_close(&f);
    }
    assert_int_equal(wrong, 0);
}

static void quantity__leaves_dates_of_the_time_stage(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "on ADP 2 case\n18 NUM 0 root\nFloreal PROPN 2 nmod\n");
    put_time(&f, 1, 3, RO_TIME_DATE, "1802-05-08", NULL);
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(f.d->quantities.n, 0);
    fixture_close(&f);
}

static void quantity__covers_number_and_what_is_counted(void **state)
{
    ro_fixture f;

    (void)state;
    fixture_open(&f, NULL, "He PRON 2 nsubj\nsent VERB 0 root\nabout ADV 4 advmod\n5,000 NUM 6 nummod\nEgyptian ADJ 6 amod\ntroops NOUN 2 obj lemma=troop\nhome ADV 2 advmod\n");
    ro_figure_stage(&f.m, f.d);
    assert_int_equal(f.d->quantities.n, 1);
    assert_text(f.d, f.d->quantities.at[0].where, "5,000 Egyptian troops");
    assert_text(f.d, f.d->quantities.at[0].of, "Egyptian troops");
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(quantity__reads_value_unit_change),
        cmocka_unit_test(quantity__leaves_dates_of_the_time_stage),
        cmocka_unit_test(quantity__covers_number_and_what_is_counted),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
