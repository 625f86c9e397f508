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

#endif
