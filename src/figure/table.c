/* The lexicons of figure/: look-ups that quantities and figures share.
 *
 * Reads: lexicon/figure/, tokens. Writes: nothing. */
#include "figure/internal.h"

bool ro_fig_open(const ro_model *m, ro_doc *d, ro_fig *f)
{
    *f = (ro_fig){ .m = m, .d = d };
    f->currency = ro_lex_table(m->lex, "figure.currency");
    f->unit = ro_lex_table(m->lex, "figure.unit");
    f->mark = ro_lex_table(m->lex, "figure.mark");
    f->trend = ro_lex_table(m->lex, "figure.trend");
    f->counted = ro_lex_table(m->lex, "figure.counted");
    f->label = ro_lex_table(m->lex, "figure.label");
    f->record = ro_lex_table(m->lex, "figure.record");
    f->currency_code = ro_lex_column(f->currency, "code");
    f->currency_name = ro_lex_column(f->currency, "unit");
    f->currency_side = ro_lex_column(f->currency, "side");
    f->unit_name = ro_lex_column(f->unit, "unit");
    f->mark_means = ro_lex_column(f->mark, "means");
    f->mark_side = ro_lex_column(f->mark, "side");
    f->trend_way = ro_lex_column(f->trend, "way");
    f->counted_unit = ro_lex_column(f->counted, "unit");
    f->counted_zero = ro_lex_column(f->counted, "zero");
    f->word = ro_new(d->ses, ro_span, d->tokens.n ? d->tokens.n : 1);
    for (uint32_t t = 0; f->word && t < d->tokens.n; t++)
        f->word[t] = d->tokens.at[t].where;
    return f->word != NULL;
}

uint32_t ro_fig_longest(const ro_fig *f, ro_lextable t, uint32_t token, ro_lexrow *row)
{
    enum { WORDS = 8 };
    uint32_t left = token < f->d->tokens.n ? f->d->tokens.n - token : 0;

    if (left && ro_word_is(f->d, token, "the")) /* a key's normal form has no article, but here it would move the record's begin */
        return 0;
    return left ? ro_lex_longest(t, f->d->text, f->word + token, left < WORDS ? left : WORDS, row) : 0;
}

ro_str ro_fig_field(const ro_lexrow *row, int column)
{
    return column >= 0 && (uint32_t)column < row->nfields ? row->field[column] : RO_NOSTR;
}

uint32_t ro_quantity_at(const ro_doc *d, uint32_t token)
{
    uint32_t lo = 0, hi = d->quantities.n;

    while (lo < hi) { /* the first that ends behind the token */
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->quantities.at[mid].tokens.end <= token)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < d->quantities.n && d->quantities.at[lo].tokens.beg <= token ? lo : RO_NONE;
}

ro_str ro_fig_counted_unit(const ro_fig *f, uint32_t head)
{
    const ro_doc *d = f->d;
    ro_str lemma = d->syn[head].lemma.n ? ro_lower(d->ses, d->syn[head].lemma) : ro_lower(d->ses, ro_word(d, head));
    ro_lexrow row;
    uint32_t m = ro_mention_at(d, head);

    if (ro_lex_first(f->counted, lemma, &row) || ro_lex_first(f->counted, ro_word(d, head), &row))
        return ro_fig_field(&row, f->counted_unit);
    if (ro_lex_first(f->unit, lemma, &row))
        return ro_fig_field(&row, f->unit_name);
    if (m != RO_NONE && d->mentions.at[m].head == head && (d->mentions.at[m].kind == RO_KIND_PERSON
            || d->mentions.at[m].kind == RO_KIND_GROUP))
        return RO_STR("person");
    return lemma;
}

ro_str ro_fig_base_unit(const ro_fig *f, ro_str unit)
{
    size_t per = ro_str_find(unit, RO_STR(" per "));
    ro_str base = per == SIZE_MAX ? unit : (ro_str){ unit.p, per }, code;
    ro_lexrow row;

    if (per == SIZE_MAX)
        return base;
    if (!ro_lex_first(f->currency, base, &row))
        return base;
    code = ro_fig_field(&row, f->currency_code);
    return code.n ? code : base;
}

char ro_fig_way(const ro_fig *f, uint32_t token)
{
    const ro_doc *d = f->d;
    ro_lexrow row;

    if (token >= d->tokens.n || (!ro_lex_first(f->trend, ro_word(d, token), &row) && !(d->syn && d->syn[token].lemma.n
            && ro_lex_first(f->trend, d->syn[token].lemma, &row))))
        return 0;
    return ro_str_is(ro_fig_field(&row, f->trend_way), "up") ? 'u' : 'd';
}
