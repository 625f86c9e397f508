/* Agreements, commitments, claims, decisions, conditionals, flows, disputes. */
#ifndef RO_COMMITMENT_COMMITMENT_H
#define RO_COMMITMENT_COMMITMENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_commitment_stage(const ro_model *m, ro_doc *d);

/* The state that a commitment has at `date` (ISO; p NULL: unknown) by its claims and deadline, where those decide; `label` is what the
 * model read with
 * probability p. *rule says which rule decided, p NULL: the model's label stands. */
ro_commitment_state ro_commitment_settle(const ro_commitment *c, ro_commitment_state label, float p, ro_str date, ro_str *rule);

#endif
