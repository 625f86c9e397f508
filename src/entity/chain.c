/* Which mentions mean the same.
 *
 * In text order each mention looks for one antecedent: first by what is certain (the same line of the lexicon, the same full name, the
 * surname of somebody named
 * before, an acronym, an apposition, the office and body of somebody named), then by the model's arcs (frame/coref.c), then, where the
 * model has none, by
 * what a definite noun or a pronoun takes up most likely. Every link must pass the constraints on identity, kind, number, gender and
 * nesting. Maps from
 * words to the latest mention, and bounded looks back, keep it linear. Source of the sieves: Lee et al. 2013; constraints: Hobbs 1978. */
#include "encode/encode.h"
#include "entity/internal.h"

enum { LOOK = 40 /* mentions a fallback looks back at */, SENTENCES = 2 };

typedef struct {
    ro_ent *e;
    ro_map last;          /* key -> latest mention that has it */
    uint32_t *antecedent; /* of the model, by mention; RO_NONE */
    bool has_model;
} linker;

uint32_t ro_ent_first(const ro_ent *e, uint32_t i)
{
    while (e->c.at[i].up != i)
        i = e->c.at[i].up;
    return i;
}

/* ---- constraints ---- */

enum { CLASS_PERSON = 1, CLASS_GROUP = 2, CLASS_STATE = 4, CLASS_ORG = 8, CLASS_PLACE = 16, CLASS_OTHER = 32 };

static unsigned class_of(uint32_t kinds)
{
    unsigned c = 0;

    if (kinds & (1u << RO_KIND_PERSON | 1u << RO_KIND_OFFICE))
        c |= CLASS_PERSON;
    if (kinds & (1u << RO_KIND_GROUP))
        c |= CLASS_GROUP;
    if (kinds & (1u << RO_KIND_STATE))
        c |= CLASS_STATE;
    if (kinds & (1u << RO_KIND_ORGANIZATION | 1u << RO_KIND_ARMED_GROUP | 1u << RO_KIND_FACILITY))
        c |= CLASS_ORG;
    if (kinds & (1u << RO_KIND_PLACE | 1u << RO_KIND_FACILITY))
        c |= CLASS_PLACE;
    if (kinds & (1u << RO_KIND_VEHICLE | 1u << RO_KIND_DOCUMENT))
        c |= CLASS_OTHER;
    return c;
}

static bool kinds_agree(const ro_chain *a, const ro_chain *b)
{
    unsigned x = class_of(a->kinds), y = class_of(b->kinds);

    if (x == 0 || y == 0 || (x & y))
        return true;
    if ((x | y) == (CLASS_GROUP | CLASS_ORG) || (x | y) == (CLASS_STATE | CLASS_PLACE))
        return true;
    return (x | y) == (CLASS_GROUP | CLASS_PERSON) && a->number != RO_NUM_SINGULAR && b->number != RO_NUM_SINGULAR;
}

static bool is_acronym(ro_str a, ro_str full)
{
    size_t k = 0;
    bool start = true;

    for (size_t i = 0; i < full.n; i++) {
        if (start && full.p[i] != ' ') {
            ro_str rest = { full.p + i, full.n - i };
            bool small = ro_str_starts(rest, RO_STR("of ")) || ro_str_starts(rest, RO_STR("the ")) || ro_str_starts(rest, RO_STR("and ")) ||
                         ro_str_starts(rest, RO_STR("for "));
            if (!small && (k >= a.n || full.p[i] != a.p[k++]))
                return false;
        }
        start = full.p[i] == ' ' || full.p[i] == '-';
    }
    return k == a.n && k > 1;
}

/* Two names of things that may be the same: one is in the other, or is its initials. */
static bool names_agree(ro_str a, ro_str b)
{
    return ro_str_find(a, b) != SIZE_MAX || ro_str_find(b, a) != SIZE_MAX || is_acronym(a, b) || is_acronym(b, a);
}

