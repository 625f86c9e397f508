/* Exponential, sigmoid, softmax, GELU and dot product for the stages that score what the network gives. The work is in lanes.h. */
#include "encode/lanes.h"
#include "encode/net.h"

float ro_exp(float x)
{
    return exp8(all8(x))[0];
}

float ro_sigmoid(float x)
{
    return 1.0f / (1.0f + ro_exp(-x));
}

void ro_softmax(float *x, uint32_t n)
{
    f32x8 low = all8(0), high = all8(0);
    float most = -3.0e38f, sum;

    for (uint32_t i = 0; i < n; i++)
        most = x[i] > most ? x[i] : most;
    for (uint32_t i = 0; i < n; i += 8) {
        float block[8] = { 0 };
        uint32_t m = n - i < 8 ? n - i : 8;
        memcpy(block, x + i, m * sizeof *x);
        store8(block, exp8(load8(block) - all8(most)));
        memset(block + m, 0, (8 - m) * sizeof *block);
        memcpy(x + i, block, m * sizeof *x);
        if (i / 8 % 2)
            high = high + load8(block);
        else
            low = low + load8(block);
    }
    sum = sum16(low, high);
    for (uint32_t i = 0; i < n; i++)
        x[i] = x[i] / sum;
}

void ro_gelu(const ro_net *net, float *x, size_t n)
{
    net->kernel->gelu(x, n);
}

float ro_dot(const ro_net *net, const float *a, const float *b, uint32_t n)
{
    return net->kernel->dot(a, b, n);
}

void ro_fold(const ro_net *net, const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y)
{
    net->kernel->fold(x, rows, m, add, n, y);
}
