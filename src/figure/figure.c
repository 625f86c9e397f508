/* Figures: how many, how much, whose, and how it changed.
 *
 * Reads: frames of layer figure, quantities, mentions, times, events, lexicon/figure/. Writes: figures.
 * The model says which numbers are figures, of what kind, and whose; the rules say what the number is (quantity.c), its unit, its
 * change, the event that it counts the
 * victims of, what it is a record of, and which figures are parts of a total or the same figure told again (docs/annotation.md,
 * figures). */
#include "doc/stated.h"
#include "figure/figure.h"

#include "doc/number.h"
#include "figure/internal.h"
#include "frame/frame.h"

#include <math.h>

/* A bound or direction that only the model saw is taken from this probability on. */
static const float sure = 0.6f;

/* Earlier figures that a later one can tell again. */
enum { LOOK_BACK = 100 };

typedef struct {
    ro_fig f;
    ro_doc *d;
    ro_ids anchor; /* beside doc->figures: the anchor token */
} maker;

static bool is_count_of_people(ro_figure_kind k)
{
    return k == RO_FIG_TROOPS || k == RO_FIG_KILLED || k == RO_FIG_WOUNDED || k == RO_FIG_CASUALTIES || k == RO_FIG_DETAINED
            || k == RO_FIG_DISPLACED;
}

static bool label_is(const maker *k, const ro_frame *f, int group, const char *word)
{
    return f->label[group].p >= sure && ro_str_is(ro_frame_label(k->f.m, f, group), word);
}

/* ---- amount and change ---- */

/* A word that stands for a number without being one: `a tank` in a tally, `none`. */
static bool word_amount(const ro_doc *d, uint32_t t, ro_amount *a)
{
    static const char *const one[] = { "a", "an", "another" }, *const none[] = { "no", "none", "nobody", "nil", "neither" };

    for (size_t i = 0; i < sizeof one / sizeof *one; i++)
        if (ro_word_is(d, t, one[i]))
            return *a = (ro_amount){ .has_value = true, .value = 1 }, true;
    for (size_t i = 0; i < sizeof none / sizeof *none; i++)
        if (ro_word_is(d, t, none[i]))
            return *a = (ro_amount){ .has_value = true, .value = 0 }, true;
    if (ro_word_is(d, t, "both"))
        return *a = (ro_amount){ .has_value = true, .value = 2 }, true;
    return false;
}

/* The number at a token that is no quantity of the text (a date, a name) or no number at all. */
static bool amount_at(const ro_doc *d, uint32_t t, ro_amount *a)
{
    uint32_t q = ro_quantity_at(d, t);
    ro_range r;

    if (q != RO_NONE) {
        *a = d->quantities.at[q].amount;
        return true;
    }
    if (t && ro_word_is(d, t, "few") && ro_number_at(d, t - 1, a, &r) && r.end > t) /* a few */
        return true;
    return ro_number_at(d, t, a, &r) || word_amount(d, t, a);
}

static void set_change(ro_figure *g, double from, double to, ro_direction way)
{
    g->changed = g->has_from = g->has_to = true;
    g->from = from;
    g->to = to;
    g->direction = to > from ? RO_DIR_UP : to < from ? RO_DIR_DOWN : way;
}

/* `from about 400 to 5,000` is one quantity with both ends; here it becomes a change, and the figure's value is the new amount. */
static bool pair_change(const ro_doc *d, const ro_quantity *q, bool moves, ro_figure *g)
{
    ro_amount a = q->amount;
    uint32_t t = q->tokens.beg;

    if (!a.has_low || !a.has_high || a.has_value || !moves)
        return false;
    for (uint32_t k = 1; k <= 3 && k <= t; k++)
        if (ro_word_is(d, t - k, "from")) {
            set_change(g, a.low, a.high, RO_DIR_NONE);
            g->amount = (ro_amount){ .has_value = true, .value = a.high };
            return true;
        }
    return false;
}

/* The way that the verb above a number moves it: `increase its presence from about 400 to 5,000`; 0: no verb of that kind is near. */
static char governing_way(const maker *k, uint32_t token)
{
    enum { FAR = 4 };

    for (int i = 0; i < FAR && token != RO_NONE; i++) {
        char way = k->d->syn[token].upos == RO_VERB ? ro_fig_way(&k->f, token) : 0;
        if (way)
            return way;
        token = k->d->syn[token].head;
    }
    return 0;
}

