/* What became of a commitment: one case a row, by claims and calendar alone. */
#include "test.h"

#include "time/days.h"
#include "query/ledger.h"

/* Tellings `DATE DEADLINE LABEL`, claims `TELLING WHO STATE`, both separated by `;`. `-`: none. */
static const struct { const char *name, *told, *claims, *as_of, *polarity, *state, *rule, *why, *mark; } cases[] = {
    { "no claim, deadline ahead", "2021-01-01 2021-05-01 pending", "", "2021-04-30", "do", "pending", "ledger.deadline-ahead", NULL, NULL },
    { "on the day itself", "2021-01-01 2021-05-01 pending", "", "2021-05-01", "do", "pending", "ledger.deadline-ahead", NULL, NULL },
    { "the day after", "2021-01-01 2021-05-01 pending", "", "2021-05-02", "do", "overdue", "ledger.deadline-passed", "no report of fulfilment stands", NULL },
    { "a month is over with its last day", "2021-01-01 2021-05 pending", "", "2021-05-31", "do", "pending", "ledger.deadline-ahead", NULL, NULL },
    { "and then it is over", "2021-01-01 2021-05 pending", "", "2021-06-01", "do", "overdue", "ledger.deadline-passed", NULL, NULL },
    { "the reader's overdue is not read", "2021-01-01 2021-05-01 overdue", "", "2021-02-01", "do", "pending", "ledger.deadline-ahead", NULL, NULL },
    { "to refrain is never overdue", "2021-01-01 2021-05-01 pending", "", "2021-06-01", "refrain", "unknown", "ledger.term-over", NULL, NULL },
    { "kept, says A", "2021-01-01 2021-05-01 pending;2021-05-02 - pending", "1 A kept", "2021-06-01", "do", "kept", "ledger.claimed-kept", "kept, says A", NULL },
    { "broken, says A", "2021-01-01 - pending", "0 A broken", "2021-06-01", "do", "broken", "ledger.claimed-broken", "broken, says A", NULL },
    { "A against B", "2021-01-01 - pending;2021-02-01 - pending", "0 A broken;1 B kept", "2021-06-01", "do", "disputed", "ledger.claims-differ", "kept, says B; broken, says A", NULL },
    { "A thinks better of it", "2021-01-01 - pending;2021-02-01 - pending", "0 A broken;1 A kept", "2021-06-01", "do", "kept", "ledger.claimed-kept", NULL, NULL },
    { "A against itself on one day", "2021-01-01 - pending", "0 A broken;0 A kept", "2021-06-01", "do", "disputed", "ledger.claims-differ", NULL, NULL },
    { "an undated claim is not superseded", "- - pending;2021-02-01 - pending", "0 A broken;1 A kept", "2021-06-01", "do", "disputed", "ledger.claims-differ", NULL, "without a date" },
    { "in part, the rest outstanding", "2021-01-01 2021-05-01 pending", "0 A partly", "2021-02-01", "do", "pending", "ledger.done-in-part", "kept in part, says A", NULL },
    { "in part, and late", "2021-01-01 2021-05-01 pending", "0 A partly", "2021-06-01", "do", "overdue", "ledger.deadline-passed", "kept in part, says A", NULL },
    { "doubt decides nothing", "2021-01-01 2021-05-01 pending", "0 A doubtful", "2021-02-01", "do", "pending", "ledger.deadline-ahead", "doubtful, says A", NULL },
    { "kept, and doubted", "2021-01-01 - pending", "0 A kept;0 B doubtful", "2021-06-01", "do", "kept", "ledger.claimed-kept", "doubtful, says B", NULL },
    { "released", "2021-01-01 2021-05-01 pending", "0 A released", "2021-06-01", "do", "released", "ledger.released", NULL, NULL },
    { "released after a breach", "2021-01-01 - pending;2021-02-01 - pending", "0 A broken;1 B released", "2021-06-01", "do", "released", "ledger.released", NULL, NULL },
    { "broken after the release", "2021-01-01 - pending;2021-02-01 - pending", "0 B released;1 A broken", "2021-06-01", "do", "broken", "ledger.claimed-broken", NULL, NULL },
    { "the deadline was moved", "2021-01-01 2021-05-01 pending;2021-04-14 2021-09-11 pending", "", "2021-06-01", "do", "pending", "ledger.deadline-ahead", NULL, NULL },
    { "an old deadline told again does not come back", "2021-01-01 2021-05-01 pending;2021-04-14 2021-09-11 pending;2021-05-20 2021-05-01 pending", "", "2021-06-01", "do", "pending",
      "ledger.deadline-ahead", NULL, NULL },
    { "two deadlines on one day", "2021-01-01 2021-05-01 pending;2021-01-01 2021-09-11 pending", "", "2021-06-01", "do", "pending", "ledger.deadline-ahead", NULL, "two deadlines told on one day" },
    { "a deadline before it was made", "2021-06-03 2021-05-01 pending", "", "2021-07-01", "do", "overdue", "ledger.deadline-passed", NULL, "lies before the first report" },
    { "a deadline that is no date", "2021-06-03 soon pending", "", "2021-07-01", "do", "pending", "ledger.no-deadline", NULL, "no date of the calendar" },
    { "a duty in force", "2021-06-03 - unknown", "", "2021-07-01", "do", "unknown", "ledger.in-force", NULL, NULL },
    { "nothing has a date", "- - pending", "", "2021-07-01", "do", "pending", "ledger.no-deadline", NULL, "1 of 1 documents without a date" },
};

