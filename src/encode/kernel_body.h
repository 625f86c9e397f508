/* The part of a kernel that is the same for all: panels, the float ends of the products, layer norms, attention. Included once by each
 * kernel file after its `dot8`, `dot16` and `usable`; KERNEL names the table and KERNEL_NAME is its name.
 *
 * Attention works on int16: queries and keys are rounded to +-4095 of the largest of their vector, values of the largest of their column,
 * and the exponentials of a row to at most 32000, so that every sum fits 32 bits: 128 x 4095 x 4095 and (500,000 + 256) x 4095 are below
 * 2^31. */
#include "encode/kernel.h"
#include "encode/lanes.h"

enum { CHUNK = 24 /* vectors a panel meets at a time: a multiple of every tile */, QUERIES = 8, LEVELS = 4095 };

/* Four rows' dwords k .. k+3 to four steps of a panel. */
LANE_FN void transpose4(const char *const row[4], size_t at, char *out)
{
    typedef int32_t i32x4 __attribute__((vector_size(16)));
    i32x4 a, b, c, d, ab, cd, ef, gh;

    memcpy(&a, row[0] + at, 16);
    memcpy(&b, row[1] + at, 16);
    memcpy(&c, row[2] + at, 16);
    memcpy(&d, row[3] + at, 16);
    ab = __builtin_shufflevector(a, b, 0, 4, 1, 5);
    cd = __builtin_shufflevector(c, d, 0, 4, 1, 5);
    ef = __builtin_shufflevector(a, b, 2, 6, 3, 7);
    gh = __builtin_shufflevector(c, d, 2, 6, 3, 7);
    a = __builtin_shufflevector(ab, cd, 0, 1, 4, 5);
    b = __builtin_shufflevector(ab, cd, 2, 3, 6, 7);
    c = __builtin_shufflevector(ef, gh, 0, 1, 4, 5);
    d = __builtin_shufflevector(ef, gh, 2, 3, 6, 7);
    memcpy(out, &a, 16);
    memcpy(out + RO_PANEL_BYTES, &b, 16);
    memcpy(out + 2 * RO_PANEL_BYTES, &c, 16);
    memcpy(out + 3 * RO_PANEL_BYTES, &d, 16);
}

/* `rows` (at most 16) of `bytes` bytes to one panel; what is missing is 0. */
static void pack(const char *base, size_t stride, uint32_t rows, uint32_t bytes, char *panel)
{
    uint32_t whole = rows == RO_PANEL ? bytes & ~15u : 0, steps = (bytes + 3) / 4;

    for (uint32_t r = 0; whole && r < RO_PANEL; r += 4) {
        const char *const row[4] = { base + r * stride, base + (r + 1) * stride, base + (r + 2) * stride, base + (r + 3) * stride };
        for (uint32_t k = 0; k < whole; k += 16)
            transpose4(row, k, panel + (size_t)k / 4 * RO_PANEL_BYTES + (size_t)r * 4);
    }
    if (whole == bytes)
        return;
    memset(panel + (size_t)whole / 4 * RO_PANEL_BYTES, 0, (size_t)(steps - whole / 4) * RO_PANEL_BYTES);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t k = whole; k < bytes; k += 4)
            memcpy(panel + (size_t)k / 4 * RO_PANEL_BYTES + (size_t)r * 4, base + r * stride + k, bytes - k < 4 ? bytes - k : 4);
}

/* Scale, bias and sum of the rows of up to two panels, with zeros behind the last. */
typedef struct {
    float s[2 * RO_PANEL], b[2 * RO_PANEL];
    int32_t sum[2 * RO_PANEL];
} row_ends;

/* y = a s (c - z sum) + b for 16 rows. */
LANE_FN void finish16(const int32_t *c, const row_ends *e, uint32_t at, float a, int32_t z, float *y)
{
    for (uint32_t l = 0; l < RO_PANEL; l += 8) {
        u32x8 shift = (u32x8)load8i(e->sum + at + l) * (u32x8)all8i(z);
        i32x8 v = (i32x8)((u32x8)load8i(c + l) - shift);
        store8(y + l, all8(a) * load8(e->s + at + l) * float8(v) + load8(e->b + at + l));
    }
}

