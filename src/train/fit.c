/* A multinomial logistic regression with L2 over what a pair shows: columns of vectors standardised, words weighted by rarity. The function is convex, so there is one answer: no seed and no
 * restarts. Afterwards the standardisation goes into the weights, and the coder needs none. */
#include "train/train.h"

#include <stdlib.h>

enum { LEAST_PAIRS = 2 /* that a word must stand in */ };

typedef struct {
    const ro_net *net;
    ro_ses *ses;
    uint32_t n, nlabels, width, nwords;
    const ro_sample **sample;
    float *x;             /* n x width, standardised */
    float *mean, *scale;  /* of each column */
    uint32_t *word;       /* known, ascending */
    float *rarity;
    uint32_t *first;      /* words of sample i: at[first[i] .. first[i + 1]) with their values */
    uint32_t *at;
    float *value, *score; /* score: one sample's, nlabels */
    double l2;
} problem;

static void choose(problem *p, const ro_sample_set *set, const uint8_t *part, uint8_t left_out)
{
    p->sample = ro_new(p->ses, const ro_sample *, set->samples.n);
    for (uint32_t i = 0; p->sample && i < set->samples.n; i++)
        if (!part || part[i] != left_out)
            p->sample[p->n++] = &set->samples.at[i];
}

/* ---- vectors ---- */

/* Mean and spread of a column; both halves of the columns weigh as much as all words together, so each is scaled down by the root of its width. */
static void measure(problem *p, uint32_t column, double root)
{
    double sum = 0, squares = 0, mean;

    for (uint32_t i = 0; i < p->n; i++)
        sum = sum + (double)p->sample[i]->view.dense[column];
    mean = sum / p->n;
    for (uint32_t i = 0; i < p->n; i++) {
        double off = (double)p->sample[i]->view.dense[column] - mean;
        squares = squares + off * off;
    }
    p->mean[column] = (float)mean;
    p->scale[column] = squares > 1e-12 * p->n ? (float)(1 / (__builtin_sqrt(squares / p->n) * root)) : 0;
}

static void standardise(problem *p)
{
    double root = __builtin_sqrt(p->width / 2.0);

    p->x = ro_new(p->ses, float, (size_t)p->n * p->width);
    p->mean = ro_new(p->ses, float, p->width);
    p->scale = ro_new(p->ses, float, p->width);
    if (ro_failed(p->ses))
        return;
    for (uint32_t k = 0; k < p->width; k++)
        measure(p, k, root);
    for (uint32_t i = 0; i < p->n; i++)
        for (uint32_t k = 0; k < p->width; k++)
            p->x[(size_t)i * p->width + k] = (p->sample[i]->view.dense[k] - p->mean[k]) * p->scale[k];
}

/* ---- words ---- */

static int by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

/* All words of all samples, sorted: as often as pairs have them. */
static uint32_t *all_words(const problem *p, uint32_t *n)
{
    uint32_t *all;

    *n = 0;
    for (uint32_t i = 0; i < p->n; i++)
        *n += p->sample[i]->view.nwords;
    all = ro_new(p->ses, uint32_t, *n + 1);
    *n = 0;
    for (uint32_t i = 0; all && i < p->n; i++) {
        const ro_pair_view *v = &p->sample[i]->view;
        if (v->nwords)
            memcpy(all + *n, v->word, v->nwords * sizeof *all);
        *n += v->nwords;
    }
    if (all)
        qsort(all, *n, sizeof *all, by_value);
    return all;
}

static void learn_words(problem *p)
{
    uint32_t n, end, *all = all_words(p, &n);

    p->word = ro_new(p->ses, uint32_t, n + 1);
    p->rarity = ro_new(p->ses, float, n + 1);
    for (uint32_t beg = 0; !ro_failed(p->ses) && beg < n; beg = end) {
        for (end = beg + 1; end < n && all[end] == all[beg];)
            end++;
        if (end - beg < LEAST_PAIRS || end - beg == p->n)
            continue;
        p->word[p->nwords] = all[beg];
        p->rarity[p->nwords++] = (float)ro_log((double)p->n / (end - beg));
    }
}

static void index_words(problem *p)
{
    uint32_t most = 0;

    for (uint32_t i = 0; i < p->n; i++)
        most += p->sample[i]->view.nwords;
    p->first = ro_new(p->ses, uint32_t, p->n + 1);
    p->at = ro_new(p->ses, uint32_t, most + 1);
    p->value = ro_new(p->ses, float, most + 1);
    for (uint32_t i = 0; !ro_failed(p->ses) && i < p->n; i++) {
        uint32_t k = p->first[i];
        p->first[i + 1] = k + ro_coder_words(p->word, p->rarity, p->nwords, &p->sample[i]->view, p->at + k, p->value + k);
    }
}

/* ---- the function: parameters are biases, then a row of columns a label, then a row of labels a word ---- */