static ro_str field(ro_str *rest)
{
    ro_str f = ro_str_cut(rest, ' ');
    return ro_str_is(f, "-") ? RO_NOSTR : f;
}

static void read_case(ro_ses *s, size_t i, ro_owed *o)
{
    ro_str told = ro_str_of(cases[i].told), claims = ro_str_of(cases[i].claims);

    o->polarity = ro_str_of(cases[i].polarity);
    o->obligor = RO_STR("Somebody");
    while (told.n) {
        ro_str one = ro_str_cut(&told, ';');
        ro_told t = { .document = RO_STR("d") };
        t.date = field(&one);
        t.deadline = field(&one);
        t.label = field(&one);
        ro_push(s, &o->told, t);
    }
    while (claims.n) {
        ro_str one = ro_str_cut(&claims, ';'), at = ro_str_cut(&one, ' ');
        ro_say x = { .told = (uint32_t)(at.p[0] - '0'), .who = ro_str_cut(&one, ' ') };
        for (int k = 0; k <= RO_SAYS_DISPUTED; k++)
            if (ro_str_is(one, ro_says_name((enum ro_says)k)))
                x.says = (enum ro_says)k;
        ro_push(s, &o->says, x);
    }
}

static void settle__by_claims_and_calendar(void **state)
{
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_owed o = { 0 };
        bool marked = cases[i].mark == NULL;
        read_case(&s, i, &o);
        ro_settle(&s, &o, cases[i].as_of);
        want_str(cases[i].name, ro_str_of(ro_owed_name(o.state)), cases[i].state);
        want_str(cases[i].name, ro_str_of(o.rule), cases[i].rule);
        if (cases[i].why && ro_str_find(o.why, ro_str_of(cases[i].why)) == SIZE_MAX)
            fail_msg("%s: no `%s` in `%.*s`", cases[i].name, cases[i].why, RO_FMT(o.why));
        for (uint32_t k = 0; k < o.marks.n; k++)
            marked |= ro_str_find(o.marks.at[k], ro_str_of(cases[i].mark)) != SIZE_MAX;
        if (!marked || (!cases[i].mark && o.marks.n))
            fail_msg("%s: %u marks, first `%.*s`", cases[i].name, o.marks.n, RO_FMT(o.marks.n ? o.marks.at[0] : RO_NOSTR));
        ro_arena_free(&s.arena);
    }
}

static const struct { const char *value, *first, *last; } days[] = {
    { "2021-02-18", "2021-02-18", "2021-02-18" }, { "2021-02-18T10:00", "2021-02-18", "2021-02-18" }, { "2021-02", "2021-02-01", "2021-02-28" }, { "2020-02", "2020-02-01", "2020-02-29" },
    { "2021", "2021-01-01", "2021-12-31" },       { "2021-W07", "2021-02-15", "2021-02-21" },         { "2021-Q2", "2021-04-01", "2021-06-30" },  { "2021-H2", "2021-07-01", "2021-12-31" },
    { "PAST_REF", NULL, NULL },                   { "", NULL, NULL },                                 { "2021-13", NULL, NULL },                 { "2021-02-30", NULL, NULL },
    { "2021-W", NULL, NULL },                     { "2021-W60", NULL, NULL },                         { "2021-SU", NULL, NULL },                 { "P2W", NULL, NULL },
    { "20210218", NULL, NULL },                   { "0000-01-01", NULL, NULL },
};

static void days__of_values(void **state)
{
    (void)state;
    for (size_t i = 0; i < TESTS(days); i++) {
        ro_days d;
        bool good = ro_days_of(ro_str_of(days[i].value), &d);
        want_int(days[i].value, good, days[i].first != NULL);
        if (good) {
            want_str(days[i].value, ro_str_of(d.first), days[i].first);
            want_str(days[i].value, ro_str_of(d.last), days[i].last);
        }
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(settle__by_claims_and_calendar), cmocka_unit_test(days__of_values) };
    return cmocka_run_group_tests_name("settle", tests, NULL, NULL);
}
