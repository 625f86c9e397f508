/* What two wordings have in common.
 *
 * A light stemmer and a list of function words: they only have to give the same for two wordings of one thing, and whoever reads a link's key should see words in it.
 * What words mean the same act is written down in lexicon/commitment/act.lex. */
#include "store/words.h"

#include "base/buf.h"
#include "base/utf8.h"

static bool apostrophe(uint32_t cp)
{
    return cp == '\'' || cp == 0x2018 || cp == 0x2019 || cp == 0x02BC;
}

ro_str ro_plain(ro_ses *s, ro_str text)
{
    char *out = ro_new(s, char, 2 * text.n + 1); /* lower case may take a byte more than upper case did */
    size_t n = 0;
    bool gap = false;

    for (size_t at = 0; out && at < text.n;) {
        uint32_t len, cp = ro_utf8_at(text, at, &len);
        at += len;
        if (ro_cp_is_letter(cp) || ro_cp_is_digit(cp)) {
            if (gap && n)
                out[n++] = ' ';
            gap = false;
            n += ro_utf8_put(out + n, ro_cp_lower(cp));
        } else if (!apostrophe(cp)) {
            gap = true;
        }
    }
    if (n > 4 && memcmp(out, "the ", 4) == 0)
        return (ro_str){ out + 4, n - 4 };
    return out ? (ro_str){ out, n } : RO_NOSTR;
}

/* Sorted, for a binary search. Months and weekdays stand here: a deadline inside an action is compared as a deadline. */
static const char *const function_words[] = {
    "a", "about", "after", "against", "agreed", "all", "also", "am", "an", "and", "any", "april", "are", "as", "at", "august", "be", "been", "before", "being", "both", "but", "by",
    "can", "could", "day", "days", "december", "did", "do", "does", "each", "earlier", "either", "end", "every", "february", "for", "friday", "from", "had", "has", "have", "he",
    "her", "his", "hour", "hours", "i", "if", "in", "into", "is", "it", "its", "january", "july", "june", "last", "later", "march", "may", "might", "monday", "month", "months",
    "more", "must", "new", "next", "no", "not", "november", "obliged", "october", "of", "off", "on", "once", "one", "only", "or", "other", "our", "out", "over", "own", "per",
    "promised", "saturday", "september", "shall", "she", "should", "so", "some", "such", "sunday", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this",
    "those", "thursday", "till", "to", "today", "tomorrow", "tuesday", "under", "until", "up", "upon", "was", "we", "wednesday", "week", "weeks", "were", "what", "when", "whether",
    "which", "while", "who", "will", "with", "within", "without", "would", "year", "years", "you",
};

static bool is_function_word(ro_str w)
{
    size_t lo = 0, hi = sizeof function_words / sizeof *function_words;

    while (lo < hi) {
        size_t mid = lo + (hi - lo) / 2;
        int c = ro_str_cmp(w, ro_str_of(function_words[mid]));
        if (c == 0)
            return true;
        if (c < 0)
            hi = mid;
        else
            lo = mid + 1;
    }
    return false;
}

static bool has_digit(ro_str w)
{
    for (size_t i = 0; i < w.n; i++)
        if (w.p[i] >= '0' && w.p[i] <= '9')
            return true;
    return false;
}

/* `stopp` of `stopped`: one of the two goes. */
static ro_str undouble(ro_str w)
{
    char a = w.n > 3 ? w.p[w.n - 1] : 0;
    return a && a == w.p[w.n - 2] && a != 's' && a != 'l' ? (ro_str){ w.p, w.n - 1 } : w;
}

ro_str ro_stem(ro_ses *s, ro_str w)
{
    static const char *const endings[] = { "ements", "ations", "ement", "ation", "tions", "ments", "tion", "ment", "ings", "ing", "als", "al", "ed", "es", "s", "e" };
    enum { LEAST = 3 };

    if (ro_str_ends(w, RO_STR("ies")) && w.n > 4)
        return ro_printf(s, "%.*sy", (int)w.n - 3, w.p);
    if (ro_str_ends(w, RO_STR("ss")))
        return w;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        ro_str e = ro_str_of(endings[i]);
        if (ro_str_ends(w, e) && w.n >= e.n + LEAST)
            return undouble((ro_str){ w.p, w.n - e.n });
    }
    return w;
}

static void add_word(ro_words *out, ro_str w)
{
    for (uint32_t i = 0; i < out->n; i++)
        if (ro_str_eq(out->at[i], w))
            return;
    if (w.n && out->n < RO_STORE_WORDS)
        out->at[out->n++] = w;
}

/* Spans of the words of a plain text. */
static uint32_t split(ro_str plain, ro_span *word, uint32_t most)
{
    uint32_t n = 0;

    for (size_t at = 0; at < plain.n && n < most; n++) {
        size_t end = at;
        while (end < plain.n && plain.p[end] != ' ')
            end++;
        word[n] = (ro_span){ (uint32_t)at, (uint32_t)end };
        at = end + 1;
    }
    return n;
}

ro_words ro_content_words(ro_ses *s, const ro_lexicon *lex, ro_str text)
{
    enum { MOST = 64 }; /* words looked at: an action is a clause */
    ro_lextable acts = ro_lex_table(lex, "commitment.act");
    ro_str plain = ro_plain(s, text);
    ro_words out = { .n = 0 };
    ro_span word[MOST];
    uint32_t n = split(plain, word, MOST);
    ro_lexrow row;

    for (uint32_t i = 0, took; i < n; i += took) {
        ro_str w = ro_slice(plain, word[i]);
        took = ro_lex_longest(acts, plain, word + i, n - i, &row);
        if (took && !ro_str_is(row.field[0], "-"))
            add_word(&out, row.field[0]);
        else if (!took && !is_function_word(w) && !has_digit(w))
            add_word(&out, ro_stem(s, w));
        took = took ? took : 1;
    }
    return out;
}
