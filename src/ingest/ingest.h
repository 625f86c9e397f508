/* Bytes to text, byte map and zones: plain text in its three make-ups, saved HTML pages, lines of JSON. */
#ifndef RO_INGEST_INGEST_H
#define RO_INGEST_INGEST_H

#include "doc/doc.h"
#include "doc/model.h"

typedef enum { RO_INPUT_AUTO, RO_INPUT_TEXT, RO_INPUT_HTML, RO_INPUT_JSONL } ro_input;

/* Tells text, HTML and JSON lines apart by their first kilobytes and the name's ending. */
ro_input ro_ingest_guess(ro_str bytes, ro_str name);

/* One document of text or HTML: fills raw, sha256, text, map, zones (and title, date, publisher, url where a page tells them and they are
 * not given).
 * Limits: 64 MiB of text, elements nested 1,000 deep (what is deeper is read as text of the element at the limit). Faults go to
 * d->ses->err. */
void ro_ingest(const ro_model *m, ro_doc *d, ro_str bytes, ro_input kind);

/* The next line of a JSONL input: advances *rest and *line; fills a new document's fields and text. Returns NULL at the end. A malformed
 * line gives a document whose session has the error (`where` is the byte in the file), and the next call goes on with the next line. */
ro_doc *ro_ingest_line(const ro_model *m, ro_ses *s, ro_str *rest, ro_str whole, uint64_t *line, ro_str name);

/* Zones from the text alone (headline, dateline, captions, comments, wire reports, links), used by all inputs after their own marks. */
void ro_zones(const ro_model *m, ro_doc *d);

#endif
