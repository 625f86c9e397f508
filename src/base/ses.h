/* The scratch of one thread: an arena and a sticky error. Everything that a document needs is taken from it. */
#ifndef RO_BASE_SES_H
#define RO_BASE_SES_H

#include "base/arena.h"
#include "base/err.h"
#include "base/str.h"

typedef struct {
    ro_arena arena;
    ro_err err;
} ro_ses;

#define ro_fail(ses, code, where, ...) ro_err_set(&(ses)->err, (code), (where), __VA_ARGS__)
static inline bool ro_failed(const ro_ses *s) { return s->err.code != RO_OK; }

/* Zeroed memory that lives as long as the document; NULL after recording RO_EMEMORY (or RO_ELIMIT). */
void *ro_alloc(ro_ses *s, size_t n);
#define ro_new(ses, type, count) ((type *)ro_alloc((ses), sizeof(type) * (size_t)(count)))

ro_str ro_copy(ro_ses *s, ro_str from);
ro_str ro_printf(ro_ses *s, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
ro_str ro_lower(ro_ses *s, ro_str from); /* simple case folding of all letters, UTF-8 */

#endif
