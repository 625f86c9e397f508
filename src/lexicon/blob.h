/* The binary form of compiled lexicons (lexicon/README.md has the text form), as written by write.c and used in place by find.c.
 *
 * Words are 32 bits in the machine's byte order, read by copying, so that a blob needs no alignment. A reference is two words: offset
 * from the start of the blob, length. The parts are
 *
 *   head     `ROLEX` and zeros to 8 bytes; words: version, 0x01020304, size, number of tables, offset of tables, number of files,
 *            offset of files (references), 0; 64 hex digits of the SHA-256 over the sources and zeros to 72 bytes
 *   tables   RO_LT_WORDS words each, sorted by name, see the enum
 *   rows     file, line, reference of the first key as written, references of the fields
 *   keys     sorted by normal form, then by row: reference of the normal form, reference of the key as written, row, flags
 *   slots    a power of two of words: 1 + the first key of a normal form, found by hash and linear probing, 0: free
 *   first    a power of two of 16-bit numbers: for a hash of a first word, the length of the longest normal form that starts with it
 *
 * A table declaration is kept as text, so that later sources can be held to it. */
#ifndef RO_LEXICON_BLOB_H
#define RO_LEXICON_BLOB_H

#include "lexicon/lexicon.h"

#define RO_LB_VERSION 1u
#define RO_LB_ORDER 0x01020304u
#define RO_LB_HEAD 112u
#define RO_LB_HASH 40u /* offset of the hex digits */
#define RO_LEX_KEY_MAX 240u

enum { RO_LB_AT_VERSION = 8, RO_LB_AT_ORDER = 12, RO_LB_AT_SIZE = 16, RO_LB_AT_NTABLES = 20, RO_LB_AT_TABLES = 24, RO_LB_AT_NFILES = 28, RO_LB_AT_FILES = 32 };

/* Words of a table entry. A reference takes two. */
enum {
    RO_LT_NAME = 0, RO_LT_DECL = 2, RO_LT_FIELDS = 4 /* columns after the key */, RO_LT_COLS = 5 /* references of their names */, RO_LT_NROWS = 6, RO_LT_ROWS = 7,
    RO_LT_NKEYS = 8, RO_LT_KEYS = 9, RO_LT_NSLOTS = 10, RO_LT_SLOTS = 11, RO_LT_NFIRST = 12, RO_LT_FIRST = 13, RO_LT_MULTI = 14, RO_LT_WORDS = 16
};
enum { RO_LK_NORMAL = 0, RO_LK_WRITTEN = 2, RO_LK_ROW = 4, RO_LK_FLAGS = 5, RO_LK_WORDS = 6 };
enum { RO_LR_FILE = 0, RO_LR_LINE = 1, RO_LR_NAME = 2, RO_LR_FIELD = 4 };
enum { RO_LK_EXACT = 1 };

/* Up to two blobs, the user's first. One with a single blob needs no memory of its own. */
struct ro_lexicon {
    ro_str blob[2];
    uint32_t nblobs;
    uint32_t ntables;
    const uint32_t *table[2]; /* with two blobs: the number of each table in each blob, RO_LEX_NOTABLE where it lacks it */
    const char *hash;
    ro_ses ses;               /* holds this struct and the user's blob */
};

/* Normal form as it grows. `gap`: a blank is due before the next letter. */
typedef struct {
    char out[RO_LEX_KEY_MAX + 16];
    uint32_t n;
    bool gap, fold, full;
} ro_lexnorm;

void ro_lexnorm_add(ro_lexnorm *f, ro_str text);
bool ro_lexnorm_parts(uint32_t cp);           /* blank, hyphen, dash, slash */
ro_str ro_lexnorm_view(const ro_lexnorm *f); /* without the article */

/* Sources by name, in the order of their bytes: a file as it is, a folder with all *.lex below it. `strip`: names start below the folder. */
typedef struct {
    RO_VEC(ro_str) names, sources;
} ro_lexfiles;
void ro_lexfiles_read(ro_ses *s, ro_lexfiles *out, ro_str path, bool strip);

/* As ro_lexicon_compile; tables that `base` (may be NULL) has keep its columns. */
int ro_lexicon_compile_on(const ro_lexicon *base, const ro_str *names, const ro_str *sources, size_t n, ro_buf *blob, ro_buf *faults, ro_err *e);

/* The declaration of a table in any of the blobs; p NULL: there is none. */
ro_str ro_lex_declaration(const ro_lexicon *lex, ro_str table);
/* Checks every bound of a blob. */
int ro_lexblob_check(ro_str blob, ro_err *e);

/* What the compiler hands to the writer. */
typedef struct {
    ro_str normal, written;
    uint32_t row;
    bool exact;
} ro_lexkey;

typedef struct {
    uint32_t file, line;
    ro_str name;
    ro_str *field;
} ro_lexline;

typedef struct {
    ro_str name, decl;
    uint32_t nfields;
    ro_str col[RO_LEX_FIELDS];
    bool multi;
    RO_VEC(ro_lexline) rows;
    RO_VEC(ro_lexkey) keys; /* sorted before writing */
} ro_lextab;

void ro_lexicon_write(ro_ses *s, const ro_lextab *tables, uint32_t n, const ro_str *files, uint32_t nfiles, const char hash[65], ro_buf *out);

static inline uint32_t ro_lex_fold(uint64_t h) { return (uint32_t)(h ^ (h >> 32)); }

#endif
