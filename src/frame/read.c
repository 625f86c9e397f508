/* What later stages ask of frames. */
#include "frame/frame.h"

static const ro_head *head_of(const ro_model *m, const ro_frame *f)
{
    return ro_net_head(m->net, "anchor", ro_layer_name[f->layer]);
}

static ro_str word(const ro_head *h, int group, uint16_t id)
{
    if (!h || (uint32_t)group >= h->ngroups || id >= h->group[group].nlabels)
        return RO_STR("-");
    return h->group[group].label[id];
}

ro_str ro_frame_label(const ro_model *m, const ro_frame *f, int group)
{
    return word(head_of(m, f), group, f->label[group].id);
}

int ro_frame_set(const ro_model *m, const ro_frame *f, int group, int (*of)(ro_str))
{
    return of(ro_frame_label(m, f, group));
}

ro_str ro_frame_why(const ro_model *m, ro_doc *d, const ro_frame *f, int group)
{
    const ro_head *h = head_of(m, f);
    const ro_label *l = &f->label[group];

    if (!h || (uint32_t)group >= h->ngroups)
        return RO_NOSTR;
    return ro_printf(d->ses, "%s.%.*s:%.*s %.2f (%.*s %.2f)", ro_layer_name[f->layer], RO_FMT(h->group[group].name), RO_FMT(word(h, group, l->id)),
                     (double)l->p, RO_FMT(word(h, group, l->next)), (double)l->p_next);
}

/* First frame of a layer or a later one: frames are sorted by layer. */
static uint32_t first_of(const ro_doc *d, int layer)
{
    uint32_t lo = 0, hi = d->frames.n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->frames.at[mid].layer < layer)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

const ro_frame *ro_frames(const ro_doc *d, enum ro_layer layer, uint32_t *n)
{
    uint32_t beg = first_of(d, (int)layer);

    *n = first_of(d, (int)layer + 1) - beg;
    return d->frames.at + beg;
}

const ro_frame *ro_frame_at(const ro_doc *d, enum ro_layer layer, uint32_t token)
{
    uint32_t n, lo = 0, hi;
    const ro_frame *f = ro_frames(d, layer, &n);

    for (hi = n; lo < hi;) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (f[mid].anchor < token)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo < n && f[lo].anchor == token ? &f[lo] : NULL;
}

#define PRONOUN_SHARE 0.7f /* what a pronoun's probability counts for beside a name's: the name stands for itself */

uint32_t ro_frame_arc(const ro_doc *d, const ro_frame *f, enum ro_role role)
{
    uint32_t at = 0, best = RO_NONE;
    float p = 0;
    ro_arg a;

    while (ro_arg_next(d, f, (uint8_t)role, &at, &a)) {
        float own = d->syn[a.tokens.beg].upos == RO_PRON ? a.p * PRONOUN_SHARE : a.p;
        if (best == RO_NONE || own > p) {
            best = a.tokens.beg;
            p = own;
        }
    }
    return best;
}

static bool is_quote(ro_str w)
{
    return ro_str_is(w, "\"") || ro_str_is(w, "“") || ro_str_is(w, "”") || ro_str_is(w, "``") || ro_str_is(w, "''") || ro_str_is(w, "«") || ro_str_is(w, "»");
}

/* Without quotation marks, commas and stops at the ends: they belong to the page, not to what was said. */
static ro_range bare(const ro_doc *d, ro_range r)
{
    while (r.beg < r.end && (is_quote(ro_word(d, r.beg)) || ro_word_is(d, r.beg, ",")))
        r.beg++;
    while (r.beg < r.end) {
        ro_str w = ro_word(d, r.end - 1);
        if (!is_quote(w) && !ro_str_is(w, ",") && !ro_str_is(w, ".") && !ro_str_is(w, ";"))
            break;
        r.end--;
    }
    return r;
}

void ro_frame_spans(ro_doc *d, const ro_frame *f, enum ro_role role, ro_spans *out)
{
    uint32_t at = 0;
    ro_arg a;

    while (ro_arg_next(d, f, (uint8_t)role, &at, &a)) {
        ro_range r = bare(d, a.tokens);
        if (r.beg < r.end)
            ro_push(d->ses, out, ro_range_span(d, r));
    }
}

#define FAIR_SHARE 0.8f /* of the best arc's probability: what a second one must have */

/* Beside a name or a noun a pronoun nearly always stands for the same (`Guterres reiterated his support`): it is left out. */
static void without_pronouns(const ro_doc *d, ro_ids *tokens)
{
    uint32_t n = 0, named = 0;

    for (uint32_t i = 0; i < tokens->n; i++)
        named += d->syn[tokens->at[i]].upos != RO_PRON;
    for (uint32_t i = 0; named && i < tokens->n; i++)
        if (d->syn[tokens->at[i]].upos != RO_PRON)
            tokens->at[n++] = tokens->at[i];
    if (named)
        tokens->n = n;
}

void ro_frame_arcs(const ro_doc *d, const ro_frame *f, enum ro_role role, ro_ids *tokens)
{
    uint32_t at = 0, sent = d->sent_of[f->anchor];
    bool here = false;
    float best = 0;
    ro_arg a;

    while (ro_arg_next(d, f, (uint8_t)role, &at, &a))
        here |= d->sent_of[a.tokens.beg] == sent;
    for (at = 0; ro_arg_next(d, f, (uint8_t)role, &at, &a);)
        if ((!here || d->sent_of[a.tokens.beg] == sent) && a.p > best)
            best = a.p;
    for (at = 0; ro_arg_next(d, f, (uint8_t)role, &at, &a);)
        if ((!here || d->sent_of[a.tokens.beg] == sent) && a.p >= best * FAIR_SHARE)
            ro_ids_add(d->ses, tokens, a.tokens.beg);

    without_pronouns(d, tokens);
}
