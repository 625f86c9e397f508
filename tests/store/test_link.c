/* Links across documents: what is told again is one thread, what differs is not; the order of loading changes nothing; what the user undoes stays undone. */
#include "test.h"

#include "store/documents.h"
#include "store/store_file.h"
#include "store/internal.h"

typedef void (*maker)(ro_made *m);

static long long number(ro_store *s, const char *sql)
{
    sqlite3_stmt *q;
    long long v;

    if (sqlite3_prepare_v2(ro_store_db(s), sql, -1, &q, NULL) != SQLITE_OK)
        fail_msg("%s: %s", sql, sqlite3_errmsg(ro_store_db(s)));
    v = sqlite3_step(q) == SQLITE_ROW ? sqlite3_column_int64(q, 0) : -1;
    sqlite3_finalize(q);
    return v;
}

/* Everything that links say, in an order of content. */
static ro_str account_of(ro_ses *ses, ro_store *s)
{
    ro_str all = RO_STR("");
    sqlite3_stmt *q;

    assert_int_equal(sqlite3_prepare_v2(ro_store_db(s),
                                        "SELECT 'told', layer, thread, record, passage, document, date, report FROM told UNION ALL"
                                        " SELECT 'link', l.key, l.record, l.undone, k.rule, k.said, t.name, t.knots FROM link l JOIN knot k ON k.key = l.key"
                                        " LEFT JOIN thread t ON t.id = k.thread ORDER BY 1, 2, 3, 4, 5, 6, 7, 8", -1, &q, NULL), SQLITE_OK);
    while (sqlite3_step(q) == SQLITE_ROW)
        for (int k = 0; k < 8; k++)
            all = ro_printf(ses, "%.*s%s%s", RO_FMT(all), (const char *)sqlite3_column_text(q, k), k < 7 ? "|" : "\n");
    sqlite3_finalize(q);
    return all;
}

/* ---- pairs of tellings ---- */

static const struct {
    const char *name, *obligor[2], *action[2], *deadline[2], *agreement[2], *date[2];
    int threads;
} commitments[] = {
    { "told again", { "United States", "United States" }, { "withdraw all troops", "pull out its forces" }, { "2021-05-01", "2021-05-01" }, { NULL, NULL }, { "2020-02-29", "2021-03-02" }, 1 },
    { "another deadline of another year", { "Mali", "Mali" }, { "hold elections", "hold a vote" }, { "2022-02-27", "2024-02-01" }, { NULL, NULL }, { "2020-09-01", "2023-03-02" }, 2 },
    { "another obligor", { "Mali", "Niger" }, { "hold elections", "hold elections" }, { "2022-02-27", "2022-02-27" }, { NULL, NULL }, { "2021-01-01", "2021-01-02" }, 2 },
    { "another act", { "Mali", "Mali" }, { "hold elections", "release the prisoners" }, { "2022-02-27", "2022-02-27" }, { NULL, NULL }, { "2021-01-01", "2021-01-02" }, 2 },
    { "under one agreement, the deadline moved", { "United States", "United States" }, { "withdraw all troops", "withdraw its soldiers" }, { "2021-05-01", "2021-09-11" },
      { "Doha Agreement", "Doha deal" }, { "2020-02-29", "2021-04-14" }, 1 },
    { "under two agreements", { "Sudan", "Sudan" }, { "withdraw all troops", "withdraw all troops" }, { NULL, NULL }, { "Jeddah Declaration", "Khartoum Peace Roadmap" },
      { "2013-02-28", "2023-05-14" }, 2 },
    { "the same words within a year", { "Iran", "Iran" }, { "ship enriched uranium abroad", "ship its enriched uranium out" }, { NULL, NULL }, { NULL, NULL }, { "2015-12-30", "2016-01-02" }, 1 },
};

