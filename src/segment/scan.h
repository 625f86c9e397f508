/* Between the files of segment/: the scanner's pieces and the cutting of words. */
#ifndef RO_SEGMENT_SCAN_H
#define RO_SEGMENT_SCAN_H

#include "doc/doc.h"
#include "doc/model.h"
#include "ingest/layout.h"
#include "lexicon/lexicon.h"

typedef enum {
    RO_PIECE_SPACE, /* white space */
    RO_PIECE_WORD,  /* letters and digits, with apostrophes and underscores inside */
    RO_PIECE_NUM,   /* 1,200.5  10:30  9/11  .04  20th */
    RO_PIECE_ACRO,  /* U.S.  p.m.  Ph.D.: letters parted by stops, the last stop included where there is one */
    RO_PIECE_WHOLE, /* one token as it stands: an emoticon, a hash tag, a dash, a bracket */
    RO_PIECE_URL,   /* an address; may end in punctuation that is not its own */
    RO_PIECE_DOTTED, /* words parted by stops: an address, a file's name, or two sentences without a blank */
    RO_PIECE_DIGITS, /* 713-853-3989, 2021-02-18: numbers joined by hyphens */
} ro_piece_kind;

/* The piece that begins at `at` (< end); its end is in *to. Bytes that are not UTF-8 are pieces of one byte. */
ro_piece_kind ro_scan_piece(const char *at, const char *end, const char **to);

/* What a paragraph's tokens are cut with. */
typedef struct {
    ro_doc *d;
    ro_lextable abbreviations; /* of the lexicon: they add to the closed table */
    uint32_t end;              /* of the paragraph */
    uint32_t para;             /* its number */
    uint32_t quotes;           /* single quotation marks that are open */
    uint8_t next;              /* flags of the next token */
} ro_cutter;

/* Appends the tokens of the piece [beg, end) and of what belongs to it (the stop of an abbreviation, `non-` and its noun); returns where
 * the next piece begins, which may be before `end`. */
uint32_t ro_cut_piece(ro_cutter *c, ro_piece_kind kind, uint32_t beg, uint32_t end);

/* What kind of abbreviation a word before a stop is. */
typedef enum { RO_ABBR_NO, RO_ABBR_TITLE, RO_ABBR_MONTH, RO_ABBR_NUMBER, RO_ABBR_INNER, RO_ABBR_PLAIN, RO_ABBR_STATE,
    RO_ABBR_UNIT } ro_abbr;
ro_abbr ro_abbr_of(ro_lextable more, ro_str word);

/* A word that is written without the apostrophe or blank that parts it (`dont`, `cannot`, `gonna`): lengths of its parts, 0: none. */
uint32_t ro_fused(ro_str word, uint32_t parts[3]);
bool ro_is_prefix(ro_str word);  /* `non` of `non-proliferation`: stays with its noun */
bool ro_is_unit(ro_str word);    /* `km` of `5km` */
bool ro_is_starter(ro_str word); /* `The`: a capital that tells a new sentence */
bool ro_is_address_end(ro_str label); /* `com` of `example.com`, `doc` of `file.doc` */

/* Fills doc->paras, without their tokens. */
ro_layout ro_paragraphs(ro_doc *d);

#endif
