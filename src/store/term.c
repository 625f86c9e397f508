/* Terms: until when a mandate, an authorization or measures run, as a decision or a commitment sets or extends them.
 *
 * Reads: decisions, commitments, sentences, times, mentions; lexicon/commitment/act.lex (class extend). Writes: a term a record, kept in the table of that name.
 * `Decides to extend the mandate of UNMISS until 15 March 2022` is nothing to be done by that day: a term runs until then, and the next extension closes it. The reader says that a
 * decision or commitment stands there and which words it is of; the day behind `until`, or the length of the period, and whose mandate it is are taken from the rest of its clause. */
#include "store/internal.h"

#include "time/days.h"
#include "time/calendar.h"

enum { CLAUSE = 70 /* tokens looked at */, FAR = 20 /* from `mandate` to its holder */, LIMIT = 3 /* from `until` to the day */ };

typedef struct {
    const ro_doc *d;
    const ro_lexicon *lex;
    uint32_t beg, end;  /* tokens of the clause */
    uint32_t extends, what, day; /* `extend`, `mandate`, the first token of what says until when */
} clause;

static bool one_of(const ro_doc *d, uint32_t t, const char *const *list, size_t n)
{
    for (size_t i = 0; t < d->tokens.n && i < n; i++)
        if (ro_word_is(d, t, list[i]))
            return true;
    return false;
}

/* ---- the words ---- */

static bool extends(const clause *c, uint32_t t)
{
    ro_lexrow row;

    return ro_lex_first(ro_lex_table(c->lex, "commitment.act"), ro_lower(c->d->ses, ro_word(c->d, t)), &row) && row.nfields && ro_str_is(row.field[0], "extend");
}

static const char *kind_of(const ro_doc *d, uint32_t t)
{
    static const struct { const char *word, *kind; } kinds[] = {
        { "mandate", "mandate" },           { "mandates", "mandate" },    { "authorization", "authorization" }, { "authorisation", "authorization" },
        { "authorizations", "authorization" }, { "measures", "measures" }, { "sanctions", "measures" },          { "embargo", "measures" },
    };

    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
        if (ro_word_is(d, t, kinds[i].word))
            return kinds[i].kind;
    return NULL;
}

/* The clause behind the record's first words: to the end of its sentence, or to a semicolon. It must say that something is extended, and what. */
static bool find_words(clause *c, ro_span words, uint32_t sent)
{
    const ro_doc *d = c->d;

    c->beg = ro_token_at(d, words.beg);
    c->extends = c->what = c->day = RO_NONE;
    if (c->beg == RO_NONE || sent >= d->sents.n)
        return false;
    c->end = d->sents.at[sent].tokens.end;
    c->end = c->end < c->beg + CLAUSE ? c->end : c->beg + CLAUSE;
    for (uint32_t t = c->beg; t < c->end; t++) {
        if (ro_word_is(d, t, ";"))
            c->end = t;
        else if (c->extends == RO_NONE && d->tokens.at[t].where.beg < words.end && extends(c, t))
            c->extends = t;
        else if (c->what == RO_NONE && kind_of(d, t))
            c->what = t;
    }
    return c->extends != RO_NONE && c->what != RO_NONE;
}

/* ---- until when ---- */

static bool limits(const ro_doc *d, uint32_t first)
{
    static const char *const words[] = { "until", "till", "through", "ending", "terminating", "expiring" };

    if (first && ro_word_is(d, first - 1, "to"))
        return true;
    for (uint32_t k = 1; k <= LIMIT && k <= first; k++)
        if (one_of(d, first - k, words, sizeof words / sizeof *words))
            return true;
    return false;
}

/* `six months from 30 March`, `one year beyond 20 December 2002`; else from the document's day. */
static bool begins(const clause *c, uint32_t after, ro_day *out)
{
    static const char *const words[] = { "from", "beyond", "beginning", "starting", "after" };
    const ro_doc *d = c->d;

    for (uint32_t t = after; t < c->end && t < after + 3; t++)
        if (one_of(d, t, words, sizeof words / sizeof *words))
            for (uint32_t k = t + 1; k < c->end && k < t + 3; k++) {
                uint32_t at = ro_time_at(d, k);
                if (at != RO_NONE && ro_day_parse(d->times.at[at].value, out))
                    return true;
            }
    return d->date.n && ro_day_parse(d->date, out);
}

/* `six months from 30 March`, read as one expression. */
static bool spans_from(const ro_doc *d, const ro_time *x)
{
    for (uint32_t t = x->tokens.beg; t < x->tokens.end; t++)
        if (ro_word_is(d, t, "from") || ro_word_is(d, t, "beyond"))
            return t > x->tokens.beg;
    return false;
}

