/* Imported dictionaries of actors and agents (lexicon/README.md, `dictionary.actor`, `dictionary.agent`): phrases with the codes that they compose. */
#ifndef RO_ENTITY_DICTIONARY_H
#define RO_ENTITY_DICTIONARY_H

#include "entity/entity.h"
#include "lexicon/lexicon.h"

/* A noun phrase that holds names or agent nouns of the dictionaries. */
typedef struct {
    uint32_t head;           /* token that the phrase hangs on */
    ro_range tokens;         /* the stretch of those words and the head */
    bool agent;              /* a role is part of the codes */
    RO_VEC(ro_str) codes;    /* several: `[A/B]`, or a role of several countries; none: a name that is no actor on the date */
    ro_ids names;            /* beside them: the name that gave it, RO_NONE: it has roles only */
    ro_why why;              /* lines of the dictionaries */
} ro_dict_phrase;

typedef RO_VEC(ro_dict_phrase) ro_dict_phrases;

/* Is there a dictionary of actors or agents at all? */
bool ro_dictionary_given(const ro_lexicon *lex);
/* The longest name of a dictionary that begins at the token and has a line for the date: how many tokens it takes (an article in front is one of them), 0:
 * none. row->field[0] are its codes; a name without a code on the date has none. */
uint32_t ro_dictionary_name(const ro_lexicon *lex, const ro_doc *d, uint32_t token, uint32_t end, ro_lexrow *row);
/* The longest key of any table of dictionaries at the token, the last word as a stem where its line says so (column `form`). */
uint32_t ro_dictionary_longest(ro_lextable t, const ro_doc *d, uint32_t token, uint32_t end, ro_lexrow *row);
/* The phrases of a sentence in text order. */
void ro_dictionary_phrases(const ro_lexicon *lex, ro_doc *d, uint32_t sent, ro_dict_phrases *out);
/* The first member of the co-ordination that a token stands in; itself. */
uint32_t ro_dictionary_first(const ro_doc *d, uint32_t token);
/* The actor that bears the phrase's i-th code: its own mention's, its name's, else a new one. */
uint32_t ro_dictionary_actor(ro_doc *d, const ro_dict_phrase *p, uint32_t i);

/* Number of the first mention that begins at the token or behind it. */
uint32_t ro_dictionary_mentions_from(const ro_doc *d, uint32_t token);

/* After the actors are made: gives them the codes of the dictionaries. */
void ro_dictionary_codes(const ro_model *m, ro_doc *d);

#endif
