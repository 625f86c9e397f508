/* A document's reading in the form of the corpus (docs/formats/corpus.md): names and words instead of numbers and offsets, so that a person corrects instead of typing. What the form
 * asks for and the program cannot know (source, licence) is left null: the checker then says so. */
#include "export/internal.h"

static void names(writer *w, const char *key, const ro_ids *ids)
{
    layer(w, key);
    for (uint32_t i = 0; i < ids->n; i++)
        ro_json_str(&w->j, w->d->actors.at[ids->at[i]].name);
    ro_json_close(&w->j, ']');
}

static void name(writer *w, const char *key, uint32_t actor)
{
    str(w, key, actor == RO_NONE ? RO_NOSTR : w->d->actors.at[actor].name);
}

static void words(writer *w, const char *key, ro_span s)
{
    str(w, key, ro_span_none(s) ? RO_NOSTR : ro_doc_slice(w->d, s));
}

/* Null, the words, or a list of them. */
static void pieces(writer *w, const char *key, const ro_spans *v)
{
    ro_json_key(&w->j, key);
    if (v->n != 1) {
        if (v->n == 0) {
            ro_json_null(&w->j);
            return;
        }
        ro_json_open(&w->j, '[');
        for (uint32_t i = 0; i < v->n; i++)
            ro_json_str(&w->j, ro_doc_slice(w->d, v->at[i]));
        ro_json_close(&w->j, ']');
        return;
    }
    ro_json_str(&w->j, ro_doc_slice(w->d, v->at[0]));
}

/* Number of the entity that a mention names: actors first, then places that are no actor's. 0: none. */
static uint32_t entity_of(const ro_doc *d, const ro_mention *m)
{
    if (m->actor != RO_NONE)
        return m->actor + 1;
    return m->place == RO_NONE ? 0 : d->actors.n + m->place + 1;
}

/* The text once more with every mention in marks. Mentions are sorted by begin, longer first; those that cross another's end are left out. */
static ro_str marked(ro_doc *d)
{
    uint32_t stack[64], depth = 0, at = 0;
    ro_buf b = { 0 };
    ro_str out;

    for (uint32_t i = 0; i <= d->mentions.n; i++) {
        const ro_mention *m = i < d->mentions.n ? &d->mentions.at[i] : NULL;
        uint32_t beg = m ? m->where.beg : (uint32_t)d->text.n + 1;
        while (depth && stack[depth - 1] <= beg) {
            ro_buf_add(&b, ro_doc_slice(d, (ro_span){ at, stack[depth - 1] }));
            ro_buf_puts(&b, "]]");
            at = stack[--depth];
        }
        if (!m || !entity_of(d, m) || depth == 64 || (depth && m->where.end > stack[depth - 1]))
            continue;
        ro_buf_add(&b, ro_doc_slice(d, (ro_span){ at, beg }));
        ro_buf_printf(&b, "[[%u:", entity_of(d, m));
        at = beg;
        stack[depth++] = m->where.end;
    }
    ro_buf_add(&b, ro_doc_slice(d, (ro_span){ at, (uint32_t)d->text.n }));
    out = ro_copy(d->ses, ro_buf_str(&b));
    ro_buf_free(&b);
    return out;
}

