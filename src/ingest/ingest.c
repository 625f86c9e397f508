/* Bytes to a document: which kind of input, and the plain text.
 *
 * Reads: bytes. Writes: doc->raw, sha256, text, map, zones, warnings; from a page or a line of JSON also title, date, publisher, url. The
 * text of a plain input is the input's, code point for code point. */
#include "ingest/ingest.h"

#include "base/sha256.h"
#include "ingest/decode.h"

#define HEAD 4096

static bool starts_nocase(ro_str s, const char *prefix)
{
    size_t n = strlen(prefix);

    return s.n >= n && ro_str_eq_nocase((ro_str){ s.p, n }, (ro_str){ prefix, n });
}

static bool ends_nocase(ro_str s, const char *suffix)
{
    size_t n = strlen(suffix);

    return s.n >= n && ro_str_eq_nocase((ro_str){ s.p + s.n - n, n }, (ro_str){ suffix, n });
}

/* Opens the text with a tag that only pages have? */
static bool looks_like_page(ro_str head)
{
    static const char *const tags[] = { "<!doctype html", "<html", "<head", "<body", "<article", "<div", "<p>", "<p ", "<meta", "<title",
        "<h1", "<section", "<main" };

    if (starts_nocase(head, "<?xml")) {
        size_t end = ro_str_find(head, RO_STR("?>"));

        if (end != SIZE_MAX)
            head = ro_str_trim((ro_str){ head.p + end + 2, head.n - end - 2 });
    }
    while (ro_str_starts(head, RO_STR("<!--"))) {
        size_t end = ro_str_find(head, RO_STR("-->"));

        if (end == SIZE_MAX)
            return false;
        head = ro_str_trim((ro_str){ head.p + end + 3, head.n - end - 3 });
    }
    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++)
        if (starts_nocase(head, tags[i]))
            return true;
    return false;
}

/* Is the first line an object with a field `text`, or at least one that begins and ends like an object? */
static bool looks_like_jsonl(ro_str head)
{
    ro_str rest = head, line = ro_str_trim(ro_str_cut(&rest, '\n'));
    size_t i = 1;

    if (line.n < 2 || line.p[0] != '{')
        return false;
    while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
        i++;
    return i < line.n && line.p[i] == '"' && (ro_str_find(line, RO_STR("\"text\"")) != SIZE_MAX || line.p[line.n - 1] == '}');
}

ro_input ro_ingest_guess(ro_str bytes, ro_str name)
{
    uint32_t mark;
    ro_str head;

    if (ends_nocase(name, ".jsonl") || ends_nocase(name, ".ndjson"))
        return RO_INPUT_JSONL;
    if (ends_nocase(name, ".html") || ends_nocase(name, ".htm") || ends_nocase(name, ".xhtml"))
        return RO_INPUT_HTML;
    if (ends_nocase(name, ".txt"))
        return RO_INPUT_TEXT;
    if (ro_charset_of(bytes, &mark) != RO_CHARSET_UTF8)
        return RO_INPUT_TEXT;
    head = (ro_str){ bytes.p + mark, bytes.n - mark < HEAD ? bytes.n - mark : HEAD };
    head = ro_str_trim(head);
    if (looks_like_page(head))
        return RO_INPUT_HTML;
    return looks_like_jsonl(head) ? RO_INPUT_JSONL : RO_INPUT_TEXT;
}

void ro_ingest(const ro_model *m, ro_doc *d, ro_str bytes, ro_input kind)
{
    uint32_t mark = 0;
    ro_charset charset;

    d->raw = bytes.n ? ro_copy(d->ses, bytes) : RO_STR("");
    if (ro_failed(d->ses))
        return;
    ro_sha256_hex(d->raw, d->sha256);
    charset = ro_charset_of(d->raw, &mark);
    if (kind == RO_INPUT_AUTO)
        kind = ro_ingest_guess(d->raw, d->name);
    if (kind == RO_INPUT_HTML && mark == 0)
        charset = ro_html_charset(d->raw);
    ro_decode(d, charset, mark);
    if (ro_failed(d->ses))
        return;
    if (kind == RO_INPUT_HTML)
        ro_html(d);
    if (!ro_failed(d->ses))
        ro_zones(m, d);
}
