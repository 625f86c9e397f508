/* Questions that every record maker asks of statements and times: who reports this, and on which day. */
#ifndef RO_DOC_STATED_H
#define RO_DOC_STATED_H

#include "doc/doc.h"

/* Bytes of a statement's content. */
uint32_t ro_stated_length(const ro_statement *s);

/* The first statement of a sentence or a later one (statements are in text order, each with its content in one sentence). */
uint32_t ro_stated_first(const ro_doc *d, uint32_t sent);
/* The first event of a sentence or a later one: events are made in text order. */
uint32_t ro_stated_first_event(const ro_doc *d, uint32_t sent);

/* The innermost statement whose content holds all of the span, other than number `but` (RO_NONE: any); RO_NONE: it stands in the zone's
 * own voice. */
uint32_t ro_stated_in(const ro_doc *d, ro_span s, uint32_t but);

/* The date that holds in a zone: its own, else the document's unless it was pasted undated; p NULL: unknown. */
ro_str ro_zone_date(const ro_doc *d, uint32_t zone);
/* The day (month, week, year) that a resolved time expression names, without a clock time; for a span of time its begin. p NULL: none (a
 * duration, a set, `PAST_REF`). */
ro_str ro_time_day(const ro_time *t);

#endif
