/* Two kernels give the same bits: random products of many sizes, extreme values, the float work, attention. */
#ifndef TESTS_ENCODE_SAME_KERNELS_H
#define TESTS_ENCODE_SAME_KERNELS_H

#include "encode/encode_test.h"

static inline void same_bytes(const void *a, const void *b, size_t n, const char *what, const ro_kernel *k, uint32_t size)
{
    const unsigned char *x = a, *y = b;

    for (size_t i = 0; i < n; i++)
        if (x[i] != y[i])
            fail_msg("%s of %s at size %u differs from c at byte %zu: got %02x, wanted %02x", what, k->name, size, i, y[i], x[i]);
}

/* Weights within the promise of the format, at its edges where `edge`. */
static inline void fill_weights(int8_t *w, size_t n, bool edge, uint64_t *state)
{
    for (size_t i = 0; i < n; i++)
        w[i] = edge ? (int8_t)(i % 4 < 2 ? 64 : -64) : (int8_t)((int)(next_random(state) % 129) - 64);
    for (size_t i = 0; edge && i + 1 < n; i += 10) { /* the largest single weights, of other signs */
        w[i] = -127;
        w[i + 1] = 127;
    }
}

static inline void same_dot8(const ro_kernel *c, const ro_kernel *k, uint32_t n, uint32_t panels, uint32_t steps, bool edge)
{
    size_t xs = (size_t)n * steps * 4, ws = (size_t)panels * steps * RO_PANEL_BYTES, cs = (size_t)n * panels * RO_PANEL;
    uint8_t *x = malloc(xs);
    int8_t *w = malloc(ws);
    int32_t *a = malloc(cs * 4), *b = malloc(cs * 4);
    uint64_t state = n * 1000 + steps;

    for (size_t i = 0; i < xs; i++)
        x[i] = edge ? 255 : (uint8_t)next_random(&state);
    fill_weights(w, ws, edge, &state);
    c->dot8(x, (size_t)steps * 4, n, w, panels, steps, w, a);
    k->dot8(x, (size_t)steps * 4, n, w, panels, steps, w, b);
    same_bytes(a, b, cs * 4, "dot8", k, n);
    for (uint32_t i = 0; i < n; i++) /* and the definition itself */
        for (uint32_t r = 0; r < panels * RO_PANEL; r++) {
            int32_t sum = 0;
            for (uint32_t s = 0; s < steps * 4; s++)
                sum += x[(size_t)i * steps * 4 + s] * w[((size_t)(r / 16) * steps + s / 4) * RO_PANEL_BYTES + r % 16 * 4 + s % 4];
            assert_int_equal(a[(size_t)i * panels * RO_PANEL + r], sum);
        }
    free(x);
    free(w);
    free(a);
    free(b);
}

static inline void same_dot16(const ro_kernel *c, const ro_kernel *k, uint32_t n, uint32_t panels, uint32_t steps, bool edge)
{
    size_t xs = (size_t)n * steps * 2, ws = (size_t)panels * steps * RO_PANEL * 2, cs = (size_t)n * panels * RO_PANEL;
    int16_t *x = malloc(xs * 2), *w = malloc(ws * 2);
    int32_t *a = malloc(cs * 4), *b = malloc(cs * 4);
    uint64_t state = n * 77 + steps;

    for (size_t i = 0; i < xs; i++)
        x[i] = edge ? -32768 : (int16_t)((int)(next_random(&state) % 8191) - 4095);
    for (size_t i = 0; i < ws; i++)
        w[i] = edge ? -32768 : (int16_t)((int)(next_random(&state) % 8191) - 4095);
    c->dot16(x, (size_t)steps * 4, n, w, panels, steps, w, a);
    k->dot16(x, (size_t)steps * 4, n, w, panels, steps, w, b);
    same_bytes(a, b, cs * 4, "dot16", k, n);
    for (uint32_t i = 0; i < n && !edge; i++)
        for (uint32_t r = 0; r < panels * RO_PANEL; r++) {
            int32_t sum = 0;
            for (uint32_t s = 0; s < steps * 2; s++)
                sum += x[(size_t)i * steps * 2 + s] * w[((size_t)(r / 16) * steps + s / 2) * RO_PANEL * 2 + r % 16 * 2 + s % 2];
            assert_int_equal(a[(size_t)i * panels * RO_PANEL + r], sum);
        }
    free(x);
    free(w);
    free(a);
    free(b);
}

