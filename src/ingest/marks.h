/* Between zones.c and marks.c: what one line of a text says of itself. */
#ifndef RO_INGEST_MARKS_H
#define RO_INGEST_MARKS_H

#include "doc/doc.h"
#include "doc/model.h"
#include "lexicon/lexicon.h"

/* The lexicon's tables, RO_LEX_NOTABLE each without one. */
typedef struct {
    ro_lextable agency, boilerplate;
    int agency_kind, boilerplate_where; /* columns */
} ro_marks;

ro_marks ro_marks_open(const ro_model *m);

bool ro_mark_link(ro_str line);                           /* nothing but addresses */
bool ro_mark_boilerplate(const ro_marks *k, ro_str line); /* `Read more`, `All rights reserved` */
bool ro_mark_caption(ro_str line);                        /* `FILE PHOTO: ...`, `... (AP Photo/Name)`, `... REUTERS/Name` */
bool ro_mark_byline(const ro_marks *k, ro_str line);      /* `By Jane Doe`, `Jane Doe, Reuters`, `Published 18 February 2021` */

/* Bytes of a dateline at the line's beginning with its dash, 0: none: `KABUL, Feb 18 (Reuters) -`, `(Reuters) -`. *agency: the words in
 * brackets, p NULL: none; *bare: no place before them. */
uint32_t ro_mark_dateline(ro_str line, ro_str *agency, bool *bare);
/* Does the line name an agency whose report follows: `Reuters report:`? The name as the lexicon has it. */
bool ro_mark_report(const ro_marks *k, ro_str line, ro_str *agency);
/* The agency's name as the lexicon has it, else as written. */
ro_str ro_mark_agency(const ro_marks *k, ro_str written);

/* A sign-off or sign-on of a broadcast, or an agency's slug, at the end (or beginning) of a line: its bytes, 0: none. */
uint32_t ro_mark_sign_off(const ro_marks *k, ro_str line);
uint32_t ro_mark_sign_on(const ro_marks *k, ro_str line);
uint32_t ro_mark_slug(ro_str line);

/* How much the line speaks like a reader's comment, outside quotation marks: questions, address, opinion add; *reports: it has the marks of
 * a report. */
int ro_mark_comment(ro_str line, bool *reports);
bool ro_mark_label(ro_str line); /* a speaker's label or `Q.` as in interviews */
uint32_t ro_mark_words(ro_str line);

#endif
