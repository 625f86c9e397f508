/* Between the files of figure/. */
#ifndef RO_FIGURE_INTERNAL_H
#define RO_FIGURE_INTERNAL_H

#include "doc/doc.h"
#include "doc/model.h"
#include "lexicon/lexicon.h"

/* The tables of lexicon/figure/, looked up once a document. */
typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_span *word;        /* spans of all tokens, for ro_lex_longest */
    ro_lextable currency, unit, mark, trend, counted, label, record;
    int currency_code, currency_name, currency_side, unit_name, mark_means, mark_side, trend_way, counted_unit, counted_zero;
} ro_fig;

bool ro_fig_open(const ro_model *m, ro_doc *d, ro_fig *f);

/* Longest key of a table that begins at a token; returns the number of tokens, 0: none. */
uint32_t ro_fig_longest(const ro_fig *f, ro_lextable t, uint32_t token, ro_lexrow *row);
/* A field by column, empty where the table or column is missing. */
ro_str ro_fig_field(const ro_lexrow *row, int column);

/* Fills doc->quantities. */
void ro_quantities(const ro_fig *f);

/* The quantity whose words hold the token; RO_NONE. */
uint32_t ro_quantity_at(const ro_doc *d, uint32_t token);

/* `soldier` gives `person`; an unknown noun gives itself, lower case. */
ro_str ro_fig_counted_unit(const ro_fig *f, uint32_t head);
/* `dollar per barrel` gives USD, `barrel per day` gives barrel: the unit without its rate, money as ISO 4217. */
ro_str ro_fig_base_unit(const ro_fig *f, ro_str unit);

/* Which way a word sends a number: 'u', 'd' or 0. */
char ro_fig_way(const ro_fig *f, uint32_t token);

#endif
