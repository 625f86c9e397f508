/* Events. */
#ifndef RO_EVENT_EVENT_H
#define RO_EVENT_EVENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_event_stage(const ro_model *m, ro_doc *d);

#endif
