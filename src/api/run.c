/* Many documents: base/pool with a session for each worker. */
#include "api/internal.h"

#include "base/pool.h"

#include <stdlib.h>

typedef struct {
    const readout_jobs *jobs;
    readout_session **ses;
} run;

static bool next(void *ctx, void **job)
{
    const run *r = ctx;
    return r->jobs->next(r->jobs->ctx, job) != 0;
}

static void work(void *ctx, int worker, void *job)
{
    const run *r = ctx;
    r->jobs->work(r->jobs->ctx, r->ses[worker], job);
}

static bool done(void *ctx, void *job)
{
    const run *r = ctx;
    return r->jobs->done(r->jobs->ctx, job) != 0;
}

int readout_run(const readout_model *model, const readout_jobs *jobs, int threads, readout_error *err)
{
    run r = { .jobs = jobs };
    ro_jobs all = { next, work, done, &r };
    ro_err e = { 0 };
    int code = READOUT_OK, n = threads > 1 ? threads : 1, made = 0;

    r.ses = calloc((size_t)n, sizeof(readout_session *));
    if (!r.ses)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    for (; made < n && code == READOUT_OK; made++)
        code = readout_session_new(&r.ses[made], model, err);
    if (code == READOUT_OK && (code = ro_pool_run(&all, n, &e)) != RO_OK)
        ro_api_fail(&e, NULL, err);
    for (int i = 0; i < made; i++)
        readout_session_free(r.ses[i]);
    free(r.ses);
    return code;
}
