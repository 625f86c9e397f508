/* Questions to a store: SQL that only reads, or a named query; answers as a table, CSV or JSON. */
#ifndef RO_QUERY_QUERY_H
#define RO_QUERY_QUERY_H

#include "base/buf.h"
#include "base/err.h"

#include <sqlite3.h>

typedef struct {
    const char *name;
    const char *parameters; /* for people: "WORDS" */
    int nparameters;
    const char *what;
    const char *sql;
} ro_named_query;

extern const ro_named_query ro_named_queries[];
extern const unsigned ro_nnamed_queries;

enum ro_table_form { RO_FORM_TABLE, RO_FORM_CSV, RO_FORM_JSON };

/* Writes all rows of a statement; what its last step gave. */
int ro_rows(sqlite3_stmt *q, enum ro_table_form form, ro_buf *out);

/* Runs `query` (a name, or SQL) and writes the rows. The database must be open for reading only, or the statement is checked to read only. */
int ro_query(sqlite3 *db, const char *query, const char *const *args, size_t nargs, enum ro_table_form form, ro_buf *out, ro_err *e);

#endif
