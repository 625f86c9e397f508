/* Purpose: quotations without marks. Input: frames of layer statement, paragraphs. Output: more quotations in the reader's list.
 *
 * Press releases, transcripts and interviews put a colon between speaker and words: `Minister Ellwood said:`, `REPORTER: Will they?`.
 * What follows is his to the end of the paragraph. Where the colon ends its own paragraph, the next ones are his until somebody else is
 * introduced; where it does not, those that go on to say `we` or `our`, if the cue is a verb. */
#include "base/utf8.h"
#include "frame/frame.h"
#include "statement/reader.h"

enum { REACH = 5 }; /* words between cue and colon: `said on Monday:` */

static uint32_t cue_of(const ro_doc *d, const ro_frame *f)
{
    uint32_t at = 0, end = f->anchor + 1;
    ro_arg a;

    while (ro_arg_next(d, f, RO_R_CUE, &at, &a))
        if (a.tokens.beg <= f->anchor && f->anchor < a.tokens.end)
            end = a.tokens.end;
    return end;
}

/* The colon behind the cue, with nothing quoted between; RO_NONE. */
static uint32_t colon_after(const ro_doc *d, uint32_t t)
{
    uint32_t para = d->tokens.at[t - 1].para;

    for (uint32_t k = t; k < d->tokens.n && k < t + REACH && d->tokens.at[k].para == para; k++) {
        if (ro_word_is(d, k, ":"))
            return k;
        if (d->syn[k].upos == RO_PUNCT && !ro_word_is(d, k, ","))
            return RO_NONE;
    }
    return RO_NONE;
}

static bool opens_quoted(const ro_doc *d, uint32_t t)
{
    uint32_t len, cp = ro_utf8_at(d->text, d->tokens.at[t].where.beg, &len);
    return cp == '"' || cp == 0x201C || cp == 0x2018 || cp == '`' || cp == 0xAB || cp == 0x201E || cp == '\'';
}

/* Does the paragraph introduce a speaker of its own: a colon within its first words? */
static bool introduces(const ro_doc *d, uint32_t para)
{
    ro_range t = d->paras.at[para].tokens;

    for (uint32_t k = t.beg; k < t.end && k < t.beg + 2 * REACH; k++)
        if (ro_word_is(d, k, ":"))
            return true;
    return t.beg < t.end && opens_quoted(d, t.beg);
}

static bool says_we(const ro_doc *d, uint32_t para)
{
    ro_range t = d->paras.at[para].tokens;

    for (uint32_t k = t.beg; k < t.end; k++)
        if (ro_word_is(d, k, "we") || ro_word_is(d, k, "our"))
            return true;
    return false;
}

static void add(ro_reader *r, ro_range t, uint32_t number, uint32_t cue)
{
    if (t.beg < t.end)
        ro_quotes_add(r->d->ses, &r->quotes, (ro_quote){ ro_range_span(r->d, t), number, false, cue });
}

static void read_colon(ro_reader *r, const ro_frame *f)
{
    const ro_doc *d = r->d;
    uint32_t colon = colon_after(d, cue_of(d, f)), para, number = r->quotes.numbers;
    bool ends, verb = d->syn[f->anchor].upos == RO_VERB;

    if (colon == RO_NONE || colon + 1 >= d->tokens.n || opens_quoted(d, colon + 1))
        return;
    para = d->tokens.at[colon].para;
    ends = d->tokens.at[colon + 1].para != para;
    /* A colon before a list or a short remainder is no speaker's: what follows is a sentence of its own, with a capital. */
    uint32_t len, cp = ro_utf8_at(d->text, d->tokens.at[colon + 1].where.beg, &len);
    if (!ro_cp_is_upper(cp) && !ro_cp_is_digit(cp))
        return;
    r->quotes.numbers++;
    add(r, (ro_range){ colon + 1, d->paras.at[para].tokens.end }, number, f->anchor);
    for (uint32_t p = para + 1; p < d->paras.n && d->paras.at[p].zone == d->paras.at[para].zone && !introduces(d, p); p++) {
        if (!ends && !(verb && says_we(d, p)))
            return;
        add(r, d->paras.at[p].tokens, number, f->anchor);
    }
}

void ro_statement_colons(ro_reader *r)
{
    uint32_t n;
    const ro_frame *f = ro_frames(r->d, RO_L_STATEMENT, &n);

    for (uint32_t i = 0; i < n && !ro_failed(r->d->ses); i++)
        read_colon(r, &f[i]);
}
