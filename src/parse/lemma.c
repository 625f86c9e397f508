/* Lemmas: from the lexicon where the form stands in it, else by the model's edit script, what to drop from the end of the form and what to put there instead. */
#include "parse/internal.h"

#include "base/utf8.h"

#include <string.h>

enum { SAME_KEY = 16 }; /* lines that one form may stand on: a part of speech each */

/* Bytes of the last n characters of s; all of it if it has fewer. */
static size_t tail_bytes(ro_str s, int64_t n)
{
    size_t at = s.n;

    while (n > 0 && at > 0) {
        at--;
        n -= !ro_utf8_is_cont(s.p[at]);
    }
    return s.n - at;
}

ro_str ro_lemma(ro_ses *s, ro_str form, ro_str script)
{
    ro_str rest = script, number, base;
    bool as_is;
    int64_t drop;

    if (script.n == 0 || ro_str_is(script, "="))
        return ro_lower(s, form);
    if (ro_str_is(script, "^"))
        return form;
    if (script.p[0] == '!')
        return (ro_str){ script.p + 1, script.n - 1 };
    number = ro_str_cut(&rest, '+');
    if (!ro_str_int(number, &drop))
        return ro_lower(s, form);
    as_is = rest.n && rest.p[rest.n - 1] == '^';
    if (as_is)
        rest.n--;
    base = as_is ? form : ro_lower(s, form);
    base.n -= tail_bytes(base, drop);
    if (base.n + rest.n == 0)
        return ro_lower(s, form);
    return ro_printf(s, "%.*s%.*s", RO_FMT(base), RO_FMT(rest));
}

/* The lemma on the line of that key and part of speech; p NULL. */
static ro_str look_up(ro_lextable table, ro_str key, ro_upos upos)
{
    ro_lexrow rows[SAME_KEY];
    uint32_t n = ro_lex_find(table, key, rows, SAME_KEY);

    for (uint32_t i = 0; i < n; i++)
        if (ro_upos_of(rows[i].field[0]) == (int)upos)
            return rows[i].name;
    return RO_NOSTR;
}

static bool is_lemma(ro_lextable table, ro_str lemma, ro_upos upos)
{
    return ro_str_eq_nocase(look_up(table, lemma, upos), lemma);
}

/* The form without the ending, and with what stands for it in the lemma; `doubled`: and without the second of two letters (stopped, stop). */
static ro_str cut_ending(ro_ses *s, ro_str low, const char *ending, const char *instead, bool doubled)
{
    size_t n = low.n - strlen(ending);

    if (doubled && (n < 3 || low.p[n - 1] != low.p[n - 2] || instead[0]))
        return RO_NOSTR;
    return ro_printf(s, "%.*s%s", (int)(n - doubled), low.p, instead);
}

static ro_str by_endings(ro_ses *s, ro_lextable table, ro_str form, ro_upos upos)
{
    static const struct { const char *ending, *instead; } rows[] = {
        { "ies", "y" }, { "es", "e" }, { "es", "" }, { "s", "" }, { "ied", "y" }, { "ed", "e" }, { "ed", "" }, { "ing", "e" }, { "ing", "" },
        { "ier", "y" }, { "iest", "y" }, { "er", "e" }, { "est", "e" }, { "er", "" }, { "est", "" },
    };
    ro_str low = ro_lower(s, form);

    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        if (low.n < strlen(rows[i].ending) + 3 || !ro_str_ends(low, ro_str_of(rows[i].ending)))
            continue;
        for (int doubled = 0; doubled < 2; doubled++) {
            ro_str lemma = cut_ending(s, low, rows[i].ending, rows[i].instead, doubled);
            if (lemma.n && is_lemma(table, lemma, upos))
                return lemma;
        }
    }
    return RO_NOSTR;
}

ro_str ro_lemma_known(ro_ses *s, ro_lextable table, ro_str form, ro_upos upos, ro_str guess)
{
    ro_str found;

    if (upos == RO_PROPN)
        return guess;
    found = look_up(table, form, upos);
    if (found.n)
        return found;
    if ((upos != RO_NOUN && upos != RO_VERB && upos != RO_ADJ && upos != RO_ADV) || is_lemma(table, guess, upos))
        return guess;
    found = by_endings(s, table, form, upos);
    return found.n ? found : guess;
}
