/* What makes two tellings one: the keys of a record, a function of its document alone.
 *
 * Reads: agreements, commitments, decisions, events, figures with their actors and places; lexicon/commitment/{accord,instrument,act}.lex. Writes: keys.
 * Each rule is a row of docs/formats/store.md. A key asks for enough that two records with the same one are the same thing in all likelihood; where too little is known of a record
 * it has no key, and stays alone. */
#include "store/internal.h"

#include "base/sha256.h"
#include "base/utf8.h"

#include <stdlib.h>

enum { NAMES = 3 /* actors, or names of an agreement, that a key is made for */, WORDS = 5 /* content words of an action or question */ };

typedef struct {
    ro_str at[8];
    uint32_t n;
} names;

static sqlite3_int64 number_of(ro_ses *ses, char layer, const char *rule, ro_str said)
{
    ro_str all = ro_printf(ses, "%c|%s|%.*s", layer, rule, RO_FMT(said));
    unsigned char sum[32];
    uint64_t v = 0;
    ro_sha256 c;

    ro_sha256_start(&c);
    ro_sha256_add(&c, all.p, all.n);
    ro_sha256_end(&c, sum);
    for (int i = 0; i < 8; i++)
        v = v << 8 | sum[i];
    return (sqlite3_int64)v;
}

void ro_key_add(ro_keys *k, const char *rule, ro_str said)
{
    sqlite3_int64 key = number_of(k->ses, k->layer, rule, said);

    for (uint32_t i = 0; i < k->all.n; i++)
        if (k->all.at[i].key == key)
            return;
    ro_push(k->ses, &k->all, (ro_key){ rule, said, key });
}

ro_key ro_key_alone(ro_ses *ses, char layer, ro_str record)
{
    return (ro_key){ "alone", record, number_of(ses, layer, "alone", record) };
}

/* ---- names and dates ---- */

static int by_bytes(const void *a, const void *b)
{
    return ro_str_cmp(*(const ro_str *)a, *(const ro_str *)b);
}

/* Plain names of actors, sorted, at most `most`. */
static names actors_of(ro_ses *s, const ro_doc *d, const ro_ids *who, uint32_t most)
{
    names out = { .n = 0 };

    for (uint32_t i = 0; i < who->n && out.n < sizeof out.at / sizeof *out.at; i++)
        if (who->at[i] < d->actors.n) {
            ro_str name = ro_plain(s, d->actors.at[who->at[i]].name);
            if (name.n)
                out.at[out.n++] = name;
        }
    qsort(out.at, out.n, sizeof *out.at, by_bytes);
    out.n = out.n < most ? out.n : most;
    return out;
}

static ro_str actor_name(ro_ses *s, const ro_doc *d, uint32_t actor)
{
    return actor < d->actors.n ? ro_plain(s, d->actors.at[actor].name) : RO_NOSTR;
}

static ro_str place_name(ro_ses *s, const ro_doc *d, uint32_t place)
{
    return place < d->places.n ? ro_plain(s, d->places.at[place].name) : RO_NOSTR;
}

static ro_str joined(ro_ses *s, const names *v)
{
    ro_str all = RO_STR("");

    for (uint32_t i = 0; i < v->n; i++)
        all = ro_printf(s, "%.*s%s%.*s", RO_FMT(all), i ? ", " : "", RO_FMT(v->at[i]));
    return all;
}

static bool is_day(ro_str date)
{
    return date.n >= 10 && date.p[0] >= '0' && date.p[0] <= '9' && date.p[4] == '-' && date.p[5] != 'W' && date.p[7] == '-';
}

/* Year and month of an ISO value; month 1 where only the year is said. False without a year. */
static bool year_month(ro_str date, int *year, int *month)
{
    int64_t y, m = 1;

    if (date.n < 4 || !ro_str_int((ro_str){ date.p, 4 }, &y))
        return false;
    if (date.n >= 7 && !ro_str_int((ro_str){ date.p + 5, 2 }, &m))
        m = 1;
    *year = (int)y;
    *month = (int)m;
    return true;
}

