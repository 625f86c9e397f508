/* A document and its records into the tables, in one transaction. */
#include "store/internal.h"

#include "base/sha256.h"
#include "encode/encode.h"
#include "lexicon/lexicon.h"

typedef struct {
    ro_store *s;
    ro_doc *d;
    sqlite3_int64 doc;
    const char *key;
    ro_err *e;
    ro_str *id[128]; /* by letter: content ids of a layer's records */
} adding;

#define put(a, ...) ro_store_put((a)->s, (a)->e, __VA_ARGS__)

/* ---- what records share ---- */

/* Content id: document key, layer, span, and how many of the layer before it have the same span. */
static ro_str content_id(adding *a, char letter, ro_span where, uint32_t nth)
{
    char hex[65];
    ro_str text = ro_printf(a->d->ses, "%s %c %u %u %u", a->key, letter, where.beg, where.end, nth);

    ro_sha256_hex(text, hex);
    return ro_printf(a->d->ses, "%.24s", hex);
}

static const ro_rec *rec_at(const void *first, size_t size, uint32_t i)
{
    return (const ro_rec *)(const void *)((const char *)first + (size_t)i * size); /* every record begins with its ro_rec */
}

static void number_layer(adding *a, char letter, const void *first, size_t size, uint32_t n)
{
    ro_map seen = { 0 };
    ro_str *id = a->id[(int)letter] = ro_new(a->d->ses, ro_str, n);

    for (uint32_t i = 0; id && i < n; i++) {
        ro_span w = rec_at(first, size, i)->where;
        uint32_t *nth = ro_map_put(a->d->ses, &seen, ro_printf(a->d->ses, "%u-%u", w.beg, w.end), 0);
        if (!nth)
            return;
        id[i] = content_id(a, letter, w, (*nth)++);
    }
}

static ro_str id_of(const adding *a, char letter, uint32_t i)
{
    return i == RO_NONE || !a->id[(int)letter] ? RO_NOSTR : a->id[(int)letter][i];
}

static ro_str put_record(adding *a, char letter, uint32_t i, const ro_rec *r)
{
    ro_str id = id_of(a, letter, i), layer = ro_printf(a->d->ses, "%c", letter);

    put(a, "INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "tltiiiiitr", id, a->doc, layer, i + 1, r->where.beg, r->where.end,
        r->sent == RO_NONE ? RO_NONE : r->sent + 1, r->zone == RO_NONE ? RO_NONE : r->zone + 1, id_of(a, 's', r->in), (double)r->conf);
    for (uint32_t k = 0; k < r->why.n; k++)
        put(a, "INSERT INTO why VALUES (?, ?, ?)", "tit", id, k + 1, r->why.at[k]);
    return id;
}

static void put_slot(adding *a, ro_str record, const char *slot, const ro_ids *who)
{
    for (uint32_t k = 0; k < who->n; k++)
        put(a, "INSERT INTO slot VALUES (?, ?, ?, ?, ?, NULL)", "tzili", record, slot, k + 1, a->doc, who->at[k] + 1);
}

static void put_one(adding *a, ro_str record, const char *slot, uint32_t actor)
{
    ro_ids one = { &actor, 1, 1 };

    if (actor != RO_NONE)
        put_slot(a, record, slot, &one);
}

static void put_span(adding *a, ro_str record, const char *field, uint32_t ord, ro_span s)
{
    if (!ro_span_none(s))
        put(a, "INSERT INTO span VALUES (?, ?, ?, ?, ?)", "tziii", record, field, ord, s.beg, s.end);
}

static void put_spans(adding *a, ro_str record, const char *field, const ro_spans *v)
{
    for (uint32_t k = 0; k < v->n; k++)
        put_span(a, record, field, k + 1, v->at[k]);
}

static uint32_t one_based(uint32_t i)
{
    return i == RO_NONE ? RO_NONE : i + 1;
}

/* ---- layers ---- */

