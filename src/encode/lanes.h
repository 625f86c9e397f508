/* Float work in one written order.
 *
 * Everything here is arithmetic on vectors of LANES lanes in the vector extension of GCC and Clang: each operation is the IEEE operation of
 * its lane, whatever instructions the compiler takes for it, so that files compiled for different processors give the same bits (with
 * -ffp-contract=off), however many lanes their registers have. Sums run in 16 lanes: element i is added to lane i mod 16, then the lanes are
 * summed pairwise (l and l + 8, l and l + 4, ...).
 *
 * exp: x = n ln 2 + r, a polynomial of degree 5 in r fitted for equal ripple (relative error 1e-7 before rounding). GELU: x Phi(x) with Phi
 * - 1/2 an odd rational function of degree 13 / 8 on [-5.6, 5.6], fitted so that the error of GELU is even (7e-8 before rounding). */
#ifndef RO_ENCODE_LANES_H
#define RO_ENCODE_LANES_H

#include <math.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* What the compilers do not find themselves (least, largest, narrowing) is written with X86(name), the processor's own instruction. */
#ifdef __SSE__
#include <immintrin.h>
#endif
#if defined(__AVX512F__)
#define LANES 16
#define X86(name) _mm512_##name
typedef __m512 x86_f;
typedef __m512i x86_i;
#elif defined(__AVX2__)
#define LANES 8
#define X86(name) _mm256_##name
typedef __m256 x86_f;
typedef __m256i x86_i;
#else
#define LANES 4
#endif

#pragma GCC diagnostic ignored "-Wpsabi" /* vectors are passed between functions of one file only */

typedef float f32v __attribute__((vector_size(4 * LANES)));
typedef int32_t i32v __attribute__((vector_size(4 * LANES)));
typedef uint32_t u32v __attribute__((vector_size(4 * LANES)));
typedef int16_t i16v __attribute__((vector_size(2 * LANES)));
typedef uint8_t u8v __attribute__((vector_size(LANES)));
typedef int8_t i8v __attribute__((vector_size(LANES)));
typedef int64_t i64v __attribute__((vector_size(4 * LANES)));
typedef float f32x4 __attribute__((vector_size(16)));
typedef int32_t i32x4 __attribute__((vector_size(16)));

enum { SUMS = 16 / LANES /* vectors that hold the 16 lanes of a sum */ };

#define LANE_FN static inline __attribute__((always_inline, unused))

