/* Training on a few sentences: what it learns, that it gives the same bytes, and what it says of bad lines. */
#include "model.h"

#include "base/buf.h"
#include "train/train.h"

#include <math.h>
#include <unistd.h>

static int to_buf(void *ctx, const char *p, size_t n)
{
    ro_buf_add(ctx, (ro_str){ p, n });
    return 0;
}

/* ---- numbers ---- */

static void logarithms_are_right(void **state)
{
    static const double x[] = { 1e-30, 0.001, 0.5, 1, 1.4142, 2, 10, 12345.678, 1e12 };

    (void)state;
    for (size_t i = 0; i < TESTS(x); i++)
        if (fabs(ro_log(x[i]) - log(x[i])) > 1e-12 * (1 + fabs(log(x[i]))))
            fail_msg("log %g: got %.15g", x[i], ro_log(x[i]));
}

/* (x0 - 1)^2 + 50 (x1 + 2)^2 + ... : badly scaled, least at a known place. */
static double bowl(void *ctx, const float *x, float *g)
{
    double sum = 0;

    (void)ctx;
    for (int i = 0; i < 4; i++) {
        double by = i ? 50.0 * i : 1, off = (double)x[i] - (i % 2 ? -2 : 1);
        g[i] = (float)(2 * by * off);
        sum += by * off * off;
    }
    return sum;
}

static void the_least_is_found(void **state)
{
    ro_ses s = { 0 };
    float x[4] = { 0 };

    (void)state;
    ro_minimise(&s, &(ro_function){ bowl, NULL, 4 }, x);
    for (int i = 0; i < 4; i++)
        assert_true(fabsf(x[i] - (i % 2 ? -2.0f : 1.0f)) < 0.01f);
    ro_arena_free(&s.arena);
}

/* ---- lines ---- */

static const char *const side[][2] = { { "Chad", "Niger" }, { "Oslo", "Riga" }, { "Peru", "Cuba" }, { "Iraq", "Oman" }, { "Fiji", "Laos" }, { "Mali", "Togo" } };
static const struct { const char *verb, *label, *group; } acts[] = { { "attacked", "STRIKE", "foe" }, { "thanked", "PRAISE", "friend" }, { "sued", "COURT", "foe" } };

/* Eighteen lines: six pairs, three verbs. */
static void make_lines(ro_buf *out, bool labelled)
{
    for (size_t i = 0; i < TESTS(side); i++)
        for (size_t k = 0; k < TESTS(acts); k++) {
            size_t at = 5 + strlen(acts[k].verb) + 1;
            ro_buf_printf(out, "{\"id\":\"%zu-%zu\",\"sentence\":\"%s %s %s on Monday.\",\"source\":[[0,4]],\"target\":[[%zu,%zu]]", i, k, side[i][0], acts[k].verb, side[i][1], at,
                          at + 4);
            if (labelled)
                ro_buf_printf(out, ",\"label\":\"%s\",\"group\":\"%s\"", acts[k].label, acts[k].group);
            ro_buf_puts(out, "}\n");
        }
}

static int train(const ro_buf *lines, bool keep_going, ro_buf out[3], uint32_t *unusable, readout_error *err)
{
    readout_training how = { .lines = { lines->p, lines->n }, .name = "own.jsonl", .keep_going = keep_going, .weights = to_buf, .weights_ctx = &out[0], .report = to_buf,
                             .report_ctx = &out[1], .faults = to_buf, .faults_ctx = &out[2], .unusable = unusable };

    return readout_train_events(model, &how, err);
}

static void free_all(ro_buf *lines, ro_buf out[3])
{
    ro_buf_free(lines);
    for (int i = 0; i < 3; i++)
        ro_buf_free(&out[i]);
}

static void ask_all(const char *path, ro_buf *answers)
{
    readout_events_model *own;
    readout_session *ses;
    readout_error err = { 0 };
    ro_buf lines = { 0 };
    ro_str rest;

    assert_int_equal(readout_events_model_open(&own, model, path, &err), READOUT_OK);
    assert_int_equal(readout_session_new(&ses, model, &err), READOUT_OK);
    make_lines(&lines, false);
    for (rest = ro_buf_str(&lines); rest.n;) {
        ro_str line = ro_str_cut(&rest, '\n');
        assert_int_equal(readout_relate_own(ses, own, (readout_str){ line.p, line.n }, to_buf, answers, &err), READOUT_OK);
    }
    readout_session_free(ses);
    readout_events_model_close(own);
    ro_buf_free(&lines);
}