/* A day behind `until` goes before the length of the period. */
static ro_str until(clause *c)
{
    const ro_doc *d = c->d;
    ro_str by_length = RO_NOSTR;
    ro_days days;

    for (uint32_t t = c->beg, at; t < c->end; t++) {
        const ro_time *x;
        ro_day from, to;
        if ((at = ro_time_at(d, t)) == RO_NONE)
            continue;
        x = &d->times.at[at];
        if (x->value.n >= 7 && limits(d, t) && ro_days_of(x->value, &days)) {
            c->day = t;
            return ro_copy(d->ses, ro_str_of(days.last));
        }
        if (!by_length.n && x->value.n >= 10 && spans_from(d, x) && ro_days_of(x->value, &days)) {
            by_length = ro_copy(d->ses, ro_str_of(days.last));
            c->day = t;
        }
        if (!by_length.n && begins(c, x->tokens.end, &from) && ro_day_after(x->value, from, &to)) {
            by_length = ro_day_iso(d->ses, to);
            c->day = t;
        }
        t = x->tokens.end > t ? x->tokens.end - 1 : t;
    }
    return by_length;
}

/* ---- whose ---- */

static bool is_acronym(ro_str name)
{
    uint32_t capitals = 0;

    for (size_t i = 0; i < name.n; i++) {
        bool capital = name.p[i] >= 'A' && name.p[i] <= 'Z';
        if (!capital && name.p[i] != '-')
            return false;
        capitals += capital;
    }
    return capitals >= 3;
}

/* A mission is told again by its short name in one document and by its full one in another: its acronym stands for both. */
static ro_str name_of(const ro_actor *a)
{
    for (uint32_t i = 0; i < a->aliases.n; i++)
        if (is_acronym(a->aliases.at[i]) && !is_acronym(a->name))
            return a->aliases.at[i];
    return a->name;
}

/* `resolution 1533`: what tells one Panel of Experts from all others. */
static ro_str resolution_in(const clause *c, uint32_t from)
{
    int64_t number;

    for (uint32_t t = from; t + 1 < c->end; t++)
        if (ro_word_is(c->d, t, "resolution") && ro_str_int(ro_word(c->d, t + 1), &number))
            return ro_printf(c->d->ses, "resolution %lld", (long long)number);
    return RO_NOSTR;
}

/* Does the name say by itself which body it is? A panel, a group or a team does not: there are many. */
static bool tells_apart(const ro_actor *a, ro_str name)
{
    static const char *const many[] = { "Panel", "Group", "Team", "Committee", "Expert", "Ombuds" };
    bool capital = name.n && name.p[0] >= 'A' && name.p[0] <= 'Z';

    for (size_t i = 0; i < sizeof many / sizeof *many; i++)
        if (ro_str_find(name, ro_str_of(many[i])) != SIZE_MAX)
            return false;
    return is_acronym(name) || (capital && (a->code.n || ro_str_starts(name, RO_STR("United Nations"))));
}

static ro_str holder_at(const clause *c, uint32_t t)
{
    const ro_doc *d = c->d;
    uint32_t m = ro_mention_at(d, t), actor = m == RO_NONE ? RO_NONE : d->mentions.at[m].actor;
    ro_str name, resolution;
    bool known;

    if (actor >= d->actors.n || d->mentions.at[m].form == RO_FORM_PRONOUN || d->actors.at[actor].kind == RO_KIND_PERSON || d->actors.at[actor].kind == RO_KIND_OFFICE)
        return RO_NOSTR;
    name = name_of(&d->actors.at[actor]);
    known = tells_apart(&d->actors.at[actor], name);
    resolution = known ? RO_NOSTR : resolution_in(c, c->what);
    return known ? name : resolution.n ? ro_printf(d->ses, "%.*s, %.*s", RO_FMT(name), RO_FMT(resolution)) : RO_NOSTR;
}

/* Behind `mandate of`, before the day; else in front of it: `UNSOM's mandate`. */
static ro_str holder(const clause *c)
{
    uint32_t end = c->what + FAR < c->end ? c->what + FAR : c->end;
    ro_str name = RO_NOSTR;

    if (ro_str_is(ro_str_of(kind_of(c->d, c->what)), "measures"))
        return resolution_in(c, c->what);
    for (uint32_t t = c->what + 1; t < end && !name.n && !(t >= c->day && c->day > c->what); t++)
        name = holder_at(c, t);
    for (uint32_t t = c->what; t-- > c->extends && !name.n;)
        name = holder_at(c, t);
    return name;
}

bool ro_term_of(const ro_doc *d, const ro_lexicon *lex, ro_span words, uint32_t sent, ro_term *out)
{
    clause c = { .d = d, .lex = lex };

    if (!find_words(&c, words, sent))
        return false;
    out->until = until(&c);
    if (!out->until.n)
        return false;
    out->holder = holder(&c);
    out->kind = kind_of(d, c.what);
    out->words = (ro_span){ words.beg, d->tokens.at[c.day].where.end };
    for (uint32_t t = c.day, at = ro_time_at(d, t); at != RO_NONE && t < c.end && ro_time_at(d, t) == at; t++)
        out->words.end = d->tokens.at[t].where.end;
    out->words.end = out->words.end > words.end ? out->words.end : words.end;
    return out->holder.n > 0;
}
