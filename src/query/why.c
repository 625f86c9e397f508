/* Why a commitment stands as it does: every telling with the rule that links it, every claim with its words, and the rule of the state.
 *
 * Other threads (agreements, decisions, events, figures) are explained by their tellings and links. */
#include "query/ledger.h"

#include "store/store.h"

#include <stdio.h>

/* The thread of an id: a thread's name or its beginning, a record's id or its beginning, DOCUMENT:c2. */
static const char by_id_sql[] =
    "SELECT name FROM thread WHERE name >= ?1 AND name < ?1 || 'g' AND length(?1) >= 5 AND layer <> 'p'"
    " UNION SELECT thread FROM told WHERE record >= ?1 AND record < ?1 || 'g' AND length(?1) >= 6 AND layer <> 'p' LIMIT 2";
static const char by_document_sql[] =
    "SELECT t.thread FROM document d JOIN record r ON r.doc = d.id JOIN told t ON t.record = r.id WHERE d.name = ?1 AND r.layer = ?2 AND r.n = ?3 LIMIT 2";

static ro_str thread_of(ro_ses *s, sqlite3 *db, const char *id, ro_err *e)
{
    ro_str document = ro_str_of(id), layer = RO_NOSTR, name = RO_NOSTR;
    uint32_t nth = 0;
    bool placed = ro_store_place(document, &document, &layer, &nth);
    sqlite3_stmt *q = ro_prepare(db, placed ? by_document_sql : by_id_sql, e);
    int n = 0;

    if (!q)
        return name;
    sqlite3_bind_text(q, 1, document.p, (int)document.n, SQLITE_STATIC);
    if (placed) {
        sqlite3_bind_text(q, 2, layer.p, (int)layer.n, SQLITE_STATIC);
        sqlite3_bind_int64(q, 3, nth);
    }
    for (; sqlite3_step(q) == SQLITE_ROW; n++)
        name = ro_column(s, q, 0);
    sqlite3_finalize(q);
    if (n == 0)
        ro_err_set(e, RO_EUSAGE, 0, "nothing in the store has the id `%s`", id);
    if (n > 1)
        ro_err_set(e, RO_EUSAGE, 0, "`%s` may be several: give more of the id", id);
    return name;
}

static void put_words(ro_buf *out, ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        ro_buf_putc(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

static ro_str cell(sqlite3_stmt *q, int k)
{
    const unsigned char *text = sqlite3_column_text(q, k);
    return text ? (ro_str){ (const char *)text, (size_t)sqlite3_column_bytes(q, k) } : RO_NOSTR;
}

/* The keys of a telling, first those that another telling has, too. */
static const char keys_sql[] =
    "SELECT k.rule, k.said, l.undone, EXISTS (SELECT 1 FROM link o WHERE o.key = l.key AND o.record <> l.record AND NOT o.undone) AS others"
    " FROM link l JOIN knot k ON k.key = l.key WHERE l.record = ? ORDER BY others DESC, k.rule, k.said LIMIT 4";

static void put_keys(sqlite3_stmt *q, ro_str record, ro_buf *out)
{
    sqlite3_bind_text(q, 1, record.p, (int)record.n, SQLITE_STATIC);
    for (int n = 0; sqlite3_step(q) == SQLITE_ROW; n++) {
        bool others = sqlite3_column_int(q, 3) != 0, undone = sqlite3_column_int(q, 2) != 0, alone = ro_str_is(cell(q, 0), "alone");
        if (alone)
            ro_buf_puts(out, "      stands alone\n");
        else if (undone && n < 3)
            ro_buf_printf(out, "      link undone: rule %.*s: %.*s\n", RO_FMT(cell(q, 0)), RO_FMT(cell(q, 1)));
        else if (others && n < 3)
            ro_buf_printf(out, "      linked by rule %.*s: %.*s\n", RO_FMT(cell(q, 0)), RO_FMT(cell(q, 1)));
    }
    sqlite3_reset(q);
}

static const char tellings_sql[] =
    "SELECT t.record, t.document, r.layer || r.n, t.date, t.publisher, slice(d.text, r.beg, r.end), dense_rank() OVER (ORDER BY t.report) AS report, t.doc"
    " FROM told t JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc WHERE t.thread = ? ORDER BY t.date, t.document, t.record";

static void put_tellings(sqlite3 *db, ro_str thread, ro_buf *out, ro_err *e)
{
    sqlite3_stmt *q = ro_prepare(db, tellings_sql, e), *keys = ro_prepare(db, keys_sql, e);

    if (q && keys) {
        ro_buf_puts(out, "\nTellings (of one report: reprints)\n");
        sqlite3_bind_text(q, 1, thread.p, (int)thread.n, SQLITE_STATIC);
        while (sqlite3_step(q) == SQLITE_ROW) {
            ro_str date = cell(q, 3), publisher = cell(q, 4);
            ro_buf_printf(out, "  %.*s  %.*s:%.*s, %.*s%s%.*s, report %d: “", RO_FMT(cell(q, 0)), RO_FMT(cell(q, 1)), RO_FMT(cell(q, 2)), RO_FMT(date.n ? date : RO_STR("no date")),
                          publisher.n ? ", " : "", RO_FMT(publisher), sqlite3_column_int(q, 6));
            put_words(out, cell(q, 5));
            ro_buf_puts(out, "”\n");
            put_keys(keys, cell(q, 0), out);
        }
    }
    sqlite3_finalize(q);
    sqlite3_finalize(keys);
}

static void put_state(const ro_ledger *l, ro_buf *out)
{
    const ro_owed *o = l->all.at[0];

    ro_buf_printf(out, "\nState as of %s: %s, by rule %s: %.*s\n", *l->as_of ? l->as_of : "no date", ro_owed_name(o->state), o->rule, RO_FMT(o->why));
    for (uint32_t i = 0; i < o->deadlines.n; i++)
        ro_buf_printf(out, "  deadline %.*s, first told %.*s%s\n", RO_FMT(o->deadlines.at[i].value), RO_FMT(o->deadlines.at[i].since.n ? o->deadlines.at[i].since : RO_STR("without a date")),
                      o->deadlines.at[i].in_force ? ": in force, the last one told for the first time" : ": a later one holds");
    for (uint32_t i = 0; i < o->says.n; i++) {
        const ro_say *x = &o->says.at[i];
        ro_buf_printf(out, "  %s, says %.*s%s%s: “", ro_says_name(x->says), RO_FMT(x->who), x->own_voice ? " in its own voice" : "", x->label ? " (the reader's label of the telling)" : "");
        put_words(out, x->words);
        ro_buf_printf(out, "” (%.*s)%s%s\n", RO_FMT(o->told.at[x->told].record), x->copy ? ": a reprint, counted once" : "",
                      x->superseded ? ": superseded by what the same claimant says later" : "");
    }
}

int ro_store_why(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_str thread = q->id ? thread_of(&s, db, q->id, e) : RO_NOSTR;
    ro_question one = { .as_of = q->as_of, .id = thread.p };
    ro_ledger l = { .ses = &s };

    (void)format;
    if (!q->id)
        ro_err_set(e, RO_EUSAGE, 0, "why: an id is needed");
    if (!e->code && thread.p[0] == 'c' && !ro_ledger_read(&l, db, &one, e)) {
        ro_ledger_text(&l, out);
        if (l.all.n)
            put_state(&l, out);
    }
    if (!e->code)
        put_tellings(db, thread, out, e);
    if (!e->code && ro_failed(&s))
        ro_err_set(e, s.err.code, 0, "%s", s.err.msg);
    ro_arena_free(&s.arena);
    return e->code;
}
