/* Opening a store: making the schema, refusing what is not ours. */
#include "store/internal.h"

#include <stdlib.h>

/* clang-format off */
__asm__(".section .rodata\n"
        "ro_store_schema: .incbin \"" READOUT_SCHEMA "\"\n"
        ".byte 0\n"
        ".previous\n");
/* clang-format on */
extern const char ro_store_schema[];

int ro_store_fail(ro_store *s, ro_err *e)
{
    int code = sqlite3_errcode(s->db) & 0xff;
    int ours = code == SQLITE_FULL || code == SQLITE_IOERR ? RO_EIO : code == SQLITE_NOMEM ? RO_EMEMORY : RO_ESTORE;
    return ro_err_set(e, ours, 0, "%s: %s", s->path, sqlite3_errmsg(s->db));
}

static int create_schema(ro_store *s, ro_err *e)
{
    char version[64];

    snprintf(version, sizeof version, "INSERT INTO meta VALUES ('schema', '%d');", RO_STORE_SCHEMA);
    if (sqlite3_exec(s->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) || sqlite3_exec(s->db, ro_store_schema, NULL, NULL, NULL) ||
        sqlite3_exec(s->db, version, NULL, NULL, NULL) || sqlite3_exec(s->db, "PRAGMA application_id = 0x526f7574; COMMIT", NULL, NULL, NULL)) {
        ro_store_fail(s, e);
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    }
    return e->code;
}

/* 0: an empty database; -1: something that is not ours. */
static int schema_of(ro_store *s)
{
    sqlite3_stmt *q = NULL;
    int version = -1;

    if (sqlite3_prepare_v2(s->db, "SELECT count(*) FROM sqlite_schema", -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW &&
        sqlite3_column_int(q, 0) == 0)
        version = 0;
    sqlite3_finalize(q);
    if (version == 0)
        return 0;
    q = NULL;
    if (sqlite3_prepare_v2(s->db, "SELECT value FROM meta WHERE key = 'schema'", -1, &q, NULL) == SQLITE_OK && sqlite3_step(q) == SQLITE_ROW)
        version = sqlite3_column_int(q, 0);
    sqlite3_finalize(q);
    return version;
}

static int check_schema(ro_store *s, bool create, ro_err *e)
{
    int version = schema_of(s);

    if (version == RO_STORE_SCHEMA)
        return RO_OK;
    if (version == 0 && create)
        return create_schema(s, e);
    if (version == 0)
        return ro_err_set(e, RO_ESTORE, 0, "%s: an empty database; `readout load` fills one", s->path);
    if (version < 0)
        return ro_err_set(e, RO_ESTORE, 0, "%s: not a database of readout (%s)", s->path, sqlite3_errmsg(s->db));
    return ro_err_set(e, RO_ESTORE, 0, "%s: has schema %d, this program knows %d%s", s->path, version, RO_STORE_SCHEMA,
                      version < RO_STORE_SCHEMA ? ": load the documents into a new file" : "");
}

int ro_store_open(ro_store **out, const char *path, bool create, ro_err *e)
{
    ro_store *s = calloc(1, sizeof *s);
    int flags = create ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY;

    *out = NULL;
    if (!s)
        return ro_err_set(e, RO_EMEMORY, 0, "out of memory");
    snprintf(s->path, sizeof s->path, "%s", path);
    if (sqlite3_open_v2(path, &s->db, flags, NULL) != SQLITE_OK) {
        ro_err_set(e, RO_ESTORE, 0, "%s: cannot open: %s", path, s->db ? sqlite3_errmsg(s->db) : "out of memory");
    } else {
        sqlite3_busy_timeout(s->db, 10000);
        sqlite3_exec(s->db, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536", NULL, NULL, NULL);
        check_schema(s, create, e);
    }
    if (e->code) {
        ro_store_close(s);
        return e->code;
    }
    *out = s;
    return RO_OK;
}

void ro_store_close(ro_store *s)
{
    if (!s)
        return;
    for (int i = 0; i < s->nkept; i++)
        sqlite3_finalize(s->kept[i].stmt);
    sqlite3_close(s->db);
    free(s);
}

sqlite3 *ro_store_db(ro_store *s)
{
    return s->db;
}
