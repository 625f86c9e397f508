/* readout relate: how two marked actors of a sentence stand to each other.
 *
 * The model scores every word of the sentence as the trigger of an event between the two; the best one answers. What it would not have coded unasked has a confidence below one half. */
#include "api/internal.h"

#include "base/json.h"
#include "event/event.h"
#include "frame/frame.h"
#include "relate/relate.h"

/* `type`: the class that the set of labels puts the event in. */
static void answer(const ro_pair *p, const ro_frame *f, const ro_event *e, ro_event_type type, bool plv, ro_buf *out)
{
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
    ro_event e = { 0 };
    ro_marked marked;
    ro_frame best;
    ro_pair p;

    ro_pair_read(&ses->ses, line, &p);
    if (ro_failed(&ses->ses) || !ro_pair_mark(m, &ses->ses, &p, &marked))
        return;
    ro_frame_relate(m, marked.d, &marked.source, &marked.target, NULL, &best);
    if (ro_failed(&ses->ses))
        return;
    ro_event_describe(m, marked.d, &best, &e);
    answer(&p, &best, &e, plv ? ro_event_plv(marked.d, &e) : e.type, plv, out);
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
