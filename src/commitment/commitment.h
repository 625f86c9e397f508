/* Agreements, commitments, claims, decisions, conditionals, flows, disputes. */
#ifndef RO_COMMITMENT_COMMITMENT_H
#define RO_COMMITMENT_COMMITMENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_commitment_stage(const ro_model *m, ro_doc *d);

#endif
