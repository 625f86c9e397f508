/* readout relate: how two marked actors of a sentence stand to each other.
 *
 * The model scores every word of the sentence as the trigger of an event between the two; the best one answers. What it would not have coded unasked has a confidence below one half. */
#include "api/internal.h"

#include "base/json.h"
#include "event/event.h"
#include "frame/frame.h"
#include "ingest/ingest.h"
#include "pipeline.h"

#include <stdlib.h>

typedef RO_VEC(ro_span) span_list;

typedef struct {
    ro_str id, sentence;
    span_list source, target; /* code points */
} marked_pair;

static uint32_t read_number(ro_jr *r)
{
    int64_t v = 0;

    if (ro_jr_next(r) != RO_J_NUM || !ro_str_int(r->text, &v) || v < 0 || v > UINT32_MAX - 1)
        ro_fail(r->ses, RO_EINPUT, r->beg, "a span is two offsets [begin, end], at byte %zu", r->beg);
    return (uint32_t)v;
}

/* A list of [begin, end]. */
static void read_spans(ro_jr *r, span_list *out)
{
    enum ro_jtype t = ro_jr_next(r);

    if (t == RO_J_NULL)
        return;
    if (t != RO_J_ARR) {
        ro_fail(r->ses, RO_EINPUT, r->beg, "a list of spans is wanted at byte %zu", r->beg);
        return;
    }
    while ((t = ro_jr_next(r)) == RO_J_ARR && !ro_failed(r->ses)) {
        ro_span s;
        s.beg = read_number(r);
        s.end = read_number(r);
        if (ro_jr_next(r) != RO_J_ARR_END)
            ro_fail(r->ses, RO_EINPUT, r->beg, "a span is two offsets [begin, end], at byte %zu", r->beg);
        ro_push(r->ses, out, s);
    }
    if (t != RO_J_ARR_END && !ro_failed(r->ses))
        ro_fail(r->ses, RO_EINPUT, r->beg, "a list of spans is wanted at byte %zu", r->beg);
}

static void read_string(ro_jr *r, ro_str *out)
{
    enum ro_jtype t = ro_jr_next(r);

    *out = r->text;
    if (t != RO_J_STR && t != RO_J_NUM)
        ro_fail(r->ses, RO_EINPUT, r->beg, "a string is wanted at byte %zu", r->beg);
}

static void read_pair(ro_ses *s, ro_str line, marked_pair *p)
{
    enum ro_jtype t;
    ro_jr r;

    ro_jr_start(&r, s, line);
    if (ro_jr_next(&r) != RO_J_OBJ) {
        ro_fail(s, RO_EINPUT, 0, "an object {\"id\", \"sentence\", \"source\", \"target\"} is wanted");
        return;
    }
    while (!ro_failed(s) && (t = ro_jr_next(&r)) == RO_J_KEY) {
        if (ro_str_is(r.text, "id"))
            read_string(&r, &p->id);
        else if (ro_str_is(r.text, "sentence"))
            read_string(&r, &p->sentence);
        else if (ro_str_is(r.text, "source"))
            read_spans(&r, &p->source);
        else if (ro_str_is(r.text, "target"))
            read_spans(&r, &p->target);
        else
            ro_jr_skip(&r);
    }
    if (!ro_failed(s) && !p->sentence.p)
        ro_fail(s, RO_EINPUT, 0, "there is no \"sentence\"");
}

/* Byte offset of the nth code point. */
static uint32_t byte_of(ro_str text, uint32_t nth)
{
    size_t i = 0;

    while (i < text.n && nth > 0) {
        i++;
        while (i < text.n && ((unsigned char)text.p[i] & 0xC0) == 0x80)
            i++;
        nth--;
    }
    return (uint32_t)i;
}

