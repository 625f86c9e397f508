/* readout why: what decided a record. Words, heads with probability and runner-up, lexicon lines; for a sentence, every anchor that the model weighed and what came of it; with `words`,
 * how much the decision hangs on each word of the sentence (the sentence is read again with the word hidden, as in Li, Monroe and Jurafsky 2016). */
#include "api/internal.h"

#include "export/export.h"
#include "frame/frame.h"
#include "ingest/ingest.h"
#include "pipeline.h"

#include <stdlib.h>

/* A record found by its id. */
typedef struct {
    const ro_rec *rec;
    char letter;
    uint32_t index;
} found;

#define FIND(letter_, layer)                                                       \
    case letter_:                                                                  \
        if (n >= 1 && (uint64_t)n <= d->layer.n)                                   \
            return (found){ &d->layer.at[n - 1].rec, letter_, (uint32_t)(n - 1) }; \
        break

static found find(const ro_doc *d, const char *id)
{
    int64_t n = 0;

    if (!id[0] || !ro_str_int(ro_str_of(id + 1), &n))
        return (found){ 0 };
    switch (id[0]) {
        FIND(RO_ID_STATEMENT, statements);
        FIND(RO_ID_EVENT, events);
        FIND(RO_ID_FIGURE, figures);
        FIND(RO_ID_AGREEMENT, agreements);
        FIND(RO_ID_COMMITMENT, commitments);
        FIND(RO_ID_DECISION, decisions);
        FIND(RO_ID_CONDITIONAL, conditionals);
        FIND(RO_ID_FLOW, flows);
        FIND(RO_ID_DISPUTE, disputes);
    case RO_ID_SENT:
        if (n >= 1 && (uint64_t)n <= d->sents.n)
            return (found){ NULL, RO_ID_SENT, (uint32_t)(n - 1) };
    }
    return (found){ 0 };
}

static void put_words(const ro_doc *d, ro_span s, ro_buf *out)
{
    ro_str w = ro_doc_slice(d, s);

    for (size_t i = 0; i < w.n; i++)
        ro_buf_putc(out, w.p[i] == '\n' || w.p[i] == '\r' ? ' ' : w.p[i]);
}

static void put_lines(const ro_why *why, ro_buf *out)
{
    for (uint32_t i = 0; i < why->n; i++)
        ro_buf_printf(out, "  %.*s\n", RO_FMT(why->at[i]));
}

static void put_frame(const ro_model *m, ro_doc *d, const ro_frame *f, ro_buf *out)
{
    const ro_head *h = ro_net_head(m->net, "anchor", ro_layer_name[f->layer]);

    ro_buf_printf(out, "  %s at \xE2\x80\x9C%.*s\xE2\x80\x9D %.2f", ro_layer_name[f->layer], RO_FMT(ro_word(d, f->anchor)), (double)f->p);
    for (uint32_t g = 0; h && g < h->ngroups && g < RO_FRAME_GROUPS; g++)
        ro_buf_printf(out, "; %.*s", RO_FMT(ro_frame_why(m, d, f, (int)g)));
    ro_buf_putc(out, '\n');
    for (uint32_t k = f->args; k < f->args + f->nargs; k++) {
        ro_buf_printf(out, "    %s %.2f: ", ro_role_name[d->args.at[k].role], (double)d->args.at[k].p);
        put_words(d, ro_range_span(d, d->args.at[k].tokens), out);
        ro_buf_putc(out, '\n');
    }
}

/* Who stands in the event's slots and how they were found: the actors' own reasons. */
static void put_actors(const ro_doc *d, const ro_event *e, ro_buf *out)
{
    const ro_ids *sides[] = { &e->source, &e->target };
    static const char *const names[] = { "source", "target" };

    for (int s = 0; s < 2; s++)
        for (uint32_t i = 0; i < sides[s]->n; i++) {
            const ro_actor *a = &d->actors.at[sides[s]->at[i]];
            ro_buf_printf(out, "%s: %.*s%s%.*s\n", names[s], RO_FMT(a->name), a->code.n ? " " : "", RO_FMT(a->code));
            put_lines(&a->why, out);
        }
}

static void explain_record(const ro_model *m, ro_doc *d, found x, ro_buf *out)
{
    ro_buf_printf(out, "%c%u: ", x.letter, x.index + 1);
    put_words(d, x.rec->where, out);
    ro_buf_printf(out, "\nconfidence %.3f, decided by\n", (double)x.rec->conf);
    put_lines(&x.rec->why, out);
    if (x.rec->frame != RO_NONE && x.rec->frame < d->frames.n) {
        ro_buf_puts(out, "the frame that it came from\n");
        put_frame(m, d, &d->frames.at[x.rec->frame], out);
    }
    if (x.letter == RO_ID_EVENT)
        put_actors(d, &d->events.at[x.index], out);
}

