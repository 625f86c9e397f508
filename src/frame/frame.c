/* Vectors to frames, window by window.
 *
 * Every token's logits over all anchor groups; a token is an anchor of a layer where the probability of `-` leaves enough for the others. Then each
 * anchor scores the tokens of its window for each role of its layer: an arc keeps the tokens over the threshold, a span role makes stretches of them. */
#include "frame/internal.h"

#include <math.h>

/* A span role's stretches: holes up to FILL tokens are filled, what is shorter than a third of the longest and at most CRUMB tokens is dropped. */
enum { FILL = 2, CRUMB = 2 };

/* Least probability of an anchor, by layer: events must be sure, since what counts is counted; the rare layers may be less so (set on the development records, docs/benchmarks.md). */
static const float least[RO_LAYERS] = {
    [RO_L_MENTION] = 0.5f, [RO_L_ENTITY] = 0.5f,     [RO_L_TIME] = 0.5f,      [RO_L_STATEMENT] = 0.6f, [RO_L_EVENT] = 0.95f, [RO_L_FIGURE] = 0.9f, [RO_L_COMMITMENT] = 0.6f,
    [RO_L_CLAIM] = 0.5f,   [RO_L_AGREEMENT] = 0.8f, [RO_L_DECISION] = 0.7f, [RO_L_CONDITIONAL] = 0.75f, [RO_L_FLOW] = 0.8f, [RO_L_DISPUTE] = 0.6f,
};

/* Least probability of a filler: of a word that an arc points to, and of a token of a span. */
static const float least_arc = 0.35f, least_token = 0.6f;

/* And as a share of the surest filler's: who is pointed to much more weakly than another is a word in passing. */
static const float least_share = 0.6f;

/* Least probability, and a score that is too low for it for certain: few tokens fill a role, and the others are spared the exponential. */
typedef struct {
    float p, score;
} least_filler;

static least_filler filler_of(float p)
{
    return (least_filler){ p, logf(p / (1 - p)) - 0.01f };
}

/* Probability that the token fills the role; 0 where it is below the bar. */
static float filled(float score, const least_filler *bar)
{
    float p = score >= bar->score ? ro_sigmoid(score) : 0;

    return p >= bar->p ? p : 0;
}

typedef struct {
    float *logits; /* window x (to - from) */
    float *t;      /* window x width: GELU(arg.token) */
    float *a;      /* window x width: GELU(arg.anchor), rows of anchors only are used */
    float *score;  /* window: one role's scores */
    float *soft;   /* the longest group */
    ro_arg_scorer scorer;
    least_filler arc, token;
} scratch;

static void best_two(const float *x, uint32_t n, uint32_t skip, float *soft, ro_label *out)
{
    memcpy(soft, x, n * sizeof *soft);
    ro_softmax(soft, n);
    *out = (ro_label){ UINT16_MAX, UINT16_MAX, 0, 0 };
    for (uint32_t i = 0; i < n; i++) {
        if (i == skip)
            continue;
        if (out->id == UINT16_MAX || soft[i] > out->p) {
            out->next = out->id;
            out->p_next = out->p;
            out->id = (uint16_t)i;
            out->p = soft[i];
        } else if (out->next == UINT16_MAX || soft[i] > out->p_next) {
            out->next = (uint16_t)i;
            out->p_next = soft[i];
        }
    }
}

/* Probability that a token is an anchor, from the logits of its type; 0 where it is below `bar`. Most are so far below that the bound n
 * exp(largest - first) shows it. */
static float p_anchor(const float *x, uint32_t n, float bar, float *soft)
{
    float most = x[0] - 1000;

    for (uint32_t i = 1; i < n; i++)
        most = x[i] > most ? x[i] : most;
    if ((float)n * ro_exp(most - x[0]) < bar)
        return 0;
    memcpy(soft, x, n * sizeof *soft);
    ro_softmax(soft, n);
    return 1 - soft[0];
}

