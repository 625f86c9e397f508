/* Threads: sets of keys that belong together, as rows of a table.
 *
 * Joining two threads moves the keys of the smaller one, so a key moves at most as often as its thread doubles: linking one document after the other costs a constant number of
 * look-ups each, and a move that is seldom and bounded by the smaller side. Which thread's row survives depends on the order of loading; its name does not. */
#include "store/internal.h"

enum { MOST = 160 }; /* keys tied at once; key.c gives fewer */

typedef struct {
    sqlite3_int64 id;
    int64_t knots;
} side;

/* The threads that hold any of the keys, each once; the largest first. */
static uint32_t threads_of(ro_store *s, ro_err *e, const ro_key *key, uint32_t n, side *out)
{
    uint32_t found = 0;

    for (uint32_t i = 0; i < n; i++) {
        sqlite3_stmt *q = ro_store_ask(s, e, "SELECT t.id, t.knots FROM knot k JOIN thread t ON t.id = k.thread WHERE k.key = ?", "l", key[i].key);
        if (ro_store_row(s, e, q)) {
            side x = { sqlite3_column_int64(q, 0), sqlite3_column_int64(q, 1) };
            uint32_t at = 0;
            while (at < found && out[at].id != x.id)
                at++;
            if (at == found)
                out[found++] = x;
            if (x.knots > out[0].knots) {
                out[at] = out[0];
                out[0] = x;
            }
        }
        ro_store_done(q);
    }
    return found;
}

static void name_of(char layer, sqlite3_int64 key, char out[24])
{
    snprintf(out, 24, "%c%016llx", layer, (unsigned long long)key);
}

/* The smaller thread goes into the larger one. Its name is free before the larger one takes it. */
static void merge(ro_store *s, ro_err *e, sqlite3_int64 into, const side *small)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT name FROM thread WHERE id = ?", "l", small->id);
    char name[24] = "";

    if (ro_store_row(s, e, q))
        snprintf(name, sizeof name, "%.*s", RO_FMT(ro_store_text(q, 0)));
    ro_store_done(q);
    ro_store_put(s, e, "UPDATE knot SET thread = ? WHERE thread = ?", "ll", into, small->id);
    ro_store_put(s, e, "DELETE FROM thread WHERE id = ?", "l", small->id);
    ro_store_put(s, e, "UPDATE thread SET knots = knots + ?, name = min(name, ?) WHERE id = ?", "lzl", (sqlite3_int64)small->knots, name, into);
}

/* A key that is new, or that mending has set free, comes into the thread. */
static void take(ro_store *s, ro_err *e, sqlite3_int64 into, const ro_key *key)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT thread FROM knot WHERE key = ?", "l", key->key);
    bool there = ro_store_row(s, e, q), free_one = there && sqlite3_column_int64(q, 0) == 0;

    ro_store_done(q);
    if (there && !free_one)
        return;
    if (there)
        ro_store_put(s, e, "UPDATE knot SET thread = ? WHERE key = ?", "ll", into, key->key);
    else
        ro_store_put(s, e, "INSERT INTO knot VALUES (?, ?, ?, ?)", "llzt", key->key, into, key->rule, key->said);
    ro_store_put(s, e, "UPDATE thread SET knots = knots + 1 WHERE id = ?", "l", into);
}

static void rename_by(ro_store *s, ro_err *e, char layer, sqlite3_int64 thread, const ro_key *key, uint32_t n)
{
    char least[24] = "", name[24];

    for (uint32_t i = 0; i < n; i++) {
        name_of(layer, key[i].key, name);
        if (!*least || strcmp(name, least) < 0)
            snprintf(least, sizeof least, "%s", name);
    }
    ro_store_put(s, e, "UPDATE thread SET name = ?1 WHERE id = ?2 AND name > ?1", "zl", least, thread);
}

void ro_tie(ro_store *s, ro_err *e, char layer, const ro_key *key, uint32_t n)
{
    side found[MOST];
    uint32_t nfound;
    sqlite3_int64 into;

    n = n < MOST ? n : MOST;
    if (!n)
        return;
    nfound = threads_of(s, e, key, n, found);
    if (!nfound) {
        char name[24], letter[2] = { layer, 0 };
        name_of(layer, key[0].key, name);
        ro_store_put(s, e, "INSERT INTO thread (layer, name, knots) VALUES (?, ?, 0)", "zz", letter, name);
        found[0].id = sqlite3_last_insert_rowid(s->db);
    }
    into = found[0].id;
    for (uint32_t i = 1; i < nfound; i++)
        merge(s, e, into, &found[i]);
    for (uint32_t i = 0; i < n; i++)
        take(s, e, into, &key[i]);
    rename_by(s, e, layer, into, key, n);
}

/* ---- mending ---- */

typedef struct {
    uint32_t beg, end;
} group;

typedef struct {
    RO_VEC(ro_key) key;
    RO_VEC(group) record; /* the keys of each record */
} standing;

/* The keys of the records that stand in a thread, record by record. */
static void read_links(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_int64 thread, standing *out)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT l.record, l.key FROM knot k JOIN link l ON l.key = k.key WHERE k.thread = ? AND NOT l.undone ORDER BY l.record", "l", thread);
    ro_str last = RO_NOSTR;

    while (ro_store_row(s, e, q)) {
        ro_str record = ro_store_text(q, 0);
        if (!out->record.n || !ro_str_eq(record, last)) {
            last = ro_copy(ses, record);
            ro_push(ses, &out->record, (group){ out->key.n, out->key.n });
        }
        ro_push(ses, &out->key, (ro_key){ .key = sqlite3_column_int64(q, 1) });
        if (out->record.n)
            out->record.at[out->record.n - 1].end = out->key.n;
    }
    ro_store_done(q);
}

void ro_tie_mend(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_int64 key)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT t.id, t.layer FROM knot k JOIN thread t ON t.id = k.thread WHERE k.key = ?", "l", key);
    bool there = ro_store_row(s, e, q);
    sqlite3_int64 thread = there ? sqlite3_column_int64(q, 0) : 0;
    char layer = there ? ro_store_text(q, 1).p[0] : 0;
    standing left = { 0 };

    ro_store_done(q);
    if (!there)
        return;
    read_links(s, e, ses, thread, &left);
    ro_store_put(s, e, "UPDATE knot SET thread = 0 WHERE thread = ?", "l", thread);
    ro_store_put(s, e, "DELETE FROM thread WHERE id = ?", "l", thread);
    for (uint32_t i = 0; i < left.record.n; i++)
        ro_tie(s, e, layer, left.key.at + left.record.at[i].beg, left.record.at[i].end - left.record.at[i].beg);
    ro_store_put(s, e, "DELETE FROM knot WHERE thread = 0 AND NOT EXISTS (SELECT 1 FROM link l WHERE l.key = knot.key)", "");
}
