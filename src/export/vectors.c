/* The tokens' vectors as the encoder left them, and the list of the tokens whose they are: a line a row. */
#include "export/export.h"

void ro_export_vectors(const ro_doc *d, ro_buf *out)
{
    if (d->vec.at)
        ro_buf_add(out, (ro_str){ (const char *)d->vec.at, (size_t)d->tokens.n * d->vec.width * sizeof *d->vec.at });
}

void ro_export_tokens(ro_doc *d, const readout_style *style, ro_buf *out)
{
    ro_offsets off;

    ro_offsets_start(d->ses, &off, d->text, style->offsets);
    for (uint32_t t = 0; t < d->tokens.n; t++) {
        uint32_t sent = d->sent_of[t];
        ro_span w = d->tokens.at[t].where;
        ro_export_cell(d->id.n ? d->id : RO_STR("-"), out);
        ro_buf_printf(out, "\t%u\t%u\t", sent + 1, t - d->sents.at[sent].tokens.beg + 1);
        ro_export_cell(ro_word(d, t), out);
        ro_buf_printf(out, "\t%u\t%u\n", ro_offset(&off, w.beg), ro_offset(&off, w.end));
    }
    if (ro_failed(d->ses))
        out->failed = true;
}
