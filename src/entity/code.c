/* CAMEO codes, countries and sectors of actors.
 *
 * From the lexicon where the actor stands in it, else composed as CAMEO does: the country (or body) that the phrase names, then the role
 * of its noun or title:
 * `Turkish police` TURCOP, `rebels` of no country ---REB. Source: the CAMEO actor coding manual; roles as in PLOVER. */
#include "entity/actors.h"

static ro_str sector_of_office(ro_str office)
{
    static const struct { const char *office, *sector; } map[] = {
        { "head_of_state", "GOV" }, { "head_of_government", "GOV" }, { "foreign_minister", "GOV" }, { "defence_minister", "GOV" },
        { "interior_minister", "GOV" }, { "vice_president", "GOV" }, { "monarch", "GOV" }, { "spokesman", "GOV" }, { "envoy", "GOV" },
        { "ambassador", "GOV" }, { "army_chief", "MIL" }, { "speaker", "LEG" }, { "opposition_leader", "OPP" }, { "judge", "JUD" },
        { "minister", "GOV" },
    };

    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (ro_str_is(office, map[i].office))
            return ro_str_of(map[i].sector);
    return RO_NOSTR;
}

static bool is_body(ro_str country)
{
    return ro_str_is(country, "IGO") || ro_str_is(country, "NGO") || ro_str_is(country, "IMG") || ro_str_is(country, "MNC") ||
        ro_str_is(country, "NGM");
}

static void join_code(ro_ent *e, ro_actor *a)
{
    if (a->code.n)
        return;
    if (a->country.n && a->sector.n && !ro_str_eq(a->country, a->sector))
        a->code = ro_printf(e->s, "%.*s%.*s", RO_FMT(a->country), RO_FMT(a->sector));
    else if (a->country.n)
        a->code = a->country;
    else if (a->sector.n)
        a->code = ro_printf(e->s, "---%.*s", RO_FMT(a->sector));
}

static ro_str given(ro_str s)
{
    return s.n ? s : RO_NOSTR;
}

static void code_org(ro_actor *a, const ro_lexrow *row)
{
    a->code = given(ro_ent_field(row, RO_EC_ORG_CODE));
    a->country = given(ro_ent_field(row, RO_EC_ORG_COUNTRY));
    a->sector = given(ro_ent_field(row, RO_EC_ORG_SECTOR));
}

/* An office in the lexicon: its own code, else that of the body it heads, else country and role; one who no longer holds any is one of the
 * elite. */
static void code_holder(ro_ent *e, ro_actor *a, const ro_lexrow *row, ro_str date)
{
    ro_lexrow org;
    ro_str office = ro_ent_field(row, RO_EC_PERSON_OFFICE);
    bool holds = date.n == 0 || ro_ent_holds(ro_ent_field(row, RO_EC_PERSON_FROM), ro_ent_field(row, RO_EC_PERSON_TO), date);
    bool past = date.n && ro_ent_field(row, RO_EC_PERSON_TO).n && !ro_ent_holds(RO_NOSTR, ro_ent_field(row, RO_EC_PERSON_TO), date);

    a->country = given(ro_ent_field(row, RO_EC_PERSON_COUNTRY));
    if (past) {
        a->sector = is_body(a->country) ? RO_NOSTR : RO_STR("ELI");
        return;
    }
    if (!holds)
        return;
    a->code = given(ro_ent_field(row, RO_EC_PERSON_CODE));
    a->sector = sector_of_office(office);
    if (ro_lex_first(e->table[RO_ET_ORG], ro_ent_field(row, RO_EC_PERSON_OF), &org)) {
        if (!a->code.n)
            a->code = given(ro_ent_field(&org, RO_EC_ORG_CODE));
        if (!a->sector.n || is_body(a->country))
            a->sector = given(ro_ent_field(&org, RO_EC_ORG_SECTOR));
    }
}

/* What an owner gives: the country of a state or place, the code of a body. */
static void from_owner(ro_ent *e, ro_actor *a, const ro_cand *o)
{
    if (!o->has_row || o->id.n < 2 || a->country.n)
        return;
    switch (o->id.p[0]) {
    case 's':
        a->country = (ro_str){ o->id.p + 2, o->id.n - 2 };
        break;
    case 'l':
        a->country = given(ro_ent_place_country(e, o));
        break;
    case 'o':
        a->country = given(ro_ent_field(&o->row, RO_EC_ORG_COUNTRY));
        a->code = given(ro_ent_field(&o->row, RO_EC_ORG_CODE));
        if (!a->sector.n || is_body(a->country))
            a->sector = given(ro_ent_field(&o->row, RO_EC_ORG_SECTOR));
        break;
    default:
        break;
    }
}

