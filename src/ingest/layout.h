/* The three make-ups of plain text: one paragraph a line, one sentence a line, hard-wrapped lines with blank lines between paragraphs. */
#ifndef RO_INGEST_LAYOUT_H
#define RO_INGEST_LAYOUT_H

#include "base/str.h"

typedef enum { RO_LAYOUT_PARAGRAPHS, RO_LAYOUT_SENTENCES, RO_LAYOUT_WRAPPED } ro_layout;

/* Told from at most the first 2,000 lines. */
ro_layout ro_layout_of(ro_str text);

/* The next line of text from *at on, without its break and without blanks at both ends; *at moves behind the break. False at the end.
 * Breaks are LF, CR, CR LF, U+2028 and U+2029. *indent: columns of blanks before it. An empty line gives an empty span. */
bool ro_line_next(ro_str text, uint32_t *at, ro_span *line, uint32_t *indent);

/* Does the line end as a sentence does: in . ! ? or : and closing marks? */
bool ro_line_stops(ro_str line);
/* Does it begin like an item of a list: a bullet, `(a)`, `1.`? */
bool ro_line_is_item(ro_str line);

#endif
