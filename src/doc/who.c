/* Purpose: who a word stands for, and who does or suffers what a word says. Input: mentions, trees. Output: answers, no layer.
 * Algorithm: a walk over a few relations of Universal Dependencies, each bounded. */
#include "doc/who.h"

enum { CHAIN = 64, CLIMB = 6 };

uint32_t ro_who_mention(const ro_doc *d, uint32_t token)
{
    uint32_t m = ro_mention_at(d, token);

    if (m == RO_NONE || (d->mentions.at[m].actor == RO_NONE && d->mentions.at[m].antecedent == RO_NONE))
        return RO_NONE;
    return m;
}

uint32_t ro_who_actor(const ro_doc *d, uint32_t mention)
{
    for (int i = 0; i < CHAIN && mention != RO_NONE; i++) {
        const ro_mention *m = &d->mentions.at[mention];
        if (m->actor != RO_NONE)
            return m->actor;
        mention = m->antecedent;
    }
    return RO_NONE;
}

bool ro_who_lemma_is(const ro_doc *d, uint32_t token, const char *lemma)
{
    return token != RO_NONE && ro_str_eq_nocase(d->syn[token].lemma, ro_str_of(lemma));
}

uint32_t ro_who_child_with(const ro_doc *d, uint32_t head, const char *rel, const char *word)
{
    for (uint32_t c = ro_child(d, head, rel, RO_NONE); c != RO_NONE; c = ro_child(d, head, rel, c)) {
        uint32_t k = ro_child(d, c, "case", RO_NONE);
        if (k != RO_NONE && ro_word_is(d, k, word))
            return c;
    }
    return RO_NONE;
}

void ro_who_conjuncts(const ro_doc *d, uint32_t token, ro_ids *out)
{
    ro_ids_add(d->ses, out, token);
    for (uint32_t c = ro_child(d, token, "conj", RO_NONE); c != RO_NONE; c = ro_child(d, token, "conj", c))
        if (d->syn[c].upos != RO_VERB)
            ro_ids_add(d->ses, out, c);
}

void ro_who_add(const ro_doc *d, uint32_t token, ro_ids *actors)
{
    ro_ids all = { 0 };

    if (token == RO_NONE)
        return;
    ro_who_conjuncts(d, token, &all);
    for (uint32_t i = 0; i < all.n; i++) {
        uint32_t a = ro_who_actor(d, ro_who_mention(d, all.at[i]));
        if (a != RO_NONE)
            ro_ids_add(d->ses, actors, a);
    }
}

bool ro_who_is_passive(const ro_doc *d, uint32_t verb)
{
    if (ro_child(d, verb, "nsubj:pass", RO_NONE) != RO_NONE || ro_child(d, verb, "aux:pass", RO_NONE) != RO_NONE)
        return true;
    return ro_str_is(d->syn[verb].xpos, "VBN") && ro_rel_is(d, verb, "acl") && !ro_rel_is(d, verb, "acl:relcl") &&
        ro_child(d, verb, "obj", RO_NONE) == RO_NONE;
}

/* Nothing but numbers, marks, adverbs, auxiliaries before it in its paragraph: `1. Also strongly condemns`, `Having considered`. */
static bool opens_paragraph(const ro_doc *d, uint32_t verb)
{
    static const ro_upos before[] = { RO_PUNCT, RO_NUM, RO_ADV, RO_X, RO_SYM, RO_AUX };
    bool only = true;

    for (uint32_t t = d->paras.at[d->tokens.at[verb].para].tokens.beg; t < verb && only; t++) {
        only = false;
        for (size_t i = 0; i < sizeof before / sizeof *before; i++)
            only |= d->syn[t].upos == before[i];
    }
    return only;
}

bool ro_who_lacks_subject(const ro_doc *d, uint32_t verb)
{
    for (int i = 0; i < CLIMB && verb != RO_NONE; i++) {
        if (ro_child(d, verb, "nsubj", RO_NONE) != RO_NONE || ro_child(d, verb, "expl", RO_NONE) != RO_NONE)
            return false;
        if (opens_paragraph(d, verb))
            return (d->syn[verb].upos == RO_VERB && !ro_str_is(d->syn[verb].xpos, "VB")) || d->syn[verb].upos == RO_ADJ;
        if (!ro_rel_is(d, verb, "conj") && !ro_rel_is(d, verb, "parataxis"))
            return false;
        verb = d->syn[verb].head;
    }
    return false;
}

