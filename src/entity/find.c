/* Where the mentions are.
 *
 * Reads frames of the layers mention and entity, trees, names of the lexicon; writes the candidates in the order of doc->mentions. The
 * model decides; where it
 * is silent, a name of the lexicon or a run of proper nouns that the second head (GUM's kinds) takes for a person, place or body is a
 * mention, too. */
#include "entity/internal.h"

typedef struct {
    const char *word;
    uint8_t person;
    ro_number number;
    ro_gender gender;
} pronoun;

static const pronoun pronouns[] = {
    { "i", 1, RO_NUM_SINGULAR, 0 }, { "me", 1, RO_NUM_SINGULAR, 0 }, { "my", 1, RO_NUM_SINGULAR, 0 }, { "mine", 1, RO_NUM_SINGULAR, 0 },
    { "myself", 1, RO_NUM_SINGULAR, 0 }, { "we", 1, RO_NUM_PLURAL, 0 }, { "us", 1, RO_NUM_PLURAL, 0 }, { "our", 1, RO_NUM_PLURAL, 0 },
    { "ours", 1, RO_NUM_PLURAL, 0 }, { "ourselves", 1, RO_NUM_PLURAL, 0 }, { "you", 2, RO_NUM_UNKNOWN, 0 },
    { "your", 2, RO_NUM_UNKNOWN, 0 }, { "yours", 2, RO_NUM_UNKNOWN, 0 }, { "yourself", 2, RO_NUM_SINGULAR, 0 },
    { "yourselves", 2, RO_NUM_PLURAL, 0 }, { "he", 3, RO_NUM_SINGULAR, RO_GEN_MALE }, { "him", 3, RO_NUM_SINGULAR, RO_GEN_MALE },
    { "his", 3, RO_NUM_SINGULAR, RO_GEN_MALE }, { "himself", 3, RO_NUM_SINGULAR, RO_GEN_MALE },
    { "she", 3, RO_NUM_SINGULAR, RO_GEN_FEMALE }, { "her", 3, RO_NUM_SINGULAR, RO_GEN_FEMALE },
    { "hers", 3, RO_NUM_SINGULAR, RO_GEN_FEMALE }, { "herself", 3, RO_NUM_SINGULAR, RO_GEN_FEMALE },
    { "it", 3, RO_NUM_SINGULAR, RO_GEN_THING }, { "its", 3, RO_NUM_SINGULAR, RO_GEN_THING },
    { "itself", 3, RO_NUM_SINGULAR, RO_GEN_THING }, { "they", 3, RO_NUM_PLURAL, 0 }, { "them", 3, RO_NUM_PLURAL, 0 },
    { "their", 3, RO_NUM_PLURAL, 0 }, { "theirs", 3, RO_NUM_PLURAL, 0 }, { "themselves", 3, RO_NUM_PLURAL, 0 },
    { "each other", 3, RO_NUM_PLURAL, 0 }, { "both", 3, RO_NUM_PLURAL, 0 }, { "those", 3, RO_NUM_PLURAL, 0 },
    { "these", 3, RO_NUM_PLURAL, 0 }, { "here", 3, RO_NUM_SINGULAR, RO_GEN_THING }, { "there", 3, RO_NUM_SINGULAR, RO_GEN_THING },
};

/* `US` is no `us`. */
static const pronoun *pronoun_at(const ro_ent *e, uint32_t t)
{
    const ro_doc *d = e->d;

    if (e->hit_at[t] != RO_NONE || (d->syn && d->syn[t].upos == RO_PROPN))
        return NULL;
    for (size_t i = 0; i < sizeof pronouns / sizeof *pronouns; i++)
        if (ro_word_is(d, t, pronouns[i].word))
            return &pronouns[i];
    return NULL;
}

