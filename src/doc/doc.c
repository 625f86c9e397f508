#include "doc/doc.h"

ro_doc *ro_doc_new(ro_ses *s, ro_str name)
{
    ro_doc *d = ro_new(s, ro_doc, 1);

    if (!d)
        return NULL;
    d->ses = s;
    d->name = name;
    d->place = d->issuer = RO_NONE;
    d->text = d->raw = (ro_str){ "", 0 };
    return d;
}

ro_span ro_range_span(const ro_doc *d, ro_range r)
{
    if (r.beg >= r.end)
        return (ro_span){ 0, 0 };
    return (ro_span){ d->tokens.at[r.beg].where.beg, d->tokens.at[r.end - 1].where.end };
}

bool ro_word_is(const ro_doc *d, uint32_t token, const char *lower)
{
    return token < d->tokens.n && ro_str_eq_nocase(ro_word(d, token), ro_str_of(lower));
}

uint32_t ro_token_at(const ro_doc *d, uint32_t byte)
{
    uint32_t lo = 0, hi = d->tokens.n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->tokens.at[mid].where.end <= byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < d->tokens.n ? lo : RO_NONE;
}

uint32_t ro_zone_at(const ro_doc *d, uint32_t byte)
{
    uint32_t best = RO_NONE;

    for (uint32_t i = 0; i < d->zones.n && d->zones.at[i].where.beg <= byte; i++) {
        ro_span w = d->zones.at[i].where;
        if (byte < w.end && (best == RO_NONE || w.end - w.beg <= d->zones.at[best].where.end - d->zones.at[best].where.beg))
            best = i;
    }
    return best;
}

uint32_t ro_raw_at(const ro_doc *d, uint32_t byte)
{
    uint32_t lo = 0, hi = d->map.n;

    while (lo < hi) { /* the last piece that begins at or before the byte */
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->map.at[mid].text <= byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    if (lo == 0)
        return byte;
    const ro_piece *p = &d->map.at[lo - 1];
    return p->same ? p->raw + (byte - p->text) : p->raw;
}

ro_span ro_hull(ro_span a, ro_span b)
{
    if (ro_span_none(a))
        return b;
    if (ro_span_none(b))
        return a;
    return (ro_span){ a.beg < b.beg ? a.beg : b.beg, a.end > b.end ? a.end : b.end };
}

bool ro_arg_next(const ro_doc *d, const ro_frame *f, uint8_t role, uint32_t *at, ro_arg *out)
{
    while (*at < f->nargs) {
        const ro_arg *a = &d->args.at[f->args + (*at)++];
        if (a->role == role) {
            *out = *a;
            return true;
        }
    }
    return false;
}

static uint32_t tokens_in(ro_range r)
{
    return r.end - r.beg;
}

/* Is mention b a better answer than a for this token? A head beats a holder, then the smaller. */
static bool better_mention(const ro_doc *d, uint32_t token, uint32_t a, uint32_t b)
{
    const ro_mention *x, *y = &d->mentions.at[b];

    if (a == RO_NONE)
        return true;
    x = &d->mentions.at[a];
    if ((x->head == token) != (y->head == token))
        return y->head == token;
    return tokens_in(y->tokens) <= tokens_in(x->tokens);
}

void ro_index_mentions(ro_doc *d)
{
    d->mention_of = ro_new(d->ses, uint32_t, d->tokens.n);
    for (uint32_t t = 0; d->mention_of && t < d->tokens.n; t++)
        d->mention_of[t] = RO_NONE;
    for (uint32_t i = 0; d->mention_of && i < d->mentions.n; i++)
        for (uint32_t t = d->mentions.at[i].tokens.beg; t < d->mentions.at[i].tokens.end; t++)
            if (better_mention(d, t, d->mention_of[t], i))
                d->mention_of[t] = i;
}

void ro_index_times(ro_doc *d)
{
    d->time_of = ro_new(d->ses, uint32_t, d->tokens.n);
    for (uint32_t t = 0; d->time_of && t < d->tokens.n; t++)
        d->time_of[t] = RO_NONE;
    for (uint32_t i = 0; d->time_of && i < d->times.n; i++)
        for (uint32_t t = d->times.at[i].tokens.beg; t < d->times.at[i].tokens.end; t++)
            d->time_of[t] = i;
}

uint32_t ro_mention_at(const ro_doc *d, uint32_t token)
{
    return token == RO_NONE || !d->mention_of ? RO_NONE : d->mention_of[token];
}

uint32_t ro_actor_at(const ro_doc *d, uint32_t token)
{
    uint32_t m = ro_mention_at(d, token);
    return m == RO_NONE ? RO_NONE : d->mentions.at[m].actor;
}

uint32_t ro_actor_named(const ro_doc *d, ro_str name)
{
    for (uint32_t i = 0; i < d->actors.n; i++) {
        const ro_actor *a = &d->actors.at[i];
        if (ro_str_eq_nocase(a->name, name))
            return i;
        for (uint32_t k = 0; k < a->aliases.n; k++)
            if (ro_str_eq_nocase(a->aliases.at[k], name))
                return i;
    }
    return RO_NONE;
}

uint32_t ro_place_at(const ro_doc *d, uint32_t token)
{
    uint32_t m = ro_mention_at(d, token);
    return m == RO_NONE ? RO_NONE : d->mentions.at[m].place;
}

uint32_t ro_time_at(const ro_doc *d, uint32_t token)
{
    return token == RO_NONE || !d->time_of ? RO_NONE : d->time_of[token];
}

void ro_why_add(ro_doc *d, ro_why *why, ro_str line)
{
    if (line.n)
        ro_push(d->ses, why, line);
}
