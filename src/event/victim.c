/* Purpose: who was killed, wounded, abducted, and how many. Input: victim arcs of the frame, mentions, trees; lexicon/event/effect.lex.
 * Output: e->victims.
 *
 * The effect is read off the victim's own words (`two dead`), else off the verb that governs them, up to the trigger (`killing 14
 * mourners`), else the trigger, else the mode. Where the model marks nobody, the object of a verb of killing, wounding or taking away is
 * the victim. The count is the number in the phrase (doc/number.h). */
#include "doc/number.h"
#include "event/internal.h"
#include "doc/who.h"

typedef struct {
    const ro_model *m;
    ro_lextable table;
    int effect, at;
} effects;

/* ---- how many ---- */

static bool is_singular(const ro_doc *d, uint32_t head)
{
    return ro_str_is(d->syn[head].xpos, "NN") || ro_str_is(d->syn[head].xpos, "NNP");
}

/* Does the number belong to the phrase itself, not to a date or an age inside it? */
static bool counts(const ro_doc *d, ro_range number, uint32_t head)
{
    for (uint32_t t = number.beg; t < number.end; t++) {
        uint32_t h = d->syn[t].head;
        if (t == head || h == head || (h != RO_NONE && (h < number.beg || h >= number.end) && d->syn[h].head == head))
            return true;
    }
    return false;
}

int64_t ro_event_count(const ro_doc *d, uint32_t head)
{
    uint32_t m = ro_mention_at(d, head);
    ro_range s = ro_subtree(d, head), r = { s.beg, head + 1 };

    if (m != RO_NONE && d->mentions.at[m].head == head)
        r.beg = d->mentions.at[m].tokens.beg < r.beg ? d->mentions.at[m].tokens.beg : r.beg;
    for (uint32_t t = r.beg; t < r.end; t++) {
        ro_amount a = { 0 };
        ro_range words;
        if (!ro_number_at(d, t, &a, &words) || words.end <= t)
            continue;
        if (counts(d, words, head) && ro_amount_any(&a) < 1e12)
            return (int64_t)ro_amount_any(&a);
        t = words.end - 1;
    }
    uint32_t det = ro_child(d, head, "det", RO_NONE);
    if (det != RO_NONE && (ro_word_is(d, det, "a") || ro_word_is(d, det, "an")) && is_singular(d, head))
        return 1;
    if (m != RO_NONE && ro_who_actor(d, m) != RO_NONE && d->actors.at[ro_who_actor(d, m)].kind == RO_KIND_PERSON &&
        !d->mentions.at[m].plural)
        return 1;
    return -1;
}

/* ---- effects ---- */

static bool look(const effects *x, ro_str words, const char *at, ro_effect *out, ro_lexrow *row)
{
    ro_lexrow rows[RO_EVENT_ROWS];
    uint32_t n = ro_lex_find(x->table, words, rows, RO_EVENT_ROWS);

    for (uint32_t i = 0; i < n; i++)
        if (ro_str_is(rows[i].field[x->at], at)) {
            *out = (ro_effect)ro_effect_of(rows[i].field[x->effect]);
            *row = rows[i];
            return true;
        }
    return false;
}

/* A verb with the word after it (`shoot dead`, `take hostage`), or alone. */
static bool look_act(const effects *x, ro_doc *d, uint32_t t, ro_effect *out, ro_lexrow *row)
{
    if (t + 1 < d->tokens.n && d->sent_of[t] == d->sent_of[t + 1] &&
        look(x, ro_printf(d->ses, "%.*s %.*s", RO_FMT(d->syn[t].lemma), RO_FMT(d->syn[t + 1].lemma)), "act", out, row))
        return true;
    return look(x, d->syn[t].lemma, "act", out, row);
}