static size_t parameters(const problem *p)
{
    return (size_t)p->nlabels * (1 + p->width + p->nwords);
}

static void predict(const problem *p, uint32_t i, const float *w)
{
    const float *words = w + (size_t)p->nlabels * (1 + p->width);

    ro_dots(p->net, p->x + (size_t)i * p->width, w + p->nlabels, p->nlabels, p->width, p->score);
    for (uint32_t l = 0; l < p->nlabels; l++)
        p->score[l] = p->score[l] + w[l];
    for (uint32_t k = p->first[i]; k < p->first[i + 1]; k++)
        for (uint32_t l = 0; l < p->nlabels; l++)
            p->score[l] = p->score[l] + p->value[k] * words[(size_t)p->at[k] * p->nlabels + l];
    ro_softmax(p->score, p->nlabels);
}

/* Adds a sample's part of the gradient; the scores are probability less truth by then. */
static void add_gradient(const problem *p, uint32_t i, float *g)
{
    float *words = g + (size_t)p->nlabels * (1 + p->width);
    const float *x = p->x + (size_t)i * p->width;

    for (uint32_t l = 0; l < p->nlabels; l++) {
        float *row = g + p->nlabels + (size_t)l * p->width, by = p->score[l];
        g[l] = g[l] + by;
        for (uint32_t k = 0; k < p->width; k++)
            row[k] = row[k] + by * x[k];
    }
    for (uint32_t k = p->first[i]; k < p->first[i + 1]; k++)
        for (uint32_t l = 0; l < p->nlabels; l++)
            words[(size_t)p->at[k] * p->nlabels + l] += p->value[k] * p->score[l];
}

static double loss(void *ctx, const float *w, float *g)
{
    const problem *p = ctx;
    double sum = 0, squares = 0;
    size_t n = parameters(p);

    for (size_t i = 0; i < n; i++) {
        double v = i < p->nlabels ? 0 : (double)w[i]; /* biases are free */
        g[i] = (float)(p->l2 * v);
        squares = squares + v * v;
    }
    for (uint32_t i = 0; i < p->n; i++) {
        uint32_t truth = p->sample[i]->label;
        predict(p, i, w);
        sum = sum - ro_log((double)p->score[truth] + 1e-30);
        p->score[truth] = p->score[truth] - 1;
        add_gradient(p, i, g);
    }
    return sum + p->l2 / 2 * squares;
}

/* ---- the coder ---- */

/* w (x - mean) scale + b = (w scale) x + (b - w scale mean) */
static void fold_in(const problem *p, float *w)
{
    for (uint32_t l = 0; l < p->nlabels; l++) {
        float *row = w + p->nlabels + (size_t)l * p->width;
        double off = 0;
        for (uint32_t k = 0; k < p->width; k++) {
            row[k] = row[k] * p->scale[k];
            off = off + (double)row[k] * (double)p->mean[k];
        }
        w[l] = (float)((double)w[l] - off);
    }
}

/* The group that most pairs with the label have. */
static ro_str group_of(const problem *p, const ro_sample_set *set, uint32_t label)
{
    uint32_t *n = ro_new(p->ses, uint32_t, set->group.all.n + 1), best = 0;

    for (uint32_t i = 0; n && i < p->n; i++)
        if (p->sample[i]->label == label && p->sample[i]->group != RO_NONE && ++n[p->sample[i]->group] > n[best])
            best = p->sample[i]->group;
    return n && n[best] ? set->group.all.at[best].key : RO_NOSTR;
}

static void take_labels(const problem *p, const ro_sample_set *set, ro_coder *out)
{
    ro_coder_label *label = ro_new(p->ses, ro_coder_label, p->nlabels);

    for (uint32_t l = 0; label && l < p->nlabels; l++)
        label[l] = (ro_coder_label){ set->label.all.at[l].key, group_of(p, set, l) };
    out->label = label;
}

void ro_fit(ro_ses *s, const ro_net *net, const ro_sample_set *set, const uint8_t *part, uint8_t left_out, double l2, ro_coder *out)
{
    problem p = { .net = net, .ses = s, .nlabels = set->label.all.n, .width = ro_dense_width(net), .l2 = l2 };
    float *w;

    choose(&p, set, part, left_out);
    standardise(&p);
    learn_words(&p);
    index_words(&p);
    p.score = ro_new(s, float, p.nlabels);
    w = ro_new(s, float, parameters(&p));
    if (ro_failed(s))
        return;
    ro_minimise(s, &(ro_function){ loss, &p, parameters(&p) }, w);
    fold_in(&p, w);
    take_labels(&p, set, out);
    out->nlabels = p.nlabels;
    out->width = p.width;
    out->nwords = p.nwords;
    out->bias = w;
    out->dense = w + p.nlabels;
    out->word = p.word;
    out->rarity = p.rarity;
    out->weight = w + (size_t)p.nlabels * (1 + p.width);
}
