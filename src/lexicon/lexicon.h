/* Knowledge as text: `.lex` files compiled into one sorted, read-only table set (lexicon/README.md is the format).
 *
 * The project's own lexicons are compiled at build by tools/lexc and linked in; a user's are compiled at start by the same code and looked
 * up first. A lexicon is immutable and shared by all threads.
 *
 * A table has a key column and named further columns. Keys are compared in normal form: lower case (Unicode), one blank for every run of
 * blanks, hyphens, dashes and slashes, typographic apostrophes as ASCII, no article `the` in front. A key written `=US` also asks for exactly these letters. */
#ifndef RO_LEXICON_LEXICON_H
#define RO_LEXICON_LEXICON_H

#include "base/buf.h"
#include "base/ses.h"
#include "base/vec.h"

typedef struct ro_lexicon ro_lexicon;

#define RO_LEX_FIELDS 16 /* columns after the key that a table may have */

/* One line of a table that matched. The strings are views into the lexicon and live as long as it does. */
typedef struct {
    ro_str key;      /* the one that matched, as written (without `=`) */
    ro_str name;     /* the first key of the line */
    ro_str field[RO_LEX_FIELDS]; /* the columns after the key; an empty field has n 0; lists are `a;b` (ro_str_cut) */
    uint32_t nfields;
    ro_str file;     /* `entity/state.lex` */
    uint32_t line;
} ro_lexrow;

typedef struct {
    const ro_lexicon *lex;
    uint32_t id; /* RO_LEX_NOTABLE: there is no such table */
} ro_lextable;
#define RO_LEX_NOTABLE UINT32_MAX

/* The lexicons that are linked in (src/lexicon/builtin.c; needs `ro_lexicon_blob`, which tools/lexc writes). */
const ro_lexicon *ro_lexicon_builtin(void);
/* The same with a user's files (or folders of .lex files) in front. Faults are recorded as `file:line: ...`, all of them to `faults` (may be NULL). */
int ro_lexicon_open(ro_lexicon **out, const ro_str *paths, size_t n, ro_buf *faults, ro_err *e);
void ro_lexicon_close(ro_lexicon *lex);
const char *ro_lexicon_hash(const ro_lexicon *lex); /* SHA-256 in hex over all sources, in order */

ro_lextable ro_lex_table(const ro_lexicon *lex, const char *name);
/* Number of a column after the key (0 based), -1: no such column. Look it up once. */
int ro_lex_column(ro_lextable t, const char *name);

/* Rows whose key is this surface, in the order of their files and lines, at most `max`; a user's rows first. Returns how many there are in out. */
uint32_t ro_lex_find(ro_lextable t, ro_str surface, ro_lexrow *out, uint32_t max);
/* First row or false. */
bool ro_lex_first(ro_lextable t, ro_str surface, ro_lexrow *out);

/* Longest key that is the text from words[0] on: words[i] are the spans of consecutive words of `text`. Returns the number of words it takes (0: none) and
 * its first row. `max_words` bounds the search by the longest key of the table. */
uint32_t ro_lex_longest(ro_lextable t, ro_str text, const ro_span *words, uint32_t n, ro_lexrow *out);

/* Every key of a table with its row, in sorted order of keys (a user's first, then the built-in ones): i from 0 to ro_lex_rows - 1.
 * A line with three keys comes three times; the times where key and name are the same string are one a line. */
uint32_t ro_lex_rows(ro_lextable t);
ro_lexrow ro_lex_row(ro_lextable t, uint32_t i);

/* `event/cameo.lex:12`, for a record's why. */
ro_str ro_lex_why(ro_ses *s, const ro_lexrow *row);

/* Compiles sources into the binary form (tools/lexc and ro_lexicon_open). names[i] is shown in messages. All faults go to `faults`, one a line, `file:line: what`;
 * the return value is RO_OK only if there was none. */
int ro_lexicon_compile(const ro_str *names, const ro_str *sources, size_t n, ro_buf *blob, ro_buf *faults, ro_err *e);
/* Uses a compiled blob in place after checking all of its bounds. */
int ro_lexicon_use(ro_lexicon **out, ro_str blob, ro_err *e);

#endif