static bool persons_agree(const ro_chain *a, const ro_chain *b)
{
    if (a->surname.n == 0 || b->surname.n == 0)
        return true;
    if (a->given.n && b->given.n)
        return ro_str_eq(a->surname, b->surname) && names_agree(a->given, b->given);
    return ro_str_eq(a->surname, b->surname) || ro_str_ends(a->name, b->name) || ro_str_ends(b->name, a->name) ||
           ro_str_eq(a->given, b->surname) || ro_str_eq(b->given, a->surname);
}

static bool agree(const ro_chain *a, const ro_chain *b, bool other_name)
{
    bool person = class_of(a->kinds | b->kinds) == CLASS_PERSON;

    if (a->id.n && b->id.n)
        return ro_str_eq(a->id, b->id);
    if (a->gender && b->gender && a->gender != b->gender)
        return false;
    if (a->number && b->number && a->number != b->number && (person || (class_of(a->kinds | b->kinds) & CLASS_GROUP)))
        return false;
    if (!kinds_agree(a, b) || !persons_agree(a, b))
        return false;
    return person || other_name || a->name.n == 0 || b->name.n == 0 || names_agree(a->name, b->name);
}

/* A phrase is not what stands inside it, but for a possessive behind its head (`a man with a knife in his hand`). */
static bool nested(const ro_cand *outer, const ro_cand *inner)
{
    return outer->m.tokens.beg <= inner->m.tokens.beg && inner->m.tokens.end <= outer->m.tokens.end &&
           !(inner->m.form == RO_FORM_PRONOUN && inner->m.head > outer->m.head);
}

/* What the mention by itself says of its chain. */
static ro_chain chain_of(ro_ent *e, const ro_cand *c)
{
    ro_chain k = { .id = c->id, .number = c->number, .gender = c->gender };

    if (c->m.form == RO_FORM_PRONOUN) {
        if (c->frame && c->frame->label[RO_G_MENTION_KIND].p > 0.8f)
            k.kinds = 1u << c->m.kind;
        if (c->gender == RO_GEN_MALE || c->gender == RO_GEN_FEMALE)
            k.kinds = 1u << RO_KIND_PERSON;
        return k;
    }
    k.kinds = 1u << c->m.kind;
    if (c->name.beg == c->name.end)
        return k;
    k.name = ro_lower(e->s, ro_doc_slice(e->d, c->m.name));
    if (c->m.kind != RO_KIND_PERSON)
        return k;
    k.surname = ro_lower(e->s, ro_word(e->d, c->name.end - 1));
    if (c->name.end - c->name.beg > 1)
        k.given = ro_lower(e->s, ro_word(e->d, c->name.beg));
    return k;
}

static void merge(ro_chain *a, const ro_chain *b, bool pronoun)
{
    if (a->id.n == 0)
        a->id = b->id;
    if (b->name.n > a->name.n)
        a->name = b->name;
    if (b->given.n || a->surname.n == 0) {
        a->surname = b->surname.n ? b->surname : a->surname;
        a->given = b->given.n ? b->given : a->given;
    }
    if (a->number == RO_NUM_UNKNOWN && !(pronoun && class_of(a->kinds) & (CLASS_ORG | CLASS_STATE)))
        a->number = b->number;
    if (a->gender == RO_GEN_UNKNOWN)
        a->gender = b->gender;
    if (!pronoun)
        a->kinds |= b->kinds;
}

static bool join(linker *l, uint32_t i, uint32_t j, const char *rule)
{
    ro_ent *e = l->e;
    ro_cand *c = &e->c.at[i];
    uint32_t first;
    bool same; /* `the Turkish government` holds `Turkish`: both are Turkey */

    if (j == RO_NONE || j >= i || c->up != i)
        return false;
    first = ro_ent_first(e, j);
    same = c->id.n && ro_str_eq(c->id, e->c.at[j].id);

    if ((!same && nested(&e->c.at[j], c)) || !agree(&e->chain[first], &e->chain[i], strcmp(rule, "bracket") == 0))
        return false;
    c->up = first;
    c->m.antecedent = j;
    merge(&e->chain[first], &e->chain[i], c->m.form == RO_FORM_PRONOUN);
    ro_why_add(e->d, &c->m.why, ro_printf(e->s, "entity.rule:%s", rule));
    return true;
}