static void put_text_layers(adding *a)
{
    const ro_doc *d = a->d;

    for (uint32_t i = 0; i < d->zones.n; i++) {
        const ro_zone *z = &d->zones.at[i];
        put(a, "INSERT INTO zone VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "liziiitt", a->doc, i + 1, ro_zone_kind_name((int)z->kind), z->where.beg, z->where.end,
            one_based(z->parent), z->author, z->date);
    }
    for (uint32_t i = 0; i < d->sents.n; i++) {
        const ro_sent *s = &d->sents.at[i];
        put(a, "INSERT INTO sentence VALUES (?, ?, ?, ?, ?)", "liiii", a->doc, i + 1, one_based(s->zone), s->where.beg, s->where.end);
    }
    for (uint32_t i = 0; i < d->times.n; i++) {
        const ro_time *t = &d->times.at[i];
        put(a, "INSERT INTO time VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "lizttttii", a->doc, i + 1, ro_time_type_name((int)t->type), t->value, t->mod, t->begin,
            t->end, t->where.beg, t->where.end);
    }
}

static void put_actors(adding *a)
{
    const ro_doc *d = a->d;

    for (uint32_t i = 0; i < d->actors.n; i++) {
        const ro_actor *x = &d->actors.at[i];
        put(a, "INSERT INTO actor VALUES (?, ?, ?, ?, ?, ?, ?)", "litzttt", a->doc, i + 1, x->name, ro_kind_name((int)x->kind), x->code, x->country, x->sector);
        for (uint32_t k = 0; k < x->roles.n; k++) {
            const ro_office *o = &x->roles.at[k];
            put(a, "INSERT INTO role VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "liitittz", a->doc, i + 1, k + 1, o->title, one_based(o->of), o->from, o->to,
                o->lexicon ? "lexicon" : "text");
        }
    }
    for (uint32_t i = 0; i < d->places.n; i++) {
        const ro_place *p = &d->places.at[i];
        put(a, "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?)", p->located ? "littrrz" : "littRRz", a->doc, i + 1, p->name, p->country, p->lat, p->lon,
            ro_place_kind_name((int)p->kind));
    }
    for (uint32_t i = 0; i < d->mentions.n; i++) {
        const ro_mention *m = &d->mentions.at[i];
        bool named = !ro_span_none(m->name);
        put(a, "INSERT INTO mention VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", "liiiziiii", a->doc, i + 1, one_based(m->actor), one_based(m->place),
            ro_form_name((int)m->form), m->where.beg, m->where.end, named ? m->name.beg : RO_NONE, named ? m->name.end : RO_NONE);
    }
}

static void put_statements(adding *a)
{
    for (uint32_t i = 0; i < a->d->statements.n; i++) {
        const ro_statement *s = &a->d->statements.at[i];
        ro_str id = put_record(a, 's', i, &s->rec);
        put(a, "INSERT INTO statement VALUES (?, ?, ?, ?, ?, ?)", "tzztit", id, ro_stmt_form_name((int)s->form), ro_act_name((int)s->act), s->date,
            one_based(s->quotation), id_of(a, 's', s->via));
        put_slot(a, id, "speaker", &s->speaker);
        put_slot(a, id, "addressee", &s->addressee);
        put_spans(a, id, "source", &s->source);
        put_spans(a, id, "cue", &s->cue);
        put_spans(a, id, "content", &s->content);
    }
}

static void put_sides(adding *a, ro_str id, const char *slot, const ro_ids *who, const uint8_t *basis, uint32_t nbasis)
{
    for (uint32_t k = 0; k < who->n; k++)
        put(a, "INSERT INTO slot VALUES (?, ?, ?, ?, ?, ?)", "tziliz", id, slot, k + 1, a->doc, who->at[k] + 1,
            k < nbasis ? ro_basis_name(basis[k]) : NULL);
}

