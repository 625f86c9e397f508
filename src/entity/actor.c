/* Chains to actors and places.
 *
 * Reads the candidates and their chains; writes doc->mentions, actors, places. A chain that can act is an actor; what is used as a
 * location is a place, and a state may
 * be both. The name is the lexicon's, else the fullest in the text, else the phrase as worded. Offices come from the text (a title before
 * the name, an
 * apposition) and from the lexicon by date. */
#include "entity/actors.h"

enum { WHY_LINES = 8 };

typedef struct {
    ro_ent *e;
    uint32_t *next, *tail;          /* members of chains */
    uint32_t *actor_of, *place_of;  /* by first mention */
    uint8_t *used;                  /* by token: fills an event's or statement's slot (1), its place (2) */
} maker;

static ro_members members(const maker *k, uint32_t first)
{
    return (ro_members){ first, k->e->known[first], k->next };
}

/* ---- kinds ---- */

static ro_kind kind_of(const ro_ent *e, const ro_members *m)
{
    float weight[RO_KIND_DOCUMENT + 1] = { 0 };
    ro_kind best = e->c.at[m->first].m.kind;

    if (m->known != RO_NONE)
        return e->c.at[m->known].m.kind;
    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i]) {
        const ro_cand *c = &e->c.at[i];
        float p = c->frame ? c->frame->label[RO_G_MENTION_KIND].p : c->m.p;
        weight[c->m.kind] += p * (c->m.form == RO_FORM_NAME ? 2.0f : c->m.form == RO_FORM_PRONOUN ? 0.3f : 1.0f);
    }
    for (int k = 0; k <= RO_KIND_DOCUMENT; k++)
        if (weight[k] > weight[best])
            best = (ro_kind)k;
    return best;
}

/* `I` and `you` wait for their speakers (author.c); `it` without anything to mean is nobody. */
static bool only_open_pronouns(const ro_ent *e, const ro_members *m)
{
    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i]) {
        const ro_cand *c = &e->c.at[i];
        if (c->m.form != RO_FORM_PRONOUN || (c->person == 3 && c->gender != RO_GEN_THING))
            return false;
    }
    return true;
}

/* ---- names ---- */

static ro_str canonical(const ro_cand *c)
{
    switch (c->id.p[0]) {
    case 's':
        return ro_ent_field(&c->row, RO_EC_STATE_CANONICAL);
    case 'o':
        return ro_ent_field(&c->row, RO_EC_ORG_CANONICAL);
    case 'p':
        return ro_ent_field(&c->row, RO_EC_PERSON_CANONICAL);
    default:
        return (ro_str){ c->id.p + 2, c->id.n - 2 };
    }
}

/* As worded, without article; a phrase that only begins with a capital because its sentence does gets a small letter. */
static ro_str worded(ro_ent *e, const ro_cand *c)
{
    const ro_doc *d = e->d;
    uint32_t beg = c->m.tokens.beg;
    ro_str s, low;

    if (beg < c->m.head && (ro_word_is(d, beg, "the") || ro_word_is(d, beg, "a") || ro_word_is(d, beg, "an")))
        beg++;
    s = ro_doc_slice(d, ro_range_span(d, (ro_range){ beg, c->m.tokens.end }));
    if (!ro_ent_capital(d, beg) || ro_ent_propn(d, beg) || e->hit_at[beg] != RO_NONE ||
        (d->syn && d->syn[beg].upos == RO_ADJ && beg != d->sents.at[d->sent_of[beg]].tokens.beg))
        return s;
    low = ro_lower(e->s, ro_word(d, beg));
    return ro_printf(e->s, "%.*s%.*s", RO_FMT(low), (int)(s.n - ro_word(d, beg).n), s.p + ro_word(d, beg).n);
}

static ro_str name_of(ro_ent *e, const ro_members *m)
{
    const ro_cand *best = NULL, *noun = NULL;

    if (m->known != RO_NONE)
        return canonical(&e->c.at[m->known]);
    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i]) {
        const ro_cand *c = &e->c.at[i];
        uint32_t n = c->name.end - c->name.beg;
        if (c->m.form == RO_FORM_NAME && (!best || n > best->name.end - best->name.beg))
            best = c;
        if (c->m.form == RO_FORM_NOMINAL && !noun)
            noun = c;
    }
    if (best)
        return ro_doc_slice(e->d, best->m.name);
    return worded(e, noun ? noun : &e->c.at[m->first]);
}

static void add_alias(ro_ent *e, ro_actor *a, ro_str name)
{
    if (name.n == 0 || ro_str_eq(name, a->name) || a->aliases.n >= 32)
        return;
    for (uint32_t i = 0; i < a->aliases.n; i++)
        if (ro_str_eq(a->aliases.at[i], name))
            return;
    ro_push(e->s, &a->aliases, name);
}

