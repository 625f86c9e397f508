/* Conditions that wait for each other: A acts once B has acted, B once A has.
 *
 * Reads: actions, conditions and obligors of a ledger. Writes: marks.
 * A condition waits for a commitment under the same agreement (or, like it, under none) whose obligor it names and whose action's first word it holds. Obligor and word are looked up together, so the work is linear in the ledger. */
#include "query/ledger.h"
#include "doc/doc.h"
#include "store/words.h"

typedef struct {
    ro_ledger *l;
    const ro_lexicon *lex;
    ro_map acts;          /* `obligor's word|first word of the action`: number in the list of heads, newest first */
    ro_ids head, next;    /* chains: commitments that share the key */
    ro_ids *waits;        /* for each commitment those that it waits for */
} circles;

enum { FEW = 8 /* followed at one key, and in one chain of waiting */ };

static void put_act(circles *c, ro_str key, uint32_t i)
{
    uint32_t *at = ro_map_put(c->l->ses, &c->acts, key, RO_NONE);
    uint32_t before = at ? *at : RO_NONE;

    if (!at)
        return;
    *at = c->head.n;
    ro_push(c->l->ses, &c->head, i);
    ro_push(c->l->ses, &c->next, before);
}

static void index_acts(circles *c)
{
    ro_ses *s = c->l->ses;

    for (uint32_t i = 0; i < c->l->all.n && !ro_failed(s); i++) {
        const ro_owed *o = c->l->all.at[i];
        ro_words act, who;
        if (!o->condition.n)
            continue;
        act = ro_content_words(s, c->lex, o->action);
        who = ro_content_words(s, c->lex, o->obligor);
        for (uint32_t w = 0; act.n && w < who.n; w++)
            put_act(c, ro_printf(s, "%.*s|%.*s", RO_FMT(who.at[w]), RO_FMT(act.at[0])), i);
    }
}

static void find_waiting(circles *c, uint32_t i)
{
    ro_ses *s = c->l->ses;
    ro_words w = ro_content_words(s, c->lex, c->l->all.at[i]->condition);

    for (uint32_t a = 0; a < w.n; a++)
        for (uint32_t b = 0; b < w.n; b++) {
            const uint32_t *at = a == b ? NULL : ro_map_get(&c->acts, ro_printf(s, "%.*s|%.*s", RO_FMT(w.at[a]), RO_FMT(w.at[b])));
            uint32_t k = at ? *at : RO_NONE;
            for (int n = 0; k != RO_NONE && n < FEW; n++, k = c->next.at[k])
                if (c->head.at[k] != i && c->l->all.at[c->head.at[k]]->accord == c->l->all.at[i]->accord)
                    ro_ids_add(s, &c->waits[i], c->head.at[k]);
        }
}

/* Is `to` reached from `at` in a few steps? Then it waits, in the end, for itself. */
static bool reaches(const circles *c, uint32_t at, uint32_t to, int steps)
{
    for (uint32_t k = 0; k < c->waits[at].n && k < FEW && steps > 0; k++)
        if (c->waits[at].at[k] == to || reaches(c, c->waits[at].at[k], to, steps - 1))
            return true;
    return false;
}

void ro_circles(ro_ledger *l)
{
    enum { STEPS = 4 };
    circles c = { .l = l, .lex = ro_lexicon_builtin() };

    c.waits = ro_new(l->ses, ro_ids, l->all.n + 1);
    if (!c.waits)
        return;
    index_acts(&c);
    for (uint32_t i = 0; i < l->all.n && !ro_failed(l->ses); i++)
        if (l->all.at[i]->condition.n)
            find_waiting(&c, i);
    for (uint32_t i = 0; i < l->all.n && !ro_failed(l->ses); i++)
        for (uint32_t k = 0; k < c.waits[i].n && k < FEW; k++)
            if (reaches(&c, c.waits[i].at[k], i, STEPS)) {
                ro_push(l->ses, &l->all.at[i]->marks, ro_printf(l->ses, "circular condition: it waits for %.9s, which waits for it", l->all.at[c.waits[i].at[k]]->thread.p));
                break;
            }
}
