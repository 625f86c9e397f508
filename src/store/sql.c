/* Prepared statements by the address of their text, values bound by a form. */
#include "store/internal.h"

#include <stdarg.h>

static sqlite3_stmt *prepared(ro_store *s, ro_err *e, const char *sql)
{
    for (int i = 0; i < s->nkept; i++)
        if (s->kept[i].sql == sql)
            return s->kept[i].stmt;
    if (s->nkept == RO_STORE_STATEMENTS) {
        ro_err_set(e, RO_ESTORE, 0, "too many prepared statements");
        return NULL;
    }
    if (sqlite3_prepare_v2(s->db, sql, -1, &s->kept[s->nkept].stmt, NULL) != SQLITE_OK) {
        ro_store_fail(s, e);
        return NULL;
    }
    s->kept[s->nkept].sql = sql;
    return s->kept[s->nkept++].stmt;
}

static void bind_text(sqlite3_stmt *q, int k, ro_str t)
{
    if (t.p)
        sqlite3_bind_text(q, k, t.p, (int)t.n, SQLITE_STATIC);
    else
        sqlite3_bind_null(q, k);
}

static void bind_number(sqlite3_stmt *q, int k, uint32_t i)
{
    if (i == RO_NONE)
        sqlite3_bind_null(q, k);
    else
        sqlite3_bind_int64(q, k, i);
}

static void bind(sqlite3_stmt *q, const char *form, va_list *ap)
{
    int k = 1;

    for (const char *f = form; *f; f++, k++)
        switch (*f) {
        case 'i': bind_number(q, k, va_arg(*ap, uint32_t)); break;
        case 'l': sqlite3_bind_int64(q, k, va_arg(*ap, sqlite3_int64)); break;
        case 'r': sqlite3_bind_double(q, k, va_arg(*ap, double)); break;
        case 'z': sqlite3_bind_text(q, k, va_arg(*ap, const char *), -1, SQLITE_STATIC); break;
        case 't': bind_text(q, k, va_arg(*ap, ro_str)); break;
        case 'R':
            (void)va_arg(*ap, double);
            sqlite3_bind_null(q, k);
            break;
        case 'L':
            (void)va_arg(*ap, sqlite3_int64);
            sqlite3_bind_null(q, k);
            break;
        }
}

void ro_store_done(sqlite3_stmt *q)
{
    if (!q)
        return;
    sqlite3_reset(q);
    sqlite3_clear_bindings(q);
}

void ro_store_put(ro_store *s, ro_err *e, const char *sql, const char *form, ...)
{
    sqlite3_stmt *q = e->code ? NULL : prepared(s, e, sql);
    va_list ap;

    if (!q)
        return;
    va_start(ap, form);
    bind(q, form, &ap);
    va_end(ap);
    if (sqlite3_step(q) != SQLITE_DONE)
        ro_store_fail(s, e);
    ro_store_done(q);
}

sqlite3_stmt *ro_store_ask(ro_store *s, ro_err *e, const char *sql, const char *form, ...)
{
    sqlite3_stmt *q = e->code ? NULL : prepared(s, e, sql);
    va_list ap;

    if (!q)
        return NULL;
    va_start(ap, form);
    bind(q, form, &ap);
    va_end(ap);
    return q;
}

bool ro_store_row(ro_store *s, ro_err *e, sqlite3_stmt *q)
{
    int step = q && !e->code ? sqlite3_step(q) : SQLITE_DONE;

    if (step != SQLITE_ROW && step != SQLITE_DONE)
        ro_store_fail(s, e);
    return step == SQLITE_ROW;
}

ro_str ro_store_text(sqlite3_stmt *q, int column)
{
    const unsigned char *text = sqlite3_column_text(q, column);
    return text ? (ro_str){ (const char *)text, (size_t)sqlite3_column_bytes(q, column) } : RO_NOSTR;
}
