/* The accounts on an archive made by hand: what they say, that no order of loading changes a byte, and that bad input is kept, marked and never a crash. */
#include "test.h"

#include "../store/documents.h"
#include "../store/store_file.h"
#include "base/json.h"
#include "query/account.h"

static ro_str account(ro_ses *ses, ro_store *s, const char *name, const ro_question *q, const char *format)
{
    ro_buf out = { 0 };
    ro_err e = { 0 };
    ro_str text;

    if (ro_account(ro_store_db(s), name, q, format, &out, &e))
        fail_msg("%s %s: %s", name, format, e.msg);
    text = ro_copy(ses, ro_buf_str(&out));
    ro_buf_free(&out);
    return text;
}

static void want_in(const char *name, ro_str text, const char *part)
{
    if (ro_str_find(text, ro_str_of(part)) == SIZE_MAX)
        fail_msg("%s: no `%s` in:\n%.*s", name, part, RO_FMT(text));
}

static void want_out(const char *name, ro_str text, const char *part)
{
    if (ro_str_find(text, ro_str_of(part)) != SIZE_MAX)
        fail_msg("%s: `%s` stands in:\n%.*s", name, part, RO_FMT(text));
}

/* ---- the archive ---- */

enum { DOCUMENTS = 8 };

static const char *const wire = "Under the Bay Accord the Government will withdraw all troops from the valley by May and the Rebels will not attack the town, officials said after long talks in the "
                                "capital that were broken off twice.\nThe army said 12 soldiers were killed.";

static void make(ro_made *m, int k)
{
    ro_commitment *c;

    switch (k) {
    case 0: /* the agency, and a paper that prints it */
    case 1:
        made_open(m, k ? "paper" : "wire", k ? "2021-01-05" : "2021-01-04", k ? "The Morning Paper" : "Reuters", wire);
        made_agreement(m, "Bay Accord", "Government; Rebels", "2021-01-03");
        made_commitment(m, "Government", "withdraw all troops from the valley", "2021-05", "the Rebels will not attack");
        c = made_commitment(m, "Rebels", "attack the town", NULL, "the Government will withdraw");
        c->polarity = RO_POL_REFRAIN;
        made_claim(m, c, "Army", RO_CLAIM_BROKEN, "12 soldiers were killed");
        made_event(m, "Government; Rebels", "talks", NULL, RO_CONSULT, "2021-01-03", NULL);
        made_figure(m, "Army", NULL, RO_FIG_KILLED, 12, "soldiers", "2021-01-04");
        break;
    case 2:
        made_open(m, "envoy", "2021-04-14", "AFP", "The Government will pull out its forces from the valley only by September, an envoy said. 20 soldiers were killed.");
        made_agreement(m, "the Bay Accord", "", "2021-01-02");
        made_commitment(m, "Government", "pull out its forces from the valley", "2021-09", NULL);
        made_figure(m, "Army", NULL, RO_FIG_KILLED, 20, "soldiers", "2021-04-13");
        break;
    case 3:
        made_open(m, "kept", "2021-09-15", "AP", "The Government said it did withdraw all troops from the valley.");
        c = made_commitment(m, "Government", "withdraw all troops from the valley", "2021-09", NULL);
        made_claim(m, c, "Government", RO_CLAIM_KEPT, "did withdraw");
        break;
    case 4:
        made_open(m, "broken", "2021-09-16", "AFP", "The Rebels said the Government did not withdraw all troops from the valley.");
        c = made_commitment(m, "Government", "withdraw all troops from the valley", "2021-09", NULL);
        made_claim(m, c, "Rebels", RO_CLAIM_BROKEN, "did not withdraw");
        break;
    case 5:
        made_open(m, "council", "2021-09-17", NULL, "The Council, so far, has not decided; whether to send observers, ever: a long question that goes on so that its line in a calendar must be folded — é.");
        made_decision(m, "Council", "whether to send observers, ever: a long question that goes on so that its line in a calendar must be folded — é", RO_D_PENDING, "2021-10");
        made_event(m, "Government", "Council", "Rebels", RO_ASSAULT, "2021-09-10", "Valley");
        break;
    case 6:
        made_open(m, "undated", NULL, NULL, "Nobody knows who must pay the debt by March.");
        made_commitment(m, "", "pay the debt", "2021-03-01", NULL);
        break;
    default:
        made_open(m, "fire", "2021-09-18", "AFP", "Fire on the valley again, the Rebels said.");
        made_event(m, "Government", "Fire", "Rebels", RO_ASSAULT, "2021-09-10", "Valley");
        ro_push(&m->ses, &m->d->loose_claims, (ro_loose_claim){ .claim = { .state = RO_CLAIM_BROKEN, .statement = RO_NONE, .where = made_words(m, "Fire on the valley again") },
                                                                .agreement = RO_NONE });
        made_actors(m, &m->d->loose_claims.at[0].claim.claimant, "Rebels");
    }
}

