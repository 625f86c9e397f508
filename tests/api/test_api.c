/* The public interface on the shipped model: every format, errors, want of memory, and what must hold for every record. */
#include "model.h"

#include "api/internal.h"
#include "base/buf.h"
#include "base/json.h"

static const char text[] = "Mali expels two envoys\n"
                           "BAMAKO, March 3 - Mali ordered two diplomats of Burkina Faso to leave within 72 hours on Thursday, accusing them of spying. "
                           "Ouagadougou denied it and said it would reply in kind if the envoys were not allowed back.\n"
                           "At least 12 people were killed when gunmen attacked a market near Mopti on Tuesday, the army said. It promised to hunt down the attackers by May.\n";

static int to_buf(void *ctx, const char *p, size_t n)
{
    ro_buf_add(ctx, (ro_str){ p, n });
    return 0;
}

static readout_input input_of(const char *z)
{
    return (readout_input){ .bytes = { z, strlen(z) }, .name = "page.txt", .kind = READOUT_TEXT, .date = "2022-03-03" };
}

static void every_format_is_written(void **state)
{
    static const struct { int format; const char *holds; } cases[] = {
        { READOUT_READOUT, "Mali" },  { READOUT_JSON, "\"schema\": \"readout/1\"" }, { READOUT_JSON_LINE, "\"engine\":" },
        { READOUT_CSV, "page,e1," },  { READOUT_PAGE, "<!DOCTYPE html>" },          { READOUT_CONLLU_OUT, "1\tMali\t" },
        { READOUT_CORPUS, "\"marked\"" },           { READOUT_TOKENS, "page\t2\t1\tBAMAKO\t" },
    };
    readout_session *ses;
    const readout_record *rec;
    readout_error err = { 0 };
    readout_input in = input_of(text);

    (void)state;
    if (!model)
        skip();
    assert_int_equal(readout_session_new(&ses, model, &err), READOUT_OK);
    assert_int_equal(readout_read(&rec, ses, &in, &err), READOUT_OK);
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_buf out = { 0 };
        assert_int_equal(readout_write(rec, cases[i].format, NULL, to_buf, &out, &err), READOUT_OK);
        if (ro_str_find(ro_buf_str(&out), ro_str_of(cases[i].holds)) == SIZE_MAX)
            fail_msg("format %d: no `%s` in it", cases[i].format, cases[i].holds);
        ro_buf_free(&out);
    }
    readout_session_free(ses);
}

/* The JSON is JSON, and every span in it lies in the text. */
static void json_is_well_formed(void **state)
{
    readout_session *ses;
    const readout_record *rec;
    readout_input in = input_of(text);
    ro_buf out = { 0 };
    ro_ses s = { 0 };
    enum ro_jtype t;
    ro_jr r;

    (void)state;
    if (!model)
        skip();
    readout_session_new(&ses, model, NULL);
    readout_read(&rec, ses, &in, NULL);
    readout_write(rec, READOUT_JSON, NULL, to_buf, &out, NULL);
    ro_jr_start(&r, &s, ro_str_trim(ro_buf_str(&out)));
    while ((t = ro_jr_next(&r)) != RO_J_END && t != RO_J_BAD)
        ;
    assert_int_equal(t, RO_J_END);
    ro_arena_free(&s.arena);
    ro_buf_free(&out);
    readout_session_free(ses);
}

static void check_span(const ro_doc *d, const char *what, ro_span s)
{
    if (s.beg > s.end || s.end > d->text.n)
        fail_msg("%s: span %u-%u outside the text of %zu bytes", what, s.beg, s.end, d->text.n);
}

