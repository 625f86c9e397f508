/* Who issues a resolution. Its clauses have no subject (`Recalling ...`, `Decides ...`): the body stands once, above them, in a paragraph of its own (`The Security Council,`), or in an excerpt
 * not at all; then it is the Security Council where the text counts its resolutions the way that body's are (`resolution 1559 (2004)`). */
#include "entity/internal.h"

#include "doc/who.h"

/* The organisation that a paragraph names and does nothing else: `The General Assembly,`. RO_NONE: it says more. */
static uint32_t body_alone(const ro_doc *d, const ro_para *p)
{
    uint32_t last = p->tokens.end - 1, actor = RO_NONE;

    if (p->tokens.end - p->tokens.beg > 12 || !ro_word_is(d, last, ","))
        return RO_NONE;
    for (uint32_t i = 0; i < d->mentions.n; i++) {
        const ro_mention *m = &d->mentions.at[i];
        if (m->tokens.beg <= p->tokens.beg + 1 && m->tokens.beg >= p->tokens.beg && m->tokens.end == last && m->actor != RO_NONE)
            actor = d->actors.at[m->actor].kind == RO_KIND_ORGANIZATION ? m->actor : actor;
    }
    return actor;
}

static bool opens_with_issuing_verb(const ro_doc *d, const ro_para *p)
{
    for (uint32_t t = p->tokens.beg; t < p->tokens.end && t < p->tokens.beg + 8; t++)
        if (d->syn[t].upos == RO_VERB)
            return ro_who_lacks_subject(d, t);
    return false;
}

bool ro_ent_cites_resolution(const ro_doc *d)
{
    for (uint32_t t = 0; d->syn && t + 4 < d->tokens.n; t++)
        if ((ro_word_is(d, t, "resolution") || ro_word_is(d, t, "resolutions")) && d->syn[t + 1].upos == RO_NUM && ro_word_is(d, t + 2, "(") &&
            d->syn[t + 3].upos == RO_NUM && ro_word_is(d, t + 4, ")"))
            return true;
    return false;
}

void ro_ent_issuer(ro_ent *e)
{
    const ro_str council = RO_STR("UN Security Council");
    ro_doc *d = e->d;
    uint32_t clauses = 0;

    if (!d->syn)
        return;
    for (uint32_t i = 0; i + 1 < d->paras.n && d->issuer == RO_NONE; i++)
        if (d->paras.at[i].tokens.end > d->paras.at[i].tokens.beg && opens_with_issuing_verb(d, &d->paras.at[i + 1]))
            d->issuer = body_alone(d, &d->paras.at[i]);
    for (uint32_t i = 0; i < d->paras.n; i++)
        clauses += opens_with_issuing_verb(d, &d->paras.at[i]);
    if (d->issuer != RO_NONE || 2 * clauses < d->paras.n + 1)
        return;
    d->issuer = ro_actor_named(d, council);
    if (d->issuer == RO_NONE && ro_ent_cites_resolution(d)) {
        ro_ent_add_author(e, council);
        d->issuer = ro_failed(e->s) ? RO_NONE : ro_actor_named(d, council);
    }
}
