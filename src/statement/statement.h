/* Statements: who said what. */
#ifndef RO_STATEMENT_STATEMENT_H
#define RO_STATEMENT_STATEMENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_statement_stage(const ro_model *m, ro_doc *d);

#endif
