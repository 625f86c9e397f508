/* Names of the lexicon in the text.
 *
 * Reads tokens, tags and the tables of names; writes the hits of the working struct. From left to right the longest entry of any table
 * that begins at a
 * capitalised word; entries do not overlap. */
#include "base/utf8.h"
#include "entity/dictionary.h"
#include "entity/internal.h"

enum { WORDS = 14 }; /* most words of a name that is looked for */

bool ro_ent_capital(const ro_doc *d, uint32_t token)
{
    ro_str w = ro_word(d, token);
    uint32_t len;
    return w.n && ro_cp_is_upper(ro_utf8_at(w, 0, &len));
}

bool ro_ent_propn(const ro_doc *d, uint32_t token)
{
    if (!d->syn)
        return ro_ent_capital(d, token);
    return d->syn[token].upos == RO_PROPN;
}

uint32_t ro_ent_head(const ro_doc *d, ro_range r)
{
    if (!d->syn)
        return r.end - 1;
    for (uint32_t t = r.beg; t < r.end; t++) {
        uint32_t h = d->syn[t].head;
        if (h == RO_NONE || h < r.beg || h >= r.end)
            if (d->syn[t].upos != RO_PUNCT && d->syn[t].upos != RO_DET)
                return t;
    }
    return r.end - 1;
}

/* Could a name begin or stand here? A verb that opens a sentence is no `Turkey`. */
static bool may_be_name(const ro_doc *d, ro_range r)
{
    ro_upos tag;

    if (!d->syn)
        return true;
    if (r.end - r.beg > 1)
        return true;
    tag = d->syn[r.beg].upos;
    return tag == RO_PROPN || tag == RO_NOUN || tag == RO_ADJ || tag == RO_X;
}

/* Some letter after the first is small, or all are capitals: `AMERICA` is a name in a headline, `May` at the start of a sentence may not
 * be. */
static bool hit_fits(const ro_doc *d, enum ro_ent_table table, ro_range r)
{
    if (!may_be_name(d, r))
        return false;
    if (d->syn && r.end - r.beg == 1 && table != RO_ET_DEMONYM && d->syn[r.beg].upos != RO_PROPN && d->syn[r.beg].upos != RO_X)
        return d->syn[r.beg].upos == RO_NOUN && !(d->tokens.at[r.beg].flags & RO_TOK_PARA);
    return true;
}

/* A name of an imported dictionary stands for a body: its line says nothing of kinds. */
static uint32_t imported_at(ro_ent *e, uint32_t token, uint32_t n, ro_hit *out)
{
    ro_lexrow row, body = { .nfields = RO_EC_ORG_TO + 1 };
    uint32_t k = e->imported ? ro_dictionary_name(e->model->lex, e->d, token, token + n, &row) : 0;

    if (!k)
        return 0;
    body.key = body.name = body.field[RO_EC_ORG_CANONICAL] = row.key;
    body.field[RO_EC_ORG_KIND] = RO_STR("organization");
    body.file = row.file;
    body.line = row.line;
    *out = (ro_hit){ { token, token + k }, RO_ET_ORG, body };
    return k;
}

/* An earlier table wins where two know a name of the same length. */
static uint32_t longest_at(ro_ent *e, const ro_span *words, uint32_t n, uint32_t token, ro_hit *out)
{
    static const enum ro_ent_table names[] = { RO_ET_STATE, RO_ET_ORG, RO_ET_METONYM, RO_ET_PLACE, RO_ET_PERSON, RO_ET_DEMONYM };
    uint32_t best = imported_at(e, token, n, out);

    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        ro_lexrow row;
        uint32_t k = ro_ent_longest(e, names[i], words, n, &row);
        if (k > best && hit_fits(e->d, names[i], (ro_range){ token, token + k })) {
            best = k;
            *out = (ro_hit){ { token, token + k }, names[i], row };
        }
    }
    return best;
}

static void scan(ro_ent *e, ro_range r)
{
    ro_span words[WORDS];

    for (uint32_t t = r.beg; t < r.end;) {
        ro_hit h;
        uint32_t n = 0, k = 0;
        if (ro_ent_capital(e->d, t) && !ro_word_is(e->d, t, "the")) {
            for (; n < WORDS && t + n < r.end; n++)
                words[n] = e->d->tokens.at[t + n].where;
            k = longest_at(e, words, n, t, &h);
        }
        if (k) {
            for (uint32_t i = t; i < t + k; i++)
                e->hit_at[i] = e->hits.n;
            ro_push(e->s, &e->hits, h);
        }
        t += k ? k : 1;
    }
}

void ro_ent_hits(ro_ent *e)
{
    const ro_doc *d = e->d;

    e->hit_at = ro_new(e->s, uint32_t, d->tokens.n);
    if (!e->hit_at)
        return;
    for (uint32_t t = 0; t < d->tokens.n; t++)
        e->hit_at[t] = RO_NONE;
    if (d->syn)
        for (uint32_t i = 0; i < d->sents.n; i++)
            scan(e, d->sents.at[i].tokens);
    else
        for (uint32_t i = 0; i < d->paras.n; i++)
            scan(e, d->paras.at[i].tokens);
}
