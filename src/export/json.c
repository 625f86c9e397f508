/* The record as JSON (docs/formats/record.md): one function a layer, fields in the order of that page, unknown fields null. */
#include "export/internal.h"

#include "encode/encode.h"
#include "lexicon/lexicon.h"

/* ---- pieces ---- */

static void id(writer *w, const char *key, char letter, uint32_t index)
{
    str(w, key, ro_id(w->d->ses, letter, index));
}

static void pair(writer *w, ro_span s)
{
    ro_json_open(&w->j, '[');
    ro_json_int(&w->j, ro_offset(&w->off, s.beg));
    ro_json_int(&w->j, ro_offset(&w->off, s.end));
    ro_json_close(&w->j, ']');
}

/* An empty span is null. */
static void span(writer *w, const char *key, ro_span s)
{
    ro_json_key(&w->j, key);
    if (ro_span_none(s))
        ro_json_null(&w->j);
    else
        pair(w, s);
}

static void spans(writer *w, const char *key, const ro_spans *v)
{
    layer(w, key);
    for (uint32_t i = 0; i < v->n; i++)
        pair(w, v->at[i]);
    ro_json_close(&w->j, ']');
}

/* Slots of one stretch that may be broken: null, a span, or a list of spans. */
static void stretch(writer *w, const char *key, const ro_spans *v)
{
    if (v->n == 0)
        span(w, key, (ro_span){ 0, 0 });
    else if (v->n == 1)
        span(w, key, v->at[0]);
    else
        spans(w, key, v);
}

static void ids(writer *w, const char *key, char letter, const ro_ids *v)
{
    layer(w, key);
    for (uint32_t i = 0; i < v->n; i++)
        ro_json_str(&w->j, ro_id(w->d->ses, letter, v->at[i]));
    ro_json_close(&w->j, ']');
}

static void record_start(writer *w, char letter, uint32_t i, const ro_rec *r)
{
    ro_json_open(&w->j, '{');
    id(w, "id", letter, i);
    span(w, "where", r->where);
    id(w, "sentence", RO_ID_SENT, r->sent);
    id(w, "zone", RO_ID_ZONE, r->zone);
    id(w, "in", RO_ID_STATEMENT, r->in);
}

static void record_end(writer *w, const ro_rec *r)
{
    ro_json_key(&w->j, "confidence");
    ro_json_real(&w->j, (double)r->conf, 3);
    strings(w, "why", r->why.at, r->why.n);
    ro_json_close(&w->j, '}');
}

static bool kept(const writer *w, const ro_rec *r)
{
    return (double)r->conf >= w->least;
}

/* ---- layers ---- */

static void document(writer *w)
{
    ro_doc *d = w->d;

    word(w, "schema", "readout/1");
    ro_json_key(&w->j, "engine");
    ro_json_open(&w->j, '{');
    word(w, "version", READOUT_VERSION);
    word(w, "lexicon", ro_lexicon_hash(w->m->lex));
    word(w, "model", ro_net_hash(w->m->net));
    ro_json_close(&w->j, '}');
    ro_json_key(&w->j, "document");
    ro_json_open(&w->j, '{');
    str(w, "id", d->id);
    str(w, "title", d->title);
    str(w, "date", d->date);
    word(w, "date_basis", ro_date_basis_name((int)d->date_basis));
    id(w, "place", RO_ID_PLACE, d->place);
    str(w, "publisher", d->publisher);
    str(w, "url", d->url);
    word(w, "language", "en");
    word(w, "sha256", d->sha256);
    str(w, "text", d->text);
    ro_json_close(&w->j, '}');
}

