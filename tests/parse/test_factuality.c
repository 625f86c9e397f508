/* Factuality: verbs have what the head says, other words and other models have none. */
#include "encode/encode_test.h"
#include "parse/parse.h"

#define HEADS(a, b, c)                                                                                                                                  \
    "head token sent\nlabel -\nlabel end\nhead token upos\nlabel " a "\nlabel " b "\nlabel " c "\nhead token xpos\nlabel NN\nlabel VB\n"               \
    "head token feats\nlabel _\nlabel Mood=Ind\nhead token lemma\nlabel =\nlabel ^\nlabel 1+\nhead tree\nlabel root\nlabel nsubj\nlabel obj\n"
/* The same weights under three names: each word is a verb in one of them. */
static const char *const heads[] = { HEADS("NOUN", "VERB", "PUNCT"), HEADS("VERB", "PUNCT", "NOUN"), HEADS("PUNCT", "NOUN", "VERB") };
static const char words[] = "the cafe wanted running , to call nato - a b c 1 2 un ! run able $ s istanbul .";

static ro_doc *parsed(ro_ses *s, const ro_net *net)
{
    ro_model model = { .net = net };
    ro_doc *d = doc_of(s, words);

    ro_push(s, &d->sents, (ro_sent){ .tokens = { 0, d->tokens.n } });
    ro_encode(&model, d);
    ro_parse(&model, d);
    assert_int_equal(s->err.code, RO_OK);
    return d;
}

/* The head worked by itself for one token. */
static float wanted(const ro_net *net, ro_ses *s, const ro_doc *d, uint32_t token)
{
    const float *value = ro_net_floats(net, "fact.value", 3, 1);
    ro_quant x = ro_quantise(net, s, d->vec.at + (size_t)token * d->vec.width, 1, d->vec.width);
    float p[3], sum = 0;
    ro_product fact;

    assert_true(ro_net_product(net, "fact", &fact));
    ro_product_run(net, &fact, 0, 3, &x, p);
    ro_softmax(p, 3);
    for (int k = 0; k < 3; k++)
        sum += p[k] * value[k];
    return sum;
}

static uint32_t check_verbs(const char *table, uint32_t *words_read)
{
    model_spec spec = SMALL_MODEL;
    uint32_t verbs = 0;
    ro_ses s = { 0 };
    size_t size;
    char *file;
    ro_net *net;
    ro_doc *d;

    spec.heads = table;
    file = make_model(spec, &size);
    net = open_made(file, size, NULL);
    d = parsed(&s, net);
    assert_non_null(d->fact);
    for (uint32_t t = 0; t < d->tokens.n; t++) {
        if (d->syn[t].upos != RO_VERB) {
            assert_true(isnan(d->fact[t]));
            continue;
        }
        verbs++;
        assert_true(d->fact[t] == wanted(net, &s, d, t));
    }
    *words_read = d->tokens.n;
    ro_arena_free(&s.arena);
    ro_net_close(net);
    free(file);
    return verbs;
}

static void factuality__is_of_verbs(void **state)
{
    uint32_t verbs = 0, n = 0;

    (void)state;
    for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
        verbs += check_verbs(heads[i], &n);
    assert_int_equal(verbs, n);
}

static void factuality__may_be_absent(void **state)
{
    model_spec spec = SMALL_MODEL;
    ro_ses s = { 0 };
    size_t size;
    char *file;
    ro_net *net;

    (void)state;
    spec.heads = heads[0];
    spec.no_fact = true;
    file = make_model(spec, &size);
    net = open_made(file, size, NULL);
    assert_null(parsed(&s, net)->fact);
    ro_arena_free(&s.arena);
    ro_net_close(net);
    free(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(factuality__is_of_verbs),
        cmocka_unit_test(factuality__may_be_absent),
    };
    return cmocka_run_group_tests_name("factuality", tests, NULL, NULL);
}