static void check_rec(const ro_doc *d, const char *what, const ro_rec *r)
{
    check_span(d, what, r->where);
    if (ro_span_none(r->where))
        fail_msg("%s without words", what);
    if (r->sent != RO_NONE && r->sent >= d->sents.n)
        fail_msg("%s: sentence %u of %u", what, r->sent, d->sents.n);
    if (r->in != RO_NONE && r->in >= d->statements.n)
        fail_msg("%s: in statement %u of %u", what, r->in, d->statements.n);
    if (!(r->conf >= 0 && r->conf <= 1))
        fail_msg("%s: confidence %f", what, (double)r->conf);
    if (r->why.n == 0)
        fail_msg("%s without a reason", what);
}

static void check_actors(const ro_doc *d, const char *what, const ro_ids *v)
{
    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i] >= d->actors.n)
            fail_msg("%s: actor %u of %u", what, v->at[i], d->actors.n);
}

/* Spans in bounds, indices in range, zones and sentences in order, no record without words and reason. */
static void check_document(const ro_doc *d)
{
    for (uint32_t i = 0; i < d->zones.n; i++)
        check_span(d, "zone", d->zones.at[i].where);
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        check_span(d, "token", d->tokens.at[i].where);
        if (i && d->tokens.at[i].where.beg < d->tokens.at[i - 1].where.end)
            fail_msg("token %u overlaps the one before", i);
        if (d->syn[i].head != RO_NONE && d->sent_of[d->syn[i].head] != d->sent_of[i])
            fail_msg("the head of token %u stands in another sentence", i);
    }
    for (uint32_t i = 0; i < d->mentions.n; i++) {
        check_span(d, "mention", d->mentions.at[i].where);
        if (!ro_span_has(d->mentions.at[i].where, d->mentions.at[i].name) && !ro_span_none(d->mentions.at[i].name))
            fail_msg("mention %u does not hold its name", i);
    }
    for (uint32_t i = 0; i < d->statements.n; i++) {
        check_rec(d, "statement", &d->statements.at[i].rec);
        check_actors(d, "speaker", &d->statements.at[i].speaker);
    }
    for (uint32_t i = 0; i < d->events.n; i++) {
        const ro_event *e = &d->events.at[i];
        check_rec(d, "event", &e->rec);
        check_actors(d, "source", &e->source);
        check_actors(d, "target", &e->target);
        check_span(d, "trigger", e->trigger);
        if (e->countable && e->status != RO_ACTUAL && e->status != RO_ONGOING)
            fail_msg("event %u counts though its status is %s", i, ro_status_name((int)e->status));
    }
    for (uint32_t i = 0; i < d->figures.n; i++)
        check_rec(d, "figure", &d->figures.at[i].rec);
    for (uint32_t i = 0; i < d->commitments.n; i++) {
        check_rec(d, "commitment", &d->commitments.at[i].rec);
        check_actors(d, "obligor", &d->commitments.at[i].obligor);
    }
    for (uint32_t i = 0; i < d->decisions.n; i++)
        check_rec(d, "decision", &d->decisions.at[i].rec);
}

static void every_record_has_words_and_reasons(void **state)
{
    static const char *const odd[] = {
        text, "", "\n\n\n", "....", "\"\"\"\"\" \xE2\x80\x9C \xE2\x80\x9C", "a", "12 34 56", "Rebels Rebels Rebels said said said said.",
        "If if if if if.", "By by by by 5 5 5 $ $ $ %.", "\xE2\x80\x9CWe will attack,\xE2\x80\x9D he said. \xE2\x80\x9CIf they come, we will", "https://example.org/a?b=c",
    };
    readout_session *ses;
    const readout_record *rec;
    readout_error err = { 0 };

    (void)state;
    if (!model)
        skip();
    readout_session_new(&ses, model, NULL);
    for (size_t i = 0; i < TESTS(odd); i++) {
        readout_input in = input_of(odd[i]);
        if (readout_read(&rec, ses, &in, &err))
            fail_msg("case %zu: %s", i, err.message);
        check_document(ro_api_doc(rec));
    }
    readout_session_free(ses);
}

