/* Zones: what each stretch of a text is, who wrote it, whether the document's date holds in it.
 *
 * Reads: doc->text; doc->zones where a page has marked them already. Writes: doc->zones, in text order, tiling the text but for blank
 * lines.
 * The text is cut into units (paragraphs by its make-up). Each is judged by its own marks (marks.c), then by where it stands: headline and
 * byline before the body, a dateline at its beginning, comments after its end, an agency's report pasted into them. In doubt a unit is
 * body: a comment read as body is a smaller fault than an article read as a comment. */
#include "ingest/ingest.h"

#include "ingest/layout.h"
#include "ingest/marks.h"

#define MIN_BODY 3      /* units of an article before its comments */
#define MAX_HEADLINE 26 /* words */

typedef struct {
    ro_span where;
    uint32_t page; /* zone of the page that it stands in; RO_NONE: plain text */
    ro_zone_kind kind;
    bool fixed;    /* kind is certain */
    bool reports;  /* marks of reporting */
    int score;     /* of a comment's manner */
} unit;

typedef struct {
    ro_doc *d;
    ro_marks marks;
    RO_VEC(unit) units;
    RO_VEC(ro_zone) page; /* as the page marked them */
    ro_layout layout;
    uint32_t readers;
    uint32_t comment, report; /* zones that the next unit may belong to */
    ro_str agency;            /* of the report */
} zoner;

static ro_str text_of(const zoner *z, const unit *u)
{
    return ro_slice(z->d->text, u->where);
}

/* ---- units ---- */

static void add_units(zoner *z, ro_span region, uint32_t page, ro_layout layout)
{
    ro_str text = ro_slice(z->d->text, region);
    uint32_t at = 0, indent;
    bool open = false;
    ro_span line;

    while (ro_line_next(text, &at, &line, &indent)) {
        ro_span where = { line.beg + region.beg, line.end + region.beg };

        if (ro_span_none(line)) {
            open = false;
        } else if (open && layout == RO_LAYOUT_WRAPPED && indent < 2 && !ro_line_is_item(ro_slice(text, line))) {
            z->units.at[z->units.n - 1].where.end = where.end;
        } else {
            unit u = { .where = where, .page = page, .kind = page == RO_NONE ? RO_ZONE_BODY : z->page.at[page].kind };

            u.fixed = u.kind != RO_ZONE_BODY;
            ro_push(z->d->ses, &z->units, u);
            open = !ro_failed(z->d->ses);
        }
    }
}

static void find_units(zoner *z)
{
    ro_doc *d = z->d;
    ro_layout layout = z->page.n ? RO_LAYOUT_PARAGRAPHS : ro_layout_of(d->text);

    z->layout = layout;
    if (z->page.n == 0)
        add_units(z, (ro_span){ 0, (uint32_t)d->text.n }, RO_NONE, layout);
    for (uint32_t i = 0; i < z->page.n; i++)
        add_units(z, z->page.at[i].where, i, layout);
}

static void fix(unit *u, ro_zone_kind kind)
{
    u->kind = kind;
    u->fixed = true;
}

/* What a unit is by its own marks, wherever it stands. */
static void judge_alone(zoner *z, unit *u)
{
    ro_str line = text_of(z, u);

    u->score = ro_mark_comment(line, &u->reports);
    if (u->fixed && u->kind != RO_ZONE_COMMENT)
        return;
    if (ro_mark_link(line))
        fix(u, RO_ZONE_LINK);
    else if (ro_mark_caption(line))
        fix(u, RO_ZONE_CAPTION);
    else if (ro_mark_boilerplate(&z->marks, line))
        fix(u, RO_ZONE_BOILERPLATE);
}

/* ---- before the body ---- */

static bool is_headline(const zoner *z, uint32_t i, uint32_t body)
{
    const unit *u = &z->units.at[i];
    ro_str line = text_of(z, u), title = z->d->title, agency;
    bool bare;

    if (title.n > 0 && ro_str_eq(line, ro_str_trim(title)))
        return true;
    if (i > 1 || i + 1 >= z->units.n || body != RO_NONE || ro_mark_words(line) > MAX_HEADLINE || ro_mark_dateline(line, &agency, &bare))
        return false;
    if (ro_line_is_item(line) || ro_mark_label(line))
        return false;
    return !ro_line_stops(line);
}

