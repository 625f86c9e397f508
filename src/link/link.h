/* Links within a document. */
#ifndef RO_LINK_LINK_H
#define RO_LINK_LINK_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_link(const ro_model *m, ro_doc *d);

#endif
