/* The row of stages. */
#ifndef RO_PIPELINE_H
#define RO_PIPELINE_H

#include "doc/doc.h"
#include "doc/model.h"

typedef struct {
    const char *name;
    void (*run)(const ro_model *m, ro_doc *d);
    const char *reads, *writes; /* layers, for `readout --help layers` and the time shares of bench_pipeline */
} ro_stage;

extern const ro_stage ro_stages[];
extern const unsigned ro_nstages;

/* Runs the stages in order from the one after ingest to `last` (NULL: all of them) and stops where one fails: the error is in d->ses. */
int ro_pipeline(const ro_model *m, ro_doc *d, const char *last);

#endif
