/* Numbers in running text: digits, words, and both together. Needs tokens alone (no tags, no trees, no lexicon). */
#ifndef RO_DOC_NUMBER_H
#define RO_DOC_NUMBER_H

#include "doc/doc.h"

/* Is there a number that begins at this token? `1,200.5`, `three hundred and five`, `two dozen`, `half a million`, `1.5 bn`,
 * `two-thirds`, `one in five` give a value;
 * `dozens` (24), `scores` (40), `hundreds of thousands`, `several hundred`, `a few` (2) give a lower bound. `several` alone, ordinals
 * and `few` are none.
 * *tokens is the longest stretch that is one number. Units, currencies, ranges and words such as `about` are not looked at. */
bool ro_number_at(const ro_doc *d, uint32_t token, ro_amount *out, ro_range *tokens);

/* The number in digits that s begins with (`1,200.5m` gives 1200.5 and 7 bytes). False: s does not begin with one. */
bool ro_digits(ro_str s, double *value, size_t *used);

/* 1, 2, 3 ... where the word is a cardinal from `one` to `ninety` by itself, 0 otherwise. */
int ro_cardinal(ro_str word);

/* What a number is compared and multiplied by: its value, else its lower, else its upper bound; 0 where it has none. */
double ro_amount_any(const ro_amount *a);

#endif
