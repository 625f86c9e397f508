/* A line with a sentence and two marked actors: parsed, read up to its frames, and the marked words found. */
#include "relate/relate.h"

#include "base/json.h"
#include "base/utf8.h"
#include "ingest/ingest.h"
#include "pipeline.h"

static uint32_t read_number(ro_jr *r)
{
    int64_t v = 0;

    if (ro_jr_next(r) != RO_J_NUM || !ro_str_int(r->text, &v) || v < 0 || v > UINT32_MAX - 1)
        ro_fail(r->ses, RO_EINPUT, r->beg, "a span is two offsets [begin, end], at byte %zu", r->beg);
    return (uint32_t)v;
}

/* A list of [begin, end]. */
static void read_spans(ro_jr *r, ro_spans *out)
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

static void read_member(ro_jr *r, ro_pair *p)
{
    const struct {
        const char *key;
        ro_str *text;
        ro_spans *spans;
    } known[] = { { "id", &p->id, NULL },           { "sentence", &p->sentence, NULL }, { "label", &p->label, NULL },
                  { "group", &p->group, NULL },     { "source", NULL, &p->source },     { "target", NULL, &p->target } };

    for (size_t i = 0; i < sizeof known / sizeof *known; i++)
        if (ro_str_is(r->text, known[i].key)) {
            if (known[i].text)
                read_string(r, known[i].text);
            else
                read_spans(r, known[i].spans);
            return;
        }
    ro_jr_skip(r);
}

static void check_spans(ro_ses *s, const ro_pair *p, const char *side, const ro_spans *spans)
{
    size_t n = ro_utf8_count(p->sentence);

    for (uint32_t i = 0; i < spans->n; i++)
        if (spans->at[i].beg >= spans->at[i].end || spans->at[i].end > n)
            ro_fail(s, RO_EINPUT, 0, "pair `%.*s`: the %s [%u, %u] is no stretch of its sentence of %zu characters", (int)(p->id.n < 60 ? p->id.n : 60),
                    p->id.n ? p->id.p : "", side, spans->at[i].beg, spans->at[i].end, n);
}

void ro_pair_read(ro_ses *s, ro_str line, ro_pair *p)
{
    enum ro_jtype t = RO_J_BAD;
    ro_jr r;

    *p = (ro_pair){ 0 };
    ro_jr_start(&r, s, line);
    if (ro_jr_next(&r) != RO_J_OBJ) {
        ro_fail(s, RO_EINPUT, 0, "an object {\"id\", \"sentence\", \"source\", \"target\"} is wanted");
        return;
    }
    while (!ro_failed(s) && (t = ro_jr_next(&r)) == RO_J_KEY)
        read_member(&r, p);
    if (ro_failed(s))
        return;
    if (!p->sentence.p)
        ro_fail(s, RO_EINPUT, 0, "there is no \"sentence\"");
    check_spans(s, p, "source", &p->source);
    check_spans(s, p, "target", &p->target);
}

/* Byte offset of the nth code point. */
static uint32_t byte_of(ro_str text, uint32_t nth)
{
    size_t i = 0;

    while (i < text.n && nth > 0) {
        i++;
        while (i < text.n && ro_utf8_is_cont(text.p[i]))
            i++;
        nth--;
    }
    return (uint32_t)i;
}

/* The words of the spans, and their heads: the tokens of each span whose head stands outside it. */
static void mark_words(ro_marked *m, const ro_spans *spans, uint8_t mark, ro_ids *heads)
{
    ro_doc *d = m->d;

    for (uint32_t k = 0; k < spans->n && !ro_failed(d->ses); k++) {
        ro_span s = { byte_of(d->text, spans->at[k].beg), byte_of(d->text, spans->at[k].end) };
        for (uint32_t t = 0; t < d->tokens.n; t++) {
            uint32_t h = d->syn[t].head;
            if (!ro_span_meet(d->tokens.at[t].where, s) || d->syn[t].upos == RO_PUNCT)
                continue;
            m->mark[t] |= mark;
            if (h == RO_NONE || !ro_span_meet(d->tokens.at[h].where, s))
                ro_ids_add(d->ses, heads, t);
        }
    }
}

bool ro_pair_mark(const ro_model *m, ro_ses *s, const ro_pair *p, ro_marked *out)
{
    *out = (ro_marked){ 0 };
    if (ro_failed(s) || !(out->d = ro_doc_new(s, p->id)))
        return false;
    ro_ingest(m, out->d, p->sentence, RO_INPUT_TEXT);
    if (ro_failed(s) || ro_pipeline(m, out->d, "frame") != RO_OK)
        return false;
    if (out->d->tokens.n == 0)
        ro_fail(s, RO_EINPUT, 0, "the sentence has no words");
    out->mark = ro_new(s, uint8_t, out->d->tokens.n);
    if (ro_failed(s))
        return false;
    mark_words(out, &p->source, RO_MARK_SOURCE, &out->source);
    mark_words(out, &p->target, RO_MARK_TARGET, &out->target);
    return !ro_failed(s);
}
