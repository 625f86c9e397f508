/* What is known of each mention by itself: its name and form, its line in the lexicon, the body it belongs to, its title, number and
 * gender.
 *
 * The kind is the model's unless the lexicon knows the whole name and the model is not sure of something else. A government, a capital or
 * a palace that
 * acts is its state. An office without a name is its holder on the document's date, if the lexicon knows the one. */
#include "entity/internal.h"

static const float sure = 0.8f; /* a model surer than this overrules what a name usually is */

static ro_str text_of(const ro_doc *d, ro_range r)
{
    return ro_doc_slice(d, ro_range_span(d, r));
}

static bool in_list(const ro_doc *d, uint32_t t, const char *const *list)
{
    for (; *list; list++)
        if (ro_word_is(d, t, *list))
            return true;
    return false;
}

/* ---- identity ---- */

static void identify(ro_ent *e, ro_cand *c, const char *letter, ro_str name, const ro_lexrow *row)
{
    c->id = ro_printf(e->s, "%s:%.*s", letter, RO_FMT(name));
    c->row = *row;
    c->has_row = true;
    ro_why_add(e->d, &c->m.why, ro_lex_why(e->s, row));
}

static bool as_state(ro_ent *e, ro_cand *c, ro_str code, const ro_lexrow *by)
{
    ro_lexrow row;

    if (!ro_ent_state(e, code, &row))
        return false;
    identify(e, c, "s", code, &row);
    if (by)
        ro_why_add(e->d, &c->m.why, ro_lex_why(e->s, by));
    c->m.kind = RO_KIND_STATE;
    return true;
}

/* Rows of a name that several may bear: the one person, or the one whose office holds on the date. */
static bool one_person(ro_ent *e, const ro_cand *c, ro_str name, ro_lexrow *out)
{
    enum { MOST = 24 };
    ro_lexrow row[MOST];
    uint32_t n = ro_lex_find(e->table[RO_ET_PERSON], name, row, MOST), held = MOST;
    ro_str date = ro_ent_date(e->d, c->m.head);
    bool same = true, several = false;

    for (uint32_t i = 0; i < n; i++) {
        same = same && ro_str_eq(ro_ent_field(&row[i], RO_EC_PERSON_CANONICAL), ro_ent_field(&row[0], RO_EC_PERSON_CANONICAL));
        if (date.n == 0 || !ro_ent_holds(ro_ent_field(&row[i], RO_EC_PERSON_FROM), ro_ent_field(&row[i], RO_EC_PERSON_TO), date))
            continue;
        if (held < MOST && !ro_str_eq(ro_ent_field(&row[held], RO_EC_PERSON_CANONICAL), ro_ent_field(&row[i], RO_EC_PERSON_CANONICAL)))
            several = true;
        held = i; /* the last one that holds: offices of one person stand in the order of time */
    }
    if (n == 0 || (!same && (held == MOST || several)))
        return false;
    *out = row[held == MOST ? n - 1 : held];
    return true;
}

static bool try_person(ro_ent *e, ro_cand *c, ro_str name)
{
    ro_lexrow row;

    if (!one_person(e, c, name, &row))
        return false;
    identify(e, c, "p", ro_ent_field(&row, RO_EC_PERSON_CANONICAL), &row);
    c->m.kind = RO_KIND_PERSON;
    return true;
}

static bool try_org(ro_ent *e, ro_cand *c, ro_str name)
{
    ro_lexrow row;
    int kind;

    if (!ro_lex_first(e->table[RO_ET_ORG], name, &row))
        return false;
    kind = ro_kind_of(ro_ent_field(&row, RO_EC_ORG_KIND));
    identify(e, c, "o", ro_ent_field(&row, RO_EC_ORG_CANONICAL), &row);
    if (kind >= 0)
        c->m.kind = (ro_kind)kind;
    return true;
}

static bool try_place(ro_ent *e, ro_cand *c, ro_str name)
{
    ro_lexrow row;

    if (!ro_lex_first(e->table[RO_ET_PLACE], name, &row))
        return false;
    identify(e, c, "l", ro_ent_field(&row, RO_EC_PLACE_CANONICAL), &row);
    if (c->m.kind != RO_KIND_FACILITY)
        c->m.kind = RO_KIND_PLACE;
    return true;
}

