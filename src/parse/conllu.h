/* Given tokens and sentences: CoNLL-U as input. The analysis in it is ignored. */
#ifndef RO_PARSE_CONLLU_H
#define RO_PARSE_CONLLU_H

#include "doc/doc.h"

/* Fills text (rebuilt from the words), zones, paragraphs, tokens and sentences; segment then leaves them as they are. A malformed line is RO_EINPUT with its byte. */
void ro_conllu_read(ro_doc *d, ro_str bytes);

#endif
