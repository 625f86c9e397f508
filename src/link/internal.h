/* Between the files of link/. */
#ifndef RO_LINK_INTERNAL_H
#define RO_LINK_INTERNAL_H

#include "doc/doc.h"

/* `in` of every record: the innermost statement whose content holds its words. */
void ro_link_in(ro_doc *d);
/* Tellings of one event become one record. */
void ro_link_tellings(ro_doc *d);
/* Figures and the victims of events: counts and words pass over. */
void ro_link_victims(ro_doc *d);
/* Every layer in text order; numbers of records that others hold follow. */
void ro_link_sort(ro_doc *d);

#endif