static ro_str joined_words(ro_ses *s, const ro_doc *d, const ro_spans *v)
{
    ro_str all = RO_STR("");

    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i].beg <= v->at[i].end && v->at[i].end <= d->text.n)
            all = ro_printf(s, "%.*s %.*s", RO_FMT(all), RO_FMT(ro_doc_slice(d, v->at[i])));
    return all;
}

/* The same sentence word for word in another document, of the same date or told within two months: a copy, and so the same thing. */
static void by_sentence(ro_keys *k, const ro_doc *d, const ro_rec *r, ro_str date, ro_str what)
{
    sqlite3_int64 passage;
    int y, m;

    if (!ro_copy_passage(d, r, &passage))
        return;
    what = ro_printf(k->ses, "%.*s | sentence %016llx", RO_FMT(what), (unsigned long long)passage);
    if (date.n)
        ro_key_add(k, "same.sentence", ro_printf(k->ses, "%.*s | %.*s", RO_FMT(what), RO_FMT(date)));
    else if (year_month(d->date, &y, &m))
        for (int later = 0; later < 2; later++, m++)
            ro_key_add(k, "same.sentence", ro_printf(k->ses, "%.*s | month %d", RO_FMT(what), 12 * y + m));
    else
        ro_key_add(k, "same.sentence", ro_printf(k->ses, "%.*s | undated", RO_FMT(what)));
}

/* ---- agreements ---- */

/* `Resolution 2254`, `UN Security Council resolution 2254 (2015)`. */
static bool by_number(ro_keys *k, ro_str plain)
{
    size_t at = ro_str_find(plain, RO_STR("resolution "));
    ro_str rest = at == SIZE_MAX ? RO_NOSTR : (ro_str){ plain.p + at + 11, plain.n - at - 11 };
    ro_str number = ro_str_cut(&rest, ' ');
    bool assembly = ro_str_find(plain, RO_STR("general assembly")) != SIZE_MAX;
    int64_t v;

    if (number.n < 2 || number.n > 4 || !ro_str_int(number, &v))
        return false;
    ro_key_add(k, "agreement.number", ro_printf(k->ses, "%sresolution %.*s", assembly ? "general assembly " : "", RO_FMT(number)));
    return true;
}

/* Does the name tell this one from all others: two words, a name or a number among them, and more than a kind of instrument? */
static bool distinctive(const ro_lexicon *lex, ro_str name, ro_str plain)
{
    bool capital = false;
    ro_lexrow row;

    if (ro_str_find(plain, RO_STR(" ")) == SIZE_MAX || ro_lex_first(ro_lex_table(lex, "commitment.instrument"), name, &row))
        return false;
    for (size_t at = 0; at < name.n && !capital;) {
        uint32_t len, cp = ro_utf8_at(name, at, &len);
        capital = ro_cp_is_upper(cp) || ro_cp_is_digit(cp);
        at += len;
    }
    return capital;
}

static void between(ro_keys *k, const names *who, ro_str signed_on)
{
    if (who->n >= 2 && signed_on.n >= 7)
        ro_key_add(k, "agreement.parties-signed", ro_printf(k->ses, "%.*s | %.*s", RO_FMT(joined(k->ses, who)), RO_FMT(signed_on)));
}

/* Parties and date are known: what a document calls no more than an agreement between the two, signed on that day, is this one. */
static void known_accord(ro_keys *k, ro_lextable accords, const ro_lexrow *row)
{
    int parties = ro_lex_column(accords, "parties"), date = ro_lex_column(accords, "signed");
    ro_str list = parties < 0 ? RO_NOSTR : row->field[parties];
    names who = { .n = 0 };

    ro_key_add(k, "agreement.accord", ro_plain(k->ses, row->name));
    while (list.n && who.n < sizeof who.at / sizeof *who.at) {
        ro_str name = ro_plain(k->ses, ro_str_cut(&list, ';'));
        if (name.n)
            who.at[who.n++] = name;
    }
    qsort(who.at, who.n, sizeof *who.at, by_bytes);
    between(k, &who, date < 0 ? RO_NOSTR : row->field[date]);
}

