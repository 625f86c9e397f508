/* What became of a commitment, as of a date: from its claims and the calendar alone.
 *
 * Reads: tellings and what is said, both by date. Writes: state, rule, why, deadlines, marks.
 * The reader's own label of a telling is one more voice where it says more than `pending`; its `overdue` is never read: that is computed here. A claim is superseded when the same
 * claimant says otherwise in a later document; it stays in the account. The rules, in their order, are those of docs/formats/store.md. */
#include "query/ledger.h"

#include "time/days.h"

static bool before(ro_str a, ro_str b) /* undated comes first */
{
    return ro_str_cmp(a.p ? a : RO_STR(""), b.p ? b : RO_STR("")) < 0;
}

static ro_str date_of(const ro_owed *o, const ro_say *s)
{
    return o->told.at[s->told].date;
}

/* ---- deadlines ---- */

/* Does a correction of its document give another deadline? */
static bool taken_back(const ro_owed *o, const ro_told *t)
{
    for (uint32_t i = 0; t->corrected_by.n && i < o->told.n; i++)
        if (ro_str_eq(o->told.at[i].document, t->corrected_by) && o->told.at[i].deadline.n && !ro_str_eq(o->told.at[i].deadline, t->deadline))
            return true;
    return false;
}

/* Each deadline with the date on which it was first told. Tellings come by date. */
static void collect_deadlines(ro_ses *s, ro_owed *o)
{
    for (uint32_t i = 0; i < o->told.n; i++) {
        const ro_told *t = &o->told.at[i];
        uint32_t k = 0;
        while (k < o->deadlines.n && !ro_str_eq(o->deadlines.at[k].value, t->deadline))
            k++;
        if (t->deadline.n && k == o->deadlines.n && !taken_back(o, t))
            ro_push(s, &o->deadlines, (ro_deadline){ .value = t->deadline, .since = t->date, .told = i });
    }
}

/* A term that was over when a document first told of it: history, and no extension. */
static bool over_when_told(const ro_deadline *x)
{
    ro_days end, told;

    return ro_days_of(x->value, &end) && ro_days_of(x->since, &told) && strcmp(end.last, told.first) < 0;
}

/* The one told for the first time last holds: an old one that is told again does not come back. Of two first told on one day the later holds, and that is marked. */
static ro_deadline *deadline_in_force(ro_ses *s, ro_owed *o)
{
    ro_deadline *best = NULL;

    for (uint32_t i = 0; i < o->deadlines.n; i++) {
        ro_deadline *x = &o->deadlines.at[i];
        if (o->term && best && over_when_told(x))
            continue;
        if (best && !o->term && ro_str_eq(x->since, best->since))
            ro_push(s, &o->marks, ro_printf(s, "two deadlines told on one day: %.*s and %.*s", RO_FMT(best->value), RO_FMT(x->value)));
        if (!best || (o->term && over_when_told(best)) || before(best->since, x->since) || (ro_str_eq(best->since, x->since) && before(best->value, x->value)))
            best = x;
    }
    if (best)
        best->in_force = true;
    return best;
}

static void mark_early_deadline(ro_ses *s, ro_owed *o, const ro_days *deadline)
{
    const ro_told *first = o->told.at;
    ro_days told;

    for (uint32_t i = 0; i < o->told.n && !first->date.n; i++)
        first = &o->told.at[i];
    if (ro_days_of(first->date, &told) && strcmp(deadline->last, told.first) < 0)
        ro_push(s, &o->marks, ro_printf(s, "the deadline lies before the first report of it (%s)", told.first));
}

/* ---- what is said ---- */

/* Does the document's publisher correct it, and say this no more? */
static bool corrected(const ro_owed *o, const ro_say *x)
{
    ro_str by = o->told.at[x->told].corrected_by;

    for (uint32_t i = 0; by.n && i < o->says.n; i++) {
        const ro_say *y = &o->says.at[i];
        if (ro_str_eq(o->told.at[y->told].document, by) && y->says == x->says && y->own_voice == x->own_voice && ro_str_eq(y->who, x->who))
            return false;
    }
    return by.n > 0;
}

