/* Coders of a user's own labels: trained on lines, opened, asked. */
#include "api/internal.h"

#include "base/json.h"
#include "export/export.h"
#include "relate/relate.h"
#include "train/train.h"

#include <stdio.h>
#include <stdlib.h>

struct readout_events_model {
    ro_coder *coder;
};

/* ---- training ---- */

typedef struct {
    const readout_model *model;
    const readout_training *how;
    ro_ses kept, scratch; /* samples and their coder; one sentence */
    ro_sample_set set;
    uint32_t unusable;
} training;

static void report_line(training *t, uint64_t line, char *text, size_t n)
{
    const ro_err *e = &t->scratch.err;
    const char *name = t->how->name ? t->how->name : "-";

    if (e->where)
        snprintf(text, n, "%s:%llu: byte %llu: %s", name, (unsigned long long)line, (unsigned long long)e->where, e->msg);
    else
        snprintf(text, n, "%s:%llu: %s", name, (unsigned long long)line, e->msg);
}

/* A line at fault: reported and passed over where that is asked and memory did not fail, else the end. */
static int bad_line(training *t, uint64_t line, readout_error *err)
{
    char text[500];
    int code = t->scratch.err.code, n;

    report_line(t, line, text, sizeof text);
    if (!t->how->keep_going || (code != RO_EINPUT && code != RO_ELIMIT))
        return ro_api_error(err, code, "%s", text);
    t->unusable++;
    n = (int)strlen(text);
    text[n] = '\n';
    if (t->how->faults && t->how->faults(t->how->faults_ctx, text, (size_t)n + 1) != 0)
        return ro_api_error(err, READOUT_EIO, "the output could not be written");
    return READOUT_OK;
}

static int read_lines(training *t, readout_error *err)
{
    ro_str all = { t->how->lines.p, t->how->lines.n };
    int code = READOUT_OK;

    for (uint64_t line = 1; code == READOUT_OK && all.n; line++) {
        ro_str one = ro_str_cut(&all, '\n');
        if (ro_str_trim(one).n == 0)
            continue;
        ro_arena_reset(&t->scratch.arena);
        ro_err_clear(&t->scratch.err);
        if (!ro_samples_add(&t->set, &t->model->m, &t->scratch, one))
            code = bad_line(t, line, err);
    }
    return code;
}

static int give(readout_sink sink, void *ctx, const ro_buf *out, readout_error *err)
{
    if (out->failed)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory while writing");
    if (sink && sink(ctx, out->p, out->n) != 0)
        return ro_api_error(err, READOUT_EIO, "the output could not be written");
    return READOUT_OK;
}

static int fit_and_write(training *t, readout_error *err)
{
    double l2 = t->how->l2 > 0 ? t->how->l2 : 0.1;
    const ro_net *net = t->model->net;
    ro_buf text = { 0 }, file = { 0 };
    ro_coder coder = { 0 };
    int code;

    ro_cross_validate(&t->kept, net, &t->set, l2, &text);
    if (!ro_failed(&t->kept))
        ro_fit(&t->kept, net, &t->set, NULL, 0, l2, &coder);
    if (!ro_failed(&t->kept))
        ro_coder_write(&coder, net, &file);
    code = ro_failed(&t->kept) ? ro_api_fail(&t->kept.err, NULL, err) : give(t->how->report, t->how->report_ctx, &text, err);
    if (code == READOUT_OK)
        code = give(t->how->weights, t->how->weights_ctx, &file, err);
    ro_buf_free(&text);
    ro_buf_free(&file);
    return code;
}

int readout_train_events(const readout_model *model, const readout_training *how, readout_error *err)
{
    training t = { .model = model, .how = how };
    int code;

    t.set.ses = &t.kept;
    code = read_lines(&t, err);
    if (code == READOUT_OK && t.set.label.all.n < 2)
        code = ro_api_error(err, READOUT_EINPUT, "%s: pairs with two different labels at least are wanted, there are %u", how->name ? how->name : "-", t.set.label.all.n);
    if (code == READOUT_OK)
        code = fit_and_write(&t, err);
    if (how->unusable)
        *how->unusable = t.unusable;
    ro_arena_free(&t.scratch.arena);
    ro_arena_free(&t.kept.arena);
    return code;
}

