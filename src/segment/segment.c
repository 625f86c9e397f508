/* The stage: text to paragraphs and tokens.
 *
 * Reads: doc->text, doc->zones. Writes: doc->paras, doc->tokens. Linear in the text.
 * token.re finds pieces by longest match, cut.c makes tokens of them as UD English does; every character that is no white space is in one
 * token. */
#include "segment/segment.h"

#include "segment/scan.h"

/* Flags of the piece's first token: what white space before it was. */
static uint8_t space_flags(ro_str space, ro_layout layout)
{
    if (layout == RO_LAYOUT_SENTENCES && (memchr(space.p, '\n', space.n) || memchr(space.p, '\r', space.n)))
        return RO_TOK_SPACE | RO_TOK_LINE;
    return RO_TOK_SPACE;
}

static void cut_paragraph(ro_cutter *c, ro_layout layout)
{
    ro_doc *d = c->d;
    ro_para *para = &d->paras.at[c->para];
    uint32_t at = para->where.beg;

    c->end = para->where.end;
    c->quotes = 0;
    c->next = RO_TOK_PARA | RO_TOK_SPACE;
    para->tokens.beg = d->tokens.n;
    while (at < c->end && !ro_failed(d->ses)) {
        const char *to;
        ro_piece_kind kind = ro_scan_piece(d->text.p + at, d->text.p + c->end, &to);
        uint32_t end = (uint32_t)(to - d->text.p);

        if (kind == RO_PIECE_SPACE) {
            c->next |= space_flags((ro_str){ d->text.p + at, end - at }, layout);
            at = end;
        } else {
            at = ro_cut_piece(c, kind, at, end);
        }
    }
    para->tokens.end = d->tokens.n;
}

void ro_segment(const ro_model *m, ro_doc *d)
{
    const ro_lexicon *lex = m ? m->lex : NULL;
    ro_cutter c = { .d = d, .abbreviations = { lex, RO_LEX_NOTABLE } };
    ro_layout layout = ro_paragraphs(d);

    if (lex)
        c.abbreviations = ro_lex_table(lex, "segment.abbreviation");
    for (c.para = 0; c.para < d->paras.n && !ro_failed(d->ses); c.para++)
        cut_paragraph(&c, layout);
}
