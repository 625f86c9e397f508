/* Between the files of frame/. */
#ifndef RO_FRAME_INTERNAL_H
#define RO_FRAME_INTERNAL_H

#include "frame/frame.h"

typedef RO_VEC(ro_frame) ro_frame_list;

/* What the stage takes from the model, looked up once a document. */
typedef struct {
    const ro_head *head[RO_LAYERS];
    uint8_t role[RO_LAYERS][RO_ROLES]; /* role number in the head -> enum ro_role */
    ro_product tok, anchor, token;
    uint32_t from, to;                 /* rows of `tok` that hold the anchors' groups */
    const float *bi, *lin, *dist, *bias;
    uint32_t width;                    /* of a and t: 128 */
} ro_frame_model;

bool ro_frame_bind(const ro_model *m, ro_doc *d, ro_frame_model *fm);

/* Scores of fillers for one anchor and role (row of arg.*): the anchor's side is prepared once, then a dot product a token. The sigmoid of a
 * score is the probability that the token fills the role. */
typedef struct {
    const ro_frame_model *fm;
    const ro_net *net;
    float *left; /* width */
} ro_arg_scorer;

void ro_arg_prepare(ro_arg_scorer *s, const float *a, uint32_t row);
/* x[i]: score of the i-th of n tokens from t on; `dist` is the distance (token minus anchor) of the first. */
void ro_arg_scores(const ro_arg_scorer *s, const float *t, uint32_t n, uint32_t row, int64_t dist, float *x);

#endif
