/* Every kernel that runs here gives the bits of the portable one; the choice of a kernel; the tests in same_kernels.h can fail (a spoilt
 * kernel is caught by the definitions in it). */
#include "encode/same_kernels.h"

static void kernels__give_the_same_bits(void **state)
{
    (void)state;
    for (const ro_kernel *const *k = ro_kernels(); *k; k++)
        if ((*k)->usable())
            same_kernels(&ro_kernel_c, *k);
        else
            print_message("kernel %s does not run on this processor: its instructions are not tested here\n", (*k)->name);
}

static void kernels__are_chosen_by_name(void **state)
{
    ro_err e = { 0 };

    (void)state;
    assert_ptr_equal(ro_kernel_pick("c", &e), &ro_kernel_c);
    assert_non_null(ro_kernel_pick(NULL, &e));
    assert_non_null(ro_kernel_pick("", &e));
    assert_int_equal(e.code, RO_OK);
}

static void kernels__say_what_there_is(void **state)
{
    ro_err e = { 0 };

    (void)state;
    assert_null(ro_kernel_pick("neon", &e));
    assert_int_equal(e.code, RO_EMODEL);
    assert_non_null(strstr(e.msg, "there is no kernel `neon`"));
    for (const ro_kernel *const *k = ro_kernels(); *k; k++) {
        if ((*k)->usable()) {
            assert_non_null(strstr(e.msg, (*k)->name));
            continue;
        }
        ro_err_clear(&e);
        assert_null(ro_kernel_pick((*k)->name, &e));
        assert_non_null(strstr(e.msg, "cannot run the kernel"));
    }
}

/* Of the vectors below. It stands for the promise that the bits are the same on every processor and with every compiler: it changes only
 * with the arithmetic or the made model. */
static const char vectors_hash[] = "a50bfa4c5110e71b629aa679190e6bd7bf49dcad61dc653e13e4efe2403d188c";

/* A whole small network, all kernels. */
static void kernels__give_the_same_vectors(void **state)
{
    size_t size;
    char *file = make_model(SMALL_MODEL, &size);
    float *wanted = NULL;
    char hash[65];
    size_t n = 0;

    (void)state;
    for (const ro_kernel *const *k = ro_kernels(); *k; k++) {
        ro_ses s = { 0 };
        ro_net *net;
        ro_model model = { 0 };
        ro_doc *d;

        if (!(*k)->usable())
            continue;
        d = doc_of(&s, "NATO wanted to run , unaffable . |the call to \u4e2d\u56fd 112 ! a b c a b c a b c the the the |run running");
        model.net = net = open_made(file, size, (*k)->name);
        assert_string_equal(ro_net_kernel(net), (*k)->name);
        ro_encode(&model, d);
        assert_int_equal(s.err.code, RO_OK);
        assert_int_equal((uintptr_t)d->vec.at % 64, 0);
        assert_int_equal(d->vec.width, 32);
        n = (size_t)d->tokens.n * 32;
        if (!wanted)
            wanted = memcpy(malloc(n * sizeof *wanted), d->vec.at, n * sizeof *wanted);
        same_bytes(wanted, d->vec.at, n * sizeof *wanted, "encode", *k, d->tokens.n);
        for (size_t i = 0; i < n; i++)
            assert_true(isfinite(d->vec.at[i]));
        ro_net_close(net);
        ro_arena_free(&s.arena);
    }
    ro_sha256_hex((ro_str){ (const char *)wanted, n * sizeof *wanted }, hash);
    assert_string_equal(hash, vectors_hash);
    free(wanted);
    free(file);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(kernels__give_the_same_bits),
        cmocka_unit_test(kernels__are_chosen_by_name),
        cmocka_unit_test(kernels__say_what_there_is),
        cmocka_unit_test(kernels__give_the_same_vectors),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
