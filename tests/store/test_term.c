/* Until when a mandate runs: one clause a row; and the account of terms: an extension closes the term before, and a term that is over has ended. */
#include "test.h"

#include "documents.h"
#include "query/account.h"
#include "base/buf.h"
#include "segment/segment.h"
#include "store/internal.h"
#include "store_file.h"
#include "time/time.h"

/* A document of one sentence, with the mission's name as its one actor. */
static void read_clause(ro_made *m, const char *id, const char *date, const char *text, const char *name, const char *alias)
{
    ro_doc *d;
    ro_span w;
    ro_mention x;

    made_open(m, id, date, NULL, text);
    d = m->d;
    ro_segment(&m->m, d);
    ro_times(&m->m, d);
    ro_push(&m->ses, &d->sents, (ro_sent){ .tokens = { 0, d->tokens.n }, .where = { 0, (uint32_t)d->text.n }, .zone = RO_NONE });
    if (!name)
        return;
    w = made_words(m, name);
    x = (ro_mention){ .where = w, .name = w, .form = RO_FORM_NAME, .kind = RO_KIND_ORGANIZATION, .actor = made_actor(m, name), .place = RO_NONE, .antecedent = RO_NONE };
    x.tokens.beg = x.head = ro_token_at(d, w.beg);
    for (x.tokens.end = x.tokens.beg; x.tokens.end < d->tokens.n && d->tokens.at[x.tokens.end].where.beg < w.end;)
        x.tokens.end++;
    if (alias)
        ro_push(&m->ses, &d->actors.at[x.actor].aliases, ro_str_of(alias));
    ro_push(&m->ses, &d->mentions, x);
    ro_index_mentions(d);
}

static const struct { const char *name, *text, *words, *holder, *alias, *until, *whose, *kind; } cases[] = {
    { "a day", "Decides to extend the mandate of UNMISS until 15 March 2022 and asks for a report by 30 June 2021;", "extend the mandate of UNMISS", "UNMISS", NULL, "2022-03-15", "UNMISS",
      "mandate" },
    { "the day first", "Decides to extend until 31 August 2021 UNSOM's mandate as set out in paragraph 1;", "extend until 31 August 2021 UNSOM's mandate", "UNSOM", NULL, "2021-08-31", "UNSOM",
      "mandate" },
    { "a length, and the day", "Decides to renew the mandate of UNDOF for a period of six months, that is, until 31 December 2021;", "renew the mandate of UNDOF", "UNDOF", NULL, "2021-12-31",
      "UNDOF", "mandate" },
    { "a length from a day", "Decides that the mandate of UNAMSIL shall be extended for a period of six months from 30 March 2021;", "the mandate of UNAMSIL shall be extended", "UNAMSIL", NULL,
      "2021-09-30", "UNAMSIL", "mandate" },
    { "a length from now", "Decides to renew the mandate of UNIFIL for a period of one year;", "renew the mandate of UNIFIL", "UNIFIL", NULL, "2022-02-18", "UNIFIL", "mandate" },
    { "by its acronym", "Decides to extend the mandate of the United Nations Mission in Liberia (UNMIL) until 30 September 2021;", "extend the mandate of the United Nations Mission in Liberia",
      "United Nations Mission in Liberia", "UNMIL", "2021-09-30", "UNMIL", "mandate" },
    { "a panel by its resolution", "Decides to extend the mandate of the Panel of Experts, established by resolution 1591 (2005), until 12 March 2022;", "extend the mandate of the Panel of Experts",
      "Panel of Experts", NULL, "2022-03-12", "Panel of Experts, resolution 1591", "mandate" },
    { "a panel of nobody knows what", "Decides to extend the mandate of the Panel of Experts until 12 March 2022;", "extend the mandate of the Panel of Experts", "Panel of Experts", NULL, NULL, NULL,
      NULL },
    { "measures", "Decides to renew until 30 November 2021 the measures on arms imposed by paragraph 1 of resolution 1807 (2008);", "renew until 30 November 2021 the measures on arms", NULL, NULL,
      "2021-11-30", "resolution 1807", "measures" },
    { "no day", "Decides to extend the mandate of UNMISS and to report by 30 June 2021;", "extend the mandate of UNMISS", "UNMISS", NULL, NULL, NULL, NULL },
    { "nothing is extended", "Welcomes the mandate of UNMISS until 15 March 2022;", "Welcomes the mandate of UNMISS", "UNMISS", NULL, NULL, NULL, NULL },
};

