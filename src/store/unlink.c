/* A wrong link undone by the user, and the undoing taken back.
 *
 * The telling stands alone from then on; its keys stay, marked as undone, and what they alone held together falls apart. The mark is kept by the record's id, which comes from
 * content: the telling stays out when its document is loaded again. */
#include "store/internal.h"

bool ro_store_place(ro_str id, ro_str *document, ro_str *layer, uint32_t *n)
{
    size_t colon = id.n;
    int64_t v;

    while (colon > 0 && id.p[colon - 1] != ':')
        colon--;
    if (colon < 2 || id.n < colon + 2 || !ro_str_int((ro_str){ id.p + colon + 1, id.n - colon - 1 }, &v) || v < 1 || v >= RO_NONE)
        return false;
    *document = (ro_str){ id.p, colon - 1 };
    *layer = (ro_str){ id.p + colon, 1 };
    *n = (uint32_t)v;
    return true;
}

/* The record by its id, the beginning of its id, or DOCUMENT:c2. Its id in the session's arena; p NULL after a failure. */
static ro_str find_telling(ro_store *s, ro_err *e, ro_ses *ses, const char *id)
{
    ro_str document = RO_NOSTR, by_document = RO_NOSTR;
    uint32_t nth = 0;
    bool placed = ro_store_place(ro_str_of(id), &document, &by_document, &nth);
    sqlite3_stmt *q = placed ? ro_store_ask(s, e,
                                            "SELECT t.record FROM document d JOIN record r ON r.doc = d.id JOIN telling t ON t.record = r.id"
                                            " WHERE d.name = ? AND r.layer = ? AND r.n = ? LIMIT 2",
                                            "tti", document, by_document, nth)
                             : ro_store_ask(s, e,
                                            "SELECT t.record FROM telling t JOIN record r ON r.id = t.record"
                                            " WHERE t.record >= ?1 AND t.record < ?1 || 'g' AND length(?1) >= 6 LIMIT 2",
                                            "z", id);
    ro_str found = RO_NOSTR;
    int n = 0;

    while (ro_store_row(s, e, q)) {
        found = ro_copy(ses, ro_store_text(q, 0));
        n++;
    }
    ro_store_done(q);
    if (n != 1) {
        ro_err_set(e, RO_EUSAGE, 0, n ? "`%s` is more than one record: give its id" : "no telling `%s`: give a record's id as `readout ledger` and `readout why` print it", id);
        return RO_NOSTR;
    }
    return found;
}

static void read_telling(ro_store *s, ro_err *e, ro_str record, char *layer, sqlite3_int64 *key)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT r.layer, t.key FROM telling t JOIN record r ON r.id = t.record WHERE t.record = ?", "t", record);

    if (ro_store_row(s, e, q)) {
        *layer = ro_store_text(q, 0).p[0];
        *key = sqlite3_column_int64(q, 1);
    }
    ro_store_done(q);
}

static void take_out(ro_store *s, ro_err *e, ro_ses *ses, ro_str record, char layer, sqlite3_int64 key)
{
    ro_key own = ro_key_alone(ses, layer, record);

    ro_store_put(s, e, "INSERT OR IGNORE INTO unlinked VALUES (?)", "t", record);
    ro_store_put(s, e, "UPDATE link SET undone = 1 WHERE record = ? AND key <> ?", "tl", record, own.key);
    ro_store_put(s, e, "INSERT OR IGNORE INTO link VALUES (?, ?, 0)", "tl", record, own.key);
    ro_store_put(s, e, "UPDATE telling SET key = ? WHERE record = ?", "lt", own.key, record);
    ro_tie_mend(s, e, ses, key);
    ro_tie(s, e, layer, &own, 1);
}

static void put_back(ro_store *s, ro_err *e, ro_ses *ses, ro_str record, char layer)
{
    ro_key own = ro_key_alone(ses, layer, record);
    RO_VEC(ro_key) keys = { 0 };
    sqlite3_stmt *q;

    ro_store_put(s, e, "DELETE FROM unlinked WHERE record = ?", "t", record);
    q = ro_store_ask(s, e, "SELECT key FROM link WHERE record = ? AND undone ORDER BY key", "t", record);
    while (ro_store_row(s, e, q))
        ro_push(ses, &keys, (ro_key){ .key = sqlite3_column_int64(q, 0) });
    ro_store_done(q);
    if (!keys.n) /* it had no keys: it stood alone before, too */
        return;
    ro_store_put(s, e, "UPDATE link SET undone = 0 WHERE record = ?", "t", record);
    ro_store_put(s, e, "DELETE FROM link WHERE record = ? AND key = ?", "tl", record, own.key);
    ro_store_put(s, e, "UPDATE telling SET key = ? WHERE record = ?", "lt", keys.at[0].key, record);
    ro_tie_mend(s, e, ses, own.key);
    ro_tie(s, e, layer, keys.at, keys.n);
}

int ro_store_unlink(ro_store *s, const char *id, bool restore, ro_err *e)
{
    ro_ses ses = { .err = { .code = RO_OK } };
    sqlite3_int64 key = 0;
    ro_str record;
    char layer = 0;

    if (sqlite3_exec(s->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
        return ro_store_fail(s, e);
    record = find_telling(s, e, &ses, id);
    read_telling(s, e, record, &layer, &key);
    if (!e->code && restore)
        put_back(s, e, &ses, record, layer);
    else if (!e->code)
        take_out(s, e, &ses, record, layer, key);
    if (ro_failed(&ses))
        ro_err_set(e, ses.err.code, ses.err.where, "%s", ses.err.msg);
    if (!e->code && sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
        ro_store_fail(s, e);
    if (e->code)
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    ro_arena_free(&ses.arena);
    return e->code;
}
