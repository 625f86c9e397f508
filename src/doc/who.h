/* Who a word stands for, and who does what a word says: questions that statements and events ask of mentions and trees. */
#ifndef RO_DOC_WHO_H
#define RO_DOC_WHO_H

#include "doc/doc.h"

/* The mention a token is the head of, else the smallest that holds it; RO_NONE. Mentions without actor and antecedent are none. */
uint32_t ro_who_mention(const ro_doc *d, uint32_t token);
/* The actor of a mention, through its antecedents where it has none itself; RO_NONE. */
uint32_t ro_who_actor(const ro_doc *d, uint32_t mention);
/* The token and the conjuncts that stand beside it (`Egypt` of `Egypt and Israel` gives both), as tokens in text order. */
void ro_who_conjuncts(const ro_doc *d, uint32_t token, ro_ids *out);
/* Is the verb, or the one it is joined to, the first word but adverbs of its paragraph and without a subject, as in a resolution (`Decides`, `Gravely concerned`)? */
bool ro_who_lacks_subject(const ro_doc *d, uint32_t verb);
/* The body that issues the document, where the verb lacks a subject in that way; RO_NONE. */
uint32_t ro_who_issues(const ro_doc *d, uint32_t verb);
/* Adds the actors of the token and its conjuncts. */
void ro_who_add(const ro_doc *d, uint32_t token, ro_ids *actors);

/* The word for who does it: subject of an active verb (its own, or that of the verb which governs it), `by` of a passive, possessor of a
 * noun. `own` (may be NULL) says whether it belongs to the word itself. RO_NONE: the tree names nobody. */
uint32_t ro_who_does(const ro_doc *d, uint32_t token, bool *own);
/* The word for who suffers it: object, subject of a passive, `of` or `on` of a noun, what a participle stands by. */
uint32_t ro_who_suffers(const ro_doc *d, uint32_t token);

/* First child of `head` with relation `rel` whose preposition (case) is `word`; RO_NONE. */
uint32_t ro_who_child_with(const ro_doc *d, uint32_t head, const char *rel, const char *word);
bool ro_who_is_passive(const ro_doc *d, uint32_t verb);
bool ro_who_lemma_is(const ro_doc *d, uint32_t token, const char *lemma);

#endif
