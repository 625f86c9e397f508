#include "base/buf.h"

#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

static bool room(ro_buf *b, size_t more)
{
    size_t cap = b->cap ? b->cap : 256;
    char *p;

    if (b->cap - b->n >= more)
        return true;
    while (cap - b->n < more && cap < SIZE_MAX / 2)
        cap *= 2;
    p = ro_fault_now() ? NULL : realloc(b->p, cap);
    if (!p) {
        b->failed = true;
        return false;
    }
    b->p = p;
    b->cap = cap;
    return true;
}

void ro_buf_add(ro_buf *b, ro_str s)
{
    if (s.n && room(b, s.n)) {
        memcpy(b->p + b->n, s.p, s.n);
        b->n += s.n;
    }
}

void ro_buf_putc(ro_buf *b, char c)
{
    if (room(b, 1))
        b->p[b->n++] = c;
}

void ro_buf_puts(ro_buf *b, const char *z)
{
    ro_buf_add(b, ro_str_of(z));
}

void ro_buf_printf(ro_buf *b, const char *fmt, ...)
{
    va_list ap;
    int n;

    va_start(ap, fmt);
    n = vsnprintf(NULL, 0, fmt, ap);
    va_end(ap);
    if (n <= 0 || !room(b, (size_t)n + 1))
        return;
    va_start(ap, fmt);
    vsnprintf(b->p + b->n, (size_t)n + 1, fmt, ap);
    va_end(ap);
    b->n += (size_t)n;
}

void ro_buf_csv(ro_buf *b, ro_str cell, bool last)
{
    bool plain = true;

    for (size_t i = 0; i < cell.n; i++)
        plain &= cell.p[i] != ',' && cell.p[i] != '"' && cell.p[i] != '\n' && cell.p[i] != '\r';
    if (!plain)
        ro_buf_putc(b, '"');
    for (size_t i = 0; i < cell.n; i++) {
        if (cell.p[i] == '"')
            ro_buf_putc(b, '"');
        ro_buf_putc(b, cell.p[i]);
    }
    if (!plain)
        ro_buf_putc(b, '"');
    ro_buf_putc(b, last ? '\n' : ',');
}

void ro_buf_free(ro_buf *b)
{
    free(b->p);
    *b = (ro_buf){ 0 };
}
