/* Authors of zones, and who `I`, `we` and `you` are.
 *
 * Commenters are actors `reader 1`, `reader 2` ...; an agency whose report is pasted is an actor by its name. Words of the first and
 * second person wait until the stage
 * statement knows its speakers: `I` is the speaker; `we` is the body or state that the speaker speaks for (the body of an office, else the
 * state of the
 * speaker's country where it is named in the text), else the speaker. Outside statements they are the writer of the comment; in an article
 * that names no author, `we` is the side of whoever its main clauses have speaking: a release talks of itself by name first. */
#include "entity/internal.h"

#include "doc/who.h"

uint32_t ro_entity_author(const ro_doc *d, uint32_t zone)
{
    for (int i = 0; i < 16 && zone < d->zones.n; i++) {
        if (d->zones.at[zone].author.n)
            return ro_actor_named(d, d->zones.at[zone].author);
        zone = d->zones.at[zone].parent;
    }
    return RO_NONE;
}

void ro_ent_add_author(ro_ent *e, ro_str name)
{
    ro_actor a = { .name = name, .kind = RO_KIND_PERSON };
    ro_lexrow row;
    uint32_t same;

    if (ro_actor_named(e->d, name) != RO_NONE)
        return;
    a.reader = ro_str_starts(name, RO_STR("reader"));
    if (!a.reader && ro_lex_first(e->table[RO_ET_ORG], name, &row)) {
        int kind = ro_kind_of(ro_ent_field(&row, RO_EC_ORG_KIND));
        a.kind = kind < 0 ? RO_KIND_ORGANIZATION : (ro_kind)kind;
        same = ro_actor_named(e->d, ro_ent_field(&row, RO_EC_ORG_CANONICAL));
        if (same != RO_NONE) { /* mentioned under another name */
            ro_push(e->s, &e->d->actors.at[same].aliases, name);
            return;
        }
        if (!ro_str_eq(name, ro_ent_field(&row, RO_EC_ORG_CANONICAL)))
            ro_push(e->s, &a.aliases, name);
        a.name = ro_ent_field(&row, RO_EC_ORG_CANONICAL);
        a.code = ro_ent_field(&row, RO_EC_ORG_CODE).n ? ro_ent_field(&row, RO_EC_ORG_CODE) : RO_NOSTR;
        a.country = ro_ent_field(&row, RO_EC_ORG_COUNTRY).n ? ro_ent_field(&row, RO_EC_ORG_COUNTRY) : RO_NOSTR;
        a.sector = ro_ent_field(&row, RO_EC_ORG_SECTOR).n ? ro_ent_field(&row, RO_EC_ORG_SECTOR) : RO_NOSTR;
        ro_why_add(e->d, &a.why, ro_lex_why(e->s, &row));
    } else if (!a.reader) {
        a.kind = RO_KIND_ORGANIZATION;
    }
    ro_why_add(e->d, &a.why, RO_STR("entity.rule:author-of-zone"));
    ro_push(e->s, &e->d->actors, a);
}

void ro_ent_authors(ro_ent *e)
{
    ro_map done = { .slots = 0 };

    for (uint32_t i = 0; i < e->d->zones.n && !ro_failed(e->s); i++) {
        ro_str name = e->d->zones.at[i].author;
        uint32_t before = done.all.n;
        if (name.n == 0)
            continue;
        ro_map_put(e->s, &done, name, 0);
        if (done.all.n > before)
            ro_ent_add_author(e, name);
    }
}

/* ---- first and second person ---- */

typedef enum { NOBODY, SPEAKER_ALONE, SPEAKER_SIDE, ADDRESSED } who;

static who who_of(ro_str w)
{
    static const char *const alone[] = { "i", "me", "my", "mine", "myself" };
    static const char *const side[] = { "we", "us", "our", "ours", "ourselves" };
    static const char *const addressed[] = { "you", "your", "yours", "yourself", "yourselves" };

    for (size_t i = 0; i < 5; i++) {
        if (ro_str_eq_nocase(w, ro_str_of(alone[i])))
            return SPEAKER_ALONE;
        if (ro_str_eq_nocase(w, ro_str_of(side[i])))
            return SPEAKER_SIDE;
        if (ro_str_eq_nocase(w, ro_str_of(addressed[i])))
            return ADDRESSED;
    }
    return NOBODY;
}

