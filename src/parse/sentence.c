/* Sentence ends: the model's head says where, rules veto (flags of the tokens) and paragraph ends are always ends.
 *
 * A stretch longer than LONGEST tokens without an end is cut where an end is most likely: no text makes trees costlier than linear. */
#include "parse/internal.h"

enum { BLOCK = 512, LONGEST = 300 };

static void add_sentence(ro_doc *d, ro_range r)
{
    ro_span w = ro_range_span(d, r);
    ro_sent s = { .tokens = r, .where = w, .para = d->tokens.at[r.beg].para };

    s.zone = d->paras.at[s.para].zone;
    ro_push(d->ses, &d->sents, s);
}

static bool para_ends_after(const ro_doc *d, uint32_t token)
{
    return token + 1 == d->tokens.n || d->tokens.at[token + 1].para != d->tokens.at[token].para;
}

static void cut(ro_doc *d, const float *p_end)
{
    uint32_t beg = 0;

    for (uint32_t i = 0; i < d->tokens.n; i++) {
        bool inside_word = i + 1 < d->tokens.n && (d->tokens.at[i + 1].flags & RO_TOK_IN);
        bool end = p_end[i] >= 0.5f && !(d->tokens.at[i].flags & RO_TOK_NOBREAK) && !inside_word;

        if (end || para_ends_after(d, i)) {
            add_sentence(d, (ro_range){ beg, i + 1 });
            beg = i + 1;
        } else if (i + 1 - beg >= LONGEST) {
            uint32_t best = beg + LONGEST / 2;
            for (uint32_t k = best + 1; k <= i; k++)
                if (p_end[k] > p_end[best])
                    best = k;
            add_sentence(d, (ro_range){ beg, best + 1 });
            beg = best + 1;
        }
    }
}

void ro_sentences(const ro_model *m, ro_doc *d)
{
    const ro_head *head = ro_net_head(m->net, "token", "sent");
    float *p_end = ro_new(d->ses, float, d->tokens.n + 1), logits[BLOCK * 2];
    ro_product tok;

    if (!head || head->group->nlabels != 2 || !ro_net_product(m->net, "tok", &tok)) {
        ro_fail(d->ses, RO_EMODEL, 0, "the model has no head `sent`");
        return;
    }
    for (uint32_t i = 0; i < d->tokens.n && !ro_failed(d->ses); i += BLOCK) {
        uint32_t n = d->tokens.n - i < BLOCK ? d->tokens.n - i : BLOCK;
        ro_quant x = ro_quantise(m->net, d->ses, d->vec.at + (size_t)i * d->vec.width, n, d->vec.width);
        if (ro_failed(d->ses))
            return;
        ro_product_run(m->net, &tok, head->group->first, head->group->first + 2, &x, logits);
        for (uint32_t k = 0; k < n; k++)
            p_end[i + k] = ro_sigmoid(logits[2 * k + 1] - logits[2 * k]);
    }
    if (!ro_failed(d->ses))
        cut(d, p_end);
}