/* Asks for the lines of [p, p + n) before they are needed. */
LANE_FN void ask_for(const void *p, size_t n, int to_write)
{
    for (size_t i = 0; i < n; i += 64) {
        if (to_write)
            __builtin_prefetch((const char *)p + i, 1);
        else
            __builtin_prefetch((const char *)p + i, 0);
    }
}

/* The vectors of a chunk with one or two panels of rows. */
static void product_chunk(const ro_quant *x, uint32_t first, uint32_t n, const void *panel, uint32_t rows, const row_ends *e, float *y,
                          size_t width)
{
    int32_t c[CHUNK * 2 * RO_PANEL];
    uint32_t panels = (rows + RO_PANEL - 1) / RO_PANEL;

    for (uint32_t i = 0; i < n; i++)
        ask_for(y + (size_t)(first + i) * width, rows * sizeof *y, 1);
    dot8(x->q + (size_t)first * x->stride, x->stride, n, panel, panels, (x->in + 3) / 4, c);
    for (uint32_t i = 0; i < n; i++) {
        float a = x->scale[first + i], *row = y + (size_t)(first + i) * width;
        int32_t z = x->zero[first + i];
        for (uint32_t at = 0; at < rows; at += RO_PANEL) {
            float last[RO_PANEL];
            const int32_t *sums = c + ((size_t)i * panels + at / RO_PANEL) * RO_PANEL;
            bool whole = rows - at >= RO_PANEL;
            finish16(sums, e, at, a, z, whole ? row + at : last);
            if (!whole)
                memcpy(row + at, last, (rows - at) * sizeof *last);
        }
    }
}

static void product(const ro_product *p, uint32_t from, uint32_t to, const ro_quant *x, float *y)
{
    char *panel = x->panel;
    uint32_t steps = (p->in + 3) / 4, share = p->in * 4; /* bytes of the next panels that are asked for at each chunk */
    size_t next;

    for (uint32_t r = from; r < to; r += 2 * RO_PANEL) {
        uint32_t rows = to - r < 2 * RO_PANEL ? to - r : 2 * RO_PANEL;
        row_ends e = { { 0 }, { 0 }, { 0 } };
        memcpy(e.s, p->s + r, rows * sizeof *e.s);
        memcpy(e.b, p->b + r, rows * sizeof *e.b);
        memcpy(e.sum, p->sum + r, rows * sizeof *e.sum);
        for (uint32_t at = 0; at < rows; at += RO_PANEL)
            pack((const char *)p->w + (size_t)(r + at) * p->in, p->in, rows - at < RO_PANEL ? rows - at : RO_PANEL, p->in,
                 panel + (size_t)at / RO_PANEL * steps * RO_PANEL_BYTES);
        next = to - r > rows ? (size_t)(to - r - rows < rows ? to - r - rows : rows) * p->in : 0;
        for (uint32_t i = 0, asked = 0; i < x->n; i += CHUNK) {
            if (asked < next) {
                ask_for(p->w + (size_t)(r + rows) * p->in + asked, next - asked < share ? next - asked : share, 0);
                asked += share;
            }
            product_chunk(x, i, x->n - i < CHUNK ? x->n - i : CHUNK, panel, rows, &e, y + (r - from), to - from);
        }
    }
}

static void gelu_all(float *x, size_t n)
{
    size_t i = 0;

    for (; i + 8 <= n; i += 8)
        store8(x + i, gelu8(load8(x + i)));
    if (i < n) {
        float last[8] = { 0 };
        memcpy(last, x + i, (n - i) * sizeof *x);
        store8(last, gelu8(load8(last)));
        memcpy(x + i, last, (n - i) * sizeof *x);
    }
}

/* Smallest and largest of x and 0. */
static void range_of(const float *x, uint32_t n, float *low, float *high)
{
    f32x8 least = all8(0), most = all8(0);
    uint32_t i = 0;

    for (; i + 8 <= n; i += 8) {
        f32x8 v = load8(x + i);
        least = min8(v, least);
        most = max8(v, most);
    }
    *low = -most8(-least);
    *high = most8(most);
    for (; i < n; i++) {
        *low = x[i] < *low ? x[i] : *low;
        *high = x[i] > *high ? x[i] : *high;
    }
}