/* Of resolutions only one: a reader that took two for one would make one of all. */
static void by_name(ro_keys *k, const ro_lexicon *lex, ro_str name, bool *numbered)
{
    ro_lextable accords = ro_lex_table(lex, "commitment.accord");
    ro_str plain = ro_plain(k->ses, name);
    ro_lexrow row;

    if (ro_str_find(plain, RO_STR("resolution ")) != SIZE_MAX && *numbered)
        return;
    if (by_number(k, plain)) {
        *numbered = true;
        return;
    }
    if (ro_lex_first(accords, name, &row))
        known_accord(k, accords, &row);
    else if (distinctive(lex, name, plain))
        ro_key_add(k, "agreement.name", plain);
}

/* An unnamed one: the same kind between the same parties, signed on one date or told of within two months. */
static void by_parties(ro_keys *k, const ro_doc *d, const ro_agreement *g)
{
    names who = actors_of(k->ses, d, &g->parties, 4);
    const char *kind = ro_agreement_kind_name((int)g->kind);
    ro_str all = joined(k->ses, &who);
    int y, m;

    if (who.n < 2)
        return;
    between(k, &who, g->signed_on);
    if (!g->signed_on.n && year_month(d->date, &y, &m))
        for (int later = 0; later < 2; later++, m++)
            ro_key_add(k, "agreement.parties", ro_printf(k->ses, "%s | %.*s | month %d", kind, RO_FMT(all), 12 * y + m));
}

static void agreement_keys(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, const ro_agreement *g)
{
    bool numbered = false;

    by_name(k, lex, g->name, &numbered);
    for (uint32_t i = 0; i < g->names.n && i < 8; i++)
        by_name(k, lex, g->names.at[i], &numbered);
    if (!k->all.n)
        by_parties(k, d, g);
}

/* ---- commitments ---- */

typedef struct {
    ro_keys *k;
    const char *polarity;
    names obligor;
    ro_words w;
} undertaking;

/* The action's first word with each of the next: what is done, to what. */
static void with_pairs(const undertaking *u, const char *rule, ro_str scope)
{
    ro_keys *k = u->k;

    if (u->w.n == 1)
        ro_key_add(k, rule, ro_printf(k->ses, "%.*s | %s %.*s", RO_FMT(scope), u->polarity, RO_FMT(u->w.at[0])));
    for (uint32_t i = 1; i < u->w.n && i < WORDS; i++)
        ro_key_add(k, rule, ro_printf(k->ses, "%.*s | %s %.*s %.*s", RO_FMT(scope), u->polarity, RO_FMT(u->w.at[0]), RO_FMT(u->w.at[i])));
}

/* The first word with each two of the next, sorted. */
static void with_triples(const undertaking *u, const char *rule, ro_str scope)
{
    ro_keys *k = u->k;

    for (uint32_t i = 1; i < u->w.n && i < WORDS; i++)
        for (uint32_t j = i + 1; j < u->w.n && j < WORDS; j++) {
            bool swap = ro_str_cmp(u->w.at[i], u->w.at[j]) > 0;
            ro_str a = u->w.at[swap ? j : i], b = u->w.at[swap ? i : j];
            ro_key_add(k, rule, ro_printf(k->ses, "%.*s | %s %.*s %.*s %.*s", RO_FMT(scope), u->polarity, RO_FMT(u->w.at[0]), RO_FMT(a), RO_FMT(b)));
        }
}

static void under_agreement(const undertaking *u, const ro_doc *d, const ro_lexicon *lex, const ro_agreement *g)
{
    ro_keys of = { .ses = u->k->ses, .layer = 'g' };

    agreement_keys(&of, d, lex, g);
    for (uint32_t i = 0; i < of.all.n && i < NAMES; i++) {
        if (!u->obligor.n)
            with_triples(u, "commitment.agreement", of.all.at[i].said);
        for (uint32_t n = 0; n < u->obligor.n; n++)
            with_pairs(u, "commitment.agreement", ro_printf(of.ses, "%.*s | %.*s", RO_FMT(of.all.at[i].said), RO_FMT(u->obligor.at[n])));
    }
}

