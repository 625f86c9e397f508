/* The binary form, written.
 *
 * Reads the compiler's tables (keys sorted), writes a blob (blob.h). The strings are laid down first, each once; everything
 * else points at them. */
#include "lexicon/blob.h"

#include "base/map.h"

#include <stdlib.h>

typedef struct {
    ro_ses *s;
    ro_buf *out;
    ro_map seen; /* string -> its number */
    RO_VEC(uint32_t) at;
} writer;

static void put_word(writer *w, uint32_t v) { ro_buf_add(w->out, (ro_str){ (const char *)&v, sizeof v }); }

static uint32_t here(const writer *w) { return (uint32_t)w->out->n; }

static void pad(writer *w)
{
    while (w->out->n % 4 && !w->out->failed)
        ro_buf_putc(w->out, 0);
}

static void lay(writer *w, ro_str s)
{
    uint32_t n = w->at.n, *v;

    if (!s.n)
        return;
    v = ro_map_put(w->s, &w->seen, s, n);
    if (v && *v == n && w->at.n == n) {
        ro_push(w->s, &w->at, here(w));
        ro_buf_add(w->out, s);
    }
}

static void put_ref(writer *w, ro_str s)
{
    uint32_t *v = s.n ? ro_map_get(&w->seen, s) : NULL;

    put_word(w, v && *v < w->at.n ? w->at.at[*v] : 0);
    put_word(w, v ? (uint32_t)s.n : 0);
}

static void lay_all(writer *w, const ro_lextab *t)
{
    lay(w, t->name);
    lay(w, t->decl);
    for (uint32_t i = 0; i < t->nfields; i++)
        lay(w, t->col[i]);
    for (uint32_t i = 0; i < t->keys.n; i++) {
        lay(w, t->keys.at[i].normal);
        lay(w, t->keys.at[i].written);
    }
    for (uint32_t i = 0; i < t->rows.n; i++) {
        lay(w, t->rows.at[i].name);
        for (uint32_t k = 0; k < t->nfields; k++)
            lay(w, t->rows.at[i].field[k]);
    }
}

static uint32_t power(uint32_t at_least)
{
    uint32_t n = 4;

    while (n < at_least && n < (1u << 30))
        n *= 2;
    return n;
}

static void put_slots(writer *w, const ro_lextab *t, uint32_t nslots)
{
    uint32_t *slot = ro_new(w->s, uint32_t, nslots);

    for (uint32_t i = 0; slot && i < t->keys.n; i++) {
        uint32_t h = ro_lex_fold(ro_str_hash(t->keys.at[i].normal));

        if (i && ro_str_eq(t->keys.at[i].normal, t->keys.at[i - 1].normal))
            continue;
        while (slot[h & (nslots - 1)])
            h++;
        slot[h & (nslots - 1)] = i + 1;
    }
    if (slot)
        ro_buf_add(w->out, (ro_str){ (const char *)slot, (size_t)nslots * 4 });
}

static void put_first(writer *w, const ro_lextab *t, uint32_t nfirst)
{
    uint16_t *len = ro_new(w->s, uint16_t, nfirst);

    for (uint32_t i = 0; len && i < t->keys.n; i++) {
        ro_str rest = t->keys.at[i].normal, word = ro_str_cut(&rest, ' ');
        uint16_t *at = &len[ro_lex_fold(ro_str_hash(word)) & (nfirst - 1)];

        if (*at < t->keys.at[i].normal.n)
            *at = (uint16_t)t->keys.at[i].normal.n;
    }
    if (len)
        ro_buf_add(w->out, (ro_str){ (const char *)len, (size_t)nfirst * 2 });
}