static void quantise(const float *x, uint32_t width, uint8_t *q, float *scale, int32_t *zero)
{
    uint32_t i = 0, stride = ro_quant_stride(width);
    float low, high, inverse, a;
    i32x8 z;

    range_of(x, width, &low, &high);
    a = (high - low) / 255.0f;
    inverse = a > 1e-30f ? 255.0f / (high - low) : 0.0f;
    z = clamp8i(round8(all8(-low * inverse)), 0, 255);
    *scale = a;
    *zero = z[0];
    for (; i < width; i += 8) {
        float last[8] = { 0 };
        const float *from = x + i;
        if (width - i < 8)
            from = memcpy(last, from, (width - i) * sizeof *x);
        store8u8(q + i, clamp8i((i32x8)((u32x8)round8(load8(from) * all8(inverse)) + (u32x8)z), 0, 255));
    }
    memset(q + width, 0, stride - width);
}

/* Sum of x, or of the products of a and b, in 16 lanes; n a multiple of 16. */
static float sum_all(const float *x, uint32_t n)
{
    f32x8 low = all8(0), high = all8(0);

    for (uint32_t i = 0; i < n; i += 16) {
        low = low + load8(x + i);
        high = high + load8(x + i + 8);
    }
    return sum16(low, high);
}

static float dot_all(const float *a, const float *b, uint32_t n)
{
    f32x8 low = all8(0), high = all8(0);

    for (uint32_t i = 0; i < n; i += 16) {
        low = low + load8(a + i) * load8(b + i);
        high = high + load8(a + i + 8) * load8(b + i + 8);
    }
    return sum16(low, high);
}

/* 64 columns of one row. */
static void fold_wide(const float *x, const float *m, const float *add, uint32_t n, float *y)
{
    f32x8 sum[8];

    for (uint32_t k = 0; k < 8; k++)
        sum[k] = add ? load8(add + 8 * k) : all8(0);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < 8; k++)
            sum[k] = sum[k] + all8(x[i]) * load8(m + (size_t)i * n + 8 * k);
    for (uint32_t k = 0; k < 8; k++)
        store8(y + 8 * k, sum[k]);
}

/* 16 columns of `rows` rows, four at most. */
LANE_FN void fold_tall(const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y)
{
    f32x8 low[4], high[4];

    for (uint32_t r = 0; r < rows; r++) {
        low[r] = add ? load8(add) : all8(0);
        high[r] = add ? load8(add + 8) : all8(0);
    }
    for (uint32_t i = 0; i < n; i++) {
        f32x8 a = load8(m + (size_t)i * n), b = load8(m + (size_t)i * n + 8);
        for (uint32_t r = 0; r < rows; r++) {
            low[r] = low[r] + all8(x[(size_t)r * n + i]) * a;
            high[r] = high[r] + all8(x[(size_t)r * n + i]) * b;
        }
    }
    for (uint32_t r = 0; r < rows; r++) {
        store8(y + (size_t)r * n, low[r]);
        store8(y + (size_t)r * n + 8, high[r]);
    }
}

static void fold(const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y)
{
    for (; rows >= 4; rows -= 4, x += 4 * (size_t)n, y += 4 * (size_t)n)
        for (uint32_t j = 0; j < n; j += 16)
            fold_tall(x, 4, m + j, add ? add + j : NULL, n, y + j);
    for (; rows; rows--, x += n, y += n) {
        uint32_t j = 0;
        for (; j + 64 <= n; j += 64)
            fold_wide(x, m + j, add ? add + j : NULL, n, y + j);
        for (; j < n; j += 16)
            fold_tall(x, 1, m + j, add ? add + j : NULL, n, y + j);
    }
}

static void norm(float *x, const float *y, const float *gain, uint32_t width)
{
    const float *bias = gain + width;
    float mean, inverse;

    for (uint32_t i = 0; y && i < width; i += 8)
        store8(x + i, load8(x + i) + load8(y + i));
    mean = sum_all(x, width) / (float)width;
    for (uint32_t i = 0; i < width; i += 8)
        store8(x + i, load8(x + i) - all8(mean));
    inverse = 1.0f / sqrtf(dot_all(x, x, width) / (float)width + 1e-12f);
    for (uint32_t i = 0; i < width; i += 8)
        store8(x + i, load8(x + i) * all8(inverse) * load8(gain + i) + load8(bias + i));
}

