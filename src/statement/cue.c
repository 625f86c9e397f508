/* Purpose: what a cue means by its words. Input: tokens, lemmas; lexicon/statement/cue.lex. Output: act, factivity, and whether the word
 * alone decides. Algorithm: the lemmas of the cue and of two words behind it (`call` + `upon`) are written down without auxiliaries and
 * adverbs, then the longest entry from each of the cue's words on is looked up; a certain entry beats a likely one, an earlier one a
 * later. */
#include "statement/internal.h"

enum { MOST = 12, BEHIND = 2, LONGEST = 48 };

typedef struct {
    char text[MOST * (LONGEST + 1)];
    ro_span word[MOST];
    uint32_t n, at, own; /* own: words that belong to the cue itself */
} lemmas;

static void add_lemma(lemmas *l, ro_str lemma)
{
    if (l->n == MOST || lemma.n == 0 || lemma.n > LONGEST)
        return;
    memcpy(l->text + l->at, lemma.p, lemma.n);
    l->word[l->n++] = (ro_span){ l->at, l->at + (uint32_t)lemma.n };
    l->at += (uint32_t)lemma.n;
    l->text[l->at++] = ' ';
}

static bool is_negation(const ro_doc *d, uint32_t t)
{
    return ro_word_is(d, t, "not") || ro_word_is(d, t, "n't") || ro_word_is(d, t, "never") || ro_word_is(d, t, "neither");
}

static void write_lemmas(const ro_doc *d, ro_range cue, lemmas *l)
{
    uint32_t last = d->sents.at[d->sent_of[cue.beg]].tokens.end;

    l->n = l->at = l->own = 0;
    for (uint32_t t = cue.beg; t < last && t < cue.end + BEHIND; t++) {
        const ro_syn *s = &d->syn[t];
        if (t == cue.end)
            l->own = l->n;
        if (t < cue.end && (s->upos == RO_AUX || (s->upos == RO_ADV && !ro_rel_is(d, t, "compound")) || is_negation(d, t)))
            continue;
        if (s->upos == RO_PUNCT)
            break;
        add_lemma(l, s->lemma);
    }
    if (!l->own)
        l->own = l->n;
}

static bool negated(const ro_doc *d, ro_range cue)
{
    for (uint32_t t = cue.beg; t < cue.end; t++) {
        if (is_negation(d, t))
            return true;
        if (d->syn[t].upos == RO_VERB)
            for (uint32_t c = ro_child(d, t, "advmod", RO_NONE); c != RO_NONE; c = ro_child(d, t, "advmod", c))
                if (is_negation(d, c))
                    return true;
    }
    return false;
}

bool ro_cue_find(const ro_model *m, ro_doc *d, ro_range cue, ro_cue *out)
{
    ro_lextable table = ro_lex_table(m->lex, "statement.cue");
    int act = ro_lex_column(table, "act"), sure = ro_lex_column(table, "sure"), fact = ro_lex_column(table, "fact");
    static const char *const facts[] = { "neutral", "true", "doubt", "false" };
    lemmas l;
    bool found = false;

    if (cue.beg >= cue.end || act < 0 || sure < 0 || fact < 0)
        return false;
    write_lemmas(d, cue, &l);
    for (uint32_t i = 0; i < l.own; i++) {
        ro_lexrow row;
        bool certain;
        if (!ro_lex_longest(table, (ro_str){ l.text, l.at }, l.word + i, l.n - i, &row))
            continue;
        certain = ro_str_is(row.field[sure], "yes");
        if (found && (out->certain || !certain))
            continue;
        *out = (ro_cue){ .row = row, .certain = certain, .act = (ro_act)ro_act_of(row.field[act]) };
        for (size_t k = 0; k < sizeof facts / sizeof *facts; k++)
            if (ro_str_is(row.field[fact], facts[k]))
                out->fact = (enum ro_fact)k;
        found = true;
    }
    if (found)
        out->negated = negated(d, cue);
    return found;
}
