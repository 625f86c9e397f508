/* Between the files of store/. */
#ifndef RO_STORE_INTERNAL_H
#define RO_STORE_INTERNAL_H

#include "store/store.h"

#include <stdio.h>

enum { RO_STORE_STATEMENTS = 48 };

struct ro_store {
    sqlite3 *db;
    char path[1024];
    struct {
        const char *sql; /* a literal: its address is its name */
        sqlite3_stmt *stmt;
    } kept[RO_STORE_STATEMENTS];
    int nkept;
};

/* The database's own complaint as ours. */
int ro_store_fail(ro_store *s, ro_err *e);

#endif