static uint32_t state_of_country(const ro_doc *d, ro_str country)
{
    for (uint32_t i = 0; country.n && i < d->actors.n; i++)
        if (d->actors.at[i].kind == RO_KIND_STATE && ro_str_eq(d->actors.at[i].country, country))
            return i;
    return RO_NONE;
}

/* The body or state that an actor speaks for; itself where it is one, or stands alone. */
static uint32_t side_of(const ro_doc *d, uint32_t actor)
{
    const ro_actor *a = &d->actors.at[actor];
    uint32_t state;

    if (a->kind != RO_KIND_PERSON && a->kind != RO_KIND_OFFICE)
        return actor;
    for (int lexicon = 0; lexicon < 2; lexicon++)
        for (uint32_t i = 0; i < a->roles.n; i++)
            if (a->roles.at[i].lexicon == (lexicon == 1) && a->roles.at[i].of != RO_NONE)
                return a->roles.at[i].of;
    if (ro_str_is(a->sector, "GOV") || ro_str_is(a->sector, "MIL")) {
        state = state_of_country(d, a->country);
        return state == RO_NONE ? actor : state;
    }
    return actor;
}

/* For each token the innermost direct statement whose content holds it. Statements stand in text order, inner ones behind outer ones. */
static uint32_t *statements_of(ro_doc *d)
{
    uint32_t *of = ro_new(d->ses, uint32_t, d->tokens.n);

    for (uint32_t t = 0; of && t < d->tokens.n; t++)
        of[t] = RO_NONE;
    for (uint32_t i = 0; of && i < d->statements.n; i++) {
        const ro_statement *s = &d->statements.at[i];
        if (s->form == RO_INDIRECT)
            continue;
        for (uint32_t k = 0; k < s->content.n; k++)
            for (uint32_t t = ro_token_at(d, s->content.at[k].beg); t < d->tokens.n && d->tokens.at[t].where.beg < s->content.at[k].end;
                t++)
                of[t] = i;
    }
    return of;
}

static void settle(ro_doc *d, uint32_t mention, uint32_t actor, const char *rule)
{
    ro_mention *m = &d->mentions.at[mention];
    ro_ids *list = &d->actors.at[actor].mentions;
    uint32_t at, before = list->n;

    m->actor = actor;
    ro_why_add(d, &m->why, ro_str_of(rule));
    ro_push(d->ses, list, mention);
    if (list->n == before)
        return;
    for (at = before; at > 0 && list->at[at - 1] > mention; at--)
        list->at[at] = list->at[at - 1];
    list->at[at] = mention;
}

/* The speaker of the nearest statement before the byte that stands in the zone's own voice and whose cue heads its sentence. */
static uint32_t last_speaker(const ro_doc *d, uint32_t zone, uint32_t byte)
{
    uint32_t found = RO_NONE;

    for (uint32_t i = 0; i < d->statements.n; i++) {
        const ro_statement *s = &d->statements.at[i];
        if (s->cue.n == 0 || s->cue.at[0].beg >= byte || s->rec.zone != zone || s->speaker.n != 1)
            continue;
        for (uint32_t t = ro_token_at(d, s->cue.at[0].beg); t < d->tokens.n && d->tokens.at[t].where.beg < s->cue.at[0].end; t++)
            if (d->syn[t].head == RO_NONE)
                found = s->speaker.at[0];
    }
    return found;
}