static void as_pronoun(const ro_ent *e, ro_cand *c)
{
    const pronoun *p = pronoun_at(e, c->m.head);

    if (p) {
        c->m.form = RO_FORM_PRONOUN;
        c->person = p->person;
        c->number = p->number;
        c->gender = p->gender;
    } else if (e->d->syn && e->d->syn[c->m.head].upos == RO_PRON) {
        c->m.form = RO_FORM_PRONOUN;
        c->person = 3;
    }
}

/* E-mail and web addresses and file names: where somebody is reached, not who it is. */
static bool is_address(ro_str w)
{
    static const char *const ending[] = { ".pdf", ".html", ".htm", ".doc", ".xls", ".txt", ".jpg" };

    for (size_t i = 0; i < sizeof ending / sizeof *ending; i++)
        if (ro_str_ends(w, ro_str_of(ending[i])))
            return true;
    if (w.n && ro_str_find((ro_str){ w.p + 1, w.n - 1 }, RO_STR("@")) != SIZE_MAX) /* `@name` is somebody */
        return true;
    return ro_str_find(w, RO_STR("://")) != SIZE_MAX || ro_str_starts(w, RO_STR("www."));
}

/* Adds a candidate with this head unless there is one. */
static ro_cand *add(ro_ent *e, uint32_t head, ro_range span, ro_kind kind, float p)
{
    uint32_t before = e->c.n;
    ro_cand c = { .m = { .tokens = span, .head = head, .form = RO_FORM_NOMINAL, .kind = kind, .actor = RO_NONE, .place = RO_NONE,
        .antecedent = RO_NONE, .p = p },
                  .hit = RO_NONE, .owner = RO_NONE, .up = RO_NONE };

    if (e->cand_at[head] != RO_NONE || is_address(ro_word(e->d, head)))
        return NULL;
    as_pronoun(e, &c);
    if (c.m.form == RO_FORM_PRONOUN)
        c.m.tokens = (ro_range){ head, head + 1 };
    ro_push(e->s, &e->c, c);
    if (e->c.n == before)
        return NULL;
    e->cand_at[head] = before;
    return &e->c.at[before];
}

static void from_frames(ro_ent *e)
{
    uint32_t n;
    const ro_frame *f = ro_frames(e->d, RO_L_MENTION, &n);

    for (uint32_t i = 0; i < n; i++) {
        int kind = ro_frame_set(e->model, &f[i], RO_G_MENTION_KIND, ro_kind_of);
        ro_cand *c;
        if (kind < 0)
            continue;
        c = add(e, f[i].anchor, ro_ent_span(e->d, f[i].anchor), (ro_kind)kind, f[i].p);
        if (!c)
            continue;
        c->frame = &f[i];
        c->kind_known = true;
        ro_why_add(e->d, &c->m.why, ro_frame_why(e->model, e->d, &f[i], RO_G_MENTION_KIND));
    }
}

/* What GUM's head says of a token: a kind of ours, or -1. */
static int second_opinion(const ro_ent *e, uint32_t token, const ro_frame **out)
{
    uint32_t lo = 0, hi = e->second_n;
    const ro_frame *f;
    ro_str word;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (e->second[mid].anchor < token)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == e->second_n || e->second[lo].anchor != token)
        return -1;
    *out = f = &e->second[lo];
    word = ro_frame_label(e->model, f, RO_G_ENTITY_KIND);
    if (ro_str_is(word, "person"))
        return RO_KIND_PERSON;
    if (ro_str_is(word, "place"))
        return RO_KIND_PLACE;
    return ro_str_is(word, "organization") ? RO_KIND_ORGANIZATION : -1;
}

static ro_kind kind_of_hit(const ro_hit *h)
{
    switch (h->table) {
    case RO_ET_STATE:
    case RO_ET_DEMONYM:
        return RO_KIND_STATE;
    case RO_ET_ORG:
        return ro_kind_of(ro_ent_field(&h->row, RO_EC_ORG_KIND)) >= 0 ? (ro_kind)ro_kind_of(ro_ent_field(&h->row, RO_EC_ORG_KIND)) :
            RO_KIND_ORGANIZATION;
    case RO_ET_PERSON:
        return RO_KIND_PERSON;
    default:
        return RO_KIND_PLACE;
    }
}

