/* Names of the closed sets, generated from sets.def. */
#include "doc/sets.h"

#define SET_BEGIN(set) static const char *const set##_words[] = {
#define X(name, word) word,
#define SET_END(set) };
#include "doc/sets.def"
#undef SET_BEGIN
#undef X
#undef SET_END

static int word_number(const char *const *words, size_t n, ro_str word)
{
    for (size_t i = 0; i < n; i++)
        if (ro_str_is(word, words[i]))
            return (int)i;
    return -1;
}

#define COUNT(set) (sizeof set##_words / sizeof *set##_words)
#define SET_BEGIN(set)                                                                                        \
    const char *ro_##set##_name(int v) { return v >= 0 && (size_t)v < COUNT(set) ? set##_words[v] : NULL; } \
    int ro_##set##_of(ro_str word) { return word_number(set##_words, COUNT(set), word); }                   \
    int ro_##set##_count(void) { return (int)COUNT(set); }
#define X(name, word)
#define SET_END(set)
#include "doc/sets.def"
