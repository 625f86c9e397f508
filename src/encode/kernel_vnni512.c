/* The kernel for AVX-512 VNNI: as kernel_vnni.c on registers twice as wide; a register of weights is the step of a whole panel, a tile is 8
 * vectors by two panels, so that sixteen sums are in flight and ten loads serve sixteen products.
 *
 * A test that defines PRODUCT8, PRODUCT16 and `usable` itself can run these tiles on any processor. */
#include "encode/kernel.h"
#include "encode/lanes.h"

#if defined(__x86_64__)
typedef int32_t i32x16 __attribute__((vector_size(64)));
#define REG i32x16
#define TILE 8

#ifndef PRODUCT8
#include <immintrin.h>

static bool usable(void)
{
    return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
           __builtin_cpu_supports("avx512vnni");
}

#define PRODUCT8(sum, x, w) ((REG)_mm512_dpbusd_epi32((__m512i)(sum), (__m512i)(x), (__m512i)(w)))
#define PRODUCT16(sum, x, w) ((REG)_mm512_dpwssd_epi32((__m512i)(sum), (__m512i)(x), (__m512i)(w)))
#define KERNEL ro_kernel_vnni512
#endif
#include "encode/tile.h"

#define KERNEL_NAME "vnni512"
#include "encode/kernel_body.h"
#endif
