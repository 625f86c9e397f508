/* Worker threads that take numbered jobs; results are handed over in the order of the jobs, whatever finished first. */
#ifndef RO_BASE_POOL_H
#define RO_BASE_POOL_H

#include "base/err.h"

typedef struct {
    /* Called by one thread at a time, in order: puts the next job into *job; false: there are no more. */
    bool (*next)(void *ctx, void **job);
    /* Called by any worker (0 .. threads-1), side by side. */
    void (*work)(void *ctx, int worker, void *job);
    /* Called by one thread at a time, in the order of the jobs; frees the job. False stops the run. */
    bool (*done)(void *ctx, void *job);
    void *ctx;
} ro_jobs;

/* Runs all jobs with `threads` workers; at most 4 x threads jobs are open at a time. With one thread everything runs in the caller. */
int ro_pool_run(const ro_jobs *jobs, int threads, ro_err *e);

#endif