static void put_parts(writer *w, const ro_lextab *t, uint32_t entry[RO_LT_WORDS])
{
    uint32_t nslots = power(2 * t->keys.n), nfirst = power(8 * t->keys.n);

    pad(w);
    entry[RO_LT_FIELDS] = t->nfields;
    entry[RO_LT_COLS] = here(w);
    for (uint32_t i = 0; i < t->nfields; i++)
        put_ref(w, t->col[i]);
    entry[RO_LT_NROWS] = t->rows.n;
    entry[RO_LT_ROWS] = here(w);
    for (uint32_t i = 0; i < t->rows.n; i++) {
        put_word(w, t->rows.at[i].file);
        put_word(w, t->rows.at[i].line);
        put_ref(w, t->rows.at[i].name);
        for (uint32_t k = 0; k < t->nfields; k++)
            put_ref(w, t->rows.at[i].field[k]);
    }
    entry[RO_LT_NKEYS] = t->keys.n;
    entry[RO_LT_KEYS] = here(w);
    for (uint32_t i = 0; i < t->keys.n; i++) {
        put_ref(w, t->keys.at[i].normal);
        put_ref(w, t->keys.at[i].written);
        put_word(w, t->keys.at[i].row);
        put_word(w, t->keys.at[i].exact ? RO_LK_EXACT : 0);
    }
    entry[RO_LT_NSLOTS] = nslots;
    entry[RO_LT_SLOTS] = here(w);
    put_slots(w, t, nslots);
    entry[RO_LT_NFIRST] = nfirst;
    entry[RO_LT_FIRST] = here(w);
    put_first(w, t, nfirst);
    entry[RO_LT_MULTI] = t->multi;
}

static void set_word(writer *w, size_t at, uint32_t v)
{
    if (at + 4 <= w->out->n)
        memcpy(w->out->p + at, &v, 4);
}

static void put_head(writer *w, const char hash[65])
{
    ro_buf_add(w->out, (ro_str){ "ROLEX\0\0", 8 });
    for (int i = 0; i < 8; i++)
        put_word(w, 0);
    ro_buf_add(w->out, (ro_str){ hash, 65 });
    while (w->out->n % RO_LB_HEAD && !w->out->failed)
        ro_buf_putc(w->out, 0);
    set_word(w, RO_LB_AT_VERSION, RO_LB_VERSION);
    set_word(w, RO_LB_AT_ORDER, RO_LB_ORDER);
}

void ro_lexicon_write(ro_ses *s, const ro_lextab *tables, uint32_t n, const ro_str *files, uint32_t nfiles, const char hash[65], ro_buf *out)
{
    writer w = { .s = s, .out = out };
    uint32_t(*entry)[RO_LT_WORDS] = ro_alloc(s, (size_t)(n + 1) * sizeof *entry), at_files, at_tables;

    put_head(&w, hash);
    for (uint32_t i = 0; i < nfiles; i++)
        lay(&w, files[i]);
    for (uint32_t i = 0; i < n; i++)
        lay_all(&w, &tables[i]);
    if (!entry || ro_failed(s))
        return;
    pad(&w);
    at_files = here(&w);
    for (uint32_t i = 0; i < nfiles; i++)
        put_ref(&w, files[i]);
    for (uint32_t i = 0; i < n; i++)
        put_parts(&w, &tables[i], entry[i]);
    pad(&w);
    at_tables = here(&w);
    for (uint32_t i = 0; i < n; i++) {
        put_ref(&w, tables[i].name);
        put_ref(&w, tables[i].decl);
        for (uint32_t k = RO_LT_FIELDS; k < RO_LT_WORDS; k++)
            put_word(&w, entry[i][k]);
    }
    set_word(&w, RO_LB_AT_SIZE, here(&w));
    set_word(&w, RO_LB_AT_NTABLES, n);
    set_word(&w, RO_LB_AT_TABLES, at_tables);
    set_word(&w, RO_LB_AT_NFILES, nfiles);
    set_word(&w, RO_LB_AT_FILES, at_files);
    if (out->n > UINT32_MAX - 8)
        ro_fail(s, RO_ELIMIT, 0, "the lexicon is larger than 4 GiB");
}