static ro_direction way_of(const maker *k, const ro_frame *f, const ro_quantity *q)
{
    if (q && (q->change == 'u' || q->change == 'd'))
        return q->change == 'u' ? RO_DIR_UP : RO_DIR_DOWN;
    return label_is(k, f, RO_G_FIGURE_DIRECTION, "up") ? RO_DIR_UP : label_is(k, f, RO_G_FIGURE_DIRECTION, "down") ? RO_DIR_DOWN
            : RO_DIR_NONE;
}

static void take_change(const maker *k, const ro_frame *f, const ro_quantity *q, ro_figure *g)
{
    ro_doc *d = k->d;
    ro_direction way = way_of(k, f, q);
    uint32_t from = ro_frame_arc(d, f, RO_R_FROM);
    ro_amount before;

    if (q && pair_change(d, q, way != RO_DIR_NONE || from != RO_NONE || governing_way(k, f->anchor), g)) {
        ro_why_add(d, &g->rec.why, RO_STR("rule figure.change-pair"));
        return;
    }
    if (from != RO_NONE && from != f->anchor && amount_at(d, from, &before) && ro_quantity_at(d, from) != g->quantity) {
        set_change(g, ro_amount_any(&before), ro_amount_any(&g->amount), way);
        ro_why_add(d, &g->rec.why, RO_STR("rule figure.change-from"));
        return;
    }
    if (way != RO_DIR_NONE) { /* `up 12 percent`, `3,000 more`: only how far it moved */
        g->changed = true;
        g->direction = way;
    }
}

/* A bound that the model read and the lexicon did not (`troops numbering not less than a brigade's 3,000`). */
static void take_bound(const maker *k, const ro_frame *f, ro_figure *g)
{
    double v = g->amount.value;

    if (!g->amount.has_value || g->amount.has_low || g->amount.has_high)
        return;
    if (label_is(k, f, RO_G_FIGURE_BOUND, "low"))
        g->amount = (ro_amount){ .has_low = true, .low = v };
    else if (label_is(k, f, RO_G_FIGURE_BOUND, "high"))
        g->amount = (ro_amount){ .has_high = true, .high = v };
}

/* ---- unit, what ---- */

/* Head word of a span: the first of its tokens whose own head stands outside. */
static uint32_t span_head(const ro_doc *d, ro_span s)
{
    uint32_t beg = ro_token_at(d, s.beg);

    if (beg == RO_NONE || ro_span_none(s))
        return RO_NONE;
    for (uint32_t t = beg; t < d->tokens.n && d->tokens.at[t].where.beg < s.end; t++) {
        uint32_t h = d->syn[t].head;
        if (d->syn[t].upos != RO_PUNCT && (h == RO_NONE || d->tokens.at[h].where.beg < s.beg || d->tokens.at[h].where.end > s.end))
            return t;
    }
    return beg;
}

static void take_what(const ro_frame *f, const ro_quantity *q, ro_doc *d, ro_figure *g)
{
    ro_spans counted = { 0 };

    ro_frame_spans(d, f, RO_R_COUNTED, &counted);
    for (uint32_t i = 0; i < counted.n; i++)
        if (ro_span_none(g->what) || counted.at[i].end - counted.at[i].beg > g->what.end - g->what.beg)
            g->what = counted.at[i];
    if (ro_span_none(g->what) && q)
        g->what = q->of;
}

static bool by_lexicon(const maker *k, ro_str unit)
{
    ro_lexrow row;
    return unit.n && (ro_lex_first(k->f.unit, unit, &row) || (unit.n == 3 && unit.p[0] >= 'A' && unit.p[0] <= 'Z')
            || ro_lex_first(k->f.currency, unit, &row));
}

/* `a third of the aid` is 33.3 percent. */
static void share(ro_figure *g)
{
    g->amount.value = round(g->amount.value * 1000) / 10;
    g->unit = RO_STR("percent");
}

static void take_unit(const maker *k, const ro_quantity *q, ro_figure *g)
{
    ro_doc *d = k->d;
    ro_str base = q ? ro_fig_base_unit(&k->f, q->unit) : RO_NOSTR;
    uint32_t head;

    if (ro_str_ends(base, RO_STR(" of age")))
        base = (ro_str){ base.p, base.n - 7 };
    if (by_lexicon(k, base)) {
        g->unit = base;
        return;
    }
    if (g->amount.has_value && g->amount.value > 0 && g->amount.value < 1) {
        share(g);
        return;
    }
    head = q && q->unit.n ? span_head(d, q->of) : span_head(d, g->what);
    if (is_count_of_people(g->kind))
        g->unit = RO_STR("person");
    else if (head != RO_NONE)
        g->unit = ro_fig_counted_unit(&k->f, head);
    else if (g->kind == RO_FIG_PERCENT)
        g->unit = RO_STR("percent");
    else if (g->kind == RO_FIG_VOTES)
        g->unit = RO_STR("vote");
}

