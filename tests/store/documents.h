/* Documents made by hand for the store: a text, and records over words of it. No model reads them.
 *
 *     ro_made m;
 *     made_open(&m, "dispatch-1", "2021-02-18", "Reuters", "The US pledged to withdraw all troops by May 1.");
 *     made_commitment(&m, "United States", "withdraw all troops", "2021-05-01", NULL);
 *     made_store(&m, store);
 *     made_close(&m);
 */
#ifndef RO_TESTS_DOCUMENTS_H
#define RO_TESTS_DOCUMENTS_H

#include "encode/net.h"
#include "lexicon/lexicon.h"
#include "store/store.h"

#include "base/sha256.h"

#include <stdio.h>

typedef struct {
    ro_ses ses;
    ro_net net; /* a hash and nothing else */
    ro_model m;
    ro_doc *d;
} ro_made;

static inline void made_open(ro_made *m, const char *id, const char *date, const char *publisher, const char *text)
{
    ro_doc *d;

    memset(&m->net, 0, sizeof m->net);
    m->ses.err.code = RO_OK;
    ro_arena_reset(&m->ses.arena);
    memset(m->net.hash, '0', 64);
    m->m = (ro_model){ &m->net, ro_lexicon_builtin() };
    m->d = d = ro_doc_new(&m->ses, ro_str_of(id));
    d->id = ro_copy(&m->ses, ro_str_of(id));
    d->text = d->raw = ro_copy(&m->ses, ro_str_of(text));
    d->date = date ? ro_copy(&m->ses, ro_str_of(date)) : RO_NOSTR;
    d->date_basis = date ? RO_DATE_GIVEN : RO_DATE_UNKNOWN;
    d->publisher = publisher ? ro_copy(&m->ses, ro_str_of(publisher)) : RO_NOSTR;
    ro_sha256_hex(d->raw, d->sha256);
}

static inline void made_close(ro_made *m)
{
    ro_arena_free(&m->ses.arena);
}

/* The span of these words, an empty one where they do not stand in the text. */
static inline ro_span made_words(const ro_made *m, const char *words)
{
    size_t at = words ? ro_str_find(m->d->text, ro_str_of(words)) : SIZE_MAX;
    return at == SIZE_MAX ? (ro_span){ 0, 0 } : (ro_span){ (uint32_t)at, (uint32_t)(at + strlen(words)) };
}

static inline uint32_t made_actor(ro_made *m, const char *name)
{
    for (uint32_t i = 0; name && i < m->d->actors.n; i++)
        if (ro_str_is(m->d->actors.at[i].name, name))
            return i;
    if (!name)
        return RO_NONE;
    ro_push(&m->ses, &m->d->actors, (ro_actor){ .name = ro_copy(&m->ses, ro_str_of(name)), .kind = RO_KIND_STATE });
    return m->d->actors.n - 1;
}

static inline uint32_t made_place(ro_made *m, const char *name)
{
    if (!name)
        return RO_NONE;
    ro_push(&m->ses, &m->d->places, (ro_place){ .name = ro_copy(&m->ses, ro_str_of(name)) });
    return m->d->places.n - 1;
}

/* Actors by names, `A; B`. */
static inline void made_actors(ro_made *m, ro_ids *out, const char *list)
{
    ro_str rest = ro_str_of(list);

    while (rest.n) {
        ro_str name = ro_str_trim(ro_str_cut(&rest, ';'));
        ro_ids_add(&m->ses, out, made_actor(m, ro_printf(&m->ses, "%.*s", RO_FMT(name)).p));
    }
}

static inline ro_rec made_rec(const ro_made *m, ro_span where)
{
    (void)m;
    return (ro_rec){ .where = where, .sent = RO_NONE, .zone = RO_NONE, .conf = 0.9f, .in = RO_NONE, .frame = RO_NONE };
}

