/* The file of a coder: what is written is read, and whatever is wrong with it is refused with a sentence. */
#include "test.h"

#include "encode/net.h"
#include "relate/relate.h"

static ro_net net = { .hidden = 16, .hash = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef" };

static const ro_coder_label labels[] = { { RO_STR("EXPEL"), RO_STR("bad") }, { RO_STR("MEET"), RO_STR("good") }, { RO_STR("VISIT"), RO_STR("good") } };
static const float bias[3] = { 1, 2, 3 }, dense[3 * 32] = { 4 }, rarity[2] = { 1, 2 }, weight[6] = { 5, 6, 7, 8, 9, 10 };
static const uint32_t words[2] = { 7, 9 };

/* A copy on the heap, aligned as a mapped file is, so that sanitizers see its ends. */
static char *written(size_t *n)
{
    ro_coder c = { .nlabels = 3, .width = 32, .nwords = 2, .label = labels, .bias = bias, .dense = dense, .word = words, .rarity = rarity, .weight = weight };
    ro_buf out = { 0 };
    char *copy;

    ro_coder_write(&c, &net, &out);
    assert_false(out.failed);
    copy = malloc(out.n);
    assert_non_null(copy);
    memcpy(copy, out.p, out.n);
    *n = out.n;
    ro_buf_free(&out);
    return copy;
}

static void what_is_written_is_read(void **state)
{
    ro_coder *c;
    ro_err e = { 0 };
    size_t n;
    char *file = written(&n);

    (void)state;
    assert_int_equal(ro_coder_use(&c, &net, (ro_str){ file, n }, "own", &e), RO_OK);
    assert_int_equal(c->nlabels, 3);
    want_str("label", c->label[2].name, "VISIT");
    want_str("group", c->label[0].group, "bad");
    assert_memory_equal(c->dense, dense, sizeof dense);
    assert_memory_equal(c->word, words, sizeof words);
    assert_memory_equal(c->weight, weight, sizeof weight);
    ro_coder_close(c);
    free(file);
}

static void want_refusal(const char *name, const char *file, size_t n, const char *says)
{
    char *exact = malloc(n + 1);
    ro_coder *c;
    ro_err e = { 0 };

    memcpy(exact, file, n);
    if (ro_coder_use(&c, &net, (ro_str){ exact, n }, "own", &e) != RO_EMODEL || c || !strstr(e.msg, says))
        fail_msg("%s: `%s` does not say `%s`", name, e.msg, says);
    free(exact);
}

static void damage_is_refused(void **state)
{
    size_t n;
    char *file = written(&n), name[40];

    (void)state;
    for (size_t k = 0; k < n; k += k < 200 ? 1 : 61)
        want_refusal("cut off", file, k, k < 128 ? "not an events model" : "cut off");
    for (size_t k = 0; k < n; k++) {
        if (k >= 104 && k < 128) /* of no meaning */
            continue;
        snprintf(name, sizeof name, "byte %zu changed", k);
        file[k] = (char)(file[k] ^ 0x41);
        want_refusal(name, file, n, "own: ");
        file[k] = (char)(file[k] ^ 0x41);
    }
    free(file);
}

static void another_model_is_named(void **state)
{
    size_t n;
    char *file = written(&n);

    (void)state;
    net.hash[0] = 'f';
    want_refusal("another model", file, n, "trained on the model 0123");
    net.hash[0] = '0';
    free(file);
}

static void groups_are_sums(void **state)
{
    ro_coder c = { .nlabels = 3, .label = labels };
    static const float p[3] = { 0.4f, 0.3f, 0.3f };
    float sum;

    (void)state;
    want_str("the sum decides", ro_coder_group(&c, p, &sum), "good");
    assert_true(sum > 0.59f && sum < 0.61f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(damage_is_refused),
        cmocka_unit_test(another_model_is_named),
        cmocka_unit_test(groups_are_sums),
    };
    return cmocka_run_group_tests_name("relate", tests, NULL, NULL);
}