/* Is the stretch part of the name of a mention that the model marked: `Turkish` of `Turkish Airlines`, `Antony Blinken` of `Secretary
 * Antony Blinken`, `England`
 * of `Bank of England`? A body in front of a person's name is not. */
static bool inside_name(const ro_ent *e, ro_range r)
{
    const ro_doc *d = e->d;
    uint32_t t = ro_ent_head(d, r);

    for (int i = 0; d->syn && i < 3 && d->syn[t].head != RO_NONE; i++) {
        bool flat = ro_rel_is(d, t, "flat") || ro_rel_is(d, t, "nmod:desc");
        uint32_t h = d->syn[t].head, k = e->cand_at[h];
        if (k != RO_NONE && ro_ent_behind_title(e, &e->c.at[k]) == r.beg)
            return true;
        bool of = ro_rel_is(d, t, "nmod") && k != RO_NONE && (e->c.at[k].m.kind == RO_KIND_ORGANIZATION || e->c.at[k].m.kind ==
            RO_KIND_FACILITY);
        if (!flat && !of && !ro_rel_is(d, t, "compound") && !ro_rel_is(d, t, "amod"))
            return false;
        if (k != RO_NONE && e->c.at[k].frame && e->c.at[k].m.tokens.beg <= r.beg && e->c.at[k].m.tokens.end >= r.end &&
            (flat || (e->c.at[k].m.kind != RO_KIND_PERSON && ro_ent_propn(d, h))))
            return true;
        t = h;
    }
    return false;
}

/* `Turkish officials` holds a mention of Turkey; `Turkish coffee` and `French fries` do not. */
static bool demonym_counts(const ro_ent *e, ro_range r)
{
    const ro_doc *d = e->d;
    uint32_t head = ro_ent_head(d, r), of;

    if (!d->syn)
        return false;
    if (d->syn[head].upos == RO_PROPN || d->syn[head].upos == RO_NOUN)
        return ro_rel_is(d, head, "nsubj") || ro_rel_is(d, head, "obj") || ro_rel_is(d, head, "obl");
    of = d->syn[head].head;
    return of != RO_NONE && e->cand_at[of] != RO_NONE;
}

static void from_lexicon(ro_ent *e)
{
    for (uint32_t i = 0; i < e->hits.n; i++) {
        const ro_hit *h = &e->hits.at[i];
        uint32_t head = ro_ent_head(e->d, h->tokens);
        ro_range span;
        bool taken = false;
        ro_cand *c;

        for (uint32_t t = h->tokens.beg; t < h->tokens.end; t++)
            taken = taken || e->cand_at[t] != RO_NONE;
        if (taken || inside_name(e, h->tokens) || (h->table == RO_ET_DEMONYM && !demonym_counts(e, h->tokens)))
            continue;
        span = h->table == RO_ET_DEMONYM ? h->tokens : ro_ent_span(e->d, head);
        if (span.beg > h->tokens.beg || span.end < h->tokens.end)
            span = h->tokens;
        c = add(e, head, span, kind_of_hit(h), 0.6f);
        if (c)
            ro_why_add(e->d, &c->m.why, RO_STR("entity.rule:name-of-lexicon"));
    }
}

/* A run of proper nouns that no mention holds. Only what the second head takes for one of ours. */
static void from_names(ro_ent *e)
{
    const ro_doc *d = e->d;

    for (uint32_t t = 0; d->syn && t < d->tokens.n; t++) {
        const ro_frame *f = NULL;
        int kind;
        ro_cand *c;
        if (d->syn[t].upos != RO_PROPN || e->cand_at[t] != RO_NONE || ro_rel_is(d, t, "flat") || ro_rel_is(d, t, "compound") ||
            e->hit_at[t] != RO_NONE)
            continue;
        kind = second_opinion(e, t, &f);
        if (kind < 0 || inside_name(e, (ro_range){ t, t + 1 }))
            continue;
        c = add(e, t, ro_ent_span(d, t), (ro_kind)kind, f->p * 0.7f);
        if (c)
            ro_why_add(e->d, &c->m.why, ro_frame_why(e->model, e->d, f, RO_G_ENTITY_KIND));
    }
}

