/* Reading the ledger: tellings, claims and agreements of the store, thread by thread, and what became of each. */
#include "query/ledger.h"

#include "lexicon/lexicon.h"
#include "time/days.h"

#include <stdlib.h>

typedef struct {
    ro_ledger *l;
    ro_ses *ses;
    const ro_question *q;
    ro_err *e;
    const char *canonical;    /* what the lexicon of accords calls the agreement that is asked for; as asked where it does not know it */
    sqlite3_stmt *told, *terms, *claim, *accord;
    ro_map accords;           /* by thread: number in the list */
    RO_VEC(ro_accord *) list;
    ro_sources sources;       /* of the commitment being read */
} reading;

const char *ro_says_name(enum ro_says s)
{
    static const char *const name[] = {
#define X(id, word) word,
        RO_SAYS(X)
#undef X
    };
    return name[s];
}

const char *ro_owed_name(enum ro_state s)
{
    static const char *const name[] = { "pending", "kept", "broken", "disputed", "overdue", "released", "unknown", "in force", "ended" };
    return name[s];
}

static bool says_of(ro_str word, enum ro_says *out)
{
    for (int i = 0; i <= RO_SAYS_DISPUTED; i++)
        if (ro_str_is(word, ro_says_name((enum ro_says)i))) {
            *out = (enum ro_says)i;
            return true;
        }
    return false;
}

/* ---- agreements ---- */

/* A resolution by its number; else the name most tellings give it. What else is told of it, each once. CROSS JOIN: from the tellings on, whatever the planner guesses. */
static const char accord_sql[] =
    "WITH t AS MATERIALIZED (SELECT g.*, t.record AS id FROM told t JOIN agreement g ON g.record = t.record WHERE t.thread = ?1)"
    " SELECT coalesce((SELECT CASE WHEN count(DISTINCT k.said) = 1 THEN upper(substr(k.said, 1, 1)) || substr(k.said, 2) END FROM t CROSS JOIN link l ON l.record = t.id CROSS JOIN knot k ON k.key = l.key"
    " WHERE k.rule = 'agreement.number'), (SELECT name FROM t GROUP BY name ORDER BY count(*) DESC, length(name) DESC, name LIMIT 1)),"
    " (SELECT kind FROM t GROUP BY kind ORDER BY count(*) DESC, kind LIMIT 1),"
    " (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM t CROSS JOIN slot s ON s.record = t.id AND s.slot = 'party' CROSS JOIN actor a ON a.doc = s.doc AND a.n = s.actor"
    " GROUP BY a.name ORDER BY count(*) DESC, a.name)),"
    " (SELECT group_concat(signed, ', ') FROM (SELECT DISTINCT signed FROM t WHERE signed IS NOT NULL AND signed <> '' ORDER BY 1)),"
    " (SELECT count(DISTINCT signed) FROM t WHERE length(signed) >= 10)";

static const ro_accord *accord_of(reading *r, ro_str thread)
{
    uint32_t *at = ro_map_put(r->ses, &r->accords, thread, r->list.n);
    ro_accord *a;

    if (!at || *at < r->list.n)
        return at ? r->list.at[*at] : NULL;
    a = ro_new(r->ses, ro_accord, 1);
    if (!a)
        return NULL;
    ro_push(r->ses, &r->list, a);
    sqlite3_bind_text(r->accord, 1, thread.p, (int)thread.n, SQLITE_STATIC);
    if (sqlite3_step(r->accord) == SQLITE_ROW)
        *a = (ro_accord){ thread, ro_column(r->ses, r->accord, 0), ro_column(r->ses, r->accord, 1), ro_column(r->ses, r->accord, 2), ro_column(r->ses, r->accord, 3),
                          sqlite3_column_int(r->accord, 4) > 1 };
    sqlite3_reset(r->accord);
    return a;
}

/* ---- claims ---- */

static const char claim_sql[] =
    "SELECT k.state, (SELECT group_concat(name, '; ') FROM (SELECT a.name FROM slot s JOIN actor a ON a.doc = s.doc AND a.n = s.actor"
    " WHERE s.record = k.record AND s.slot = 'claim ' || k.ord ORDER BY a.name)), slice(d.text, k.beg, k.end)"
    " FROM claim k JOIN record r ON r.id = k.record JOIN document d ON d.id = r.doc WHERE k.record = ? ORDER BY k.ord";

/* In whose voice a document speaks. */
static ro_str voice_of(const ro_told *t)
{
    return t->publisher.n ? t->publisher : t->document;
}