static void add_aliases(ro_ent *e, ro_actor *a, const ro_members *m)
{
    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i]) {
        const ro_cand *c = &e->c.at[i];
        if (c->m.form == RO_FORM_NAME)
            add_alias(e, a, ro_doc_slice(e->d, c->m.name));
        else if (c->m.form == RO_FORM_NOMINAL && ((c->office.n && c->owner != RO_NONE) || (c->has_row && c->id.p[0] == 's')))
            add_alias(e, a, worded(e, c)); /* `NATO chief`, `Assad regime` */
    }
}

static void add_why(ro_ent *e, ro_why *why, const ro_members *m)
{
    for (uint32_t i = m->first; i != RO_NONE && why->n < WHY_LINES; i = m->next[i])
        for (uint32_t k = 0; k < e->c.at[i].m.why.n && why->n < WHY_LINES; k++) {
            ro_str line = e->c.at[i].m.why.at[k];
            bool has = false;
            for (uint32_t w = 0; w < why->n; w++)
                has = has || ro_str_eq(why->at[w], line);
            if (!has)
                ro_why_add(e->d, why, line);
        }
}

/* ---- roles ---- */

static uint32_t actor_named(const ro_doc *d, ro_str name)
{
    for (uint32_t i = 0; i < d->actors.n; i++)
        if (ro_str_eq_nocase(d->actors.at[i].name, name))
            return i;
    return RO_NONE;
}

static void add_role(ro_ent *e, ro_actor *a, ro_office role)
{
    for (uint32_t i = 0; i < a->roles.n; i++) {
        ro_office *r = &a->roles.at[i];
        if (r->lexicon != role.lexicon || !ro_str_eq_nocase(r->title, role.title))
            continue;
        if (role.lexicon ? ro_str_eq(r->from, role.from) : r->of == role.of || role.of == RO_NONE)
            return;
        if (!role.lexicon && r->of == RO_NONE) {
            r->of = role.of;
            return;
        }
    }
    if (a->roles.n < 16)
        ro_push(e->s, &a->roles, role);
}

static void roles_of_text(maker *k, ro_actor *a, uint32_t i)
{
    ro_ent *e = k->e;
    const ro_cand *c = &e->c.at[i];
    ro_office role = { .of = RO_NONE };
    bool nominal = c->m.form == RO_FORM_NOMINAL && !c->has_row && c->office.n && e->chain[ro_ent_first(e, i)].name.n;

    if (c->title.beg >= c->title.end || (c->m.form != RO_FORM_NAME && !nominal))
        return;
    role.title = ro_doc_slice(e->d, ro_range_span(e->d, c->title));
    if (c->owner != RO_NONE)
        role.of = k->actor_of[ro_ent_first(e, c->owner)];
    add_role(e, a, role);
}

static ro_str words_of_office(ro_ent *e, ro_str office)
{
    ro_str s = ro_copy(e->s, office);

    for (size_t i = 0; s.p && i < s.n; i++)
        if (s.p[i] == '_')
            ((char *)(uintptr_t)s.p)[i] = ' '; /* our own copy */
    return s;
}

/* Offices held on the document's date; without a date none is sure. */
static void roles_of_lexicon(maker *k, ro_actor *a, const ro_cand *known)
{
    enum { MOST = 24 };
    ro_ent *e = k->e;
    ro_lexrow row[MOST];
    ro_str date = ro_ent_date(e->d, known->m.head);
    uint32_t n = date.n ? ro_lex_find(e->table[RO_ET_PERSON], ro_ent_field(&known->row, RO_EC_PERSON_CANONICAL), row, MOST) : 0;

    for (uint32_t i = 0; i < n; i++) {
        ro_str from = ro_ent_field(&row[i], RO_EC_PERSON_FROM), to = ro_ent_field(&row[i], RO_EC_PERSON_TO);
        if (!ro_str_eq(ro_ent_field(&row[i], RO_EC_PERSON_CANONICAL), ro_ent_field(&known->row, RO_EC_PERSON_CANONICAL)) ||
            !ro_ent_holds(from, to, date))
            continue;
        add_role(e, a, (ro_office){ .title = words_of_office(e, ro_ent_field(&row[i], RO_EC_PERSON_OFFICE)),
                                    .of = actor_named(e->d, ro_ent_field(&row[i], RO_EC_PERSON_OF)),
                                    .from = from.n ? from : RO_NOSTR, .to = to.n ? to : RO_NOSTR, .lexicon = true });
        ro_why_add(e->d, &a->why, ro_lex_why(e->s, &row[i]));
    }
}

