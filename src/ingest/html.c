/* A saved page to text and zones.
 *
 * Reads: the decoded page (doc->text) and its map. Writes: doc->text, map, zones, title, date, publisher, url, warnings.
 * libgumbo gives the tree. The article's element is the one that holds most of the page's paragraphs; its blocks become lines, each with
 * the kind that its element or class tells; comments are found by class and id anywhere. Every byte of the text leads back to the page
 * through the parser's pointers into it, entities included. */
#include "ingest/decode.h"

#include "base/buf.h"
#include "base/utf8.h"
#include "ingest/page.h"

#define MAX_NESTING 1000

typedef struct {
    ro_zone_kind kind;
    uint32_t comment; /* number of the comment that is read, 0: none */
    uint32_t reader;  /* who wrote it, 0: not known yet */
    ro_str date;      /* its own, p NULL: none */
    bool strict;      /* comments are marked one by one: what stands between them is furniture */
} place;

typedef struct {
    ro_doc *d;
    ro_str page;          /* as decoded; the parser's pointers lead into a copy of the same length */
    const char *copy;
    const ro_piece *from; /* its map */
    uint32_t nfrom;
    ro_buf out;
    size_t block;         /* where the open block begins */
    uint32_t space;       /* page offset of a pending blank plus one, 0: none */
    place here;
    uint32_t comments, readers; /* how many so far */
    uint32_t zone_comment;      /* of the last zone */
    uint32_t checks;            /* how often a box of furniture was weighed against the article */
    size_t weight;              /* of the article */
    ro_map names;               /* of commenters: their numbers */
    const GumboNode *main, *headline;
} reader;

/* ---- text with its map ---- */

/* Adds to the map that text byte `t` came from byte `at` of the page. */
static void map_byte(reader *r, uint32_t t, uint32_t at, bool same)
{
    uint32_t lo = 0, hi = r->nfrom;
    const ro_piece *p;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;

        if (r->from[mid].text <= at)
            lo = mid + 1;
        else
            hi = mid;
    }
    p = lo ? &r->from[lo - 1] : NULL;
    ro_map_add(r->d, t, !p ? at : p->same ? p->raw + (at - p->text) : p->raw, same && (!p || p->same));
}

static void put_char(reader *r, const char *p, uint32_t n, uint32_t at, bool same)
{
    if (r->space && r->out.n > r->block) { /* no blank at a line's beginning */
        map_byte(r, (uint32_t)r->out.n, r->space - 1, r->page.p[r->space - 1] == ' ');
        ro_buf_putc(&r->out, ' ');
    }
    r->space = 0;
    map_byte(r, (uint32_t)r->out.n, at, same);
    ro_buf_add(&r->out, (ro_str){ p, n });
}

static bool in_entity(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '#';
}

/* Bytes of the entity at raw[i] that gave the character of `n` bytes at text[j]; 0: a plain `&`. */
static size_t entity(ro_str raw, size_t i, ro_str text, size_t j, size_t n)
{
    size_t end = i + 1;

    while (end < raw.n && end - i < 40 && in_entity(raw.p[end]))
        end++;
    if (end < raw.n && raw.p[end] == ';') {
        size_t len = end + 1 - i;
        bool amp = ro_str_eq_nocase((ro_str){ raw.p + i, len }, RO_STR("&amp;"));

        if (!amp && text.n - j >= len && memcmp(text.p + j, raw.p + i, len) == 0)
            return 0;
        return len;
    }
    if (text.p[j] == '&')
        return 0;
    for (size_t k = i + 2; k <= end; k++) /* a legacy name without its semicolon: as long as it takes until both agree again */
        if (j + n >= text.n || (k < raw.n && raw.p[k] == text.p[j + n]))
            return k - i;
    return end - i;
}

