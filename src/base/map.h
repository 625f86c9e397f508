/* Hash map from bytes to a number, in an arena. Keys are borrowed. Order of insertion is kept in `at`. */
#ifndef RO_BASE_MAP_H
#define RO_BASE_MAP_H

#include "base/vec.h"

typedef struct {
    ro_str key;
    uint32_t value;
} ro_entry;

typedef struct {
    RO_VEC(ro_entry) all;
    uint32_t *slot; /* power of two; index into `all` plus one */
    uint32_t slots;
} ro_map;

uint32_t *ro_map_get(const ro_map *m, ro_str key);                         /* NULL where absent */
uint32_t *ro_map_put(ro_ses *s, ro_map *m, ro_str key, uint32_t if_absent); /* the value that stands; NULL without memory */

#endif