/* ---- whose, where, when ---- */

/* `Egyptian troops`: the last actor named inside the words of what is counted. */
static uint32_t named_in(const ro_doc *d, ro_span what)
{
    uint32_t best = RO_NONE;

    for (uint32_t t = ro_token_at(d, what.beg); t != RO_NONE && t < d->tokens.n && d->tokens.at[t].where.beg < what.end; t++) {
        uint32_t id = ro_mention_at(d, t);
        const ro_mention *m = id == RO_NONE ? NULL : &d->mentions.at[id];
        if (!m || m->head != t || !ro_span_has(what, m->where) || m->actor == RO_NONE || m->where.end - m->where.beg == what.end - what.beg)
            continue;
        if (m->kind == RO_KIND_STATE || m->kind == RO_KIND_ORGANIZATION || m->kind == RO_KIND_ARMED_GROUP)
            best = m->actor;
    }
    return best;
}

static void take_owner(const ro_frame *f, ro_doc *d, ro_figure *g)
{
    uint32_t holder = ro_frame_arc(d, f, RO_R_HOLDER), place = ro_frame_arc(d, f, RO_R_PLACE);

    g->holder = holder == RO_NONE ? RO_NONE : ro_actor_at(d, holder);
    if (g->holder == RO_NONE && (g->kind == RO_FIG_TROOPS || g->kind == RO_FIG_EQUIPMENT)) {
        g->holder = named_in(d, g->what);
        if (g->holder != RO_NONE)
            ro_why_add(d, &g->rec.why, RO_STR("rule figure.named-in-counted"));
    }
    g->place = place == RO_NONE ? RO_NONE : ro_place_at(d, place);
}

static void take_time(const ro_frame *f, ro_doc *d, ro_figure *g)
{
    uint32_t t = ro_frame_arc(d, f, RO_R_AS_OF), at = t == RO_NONE ? RO_NONE : ro_time_at(d, t);
    const ro_time *time = at == RO_NONE ? NULL : &d->times.at[at];

    if (!time)
        return;
    if (time->type == RO_TIME_DURATION)
        g->period = time->value;
    else if (time->type == RO_TIME_TIME && time->value.n > 10)
        g->as_of = (ro_str){ time->value.p, 10 };
    else
        g->as_of = time->value;
}

/* ---- the event whose victims it counts ---- */

static bool event_fits(ro_figure_kind k, ro_event_type t)
{
    switch (k) {
    case RO_FIG_KILLED: case RO_FIG_WOUNDED: case RO_FIG_CASUALTIES: return t == RO_ASSAULT || t == RO_COERCE || t == RO_PROTEST;
    case RO_FIG_DETAINED: return t == RO_COERCE || t == RO_ASSAULT || t == RO_RETREAT || t == RO_SANCTION;
    case RO_FIG_DISPLACED: return t == RO_SANCTION || t == RO_ASSAULT || t == RO_COERCE;
    case RO_FIG_TROOPS: return t == RO_MOBILIZE || t == RO_RETREAT || t == RO_AID || t == RO_AGREE;
    case RO_FIG_PARTICIPANTS: return t == RO_PROTEST || t == RO_CONSULT || t == RO_MOBILIZE;
    case RO_FIG_STRIKES: return t == RO_ASSAULT;
    case RO_FIG_AID_MONEY: return t == RO_AID || t == RO_AGREE;
    default: return false;
    }
}

static uint32_t apart(uint32_t a, uint32_t b)
{
    return a > b ? a - b : b - a;
}

/* The event that lists these words as victims, else the nearest fitting trigger of the same clause, else of the same sentence for
 * casualties. */
static uint32_t event_of(const ro_doc *d, const ro_figure *g, uint32_t anchor)
{
    uint32_t best = RO_NONE, score = UINT32_MAX, clause = ro_clause(d, anchor);

    for (uint32_t i = ro_stated_first_event(d, g->rec.sent); i < d->events.n && d->events.at[i].rec.sent == g->rec.sent; i++) {
        const ro_event *e = &d->events.at[i];
        uint32_t far;
        for (uint32_t v = 0; v < e->victims.n; v++)
            if (ro_span_meet(e->victims.at[v].words, g->rec.where) && ro_span_meet(e->victims.at[v].words, d->tokens.at[anchor].where))
                return i;
        if (!event_fits(g->kind, e->type) || e->anchor >= d->tokens.n)
            continue;
        far = apart(e->anchor, anchor) + (ro_clause(d, e->anchor) == clause || ro_under(d, anchor, e->anchor) ? 0 : 1000);
        if (far >= 1000 && !is_count_of_people(g->kind))
            continue;
        if (far < score) {
            score = far;
            best = i;
        }
    }
    return best;
}