uint32_t ro_who_issues(const ro_doc *d, uint32_t verb)
{
    return d->issuer != RO_NONE && ro_who_lacks_subject(d, verb) ? d->issuer : RO_NONE;
}

static bool is_relative(const ro_doc *d, uint32_t token)
{
    return ro_word_is(d, token, "who") || ro_word_is(d, token, "which") || ro_word_is(d, token, "that") || ro_word_is(d, token, "whom");
}

static uint32_t agent_of_passive(const ro_doc *d, uint32_t verb)
{
    uint32_t a = ro_child(d, verb, "obl:agent", RO_NONE);
    return a != RO_NONE ? a : ro_who_child_with(d, verb, "obl", "by");
}

static uint32_t agent_of_noun(const ro_doc *d, uint32_t noun)
{
    uint32_t a = ro_child(d, noun, "nmod:poss", RO_NONE);
    return a != RO_NONE ? a : ro_who_child_with(d, noun, "nmod", "by");
}

/* A subject of the verb itself; a relative pronoun stands for the noun that its clause belongs to. */
static uint32_t own_subject(const ro_doc *d, uint32_t verb)
{
    uint32_t s = ro_child(d, verb, "nsubj", RO_NONE);

    if (s == RO_NONE || ro_rel_is(d, s, "nsubj:pass"))
        return RO_NONE;
    if (is_relative(d, s) && ro_rel_is(d, verb, "acl"))
        return d->syn[verb].head;
    return s;
}

/* A verb that only carries its noun: who `launched` an attack attacked, who `condemned` one did not. */
static bool is_light(const ro_doc *d, uint32_t verb)
{
    static const char *const lemma[] = { "hold", "launch", "carry", "conduct", "make", "stage", "begin", "start", "have", "give", "issue",
                                         "impose", "mount", "open", "sign", "take",
                                         "pay", "provide", "offer", "send", "declare", "wage", "commit", "perform", "stop", "continue",
                                             "resume", "file", "lodge", "set", "put" };

    for (size_t i = 0; verb != RO_NONE && i < sizeof lemma / sizeof *lemma; i++)
        if (ro_who_lemma_is(d, verb, lemma[i]))
            return true;
    return false;
}

uint32_t ro_who_does(const ro_doc *d, uint32_t token, bool *own)
{
    uint32_t t = token;

    for (int i = 0; i < CLIMB && t != RO_NONE; i++) {
        bool noun = d->syn[t].upos == RO_NOUN || d->syn[t].upos == RO_PROPN;
        uint32_t s;
        if (ro_who_is_passive(d, t)) {
            /* Above the word itself the one who suffers the governing verb does the governed one: `was told to leave`. */
            s = t == token ? agent_of_passive(d, t) : ro_child(d, t, "nsubj:pass", RO_NONE);
            if (own)
                *own = t == token;
            return s;
        }
        s = own_subject(d, t);
        if (s == RO_NONE && noun)
            s = agent_of_noun(d, t);
        if (s != RO_NONE) {
            if (own)
                *own = t == token;
            return s;
        }
        if (ro_str_is(d->syn[t].xpos, "VBG") && ro_rel_is(d, t, "acl") && !ro_rel_is(d, t, "acl:relcl")) {
            if (own)
                *own = t == token;
            return d->syn[t].head;
        }
        if (!ro_rel_is(d, t, "xcomp") && !ro_rel_is(d, t, "conj") && !ro_rel_is(d, t, "advcl") &&
            !(noun && ro_rel_is(d, t, "obj") && is_light(d, d->syn[t].head)))
            return RO_NONE;
        t = d->syn[t].head;
    }
    return RO_NONE;
}

uint32_t ro_who_suffers(const ro_doc *d, uint32_t token)
{
    static const char *const preposition[] = { "of", "on", "against", "at", "to" };
    uint32_t s = ro_child(d, token, "nsubj:pass", RO_NONE);

    if (s != RO_NONE)
        return is_relative(d, s) && ro_rel_is(d, token, "acl") ? d->syn[token].head : s;
    if ((s = ro_child(d, token, "obj", RO_NONE)) != RO_NONE)
        return s;
    if (ro_who_is_passive(d, token) && ro_rel_is(d, token, "acl"))
        return d->syn[token].head;
    if (d->syn[token].upos == RO_NOUN)
        for (size_t i = 0; i < sizeof preposition / sizeof *preposition; i++)
            if ((s = ro_who_child_with(d, token, "nmod", preposition[i])) != RO_NONE)
                return s;
    return RO_NONE;
}
