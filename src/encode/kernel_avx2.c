/* The kernel for AVX2.
 *
 * maddubs multiplies 32 bytes at a time and adds neighbours in 16 bits; it does not saturate because neighbouring weights of one sign sum
 * to at most 128 (docs/formats/model.md). madd with ones widens the sums to 32 bits. Both share two of the ports, so a core does at best 32
 * products a cycle; a tile of 4 vectors by 16 rows keeps its sums and the weights of a step in registers and gets there without spilling.
 */
#include "encode/kernel.h"
#include "encode/lanes.h"

#if defined(__x86_64__)
#include <immintrin.h>

static bool usable(void)
{
    return __builtin_cpu_supports("avx2");
}

#define REG i32v
#define TILE 4

LANE_FN REG add_bytes(REG sum, REG x, REG w)
{
    return sum + (REG)_mm256_madd_epi16(_mm256_maddubs_epi16((__m256i)x, (__m256i)w), _mm256_set1_epi16(1));
}

LANE_FN REG add_pairs(REG sum, REG x, REG w)
{
    return (REG)_mm256_add_epi32((__m256i)sum, _mm256_madd_epi16((__m256i)x, (__m256i)w));
}

#define PRODUCT8 add_bytes
#define PRODUCT16 add_pairs
#include "encode/tile.h"

#define KERNEL ro_kernel_avx2
#define KERNEL_NAME "avx2"
#include "encode/kernel_body.h"
#endif
