/* Purpose: the lemmas around an anchor as one text with spans, without articles, for look-ups of phrases. Input: tokens, lemmas, trees.
 * Output: none (a helper of code.c, context.c, victim.c). */
#include "event/internal.h"

enum { LONGEST = 60, DEEPEST = 64 };

void ro_words_start(ro_words *w)
{
    w->n = w->at = w->centre = 0;
}

static bool is_article(ro_str lemma)
{
    return ro_str_is(lemma, "the") || ro_str_is(lemma, "a") || ro_str_is(lemma, "an");
}

void ro_words_add(ro_words *w, ro_str lemma, bool trigger)
{
    if (is_article(lemma) || w->n == RO_EVENT_WORDS || lemma.n == 0 || lemma.n > LONGEST || w->at + lemma.n + 1 > RO_EVENT_TEXT)
        return;
    memcpy(w->text + w->at, lemma.p, lemma.n);
    w->word[w->n] = (ro_span){ w->at, w->at + (uint32_t)lemma.n };
    w->trigger[w->n++] = trigger;
    w->at += (uint32_t)lemma.n;
    w->text[w->at++] = ' ';
}

/* Does the word hang on the anchor without another clause between? */
static bool belongs(const ro_doc *d, uint32_t t, uint32_t anchor)
{
    for (int i = 0; i < DEEPEST && t != RO_NONE; i++) {
        if (t == anchor)
            return true;
        if (ro_rel_is(d, t, "parataxis") || (ro_rel_is(d, t, "conj") && d->syn[t].upos == RO_VERB))
            return false;
        t = d->syn[t].head;
    }
    return false;
}

void ro_words_of(const ro_doc *d, uint32_t anchor, ro_span trigger, bool under, ro_words *w)
{
    ro_range s = d->sents.at[d->sent_of[anchor]].tokens;
    uint32_t beg = anchor - s.beg > RO_EVENT_WORDS / 2 ? anchor - RO_EVENT_WORDS / 2 : s.beg;

    ro_words_start(w);
    for (uint32_t t = beg; t < s.end && w->n < RO_EVENT_WORDS; t++) {
        bool in = ro_span_has(trigger, d->tokens.at[t].where);
        if (d->syn[t].upos == RO_PUNCT || (under && !in && !belongs(d, t, anchor)))
            continue;
        if (t == anchor)
            w->centre = w->n;
        ro_words_add(w, d->syn[t].lemma, in);
    }
}

uint32_t ro_words_find(const ro_words *w, ro_lextable t, uint32_t i, uint32_t *len, ro_lexrow rows[RO_EVENT_ROWS])
{
    uint32_t most = *len - 1 < w->n - i ? *len - 1 : w->n - i;

    if (*len > RO_EVENT_KEY) /* the first question: most words begin no key, and this says so at once */
        most = ro_lex_longest(t, (ro_str){ w->text, w->at }, w->word + i, most, rows);
    for (uint32_t n = most; n > 0; n--) {
        ro_str surface = { w->text + w->word[i].beg, w->word[i + n - 1].end - w->word[i].beg };
        uint32_t found = ro_lex_find(t, surface, rows, RO_EVENT_ROWS);
        if (found) {
            *len = n;
            return found;
        }
    }
    return 0;
}
