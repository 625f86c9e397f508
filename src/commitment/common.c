/* What the record makers of commitment/ share: the record of a frame, its actors, its words.
 *
 * Reads: frames, mentions, times, statements. Writes: nothing. */
#include "doc/stated.h"
#include "commitment/internal.h"


#include <math.h>

ro_rec ro_com_rec(const ro_com *c, const ro_frame *f, int groups)
{
    uint32_t sent = c->d->sent_of[f->anchor];
    ro_rec r = { .sent = sent, .zone = c->d->sents.at[sent].zone, .in = RO_NONE, .frame = (uint32_t)(f - c->d->frames.at) };
    float p = f->p;

    r.where = ro_com_where(c->d, f);
    for (int g = 0; g < groups; g++) {
        ro_why_add(c->d, &r.why, ro_frame_why(c->m, c->d, f, g));
        p *= f->label[g].p;
    }
    r.conf = powf(p, 1.0f / (float)(groups + 1));
    return r;
}

void ro_com_actors(ro_doc *d, const ro_frame *f, enum ro_role role, ro_ids *out)
{
    uint32_t at = 0, actor;
    ro_arg a;

    while (ro_arg_next(d, f, (uint8_t)role, &at, &a))
        if ((actor = ro_actor_at(d, a.tokens.beg)) != RO_NONE)
            ro_ids_add(d->ses, out, actor);
}

ro_span ro_com_where(const ro_doc *d, const ro_frame *f)
{
    ro_span sent = d->sents.at[d->sent_of[f->anchor]].where, w = d->tokens.at[f->anchor].where;

    for (uint32_t i = 0; i < f->nargs; i++) {
        ro_span s = ro_range_span(d, d->args.at[f->args + i].tokens);
        if (ro_span_meet(s, sent))
            w = ro_hull(w, (ro_span){ s.beg < sent.beg ? sent.beg : s.beg, s.end > sent.end ? sent.end : s.end });
    }
    return w;
}

ro_span ro_com_spans_hull(const ro_spans *s)
{
    ro_span h = { 0, 0 };

    for (uint32_t i = 0; i < s->n; i++)
        h = ro_hull(h, s->at[i]);
    return h;
}

const ro_time *ro_com_time(const ro_doc *d, const ro_frame *f, enum ro_role role)
{
    uint32_t t = ro_frame_arc(d, f, role), at = ro_time_at(d, t);

    return at == RO_NONE ? NULL : &d->times.at[at];
}

uint32_t ro_com_voice(ro_doc *d, ro_span words, ro_ids *speaker)
{
    uint32_t s = ro_stated_in(d, words, RO_NONE);

    for (uint32_t i = 0; s != RO_NONE && i < d->statements.at[s].speaker.n; i++)
        ro_ids_add(d->ses, speaker, d->statements.at[s].speaker.at[i]);
    return s;
}

bool ro_com_share_ids(const ro_ids *a, const ro_ids *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (ro_ids_has(b, a->at[i]))
            return true;
    return false;
}

bool ro_com_same_ids(const ro_ids *a, const ro_ids *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (!ro_ids_has(b, a->at[i]))
            return false;
    return a->n == b->n;
}

ro_str ro_com_field(const ro_lexrow *row, int column)
{
    return column >= 0 && (uint32_t)column < row->nfields ? row->field[column] : RO_NOSTR;
}

uint32_t ro_com_longest(const ro_com *c, ro_lextable t, uint32_t token, ro_lexrow *row)
{
    enum { WORDS = 24 };
    uint32_t left = token < c->d->tokens.n ? c->d->tokens.n - token : 0;

    return left ? ro_lex_longest(t, c->d->text, c->word + token, left < WORDS ? left : WORDS, row) : 0;
}

ro_str ro_com_lemma(ro_doc *d, uint32_t t)
{
    return ro_lower(d->ses, d->syn[t].lemma.n ? d->syn[t].lemma : ro_word(d, t));
}

static bool meaning(const ro_doc *d, uint32_t t)
{
    ro_upos u = d->syn[t].upos;
    return u == RO_NOUN || u == RO_PROPN || u == RO_VERB || u == RO_ADJ || u == RO_NUM;
}

static ro_str lemma_view(const ro_doc *d, uint32_t t)
{
    return d->syn[t].lemma.n ? d->syn[t].lemma : ro_word(d, t);
}

uint32_t ro_com_common(const ro_doc *d, ro_span a, ro_span b)
{
    enum { MOST = 60 }; /* words compared: a stretch is at most a sentence or two */
    uint32_t i = ro_token_at(d, a.beg), first = ro_token_at(d, b.beg), n = 0;

    for (uint32_t x = 0; i != RO_NONE && first != RO_NONE && i < d->tokens.n && d->tokens.at[i].where.beg < a.end && x < MOST; i++, x++) {
        if (!meaning(d, i))
            continue;
        for (uint32_t k = first, y = 0; k < d->tokens.n && d->tokens.at[k].where.beg < b.end && y < MOST; k++, y++)
            if (meaning(d, k) && ro_str_eq_nocase(lemma_view(d, i), lemma_view(d, k))) {
                n++;
                break;
            }
    }
    return n;
}
