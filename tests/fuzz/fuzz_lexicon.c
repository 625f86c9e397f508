/* The lexicon compiler and the reader of its blobs. First byte odd: the rest is a source; else it is a blob. What compiles must be usable. */
#include "lexicon/lexicon.h"

#include <stdlib.h>

static void use(ro_str blob, bool must)
{
    static const char *const tables[] = { "t", "examples", "entity.state" };
    ro_err e = { .code = RO_OK };
    ro_lexicon *lex;

    if (ro_lexicon_use(&lex, blob, &e) != RO_OK) {
        if (must)
            abort();
        return;
    }
    for (size_t i = 0; i < sizeof tables / sizeof *tables; i++) {
        ro_lextable t = ro_lex_table(lex, tables[i]);
        const ro_span words[3] = { { 0, 3 }, { 4, 5 }, { 5, 8 } };
        ro_lexrow row[3];

        ro_lex_column(t, "code");
        ro_lex_find(t, RO_STR("The a"), row, 3);
        ro_lex_longest(t, RO_STR("the a b  c"), words, 3, row);
        for (uint32_t k = 0; k < ro_lex_rows(t) && k < 100; k++) {
            row[0] = ro_lex_row(t, k);
            if (must && !ro_lex_first(t, row[0].key, &row[1]))
                abort();
        }
    }
    ro_lexicon_close(lex);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    ro_str in = { (const char *)data + 1, n ? n - 1 : 0 }, name = RO_STR("f.lex");
    ro_buf blob = { NULL, 0, 0, false }, faults = { NULL, 0, 0, false };
    ro_err e = { .code = RO_OK };

    if (!n)
        return 0;
    if (!(data[0] & 1)) {
        use(in, false);
        return 0;
    }
    if (ro_lexicon_compile(&name, &in, 1, &blob, &faults, &e) == RO_OK)
        use(ro_buf_str(&blob), true);
    ro_buf_free(&blob);
    ro_buf_free(&faults);
    return 0;
}