/* Appends a text node: blanks collapsed, each character with the place it came from. */
static void put_text(reader *r, const GumboText *t)
{
    ro_str text = ro_str_of(t->text), raw = { t->original_text.data, t->original_text.length };
    uint32_t base = raw.p && raw.p >= r->copy && raw.p <= r->copy + r->page.n ? (uint32_t)(raw.p - r->copy) : 0;
    size_t i = 0;

    if (base + raw.n > r->page.n)
        raw.n = r->page.n - base;
    for (size_t j = 0; j < text.n;) {
        uint32_t len, cp = ro_utf8_at(text, j, &len);
        size_t took = len;
        bool same = true;

        if (i < raw.n && raw.p[i] == '&' && (took = entity(raw, i, text, j, len)) > 0) {
            same = false;
        } else if (i >= raw.n || memcmp(raw.p + i, text.p + j, len < raw.n - i ? len : raw.n - i) != 0) {
            size_t k = i;

            while (k < raw.n && k < i + 256 && raw.p[k] != text.p[j]) /* what the tree builder left out: a CR, a blanked tag */
                k++;
            if (k < raw.n && raw.p[k] == text.p[j]) {
                i = k;
                took = len;
            } else {
                same = false;
                took = 0;
            }
        } else {
            took = len;
        }
        if (cp == ' ' || cp == '\t' || cp == '\n' || cp == '\r' || cp == '\f')
            r->space = r->space ? r->space : base + (uint32_t)i + 1;
        else
            put_char(r, text.p + j, len, base + (uint32_t)(i < raw.n ? i : raw.n), same);
        i += took;
        j += len;
    }
}

/* Ends the open block: its line becomes part of a zone. */
static void end_block(reader *r)
{
    ro_doc *d = r->d;
    ro_span where = { (uint32_t)r->block, (uint32_t)r->out.n };
    ro_zone *last = d->zones.n ? &d->zones.at[d->zones.n - 1] : NULL;

    r->space = 0;
    if (ro_span_none(where))
        return;
    if (last && last->kind == r->here.kind && r->zone_comment == r->here.comment && r->here.kind != RO_ZONE_CAPTION &&
        (r->here.kind != RO_ZONE_COMMENT || r->here.comment)) {
        last->where.end = where.end;
    } else {
        ro_zone zone = { .kind = r->here.kind, .where = where, .parent = RO_NONE };

        if (zone.kind == RO_ZONE_COMMENT) {
            if (r->here.reader == 0)
                r->here.reader = ++r->readers;
            zone.author = ro_printf(d->ses, "reader %u", r->here.reader);
            zone.date = r->here.date;
            if (!r->here.comment)
                r->here.reader = 0; /* unmarked comments: every block has another author */
        }
        ro_push(d->ses, &d->zones, zone);
        r->zone_comment = r->here.comment;
    }
    ro_map_add(d, (uint32_t)r->out.n, ro_raw_at(d, (uint32_t)r->out.n - 1), false);
    ro_buf_putc(&r->out, '\n');
    r->block = r->out.n;
}

/* ---- the walk ---- */

/* A commenter's name: the same name gets the same number. The name itself is not kept. */
static void name_reader(reader *r, const GumboNode *n)
{
    ro_str name = n ? ro_page_text(r->d->ses, n, 80) : RO_NOSTR;
    uint32_t *number;

    if (name.n == 0 || r->here.reader != 0 || !r->here.comment)
        return;
    number = ro_map_get(&r->names, name);
    if (!number)
        number = ro_map_put(r->d->ses, &r->names, name, ++r->readers);
    if (number)
        r->here.reader = *number;
}

/* A box with the class of furniture that holds half of the article is none: sites put such words on wrappers too. */
static bool is_furniture(reader *r, const GumboNode *n)
{
    if (n == r->main || !ro_page_is_furniture(n) || r->checks > 200)
        return false;
    r->checks++;
    return ro_page_weight(n, r->weight / 2 + 1) * 2 <= r->weight || r->weight == 0;
}

static bool is_left_out(reader *r, const GumboNode *n)
{
    if (ro_page_hidden(n))
        return true;
    if (r->here.kind != RO_ZONE_COMMENT)
        return is_furniture(r, n);
    if (!ro_page_names_author(n) && !ro_page_is_comment_meta(n))
        return false;
    name_reader(r, ro_page_find_author(n));
    if (!r->here.date.p)
        r->here.date = ro_copy(r->d->ses, ro_page_find_date(n));
    return true;
}

/* What the element changes in what is read. */
static place enter(reader *r, const GumboNode *n)
{
    place p = r->here;

    if (p.kind != RO_ZONE_COMMENT && ro_page_is_comments(n))
        p = (place){ .kind = RO_ZONE_COMMENT, .strict = ro_page_has_comment(n) };
    if (p.kind == RO_ZONE_COMMENT && ro_page_is_comment(n)) {
        p.comment = ++r->comments;
        p.reader = 0;
        p.date = RO_NOSTR;
    }
    if (p.kind == RO_ZONE_BODY)
        p.kind = n == r->headline ? RO_ZONE_HEADLINE : ro_page_kind(n);
    return p;
}

