/* The kernel in portable C: the vector extension of the compiler and nothing else. Also the one that the others are tested against.
 *
 * A byte without sign times one with sign fits 16 bits, so even and odd bytes of a step are multiplied as int16 and widened then. */
#include "encode/kernel.h"
#include "encode/lanes.h"

typedef int16_t i16x16 __attribute__((vector_size(32)));
typedef uint16_t u16x16 __attribute__((vector_size(32)));

static bool usable(void)
{
    return true;
}

/* Pairs of 16-bit numbers to their sums. */
LANE_FN u32x8 add_pairs(i16x16 v)
{
    return (u32x8)((i32x8)((u32x8)v << 16) >> 16) + (u32x8)((i32x8)v >> 16);
}

LANE_FN u32x8 step8(u32x8 acc, uint32_t x, const char *w)
{
    u16x16 v, xe = (u16x16)all8i((int32_t)(x & 0x00FF00FF)), xo = (u16x16)all8i((int32_t)(x >> 8 & 0x00FF00FF));
    i16x16 even, odd;

    memcpy(&v, w, sizeof v);
    even = (i16x16)(v << 8) >> 8;
    odd = (i16x16)v >> 8;
    return acc + add_pairs((i16x16)((u16x16)even * xe)) + add_pairs((i16x16)((u16x16)odd * xo));
}

LANE_FN u32x8 step16(u32x8 acc, uint32_t x, const char *w)
{
    u32x8 v;

    memcpy(&v, w, sizeof v);
    acc = acc + (u32x8)((i32x8)(v << 16) >> 16) * (u32x8)all8i((int16_t)(x & 0xFFFF));
    return acc + (u32x8)((i32x8)v >> 16) * (u32x8)all8i((int16_t)(x >> 16));
}

#define DOT(name, type, step)                                                                                                              \
    static void name(const type *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps, int32_t *c)             \
    {                                                                                                                                      \
        for (uint32_t i = 0; i < n; i++)                                                                                                   \
            for (uint32_t p = 0; p < panels; p++) {                                                                                        \
                const char *row = (const char *)x + i * stride, *w = (const char *)panel + (size_t)p * steps * RO_PANEL_BYTES;             \
                u32x8 low = { 0 }, high = { 0 };                                                                                           \
                for (uint32_t k = 0; k < steps; k++, w += RO_PANEL_BYTES) {                                                                \
                    uint32_t four;                                                                                                         \
                    memcpy(&four, row + (size_t)k * 4, 4);                                                                                 \
                    low = step(low, four, w);                                                                                              \
                    high = step(high, four, w + 32);                                                                                       \
                }                                                                                                                          \
                memcpy(c + ((size_t)i * panels + p) * RO_PANEL, &low, 32);                                                                 \
                memcpy(c + ((size_t)i * panels + p) * RO_PANEL + 8, &high, 32);                                                            \
            }                                                                                                                              \
    }

DOT(dot8, uint8_t, step8)
DOT(dot16, int16_t, step16)

#define KERNEL ro_kernel_c
#define KERNEL_NAME "c"
#include "encode/kernel_body.h"