/* Heads of the marked words: the tokens of each span whose head stands outside it. */
static void heads_of(ro_doc *d, const span_list *spans, ro_ids *out)
{
    for (uint32_t k = 0; k < spans->n; k++) {
        ro_span s = { byte_of(d->text, spans->at[k].beg), byte_of(d->text, spans->at[k].end) };
        for (uint32_t t = 0; t < d->tokens.n; t++) {
            uint32_t h = d->syn[t].head;
            if (!ro_span_meet(d->tokens.at[t].where, s) || d->syn[t].upos == RO_PUNCT)
                continue;
            if (h == RO_NONE || !ro_span_meet(d->tokens.at[h].where, s))
                ro_ids_add(d->ses, out, t);
        }
    }
}

static void answer(const marked_pair *p, const ro_frame *f, const ro_event *e, bool plv, ro_buf *out)
{
    ro_event_type type = plv ? ro_event_plv(e) : e->type;
    const char *root = ro_event_type_name((int)type);
    int quad = ro_event_quad(type);
    ro_json j;

    if (plv && (type == RO_CONCEDE || type == RO_RETREAT)) { /* PLV joins the two, in material cooperation */
        root = "YIELD";
        quad = 2;
    }
    ro_json_start(&j, out, 0);
    ro_json_open(&j, '{');
    ro_json_key(&j, "id");
    ro_json_str(&j, p->id);
    ro_json_key(&j, "root");
    ro_json_str(&j, ro_str_of(root));
    ro_json_key(&j, "quad");
    ro_json_int(&j, quad);
    ro_json_key(&j, "cameo");
    ro_json_str(&j, e->cameo);
    ro_json_key(&j, "mode");
    ro_json_str(&j, e->mode == RO_MODE_NONE ? RO_NOSTR : ro_str_of(ro_event_mode_name((int)e->mode)));
    ro_json_key(&j, "status");
    ro_json_str(&j, ro_str_of(ro_status_name((int)e->status)));
    ro_json_key(&j, "confidence");
    ro_json_real(&j, (double)(f->p * f->label[RO_G_EVENT_TYPE].p), 3);
    ro_json_key(&j, "why");
    ro_json_open(&j, '[');
    for (uint32_t i = 0; i < e->rec.why.n; i++)
        ro_json_str(&j, e->rec.why.at[i]);
    ro_json_close(&j, ']');
    ro_json_close(&j, '}');
    ro_buf_putc(out, '\n');
}

static void relate(readout_session *ses, ro_str line, bool plv, ro_buf *out)
{
    const ro_model *m = &ses->model->m;
    ro_ids source = { 0 }, target = { 0 };
    marked_pair p = { 0 };
    ro_event e = { 0 };
    ro_frame best;
    ro_doc *d;

    read_pair(&ses->ses, line, &p);
    if (ro_failed(&ses->ses) || !(d = ro_doc_new(&ses->ses, p.id)))
        return;
    ro_ingest(m, d, p.sentence, RO_INPUT_TEXT);
    if (ro_failed(&ses->ses) || ro_pipeline(m, d, "frame") != RO_OK)
        return;
    heads_of(d, &p.source, &source);
    heads_of(d, &p.target, &target);
    ro_frame_relate(m, d, &source, &target, &best);
    if (best.anchor == RO_NONE && !ro_failed(&ses->ses))
        ro_fail(&ses->ses, RO_EINPUT, 0, "the sentence has no words");
    if (ro_failed(&ses->ses))
        return;
    ro_event_describe(m, d, &best, &e);
    answer(&p, &best, &e, plv, out);
}

int readout_relate(readout_session *ses, readout_str line, const char *labels, readout_sink sink, void *ctx, readout_error *err)
{
    bool plv = labels && strcmp(labels, "plv") == 0;
    ro_buf out = { 0 };
    int code = READOUT_OK;

    ro_arena_reset(&ses->ses.arena);
    ro_err_clear(&ses->ses.err);
    ses->doc = NULL;
    relate(ses, (ro_str){ line.p, line.n }, plv, &out);
    if (ro_failed(&ses->ses))
        code = ro_api_fail(&ses->ses.err, NULL, err);
    else if (out.failed)
        code = ro_api_error(err, READOUT_EMEMORY, "out of memory while writing");
    else if (sink(ctx, out.p, out.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    ro_buf_free(&out);
    return code;
}
