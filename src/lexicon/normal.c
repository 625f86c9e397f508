/* The normal form of keys and surfaces: what two spellings have in common.
 *
 * Reads a text, writes its normal form: lower case (unless `fold` is off), one blank for every run of blanks, hyphens, dashes and slashes,
 * typographic apostrophes as ASCII, no article `the` in front. A form longer than any key may be is cut and marked `full`. */
#include "lexicon/blob.h"

#include "base/utf8.h"

static uint32_t plain(uint32_t cp)
{
    return cp == 0x2018 || cp == 0x2019 || cp == 0x201B || cp == 0x02BC || cp == 0x2032 || cp == '`' ? '\'' : cp;
}

bool ro_lexnorm_parts(uint32_t cp)
{
    if (cp < 0x80)
        return cp == ' ' || cp == '-' || cp == '/' || (cp >= '\t' && cp <= '\r');
    return (cp >= 0x2010 && cp <= 0x2015) || cp == 0x2212 || cp == 0x2044 || cp == 0x00AD || ro_cp_is_space(cp);
}

static void put(ro_lexnorm *f, uint32_t cp)
{
    if (f->n + 6 > sizeof f->out) {
        f->full = true;
        return;
    }
    if (f->gap && f->n)
        f->out[f->n++] = ' ';
    f->gap = false;
    if (cp < 0x80)
        f->out[f->n++] = (char)(f->fold && cp >= 'A' && cp <= 'Z' ? cp + 32 : cp);
    else
        f->n += ro_utf8_put(f->out + f->n, f->fold ? ro_cp_lower(cp) : cp);
}

void ro_lexnorm_add(ro_lexnorm *f, ro_str text)
{
    for (size_t at = 0; at < text.n && !f->full;) {
        uint32_t len = 1, cp = (unsigned char)text.p[at];

        if (cp >= 0x80)
            cp = plain(ro_utf8_at(text, at, &len));
        if (ro_lexnorm_parts(cp))
            f->gap = true;
        else
            put(f, cp == '`' ? '\'' : cp);
        at += len;
    }
}

ro_str ro_lexnorm_view(const ro_lexnorm *f)
{
    ro_str v = { f->out, f->n };

    if (v.n > 4 && ro_str_eq_nocase((ro_str){ v.p, 4 }, RO_STR("the ")))
        v = (ro_str){ v.p + 4, v.n - 4 };
    return v;
}
