#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

int ro_err_set(ro_err *e, int code, uint64_t where, const char *fmt, ...)
{
    if (e->code == RO_OK && code != RO_OK) {
        va_list ap;
        e->code = code;
        e->where = where;
        va_start(ap, fmt);
        vsnprintf(e->msg, sizeof e->msg, fmt, ap);
        va_end(ap);
    }
    return e->code;
}

void ro_err_clear(ro_err *e)
{
    e->code = RO_OK;
    e->where = 0;
    e->msg[0] = '\0';
}