static void put_one(ro_store *s, size_t i, int k)
{
    const char *agreement = commitments[i].agreement[k];
    char id[8], text[256];
    ro_made m = { 0 };

    snprintf(id, sizeof id, "d%d", k);
    snprintf(text, sizeof text, "Case %d: under the %s, it will %s.", k, agreement ? agreement : "-", commitments[i].action[k]);
    made_open(&m, id, commitments[i].date[k], NULL, text);
    if (agreement)
        made_agreement(&m, agreement, "", NULL);
    made_commitment(&m, commitments[i].obligor[k], commitments[i].action[k], commitments[i].deadline[k], NULL);
    assert_true(made_store(&m, s));
    made_close(&m);
}

static void link__same_commitment(void **state)
{
    (void)state;
    for (size_t i = 0; i < TESTS(commitments); i++) {
        char path[64];
        ro_store *s = open_at(path);
        put_one(s, i, 0);
        put_one(s, i, 1);
        want_int(commitments[i].name, number(s, "SELECT count(*) FROM thread WHERE layer = 'c'"), commitments[i].threads);
        close_at(s, path);
    }
}

static const struct {
    const char *name, *a, *b;
    int threads;
} agreements[] = {
    { "alias of the lexicon", "Genocide Convention", "Convention on the Prevention and Punishment of the Crime of Genocide", 1 },
    { "number of a resolution", "UN Security Council Resolution 2254", "resolution 2254 (2015)", 1 },
    { "two resolutions", "Resolution 2254", "Resolution 2255", 2 },
    { "the Assembly's and the Council's", "General Assembly resolution 181", "Security Council resolution 181", 2 },
    { "one name", "Jeddah Declaration of Commitment", "the Jeddah Declaration of Commitment", 1 },
    { "bare nouns", "ceasefire", "ceasefire", 2 },
};

static void link__same_agreement(void **state)
{
    (void)state;
    for (size_t i = 0; i < TESTS(agreements); i++) {
        char path[64];
        ro_store *s = open_at(path);
        for (int k = 0; k < 2; k++) {
            const char *name = k ? agreements[i].b : agreements[i].a;
            ro_made m = { 0 };
            made_open(&m, k ? "b" : "a", "2021-01-01", NULL, name);
            made_agreement(&m, name, "", NULL);
            assert_true(made_store(&m, s));
            made_close(&m);
        }
        want_int(agreements[i].name, number(s, "SELECT count(*) FROM thread WHERE layer = 'g'"), agreements[i].threads);
        close_at(s, path);
    }
}

static void link__same_event_and_series(void **state)
{
    char path[64];
    ro_store *s = open_at(path);

    (void)state;
    for (int k = 0; k < 3; k++) {
        ro_made m = { 0 };
        made_open(&m, k == 0 ? "a" : k == 1 ? "b" : "c", "2022-03-03", NULL, k == 0 ? "one 12 soldiers" : k == 1 ? "two 30 troops" : "three 5 troops");
        made_event(&m, k == 2 ? "Niger" : "Mali", "o", "Burkina Faso", RO_CONSULT, "2022-03-02", NULL);
        made_event(&m, "Mali", "t", "Rebels", RO_ASSAULT, "2022-03-02", k == 2 ? "Gao" : "Mopti");
        made_event(&m, "Mali", "e", "Rebels", RO_THREATEN, NULL, NULL);
        made_figure(&m, k == 2 ? "Niger" : "Mali", NULL, RO_FIG_TROOPS, 12, k == 0 ? "soldiers" : "troops", "2022-03-02");
        assert_true(made_store(&m, s));
        made_close(&m);
    }
    want_int("meetings, attacks, undated threats", number(s, "SELECT count(*) FROM thread WHERE layer = 'e'"), 2 + 2 + 3);
    want_int("series", number(s, "SELECT count(*) FROM thread WHERE layer = 'f'"), 2);
    close_at(s, path);
}

/* ---- an archive in any order ---- */

static const char *const wire = "The government said on Monday that it would withdraw all troops from the valley by May and free the captives held in the camp near the river, officials of both "
                                "sides told reporters after talks that lasted until the early hours of the morning and were broken off twice over the wording of one paragraph.";
static const char *const reprint = "The government said on Monday that it would withdraw all troops from the valley by May and free the captives held in the camp near the river, officials of both "
                                   "sides told the paper after talks that lasted until the early hours of the morning and were broken off twice over the wording of one paragraph.";

