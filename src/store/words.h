/* What two wordings have in common: plain forms, and the words that say what is done. */
#ifndef RO_STORE_WORDS_H
#define RO_STORE_WORDS_H

#include "base/vec.h"
#include "lexicon/lexicon.h"

enum { RO_STORE_WORDS = 12 }; /* content words kept of one text */

typedef struct {
    ro_str at[RO_STORE_WORDS];
    uint32_t n;
} ro_words;

/* Letters and digits in lower case, one blank between words, no article `the` in front; apostrophes vanish. */
ro_str ro_plain(ro_ses *s, ro_str text);

/* The words that carry the meaning, each once, in their order: act classes of lexicon/commitment/act.lex, else stems; no function words, dates or numbers. */
ro_words ro_content_words(ro_ses *s, const ro_lexicon *lex, ro_str text);

/* `withdrawing`, `withdrawal`: `withdraw`. A view of the word, or of a literal. */
ro_str ro_stem(ro_ses *s, ro_str plain_word);

#endif
