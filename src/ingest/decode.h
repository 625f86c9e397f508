/* Between the files of ingest/: bytes to UTF-8 text, with the way back. */
#ifndef RO_INGEST_DECODE_H
#define RO_INGEST_DECODE_H

#include "doc/doc.h"
#include "doc/model.h"

typedef enum { RO_CHARSET_UTF8, RO_CHARSET_1252, RO_CHARSET_UTF16LE, RO_CHARSET_UTF16BE } ro_charset;

/* By the byte order mark, of *len bytes; UTF-8 and 0 without one. */
ro_charset ro_charset_of(ro_str raw, uint32_t *len);

/* Refuses binary data and more than 64 MiB; then fills d->text and d->map from d->raw. What cannot be decoded becomes U+FFFD, one for each
 * byte, and a line in d->warnings tells where the first one is. */
void ro_decode(ro_doc *d, ro_charset charset, uint32_t from);

/* Adds to a map: `n` bytes of text from `text` on come one for one from `raw` on, or (same false) all from that place. Pieces come in text
 * order. */
void ro_map_add(ro_doc *d, uint32_t text, uint32_t raw, bool same);

/* The date of `2021-02-18` or `2021-02-18T10:00:00Z`, a view; p NULL: it is neither. */
ro_str ro_date_part(ro_str value);

/* ---- pages ---- */

/* d->text holds the decoded page; replaces text and map by those of its content, and adds zones and what the page says of itself. */
void ro_html(ro_doc *d);

/* Overwrites with blanks, in place, tags that would make a tree deeper than `limit` or a parser slow; returns how many. *first: offset of
 * the first. */
uint64_t ro_html_flatten(char *page, size_t n, uint32_t limit, size_t *first);
/* The charset that a page declares in its first kilobytes. */
ro_charset ro_html_charset(ro_str page);

#endif
