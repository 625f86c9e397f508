/* The ledger: every commitment of the store with what became of it, as of a date. */
#ifndef RO_QUERY_LEDGER_H
#define RO_QUERY_LEDGER_H

#include "base/buf.h"
#include "base/vec.h"
#include "query/account.h"
#include "query/sources.h"

/* What somebody says of a commitment. `disputed` and `released` come from the reader's label of a telling; the rest are claims, or such labels. */
#define RO_SAYS(X) X(KEPT, "kept") X(BROKEN, "broken") X(PARTLY, "partly") X(DOUBTFUL, "doubtful") X(RELEASED, "released") X(DISPUTED, "disputed")
enum ro_says {
#define X(name, word) RO_SAYS_##name,
    RO_SAYS(X)
#undef X
};

typedef struct {
    enum ro_says says;
    ro_str who;       /* claimants, or the publisher or document in whose own voice it is said */
    bool own_voice;
    bool label;       /* no claim stands behind it: the reader's label of the telling */
    ro_str words;
    uint32_t told;    /* the telling it stands in */
    uint32_t copies;  /* reprints of it, not listed again */
    bool copy;        /* is one of those */
    bool superseded;  /* the same claimant says otherwise later, or it is corrected */
    bool corrected;   /* the publisher corrects the document, and the correction says this no more */
} ro_say;

typedef struct {
    ro_str record, document, n /* `c2` in the document's record */, date /* p NULL: unknown */, publisher, quote;
    ro_str strength, polarity, label, deadline, window, action, condition, obligor, beneficiary;
    ro_str agreement, agreement_name; /* thread, and name here; p NULL: none */
    ro_str corrected_by;              /* a later document by which its publisher corrects or takes back this one; p NULL: none */
    uint32_t source; /* the first telling of its group of copies */
} ro_told;

typedef struct {
    ro_str value, since; /* the date of the first report of it; p NULL: undated */
    uint32_t told;       /* that report */
    bool in_force;
} ro_deadline;

typedef struct {
    ro_str thread, name, kind, parties, signed_on; /* signed_on: `2020-02-29`; two dates: `2020-02-29, 2020-03-01` */
    bool two_dates;
} ro_accord;

typedef struct {
    ro_str thread;
    const ro_accord *accord; /* NULL: under none that is named */
    ro_str obligor, beneficiary, action, condition, strength, polarity, deadline, window;
    RO_VEC(ro_told) told;    /* by date */
    RO_VEC(ro_say) says;     /* by date */
    RO_VEC(ro_deadline) deadlines;
    RO_VEC(ro_str) marks;    /* what is odd about it */
    uint32_t sources;
    bool term;               /* no act is owed by the deadline: a mandate, an authorization or measures run until then; obligor: whose */
    enum ro_state { RO_OWED_PENDING, RO_OWED_KEPT, RO_OWED_BROKEN, RO_OWED_DISPUTED, RO_OWED_OVERDUE, RO_OWED_RELEASED, RO_OWED_UNKNOWN, RO_OWED_RUNNING, RO_OWED_ENDED } state;
    const char *rule;
    ro_str why;
} ro_owed;

/* A claim on a commitment that no document of the store states. */
typedef struct {
    ro_str state, who, words, document, date, publisher, agreement;
    bool own_voice;
} ro_unknown_claim;

typedef struct {
    ro_ses *ses;
    char as_of[11];
    bool given;              /* the date was asked for; else it is that of the latest document (empty: none has one) */
    RO_VEC(ro_owed *) all;
    RO_VEC(ro_unknown_claim) unknown; /* of the whole ledger: not asked for by agreement, obligor, state */
    long documents;
} ro_ledger;

const char *ro_says_name(enum ro_says s);
const char *ro_owed_name(enum ro_state s); /* as doc/sets.def names them; of terms: `in force`, `ended` */

/* ---- settle.c ---- */

/* The state as of the date, the rule, and a sentence that says why; deadlines in force, what is superseded and what is odd are marked. Reads told, says, polarity. */
void ro_settle(ro_ses *s, ro_owed *o, const char *as_of);

/* ---- ledger.c ---- */

/* All commitments that the question asks for, in the order of printing. */
int ro_ledger_read(ro_ledger *l, sqlite3 *db, const ro_question *q, ro_err *e);

/* ---- circle.c ---- */

/* Marks conditions that wait for each other. */
void ro_circles(ro_ledger *l);

/* ---- ledger_print.c ---- */

void ro_ledger_text(const ro_ledger *l, ro_buf *out);
void ro_ledger_json(const ro_ledger *l, ro_buf *out);
void ro_ledger_csv(const ro_ledger *l, ro_buf *out);

#endif
