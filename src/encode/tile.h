/* Tiles: T vectors by two registers of rows, sums in registers.
 *
 * The including file says what a register is (REG, a vector of int32) and how one register of bytes or pairs is multiplied and added
 * (PRODUCT8, PRODUCT16); TILE is the number of vectors of a full tile. Registers of 256 bits take both halves of one panel, those of 512
 * bits two panels. The functions are macros so that bytes and pairs share one text and every T and R is a constant. */

/* clang-format off */
#ifdef __clang__
#define UNROLL _Pragma("clang loop unroll(full)")
#else
#define UNROLL _Pragma("GCC unroll 16")
#endif

LANE_FN REG spread(const char *p)
{
    int32_t four;

    memcpy(&four, p, 4);
    return (REG){ 0 } + four;
}

/* One tile of T by R (constants where it is called). The registers' weights begin `next` bytes apart; rows of c are `width` apart; 8 bytes a
 * step from `soon` are asked for from memory, a line at a time. */
#define TILE_FN(name, PRODUCT)                                                                                                            \
    LANE_FN void name##_tile(const int T, const int R, const char *x, size_t stride, const char *w, size_t next, uint32_t steps,          \
                             const char *soon, int32_t *c, size_t width)                                                                  \
    {                                                                                                                                     \
        REG sum[TILE][2];                                                                                                                 \
        UNROLL for (int t = 0; t < T; t++) sum[t][0] = sum[t][1] = (REG){ 0 };                                                            \
        for (uint32_t k = 0; k < steps; k++, w += RO_PANEL_BYTES, x += 4) {                                                               \
            REG w0, w1 = { 0 };                                                                                                           \
            memcpy(&w0, w, sizeof w0);                                                                                                    \
            if (R == 2)                                                                                                                   \
                memcpy(&w1, w + next, sizeof w1);                                                                                         \
            if (k % 8 == 0)                                                                                                               \
                __builtin_prefetch(soon + (size_t)k * 8);                                                                                 \
            UNROLL for (int t = 0; t < T; t++)                                                                                            \
            {                                                                                                                             \
                REG four = spread(x + (size_t)t * stride);                                                                                \
                sum[t][0] = PRODUCT(sum[t][0], four, w0);                                                                                 \
                if (R == 2)                                                                                                               \
                    sum[t][1] = PRODUCT(sum[t][1], four, w1);                                                                             \
            }                                                                                                                             \
        }                                                                                                                                 \
        UNROLL for (int t = 0; t < T; t++) memcpy(c + (size_t)t * width, sum[t], (size_t)R * sizeof(REG));                                \
    }                                                                                                                                     \
    /* All vectors with the panels of R registers. */                                                                                     \
    LANE_FN void name##_rows(const int R, const char *x, size_t stride, uint32_t n, const char *w, size_t next, uint32_t steps,           \
                             const char *soon, int32_t *c, size_t width)                                                                  \
    {                                                                                                                                     \
        uint32_t i = 0;                                                                                                                   \
        for (; i + TILE <= n; i += TILE)                                                                                                  \
            name##_tile(TILE, R, x + i * stride, stride, w, next, steps, soon, c + i * width, width);                                     \
        if (n - i > 2 && n >= TILE) { /* the last TILE vectors once more: cheaper than small tiles */                                     \
            i = n - TILE;                                                                                                                 \
            name##_tile(TILE, R, x + i * stride, stride, w, next, steps, soon, c + i * width, width);                                     \
            i = n;                                                                                                                        \
        }                                                                                                                                 \
        for (; i + 2 <= n; i += 2)                                                                                                        \
            name##_tile(2, R, x + i * stride, stride, w, next, steps, soon, c + i * width, width);                                        \
        if (i < n)                                                                                                                        \
            name##_tile(1, R, x + i * stride, stride, w, next, steps, soon, c + i * width, width);                                        \
    }                                                                                                                                     \
    static void name##_all(const char *x, size_t stride, uint32_t n, const char *w, uint32_t panels, uint32_t steps,                      \
                           const char *soon, int32_t *c)                                                                                  \
    {                                                                                                                                     \
        size_t width = (size_t)panels * RO_PANEL, size = (size_t)steps * RO_PANEL_BYTES;                                                  \
        for (uint32_t p = 0; p < panels; p++, w += size, c += RO_PANEL) {                                                                 \
            if (sizeof(REG) == 32) {                                                                                                      \
                name##_rows(2, x, stride, n, w, 32, steps, soon, c, width);                                                               \
            } else if (p + 2 <= panels) {                                                                                                 \
                name##_rows(2, x, stride, n, w, size, steps, soon, c, width);                                                             \
                p++, w += size, c += RO_PANEL;                                                                                            \
            } else {                                                                                                                      \
                name##_rows(1, x, stride, n, w, size, steps, soon, c, width);                                                             \
            }                                                                                                                             \
        }                                                                                                                                 \
    }

TILE_FN(bytes, PRODUCT8)
TILE_FN(pairs, PRODUCT16)

static void dot8(const uint8_t *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps, const void *soon, int32_t *c)
{
    bytes_all((const char *)x, stride, n, panel, panels, steps, soon, c);
}

static void dot16(const int16_t *x, size_t stride, uint32_t n, const void *panel, uint32_t panels, uint32_t steps, const void *soon,
                  int32_t *c)
{
    pairs_all((const char *)x, stride, n, panel, panels, steps, soon, c);
}