/* `X said:` within the first words: the unit before it, a sentence that says what X spoke of, heads the page of a press office. */
static bool opens_statement(ro_str line)
{
    size_t at = ro_str_find(line, RO_STR(" said:"));

    return at != SIZE_MAX && at < 120;
}

/* Is there a unit further down that reads like running text? A list of lines without stops has no headline. */
static bool has_text_below(const zoner *z, uint32_t i)
{
    for (uint32_t k = i + 1; k < z->units.n && k < i + 4; k++)
        if (!z->units.at[k].fixed && ro_line_stops(text_of(z, &z->units.at[k])) && ro_mark_words(text_of(z, &z->units.at[k])) > 7)
            return true;
    return false;
}

static void judge_top(zoner *z)
{
    uint32_t body = RO_NONE, n = z->units.n;

    for (uint32_t i = 0; i < n && i < 8 && body == RO_NONE; i++) {
        unit *u = &z->units.at[i];
        ro_str line = text_of(z, u);

        if (u->fixed)
            continue;
        if (ro_mark_byline(&z->marks, line))
            fix(u, RO_ZONE_BYLINE);
        else if (is_headline(z, i, body) && has_text_below(z, i))
            fix(u, RO_ZONE_HEADLINE);
        else if (i == 0 && n > 1 && ro_mark_words(line) <= 40 && !opens_statement(line) && opens_statement(text_of(z, u + 1)))
            fix(u, RO_ZONE_HEADLINE);
        else
            body = i;
    }
    for (uint32_t i = n; i > 0 && n - i < 4; i--) /* a byline at the end */
        if (!z->units.at[i - 1].fixed && ro_mark_byline(&z->marks, text_of(z, &z->units.at[i - 1])))
            fix(&z->units.at[i - 1], RO_ZONE_BYLINE);
}

/* ---- comments and pasted reports ---- */

static bool starts_report(const zoner *z, const unit *u)
{
    ro_str agency;
    bool bare;

    return ro_mark_dateline(text_of(z, u), &agency, &bare) > 0 && bare;
}

/* The first unit of the comments below a plain text; n: there are none. */
static uint32_t find_comments(const zoner *z)
{
    uint32_t n = z->units.n, body = 0, reporting = 0, labels = 0, first = n, tail = 0, like = 0, unlike = 0;

    for (uint32_t i = 0; i < n; i++) {
        const unit *u = &z->units.at[i];

        if (u->fixed)
            continue;
        labels += ro_mark_label(text_of(z, u));
        if (first == n && u->score >= 2 && body >= MIN_BODY)
            first = i;
        else if (first == n && u->score >= 2)
            return n; /* its own beginning reads like that: an opinion, a letter, a speech */
        if (first == n) {
            body++;
            reporting += u->reports;
        }
    }
    if (first == n || labels > 2 || reporting < 2 || reporting * 2 < body)
        return n;
    for (uint32_t i = first; i < n; i++) {
        const unit *u = &z->units.at[i];

        if (u->fixed)
            continue;
        if (starts_report(z, u))
            break;
        tail++;
        like += u->score >= 2;
        unlike += u->reports && u->score < 2;
    }
    return tail >= 2 && like >= 2 && like * 2 >= tail && unlike * 4 <= tail ? first : n;
}

/* An explicit heading: `Comments`, `12 comments`. */
static bool heads_comments(ro_str line)
{
    ro_str rest = line;

    while (rest.n > 0 && ((rest.p[0] >= '0' && rest.p[0] <= '9') || rest.p[0] == ' ' || rest.p[0] == '('))
        rest = (ro_str){ rest.p + 1, rest.n - 1 };
    while (rest.n > 0 && strchr("0123456789): ", rest.p[rest.n - 1]))
        rest.n--;
    return ro_str_eq_nocase(rest, RO_STR("comments")) || ro_str_eq_nocase(rest, RO_STR("reader comments")) || ro_str_eq_nocase(rest,
        RO_STR("responses"));
}

