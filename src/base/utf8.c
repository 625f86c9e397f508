/* Classes and case of characters come from utf8proc (Unicode 15.0); ASCII, nearly all of the input, is answered here. */
#include "base/utf8.h"

#include <utf8proc.h>

uint32_t ro_utf8_at(ro_str s, size_t at, uint32_t *len)
{
    utf8proc_int32_t cp;
    utf8proc_ssize_t n;
    unsigned char c = (unsigned char)s.p[at];

    if (c < 0x80) {
        *len = 1;
        return c;
    }
    n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + at, (utf8proc_ssize_t)(s.n - at), &cp);
    *len = n > 0 ? (uint32_t)n : 1;
    return n > 0 ? (uint32_t)cp : 0xFFFD;
}

uint32_t ro_utf8_put(char *out, uint32_t cp)
{
    return (uint32_t)utf8proc_encode_char((utf8proc_int32_t)cp, (utf8proc_uint8_t *)out);
}

size_t ro_utf8_bad(ro_str s)
{
    for (size_t i = 0; i < s.n;) {
        utf8proc_int32_t cp;
        utf8proc_ssize_t n = 1;
        if ((unsigned char)s.p[i] >= 0x80)
            n = utf8proc_iterate((const utf8proc_uint8_t *)s.p + i, (utf8proc_ssize_t)(s.n - i), &cp);
        if (n <= 0)
            return i;
        i += (size_t)n;
    }
    return SIZE_MAX;
}

size_t ro_utf8_count(ro_str s)
{
    size_t n = 0;
    for (size_t i = 0; i < s.n; i++)
        n += !ro_utf8_is_cont(s.p[i]);
    return n;
}

bool ro_cp_is_letter(uint32_t cp)
{
    if (cp < 0x80)
        return (cp | 32) >= 'a' && (cp | 32) <= 'z';
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU:
    case UTF8PROC_CATEGORY_LL:
    case UTF8PROC_CATEGORY_LT:
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN:
    case UTF8PROC_CATEGORY_MC:
        return true;
    default:
        return false;
    }
}

bool ro_cp_is_upper(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'A' && cp <= 'Z' : utf8proc_isupper((utf8proc_int32_t)cp);
}

bool ro_cp_is_lower(uint32_t cp)
{
    return cp < 0x80 ? cp >= 'a' && cp <= 'z' : utf8proc_islower((utf8proc_int32_t)cp);
}

bool ro_cp_is_digit(uint32_t cp)
{
    return cp < 0x80 ? cp >= '0' && cp <= '9' : utf8proc_category((utf8proc_int32_t)cp) == UTF8PROC_CATEGORY_ND;
}

bool ro_cp_is_space(uint32_t cp)
{
    if (cp < 0x80)
        return cp == ' ' || (cp >= '\t' && cp <= '\r');
    if (cp == 0x85 || cp == 0xFEFF)
        return true;
    switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_ZS:
    case UTF8PROC_CATEGORY_ZL:
    case UTF8PROC_CATEGORY_ZP:
        return true;
    default:
        return false;
    }
}

uint32_t ro_cp_lower(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'A' && cp <= 'Z' ? cp + 32 : cp;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)cp);
}

uint32_t ro_cp_upper(uint32_t cp)
{
    if (cp < 0x80)
        return cp >= 'a' && cp <= 'z' ? cp - 32 : cp;
    return (uint32_t)utf8proc_toupper((utf8proc_int32_t)cp);
}
