/* Purpose: PLOVER's contexts of an event: in which fields of life it stands. Input: the lemmas of its sentence, its code;
 * lexicon/event/{context,scale}.lex. Output: e->context. Algorithm: contexts of the code first, then those that the words show, by how
 * many words show each; at most four. */
#include "event/internal.h"

enum { CONTEXTS = 64, MOST = 4 };

typedef struct {
    ro_str name;
    uint32_t hits;
} tally;

static uint32_t count(tally *t, uint32_t n, ro_str name, uint32_t by)
{
    for (uint32_t i = 0; i < n; i++)
        if (ro_str_eq(t[i].name, name)) {
            t[i].hits += by;
            return n;
        }
    if (n < CONTEXTS)
        t[n++] = (tally){ name, by };
    return n;
}

static uint32_t count_list(tally *t, uint32_t n, ro_str list, uint32_t by)
{
    while (list.n) {
        ro_str name = ro_str_trim(ro_str_cut(&list, ';'));
        if (name.n)
            n = count(t, n, name, by);
    }
    return n;
}

/* Words of the event's own clause weigh twice. */
static uint32_t count_words(const ro_model *m, const ro_words *w, uint32_t by, tally *t, uint32_t n)
{
    ro_lextable table = ro_lex_table(m->lex, "event.context");
    ro_lexrow rows[RO_EVENT_ROWS];

    for (uint32_t i = 0; i < w->n;) {
        uint32_t len = RO_EVENT_KEY + 1;
        if (!ro_words_find(w, table, i, &len, rows)) {
            i++;
            continue;
        }
        n = count_list(t, n, rows[0].field[0], by);
        i += len;
    }
    return n;
}

void ro_event_contexts(const ro_model *m, ro_doc *d, ro_event *e)
{
    tally t[CONTEXTS] = { 0 };
    ro_words w;
    uint32_t n = 0;
    ro_lexrow row;
    double g;

    if (ro_event_scale(m->lex, e->cameo, &row, &g) && row.nfields > 2)
        n = count_list(t, n, row.field[2], 100);
    ro_words_of(d, e->anchor, e->trigger, true, &w);
    n = count_words(m, &w, 1, t, n);
    ro_words_of(d, e->anchor, e->trigger, false, &w);
    n = count_words(m, &w, 1, t, n);
    for (uint32_t k = 0; k < MOST; k++) {
        uint32_t best = RO_NONE;
        for (uint32_t i = 0; i < n; i++)
            if (t[i].hits && (best == RO_NONE || t[i].hits > t[best].hits))
                best = i;
        if (best == RO_NONE)
            return;
        ro_push(d->ses, &e->context, t[best].name);
        t[best].hits = 0;
    }
}
