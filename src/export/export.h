/* The record writers. Each writes a whole document into a buffer; docs/formats/record.md is the contract of the JSON. */
#ifndef RO_EXPORT_EXPORT_H
#define RO_EXPORT_EXPORT_H

#include "base/buf.h"
#include "base/json.h"
#include "doc/doc.h"
#include "doc/model.h"

#include <readout.h>

/* Any format of enum readout_format. Returns non-zero if there is no such format or layer. */
int ro_export(const ro_model *m, ro_doc *d, int format, const readout_style *style, ro_buf *out);

/* Offsets as the caller counts them (code points, bytes, UTF-16 units) of byte offsets of a text: built once a document, O(1) a look-up. */
typedef struct {
    const uint32_t *block; /* count at every 64th byte; NULL: bytes */
    ro_str text;
    int unit;
} ro_offsets;
void ro_offsets_start(ro_ses *s, ro_offsets *o, ro_str text, int unit);
uint32_t ro_offset(const ro_offsets *o, uint32_t byte);

void ro_export_json(const ro_model *m, ro_doc *d, const readout_style *style, int indent, ro_buf *out);
void ro_export_readout(const ro_model *m, ro_doc *d, const readout_style *style, ro_buf *out);
void ro_export_csv(const ro_model *m, ro_doc *d, const readout_style *style, ro_buf *out);
void ro_export_page(const ro_model *m, ro_doc *d, const readout_style *style, ro_buf *out);
void ro_export_conllu(ro_doc *d, ro_buf *out);
void ro_export_vectors(const ro_doc *d, ro_buf *out);
void ro_export_tokens(ro_doc *d, const readout_style *style, ro_buf *out);
/* A cell of tables whose columns are parted by tabs: what would end it is a blank. */
void ro_export_cell(ro_str w, ro_buf *out);
void ro_export_corpus(const ro_model *m, ro_doc *d, ro_buf *out);
int ro_export_layer(const ro_model *m, ro_doc *d, const char *layer, const readout_style *style, ro_buf *out);

/* The id of a record in its document: the layer's letter and a number in text order (`e3`). RO_NONE: p NULL. */
ro_str ro_id(ro_ses *s, char letter, uint32_t index);
enum { RO_ID_ZONE = 'z', RO_ID_SENT = 'n', RO_ID_ACTOR = 'a', RO_ID_PLACE = 'p', RO_ID_TIME = 't', RO_ID_STATEMENT = 's', RO_ID_EVENT = 'e', RO_ID_QUANTITY = 'q',
       RO_ID_FIGURE = 'f', RO_ID_AGREEMENT = 'g', RO_ID_COMMITMENT = 'c', RO_ID_DECISION = 'd', RO_ID_CONDITIONAL = 'k', RO_ID_FLOW = 'w', RO_ID_DISPUTE = 'x' };

#endif
