/* A page before it is parsed: its charset, and the tags that a parser is better spared.
 *
 * Reads: the bytes of a page. Writes: blanks over tags, so that every offset stays. The tree builder keeps open elements on a stack and
 * frees the tree by recursion; it copies all open formatting elements into every new paragraph; it compares every attribute with all others
 * of its tag. So depth, open formatting elements and the length of a tag are bounded here. */
#include "ingest/decode.h"

#define MAX_TAG 65536    /* bytes of one tag */
#define MAX_FORMATTING 32 /* formatting elements that are open at a time */
#define MAX_DEPTH 1024

static char lower(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }
static bool is_name(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == ':'; }

static bool one_of(ro_str name, const char *const *list)
{
    for (; *list; list++)
        if (ro_str_eq_nocase(name, ro_str_of(*list)))
            return true;
    return false;
}

static const char *const voids[] = { "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr", "frame", "keygen", NULL };
static const char *const raw_text[] = { "script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes", NULL };
static const char *const formatting[] = { "b", "big", "code", "em", "font", "i", "s", "small", "strike", "strong", "tt", "u", NULL };
static const char *const optional[] = { "p", "li", "td", "th", "tr", "dd", "dt", "option", "optgroup", "tbody", "thead", "rt", "rp", NULL };

typedef struct {
    char *page;
    size_t n;
    uint32_t limit, depth, over, formats; /* over: blanked elements that are open */
    ro_str open[MAX_DEPTH];
    uint64_t blanked;
    size_t first;
} scan;

static void blank(scan *s, size_t beg, size_t end)
{
    if (s->blanked++ == 0)
        s->first = beg;
    memset(s->page + beg, ' ', end - beg);
}

/* Behind the `>` of the tag at `at`; quotation marks of attributes are minded. */
static size_t tag_end(const scan *s, size_t at)
{
    char quote = 0;

    for (; at < s->n; at++) {
        char c = s->page[at];

        if (quote)
            quote = c == quote ? 0 : quote;
        else if ((c == '"' || c == '\'') && s->page[at - 1] == '=')
            quote = c;
        else if (c == '>')
            return at + 1;
    }
    return s->n;
}

/* Behind the end tag of a raw text element, or where the page ends. */
static size_t raw_end(const scan *s, size_t at, ro_str name)
{
    for (; at + name.n + 2 <= s->n; at++) {
        const char *hit = memchr(s->page + at, '<', s->n - at);

        if (!hit)
            break;
        at = (size_t)(hit - s->page);
        if (at + name.n + 2 <= s->n && s->page[at + 1] == '/' && ro_str_eq_nocase((ro_str){ s->page + at + 2, name.n }, name))
            return tag_end(s, at + 1);
    }
    return s->n;
}

static size_t comment_end(const scan *s, size_t at)
{
    ro_str rest = { s->page + at, s->n - at };
    size_t end = ro_str_starts(rest, RO_STR("<!--")) ? ro_str_find(rest, RO_STR("-->")) : SIZE_MAX;

    return end == SIZE_MAX ? tag_end(s, at + 1) : at + end + 3;
}

static void close_tag(scan *s, size_t beg, size_t end, ro_str name)
{
    uint32_t i;

    if (s->formats > 0 && one_of(name, formatting))
        s->formats--;
    if (s->over > 0) {
        s->over--;
        blank(s, beg, end);
        s->blanked--; /* one element, one fault */
        return;
    }
    for (i = s->depth; i > 0 && s->depth - i < 64; i--)
        if (ro_str_eq_nocase(s->open[i - 1], name)) {
            s->depth = i - 1;
            return;
        }
}

static void open_tag(scan *s, size_t beg, size_t end, ro_str name)
{
    bool format = one_of(name, formatting);

    if (end - beg > MAX_TAG || (format && s->formats >= MAX_FORMATTING)) {
        blank(s, beg, end);
        return;
    }
    if (one_of(name, voids))
        return;
    while (s->depth > 0 && one_of(s->open[s->depth - 1], optional) &&
           (ro_str_eq_nocase(s->open[s->depth - 1], name) || (!format && ro_str_eq_nocase(s->open[s->depth - 1], RO_STR("p")))))
        s->depth--;
    if (s->over > 0 || s->depth >= s->limit) {
        s->over++;
        blank(s, beg, end);
        return;
    }
    s->formats += format;
    s->open[s->depth++] = name;
}

uint64_t ro_html_flatten(char *page, size_t n, uint32_t limit, size_t *first)
{
    scan s = { .page = page, .n = n, .limit = limit < MAX_DEPTH ? limit : MAX_DEPTH };

    for (size_t at = 0; at < n;) {
        const char *hit = memchr(page + at, '<', n - at);
        size_t beg, end, name;
        bool closes;

        if (!hit)
            break;
        beg = (size_t)(hit - page);
        if (beg + 1 >= n)
            break;
        if (page[beg + 1] == '!' || page[beg + 1] == '?') {
            at = comment_end(&s, beg);
            continue;
        }
        closes = page[beg + 1] == '/';
        name = beg + 1 + closes;
        for (end = name; end < n && is_name(page[end]); end++)
            ;
        if (end == name || lower(page[name]) < 'a' || lower(page[name]) > 'z') {
            at = beg + 1;
            continue;
        }
        ro_str word = { page + name, end - name };
        at = tag_end(&s, end);
        if (closes)
            close_tag(&s, beg, at, word);
        else if (one_of(word, raw_text))
            at = raw_end(&s, at, word);
        else
            open_tag(&s, beg, at, word);
    }
    *first = s.first;
    return s.blanked;
}

ro_charset ro_html_charset(ro_str page)
{
    static const char *const single[] = { "windows-1252", "iso-8859-1", "iso8859-1", "latin1", "latin-1", "cp1252", "us-ascii",
        "iso-8859-15", NULL };
    ro_str head = { page.p, page.n < 4096 ? page.n : 4096 };
    ro_str name;
    size_t at = 0, end;

    for (;; at++) {
        size_t hit = ro_str_find((ro_str){ head.p + at, head.n - at }, RO_STR("charset="));

        if (hit == SIZE_MAX)
            return RO_CHARSET_UTF8;
        at += hit + 8;
        while (at < head.n && (head.p[at] == '"' || head.p[at] == '\'' || head.p[at] == ' '))
            at++;
        for (end = at; end < head.n && (is_name(head.p[end]) || head.p[end] == '_'); end++)
            ;
        name = (ro_str){ head.p + at, end - at };
        if (one_of(name, single))
            return RO_CHARSET_1252;
        if (name.n > 0 || at >= head.n)
            return RO_CHARSET_UTF8;
    }
}
