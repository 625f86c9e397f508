/* Running a query and laying out its rows. */
#include "query/query.h"

#include "base/json.h"
#include "base/utf8.h"

#include <stdio.h>
#include <stdlib.h>

enum { WIDEST = 60 /* columns of a cell of a table; longer cells are cut with an ellipsis */, MOST_COLUMNS = 64, SAMPLE = 200 };

static const ro_named_query *named(const char *query)
{
    for (unsigned i = 0; i < ro_nnamed_queries; i++)
        if (strcmp(query, ro_named_queries[i].name) == 0)
            return &ro_named_queries[i];
    return NULL;
}

static ro_str cell(sqlite3_stmt *q, int k)
{
    const unsigned char *text = sqlite3_column_text(q, k);
    return text ? (ro_str){ (const char *)text, (size_t)sqlite3_column_bytes(q, k) } : RO_NOSTR;
}

/* ---- forms ---- */

static int csv(sqlite3_stmt *q, ro_buf *out)
{
    int n = sqlite3_column_count(q), step;

    for (int k = 0; k < n; k++)
        ro_buf_csv(out, ro_str_of(sqlite3_column_name(q, k)), k + 1 == n);
    while ((step = sqlite3_step(q)) == SQLITE_ROW)
        for (int k = 0; k < n; k++)
            ro_buf_csv(out, cell(q, k), k + 1 == n);
    return step;
}

static void json_cell(ro_json *j, sqlite3_stmt *q, int k)
{
    switch (sqlite3_column_type(q, k)) {
    case SQLITE_INTEGER:
        ro_json_int(j, sqlite3_column_int64(q, k));
        break;
    case SQLITE_FLOAT:
        ro_json_num(j, sqlite3_column_double(q, k));
        break;
    default:
        ro_json_str(j, cell(q, k));
    }
}

static int json(sqlite3_stmt *q, ro_buf *out)
{
    int n = sqlite3_column_count(q), step;
    ro_json j;

    ro_json_start(&j, out, 1);
    ro_json_open(&j, '[');
    while ((step = sqlite3_step(q)) == SQLITE_ROW) {
        ro_json_open(&j, '{');
        for (int k = 0; k < n; k++) {
            ro_json_key(&j, sqlite3_column_name(q, k));
            json_cell(&j, q, k);
        }
        ro_json_close(&j, '}');
    }
    ro_json_close(&j, ']');
    ro_buf_putc(out, '\n');
    return step;
}

/* A cell of a table: one line, cut to the width, filled with blanks. */
static void table_cell(ro_buf *out, ro_str s, uint32_t width, bool last)
{
    uint32_t columns = 0, all = (uint32_t)ro_utf8_count(s);

    for (size_t i = 0; i < s.n && columns < width;) {
        uint32_t len, cp = ro_utf8_at(s, i, &len);
        if (columns + 1 == width && all > width)
            ro_buf_puts(out, "\xE2\x80\xA6");
        else if (cp < 0x20)
            ro_buf_putc(out, ' ');
        else
            ro_buf_add(out, (ro_str){ s.p + i, len });
        columns++;
        i += len;
    }
    for (; columns < width && !last; columns++)
        ro_buf_putc(out, ' ');
    ro_buf_puts(out, last ? "\n" : "  ");
}

/* Widths come from the names and the first rows; the statement then starts again. */
static void measure(sqlite3_stmt *q, int n, uint32_t *width)
{
    for (int k = 0; k < n; k++)
        width[k] = (uint32_t)strlen(sqlite3_column_name(q, k));
    for (int row = 0; row < SAMPLE && sqlite3_step(q) == SQLITE_ROW; row++)
        for (int k = 0; k < n; k++) {
            uint32_t w = (uint32_t)ro_utf8_count(cell(q, k));
            w = w > WIDEST ? WIDEST : w;
            width[k] = w > width[k] ? w : width[k];
        }
    sqlite3_reset(q);
}

static int table(sqlite3_stmt *q, ro_buf *out)
{
    int n = sqlite3_column_count(q), step;
    uint32_t width[MOST_COLUMNS];

    n = n > MOST_COLUMNS ? MOST_COLUMNS : n;
    measure(q, n, width);
    for (int k = 0; k < n; k++)
        table_cell(out, ro_str_of(sqlite3_column_name(q, k)), width[k], k + 1 == n);
    while ((step = sqlite3_step(q)) == SQLITE_ROW)
        for (int k = 0; k < n; k++)
            table_cell(out, cell(q, k), width[k], k + 1 == n);
    return step;
}

int ro_rows(sqlite3_stmt *q, enum ro_table_form form, ro_buf *out)
{
    static int (*const forms[])(sqlite3_stmt *, ro_buf *) = { [RO_FORM_TABLE] = table, [RO_FORM_CSV] = csv, [RO_FORM_JSON] = json };

    return forms[form](q, out);
}

/* ---- running ---- */

static int check_arguments(const ro_named_query *name, size_t nargs, ro_err *e)
{
    if (name && (int)nargs != name->nparameters)
        return ro_err_set(e, RO_EUSAGE, 0, "the query `%s` takes %d argument%s%s%s, %zu given", name->name, name->nparameters,
                          name->nparameters == 1 ? "" : "s", name->nparameters ? ": " : "", name->parameters, nargs);
    return RO_OK;
}

int ro_query(sqlite3 *db, const char *query, const char *const *args, size_t nargs, enum ro_table_form form, ro_buf *out, ro_err *e)
{
    const ro_named_query *name = named(query);
    const char *rest = NULL;
    sqlite3_stmt *q = NULL;
    int step;

    if (check_arguments(name, nargs, e))
        return e->code;
    if (sqlite3_prepare_v2(db, name ? name->sql : query, -1, &q, &rest) != SQLITE_OK || !q)
        return ro_err_set(e, RO_EUSAGE, 0, "%s", q || sqlite3_errcode(db) ? sqlite3_errmsg(db) : "an empty query");
    if (!sqlite3_stmt_readonly(q))
        ro_err_set(e, RO_EUSAGE, 0, "only queries that read are allowed");
    else if (rest && ro_str_trim(ro_str_of(rest)).n)
        ro_err_set(e, RO_EUSAGE, 0, "one query at a time: `%.40s` stands after it", rest);
    else if ((int)nargs > sqlite3_bind_parameter_count(q))
        ro_err_set(e, RO_EUSAGE, 0, "the query has %d parameters, %zu arguments were given", sqlite3_bind_parameter_count(q), nargs);
    for (size_t i = 0; i < nargs && !e->code; i++)
        sqlite3_bind_text(q, (int)i + 1, args[i], -1, SQLITE_STATIC);
    if (!e->code) {
        step = ro_rows(q, form, out);
        if (step != SQLITE_DONE)
            ro_err_set(e, RO_ESTORE, 0, "%s", sqlite3_errmsg(db));
    }
    sqlite3_finalize(q);
    return e->code;
}