static bool try_state(ro_ent *e, ro_cand *c, ro_str name)
{
    ro_lexrow row;

    if (ro_lex_first(e->table[RO_ET_STATE], name, &row))
        return as_state(e, c, ro_ent_field(&row, RO_EC_STATE_CODE), NULL);
    if (ro_lex_first(e->table[RO_ET_DEMONYM], name, &row))
        return as_state(e, c, ro_ent_field(&row, RO_EC_CODE), &row);
    return false;
}

/* Does the word do something, or own something that is done? Then a capital is its state. */
static bool acts(const ro_doc *d, uint32_t head)
{
    uint32_t of;

    if (!d->syn)
        return false;
    of = d->syn[head].head;
    if (ro_rel_is(d, head, "nsubj") && of != RO_NONE && d->syn[of].upos == RO_VERB && !ro_rel_is(d, head, "nsubj:pass"))
        return true;
    return ro_rel_is(d, head, "obl:agent");
}

/* `Kabul`: the state where the model says so or, the model being silent, where it acts; else the city. */
static bool try_metonym(ro_ent *e, ro_cand *c, ro_str name)
{
    ro_lexrow row;
    bool seat;

    if (!ro_lex_first(e->table[RO_ET_METONYM], name, &row))
        return false;
    seat = ro_str_is(ro_ent_field(&row, RO_EC_METONYM_WHAT), "seat");
    if (c->kind_known ? c->m.kind == RO_KIND_STATE || (c->m.kind == RO_KIND_ORGANIZATION && seat) : seat || acts(e->d, c->m.head))
        return as_state(e, c, ro_ent_field(&row, RO_EC_CODE), &row);
    if (try_place(e, c, name))
        return true;
    identify(e, c, "l", row.name, &row);
    c->m.kind = c->kind_known && c->m.kind == RO_KIND_FACILITY ? RO_KIND_FACILITY : RO_KIND_PLACE;
    return true;
}

/* The tables in the order that the kind suggests; what contradicts a sure model is left alone. */
static void look_up(ro_ent *e, ro_cand *c)
{
    ro_str name = text_of(e->d, c->name);
    bool firm = c->frame && c->frame->label[RO_G_MENTION_KIND].p > sure, pair = c->name.end - c->name.beg > 1;
    ro_kind k = c->m.kind;

    if (c->m.form == RO_FORM_PRONOUN || c->name.beg == c->name.end)
        return;
    if (c->kind_known && k == RO_KIND_PERSON) {
        if (!try_person(e, c, name) && !firm && pair && !try_org(e, c, name))
            try_place(e, c, name);
        return;
    }
    if (c->kind_known && k == RO_KIND_PLACE) {
        if (!try_place(e, c, name) && !try_metonym(e, c, name) && !try_state(e, c, name))
            try_org(e, c, name);
        return;
    }
    if (k == RO_KIND_STATE && (try_state(e, c, name) || try_metonym(e, c, name)))
        return;
    if (try_org(e, c, name) || (c->kind_known && firm && k != RO_KIND_STATE && k != RO_KIND_FACILITY && k != RO_KIND_GROUP))
        return; /* a team that goes by the name of its country */
    if (try_state(e, c, name) || try_metonym(e, c, name) || try_place(e, c, name))
        return;
    if (!c->kind_known || (!firm && pair))
        try_person(e, c, name);
    if (!c->has_row && k == RO_KIND_STATE)
        c->m.kind = RO_KIND_PLACE; /* the lexicon knows all states */
}

/* ---- number, gender, definiteness, place ---- */

static ro_number number_of(const ro_ent *e, const ro_cand *c)
{
    const ro_doc *d = e->d;
    const ro_syn *y;

    if (c->m.form == RO_FORM_PRONOUN || !d->syn)
        return c->number;
    y = &d->syn[c->m.head];
    if (c->m.form == RO_FORM_NAME)
        return c->m.kind == RO_KIND_PERSON ? RO_NUM_SINGULAR : RO_NUM_UNKNOWN;
    if (ro_str_is(y->xpos, "NNS") || ro_str_is(y->xpos, "NNPS") || (y->feats.n && ro_str_find(y->feats, RO_STR("Number=Plur")) != SIZE_MAX))
        return RO_NUM_PLURAL;
    if (y->xpos.n == 0 && y->feats.n == 0)
        return RO_NUM_UNKNOWN;
    return RO_NUM_SINGULAR;
}