static uint32_t headed_comments(zoner *z)
{
    for (uint32_t i = MIN_BODY; i + 1 < z->units.n; i++)
        if ((!z->units.at[i].fixed || z->units.at[i].kind == RO_ZONE_BOILERPLATE) && heads_comments(text_of(z, &z->units.at[i]))) {
            fix(&z->units.at[i], RO_ZONE_BOILERPLATE);
            return i + 1;
        }
    return z->units.n;
}

/* Pasted reports: from their opening on, as long as the text reads like a report. `from`: first unit of the comments. */
static void judge_reports(zoner *z, uint32_t from)
{
    bool open = false, announced = false;

    for (uint32_t i = 0; i < z->units.n; i++) {
        unit *u = &z->units.at[i];
        bool here = !u->fixed || u->kind == RO_ZONE_COMMENT;
        ro_str agency;

        if (!here) {
            open &= u->kind == RO_ZONE_CAPTION;
            continue;
        }
        if ((starts_report(z, u) && i >= MIN_BODY) || (announced && u->score < 2))
            open = true;
        else if (u->score >= 2)
            open = false;
        announced = i >= from && ro_mark_report(&z->marks, text_of(z, u), &agency);
        if (open)
            fix(u, RO_ZONE_WIRE);
    }
}

static void judge_comments(zoner *z)
{
    bool plain = true;
    uint32_t from;

    for (uint32_t i = 0; i < z->units.n; i++)
        plain &= z->units.at[i].kind != RO_ZONE_COMMENT;
    from = plain ? headed_comments(z) : 0;
    if (plain && from == z->units.n && z->layout != RO_LAYOUT_WRAPPED) /* text copied from a page is not */
        from = find_comments(z);
    judge_reports(z, from);
    for (uint32_t i = from; plain && i < z->units.n; i++)
        if (!z->units.at[i].fixed)
            fix(&z->units.at[i], RO_ZONE_COMMENT);
}

/* ---- zones ---- */

/* May the unit be put into the last zone? Comments, captions and links stand alone, but for the paragraphs of one comment of a page. */
static bool joins(const ro_zone *last, const unit *u, uint32_t last_page)
{
    if (last->kind != u->kind)
        return false;
    if (u->kind == RO_ZONE_COMMENT)
        return u->page != RO_NONE && u->page == last_page;
    return u->kind != RO_ZONE_CAPTION && u->kind != RO_ZONE_LINK;
}

/* Whose report it is: as its first line says, else as the comment that announced it; a report that goes on keeps its agency. */
static void name_agency(zoner *z, ro_str report)
{
    ro_str agency;
    bool bare;

    if (ro_mark_dateline(report, &agency, &bare) && agency.p) {
        z->agency = ro_mark_agency(&z->marks, agency);
    } else if (z->report == RO_NONE) {
        z->agency = RO_NOSTR;
        if (z->comment != RO_NONE)
            ro_mark_report(&z->marks, ro_slice(z->d->text, z->d->zones.at[z->comment].where), &z->agency);
    }
}

static void add_zone(zoner *z, ro_zone_kind kind, ro_span where, const unit *u)
{
    ro_zone zone = { .kind = kind, .where = where, .parent = RO_NONE };
    uint32_t number = z->d->zones.n;

    if (u->page != RO_NONE) {
        zone.author = z->page.at[u->page].author;
        zone.date = z->page.at[u->page].date;
    }
    switch (kind) {
    case RO_ZONE_COMMENT:
        if (!zone.author.p)
            zone.author = ro_printf(z->d->ses, "reader %u", ++z->readers);
        z->comment = number;
        z->report = RO_NONE;
        break;
    case RO_ZONE_WIRE:
        name_agency(z, ro_slice(z->d->text, where));
        zone.author = z->agency;
        zone.parent = z->comment;
        zone.undated = true;
        z->report = number;
        break;
    case RO_ZONE_CAPTION:
        if (z->report != RO_NONE) {
            zone.parent = z->report;
            zone.author = z->agency;
            zone.undated = true;
        }
        break;
    case RO_ZONE_LINK:
        zone.parent = z->comment;
        if (z->comment != RO_NONE)
            zone.author = z->d->zones.at[z->comment].author;
        z->report = RO_NONE;
        break;
    default: z->report = RO_NONE; break;
    }
    ro_push(z->d->ses, &z->d->zones, zone);
}

