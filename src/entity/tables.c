/* What the entity stage asks of lexicon/entity/: states by code, holders of offices by date, titles and nouns at the end of a phrase. */
#include "entity/dictionary.h"
#include "entity/internal.h"

const char *const ro_ent_table_name[RO_ENT_TABLES] = {
    [RO_ET_STATE] = "entity.state", [RO_ET_DEMONYM] = "entity.demonym", [RO_ET_METONYM] = "entity.metonym", [RO_ET_ORG] = "entity.org",
    [RO_ET_PERSON] = "entity.person", [RO_ET_PLACE] = "entity.place", [RO_ET_OFFICE] = "entity.office", [RO_ET_AGENT] = "entity.agent",
    [RO_ET_FIRST_NAME] = "entity.first_name",
};

enum { TITLE_WORDS = 8 };

void ro_ent_bind(ro_ent *e)
{
    for (int i = 0; i < RO_ENT_TABLES; i++)
        e->table[i] = ro_lex_table(e->model->lex, ro_ent_table_name[i]);
    e->imported = ro_dictionary_given(e->model->lex);
}

/* A state that still is comes before a territory, and both before one that is gone. */
static int rank_of_state(const ro_lexrow *row)
{
    ro_str kind = ro_ent_field(row, RO_EC_STATE_KIND);
    return ro_str_is(kind, "country") ? 0 : ro_str_is(kind, "territory") ? 1 : 2;
}

static void read_states(ro_ent *e)
{
    uint32_t n = ro_lex_rows(e->table[RO_ET_STATE]);

    e->states_read = true;
    for (uint32_t i = 0; i < n && !ro_failed(e->s); i++) {
        ro_lexrow row = ro_lex_row(e->table[RO_ET_STATE], i), other;
        uint32_t *at = ro_map_put(e->s, &e->states, ro_ent_field(&row, RO_EC_STATE_CODE), i);
        if (!at || *at == i)
            continue;
        other = ro_lex_row(e->table[RO_ET_STATE], *at);
        if (rank_of_state(&row) < rank_of_state(&other))
            *at = i;
    }
}

bool ro_ent_state(ro_ent *e, ro_str code, ro_lexrow *out)
{
    const uint32_t *at;

    if (!e->states_read)
        read_states(e);
    at = ro_map_get(&e->states, code);
    if (!at)
        return false;
    *out = ro_lex_row(e->table[RO_ET_STATE], *at);
    return true;
}

/* Compares the parts that both dates have: `2014-10` and `2014-10-01` are the same. */
static int compare_dates(ro_str a, ro_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    return n ? memcmp(a.p, b.p, n) : 0;
}

bool ro_ent_holds(ro_str from, ro_str to, ro_str date)
{
    return (from.n == 0 || compare_dates(from, date) <= 0) && (to.n == 0 || compare_dates(date, to) <= 0);
}

ro_str ro_ent_date(const ro_doc *d, uint32_t token)
{
    uint32_t zone = token < d->tokens.n ? d->paras.at[d->tokens.at[token].para].zone : RO_NONE;

    for (int i = 0; i < 16 && zone < d->zones.n; i++) {
        const ro_zone *z = &d->zones.at[zone];
        if (z->date.n)
            return z->date;
        if (z->undated)
            return RO_NOSTR;
        zone = z->parent;
    }
    return d->date;
}

/* On the day of a handover two hold the office: the later one counts. An open end counts less than a known one only if it began earlier. */
static uint32_t search_holder(ro_ent *e, ro_str office, ro_str of, ro_str date)
{
    uint32_t n = ro_lex_rows(e->table[RO_ET_PERSON]), best = 0;
    ro_lexrow top = { .nfields = 0 };

    for (uint32_t i = 0; i < n; i++) {
        ro_lexrow row = ro_lex_row(e->table[RO_ET_PERSON], i);
        ro_str from = ro_ent_field(&row, RO_EC_PERSON_FROM);
        if (!ro_str_eq(row.key, row.name) || !ro_str_eq(ro_ent_field(&row, RO_EC_PERSON_OFFICE), office) ||
            !ro_str_eq_nocase(ro_ent_field(&row, RO_EC_PERSON_OF), of) || from.n == 0 || !ro_ent_holds(from, ro_ent_field(&row,
                RO_EC_PERSON_TO), date))
            continue;
        if (best && ro_str_cmp(from, ro_ent_field(&top, RO_EC_PERSON_FROM)) <= 0)
            continue;
        best = i + 1;
        top = row;
    }
    return best;
}

bool ro_ent_holder(ro_ent *e, ro_str office, ro_str of, ro_str date, ro_lexrow *out)
{
    ro_str key = ro_printf(e->s, "%.*s|%.*s|%.*s", RO_FMT(office), RO_FMT(of), RO_FMT(date));
    uint32_t *at;

    if (office.n == 0 || of.n == 0 || date.n < 7 || ro_failed(e->s))
        return false;
    at = ro_map_get(&e->holders, key);
    if (!at) {
        uint32_t found = search_holder(e, office, of, date);
        at = ro_map_put(e->s, &e->holders, key, found);
    }
    if (!at || *at == 0)
        return false;
    *out = ro_lex_row(e->table[RO_ET_PERSON], *at - 1);
    return true;
}

bool ro_ent_ending(const ro_ent *e, enum ro_ent_table table, ro_range r, ro_lexrow *row, uint32_t *beg)
{
    uint32_t from = r.end - r.beg > TITLE_WORDS ? r.end - TITLE_WORDS : r.beg;

    for (uint32_t i = from; i < r.end; i++)
        if (ro_lex_first(e->table[table], ro_doc_slice(e->d, ro_range_span(e->d, (ro_range){ i, r.end })), row)) {
            *beg = i;
            return true;
        }
    return false;
}

/* ro_lex_longest passes over a first word that has a comma or `'s` stuck to it; then the word is asked for by itself. */
uint32_t ro_ent_longest(const ro_ent *e, enum ro_ent_table table, const ro_span *words, uint32_t n, ro_lexrow *row)
{
    uint32_t k = ro_lex_longest(e->table[table], e->d->text, words, n, row);

    if (k == 0 && n > 1 && words[1].beg == words[0].end)
        k = ro_lex_longest(e->table[table], e->d->text, words, 1, row);
    return k;
}

ro_gender ro_ent_gender(const ro_ent *e, ro_str first_name)
{
    ro_lexrow row;

    if (!ro_lex_first(e->table[RO_ET_FIRST_NAME], first_name, &row))
        return RO_GEN_UNKNOWN;
    if (ro_str_is(ro_ent_field(&row, RO_EC_GENDER), "m"))
        return RO_GEN_MALE;
    return ro_str_is(ro_ent_field(&row, RO_EC_GENDER), "f") ? RO_GEN_FEMALE : RO_GEN_UNKNOWN;
}
