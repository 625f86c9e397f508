/* Sentences, tokens and trees as CoNLL-U (universaldependencies.org/format). */
#include "export/export.h"

#include <math.h>

static bool has_flag(const ro_doc *d, uint32_t token, uint8_t flag)
{
    return token < d->tokens.n && (d->tokens.at[token].flags & flag);
}

/* The word as written, with blanks (of non-breaking numbers) as they are; a line break inside cannot be. */
void ro_export_cell(ro_str w, ro_buf *out)
{
    for (size_t i = 0; i < w.n; i++)
        ro_buf_putc(out, w.p[i] == '\t' || w.p[i] == '\n' || w.p[i] == '\r' ? ' ' : w.p[i]);
}

static void put_text(ro_buf *out, ro_str text)
{
    bool blank = false;

    for (size_t i = 0; i < text.n; i++) {
        char c = text.p[i];
        bool space = c == ' ' || c == '\t' || c == '\n' || c == '\r';
        if (!space || !blank)
            ro_buf_putc(out, space ? ' ' : c);
        blank = space;
    }
}

static bool no_space_after(const ro_doc *d, uint32_t token)
{
    return token + 1 < d->tokens.n && !(d->tokens.at[token + 1].flags & RO_TOK_SPACE) &&
           d->tokens.at[token].where.end == d->tokens.at[token + 1].where.beg;
}

/* `4-5 don't _ _ ...` before the words of a multiword token. */
static void multiword_line(const ro_doc *d, uint32_t token, uint32_t first, ro_buf *out)
{
    uint32_t last = token;

    while (has_flag(d, last + 1, RO_TOK_IN))
        last++;
    ro_buf_printf(out, "%u-%u\t", token - first + 1, last - first + 1);
    ro_export_cell(ro_slice(d->text, (ro_span){ d->tokens.at[token].where.beg, d->tokens.at[last].where.end }), out);
    ro_buf_printf(out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", no_space_after(d, last) ? "SpaceAfter=No" : "_");
}

/* `Factuality=0.93|SpaceAfter=No`, in the order of the alphabet as UD wants it. */
static void put_misc(const ro_doc *d, uint32_t token, bool no_space, ro_buf *out)
{
    bool fact = d->fact && !isnan(d->fact[token]);

    if (fact)
        ro_buf_printf(out, "Factuality=%.2f", round((double)d->fact[token] * 100) / 100 + 0.0); /* no `-0.00` */
    if (no_space)
        ro_buf_puts(out, fact ? "|SpaceAfter=No" : "SpaceAfter=No");
    if (!fact && !no_space)
        ro_buf_putc(out, '_');
    ro_buf_putc(out, '\n');
}

static void word_line(const ro_doc *d, uint32_t token, uint32_t first, ro_buf *out)
{
    const ro_syn *s = &d->syn[token];
    bool inside = has_flag(d, token, RO_TOK_IN) || has_flag(d, token + 1, RO_TOK_IN);

    ro_buf_printf(out, "%u\t", token - first + 1);
    ro_export_cell(ro_word(d, token), out);
    ro_buf_putc(out, '\t');
    ro_export_cell(s->lemma, out);
    ro_buf_printf(out, "\t%s\t%.*s\t%.*s\t%u\t%.*s\t_\t", ro_upos_name((int)s->upos), RO_FMT(s->xpos), RO_FMT(s->feats.n ? s->feats : RO_STR("_")),
                  s->head == RO_NONE ? 0 : s->head - first + 1, RO_FMT(s->rel));
    put_misc(d, token, !inside && no_space_after(d, token), out);
}

void ro_export_conllu(ro_doc *d, ro_buf *out)
{
    ro_buf_puts(out, "# newdoc id = ");
    ro_export_cell(d->id.n ? d->id : RO_STR("-"), out);
    ro_buf_putc(out, '\n');
    for (uint32_t i = 0; i < d->sents.n; i++) {
        ro_range t = d->sents.at[i].tokens;
        if (i == 0 || d->sents.at[i].para != d->sents.at[i - 1].para)
            ro_buf_puts(out, "# newpar\n");
        ro_buf_printf(out, "# sent_id = %.*s-%u\n# text = ", RO_FMT(d->id.n ? d->id : RO_STR("s")), i + 1);
        put_text(out, ro_slice(d->text, d->sents.at[i].where));
        ro_buf_putc(out, '\n');
        for (uint32_t k = t.beg; k < t.end; k++) {
            if (has_flag(d, k, RO_TOK_MWT))
                multiword_line(d, k, t.beg, out);
            word_line(d, k, t.beg, out);
        }
        ro_buf_putc(out, '\n');
    }
}
