/* Activations to bytes, and products with them, for the stages behind this one; the arithmetic is the kernel's. */
#include "encode/net.h"

void *ro_aligned(ro_ses *s, size_t n)
{
    char *p = ro_alloc(s, n + 64);

    return p ? p + (64 - (uintptr_t)p % 64) % 64 : NULL;
}

ro_quant ro_quantise(const ro_net *net, ro_ses *s, const float *x, uint32_t n, uint32_t in)
{
    ro_quant r = { .in = in, .stride = ro_quant_stride(in) };
    uint8_t *q = ro_aligned(s, (size_t)n * r.stride);
    float *scale = ro_new(s, float, n);
    int32_t *zero = ro_new(s, int32_t, n);

    r.panel = ro_aligned(s, ro_panel_scratch(in));
    if (!q || !scale || !zero || !r.panel || !x)
        return (ro_quant){ .in = in, .stride = r.stride };
    for (uint32_t i = 0; i < n; i++)
        net->kernel->quantise(x + (size_t)i * in, in, q + (size_t)i * r.stride, &scale[i], &zero[i]);
    r.q = q;
    r.scale = scale;
    r.zero = zero;
    r.n = n;
    return r;
}

void ro_product_run(const ro_net *net, const ro_product *p, uint32_t from, uint32_t to, const ro_quant *x, float *y)
{
    assert(p->in == x->in && from <= to && to <= p->out);
    if (y && x->n && p->in == x->in && from < to && to <= p->out)
        net->kernel->product(p, from, to, x, y);
}
