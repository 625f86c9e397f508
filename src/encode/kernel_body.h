/* The part of a kernel that is the same for all: panels, the float ends of the products, layer norms, attention. Included once by each
 * kernel file after its `dot8`, `dot16` and `usable`; KERNEL names the table and KERNEL_NAME is its name.
 *
 * Attention works on int16: queries and keys are rounded to +-4095 of the largest of their vector, values of the largest of their column,
 * and the exponentials of a row to at most 32000, so that every sum fits 32 bits: 128 x 4095 x 4095 and (500,000 + 256) x 4095 are below
 * 2^31. */
#include "encode/kernel.h"
#include "encode/lanes.h"

enum { QUERIES = 8, LEVELS = 4095 };

/* 16 bytes of LANES / 4 rows `step` bytes apart. */
LANE_FN i32v quarters(const char *p, size_t step)
{
    i32x4 a[LANES / 4];

    for (int k = 0; k < LANES / 4; k++)
        memcpy(&a[k], p + (size_t)k * step, sizeof *a);
#if LANES == 16
    return (i32v)_mm512_inserti64x4(_mm512_castsi256_si512(_mm256_set_m128i((__m128i)a[1], (__m128i)a[0])),
                                    _mm256_set_m128i((__m128i)a[3], (__m128i)a[2]), 1);
#elif LANES == 8
    return (i32v)_mm256_set_m128i((__m128i)a[1], (__m128i)a[0]);
#else
    return a[0];
#endif
}

/* MIX(LOW, a, b) and MIX(HIGH, a, b): the lower or upper lanes of a and b in turn, in each 16 bytes; of 4 bytes or, as i64v, of 8. */
#define LOW(q, n) q, n + q, q + 1, n + q + 1
#define HIGH(q, n) q + 2, n + q + 2, q + 3, n + q + 3
#define LOW_PAIR(q, n) q, n + q
#define HIGH_PAIR(q, n) q + 1, n + q + 1
#if LANES == 16
#define MIX(which, a, b) __builtin_shufflevector(a, b, which(0, 16), which(4, 16), which(8, 16), which(12, 16))
#define MIX_PAIRS(which, a, b) __builtin_shufflevector((i64v)a, (i64v)b, which(0, 8), which(2, 8), which(4, 8), which(6, 8))
#elif LANES == 8
#define MIX(which, a, b) __builtin_shufflevector(a, b, which(0, 8), which(4, 8))
#define MIX_PAIRS(which, a, b) __builtin_shufflevector((i64v)a, (i64v)b, which(0, 4), which(2, 4))
#else
#define MIX(which, a, b) __builtin_shufflevector(a, b, which(0, 4))
#define MIX_PAIRS(which, a, b) __builtin_shufflevector((i64v)a, (i64v)b, which(0, 2))
#endif

/* The 16 bytes at p of LANES rows to their part of four steps of a panel. */
LANE_FN void transpose(const char *p, size_t stride, char *out)
{
    i32v row[4], low[2], high[2];
    i64v step[4];

    for (uint32_t r = 0; r < 4; r++) /* rows r, r + 4, ... */
        row[r] = quarters(p + r * stride, 4 * stride);
    for (uint32_t r = 0; r < 2; r++) {
        low[r] = MIX(LOW, row[2 * r], row[2 * r + 1]);
        high[r] = MIX(HIGH, row[2 * r], row[2 * r + 1]);
    }
    step[0] = MIX_PAIRS(LOW_PAIR, low[0], low[1]);
    step[1] = MIX_PAIRS(HIGH_PAIR, low[0], low[1]);
    step[2] = MIX_PAIRS(LOW_PAIR, high[0], high[1]);
    step[3] = MIX_PAIRS(HIGH_PAIR, high[0], high[1]);
    for (uint32_t k = 0; k < 4; k++)
        memcpy(out + (size_t)k * RO_PANEL_BYTES, &step[k], sizeof *step);
}

