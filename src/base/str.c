#include "base/str.h"

int ro_str_cmp(ro_str a, ro_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int c = n ? memcmp(a.p, b.p, n) : 0;
    return c ? c : (a.n > b.n) - (a.n < b.n);
}

static unsigned char ascii_lower(char c)
{
    return (unsigned char)(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
}

bool ro_str_eq_nocase(ro_str a, ro_str b)
{
    if (a.n != b.n)
        return false;
    for (size_t i = 0; i < a.n; i++)
        if (ascii_lower(a.p[i]) != ascii_lower(b.p[i]))
            return false;
    return true;
}

static bool is_blank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v';
}

ro_str ro_str_trim(ro_str s)
{
    while (s.n && is_blank(s.p[0])) {
        s.p++;
        s.n--;
    }
    while (s.n && is_blank(s.p[s.n - 1]))
        s.n--;
    return s;
}

size_t ro_str_find(ro_str s, ro_str needle)
{
    if (needle.n == 0)
        return 0;
    for (size_t i = 0; i + needle.n <= s.n; i++) {
        const char *hit = memchr(s.p + i, needle.p[0], s.n - needle.n - i + 1);
        if (!hit)
            return SIZE_MAX;
        i = (size_t)(hit - s.p);
        if (memcmp(hit, needle.p, needle.n) == 0)
            return i;
    }
    return SIZE_MAX;
}

ro_str ro_str_cut(ro_str *s, char sep)
{
    ro_str head = *s;
    const char *hit = s->n ? memchr(s->p, sep, s->n) : NULL;

    if (!hit) {
        *s = RO_NOSTR;
        return head;
    }
    head.n = (size_t)(hit - s->p);
    *s = (ro_str){ hit + 1, s->n - head.n - 1 };
    return head;
}

uint64_t ro_str_hash(ro_str s)
{
    uint64_t h = 0xcbf29ce484222325u;
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.p[i]) * 0x100000001b3u;
    return h;
}

bool ro_str_int(ro_str s, int64_t *out)
{
    int64_t v = 0;
    bool minus = s.n > 1 && s.p[0] == '-';

    if (s.n == 0 || s.n > 18)
        return false;
    for (size_t i = minus; i < s.n; i++) {
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
        v = v * 10 + (s.p[i] - '0');
    }
    *out = minus ? -v : v;
    return true;
}
