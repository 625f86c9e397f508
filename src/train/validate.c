/* Cross-validation: the sentences in five parts, each told by a coder that learned from the other four; figures are counted over all of them (pooled). Pairs of one sentence are in one
 * part, so that none is told from its neighbour. */
#include "train/train.h"

enum { FOLDS = 5 };

/* Counts of one set of names: what was so, what was said, where both agree. */
typedef struct {
    const ro_map *names;
    uint32_t *is, *said, *right;
    uint32_t all;
} tally;

static tally new_tally(ro_ses *s, const ro_map *names)
{
    uint32_t n = names->all.n + 1;

    return (tally){ .names = names, .is = ro_new(s, uint32_t, n), .said = ro_new(s, uint32_t, n), .right = ro_new(s, uint32_t, n) };
}

static void count(tally *t, uint32_t is, uint32_t said)
{
    t->all++;
    t->is[is]++;
    if (said == RO_NONE)
        return;
    t->said[said]++;
    t->right[is] += is == said;
}

/* ---- parts ---- */

/* SplitMix64 (Steele et al. 2014). */
static uint64_t next_number(uint64_t *state)
{
    uint64_t z = *state += 0x9E3779B97F4A7C15u;

    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

/* The part of each sample. The order of sentences is shuffled from a fixed seed: files are often sorted by label. */
static uint8_t *make_parts(ro_ses *s, const ro_sample_set *set, uint32_t folds)
{
    uint32_t n = set->sentence.all.n, *order = ro_new(s, uint32_t, n + 1);
    uint8_t *of_sentence = ro_new(s, uint8_t, n + 1), *part = ro_new(s, uint8_t, set->samples.n + 1);
    uint64_t state = 1;

    if (ro_failed(s))
        return NULL;
    for (uint32_t i = 0; i < n; i++)
        order[i] = i;
    for (uint32_t i = n; i > 1; i--) {
        uint32_t k = (uint32_t)(next_number(&state) % i), held = order[k];
        order[k] = order[i - 1];
        order[i - 1] = held;
    }
    for (uint32_t i = 0; i < n; i++)
        of_sentence[order[i]] = (uint8_t)(i % folds);
    for (uint32_t i = 0; i < set->samples.n; i++)
        part[i] = of_sentence[set->samples.at[i].sentence];
    return part;
}

/* ---- one part ---- */

static uint32_t likeliest(const float *p, uint32_t n)
{
    uint32_t best = 0;

    for (uint32_t i = 1; i < n; i++)
        best = p[i] > p[best] ? i : best;
    return best;
}

static uint32_t group_said(const ro_sample_set *set, const ro_coder *c, const float *p)
{
    float sum;
    ro_str name = ro_coder_group(c, p, &sum);
    const uint32_t *number = name.p ? ro_map_get(&set->group, name) : NULL;

    return number ? *number : RO_NONE;
}

/* Fits to all parts but one, and counts what the coder says of that one. */
static void tell_part(ro_ses *s, const ro_net *net, const ro_sample_set *set, const uint8_t *part, uint8_t which, double l2, tally *labels, tally *groups)
{
    float *p = ro_new(s, float, set->label.all.n);
    ro_coder c = { 0 };

    ro_fit(s, net, set, part, which, l2, &c);
    for (uint32_t i = 0; i < set->samples.n && !ro_failed(s); i++) {
        const ro_sample *one = &set->samples.at[i];
        if (part[i] != which)
            continue;
        ro_coder_score(&c, net, s, &one->view, p);
        if (ro_failed(s))
            return;
        count(labels, one->label, likeliest(p, c.nlabels));
        if (one->group != RO_NONE)
            count(groups, one->group, group_said(set, &c, p));
    }
}

/* ---- figures ---- */

static double share(uint32_t part, uint32_t all)
{
    return all ? 100.0 * part / all : 0;
}

static double f1(const tally *t, uint32_t k)
{
    return share(2 * t->right[k], t->is[k] + t->said[k]);
}

/* Numbers of the names in alphabetical order. */
static uint32_t *sorted(ro_ses *s, const ro_map *names)
{
    uint32_t n = names->all.n, *order = ro_new(s, uint32_t, n + 1);

    for (uint32_t i = 0; order && i < n; i++) {
        uint32_t k = i;
        for (; k > 0 && ro_str_cmp(names->all.at[i].key, names->all.at[order[k - 1]].key) < 0; k--)
            order[k] = order[k - 1];
        order[k] = i;
    }
    return order;
}

static void print(ro_ses *s, const tally *t, const char *what, ro_buf *out)
{
    uint32_t n = t->names->all.n, right = 0, *order = sorted(s, t->names);
    double sum = 0;

    if (!order)
        return;
    for (uint32_t k = 0; k < n; k++) {
        right += t->right[k];
        sum += f1(t, k);
    }
    ro_buf_printf(out, "\n%s: macro-F1 %.1f  accuracy %.1f\n", what, sum / n, share(right, t->all));
    for (uint32_t i = 0; i < n; i++) {
        uint32_t k = order[i];
        ro_buf_printf(out, "  %-16.*s P %5.1f  R %5.1f  F1 %5.1f  n %u\n", RO_FMT(t->names->all.at[k].key), share(t->right[k], t->said[k]), share(t->right[k], t->is[k]),
                      f1(t, k), t->is[k]);
    }
}

bool ro_cross_validate(ro_ses *s, const ro_net *net, const ro_sample_set *set, double l2, ro_buf *out)
{
    uint32_t sentences = set->sentence.all.n;
    uint8_t *part = make_parts(s, set, FOLDS);
    tally labels = new_tally(s, &set->label), groups = new_tally(s, &set->group);

    ro_buf_printf(out, "%u pairs in %u sentences, %u labels", set->samples.n, sentences, set->label.all.n);
    if (sentences < FOLDS) {
        ro_buf_printf(out, "; too few sentences for figures, %d are wanted\n", FOLDS);
        return false;
    }
    ro_buf_printf(out, "; %d-fold by sentence, pooled\n", FOLDS);
    for (uint8_t k = 0; k < FOLDS && !ro_failed(s); k++) {
        ro_ses fold = { 0 };
        tell_part(&fold, net, set, part, k, l2, &labels, &groups);
        if (ro_failed(&fold))
            ro_fail(s, fold.err.code, 0, "%s", fold.err.msg);
        ro_arena_free(&fold.arena);
    }
    if (ro_failed(s))
        return false;
    print(s, &labels, "label", out);
    if (groups.all)
        print(s, &groups, "group", out);
    return !ro_failed(s);
}
