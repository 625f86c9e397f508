/* Between the files of api/. */
#ifndef RO_API_INTERNAL_H
#define RO_API_INTERNAL_H

#include "doc/doc.h"
#include "doc/model.h"
#include "encode/encode.h"
#include "lexicon/lexicon.h"

#include <readout.h>

struct readout_model {
    ro_model m;
    ro_net *net;
    ro_lexicon *user; /* NULL: the built-in lexicon alone */
    char version[400];
};

struct readout_session {
    const readout_model *model;
    ro_ses ses;
    ro_doc *doc;
};

/* Copies the first failure of a session or store to the caller, with its place in front. */
int ro_api_fail(const ro_err *e, const char *name, readout_error *out);
int ro_api_error(readout_error *out, int code, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* Reads one document as readout_read does and returns it. NULL after a failure recorded in the session. */
ro_doc *ro_api_read(readout_session *ses, const readout_input *in, const char *last_stage);

/* What stands behind a record. */
ro_doc *ro_api_doc(const readout_record *rec);
const readout_model *ro_api_model(const readout_record *rec);

#endif
