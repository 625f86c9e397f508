/* Growing arrays in a session's arena. A failed push records the error and drops the item: nobody tests a pointer. */
#ifndef RO_BASE_VEC_H
#define RO_BASE_VEC_H

#include "base/ses.h"

#define RO_VEC(T)          \
    struct {               \
        T *at;             \
        uint32_t n, cap;   \
    }

#define ro_push(s, v, ...)                                                      \
    do {                                                                        \
        if ((v)->n == (v)->cap)                                                 \
            (v)->at = ro_grow((s), (v)->at, (v)->n, &(v)->cap, sizeof *(v)->at); \
        if ((v)->n < (v)->cap)                                                  \
            (v)->at[(v)->n++] = (__VA_ARGS__);                                  \
    } while (0)

/* Twice the room, at least 8 items; returns the old array and leaves *cap when there is no memory. */
void *ro_grow(ro_ses *s, void *at, uint32_t n, uint32_t *cap, size_t size);

typedef RO_VEC(uint32_t) ro_ids; /* indices into another layer */

bool ro_ids_has(const ro_ids *v, uint32_t id);
void ro_ids_add(ro_ses *s, ro_ids *v, uint32_t id); /* once */

#endif