/* A sentence: the anchors that were found in it, and the best candidate for an event even where nothing was. */
static void explain_sentence(const ro_model *m, ro_doc *d, uint32_t sent, ro_buf *out)
{
    ro_range t = d->sents.at[sent].tokens;
    uint32_t any = 0;

    ro_buf_printf(out, "n%u: ", sent + 1);
    put_words(d, d->sents.at[sent].where, out);
    ro_buf_puts(out, "\nframes that the model found in it\n");
    for (uint32_t i = 0; i < d->frames.n; i++)
        if (d->frames.at[i].anchor >= t.beg && d->frames.at[i].anchor < t.end && d->frames.at[i].layer != RO_L_ENTITY) {
            put_frame(m, d, &d->frames.at[i], out);
            any += d->frames.at[i].layer == RO_L_EVENT;
        }
    if (!any)
        ro_buf_puts(out, "no event: no word reached the threshold of an event's trigger\n");
}

/* ---- which words it hangs on ---- */

/* Probability of the record's label at its anchor when the sentence is read alone, with one token hidden (RO_NONE: none). */
static float reread(const ro_model *m, ro_ses *s, ro_str sentence, ro_span hide, uint32_t anchor_byte, uint8_t layer, uint16_t label)
{
    char *text = ro_alloc(s, sentence.n + 4);
    const ro_frame *f;
    ro_doc *d;
    float p = 0;

    if (!text)
        return 0;
    memcpy(text, sentence.p, sentence.n);
    for (uint32_t i = hide.beg; i < hide.end; i++)
        text[i] = 'x'; /* a word of no meaning and of the same length: all offsets stay */
    d = ro_doc_new(s, RO_STR("sentence"));
    if (!d)
        return 0;
    ro_ingest(m, d, (ro_str){ text, sentence.n }, RO_INPUT_TEXT);
    if (ro_failed(s) || ro_pipeline(m, d, "frame") != RO_OK)
        return 0;
    f = ro_frame_at(d, (enum ro_layer)layer, ro_token_at(d, anchor_byte));
    if (f)
        p = f->label[0].id == label ? f->p * f->label[0].p : f->label[0].next == label ? f->p * f->label[0].p_next : 0;
    return p;
}

typedef struct {
    ro_str word;
    float loss;
} weight;

static int by_loss(const void *a, const void *b)
{
    float x = ((const weight *)a)->loss, y = ((const weight *)b)->loss;
    return (x < y) - (x > y);
}

static void weigh_words(const ro_model *m, ro_doc *d, found x, ro_buf *out)
{
    ro_ses scratch = { 0 };
    const ro_frame *f = &d->frames.at[x.rec->frame];
    ro_sent sent = d->sents.at[d->sent_of[f->anchor]];
    ro_str text = ro_doc_slice(d, sent.where);
    uint32_t n = sent.tokens.end - sent.tokens.beg, at = d->tokens.at[f->anchor].where.beg - sent.where.beg;
    weight *w = ro_new(d->ses, weight, n);
    float whole = reread(m, &scratch, text, (ro_span){ 0, 0 }, at, f->layer, f->label[0].id);

    for (uint32_t i = 0; w && i < n; i++) {
        ro_span t = d->tokens.at[sent.tokens.beg + i].where;
        ro_arena_reset(&scratch.arena);
        ro_err_clear(&scratch.err);
        w[i].word = ro_doc_slice(d, t);
        w[i].loss = whole - reread(m, &scratch, text, (ro_span){ t.beg - sent.where.beg, t.end - sent.where.beg }, at, f->layer, f->label[0].id);
    }
    ro_arena_free(&scratch.arena);
    if (!w)
        return;
    qsort(w, n, sizeof *w, by_loss);
    ro_buf_printf(out, "the sentence alone gives it %.2f; what it loses when a word is hidden\n", (double)whole);
    for (uint32_t i = 0; i < n && i < 8 && w[i].loss > 0.01f; i++)
        ro_buf_printf(out, "  %.2f  %.*s\n", (double)w[i].loss, RO_FMT(w[i].word));
}

/* ---- the call ---- */

int readout_why(readout_session *ses, const readout_input *in, const char *id, int words, readout_sink sink, void *ctx, readout_error *err)
{
    const ro_model *m = &ses->model->m;
    ro_doc *d = ro_api_read(ses, in, NULL);
    ro_buf out = { 0 };
    int code = READOUT_OK;
    found x;

    if (!d)
        return ro_api_fail(&ses->ses.err, in->name, err);
    x = find(d, id);
    if (!x.letter)
        return ro_api_error(err, READOUT_EUSAGE, "%s: there is no record `%s`", in->name, id);
    if (x.letter == RO_ID_SENT)
        explain_sentence(m, d, x.index, &out);
    else
        explain_record(m, d, x, &out);
    if (words && x.rec && x.rec->frame != RO_NONE)
        weigh_words(m, d, x, &out);
    if (out.failed || ro_failed(&ses->ses))
        code = ro_api_error(err, READOUT_EMEMORY, "out of memory");
    else if (sink(ctx, out.p, out.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    ro_buf_free(&out);
    return code;
}
