/* The accounts by their names, and what their files share. */
#include "query/ledger.h"

#include "time/days.h"

#include <stdio.h>

bool ro_asked(ro_ses *s, const char *part, ro_str name)
{
    return !part || ro_str_find(ro_lower(s, name), ro_lower(s, ro_str_of(part))) != SIZE_MAX;
}

ro_str ro_column(ro_ses *s, sqlite3_stmt *q, int column)
{
    const unsigned char *text = sqlite3_column_text(q, column);
    return text ? ro_copy(s, (ro_str){ (const char *)text, (size_t)sqlite3_column_bytes(q, column) }) : RO_NOSTR;
}

sqlite3_stmt *ro_prepare(sqlite3 *db, const char *sql, ro_err *e)
{
    sqlite3_stmt *q = NULL;

    if (!e->code && sqlite3_prepare_v2(db, sql, -1, &q, NULL) != SQLITE_OK)
        ro_err_set(e, RO_ESTORE, 0, "%s", sqlite3_errmsg(db));
    return q;
}

static long long number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *q = NULL;
    long long v = 0;

    if (sqlite3_prepare_v2(db, sql, -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        v = sqlite3_column_int64(q, 0);
    sqlite3_finalize(q);
    return v;
}

bool ro_as_of(sqlite3 *db, const char *asked, char out[11], ro_err *e)
{
    sqlite3_stmt *q;
    ro_days days;

    out[0] = '\0';
    if (asked) {
        if (!ro_days_of(ro_str_of(asked), &days))
            ro_err_set(e, RO_EUSAGE, 0, "`%s` is not a date like 2021-02-18", asked);
        else
            memcpy(out, days.last, 11);
        return !e->code;
    }
    q = ro_prepare(db, "SELECT substr(max(date), 1, 10) FROM document", e);
    if (q && sqlite3_step(q) == SQLITE_ROW) {
        const char *last = (const char *)sqlite3_column_text(q, 0);
        if (last && ro_days_of(ro_str_of(last), &days))
            memcpy(out, days.last, 11);
    }
    sqlite3_finalize(q);
    return !e->code;
}

static int ledger(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_ledger l = { .ses = &s };

    l.documents = (long)number(db, "SELECT count(*) FROM document");
    if (!ro_ledger_read(&l, db, q, e)) {
        if (strcmp(format, "json") == 0)
            ro_ledger_json(&l, out);
        else if (strcmp(format, "csv") == 0)
            ro_ledger_csv(&l, out);
        else
            ro_ledger_text(&l, out);
    }
    if (!e->code && ro_failed(&s))
        ro_err_set(e, s.err.code, 0, "%s", s.err.msg);
    ro_arena_free(&s.arena);
    return e->code;
}

typedef int (*account)(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e);

static const struct {
    const char *name;
    account run;
    const char *formats; /* the first is the default */
} accounts[] = {
    { "ledger", ledger, "text json csv" },
    { "timeline", ro_timeline, "text json csv" },
    { "figures", ro_figures, "text json csv" },
    { "calendar", ro_calendar, "text json csv ics" },
    { "why", ro_store_why, "text" },
};

static bool has_word(const char *list, const char *word)
{
    ro_str rest = ro_str_of(list);

    while (rest.n)
        if (ro_str_is(ro_str_cut(&rest, ' '), word))
            return true;
    return false;
}

static bool good_bound(const char *option, const char *date, ro_err *e)
{
    ro_days days;

    if (date && !ro_days_of(ro_str_of(date), &days))
        ro_err_set(e, RO_EUSAGE, 0, "--%s: `%s` is not a date like 2021-02-18", option, date);
    return !e->code;
}

int ro_account(sqlite3 *db, const char *name, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    for (size_t i = 0; i < sizeof accounts / sizeof *accounts; i++) {
        if (strcmp(accounts[i].name, name) != 0)
            continue;
        format = format ? format : "text";
        if (!has_word(accounts[i].formats, format))
            return ro_err_set(e, RO_EUSAGE, 0, "`%s` is not one of %s", format, accounts[i].formats);
        if (!good_bound("from", q->from, e) || !good_bound("to", q->to, e))
            return e->code;
        if (ro_query_functions(db) != SQLITE_OK)
            return ro_err_set(e, RO_ESTORE, 0, "%s", sqlite3_errmsg(db));
        return accounts[i].run(db, q, format, out, e);
    }
    return ro_err_set(e, RO_EUSAGE, 0, "there is no account `%s`", name);
}