LANE_FN f32v loadv(const float *p)
{
    f32v v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* n of them at most; 0 in the other lanes. */
LANE_FN f32v load_upto(const float *p, size_t n)
{
    float a[LANES] = { 0 };
    memcpy(a, p, (n < LANES ? n : LANES) * sizeof *p);
    return loadv(a);
}

LANE_FN void storev(float *p, f32v v)
{
    memcpy(p, &v, sizeof v);
}

LANE_FN i32v loadvi(const int32_t *p)
{
    i32v v;
    memcpy(&v, p, sizeof v);
    return v;
}

/* x in all lanes: less 0 and not plus, for the sake of -0. */
LANE_FN f32v allv(float x)
{
    return x - (f32v){ 0 };
}

LANE_FN i32v allvi(int32_t x)
{
    return x - (i32v){ 0 };
}

LANE_FN f32v choosev(i32v mask, f32v yes, f32v no)
{
    return (f32v)((mask & (i32v)yes) | (~mask & (i32v)no));
}

LANE_FN f32x4 max4(f32x4 a, f32x4 b)
{
#ifdef __SSE__
    return (f32x4)_mm_max_ps((__m128)a, (__m128)b);
#else
    i32x4 mask = a > b;
    return (f32x4)((mask & (i32x4)a) | (~mask & (i32x4)b));
#endif
}

/* Not-a-number in a gives b; so do zeros of either sign. The instructions are defined like that. */
LANE_FN f32v maxv(f32v a, f32v b)
{
#ifdef X86
    return (f32v)X86(max_ps)((x86_f)a, (x86_f)b);
#else
    return max4(a, b);
#endif
}

LANE_FN f32v minv(f32v a, f32v b)
{
#ifdef X86
    return (f32v)X86(min_ps)((x86_f)a, (x86_f)b);
#else
    return choosev(a < b, a, b);
#endif
}

LANE_FN f32v absv(f32v a)
{
    return (f32v)((i32v)a & 0x7FFFFFFF);
}

/* Adding 1.5 x 2^23 leaves the nearest integer, halves to even, in the low bits: right for |a| < 2^22, any number outside. */
static const float ROUNDER = 12582912.0f;
static const uint32_t ROUNDER_BITS = 0x4B400000;

LANE_FN i32v roundv(f32v a)
{
    return (i32v)((u32v)(a + ROUNDER) - ROUNDER_BITS);
}

LANE_FN i32v clampvi(i32v a, int32_t low, int32_t high)
{
#ifdef X86
    return (i32v)X86(min_epi32)(X86(max_epi32)((x86_i)a, X86(set1_epi32)(low)), X86(set1_epi32)(high));
#else
    i32v below = a < low, above = a > high;
    a = (below & low) | (~below & a);
    return (above & high) | (~above & a);
#endif
}

/* Lanes that are in the range of int16 to memory. */
LANE_FN void storev_i16(int16_t *p, i32v a)
{
#if LANES == 16
    _mm256_storeu_si256((__m256i *)(void *)p, _mm512_cvtepi32_epi16((__m512i)a));
#elif LANES == 8
    __m128i v = _mm_packs_epi32(_mm256_castsi256_si128((__m256i)a), _mm256_extracti128_si256((__m256i)a, 1));
    _mm_storeu_si128((__m128i *)(void *)p, v);
#else
    i16v v = __builtin_convertvector(a, i16v);
    memcpy(p, &v, sizeof v);
#endif
}

/* Lanes cut to 0..255 to memory. */
LANE_FN void storev_u8(uint8_t *p, i32v a)
{
#if LANES == 16
    _mm_storeu_si128((__m128i *)(void *)p, _mm512_cvtusepi32_epi8(_mm512_max_epi32((__m512i)a, _mm512_setzero_si512())));
#elif LANES == 8
    __m128i v = _mm_packs_epi32(_mm256_castsi256_si128((__m256i)a), _mm256_extracti128_si256((__m256i)a, 1));
    _mm_storel_epi64((__m128i *)(void *)p, _mm_packus_epi16(v, v));
#else
    u8v v = __builtin_convertvector(clampvi(a, 0, 255), u8v);
    memcpy(p, &v, sizeof v);
#endif
}

LANE_FN f32v floatv(i32v a)
{
    return __builtin_convertvector(a, f32v);
}

/* The 16 lanes of a sum to four, pairwise. */
LANE_FN f32x4 sum4(const f32v sum[SUMS])
{
    f32x4 a[4];

    memcpy(a, sum, sizeof a);
    return (a[0] + a[2]) + (a[1] + a[3]);
}

/* The sum of 16 lanes, pairwise. */
LANE_FN float sum16(const f32v sum[SUMS])
{
    f32x4 a = sum4(sum);

    return (a[0] + a[2]) + (a[1] + a[3]);
}

/* The largest lane; no lane is not-a-number. */
LANE_FN float mostv(f32v v)
{
    f32x4 a[LANES / 4];

    memcpy(a, &v, sizeof a);
    for (int k = 1; k < LANES / 4; k++)
        a[0] = max4(a[0], a[k]);
    a[0] = max4(a[0], __builtin_shufflevector(a[0], a[0], 2, 3, 0, 1));
    a[0] = max4(a[0], __builtin_shufflevector(a[0], a[0], 1, 0, 3, 2));
    return a[0][0];
}

/* e to the x for x up to 88.3; below -87.3, the value there. */
LANE_FN f32v exp_lowv(f32v x)
{
    f32v shifted, n, r, p;

    x = maxv(x, allv(-87.3f));
    shifted = x * 1.44269504f + ROUNDER;
    n = shifted - ROUNDER;
    r = x - n * 0.693359375f;
    r = r - n * -2.12194440e-4f;
    p = allv(0.00831250287592411f);
    p = p * r + 0.04189033433794975f;
    p = p * r + 0.16667115688323975f;
    p = p * r + 0.499992311000824f;
    p = (p * r) * r + r + 1.0f;
    return (f32v)((u32v)p + ((u32v)shifted << 23)); /* n, which is in the low bits, is added to the exponent; p 2^n is never subnormal */
}

/* e to the x for x in [-87.3, 88.3]; outside, the value at that end. */
LANE_FN f32v expv(f32v x)
{
    return exp_lowv(minv(x, allv(88.3f)));
}

/* x Phi(x), the GELU of BERT. */
LANE_FN f32v geluv(f32v x)
{
    f32v c = minv(maxv(x, allv(-5.6f)), allv(5.6f)), z = c * c, p, q;

    p = allv(1.0946392403621275e-10f);
    p = p * z - 2.3535516646688848e-08f;
    p = p * z + 3.898269824276213e-06f;
    p = p * z + 0.00022176829224918038f;
    p = p * z + 0.004821868147701025f;
    p = p * z + 0.040668901056051254f;
    p = p * z + 0.3989413380622864f;
    q = allv(8.040921966312453e-05f);
    q = q * z + 0.002118363045156002f;
    q = q * z + 0.03186703100800514f;
    q = q * z + 0.2685987055301666f;
    q = q * z + 1.0f;
    return x * (0.5f + c * p / q);
}

#endif