/* ---- keys ---- */

static ro_str key(const linker *l, const char *letter, ro_str word)
{
    return ro_printf(l->e->s, "%s:%.*s", letter, RO_FMT(word));
}

static uint32_t seen(const linker *l, ro_str k)
{
    const uint32_t *at = k.n ? ro_map_get(&l->last, k) : NULL;
    return at ? *at : RO_NONE;
}

static void note(linker *l, ro_str k, uint32_t i)
{
    uint32_t *at = k.n ? ro_map_put(l->e->s, &l->last, k, i) : NULL;
    if (at)
        *at = i;
}

/* The nominal without article, in small letters. */
static ro_str phrase(const ro_ent *e, const ro_cand *c)
{
    uint32_t beg = c->m.tokens.beg;

    if (beg < c->m.head && e->d->syn && e->d->syn[beg].upos == RO_DET)
        beg++;
    return ro_lower(e->s, ro_doc_slice(e->d, ro_range_span(e->d, (ro_range){ beg, c->m.tokens.end })));
}

static ro_str lemma(const ro_ent *e, uint32_t t)
{
    return ro_lower(e->s, e->d->syn && e->d->syn[t].lemma.n ? e->d->syn[t].lemma : ro_word(e->d, t));
}

static ro_str owner_key(ro_ent *e, uint32_t owner)
{
    ro_str name = ro_ent_of_name(e, owner);

    if (name.n)
        return name;
    return owner == RO_NONE ? RO_NOSTR : phrase(e, &e->c.at[owner]);
}

static ro_str office_key(linker *l, ro_str office, ro_str of)
{
    return office.n && of.n ? ro_printf(l->e->s, "r:%.*s|%.*s", RO_FMT(office), RO_FMT(of)) : RO_NOSTR;
}

/* Offices that the lexicon gives to a person on the date, as keys. */
static void note_lexicon_offices(linker *l, uint32_t i)
{
    enum { MOST = 24 };
    ro_lexrow row[MOST];
    const ro_cand *c = &l->e->c.at[i];
    uint32_t n = ro_lex_find(l->e->table[RO_ET_PERSON], ro_ent_field(&c->row, RO_EC_PERSON_CANONICAL), row, MOST);
    ro_str date = ro_ent_date(l->e->d, c->m.head);

    for (uint32_t k = 0; k < n; k++) {
        if (date.n && !ro_ent_holds(ro_ent_field(&row[k], RO_EC_PERSON_FROM), ro_ent_field(&row[k], RO_EC_PERSON_TO), date))
            continue;
        note(l, office_key(l, ro_ent_field(&row[k], RO_EC_PERSON_OFFICE), ro_ent_field(&row[k], RO_EC_PERSON_OF)), i);
        note(l, key(l, "b", ro_ent_field(&row[k], RO_EC_PERSON_OFFICE)), i);
    }
}

static void note_person(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];

    if (c->office.n) {
        note(l, office_key(l, c->office, owner_key(e, c->owner)), i);
        note(l, key(l, "b", c->office), i);
    }
    if (c->title.beg < c->title.end)
        for (uint32_t t = c->title.beg; t < c->title.end; t++)
            note(l, key(l, "t", lemma(e, t)), i);
    if (c->has_row && c->id.p[0] == 'p' && c->m.form == RO_FORM_NAME)
        note_lexicon_offices(l, i);
    if (c->name.end - c->name.beg > 1) {
        for (uint32_t t = c->name.beg + 1; t < c->name.end; t++)
            note(l, key(l, "u", ro_lower(e->s, ro_doc_slice(e->d, ro_range_span(e->d, (ro_range){ t, c->name.end })))), i);
        note(l, key(l, "g", ro_lower(e->s, ro_word(e->d, c->name.beg))), i);
    } else if (c->name.beg < c->name.end) {
        note(l, key(l, "v", e->chain[i].name), i);
    }
}

