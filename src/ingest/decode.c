/* Bytes to UTF-8.
 *
 * Reads: d->raw. Writes: d->text, d->map, d->warnings. UTF-8 is repaired byte by byte; UTF-16 (with a byte order mark) and windows-1252
 * (which is also what pages mean by iso-8859-1) are decoded. A NUL counts as a byte that is not text. */
#include "ingest/decode.h"

#include "base/utf8.h"

#define MAX_BYTES ((size_t)64 << 20)
#define HEAD 4096 /* bytes that tell text from binary data */

void ro_map_add(ro_doc *d, uint32_t text, uint32_t raw, bool same)
{
    const ro_piece *last = d->map.n ? &d->map.at[d->map.n - 1] : NULL;

    if (last && same && last->same && raw - last->raw == text - last->text)
        return;
    ro_push(d->ses, &d->map, (ro_piece){ text, raw, same });
}

ro_charset ro_charset_of(ro_str raw, uint32_t *len)
{
    *len = 0;
    if (ro_str_starts(raw, RO_STR("\xEF\xBB\xBF"))) {
        *len = 3;
    } else if (ro_str_starts(raw, RO_STR("\xFF\xFE"))) {
        *len = 2;
        return RO_CHARSET_UTF16LE;
    } else if (ro_str_starts(raw, RO_STR("\xFE\xFF"))) {
        *len = 2;
        return RO_CHARSET_UTF16BE;
    }
    return RO_CHARSET_UTF8;
}

/* Bytes 0x80 to 0x9F of windows-1252; 0: not assigned. */
static const uint16_t high[32] = {
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
};

typedef struct {
    uint32_t cp, len; /* len: bytes of the input */
    bool good;
} unit;

static unit next_16(ro_str raw, size_t at, bool big)
{
    const unsigned char *p = (const unsigned char *)raw.p + at;
    uint32_t a, b;

    if (raw.n - at < 2)
        return (unit){ 0xFFFD, 1, false };
    a = big ? (uint32_t)p[0] << 8 | p[1] : (uint32_t)p[1] << 8 | p[0];
    if (a < 0xD800 || a > 0xDFFF)
        return (unit){ a, 2, a != 0 };
    if (a > 0xDBFF || raw.n - at < 4)
        return (unit){ 0xFFFD, 2, false };
    b = big ? (uint32_t)p[2] << 8 | p[3] : (uint32_t)p[3] << 8 | p[2];
    if (b < 0xDC00 || b > 0xDFFF)
        return (unit){ 0xFFFD, 2, false };
    return (unit){ 0x10000 + ((a - 0xD800) << 10) + (b - 0xDC00), 4, true };
}

static unit next_unit(ro_str raw, size_t at, ro_charset charset)
{
    unsigned char c = (unsigned char)raw.p[at];
    uint32_t len, cp;

    switch (charset) {
    case RO_CHARSET_UTF16LE: return next_16(raw, at, false);
    case RO_CHARSET_UTF16BE: return next_16(raw, at, true);
    case RO_CHARSET_1252:
        cp = c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c;
        return (unit){ cp ? cp : 0xFFFD, 1, cp != 0 };
    default:
        cp = ro_utf8_at(raw, at, &len);
        return (unit){ cp ? cp : 0xFFFD, len, cp != 0 && (cp != 0xFFFD || len == 3) };
    }
}

/* Text has hardly any control characters. */
static bool is_binary(ro_str raw, ro_charset charset, size_t *where)
{
    size_t n = raw.n < HEAD ? raw.n : HEAD, odd = 0;

    if (charset == RO_CHARSET_UTF16LE || charset == RO_CHARSET_UTF16BE)
        return false;
    for (size_t i = 0; i < n; i++) {
        unsigned char c = (unsigned char)raw.p[i];

        if ((c < 32 && (c < '\t' || c > '\r') && c != 0x1B) || c == 0x7F) {
            if (odd++ == 0)
                *where = i;
        }
    }
    return odd > 4 && odd * 20 > n;
}

/* Decodes; with `out` NULL only counts the bytes that are needed. */
static size_t decode(ro_doc *d, ro_charset charset, uint32_t from, char *out, uint64_t *bad, size_t *first)
{
    size_t n = 0;

    for (size_t at = from; at < d->raw.n;) {
        unit u = next_unit(d->raw, at, charset);
        char room[4];

        if (out) {
            uint32_t len = ro_utf8_put(out + n, u.good ? u.cp : 0xFFFD);

            ro_map_add(d, (uint32_t)n, (uint32_t)at, u.good && len == u.len);
            n += len;
        } else {
            n += ro_utf8_put(room, u.good ? u.cp : 0xFFFD);
            if (!u.good && (*bad)++ == 0)
                *first = at;
        }
        at += u.len;
    }
    return n;
}

void ro_decode(ro_doc *d, ro_charset charset, uint32_t from)
{
    size_t first = 0, n;
    uint64_t bad = 0;
    char *out;

    if (d->raw.n > MAX_BYTES) {
        ro_fail(d->ses, RO_ELIMIT, MAX_BYTES, "%.*s: %zu bytes, more than the limit of 64 MiB", RO_FMT(d->name), d->raw.n);
        return;
    }
    if (is_binary(d->raw, charset, &first)) {
        ro_fail(d->ses, RO_EINPUT, first, "%.*s: byte %zu: not text (control characters; this looks like binary data)", RO_FMT(d->name),
            first);
        return;
    }
    n = decode(d, charset, from, NULL, &bad, &first);
    if (bad == 0 && charset == RO_CHARSET_UTF8) {
        d->text = (ro_str){ d->raw.p + from, d->raw.n - from };
        ro_map_add(d, 0, from, true);
        return;
    }
    out = ro_alloc(d->ses, n + 1);
    if (!out)
        return;
    decode(d, charset, from, out, &bad, &first);
    d->text = (ro_str){ out, n };
    if (bad > 0) {
        ro_str line = ro_printf(d->ses, "%.*s: byte %zu: not %s; %llu such bytes are read as U+FFFD", RO_FMT(d->name), first,
                                charset == RO_CHARSET_UTF8 ? "UTF-8" : charset == RO_CHARSET_1252 ? "windows-1252" : "UTF-16",
                                    (unsigned long long)bad);
        ro_push(d->ses, &d->warnings, line);
    }
}

/* ---- dates as data ---- */

static bool is_digits(ro_str s, size_t at, size_t n)
{
    for (size_t i = at; i < at + n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return true;
}

ro_str ro_date_part(ro_str value)
{
    ro_str v = ro_str_trim(value);

    if (v.n < 10 || !is_digits(v, 0, 4) || v.p[4] != '-' || !is_digits(v, 5, 2) || v.p[7] != '-' || !is_digits(v, 8, 2))
        return RO_NOSTR;
    if (v.n > 10 && v.p[10] != 'T' && v.p[10] != ' ' && v.p[10] != 't')
        return RO_NOSTR;
    if (v.p[5] > '1' || (v.p[5] == '1' && v.p[6] > '2') || (v.p[5] == '0' && v.p[6] == '0') || v.p[8] > '3' || (v.p[8] == '3' &&
        v.p[9] > '1'))
        return RO_NOSTR;
    return (ro_str){ v.p, 10 };
}
