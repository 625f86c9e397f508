/* Conditionals: warnings, threats, promises, forecasts and norms with an `if`.
 *
 * Reads: frames of layer conditional, statements. Writes: conditionals. Who utters one is the arc's actor, else the speaker of the
 * statement that holds it. */
#include "commitment/internal.h"

static void make_conditional(ro_com *c, const ro_frame *f)
{
    ro_doc *d = c->d;
    int kind = ro_frame_set(c->m, f, RO_G_CONDITIONAL_KIND, ro_conditional_kind_of);
    ro_conditional k = { .rec = ro_com_rec(c, f, 1), .kind = kind < 0 ? RO_K_FORECAST : (ro_conditional_kind)kind };
    uint32_t arcs;

    ro_frame_spans(d, f, RO_R_ANTECEDENT, &k.antecedent);
    ro_frame_spans(d, f, RO_R_CONSEQUENT, &k.consequent);
    if (!k.antecedent.n && !k.consequent.n)
        return;
    ro_com_actors(d, f, RO_R_SPEAKER, &k.speaker);
    arcs = k.speaker.n;
    if (!arcs)
        ro_com_voice(d, d->tokens.at[f->anchor].where, &k.speaker);
    if (!arcs && k.speaker.n)
        ro_why_add(d, &k.rec.why, RO_STR("rule conditional.speaker"));
    ro_push(d->ses, &d->conditionals, k);
}

void ro_com_conditionals(ro_com *c)
{
    uint32_t n;
    const ro_frame *f = ro_frames(c->d, RO_L_CONDITIONAL, &n);

    for (uint32_t i = 0; i < n && !ro_failed(c->d->ses); i++)
        make_conditional(c, &f[i]);
}