/* Tellings without a common deadline: of the same year or of one year and the next. */
static void by_words(const undertaking *u, ro_str obligor, ro_str date)
{
    int y, m;

    if (!year_month(date, &y, &m))
        y = 0;
    for (int later = 0; later < 2; later++)
        with_triples(u, "commitment.words", ro_printf(u->k->ses, "%.*s | year %d", RO_FMT(obligor), y + later));
}

static void commitment_keys(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, const ro_commitment *c)
{
    undertaking u = { .k = k, .polarity = ro_polarity_name((int)c->polarity), .obligor = actors_of(k->ses, d, &c->obligor, NAMES) };

    u.w = ro_content_words(k->ses, lex, joined_words(k->ses, d, &c->action));
    if (!u.w.n)
        return;
    by_sentence(k, d, &c->rec, c->deadline, ro_printf(k->ses, "%s %.*s | %.*s", u.polarity, RO_FMT(u.w.at[0]), RO_FMT(joined(k->ses, &u.obligor))));
    if (c->agreement < d->agreements.n)
        under_agreement(&u, d, lex, &d->agreements.at[c->agreement]);
    for (uint32_t i = 0; i < u.obligor.n; i++) {
        if (c->deadline.n)
            with_pairs(&u, "commitment.deadline", ro_printf(k->ses, "%.*s | %.*s", RO_FMT(u.obligor.at[i]), RO_FMT(c->deadline)));
        by_words(&u, u.obligor.at[i], d->date.n ? d->date : c->deadline);
    }
}

/* ---- decisions ---- */

static void decision_keys(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, const ro_decision *x)
{
    undertaking u = { .k = k, .polarity = "on" };
    ro_str body = actor_name(k->ses, d, x->body);
    int y, m;

    u.w = ro_content_words(k->ses, lex, joined_words(k->ses, d, &x->question));
    if (!body.n || !u.w.n)
        return;
    by_sentence(k, d, &x->rec, x->expected_value, ro_printf(k->ses, "%.*s | %.*s", RO_FMT(body), RO_FMT(u.w.at[0])));
    if (x->expected_value.n >= 7)
        with_pairs(&u, "decision.expected", ro_printf(k->ses, "%.*s | %.*s", RO_FMT(body), RO_FMT(x->expected_value)));
    if (!year_month(d->date, &y, &m))
        y = 0;
    for (int later = 0; later < 2; later++) {
        ro_str scope = ro_printf(k->ses, "%.*s | year %d", RO_FMT(body), y + later);
        if (u.w.n > 2)
            with_triples(&u, "decision.question", scope);
        else
            with_pairs(&u, "decision.question", scope);
    }
}

/* ---- events ---- */

/* What can be one event at all: what happened or is alleged to have; what did not; what may come. */
static const char *status_class(ro_status s)
{
    return s == RO_ACTUAL || s == RO_ONGOING || s == RO_ALLEGED ? "happened" : ro_status_name((int)s);
}

/* Acts that come many a day between the same two: the place must tell them apart. */
static bool needs_place(ro_event_type t)
{
    return t == RO_ASSAULT || t == RO_COERCE || t == RO_PROTEST || t == RO_MOBILIZE;
}

static void event_between(ro_keys *k, const char *head, const names *a, const names *b, bool reciprocal, ro_str place)
{
    for (uint32_t i = 0; i < a->n; i++)
        for (uint32_t j = 0; j < b->n; j++) {
            bool swap = reciprocal && ro_str_cmp(a->at[i], b->at[j]) > 0;
            ro_key_add(k, "event.actors", ro_printf(k->ses, "%s | %.*s | %.*s | %.*s", head, RO_FMT(swap ? b->at[j] : a->at[i]), RO_FMT(swap ? a->at[i] : b->at[j]), RO_FMT(place)));
        }
}