static inline ro_agreement *made_agreement(ro_made *m, const char *name, const char *parties, const char *signed_on)
{
    ro_agreement g = { .rec = made_rec(m, made_words(m, name)), .name = ro_copy(&m->ses, ro_str_of(name)), .kind = RO_AGR_CEASEFIRE,
                       .signed_on = signed_on ? ro_copy(&m->ses, ro_str_of(signed_on)) : RO_NOSTR };

    ro_push(&m->ses, &g.names, g.name);
    made_actors(m, &g.parties, parties);
    ro_push(&m->ses, &m->d->agreements, g);
    return &m->d->agreements.at[m->d->agreements.n - 1];
}

/* A pledge to do what the words say, under the document's last agreement if it has one. */
static inline ro_commitment *made_commitment(ro_made *m, const char *obligor, const char *action, const char *deadline, const char *condition)
{
    ro_span where = made_words(m, action), when = made_words(m, condition);
    ro_commitment c = { .rec = made_rec(m, where), .agreement = m->d->agreements.n ? m->d->agreements.n - 1 : RO_NONE, .place = RO_NONE, .statement = RO_NONE,
                        .strength = RO_PLEDGE, .state = RO_C_PENDING, .deadline = deadline ? ro_copy(&m->ses, ro_str_of(deadline)) : RO_NOSTR };

    made_actors(m, &c.obligor, obligor);
    ro_push(&m->ses, &c.action, where);
    if (!ro_span_none(when))
        ro_push(&m->ses, &c.condition, when);
    ro_push(&m->ses, &m->d->commitments, c);
    return &m->d->commitments.at[m->d->commitments.n - 1];
}

/* claimant NULL: the document's own voice. */
static inline void made_claim(ro_made *m, ro_commitment *c, const char *claimant, ro_claim_state state, const char *words)
{
    ro_claim x = { .state = state, .statement = RO_NONE, .where = made_words(m, words) };

    made_actors(m, &x.claimant, claimant);
    ro_push(&m->ses, &c->claims, x);
}

static inline ro_decision *made_decision(ro_made *m, const char *body, const char *question, ro_decision_state state, const char *expected)
{
    ro_decision k = { .rec = made_rec(m, made_words(m, question)), .body = made_actor(m, body), .state = state,
                      .expected = ro_str_of(expected), .expected_value = ro_str_of(expected) };

    ro_push(&m->ses, &k.question, k.rec.where);
    ro_push(&m->ses, &m->d->decisions, k);
    return &m->d->decisions.at[m->d->decisions.n - 1];
}

static inline ro_event *made_event(ro_made *m, const char *source, const char *words, const char *target, ro_event_type type, const char *date, const char *place)
{
    ro_event x = { .rec = made_rec(m, made_words(m, words)), .type = type, .status = RO_ACTUAL, .countable = true, .date = ro_str_of(date), .place = made_place(m, place),
                   .trigger = made_words(m, words) };

    made_actors(m, &x.source, source);
    made_actors(m, &x.target, target);
    ro_push(&m->ses, &m->d->events, x);
    return &m->d->events.at[m->d->events.n - 1];
}

static inline ro_figure *made_figure(ro_made *m, const char *holder, const char *place, ro_figure_kind kind, double value, const char *what, const char *as_of)
{
    ro_figure f = { .rec = made_rec(m, made_words(m, what)), .amount = { .has_value = true, .value = value }, .unit = RO_STR("person"), .what = made_words(m, what), .kind = kind,
                    .holder = made_actor(m, holder), .place = made_place(m, place), .event = RO_NONE, .as_of = ro_str_of(as_of), .quantity = RO_NONE };

    ro_push(&m->ses, &m->d->figures, f);
    return &m->d->figures.at[m->d->figures.n - 1];
}

/* True if it was new. A failure goes to standard error. */
static inline bool made_store(ro_made *m, ro_store *s)
{
    bool fresh = false;
    ro_err e = { 0 };

    if (ro_store_add(s, &m->m, m->d, &fresh, &e))
        fprintf(stderr, "store: %s\n", e.msg);
    return fresh && !e.code;
}

#endif