/* `rows` (at most 16) of `bytes` bytes to one panel; what is missing is 0. */
static void pack(const char *base, size_t stride, uint32_t rows, uint32_t bytes, char *panel)
{
    uint32_t whole = rows == RO_PANEL ? bytes & ~15u : 0, steps = (bytes + 3) / 4;

    for (uint32_t k = 0; k < whole; k += 16)
        for (uint32_t r = 0; r < RO_PANEL; r += LANES)
            transpose(base + r * stride + k, stride, panel + (size_t)k / 4 * RO_PANEL_BYTES + (size_t)r * 4);
    if (whole == bytes)
        return;
    memset(panel + (size_t)whole / 4 * RO_PANEL_BYTES, 0, (size_t)(steps - whole / 4) * RO_PANEL_BYTES);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t k = whole; k < bytes; k += 4)
            memcpy(panel + (size_t)k / 4 * RO_PANEL_BYTES + (size_t)r * 4, base + r * stride + k, bytes - k < 4 ? bytes - k : 4);
}

/* Scale, bias and sum of up to two panels of rows. */
typedef struct {
    const float *s, *b;
    const int32_t *sum;
} row_ends;
typedef struct {
    float s[2 * RO_PANEL], b[2 * RO_PANEL];
    int32_t sum[2 * RO_PANEL];
} ends_room;

/* Those of the rows from r on; where the last panel is not full, with zeros behind in `room`. The next ones are asked for. */
static row_ends ends_of(const ro_product *p, uint32_t r, uint32_t rows, ends_room *room)
{
    for (uint32_t next = r + 2 * RO_PANEL; next < r + 4 * RO_PANEL; next += RO_PANEL) {
        __builtin_prefetch(p->s + next);
        __builtin_prefetch(p->b + next);
        __builtin_prefetch(p->sum + next);
    }
    if (rows % RO_PANEL == 0)
        return (row_ends){ p->s + r, p->b + r, p->sum + r };
    memset(room, 0, sizeof *room);
    memcpy(room->s, p->s + r, rows * sizeof *p->s);
    memcpy(room->b, p->b + r, rows * sizeof *p->b);
    memcpy(room->sum, p->sum + r, rows * sizeof *p->sum);
    return (row_ends){ room->s, room->b, room->sum };
}

/* y = a s (c - z sum) + b for the 16 rows from `at`. */
LANE_FN void finish16(const int32_t *c, const row_ends *e, uint32_t at, float a, int32_t z, float *y)
{
    for (uint32_t l = 0; l < RO_PANEL; l += LANES) {
        u32v shift = (u32v)loadvi(e->sum + at + l) * (uint32_t)z;
        i32v v = (i32v)((u32v)loadvi(c + l) - shift);
        storev(y + l, a * loadv(e->s + at + l) * floatv(v) + loadv(e->b + at + l));
    }
}

/* The vectors of a chunk (less than two tiles) with one or two panels of rows. */
static void product_chunk(const ro_quant *x, uint32_t first, uint32_t n, const void *panel, uint32_t rows, const row_ends *e,
                          const void *soon, float *y, size_t width)
{
    int32_t c[2 * TILE * 2 * RO_PANEL], *sums = c;
    uint32_t panels = (rows + RO_PANEL - 1) / RO_PANEL;

    dot8(x->q + (size_t)first * x->stride, x->stride, n, panel, panels, (x->in + 3) / 4, soon, c);
    for (uint32_t i = first; i < first + n; i++)
        for (uint32_t at = 0; at < rows; at += RO_PANEL, sums += RO_PANEL) {
            float last[RO_PANEL], *row = y + (size_t)i * width + at;
            if (rows - at >= RO_PANEL) {
                finish16(sums, e, at, x->scale[i], x->zero[i], row);
            } else {
                finish16(sums, e, at, x->scale[i], x->zero[i], last);
                memcpy(row, last, (rows - at) * sizeof *last);
            }
        }
}

static void product(const ro_product *p, uint32_t from, uint32_t to, const ro_quant *x, float *y)
{
    char *panel = x->panel;
    uint32_t steps = (p->in + 3) / 4;

    for (uint32_t r = from; r < to; r += 2 * RO_PANEL) {
        uint32_t rows = to - r < 2 * RO_PANEL ? to - r : 2 * RO_PANEL, after = to - r - rows < rows ? to - r - rows : rows, n;
        const char *w = (const char *)p->w + (size_t)r * p->in, *soon = w + (size_t)rows * p->in, *end = soon + (size_t)after * p->in;
        ends_room room;
        row_ends e = ends_of(p, r, rows, &room);
        for (uint32_t at = 0; at < rows; at += RO_PANEL)
            pack(w + (size_t)at * p->in, p->in, rows - at < RO_PANEL ? rows - at : RO_PANEL, p->in,
                 panel + (size_t)at / RO_PANEL * steps * RO_PANEL_BYTES);
        for (uint32_t i = 0; i < x->n; i += n, soon += (size_t)steps * 8) {
            n = x->n - i < 2 * TILE ? x->n - i : TILE;
            product_chunk(x, i, n, panel, rows, &e, soon < end ? soon : panel, y + (r - from), to - from);
        }
    }
}