static void zones(writer *w)
{
    layer(w, "zones");
    for (uint32_t i = 0; i < w->d->zones.n; i++) {
        const ro_zone *z = &w->d->zones.at[i];
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_ZONE, i);
        word(w, "kind", ro_zone_kind_name((int)z->kind));
        span(w, "where", z->where);
        id(w, "parent", RO_ID_ZONE, z->parent);
        str(w, "author", z->author);
        str(w, "date", z->date);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void sentences(writer *w)
{
    layer(w, "sentences");
    for (uint32_t i = 0; i < w->d->sents.n; i++) {
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_SENT, i);
        id(w, "zone", RO_ID_ZONE, w->d->sents.at[i].zone);
        span(w, "where", w->d->sents.at[i].where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void mentions(writer *w, const ro_ids *v)
{
    layer(w, "mentions");
    for (uint32_t i = 0; i < v->n; i++) {
        const ro_mention *m = &w->d->mentions.at[v->at[i]];
        ro_json_open(&w->j, '{');
        span(w, "where", m->where);
        span(w, "name", m->name);
        word(w, "form", ro_form_name((int)m->form));
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void roles(writer *w, const ro_actor *a)
{
    layer(w, "roles");
    for (uint32_t i = 0; i < a->roles.n; i++) {
        const ro_office *o = &a->roles.at[i];
        ro_json_open(&w->j, '{');
        str(w, "title", o->title);
        id(w, "of", RO_ID_ACTOR, o->of);
        str(w, "from", o->from);
        str(w, "to", o->to);
        word(w, "basis", o->lexicon ? "lexicon" : "text");
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void actors(writer *w)
{
    layer(w, "actors");
    for (uint32_t i = 0; i < w->d->actors.n; i++) {
        const ro_actor *a = &w->d->actors.at[i];
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_ACTOR, i);
        str(w, "name", a->name);
        word(w, "kind", ro_kind_name((int)a->kind));
        str(w, "code", a->code);
        str(w, "country", a->country);
        str(w, "sector", a->sector);
        roles(w, a);
        strings(w, "aliases", a->aliases.at, a->aliases.n);
        str(w, "link", RO_NOSTR);
        mentions(w, &a->mentions);
        strings(w, "why", a->why.at, a->why.n);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void places(writer *w)
{
    layer(w, "places");
    for (uint32_t i = 0; i < w->d->places.n; i++) {
        const ro_place *p = &w->d->places.at[i];
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_PLACE, i);
        str(w, "name", p->name);
        str(w, "country", p->country);
        number(w, "lat", p->located, p->lat);
        number(w, "lon", p->located, p->lon);
        word(w, "kind", ro_place_kind_name((int)p->kind));
        mentions(w, &p->mentions);
        strings(w, "why", p->why.at, p->why.n);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void times(writer *w)
{
    layer(w, "times");
    for (uint32_t i = 0; i < w->d->times.n; i++) {
        const ro_time *t = &w->d->times.at[i];
        if ((double)t->conf < w->least)
            continue;
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_TIME, i);
        span(w, "where", t->where);
        word(w, "type", ro_time_type_name((int)t->type));
        str(w, "value", t->value);
        str(w, "mod", t->mod);
        str(w, "begin", t->begin);
        str(w, "end", t->end);
        id(w, "sentence", RO_ID_SENT, t->sent);
        id(w, "zone", RO_ID_ZONE, t->zone);
        ro_json_key(&w->j, "confidence");
        ro_json_real(&w->j, (double)t->conf, 3);
        strings(w, "why", t->why.at, t->why.n);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void statements(writer *w)
{
    layer(w, "statements");
    for (uint32_t i = 0; i < w->d->statements.n; i++) {
        const ro_statement *s = &w->d->statements.at[i];
        if (!kept(w, &s->rec))
            continue;
        record_start(w, RO_ID_STATEMENT, i, &s->rec);
        ids(w, "speaker", RO_ID_ACTOR, &s->speaker);
        spans(w, "source", &s->source);
        spans(w, "cue", &s->cue);
        spans(w, "content", &s->content);
        word(w, "form", ro_stmt_form_name((int)s->form));
        word(w, "act", ro_act_name((int)s->act));
        ids(w, "addressee", RO_ID_ACTOR, &s->addressee);
        str(w, "date", s->date);
        number(w, "quotation", s->quotation != RO_NONE, (double)s->quotation + 1);
        id(w, "via", RO_ID_STATEMENT, s->via);
        record_end(w, &s->rec);
    }
    ro_json_close(&w->j, ']');
}

/* `basis`: how each source and target was found. */
static void bases(writer *w, const ro_event *e)
{
    ro_json_key(&w->j, "basis");
    ro_json_open(&w->j, '{');
    for (uint32_t i = 0; i < e->source.n && i < e->source_basis.n; i++)
        word(w, ro_id(w->d->ses, RO_ID_ACTOR, e->source.at[i]).p, ro_basis_name(e->source_basis.at[i]));
    for (uint32_t i = 0; i < e->target.n && i < e->target_basis.n; i++)
        if (!ro_ids_has(&e->source, e->target.at[i]))
            word(w, ro_id(w->d->ses, RO_ID_ACTOR, e->target.at[i]).p, ro_basis_name(e->target_basis.at[i]));
    ro_json_close(&w->j, '}');
}

static void victims(writer *w, const ro_event *e)
{
    layer(w, "victims");
    for (uint32_t i = 0; i < e->victims.n; i++) {
        const ro_victim *v = &e->victims.at[i];
        ro_json_open(&w->j, '{');
        id(w, "actor", RO_ID_ACTOR, v->actor);
        word(w, "effect", ro_effect_name((int)v->effect));
        number(w, "count", v->count >= 0, (double)v->count);
        span(w, "words", v->words);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void tellings(writer *w, const ro_event *e)
{
    layer(w, "mentions");
    for (uint32_t i = 0; i < e->tellings.n; i++) {
        const ro_telling *t = &e->tellings.at[i];
        ro_json_open(&w->j, '{');
        span(w, "trigger", t->trigger);
        span(w, "where", t->where);
        id(w, "sentence", RO_ID_SENT, t->sent);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void events(writer *w)
{
    layer(w, "events");
    for (uint32_t i = 0; i < w->d->events.n; i++) {
        const ro_event *e = &w->d->events.at[i];
        if (!kept(w, &e->rec))
            continue;
        record_start(w, RO_ID_EVENT, i, &e->rec);
        ids(w, "source", RO_ID_ACTOR, &e->source);
        ids(w, "target", RO_ID_ACTOR, &e->target);
        word(w, "type", ro_event_type_name((int)e->type));
        mode(w, e);
        strings(w, "context", e->context.at, e->context.n);
        str(w, "cameo", e->cameo);
        ro_json_key(&w->j, "quad");
        ro_json_int(&w->j, e->quad);
        number(w, "goldstein", true, e->goldstein);
        word(w, "status", ro_status_name((int)e->status));
        boolean(w, "countable", e->countable);
        ids(w, "asserted_by", RO_ID_ACTOR, &e->asserted_by);
        bases(w, e);
        boolean(w, "reciprocal", e->reciprocal);
        str(w, "date", e->date);
        id(w, "place", RO_ID_PLACE, e->place);
        span(w, "trigger", e->trigger);
        span(w, "instrument", e->instrument);
        victims(w, e);
        tellings(w, e);
        record_end(w, &e->rec);
    }
    ro_json_close(&w->j, ']');
}

static void quantities(writer *w)
{
    layer(w, "quantities");
    for (uint32_t i = 0; i < w->d->quantities.n; i++) {
        const ro_quantity *q = &w->d->quantities.at[i];
        const char *change = q->change == 'u' ? "up" : q->change == 'd' ? "down" : q->change == '~' ? "~" : q->change == '>' ? ">" : q->change == '<' ? "<" : "=";
        ro_json_open(&w->j, '{');
        id(w, "id", RO_ID_QUANTITY, i);
        span(w, "where", q->where);
        amount(w, &q->amount);
        str(w, "unit", q->unit);
        span(w, "of", q->of);
        word(w, "change", change);
        id(w, "sentence", RO_ID_SENT, q->sent);
        strings(w, "why", q->why.at, q->why.n);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void change(writer *w, const ro_figure *f)
{
    ro_json_key(&w->j, "change");
    if (!f->changed) {
        ro_json_null(&w->j);
        return;
    }
    ro_json_open(&w->j, '{');
    number(w, "from", f->has_from, f->from);
    number(w, "to", f->has_to, f->to);
    word(w, "direction", ro_direction_name((int)f->direction));
    number(w, "delta", f->has_from && f->has_to, f->to - f->from);
    ro_json_close(&w->j, '}');
}

static void figures(writer *w)
{
    layer(w, "figures");
    for (uint32_t i = 0; i < w->d->figures.n; i++) {
        const ro_figure *f = &w->d->figures.at[i];
        if (!kept(w, &f->rec))
            continue;
        record_start(w, RO_ID_FIGURE, i, &f->rec);
        amount(w, &f->amount);
        str(w, "unit", f->unit);
        span(w, "what", f->what);
        word(w, "kind", ro_figure_kind_name((int)f->kind));
        id(w, "holder", RO_ID_ACTOR, f->holder);
        id(w, "event", RO_ID_EVENT, f->event);
        id(w, "place", RO_ID_PLACE, f->place);
        str(w, "as_of", f->as_of);
        str(w, "period", f->period);
        boolean(w, "approx", f->approx);
        str(w, "record", f->record);
        change(w, f);
        ids(w, "parts", RO_ID_FIGURE, &f->parts);
        record_end(w, &f->rec);
    }
    ro_json_close(&w->j, ']');
}

static void agreements(writer *w)
{
    layer(w, "agreements");
    for (uint32_t i = 0; i < w->d->agreements.n; i++) {
        const ro_agreement *a = &w->d->agreements.at[i];
        if (!kept(w, &a->rec))
            continue;
        record_start(w, RO_ID_AGREEMENT, i, &a->rec);
        str(w, "name", a->name);
        strings(w, "names", a->names.at, a->names.n);
        word(w, "kind", ro_agreement_kind_name((int)a->kind));
        ids(w, "parties", RO_ID_ACTOR, &a->parties);
        str(w, "signed", a->signed_on);
        str(w, "deadline", a->deadline);
        layer(w, "mentions");
        for (uint32_t k = 0; k < a->mentions.n; k++) {
            ro_json_open(&w->j, '{');
            span(w, "where", a->mentions.at[k]);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
        record_end(w, &a->rec);
    }
    ro_json_close(&w->j, ']');
}

static void claims(writer *w, const ro_commitment *c)
{
    layer(w, "claims");
    for (uint32_t i = 0; i < c->claims.n; i++) {
        const ro_claim *k = &c->claims.at[i];
        ro_json_open(&w->j, '{');
        ids(w, "claimant", RO_ID_ACTOR, &k->claimant);
        word(w, "state", ro_claim_state_name((int)k->state));
        id(w, "statement", RO_ID_STATEMENT, k->statement);
        span(w, "where", k->where);
        strings(w, "why", k->why.at, k->why.n);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void commitments(writer *w)
{
    layer(w, "commitments");
    for (uint32_t i = 0; i < w->d->commitments.n; i++) {
        const ro_commitment *c = &w->d->commitments.at[i];
        if (!kept(w, &c->rec))
            continue;
        record_start(w, RO_ID_COMMITMENT, i, &c->rec);
        ids(w, "obligor", RO_ID_ACTOR, &c->obligor);
        ids(w, "beneficiary", RO_ID_ACTOR, &c->beneficiary);
        spans(w, "action", &c->action);
        word(w, "polarity", ro_polarity_name((int)c->polarity));
        word(w, "strength", ro_strength_name((int)c->strength));
        id(w, "agreement", RO_ID_AGREEMENT, c->agreement);
        str(w, "deadline", c->deadline);
        str(w, "window", c->window);
        stretch(w, "condition", &c->condition);
        id(w, "place", RO_ID_PLACE, c->place);
        id(w, "statement", RO_ID_STATEMENT, c->statement);
        word(w, "state", ro_commitment_state_name((int)c->state));
        claims(w, c);
        record_end(w, &c->rec);
    }
    ro_json_close(&w->j, ']');
}

static void decisions(writer *w)
{
    layer(w, "decisions");
    for (uint32_t i = 0; i < w->d->decisions.n; i++) {
        const ro_decision *k = &w->d->decisions.at[i];
        if (!kept(w, &k->rec))
            continue;
        record_start(w, RO_ID_DECISION, i, &k->rec);
        id(w, "body", RO_ID_ACTOR, k->body);
        stretch(w, "question", &k->question);
        strings(w, "options", k->options.at, k->options.n);
        word(w, "state", ro_decision_state_name((int)k->state));
        str(w, "leaning", k->leaning);
        str(w, "outcome", k->outcome);
        str(w, "expected", k->expected);
        str(w, "expected_value", k->expected_value);
        record_end(w, &k->rec);
    }
    ro_json_close(&w->j, ']');
}

static void conditionals(writer *w)
{
    layer(w, "conditionals");
    for (uint32_t i = 0; i < w->d->conditionals.n; i++) {
        const ro_conditional *k = &w->d->conditionals.at[i];
        if (!kept(w, &k->rec))
            continue;
        record_start(w, RO_ID_CONDITIONAL, i, &k->rec);
        word(w, "kind", ro_conditional_kind_name((int)k->kind));
        ids(w, "speaker", RO_ID_ACTOR, &k->speaker);
        stretch(w, "antecedent", &k->antecedent);
        stretch(w, "consequent", &k->consequent);
        record_end(w, &k->rec);
    }
    ro_json_close(&w->j, ']');
}

static void flows(writer *w)
{
    layer(w, "flows");
    for (uint32_t i = 0; i < w->d->flows.n; i++) {
        const ro_flow *f = &w->d->flows.at[i];
        if (!kept(w, &f->rec))
            continue;
        record_start(w, RO_ID_FLOW, i, &f->rec);
        ids(w, "from", RO_ID_ACTOR, &f->from);
        ids(w, "to", RO_ID_ACTOR, &f->to);
        stretch(w, "what", &f->what);
        word(w, "kind", ro_flow_kind_name((int)f->kind));
        word(w, "trend", ro_trend_name((int)f->trend));
        spans(w, "causes", &f->causes);
        record_end(w, &f->rec);
    }
    ro_json_close(&w->j, ']');
}

static void disputes(writer *w)
{
    layer(w, "disputes");
    for (uint32_t i = 0; i < w->d->disputes.n; i++) {
        const ro_dispute *x = &w->d->disputes.at[i];
        if (!kept(w, &x->rec))
            continue;
        record_start(w, RO_ID_DISPUTE, i, &x->rec);
        stretch(w, "about", &x->about);
        layer(w, "sides");
        for (uint32_t k = 0; k < x->sides.n; k++) {
            ro_json_open(&w->j, '{');
            ids(w, "holder", RO_ID_ACTOR, &x->sides.at[k].holder);
            stretch(w, "says", &x->sides.at[k].says);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
        record_end(w, &x->rec);
    }
    ro_json_close(&w->j, ']');
}

void ro_export_json(const ro_model *m, ro_doc *d, const readout_style *style, int indent, ro_buf *out)
{
    static void (*const layers[])(writer *) = { document, zones, sentences, actors, places, times, statements, events, quantities, figures,
                                                agreements, commitments, decisions, conditionals, flows, disputes };
    writer w = { .m = m, .d = d, .least = style->min_confidence };

    ro_json_start(&w.j, out, indent);
    ro_offsets_start(d->ses, &w.off, d->text, style->offsets);
    ro_json_open(&w.j, '{');
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        layers[i](&w);
    strings(&w, "warnings", d->warnings.at, d->warnings.n);
    finish(&w);
}
