/* Patterns of imported verb dictionaries: reading and matching.
 *
 * A pattern is words, sets `&name` and tokens for actors left and right of `*`, the verb. A blank between two allows words between, `_` none. Left of the verb
 * it is matched from the verb outwards, and so is the right; both search with a bound on steps, since sets and gaps multiply. */
#include "event/pattern.h"

enum { MOST_ITEMS = 24, MOST_STEPS = 20000, MOST_ROWS = 1 << 16, SET_DEPTH = 3 };

typedef enum { WORD, STEM, SET, SOURCE, TARGET, BOTH, SKIP } kind;

typedef struct {
    kind kind;
    ro_str text;
    bool beside; /* the item nearer to the verb: no word between */
} item;

struct ro_pattern {
    item left[MOST_ITEMS], right[MOST_ITEMS]; /* from the verb outwards */
    uint32_t nleft, nright;
};

/* ---- reading ---- */

static item item_of(ro_str s)
{
    item x = { .kind = WORD, .text = s };

    if (s.n == 1 && s.p[0] == '$')
        x.kind = SOURCE;
    else if (s.n == 1 && s.p[0] == '+')
        x.kind = TARGET;
    else if (s.n == 1 && s.p[0] == '%')
        x.kind = BOTH;
    else if (s.n == 1 && s.p[0] == '^')
        x.kind = SKIP;
    else if (s.n > 1 && s.p[0] == '&')
        x.kind = SET;
    else if (s.n > 1 && s.p[s.n - 1] == '~') {
        x.kind = STEM;
        x.text.n--;
    }
    return x;
}

/* Items in text order with the mark whether each stands beside the one before it. */
static uint32_t cut_items(ro_str text, item *out, uint32_t most)
{
    uint32_t n = 0;

    while (text.p && n < most) {
        ro_str piece = ro_str_trim(ro_str_cut(&text, ' '));
        bool first = true;
        while (piece.p && n < most) {
            ro_str w = ro_str_cut(&piece, '_');
            if (!w.n)
                continue;
            out[n] = item_of(w);
            out[n++].beside = !first;
            first = false;
        }
    }
    return n;
}

const ro_pattern *ro_pattern_read(ro_ses *s, ro_str text)
{
    ro_pattern *p = ro_new(s, ro_pattern, 1);
    item all[MOST_ITEMS];
    uint32_t n = cut_items(text, all, MOST_ITEMS), star = n;

    for (uint32_t i = 0; i < n; i++)
        if (all[i].kind == WORD && ro_str_is(all[i].text, "*"))
            star = i;
    if (!p || star == n)
        return NULL;
    for (uint32_t i = star; i-- > 0;) {
        p->left[p->nleft] = all[i];
        p->left[p->nleft++].beside = all[i + 1].beside; /* of the neighbour on the verb's side */
    }
    for (uint32_t i = star + 1; i < n; i++)
        p->right[p->nright++] = all[i];
    return p;
}

/* ---- matching ---- */

typedef struct {
    const ro_place_of_verb *v;
    bool leftwards;
    uint32_t steps;
    ro_bound *bound;
} walk;

/* What is still to be matched: a list of items, then (inside a set's phrase) what follows the set. */
typedef struct rest {
    const item *at;
    uint32_t n;
    const struct rest *then;
} rest;

static bool go(walk *w, const rest *r, uint32_t at, uint32_t letters, int depth);

static bool usable(const walk *w, uint32_t t)
{
    const ro_range s = w->v->sentence;
    return t >= s.beg && t < s.end && w->v->usable[t - s.beg];
}

static bool word_fits(const walk *w, const item *x, uint32_t t)
{
    ro_str word = ro_word(w->v->d, t);
    return ro_str_eq_nocase(word, x->text) || (x->kind == STEM && word.n > x->text.n && ro_str_eq_nocase((ro_str){ word.p, x->text.n }, x->text));
}

static bool bind(ro_bound *b, kind k, uint32_t slot, bool after)
{
    uint32_t *to = k == SOURCE ? &b->source : k == TARGET ? &b->target : &b->both;

    if (k == SKIP)
        return true;
    if (*to != RO_NONE)
        return false;
    *to = slot;
    b->after = b->after || (k == BOTH && after);
    return true;
}

static bool slot_fits(const ro_slot *s, kind k)
{
    return k == SKIP || (s->coded && !s->pronoun && (k != BOTH || s->several));
}

/* The item as an actor at or beyond `at`. Positions are gaps between tokens: the token right of a gap has its number. */
static bool take_slot(walk *w, const rest *r, uint32_t at, uint32_t letters, int depth)
{
    const ro_slots *all = w->v->slots;
    const item *x = r->at;
    rest next = { r->at + 1, r->n - 1, r->then };

    for (uint32_t k = 0; k < all->n; k++) {
        uint32_t i = w->leftwards ? all->n - 1 - k : k;
        const ro_slot *s = &all->at[i];
        ro_bound before = *w->bound;
        bool beyond = w->leftwards ? s->tokens.end <= at : s->tokens.beg >= at;
        if (!beyond || !usable(w, s->head) || !slot_fits(s, x->kind) || !bind(w->bound, x->kind, i, !w->leftwards))
            continue;
        if (x->beside && (w->leftwards ? at - s->tokens.end : s->tokens.beg - at) > 1) { /* an article may stand between */
            *w->bound = before;
            return false;
        }
        if (go(w, &next, w->leftwards ? s->tokens.beg : s->tokens.end, letters, depth))
            return true;
        *w->bound = before;
    }
    return false;
}

