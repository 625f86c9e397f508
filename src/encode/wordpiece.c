/* Tokens to word pieces, exactly as the uncased BERT was trained (train/wordpiece.py is the twin): clean, lower-case, take accents off,
 * split at punctuation and CJK characters; then the longest piece that fits, again and again. A word that has no pieces, or more than 100
 * characters, is [UNK]. */
#include "base/utf8.h"
#include "encode/net.h"

#include <utf8proc.h>

enum { LONGEST_WORD = 100 };

/* ---- the index of pieces ---- */

/* FNV-1a, carried on from `h`. */
static uint64_t hash_on(uint64_t h, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++)
        h = (h ^ (unsigned char)p[i]) * UINT64_C(0x100000001B3);
    return h;
}

#define HASH_START UINT64_C(0xCBF29CE484222325)

static ro_str piece(const ro_net *net, uint32_t number)
{
    uint32_t beg = net->piece_at[number];

    return (ro_str){ net->piece_text + beg, net->piece_at[number + 1] - 1 - beg };
}

static uint32_t first_slot(const ro_net *net, uint64_t h)
{
    return (uint32_t)(h ^ h >> 32) & net->piece_mask;
}

/* The piece `prefix` + `text` with that hash, RO_NONE where there is none. */
static uint32_t find_piece(const ro_net *net, ro_str prefix, ro_str text, uint64_t h)
{
    for (uint32_t slot = first_slot(net, h); net->piece_slot[slot]; slot = (slot + 1) & net->piece_mask) {
        ro_str p = piece(net, net->piece_slot[slot] - 1);
        if (p.n == prefix.n + text.n && memcmp(p.p + prefix.n, text.p, text.n) == 0 &&
            (prefix.n == 0 || memcmp(p.p, prefix.p, prefix.n) == 0))
            return net->piece_slot[slot] - 1;
    }
    return RO_NONE;
}

static void index_pieces(ro_net *net)
{
    for (uint32_t i = 0; i < net->pieces; i++) {
        ro_str p = piece(net, i);
        uint32_t slot = first_slot(net, hash_on(HASH_START, p.p, p.n));
        while (net->piece_slot[slot])
            slot = (slot + 1) & net->piece_mask;
        net->piece_slot[slot] = i + 1;
        if (p.n > net->piece_longest)
            net->piece_longest = (uint32_t)p.n;
    }
}

static bool find_special(const ro_net *net, const char *name, uint32_t *out, const char *path, ro_err *e)
{
    ro_str s = ro_str_of(name);

    *out = find_piece(net, RO_NOSTR, s, hash_on(HASH_START, s.p, s.n));
    if (*out == RO_NONE)
        ro_err_set(e, RO_EMODEL, 0, "%s: the pieces lack %s", path, name);
    return *out != RO_NONE;
}

bool ro_pieces_index(ro_net *net, ro_str text, const char *path, ro_err *e)
{
    uint32_t slots = 64, n = 0;

    while (slots / 2 <= net->pieces)
        slots *= 2;
    net->piece_text = text.p;
    net->piece_at = ro_new(&net->ses, uint32_t, net->pieces + 1);
    net->piece_slot = ro_new(&net->ses, uint32_t, slots);
    net->piece_mask = slots - 1;
    if (ro_failed(&net->ses)) {
        ro_err_set(e, RO_EMEMORY, 0, "%s: out of memory", path);
        return false;
    }
    for (const char *p = text.p, *end = text.p + text.n, *lf; p < end && (lf = memchr(p, '\n', (size_t)(end - p))); p = lf + 1)
        if (++n <= net->pieces)
            net->piece_at[n] = (uint32_t)(lf + 1 - text.p);
    if (n != net->pieces || text.n == 0 || text.p[text.n - 1] != '\n') {
        ro_err_set(e, RO_EMODEL, 0, "%s: %u pieces are listed, not %u", path, n, net->pieces);
        return false;
    }
    index_pieces(net);
    return find_special(net, "[UNK]", &net->unknown, path, e) && find_special(net, "[CLS]", &net->cls, path, e) &&
           find_special(net, "[SEP]", &net->sep, path, e);
}

/* ---- words ---- */

/* The word that is being gathered and the pieces found so far. */
typedef struct {
    const ro_net *net;
    char text[LONGEST_WORD * 4];
    uint32_t n, chars; /* bytes, characters (counted on past the limit) */
    uint32_t *out, pieces;
    bool cased; /* the last character that counts for a final sigma is a letter with case */
} gather;

static void put_piece(gather *g, uint32_t number)
{
    if (g->pieces < RO_MOST_PIECES)
        g->out[g->pieces] = number;
    g->pieces++;
}