static void put_events(adding *a)
{
    for (uint32_t i = 0; i < a->d->events.n; i++) {
        const ro_event *e = &a->d->events.at[i];
        ro_str id = put_record(a, 'e', i, &e->rec);
        put(a, "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", "tzztirziiti", id, ro_event_type_name((int)e->type),
            e->mode == RO_MODE_NONE ? NULL : ro_event_mode_name((int)e->mode), e->cameo, (uint32_t)e->quad, e->goldstein, ro_status_name((int)e->status),
            (uint32_t)e->countable, (uint32_t)e->reciprocal, e->date, one_based(e->place));
        put_sides(a, id, "source", &e->source, e->source_basis.at, e->source_basis.n);
        put_sides(a, id, "target", &e->target, e->target_basis.at, e->target_basis.n);
        put_slot(a, id, "asserted_by", &e->asserted_by);
        put_span(a, id, "trigger", 1, e->trigger);
        put_span(a, id, "instrument", 1, e->instrument);
        for (uint32_t k = 0; k < e->tellings.n; k++)
            put_span(a, id, "telling", k + 1, e->tellings.at[k].where);
        for (uint32_t k = 0; k < e->victims.n; k++) {
            const ro_victim *v = &e->victims.at[k];
            put(a, "INSERT INTO victim VALUES (?, ?, ?, ?, ?, ?, ?)", v->count < 0 ? "tiizLii" : "tiizlii", id, k + 1, one_based(v->actor),
                ro_effect_name((int)v->effect), (sqlite3_int64)v->count, v->words.beg, v->words.end);
        }
    }
}

static void put_figures(adding *a)
{
    for (uint32_t i = 0; i < a->d->figures.n; i++) {
        const ro_figure *f = &a->d->figures.at[i];
        ro_str id = put_record(a, 'f', i, &f->rec);
        char form[] = "trrrtzitizrrt";
        const bool known[] = { f->amount.has_value, f->amount.has_low, f->amount.has_high };
        for (int k = 0; k < 3; k++)
            form[1 + k] = known[k] ? 'r' : 'R';
        form[10] = f->has_from ? 'r' : 'R';
        form[11] = f->has_to ? 'r' : 'R';
        put(a, "INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", form, id, f->amount.value, f->amount.low, f->amount.high, f->unit,
            ro_figure_kind_name((int)f->kind), (uint32_t)f->approx, f->as_of, one_based(f->place), f->changed ? ro_direction_name((int)f->direction) : NULL, f->from,
            f->to, id_of(a, 'e', f->event));
        put_one(a, id, "holder", f->holder);
        put_span(a, id, "what", 1, f->what);
    }
}

static void put_agreements(adding *a)
{
    for (uint32_t i = 0; i < a->d->agreements.n; i++) {
        const ro_agreement *g = &a->d->agreements.at[i];
        ro_str id = put_record(a, 'g', i, &g->rec);
        put(a, "INSERT INTO agreement VALUES (?, ?, ?, ?, ?)", "ttztt", id, g->name, ro_agreement_kind_name((int)g->kind), g->signed_on, g->deadline);
        for (uint32_t k = 0; k < g->names.n; k++)
            put(a, "INSERT INTO agreement_name VALUES (?, ?, ?)", "tit", id, k + 1, g->names.at[k]);
        put_slot(a, id, "party", &g->parties);
        put_spans(a, id, "mention", &g->mentions);
    }
}

static void put_claims(adding *a, ro_str id, const ro_commitment *c)
{
    for (uint32_t k = 0; k < c->claims.n; k++) {
        const ro_claim *x = &c->claims.at[k];
        put(a, "INSERT INTO claim VALUES (?, ?, ?, ?, ?, ?)", "tiztii", id, k + 1, ro_claim_state_name((int)x->state), id_of(a, 's', x->statement),
            x->where.beg, x->where.end);
        put_slot(a, id, ro_printf(a->d->ses, "claim %u", k + 1).p, &x->claimant);
    }
}