/* Rows [from, to) of a product of odd size, against the definition in double and bit for bit between kernels. */
static inline void same_product(const ro_kernel *c, const ro_kernel *k, uint32_t n, uint32_t in, uint32_t out, uint32_t from, uint32_t to,
                                float size)
{
    ro_ses s = { 0 };
    uint64_t state = in * 31 + out;
    int8_t *w = ro_new(&s, int8_t, in * out);
    float *scale = ro_new(&s, float, out), *bias = ro_new(&s, float, out), *x = ro_new(&s, float, n *in);
    int32_t *sum = ro_new(&s, int32_t, out);
    float *a = ro_new(&s, float, n *(to - from)), *b = ro_new(&s, float, n *(to - from));
    ro_product p = { .w = w, .s = scale, .b = bias, .sum = sum, .out = out, .in = in };
    struct ro_net one = { .kernel = c }, two = { .kernel = k };
    ro_quant qa, qb;

    fill_weights(w, (size_t)in * out, false, &state);
    fill_random(scale, out, 0.02f, &state);
    fill_random(bias, out, 1, &state);
    fill_random(x, (size_t)n * in, size, &state);
    for (size_t i = 0; i < (size_t)in * out; i++)
        sum[i / in] += w[i];
    qa = ro_quantise(&one, &s, x, n, in);
    qb = ro_quantise(&two, &s, x, n, in);
    same_bytes(qa.q, qb.q, (size_t)n * qa.stride, "quantise", k, in);
    same_bytes(qa.scale, qb.scale, n * sizeof(float), "scale", k, in);
    same_bytes(qa.zero, qb.zero, n * sizeof(int32_t), "zero", k, in);
    ro_product_run(&one, &p, from, to, &qa, a);
    ro_product_run(&two, &p, from, to, &qb, b);
    same_bytes(a, b, (size_t)n * (to - from) * sizeof(float), "product", k, in);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t r = from; r < to; r++) {
            double y = 0, most = 0, got = (double)a[(size_t)i * (to - from) + (r - from)];
            for (uint32_t j = 0; j < in; j++) {
                y += (double)x[(size_t)i * in + j] * w[(size_t)r * in + j];
                most += fabs((double)w[(size_t)r * in + j]);
            }
            y = y * (double)scale[r] + (double)bias[r];
            if (fabs(got - y) > most * fabs((double)scale[r]) * (double)qa.scale[i] * 0.51 + 1e-5)
                fail_msg("product %u x %u row %u: got %g, wanted %g", out, in, r, got, y);
        }
    ro_arena_free(&s.arena);
}

static inline void same_floats(const ro_kernel *c, const ro_kernel *k, float size)
{
    enum { W = 384 };
    static float x[W], y[W], gain[2 * W], one[W], two[W];
    static int8_t row[W];
    uint64_t state = 5;
    float d1[7], d2[7];

    fill_random(x, W, size, &state);
    fill_random(y, W, size, &state);
    fill_random(gain, 2 * W, 1, &state);
    fill_weights(row, W, false, &state);
    memcpy(one, x, sizeof x);
    memcpy(two, x, sizeof x);
    c->norm(one, y, gain, W);
    k->norm(two, y, gain, W);
    same_bytes(one, two, sizeof one, "norm", k, W);
    c->embed(one, row, 0.01f, x, y, W);
    k->embed(two, row, 0.01f, x, y, W);
    same_bytes(one, two, sizeof one, "embed", k, W);
    memcpy(one, x, sizeof x);
    memcpy(two, x, sizeof x);
    c->gelu(one, W - 3);
    k->gelu(two, W - 3);
    same_bytes(one, two, sizeof one, "gelu", k, W);
    for (uint32_t rows = 1; rows <= 7; rows++) {
        c->dots(x, y, rows, W / 8, d1);
        k->dots(x, y, rows, W / 8, d2);
        same_bytes(d1, d2, rows * sizeof *d1, "dots", k, rows);
    }
}