static ro_gender gender_of(const ro_ent *e, const ro_cand *c)
{
    static const char *const male[] = { "man", "boy", "king", "prince", "emperor", "father", "son", "brother", "husband", "spokesman",
        "chairman", "businessman", "policeman",
                                        "gunman", "congressman", "mr", "mr.", "sir", "imam", "sheikh", "monk", NULL };
    static const char *const female[] = { "woman", "girl", "queen", "princess", "empress", "mother", "daughter", "sister", "wife",
        "spokeswoman", "chairwoman", "businesswoman",
                                          "policewoman", "congresswoman", "mrs", "mrs.", "ms", "ms.", "miss", "dame", "nun", NULL };
    const ro_doc *d = e->d;

    if (c->m.form == RO_FORM_PRONOUN)
        return c->gender;
    if (c->m.kind != RO_KIND_PERSON && c->m.kind != RO_KIND_OFFICE && c->m.kind != RO_KIND_GROUP)
        return RO_GEN_THING;
    for (uint32_t t = c->m.tokens.beg; t <= c->m.head; t++) {
        if (in_list(d, t, female))
            return RO_GEN_FEMALE;
        if (in_list(d, t, male))
            return RO_GEN_MALE;
    }
    return c->name.end - c->name.beg > 1 ? ro_ent_gender(e, ro_word(d, c->name.beg)) : RO_GEN_UNKNOWN;
}

static bool is_definite(const ro_doc *d, const ro_cand *c)
{
    static const char *const words[] = { "the", "this", "that", "these", "those", "both", "such", NULL };
    return in_list(d, c->m.tokens.beg, words) && c->m.tokens.beg != c->m.head;
}

static bool is_where(const ro_ent *e, const ro_cand *c)
{
    static const char *const words[] = { "in", "at", "near", "inside", "outside", "across", "around", "into", "throughout", "within",
        "from", "off", "along", "through", NULL };
    const ro_doc *d = e->d;

    if (!d->syn)
        return false;
    if (ro_word_is(d, c->m.head, "here") || ro_word_is(d, c->m.head, "there"))
        return true;
    if (!ro_rel_is(d, c->m.head, "obl") && !ro_rel_is(d, c->m.head, "nmod") && !ro_rel_is(d, c->m.head, "conj") && !ro_rel_is(d, c->m.head,
        "appos"))
        return false;
    for (uint32_t t = ro_child(d, c->m.head, "case", RO_NONE); t != RO_NONE; t = ro_child(d, c->m.head, "case", t))
        if (in_list(d, t, words))
            return true;
    return false;
}

/* ---- owners, titles ---- */

static bool may_own(const ro_cand *c)
{
    return c->m.form != RO_FORM_PRONOUN && (c->m.kind == RO_KIND_STATE || c->m.kind == RO_KIND_ORGANIZATION || c->m.kind ==
        RO_KIND_ARMED_GROUP || c->m.kind == RO_KIND_PLACE ||
                                            c->m.kind == RO_KIND_FACILITY);
}

/* The state or body inside the phrase: the nearest before its head, else (`the president of Turkey`, `police in Idlib`) the first after
 * it. Mentions inside a phrase
 * follow it in the order of begins, so the look ahead ends with the phrase. */
static uint32_t owner_of(const ro_ent *e, uint32_t i)
{
    const ro_cand *c = &e->c.at[i];
    uint32_t best = RO_NONE, limit = c->name.beg < c->name.end ? c->name.beg : c->m.head;

    for (uint32_t k = i + 1, seen = 0; k < e->c.n && e->c.at[k].m.tokens.beg < c->m.tokens.end && seen < 32; k++, seen++) {
        const ro_cand *o = &e->c.at[k];
        if (o->m.tokens.end > c->m.tokens.end || !may_own(o) || o->m.head == c->m.head)
            continue;
        if (o->m.head < limit && o->m.head != c->m.head)
            best = k;
        else if (o->m.head > c->m.head && best == RO_NONE)
            return k;
    }
    return best;
}

