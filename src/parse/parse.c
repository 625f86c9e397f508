/* Vectors to sentences, tags, lemmas, trees, and the factuality of verbs.
 *
 * Works through the document in chunks of whole sentences, so that scratch memory is bounded by a chunk and not by the document. All scores come from products of the
 * model (docs/formats/model.md, `tok`, `fact` and `tree.*`); the tree is the best one with a single root (src/parse/tree.c). */
#include "parse/parse.h"

#include "encode/encode.h"
#include "parse/internal.h"

#include <math.h>

enum { CHUNK = 256 }; /* tokens, more where one sentence is longer */

/* What the stage takes from the model, looked up once a document. */
typedef struct {
    const ro_head *upos, *xpos, *feats, *lemma;
    ro_product tok;
    ro_lextable lemmas;
    uint32_t from, to;     /* rows of `tok` that hold the four heads */
    ro_tree_model tree;
    ro_product fact;       /* of factuality; out 0: the model has none */
    const float *value;    /* of its classes */
} heads;

typedef struct {
    float *logits; /* tokens of a chunk x (to - from) */
    float *fact;   /* tokens of a chunk x classes of factuality */
    ro_tree_scratch tree;
} scratch;

static bool bind(const ro_model *m, ro_doc *d, heads *h)
{
    const ro_head **all[] = { &h->upos, &h->xpos, &h->feats, &h->lemma };
    static const char *const names[] = { "upos", "xpos", "feats", "lemma" };

    h->lemmas = ro_lex_table(m->lex, "parse.lemma");
    h->from = UINT32_MAX;
    h->to = 0;
    for (int i = 0; i < 4; i++) {
        const ro_head *head = *all[i] = ro_net_head(m->net, "token", names[i]);
        if (!head) {
            ro_fail(d->ses, RO_EMODEL, 0, "the model has no head `%s`", names[i]);
            return false;
        }
        if (head->group->first < h->from)
            h->from = head->group->first;
        if (head->group->first + head->group->nlabels > h->to)
            h->to = head->group->first + head->group->nlabels;
    }
    if (!ro_net_product(m->net, "tok", &h->tok) || !ro_tree_bind(m->net, &h->tree)) {
        ro_fail(d->ses, RO_EMODEL, 0, "the model has no heads for trees");
        return false;
    }
    if (ro_net_product(m->net, "fact", &h->fact))
        h->value = ro_net_floats(m->net, "fact.value", h->fact.out, 1);
    return true;
}

static uint32_t best_label(const heads *h, const ro_head *head, const float *logits, float *p)
{
    const float *x = logits + (head->group->first - h->from);
    uint32_t best = 0;
    float sum = 0;

    for (uint32_t i = 1; i < head->group->nlabels; i++)
        if (x[i] > x[best])
            best = i;
    if (p) {
        for (uint32_t i = 0; i < head->group->nlabels; i++)
            sum += ro_exp(x[i] - x[best]);
        *p = 1 / sum;
    }
    return best;
}

static void tag_token(const heads *h, ro_doc *d, uint32_t token, const float *logits)
{
    ro_syn *syn = &d->syn[token];
    ro_str feats = h->feats->group->label[best_label(h, h->feats, logits, NULL)];
    int upos = ro_upos_of(h->upos->group->label[best_label(h, h->upos, logits, &syn->p_tag)]);

    syn->upos = upos < 0 ? RO_X : (ro_upos)upos;
    syn->xpos = h->xpos->group->label[best_label(h, h->xpos, logits, NULL)];
    syn->feats = ro_str_is(feats, "_") ? RO_NOSTR : feats;
    syn->lemma = ro_lemma(d->ses, ro_word(d, token), h->lemma->group->label[best_label(h, h->lemma, logits, NULL)]);
    syn->lemma = ro_lemma_known(d->ses, h->lemmas, ro_word(d, token), syn->upos, syn->lemma);
}

/* Factuality of the chunk's verbs: what the classes' values come to by their probabilities. Other words have none: the head has learned from verbs. */
static void add_factuality(const ro_model *m, const heads *h, ro_doc *d, uint32_t first, const ro_quant *x, float *p)
{
    uint32_t classes = h->fact.out;

    ro_product_run(m->net, &h->fact, 0, classes, x, p);
    for (uint32_t i = 0; i < x->n; i++, p += classes) {
        float sum = 0;
        d->fact[first + i] = NAN;
        if (d->syn[first + i].upos != RO_VERB)
            continue;
        ro_softmax(p, classes);
        for (uint32_t k = 0; k < classes; k++)
            sum += p[k] * h->value[k];
        d->fact[first + i] = sum;
    }
}

/* One run of sentences: products over all of its tokens, then tags a token and a tree a sentence. */
static void parse_chunk(const ro_model *m, const heads *h, ro_doc *d, ro_range sents, scratch *s)
{
    uint32_t first = d->sents.at[sents.beg].tokens.beg, end = d->sents.at[sents.end - 1].tokens.end, n = end - first;
    ro_quant x = ro_quantise(m->net, d->ses, d->vec.at + (size_t)first * d->vec.width, n, d->vec.width);
    uint32_t width = h->to - h->from;

    if (ro_failed(d->ses))
        return;
    ro_product_run(m->net, &h->tok, h->from, h->to, &x, s->logits);
    for (uint32_t i = 0; i < n; i++)
        tag_token(h, d, first + i, s->logits + (size_t)i * width);
    if (h->value)
        add_factuality(m, h, d, first, &x, s->fact);
    ro_tree_vectors(m->net, &h->tree, &x, &s->tree);
    for (uint32_t i = sents.beg; i < sents.end; i++) {
        ro_range t = d->sents.at[i].tokens;
        ro_tree_sentence(m->net, &h->tree, d, t, t.beg - first, &s->tree);
    }
}

void ro_parse(const ro_model *m, ro_doc *d)
{
    heads h = { 0 };
    scratch s = { 0 };
    uint32_t longest = 0, room;

    if (!bind(m, d, &h))
        return;
    if (d->sents.n == 0)
        ro_sentences(m, d);
    for (uint32_t i = 0; i < d->sents.n; i++) {
        uint32_t n = d->sents.at[i].tokens.end - d->sents.at[i].tokens.beg;
        longest = n > longest ? n : longest;
    }
    room = CHUNK + longest;
    d->syn = ro_new(d->ses, ro_syn, d->tokens.n);
    d->sent_of = ro_new(d->ses, uint32_t, d->tokens.n);
    s.logits = ro_new(d->ses, float, (size_t)room * (h.to - h.from));
    if (h.value) {
        d->fact = ro_new(d->ses, float, d->tokens.n);
        s.fact = ro_new(d->ses, float, (size_t)room * h.fact.out);
    }
    if (!ro_tree_room(d->ses, &h.tree, room, longest, &s.tree) || ro_failed(d->ses))
        return;
    for (uint32_t i = 0; i < d->sents.n; i++)
        for (uint32_t t = d->sents.at[i].tokens.beg; t < d->sents.at[i].tokens.end; t++)
            d->sent_of[t] = i;
    for (uint32_t i = 0, next; i < d->sents.n && !ro_failed(d->ses); i = next) {
        uint32_t n = 0;
        for (next = i; next < d->sents.n && (n == 0 || n < CHUNK); next++)
            n += d->sents.at[next].tokens.end - d->sents.at[next].tokens.beg;
        parse_chunk(m, &h, d, (ro_range){ i, next }, &s);
    }
}
