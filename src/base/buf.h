/* A growing byte buffer on the heap, for output. It remembers that memory ran out. */
#ifndef RO_BASE_BUF_H
#define RO_BASE_BUF_H

#include "base/str.h"

typedef struct {
    char *p;
    size_t n, cap;
    bool failed; /* something was dropped for want of memory */
} ro_buf;

void ro_buf_add(ro_buf *b, ro_str s);
void ro_buf_putc(ro_buf *b, char c);
void ro_buf_puts(ro_buf *b, const char *z);
void ro_buf_printf(ro_buf *b, const char *fmt, ...) __attribute__((format(printf, 2, 3)));
/* One cell of CSV (RFC 4180), quoted where it must be, and what ends it: a comma or, for the last of a row, a line feed. */
void ro_buf_csv(ro_buf *b, ro_str cell, bool last);
void ro_buf_free(ro_buf *b);
static inline ro_str ro_buf_str(const ro_buf *b) { return (ro_str){ b->p, b->n }; }

#endif
