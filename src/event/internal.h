/* Between the files of event/. */
#ifndef RO_EVENT_INTERNAL_H
#define RO_EVENT_INTERNAL_H

#include "event/event.h"
#include "frame/frame.h"
#include "lexicon/lexicon.h"

/* ---- words.c: lemmas of a clause as one text, for look-ups ---- */

enum { RO_EVENT_WORDS = 64 };

enum { RO_EVENT_TEXT = 2048 };

typedef struct {
    char text[RO_EVENT_TEXT];
    ro_span word[RO_EVENT_WORDS];     /* in `text`, in text order */
    bool trigger[RO_EVENT_WORDS];
    uint32_t n, at;
    uint32_t centre;                  /* the word that is the anchor */
} ro_words;

void ro_words_start(ro_words *w);
void ro_words_add(ro_words *w, ro_str lemma, bool trigger);
/* Lemmas of the sentence around the anchor. `under`: only the trigger and what hangs on it without another clause between. */
void ro_words_of(const ro_doc *d, uint32_t anchor, ro_span trigger, bool under, ro_words *w);
/* Rows for the words from i on, the longest keys first: the number of words of the key in *len. Returns rows found for the next shorter
 * key below *len (start with RO_EVENT_KEY + 1), 0: none is left. */
enum { RO_EVENT_KEY = 4, RO_EVENT_ROWS = 12 };
uint32_t ro_words_find(const ro_words *w, ro_lextable t, uint32_t i, uint32_t *len, ro_lexrow rows[RO_EVENT_ROWS]);

/* ---- code.c: the CAMEO code ---- */

typedef struct {
    ro_str code;
    ro_lexrow row[3]; /* that decided, for the why */
    uint32_t rows;
} ro_coded;

void ro_event_code(const ro_lexicon *lex, ro_event_type type, ro_event_mode mode, const ro_words *w, ro_ses *s, ro_coded *out);
/* Goldstein value, name and contexts of a code; false: no such code. */
bool ro_event_scale(const ro_lexicon *lex, ro_str code, ro_lexrow *row, double *goldstein);

/* ---- context.c ---- */
void ro_event_contexts(const ro_model *m, ro_doc *d, ro_event *e);

/* ---- role.c ---- */
void ro_event_roles(ro_doc *d, const ro_frame *f, ro_event *e);

/* ---- status.c ---- */

/* Statements that an event stands in, and a status that agrees with what is around it. */
void ro_event_settle(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e);

/* ---- when.c ---- */
void ro_event_when(ro_doc *d, const ro_frame *f, ro_event *e);
void ro_event_place(ro_doc *d, const ro_frame *f, ro_event *e);

/* ---- dictionary.c: imported dictionaries of verbs and discards (lexicon/README.md, `dictionary.verb`) ---- */

/* Is there one? */
bool ro_event_imported(const ro_lexicon *lex);
/* Codes doc->events by the dictionaries' verbs, drops those that they do not count, adds those that the reader has not found. */
void ro_event_import(const ro_model *m, ro_doc *d);

/* ---- event.c ---- */

/* The words of the event's clause and of its arguments. */
ro_span ro_event_where(const ro_doc *d, const ro_frame *f, const ro_event *e);

/* ---- victim.c ---- */
void ro_event_victims(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *e);
/* The count that a noun phrase with this head states: `at least 12`, `dozens of`, `a`; -1: none. */
int64_t ro_event_count(const ro_doc *d, uint32_t head);

#endif