/* The words of an office: before the name, or the nominal itself without article, owner and what follows the head. */
static ro_range title_of(const ro_ent *e, const ro_cand *c)
{
    const ro_doc *d = e->d;
    ro_range r = { c->m.tokens.beg, c->name.beg < c->name.end ? c->name.beg : c->m.head + 1 };
    uint32_t owner_end = 0;

    if (c->owner != RO_NONE && e->c.at[c->owner].m.tokens.end < r.end)
        owner_end = e->c.at[c->owner].m.tokens.end;
    if (owner_end > r.beg)
        r.beg = owner_end;
    while (r.beg < r.end && d->syn && (d->syn[r.beg].upos == RO_DET || d->syn[r.beg].upos == RO_PUNCT || d->syn[r.beg].upos == RO_PART ||
        d->syn[r.beg].upos == RO_PRON))
        r.beg++;
    while (r.beg < r.end && d->syn && d->syn[r.end - 1].upos == RO_PUNCT)
        r.end--;
    return r;
}

static void learn_title(ro_ent *e, ro_cand *c)
{
    ro_lexrow row;
    uint32_t beg;

    if (c->m.form == RO_FORM_PRONOUN || c->m.form == RO_FORM_ADJECTIVE || (c->m.kind != RO_KIND_PERSON && c->m.kind != RO_KIND_OFFICE))
        return;
    c->title = title_of(e, c);
    if (c->title.beg == c->title.end)
        return;
    if (ro_ent_ending(e, RO_ET_OFFICE, c->title, &row, &beg)) {
        c->office = ro_ent_field(&row, RO_EC_OFFICE_OFFICE);
        c->sector = ro_ent_field(&row, RO_EC_OFFICE_SECTOR);
        ro_why_add(e->d, &c->m.why, ro_lex_why(e->s, &row));
    } else if (ro_ent_ending(e, RO_ET_AGENT, c->title, &row, &beg)) {
        c->sector = ro_ent_field(&row, RO_EC_AGENT_SECTOR);
    }
}

ro_str ro_ent_of_name(ro_ent *e, uint32_t k)
{
    const ro_cand *c = k == RO_NONE ? NULL : &e->c.at[k];

    if (!c || !c->has_row || c->id.n < 2)
        return RO_NOSTR;
    if (c->id.p[0] == 's')
        return ro_ent_field(&c->row, RO_EC_STATE_CANONICAL);
    if (c->id.p[0] == 'o')
        return ro_ent_field(&c->row, RO_EC_ORG_CANONICAL);
    return RO_NOSTR;
}

/* Does the text speak of the United Nations or a body of theirs? */
static bool is_of_un(const ro_ent *e)
{
    for (uint32_t i = 0; i < e->hits.n; i++)
        if (e->hits.at[i].table == RO_ET_ORG && ro_str_starts(ro_ent_field(&e->hits.at[i].row, RO_EC_ORG_CODE), RO_STR("IGOUNO")))
            return true;
    return ro_ent_cites_resolution(e->d);
}

/* Whose office a bare `the Secretary-General` is: the United Nations', where the text is of them and speaks of nobody else's. */
static ro_str body_of_bare(ro_ent *e, const ro_cand *c)
{
    ro_str title = ro_doc_slice(e->d, ro_range_span(e->d, c->title));

    if (!e->of_un || (!ro_str_ends(title, RO_STR("Secretary-General")) && !ro_str_ends(title, RO_STR("Secretary General"))))
        return RO_NOSTR;
    for (const ro_cand *o = e->c.at; o < e->c.at + e->c.n; o++)
        if (o->owner != RO_NONE && ro_str_eq(o->office, c->office) && !ro_str_is(ro_ent_of_name(e, o->owner), "United Nations"))
            return RO_NOSTR;
    return RO_STR("United Nations");
}

/* `the NATO chief`: its holder on the document's date. Only the office in the singular, and not a former or a future one. */
static void resolve_office(ro_ent *e, ro_cand *c)
{
    static const char *const other[] = { "former", "ex", "late", "next", "new", "deputy", "vice", "acting", "incoming", "outgoing", "then",
        "a", "an", "another", "any",
                                         "elect", "first", "second", "previous", "future", "no", NULL };
    ro_lexrow row;
    ro_str of;

    if (c->m.form != RO_FORM_NOMINAL || c->office.n == 0 || c->number == RO_NUM_PLURAL || c->has_row)
        return;
    of = c->owner == RO_NONE ? body_of_bare(e, c) : ro_ent_of_name(e, c->owner);
    if (ro_str_is(c->office, "spokesman") || ro_str_is(c->office, "envoy") || ro_str_is(c->office, "ambassador") || ro_str_is(c->office,
        "judge") || ro_str_is(c->office, "other"))
        return; /* there are many of them at a time */
    for (uint32_t t = c->m.tokens.beg; t < c->m.tokens.end; t++)
        if (in_list(e->d, t, other))
            return;
    if (!of.n || !ro_ent_holder(e, c->office, of, ro_ent_date(e->d, c->m.head), &row))
        return;
    identify(e, c, "p", ro_ent_field(&row, RO_EC_PERSON_CANONICAL), &row);
    c->m.kind = RO_KIND_PERSON;
    ro_why_add(e->d, &c->m.why, RO_STR("entity.rule:holder-of-office"));
}

