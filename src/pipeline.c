/* The architecture: what each stage reads and writes, in the order of the data's way. Ingest makes the document (text, byte map, zones); these do the rest. */
#include "pipeline.h"

#include "commitment/commitment.h"
#include "encode/encode.h"
#include "entity/entity.h"
#include "event/event.h"
#include "figure/figure.h"
#include "frame/frame.h"
#include "link/link.h"
#include "parse/parse.h"
#include "segment/segment.h"
#include "statement/statement.h"
#include "time/time.h"

const ro_stage ro_stages[] = {
    { "segment", ro_segment, "text, zones", "paragraphs, tokens" },
    { "encode", ro_encode, "tokens", "vectors" },
    { "parse", ro_parse, "vectors", "sentences, tags, lemmas, trees" },
    { "frame", ro_frame_stage, "vectors, trees", "frames" },
    { "entity", ro_entity, "frames, trees", "mentions, actors, places" },
    { "time", ro_times, "frames, trees", "times" },
    { "statement", ro_statement_stage, "frames, actors", "statements" },
    { "event", ro_event_stage, "frames, actors, times, statements", "events" },
    { "figure", ro_figure_stage, "frames, tokens, actors", "quantities, figures" },
    { "commitment", ro_commitment_stage, "frames, all above", "agreements, commitments, claims, decisions, conditionals, flows, disputes" },
    { "link", ro_link, "records", "the statement that each record stands in; tellings of one event; states of commitments" },
};

const unsigned ro_nstages = sizeof ro_stages / sizeof *ro_stages;

int ro_pipeline(const ro_model *m, ro_doc *d, const char *last)
{
    for (unsigned i = 0; i < ro_nstages && !ro_failed(d->ses); i++) {
        ro_stages[i].run(m, d);
        if (last && strcmp(last, ro_stages[i].name) == 0)
            break;
    }
    return d->ses->err.code;
}