/* The same claim in a reprint is counted with the first. */
static void put_say(reading *r, ro_owed *o, ro_say x)
{
    for (uint32_t i = 0; i < o->says.n; i++) {
        ro_say *y = &o->says.at[i];
        bool same_voice = x.own_voice == y->own_voice && (x.own_voice || ro_str_eq(x.who, y->who));
        if (!y->copy && x.says == y->says && same_voice && ro_sources_group(&r->sources, x.told) == ro_sources_group(&r->sources, y->told)) {
            y->copies += x.told != y->told;
            x.copy = true;
            break;
        }
    }
    ro_push(r->ses, &o->says, x);
}

static void read_claims(reading *r, ro_owed *o, uint32_t told)
{
    const ro_told *t = &o->told.at[told];
    uint32_t n = 0;
    enum ro_says says;

    sqlite3_bind_text(r->claim, 1, t->record.p, (int)t->record.n, SQLITE_STATIC);
    for (; sqlite3_step(r->claim) == SQLITE_ROW; n++) {
        ro_str who = ro_column(r->ses, r->claim, 1);
        if (says_of(ro_column(r->ses, r->claim, 0), &says))
            put_say(r, o, (ro_say){ .says = says, .who = who.p ? who : voice_of(t), .own_voice = !who.p, .words = ro_column(r->ses, r->claim, 2), .told = told });
    }
    sqlite3_reset(r->claim);
    if (says_of(t->label, &says) && (!n || says == RO_SAYS_RELEASED))
        put_say(r, o, (ro_say){ .says = says, .who = voice_of(t), .own_voice = true, .label = true, .words = t->quote, .told = told });
}

/* ---- tellings ---- */

/* The document by which the publisher of t's document corrects it: another telling of the same report, headed as a correction, and not older. */
#define CORRECTED                                                                                                                                                     \
    "(SELECT x.name FROM document x JOIN telling p ON p.record = x.key JOIN knot q ON q.key = p.key JOIN thread y ON y.id = q.thread WHERE x.corrects"                 \
    " AND x.publisher = t.publisher AND x.id <> t.doc AND y.name = t.report AND x.date >= t.date AND (x.date > t.date OR NOT d.corrects) ORDER BY x.date DESC, x.name LIMIT 1)"
#define TOLD                                                                                                                                                          \
    "SELECT t.thread, t.record, t.document, r.layer || r.n, t.date, t.publisher, slice(d.text, r.beg, r.end), c.strength, c.polarity, c.state, c.deadline, c.\"window\", " \
    RO_WORDS("action") ", " RO_WORDS("condition") ", " RO_NAMES("obligor") ", " RO_NAMES("beneficiary") ","                                                            \
    " (SELECT h.name FROM telling x JOIN knot k ON k.key = x.key JOIN thread h ON h.id = k.thread WHERE x.record = c.agreement),"                                      \
    " (SELECT name FROM agreement WHERE record = c.agreement), t.report, t.passage, " CORRECTED                                                                      \
    " FROM told t JOIN commitment c ON c.record = t.record JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc"                                         \
    " WHERE t.layer = 'c' AND (t.date IS NULL OR substr(t.date, 1, 10) <= ?1) AND NOT EXISTS (SELECT 1 FROM term m WHERE m.record = t.record)"
/* Terms, in the same columns: owed by its holder is to carry out the mandate until then. What the user took out of its thread is in no term. */
#define TERMS                                                                                                                                                         \
    "SELECT m.thread, t.record, t.document, r.layer || r.n, t.date, t.publisher, slice(d.text, m.beg, m.end), 'term', 'do', 'pending', m.until, NULL, m.kind, NULL, m.holder, NULL," \
    " NULL, NULL, t.report, t.passage, " CORRECTED                                                                                                                     \
    " FROM term m JOIN told t ON t.record = m.record JOIN record r ON r.id = t.record JOIN document d ON d.id = t.doc"                                                 \
    " WHERE (t.date IS NULL OR substr(t.date, 1, 10) <= ?1) AND m.record NOT IN (SELECT record FROM unlinked)"
/* Commitments that any telling puts under an agreement of that name, whatever its other tellings call it: by index, so that a question about one agreement does not read the archive. */
#define UNDER                                                                                                                                                         \
    " AND t.thread IN (SELECT thread FROM told WHERE record IN (SELECT record FROM commitment WHERE agreement IN (SELECT record FROM told WHERE layer = 'g' AND thread IN"  \
    " (SELECT thread FROM told WHERE record IN (SELECT record FROM agreement WHERE holds(name, ?3) OR holds(name, ?4)"      \
    " UNION SELECT record FROM agreement_name WHERE holds(name, ?3) OR holds(name, ?4))))))"
#define TOLD_ORDER " ORDER BY 1, t.date, t.document, t.record"