static void it_learns_its_lines(void **state)
{
    char path[] = "/tmp/readout-train-XXXXXX";
    ro_buf lines = { 0 }, out[3] = { 0 }, again[3] = { 0 }, answers = { 0 };
    readout_error err = { 0 };
    ro_str rest;
    int fd;

    (void)state;
    if (!model)
        skip();
    make_lines(&lines, true);
    assert_int_equal(train(&lines, false, out, NULL, &err), READOUT_OK);
    assert_int_equal(train(&lines, false, again, NULL, &err), READOUT_OK);
    assert_int_equal(out[0].n, again[0].n);
    assert_memory_equal(out[0].p, again[0].p, out[0].n);
    if (ro_str_find(ro_buf_str(&out[1]), RO_STR("18 pairs in 18 sentences, 3 labels; 5-fold")) == SIZE_MAX || ro_str_find(ro_buf_str(&out[1]), RO_STR("group: macro-F1")) == SIZE_MAX)
        fail_msg("figures: %.*s", RO_FMT(ro_buf_str(&out[1])));
    fd = mkstemp(path);
    assert_int_equal(write(fd, out[0].p, out[0].n), (ssize_t)out[0].n);
    close(fd);
    ask_all(path, &answers);
    unlink(path);
    rest = ro_buf_str(&answers);
    for (size_t i = 0; rest.n; i++) {
        char wanted[60];
        ro_str line = ro_str_cut(&rest, '\n');
        snprintf(wanted, sizeof wanted, "\"label\":\"%s\"", acts[i % 3].label);
        if (ro_str_find(line, ro_str_of(wanted)) == SIZE_MAX)
            fail_msg("%.*s: wanted %s", RO_FMT(line), wanted);
    }
    ro_buf_free(&answers);
    free_all(&lines, again);
    free_all(&lines, out);
}

static void bad_lines_are_named(void **state)
{
    static const struct { const char *line, *says; } cases[] = {
        { "{\"id\":1,\"sentence\":\"A met B.\",\"source\":[[0,1]],\"target\":[[6,7]]}", "own.jsonl:19: there is no \"label\"" },
        { "{\"id\":1,\"sentence\":\"A met B.\",\"label\":\"X\"}", "own.jsonl:19: there is no \"group\"" },
        { "{\"id\":1,\"sentence\":\"A met B.\",\"label\":\"\",\"group\":\"g\"}", "own.jsonl:19: a label or group has 1" },
        { "{\"id\":\"p7\",\"sentence\":\"A met B.\",\"source\":[[6,9]],\"label\":\"X\",\"group\":\"g\"}", "own.jsonl:19: pair `p7`: the source [6, 9]" },
        { "{\"label\":\"X\",\"group\":\"g\"}", "own.jsonl:19: there is no \"sentence\"" },
        { "{\"sentence\":", "own.jsonl:19: byte 12" },
        { "{\"sentence\":\" \",\"label\":\"X\",\"group\":\"g\"}", "own.jsonl:19: the sentence has no words" },
    };

    (void)state;
    if (!model)
        skip();
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_buf lines = { 0 }, out[3] = { 0 };
        readout_error err = { 0 };
        uint32_t unusable = 0;
        make_lines(&lines, true);
        ro_buf_puts(&lines, cases[i].line);
        assert_int_equal(train(&lines, false, out, NULL, &err), READOUT_EINPUT);
        if (!strstr(err.message, cases[i].says))
            fail_msg("`%s` does not say `%s`", err.message, cases[i].says);
        assert_int_equal(out[0].n, 0);
        assert_int_equal(train(&lines, true, out, &unusable, &err), READOUT_OK);
        assert_int_equal(unusable, 1);
        if (ro_str_find(ro_buf_str(&out[2]), ro_str_of(cases[i].says)) == SIZE_MAX)
            fail_msg("`%.*s` does not say `%s`", RO_FMT(ro_buf_str(&out[2])), cases[i].says);
        free_all(&lines, out);
    }
}

static void one_label_is_too_few(void **state)
{
    ro_buf lines = { 0 }, out[3] = { 0 };
    readout_error err = { 0 };

    (void)state;
    if (!model)
        skip();
    ro_buf_puts(&lines, "{\"sentence\":\"A met B.\",\"label\":\"X\"}\n");
    assert_int_equal(train(&lines, false, out, NULL, &err), READOUT_EINPUT);
    assert_non_null(strstr(err.message, "two different labels"));
    free_all(&lines, out);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(logarithms_are_right), cmocka_unit_test(the_least_is_found), cmocka_unit_test(it_learns_its_lines),
        cmocka_unit_test(bad_lines_are_named),  cmocka_unit_test(one_label_is_too_few),
    };
    return cmocka_run_group_tests_name("train", tests, open_model, close_model);
}
