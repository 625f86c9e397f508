/* Links across documents: each record of a document that is put in gets its keys, and joins the threads that hold them.
 *
 * The cost is that of the record's own keys, looked up by index: it does not grow with the store. Nothing here depends on what else is there, so the order of loading changes
 * nothing, and loading again gives the same links. */
#include "store/internal.h"

typedef struct {
    ro_store *s;
    ro_err *e;
    const ro_lexicon *lex;
    const ro_doc *d;
} linking;

static bool taken_out(ro_store *s, ro_err *e, ro_str record)
{
    sqlite3_stmt *q = ro_store_ask(s, e, "SELECT 1 FROM unlinked WHERE record = ?", "t", record);
    bool out = ro_store_row(s, e, q);

    ro_store_done(q);
    return out;
}

static void put_telling(const linking *l, ro_keys *k, ro_str record, const sqlite3_int64 *passage)
{
    bool out = taken_out(l->s, l->e, record), alone = out || !k->all.n;
    ro_key own = ro_key_alone(k->ses, k->layer, record);

    for (uint32_t i = 0; i < k->all.n; i++) {
        const ro_key *key = &k->all.at[i];
        ro_store_put(l->s, l->e, "INSERT INTO link VALUES (?, ?, ?)", "tli", record, key->key, (uint32_t)out);
        if (out) /* what the link says is kept, in case it is put back */
            ro_store_put(l->s, l->e, "INSERT OR IGNORE INTO knot VALUES (?, 0, ?, ?)", "lzt", key->key, key->rule, key->said);
    }
    if (alone)
        ro_store_put(l->s, l->e, "INSERT INTO link VALUES (?, ?, 0)", "tl", record, own.key);
    ro_store_put(l->s, l->e, "INSERT INTO telling VALUES (?, ?, ?)", passage ? "tll" : "tlL", record, alone ? own.key : k->all.at[0].key, passage ? *passage : (sqlite3_int64)0);
    ro_tie(l->s, l->e, k->layer, alone ? &own : k->all.at, alone ? 1 : k->all.n);
}

static void link_layer(const linking *l, char layer, const ro_str *id, const void *first, size_t size, uint32_t n)
{
    for (uint32_t i = 0; id && i < n && !l->e->code; i++) {
        const ro_rec *r = (const ro_rec *)(const void *)((const char *)first + (size_t)i * size);
        ro_keys k = { .ses = l->d->ses, .layer = layer };
        sqlite3_int64 passage;
        bool known = ro_copy_passage(l->d, r, &passage);
        ro_keys_of(&k, l->d, l->lex, i);
        put_telling(l, &k, id[i], known ? &passage : NULL);
    }
}

void ro_store_link(ro_store *s, ro_err *e, const ro_lexicon *lex, const ro_doc *d, const char *dockey, ro_str *const *id)
{
    const linking l = { s, e, lex, d };
    ro_keys copies = { .ses = d->ses, .layer = 'p' };

    ro_copy_keys(&copies, d->text);
    put_telling(&l, &copies, ro_str_of(dockey), NULL);
    link_layer(&l, 'g', id['g'], d->agreements.at, sizeof *d->agreements.at, d->agreements.n);
    link_layer(&l, 'c', id['c'], d->commitments.at, sizeof *d->commitments.at, d->commitments.n);
    link_layer(&l, 'd', id['d'], d->decisions.at, sizeof *d->decisions.at, d->decisions.n);
    link_layer(&l, 'e', id['e'], d->events.at, sizeof *d->events.at, d->events.n);
    link_layer(&l, 'f', id['f'], d->figures.at, sizeof *d->figures.at, d->figures.n);
}

/* ---- a document read again by another engine ---- */

static void read_old(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_stmt *q, ro_oldlinks *old)
{
    while (ro_store_row(s, e, q)) {
        ro_str record = ro_store_text(q, 0);
        if (!old->n || !ro_str_eq(old->at[old->n - 1].record, record))
            ro_push(ses, old, (ro_oldlink){ .record = ro_copy(ses, record) });
        if (old->n)
            ro_push(ses, &old->at[old->n - 1].key, sqlite3_column_int64(q, 1));
    }
    ro_store_done(q);
}

void ro_store_loosen(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_int64 doc, const char *dockey, ro_oldlinks *old)
{
    read_old(s, e, ses, ro_store_ask(s, e, "SELECT l.record, l.key FROM record r JOIN link l ON l.record = r.id WHERE r.doc = ? AND NOT l.undone ORDER BY l.record, l.key", "l", doc), old);
    read_old(s, e, ses, ro_store_ask(s, e, "SELECT record, key FROM link WHERE record = ? AND NOT undone ORDER BY key", "z", dockey), old);
    ro_store_put(s, e, "DELETE FROM link WHERE record IN (SELECT id FROM record WHERE doc = ?)", "l", doc);
    ro_store_put(s, e, "DELETE FROM telling WHERE record IN (SELECT id FROM record WHERE doc = ?)", "l", doc);
    ro_store_put(s, e, "DELETE FROM link WHERE record = ?", "z", dockey);
    ro_store_put(s, e, "DELETE FROM telling WHERE record = ?", "z", dockey);
}

/* Does the record, read again, hold these keys together as it did? */
static bool as_before(ro_store *s, ro_err *e, const ro_oldlink *o)
{
    uint32_t held = 0;

    for (uint32_t i = 0; i < o->key.n; i++) {
        sqlite3_stmt *q = ro_store_ask(s, e, "SELECT 1 FROM link WHERE record = ? AND key = ? AND NOT undone", "tl", o->record, o->key.at[i]);
        held += ro_store_row(s, e, q);
        ro_store_done(q);
    }
    return held == o->key.n;
}

void ro_store_tighten(ro_store *s, ro_err *e, ro_ses *ses, const ro_oldlinks *old)
{
    for (uint32_t i = 0; i < old->n && !e->code; i++)
        if (old->at[i].key.n && !as_before(s, e, &old->at[i]))
            ro_tie_mend(s, e, ses, old->at[i].key.at[0]); /* the record held all of its keys in one thread */
}