static ro_str names_of(adding *a, const ro_ids *who)
{
    ro_str all = RO_STR("");

    for (uint32_t k = 0; k < who->n; k++)
        all = ro_printf(a->d->ses, "%.*s%s%.*s", RO_FMT(all), k ? "; " : "", RO_FMT(a->d->actors.at[who->at[k]].name));
    return all;
}

static void put_loose_claims(adding *a)
{
    for (uint32_t i = 0; i < a->d->loose_claims.n; i++) {
        const ro_claim *x = &a->d->loose_claims.at[i].claim;
        put(a, "INSERT INTO loose_claim VALUES (?, ?, ?, ?, ?, ?, ?, ?)", "liztttii", a->doc, i + 1, ro_claim_state_name((int)x->state), id_of(a, 's', x->statement),
            id_of(a, 'g', a->d->loose_claims.at[i].agreement), names_of(a, &x->claimant), x->where.beg, x->where.end);
    }
}

static void put_commitments(adding *a)
{
    for (uint32_t i = 0; i < a->d->commitments.n; i++) {
        const ro_commitment *c = &a->d->commitments.at[i];
        ro_str id = put_record(a, 'c', i, &c->rec);
        put(a, "INSERT INTO commitment VALUES (?, ?, ?, ?, ?, ?, ?)", "tzzzttt", id, ro_strength_name((int)c->strength), ro_polarity_name((int)c->polarity),
            ro_commitment_state_name((int)c->state), c->deadline, c->window, id_of(a, 'g', c->agreement));
        put_slot(a, id, "obligor", &c->obligor);
        put_slot(a, id, "beneficiary", &c->beneficiary);
        put_spans(a, id, "action", &c->action);
        put_spans(a, id, "condition", &c->condition);
        put_claims(a, id, c);
    }
}

static void put_decisions(adding *a)
{
    for (uint32_t i = 0; i < a->d->decisions.n; i++) {
        const ro_decision *k = &a->d->decisions.at[i];
        ro_str id = put_record(a, 'd', i, &k->rec);
        put(a, "INSERT INTO decision VALUES (?, ?, ?, ?, ?, ?)", "tztttt", id, ro_decision_state_name((int)k->state), k->leaning, k->outcome, k->expected,
            k->expected_value);
        put_one(a, id, "body", k->body);
        put_spans(a, id, "question", &k->question);
    }
}

/* ---- terms ---- */

static ro_span hull_of(const ro_spans *s)
{
    ro_span h = { 0, 0 };

    for (uint32_t i = 0; i < s->n; i++)
        h = i ? ro_hull(h, s->at[i]) : s->at[i];
    return h;
}

static void put_term(adding *a, const ro_lexicon *lex, ro_str id, const ro_spans *words, uint32_t sent)
{
    ro_ses *s = a->d->ses;
    ro_term t = { .kind = NULL };
    ro_str plain;

    if (!words->n || !ro_term_of(a->d, lex, hull_of(words), sent, &t))
        return;
    plain = ro_plain(s, ro_printf(s, "%s %.*s", t.kind, RO_FMT(t.holder)));
    put(a, "INSERT INTO term VALUES (?, ?, ?, ?, ?, ?, ?)", "tttztii", id, ro_printf(s, "m%016llx", (unsigned long long)ro_str_hash(plain)), t.holder, t.kind, t.until, t.words.beg,
        t.words.end);
}

/* Of decisions those that are taken; of commitments those to do. */
static void put_terms(adding *a, const ro_lexicon *lex)
{
    const ro_doc *d = a->d;

    for (uint32_t i = 0; i < d->decisions.n; i++)
        if (d->decisions.at[i].state == RO_D_DECIDED)
            put_term(a, lex, id_of(a, 'd', i), &d->decisions.at[i].question, d->decisions.at[i].rec.sent);
    for (uint32_t i = 0; i < d->commitments.n; i++)
        if (d->commitments.at[i].polarity == RO_POL_DO)
            put_term(a, lex, id_of(a, 'c', i), &d->commitments.at[i].action, d->commitments.at[i].rec.sent);
}