static ro_told told_from(ro_ses *s, sqlite3_stmt *q)
{
    return (ro_told){ .record = ro_column(s, q, 1), .document = ro_column(s, q, 2), .n = ro_column(s, q, 3), .date = ro_column(s, q, 4), .publisher = ro_column(s, q, 5),
                      .quote = ro_column(s, q, 6), .strength = ro_column(s, q, 7), .polarity = ro_column(s, q, 8), .label = ro_column(s, q, 9), .deadline = ro_column(s, q, 10),
                      .window = ro_column(s, q, 11), .action = ro_column(s, q, 12), .condition = ro_column(s, q, 13), .obligor = ro_column(s, q, 14),
                      .beneficiary = ro_column(s, q, 15), .agreement = ro_column(s, q, 16), .agreement_name = ro_column(s, q, 17), .corrected_by = ro_column(s, q, 20) };
}

/* What the account shows is what the first telling says that says it. */
static void first_of(ro_str *field, ro_str told)
{
    if (!field->n)
        *field = told;
}

/* `Within 14 months`: of the day on which the agreement was signed, where sources tell one; else of the report. The account says that it is computed, and from which day. */
static void deadline_of_window(reading *r, ro_owed *o, ro_told *t)
{
    const ro_accord *a = t->agreement.n ? accord_of(r, t->agreement) : NULL;
    ro_day from, end;
    ro_str mark;

    if (t->deadline.n || !t->window.n || (!(a && !a->two_dates && ro_day_parse(a->signed_on, &from)) && !ro_day_parse(t->date, &from)))
        return;
    if (!ro_day_after(t->window, from, &end))
        return;
    t->deadline = ro_day_iso(r->ses, end);
    mark = ro_printf(r->ses, "the deadline %.*s is computed: within %.*s of %.*s", RO_FMT(t->deadline), RO_FMT(t->window), RO_FMT(ro_day_iso(r->ses, from)));
    for (uint32_t i = 0; i < o->marks.n; i++)
        if (ro_str_eq(o->marks.at[i], mark))
            return;
    ro_push(r->ses, &o->marks, mark);
}

static void add_told(reading *r, ro_owed *o, sqlite3_stmt *q)
{
    ro_told t = told_from(r->ses, q);
    ro_str report = ro_column(r->ses, q, 18);
    int64_t passage = sqlite3_column_int64(q, 19);
    uint32_t n = ro_sources_add(&r->sources, report, sqlite3_column_type(q, 19) == SQLITE_NULL ? NULL : &passage);

    deadline_of_window(r, o, &t);
    ro_push(r->ses, &o->told, t);
    first_of(&o->obligor, t.obligor);
    first_of(&o->beneficiary, t.beneficiary);
    first_of(&o->action, t.action.n ? t.action : t.quote);
    first_of(&o->condition, t.condition);
    first_of(&o->strength, t.strength);
    first_of(&o->polarity, t.polarity);
    first_of(&o->window, t.window);
    if (!o->accord && t.agreement.n)
        o->accord = accord_of(r, t.agreement);
    if (n < o->told.n)
        read_claims(r, o, n);
}

/* A question about one agreement has been asked in SQL (UNDER). */
static bool asked_for(const reading *r, const ro_owed *o)
{
    const ro_question *q = r->q;

    return ro_asked(r->ses, q->obligor, o->obligor) && (!q->overdue || o->state == RO_OWED_OVERDUE) && (!q->disputed || o->state == RO_OWED_DISPUTED);
}

static void finish(reading *r, ro_owed *o)
{
    if (!o || ro_failed(r->ses))
        return;
    o->sources = ro_sources_count(&r->sources);
    for (uint32_t i = 0; i < o->told.n; i++)
        o->told.at[i].source = ro_sources_group(&r->sources, i);
    ro_settle(r->ses, o, r->l->as_of);
    ro_push(r->ses, &r->l->all, o);
}

static void read_all(reading *r, sqlite3_stmt *q, bool terms)
{
    ro_owed *o = NULL;
    int step = SQLITE_DONE;

    while (!ro_failed(r->ses) && (step = sqlite3_step(q)) == SQLITE_ROW) {
        ro_str thread = ro_column(r->ses, q, 0);
        if (!o || !ro_str_eq(o->thread, thread)) {
            finish(r, o);
            o = ro_new(r->ses, ro_owed, 1);
            if (!o)
                return;
            o->thread = thread;
            o->term = terms;
            r->sources = (ro_sources){ .ses = r->ses };
        }
        add_told(r, o, q);
    }
    finish(r, o);
    if (step != SQLITE_DONE)
        ro_err_set(r->e, RO_ESTORE, 0, "%s", sqlite3_errmsg(sqlite3_db_handle(q)));
}

/* ---- claims on unknown commitments ---- */

static const char loose_sql[] =
    "SELECT k.state, k.claimants, slice(d.text, k.beg, k.end), d.name, d.date, d.publisher, (SELECT name FROM agreement g WHERE g.record = k.agreement)"
    " FROM loose_claim k JOIN document d ON d.id = k.doc WHERE d.date IS NULL OR substr(d.date, 1, 10) <= ? ORDER BY d.date, d.name, d.key, k.n";

