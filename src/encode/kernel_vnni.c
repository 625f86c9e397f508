/* The kernel for AVX-VNNI: vpdpbusd does in one instruction, without a 16-bit step, what AVX2 needs three for. Its sum is there after five
 * cycles and two start every cycle, hence twelve sums in flight.
 *
 * A test that defines PRODUCT8, PRODUCT16 and `usable` itself can run these tiles on any processor. */
#include "encode/kernel.h"
#include "encode/lanes.h"

#if defined(__x86_64__)
typedef int32_t i32x8 __attribute__((vector_size(32)));
#define REG i32x8
#define TILE 6

#ifndef PRODUCT8
#include <cpuid.h>
#include <immintrin.h>

static bool usable(void)
{
    unsigned a = 0, b, c, d;

    if (!__builtin_cpu_supports("avx2") || !__get_cpuid_count(7, 1, &a, &b, &c, &d))
        return false;
    return a >> 4 & 1; /* AVX-VNNI; that the system keeps the registers is in the answer to avx2 */
}

#define PRODUCT8(sum, x, w) ((REG)_mm256_dpbusd_avx_epi32((__m256i)(sum), (__m256i)(x), (__m256i)(w)))
#define PRODUCT16(sum, x, w) ((REG)_mm256_dpwssd_avx_epi32((__m256i)(sum), (__m256i)(x), (__m256i)(w)))
#define KERNEL ro_kernel_vnni
#endif
#include "encode/tile.h"

#define KERNEL_NAME "vnni"
#include "encode/kernel_body.h"
#endif