static void settle_one(ro_doc *d, uint32_t i, const uint32_t *statement_of)
{
    const ro_mention *m = &d->mentions.at[i];
    who w = who_of(ro_word(d, m->head));
    uint32_t s = statement_of[m->head];
    const ro_statement *st = s == RO_NONE ? NULL : &d->statements.at[s];

    if (st && w == ADDRESSED) {
        if (st->addressee.n == 1)
            settle(d, i, st->addressee.at[0], "entity.rule:you-addressed");
    } else if (st && w == SPEAKER_ALONE) {
        if (st->speaker.n == 1)
            settle(d, i, st->speaker.at[0], "entity.rule:i-speaker");
    } else if (st && st->speaker.n > 0) {
        settle(d, i, side_of(d, st->speaker.at[0]), "entity.rule:we-side-of-speaker");
    } else if (!st && w != ADDRESSED) {
        uint32_t zone = ro_zone_at(d, m->where.beg), author = ro_entity_author(d, zone);
        uint32_t speaker = author == RO_NONE && w == SPEAKER_SIDE ? last_speaker(d, zone, m->where.beg) : RO_NONE;
        if (author != RO_NONE && (w == SPEAKER_ALONE || !d->actors.at[author].reader))
            settle(d, i, author, "entity.rule:author-of-zone");
        else if (speaker != RO_NONE)
            settle(d, i, side_of(d, speaker), "entity.rule:we-side-of-last-speaker");
    }
}

/* `its` in a clause of a resolution, where nothing named before it fits. */
static void settle_issuer(ro_doc *d, uint32_t i)
{
    static const char *const form[] = { "it", "its", "itself" };
    const ro_mention *m = &d->mentions.at[i];
    bool own = false;

    for (size_t k = 0; k < sizeof form / sizeof *form; k++)
        own |= ro_word_is(d, m->head, form[k]);
    for (uint32_t t = m->head, up = 0; own && t != RO_NONE && up < 6; t = d->syn[t].head, up++)
        if (ro_who_issues(d, t) != RO_NONE) {
            settle(d, i, d->issuer, "entity.rule:issuer-of-resolution");
            return;
        }
}

/* `its citizens`, once `its` is known: `France's citizens`. */
static void name_by_owner(ro_doc *d, ro_actor *a)
{
    for (uint32_t i = 0; i < a->mentions.n; i++) {
        const ro_mention *m = &d->mentions.at[a->mentions.at[i]];
        uint32_t beg = m->tokens.beg, owner;
        if (m->form != RO_FORM_NOMINAL || m->tokens.end - beg < 2 || d->syn[beg].upos != RO_PRON || !ro_rel_is(d, beg, "nmod:poss") ||
            !ro_str_ends(ro_doc_slice(d, m->where), (ro_str){ a->name.p + 1, a->name.n - 1 }))
            continue;
        owner = ro_who_actor(d, ro_mention_at(d, beg));
        if (owner == RO_NONE || &d->actors.at[owner] == a || ro_word_is(d, m->head, "own"))
            continue;
        if (d->syn[beg + 1].upos == RO_PART) /* `it's` written for `its` */
            beg++;
        ro_str rest = ro_doc_slice(d, ro_range_span(d, (ro_range){ beg + 1, m->tokens.end })), name = d->actors.at[owner].name;
        a->name = ro_printf(d->ses, "%.*s\xE2\x80\x99%s %.*s", RO_FMT(name), ro_str_ends(name, RO_STR("s")) ? "" : "s", RO_FMT(rest));
        return;
    }
}

void ro_entity_first_person(const ro_model *m, ro_doc *d)
{
    uint32_t *statement_of = statements_of(d);

    (void)m;
    for (uint32_t i = 0; statement_of && i < d->mentions.n && !ro_failed(d->ses); i++) {
        const ro_mention *x = &d->mentions.at[i];
        if (x->form != RO_FORM_PRONOUN || x->actor != RO_NONE || x->place != RO_NONE)
            continue;
        if (who_of(ro_word(d, x->head)) != NOBODY)
            settle_one(d, i, statement_of);
        else if (d->issuer != RO_NONE && x->antecedent == RO_NONE)
            settle_issuer(d, i);
    }
    for (uint32_t i = 0; d->syn && i < d->actors.n && !ro_failed(d->ses); i++)
        if (d->actors.at[i].name.n)
            name_by_owner(d, &d->actors.at[i]);
}