static void embed(float *x, const int8_t *row, float scale, const float *a, const float *b, uint32_t width)
{
    for (uint32_t i = 0; i < width; i += 8) {
        i8x8 w;
        memcpy(&w, row + i, 8);
        store8(x + i, __builtin_convertvector(w, f32x8) * all8(scale) + load8(a + i) + load8(b + i));
    }
}

/* ---- attention ---- */

LANE_FN i32x8 levels8(f32x8 x, f32x8 inverse)
{
    return clamp8i(round8(x * inverse), -LEVELS, LEVELS);
}

/* A row of n (a multiple of 8) to int16 of at most LEVELS; returns its scale. */
static float quantise16(const float *x, uint32_t n, int16_t *q)
{
    f32x8 most = all8(0);
    float m, inverse;

    for (uint32_t i = 0; i < n; i += 8)
        most = max8(abs8(load8(x + i)), most);
    m = most8(most);
    inverse = m > 1e-30f ? (float)LEVELS / m : 0.0f;
    for (uint32_t i = 0; i < n; i += 8)
        store8i16(q + i, levels8(load8(x + i), all8(inverse)));
    return m / (float)LEVELS;
}

/* Where the parts of one head lie in the scratch. */
typedef struct {
    uint32_t n, n16, width, head,
        stride; /* positions, rounded up; hidden size; dimensions of the head; floats from one position to the next */
    int16_t *keys, *key_panel, *value_panel, *query, *prob;
    int32_t *sums;
    float *score, *key_scale, *value_scale, *value_inverse;
} head_room;

static void *take(char **at, size_t bytes)
{
    void *p = *at;

    *at += (bytes + 63) & ~(size_t)63;
    return p;
}

static head_room share_out(void *scratch, uint32_t n, uint32_t hidden, uint32_t head)
{
    char *at = scratch;
    head_room r = { .n = n, .n16 = (n + 15u) & ~15u, .width = hidden, .head = head, .stride = 3 * hidden };
    size_t wide = r.n16 > head ? r.n16 : head;

    r.keys = take(&at, (size_t)r.n16 * head * 2);
    r.key_panel = take(&at, (size_t)r.n16 * head * 2);
    r.value_panel = take(&at, (size_t)r.n16 * head * 2);
    r.query = take(&at, (size_t)QUERIES * head * 2);
    r.prob = take(&at, (size_t)QUERIES * r.n16 * 2);
    r.sums = take(&at, QUERIES * wide * 4);
    r.score = take(&at, (size_t)r.n16 * 4);
    r.key_scale = take(&at, (size_t)r.n16 * 4);
    r.value_scale = take(&at, (size_t)head * 4);
    r.value_inverse = take(&at, (size_t)head * 4);
    return r;
}

static void keys_of_head(const head_room *r, const float *k)
{
    for (uint32_t j = 0; j < r->n16; j++) {
        if (j < r->n) {
            r->key_scale[j] = quantise16(k + (size_t)j * r->stride, r->head, r->keys + (size_t)j * r->head);
        } else {
            r->key_scale[j] = 0;
            memset(r->keys + (size_t)j * r->head, 0, (size_t)r->head * 2);
        }
    }
    for (uint32_t j = 0; j < r->n16; j += RO_PANEL)
        pack((const char *)(r->keys + (size_t)j * r->head), (size_t)r->head * 2, RO_PANEL, r->head * 2,
             (char *)(r->key_panel + (size_t)j * r->head));
}

/* Values of positions j and j + 1 side by side, a panel for every 16 dimensions; scales by column. */
static void values_of_head(const head_room *r, const float *v)
{
    for (uint32_t d = 0; d < r->head; d += 8) {
        f32x8 most = all8(0), inverse;
        int16_t *panel = r->value_panel + (size_t)(d / RO_PANEL) * r->n16 * RO_PANEL + d % RO_PANEL * 2;
        for (uint32_t j = 0; j < r->n; j++)
            most = max8(abs8(load8(v + (size_t)j * r->stride + d)), most);
        inverse = choose8(most > all8(1e-30f), all8((float)LEVELS) / most, all8(0));
        store8(r->value_scale + d, most / all8((float)LEVELS));
        for (uint32_t j = 0; j < r->n16; j += 2) {
            i32x8 even = j < r->n ? levels8(load8(v + (size_t)j * r->stride + d), inverse) : all8i(0);
            i32x8 odd = j + 1 < r->n ? levels8(load8(v + (size_t)(j + 1) * r->stride + d), inverse) : all8i(0);
            u32x8 both = ((u32x8)even & (u32x8)all8i(0xFFFF)) | ((u32x8)odd << 16);
            memcpy(panel + (size_t)j / 2 * RO_PANEL * 2, &both, sizeof both);
        }
    }
}

