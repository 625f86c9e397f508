/* Float work in one written order.
 *
 * Everything here is arithmetic on vectors of eight lanes in the vector extension of GCC and Clang: each operation is the IEEE operation of
 * its lane, whatever instructions the compiler takes for it, so that files compiled for different processors give the same bits (with
 * -ffp-contract=off). Sums run in 16 lanes: element i is added to lane i mod 16, then the lanes are summed pairwise (l and l + 8, l and l +
 * 4, ...).
 *
 * exp: x = n ln 2 + r, a polynomial of degree 5 in r fitted for equal ripple (relative error 1e-7 before rounding). GELU: x Phi(x) with Phi
 * - 1/2 an odd rational function of degree 13 / 8 on [-5.6, 5.6], fitted so that the error of GELU is even (7e-8 before rounding). */
#ifndef RO_ENCODE_LANES_H
#define RO_ENCODE_LANES_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#ifdef __AVX2__
#include <immintrin.h> /* for what the compilers do not find themselves: least, largest, narrowing */
#endif

#pragma GCC diagnostic ignored "-Wpsabi" /* vectors are passed between functions of one file only */

typedef float f32x8 __attribute__((vector_size(32)));
typedef int32_t i32x8 __attribute__((vector_size(32)));
typedef uint32_t u32x8 __attribute__((vector_size(32)));
typedef int16_t i16x8 __attribute__((vector_size(16)));
typedef uint8_t u8x8 __attribute__((vector_size(8)));
typedef int8_t i8x8 __attribute__((vector_size(8)));

#define LANE_FN static inline __attribute__((always_inline, unused))

LANE_FN f32x8 load8(const float *p)
{
    f32x8 v;
    memcpy(&v, p, sizeof v);
    return v;
}

LANE_FN void store8(float *p, f32x8 v)
{
    memcpy(p, &v, sizeof v);
}

LANE_FN i32x8 load8i(const int32_t *p)
{
    i32x8 v;
    memcpy(&v, p, sizeof v);
    return v;
}

LANE_FN f32x8 all8(float x)
{
    return (f32x8){ x, x, x, x, x, x, x, x };
}

LANE_FN i32x8 all8i(int32_t x)
{
    return (i32x8){ x, x, x, x, x, x, x, x };
}

LANE_FN f32x8 choose8(i32x8 mask, f32x8 yes, f32x8 no)
{
    return (f32x8)((mask & (i32x8)yes) | (~mask & (i32x8)no));
}

LANE_FN i32x8 choose8i(i32x8 mask, i32x8 yes, i32x8 no)
{
    return (mask & yes) | (~mask & no);
}

/* Not-a-number in a gives b; so do zeros of either sign. The instructions are defined like that. */
LANE_FN f32x8 max8(f32x8 a, f32x8 b)
{
#ifdef __AVX2__
    return (f32x8)_mm256_max_ps((__m256)a, (__m256)b);
#else
    return choose8(a > b, a, b);
#endif
}

LANE_FN f32x8 min8(f32x8 a, f32x8 b)
{
#ifdef __AVX2__
    return (f32x8)_mm256_min_ps((__m256)a, (__m256)b);
#else
    return choose8(a < b, a, b);
#endif
}

LANE_FN f32x8 abs8(f32x8 a)
{
    return (f32x8)((i32x8)a & all8i(0x7FFFFFFF));
}

/* The nearest integer, halves to even, as an integer: right for |a| < 2^22, any number outside. Adding 1.5 x 2^23 leaves it in the low
 * bits. */
LANE_FN i32x8 round8(f32x8 a)
{
    return (i32x8)((u32x8)(a + all8(12582912.0f)) - (u32x8)all8i(0x4B400000));
}

LANE_FN i32x8 clamp8i(i32x8 a, int32_t low, int32_t high)
{
#ifdef __AVX2__
    return (i32x8)_mm256_min_epi32(_mm256_max_epi32((__m256i)a, _mm256_set1_epi32(low)), _mm256_set1_epi32(high));
#else
    a = choose8i(a < all8i(low), all8i(low), a);
    return choose8i(a > all8i(high), all8i(high), a);
#endif
}