static void put_rest(adding *a)
{
    for (uint32_t i = 0; i < a->d->conditionals.n; i++) {
        const ro_conditional *k = &a->d->conditionals.at[i];
        ro_str id = put_record(a, 'k', i, &k->rec);
        put(a, "INSERT INTO conditional VALUES (?, ?)", "tz", id, ro_conditional_kind_name((int)k->kind));
        put_slot(a, id, "speaker", &k->speaker);
        put_spans(a, id, "antecedent", &k->antecedent);
        put_spans(a, id, "consequent", &k->consequent);
    }
    for (uint32_t i = 0; i < a->d->flows.n; i++) {
        const ro_flow *f = &a->d->flows.at[i];
        ro_str id = put_record(a, 'w', i, &f->rec);
        put(a, "INSERT INTO flow VALUES (?, ?, ?)", "tzz", id, ro_flow_kind_name((int)f->kind), ro_trend_name((int)f->trend));
        put_slot(a, id, "from", &f->from);
        put_slot(a, id, "to", &f->to);
        put_spans(a, id, "what", &f->what);
        put_spans(a, id, "cause", &f->causes);
    }
    for (uint32_t i = 0; i < a->d->disputes.n; i++) {
        const ro_dispute *x = &a->d->disputes.at[i];
        ro_str id = put_record(a, 'x', i, &x->rec);
        put(a, "INSERT INTO dispute VALUES (?, ?)", "ti", id, x->sides.n);
        put_spans(a, id, "about", &x->about);
        for (uint32_t k = 0; k < x->sides.n; k++) {
            const char *side = ro_printf(a->d->ses, "side %u", k + 1).p;
            put_slot(a, id, side, &x->sides.at[k].holder);
            put_spans(a, id, side, &x->sides.at[k].says);
        }
    }
}

/* ---- the whole ---- */

/* Is the document there, read by this very engine? Its older reading, if it is by another one, goes. */
static bool is_there(adding *a, const char *model, const char *lexicon, ro_oldlinks *links)
{
    sqlite3_stmt *q = ro_store_ask(a->s, a->e, "SELECT id, version = ? AND model = ? AND lexicon = ? FROM document WHERE key = ?", "zzzz", READOUT_VERSION, model,
                                   lexicon, a->key);
    sqlite3_int64 old = 0;
    bool same = false;

    if (ro_store_row(a->s, a->e, q)) {
        old = sqlite3_column_int64(q, 0);
        same = sqlite3_column_int(q, 1) != 0;
    }
    ro_store_done(q);
    if (old && !same) {
        ro_store_loosen(a->s, a->e, a->d->ses, old, a->key, links);
        put(a, "INSERT INTO text_search (text_search, rowid, title, text) SELECT 'delete', id, title, text FROM document WHERE id = ?", "l", old);
        put(a, "DELETE FROM document WHERE id = ?", "l", old);
    }
    return same;
}

/* `CORRECTED: ...`, `(Corrects March 10 dispatch ...)`, `RETRACTION - ...`: a heading of that kind, not a sentence that begins with such a word. */
static bool is_correction(ro_ses *s, ro_str head)
{
    static const char *const words[] = { "corrected", "corrects", "correction", "corrections", "correcting", "retracted", "retracts", "retraction" };
    bool bracket = ro_str_starts(head, RO_STR("("));
    ro_str rest = bracket ? (ro_str){ head.p + 1, head.n - 1 } : head, first;
    size_t n = 0;

    while (n < rest.n && ((rest.p[n] | 0x20) >= 'a' && (rest.p[n] | 0x20) <= 'z'))
        n++;
    first = ro_lower(s, (ro_str){ rest.p, n });
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (ro_str_is(first, words[i]))
            return bracket || (n < rest.n && (rest.p[n] == ':' || rest.p[n] == '-')) || (n + 1 < rest.n && rest.p[n] == ' ' && rest.p[n + 1] == '-');
    return false;
}

