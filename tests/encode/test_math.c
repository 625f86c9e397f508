/* exp, GELU, sigmoid, softmax, dot product against libm in double. */
#include "encode/encode_test.h"

#include <math.h>

static const struct ro_net portable = { .kernel = &ro_kernel_c };

static void math__exp_is_close(void **state)
{
    (void)state;
    for (double x = -87.2; x < 88.2; x += 0.000917) {
        double want = exp((double)(float)x), got = (double)ro_exp((float)x);
        if (fabs(got - want) > 4e-7 * want)
            fail_msg("exp(%g): got %.9g, wanted %.9g", x, got, want);
    }
    assert_true(ro_exp(0) == 1.0f);
    assert_true(ro_exp(-1000) == ro_exp(-87.3f) && ro_exp(-1000) >= 0 && ro_exp(-1000) < 2e-38f);
    assert_true(ro_exp(1000) == ro_exp(88.3f) && isfinite(ro_exp(1000)));
}

static void math__gelu_is_close(void **state)
{
    double most = 0;

    (void)state;
    for (double x = -12; x < 12; x += 0.000173) {
        float v[1] = { (float)x };
        double at = (double)v[0], want = at * 0.5 * erfc(-at / sqrt(2)), error;
        ro_gelu(&portable, v, 1);
        error = fabs((double)v[0] - want) / (fabs(want) > 1 ? fabs(want) : 1);
        most = error > most ? error : most;
    }
    print_message("largest error of gelu: %.2g\n", most);
    assert_true(most < 1e-6);
}

static void math__gelu_works_at_every_length(void **state)
{
    (void)state;
    for (size_t n = 0; n < 40; n++) {
        float v[41], one[1];
        for (size_t i = 0; i < 41; i++)
            v[i] = (float)i / 10.0f - 2.0f;
        ro_gelu(&portable, v, n);
        for (size_t i = 0; i < 41; i++) {
            one[0] = (float)i / 10.0f - 2.0f;
            if (i < n)
                ro_gelu(&portable, one, 1);
            assert_memory_equal(&v[i], one, sizeof *one);
        }
    }
}

static void math__sigmoid(void **state)
{
    (void)state;
    for (double x = -80; x < 80; x += 0.37) {
        double want = 1 / (1 + exp(-x)), got = (double)ro_sigmoid((float)x);
        if (fabs(got - want) > 2e-6 * want + 1e-30)
            fail_msg("sigmoid(%g): got %.9g, wanted %.9g", x, got, want);
    }
    assert_true(ro_sigmoid(0) == 0.5f);
    assert_true(ro_sigmoid(200) == 1.0f && ro_sigmoid(-200) >= 0);
}

static void math__softmax(void **state)
{
    uint64_t random = 3;

    (void)state;
    for (uint32_t n = 1; n < 70; n++) {
        float x[70];
        double e[70], all = 0;
        fill_random(x, n, 20, &random);
        for (uint32_t i = 0; i < n; i++)
            all += e[i] = exp((double)x[i]);
        ro_softmax(x, n);
        for (uint32_t i = 0; i < n; i++)
            if (fabs((double)x[i] - e[i] / all) > 2e-6 * e[i] / all + 1e-20)
                fail_msg("softmax of %u, value %u: got %g, wanted %g", n, i, (double)x[i], e[i] / all);
    }
    ro_softmax(NULL, 0);
}

static void math__softmax_stands_large_values(void **state)
{
    float x[3] = { 3e30f, -3e30f, 3e30f };

    (void)state;
    ro_softmax(x, 3);
    assert_true(x[0] == 0.5f && x[2] == 0.5f && x[1] < 1e-30f);
}

static void math__dot(void **state)
{
    enum { N = 64, ROWS = 6 };
    float a[N], b[ROWS * N], y[ROWS];
    uint64_t random = 9;

    (void)state;
    fill_random(a, N, 1, &random);
    fill_random(b, ROWS * N, 1, &random);
    ro_dots(&portable, a, b, ROWS, N, y);
    for (int r = 0; r < ROWS; r++) {
        double want = 0;
        for (int i = 0; i < N; i++)
            want += (double)a[i] * (double)b[r * N + i];
        assert_true(fabs((double)y[r] - want) < 1e-5);
        assert_true(y[r] == ro_dot(&portable, a, b + r * N, N));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(math__exp_is_close),
        cmocka_unit_test(math__gelu_is_close),
        cmocka_unit_test(math__gelu_works_at_every_length),
        cmocka_unit_test(math__sigmoid),
        cmocka_unit_test(math__softmax),
        cmocka_unit_test(math__softmax_stands_large_values),
        cmocka_unit_test(math__dot),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
