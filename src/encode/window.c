/* Tokens to windows: whole paragraphs, as many as fit; a paragraph that is too long is cut back to its last sentence end that fits, as far
 * as punctuation shows one (docs/formats/model.md, Windows; train/data.py cuts the same way). */
#include "encode/net.h"

static bool ends_with_stop(ro_str word)
{
    char c = word.n ? word.p[word.n - 1] : 0;

    return c == '.' || c == '!' || c == '?';
}

static bool is_quote(ro_str word)
{
    static const char *const quotes[] = { "\"", "'", "''", "\u201d", "\u2019", "\u00bb" };

    for (size_t i = 0; i < sizeof quotes / sizeof *quotes; i++)
        if (ro_str_is(word, quotes[i]))
            return true;
    return false;
}

/* May a long paragraph be cut after token i? */
static bool may_cut(const ro_doc *d, uint32_t i)
{
    ro_str word = ro_word(d, i);

    return ends_with_stop(word) || (i > 0 && is_quote(word) && ends_with_stop(ro_word(d, i - 1)));
}

static uint32_t total(const uint8_t *size, ro_range r)
{
    uint32_t n = 0;

    for (uint32_t i = r.beg; i < r.end; i++)
        n += size[i];
    return n;
}

/* Windows of one paragraph that is too long. */
static void cut_para(ro_doc *d, const uint8_t *size, uint32_t room, ro_range para)
{
    while (para.beg < para.end) {
        uint32_t end = para.beg, used = 0, good = 0;
        while (end < para.end && (used + size[end] <= room || end == para.beg)) {
            used += size[end];
            if (may_cut(d, end))
                good = end + 1;
            end++;
        }
        if (end < para.end && good)
            end = good;
        ro_push(d->ses, &d->vec.windows, (ro_range){ para.beg, end });
        para.beg = end;
    }
}

void ro_windows(ro_doc *d, const uint8_t *size, uint32_t room)
{
    uint32_t used = room + 1, n = d->tokens.n;

    for (uint32_t beg = 0, end; beg < n; beg = end) {
        ro_range *last, para;
        uint32_t need;
        for (end = beg + 1; end < n && !(d->tokens.at[end].flags & RO_TOK_PARA);)
            end++;
        para = (ro_range){ beg, end };
        need = total(size, para);
        last = d->vec.windows.n ? &d->vec.windows.at[d->vec.windows.n - 1] : NULL;
        if (need > room) {
            cut_para(d, size, room, para);
            used = d->vec.windows.n ? total(size, d->vec.windows.at[d->vec.windows.n - 1]) : room + 1;
        } else if (used + need > room || !last) {
            ro_push(d->ses, &d->vec.windows, para);
            used = need;
        } else {
            last->end = end;
            used += need;
        }
    }
}