/* ---- record ---- */

/* `the first such year since 2001`: from the phrase to the end of its part of the sentence. */
static ro_str record_words(const maker *k, uint32_t anchor)
{
    enum { FAR = 20, LONGEST = 14 };
    const ro_doc *d = k->d;
    ro_range s = d->sents.at[d->sent_of[anchor]].tokens, best = { 0, 0 };
    ro_lexrow row;

    for (uint32_t t = anchor > s.beg + FAR ? anchor - FAR : s.beg; t < s.end && t < anchor + FAR; t++) {
        uint32_t n = ro_fig_longest(&k->f, k->f.record, t, &row), end;
        if (!n || (best.end && apart(t, anchor) >= apart(best.beg, anchor)))
            continue;
        for (end = t + n; end < s.end && end < t + LONGEST && d->syn[end].upos != RO_PUNCT; end++)
            ;
        best = (ro_range){ t, end };
    }
    return best.end ? ro_doc_slice(d, ro_range_span(d, best)) : RO_NOSTR;
}

/* ---- where ---- */

/* Number, what it counts, and the verb that says so: the shortest stretch that carries the fact. */
static ro_span where_of(const ro_doc *d, const ro_figure *g, ro_span number, uint32_t anchor)
{
    ro_span w = ro_hull(number, g->what), sent = d->sents.at[g->rec.sent].where;
    uint32_t t = anchor;

    for (int i = 0; i < 6 && t != RO_NONE; i++, t = d->syn[t].head)
        if (d->syn[t].upos == RO_VERB || ro_rel_is(d, t, "root")) {
            w = ro_hull(w, d->tokens.at[t].where);
            break;
        }
    if (w.beg < sent.beg)
        w.beg = sent.beg;
    if (w.end > sent.end)
        w.end = sent.end;
    return w;
}

/* ---- one figure ---- */

static float confidence(const ro_frame *f)
{
    return cbrtf(f->p * f->label[RO_G_FIGURE_KIND].p * f->label[RO_G_FIGURE_DIRECTION].p);
}

static void why_frame(const maker *k, const ro_frame *f, ro_figure *g)
{
    ro_why_add(k->d, &g->rec.why, ro_frame_why(k->f.m, k->d, f, RO_G_FIGURE_KIND));
    if (g->direction != RO_DIR_NONE)
        ro_why_add(k->d, &g->rec.why, ro_frame_why(k->f.m, k->d, f, RO_G_FIGURE_DIRECTION));
    if (g->approx)
        ro_why_add(k->d, &g->rec.why, ro_frame_why(k->f.m, k->d, f, RO_G_FIGURE_APPROX));
}

static bool same_what(const ro_doc *d, const ro_figure *a, const ro_figure *b)
{
    uint32_t x = span_head(d, a->what), y = span_head(d, b->what);

    if (x == RO_NONE || y == RO_NONE)
        return a->rec.sent != b->rec.sent;
    return ro_str_eq_nocase(d->syn[x].lemma, d->syn[y].lemma);
}

static bool either(uint32_t a, uint32_t b)
{
    return a == b || a == RO_NONE || b == RO_NONE;
}

static bool same_amount(const ro_amount *a, const ro_amount *b)
{
    return a->has_value == b->has_value && a->has_low == b->has_low && a->has_high == b->has_high && (!a->has_value || a->value == b->value)
        && (!a->has_low || a->low == b->low) && (!a->has_high || a->high == b->high);
}

/* The same figure told again. */
static bool retold(const ro_doc *d, const ro_figure *a, const ro_figure *b)
{
    return a->kind == b->kind && ro_str_eq(a->unit, b->unit) && same_amount(&a->amount, &b->amount) && a->changed == b->changed
            && a->direction == b->direction
        && either(a->holder, b->holder) && either(a->place, b->place) && either(a->event, b->event) && a->rec.sent != b->rec.sent
                && same_what(d, a, b);
}

/* Fields that the first telling left open. */
static void fill(ro_figure *a, const ro_figure *b)
{
    a->holder = a->holder == RO_NONE ? b->holder : a->holder;
    a->place = a->place == RO_NONE ? b->place : a->place;
    a->event = a->event == RO_NONE ? b->event : a->event;
    a->as_of = a->as_of.n ? a->as_of : b->as_of;
    a->period = a->period.n ? a->period : b->period;
    a->record = a->record.n ? a->record : b->record;
    a->approx = a->approx && b->approx;
}