static void add_roles(maker *k, uint32_t actor, uint32_t first)
{
    ro_actor *a = &k->e->d->actors.at[actor];
    ro_members m = members(k, first);

    for (uint32_t i = first; i != RO_NONE; i = k->next[i])
        if (a->kind == RO_KIND_PERSON || a->kind == RO_KIND_OFFICE)
            roles_of_text(k, a, i);
    if (m.known != RO_NONE && k->e->c.at[m.known].id.p[0] == 'p')
        roles_of_lexicon(k, a, &k->e->c.at[m.known]);
}

/* ---- places ---- */

/* `12.5`, `-3`: read without a locale, digits first and one division, so that the nearest double comes out. */
static bool decimal(ro_str s, double *out)
{
    double digits = 0, scale = 1;
    bool minus = s.n && s.p[0] == '-', point = false;

    if (s.n == 0 || s.n > 16)
        return false;
    for (size_t i = minus; i < s.n; i++) {
        if (s.p[i] == '.' && !point) {
            point = true;
        } else if (s.p[i] < '0' || s.p[i] > '9') {
            return false;
        } else {
            digits = digits * 10 + (s.p[i] - '0');
            scale *= point ? 10 : 1;
        }
    }
    *out = minus ? -digits / scale : digits / scale;
    return true;
}

static void locate(ro_place *p, ro_str lat, ro_str lon)
{
    p->located = decimal(lat, &p->lat) && decimal(lon, &p->lon);
}

static ro_place_kind guess_place(const ro_ent *e, const ro_members *m, ro_kind kind)
{
    static const struct { const char *word; ro_place_kind kind; } words[] = {
        { "province", RO_PLACE_ADM1 }, { "state", RO_PLACE_ADM1 }, { "governorate", RO_PLACE_ADM1 }, { "oblast", RO_PLACE_ADM1 },
        { "region", RO_PLACE_REGION }, { "valley", RO_PLACE_REGION }, { "peninsula", RO_PLACE_REGION }, { "border", RO_PLACE_REGION },
        { "sea", RO_PLACE_REGION }, { "island", RO_PLACE_REGION }, { "islands", RO_PLACE_REGION }, { "area", RO_PLACE_REGION },
        { "city", RO_PLACE_CITY }, { "town", RO_PLACE_CITY }, { "village", RO_PLACE_CITY }, { "capital", RO_PLACE_CITY },
        { "country", RO_PLACE_COUNTRY },
    };

    if (kind == RO_KIND_FACILITY)
        return RO_PLACE_SITE;
    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i])
        for (size_t w = 0; w < sizeof words / sizeof *words; w++)
            if (ro_word_is(e->d, e->c.at[i].m.head, words[w].word) || ro_word_is(e->d, e->c.at[i].m.tokens.end - 1, words[w].word))
                return words[w].kind;
    return e->c.at[m->first].m.form == RO_FORM_NAME ? RO_PLACE_CITY : RO_PLACE_REGION;
}

static void place_by_row(ro_ent *e, ro_place *p, const ro_cand *c)
{
    ro_lexrow row;

    p->country = ro_ent_place_country(e, c);
    p->country = p->country.n ? p->country : RO_NOSTR;
    if (c->id.p[0] == 's') {
        p->kind = RO_PLACE_COUNTRY;
        locate(p, ro_ent_field(&c->row, RO_EC_STATE_LAT), ro_ent_field(&c->row, RO_EC_STATE_LON));
    } else if (c->id.p[0] == 'l' && ro_lex_first(e->table[RO_ET_PLACE], (ro_str){ c->id.p + 2, c->id.n - 2 }, &row)) {
        int kind = ro_place_kind_of(ro_ent_field(&row, RO_EC_PLACE_KIND));
        p->kind = kind < 0 ? RO_PLACE_CITY : (ro_place_kind)kind;
        locate(p, ro_ent_field(&row, RO_EC_PLACE_LAT), ro_ent_field(&row, RO_EC_PLACE_LON));
    } else {
        p->kind = c->id.p[0] == 'l' ? RO_PLACE_CITY : RO_PLACE_SITE;
    }
}

static void make_place(maker *k, uint32_t first, ro_kind kind, ro_members *m)
{
    ro_ent *e = k->e;
    ro_place p = { .name = name_of(e, m) };

    if (m->known != RO_NONE && e->c.at[m->known].id.p[0] != 'o')
        place_by_row(e, &p, &e->c.at[m->known]);
    else
        p.kind = guess_place(e, m, kind);
    if (!p.country.n)
        for (uint32_t i = first; i != RO_NONE && !p.country.n; i = k->next[i])
            if (e->c.at[i].owner != RO_NONE)
                p.country = ro_ent_place_country(e, ro_ent_known(e, e->c.at[i].owner));
    add_why(e, &p.why, m);
    k->place_of[first] = e->d->places.n;
    ro_push(e->s, &e->d->places, p);
}

