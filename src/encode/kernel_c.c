/* The kernel in portable C: the vector extension of the compiler and nothing else. Also the one that the others are tested against.
 *
 * A byte without sign times one with sign fits 16 bits, so even and odd bytes of a step are multiplied as int16 and widened then. */
#include "encode/kernel.h"
#include "encode/lanes.h"

typedef uint16_t u16v __attribute__((vector_size(4 * LANES)));
typedef int16_t i16w __attribute__((vector_size(4 * LANES)));

static bool usable(void)
{
    return true;
}

/* Pairs of 16-bit numbers to their sums. */
LANE_FN u32v add_pairs(i16w v)
{
    return (u32v)((i32v)((u32v)v << 16) >> 16) + (u32v)((i32v)v >> 16);
}

LANE_FN u32v step8(u32v acc, uint32_t x, const char *w)
{
    u16v v, xe = (u16v)allvi((int32_t)(x & 0x00FF00FF)), xo = (u16v)allvi((int32_t)(x >> 8 & 0x00FF00FF));
    i16w even, odd;

    memcpy(&v, w, sizeof v);
    even = (i16w)(v << 8) >> 8;
    odd = (i16w)v >> 8;
    return acc + add_pairs((i16w)((u16v)even * xe)) + add_pairs((i16w)((u16v)odd * xo));
}

LANE_FN u32v step16(u32v acc, uint32_t x, const char *w)
{
    u32v v;

    memcpy(&v, w, sizeof v);
    acc = acc + (u32v)((i32v)(v << 16) >> 16) * (u32v)allvi((int16_t)(x & 0xFFFF));
    return acc + (u32v)((i32v)v >> 16) * (u32v)allvi((int16_t)(x >> 16));
}

#define DOT(name, type, step)                                                                                                              \
    static void name(const type *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps,                         \
                     const void *soon, int32_t *c)                                                                                         \
    {                                                                                                                                      \
        (void)soon;                                                                                                                        \
        for (uint32_t i = 0; i < n; i++)                                                                                                   \
            for (uint32_t p = 0; p < panels; p++) {                                                                                        \
                const char *row = (const char *)x + i * stride, *w = (const char *)panel + (size_t)p * steps * RO_PANEL_BYTES;             \
                u32v sum[SUMS] = { { 0 } };                                                                                                \
                for (uint32_t k = 0; k < steps; k++) {                                                                                     \
                    uint32_t four;                                                                                                         \
                    memcpy(&four, row + (size_t)k * 4, 4);                                                                                 \
                    for (int l = 0; l < SUMS; l++, w += sizeof(u32v))                                                                      \
                        sum[l] = step(sum[l], four, w);                                                                                    \
                }                                                                                                                          \
                memcpy(c + ((size_t)i * panels + p) * RO_PANEL, sum, sizeof sum);                                                          \
            }                                                                                                                              \
    }

DOT(dot8, uint8_t, step8)
DOT(dot16, int16_t, step16)

#define TILE 8
#define KERNEL ro_kernel_c
#define KERNEL_NAME "c"
#include "encode/kernel_body.h"