/* Labels of a token as an anchor of a layer. Among the types, `-` does not count: that there is an anchor is decided already. */
static void label_anchor(const ro_frame_model *fm, int layer, const float *logits, scratch *s, ro_frame *f)
{
    const ro_head *h = fm->head[layer];

    for (uint32_t g = 0; g < h->ngroups && g < RO_FRAME_GROUPS; g++)
        best_two(logits + (h->group[g].first - fm->from), h->group[g].nlabels, g == 0 ? 0 : UINT32_MAX, s->soft, &f->label[g]);
}

static void push_arg(ro_doc *d, ro_frame *f, uint8_t role, ro_range r, float p)
{
    ro_push(d->ses, &d->args, (ro_arg){ role, r, p });
    f->nargs = d->args.n - f->args;
}

/* Where the probabilities are high, with small holes filled. */
static void add_spans(ro_doc *d, ro_frame *f, uint8_t role, ro_range w, const scratch *s)
{
    uint32_t longest = 0, n = 0;
    enum { MOST = 16 };
    ro_range run[MOST];

    for (uint32_t i = w.beg; i < w.end; i++) {
        if (filled(s->score[i - w.beg], &s->token) == 0)
            continue;
        if (n && i - run[n - 1].end <= FILL)
            run[n - 1].end = i + 1;
        else if (n < MOST)
            run[n++] = (ro_range){ i, i + 1 };
    }
    for (uint32_t k = 0; k < n; k++)
        longest = run[k].end - run[k].beg > longest ? run[k].end - run[k].beg : longest;
    for (uint32_t k = 0; k < n; k++) {
        uint32_t size = run[k].end - run[k].beg;
        float sum = 0;
        if (size <= CRUMB && size * 3 < longest)
            continue;
        for (uint32_t i = run[k].beg; i < run[k].end; i++)
            sum += ro_sigmoid(s->score[i - w.beg]);
        push_arg(d, f, role, run[k], sum / (float)size);
    }
}

static void add_arcs(ro_doc *d, ro_frame *f, uint8_t role, ro_range w, const scratch *s)
{
    float top = 0;

    for (uint32_t i = w.beg; i < w.end; i++) {
        float p = filled(s->score[i - w.beg], &s->arc);
        top = p > top ? p : top;
    }
    for (uint32_t i = w.beg; top > 0 && i < w.end; i++) {
        float p = filled(s->score[i - w.beg], &s->arc);
        if (p > 0 && p >= least_share * top)
            push_arg(d, f, role, (ro_range){ i, i + 1 }, p);
    }
}

static void add_args(const ro_frame_model *fm, ro_doc *d, ro_frame *f, ro_range w, scratch *s)
{
    const ro_head *h = fm->head[f->layer];
    uint32_t own = f->anchor - w.beg;

    f->args = d->args.n;
    for (uint32_t r = 0; r < h->nroles; r++) {
        uint32_t row = h->first_role + r;
        uint8_t role = fm->role[f->layer][r];
        ro_arg_prepare(&s->scorer, s->a + (size_t)own * fm->width, row);
        ro_arg_scores(&s->scorer, s->t, w.end - w.beg, row, -(int64_t)own, s->score);
        if (h->role[r].span)
            add_spans(d, f, role, w, s);
        else
            add_arcs(d, f, role, w, s);
    }
}

/* The vectors of a window: logits of the anchors' groups, and both sides of the arguments. */
static bool window_vectors(const ro_model *m, const ro_frame_model *fm, ro_doc *d, ro_range w, scratch *s)
{
    ro_quant x = ro_quantise(m->net, d->ses, d->vec.at + (size_t)w.beg * d->vec.width, w.end - w.beg, d->vec.width);

    if (ro_failed(d->ses))
        return false;
    ro_product_run(m->net, &fm->tok, fm->from, fm->to, &x, s->logits);
    ro_product_run(m->net, &fm->anchor, 0, fm->width, &x, s->a);
    ro_product_run(m->net, &fm->token, 0, fm->width, &x, s->t);
    ro_gelu(m->net, s->a, (size_t)x.n * fm->width);
    ro_gelu(m->net, s->t, (size_t)x.n * fm->width);
    return true;
}