/* Lanes that are in the range of int16 (of a byte) to memory. */
LANE_FN void store8i16(int16_t *p, i32x8 a)
{
#ifdef __AVX2__
    __m128i v = _mm_packs_epi32(_mm256_castsi256_si128((__m256i)a), _mm256_extracti128_si256((__m256i)a, 1));
    _mm_storeu_si128((__m128i *)(void *)p, v);
#else
    i16x8 v = __builtin_convertvector(a, i16x8);
    memcpy(p, &v, sizeof v);
#endif
}

LANE_FN void store8u8(uint8_t *p, i32x8 a)
{
#ifdef __AVX2__
    __m128i v = _mm_packs_epi32(_mm256_castsi256_si128((__m256i)a), _mm256_extracti128_si256((__m256i)a, 1));
    _mm_storel_epi64((__m128i *)(void *)p, _mm_packus_epi16(v, v));
#else
    u8x8 v = __builtin_convertvector(a, u8x8);
    memcpy(p, &v, sizeof v);
#endif
}

LANE_FN f32x8 float8(i32x8 a)
{
    return __builtin_convertvector(a, f32x8);
}

/* The sum of 16 lanes, pairwise. */
LANE_FN float sum16(f32x8 low, f32x8 high)
{
    float a[8];

    store8(a, low + high);
    for (int l = 0; l < 4; l++)
        a[l] += a[l + 4];
    return (a[0] + a[2]) + (a[1] + a[3]);
}

LANE_FN float most8(f32x8 v)
{
    v = max8(v, __builtin_shufflevector(v, v, 4, 5, 6, 7, 0, 1, 2, 3));
    v = max8(v, __builtin_shufflevector(v, v, 2, 3, 0, 1, 6, 7, 4, 5));
    v = max8(v, __builtin_shufflevector(v, v, 1, 0, 3, 2, 5, 4, 7, 6));
    return v[0];
}

/* e to the x for x up to 88.3; below -87.3, the value there. */
LANE_FN f32x8 exp_low8(f32x8 x)
{
    f32x8 n, r, p;
    i32x8 k;

    x = max8(x, all8(-87.3f));
    k = round8(x * all8(1.44269504f));
    n = float8(k);
    r = x - n * all8(0.693359375f);
    r = r - n * all8(-2.12194440e-4f);
    p = all8(0.00831250287592411f);
    p = p * r + all8(0.04189033433794975f);
    p = p * r + all8(0.16667115688323975f);
    p = p * r + all8(0.499992311000824f);
    p = (p * r) * r + r + all8(1.0f);
    return p * (f32x8)(i32x8)((u32x8)(k + all8i(127)) << 23);
}

/* e to the x for x in [-87.3, 88.3]; outside, the value at that end. */
LANE_FN f32x8 exp8(f32x8 x)
{
    return exp_low8(min8(x, all8(88.3f)));
}

/* x Phi(x), the GELU of BERT. */
LANE_FN f32x8 gelu8(f32x8 x)
{
    f32x8 c = min8(max8(x, all8(-5.6f)), all8(5.6f)), z = c * c, p, q;

    p = all8(1.0946392403621275e-10f);
    p = p * z + all8(-2.3535516646688848e-08f);
    p = p * z + all8(3.898269824276213e-06f);
    p = p * z + all8(0.00022176829224918038f);
    p = p * z + all8(0.004821868147701025f);
    p = p * z + all8(0.040668901056051254f);
    p = p * z + all8(0.3989413380622864f);
    q = all8(8.040921966312453e-05f);
    q = q * z + all8(0.002118363045156002f);
    q = q * z + all8(0.03186703100800514f);
    q = q * z + all8(0.2685987055301666f);
    q = q * z + all8(1.0f);
    return x * (all8(0.5f) + c * p / q);
}

#endif
