/* Purpose: who did what to whom, in PLOVER's types with CAMEO's codes. Input: frames of layer event, actors, times, statements, trees.
 * Output: doc->events, one telling each.
 *
 * The model gives trigger, type, mode, status and arguments. Rules say who is meant (role.c), what the surroundings allow (status.c),
 * when and where (when.c), who suffered (victim.c), the finest code and the contexts (code.c, context.c). Imported
 * dictionaries of verbs have the last word (dictionary.c). Tellings of one event are joined by link, later. */
#include "event/event.h"
#include "event/internal.h"

#include <math.h>

/* ---- PLOVER's table ---- */

static const struct { ro_event_type type; int quad; double score; } types[] = {
#define TYPE(t, quad, score) { RO_##t, quad, score },
#define MODE(t, m, score)
#include "event/modes.def"
#undef TYPE
#undef MODE
};

static const struct { ro_event_type type; ro_event_mode mode; double score; } modes[] = {
#define TYPE(t, quad, score)
#define MODE(t, m, score) { RO_##t, RO_MODE_##m, score },
#include "event/modes.def"
#undef TYPE
#undef MODE
};

int ro_event_quad(ro_event_type type)
{
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].type == type)
            return types[i].quad;
    return 0;
}

double ro_event_score(ro_event_type type, ro_event_mode mode)
{
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (modes[i].type == type && modes[i].mode == mode)
            return modes[i].score;
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (types[i].type == type)
            return types[i].score;
    return 0;
}

bool ro_event_mode_fits(ro_event_type type, ro_event_mode mode)
{
    for (size_t i = 0; i < sizeof modes / sizeof *modes; i++)
        if (modes[i].type == type && modes[i].mode == mode)
            return true;
    return mode == RO_MODE_NONE;
}

/* ---- one frame ---- */

/* The mode, if it is one of the type; else the runner-up, if that is and has its share. */
static ro_event_mode mode_of(const ro_model *m, const ro_frame *f, ro_event_type type)
{
    int mode = ro_frame_set(m, f, RO_G_EVENT_MODE, ro_event_mode_of);
    ro_frame next = *f;

    if (mode >= 0 && ro_event_mode_fits(type, (ro_event_mode)mode))
        return (ro_event_mode)mode;
    next.label[RO_G_EVENT_MODE].id = f->label[RO_G_EVENT_MODE].next;
    mode = ro_frame_set(m, &next, RO_G_EVENT_MODE, ro_event_mode_of);
    if (mode >= 0 && f->label[RO_G_EVENT_MODE].p_next >= 0.2f && ro_event_mode_fits(type, (ro_event_mode)mode))
        return (ro_event_mode)mode;
    return RO_MODE_NONE;
}

static ro_span trigger_of(ro_doc *d, const ro_frame *f)
{
    uint32_t at = 0;
    ro_arg a;

    while (ro_arg_next(d, f, RO_R_TRIGGER, &at, &a))
        if (a.tokens.beg <= f->anchor && f->anchor < a.tokens.end && d->sent_of[a.tokens.beg] == d->sent_of[a.tokens.end - 1])
            return ro_range_span(d, a.tokens);
    return d->tokens.at[f->anchor].where;
}

static void code(const ro_model *m, ro_doc *d, ro_event *e)
{
    ro_words w;
    ro_coded c;
    ro_lexrow row;

    ro_words_of(d, e->anchor, e->trigger, true, &w);
    ro_event_code(m->lex, e->type, e->mode, &w, d->ses, &c);
    e->cameo = c.code;
    for (uint32_t i = 0; i < c.rows; i++)
        ro_why_add(d, &e->rec.why, ro_lex_why(d->ses, &c.row[i]));
    if (!ro_event_scale(m->lex, e->cameo, &row, &e->goldstein))
        e->goldstein = 0;
}

static float logit(float p, float most)
{
    p = p < 1 - most ? 1 - most : p > most ? most : p;
    return logf(p / (1 - p));
}

/* How likely it is that an event stands there with that type and that status: logistic regression on what the heads say of the events of the corpus's dev part (bench/score_calibration.py). */
static float confidence(const ro_frame *f)
{
    return ro_sigmoid(0.092f * logit(f->p, 0.9995f) + 0.203f * logit(f->label[RO_G_EVENT_TYPE].p, 0.995f) + 0.333f * logit(f->label[RO_G_EVENT_STATUS].p, 0.995f) - 2.27f);
}

