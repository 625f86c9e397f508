/* Errors: the first one sticks.
 *
 * A session holds one ro_err. The first failure is recorded with its place (a byte offset of the input, or a line of a
 * file); what fails afterwards is a consequence and is not recorded. Stages therefore need not test every call: the
 * pipeline looks once after each stage. */
#ifndef RO_BASE_ERR_H
#define RO_BASE_ERR_H

#include <stdbool.h>
#include <stdint.h>

/* The codes of include/readout.h, by the same values (api/readout.c checks that). */
enum ro_code {
    RO_OK = 0,
    RO_EINPUT = 1,  /* the input is not what it should be; `where` says at which byte or line */
    RO_ELIMIT = 2,  /* larger or deeper than a documented limit */
    RO_EMODEL = 3,  /* the model or lexicon cannot be used */
    RO_EUSAGE = 4,  /* the caller asked for something that does not exist */
    RO_EMEMORY = 5, /* no memory */
    RO_EIO = 6,     /* reading or writing failed */
    RO_ESTORE = 7,  /* the database refused */
};

typedef struct {
    int code;       /* RO_OK while nothing failed */
    uint64_t where; /* byte offset or line, 0 where there is none */
    char msg[400];  /* one sentence without a full stop */
} ro_err;

/* Records the failure if it is the first. Returns the code that stands, so that `return ro_err_set(...)` reads well. */
int ro_err_set(ro_err *e, int code, uint64_t where, const char *fmt, ...) __attribute__((format(printf, 4, 5)));
void ro_err_clear(ro_err *e);

#endif