/* What later mentions may ask for. */
static void note_all(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];

    if (c->m.form == RO_FORM_PRONOUN)
        return;
    if (c->id.n)
        note(l, key(l, "i", c->id), i);
    if (c->m.kind == RO_KIND_PERSON)
        note_person(l, i);
    if (c->m.form == RO_FORM_NOMINAL) {
        note(l, key(l, "h", lemma(e, c->m.head)), i);
        note(l, key(l, "p", phrase(e, c)), i);
        return;
    }
    note(l, key(l, "n", e->chain[i].name), i);
    if (c->m.kind != RO_KIND_PERSON && c->name.end - c->name.beg > 2)
        for (uint32_t t = c->name.beg + 1; t + 1 < c->name.end; t++)
            note(l, key(l, "o", ro_lower(e->s, ro_doc_slice(e->d, ro_range_span(e->d, (ro_range){ t, c->name.end })))), i);
    if (c->m.kind != RO_KIND_PERSON && c->name.end - c->name.beg > 1) {
        char a[16];
        uint32_t n = 0;
        for (uint32_t t = c->name.beg; t < c->name.end && n < sizeof a; t++)
            if (ro_ent_capital(e->d, t))
                a[n++] = ro_word(e->d, t).p[0];
        if (n > 1)
            note(l, key(l, "a", ro_copy(e->s, (ro_str){ a, n })), i);
    }
}

/* ---- what is certain ---- */

static bool by_name(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];
    ro_str name = e->chain[i].name;

    if (c->id.n && join(l, i, seen(l, key(l, "i", c->id)), "same-entry"))
        return true;
    if (name.n == 0)
        return false;
    if (join(l, i, seen(l, key(l, "n", name)), "same-name"))
        return true;
    if (c->m.kind == RO_KIND_PERSON) {
        if (join(l, i, seen(l, key(l, "u", name)), "surname"))
            return true;
        if (c->name.end - c->name.beg > 1)
            return join(l, i, seen(l, key(l, "v", e->chain[i].surname)), "surname-before") || join(l, i, seen(l, key(l, "v",
                e->chain[i].given)), "given-name-before");
        return join(l, i, seen(l, key(l, "g", name)), "given-name");
    }
    if (c->name.end - c->name.beg > 1)
        return join(l, i, seen(l, key(l, "o", name)), "end-of-name");
    return join(l, i, seen(l, key(l, "a", ro_doc_slice(e->d, c->m.name))), "acronym");
}

/* `X (ABC)`: what stands in brackets behind a name is another name of it. */
static bool by_bracket(linker *l, uint32_t i)
{
    const ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];
    uint32_t open = c->m.tokens.beg, end = open;

    if (c->m.form != RO_FORM_NAME)
        return false;
    for (; end > 0 && open - end < 3; end--) { /* a quotation mark may stand between */
        ro_str w = ro_word(e->d, end - 1);
        if (ro_str_is(w, "("))
            break;
        if (ro_str_is(w, ")") || (e->d->syn && e->d->syn[end - 1].upos != RO_PUNCT && e->d->syn[end - 1].upos != RO_DET))
            return false;
    }
    if (end == 0 || open - end >= 3)
        return false;
    for (uint32_t j = i; j-- > 0 && i - j < 6;)
        if (e->c.at[j].m.tokens.end == end - 1 && e->c.at[j].m.form != RO_FORM_PRONOUN)
            if (join(l, i, j, "bracket"))
                return true;
    return false;
}

static bool by_apposition(linker *l, uint32_t i)
{
    const ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];
    uint32_t head;

    if (!e->d->syn || !ro_rel_is(e->d, c->m.head, "appos"))
        return false;
    head = e->d->syn[c->m.head].head;
    return head != RO_NONE && join(l, i, e->cand_at[head], "apposition");
}

static bool by_office(linker *l, uint32_t i)
{
    const ro_cand *c = &l->e->c.at[i];

    if (c->m.form != RO_FORM_NOMINAL || c->owner == RO_NONE || c->office.n == 0)
        return false;
    return join(l, i, seen(l, office_key(l, c->office, owner_key(l->e, c->owner))), "office");
}