/* The longest piece at the start of `rest`, RO_NONE for none. */
static uint32_t longest_piece(const ro_net *net, ro_str rest, bool inside, uint32_t *len)
{
    ro_str prefix = inside ? RO_STR("##") : RO_STR("");
    uint64_t at[LONGEST_WORD * 4], h = hash_on(HASH_START, prefix.p, prefix.n);
    uint32_t most = rest.n < net->piece_longest ? (uint32_t)rest.n : net->piece_longest;

    for (uint32_t i = 0; i < most; i++)
        at[i] = h = hash_on(h, rest.p + i, 1);
    for (uint32_t n = most; n > 0; n--) {
        uint32_t found = n < rest.n && ro_utf8_is_cont(rest.p[n]) ? RO_NONE : find_piece(net, prefix, (ro_str){ rest.p, n }, at[n - 1]);
        if (found != RO_NONE) {
            *len = n;
            return found;
        }
    }
    return RO_NONE;
}

static void end_word(gather *g)
{
    uint32_t before = g->pieces;

    for (uint32_t at = 0, len = 0; at < g->n && g->chars <= LONGEST_WORD; at += len) {
        uint32_t found = longest_piece(g->net, (ro_str){ g->text + at, g->n - at }, at > 0, &len);
        if (found == RO_NONE) {
            g->pieces = before;
            put_piece(g, g->net->unknown);
            break;
        }
        put_piece(g, found);
    }
    if (g->chars > LONGEST_WORD)
        put_piece(g, g->net->unknown);
    g->n = g->chars = 0;
}

static void put_char(gather *g, uint32_t cp)
{
    if (g->chars++ < LONGEST_WORD)
        g->n += ro_utf8_put(g->text + g->n, cp);
}

static utf8proc_category_t category(uint32_t cp)
{
    return utf8proc_category((utf8proc_int32_t)cp);
}

static bool is_blank(uint32_t cp)
{
    utf8proc_category_t c;

    if (cp < 0x80)
        return cp == ' ' || cp == '\t' || cp == '\n' || cp == '\r';
    c = category(cp);
    return c == UTF8PROC_CATEGORY_ZS || c == UTF8PROC_CATEGORY_ZL || c == UTF8PROC_CATEGORY_ZP;
}

/* Left out altogether: controls, formats, what is not assigned, and the sign for broken input. */
static bool is_dropped(uint32_t cp)
{
    if (cp < 0x80)
        return cp != '\t' && cp != '\n' && cp != '\r' && (cp < 32 || cp == 127);
    switch (category(cp)) {
    case UTF8PROC_CATEGORY_CC:
    case UTF8PROC_CATEGORY_CF:
    case UTF8PROC_CATEGORY_CS:
    case UTF8PROC_CATEGORY_CO:
    case UTF8PROC_CATEGORY_CN:
        return true;
    default:
        return cp == 0xFFFD;
    }
}

static bool is_punctuation(uint32_t cp)
{
    if (cp < 0x80)
        return (cp >= 33 && cp <= 47) || (cp >= 58 && cp <= 64) || (cp >= 91 && cp <= 96) || (cp >= 123 && cp <= 126);
    switch (category(cp)) {
    case UTF8PROC_CATEGORY_PC:
    case UTF8PROC_CATEGORY_PD:
    case UTF8PROC_CATEGORY_PS:
    case UTF8PROC_CATEGORY_PE:
    case UTF8PROC_CATEGORY_PI:
    case UTF8PROC_CATEGORY_PF:
    case UTF8PROC_CATEGORY_PO:
        return true;
    default:
        return false;
    }
}

static bool is_cjk(uint32_t cp)
{
    static const uint32_t range[][2] = { { 0x4E00, 0x9FFF },   { 0x3400, 0x4DBF },   { 0x20000, 0x2A6DF }, { 0x2A700, 0x2B73F },
                                         { 0x2B740, 0x2B81F }, { 0x2B820, 0x2CEAF }, { 0xF900, 0xFAFF },   { 0x2F800, 0x2FA1F } };

    for (size_t i = 0; cp >= 0x3400 && i < sizeof range / sizeof *range; i++)
        if (cp >= range[i][0] && cp <= range[i][1])
            return true;
    return false;
}

static bool is_cased(uint32_t cp)
{
    utf8proc_category_t c = category(cp);

    return c == UTF8PROC_CATEGORY_LU || c == UTF8PROC_CATEGORY_LL || c == UTF8PROC_CATEGORY_LT;
}

/* What the rule of the final sigma looks through: marks, and signs that stand inside words. */
static bool is_seen_through(uint32_t cp)
{
    switch (category(cp)) {
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_ME:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_SK:
        return true;
    default:
        return cp == '\'' || cp == '.' || cp == ':' || cp == 0xB7 || cp == 0x387 || cp == 0x2018 || cp == 0x2019 || cp == 0x2024 ||
               cp == 0x2027;
    }
}