void ro_event_describe(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e)
{
    int type = ro_frame_set(m, f, RO_G_EVENT_TYPE, ro_event_type_of), status = ro_frame_set(m, f, RO_G_EVENT_STATUS, ro_status_of);
    uint32_t sent = d->sent_of[f->anchor];

    *e = (ro_event){ .anchor = f->anchor, .place = RO_NONE };
    e->type = type < 0 ? RO_AGREE : (ro_event_type)type;
    e->status = status < 0 ? RO_ACTUAL : (ro_status)status;
    e->rec = (ro_rec){ .sent = sent, .zone = d->sents.at[sent].zone, .in = RO_NONE, .frame = RO_NONE };
    e->rec.conf = confidence(f);
    e->mode = mode_of(m, f, e->type);
    e->trigger = trigger_of(d, f);
    e->quad = ro_event_quad(e->type);
    for (int g = RO_G_EVENT_TYPE; g <= RO_G_EVENT_STATUS; g++)
        if (g != RO_G_EVENT_MODE || e->mode != RO_MODE_NONE)
            ro_why_add(d, &e->rec.why, ro_frame_why(m, d, f, g));
    code(m, d, e);
    ro_event_contexts(m, d, e);
}

/* ---- where ---- */

/* Clauses beside the event's own, which its telling can do without. */
static bool is_other_clause(const ro_doc *d, uint32_t t)
{
    return ro_rel_is(d, t, "parataxis") || ro_rel_is(d, t, "advcl") || ro_rel_is(d, t, "acl:relcl") || ro_rel_is(d, t, "punct") ||
           (ro_rel_is(d, t, "conj") && (d->syn[t].upos == RO_VERB || ro_child(d, t, "nsubj", RO_NONE) != RO_NONE));
}

static bool is_edge(const ro_doc *d, uint32_t t)
{
    return d->syn[t].upos == RO_PUNCT || ro_rel_is(d, t, "cc") || ro_rel_is(d, t, "mark");
}

/* The words of the clause that belong to it: everything under its top that is not under another clause of it, unless the anchor is. */
static ro_range clause_core(const ro_doc *d, uint32_t anchor)
{
    uint32_t top = ro_clause(d, anchor);
    ro_range s = ro_subtree(d, top), r = { anchor, anchor + 1 };

    for (uint32_t t = s.beg; t < s.end; t++) {
        uint32_t up = t;
        bool own = ro_under(d, t, top);
        for (int i = 0; i < 64 && own && up != top && up != RO_NONE; i++) {
            own = !is_other_clause(d, up) || ro_under(d, anchor, up);
            up = d->syn[up].head;
        }
        if (!own)
            continue;
        r.beg = t < r.beg ? t : r.beg;
        r.end = t + 1 > r.end ? t + 1 : r.end;
    }
    while (r.beg < anchor && is_edge(d, r.beg))
        r.beg++;
    while (r.end > anchor + 1 && is_edge(d, r.end - 1))
        r.end--;
    return r;
}

/* The clause with the words of the arguments in the same sentence. */
ro_span ro_event_where(const ro_doc *d, const ro_frame *f, const ro_event *e)
{
    ro_span sentence = d->sents.at[e->rec.sent].where, w = ro_hull(ro_range_span(d, clause_core(d, e->anchor)), e->trigger);

    for (uint32_t i = 0; i < f->nargs; i++) {
        const ro_arg *a = &d->args.at[f->args + i];
        uint32_t m = ro_mention_at(d, a->tokens.beg);
        ro_span s = ro_range_span(d, a->tokens);
        if (a->role == RO_R_SOURCE || a->role == RO_R_TARGET || a->role == RO_R_VICTIM || a->role == RO_R_PLACE)
            s = m != RO_NONE ? d->mentions.at[m].where : s;
        else if (a->role != RO_R_INSTRUMENT && a->role != RO_R_TIME)
            continue;
        if (ro_span_has(sentence, s))
            w = ro_hull(w, s);
    }
    for (uint32_t i = 0; i < e->victims.n; i++)
        if (ro_span_has(sentence, e->victims.at[i].words))
            w = ro_hull(w, e->victims.at[i].words);
    return w;
}

static ro_span instrument_of(ro_doc *d, const ro_frame *f)
{
    ro_spans s = { 0 };

    ro_frame_spans(d, f, RO_R_INSTRUMENT, &s);
    return s.n ? s.at[0] : (ro_span){ 0, 0 };
}

void ro_event_stage(const ro_model *m, ro_doc *d)
{
    uint32_t n;
    const ro_frame *f = ro_frames(d, RO_L_EVENT, &n);

    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++) {
        ro_event e;
        ro_event_describe(m, d, &f[i], &e);
        e.rec.frame = (uint32_t)(&f[i] - d->frames.at);
        ro_event_roles(d, &f[i], &e);
        ro_event_settle(m, d, &f[i], &e);
        ro_event_when(d, &f[i], &e);
        ro_event_place(d, &f[i], &e);
        ro_event_victims(m, d, &f[i], &e);
        e.instrument = instrument_of(d, &f[i]);
        e.rec.where = ro_event_where(d, &f[i], &e);
        ro_push(d->ses, &e.tellings, (ro_telling){ e.trigger, e.rec.where, e.rec.sent });
        ro_push(d->ses, &d->events, e);
    }
    if (!ro_failed(d->ses) && ro_event_imported(m->lex))
        ro_event_import(m, d);
}