static void read_loose(ro_ledger *l, sqlite3 *db, ro_err *e)
{
    sqlite3_stmt *q = ro_prepare(db, loose_sql, e);

    if (!q)
        return;
    sqlite3_bind_text(q, 1, l->as_of, -1, SQLITE_STATIC);
    while (sqlite3_step(q) == SQLITE_ROW) {
        ro_unknown_claim x = { ro_column(l->ses, q, 0), ro_column(l->ses, q, 1), ro_column(l->ses, q, 2), ro_column(l->ses, q, 3), ro_column(l->ses, q, 4),
                               ro_column(l->ses, q, 5), ro_column(l->ses, q, 6), false };
        x.own_voice = !x.who.n;
        if (x.own_voice)
            x.who = x.publisher.n ? x.publisher : x.document;
        ro_push(l->ses, &l->unknown, x);
    }
    sqlite3_finalize(q);
}

/* ---- order ---- */

static int by_text(ro_str a, ro_str b) /* what is missing comes last */
{
    if (!a.n || !b.n)
        return (a.n == 0) - (b.n == 0);
    return ro_str_cmp(a, b);
}

static int in_order(const void *a, const void *b)
{
    const ro_owed *x = *(ro_owed *const *)a, *y = *(ro_owed *const *)b;
    int c = x->term - y->term;

    c = c ? c : by_text(x->accord ? x->accord->name : RO_NOSTR, y->accord ? y->accord->name : RO_NOSTR);
    c = c ? c : by_text(x->accord ? x->accord->thread : RO_NOSTR, y->accord ? y->accord->thread : RO_NOSTR);
    c = c ? c : by_text(x->obligor, y->obligor);
    c = c ? c : by_text(x->deadline, y->deadline);
    return c ? c : by_text(x->thread, y->thread);
}

/* A name that the lexicon of accords knows under another one. */
static const char *canonical(ro_ses *s, const char *name)
{
    ro_lexrow row;

    if (name && ro_lex_first(ro_lex_table(ro_lexicon_builtin(), "commitment.accord"), ro_str_of(name), &row))
        return ro_printf(s, "%.*s", RO_FMT(row.name)).p;
    return name;
}

int ro_ledger_read(ro_ledger *l, sqlite3 *db, const ro_question *q, ro_err *e)
{
    reading r = { .l = l, .ses = l->ses, .q = q, .e = e };
    uint32_t n = 0;

    if (!ro_as_of(db, q->as_of, l->as_of, e))
        return e->code;
    l->given = q->as_of != NULL;
    r.canonical = canonical(l->ses, q->agreement);
    r.told = ro_prepare(db, q->id ? TOLD " AND t.thread = ?2" TOLD_ORDER : q->agreement ? TOLD UNDER TOLD_ORDER : TOLD TOLD_ORDER, e);
    r.claim = ro_prepare(db, claim_sql, e);
    r.accord = ro_prepare(db, accord_sql, e);
    if (!e->code) {
        sqlite3_bind_text(r.told, 1, l->as_of, -1, SQLITE_STATIC);
        if (q->id)
            sqlite3_bind_text(r.told, 2, q->id, -1, SQLITE_STATIC);
        else if (q->agreement) {
            sqlite3_bind_text(r.told, 3, q->agreement, -1, SQLITE_STATIC);
            sqlite3_bind_text(r.told, 4, r.canonical, -1, SQLITE_STATIC);
        }
        read_all(&r, r.told, false);
    }
    if (!e->code && !q->agreement) { /* no term is under an agreement */
        r.terms = ro_prepare(db, q->id ? TERMS " AND m.thread = ?2" TOLD_ORDER : TERMS TOLD_ORDER, e);
        sqlite3_bind_text(r.terms, 1, l->as_of, -1, SQLITE_STATIC);
        if (q->id)
            sqlite3_bind_text(r.terms, 2, q->id, -1, SQLITE_STATIC);
        read_all(&r, r.terms, true);
    }
    if (!e->code && !q->id && !q->agreement && !q->obligor && !q->overdue && !q->disputed)
        read_loose(l, db, e);
    sqlite3_finalize(r.told);
    sqlite3_finalize(r.terms);
    sqlite3_finalize(r.claim);
    sqlite3_finalize(r.accord);
    ro_circles(l);
    for (uint32_t i = 0; i < l->all.n; i++)
        if (asked_for(&r, l->all.at[i]))
            l->all.at[n++] = l->all.at[i];
    l->all.n = n;
    if (n)
        qsort(l->all.at, n, sizeof *l->all.at, in_order);
    if (ro_failed(l->ses))
        ro_err_set(e, l->ses->err.code, 0, "%s", l->ses->err.msg);
    return e->code;
}
