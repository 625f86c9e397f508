/* Time expressions with TIMEX3 values (TimeML 1.2.1), anchored to the zone's date. */
#ifndef RO_TIME_TIME_H
#define RO_TIME_TIME_H

#include "doc/doc.h"
#include "doc/model.h"

/* The document's date where none was given: from its dateline, else from a full date near its head. A dateline that states a day of
 * another date than the given one overrules it. Sets d->date and d->date_basis only. Runs before ro_times, which calls it. */
void ro_document_date(const ro_model *m, ro_doc *d);

/* The stage: d->times. */
void ro_times(const ro_model *m, ro_doc *d);

#endif
