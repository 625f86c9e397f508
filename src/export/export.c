/* Which writer writes which format. */
#include "export/export.h"

ro_str ro_id(ro_ses *s, char letter, uint32_t index)
{
    return index == RO_NONE ? RO_NOSTR : ro_printf(s, "%c%u", letter, index + 1);
}

int ro_export(const ro_model *m, ro_doc *d, int format, const readout_style *style, ro_buf *out)
{
    switch (format) {
    case READOUT_READOUT:
        ro_export_readout(m, d, style, out);
        return 0;
    case READOUT_JSON:
        ro_export_json(m, d, style, 1, out);
        return 0;
    case READOUT_JSON_LINE:
        ro_export_json(m, d, style, 0, out);
        return 0;
    case READOUT_CSV:
        ro_export_csv(m, d, style, out);
        return 0;
    case READOUT_PAGE:
        ro_export_page(m, d, style, out);
        return 0;
    case READOUT_CONLLU_OUT:
        ro_export_conllu(d, out);
        return 0;
    case READOUT_CORPUS:
        ro_export_corpus(m, d, out);
        return 0;
    case READOUT_VECTORS:
        ro_export_vectors(d, out);
        return 0;
    case READOUT_TOKENS:
        ro_export_tokens(d, style, out);
        return 0;
    case READOUT_LAYER:
        return ro_export_layer(m, d, style->layer, style, out);
    default:
        return 1;
    }
}
