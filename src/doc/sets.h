/* Enums and names of the closed sets in sets.def. `ro_status`: RO_ACTUAL ...; ro_status_name(RO_ACTUAL) is "actual";
 * ro_status_of(RO_STR("actual")) is RO_ACTUAL, or -1. */
#ifndef RO_DOC_SETS_H
#define RO_DOC_SETS_H

#include "base/str.h"

#define SET_BEGIN(set) typedef enum {
#define X(name, word) RO_##name,
#define SET_END(set) } ro_##set;
#include "doc/sets.def"
#undef SET_BEGIN
#undef X
#undef SET_END

#define SET_BEGIN(set)               \
    const char *ro_##set##_name(int v); \
    int ro_##set##_of(ro_str word);     \
    int ro_##set##_count(void);
#define X(name, word)
#define SET_END(set)
#include "doc/sets.def"
#undef SET_BEGIN
#undef X
#undef SET_END

#endif
