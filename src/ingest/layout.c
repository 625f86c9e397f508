/* Which make-up a plain text has.
 *
 * Reads: the text. Writes: nothing. Hard-wrapped text was broken where the next word did not fit, so nearly every break inside a block of
 * lines is "full" against the longest line, and sentences run on over it. In text of one sentence a line nearly every line ends in a stop
 * and holds no other. */
#include "ingest/layout.h"

#include "base/utf8.h"

#define MAX_LINES 2000
#define MAX_WRAP 132 /* columns; longer lines were not broken to be read on a screen */

/* White space that can stand between words; a byte order mark inside the text belongs to the word beside it, as for the scanner. */
static bool is_blank(uint32_t cp)
{
    return ro_cp_is_space(cp) && cp != 0xFEFF;
}

/* Length of the line break at p[i], 0: none. */
static uint32_t break_at(ro_str t, uint32_t i)
{
    if (t.p[i] == '\n')
        return 1;
    if (t.p[i] == '\r')
        return i + 1 < t.n && t.p[i + 1] == '\n' ? 2 : 1;
    if (t.p[i] == '\xe2' && i + 2 < t.n && t.p[i + 1] == '\x80' && (t.p[i + 2] == '\xa8' || t.p[i + 2] == '\xa9'))
        return 3;
    return 0;
}

bool ro_line_next(ro_str text, uint32_t *at, ro_span *line, uint32_t *indent)
{
    uint32_t beg = *at, end, n = 0, len = 0;

    if (beg >= text.n)
        return false;
    for (end = beg; end < text.n && !(n = break_at(text, end)); end++)
        ;
    *at = end + n;
    *indent = 0;
    for (; beg < end; beg += len) {
        if (!is_blank(ro_utf8_at(text, beg, &len)))
            break;
        *indent += text.p[beg] == '\t' ? 8 : 1;
    }
    while (end > beg) {
        uint32_t last = end - 1;

        while (last > beg && ro_utf8_is_cont(text.p[last]))
            last--;
        if (!is_blank(ro_utf8_at(text, last, &len)))
            break;
        end = last;
    }
    *line = (ro_span){ beg, end };
    return true;
}

/* The last code point that is no closing quotation mark or bracket. */
static uint32_t last_sign(ro_str line)
{
    size_t i = line.n;

    while (i > 0) {
        uint32_t cp, len;

        for (i--; i > 0 && ro_utf8_is_cont(line.p[i]); i--)
            ;
        cp = ro_utf8_at(line, i, &len);
        if (cp != '"' && cp != '\'' && cp != ')' && cp != ']' && cp != 0x201D && cp != 0x2019 && cp != 0x201C && cp != 0xBB && cp != ' ')
            return cp;
    }
    return 0;
}

bool ro_line_stops(ro_str line)
{
    uint32_t cp = last_sign(line);

    return cp == '.' || cp == '!' || cp == '?' || cp == ':' || cp == 0x2026;
}

bool ro_line_is_item(ro_str line)
{
    size_t i = 0;

    if (line.n > 3 && memcmp(line.p, "\xe2\x80\xa2", 3) == 0)
        return true;
    if (line.n > 2 && (line.p[0] == '-' || line.p[0] == '*') && line.p[1] == ' ')
        return true;
    if (line.n > 3 && line.p[0] == '(' && line.p[2] == ')')
        return true;
    while (i < line.n && i < 3 && line.p[i] >= '0' && line.p[i] <= '9')
        i++;
    return i > 0 && i + 1 < line.n && (line.p[i] == '.' || line.p[i] == ')') && line.p[i + 1] == ' ';
}

/* Is there a stop, a blank and a capital inside the line, and no short word with a capital before the stop (`Gen. Smith`, `U.S. Navy`)? */
static bool holds_two(ro_str line)
{
    size_t word = 0;

    for (size_t i = 0; i + 2 < line.n; i++) {
        char c = line.p[i];
        size_t k = i + 1, len = i - word;

        if (c == ' ' || c == '(' || c == '"')
            word = i + 1;
        if (c != '.' && c != '!' && c != '?')
            continue;
        if (c == '.' && (len <= 4 || memchr(line.p + word, '.', len)) && line.p[word] >= 'A' && line.p[word] <= 'Z')
            continue;
        while (k < line.n && (line.p[k] == '"' || line.p[k] == '\'' || line.p[k] == ')' || (line.p[k] & 0x80)))
            k++; /* closing marks; bytes of typographic ones */
        if (k < line.n && line.p[k] == ' ' && k + 1 < line.n && line.p[k + 1] >= 'A' && line.p[k + 1] <= 'Z')
            return true;
    }
    return false;
}

static size_t first_word(ro_str line)
{
    size_t n = 0;

    while (n < line.n && line.p[n] != ' ')
        n++;
    return n;
}

/* Old wire copy is all in capitals: then a break tells nothing by the letter after it. */
static bool has_small_letters(ro_str text)
{
    for (size_t i = 0; i < text.n && i < 4000; i++)
        if (text.p[i] >= 'a' && text.p[i] <= 'z')
            return true;
    return false;
}

typedef struct {
    uint32_t lines, stopped, two; /* not empty; that end in a stop; with a sentence end inside */
    /* line breaks inside blocks; where the next word did not fit; without a stop; going on in lower case */
    uint32_t breaks, full, running, lower;
    size_t width; /* longest line, code points */
} profile;

static void count(profile *p, ro_str text, bool breaks)
{
    uint32_t at = 0, indent, seen = 0;
    bool small = breaks && has_small_letters(text);
    ro_str last = RO_NOSTR;
    ro_span span;

    while (seen < MAX_LINES && ro_line_next(text, &at, &span, &indent)) {
        ro_str line = ro_slice(text, span);

        if (line.n > 0) {
            seen++;
            if (!breaks) {
                size_t width = line.n <= 4 * MAX_WRAP ? ro_utf8_count(line) : line.n;

                p->lines++;
                p->stopped += ro_line_stops(line);
                p->two += holds_two(line);
                if (width > p->width)
                    p->width = width;
            } else if (last.n > 0 && indent < 2 && !ro_line_is_item(line)) {
                p->breaks++;
                p->full += ro_utf8_count(last) + 1 + first_word(line) + 3 > p->width;
                p->running += !ro_line_stops(last);
                p->lower += !ro_line_stops(last) && (!small || (line.p[0] >= 'a' && line.p[0] <= 'z') || (line.p[0] >= '0' &&
                    line.p[0] <= '9'));
            }
        }
        last = line;
    }
}

ro_layout ro_layout_of(ro_str text)
{
    profile p = { 0 };

    count(&p, text, false);
    if (p.lines < 2)
        return RO_LAYOUT_PARAGRAPHS;
    if (p.width <= MAX_WRAP && p.width >= 30) {
        count(&p, text, true);
        if (p.lower > 0 && p.running * 2 >= p.breaks && (p.full * 5 >= p.breaks * 3 || p.lower * 2 >= p.breaks))
            return RO_LAYOUT_WRAPPED;
    }
    if (p.lines >= 3 && p.stopped * 10 >= p.lines * 8 && p.two * 10 <= p.lines)
        return RO_LAYOUT_SENTENCES;
    return RO_LAYOUT_PARAGRAPHS;
}