static void put_document(adding *a, const char *model, const char *lexicon)
{
    const ro_doc *d = a->d;
    bool corrects = is_correction(d->ses, d->title) || is_correction(d->ses, d->text);

    put(a, "INSERT INTO document (key, sha256, name, title, date, date_basis, publisher, url, text, corrects, version, model, lexicon)"
           " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        "zztttztttizzz", a->key, d->sha256, d->id.p ? d->id : RO_STR("-"), d->title, d->date, ro_date_basis_name((int)d->date_basis), d->publisher, d->url,
        d->text, (uint32_t)corrects, READOUT_VERSION, model, lexicon);
    a->doc = sqlite3_last_insert_rowid(a->s->db);
    put(a, "INSERT INTO text_search (rowid, title, text) VALUES (?, ?, ?)", "ltt", a->doc, d->title, d->text);
}

static void put_layers(adding *a)
{
    ro_doc *d = a->d;

    number_layer(a, 's', d->statements.at, sizeof *d->statements.at, d->statements.n);
    number_layer(a, 'e', d->events.at, sizeof *d->events.at, d->events.n);
    number_layer(a, 'f', d->figures.at, sizeof *d->figures.at, d->figures.n);
    number_layer(a, 'g', d->agreements.at, sizeof *d->agreements.at, d->agreements.n);
    number_layer(a, 'c', d->commitments.at, sizeof *d->commitments.at, d->commitments.n);
    number_layer(a, 'd', d->decisions.at, sizeof *d->decisions.at, d->decisions.n);
    number_layer(a, 'k', d->conditionals.at, sizeof *d->conditionals.at, d->conditionals.n);
    number_layer(a, 'w', d->flows.at, sizeof *d->flows.at, d->flows.n);
    number_layer(a, 'x', d->disputes.at, sizeof *d->disputes.at, d->disputes.n);
    put_text_layers(a);
    put_actors(a);
    put_statements(a);
    put_events(a);
    put_figures(a);
    put_agreements(a);
    put_commitments(a);
    put_loose_claims(a);
    put_decisions(a);
    put_rest(a);
}

int ro_store_add(ro_store *s, const ro_model *m, ro_doc *d, bool *fresh, ro_err *e)
{
    adding a = { .s = s, .d = d, .e = e };
    const char *model = ro_net_hash(m->net), *lexicon = ro_lexicon_hash(m->lex);
    ro_oldlinks old = { 0 };
    char key[65];
    bool there;

    ro_sha256_hex(ro_printf(d->ses, "%s %.*s %.*s", d->sha256, RO_FMT(d->id), RO_FMT(d->date_basis == RO_DATE_GIVEN ? d->date : RO_NOSTR)), key);
    a.key = key;
    if (sqlite3_exec(s->db, "BEGIN IMMEDIATE", NULL, NULL, NULL) != SQLITE_OK)
        return ro_store_fail(s, e);
    there = is_there(&a, model, lexicon, &old);
    if (!there) {
        put_document(&a, model, lexicon);
        put_layers(&a);
        put_terms(&a, m->lex);
        ro_store_link(s, e, m->lex, d, key, a.id);
        ro_store_tighten(s, e, d->ses, &old);
    }
    if (ro_failed(d->ses))
        ro_err_set(e, d->ses->err.code, d->ses->err.where, "%s", d->ses->err.msg);
    if (!e->code && sqlite3_exec(s->db, "COMMIT", NULL, NULL, NULL) != SQLITE_OK)
        ro_store_fail(s, e);
    if (e->code)
        sqlite3_exec(s->db, "ROLLBACK", NULL, NULL, NULL);
    *fresh = !there;
    return e->code;
}
