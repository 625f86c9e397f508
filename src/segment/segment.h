/* Text to paragraphs and tokens (UD English, by rule). Sentence ends come later, from the model; RO_TOK_NOBREAK forbids some. */
#ifndef RO_SEGMENT_SEGMENT_H
#define RO_SEGMENT_SEGMENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_segment(const ro_model *m, ro_doc *d);

#endif