/* ---- what is likely ---- */

static bool near(const ro_ent *e, uint32_t i, uint32_t j)
{
    uint32_t a, b;

    if (!e->d->sent_of)
        return true;
    a = e->d->sent_of[e->c.at[i].m.head];
    b = e->d->sent_of[e->c.at[j].m.head];
    return a - b <= SENTENCES;
}

/* The one chain of these classes in the last sentences, else the only one so far looked back at; RO_NONE where there are several. */
static uint32_t only_one(const ro_ent *e, uint32_t i, unsigned classes)
{
    uint32_t found = RO_NONE, chain = RO_NONE;

    for (uint32_t j = i; j-- > 0 && i - j <= LOOK;) {
        uint32_t first = ro_ent_first(e, j);
        if (e->c.at[j].m.form == RO_FORM_PRONOUN || class_of(e->chain[first].kinds) != classes || nested(&e->c.at[j], &e->c.at[i]) || first
            == chain)
            continue;
        if (found != RO_NONE)
            return near(e, i, j) ? RO_NONE : near(e, i, found) ? found : RO_NONE;
        found = j;
        chain = first;
    }
    return found;
}

static bool by_noun(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];
    ro_lexrow row;
    bool bare = c->definite && c->m.tokens.end - c->m.tokens.beg == 2;

    if (c->m.form != RO_FORM_NOMINAL)
        return false;
    if (c->definite && c->owner == RO_NONE && c->title.beg < c->title.end) {
        if (c->office.n && join(l, i, seen(l, key(l, "b", c->office)), "office-before"))
            return true;
        if ((c->office.n || !l->has_model) && join(l, i, seen(l, key(l, "t", lemma(e, c->m.head))), "title-before"))
            return true;
    }
    /* The model has seen these words and said no: on GUM's dev part six in ten such links are right without it, so they are made only
     * where there is none. */
    if (!l->has_model && c->definite && join(l, i, seen(l, key(l, "h", lemma(e, c->m.head))), "same-noun"))
        return true;
    if (!l->has_model && c->number == RO_NUM_PLURAL && join(l, i, seen(l, key(l, "p", phrase(e, c))), "same-phrase"))
        return true;
    if (!bare || !ro_lex_first(e->table[RO_ET_AGENT], ro_word(e->d, c->m.head), &row))
        return false;
    if (ro_str_is(ro_ent_field(&row, RO_EC_AGENT_WHAT), "state") || ro_str_is(ro_ent_field(&row, RO_EC_AGENT_WHAT), "country"))
        return join(l, i, only_one(e, i, CLASS_STATE), "the-state");
    if (ro_str_is(ro_ent_field(&row, RO_EC_AGENT_WHAT), "body"))
        return join(l, i, only_one(e, i, CLASS_ORG), "the-body");
    return false;
}

static bool subject(const ro_ent *e, uint32_t j)
{
    return e->d->syn && ro_rel_is(e->d, e->c.at[j].m.head, "nsubj");
}

/* The nearest that agrees, a subject before others of the same sentence. `it` and `they` only where there is no model to ask. */
static bool by_pronoun(linker *l, uint32_t i)
{
    const ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];
    bool person = c->gender == RO_GEN_MALE || c->gender == RO_GEN_FEMALE, poss = e->d->syn && ro_rel_is(e->d, c->m.head, "nmod:poss");

    if (c->m.form != RO_FORM_PRONOUN || c->person != 3 || (c->gender == RO_GEN_UNKNOWN && c->number == RO_NUM_UNKNOWN) || (!person && !poss
        && l->has_model) || c->where)
        return false;
    for (int pass = 0; pass < 2; pass++)
        for (uint32_t j = i; j-- > 0 && i - j <= LOOK && near(e, i, j);) {
            if (pass == 0 && !subject(e, j))
                continue;
            if (!person && class_of(e->chain[ro_ent_first(e, j)].kinds) & (CLASS_PLACE | CLASS_OTHER))
                continue;
            if (e->chain[ro_ent_first(e, j)].kinds && e->c.at[j].person != 1 && e->c.at[j].person != 2 && join(l, i, j, "nearest"))
                return true;
        }
    return false;
}