static void make_actor(maker *k, uint32_t first, ro_kind kind, ro_members *m)
{
    ro_ent *e = k->e;
    ro_actor a = { .kind = kind, .name = name_of(e, m) };

    ro_ent_code(e, &a, m);
    add_aliases(e, &a, m);
    add_why(e, &a.why, m);
    k->actor_of[first] = e->d->actors.n;
    ro_push(e->s, &e->d->actors, a);
}

/* ---- the stage ---- */

static void mark_used(maker *k)
{
    const ro_doc *d = k->e->d;

    for (uint32_t i = 0; i < d->frames.n; i++) {
        const ro_frame *f = &d->frames.at[i];
        if (f->layer != RO_L_EVENT && f->layer != RO_L_STATEMENT)
            continue;
        for (uint32_t a = f->args; a < f->args + f->nargs; a++) {
            uint8_t role = d->args.at[a].role;
            uint8_t bit = role == RO_R_PLACE ? 2 : role == RO_R_SOURCE || role == RO_R_TARGET || role == RO_R_VICTIM ? 1 : 0;
            k->used[d->args.at[a].tokens.beg] |= bit;
        }
    }
}

static void collect(maker *k)
{
    ro_ent *e = k->e;

    for (uint32_t i = 0; i < e->c.n; i++) {
        uint32_t first = ro_ent_first(e, i);
        e->known[i] = RO_NONE;
        k->next[i] = k->actor_of[i] = k->place_of[i] = RO_NONE;
        if (first != i)
            k->next[k->tail[first]] = i;
        k->tail[first] = i;
        if (e->known[first] == RO_NONE && e->c.at[i].has_row)
            e->known[first] = i;
    }
}

static bool located(const maker *k, uint32_t i)
{
    return k->e->c.at[i].where || (k->used[k->e->c.at[i].m.head] & 2);
}

static void make(maker *k, uint32_t first)
{
    ro_members m = members(k, first);
    ro_kind kind = kind_of(k->e, &m);
    bool where = false, acts = false;

    if (only_open_pronouns(k->e, &m))
        return;
    for (uint32_t i = first; i != RO_NONE; i = k->next[i]) {
        where = where || located(k, i);
        acts = acts || (k->used[k->e->c.at[i].m.head] & 1);
    }
    if (kind != RO_KIND_PLACE || acts)
        make_actor(k, first, kind, &m);
    if (kind == RO_KIND_PLACE || (where && (kind == RO_KIND_STATE || kind == RO_KIND_FACILITY)))
        make_place(k, first, kind, &m);
}

/* Mentions with what they mention. A state is a place only where it is used as one. */
static void write_mention(maker *k, uint32_t i)
{
    ro_ent *e = k->e;
    ro_doc *d = e->d;
    ro_mention m = e->c.at[i].m;
    uint32_t first = ro_ent_first(e, i);

    m.actor = k->actor_of[first];
    m.place = k->place_of[first];
    if (m.actor != RO_NONE && m.place != RO_NONE && d->actors.at[m.actor].kind != RO_KIND_PLACE && !located(k, i))
        m.place = RO_NONE;
    if (m.actor < d->actors.n)
        ro_push(e->s, &d->actors.at[m.actor].mentions, i);
    if (m.place < d->places.n)
        ro_push(e->s, &d->places.at[m.place].mentions, i);
    ro_push(e->s, &d->mentions, m);
}

void ro_ent_actors(ro_ent *e)
{
    uint32_t n = e->c.n;
    maker k = { .e = e, .next = ro_new(e->s, uint32_t, n), .tail = ro_new(e->s, uint32_t, n), .actor_of = ro_new(e->s, uint32_t, n),
                .place_of = ro_new(e->s, uint32_t, n), .used = ro_new(e->s, uint8_t, e->d->tokens.n) };

    e->known = ro_new(e->s, uint32_t, n);
    if (ro_failed(e->s))
        return;
    mark_used(&k);
    collect(&k);
    for (uint32_t i = 0; i < n && !ro_failed(e->s); i++)
        if (e->c.at[i].up == i)
            make(&k, i);
    for (uint32_t i = 0; i < n && !ro_failed(e->s); i++)
        if (k.actor_of[i] != RO_NONE)
            add_roles(&k, k.actor_of[i], i);
    for (uint32_t i = 0; i < n && !ro_failed(e->s); i++)
        write_mention(&k, i);
}
