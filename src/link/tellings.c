/* One event told several times becomes one record with its tellings.
 *
 * Reads: events. Writes: events (fewer), numbers of events in figures.
 * A later event joins the nearest earlier one of the same type whose actors, date and place agree, whose status is of the same kind
 * (what is denied never joins what happened), and
 * whose trigger is the same word, a word of the same stem (`attacked`, `attack`), or that a definite noun names again (`the attack`).
 * The record keeps the words of
 * the telling with most arguments and the surest status. */
#include "link/internal.h"

/* Earlier events of the type that are looked at: nearer tellings are the likelier ones, and work stays linear. */
enum { LOOK_BACK = 24, NAMED_AGAIN = 6 /* sentences */ };

static bool in_comment(const ro_doc *d, const ro_event *e)
{
    for (uint32_t z = e->rec.zone, i = 0; z != RO_NONE && z < d->zones.n && i < 16; z = d->zones.at[z].parent, i++)
        if (d->zones.at[z].kind == RO_ZONE_COMMENT)
            return true;
    return false;
}

static bool happened(ro_status s)
{
    return s == RO_ACTUAL || s == RO_ONGOING;
}

static bool share(const ro_ids *a, const ro_ids *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (ro_ids_has(b, a->at[i]))
            return true;
    return false;
}

static bool within(const ro_ids *a, const ro_ids *b)
{
    for (uint32_t i = 0; i < a->n; i++)
        if (!ro_ids_has(b, a->at[i]))
            return false;
    return true;
}

/* Empty, or one holds the other. */
static bool compatible(const ro_ids *a, const ro_ids *b)
{
    return !a->n || !b->n || within(a, b) || within(b, a);
}

static bool same_actors(const ro_event *a, const ro_event *b)
{
    if (compatible(&a->source, &b->source) && compatible(&a->target, &b->target))
        return share(&a->source, &b->source) || share(&a->target, &b->target) || (!a->source.n && !a->target.n && !b->source.n
                && !b->target.n);
    return a->reciprocal && b->reciprocal && compatible(&a->source, &b->target) && compatible(&a->target, &b->source) && (share(&a->source,
            &b->target) || share(&a->target, &b->source));
}

/* Unknown, equal, or one inside the other (`2021-02`, `2021-02-17`). */
static bool same_date(ro_str a, ro_str b)
{
    return !a.n || !b.n || ro_str_starts(a, b) || ro_str_starts(b, a);
}

static ro_str lemma(const ro_doc *d, uint32_t t)
{
    return t >= d->tokens.n ? RO_NOSTR : d->syn && d->syn[t].lemma.n ? d->syn[t].lemma : ro_word(d, t);
}

static size_t shared_start(ro_str a, ro_str b)
{
    size_t n = 0;

    while (n < a.n && n < b.n && (a.p[n] | 32) == (b.p[n] | 32))
        n++;
    return n;
}

/* `attack` and `attacked`, `bombing` and `bomb`, `meet` and `meeting`, `withdraw` and `withdrawal`. */
static bool same_stem(ro_str a, ro_str b)
{
    size_t n = shared_start(a, b), shorter = a.n < b.n ? a.n : b.n;

    return n >= 4 ? n + 2 >= shorter : n == a.n && n == b.n && n > 0;
}

static bool definite(const ro_doc *d, uint32_t t)
{
    static const char *const words[] = { "the", "that", "this", "those", "these" };
    uint32_t det = d->syn && t < d->tokens.n && d->syn[t].upos == RO_NOUN ? ro_child(d, t, "det", RO_NONE) : RO_NONE;

    for (size_t i = 0; det != RO_NONE && i < sizeof words / sizeof *words; i++)
        if (ro_word_is(d, det, words[i]))
            return true;
    return false;
}

static bool same_trigger(const ro_doc *d, const ro_event *a, const ro_event *b)
{
    if (same_stem(lemma(d, a->anchor), lemma(d, b->anchor)))
        return true;
    return (a->mode == b->mode || a->mode == RO_MODE_NONE || b->mode == RO_MODE_NONE) && b->rec.sent - a->rec.sent <= NAMED_AGAIN
            && definite(d, b->anchor);
}

/* alleged joins actual only where the words are the same: the surest telling then decides. */
static bool same_status(const ro_event *a, const ro_event *b, bool same_word)
{
    if (a->status == b->status || (happened(a->status) && happened(b->status)))
        return true;
    return same_word && ((a->status == RO_ALLEGED && happened(b->status)) || (b->status == RO_ALLEGED && happened(a->status)));
}

