/* Vectors to sentence ends, tags, features, lemmas, trees, and the factuality of verbs. */
#ifndef RO_PARSE_PARSE_H
#define RO_PARSE_PARSE_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_parse(const ro_model *m, ro_doc *d);

#endif