/* ---- use ---- */

int readout_events_model_open(readout_events_model **out, const readout_model *model, const char *path, readout_error *err)
{
    readout_events_model *own = calloc(1, sizeof *own);
    ro_err e = { 0 };

    *out = NULL;
    if (!own)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    if (ro_coder_open(&own->coder, model->net, path, &e)) {
        free(own);
        return ro_api_fail(&e, NULL, err);
    }
    *out = own;
    return READOUT_OK;
}

void readout_events_model_close(readout_events_model *own)
{
    if (!own)
        return;
    ro_coder_close(own->coder);
    free(own);
}

static void key_str(ro_json *j, const char *key, ro_str s)
{
    ro_json_key(j, key);
    ro_json_str(j, s);
}

static void write_labels(ro_json *j, ro_ses *s, const ro_coder *c, const float *p)
{
    ro_json_key(j, "labels");
    ro_json_open(j, '{');
    for (uint32_t i = 0; i < c->nlabels; i++) {
        ro_str key = ro_printf(s, "%.*s", RO_FMT(c->label[i].name));
        if (!key.p)
            return;
        ro_json_key(j, key.p);
        ro_json_real(j, (double)p[i], 3);
    }
    ro_json_close(j, '}');
}

static void write_trigger(ro_json *j, ro_doc *d, uint32_t token)
{
    ro_span w = d->tokens.at[token].where;
    ro_offsets off;

    ro_offsets_start(d->ses, &off, d->text, READOUT_CODEPOINTS);
    ro_json_key(j, "trigger");
    ro_json_open(j, '[');
    ro_json_int(j, ro_offset(&off, w.beg));
    ro_json_int(j, ro_offset(&off, w.end));
    ro_json_close(j, ']');
}

static void answer(const ro_coder *c, const ro_pair *pair, ro_doc *d, const ro_pair_view *v, const float *p, ro_buf *out)
{
    uint32_t best = 0;
    float sum;
    ro_str group = ro_coder_group(c, p, &sum);
    ro_json j;

    for (uint32_t i = 1; i < c->nlabels; i++)
        best = p[i] > p[best] ? i : best;
    ro_json_start(&j, out, 0);
    ro_json_open(&j, '{');
    key_str(&j, "id", pair->id);
    key_str(&j, "label", c->label[best].name);
    ro_json_key(&j, "confidence");
    ro_json_real(&j, (double)p[best], 3);
    if (group.p) {
        key_str(&j, "group", group);
        ro_json_key(&j, "group_confidence");
        ro_json_real(&j, (double)sum, 3);
    }
    write_trigger(&j, d, v->trigger);
    write_labels(&j, d->ses, c, p);
    ro_json_close(&j, '}');
    ro_buf_putc(out, '\n');
}

static void relate(readout_session *ses, const ro_coder *c, ro_str line, ro_buf *out)
{
    float *p = ro_new(&ses->ses, float, c->nlabels);
    ro_pair_view view;
    ro_marked marked;
    ro_pair pair;

    ro_pair_read(&ses->ses, line, &pair);
    if (ro_failed(&ses->ses) || !ro_pair_mark(&ses->model->m, &ses->ses, &pair, &marked))
        return;
    ro_pair_see(&ses->model->m, &marked, &view);
    if (!ro_failed(&ses->ses))
        ro_coder_score(c, ses->model->net, &ses->ses, &view, p);
    if (!ro_failed(&ses->ses))
        answer(c, &pair, marked.d, &view, p, out);
}

int readout_relate_own(readout_session *ses, const readout_events_model *own, readout_str line, readout_sink sink, void *ctx, readout_error *err)
{
    ro_buf out = { 0 };
    int code;

    ro_arena_reset(&ses->ses.arena);
    ro_err_clear(&ses->ses.err);
    ses->doc = NULL;
    relate(ses, own->coder, (ro_str){ line.p, line.n }, &out);
    code = ro_failed(&ses->ses) ? ro_api_fail(&ses->ses.err, NULL, err) : give(sink, ctx, &out, err);
    ro_buf_free(&out);
    return code;
}
