/* Dictionaries of TABARI and PETRARCH as lexicon files: `readout lexicon import`.
 *
 * Reads dictionaries (actors, agents, verbs, discards, issues), writes one `.lex` source (lexicon/README.md tells its tables) and a report, one line
 * for everything that could not be used: `FILE:line: what and why`. A line at fault is left out and the rest is still read. */
#ifndef RO_LEXICON_IMPORT_H
#define RO_LEXICON_IMPORT_H

#include "base/map.h"
#include "lexicon/blob.h"

typedef enum { RO_DICT_AUTO, RO_DICT_ACTORS, RO_DICT_AGENTS, RO_DICT_VERBS, RO_DICT_DISCARDS, RO_DICT_ISSUES } ro_dict_kind;

/* `actors`, `agents` ...; -1: no such kind. */
int ro_dict_kind_of(ro_str name);

/* Compiles dictionaries of one kind (an enum ro_dict_kind) into `out`. Faults go to `report`, a summary after them. RO_OK also where lines were at fault; RO_EINPUT where no entry
 * could be read at all or the files are of several kinds; `unusable` counts the lines reported. `alone`: the verbs say that
 * they alone make events. */
int ro_lexicon_import(const ro_str *names, const ro_str *sources, size_t n, int kind, bool alone, ro_buf *out, ro_buf *report, uint32_t *unusable, ro_err *e);

/* ---- between import.c and the readers of each kind ---- */

/* What a phrase of a dictionary is once its underscores are read: words between single blanks. */
typedef struct {
    ro_str words;
    bool whole; /* it ended with `_`: no stem */
} ro_dict_name;

typedef struct {
    ro_ses *s;
    ro_buf *out, *report;
    ro_str file;            /* as named on the command line */
    ro_str rest;            /* lines to come */
    uint32_t line;          /* of the one at hand */
    bool in_comment;        /* inside <!-- --> */
    bool alone;
    bool tabari;            /* names without `_` at their end are stems; verbs have no blocks */
    uint32_t faults, rows, latin;
    uint32_t codes, foreign; /* of verbs and patterns; those that are no CAMEO code */
    bool said_foreign;
    ro_map seen;            /* normal form -> number in `places` */
    RO_VEC(ro_str) places;  /* `FILE:line` */
} ro_importer;

/* The next line without comments, in UTF-8, blanks at its end cut; *indented: it begins with a blank. False at the end of the file (or at `~FINISH`). */
bool ro_dict_line(ro_importer *im, ro_str *line, bool *indented);
void ro_dict_fault(ro_importer *im, uint32_t line, const char *fmt, ...) __attribute__((format(printf, 3, 4)));
/* What stands before the first of `stop`; *rest begins with it. */
ro_str ro_dict_before(ro_str *rest, char stop);
/* The content of the bracket that `rest` begins with, trimmed; false after a fault when it is not closed. */
bool ro_dict_bracket(ro_importer *im, ro_str *rest, char close, ro_str *content);
ro_dict_name ro_dict_phrase(ro_importer *im, ro_str raw);
/* Appends a key to a row under way, escaped; false (after a fault) if it has no letters or is too long. The same key twice in one row is one. */
typedef RO_VEC(ro_str) ro_dict_keys;
bool ro_dict_key(ro_importer *im, ro_dict_keys *keys, ro_str words);
void ro_dict_escape(ro_buf *out, ro_str text, bool start);
/* Begins a row with its keys, adds fields, ends it with a note where it came from. */
void ro_dict_row(ro_importer *im, const ro_dict_keys *keys);
void ro_dict_field(ro_importer *im, ro_str text);
void ro_dict_end(ro_importer *im, uint32_t line);
/* `policeman` -> `policemans`, `ministry` -> `ministries`, `boss` -> `bosses`: of the last word. p NULL: it ends in one `s`, and is one. */
ro_str ro_dict_plural(ro_importer *im, ro_str words);
/* Where the text stands already in this run, `FILE:line`; p NULL: nowhere, or in this line, and from now on here. */
ro_str ro_dict_stands(ro_importer *im, ro_str key);
/* The same with a fault where it does. */
bool ro_dict_taken(ro_importer *im, ro_str key);

/* False after a fault: letters that no code has; `###` and `+++`, which set a sentence aside in TABARI, in a file of PETRARCH. */
bool ro_dict_code_usable(ro_importer *im, ro_str code);

void ro_dict_actors(ro_importer *im);
void ro_dict_agents(ro_importer *im);
void ro_dict_verbs(ro_importer *im);
void ro_dict_discards(ro_importer *im);
void ro_dict_issues(ro_importer *im);

#endif
