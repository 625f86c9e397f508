/* What became of a commitment, as of a date: from its claims and the calendar alone.
 *
 * Reads: tellings and what is said, both by date. Writes: state, rule, why, deadlines, marks.
 * The reader's own label of a telling is one more voice where it says more than `pending`; its `overdue` is never read: that is computed here. A claim is superseded when the same
 * claimant says otherwise in a later document; it stays in the account. The rules, in their order, are those of docs/formats/store.md. */
#include "query/ledger.h"

#include "query/days.h"

static bool before(ro_str a, ro_str b) /* undated comes first */
{
    return ro_str_cmp(a.p ? a : RO_STR(""), b.p ? b : RO_STR("")) < 0;
}

static ro_str date_of(const ro_owed *o, const ro_say *s)
{
    return o->told.at[s->told].date;
}

/* ---- deadlines ---- */

/* Each deadline with the date on which it was first told. Tellings come by date. */
static void collect_deadlines(ro_ses *s, ro_owed *o)
{
    for (uint32_t i = 0; i < o->told.n; i++) {
        const ro_told *t = &o->told.at[i];
        uint32_t k = 0;
        while (k < o->deadlines.n && !ro_str_eq(o->deadlines.at[k].value, t->deadline))
            k++;
        if (t->deadline.n && k == o->deadlines.n)
            ro_push(s, &o->deadlines, (ro_deadline){ .value = t->deadline, .since = t->date });
    }
}

/* The one told for the first time last holds: an old one that is told again does not come back. Of two first told on one day the later holds, and that is marked. */
static ro_deadline *deadline_in_force(ro_ses *s, ro_owed *o)
{
    ro_deadline *best = NULL;

    for (uint32_t i = 0; i < o->deadlines.n; i++) {
        ro_deadline *x = &o->deadlines.at[i];
        if (best && ro_str_eq(x->since, best->since))
            ro_push(s, &o->marks, ro_printf(s, "two deadlines told on one day: %.*s and %.*s", RO_FMT(best->value), RO_FMT(x->value)));
        if (!best || before(best->since, x->since) || (ro_str_eq(best->since, x->since) && before(best->value, x->value)))
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
        x->superseded = at && !x->copy && x->says != o->says.at[*at].says && date_of(o, x).n && before(date_of(o, x), date_of(o, &o->says.at[*at]));
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
        give(o, RO_OWED_PENDING, "ledger.deadline-ahead", RO_STR("the deadline has not passed"));
    else if (all_labelled(o, "unknown"))
        give(o, RO_OWED_UNKNOWN, "ledger.in-force", RO_STR("a duty in force; nothing is said of its keeping"));
    else
        give(o, RO_OWED_PENDING, "ledger.no-deadline", RO_STR("no deadline is told, and no claim"));
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
    if (dated)
        mark_early_deadline(s, o, &days);
    mark_gaps(s, o);
    supersede(s, o);
    if (!by_release(s, o) && !by_claims(s, o) && !(dated && by_calendar(s, o, &days, as_of)))
        open_still(s, o, dated);
    if (standing(o, RO_SAYS_DOUBTFUL))
        o->why = ro_printf(s, "%.*s; doubtful, says %.*s", RO_FMT(o->why), RO_FMT(sayers(s, o, RO_SAYS_DOUBTFUL)));
}
