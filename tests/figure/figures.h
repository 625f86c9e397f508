/* Actors, places and times put into a fixture by hand, so that these tests need none of the stages that make them. */
#ifndef RO_TESTS_FIGURES_H
#define RO_TESTS_FIGURES_H

#include "fixture.h"

/* An actor named `name` that the tokens [beg, end) mention, with its head at the last of them; an actor that is there already gets one more mention. */
static inline uint32_t put_actor(ro_fixture *f, uint32_t beg, uint32_t end, const char *name, ro_kind kind)
{
    ro_doc *d = f->d;
    uint32_t id = RO_NONE;

    for (uint32_t i = 0; i < d->actors.n; i++)
        if (ro_str_is(d->actors.at[i].name, name))
            id = i;
    if (id == RO_NONE) {
        ro_push(&f->ses, &d->actors, (ro_actor){ .name = ro_str_of(name), .kind = kind });
        id = d->actors.n - 1;
    }
    ro_push(&f->ses, &d->mentions, (ro_mention){ .tokens = { beg, end }, .head = end - 1, .where = ro_range_span(d, (ro_range){ beg, end }), .kind = kind, .actor = id,
                                                 .place = RO_NONE, .antecedent = RO_NONE, .p = 1 });
    ro_index_mentions(d);
    return id;
}

static inline uint32_t put_place(ro_fixture *f, uint32_t token, const char *name)
{
    ro_doc *d = f->d;

    ro_push(&f->ses, &d->places, (ro_place){ .name = ro_str_of(name) });
    ro_push(&f->ses, &d->mentions, (ro_mention){ .tokens = { token, token + 1 }, .head = token, .where = d->tokens.at[token].where, .kind = RO_KIND_PLACE, .actor = RO_NONE,
                                                 .place = d->places.n - 1, .antecedent = RO_NONE, .p = 1 });
    ro_index_mentions(d);
    return d->places.n - 1;
}

static inline void put_time(ro_fixture *f, uint32_t beg, uint32_t end, ro_time_type type, const char *value, const char *last)
{
    ro_doc *d = f->d;

    ro_push(&f->ses, &d->times, (ro_time){ .tokens = { beg, end }, .head = end - 1, .where = ro_range_span(d, (ro_range){ beg, end }), .type = type, .value = ro_str_of(value),
                                           .begin = ro_str_of(value), .end = ro_str_of(last ? last : value), .sent = d->sent_of[beg] });
    ro_index_times(d);
}

/* An event of a type at a token. */
static inline ro_event *put_event(ro_fixture *f, uint32_t token, ro_event_type type, ro_status status)
{
    ro_doc *d = f->d;
    uint32_t sent = d->sent_of[token];

    ro_push(&f->ses, &d->events, (ro_event){ .rec = { .where = d->sents.at[sent].where, .sent = sent, .in = RO_NONE, .frame = RO_NONE }, .type = type, .status = status,
                                             .countable = status == RO_ACTUAL || status == RO_ONGOING, .place = RO_NONE, .trigger = d->tokens.at[token].where, .anchor = token });
    return &d->events.at[d->events.n - 1];
}

/* A statement of one actor whose content are the tokens [beg, end). */
static inline uint32_t put_statement(ro_fixture *f, uint32_t speaker, uint32_t cue, uint32_t beg, uint32_t end, ro_act act)
{
    ro_doc *d = f->d;
    ro_statement s = { .rec = { .where = ro_range_span(d, (ro_range){ beg, end }), .sent = d->sent_of[beg], .in = RO_NONE, .frame = RO_NONE, .conf = 0.9f },
                       .act = act, .quotation = RO_NONE, .via = RO_NONE };

    if (speaker != RO_NONE)
        ro_ids_add(&f->ses, &s.speaker, speaker);
    ro_push(&f->ses, &s.cue, d->tokens.at[cue].where);
    ro_push(&f->ses, &s.content, ro_range_span(d, (ro_range){ beg, end }));
    ro_push(&f->ses, &d->statements, s);
    return d->statements.n - 1;
}

#define assert_text(d, span, want) \
    do { \
        ro_str text_ = ro_doc_slice((d), (span)); \
        if (!ro_str_is(text_, (want))) \
            fail_msg("got `%.*s`, wanted `%s`", RO_FMT(text_), (want)); \
    } while (0)

static inline void assert_str(ro_str got, const char *want)
{
    if (!ro_str_eq(got, ro_str_of(want)))
        fail_msg("got `%.*s`, wanted `%s`", RO_FMT(got), want);
}

#endif