static void gelu_all(float *x, size_t n)
{
    size_t i = 0;

    for (; i + LANES <= n; i += LANES)
        storev(x + i, geluv(loadv(x + i)));
    if (i < n) {
        f32v last = geluv(load_upto(x + i, n - i));
        memcpy(x + i, &last, (n - i) * sizeof *x);
    }
}

/* Smallest and largest of x and 0. Four of each at a time, as one has to wait for the one before. */
static void range_of(const float *x, uint32_t n, float *low, float *high)
{
    f32v least[4] = { { 0 } }, most[4] = { { 0 } };
    uint32_t i = 0;

    for (; i + 4 * LANES <= n; i += 4 * LANES)
        for (uint32_t k = 0; k < 4; k++) {
            f32v v = loadv(x + i + k * LANES);
            least[k] = minv(v, least[k]);
            most[k] = maxv(v, most[k]);
        }
    *low = -mostv(-minv(minv(least[0], least[1]), minv(least[2], least[3])));
    *high = mostv(maxv(maxv(most[0], most[1]), maxv(most[2], most[3])));
    for (; i < n; i++) {
        *low = x[i] < *low ? x[i] : *low;
        *high = x[i] > *high ? x[i] : *high;
    }
}

static void quantise(const float *x, uint32_t width, uint8_t *q, float *scale, int32_t *zero)
{
    uint32_t i = 0, stride = ro_quant_stride(width);
    float low, high, inverse, a;
    i32v z;

    range_of(x, width, &low, &high);
    a = (high - low) / 255.0f;
    inverse = a > 1e-30f ? 255.0f / (high - low) : 0.0f;
    z = clampvi(roundv(allv(-low * inverse)), 0, 255);
    *scale = a;
    *zero = z[0];
    for (; i + LANES <= width; i += LANES)
        storev_u8(q + i, (i32v)((u32v)roundv(loadv(x + i) * inverse) + (u32v)z));
    if (i < width)
        storev_u8(q + i, (i32v)((u32v)roundv(load_upto(x + i, width - i) * inverse) + (u32v)z));
    if (width < stride)
        memset(q + width, 0, stride - width);
}

/* a' b of `rows` rows (a constant where it is called): none waits for the additions of the one before. n is a multiple of 16. */
LANE_FN void dots_block(const uint32_t rows, const float *a, const float *b, uint32_t n, float *y)
{
    f32v sum[4][SUMS] = { { { 0 } } };

    for (uint32_t i = 0; i < n; i += 16)
        for (uint32_t r = 0; r < rows; r++)
            for (uint32_t k = 0; k < SUMS; k++)
                sum[r][k] = sum[r][k] + loadv(a + i + k * LANES) * loadv(b + (size_t)r * n + i + k * LANES);
    for (uint32_t r = 0; r < rows; r++)
        y[r] = sum16(sum[r]);
}

static void dots(const float *a, const float *b, uint32_t rows, uint32_t n, float *y)
{
    for (; rows >= 4; rows -= 4, b += 4 * (size_t)n, y += 4)
        dots_block(4, a, b, n, y);
    for (; rows; rows--, b += n, y++)
        dots_block(1, a, b, n, y);
}

/* `wide` x 16 columns of `rows` rows (constants where it is called): enough sums at a time to hide how long an addition takes. */
LANE_FN void fold_block(const uint32_t rows, const uint32_t wide, const float *x, const float *m, const float *add, uint32_t n, float *y)
{
    const uint32_t regs = wide * SUMS;
    f32v sum[16];

    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t k = 0; k < regs; k++)
            sum[r * regs + k] = add ? loadv(add + k * LANES) : allv(0);
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t r = 0; r < rows; r++)
            for (uint32_t k = 0; k < regs; k++)
                sum[r * regs + k] = sum[r * regs + k] + x[(size_t)r * n + i] * loadv(m + (size_t)i * n + k * LANES);
    for (uint32_t r = 0; r < rows; r++)
        for (uint32_t k = 0; k < regs; k++)
            storev(y + (size_t)r * n + k * LANES, sum[r * regs + k]);
}