static void make(ro_made *m, int k)
{
    static const char *const date[] = { "2021-01-04", "2021-01-05", "2021-02-01", "2021-05-02", "2021-05-03", NULL };
    char id[8], short_text[128];
    ro_commitment *c;

    snprintf(id, sizeof id, "n%d", k);
    snprintf(short_text, sizeof short_text, "It will withdraw troops, or will withdraw the forces. Paper %d.", k);
    made_open(m, id, date[k % 6], k % 2 ? "Reuters" : "AFP", k == 0 ? wire : k == 1 ? reprint : short_text);
    made_agreement(m, k % 3 ? "Valley Accord of Bay" : "Bay and Valley Accord", "Government; Rebels", k == 4 ? "2020-12-02" : "2020-12-01");
    c = made_commitment(m, "Government", "withdraw", k % 2 ? "2021-05-01" : NULL, NULL);
    made_claim(m, c, k % 2 ? "Rebels" : "Government", k % 2 ? RO_CLAIM_BROKEN : RO_CLAIM_KEPT, "troops");
    made_commitment(m, "Government; Rebels", k % 2 ? "withdraw the forces" : "withdraw all troops", k < 4 ? "2021-05-01" : "2021-06-01", NULL);
    made_decision(m, "Parliament", "withdraw", k > 3 ? RO_D_DECIDED : RO_D_PENDING, NULL);
    made_event(m, "Government", "withdraw", "Rebels", RO_CONSULT, "2021-01-03", NULL);
}

static ro_str load_in(ro_ses *ses, const int *order, size_t n, bool twice)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_made m = { 0 };
    ro_str out;

    for (int round = 0; round < (twice ? 2 : 1); round++)
        for (size_t i = 0; i < n; i++) {
            make(&m, order[i]);
            assert_int_equal(made_store(&m, s), round == 0);
        }
    made_close(&m);
    out = account_of(ses, s);
    close_at(s, path);
    return out;
}

static void link__no_order_matters(void **state)
{
    enum { DOCUMENTS = 12 };
    int order[DOCUMENTS];
    ro_ses ses = { 0 };
    ro_str first;
    uint64_t seed = 5;

    (void)state;
    for (int i = 0; i < DOCUMENTS; i++)
        order[i] = i;
    first = load_in(&ses, order, DOCUMENTS, false);
    assert_true(first.n > 1000);
    assert_true(ro_str_eq(first, load_in(&ses, order, DOCUMENTS, true)));
    for (int round = 0; round < 12; round++) {
        for (int i = DOCUMENTS - 1; i > 0; i--) {
            int k, t = order[i];
            seed = seed * 6364136223846793005u + 1;
            k = (int)(seed >> 40) % (i + 1);
            order[i] = order[k];
            order[k] = t;
        }
        if (!ro_str_eq(first, load_in(&ses, order, DOCUMENTS, false)))
            fail_msg("round %d: the order of loading changes the links", round);
    }
    ro_arena_free(&ses.arena);
}

/* ---- copies ---- */

static void link__reprints_are_one_report(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_made m = { 0 };

    (void)state;
    for (int k = 0; k < 3; k++) {
        make(&m, k);
        assert_true(made_store(&m, s));
    }
    want_int("documents", number(s, "SELECT count(*) FROM document"), 3);
    want_int("reports", number(s, "SELECT count(DISTINCT report) FROM told"), 2);
    made_close(&m);
    close_at(s, path);
}

static void link__sentences_copied_word_for_word(void **state)
{
    char path[64];
    ro_store *s = open_at(path);

    (void)state;
    for (int k = 0; k < 3; k++) {
        ro_made m = { 0 };
        made_open(&m, k == 0 ? "a" : k == 1 ? "b" : "c", "2021-01-01", NULL,
                  k == 0   ? "Something of our own stands first here.\nThe army will WITHDRAW all troops from the valley by May.\n"
                  : k == 1 ? "The army will withdraw all troops from the valley -- by May.\nQuite another story follows.\n"
                           : "By May the army will withdraw all troops from the valley, it told us.\n");
        made_commitment(&m, "Army", k ? "withdraw all troops" : "WITHDRAW all troops", "2021-05", NULL);
        assert_true(made_store(&m, s));
        made_close(&m);
    }
    want_int("passages", number(s, "SELECT count(DISTINCT passage) FROM told WHERE layer = 'c'"), 2);
    want_int("one commitment", number(s, "SELECT count(DISTINCT thread) FROM told WHERE layer = 'c'"), 1);
    close_at(s, path);
}

