/* Text to pieces: what a token may be, by its letters alone.
 *
 * Reads: the bytes of a paragraph. Writes: nothing; it says where the piece ends and what kind it is, and cut.c makes tokens of it.
 * Longest match of regular expressions over UTF-8. How UD English cuts (EWT and GUM, UD 2.16) was read off the treebanks. */
#include "segment/scan.h"

/* The scanner's view of its input: past the end it reads a NUL, which no rule matches. */
#define YYPEEK() (p < end ? (unsigned char)*p : 0)
#define YYSKIP() p++
#define YYBACKUP() mark = p
#define YYRESTORE() p = mark

/*!re2c
    re2c:define:YYCTYPE = "unsigned char";
    re2c:yyfill:enable = 0;
    re2c:flags:input = custom;
    re2c:flags:utf-8 = 1;
    re2c:flags:bit-vectors = 1;

    digit = [0-9];
    upper = [A-Z];
    ascii = [a-zA-Z];
    /* Letters of any script; punctuation, symbols and blanks between them are left out by hand. */
    letter = ascii | [\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02bb\u02bd-\u02ff\u0370-\u037d\u037f-\u0386\u0388-\u055f]
           | [\u0561-\u0588\u0591-\u05bd\u05d0-\u05f2]
           | [\u0610-\u061a\u0620-\u0669\u066e-\u06d3\u06d5-\u06ff\u0710-\u0963\u0966-\u096f\u0971-\u167f\u1681-\u17ff\u1810-\u1fff]
           | [\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u2138\u2c00-\u2dff]
           | [\u3005-\u3007\u3031-\u3035\u3041-\u309f\u30a1-\ud7ff\uf900-\ufd3d\ufd50-\ufdfb]
           | [\ufe70-\ufefc\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc]
           | [\U00010000-\U0001d0ff\U00020000-\U0003ffff];
    /* Marks, the soft hyphen and the joiners continue a word and never begin one. */
    mark   = [\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\ufeff];
    apos   = ['\u2019`\u02bc\u2018];
    run    = (letter | digit) (letter | digit | mark)*;
    blank  = [\x09-\x0d\x1c-\x20\x85\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000];
    solid  = [^\x00-\x20\x7f"<>\u0085\u00a0\u1680\u2000-\u200b\u2018-\u201f\u2026\u2028\u2029\u202f\u205f\u2060\u3000\ufeff];
    host   = [a-zA-Z0-9] [a-zA-Z0-9_-]*;
    number = digit+ ("." digit+)* | digit{1,3} ("," digit{3})+ ("." digit+)? | digit+ (":" digit+)+ ("." digit+)? | "." digit+
           | digit+ "/" digit+ ("/" digit+)?;
*/

ro_piece_kind ro_scan_piece(const char *at, const char *end, const char **to)
{
    const char *p = at, *mark = at;

#define PIECE(kind) do { *to = p; return (kind); } while (0)
/*!re2c
    *                                                   { *to = at + 1; return RO_PIECE_WHOLE; }
    blank+                                              { PIECE(RO_PIECE_SPACE); }

    letter ("." letter)+ "."?                           { PIECE(RO_PIECE_ACRO); }
    ("Ph" | "M" | "B" | "D" | "LL" | "Ll") "." ("D" | "Sc" | "Phil" | "Eng" | "Ed" | "Tech" | "B" | "M") "."?   { PIECE(RO_PIECE_ACRO); }

    number                                              { PIECE(RO_PIECE_NUM); }
    digit+ "0" apos? 's' | number ('st' | 'nd' | 'rd' | 'th')  { PIECE(RO_PIECE_NUM); }
    apos digit digit 's'?                               { PIECE(RO_PIECE_NUM); }
    run ((apos | "_"+) run)* "_"?                       { PIECE(RO_PIECE_WORD); }
    ("+"? digit{1,3} "-")? digit{3} "-" digit{3} "-" digit{4} | (digit{3} "/")? digit{3} "-" digit{4} | digit{5} "-" digit{4}
                                                        { PIECE(RO_PIECE_DIGITS); }
    digit{4} "-" digit{2} "-" digit{2} | digit{1,2} "-" digit{1,2} "-" digit{2} | digit{1,2} "-" digit{1,2} "-" digit{4}
                                                        { PIECE(RO_PIECE_DIGITS); }

    ('http' | 'https' | 'ftp' | 'file') "://" solid+    { PIECE(RO_PIECE_URL); }
    ('mailto' | 'doi') ":" solid+                       { PIECE(RO_PIECE_URL); }
    'www' ("." host)+ ("/" solid*)?                     { PIECE(RO_PIECE_URL); }
    (host ".")+ ascii [a-zA-Z0-9-]* ("/" solid*)?       { PIECE(RO_PIECE_DOTTED); }
    [a-zA-Z0-9] [a-zA-Z0-9._%+-]* "@" [a-zA-Z0-9] [a-zA-Z0-9._-]*  { PIECE(RO_PIECE_URL); }

    "@" ascii [a-zA-Z0-9_]* | "#" ascii [a-zA-Z0-9_]+         { PIECE(RO_PIECE_WHOLE); }
    [:;=] [-'^]? [)(|*\]]+ | "(:" | "^_^" | "<3" | ":-/"  { PIECE(RO_PIECE_WHOLE); }
    [:;=] "-"? [DPOpo]                                  { PIECE(RO_PIECE_WHOLE); }
    upper{1,3} "$"                                      { PIECE(RO_PIECE_WHOLE); }
    upper+ ("&" upper+)+ | [a-z] "&" [a-z]                             { PIECE(RO_PIECE_WHOLE); }

    "."{2,} | [!?]{2,} | "." [!?]+ | "$"{2,} | ")"{2,} | "/"{2,} | "\\"{2,} | "\u2026"+ "."* | "\u2014"+ | "\u2015"+
                                                        { PIECE(RO_PIECE_WHOLE); }
    "-"{2,} | "="{2,} | "*"{2,} | "_"+ | "~"{2,} | "#"{2,} | "+"{2,} | "<"{2,} | ">"{2,} | "|"{2,} | [-=*_~#+<>|{}]{4,}
                                                        { PIECE(RO_PIECE_WHOLE); }
    "Yahoo!"                                            { PIECE(RO_PIECE_WHOLE); }
    "''" | "``" | "\u2018\u2019" | "\u2019\u2019" | "\u2018\u2018" | "->" | "<-" | "-->" | "<--" | "=>"  { PIECE(RO_PIECE_WHOLE); }
    [^\x00]                                             { PIECE(RO_PIECE_WHOLE); }
*/
#undef PIECE
}