/* Blank lines between paragraphs change no record but its place. */
static void blank_lines_shift_and_change_nothing(void **state)
{
    readout_session *a, *b;
    const readout_record *ra, *rb;
    ro_buf spaced = { 0 };
    readout_input in = input_of(text), wide;
    const ro_doc *x, *y;

    (void)state;
    if (!model)
        skip();
    for (const char *p = text; *p; p++) {
        ro_buf_putc(&spaced, *p);
        if (*p == '\n')
            ro_buf_puts(&spaced, "\n\n");
    }
    ro_buf_putc(&spaced, '\0');
    wide = input_of(spaced.p);
    readout_session_new(&a, model, NULL);
    readout_session_new(&b, model, NULL);
    assert_int_equal(readout_read(&ra, a, &in, NULL), READOUT_OK);
    assert_int_equal(readout_read(&rb, b, &wide, NULL), READOUT_OK);
    x = ro_api_doc(ra);
    y = ro_api_doc(rb);
    want_int("tokens", y->tokens.n, x->tokens.n);
    want_int("events", y->events.n, x->events.n);
    want_int("statements", y->statements.n, x->statements.n);
    for (uint32_t i = 0; i < x->events.n; i++) {
        assert_int_equal(x->events.at[i].type, y->events.at[i].type);
        assert_int_equal(x->events.at[i].status, y->events.at[i].status);
        assert_true(ro_str_eq(ro_doc_slice(x, x->events.at[i].trigger), ro_doc_slice(y, y->events.at[i].trigger)));
    }
    readout_session_free(a);
    readout_session_free(b);
    ro_buf_free(&spaced);
}

/* Allocation N fails, once and for good, for N = 1, 2, 3 ... until the run passes: an error each time, no crash, no leak (the sanitizer build looks), and the session goes on. */
static void want_of_memory_is_an_error(void **state)
{
    (void)state;
    if (!model)
        skip();
    for (int stays = 0; stays <= 1; stays++) {
        bool passed = false;
        for (long n = 1; !passed; n++) {
            readout_session *ses;
            const readout_record *rec;
            readout_error err = { 0 };
            readout_input in = input_of("Mali expelled two envoys of Burkina Faso on Thursday, the army said.");
            ro_buf out = { 0 };
            int code;

            assert_int_equal(readout_session_new(&ses, model, &err), READOUT_OK);
            ro_fault_alloc(n, stays);
            code = readout_read(&rec, ses, &in, &err);
            if (code == READOUT_OK)
                code = readout_write(rec, READOUT_JSON, NULL, to_buf, &out, &err);
            passed = code == READOUT_OK && !out.failed;
            ro_fault_alloc(0, 0);
            if (code && code != READOUT_EMEMORY)
                fail_msg("allocation %ld fails: code %d, %s", n, code, err.message);
            assert_int_equal(readout_read(&rec, ses, &in, &err), READOUT_OK);
            ro_buf_free(&out);
            readout_session_free(ses);
            if (n > 2000)
                fail_msg("it never passes");
        }
    }
}

static void errors_say_where(void **state)
{
    readout_session *ses;
    const readout_record *rec;
    readout_error err = { 0 };
    readout_input in = { .bytes = { "{\"text\": 5", 10 }, .name = "x.jsonl", .kind = READOUT_JSONL, .line = 7, .offset = 100 };

    (void)state;
    if (!model)
        skip();
    readout_session_new(&ses, model, NULL);
    assert_int_equal(readout_read(&rec, ses, &in, &err), READOUT_EINPUT);
    if (!strstr(err.message, "x.jsonl:7: byte 9"))
        fail_msg("`%s` does not name line and byte", err.message);
    readout_session_free(ses);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_format_is_written),
        cmocka_unit_test(json_is_well_formed),
        cmocka_unit_test(every_record_has_words_and_reasons),
        cmocka_unit_test(blank_lines_shift_and_change_nothing),
        cmocka_unit_test(want_of_memory_is_an_error),
        cmocka_unit_test(errors_say_where),
    };
    return cmocka_run_group_tests_name("api", tests, open_model, close_model);
}
