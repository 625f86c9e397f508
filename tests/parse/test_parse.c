#include "test.h"

#include "parse/conllu.h"
#include "parse/internal.h"

#include <stdlib.h>

static void lemma__applies_scripts(void **state)
{
    static const struct { const char *form, *script, *lemma; } cases[] = {
        { "Said", "=", "said" },   { "NATO", "^", "NATO" },        { "troops", "1+", "troop" }, { "agreed", "1+", "agree" },
        { "cities", "3+y", "city" }, { "was", "!be", "be" },       { "Allies", "3+y^", "Ally" }, { "\xC3\x89tats", "1+", "\xC3\xA9tat" },
        { "ran", "2+un", "run" },  { "a", "3+", "a" },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        want_str(cases[i].form, ro_lemma(&s, ro_str_of(cases[i].form), ro_str_of(cases[i].script)), cases[i].lemma);
        ro_arena_free(&s.arena);
    }
}

static void lemma__is_a_word_where_one_is_known(void **state)
{
    static const struct { const char *form; ro_upos upos; const char *guess, *lemma; } cases[] = {
        { "Recalling", RO_VERB, "recalle", "recall" }, { "better", RO_ADJ, "better", "good" },  { "stopped", RO_VERB, "stopp", "stop" },
        { "factories", RO_NOUN, "factorie", "factory" }, { "Glorked", RO_VERB, "glork", "glork" }, { "Bills", RO_PROPN, "Bills", "Bills" },
    };
    ro_lextable table = ro_lex_table(ro_lexicon_builtin(), "parse.lemma");

    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        want_str(cases[i].form, ro_lemma_known(&s, table, ro_str_of(cases[i].form), cases[i].upos, ro_str_of(cases[i].guess)), cases[i].lemma);
        ro_arena_free(&s.arena);
    }
}

enum { MOST = 5 };

static bool single_root_tree(const uint32_t *head, uint32_t n)
{
    uint32_t roots = 0;
    for (uint32_t i = 0; i < n; i++) {
        uint32_t j = i, steps = 0;
        roots += head[i] == n;
        while (j != n && steps++ <= n)
            j = head[j];
        if (j != n)
            return false;
    }
    return roots == 1;
}

static double weigh(const float *score, const uint32_t *head, uint32_t n)
{
    double sum = 0;
    for (uint32_t i = 0; i < n; i++)
        sum += (double)score[i * (n + 1) + head[i]];
    return sum;
}

/* The best tree by trying all (n + 1)^n. */
static double best_of_all(const float *score, uint32_t n)
{
    uint32_t head[MOST], total = 1;
    double best = -1e30;
    for (uint32_t i = 0; i < n; i++)
        total *= n + 1;
    for (uint32_t k = 0; k < total; k++) {
        uint32_t x = k;
        bool self = false;
        for (uint32_t i = 0; i < n; i++, x /= n + 1) {
            head[i] = x % (n + 1);
            self |= head[i] == i;
        }
        if (!self && single_root_tree(head, n) && weigh(score, head, n) > best)
            best = weigh(score, head, n);
    }
    return best;
}

static void mst__is_the_best_single_root_tree(void **state)
{
    uint32_t seed = 12345;
    (void)state;
    for (int round = 0; round < 3000; round++) {
        ro_ses s = { 0 };
        float score[MOST * (MOST + 1)];
        uint32_t n = 1 + (uint32_t)round % MOST, head[MOST];
        double got, wanted;
        ro_mst *m = ro_mst_new(&s, n);
        for (size_t i = 0; i < n * (n + 1); i++) {
            seed = seed * 1664525u + 1013904223u;
            score[i] = (float)(seed >> 20) / 64.0f - 32.0f;
        }
        ro_mst_run(m, &s, score, n, head);
        assert_true(single_root_tree(head, n));
        got = weigh(score, head, n);
        wanted = best_of_all(score, n);
        if (got < wanted - 1e-3)
            fail_msg("round %d, n %u: a tree of %f, the best is %f", round, n, got, wanted);
        ro_arena_free(&s.arena);
    }
}

static void conllu__keeps_tokens_and_sentences(void **state)
{
    static const char input[] = "# newdoc\n1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_\n1\tDo\t_\t_\t_\t_\t_\t_\t_\t_\n2\tn't\t_\t_\t_\t_\t_\t_\t_\t_\n"
                                "3\tgo\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n4\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n"
                                "1\tYes\t_\t_\t_\t_\t_\t_\t_\t_\n1.1\tgone\t_\t_\t_\t_\t_\t_\t_\t_\n\n";
    ro_ses s = { 0 };
    ro_doc *d = ro_doc_new(&s, RO_STR("x"));
    (void)state;
    ro_conllu_read(d, ro_str_of(input));
    want_int("error", s.err.code, RO_OK);
    want_str("text", d->text, "Don't go. Yes");
    want_int("tokens", d->tokens.n, 5);
    want_int("sentences", d->sents.n, 2);
    want_str("word", ro_word(d, 0), "Do");
    want_str("word", ro_word(d, 1), "n't");
    want_str("word", ro_word(d, 3), ".");
    assert_true(d->tokens.at[0].flags & RO_TOK_MWT);
    assert_true(d->tokens.at[1].flags & RO_TOK_IN);
    assert_false(d->tokens.at[3].flags & RO_TOK_SPACE);
    ro_arena_free(&s.arena);
}

static void conllu__refuses_with_the_byte(void **state)
{
    ro_ses s = { 0 };
    ro_doc *d = ro_doc_new(&s, RO_STR("x"));
    (void)state;
    ro_conllu_read(d, RO_STR("1\tA\t_\t_\t_\t_\t_\t_\t_\t_\nnonsense\n"));
    want_int("code", s.err.code, RO_EINPUT);
    want_int("byte", (long long)s.err.where, 20);
    ro_arena_free(&s.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lemma__applies_scripts),
        cmocka_unit_test(lemma__is_a_word_where_one_is_known),
        cmocka_unit_test(mst__is_the_best_single_root_tree),
        cmocka_unit_test(conllu__keeps_tokens_and_sentences),
        cmocka_unit_test(conllu__refuses_with_the_byte),
    };
    return cmocka_run_group_tests_name("parse", tests, NULL, NULL);
}
