/* The stage commitment: opens its lexicons and calls its makers in the order in which they need each other. */
#include "commitment/internal.h"

static bool open_tables(ro_com *c)
{
    ro_doc *d = c->d;
    uint32_t n = d->tokens.n ? d->tokens.n : 1;

    c->accord = ro_lex_table(c->m->lex, "commitment.accord");
    c->instrument = ro_lex_table(c->m->lex, "commitment.instrument");
    c->cue = ro_lex_table(c->m->lex, "commitment.cue");
    c->accord_kind = ro_lex_column(c->accord, "kind");
    c->accord_parties = ro_lex_column(c->accord, "parties");
    c->accord_signed = ro_lex_column(c->accord, "signed");
    c->instrument_kind = ro_lex_column(c->instrument, "kind");
    c->instrument_class = ro_lex_column(c->instrument, "class");
    c->cue_means = ro_lex_column(c->cue, "means");
    c->word = ro_new(d->ses, ro_span, n);
    c->agreement_of = ro_new(d->ses, uint32_t, n);
    for (uint32_t t = 0; c->word && c->agreement_of && t < d->tokens.n; t++) {
        c->word[t] = d->tokens.at[t].where;
        c->agreement_of[t] = RO_NONE;
    }
    return c->word && c->agreement_of;
}

void ro_commitment_stage(const ro_model *m, ro_doc *d)
{
    ro_com c = { .m = m, .d = d };

    if (!d->tokens.n || !d->syn || !d->sent_of || !open_tables(&c))
        return;
    ro_com_agreements(&c);
    ro_com_commitments(&c);
    ro_com_claims(&c);
    ro_com_decisions(&c);
    ro_com_conditionals(&c);
    ro_com_flows(&c);
    ro_com_disputes(&c);
}
