/* Between the parts of quantities: one number with its sign of money and its unit, and small questions about tokens. */
#ifndef RO_FIGURE_SIDE_H
#define RO_FIGURE_SIDE_H

#include "figure/internal.h"

/* One number with what belongs to it: `$3.7 billion`, `12 percent`. */
typedef struct {
    ro_range tokens;  /* sign of money to unit */
    ro_range number;
    ro_amount amount;
    ro_str unit, name; /* the unit as written to the record; its name, where that is a code */
    bool money, known; /* known: unit by lexicon */
    bool age, plus;    /* plus: written with a `+` */
    ro_lexrow row;     /* that gave the unit, if `known` */
} ro_fig_side;

typedef struct {
    const ro_fig *f;
    ro_doc *d;
} ro_fig_ctx;

static inline bool spaced(const ro_doc *d, uint32_t t)
{
    return t < d->tokens.n && (d->tokens.at[t].flags & (RO_TOK_SPACE | RO_TOK_PARA)) != 0;
}

static inline bool dash(const ro_doc *d, uint32_t t)
{
    return ro_word_is(d, t, "-") || ro_word_is(d, t, "–") || ro_word_is(d, t, "—") || ro_word_is(d, t, "‑");
}

static inline bool tight_dash(const ro_doc *d, uint32_t t)
{
    return dash(d, t) && !spaced(d, t) && !spaced(d, t + 1);
}

static inline bool same_para(const ro_doc *d, uint32_t a, uint32_t b)
{
    return a < d->tokens.n && b < d->tokens.n && d->tokens.at[a].para == d->tokens.at[b].para;
}

static inline ro_str lower_word(const ro_doc *d, uint32_t t)
{
    return ro_lower(d->ses, ro_word(d, t));
}

static inline ro_str lemma_of(const ro_doc *d, uint32_t t)
{
    return d->syn && d->syn[t].lemma.n ? ro_lower(d->ses, d->syn[t].lemma) : lower_word(d, t);
}

static inline bool one_of(const ro_doc *d, uint32_t t, const char *const *list, size_t n)
{
    for (size_t i = 0; t < d->tokens.n && i < n; i++)
        if (ro_word_is(d, t, list[i]))
            return true;
    return false;
}

static inline bool capital(ro_str w)
{
    return w.n && w.p[0] >= 'A' && w.p[0] <= 'Z';
}

static inline bool upos_is(const ro_doc *d, uint32_t t, ro_upos u)
{
    return d->syn && t < d->tokens.n && d->syn[t].upos == u;
}

/* ---- none.c: numbers that are no quantities ---- */

bool ro_fig_is_month(ro_str w);
bool ro_fig_bare_digits(const ro_doc *d, ro_range n); /* `12`, not `1,200`, not `twelve` */
bool ro_fig_is_clock(const ro_doc *d, ro_range n);
bool ro_fig_is_year(const ro_doc *d, ro_range n, double v);
bool ro_fig_a_few(const ro_doc *d, ro_range n);
/* A number without a unit that belongs to a date, a name, an address, or is a pronoun. */
bool ro_fig_no_quantity(const ro_fig_ctx *c, ro_range n, double v);

/* ---- side.c ---- */

bool ro_fig_side_at(const ro_fig_ctx *c, uint32_t t, ro_fig_side *s);
/* Joins the number that follows behind `to`, `-`, `and`, `or`. */
void ro_fig_take_range(const ro_fig_ctx *c, ro_fig_side *s);

#endif