static void fold(const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y)
{
    for (; rows >= 4; rows -= 4, x += 4 * (size_t)n, y += 4 * (size_t)n)
        for (uint32_t j = 0; j < n; j += 16)
            fold_block(4, 1, x, m + j, add ? add + j : NULL, n, y + j);
    for (; rows; rows--, x += n, y += n) {
        uint32_t j = 0;
        for (; j + 64 <= n; j += 64)
            fold_block(1, 4, x, m + j, add ? add + j : NULL, n, y + j);
        for (; j < n; j += 16)
            fold_block(1, 1, x, m + j, add ? add + j : NULL, n, y + j);
    }
}

static void norm(float *x, const float *y, const float *gain, uint32_t width)
{
    const float *bias = gain + width;
    f32v sum[SUMS] = { 0 };
    float mean, square, inverse;

    for (uint32_t i = 0; i < width; i += 16)
        for (uint32_t k = 0; k < SUMS; k++) {
            f32v v = loadv(x + i + k * LANES);
            if (y)
                storev(x + i + k * LANES, v = v + loadv(y + i + k * LANES));
            sum[k] = sum[k] + v;
        }
    mean = sum16(sum) / (float)width;
    for (uint32_t i = 0; i < width; i += LANES)
        storev(x + i, loadv(x + i) - mean);
    dots(x, x, 1, width, &square);
    inverse = 1.0f / sqrtf(square / (float)width + 1e-12f);
    for (uint32_t i = 0; i < width; i += LANES)
        storev(x + i, loadv(x + i) * inverse * loadv(gain + i) + loadv(bias + i));
}

static void embed(float *x, const int8_t *row, float scale, const float *a, const float *b, uint32_t width)
{
    for (uint32_t i = 0; i < width; i += LANES) {
        i8v w;
        memcpy(&w, row + i, sizeof w);
        storev(x + i, __builtin_convertvector(w, f32v) * scale + loadv(a + i) + loadv(b + i));
    }
}

/* ---- attention ---- */

LANE_FN i32v levels(f32v x, f32v inverse)
{
    return clampvi(roundv(x * inverse), -LEVELS, LEVELS);
}

/* A row of n (a multiple of 16) to int16 of at most LEVELS; returns its scale. */
static float quantise16(const float *x, uint32_t n, int16_t *q)
{
    f32v most = { 0 };
    float m, inverse;

    for (uint32_t i = 0; i < n; i += LANES)
        most = maxv(absv(loadv(x + i)), most);
    m = mostv(most);
    inverse = m > 1e-30f ? (float)LEVELS / m : 0.0f;
    for (uint32_t i = 0; i < n; i += LANES)
        storev_i16(q + i, levels(loadv(x + i), allv(inverse)));
    return m / (float)LEVELS;
}

/* Where the parts of one head lie in the scratch. */
typedef struct {
    uint32_t n, n16, width, head,
        stride; /* positions, rounded up; hidden size; dimensions of the head; floats from one position to the next */
    int16_t *keys, *key_panel, *value_panel, *query, *prob;
    int32_t *sums;
    float *key_scale, *key_most, *value_scale; /* key_most: no score is above it, and where there is no key none counts */
} head_room;

/* One head's part of a position some rows on: rows are too far apart for the processor to see what comes next. */
LANE_FN void ask_ahead(const head_room *r, const float *row)
{
    for (uint32_t d = 0; d < r->head; d += 16)
        __builtin_prefetch(row + 8 * (size_t)r->stride + d);
}

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
    r.key_scale = take(&at, (size_t)r.n16 * 4);
    r.key_most = take(&at, (size_t)r.n16 * 4);
    r.value_scale = take(&at, (size_t)head * 4);
    return r;
}

