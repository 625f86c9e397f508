/* Any bytes as text, page or line of JSON: no fault of memory, and what the layers promise holds.
 *
 * The first byte chooses: t text, h page, j lines, anything else: guessed; `F` in the second place makes an allocation fail. */
#include "base/arena.h"
#include "base/utf8.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"
#include "segment/segment.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check(bool holds)
{
    if (!holds)
        abort();
}

static void check_doc(const ro_doc *d)
{
    uint32_t last = 0;

    check(ro_utf8_bad(d->text) == SIZE_MAX);
    for (uint32_t i = 0; i < d->zones.n; i++) {
        check(d->zones.at[i].where.beg >= last && d->zones.at[i].where.beg < d->zones.at[i].where.end &&
            d->zones.at[i].where.end <= d->text.n);
        check(d->zones.at[i].parent == RO_NONE || d->zones.at[i].parent < i);
        last = d->zones.at[i].where.end;
    }
    last = 0;
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        ro_span w = d->tokens.at[i].where;

        check(w.beg >= last && w.beg < w.end && w.end <= d->text.n && d->tokens.at[i].para < d->paras.n);
        check(ro_raw_at(d, w.beg) <= d->raw.n);
        for (; last < w.beg; last++) /* only white space outside tokens */
            check((unsigned char)d->text.p[last] <= ' ' || (unsigned char)d->text.p[last] >= 0x80);
        last = w.end;
    }
}

static void read_lines(const ro_model *m, ro_ses *s, ro_str bytes)
{
    ro_str rest = bytes;
    uint64_t line = 0;

    for (int i = 0; i < 50; i++) {
        ro_doc *d = ro_ingest_line(m, s, &rest, bytes, &line, RO_STR("fuzz"));

        if (!d)
            break;
        if (!ro_failed(s))
            ro_segment(m, d);
        if (!ro_failed(s))
            check_doc(d);
        ro_err_clear(&s->err);
        ro_arena_reset(&s->arena);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    const ro_model m = { .lex = ro_lexicon_builtin() };
    ro_ses s = { .arena = { .limit = (size_t)256 << 20 } };
    ro_str bytes;

    if (n < 2)
        return 0;
    bytes = (ro_str){ (const char *)data + 2, n - 2 };
    if (data[1] == 'F')
        ro_fault_alloc(1 + (long)(n % 97), 1);
    if (data[0] == 'j') {
        read_lines(&m, &s, bytes);
    } else {
        ro_doc *d = ro_doc_new(&s, RO_STR("fuzz"));

        if (d)
            ro_ingest(&m, d, bytes, data[0] == 't' ? RO_INPUT_TEXT : data[0] == 'h' ? RO_INPUT_HTML : RO_INPUT_AUTO);
        if (d && !ro_failed(&s))
            ro_segment(&m, d);
        if (d && !ro_failed(&s))
            check_doc(d);
    }
    ro_fault_alloc(0, 0);
    ro_arena_free(&s.arena);
    return 0;
}