static void push_figure(maker *k, const ro_figure *g, uint32_t anchor)
{
    ro_doc *d = k->d;

    for (uint32_t i = d->figures.n > LOOK_BACK ? d->figures.n - LOOK_BACK : 0; i < d->figures.n; i++)
        if (d->figures.at[i].quantity != RO_NONE && d->figures.at[i].quantity == g->quantity)
            return; /* two anchors in one number */
        else if (retold(d, &d->figures.at[i], g)) {
            fill(&d->figures.at[i], g);
            ro_why_add(d, &d->figures.at[i].rec.why, RO_STR("rule figure.told-again"));
            return;
        }
    ro_push(d->ses, &d->figures, *g);
    ro_push(d->ses, &k->anchor, anchor);
}

static void make_figure(maker *k, const ro_frame *f)
{
    ro_doc *d = k->d;
    uint32_t a = f->anchor;
    int kind = ro_frame_set(k->f.m, f, RO_G_FIGURE_KIND, ro_figure_kind_of);
    ro_figure g = { .kind = kind < 0 ? RO_FIG_OTHER : (ro_figure_kind)kind, .holder = RO_NONE, .place = RO_NONE, .event = RO_NONE,
            .quantity = ro_quantity_at(d, a) };
    const ro_quantity *q = g.quantity == RO_NONE ? NULL : &d->quantities.at[g.quantity];

    if (q && ro_str_ends(q->unit, RO_STR(" of age"))) /* ages are no figures */
        return;
    if (!amount_at(d, a, &g.amount) && way_of(k, f, NULL) == RO_DIR_NONE)
        return;
    g.rec = (ro_rec){ .sent = d->sent_of[a], .zone = d->sents.at[d->sent_of[a]].zone, .in = RO_NONE, .frame = (uint32_t)(f - d->frames.at),
            .conf = confidence(f) };
    g.approx = (q && q->change == '~') || label_is(k, f, RO_G_FIGURE_APPROX, "approx");
    take_what(f, q, d, &g);
    take_change(k, f, q, &g);
    take_bound(k, f, &g);
    take_unit(k, q, &g);
    take_owner(f, d, &g);
    take_time(f, d, &g);
    g.rec.where = where_of(d, &g, q ? q->where : d->tokens.at[a].where, a);
    g.event = event_of(d, &g, a);
    g.record = record_words(k, a);
    why_frame(k, f, &g);
    for (uint32_t i = 0; q && i < q->why.n; i++)
        ro_why_add(d, &g.rec.why, q->why.at[i]);
    push_figure(k, &g, a);
}

/* ---- parts ---- */

static bool partly(const ro_figure *whole, const ro_figure *part)
{
    return ro_str_eq(whole->unit, part->unit) && whole->amount.has_value && part->amount.has_value
            && part->amount.value < whole->amount.value
        && part->rec.sent == whole->rec.sent && !part->changed;
}

static bool says_including(const ro_doc *d, uint32_t from, uint32_t to)
{
    static const char *const words[] = { "including", "among", "comprising", "namely", ":" };

    for (uint32_t t = from + 1; t < to; t++)
        for (size_t i = 0; i < sizeof words / sizeof *words; i++)
            if (ro_word_is(d, t, words[i]))
                return true;
    return false;
}

/* The figures of the same sentence that follow a total and add up to it, or stand behind `including`. */
static void take_parts(maker *k, uint32_t whole)
{
    ro_doc *d = k->d;
    ro_figure *w = &d->figures.at[whole];
    double sum = 0;
    uint32_t end = whole + 1;

    while (end < d->figures.n && partly(w, &d->figures.at[end]) && sum < w->amount.value)
        sum += d->figures.at[end++].amount.value;
    if (end == whole + 1)
        return;
    if (sum != w->amount.value && !(sum < w->amount.value && says_including(d, k->anchor.at[whole], k->anchor.at[whole + 1])))
        return;
    for (uint32_t i = whole + 1; i < end; i++)
        ro_ids_add(d->ses, &w->parts, i);
    ro_why_add(d, &w->rec.why, RO_STR("rule figure.parts"));
}

void ro_figure_stage(const ro_model *m, ro_doc *d)
{
    maker k = { .d = d };
    uint32_t n;
    const ro_frame *f;

    if (!ro_fig_open(m, d, &k.f))
        return;
    ro_quantities(&k.f);
    f = ro_frames(d, RO_L_FIGURE, &n);
    for (uint32_t i = 0; i < n && !ro_failed(d->ses); i++)
        make_figure(&k, &f[i]);
    for (uint32_t i = 0; i < d->figures.n && d->figures.n == k.anchor.n; i++)
        take_parts(&k, i);
}
