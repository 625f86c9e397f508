/* Events: who did what to whom. */
#ifndef RO_EVENT_EVENT_H
#define RO_EVENT_EVENT_H

#include "doc/doc.h"
#include "doc/model.h"

void ro_event_stage(const ro_model *m, ro_doc *d);

/* What one frame of layer event says without its actors: type, mode, status, trigger, code, scores, context, confidence and reasons. For
 * the stage and for `relate`. */
void ro_event_describe(const ro_model *m, ro_doc *d, const ro_frame *f, ro_event *out);

/* PLOVER: quad class of a type (1..4), and the intensity of a type with a mode. */
int ro_event_quad(ro_event_type type);
double ro_event_score(ro_event_type type, ro_event_mode mode);
/* The class of the data set PLV that an event is of; RO_CONCEDE and RO_RETREAT stand for its YIELD. */
ro_event_type ro_event_plv(const ro_doc *d, const ro_event *e);
bool ro_event_mode_fits(ro_event_type type, ro_event_mode mode); /* RO_MODE_NONE fits every type */

#endif
