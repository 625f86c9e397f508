/* Trees: a biaffine score for every pair (Dozat and Manning 2017), the best tree with one root, then a relation for each arc that was made. */
#include "parse/internal.h"

#include "base/str.h"

static uint32_t root_label(const ro_head *relations)
{
    for (uint32_t r = 0; r < relations->group->nlabels; r++)
        if (ro_str_is(relations->group->label[r], "root"))
            return r;
    return RO_NONE;
}

bool ro_tree_bind(const ro_net *net, ro_tree_model *t)
{
    t->relations = ro_net_head(net, "tree", "tree");
    if (!t->relations || !ro_net_product(net, "tree.dep", &t->dep) || !ro_net_product(net, "tree.head", &t->head) ||
        !ro_net_product(net, "tree.ldep", &t->ldep) || !ro_net_product(net, "tree.lhead", &t->lhead))
        return false;
    t->root_label = root_label(t->relations);
    t->arc = t->dep.out;
    t->lab = t->ldep.out;
    t->bi = ro_net_floats(net, "tree.bi", t->arc, t->arc);
    t->u = ro_net_floats(net, "tree.u", t->arc, 1);
    t->root = ro_net_floats(net, "tree.root", t->arc, 1);
    t->label_w = ro_net_floats(net, "tree.label.w", t->relations->group->nlabels, t->lab);
    t->label_b = ro_net_floats(net, "tree.label.b", t->relations->group->nlabels, 1);
    return t->bi && t->u && t->root && ro_net_floats(net, "tree.lroot", t->lab, 1) && t->label_w && t->label_b && t->head.out == t->arc && t->lhead.out == t->lab;
}

bool ro_tree_room(ro_ses *s, const ro_tree_model *t, uint32_t tokens, uint32_t longest, ro_tree_scratch *out)
{
    out->dep = ro_new(s, float, (size_t)tokens * t->arc);
    out->head = ro_new(s, float, (size_t)tokens * t->arc);
    out->ldep = ro_new(s, float, (size_t)tokens * t->lab);
    out->lhead = ro_new(s, float, (size_t)tokens * t->lab);
    out->left = ro_new(s, float, (size_t)longest * t->arc);
    out->hidden = ro_new(s, float, t->lab);
    out->score = ro_new(s, float, (size_t)longest * (longest + 1));
    out->heads = ro_new(s, uint32_t, longest);
    out->mst = ro_mst_new(s, longest);
    return !ro_failed(s);
}

static void product_gelu(const ro_net *net, const ro_product *p, const ro_quant *x, float *y)
{
    ro_product_run(net, p, 0, p->out, x, y);
    ro_gelu(net, y, (size_t)x->n * p->out);
}

void ro_tree_vectors(const ro_net *net, const ro_tree_model *t, const ro_quant *x, ro_tree_scratch *s)
{
    product_gelu(net, &t->dep, x, s->dep);
    product_gelu(net, &t->head, x, s->head);
    ro_product_run(net, &t->ldep, 0, t->lab, x, s->ldep);
    ro_product_run(net, &t->lhead, 0, t->lab, x, s->lhead);
}

static void score_sentence(const ro_net *net, const ro_tree_model *t, uint32_t row, uint32_t n, ro_tree_scratch *s)
{
    ro_fold(net, s->dep + (size_t)row * t->arc, n, t->bi, t->u, t->arc, s->left);
    for (uint32_t i = 0; i < n; i++) {
        const float *left = s->left + (size_t)i * t->arc;
        float *score = s->score + (size_t)i * (n + 1);
        ro_dots(net, left, s->head + (size_t)row * t->arc, n, t->arc, score);
        score[n] = ro_dot(net, left, t->root, t->arc);
    }
}

/* Probability of the chosen head among all (softmax of its row, itself left out). */
static float head_probability(const float *score, uint32_t n, uint32_t i, uint32_t head)
{
    float sum = 0;
    for (uint32_t j = 0; j <= n; j++)
        if (j != i)
            sum += ro_exp(score[j] - score[head]);
    return sum > 0 ? 1 / sum : 0;
}

static uint32_t label_arc(const ro_net *net, const ro_tree_model *t, const float *dep, const float *head, ro_tree_scratch *s)
{
    enum { BLOCK = 16 };
    uint32_t best = RO_NONE, n = t->relations->group->nlabels;
    float top = 0, x[BLOCK];

    for (uint32_t k = 0; k < t->lab; k++)
        s->hidden[k] = dep[k] + head[k];
    ro_gelu(net, s->hidden, t->lab);
    for (uint32_t r = 0; r < n; r++) {
        if (r % BLOCK == 0)
            ro_dots(net, s->hidden, t->label_w + (size_t)r * t->lab, n - r < BLOCK ? n - r : BLOCK, t->lab, x);
        x[r % BLOCK] += t->label_b[r];
        if (r != t->root_label && (best == RO_NONE || x[r % BLOCK] > top)) {
            best = r;
            top = x[r % BLOCK];
        }
    }
    return best;
}

void ro_tree_sentence(const ro_net *net, const ro_tree_model *t, ro_doc *d, ro_range tokens, uint32_t row, ro_tree_scratch *s)
{
    uint32_t n = tokens.end - tokens.beg;

    score_sentence(net, t, row, n, s);
    ro_mst_run(s->mst, d->ses, s->score, n, s->heads);
    for (uint32_t i = 0; i < n; i++) {
        ro_syn *syn = &d->syn[tokens.beg + i];
        uint32_t h = s->heads[i], label = t->root_label;
        syn->head = h == n ? RO_NONE : tokens.beg + h;
        syn->p_head = head_probability(s->score + (size_t)i * (n + 1), n, i, h);
        if (h != n)
            label = label_arc(net, t, s->ldep + (size_t)(row + i) * t->lab, s->lhead + (size_t)(row + h) * t->lab, s);
        syn->rel = label == RO_NONE ? RO_STR("dep") : t->relations->group->label[label];
    }
}
