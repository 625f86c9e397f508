/* Calendar: deadlines of commitments, last days of mandates and days on which decisions are expected, for a person, as rows, or as iCalendar (RFC 5545).
 *
 * A value that is no day spans the days that it may be: `2021-05` is the whole of May. What is kept, released, ended or decided is out of it. */
#include "query/ledger.h"

#include "base/json.h"
#include "time/days.h"
#include "time/calendar.h"

#include <stdlib.h>

typedef struct {
    ro_days days;
    ro_str value, what, who, state, why, document, id;
    enum { DEADLINE, TERM, DECISION } kind;
} entry;

static const char *const kind_name[] = { "deadline", "term", "decision" }, *const summary[] = { "Deadline", "Term ends", "Decision expected" };

typedef struct {
    ro_ses *ses;
    const ro_question *q;
    RO_VEC(entry) all;
} entries;

static bool within(const ro_question *q, const ro_days *d)
{
    ro_days from, to;

    return !(q->from && ro_days_of(ro_str_of(q->from), &from) && strcmp(d->last, from.first) < 0) && !(q->to && ro_days_of(ro_str_of(q->to), &to) && strcmp(d->first, to.last) > 0);
}

static void add_deadlines(entries *c, const ro_ledger *l)
{
    for (uint32_t i = 0; i < l->all.n; i++) {
        const ro_owed *o = l->all.at[i];
        entry x = { .value = o->deadline, .what = o->action, .who = o->obligor, .state = ro_str_of(ro_owed_name(o->state)), .why = o->why, .document = o->told.at[0].document,
                    .id = o->thread, .kind = o->term ? TERM : DEADLINE };
        bool open_still = o->state != RO_OWED_KEPT && o->state != RO_OWED_RELEASED && o->state != RO_OWED_ENDED;
        if (open_still && ro_days_of(o->deadline, &x.days) && within(c->q, &x.days))
            ro_push(c->ses, &c->all, x);
    }
}

/* The last telling of each decision says where it stands; a day that an earlier one expected holds until a later one gives another. */
static const char decisions_sql[] =
    "WITH one AS (SELECT t.thread, t.date, t.document, t.record, k.state, k.expected, nullif(k.expected_value, '') AS expected_value, " RO_NAMES("body") " AS body, " RO_WORDS("question")
    " AS question FROM told t JOIN decision k ON k.record = t.record JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc"
    " WHERE t.layer = 'd' AND (t.date IS NULL OR substr(t.date, 1, 10) <= ?1)),"
    " last AS (SELECT *, row_number() OVER (PARTITION BY thread ORDER BY date DESC, document DESC, record DESC) AS rank FROM one),"
    " due AS (SELECT *, row_number() OVER (PARTITION BY thread ORDER BY date DESC, document DESC, record DESC) AS rank FROM one WHERE expected_value IS NOT NULL)"
    " SELECT l.thread, l.state, u.expected, u.expected_value, coalesce(l.body, u.body), coalesce(l.question, u.question), u.document"
    " FROM last l JOIN due u ON u.thread = l.thread AND u.rank = 1 WHERE l.rank = 1 AND l.state NOT IN ('decided', 'rejected') ORDER BY l.thread";

static void add_decisions(entries *c, sqlite3 *db, const char *as_of, ro_err *e)
{
    sqlite3_stmt *q = ro_prepare(db, decisions_sql, e);

    if (!q)
        return;
    sqlite3_bind_text(q, 1, as_of, -1, SQLITE_STATIC);
    while (sqlite3_step(q) == SQLITE_ROW) {
        ro_str expected = ro_column(c->ses, q, 2);
        entry x = { .id = ro_column(c->ses, q, 0), .state = ro_column(c->ses, q, 1), .value = ro_column(c->ses, q, 3), .who = ro_column(c->ses, q, 4),
                    .what = ro_column(c->ses, q, 5), .document = ro_column(c->ses, q, 6), .kind = DECISION };
        x.why = ro_printf(c->ses, "a decision is expected: “%.*s”", RO_FMT(expected));
        if (ro_days_of(x.value, &x.days) && within(c->q, &x.days))
            ro_push(c->ses, &c->all, x);
    }
    sqlite3_finalize(q);
}