static void read_window(const ro_model *m, const ro_frame_model *fm, ro_doc *d, ro_range w, scratch *s, ro_frame_list *out)
{
    uint32_t wide = fm->to - fm->from;

    if (!window_vectors(m, fm, d, w, s))
        return;
    for (int layer = 0; layer < RO_LAYERS; layer++) {
        const ro_head_group *type = &fm->head[layer]->group[0];
        for (uint32_t i = w.beg; i < w.end; i++) {
            const float *logits = s->logits + (size_t)(i - w.beg) * wide;
            ro_frame f = { .layer = (uint8_t)layer, .anchor = i };
            f.p = p_anchor(logits + (type->first - fm->from), type->nlabels, least[layer], s->soft);
            if (f.p < least[layer])
                continue;
            label_anchor(fm, layer, logits, s, &f);
            add_args(fm, d, &f, w, s);
            ro_push(d->ses, &out[layer], f);
        }
    }
}

static bool take_scratch(const ro_model *m, const ro_frame_model *fm, ro_doc *d, scratch *s)
{
    uint32_t longest = 0, group = 0;

    for (uint32_t i = 0; i < d->vec.windows.n; i++) {
        ro_range w = d->vec.windows.at[i];
        longest = w.end - w.beg > longest ? w.end - w.beg : longest;
    }
    for (int layer = 0; layer < RO_LAYERS; layer++)
        for (uint32_t g = 0; g < fm->head[layer]->ngroups; g++)
            group = fm->head[layer]->group[g].nlabels > group ? fm->head[layer]->group[g].nlabels : group;
    s->logits = ro_new(d->ses, float, (size_t)longest * (fm->to - fm->from));
    s->a = ro_new(d->ses, float, (size_t)longest * fm->width);
    s->t = ro_new(d->ses, float, (size_t)longest * fm->width);
    s->score = ro_new(d->ses, float, longest);
    s->soft = ro_new(d->ses, float, group);
    s->scorer = (ro_arg_scorer){ fm, m->net, ro_new(d->ses, float, fm->width) };
    s->arc = filler_of(least_arc);
    s->token = filler_of(least_token);
    return !ro_failed(d->ses);
}

void ro_frame_stage(const ro_model *m, ro_doc *d)
{
    ro_frame_model fm = { 0 };
    ro_frame_list found[RO_LAYERS] = { 0 };
    scratch s = { 0 };

    if (!ro_frame_bind(m, d, &fm) || !take_scratch(m, &fm, d, &s))
        return;
    for (uint32_t i = 0; i < d->vec.windows.n && !ro_failed(d->ses); i++)
        read_window(m, &fm, d, d->vec.windows.at[i], &s, found);
    for (int layer = 0; layer < RO_LAYERS; layer++)
        for (uint32_t i = 0; i < found[layer].n; i++)
            ro_push(d->ses, &d->frames, found[layer].at[i]);
}

/* ---- relate ---- */

/* Probability that one of the tokens fills the role; a list with nobody in it says nothing. */
static float fit(const ro_frame_model *fm, scratch *s, uint32_t own, uint32_t row, ro_range w, const ro_ids *who)
{
    float best = 0;
    bool any = false;

    ro_arg_prepare(&s->scorer, s->a + (size_t)own * fm->width, row);
    for (uint32_t k = 0; k < who->n; k++) {
        uint32_t t = who->at[k];
        float p;
        if (t < w.beg || t >= w.end)
            continue;
        ro_arg_scores(&s->scorer, s->t + (size_t)(t - w.beg) * fm->width, 1, row, (int64_t)(t - w.beg) - (int64_t)own, &p);
        p = ro_sigmoid(p);
        best = !any || p > best ? p : best;
        any = true;
    }
    return any ? best : 1;
}

