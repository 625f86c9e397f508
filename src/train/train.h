/* Fits a coder of a user's own labels to marked pairs, and says how good it is on pairs that it has not seen. */
#ifndef RO_TRAIN_TRAIN_H
#define RO_TRAIN_TRAIN_H

#include "base/map.h"
#include "relate/relate.h"

/* A labelled pair, seen. */
typedef struct {
    ro_pair_view view;
    uint32_t label, group; /* into the set's names; group RO_NONE: none */
    uint32_t sentence;     /* number of its sentence among the different ones */
} ro_sample;

typedef RO_VEC(ro_sample) ro_samples;

typedef struct {
    ro_ses *ses;
    ro_samples samples;
    ro_map label, group, sentence; /* their entries' keys are the names, in the order of their first use */
    uint32_t lines;                /* read, the bad ones too */
} ro_sample_set;

/* Adds a line. False after a failure, which is recorded in `scratch`, the session that the sentence is read with. */
bool ro_samples_add(ro_sample_set *set, const ro_model *m, ro_ses *scratch, ro_str line);

/* Fits a coder to the samples whose `part` is not `left_out` (part NULL: to all). It lives in `s`. */
void ro_fit(ro_ses *s, const ro_net *net, const ro_sample_set *set, const uint8_t *part, uint8_t left_out, double l2, ro_coder *out);

/* Cross-validation by sentence: figures as text. False where there are too few sentences. */
bool ro_cross_validate(ro_ses *s, const ro_net *net, const ro_sample_set *set, double l2, ro_buf *out);

/* The least of a smooth function by L-BFGS (Liu and Nocedal 1989), from `x` on and into it. `value` gives it at x, and its gradient. */
typedef struct {
    double (*value)(void *ctx, const float *x, float *gradient);
    void *ctx;
    size_t n;
} ro_function;
void ro_minimise(ro_ses *s, const ro_function *f, float *x);
/* Natural logarithm of a positive number, the same bits everywhere. */
double ro_log(double x);

#endif