static void keys_of_head(const head_room *r, const float *k)
{
    for (uint32_t j = 0; j < r->n16; j++) {
        ask_ahead(r, k + (size_t)j * r->stride);
        r->key_most[j] = j < r->n ? 3e38f : -1e30f;
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
    for (uint32_t d = 0; d < r->head; d += LANES) {
        f32v most = { 0 }, inverse;
        int16_t *panel = r->value_panel + (size_t)(d / RO_PANEL) * r->n16 * RO_PANEL + d % RO_PANEL * 2;
        for (uint32_t j = 0; j < r->n; j++) {
            __builtin_prefetch(v + (size_t)(j + 8) * r->stride + d);
            most = maxv(absv(loadv(v + (size_t)j * r->stride + d)), most);
        }
        inverse = choosev(most > 1e-30f, (float)LEVELS / most, allv(0));
        storev(r->value_scale + d, most / (float)LEVELS);
        for (uint32_t j = 0; j < r->n16; j += 2) {
            i32v even = j < r->n ? levels(loadv(v + (size_t)j * r->stride + d), inverse) : allvi(0);
            i32v odd = j + 1 < r->n ? levels(loadv(v + (size_t)(j + 1) * r->stride + d), inverse) : allvi(0);
            u32v both = ((u32v)even & 0xFFFF) | ((u32v)odd << 16);
            memcpy(panel + (size_t)j / 2 * RO_PANEL * 2, &both, sizeof both);
        }
    }
}

/* Sums of a query with all keys to scores, in place; returns the largest. */
static float scores(const head_room *r, float *row, float scale)
{
    f32v most = allv(-1e30f);

    for (uint32_t j = 0; j < r->n16; j += LANES) {
        f32v score = minv(floatv((i32v)loadv(row + j)) * scale * loadv(r->key_scale + j), loadv(r->key_most + j));
        storev(row + j, score);
        most = maxv(score, most);
    }
    return mostv(most);
}

/* Scores to their exponentials, in place; returns what they are to be multiplied by. */
static float exponentials(const head_room *r, float *row, float most)
{
    f32v sum[SUMS] = { 0 };
    float up;

    for (uint32_t j = 0; j < r->n16; j += 16)
        for (uint32_t k = 0; k < SUMS; k++) {
            f32v e = exp_lowv(loadv(row + j + k * LANES) - most);
            storev(row + j + k * LANES, e);
            sum[k] = sum[k] + e;
        }
    up = 500000.0f / sum16(sum);
    return up < 32000.0f ? up : 32000.0f;
}

/* Exponentials to the integers that stand for probabilities (0 to 32000: no exponential is above 1); returns what they sum to. */
static int32_t probabilities(const head_room *r, const float *row, float up, int16_t *prob)
{
    i32v all = { 0 };
    int32_t lane[LANES], total = 0;

    for (uint32_t j = 0; j < r->n16; j += LANES) {
        i32v p = roundv(loadv(row + j) * up);
        storev_i16(prob + j, p);
        all = all + p;
    }
    memcpy(lane, &all, sizeof lane);
    for (int l = 0; l < LANES; l++)
        total += lane[l];
    return total;
}

/* The queries [first, first + n) of a head. All go through each step together, so that none waits for its own largest score or sum. */
static void answer_queries(const head_room *r, const float *q, uint32_t first, uint32_t n, float *out)
{
    float x[QUERIES], root = 1.0f / sqrtf((float)r->head), *row = (float *)r->sums;
    int32_t total[QUERIES];

    for (uint32_t i = 0; i < n; i++) {
        const float *at = q + (size_t)(first + i) * r->stride;
        ask_ahead(r, at);
        x[i] = quantise16(at, r->head, r->query + (size_t)i * r->head) * root;
    }
    dot16(r->query, (size_t)r->head * 2, n, r->key_panel, r->n16 / RO_PANEL, r->head / 2, r->key_panel, r->sums);
    for (uint32_t i = 0; i < n; i++)
        x[i] = scores(r, row + (size_t)i * r->n16, x[i]);
    for (uint32_t i = 0; i < n; i++)
        x[i] = exponentials(r, row + (size_t)i * r->n16, x[i]);
    for (uint32_t i = 0; i < n; i++)
        total[i] = probabilities(r, row + (size_t)i * r->n16, x[i], r->prob + (size_t)i * r->n16);
    dot16(r->prob, (size_t)r->n16 * 2, n, r->value_panel, r->head / RO_PANEL, r->n16 / 2, r->value_panel, r->sums);
    for (uint32_t i = 0; i < n; i++) {
        float inverse = 1.0f / (float)(total[i] > 0 ? total[i] : 1);
        for (uint32_t d = 0; d < r->head; d += LANES)
            storev(out + (size_t)(first + i) * r->width + d,
                   floatv(loadvi(r->sums + (size_t)i * r->head + d)) * (loadv(r->value_scale + d) * inverse));
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

const ro_kernel KERNEL = { KERNEL_NAME, usable, dot8, dot16, product, quantise, norm, embed, attend, gelu_all, dots, fold };