static bool by_mode(const ro_event *e, ro_effect *out)
{
    switch (e->mode) {
    case RO_MODE_ABDUCT: *out = RO_ABDUCTED; return true;
    case RO_MODE_ARREST: *out = RO_DETAINED; return true;
    case RO_MODE_DEPORT: *out = RO_DISPLACED; return true;
    case RO_MODE_BEAT: case RO_MODE_TORTURE: *out = RO_WOUNDED; return true;
    default: return false;
    }
}

/* Effects that a type can have: an arrest kills nobody, a battle may do anything. */
static bool effect_fits(const ro_event *e, ro_effect x)
{
    if (e->type == RO_COERCE)
        return x == RO_DETAINED || x == RO_DISPLACED;
    if (e->type == RO_ASSAULT)
        return x == RO_KILLED || x == RO_WOUNDED || x == RO_DISPLACED || x == RO_ABDUCTED;
    return true;
}

static bool effect_on(const effects *x, ro_doc *d, const ro_event *e, uint32_t head, ro_effect *out, ro_lexrow *row)
{
    ro_range r = ro_subtree(d, head);
    uint32_t t = d->syn[head].head;

    *row = (ro_lexrow){ 0 };
    for (uint32_t k = r.beg; k < r.end && k < head + 4; k++)
        if ((k == head || d->syn[k].head == head) && look(x, d->syn[k].lemma, "victim", out, row))
            return true;
    for (int i = 0; i < 4 && t != RO_NONE; i++) {
        if (look_act(x, d, t, out, row) && effect_fits(e, *out))
            return true;
        if (t == e->anchor)
            break;
        t = d->syn[t].head;
    }
    if (look_act(x, d, e->anchor, out, row) && effect_fits(e, *out))
        return true;
    *row = (ro_lexrow){ 0 };
    return by_mode(e, out);
}

static void add(const effects *x, ro_doc *d, ro_event *e, uint32_t head)
{
    ro_victim v = { .actor = RO_NONE, .count = ro_event_count(d, head) };
    uint32_t m = ro_mention_at(d, head);
    ro_lexrow row;

    if (!effect_on(x, d, e, head, &v.effect, &row))
        return;
    if (m != RO_NONE && d->mentions.at[m].head == head) {
        v.actor = ro_who_actor(d, m);
        v.words = d->mentions.at[m].where;
    } else {
        ro_range s = ro_subtree(d, head);
        v.words = ro_range_span(d, (ro_range){ s.beg, head + 1 });
    }
    for (uint32_t i = 0; i < e->victims.n; i++)
        if (ro_span_meet(e->victims.at[i].words, v.words))
            return;
    ro_push(d->ses, &e->victims, v);
    if (row.file.n)
        ro_why_add(d, &e->rec.why, ro_lex_why(d->ses, &row));
}

/* The object of a verb of killing or taking, when nobody is marked; its conjuncts too. */
static void complete(const effects *x, ro_doc *d, ro_event *e)
{
    ro_effect effect;
    ro_lexrow row;
    ro_ids all = { 0 };
    uint32_t t;

    if (e->victims.n || e->type != RO_ASSAULT || !look_act(x, d, e->anchor, &effect, &row) ||
        (t = ro_who_suffers(d, e->anchor)) == RO_NONE || ro_who_mention(d, t) == RO_NONE)
        return;
    ro_who_conjuncts(d, t, &all);
    for (uint32_t i = 0; i < all.n; i++)
        if (ro_who_mention(d, all.at[i]) != RO_NONE)
            add(x, d, e, all.at[i]);
}

void ro_event_victims(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e)
{
    effects x = { .m = m, .table = ro_lex_table(m->lex, "event.effect") };
    uint32_t at = 0;
    ro_arg a;

    x.effect = ro_lex_column(x.table, "effect");
    x.at = ro_lex_column(x.table, "at");
    if (x.effect < 0 || x.at < 0)
        return;
    while (ro_arg_next(d, f, RO_R_VICTIM, &at, &a))
        add(&x, d, e, a.tokens.beg);
    if (!ro_failed(d->ses))
        complete(&x, d, e);
}
