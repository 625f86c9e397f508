/* Coreference: each mention looks for its antecedent among those before it, by a biaffine score (Lee et al. 2017, without spans: the heads stand for the mentions). */
#include "frame/frame.h"

enum { BACK = 64, BLOCK = 256 }; /* mentions looked back at: bounded, so that time is linear */

typedef struct {
    ro_product ana, ant;
    const float *bi, *none, *misc;
    uint32_t width;
    float *x, *y, *left; /* a row a mention; left: x with the biaffine matrix */
} coref;

static bool bind(const ro_net *net, coref *c)
{
    if (!ro_net_product(net, "coref.ana", &c->ana) || !ro_net_product(net, "coref.ant", &c->ant))
        return false;
    c->width = c->ana.out;
    c->bi = ro_net_floats(net, "coref.bi", c->width, c->width);
    c->none = ro_net_floats(net, "coref.none", c->width, 1);
    c->misc = ro_net_floats(net, "coref.misc", 18, 1);
    return c->bi && c->none && c->misc && c->ant.out == c->width;
}

/* x and y of all mentions, gathered from the tokens' vectors block by block. */
static void mention_vectors(const ro_net *net, ro_doc *d, const uint32_t *heads, uint32_t n, coref *c)
{
    float *rows = ro_new(d->ses, float, (size_t)BLOCK * d->vec.width);

    c->x = ro_new(d->ses, float, (size_t)n * c->width);
    c->y = ro_new(d->ses, float, (size_t)n * c->width);
    c->left = ro_new(d->ses, float, (size_t)n * c->width);
    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i += BLOCK) {
        uint32_t k = n - i < BLOCK ? n - i : BLOCK;
        ro_quant q;
        for (uint32_t j = 0; j < k; j++)
            memcpy(rows + (size_t)j * d->vec.width, d->vec.at + (size_t)heads[i + j] * d->vec.width, d->vec.width * sizeof *rows);
        q = ro_quantise(net, d->ses, rows, k, d->vec.width);
        if (ro_failed(d->ses))
            return;
        ro_product_run(net, &c->ana, 0, c->width, &q, c->x + (size_t)i * c->width);
        ro_product_run(net, &c->ant, 0, c->width, &q, c->y + (size_t)i * c->width);
    }
    if (!ro_failed(d->ses)) {
        ro_gelu(net, c->x, (size_t)n * c->width);
        ro_gelu(net, c->y, (size_t)n * c->width);
        ro_fold(net, c->x, n, c->bi, NULL, c->width, c->left);
    }
}

static ro_antecedent find_antecedent(const ro_net *net, const ro_doc *d, const coref *c, const uint32_t *heads, uint32_t i)
{
    ro_antecedent best = { RO_NONE, 0 };
    uint32_t first = i < BACK ? 0 : i - BACK;
    float top = 0, none = ro_dot(net, c->x + (size_t)i * c->width, c->none, c->width) + c->misc[0], fit[BACK];

    ro_dots(net, c->left + (size_t)i * c->width, c->y + (size_t)first * c->width, i - first, c->width, fit);
    for (uint32_t j = i; j-- > first;) {
        uint32_t between = i - j - 1;
        float score = fit[j - first] + c->misc[2 + (between < 15 ? between : 15)];
        if (ro_str_eq_nocase(ro_word(d, heads[i]), ro_word(d, heads[j])))
            score += c->misc[1];
        if (best.mention == RO_NONE || score > top) {
            top = score;
            best = (ro_antecedent){ j, score - none };
        }
    }
    return best;
}

void ro_frame_coref(const ro_model *m, ro_doc *d, const uint32_t *heads, uint32_t n, ro_antecedent *out)
{
    coref c = { 0 };

    if (n == 0)
        return;
    if (!bind(m->net, &c)) {
        ro_fail(d->ses, RO_EMODEL, 0, "the model has no coreference head");
        return;
    }
    mention_vectors(m->net, d, heads, n, &c);
    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++)
        out[i] = find_antecedent(m->net, d, &c, heads, i);
}
