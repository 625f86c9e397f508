/* Between the files of store/. */
#ifndef RO_STORE_INTERNAL_H
#define RO_STORE_INTERNAL_H

#include "base/vec.h"
#include "store/store.h"
#include "store/words.h"

#include <stdio.h>

enum { RO_STORE_STATEMENTS = 96 };

struct ro_store {
    sqlite3 *db;
    char path[1024];
    struct {
        const char *sql; /* a literal: its address is its name */
        sqlite3_stmt *stmt;
    } kept[RO_STORE_STATEMENTS];
    int nkept;
};

/* The database's own complaint as ours. */
int ro_store_fail(ro_store *s, ro_err *e);

/* ---- sql.c ---- */

/* Values by their form: i uint32_t (RO_NONE: null), l sqlite3_int64, r double, t ro_str (p NULL: null), z const char * (NULL: null); R and L take a value and store null. `sql` is a
 * literal: its statement is kept. */
void ro_store_put(ro_store *s, ro_err *e, const char *sql, const char *form, ...);
/* A query with its values, to be stepped by ro_store_row and given back with ro_store_done. NULL after a failure, which both of them take. The values must live until then. */
sqlite3_stmt *ro_store_ask(ro_store *s, ro_err *e, const char *sql, const char *form, ...);
bool ro_store_row(ro_store *s, ro_err *e, sqlite3_stmt *q);
void ro_store_done(sqlite3_stmt *q);
ro_str ro_store_text(sqlite3_stmt *q, int column); /* a view that lives until the next step */

/* ---- key.c: what makes two tellings one ---- */

typedef struct {
    const char *rule; /* NULL: known already */
    ro_str said;
    sqlite3_int64 key;
} ro_key;

typedef struct {
    ro_ses *ses;
    char layer;
    RO_VEC(ro_key) all;
} ro_keys;

void ro_key_add(ro_keys *k, const char *rule, ro_str said); /* once */
/* The key of a telling that stands alone: nobody else has it. */
ro_key ro_key_alone(ro_ses *ses, char layer, ro_str record);
/* The keys of record i of a layer: agreements, commitments, decisions, events, figures. */
void ro_keys_of(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, uint32_t i);

/* ---- term.c: until when mandates run ---- */

typedef struct {
    ro_str holder;    /* `UNMISS`, `resolution 2293` */
    const char *kind; /* `mandate`, `authorization`, `measures` */
    ro_str until;     /* the last day */
    ro_span words;
} ro_term;

/* What a decision or commitment of these words, in this sentence, says of a term. False where it says nothing of one. */
bool ro_term_of(const ro_doc *d, const ro_lexicon *lex, ro_span words, uint32_t sent, ro_term *out);

/* ---- copy.c: reprints ---- */

/* Keys of the whole text: two near copies share at least one (see there how near). */
void ro_copy_keys(ro_keys *k, ro_str text);
/* Hash of the words of the sentence that holds the place; false for one too short to be known again. */
bool ro_copy_passage(const ro_doc *d, const ro_rec *r, sqlite3_int64 *hash);

/* ---- tie.c: threads ---- */

/* Joins the threads of the keys, which become one. */
void ro_tie(ro_store *s, ro_err *e, char layer, const ro_key *key, uint32_t n);
/* The thread that holds the key is made anew from the links that stand: it may fall apart, or away. */
void ro_tie_mend(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_int64 key);

/* ---- link.c ---- */

/* Links the records of a document that has just been put in, id[letter][i] being their ids. */
void ro_store_link(ro_store *s, ro_err *e, const ro_lexicon *lex, const ro_doc *d, const char *dockey, ro_str *const *id);

/* What the older reading of a document was linked by, so that its threads can be mended when the new reading is in. */
typedef struct {
    ro_str record;
    RO_VEC(sqlite3_int64) key;
} ro_oldlink;
typedef RO_VEC(ro_oldlink) ro_oldlinks;
void ro_store_loosen(ro_store *s, ro_err *e, ro_ses *ses, sqlite3_int64 doc, const char *dockey, ro_oldlinks *old);
void ro_store_tighten(ro_store *s, ro_err *e, ro_ses *ses, const ro_oldlinks *old);

#endif
