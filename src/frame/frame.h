/* Vectors to frames: one scorer for all layers. A frame is an anchor (a token with labels) and arguments (words that fill its roles).
 *
 * The heads are rows of the model file (docs/formats/model.md); the enums below are the layers, groups and roles that the program knows. Labels of a frame are
 * numbers in the head's own order: ro_frame_label gives the word, ro_frame_set maps it to a closed set of doc/sets.h. */
#ifndef RO_FRAME_FRAME_H
#define RO_FRAME_FRAME_H

#include "doc/doc.h"
#include "doc/model.h"
#include "encode/encode.h"

enum ro_layer {
    RO_L_MENTION, RO_L_ENTITY, RO_L_TIME, RO_L_STATEMENT, RO_L_EVENT, RO_L_FIGURE, RO_L_COMMITMENT, RO_L_CLAIM, RO_L_AGREEMENT, RO_L_DECISION,
    RO_L_CONDITIONAL, RO_L_FLOW, RO_L_DISPUTE, RO_LAYERS
};

/* Groups of labels, by layer, in the order of ro_frame.label. */
enum {
    RO_G_MENTION_KIND = 0, RO_G_ENTITY_KIND = 0, RO_G_TIME_TYPE = 0,
    RO_G_STATEMENT_ACT = 0, RO_G_STATEMENT_FORM = 1,
    RO_G_EVENT_TYPE = 0, RO_G_EVENT_MODE = 1, RO_G_EVENT_STATUS = 2,
    RO_G_FIGURE_KIND = 0, RO_G_FIGURE_APPROX = 1, RO_G_FIGURE_DIRECTION = 2, RO_G_FIGURE_BOUND = 3,
    RO_G_COMMITMENT_STRENGTH = 0, RO_G_COMMITMENT_POLARITY = 1, RO_G_COMMITMENT_STATE = 2,
    RO_G_CLAIM_STATE = 0, RO_G_AGREEMENT_KIND = 0, RO_G_DECISION_STATE = 0, RO_G_CONDITIONAL_KIND = 0,
    RO_G_FLOW_KIND = 0, RO_G_FLOW_TREND = 1, RO_G_DISPUTE = 0
};

enum ro_role {
    RO_R_EXTENT,                                                                                        /* time: span */
    RO_R_SOURCE, RO_R_ADDRESSEE, RO_R_CUE, RO_R_CONTENT,                                                /* statement: arc arc span span; event: source arc */
    RO_R_TRIGGER, RO_R_TARGET, RO_R_VICTIM, RO_R_PLACE, RO_R_TIME, RO_R_INSTRUMENT,                     /* event: span, arcs, instrument span */
    RO_R_COUNTED, RO_R_HOLDER, RO_R_AS_OF, RO_R_FROM,                                                   /* figure: span arc arc arc (and place); flow: from arc */
    RO_R_OBLIGOR, RO_R_BENEFICIARY, RO_R_ACTION, RO_R_AGREEMENT, RO_R_DEADLINE, RO_R_CONDITION,         /* commitment: arc arc span arc arc span */
    RO_R_CLAIMANT, RO_R_COMMITMENT,                                                                     /* claim: arcs */
    RO_R_NAME, RO_R_PARTY, RO_R_DATE,                                                                   /* agreement: span arc arc (and deadline) */
    RO_R_BODY, RO_R_QUESTION, RO_R_EXPECTED,                                                            /* decision: arc span span */
    RO_R_SPEAKER, RO_R_ANTECEDENT, RO_R_CONSEQUENT,                                                     /* conditional: arc span span */
    RO_R_TO, RO_R_WHAT, RO_R_CAUSE,                                                                     /* flow: arc span span */
    RO_R_AGAINST,                                                                                       /* dispute: arc */
    RO_ROLES
};

extern const char *const ro_layer_name[RO_LAYERS];
extern const char *const ro_role_name[RO_ROLES];

/* The word of a frame's label, "-" included; the runner-up's with `next`. */
ro_str ro_frame_label(const ro_model *m, const ro_frame *f, int group);
/* The label as a value of a closed set: `of` is the set's ro_*_of. -1: not in the set. */
int ro_frame_set(const ro_model *m, const ro_frame *f, int group, int (*of)(ro_str));
/* `event.type:ASSAULT 0.93 (COERCE 0.04)` for a record's why. */
ro_str ro_frame_why(const ro_model *m, ro_doc *d, const ro_frame *f, int group);

/* Frames of one layer: a run of d->frames. */
const ro_frame *ro_frames(const ro_doc *d, enum ro_layer layer, uint32_t *n);
/* The frame of a layer anchored at a token; NULL. */
const ro_frame *ro_frame_at(const ro_doc *d, enum ro_layer layer, uint32_t token);

/* Role by role: the filler of an arc (first by probability), RO_NONE. */
uint32_t ro_frame_arc(const ro_doc *d, const ro_frame *f, enum ro_role role);
/* The words that a frame's arcs of a role point to, those that can be meant together: of words in the anchor's sentence and words
 * elsewhere only the former, and none that is much less likely than the best. In text order. */
void ro_frame_arcs(const ro_doc *d, const ro_frame *f, enum ro_role role, ro_ids *tokens);
/* All stretches of a span role as spans, trimmed of blanks and outer quotation marks. */
void ro_frame_spans(ro_doc *d, const ro_frame *f, enum ro_role role, ro_spans *out);

/* The stage. */
void ro_frame_stage(const ro_model *m, ro_doc *d);

/* For `relate`: the token that is likeliest the trigger of an event between the two (the outer one of nested events), with its labels; into `weight`, unless it is NULL, how likely each token is. */
void ro_frame_relate(const ro_model *m, ro_doc *d, const ro_ids *source, const ro_ids *target, float *weight, ro_frame *best);

/* Coreference: for each mention head (tokens in text order) the best antecedent, and how much likelier it is than none (a difference of scores: above 0 the
 * model would link them). */
typedef struct {
    uint32_t mention; /* index among the heads; RO_NONE: it is the first */
    float margin;
} ro_antecedent;
void ro_frame_coref(const ro_model *m, ro_doc *d, const uint32_t *heads, uint32_t n, ro_antecedent *out);

#endif