/* Later words of the same claimant that say otherwise supersede. Reprints go with what they print: the original stands or falls for them. */
static void supersede(ro_ses *s, ro_owed *o)
{
    ro_map latest = { 0 };

    for (uint32_t i = 0; i < o->says.n; i++) {
        uint32_t *at = o->says.at[i].copy ? NULL : ro_map_put(s, &latest, o->says.at[i].who, i);
        if (at && before(date_of(o, &o->says.at[*at]), date_of(o, &o->says.at[i])))
            *at = i;
    }
    for (uint32_t i = 0; i < o->says.n; i++) {
        ro_say *x = &o->says.at[i];
        const uint32_t *at = ro_map_get(&latest, x->who);
        x->corrected = !x->copy && corrected(o, x);
        x->superseded = x->corrected
                        || (at && !x->copy && x->says != o->says.at[*at].says && date_of(o, x).n && before(date_of(o, x), date_of(o, &o->says.at[*at])));
    }
}

/* The last standing word of that kind; NULL. */
static const ro_say *standing(const ro_owed *o, enum ro_says says)
{
    for (uint32_t i = o->says.n; i-- > 0;)
        if (o->says.at[i].says == says && !o->says.at[i].superseded && !o->says.at[i].copy)
            return &o->says.at[i];
    return NULL;
}

static ro_str sayers(ro_ses *s, const ro_owed *o, enum ro_says says)
{
    ro_str all = RO_STR("");

    for (uint32_t i = 0; i < o->says.n; i++) {
        const ro_say *x = &o->says.at[i];
        if (x->says == says && !x->superseded && !x->copy && ro_str_find(all, x->who) == SIZE_MAX)
            all = ro_printf(s, "%.*s%s%.*s%s", RO_FMT(all), all.n ? ", " : "", RO_FMT(x->who), x->own_voice ? " in its own voice" : "");
    }
    return all;
}

/* ---- the verdict ---- */

static void give(ro_owed *o, enum ro_state state, const char *rule, ro_str why)
{
    o->state = state;
    o->rule = rule;
    o->why = why;
}

static bool by_release(ro_ses *s, ro_owed *o)
{
    const ro_say *r = standing(o, RO_SAYS_RELEASED), *k = standing(o, RO_SAYS_KEPT), *b = standing(o, RO_SAYS_BROKEN);

    if (!r || (k && before(date_of(o, r), date_of(o, k))) || (b && before(date_of(o, r), date_of(o, b))))
        return false;
    give(o, RO_OWED_RELEASED, "ledger.released", ro_printf(s, "released, says %.*s", RO_FMT(sayers(s, o, RO_SAYS_RELEASED))));
    return true;
}

static bool by_claims(ro_ses *s, ro_owed *o)
{
    bool kept = standing(o, RO_SAYS_KEPT) != NULL, broken = standing(o, RO_SAYS_BROKEN) != NULL;

    if (kept && broken)
        give(o, RO_OWED_DISPUTED, "ledger.claims-differ",
             ro_printf(s, "kept, says %.*s; broken, says %.*s", RO_FMT(sayers(s, o, RO_SAYS_KEPT)), RO_FMT(sayers(s, o, RO_SAYS_BROKEN))));
    else if (!kept && !broken && standing(o, RO_SAYS_DISPUTED))
        give(o, RO_OWED_DISPUTED, "ledger.said-disputed", ro_printf(s, "disputed, says %.*s", RO_FMT(sayers(s, o, RO_SAYS_DISPUTED))));
    else if (kept)
        give(o, RO_OWED_KEPT, "ledger.claimed-kept", ro_printf(s, "kept, says %.*s; nobody in this archive says otherwise", RO_FMT(sayers(s, o, RO_SAYS_KEPT))));
    else if (broken)
        give(o, RO_OWED_BROKEN, "ledger.claimed-broken", ro_printf(s, "broken, says %.*s; nobody in this archive says otherwise", RO_FMT(sayers(s, o, RO_SAYS_BROKEN))));
    return kept || broken || o->rule;
}

static bool by_calendar(ro_ses *s, ro_owed *o, const ro_days *deadline, const char *as_of)
{
    const char *part = standing(o, RO_SAYS_PARTLY) ? ro_printf(s, "; kept in part, says %.*s", RO_FMT(sayers(s, o, RO_SAYS_PARTLY))).p : "";

    if (strcmp(deadline->last, as_of) >= 0)
        return false;
    if (ro_str_is(o->polarity, "refrain"))
        give(o, RO_OWED_UNKNOWN, "ledger.term-over", ro_printf(s, "its term ended on %s; no report of a breach stands in this archive", deadline->last));
    else
        give(o, RO_OWED_OVERDUE, "ledger.deadline-passed", ro_printf(s, "the deadline passed on %s and no report of fulfilment stands in this archive%s", deadline->last, part));
    return true;
}

