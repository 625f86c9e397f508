/* Text to paragraphs.
 *
 * Reads: doc->text, doc->zones. Writes: doc->paras (their spans and zones; the tokens come later).
 * A paragraph lies in one zone. By the text's make-up (ingest/layout.h) it is a line, a block of lines between blank ones, or, in text of
 * one sentence a line without blank lines, as many lines as the encoder reads at once. */
#include "ingest/layout.h"
#include "segment/scan.h"

#define WINDOW 1000 /* bytes of lines that are read together: about 220 word pieces */

typedef struct {
    ro_doc *d;
    ro_layout layout;
    bool blanks;  /* has the text blank lines between others? */
    ro_para open; /* paragraph in the making; empty: none */
} maker;

static void close_para(maker *m)
{
    if (m->open.where.end > m->open.where.beg)
        ro_push(m->d->ses, &m->d->paras, m->open);
    m->open.where = (ro_span){ 0, 0 };
}

static bool goes_on(const maker *m, ro_str line, uint32_t indent)
{
    if (ro_span_none(m->open.where) || m->layout == RO_LAYOUT_PARAGRAPHS)
        return false;
    if (m->layout == RO_LAYOUT_WRAPPED)
        return indent < 2 && !ro_line_is_item(line);
    return m->blanks || m->open.where.end - m->open.where.beg + line.n <= WINDOW;
}

static void add_region(maker *m, ro_span region, uint32_t zone)
{
    ro_str text = ro_slice(m->d->text, region);
    uint32_t at = 0, indent;
    ro_span line;

    while (ro_line_next(text, &at, &line, &indent)) {
        ro_span where = { line.beg + region.beg, line.end + region.beg };

        if (ro_span_none(line)) {
            close_para(m);
        } else if (goes_on(m, ro_slice(text, line), indent)) {
            m->open.where.end = where.end;
        } else {
            close_para(m);
            m->open = (ro_para){ .where = where, .zone = zone };
        }
    }
    close_para(m);
}

/* Is an empty line between two that are not? */
static bool has_blank_lines(ro_str text)
{
    uint32_t at = 0, indent;
    bool seen = false, gap = false;
    ro_span line;

    while (ro_line_next(text, &at, &line, &indent)) {
        if (!ro_span_none(line) && gap)
            return true;
        seen |= !ro_span_none(line);
        gap = seen && ro_span_none(line);
    }
    return false;
}

ro_layout ro_paragraphs(ro_doc *d)
{
    maker m = { .d = d, .layout = ro_layout_of(d->text) };
    uint32_t at = 0; /* all before it is in a paragraph or blank, whatever the zones leave out */

    m.blanks = has_blank_lines(d->text);
    for (uint32_t i = 0; i < d->zones.n; i++) {
        ro_span zone = d->zones.at[i].where;

        if (zone.beg > at)
            add_region(&m, (ro_span){ at, zone.beg }, RO_NONE);
        if (zone.beg < at)
            zone.beg = at < zone.end ? at : zone.end;
        add_region(&m, zone, i);
        if (zone.end > at)
            at = zone.end;
    }
    add_region(&m, (ro_span){ at, (uint32_t)d->text.n }, RO_NONE);
    return m.layout;
}