static void event_at(ro_keys *k, const char *head, const char *side, const names *who, ro_str place)
{
    for (uint32_t i = 0; i < who->n; i++)
        ro_key_add(k, "event.place", ro_printf(k->ses, "%s | %s %.*s | %.*s", head, side, RO_FMT(who->at[i]), RO_FMT(place)));
}

/* Where nobody stands on the other side: several who act together on one day. */
static void event_together(ro_keys *k, const char *head, const names *who, ro_str place)
{
    if (who->n > 1)
        ro_key_add(k, "event.together", ro_printf(k->ses, "%s | %.*s | %.*s", head, RO_FMT(joined(k->ses, who)), RO_FMT(place)));
}

static void event_keys(ro_keys *k, const ro_doc *d, const ro_event *x)
{
    names source = actors_of(k->ses, d, &x->source, NAMES), target = actors_of(k->ses, d, &x->target, NAMES);
    ro_str place = place_name(k->ses, d, x->place);
    ro_str at = needs_place(x->type) ? place.n ? place : RO_STR("-") : RO_STR("");
    const char *head;

    by_sentence(k, d, &x->rec, x->date, ro_printf(k->ses, "%s %s | %.*s | %.*s", ro_event_type_name((int)x->type), status_class(x->status), RO_FMT(joined(k->ses, &source)),
                                                  RO_FMT(joined(k->ses, &target))));
    if (!is_day(x->date))
        return;
    head = ro_printf(k->ses, "%.10s %s %s", x->date.p, ro_event_type_name((int)x->type), status_class(x->status)).p;
    event_between(k, head, &source, &target, x->reciprocal, at);
    if (!target.n)
        event_together(k, head, &source, at);
    if (place.n) {
        event_at(k, head, "by", &source, place);
        event_at(k, head, "to", &target, place);
    }
}

/* ---- figures ---- */

/* What is counted: the last content word before a preposition ends the noun phrase. */
static ro_str counted(ro_ses *s, const ro_lexicon *lex, ro_str what)
{
    static const char *const ends[] = { "of", "in", "from", "for", "at", "on", "to", "by", "with", "who", "that", "which", "were", "are", "was", "is" };
    ro_str rest = ro_plain(s, what), head = { rest.p, 0 };
    ro_words w;

    while (rest.n) {
        ro_str word = ro_str_cut(&rest, ' ');
        for (size_t i = 0; i < sizeof ends / sizeof *ends && head.n; i++)
            if (ro_str_is(word, ends[i]))
                rest.n = word.n = 0;
        if (word.n)
            head.n = (size_t)(word.p + word.n - head.p);
    }
    w = ro_content_words(s, lex, head);
    return w.n ? w.at[w.n - 1] : RO_STR("-");
}

/* One key: a series is whose, where, what kind, of what. */
static void figure_keys(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, const ro_figure *f)
{
    ro_str holder = actor_name(k->ses, d, f->holder), place = place_name(k->ses, d, f->place);
    bool money = f->kind == RO_FIG_MONEY || f->kind == RO_FIG_AID_MONEY;
    ro_str what = money || ro_span_none(f->what) || f->what.end > d->text.n ? RO_STR("-") : counted(k->ses, lex, ro_doc_slice(d, f->what));

    if (!holder.n && !place.n)
        return;
    ro_key_add(k, "figure.series", ro_printf(k->ses, "%s %.*s | %.*s | %.*s | %.*s", ro_figure_kind_name((int)f->kind), money ? (int)f->unit.n : 0, f->unit.p ? f->unit.p : "",
                                             RO_FMT(holder), RO_FMT(place), RO_FMT(what)));
}

void ro_keys_of(ro_keys *k, const ro_doc *d, const ro_lexicon *lex, uint32_t i)
{
    switch (k->layer) {
    case 'g': agreement_keys(k, d, lex, &d->agreements.at[i]); break;
    case 'c': commitment_keys(k, d, lex, &d->commitments.at[i]); break;
    case 'd': decision_keys(k, d, lex, &d->decisions.at[i]); break;
    case 'e': event_keys(k, d, &d->events.at[i]); break;
    case 'f': figure_keys(k, d, lex, &d->figures.at[i]); break;
    }
}