ro_str ro_ent_place_country(ro_ent *e, const ro_cand *c)
{
    ro_lexrow row;

    if (c->id.n < 2 || !c->has_row)
        return RO_NOSTR;
    if (c->id.p[0] == 's')
        return (ro_str){ c->id.p + 2, c->id.n - 2 };
    if (c->id.p[0] != 'l')
        return RO_NOSTR;
    if (ro_lex_first(e->table[RO_ET_PLACE], c->row.name, &row) && ro_str_eq(row.file, c->row.file) && row.line == c->row.line)
        return ro_ent_field(&row, RO_EC_PLACE_COUNTRY);
    return ro_ent_field(&c->row, RO_EC_CODE); /* a capital of entity.metonym */
}

/* The role of the noun: of its title, else of the words that end with the head, else of a word of the name (`Ministry of Defence`). */
static ro_str role_of(ro_ent *e, const ro_cand *c)
{
    ro_lexrow row;
    uint32_t beg;

    if (c->sector.n)
        return c->sector;
    /* The last word of an office is no agent: a Secretary-General is no general. */
    if (ro_ent_ending(e, RO_ET_AGENT, (ro_range){ c->m.tokens.beg, c->m.head + 1 }, &row, &beg) && !(c->office.n && beg == c->m.head))
        return ro_ent_field(&row, RO_EC_AGENT_SECTOR);
    for (uint32_t t = c->m.head; c->m.kind != RO_KIND_PERSON && t > c->m.tokens.beg && c->m.head - t < 4; t--)
        if (ro_lex_first(e->table[RO_ET_AGENT], ro_word(e->d, t - 1), &row))
            return ro_ent_field(&row, RO_EC_AGENT_SECTOR);
    return RO_NOSTR;
}

static bool formerly(const ro_doc *d, const ro_cand *c)
{
    for (uint32_t t = c->m.tokens.beg; t < c->m.tokens.end; t++)
        if (ro_word_is(d, t, "former") || ro_word_is(d, t, "ex") || ro_word_is(d, t, "ex-president"))
            return true;
    return false;
}

/* The one country that the sentence places things in; p NULL: none, or several. */
static ro_str country_near(ro_ent *e, uint32_t i)
{
    const ro_doc *d = e->d;
    ro_str found = RO_NOSTR;
    uint32_t sent = d->sent_of ? d->sent_of[e->c.at[i].m.head] : RO_NONE;

    for (uint32_t j = i > 20 ? i - 20 : 0; j < e->c.n && j < i + 20; j++) {
        ro_str code;
        if (sent == RO_NONE || d->sent_of[e->c.at[j].m.head] != sent || !e->c.at[j].where)
            continue;
        code = ro_ent_place_country(e, &e->c.at[j]);
        if (code.n && found.n && !ro_str_eq(code, found))
            return RO_NOSTR;
        found = code.n ? code : found;
    }
    return found;
}

static void code_worded(ro_ent *e, ro_actor *a, const ro_members *m)
{
    bool former = false;

    for (uint32_t i = m->first; i != RO_NONE; i = m->next[i]) {
        const ro_cand *c = &e->c.at[i];
        if (c->m.form == RO_FORM_PRONOUN || c->m.form == RO_FORM_ADJECTIVE)
            continue;
        if (!a->sector.n)
            a->sector = given(role_of(e, c));
        former = former || (a->kind == RO_KIND_PERSON && formerly(e->d, c));
        if (c->owner != RO_NONE && !a->code.n)
            from_owner(e, a, ro_ent_known(e, c->owner));
    }
    if (former && a->sector.n && !is_body(a->country))
        a->sector = RO_STR("ELI");
    if (!a->country.n && a->sector.n && (a->kind == RO_KIND_GROUP || a->kind == RO_KIND_ARMED_GROUP || a->kind == RO_KIND_ORGANIZATION))
        a->country = given(country_near(e, m->first));
}

void ro_ent_code(ro_ent *e, ro_actor *a, const ro_members *m)
{
    const ro_cand *known = m->known == RO_NONE ? NULL : &e->c.at[m->known];

    if (known && known->id.p[0] == 's' && a->kind == RO_KIND_STATE) {
        a->code = a->country = (ro_str){ known->id.p + 2, known->id.n - 2 };
        a->sector = RO_STR("GOV");
    } else if (known && known->id.p[0] == 'o') {
        code_org(a, &known->row);
    } else if (known && known->id.p[0] == 'p') {
        code_holder(e, a, &known->row, ro_ent_date(e->d, known->m.head));
    } else if (known) {
        a->country = given(ro_ent_place_country(e, known));
    } else {
        code_worded(e, a, m);
    }
    join_code(e, a);
}