static bool take_word(walk *w, const rest *r, uint32_t at, uint32_t letters, int depth)
{
    const item *x = r->at;
    rest next = { r->at + 1, r->n - 1, r->then };
    uint32_t reach = x->beside ? 1 : w->v->sentence.end - w->v->sentence.beg;

    for (uint32_t k = 0; k < reach; k++) {
        uint32_t t = w->leftwards ? at - 1 - k : at + k;
        if (t < w->v->sentence.beg || t >= w->v->sentence.end || (w->leftwards && at <= k))
            return false;
        if (usable(w, t) && word_fits(w, x, t) &&
            go(w, &next, w->leftwards ? t : t + 1, letters + (uint32_t)x->text.n, depth))
            return true;
    }
    return false;
}

/* A set's phrase as items from the verb outwards; the outer one of `x` decides whether the first may stand apart. */
static uint32_t phrase_items(ro_str phrase, bool leftwards, bool beside, item *out)
{
    item all[8];
    uint32_t n = cut_items(phrase, all, 8);

    for (uint32_t i = 0; i < n; i++) {
        out[i] = all[leftwards ? n - 1 - i : i];
        out[i].beside = i == 0 ? beside : leftwards ? all[n - i].beside : all[i].beside;
    }
    return n;
}

ro_lexrow *ro_pattern_rows(ro_ses *s, ro_lextable t, ro_str key, uint32_t *n)
{
    ro_lexrow few[16], *all;
    uint32_t room = 64;

    *n = ro_lex_find(t, key, few, 16);
    if (*n < 16) {
        all = ro_new(s, ro_lexrow, *n + 1);
        if (all)
            memcpy(all, few, *n * sizeof *few);
        return all;
    }
    do { /* a key of many lines: asked for again with more room until all are there */
        room *= 8;
        all = ro_new(s, ro_lexrow, room);
        *n = all ? ro_lex_find(t, key, all, room) : 0;
    } while (all && *n == room && room < MOST_ROWS);
    return all;
}

static const ro_set *set_named(const ro_place_of_verb *v, ro_str name)
{
    ro_sets *sets = v->sets;
    ro_ses *s = v->d->ses;
    ro_set fresh = { .name = name };
    uint32_t n;
    ro_lexrow *rows;

    for (uint32_t i = 0; i < sets->all.n; i++)
        if (ro_str_eq(sets->all.at[i].name, name))
            return &sets->all.at[i];
    rows = ro_pattern_rows(s, sets->table, name, &n);
    for (uint32_t i = 0; rows && i < n; i++)
        if (ro_str_is(rows[i].field[0], "set"))
            ro_push(s, &fresh.phrases, rows[i].field[2]);
    ro_push(s, &sets->all, fresh);
    return ro_failed(s) ? NULL : &sets->all.at[sets->all.n - 1];
}

static bool take_set(walk *w, const rest *r, uint32_t at, uint32_t letters, int depth)
{
    const item *x = r->at;
    const ro_set *set = depth < SET_DEPTH ? set_named(w->v, x->text) : NULL;
    rest next = { r->at + 1, r->n - 1, r->then };
    ro_str *phrases = set ? set->phrases.at : NULL; /* sets found further on may move the list of sets, not the phrases */
    uint32_t n = set ? set->phrases.n : 0;

    for (uint32_t i = 0; i < n; i++) {
        item items[8];
        rest phrase = { items, phrase_items(phrases[i], w->leftwards, x->beside, items), &next };
        if (phrase.n && go(w, &phrase, at, letters, depth + 1))
            return true;
    }
    return false;
}

static bool go(walk *w, const rest *r, uint32_t at, uint32_t letters, int depth)
{
    while (r && r->n == 0)
        r = r->then;
    if (!r) {
        w->bound->letters = letters;
        return true;
    }
    if (++w->steps > MOST_STEPS)
        return false;
    switch (r->at->kind) {
    case WORD:
    case STEM:
        return take_word(w, r, at, letters, depth);
    case SET:
        return take_set(w, r, at, letters, depth);
    default:
        return take_slot(w, r, at, letters, depth);
    }
}

const ro_bound ro_unbound = { RO_NONE, RO_NONE, RO_NONE, false, 0, 0 };

bool ro_pattern_fits(const ro_pattern *p, const ro_place_of_verb *v, ro_bound *out)
{
    walk w = { .v = v, .bound = out };
    rest left = { p->left, p->nleft, NULL }, right = { p->right, p->nright, NULL };

    *out = ro_unbound;
    if (!go(&w, &right, v->verb.end, 0, 0))
        return false;
    w.leftwards = true;
    if (!go(&w, &left, v->verb.beg, out->letters, 0))
        return false;
    out->roles = (out->source != RO_NONE) + (out->target != RO_NONE) + (out->both != RO_NONE);
    return true;
}

bool ro_pattern_longer(const ro_bound *a, const ro_bound *b) { return a->letters != b->letters ? a->letters > b->letters : a->roles > b->roles; }
