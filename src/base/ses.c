#include "base/ses.h"

#include "base/utf8.h"
#include "base/vec.h"

#include <stdarg.h>
#include <stdio.h>

void *ro_alloc(ro_ses *s, size_t n)
{
    void *p = ro_arena_alloc(&s->arena, n ? n : 1);

    if (!p && s->arena.limit && n > s->arena.limit - s->arena.in_use)
        ro_fail(s, RO_ELIMIT, 0, "the document needs more than %zu MB of working memory", s->arena.limit >> 20);
    else if (!p)
        ro_fail(s, RO_EMEMORY, 0, "out of memory (%zu bytes wanted)", n);
    return p;
}

ro_str ro_copy(ro_ses *s, ro_str from)
{
    char *p = from.p ? ro_alloc(s, from.n + 1) : NULL;

    if (!p)
        return RO_NOSTR;
    memcpy(p, from.p, from.n);
    return (ro_str){ p, from.n };
}

ro_str ro_printf(ro_ses *s, const char *fmt, ...)
{
    char small[256], *p;
    va_list ap, again;
    int n;

    va_start(ap, fmt);
    va_copy(again, ap);
    n = vsnprintf(small, sizeof small, fmt, ap);
    p = n < 0 ? NULL : ro_alloc(s, (size_t)n + 1);
    if (p && (size_t)n < sizeof small)
        memcpy(p, small, (size_t)n + 1);
    else if (p)
        vsnprintf(p, (size_t)n + 1, fmt, again);
    va_end(again);
    va_end(ap);
    return p ? (ro_str){ p, (size_t)n } : RO_NOSTR;
}

ro_str ro_lower(ro_ses *s, ro_str from)
{
    /* A lower-case form is at most a byte longer than its capital (U+023A, 2 bytes, becomes U+2C65, 3 bytes). */
    char *p = ro_alloc(s, from.n + from.n / 2 + 4);
    size_t n = 0;

    if (!p)
        return RO_NOSTR;
    for (size_t i = 0; i < from.n;) {
        uint32_t len, cp;
        unsigned char c = (unsigned char)from.p[i];
        if (c < 0x80) {
            p[n++] = (char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
            i++;
            continue;
        }
        cp = ro_utf8_at(from, i, &len);
        n += ro_utf8_put(p + n, ro_cp_lower(cp));
        i += len;
    }
    return (ro_str){ p, n };
}

void *ro_grow(ro_ses *s, void *at, uint32_t n, uint32_t *cap, size_t size)
{
    uint32_t room = *cap ? *cap * 2 : 8;
    void *bigger = room > *cap ? ro_alloc(s, (size_t)room * size) : NULL;

    if (!bigger)
        return at;
    if (n)
        memcpy(bigger, at, (size_t)n * size);
    *cap = room;
    return bigger;
}

bool ro_ids_has(const ro_ids *v, uint32_t id)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i] == id)
            return true;
    return false;
}

void ro_ids_add(ro_ses *s, ro_ids *v, uint32_t id)
{
    if (!ro_ids_has(v, id))
        ro_push(s, v, id);
}
