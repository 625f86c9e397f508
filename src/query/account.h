/* The accounts of a store: ledger, timeline, figures, calendar, and why a commitment stands as it does. */
#ifndef RO_QUERY_ACCOUNT_H
#define RO_QUERY_ACCOUNT_H

#include "base/buf.h"
#include "base/err.h"
#include "base/ses.h"

#include <sqlite3.h>

/* What is asked for; NULL: everything. Names match without regard to case, wherever they stand in a name. */
typedef struct {
    const char *as_of, *agreement, *obligor, *actor, *holder, *kind, *from, *to;
    const char *id; /* a thread or a telling: why is it as it is? */
    bool overdue, disputed;
} ro_question;

/* account: ledger, timeline, figures, calendar, why. format: text, json, csv; of a calendar also ics. */
int ro_account(sqlite3 *db, const char *account, const ro_question *q, const char *format, ro_buf *out, ro_err *e);

/* ---- between the files of the accounts ---- */

/* Words behind a field and names in a slot of record r, whose document is d. */
#define RO_WORDS(field) \
    "(SELECT group_concat(slice(d.text, s.beg, s.end), ' ... ') FROM (SELECT beg, end FROM span WHERE record = r.id AND field = '" field "' ORDER BY ord) s)"
#define RO_NAMES(slot_name) \
    "(SELECT group_concat(name, '; ') FROM (SELECT a.name FROM slot s JOIN actor a ON a.doc = s.doc AND a.n = s.actor WHERE s.record = r.id AND s.slot = '" slot_name "' ORDER BY s.ord))"

/* Does the name hold the part that was asked for (NULL: yes)? */
bool ro_asked(ro_ses *s, const char *part, ro_str name);
ro_str ro_column(ro_ses *s, sqlite3_stmt *q, int column); /* a copy; p NULL: null */
sqlite3_stmt *ro_prepare(sqlite3 *db, const char *sql, ro_err *e);
/* The date that an account holds for: as asked, else that of the latest document; empty for an archive without dates, in which no deadline passes. False after a failure. */
bool ro_as_of(sqlite3 *db, const char *asked, char out[11], ro_err *e);

int ro_timeline(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e);
int ro_figures(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e);
int ro_calendar(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e);
int ro_store_why(sqlite3 *db, const ro_question *q, const char *format, ro_buf *out, ro_err *e);

#endif
