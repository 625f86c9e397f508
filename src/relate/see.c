/* What a classifier sees of a pair.
 *
 * Vectors: the mean over all tokens, each by how likely it is the trigger of an event between the two (the product that `relate` ranks by), and the mean over the tokens on the way from
 * source to target in the tree. Words: lemmas with the side they are marked for, neighbours with the marked stretches as one word, the way's lemmas, arcs of the tree; hashed. What was
 * tried besides them (vectors of the marked words, of the sentence, of the root; the heads' probabilities) gave nothing on top: docs/benchmarks.md. */
#include "relate/relate.h"

#include "frame/frame.h"

#include <stdlib.h>

typedef RO_VEC(uint32_t) hashes;

typedef struct {
    const ro_marked *pair;
    ro_doc *d;
    ro_str *lemma; /* lower case */
    hashes found;
} seer;

uint32_t ro_dense_width(const ro_net *net)
{
    return 2 * ro_net_hidden(net);
}

/* ---- vectors ---- */

static void add_row(float *sum, const float *row, float weight, uint32_t n)
{
    for (uint32_t i = 0; i < n; i++)
        sum[i] = sum[i] + weight * row[i];
}

static void mean_by(const ro_doc *d, const float *weight, float *out)
{
    float all = 0;

    for (uint32_t t = 0; t < d->tokens.n; t++)
        all = all + weight[t];
    for (uint32_t t = 0; t < d->tokens.n && all > 0; t++)
        add_row(out, d->vec.at + (size_t)t * d->vec.width, weight[t] / all, d->vec.width);
}

/* ---- the way in the tree ---- */

static uint32_t root_over(const ro_doc *d, uint32_t t)
{
    while (d->syn[t].head != RO_NONE)
        t = d->syn[t].head;
    return t;
}

/* The lowest token that both stand under; RO_NONE in two sentences. */
static uint32_t meeting(const ro_doc *d, uint32_t a, uint32_t b)
{
    while (b != RO_NONE && !ro_under(d, a, b))
        b = d->syn[b].head;
    return b;
}

static void climb(const ro_marked *m, uint32_t from, uint32_t top, ro_ids *way)
{
    for (uint32_t t = from; t != top && t != RO_NONE; t = m->d->syn[t].head)
        if (!m->mark[t])
            ro_ids_add(m->d->ses, way, t);
}

/* The unmarked tokens between the two, or the one they meet at; its top. */
static uint32_t find_way(const ro_marked *m, ro_ids *way)
{
    uint32_t top;

    if (m->source.n == 0 || m->target.n == 0) {
        top = root_over(m->d, 0);
        ro_ids_add(m->d->ses, way, top);
        return top;
    }
    top = meeting(m->d, m->source.at[0], m->target.at[0]);
    climb(m, m->source.at[0], top, way);
    climb(m, m->target.at[0], top, way);
    if (top == RO_NONE)
        top = root_over(m->d, m->source.at[0]);
    else if (!m->mark[top])
        ro_ids_add(m->d->ses, way, top);
    if (way->n == 0)
        ro_ids_add(m->d->ses, way, top);
    return top;
}

/* ---- words ---- */

static void add_word(seer *s, char kind, ro_str a, ro_str b, ro_str c)
{
    ro_str key = ro_printf(s->d->ses, "%c%.*s %.*s %.*s", kind, RO_FMT(a), RO_FMT(b), RO_FMT(c));
    uint64_t h = key.p ? ro_str_hash(key) : 0;

    ro_push(s->d->ses, &s->found, (uint32_t)(h ^ h >> 32));
}

static ro_str side_of(uint8_t mark)
{
    return mark & RO_MARK_SOURCE ? RO_STR("<S>") : mark ? RO_STR("<T>") : RO_NOSTR;
}

static void add_lemmas(seer *s)
{
    for (uint32_t t = 0; t < s->d->tokens.n; t++)
        if (s->pair->mark[t] || s->d->syn[t].upos != RO_PUNCT)
            add_word(s, 'u', side_of(s->pair->mark[t]), s->lemma[t], RO_NOSTR);
}

/* Neighbours, where a marked stretch is one word. */
static void add_neighbours(seer *s)
{
    ro_str before = RO_NOSTR;

    for (uint32_t t = 0; t < s->d->tokens.n; t++) {
        ro_str side = side_of(s->pair->mark[t]), word = side.n ? side : s->lemma[t];
        if (side.n && ro_str_eq(side, before))
            continue;
        if (before.p)
            add_word(s, 'b', before, word, RO_NOSTR);
        before = word;
    }
}

static bool is_telling(const ro_doc *d, uint32_t t)
{
    static const char *const rels[] = { "obj", "nsubj", "xcomp", "ccomp", "obl", "acl", "advcl", "aux", "advmod", "mark", "nmod" };

    for (size_t i = 0; i < sizeof rels / sizeof *rels; i++)
        if (ro_rel_is(d, t, rels[i]))
            return true;
    return false;
}

static void add_arcs(seer *s)
{
    for (uint32_t t = 0; t < s->d->tokens.n; t++) {
        uint32_t h = s->d->syn[t].head;
        ro_str side = side_of(s->pair->mark[t]);
        if (h != RO_NONE && is_telling(s->d, t))
            add_word(s, 'd', s->lemma[h], s->d->syn[t].rel, side.n ? side : s->lemma[t]);
    }
}

static int by_value(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;

    return (x > y) - (x < y);
}

static void each_once(hashes *h)
{
    uint32_t n = 0;

    if (h->n)
        qsort(h->at, h->n, sizeof *h->at, by_value);
    for (uint32_t i = 0; i < h->n; i++)
        if (n == 0 || h->at[n - 1] != h->at[i])
            h->at[n++] = h->at[i];
    h->n = n;
}

static void see_words(seer *s, const ro_ids *way, uint32_t top, uint32_t trigger)
{
    for (uint32_t t = 0; t < s->d->tokens.n; t++)
        s->lemma[t] = ro_lower(s->d->ses, s->d->syn[t].lemma);
    add_lemmas(s);
    add_neighbours(s);
    add_arcs(s);
    for (uint32_t i = 0; i < way->n; i++)
        add_word(s, 'p', s->lemma[way->at[i]], RO_NOSTR, RO_NOSTR);
    add_word(s, 'l', s->lemma[top], RO_NOSTR, RO_NOSTR);
    add_word(s, 'w', s->lemma[trigger], RO_NOSTR, RO_NOSTR);
    each_once(&s->found);
}

void ro_pair_see(const ro_model *m, const ro_marked *pair, ro_pair_view *out)
{
    ro_doc *d = pair->d;
    float *weight = ro_new(d->ses, float, d->tokens.n);
    seer s = { .pair = pair, .d = d, .lemma = ro_new(d->ses, ro_str, d->tokens.n) };
    ro_ids way = { 0 };
    ro_frame best;
    uint32_t top;

    *out = (ro_pair_view){ .dense = ro_new(d->ses, float, ro_dense_width(m->net)) };
    if (ro_failed(d->ses))
        return;
    ro_frame_relate(m, d, &pair->source, &pair->target, weight, &best);
    top = find_way(pair, &way);
    if (ro_failed(d->ses) || best.anchor == RO_NONE)
        return;
    out->trigger = best.anchor;
    mean_by(d, weight, out->dense);
    for (uint32_t i = 0; i < way.n; i++)
        add_row(out->dense + d->vec.width, d->vec.at + (size_t)way.at[i] * d->vec.width, 1.0f / (float)way.n, d->vec.width);
    see_words(&s, &way, top, best.anchor);
    out->word = s.found.at;
    out->nwords = s.found.n;
}