/* Sums of a query with all keys to the integers that stand for its probabilities; returns what they sum to. */
static int32_t probabilities(const head_room *r, const int32_t *sums, float scale, int16_t *prob)
{
    f32x8 most = all8(-1e30f), low = all8(0), high = all8(0), up;
    i32x8 total = all8i(0);
    int32_t lane[8];
    float all;

    for (uint32_t j = 0; j < r->n16; j += 8)
        store8(r->score + j, float8(load8i(sums + j)) * all8(scale) * load8(r->key_scale + j));
    for (uint32_t j = r->n; j < r->n16; j++)
        r->score[j] = -1e30f; /* its exponential is too small to count */
    for (uint32_t j = 0; j < r->n16; j += 8)
        most = max8(load8(r->score + j), most);
    most = all8(most8(most));
    for (uint32_t j = 0; j < r->n16; j += 16) {
        f32x8 a = exp_low8(load8(r->score + j) - most), b = exp_low8(load8(r->score + j + 8) - most);
        store8(r->score + j, a);
        store8(r->score + j + 8, b);
        low = low + a;
        high = high + b;
    }
    all = 500000.0f / sum16(low, high);
    up = all8(all < 32000.0f ? all : 32000.0f);
    for (uint32_t j = 0; j < r->n16; j += 8) {
        i32x8 p = clamp8i(round8(load8(r->score + j) * up), 0, 32000);
        store8i16(prob + j, p);
        total = total + p;
    }
    memcpy(lane, &total, sizeof lane);
    return lane[0] + lane[1] + lane[2] + lane[3] + lane[4] + lane[5] + lane[6] + lane[7];
}

/* The queries [first, first + n) of a head. */
static void answer_queries(const head_room *r, const float *q, uint32_t first, uint32_t n, float *out)
{
    float scale[QUERIES], root = 1.0f / sqrtf((float)r->head);
    int32_t total[QUERIES];

    for (uint32_t i = 0; i < n; i++)
        scale[i] = quantise16(q + (size_t)(first + i) * r->stride, r->head, r->query + (size_t)i * r->head) * root;
    dot16(r->query, (size_t)r->head * 2, n, r->key_panel, r->n16 / RO_PANEL, r->head / 2, r->sums);
    for (uint32_t i = 0; i < n; i++)
        total[i] = probabilities(r, r->sums + (size_t)i * r->n16, scale[i], r->prob + (size_t)i * r->n16);
    dot16(r->prob, (size_t)r->n16 * 2, n, r->value_panel, r->head / RO_PANEL, r->n16 / 2, r->sums);
    for (uint32_t i = 0; i < n; i++) {
        float inverse = 1.0f / (float)(total[i] > 0 ? total[i] : 1);
        for (uint32_t d = 0; d < r->head; d += 8)
            store8(out + (size_t)(first + i) * r->width + d,
                   float8(load8i(r->sums + (size_t)i * r->head + d)) * (load8(r->value_scale + d) * all8(inverse)));
    }
}

static void attend(const float *qkv, uint32_t n, uint32_t hidden, uint32_t heads, void *scratch, float *out)
{
    uint32_t head = hidden / heads;
    head_room r = share_out(scratch, n, hidden, head);

    for (uint32_t h = 0; h < heads; h++) {
        keys_of_head(&r, qkv + hidden + (size_t)h * head);
        values_of_head(&r, qkv + 2 * (size_t)hidden + (size_t)h * head);
        for (uint32_t i = 0; i < n; i += QUERIES)
            answer_queries(&r, qkv + (size_t)h * head, i, n - i < QUERIES ? n - i : QUERIES, out + (size_t)h * head);
    }
}

const ro_kernel KERNEL = { KERNEL_NAME, usable, dot8, dot16, product, quantise, norm, embed, attend, gelu_all, dot_all, fold };