/* ---- the stage ---- */

static void ask_model(linker *l)
{
    ro_ent *e = l->e;
    ro_product p;
    uint32_t n = e->c.n, *order = ro_new(e->s, uint32_t, n), *heads = ro_new(e->s, uint32_t, n), k = 0;
    ro_antecedent *ante = ro_new(e->s, ro_antecedent, n);

    if (!e->model->net || !e->d->vec.at || !ro_net_product(e->model->net, "coref.ana", &p) || ro_failed(e->s))
        return;
    for (uint32_t t = 0; t < e->d->tokens.n; t++) /* heads in text order: mentions are in the order of their begins */
        if (e->cand_at[t] != RO_NONE) {
            order[k] = e->cand_at[t];
            heads[k++] = t;
        }
    ro_frame_coref(e->model, e->d, heads, k, ante);
    if (ro_failed(e->s))
        return;
    l->has_model = true;
    for (uint32_t i = 0; i < k; i++)
        l->antecedent[order[i]] = ante[i].mention < k && ante[i].margin > 0 ? order[ante[i].mention] : RO_NONE;
}

/* `Toledo said` after `Police Superintendent Pedro Toledo`: whatever a name may be elsewhere, here it is he. */
static void as_person_before(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    ro_cand *c = &e->c.at[i];

    if (c->m.form != RO_FORM_NAME || c->id.n || c->m.kind == RO_KIND_PERSON || c->name.end - c->name.beg != 1 ||
        seen(l, key(l, "n", e->chain[i].name)) != RO_NONE || seen(l, key(l, "u", e->chain[i].name)) == RO_NONE)
        return;
    c->m.kind = RO_KIND_PERSON;
    e->chain[i] = chain_of(e, c);
}

/* Somebody with name and title is not the `passerby` of the sentence before. */
static bool introduced_apart(const ro_ent *e, const ro_cand *c, uint32_t j)
{
    const ro_cand *a;

    if (j == RO_NONE || c->m.form != RO_FORM_NAME || c->title.beg >= c->title.end || e->chain[ro_ent_first(e, j)].name.n)
        return false;
    a = &e->c.at[j];
    return a->m.form == RO_FORM_NOMINAL && a->title.beg >= a->title.end;
}

static void link_one(linker *l, uint32_t i)
{
    ro_ent *e = l->e;
    const ro_cand *c = &e->c.at[i];

    if (c->person == 1 || c->person == 2)
        return;
    as_person_before(l, i);
    if (by_name(l, i) || by_bracket(l, i) || by_apposition(l, i) || by_office(l, i))
        return;
    if (c->m.form == RO_FORM_NOMINAL && c->m.tokens.beg < c->m.head && (ro_word_is(e->d, c->m.tokens.beg, "a") || ro_word_is(e->d,
        c->m.tokens.beg, "an")))
        return; /* something new */
    if (!introduced_apart(e, c, l->antecedent[i]) && join(l, i, l->antecedent[i], "model"))
        return;
    if (by_noun(l, i))
        return;
    by_pronoun(l, i);
}

void ro_ent_chains(ro_ent *e)
{
    linker l = { .e = e };

    e->chain = ro_new(e->s, ro_chain, e->c.n);
    l.antecedent = ro_new(e->s, uint32_t, e->c.n);
    if (ro_failed(e->s))
        return;
    for (uint32_t i = 0; i < e->c.n; i++) {
        l.antecedent[i] = RO_NONE;
        e->c.at[i].up = i;
        e->chain[i] = chain_of(e, &e->c.at[i]);
    }
    ask_model(&l);
    for (uint32_t i = 0; i < e->c.n && !ro_failed(e->s); i++) {
        link_one(&l, i);
        note_all(&l, i);
    }
}