static void walk(reader *r, const GumboNode *n, uint32_t depth);

static void walk_element(reader *r, const GumboNode *n, uint32_t depth)
{
    place was = r->here, now;
    bool changes;

    if (is_left_out(r, n))
        return;
    now = enter(r, n);
    changes = now.kind != was.kind || now.comment != was.comment;
    if (changes || ro_page_is_block(n) || n->v.element.tag == GUMBO_TAG_BR)
        end_block(r);
    r->here = now;
    for (unsigned i = 0; i < n->v.element.children.length; i++)
        walk(r, n->v.element.children.data[i], depth + 1);
    if (changes || ro_page_is_block(n))
        end_block(r);
    if (changes)
        r->here = was;
}

static void walk(reader *r, const GumboNode *n, uint32_t depth)
{
    if (depth > RO_PAGE_DEPTH || ro_failed(r->d->ses))
        return;
    if (n->type == GUMBO_NODE_ELEMENT)
        walk_element(r, n, depth);
    else if ((n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_WHITESPACE || n->type == GUMBO_NODE_CDATA) && (!r->here.strict ||
        r->here.comment))
        put_text(r, &n->v.text);
}

/* The comments that stand outside the article's element. */
static void walk_comments(reader *r, const GumboNode *n, uint32_t depth)
{
    if (n->type != GUMBO_NODE_ELEMENT || n == r->main || depth > RO_PAGE_DEPTH)
        return;
    if (ro_page_is_comments(n)) {
        walk(r, n, depth);
        return;
    }
    for (unsigned i = 0; i < n->v.element.children.length; i++)
        walk_comments(r, n->v.element.children.data[i], depth + 1);
}

static bool is_below(const GumboNode *n, const GumboNode *top)
{
    while (n && n != top)
        n = n->parent;
    return n == top;
}

static void read_page(reader *r, const GumboNode *root)
{
    ro_page_facts(r->d, root);
    r->main = ro_page_main(root);
    r->headline = ro_page_headline(root);
    r->weight = ro_page_weight(r->main, SIZE_MAX / 2);
    if (r->headline && !is_below(r->headline, r->main)) {
        r->here.kind = RO_ZONE_HEADLINE;
        walk(r, r->headline, 0);
        end_block(r);
    }
    r->here = (place){ .kind = RO_ZONE_BODY };
    walk(r, r->main, 0);
    end_block(r);
    r->here = (place){ .kind = RO_ZONE_BODY };
    walk_comments(r, root, 0);
    end_block(r);
}

void ro_html(ro_doc *d)
{
    reader r = { .d = d, .page = d->text, .from = d->map.at, .nfrom = d->map.n };
    GumboOptions options = kGumboDefaultOptions;
    GumboOutput *out;
    char *copy = ro_alloc(d->ses, d->text.n + 1);
    size_t first = 0;
    uint64_t blanked;

    if (!copy)
        return;
    memcpy(copy, d->text.p, d->text.n);
    r.copy = copy;
    blanked = ro_html_flatten(copy, d->text.n, MAX_NESTING, &first);
    if (blanked > 0) {
        ro_str line = ro_printf(d->ses, "%.*s: byte %u: %llu tags are nested too deep (limit %d) or too long; their text is kept",
            RO_FMT(d->name), ro_raw_at(d, (uint32_t)first),
                                (unsigned long long)blanked, MAX_NESTING);
        ro_push(d->ses, &d->warnings, line);
    }
    d->map.at = NULL;
    d->map.n = d->map.cap = 0;
    options.max_errors = 0;
    out = gumbo_parse_with_options(&options, copy, r.page.n);
    if (!out) {
        ro_fail(d->ses, RO_EMEMORY, 0, "out of memory (parsing a page)");
        return;
    }
    read_page(&r, out->root);
    gumbo_destroy_output(&options, out);
    if (r.out.failed)
        ro_fail(d->ses, RO_EMEMORY, 0, "out of memory (the text of a page)");
    if (r.out.n > 0)
        r.out.n--; /* the last line's end */
    d->text = r.out.n ? ro_copy(d->ses, ro_buf_str(&r.out)) : RO_STR("");
    ro_buf_free(&r.out);
}