/* By begin, longer first, then by head: a merge sort, since a page may hold many thousands. */
static bool before(const ro_cand *a, const ro_cand *b)
{
    if (a->m.tokens.beg != b->m.tokens.beg)
        return a->m.tokens.beg < b->m.tokens.beg;
    if (a->m.tokens.end != b->m.tokens.end)
        return a->m.tokens.end > b->m.tokens.end;
    return a->m.head < b->m.head;
}

static void sort(ro_ent *e)
{
    uint32_t n = e->c.n;
    ro_cand *from = e->c.at, *to = ro_new(e->s, ro_cand, n), *tmp;

    if (!to)
        return;
    for (uint32_t width = 1; width < n; width *= 2) {
        for (uint32_t lo = 0; lo < n; lo += 2 * width) {
            uint32_t mid = n - lo < width ? n : lo + width, hi = n - lo < 2 * width ? n : lo + 2 * width, i = lo, j = mid;
            for (uint32_t k = lo; k < hi; k++)
                to[k] = j >= hi || (i < mid && !before(&from[j], &from[i])) ? from[i++] : from[j++];
        }
        tmp = from;
        from = to;
        to = tmp;
    }
    e->c.at = from;
    e->c.cap = n;
}

/* `Rico` of `Puerto Rico`, which is a mention itself: one name, one mention. */
static bool inside_hit(const ro_ent *e, const ro_cand *c)
{
    uint32_t h = e->hit_at[c->m.head], head;

    if (h == RO_NONE || e->hits.at[h].tokens.end - e->hits.at[h].tokens.beg < 2)
        return false;
    head = ro_ent_head(e->d, e->hits.at[h].tokens);
    return head != c->m.head && e->cand_at[head] != RO_NONE;
}

/* `Lloyd Austin` of `Secretary of Defense Lloyd Austin`, whose head is a mention already. */
static bool inside_flat(const ro_ent *e, const ro_cand *c)
{
    const ro_doc *d = e->d;
    uint32_t t = c->m.head;

    for (int i = 0; d->syn && i < 4 && ro_rel_is(d, t, "flat") && d->syn[t].head != RO_NONE; i++) {
        t = d->syn[t].head;
        if (e->cand_at[t] != RO_NONE)
            return true;
    }
    return false;
}

/* Of two with the same words the surer stays: its head is the phrase's. */
static void drop_doubles(ro_ent *e)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < e->c.n; i++) {
        ro_cand *c = &e->c.at[i], *last = n ? &e->c.at[n - 1] : NULL;
        if (inside_hit(e, c) || inside_flat(e, c))
            continue;
        if (last && last->m.tokens.beg == c->m.tokens.beg && last->m.tokens.end == c->m.tokens.end) {
            if (c->m.p > last->m.p)
                *last = *c;
            continue;
        }
        e->c.at[n++] = *c;
    }
    e->c.n = n;
    for (uint32_t t = 0; t < e->d->tokens.n; t++)
        e->cand_at[t] = RO_NONE;
    for (uint32_t i = 0; i < n; i++)
        e->cand_at[e->c.at[i].m.head] = i;
}

void ro_ent_find(ro_ent *e)
{
    e->cand_at = ro_new(e->s, uint32_t, e->d->tokens.n);
    if (!e->cand_at)
        return;
    for (uint32_t t = 0; t < e->d->tokens.n; t++)
        e->cand_at[t] = RO_NONE;
    e->second = ro_frames(e->d, RO_L_ENTITY, &e->second_n);
    from_frames(e);
    from_lexicon(e);
    from_names(e);
    if (!ro_failed(e->s))
        sort(e);
    if (!ro_failed(e->s))
        drop_doubles(e);
}
