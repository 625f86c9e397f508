/* Quantities and figures. */
#ifndef RO_FIGURE_FIGURE_H
#define RO_FIGURE_FIGURE_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_figure_stage(const ro_model *m, ro_doc *d);

#endif
