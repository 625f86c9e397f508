/* Views of bytes: borrowed, without a terminator, never freed. */
#ifndef RO_BASE_STR_H
#define RO_BASE_STR_H

#include <assert.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

typedef struct {
    const char *p;
    size_t n;
} ro_str;

/* Half-open [beg, end), in bytes of the document's text unless a name says otherwise. */
typedef struct {
    uint32_t beg, end;
} ro_span;

#define RO_STR(literal) ((ro_str){ "" literal, sizeof(literal) - 1 })
#define RO_NOSTR ((ro_str){ NULL, 0 })
#define RO_FMT(s) (int)(s).n, (s).p /* for "%.*s" */

static inline ro_str ro_str_of(const char *z) { return z ? (ro_str){ z, strlen(z) } : RO_NOSTR; }

static inline ro_str ro_slice(ro_str text, ro_span s)
{
    assert(s.beg <= s.end && s.end <= text.n);
    return (ro_str){ text.p + s.beg, s.end - s.beg };
}

static inline bool ro_str_eq(ro_str a, ro_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
static inline bool ro_str_is(ro_str a, const char *z) { return ro_str_eq(a, ro_str_of(z)); }

static inline bool ro_str_starts(ro_str s, ro_str prefix)
{
    return s.n >= prefix.n && (prefix.n == 0 || memcmp(s.p, prefix.p, prefix.n) == 0);
}

static inline bool ro_str_ends(ro_str s, ro_str suffix)
{
    return s.n >= suffix.n && (suffix.n == 0 || memcmp(s.p + s.n - suffix.n, suffix.p, suffix.n) == 0);
}

/* As memcmp of the common part, then the shorter first: the order of every sorted table. */
int ro_str_cmp(ro_str a, ro_str b);
bool ro_str_eq_nocase(ro_str a, ro_str b);   /* ASCII letters only */
ro_str ro_str_trim(ro_str s);                /* without ASCII blanks at both ends */
size_t ro_str_find(ro_str s, ro_str needle); /* offset, or SIZE_MAX */

/* Cuts s at the first `sep`: returns what stands before it and leaves the rest in *s (empty with p NULL after the last piece). */
ro_str ro_str_cut(ro_str *s, char sep);

/* FNV-1a, 64 bits: the same on every machine. */
uint64_t ro_str_hash(ro_str s);

/* The text as a number: true only if all of s is one. */
bool ro_str_int(ro_str s, int64_t *out);

static inline bool ro_span_has(ro_span outer, ro_span inner) { return outer.beg <= inner.beg && inner.end <= outer.end; }
static inline bool ro_span_meet(ro_span a, ro_span b) { return a.beg < b.end && b.beg < a.end; }
static inline bool ro_span_none(ro_span a) { return a.beg == a.end; }

#endif
