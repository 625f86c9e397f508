/* One lock. A worker takes the next job (with its number), works on it unlocked, and puts it into a ring at its number; whoever finds the oldest job of the ring finished hands it over.
 * A worker that is a full ring ahead waits, so memory stays bounded when one document is slow. */
#include "base/pool.h"

#include <pthread.h>
#include <stdlib.h>

typedef struct {
    void *job;
    bool ready;
} slot;

typedef struct {
    const ro_jobs *jobs;
    pthread_mutex_t lock;
    pthread_cond_t moved; /* the ring has moved on, or the run is over */
    slot *ring;
    uint64_t size, taken, handed; /* jobs taken and jobs handed over so far */
    bool no_more, stop, handing;
} pool;

typedef struct {
    pool *p;
    int number;
    pthread_t thread;
} worker;

/* Hands over every job that is due. Called with the lock held; lets it go while it calls `done`. */
static void hand_over(pool *p)
{
    if (p->handing)
        return;
    p->handing = true;
    while (p->ring[p->handed % p->size].ready) {
        slot *s = &p->ring[p->handed % p->size];
        void *job = s->job;
        bool go_on;

        s->ready = false;
        pthread_mutex_unlock(&p->lock);
        go_on = p->jobs->done(p->jobs->ctx, job);
        pthread_mutex_lock(&p->lock);
        p->handed++;
        if (!go_on)
            p->stop = true;
        pthread_cond_broadcast(&p->moved);
    }
    p->handing = false;
}

static void *work(void *arg)
{
    worker *w = arg;
    pool *p = w->p;

    pthread_mutex_lock(&p->lock);
    for (;;) {
        void *job;
        uint64_t number;

        while (!p->stop && !p->no_more && p->taken - p->handed >= p->size)
            pthread_cond_wait(&p->moved, &p->lock);
        if (p->stop || p->no_more)
            break;
        if (!p->jobs->next(p->jobs->ctx, &job)) {
            p->no_more = true;
            pthread_cond_broadcast(&p->moved);
            break;
        }
        number = p->taken++;
        pthread_mutex_unlock(&p->lock);
        p->jobs->work(p->jobs->ctx, w->number, job);
        pthread_mutex_lock(&p->lock);
        p->ring[number % p->size] = (slot){ job, true };
        hand_over(p);
    }
    pthread_mutex_unlock(&p->lock);
    return NULL;
}

static int run_alone(const ro_jobs *jobs)
{
    void *job;

    while (jobs->next(jobs->ctx, &job)) {
        jobs->work(jobs->ctx, 0, job);
        if (!jobs->done(jobs->ctx, job))
            break;
    }
    return RO_OK;
}

int ro_pool_run(const ro_jobs *jobs, int threads, ro_err *e)
{
    pool p = { .jobs = jobs, .size = 4 * (uint64_t)(threads > 1 ? threads : 1) };
    worker *w;
    int started = 0;

    if (threads <= 1)
        return run_alone(jobs);
    p.ring = calloc(p.size, sizeof *p.ring);
    w = calloc((size_t)threads, sizeof *w);
    if (!p.ring || !w) {
        free(p.ring);
        free(w);
        return ro_err_set(e, RO_EMEMORY, 0, "out of memory for %d workers", threads);
    }
    pthread_mutex_init(&p.lock, NULL);
    pthread_cond_init(&p.moved, NULL);
    for (; started < threads; started++) {
        w[started] = (worker){ .p = &p, .number = started };
        if (pthread_create(&w[started].thread, NULL, work, &w[started]) != 0)
            break;
    }
    if (started == 0)
        run_alone(jobs);
    for (int i = 0; i < started; i++)
        pthread_join(w[i].thread, NULL);
    pthread_mutex_lock(&p.lock);
    hand_over(&p); /* what was finished before a stop: handed over too, nothing leaks */
    pthread_mutex_unlock(&p.lock);
    pthread_cond_destroy(&p.moved);
    pthread_mutex_destroy(&p.lock);
    free(w);
    free(p.ring);
    return e->code;
}