static void load(ro_store *s, const int *order, int n)
{
    ro_made m = { 0 };

    for (int i = 0; i < n; i++) {
        make(&m, order ? order[i] : i);
        made_store(&m, s);
    }
    made_close(&m);
}

/* ---- what they say ---- */

static void ledger__says_what_sources_say(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { .as_of = "2021-09-30" }, early = { .as_of = "2021-06-01" }, september = { .as_of = "2021-09-15" };
    ro_str all, text;

    (void)state;
    load(s, NULL, DOCUMENTS);
    all = account(&ses, s, "ledger", &q, "text");
    want_in("disputed", all, "[disputed] pledge: withdraw all troops from the valley, by 2021-09  c");
    want_in("moved", all, "deadline 2021-05, moved: (wire, 2021-01-04, Reuters)");
    want_in("both claims", all, "why: kept, says Government; broken, says Rebels");
    want_in("words", all, "kept, says Government: “did withdraw” (kept, 2021-09-15, AP)");
    want_in("two dates", all, "signed 2021-01-02, 2021-01-03: sources differ");
    want_in("circle", all, "circular condition");
    want_in("to refrain", all, "[broken] pledge to refrain: attack the town");
    want_in("a reprint counts once", all, "broken, says Army: “12 soldiers were killed” (wire, 2021-01-04, Reuters), and 1 reprint");
    want_in("reports", all, "told 5 times by 4 independent reports");
    want_in("undated", all, "1 of 1 documents without a date");
    want_in("nobody", all, "(nobody named)");
    want_in("of unknown ones", all, "broken, says Rebels: “Fire on the valley again” (fire, 2021-09-18, AFP)");
    text = account(&ses, s, "ledger", &early, "text");
    want_in("before the claims", text, "[pending] pledge: withdraw all troops from the valley, by 2021-09");
    want_out("before the claims", text, "did withdraw");
    text = account(&ses, s, "ledger", &september, "text");
    want_in("one claim", text, "[kept] pledge: withdraw");
    q.disputed = true;
    text = account(&ses, s, "ledger", &q, "text");
    want_in("disputed alone", text, ": 1, from 8 documents");
    q = (ro_question){ .overdue = true };
    want_in("overdue alone", account(&ses, s, "ledger", &q, "text"), "[overdue] pledge: pay the debt");
    q = (ro_question){ .agreement = "bay acc", .obligor = "rebel" };
    want_in("by names", account(&ses, s, "ledger", &q, "text"), ": 1, from 8 documents");
    q = (ro_question){ .agreement = "nowhere" };
    want_in("by no name", account(&ses, s, "ledger", &q, "text"), ": 0, from 8 documents");
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

static void why__explains_a_state(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { .id = "kept:c1" };
    ro_buf out = { 0 };
    ro_err e = { 0 };
    ro_str text;

    (void)state;
    load(s, NULL, DOCUMENTS);
    text = account(&ses, s, "why", &q, "text");
    want_in("the rule", text, "disputed, by rule ledger.claims-differ");
    want_in("a claim", text, "broken, says Rebels: “did not withdraw”");
    want_in("a link", text, "by rule commitment.deadline: government | 2021-09 | do withdraw troops");
    want_in("a deadline", text, "deadline 2021-09, first told 2021-04-14: in force");
    q.id = "council:e1";
    want_in("an event", account(&ses, s, "why", &q, "text"), "by rule event.actors");
    q.id = "no such thing";
    assert_int_equal(ro_account(ro_store_db(s), "why", &q, NULL, &out, &e), RO_EUSAGE);
    ro_buf_free(&out);
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

static void timeline__counts_reports(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { 0 };
    ro_str text;

    (void)state;
    load(s, NULL, DOCUMENTS);
    text = account(&ses, s, "timeline", &q, "text");
    want_in("reprinted", text, "2021-01-03  Government; Rebels — CONSULT  [1 report, 2 documents: Reuters; The Morning Paper]");
    want_in("told twice", text, "2021-09-10  Government — ASSAULT → Rebels, Valley  [2 reports, 2 documents: AFP]");
    q = (ro_question){ .actor = "rebels", .from = "2021-02", .to = "2021-09-10" };
    text = account(&ses, s, "timeline", &q, "csv");
    want_in("in the time", text, "2021-09-10,of the event,Government,ASSAULT");
    want_out("before it", text, "CONSULT");
    q.actor = "nobody";
    want_out("nobody", account(&ses, s, "timeline", &q, "json"), "ASSAULT");
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

static void figures__change(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { .kind = "killed", .holder = "army" };
    ro_buf out = { 0 };
    ro_err e = { 0 };
    ro_str text;

    (void)state;
    load(s, NULL, DOCUMENTS);
    text = account(&ses, s, "figures", &q, "text");
    want_in("first", text, "2021-01-04  12  [1 of 2]");
    want_in("then", text, "2021-04-13  20 (+8 since 2021-01-04)  [1 of 1]");
    q.kind = "nonsense";
    assert_int_equal(ro_account(ro_store_db(s), "figures", &q, NULL, &out, &e), RO_EUSAGE);
    ro_buf_free(&out);
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

/* RFC 5545: lines end with CRLF and are no longer than 75 bytes; unfolded, the properties stand there, escaped. */
static void calendar__is_icalendar(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { .as_of = "2021-09-20" };
    ro_str ics, rest;
    ro_buf unfolded = { 0 };

    (void)state;
    load(s, NULL, DOCUMENTS);
    rest = ics = account(&ses, s, "calendar", &q, "ics");
    while (rest.n) {
        ro_str line = ro_str_cut(&rest, '\n');
        assert_true(line.n > 0 && line.p[line.n - 1] == '\r');
        want_int("bytes of a line", line.n - 1 <= 75, 1);
        if (unfolded.n && line.p[0] != ' ')
            ro_buf_putc(&unfolded, '\n');
        ro_buf_add(&unfolded, (ro_str){ line.p + (line.p[0] == ' '), line.n - 1 - (line.p[0] == ' ') });
    }
    want_in("escaped and unfolded", ro_buf_str(&unfolded), "SUMMARY:Decision expected: Council: whether to send observers\\, ever: a long question that goes on so that its line in a calendar must be folded — é\n");
    want_in("a month", ro_buf_str(&unfolded), "DTSTART;VALUE=DATE:20211001\nDTEND;VALUE=DATE:20211101\n");
    want_in("begins", ics, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:");
    want_int("valid UTF-8 in every line", ro_str_find(ics, RO_STR("END:VCALENDAR\r\n")) + 15 == ics.n, 1);
    q = (ro_question){ .from = "2021-10-05", .to = "2021-12" };
    want_in("from the middle of its month", account(&ses, s, "calendar", &q, "text"), "2021-10     decision");
    want_out("deadlines before", account(&ses, s, "calendar", &q, "text"), "pay the debt");
    ro_buf_free(&unfolded);
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

/* ---- what must hold ---- */

static const struct { const char *account, *format; } forms[] = {
    { "ledger", "text" }, { "ledger", "json" }, { "ledger", "csv" }, { "timeline", "text" }, { "timeline", "json" }, { "timeline", "csv" }, { "figures", "text" },
    { "figures", "json" }, { "figures", "csv" }, { "calendar", "text" }, { "calendar", "json" }, { "calendar", "csv" }, { "calendar", "ics" },
};

static ro_str everything(ro_ses *ses, ro_store *s)
{
    ro_question q = { 0 };
    ro_str all = RO_STR("");

    for (size_t i = 0; i < TESTS(forms); i++)
        all = ro_printf(ses, "%.*s%.*s\n", RO_FMT(all), RO_FMT(account(ses, s, forms[i].account, &q, forms[i].format)));
    for (int k = 0; k < 2; k++) {
        q.id = k ? "kept:c1" : "council:e1";
        all = ro_printf(ses, "%.*s%.*s\n", RO_FMT(all), RO_FMT(account(ses, s, "why", &q, "text")));
    }
    return all;
}

static void accounts__do_not_depend_on_the_order(void **state)
{
    int order[DOCUMENTS];
    ro_ses ses = { 0 };
    ro_str first = RO_NOSTR;
    uint64_t seed = 3;

    (void)state;
    for (int i = 0; i < DOCUMENTS; i++)
        order[i] = i;
    for (int round = 0; round < 20; round++) {
        char path[64];
        ro_store *s = open_at(path);
        ro_str all;
        load(s, order, DOCUMENTS);
        if (round % 2)
            load(s, NULL, DOCUMENTS);
        all = everything(&ses, s);
        if (round == 0)
            first = all;
        else if (!ro_str_eq(first, all))
            fail_msg("round %d: the accounts depend on the order of loading", round);
        close_at(s, path);
        for (int i = DOCUMENTS - 1; i > 0; i--) {
            int k, t = order[i];
            seed = seed * 6364136223846793005u + 1;
            k = (int)(seed >> 40) % (i + 1);
            order[i] = order[k];
            order[k] = t;
        }
    }
    ro_arena_free(&ses.arena);
}

static void json__is_well_formed(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_question q = { 0 };

    (void)state;
    load(s, NULL, DOCUMENTS);
    for (size_t i = 0; i < TESTS(forms); i++) {
        ro_ses ses = { 0 };
        enum ro_jtype t;
        ro_jr r;
        if (strcmp(forms[i].format, "json") == 0) {
            ro_jr_start(&r, &ses, ro_str_trim(account(&ses, s, forms[i].account, &q, "json")));
            while ((t = ro_jr_next(&r)) != RO_J_END && t != RO_J_BAD)
                ;
            want_int(forms[i].account, t, RO_J_END);
        }
        ro_arena_free(&ses.arena);
    }
    close_at(s, path);
}

/* Without any date no deadline passes: nothing is called overdue by a clock. A correction by the agency holds for the papers that printed it, too. */
static void ledger__without_dates_and_with_corrections(void **state)
{
    static const char *const first = "The Government did not withdraw all troops from the valley, people who live there said on the phone late on Sunday night.";
    char path[64], corrected_path[64];
    ro_store *s = open_at(path), *corrected = open_at(corrected_path);
    ro_ses ses = { 0 };
    ro_question q = { 0 };
    ro_made m = { 0 };

    (void)state;
    made_open(&m, "one", NULL, NULL, "It will pay the debt by March.");
    made_commitment(&m, "Government", "pay the debt", "2021-03-01", NULL);
    made_store(&m, s);
    want_in("no date", account(&ses, s, "ledger", &q, "text"), "[pending] pledge: pay the debt, by 2021-03-01");
    for (int k = 0; k < 3; k++) {
        ro_commitment *c;
        made_open(&m, k == 0 ? "a" : k == 1 ? "b" : "c", k == 2 ? "2021-05-09" : "2021-05-03", k == 1 ? "The Paper" : "Reuters",
                  k < 2 ? first : "Corrects: the Government did withdraw all troops from the valley.");
        c = made_commitment(&m, "Government", "withdraw all troops from the valley", "2021-05-01", NULL);
        made_claim(&m, c, NULL, k < 2 ? RO_CLAIM_BROKEN : RO_CLAIM_KEPT, "withdraw all troops");
        made_store(&m, corrected);
    }
    want_in("corrected", account(&ses, corrected, "ledger", &q, "text"), "[kept] pledge: withdraw");
    want_in("the history", account(&ses, corrected, "ledger", &q, "text"), "and 1 reprint; superseded by what the same claimant says later");
    made_close(&m);
    ro_arena_free(&ses.arena);
    close_at(s, path);
    close_at(corrected, corrected_path);
}

/* An empty store, and one with nothing but an empty document, have accounts; unknown accounts and formats are refused. */
static void accounts__of_nothing(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_question q = { 0 };
    ro_buf out = { 0 };
    ro_err e = { 0 }, f = { 0 }, g = { 0 };

    (void)state;
    for (size_t i = 0; i < TESTS(forms); i++)
        assert_true(account(&ses, s, forms[i].account, &q, forms[i].format).n > 0);
    assert_int_equal(ro_account(ro_store_db(s), "horoscope", &q, NULL, &out, &e), RO_EUSAGE);
    assert_int_equal(ro_account(ro_store_db(s), "ledger", &q, "ics", &out, &f), RO_EUSAGE);
    q.as_of = "yesterday";
    assert_int_equal(ro_account(ro_store_db(s), "ledger", &q, NULL, &out, &g), RO_EUSAGE);
    ro_buf_free(&out);
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ledger__says_what_sources_say),
        cmocka_unit_test(why__explains_a_state),
        cmocka_unit_test(timeline__counts_reports),
        cmocka_unit_test(figures__change),
        cmocka_unit_test(calendar__is_icalendar),
        cmocka_unit_test(accounts__do_not_depend_on_the_order),
        cmocka_unit_test(json__is_well_formed),
        cmocka_unit_test(ledger__without_dates_and_with_corrections),
        cmocka_unit_test(accounts__of_nothing),
    };
    return cmocka_run_group_tests_name("accounts", tests, NULL, NULL);
}