/* Does no letter with case follow? Each run of marks is looked through for one sigma only, so this stays linear. */
static bool ends_cased(ro_str token, size_t next)
{
    uint32_t len = 0, cp = 0;

    for (; next < token.n; next += len)
        if (!is_seen_through(cp = ro_utf8_at(token, next, &len)))
            break;
    return next >= token.n || !is_cased(cp);
}

/* A character outside ASCII: lower case, canonical parts, no accents. Marks that stay are rare enough to be left in the order in which they
 * come. */
static void put_other(gather *g, uint32_t cp, ro_str token, size_t next)
{
    utf8proc_int32_t part[16], lower;
    utf8proc_ssize_t n;
    int last = 0;
    bool alone = is_cjk(cp);

    lower = cp == 0x3A3 && g->cased && ends_cased(token, next) ? 0x3C2 : cp == 0x130 ? 'i' : utf8proc_tolower((utf8proc_int32_t)cp);
    n = utf8proc_decompose_char(lower, part, 16, UTF8PROC_DECOMPOSE, &last);
    if (alone)
        end_word(g);
    for (utf8proc_ssize_t i = 0; i < n && i < 16; i++) {
        uint32_t c = (uint32_t)part[i];
        bool mark = is_punctuation(c);
        if (category(c) == UTF8PROC_CATEGORY_MN)
            continue;
        if (mark)
            end_word(g);
        put_char(g, c);
        if (mark)
            end_word(g);
    }
    if (alone)
        end_word(g);
}

uint32_t ro_pieces_of(const ro_net *net, ro_str token, uint32_t out[RO_MOST_PIECES])
{
    gather g = { .net = net, .out = out };
    uint32_t len;

    for (size_t i = 0; i < token.n && g.pieces < RO_MOST_PIECES; i += len) {
        uint32_t cp = ro_utf8_at(token, i, &len);
        if (is_blank(cp)) {
            end_word(&g);
        } else if (is_dropped(cp)) {
            continue;
        } else if (cp >= 0x80) {
            put_other(&g, cp, token, i + len);
        } else if (is_punctuation(cp)) {
            end_word(&g);
            put_char(&g, cp);
            end_word(&g);
        } else {
            put_char(&g, cp >= 'A' && cp <= 'Z' ? cp + 32 : cp);
        }
        g.cased = is_cased(cp) || (g.cased && is_seen_through(cp));
    }
    end_word(&g);
    if (g.pieces == 0)
        put_piece(&g, net->unknown);
    return g.pieces < RO_MOST_PIECES ? g.pieces : RO_MOST_PIECES;
}

/* ---- shapes ---- */

/* Digits of all scripts, with the raised, lowered and circled ones. */
static bool is_digit(uint32_t cp)
{
    static const uint32_t other[][2] = { { 0xB2, 0xB3 },     { 0xB9, 0xB9 },     { 0x2070, 0x2070 }, { 0x2074, 0x2079 }, { 0x2080, 0x2089 },
                                         { 0x2460, 0x2468 }, { 0x2474, 0x247C }, { 0x2488, 0x2490 }, { 0x24EA, 0x24EA }, { 0x24F5, 0x24FD },
                                         { 0x24FF, 0x24FF }, { 0x2776, 0x277E }, { 0x2780, 0x2788 }, { 0x278A, 0x2792 } };

    if (cp < 0x80)
        return cp >= '0' && cp <= '9';
    for (size_t i = 0; i < sizeof other / sizeof *other; i++)
        if (cp >= other[i][0] && cp <= other[i][1])
            return true;
    return category(cp) == UTF8PROC_CATEGORY_ND;
}

uint32_t ro_shape_of(ro_str token)
{
    uint32_t letters = 0, upper = 0, len;
    bool digit = false, first_upper = false;

    for (size_t i = 0; i < token.n; i += len) {
        uint32_t cp = ro_utf8_at(token, i, &len);
        utf8proc_category_t c = category(cp);
        bool up = c == UTF8PROC_CATEGORY_LU;
        letters += c >= UTF8PROC_CATEGORY_LU && c <= UTF8PROC_CATEGORY_LO;
        upper += up;
        digit = digit || is_digit(cp);
        first_upper = first_upper || (i == 0 && up);
    }
    if (digit)
        return 6;
    if (letters == 0)
        return 7;
    if (upper == 0)
        return 1;
    if (upper == letters)
        return letters > 1 ? 3 : 4;
    return first_upper && upper == 1 ? 2 : 5;
}
