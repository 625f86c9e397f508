/* The statements of a document while they are made. */
#ifndef RO_STATEMENT_READER_H
#define RO_STATEMENT_READER_H

#include "statement/internal.h"

/* What a frame says, before it is cut into sentences. */
typedef struct {
    ro_ranges cue, content;
    ro_ids source, addressee; /* tokens */
    bool colon, own_words;    /* a colon follows the cue; `I` or `we` in the words */
} ro_draft;

/* Beside each statement of the document: what the record does not keep. */
typedef struct {
    ro_ids sources;  /* tokens */
    uint32_t first;  /* first token of the content */
    uint32_t quote;  /* number of the quotation that holds it, plus one; 0: none (carry.c) */
    bool carried;    /* made for a quotation without a cue */
} ro_drawn;

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_quotes quotes;
    RO_VEC(ro_drawn) drawn; /* one a statement */
} ro_reader;

ro_span ro_statement_where(const ro_doc *d, const ro_statement *s);

/* ---- date.c ---- */

/* The day of a cue: the time expression of its clause outside the content, else the zone's date. p NULL: unknown. */
ro_str ro_statement_date(const ro_doc *d, uint32_t cue, const ro_ranges *content, uint32_t zone);

/* ---- colon.c ---- */

/* Adds quotations without marks: what follows `said:`, to the end of the paragraph or of the paragraphs that go on with it. */
void ro_statement_colons(ro_reader *r);

/* ---- carry.c ---- */

/* Statements for quoted sentences that no frame covers. Keeps the text order. */
void ro_statement_carry(ro_reader *r);
/* Speakers for statements without a source, from the statement before them. */
void ro_statement_carry_speakers(ro_reader *r);
/* Numbers for quotations of more than one sentence. */
void ro_statement_number(ro_reader *r);

#endif