/* The left side of biaffine scores, against the definition in double and bit for bit between kernels. */
static inline void same_fold(const ro_kernel *c, const ro_kernel *k, uint32_t rows, uint32_t n, bool add)
{
    ro_ses s = { 0 };
    uint64_t state = n + rows;
    float *x = ro_new(&s, float, rows *n), *m = ro_new(&s, float, n *n), *u = ro_new(&s, float, n);
    float *a = ro_new(&s, float, rows *n), *b = ro_new(&s, float, rows *n);

    fill_random(x, (size_t)rows * n, 1, &state);
    fill_random(m, (size_t)n * n, 1, &state);
    fill_random(u, n, 1, &state);
    c->fold(x, rows, m, add ? u : NULL, n, a);
    k->fold(x, rows, m, add ? u : NULL, n, b);
    same_bytes(a, b, (size_t)rows * n * sizeof *a, "fold", k, n);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t j = 0; j < n; j++) {
            double y = add ? (double)u[j] : 0, got = (double)a[(size_t)r * n + j];
            for (uint32_t i = 0; i < n; i++)
                y += (double)x[(size_t)r * n + i] * (double)m[(size_t)i * n + j];
            if (fabs(got - y) > 1e-4)
                fail_msg("fold of %u, row %u, column %u: got %g, wanted %g", n, r, j, got, y);
        }
    ro_arena_free(&s.arena);
}

/* Attention against softmax(Q K' / sqrt(d)) V in double, and bit for bit between kernels. */
static inline void same_attention(const ro_kernel *c, const ro_kernel *k, uint32_t n, uint32_t hidden, uint32_t heads, float size,
                                  double allowed)
{
    ro_ses s = { 0 };
    uint32_t head = hidden / heads;
    uint64_t state = n;
    float *qkv = ro_new(&s, float, n *hidden * 3), *a = ro_new(&s, float, n *hidden), *b = ro_new(&s, float, n *hidden);
    void *scratch = ro_aligned(&s, ro_attend_scratch(n, head));

    fill_random(qkv, (size_t)n * hidden * 3, size, &state);
    c->attend(qkv, n, hidden, heads, scratch, a);
    k->attend(qkv, n, hidden, heads, scratch, b);
    same_bytes(a, b, (size_t)n * hidden * sizeof *a, "attention", k, n);
    for (uint32_t h = 0; h < heads; h++)
        for (uint32_t i = 0; i < n; i++) {
            double p[RO_LONGEST], all = 0;
            for (uint32_t j = 0; j < n; j++) {
                double dot = 0;
                for (uint32_t d = 0; d < head; d++)
                    dot += (double)qkv[(size_t)i * 3 * hidden + h * head + d] * (double)qkv[(size_t)j * 3 * hidden + hidden + h * head + d];
                all += p[j] = exp(dot / sqrt(head));
            }
            for (uint32_t d = 0; d < head; d++) {
                double y = 0, got = (double)a[(size_t)i * hidden + h * head + d];
                for (uint32_t j = 0; j < n; j++)
                    y += p[j] / all * (double)qkv[(size_t)j * 3 * hidden + 2 * hidden + h * head + d];
                if (fabs(got - y) > allowed)
                    fail_msg("attention of %u, head %u, position %u: got %g, wanted %g", n, h, i, got, y);
            }
        }
    ro_arena_free(&s.arena);
}

/* Everything above, in the sizes that meet every tile and its rest. */
static inline void same_kernels(const ro_kernel *c, const ro_kernel *k)
{
    static const uint32_t count[] = { 1, 2, 3, 4, 5, 7, 8, 9, 13, 16, 24, 25 };

    for (size_t i = 0; i < sizeof count / sizeof *count; i++)
        for (uint32_t panels = 1; panels <= 3; panels++)
            for (int edge = 0; edge < 2; edge++) {
                same_dot8(c, k, count[i], panels, 1 + 7 * (uint32_t)i, edge);
                same_dot16(c, k, count[i], panels, 1 + 5 * (uint32_t)i, edge);
            }
    same_dot8(c, k, 4, 2, RO_WIDEST / 4, true);
    for (uint32_t rows = 1; rows <= 9; rows += 4)
        for (uint32_t n = 16; n <= 128; n += 16)
            same_fold(c, k, rows, n, n % 32 == 0);
    same_fold(c, k, 7, 256, true);
    same_product(c, k, 5, 384, 40, 0, 40, 3);
    same_product(c, k, 49, 32, 100, 3, 99, 1);
    same_product(c, k, 1, 17, 1, 0, 1, 1);
    same_product(c, k, 26, 61, 33, 16, 33, 100);
    same_product(c, k, 3, 1536, 35, 1, 34, 0);
    same_floats(c, k, 1);
    same_floats(c, k, 50);
    same_attention(c, k, 1, 32, 2, 1, 1e-3);
    same_attention(c, k, 7, 64, 2, 1, 1e-3);
    same_attention(c, k, 33, 384, 12, 2, 2e-3);
    same_attention(c, k, 256, 96, 6, 3, 5e-3);
    same_attention(c, k, 512, 128, 1, 1, 3e-3);
}

#endif