static int by_day(const void *a, const void *b)
{
    const entry *x = a, *y = b;
    int c = strcmp(x->days.last, y->days.last);

    return c ? c : ro_str_cmp(x->id, y->id);
}

/* ---- for a person, and as rows ---- */

static void put_words(ro_buf *out, ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        ro_buf_putc(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

static void text(const entries *c, const char *as_of, ro_buf *out)
{
    ro_buf_printf(out, "As of %s: %u deadlines, terms and expected decisions that are open, as sources say\n\n", *as_of ? as_of : "no date", c->all.n);
    for (uint32_t i = 0; i < c->all.n; i++) {
        const entry *x = &c->all.at[i];
        ro_buf_printf(out, "%-10.*s  %-8s  [%.*s] %.*s: ", RO_FMT(x->value), kind_name[x->kind], RO_FMT(x->state), RO_FMT(x->who.n ? x->who : RO_STR("(nobody named)")));
        put_words(out, x->what);
        ro_buf_printf(out, " (%.*s)  %.9s\n", RO_FMT(x->document), x->id.p);
    }
}

static const char *const columns[] = { "date", "first", "last", "kind", "state", "who", "what", "why", "document", "id" };
enum { COLUMNS = sizeof columns / sizeof *columns };

static void cells_of(const entry *x, ro_str cell[COLUMNS])
{
    const ro_str all[COLUMNS] = { x->value, ro_str_of(x->days.first), ro_str_of(x->days.last), ro_str_of(kind_name[x->kind]), x->state, x->who, x->what, x->why,
                                  x->document, x->id };

    memcpy(cell, all, sizeof all);
}

static void csv(const entries *c, ro_buf *out)
{
    for (int k = 0; k < COLUMNS; k++)
        ro_buf_csv(out, ro_str_of(columns[k]), k + 1 == COLUMNS);
    for (uint32_t i = 0; i < c->all.n; i++) {
        ro_str cell[COLUMNS];
        cells_of(&c->all.at[i], cell);
        for (int k = 0; k < COLUMNS; k++)
            ro_buf_csv(out, cell[k], k + 1 == COLUMNS);
    }
}

static void json(const entries *c, ro_buf *out)
{
    ro_json j;

    ro_json_start(&j, out, 1);
    ro_json_open(&j, '[');
    for (uint32_t i = 0; i < c->all.n; i++) {
        ro_str cell[COLUMNS];
        cells_of(&c->all.at[i], cell);
        ro_json_open(&j, '{');
        for (int k = 0; k < COLUMNS; k++) {
            ro_json_key(&j, columns[k]);
            ro_json_str(&j, cell[k]);
        }
        ro_json_close(&j, '}');
    }
    ro_json_close(&j, ']');
    ro_buf_putc(out, '\n');
}

/* ---- iCalendar ---- */

/* One content line (RFC 5545, 3.1): at most 75 bytes, continued after CRLF and a blank; a character is never cut. */
static void line(ro_buf *out, ro_str s)
{
    enum { WIDEST = 75 };
    size_t used = 0;

    for (size_t i = 0; i < s.n;) {
        size_t n = 1;
        while (i + n < s.n && ((unsigned char)s.p[i + n] & 0xC0) == 0x80)
            n++;
        if (used + n > WIDEST) {
            ro_buf_puts(out, "\r\n ");
            used = 1;
        }
        ro_buf_add(out, (ro_str){ s.p + i, n });
        used += n;
        i += n;
    }
    ro_buf_puts(out, "\r\n");
}

/* A value of type TEXT (3.3.11): backslash, semicolon, comma and line breaks are escaped; other control characters may not stand in it. */
static void escape(ro_buf *out, ro_str s)
{
    for (size_t i = 0; i < s.n; i++) {
        char ch = s.p[i];
        if (ch == '\\' || ch == ';' || ch == ',')
            ro_buf_putc(out, '\\');
        if (ch == '\n')
            ro_buf_puts(out, "\\n");
        else if ((unsigned char)ch >= 0x20 && ch != 0x7f)
            ro_buf_putc(out, ch);
        else if (ch == '\t')
            ro_buf_putc(out, ' ');
    }
}

static void property(ro_buf *out, const char *name, ro_str value)
{
    ro_buf b = { 0 };

    ro_buf_puts(&b, name);
    ro_buf_putc(&b, ':');
    escape(&b, value);
    line(out, ro_buf_str(&b));
    out->failed |= b.failed;
    ro_buf_free(&b);
}

static void day(ro_ses *s, ro_buf *out, const char *name, const char *iso, int plus)
{
    ro_day d = { 0 };

    if (!ro_day_parse(ro_str_of(iso), &d))
        return;
    d = ro_day_add(d, plus);
    line(out, ro_printf(s, "%s;VALUE=DATE:%04d%02d%02d", name, d.y, d.m, d.d));
}

static void event(ro_ses *s, const entry *x, const char *as_of, ro_buf *out)
{
    ro_day stamp = { 1970, 1, 1 };

    ro_day_parse(ro_str_of(as_of), &stamp);
    line(out, RO_STR("BEGIN:VEVENT"));
    property(out, "UID", ro_printf(s, "%.*s@readout", RO_FMT(x->id)));
    line(out, ro_printf(s, "DTSTAMP:%04d%02d%02dT000000Z", stamp.y, stamp.m, stamp.d)); /* of the account, not of the clock: the same archive gives the same bytes */
    day(s, out, "DTSTART", x->days.first, 0);
    day(s, out, "DTEND", x->days.last, 1);
    property(out, "SUMMARY", ro_printf(s, "%s: %.*s: %.*s", summary[x->kind], RO_FMT(x->who.n ? x->who : RO_STR("(nobody named)")), RO_FMT(x->what)));
    property(out, "DESCRIPTION", ro_printf(s, "%.*s; %.*s\nSource: %.*s", RO_FMT(x->state), RO_FMT(x->why), RO_FMT(x->document)));
    property(out, "CATEGORIES", x->kind == DECISION ? RO_STR("DECISION") : x->kind == TERM ? RO_STR("TERM") : RO_STR("DEADLINE"));
    line(out, RO_STR("TRANSP:TRANSPARENT"));
    line(out, RO_STR("END:VEVENT"));
}

static void ics(const entries *c, const char *as_of, ro_buf *out)
{
    line(out, RO_STR("BEGIN:VCALENDAR"));
    line(out, RO_STR("VERSION:2.0"));
    line(out, RO_STR("PRODID:-//Readout//Calendar of commitments//EN"));
    line(out, RO_STR("CALSCALE:GREGORIAN"));
    for (uint32_t i = 0; i < c->all.n; i++)
        event(c->ses, &c->all.at[i], as_of, out);
    line(out, RO_STR("END:VCALENDAR"));
}

int ro_calendar(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    entries c = { .ses = &s, .q = q };
    ro_ledger l = { .ses = &s };

    if (!ro_ledger_read(&l, db, q, e)) {
        add_deadlines(&c, &l);
        add_decisions(&c, db, l.as_of, e);
        if (c.all.n)
            qsort(c.all.at, c.all.n, sizeof *c.all.at, by_day);
    }
    if (!e->code && strcmp(format, "ics") == 0)
        ics(&c, l.as_of, out);
    else if (!e->code && strcmp(format, "csv") == 0)
        csv(&c, out);
    else if (!e->code && strcmp(format, "json") == 0)
        json(&c, out);
    else if (!e->code)
        text(&c, l.as_of, out);
    if (!e->code && ro_failed(&s))
        ro_err_set(e, s.err.code, 0, "%s", s.err.msg);
    ro_arena_free(&s.arena);
    return e->code;
}
