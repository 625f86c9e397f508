/* The kernels: the integer products and the float work around them, once for each kind of processor.
 *
 * A kernel file defines two integer products (`dot8`, `dot16`) with the instructions of its processor and includes kernel_body.h, which is
 * everything else, compiled with the flags of that file. Integer sums are exact and the floats follow lanes.h, so all kernels give the same
 * bits.
 *
 * A *panel* holds 16 rows of a matrix side by side, four bytes (dot8) or two int16 (dot16) of each row in turn: [steps][16][4 bytes]. Rows
 * are packed into panels just before they meet the vectors of a window: that costs a hundredth of the product, spares the sums across
 * lanes, and the model file stays as it is. */
#ifndef RO_ENCODE_KERNEL_H
#define RO_ENCODE_KERNEL_H

#include "encode/encode.h"

enum {
    RO_PANEL = 16,
    RO_PANEL_BYTES = 64 /* of one step */,
    RO_WIDEST = 8192 /* product input */,
    RO_LONGEST = 512 /* window */,
    RO_WIDEST_HEAD = 128
};

typedef struct ro_kernel {
    const char *name;
    bool (*usable)(void);
    /* c[i][panel][lane] = sum over the steps of x[i][4 step + b] panel[step][lane][b]: bytes without sign times bytes with sign. Rows of x
     * are `stride` bytes apart. `soon`: what will be read next; 8 bytes a step of it are fetched on the way. */
    void (*dot8)(const uint8_t *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps, const void *soon,
                 int32_t *c);
    /* The same of pairs of int16; sums wrap at 32 bits. `stride` in bytes. */
    void (*dot16)(const int16_t *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps, const void *soon,
                  int32_t *c);
    void (*product)(const ro_product *p, uint32_t from, uint32_t to, const ro_quant *x, float *y);
    /* One vector to bytes, x = scale (q - zero). q has room for ro_quant_stride(width); what is behind the vector becomes 0. */
    void (*quantise)(const float *x, uint32_t width, uint8_t *q, float *scale, int32_t *zero);
    /* x = norm(x + y) with gain and bias behind each other; y NULL: nothing is added. */
    void (*norm)(float *x, const float *y, const float *gain, uint32_t width);
    /* x = row * scale + a + b */
    void (*embed)(float *x, const int8_t *row, float scale, const float *a, const float *b, uint32_t width);
    /* Attention of n positions: rows of qkv are queries, keys, values (3 x hidden); out is [n x hidden]. */
    void (*attend)(const float *qkv, uint32_t n, uint32_t hidden, uint32_t heads, void *scratch, float *out);
    void (*gelu)(float *x, size_t n);
    /* y[r] = a' b[r] for each of `rows` rows of n floats, n a multiple of 16 */
    void (*dots)(const float *a, const float *b, uint32_t rows, uint32_t n, float *y);
    /* y[r] = x[r]' M + add for each of `rows` rows; M is [n x n], n a multiple of 16; add NULL: nothing is added. */
    void (*fold)(const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y);
} ro_kernel;

extern const ro_kernel ro_kernel_c;
#if defined(__x86_64__)
extern const ro_kernel ro_kernel_avx2, ro_kernel_vnni, ro_kernel_vnni512;
#endif

/* All that were built, best first, NULL at the end. */
const ro_kernel *const *ro_kernels(void);
/* The best one that runs here (name NULL or empty), or the named one; RO_EMODEL and NULL where it does not exist or does not run here. */
const ro_kernel *ro_kernel_pick(const char *name, ro_err *e);
/* Bytes of scratch for attend over windows of n. */
size_t ro_attend_scratch(uint32_t n, uint32_t head);
/* Bytes of scratch (ro_quant.panel) for products of that width. */
static inline size_t ro_panel_scratch(uint32_t in)
{
    return (size_t)2 * RO_PANEL * ((in + 63u) & ~63u);
} /* two panels */
/* Bytes from one quantised vector to the next. */
static inline uint32_t ro_quant_stride(uint32_t in)
{
    return (in + 63u) & ~63u;
}

#endif