/* ---- undoing ---- */

static void record_of(ro_store *s, const char *document, char out[32])
{
    sqlite3_stmt *q;

    sqlite3_prepare_v2(ro_store_db(s), "SELECT record FROM told WHERE layer = 'c' AND document = ? ORDER BY record LIMIT 1", -1, &q, NULL);
    sqlite3_bind_text(q, 1, document, -1, SQLITE_STATIC);
    assert_int_equal(sqlite3_step(q), SQLITE_ROW);
    snprintf(out, 32, "%s", (const char *)sqlite3_column_text(q, 0));
    sqlite3_finalize(q);
}

/* Three tellings of which the middle one alone joins the others: with it out there are three threads; back in, one; and loaded again by another engine, still out. */
static void put_chain(ro_store *s, char engine)
{
    static const char *const text[] = { "It will withdraw troops alpha.", "It will withdraw troops alpha beta.", "It will withdraw beta." };
    ro_made m = { 0 };

    for (int k = 0; k < 3; k++) {
        made_open(&m, k == 0 ? "a" : k == 1 ? "b" : "c", "2021-01-01", NULL, text[k]);
        memset(m.net.hash, engine, 64);
        made_commitment(&m, "Army", k == 0 ? "withdraw troops alpha" : k == 1 ? "withdraw troops alpha beta" : "withdraw beta", "2021-05-01", NULL);
        made_store(&m, s);
    }
    made_close(&m);
}

static void link__undone_stays_undone(void **state)
{
    static const char threads[] = "SELECT count(DISTINCT thread) FROM told WHERE layer = 'c'";
    char path[64], middle[32];
    ro_store *s = open_at(path);
    ro_ses ses = { 0 };
    ro_str before, without;
    ro_err e = { 0 };

    (void)state;
    put_chain(s, '0');
    before = account_of(&ses, s);
    want_int("a chain", number(s, threads), 1);
    record_of(s, "b", middle);
    assert_int_equal(ro_store_unlink(s, middle, false, &e), RO_OK);
    want_int("taken out", number(s, threads), 3);
    assert_int_equal(ro_store_unlink(s, "b:c1", false, &e), RO_OK);
    without = account_of(&ses, s);
    put_chain(s, '1');
    want_int("loaded again by another engine", number(s, threads), 3);
    assert_true(ro_str_eq(without, account_of(&ses, s)));
    assert_int_equal(ro_store_unlink(s, middle, true, &e), RO_OK);
    assert_true(ro_str_eq(before, account_of(&ses, s)));
    assert_int_equal(ro_store_unlink(s, "nonsense", false, &e), RO_EUSAGE);
    ro_arena_free(&ses.arena);
    close_at(s, path);
}

/* A document read again by another engine that finds other things: the threads that only its old reading held together fall apart, and it is as if it had been read so at first. */
static void link__read_again_otherwise(void **state)
{
    char path[64], fresh_path[64];
    ro_store *s = open_at(path), *fresh = open_at(fresh_path);
    ro_ses ses = { 0 };
    ro_made m = { 0 };

    (void)state;
    put_chain(s, '0');
    put_chain(fresh, '0');
    for (int k = 0; k < 2; k++) {
        made_open(&m, "b", "2021-01-01", NULL, "It will withdraw troops alpha beta.");
        memset(m.net.hash, '1', 64);
        made_commitment(&m, "Navy", "alpha beta", NULL, NULL);
        made_store(&m, k ? fresh : s);
    }
    want_int("apart", number(s, "SELECT count(DISTINCT thread) FROM told WHERE layer = 'c'"), 3);
    assert_true(ro_str_eq(account_of(&ses, s), account_of(&ses, fresh)));
    want_int("no thread without a telling", number(s, "SELECT count(*) FROM thread WHERE id NOT IN (SELECT k.thread FROM telling t JOIN knot k ON k.key = t.key)"), 0);
    made_close(&m);
    ro_arena_free(&ses.arena);
    close_at(s, path);
    close_at(fresh, fresh_path);
}

