/* Exponential, sigmoid, softmax, GELU and dot product for the stages that score what the network gives. The work is in lanes.h. */
#include "encode/lanes.h"
#include "encode/net.h"

float ro_exp(float x)
{
    return expv(allv(x))[0];
}

float ro_sigmoid(float x)
{
    return 1.0f / (1.0f + ro_exp(-x));
}

void ro_softmax(float *x, uint32_t n)
{
    f32v sums[SUMS] = { 0 };
    float most = -3.0e38f, sum;

    for (uint32_t i = 0; i < n; i++)
        most = x[i] > most ? x[i] : most;
    for (uint32_t i = 0; i < n; i += LANES) {
        float block[LANES] = { 0 };
        uint32_t m = n - i < LANES ? n - i : LANES;
        f32v e = expv(load_upto(x + i, m) - most);
        memcpy(x + i, memcpy(block, &e, m * sizeof *x), m * sizeof *x);
        sums[i / LANES % SUMS] = sums[i / LANES % SUMS] + loadv(block);
    }
    sum = sum16(sums);
    for (uint32_t i = 0; i < n; i++)
        x[i] = x[i] / sum;
}

void ro_gelu(const ro_net *net, float *x, size_t n)
{
    net->kernel->gelu(x, n);
}

float ro_dot(const ro_net *net, const float *a, const float *b, uint32_t n)
{
    float y;

    net->kernel->dots(a, b, 1, n, &y);
    return y;
}

void ro_dots(const ro_net *net, const float *a, const float *b, uint32_t rows, uint32_t n, float *y)
{
    net->kernel->dots(a, b, rows, n, y);
}

void ro_fold(const ro_net *net, const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y)
{
    net->kernel->fold(x, rows, m, add, n, y);
}