/* Trims blanks off both ends. */
static ro_span trimmed(ro_str text, ro_span s)
{
    while (s.beg < s.end && (text.p[s.beg] == ' ' || text.p[s.beg] == '\n' || text.p[s.beg] == '\t' || text.p[s.beg] == '\r'))
        s.beg++;
    while (s.end > s.beg && (text.p[s.end - 1] == ' ' || text.p[s.end - 1] == '\n' || text.p[s.end - 1] == '\t' ||
        text.p[s.end - 1] == '\r'))
        s.end--;
    return s;
}

/* A piece of a unit: joins the last zone where it can. */
static void put(zoner *z, ro_zone_kind kind, ro_span where, const unit *u, uint32_t *last_page)
{
    ro_doc *d = z->d;
    unit as = *u;

    where = trimmed(d->text, where);
    if (ro_span_none(where))
        return;
    as.kind = kind;
    if (d->zones.n > 0 && joins(&d->zones.at[d->zones.n - 1], &as, *last_page))
        d->zones.at[d->zones.n - 1].where.end = where.end;
    else
        add_zone(z, kind, where, &as);
    *last_page = u->page;
}

/* The body's units; the first gives up its dateline or sign-on, the last its sign-off or slug. */
static void put_body(zoner *z, const unit *u, bool first, bool last, uint32_t *last_page)
{
    ro_str line = text_of(z, u), agency;
    ro_span rest = u->where;
    uint32_t n = 0, tail = 0;
    ro_zone_kind tail_kind = RO_ZONE_BYLINE;
    bool bare;

    if (first && (n = ro_mark_dateline(line, &agency, &bare)) > 0)
        put(z, RO_ZONE_DATELINE, (ro_span){ rest.beg, rest.beg + n }, u, last_page);
    else if (first && (n = ro_mark_sign_on(&z->marks, line)) > 0)
        put(z, RO_ZONE_BYLINE, (ro_span){ rest.beg, rest.beg + n }, u, last_page);
    rest.beg += n;
    line = ro_slice(z->d->text, rest);
    if (last && (tail = ro_mark_sign_off(&z->marks, line)) == 0) {
        tail = ro_mark_slug(line);
        tail_kind = RO_ZONE_BOILERPLATE;
    }
    put(z, RO_ZONE_BODY, (ro_span){ rest.beg, rest.end - tail }, u, last_page);
    if (tail > 0)
        put(z, tail_kind, (ro_span){ rest.end - tail, rest.end }, u, last_page);
}

void ro_zones(const ro_model *m, ro_doc *d)
{
    zoner z = { .d = d, .marks = ro_marks_open(m), .comment = RO_NONE, .report = RO_NONE };
    uint32_t first = RO_NONE, last = RO_NONE, last_page = RO_NONE;

    z.page.at = d->zones.at;
    z.page.n = z.page.cap = d->zones.n;
    d->zones.at = NULL;
    d->zones.n = d->zones.cap = 0;
    find_units(&z);
    for (uint32_t i = 0; i < z.units.n; i++)
        judge_alone(&z, &z.units.at[i]);
    judge_top(&z);
    judge_comments(&z);
    for (uint32_t i = 0; i < z.units.n; i++)
        if (z.units.at[i].kind == RO_ZONE_BODY) {
            first = first == RO_NONE ? i : first;
            last = i;
        }
    for (uint32_t i = 0; i < z.units.n && !ro_failed(d->ses); i++) {
        const unit *u = &z.units.at[i];

        if (u->kind == RO_ZONE_BODY)
            put_body(&z, u, i == first, i == last, &last_page);
        else
            put(&z, u->kind, u->where, u, &last_page);
    }
}
