/* Mentions, actors, places. */
#ifndef RO_ENTITY_ENTITY_H
#define RO_ENTITY_ENTITY_H

#include "doc/doc.h"
#include "doc/model.h"

/* The stage: doc->mentions, actors, places, and the index of mentions. */
void ro_entity(const ro_model *m, ro_doc *d);

/* Who `I`, `we`, `our` and `you` are. The stage statement calls this once its speakers are known: `I` is the speaker of the statement that
 * holds the
 * word (in a comment its writer), `we` the body that the speaker speaks for, `you` the one addressed. Mentions that stay open have no
 * actor. */
void ro_entity_first_person(const ro_model *m, ro_doc *d);

/* The actor that writes a zone (`reader 1`, `Reuters`), looked for outwards; RO_NONE: the document's own voice. */
uint32_t ro_entity_author(const ro_doc *d, uint32_t zone);

/* A noun phrase of any kind, and the number of its chain: phrases that mean the same have one number. */
typedef struct {
    ro_range tokens;
    uint32_t head, chain;
    const ro_frame *frame; /* of layer entity */
} ro_noun;
typedef RO_VEC(ro_noun) ro_nouns;

/* All noun phrases that the model sees, in the order of their heads, with their chains: more than the record's mentions, which are people, bodies and places. */
void ro_entity_nouns(const ro_model *m, ro_doc *d, ro_nouns *out);

#endif