static bool same_event(const ro_doc *d, const ro_event *a, const ro_event *b)
{
    if (a->type != b->type || in_comment(d, a) != in_comment(d, b) || !same_actors(a, b) || !same_date(a->date, b->date))
        return false;
    if (a->place != RO_NONE && b->place != RO_NONE && a->place != b->place)
        return false;
    if (a->mode != b->mode && a->mode != RO_MODE_NONE && b->mode != RO_MODE_NONE)
        return false;
    if (!a->source.n && !a->target.n && !b->source.n && !b->target.n && b->rec.sent - a->rec.sent > 1)
        return false;
    return same_trigger(d, a, b) && same_status(a, b, same_stem(lemma(d, a->anchor), lemma(d, b->anchor)));
}

static uint32_t weight(const ro_event *e)
{
    return (e->source.n ? 4u : 0u) + (e->target.n ? 4u : 0u) + (e->date.n ? 2u : 0u) + (e->place != RO_NONE ? 2u : 0u) + (e->victims.n
            ? 2u : 0u)
         + (e->mode != RO_MODE_NONE ? 1u : 0u);
}

static void add_actors(ro_doc *d, ro_ids *to, const ro_ids *from)
{
    for (uint32_t i = 0; i < from->n; i++)
        ro_ids_add(d->ses, to, from->at[i]);
}

static void own_telling(ro_doc *d, ro_event *e)
{
    if (!e->tellings.n)
        ro_push(d->ses, &e->tellings, (ro_telling){ e->trigger, e->rec.where, e->rec.sent });
}

/* A list with its bases, taken over where the record has none. */
static void take_sides(ro_event *a, const ro_event *b)
{
    if (!a->source.n) {
        a->source = b->source;
        a->source_basis = b->source_basis;
    }
    if (!a->target.n) {
        a->target = b->target;
        a->target_basis = b->target_basis;
    }
}

static void merge(ro_doc *d, ro_event *a, ro_event *b)
{
    ro_event more = weight(b) > weight(a) ? *b : *a;
    ro_event less = weight(b) > weight(a) ? *a : *b;

    own_telling(d, a);
    own_telling(d, b);
    more.tellings = a->tellings;
    for (uint32_t i = 0; i < b->tellings.n; i++)
        ro_push(d->ses, &more.tellings, b->tellings.at[i]);
    take_sides(&more, &less);
    more.date = less.date.n > more.date.n ? less.date : more.date;
    more.place = more.place == RO_NONE ? less.place : more.place;
    if (more.mode == RO_MODE_NONE && less.mode != RO_MODE_NONE) {
        more.mode = less.mode;
        more.cameo = less.cameo.n ? less.cameo : more.cameo;
        more.goldstein = less.goldstein;
    }
    if (happened(less.status) && !happened(more.status)) {
        more.status = less.status;
        more.countable = less.countable;
        more.rec.in = less.rec.in;
    }
    if (less.rec.in == RO_NONE && happened(less.status)) /* the document says it, too */
        more.rec.in = RO_NONE;
    for (uint32_t i = 0; !more.victims.n && i < less.victims.n; i++)
        ro_push(d->ses, &more.victims, less.victims.at[i]);
    if (ro_span_none(more.instrument))
        more.instrument = less.instrument;
    add_actors(d, &more.asserted_by, &less.asserted_by);
    ro_why_add(d, &more.rec.why, RO_STR("rule link.told-again"));
    *a = more;
}

/* The nearest earlier event that the event tells again; RO_NONE. `to` says which events stand for themselves. */
static uint32_t find(const ro_doc *d, const uint32_t *to, uint32_t id)
{
    for (uint32_t i = id, n = 0; i-- > 0 && n < LOOK_BACK;) {
        if (to[i] != i || d->events.at[i].type != d->events.at[id].type)
            continue;
        n++;
        if (same_event(d, &d->events.at[i], &d->events.at[id]))
            return i;
    }
    return RO_NONE;
}

void ro_link_tellings(ro_doc *d)
{
    uint32_t *to = ro_new(d->ses, uint32_t, d->events.n + 1), n = 0;

    if (!to)
        return;
    for (uint32_t i = 0; i < d->events.n; i++) {
        uint32_t first;
        to[i] = i;
        first = find(d, to, i);
        if (first == RO_NONE)
            continue;
        merge(d, &d->events.at[first], &d->events.at[i]);
        to[i] = first;
    }
    for (uint32_t i = 0; i < d->events.n; i++) { /* close the gaps; `to` becomes the new number */
        if (to[i] != i) {
            to[i] = to[to[i]];
            continue;
        }
        own_telling(d, &d->events.at[i]);
        d->events.at[n] = d->events.at[i];
        to[i] = n++;
    }
    for (uint32_t i = 0; i < d->figures.n; i++)
        if (d->figures.at[i].event < d->events.n)
            d->figures.at[i].event = to[d->figures.at[i].event];
    d->events.n = n;
}