static bool all_labelled(const ro_owed *o, const char *label)
{
    for (uint32_t i = 0; i < o->told.n; i++)
        if (!ro_str_is(o->told.at[i].label, label))
            return false;
    return true;
}

static void open_still(ro_ses *s, ro_owed *o, bool dated)
{
    if (standing(o, RO_SAYS_PARTLY))
        give(o, RO_OWED_PENDING, "ledger.done-in-part", ro_printf(s, "kept in part, says %.*s; the rest is outstanding", RO_FMT(sayers(s, o, RO_SAYS_PARTLY))));
    else if (dated)
        give(o, RO_OWED_PENDING, "ledger.deadline-ahead", RO_STR("the deadline has not passed, and no source says that it was kept or broken"));
    else if (all_labelled(o, "unknown"))
        give(o, RO_OWED_UNKNOWN, "ledger.in-force", RO_STR("a duty in force; nothing is said of its keeping"));
    else
        give(o, RO_OWED_PENDING, "ledger.no-deadline", RO_STR("no source in this archive tells a deadline, or says that it was kept or broken"));
}

static void mark_gaps(ro_ses *s, ro_owed *o)
{
    uint32_t undated = 0;

    for (uint32_t i = 0; i < o->told.n; i++)
        undated += !o->told.at[i].date.n;
    if (undated)
        ro_push(s, &o->marks, ro_printf(s, "%u of %u documents without a date: they count at any date", undated, o->told.n));
    if (!o->obligor.n)
        ro_push(s, &o->marks, RO_STR("nobody is named who owes it"));
}

/* The term before: the last one told on an earlier day that was not over by then. NULL: none. */
static const ro_deadline *extended_from(const ro_owed *o, const ro_deadline *due)
{
    const ro_deadline *best = NULL;

    for (uint32_t i = 0; i < o->deadlines.n; i++) {
        const ro_deadline *x = &o->deadlines.at[i];
        if (x != due && before(x->since, due->since) && !over_when_told(x) && (!best || before(best->since, x->since)))
            best = x;
    }
    return best;
}

/* A term is in force until its last day, or has ended; an extension closes the term before it. */
static void settle_term(ro_ses *s, ro_owed *o, const ro_deadline *due, const ro_days *days, const char *as_of)
{
    const ro_deadline *earlier = extended_from(o, due);
    ro_str how = earlier ? ro_printf(s, "extended from %.*s to %s on %.*s, says %.*s", RO_FMT(earlier->value), days->last, RO_FMT(due->since), RO_FMT(o->told.at[due->told].document))
                          : ro_printf(s, "until %s, says %.*s", days->last, RO_FMT(o->told.at[due->told].document));

    if (strcmp(days->last, as_of) < 0)
        give(o, RO_OWED_ENDED, "ledger.term-ended", ro_printf(s, "%.*s; no later extension stands in this archive", RO_FMT(how)));
    else
        give(o, RO_OWED_RUNNING, earlier ? "ledger.extended" : "ledger.term-set", how);
}

void ro_settle(ro_ses *s, ro_owed *o, const char *as_of)
{
    ro_deadline *due;
    ro_days days;
    bool dated;

    collect_deadlines(s, o);
    due = deadline_in_force(s, o);
    o->deadline = due ? due->value : RO_NOSTR;
    dated = due && ro_days_of(due->value, &days);
    if (due && !dated)
        ro_push(s, &o->marks, ro_printf(s, "the deadline `%.*s` is no date of the calendar", RO_FMT(due->value)));
    if (o->term && dated) {
        settle_term(s, o, due, &days, as_of);
        return;
    }
    if (dated)
        mark_early_deadline(s, o, &days);
    mark_gaps(s, o);
    supersede(s, o);
    if (!by_release(s, o) && !by_claims(s, o) && !(dated && by_calendar(s, o, &days, as_of)))
        open_still(s, o, dated);
    if (standing(o, RO_SAYS_DOUBTFUL))
        o->why = ro_printf(s, "%.*s; doubtful, says %.*s", RO_FMT(o->why), RO_FMT(sayers(s, o, RO_SAYS_DOUBTFUL)));
}