static void entities(writer *w)
{
    layer(w, "entities");
    for (uint32_t i = 0; i < w->d->actors.n + w->d->places.n; i++) {
        bool actor = i < w->d->actors.n;
        const ro_actor *a = actor ? &w->d->actors.at[i] : NULL;
        if (!actor) { /* a place that is an actor's too stands among the actors */
            const ro_place *p = &w->d->places.at[i - w->d->actors.n];
            if (p->mentions.n && w->d->mentions.at[p->mentions.at[0]].actor != RO_NONE)
                continue;
        }
        ro_json_open(&w->j, '{');
        number(w, "n", true, i + 1);
        str(w, "name", actor ? a->name : w->d->places.at[i - w->d->actors.n].name);
        word(w, "kind", actor ? ro_kind_name((int)a->kind) : "place");
        if (actor && a->roles.n && a->roles.at[0].title.n)
            str(w, "role", a->roles.at[0].title);
        if (actor && a->mentions.n == 0)
            boolean(w, "understood", true);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void statements(writer *w)
{
    layer(w, "statements");
    for (uint32_t i = 0; i < w->d->statements.n; i++) {
        const ro_statement *s = &w->d->statements.at[i];
        ro_json_open(&w->j, '{');
        names(w, "speaker", &s->speaker);
        pieces(w, "cue", &s->cue);
        pieces(w, "content", &s->content);
        word(w, "form", ro_stmt_form_name((int)s->form));
        word(w, "act", ro_act_name((int)s->act));
        name(w, "addressee", s->addressee.n ? s->addressee.at[0] : RO_NONE);
        str(w, "date", s->date);
        number(w, "quotation", s->quotation != RO_NONE, (double)s->quotation + 1);
        name(w, "via", s->via == RO_NONE || !w->d->statements.at[s->via].speaker.n ? RO_NONE : w->d->statements.at[s->via].speaker.at[0]);
        words(w, "where", s->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void event_more(writer *w, const ro_event *e)
{
    if (e->victims.n) {
        layer(w, "victims");
        for (uint32_t k = 0; k < e->victims.n; k++) {
            const ro_victim *v = &e->victims.at[k];
            ro_json_open(&w->j, '{');
            name(w, "actor", v->actor);
            word(w, "effect", ro_effect_name((int)v->effect));
            number(w, "count", v->count >= 0, (double)v->count);
            words(w, "words", v->words);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
    }
    words(w, "instrument", e->instrument);
    if (e->tellings.n > 1) {
        layer(w, "tellings");
        for (uint32_t k = 0; k < e->tellings.n; k++) {
            if (e->tellings.at[k].trigger.beg == e->trigger.beg)
                continue;
            ro_json_open(&w->j, '{');
            words(w, "trigger", e->tellings.at[k].trigger);
            words(w, "where", e->tellings.at[k].where);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
    }
}

static void events(writer *w)
{
    layer(w, "events");
    for (uint32_t i = 0; i < w->d->events.n; i++) {
        const ro_event *e = &w->d->events.at[i];
        ro_json_open(&w->j, '{');
        names(w, "source", &e->source);
        names(w, "target", &e->target);
        word(w, "type", ro_event_type_name((int)e->type));
        mode(w, e);
        word(w, "status", ro_status_name((int)e->status));
        words(w, "trigger", e->trigger);
        str(w, "date", e->date);
        str(w, "place", e->place == RO_NONE ? RO_NOSTR : w->d->places.at[e->place].name);
        event_more(w, e);
        words(w, "where", e->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void commitments(writer *w)
{
    layer(w, "commitments");
    for (uint32_t i = 0; i < w->d->commitments.n; i++) {
        const ro_commitment *c = &w->d->commitments.at[i];
        ro_json_open(&w->j, '{');
        names(w, "obligor", &c->obligor);
        names(w, "beneficiary", &c->beneficiary);
        pieces(w, "action", &c->action);
        word(w, "strength", ro_strength_name((int)c->strength));
        word(w, "polarity", ro_polarity_name((int)c->polarity));
        str(w, "agreement", c->agreement == RO_NONE ? RO_NOSTR : w->d->agreements.at[c->agreement].name);
        str(w, "deadline", c->deadline);
        pieces(w, "condition", &c->condition);
        word(w, "state", ro_commitment_state_name((int)c->state));
        layer(w, "claims");
        for (uint32_t k = 0; k < c->claims.n; k++) {
            ro_json_open(&w->j, '{');
            names(w, "by", &c->claims.at[k].claimant);
            word(w, "state", ro_claim_state_name((int)c->claims.at[k].state));
            words(w, "where", c->claims.at[k].where);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
        words(w, "where", c->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void figures(writer *w)
{
    layer(w, "figures");
    for (uint32_t i = 0; i < w->d->figures.n; i++) {
        const ro_figure *f = &w->d->figures.at[i];
        ro_json_open(&w->j, '{');
        amount(w, &f->amount);
        str(w, "unit", f->unit);
        words(w, "what", f->what);
        word(w, "kind", ro_figure_kind_name((int)f->kind));
        name(w, "holder", f->holder);
        str(w, "place", f->place == RO_NONE ? RO_NOSTR : w->d->places.at[f->place].name);
        str(w, "as_of", f->as_of);
        boolean(w, "approx", f->approx);
        ro_json_key(&w->j, "change");
        if (f->changed) {
            ro_json_open(&w->j, '{');
            number(w, "from", f->has_from, f->from);
            number(w, "to", f->has_to, f->to);
            word(w, "direction", ro_direction_name((int)f->direction));
            ro_json_close(&w->j, '}');
        } else {
            ro_json_null(&w->j);
        }
        words(w, "where", f->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void decisions(writer *w)
{
    layer(w, "decisions");
    for (uint32_t i = 0; i < w->d->decisions.n; i++) {
        const ro_decision *k = &w->d->decisions.at[i];
        ro_json_open(&w->j, '{');
        name(w, "body", k->body);
        pieces(w, "question", &k->question);
        strings(w, "options", k->options.at, k->options.n);
        word(w, "state", ro_decision_state_name((int)k->state));
        str(w, "leaning", k->leaning);
        str(w, "outcome", k->outcome);
        str(w, "expected", k->expected);
        words(w, "where", k->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void agreements(writer *w)
{
    layer(w, "agreements");
    for (uint32_t i = 0; i < w->d->agreements.n; i++) {
        const ro_agreement *g = &w->d->agreements.at[i];
        ro_json_open(&w->j, '{');
        str(w, "name", g->name);
        word(w, "kind", ro_agreement_kind_name((int)g->kind));
        names(w, "parties", &g->parties);
        str(w, "signed", g->signed_on);
        str(w, "deadline", g->deadline);
        words(w, "trigger", g->mentions.n ? g->mentions.at[0] : g->rec.where);
        words(w, "where", g->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void flows(writer *w)
{
    layer(w, "flows");
    for (uint32_t i = 0; i < w->d->flows.n; i++) {
        const ro_flow *f = &w->d->flows.at[i];
        ro_json_open(&w->j, '{');
        names(w, "from", &f->from);
        names(w, "to", &f->to);
        pieces(w, "what", &f->what);
        word(w, "kind", ro_flow_kind_name((int)f->kind));
        word(w, "trend", ro_trend_name((int)f->trend));
        layer(w, "causes");
        for (uint32_t k = 0; k < f->causes.n; k++)
            ro_json_str(&w->j, ro_doc_slice(w->d, f->causes.at[k]));
        ro_json_close(&w->j, ']');
        words(w, "where", f->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void times(writer *w)
{
    layer(w, "times");
    for (uint32_t i = 0; i < w->d->times.n; i++) {
        const ro_time *t = &w->d->times.at[i];
        ro_json_open(&w->j, '{');
        words(w, "text", t->where);
        word(w, "type", ro_time_type_name((int)t->type));
        str(w, "value", t->value);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void conditionals(writer *w)
{
    layer(w, "conditionals");
    for (uint32_t i = 0; i < w->d->conditionals.n; i++) {
        const ro_conditional *k = &w->d->conditionals.at[i];
        ro_json_open(&w->j, '{');
        word(w, "kind", ro_conditional_kind_name((int)k->kind));
        names(w, "speaker", &k->speaker);
        pieces(w, "antecedent", &k->antecedent);
        pieces(w, "consequent", &k->consequent);
        words(w, "marker", k->rec.frame == RO_NONE ? (ro_span){ 0, 0 } : w->d->tokens.at[w->d->frames.at[k->rec.frame].anchor].where);
        words(w, "where", k->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

static void disputes(writer *w)
{
    layer(w, "disputes");
    for (uint32_t i = 0; i < w->d->disputes.n; i++) {
        const ro_dispute *x = &w->d->disputes.at[i];
        ro_json_open(&w->j, '{');
        pieces(w, "about", &x->about);
        layer(w, "sides");
        for (uint32_t k = 0; k < x->sides.n; k++) {
            ro_json_open(&w->j, '{');
            names(w, "holder", &x->sides.at[k].holder);
            pieces(w, "says", &x->sides.at[k].says);
            ro_json_close(&w->j, '}');
        }
        ro_json_close(&w->j, ']');
        words(w, "where", x->rec.where);
        ro_json_close(&w->j, '}');
    }
    ro_json_close(&w->j, ']');
}

void ro_export_corpus(const ro_model *m, ro_doc *d, ro_buf *out)
{
    static void (*const layers[])(writer *) = { entities, statements, events, commitments, figures, decisions, flows, times, agreements, conditionals, disputes };
    writer w = { .m = m, .d = d };

    ro_json_start(&w.j, out, 1);
    ro_json_open(&w.j, '{');
    str(&w, "id", d->id);
    str(&w, "date", d->date);
    str(&w, "source", d->publisher);
    str(&w, "licence", RO_NOSTR);
    word(&w, "split", "train");
    word(&w, "writer", "real");
    str(&w, "text", d->text);
    str(&w, "marked", marked(d));
    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++)
        layers[i](&w);
    finish(&w);
}
