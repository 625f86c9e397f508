/* Timeline and figures: told-again records merged by thread, in SQL; laid out for a person, or as rows. */
#include "query/account.h"

#include "doc/sets.h"
#include "query/query.h"

#include <stdio.h>

/* ---- what both share ---- */

static bool bind_names(sqlite3_stmt *q, const char *const *name, int n, ro_err *e)
{
    for (int i = 0; q && i < n; i++)
        if (name[i])
            sqlite3_bind_text(q, i + 1, name[i], -1, SQLITE_STATIC);
    return q && !e->code;
}

static ro_str cell(sqlite3_stmt *q, int k)
{
    const unsigned char *text = sqlite3_column_text(q, k);
    return text ? (ro_str){ (const char *)text, (size_t)sqlite3_column_bytes(q, k) } : RO_NOSTR;
}

static void put_words(ro_buf *out, ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        ro_buf_putc(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

typedef int (*layout)(sqlite3_stmt *q, ro_buf *out);

static int print(sqlite3 *db, sqlite3_stmt *q, const char *format, layout text, ro_buf *out, ro_err *e)
{
    int step = SQLITE_DONE;

    if (!e->code)
        step = strcmp(format, "text") == 0 ? text(q, out) : ro_rows(q, strcmp(format, "csv") == 0 ? RO_FORM_CSV : RO_FORM_JSON, out);
    if (!e->code && step != SQLITE_DONE)
        ro_err_set(e, RO_ESTORE, 0, "%s", sqlite3_errmsg(db));
    sqlite3_finalize(q);
    return e->code;
}

/* ---- timeline ---- */

/* Of a thread's tellings those that count; shown is the one with most of who, whom and where, the first of these. Without a date of its own an event stands at its document's, and says so. */
static const char timeline_sql[] =
    "WITH one AS MATERIALIZED ("
    " SELECT t.thread, t.report, t.passage, t.document, t.publisher, t.date AS told, e.date, e.type, e.mode, e.cameo, " RO_NAMES("source") " AS source, " RO_NAMES("target")
    " AS target, (SELECT name FROM place p WHERE p.doc = t.doc AND p.n = e.place) AS place, slice(d.text, r.beg, r.end) AS quote, t.record"
    " FROM told t JOIN event e ON e.record = t.record JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc WHERE t.layer = 'e' AND e.countable"
    " AND (?1 IS NULL OR t.thread IN (SELECT thread FROM told WHERE record IN (SELECT s.record FROM actor a JOIN slot s ON s.doc = a.doc AND s.actor = a.n"
    " WHERE holds(a.name, ?1) AND s.slot IN ('source', 'target'))))),"
    " best AS (SELECT *, row_number() OVER (PARTITION BY thread ORDER BY (source IS NULL) + (target IS NULL) + (place IS NULL), told, document, record) AS rank FROM one),"
    " counted AS (SELECT thread, sources(report, passage) AS reports, count(DISTINCT document) AS documents FROM one GROUP BY thread),"
    " papers AS (SELECT thread, group_concat(publisher, '; ') AS publishers FROM (SELECT DISTINCT thread, publisher FROM one WHERE publisher IS NOT NULL ORDER BY 1, 2) GROUP BY thread)"
    " SELECT coalesce(b.date, b.told) AS date, CASE WHEN b.date IS NULL THEN 'of the document' ELSE 'of the event' END AS date_is, b.source, b.type, b.mode, b.target, b.place, b.cameo,"
    " c.reports, c.documents, p.publishers, b.quote, b.document, b.thread AS id FROM best b JOIN counted c ON c.thread = b.thread"
    " LEFT JOIN papers p ON p.thread = b.thread WHERE b.rank = 1 AND (?2 IS NULL OR coalesce(b.date, b.told) >= ?2) AND (?3 IS NULL OR substr(coalesce(b.date, b.told), 1, length(?3)) <= ?3)"
    " ORDER BY coalesce(b.date, b.told) IS NULL, substr(coalesce(b.date, b.told), 1, 10), b.thread";

static int timeline_text(sqlite3_stmt *q, ro_buf *out)
{
    int step;

    while ((step = sqlite3_step(q)) == SQLITE_ROW) {
        bool own = ro_str_is(cell(q, 1), "of the event");
        long long reports = sqlite3_column_int64(q, 8), documents = sqlite3_column_int64(q, 9);
        ro_str date = cell(q, 0), who = cell(q, 2), mode = cell(q, 4), whom = cell(q, 5), place = cell(q, 6), papers = cell(q, 10);
        ro_buf_printf(out, "%s%-10.*s  %.*s — %.*s%s%.*s%s%.*s%s%.*s  ", own ? " " : "~", RO_FMT(date.n ? date : RO_STR("no date")), RO_FMT(who.n ? who : RO_STR("(nobody named)")),
                      RO_FMT(cell(q, 3)), mode.n ? " " : "", RO_FMT(mode), whom.n ? " → " : "", RO_FMT(whom), place.n ? ", " : "", RO_FMT(place));
        ro_buf_printf(out, "[%lld report%s, %lld document%s%s%.*s]  %.9s\n             “", reports, reports == 1 ? "" : "s", documents, documents == 1 ? "" : "s",
                      papers.n ? ": " : "", RO_FMT(papers), (const char *)sqlite3_column_text(q, 13));
        put_words(out, cell(q, 11));
        ro_buf_printf(out, "” (%.*s)\n", RO_FMT(cell(q, 12)));
    }
    ro_buf_puts(out, "\nEvents that count, each once; ~ before a date: the document's, the event has none of its own. A report and its reprints count as one.\n");
    return step;
}

int ro_timeline(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    const char *const names[] = { q->actor, q->from, q->to };
    sqlite3_stmt *rows = ro_prepare(db, timeline_sql, e);

    bind_names(rows, names, 3, e);
    return print(db, rows, format, timeline_text, out, e);
}

/* ---- figures ---- */

/* A point of a series is a value of a day, however often told; beside it the change since the point before. Where a source gives a change itself, that stands beside it. */
static const char figures_sql[] =
    "WITH one AS ("
    " SELECT t.thread, t.report, t.passage, t.document, t.record, f.kind, " RO_NAMES("holder") " AS holder, (SELECT name FROM place p WHERE p.doc = t.doc AND p.n = f.place) AS place,"
    " " RO_WORDS("what") " AS what, f.unit, substr(coalesce(f.as_of, t.date), 1, 10) AS day, coalesce(f.value, f.low, f.high) AS value, f.low, f.high, f.approx, f.change_from, f.direction,"
    " slice(d.text, r.beg, r.end) AS quote"
    " FROM told t JOIN figure f ON f.record = t.record JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc WHERE t.layer = 'f' AND (?1 IS NULL OR f.kind = ?1)),"
    " point AS (SELECT thread, kind, min(holder) AS holder, min(place) AS place, min(what) AS what, min(unit) AS unit, day, value, min(low) AS low, max(high) AS high, max(approx) AS approx,"
    " min(change_from) AS told_from, sources(report, passage) AS reports, count(DISTINCT document) AS documents, min(document) AS document, min(quote) AS quote"
    " FROM one GROUP BY thread, day, value),"
    " series AS (SELECT *, lag(value) OVER s AS before, lag(day) OVER s AS day_before, count(*) OVER (PARTITION BY thread) AS points FROM point"
    " WINDOW s AS (PARTITION BY thread ORDER BY day, value))"
    " SELECT s.thread AS id, s.kind, s.holder, s.place, s.what, s.unit, s.day, s.value, s.low, s.high, s.approx, s.value - s.before AS change, s.day_before AS since, s.told_from, s.reports,"
    " s.documents, s.points, s.document, s.quote FROM series s WHERE ?2 IS NULL OR holds(s.holder, ?2) ORDER BY s.kind, s.holder IS NULL, s.holder, s.place, s.thread, s.day, s.value";

static void figures_head(sqlite3_stmt *q, ro_buf *out)
{
    ro_str holder = cell(q, 2), place = cell(q, 3), unit = cell(q, 5);

    ro_buf_printf(out, "\n%.*s%s%.*s%s%.*s", RO_FMT(cell(q, 1)), holder.n ? " of " : "", RO_FMT(holder), place.n ? ", " : "", RO_FMT(place));
    if (unit.n && !ro_str_is(unit, "person"))
        ro_buf_printf(out, " (%.*s)", RO_FMT(unit));
    ro_buf_printf(out, "  %.9s\n", (const char *)sqlite3_column_text(q, 0));
}

static void figures_point(sqlite3_stmt *q, ro_buf *out)
{
    bool low = sqlite3_column_type(q, 8) != SQLITE_NULL, high = sqlite3_column_type(q, 9) != SQLITE_NULL;
    ro_str day = cell(q, 6);

    ro_buf_printf(out, "  %-10.*s  %s%.15g", RO_FMT(day.n ? day : RO_STR("no date")), low && !high ? "at least " : high && !low ? "at most " : sqlite3_column_int(q, 10) ? "about " : "",
                  sqlite3_column_double(q, 7));
    if (sqlite3_column_type(q, 11) != SQLITE_NULL)
        ro_buf_printf(out, " (%+.15g since %.*s)", sqlite3_column_double(q, 11), RO_FMT(cell(q, 12)));
    if (sqlite3_column_type(q, 13) != SQLITE_NULL)
        ro_buf_printf(out, " (from %.15g, as told)", sqlite3_column_double(q, 13));
    ro_buf_printf(out, "  [%lld of %lld]  “", (long long)sqlite3_column_int64(q, 14), (long long)sqlite3_column_int64(q, 15));
    put_words(out, cell(q, 18));
    ro_buf_printf(out, "” (%.*s)\n", RO_FMT(cell(q, 17)));
}

static int figures_text(sqlite3_stmt *q, ro_buf *out)
{
    char last[24] = "";
    int step;

    while ((step = sqlite3_step(q)) == SQLITE_ROW) {
        const char *thread = (const char *)sqlite3_column_text(q, 0);
        if (strcmp(thread, last) != 0)
            figures_head(q, out);
        snprintf(last, sizeof last, "%s", thread);
        figures_point(q, out);
    }
    ro_buf_puts(out, "\n[1 of 3]: one independent report in three documents.\n");
    return step;
}

int ro_figures(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    const char *const names[] = { q->kind, q->holder };
    sqlite3_stmt *rows;

    if (q->kind && ro_figure_kind_of(ro_str_of(q->kind)) < 0)
        return ro_err_set(e, RO_EUSAGE, 0, "`%s` is no kind of figure: killed, troops, displaced ... (docs/formats/record.md lists them)", q->kind);
    rows = ro_prepare(db, figures_sql, e);

    bind_names(rows, names, 2, e);
    return print(db, rows, format, figures_text, out, e);
}