/* ---- bad input ---- */

static void link__bad_records_are_kept(void **state)
{
    char path[64];
    ro_store *s = open_at(path);
    ro_made m = { 0 };
    ro_commitment *c;

    (void)state;
    made_open(&m, "bad", NULL, NULL, "\xE2\x80\x9C");
    made_agreement(&m, "", "", "yesterday");
    c = made_commitment(&m, "", "not there", "soon", "nor there");
    c->agreement = 77;
    made_claim(&m, c, NULL, RO_CLAIM_PARTLY, "nowhere");
    made_decision(&m, NULL, "", RO_D_PENDING, "W");
    made_event(&m, "", "", "", RO_ASSAULT, "2021-W07", NULL);
    made_figure(&m, NULL, NULL, RO_FIG_OTHER, 0.0 / 1.0, "", NULL);
    m.d->figures.at[0].place = 99;
    m.d->commitments.at[0].agreement = RO_NONE;
    m.d->figures.at[0].place = RO_NONE;
    assert_true(made_store(&m, s));
    want_int("tellings", number(s, "SELECT count(*) FROM told"), 5);
    made_open(&m, "empty", NULL, NULL, "");
    assert_true(made_store(&m, s));
    made_close(&m);
    close_at(s, path);
}

static void link__older_stores_are_refused(void **state)
{
    char path[64];
    ro_store *s = open_at(path), *again = NULL;
    ro_err e = { 0 };

    (void)state;
    sqlite3_exec(ro_store_db(s), "UPDATE meta SET value = '1' WHERE key = 'schema'", NULL, NULL, NULL);
    ro_store_close(s);
    assert_int_equal(ro_store_open(&again, path, true, &e), RO_ESTORE);
    assert_non_null(strstr(e.msg, "load the documents into a new file"));
    unlink(path);
}

static void words__have_common_stems(void **state)
{
    static const struct { const char *a, *b; } same[] = {
        { "withdraw all troops", "the withdrawal of its forces" }, { "hold elections", "holding an election" }, { "stopped the attacks", "stop attacking" },
        { "release prisoners", "free the captives" }, { "reduction", "reduced" }, { "delivered", "deliveries" }, { "People’s Party", "people's party" },
    };
    ro_ses ses = { 0 };

    (void)state;
    for (size_t i = 0; i < TESTS(same); i++) {
        ro_words a = ro_content_words(&ses, ro_lexicon_builtin(), ro_str_of(same[i].a)), b = ro_content_words(&ses, ro_lexicon_builtin(), ro_str_of(same[i].b));
        assert_true(a.n > 0);
        for (uint32_t k = 0; k < a.n; k++)
            if (k >= b.n || !ro_str_eq(a.at[k], b.at[k]))
                fail_msg("`%s`: %.*s, `%s`: %.*s", same[i].a, RO_FMT(a.at[k]), same[i].b, RO_FMT(k < b.n ? b.at[k] : RO_STR("nothing")));
    }
    assert_int_equal(ro_content_words(&ses, ro_lexicon_builtin(), RO_STR("by May 1, 2021, within 14 months")).n, 0);
    ro_arena_free(&ses.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words__have_common_stems),
        cmocka_unit_test(link__same_commitment),
        cmocka_unit_test(link__same_agreement),
        cmocka_unit_test(link__same_event_and_series),
        cmocka_unit_test(link__no_order_matters),
        cmocka_unit_test(link__reprints_are_one_report),
        cmocka_unit_test(link__sentences_copied_word_for_word),
        cmocka_unit_test(link__undone_stays_undone),
        cmocka_unit_test(link__read_again_otherwise),
        cmocka_unit_test(link__bad_records_are_kept),
        cmocka_unit_test(link__older_stores_are_refused),
    };
    return cmocka_run_group_tests_name("store", tests, NULL, NULL);
}