/* `the Turkish government`, `the Obama administration`: the state itself. */
static void resolve_government(ro_ent *e, uint32_t i)
{
    ro_cand *c = &e->c.at[i];
    ro_lexrow row, person;
    uint32_t beg, t;

    if (c->has_row || c->m.form == RO_FORM_PRONOUN || !ro_ent_ending(e, RO_ET_AGENT, (ro_range){ c->m.tokens.beg, c->m.head + 1 }, &row,
        &beg) ||
        !ro_str_is(ro_ent_field(&row, RO_EC_AGENT_WHAT), "state"))
        return;
    if (c->owner != RO_NONE && e->c.at[c->owner].id.n > 2 && e->c.at[c->owner].id.p[0] == 's') {
        ro_str id = e->c.at[c->owner].id;
        as_state(e, c, (ro_str){ id.p + 2, id.n - 2 }, &row);
        return;
    }
    for (t = c->m.tokens.beg; t < c->m.head; t++) {
        uint32_t hit = e->hit_at[t];
        if (ro_ent_propn(e->d, t) && one_person(e, c, hit != RO_NONE ? text_of(e->d, e->hits.at[hit].tokens) : ro_word(e->d, t), &person) &&
            as_state(e, c, ro_ent_field(&person, RO_EC_PERSON_COUNTRY), &row))
            return;
    }
}

static void name_and_form(ro_ent *e, ro_cand *c)
{
    const ro_doc *d = e->d;
    const ro_hit *hit;

    c->name = ro_ent_name(e, c);
    c->m.where = ro_range_span(d, c->m.tokens);
    c->m.name = ro_range_span(d, c->name);
    c->hit = c->name.beg < c->name.end ? e->hit_at[c->name.beg] : e->hit_at[c->m.head];
    hit = c->hit == RO_NONE ? NULL : &e->hits.at[c->hit];
    if (c->m.form == RO_FORM_PRONOUN)
        return;
    if (hit && hit->table == RO_ET_DEMONYM && c->name.beg < c->name.end && c->name.beg == hit->tokens.beg && c->name.end == hit->tokens.end
        &&
        (!d->syn || d->syn[c->m.head].upos == RO_ADJ || ro_rel_is(d, c->m.head, "amod") || ro_rel_is(d, c->m.head, "compound")))
        c->m.form = RO_FORM_ADJECTIVE;
    else if (hit && hit->table == RO_ET_DEMONYM && c->name.end - c->name.beg == 1) {
        c->m.form = RO_FORM_NOMINAL; /* `the Iraqis`: looked up, but no name */
        c->m.name = (ro_span){ 0, 0 };
    } else
        c->m.form = c->name.beg < c->name.end ? RO_FORM_NAME : RO_FORM_NOMINAL;
}

static bool names_several(const ro_doc *d, const ro_cand *c)
{
    static const char *const words[] = { "both", "two", "three", "four", "five", "all", "each", NULL };
    return c->number == RO_NUM_PLURAL && c->m.form != RO_FORM_NAME && in_list(d, c->m.tokens.beg + (ro_word_is(d, c->m.tokens.beg, "the") ?
        1 : 0), words);
}

void ro_ent_know(ro_ent *e)
{
    e->of_un = is_of_un(e);
    for (uint32_t i = 0; i < e->c.n && !ro_failed(e->s); i++) {
        name_and_form(e, &e->c.at[i]);
        look_up(e, &e->c.at[i]);
    }
    for (uint32_t i = 0; i < e->c.n && !ro_failed(e->s); i++) {
        ro_cand *c = &e->c.at[i];
        c->owner = owner_of(e, i);
        c->number = number_of(e, c);
        c->gender = gender_of(e, c);
        c->definite = is_definite(e->d, c);
        c->where = is_where(e, c);
        c->m.plural = names_several(e->d, c);
        learn_title(e, c);
        resolve_government(e, i);
        resolve_office(e, c);
    }
}
