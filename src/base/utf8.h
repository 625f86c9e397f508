/* UTF-8: decoding, repair, and the three ways of counting (bytes, code points, UTF-16 units). */
#ifndef RO_BASE_UTF8_H
#define RO_BASE_UTF8_H

#include "base/str.h"

/* The code point at s[at] and its length in *len. Invalid bytes give U+FFFD with length 1. at < s.n. */
uint32_t ro_utf8_at(ro_str s, size_t at, uint32_t *len);
/* Writes cp to out (up to 4 bytes) and returns the length. */
uint32_t ro_utf8_put(char *out, uint32_t cp);
/* Offset of the first byte that is not UTF-8, or SIZE_MAX. */
size_t ro_utf8_bad(ro_str s);
size_t ro_utf8_count(ro_str s);                      /* code points */
static inline bool ro_utf8_is_cont(char c) { return ((unsigned char)c & 0xC0) == 0x80; }

bool ro_cp_is_letter(uint32_t cp);
bool ro_cp_is_upper(uint32_t cp);
bool ro_cp_is_lower(uint32_t cp);
bool ro_cp_is_digit(uint32_t cp);
bool ro_cp_is_space(uint32_t cp); /* white space of Unicode, U+00A0 and U+FEFF included */
uint32_t ro_cp_lower(uint32_t cp);
uint32_t ro_cp_upper(uint32_t cp);

#endif