static uint32_t role_row(const ro_frame_model *fm, int layer, enum ro_role role)
{
    for (uint32_t r = 0; r < fm->head[layer]->nroles; r++)
        if (fm->role[layer][r] == role)
            return fm->head[layer]->first_role + r;
    return fm->head[layer]->first_role;
}

#define GOVERNS 0.5f /* share of the best trigger's score that an outer one must have: tuned on plv_dev */

/* Of nested events the outer one says how the two stand to each other (`lifted the ban`, `agreed to release`), if it is an event of theirs at all. */
static uint32_t outermost(const ro_doc *d, const float *p, const float *whole, uint32_t best)
{
    uint32_t found = best;

    for (uint32_t t = d->syn[best].head; t != RO_NONE; t = d->syn[t].head)
        if (p[t] >= 0.5f && whole[t] >= GOVERNS * whole[best])
            found = t;
    return found;
}

/* How much each word of a window is the trigger of an event between the two. */
static void score_triggers(const ro_frame_model *fm, scratch *s, ro_range w, const ro_ids *source, const ro_ids *target, float *p, float *whole)
{
    uint32_t row_s = role_row(fm, RO_L_EVENT, RO_R_SOURCE), row_t = role_row(fm, RO_L_EVENT, RO_R_TARGET);
    const ro_head_group *type = &fm->head[RO_L_EVENT]->group[0];

    for (uint32_t i = w.beg; i < w.end; i++) {
        const float *logits = s->logits + (size_t)(i - w.beg) * (fm->to - fm->from);
        p[i] = p_anchor(logits + (type->first - fm->from), type->nlabels, 0, s->soft);
        /* A floor under each factor: who is marked must weigh, but may not rule out the one event there is. */
        whole[i] = (p[i] + 0.001f) * (fit(fm, s, i - w.beg, row_s, w, source) + 0.05f) * (fit(fm, s, i - w.beg, row_t, w, target) + 0.05f);
    }
}

void ro_frame_relate(const ro_model *m, ro_doc *d, const ro_ids *source, const ro_ids *target, float *weight, ro_frame *best)
{
    float *p = ro_new(d->ses, float, d->tokens.n + 1), *whole = weight ? weight : ro_new(d->ses, float, d->tokens.n + 1);
    ro_frame_model fm = { 0 };
    scratch s = { 0 };
    uint32_t top = RO_NONE;

    *best = (ro_frame){ .layer = RO_L_EVENT, .anchor = RO_NONE };
    if (!p || !whole || !ro_frame_bind(m, d, &fm) || !take_scratch(m, &fm, d, &s))
        return;
    for (uint32_t k = 0; k < d->vec.windows.n && !ro_failed(d->ses); k++) {
        ro_range w = d->vec.windows.at[k];
        if (!window_vectors(m, &fm, d, w, &s))
            return;
        score_triggers(&fm, &s, w, source, target, p, whole);
    }
    for (uint32_t i = 0; i < d->tokens.n; i++)
        top = top == RO_NONE || whole[i] > whole[top] ? i : top;
    if (top == RO_NONE)
        return;
    top = outermost(d, p, whole, top);
    *best = (ro_frame){ .layer = RO_L_EVENT, .anchor = top, .p = p[top] };
    for (uint32_t k = 0; k < d->vec.windows.n && !ro_failed(d->ses); k++) {
        ro_range w = d->vec.windows.at[k];
        bool there = k + 1 == d->vec.windows.n; /* the last window is in the scratch still: mostly the only one */
        if (top < w.beg || top >= w.end || (!there && !window_vectors(m, &fm, d, w, &s)))
            continue;
        label_anchor(&fm, RO_L_EVENT, s.logits + (size_t)(top - w.beg) * (fm.to - fm.from), &s, best);
    }
}