static void term__of_a_clause(void **state)
{
    ro_made m = { 0 };

    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_term t = { .kind = NULL };
        bool found;
        read_clause(&m, "d", "2021-02-18", cases[i].text, cases[i].holder, cases[i].alias);
        found = ro_term_of(m.d, ro_lexicon_builtin(), made_words(&m, cases[i].words), 0, &t);
        want_int(cases[i].name, found, cases[i].until != NULL);
        if (!found)
            continue;
        want_str(cases[i].name, t.until, cases[i].until);
        want_str(cases[i].name, t.holder, cases[i].whose);
        want_str(cases[i].name, ro_str_of(t.kind), cases[i].kind);
    }
    made_close(&m);
}

/* ---- the account ---- */

static void load(ro_store *s, const int *order)
{
    static const struct { const char *id, *date, *until; } told[] = {
        { "first", "2020-03-12", "15 March 2021" }, { "second", "2021-03-12", "15 March 2022" }, { "history", "2021-06-01", "15 March 2019" },
    };
    ro_made m = { 0 };

    for (int i = 0; i < 3; i++) {
        int k = order[i];
        char text[128];
        snprintf(text, sizeof text, "Decides to extend the mandate of UNMISS until %s;", told[k].until);
        read_clause(&m, told[k].id, told[k].date, text, "UNMISS", NULL);
        made_decision(&m, "UNMISS", "extend the mandate of UNMISS", RO_D_DECIDED, NULL)->rec.sent = 0;
        made_store(&m, s);
    }
    made_close(&m);
}

static ro_str account(ro_ses *ses, ro_store *s, const char *name, const char *as_of)
{
    const ro_question q = { .as_of = as_of };
    ro_buf out = { 0 };
    ro_err e = { 0 };
    ro_str text;

    if (ro_account(ro_store_db(s), name, &q, "text", &out, &e))
        fail_msg("%s", e.msg);
    text = ro_copy(ses, ro_buf_str(&out));
    ro_buf_free(&out);
    return text;
}

static void want_in(const char *name, ro_str text, const char *part)
{
    if (ro_str_find(text, ro_str_of(part)) == SIZE_MAX)
        fail_msg("%s: no `%s` in:\n%.*s", name, part, RO_FMT(text));
}

static void term__is_closed_by_the_next(void **state)
{
    static const int orders[][3] = { { 0, 1, 2 }, { 2, 1, 0 }, { 1, 2, 0 } };
    ro_ses ses = { 0 };
    ro_str first = RO_NOSTR;

    (void)state;
    for (size_t i = 0; i < TESTS(orders); i++) {
        char path[64];
        ro_store *s = open_at(path);
        ro_str text;
        load(s, orders[i]);
        text = account(&ses, s, "ledger", "2021-09-30");
        first = first.n ? first : text;
        want_int("the same in any order", ro_str_eq(first, text), 1);
        want_in("in force", text, "[in force] mandate, until 2022-03-15");
        want_in("why", text, "extended from 2021-03-15 to 2022-03-15 on 2021-03-12, says second");
        want_in("the earlier one", text, "until 2021-03-15, closed by a later term");
        want_in("before", account(&ses, s, "ledger", "2021-01-01"), "[in force] mandate, until 2021-03-15");
        want_in("after", account(&ses, s, "ledger", "2022-06-01"), "[ended] mandate, until 2022-03-15");
        want_in("in the calendar", account(&ses, s, "calendar", "2021-09-30"), "2022-03-15  term      [in force] UNMISS: mandate");
        close_at(s, path);
    }
    ro_arena_free(&ses.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(term__of_a_clause), cmocka_unit_test(term__is_closed_by_the_next) };
    return cmocka_run_group_tests_name("term", tests, NULL, NULL);
}
