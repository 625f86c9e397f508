/* All noun phrases and which of them mean the same.
 *
 * Reads frames of the layer entity, trees; changes no layer. The record needs people, bodies and places only; this is the whole of what the model knows of coreference, for
 * the layer `coref` and for measuring it (docs/benchmarks.md). In text order each phrase takes one antecedent: what it is in apposition to, the last phrase with the same name,
 * the model's choice, the last phrase with the same words. The model looks back at some dozens of phrases only, the words have no such bound. */
#include "entity/internal.h"

typedef struct {
    ro_doc *d;
    ro_nouns *out;
    ro_map name, words;   /* words -> the latest phrase of a name, of any kind */
    uint32_t *noun_at;    /* for each token the phrase whose head it is, RO_NONE */
} linker;

/* Small letters, without article and the owner's `'s`. */
static ro_str words_of(const linker *l, const ro_noun *n)
{
    const ro_doc *d = l->d;
    ro_range r = n->tokens;

    while (r.beg < n->head && d->syn[r.beg].upos == RO_DET)
        r.beg++;
    while (r.end > n->head + 1 && d->syn[r.end - 1].upos == RO_PART)
        r.end--;
    return ro_lower(d->ses, ro_doc_slice(d, ro_range_span(d, r)));
}

/* Several words, so that `people` and `people` need not be the same. */
static bool says_enough(const linker *l, const ro_noun *n, ro_str words)
{
    return l->d->syn[n->head].upos == RO_NOUN && ro_str_find(words, RO_STR(" ")) != SIZE_MAX;
}

static uint32_t seen(const ro_map *m, ro_str words)
{
    const uint32_t *at = ro_map_get(m, words);

    return at ? *at : RO_NONE;
}

static void note(linker *l, ro_map *m, ro_str words, uint32_t i)
{
    uint32_t *at = ro_map_put(l->d->ses, m, words, i);

    if (at)
        *at = i;
}

static uint32_t by_apposition(const linker *l, const ro_noun *n)
{
    uint32_t head = l->d->syn[n->head].head;

    return ro_rel_is(l->d, n->head, "appos") && head < n->head ? l->noun_at[head] : RO_NONE;
}

static void link_one(linker *l, ro_noun *n, const ro_antecedent *model, uint32_t *chains)
{
    bool name = l->d->syn[n->head].upos == RO_PROPN;
    ro_str words = words_of(l, n);
    uint32_t i = l->out->n, to = by_apposition(l, n);

    if (to == RO_NONE && name)
        to = seen(&l->name, words);
    if (to == RO_NONE && model->mention != RO_NONE && model->margin > 0)
        to = model->mention;
    if (to == RO_NONE && says_enough(l, n, words))
        to = seen(&l->words, words);
    n->chain = to < i ? l->out->at[to].chain : (*chains)++;
    l->noun_at[n->head] = i;
    if (name)
        note(l, &l->name, words, i);
    note(l, &l->words, words, i);
    ro_push(l->d->ses, l->out, *n);
}

void ro_entity_nouns(const ro_model *m, ro_doc *d, ro_nouns *out)
{
    linker l = { .d = d, .out = out, .noun_at = ro_new(d->ses, uint32_t, d->tokens.n) };
    uint32_t n, chains = 0, *heads;
    const ro_frame *f = ro_frames(d, RO_L_ENTITY, &n);
    ro_antecedent *model;

    heads = ro_new(d->ses, uint32_t, n);
    model = ro_new(d->ses, ro_antecedent, n);
    if (ro_failed(d->ses))
        return;
    for (uint32_t t = 0; t < d->tokens.n; t++)
        l.noun_at[t] = RO_NONE;
    for (uint32_t i = 0; i < n; i++) {
        heads[i] = f[i].anchor;
        model[i].mention = RO_NONE;
    }
    if (d->vec.at)
        ro_frame_coref(m, d, heads, n, model);
    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++) {
        ro_noun noun = { ro_ent_phrase(d, heads[i]), heads[i], 0, &f[i] };
        link_one(&l, &noun, &model[i], &chains);
    }
}
