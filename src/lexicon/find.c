/* Look-up in compiled lexicons, in place.
 *
 * Reads blobs (blob.h), writes rows. A surface is brought to normal form, hashed (FNV-1a) and found among the slots of its table; the keys
 * of one normal form stand side by side. ro_lex_longest asks the filter of first words before anything else, since it is called at
 * every token and nearly always in vain. */
#include "lexicon/blob.h"

#include "base/utf8.h"

#define MAX_TOKENS 64u /* that one key may take */

typedef struct {
    ro_str blob;
    const char *at; /* the table's entry */
} table;

static uint32_t word(const char *p)
{
    uint32_t v;

    memcpy(&v, p, sizeof v);
    return v;
}

static uint32_t blob_word(ro_str blob, uint32_t at) { return word(blob.p + at); }
static uint32_t tab(table t, uint32_t w) { return word(t.at + 4 * w); }

static ro_str ref(ro_str blob, const char *p) { return (ro_str){ blob.p + word(p), word(p + 4) }; }

static table table_at(ro_str blob, uint32_t i)
{
    return (table){ blob, blob.p + blob_word(blob, RO_LB_AT_TABLES) + (size_t)i * 4 * RO_LT_WORDS };
}

static uint32_t table_number(ro_str blob, ro_str name)
{
    uint32_t n = blob_word(blob, RO_LB_AT_NTABLES);

    for (uint32_t i = 0; i < n; i++)
        if (ro_str_eq(ref(blob, table_at(blob, i).at + 4 * RO_LT_NAME), name))
            return i;
    return RO_LEX_NOTABLE;
}

/* The table in the k-th blob; false where that has none. */
static bool table_of(ro_lextable t, uint32_t k, table *out)
{
    const ro_lexicon *lex = t.lex;
    uint32_t id = t.id;

    if (!lex || id == RO_LEX_NOTABLE || k >= lex->nblobs)
        return false;
    if (lex->nblobs > 1)
        id = id < lex->ntables ? lex->table[k][id] : RO_LEX_NOTABLE;
    if (id >= blob_word(lex->blob[k], RO_LB_AT_NTABLES))
        return false;
    *out = table_at(lex->blob[k], id);
    return true;
}

ro_lextable ro_lex_table(const ro_lexicon *lex, const char *name)
{
    ro_str key = ro_str_of(name);
    ro_lextable t = { lex, RO_LEX_NOTABLE };

    if (!lex)
        return t;
    if (lex->nblobs == 1) {
        t.id = table_number(lex->blob[0], key);
        return t;
    }
    for (uint32_t i = 0; i < lex->ntables; i++)
        for (uint32_t k = 0; k < lex->nblobs; k++) {
            table a;

            if (table_of((ro_lextable){ lex, i }, k, &a) && ro_str_eq(ref(a.blob, a.at + 4 * RO_LT_NAME), key))
                return (ro_lextable){ lex, i };
        }
    return t;
}

int ro_lex_column(ro_lextable t, const char *name)
{
    table a;

    for (uint32_t k = 0; k < 2; k++) {
        if (!table_of(t, k, &a))
            continue;
        for (uint32_t c = 0; c < tab(a, RO_LT_FIELDS); c++)
            if (ro_str_is(ref(a.blob, a.blob.p + tab(a, RO_LT_COLS) + 8 * c), name))
                return (int)c;
        return -1;
    }
    return -1;
}

ro_str ro_lex_declaration(const ro_lexicon *lex, ro_str name)
{
    for (uint32_t k = 0; lex && k < lex->nblobs; k++) {
        uint32_t i = table_number(lex->blob[k], name);

        if (i != RO_LEX_NOTABLE)
            return ref(lex->blob[k], table_at(lex->blob[k], i).at + 4 * RO_LT_DECL);
    }
    return RO_NOSTR;
}

static const char *key_at(table t, uint32_t i) { return t.blob.p + tab(t, RO_LT_KEYS) + (size_t)i * 4 * RO_LK_WORDS; }

static void fill(table t, uint32_t key, ro_lexrow *out)
{
    const char *k = key_at(t, key);
    uint32_t n = tab(t, RO_LT_FIELDS);
    const char *r = t.blob.p + tab(t, RO_LT_ROWS) + (size_t)word(k + 4 * RO_LK_ROW) * (16 + 8 * n);

    out->key = ref(t.blob, k + 4 * RO_LK_WRITTEN);
    out->name = ref(t.blob, r + 4 * RO_LR_NAME);
    out->nfields = n;
    for (uint32_t i = 0; i < n; i++)
        out->field[i] = ref(t.blob, r + 4 * RO_LR_FIELD + 8 * i);
    out->file = ref(t.blob, t.blob.p + blob_word(t.blob, RO_LB_AT_FILES) + (size_t)word(r) * 8);
    out->line = word(r + 4 * RO_LR_LINE);
}

/* Does the key's demand for exact letters, if it makes one, hold? */
static bool letters_fit(table t, uint32_t key, ro_str surface)
{
    ro_lexnorm a = { .fold = false }, b = { .fold = false };

    if (!(word(key_at(t, key) + 4 * RO_LK_FLAGS) & RO_LK_EXACT))
        return true;
    ro_lexnorm_add(&a, surface);
    ro_lexnorm_add(&b, ref(t.blob, key_at(t, key) + 4 * RO_LK_WRITTEN));
    return ro_str_eq(ro_lexnorm_view(&a), ro_lexnorm_view(&b));
}

static bool key_is(table t, uint32_t key, ro_str normal) { return ro_str_eq(ref(t.blob, key_at(t, key) + 4 * RO_LK_NORMAL), normal); }

/* First key of this normal form, RO_NOKEY: none. */
#define RO_NOKEY UINT32_MAX
static uint32_t first_key(table t, ro_str normal, uint64_t hash)
{
    uint32_t n = tab(t, RO_LT_NSLOTS), h = ro_lex_fold(hash);
    const char *slots = t.blob.p + tab(t, RO_LT_SLOTS);

    for (uint32_t step = 0; step < n; step++) {
        uint32_t v = word(slots + (size_t)4 * ((h + step) & (n - 1)));

        if (!v)
            return RO_NOKEY;
        if (key_is(t, v - 1, normal))
            return v - 1;
    }
    return RO_NOKEY;
}

static uint32_t find_in(table t, ro_str normal, uint64_t hash, ro_str surface, ro_lexrow *out, uint32_t max)
{
    uint32_t n = 0, i = first_key(t, normal, hash), end = tab(t, RO_LT_NKEYS);

    if (i == RO_NOKEY)
        return 0;
    for (; n < max && i < end && key_is(t, i, normal); i++)
        if (letters_fit(t, i, surface))
            fill(t, i, &out[n++]);
    return n;
}

uint32_t ro_lex_find(ro_lextable t, ro_str surface, ro_lexrow *out, uint32_t max)
{
    ro_lexnorm f;
    ro_str normal;
    uint32_t n = 0;
    uint64_t hash;
    table a;

    f.n = 0;
    f.gap = f.full = false;
    f.fold = true;
    ro_lexnorm_add(&f, surface);
    normal = ro_lexnorm_view(&f);
    if (f.full || !normal.n)
        return 0;
    hash = ro_str_hash(normal);
    for (uint32_t k = 0; k < 2; k++)
        if (table_of(t, k, &a))
            n += find_in(a, normal, hash, surface, out + n, max - n);
    return n;
}

bool ro_lex_first(ro_lextable t, ro_str surface, ro_lexrow *out) { return ro_lex_find(t, surface, out, 1) == 1; }

static uint32_t filter(table t, const ro_lexnorm *f)
{
    uint32_t n = tab(t, RO_LT_NFIRST), h = ro_lex_fold(ro_str_hash((ro_str){ f->out, f->n }));
    uint16_t v;

    if (!n || !f->n)
        return 0;
    memcpy(&v, t.blob.p + tab(t, RO_LT_FIRST) + (size_t)2 * (h & (n - 1)), sizeof v);
    return v;
}

static bool is_article(const ro_lexnorm *f) { return f->n == 3 && memcmp(f->out, "the", 3) == 0; }

/* Length of the longest normal form that can start here. The first word of a key ends at a blank or the like, or where a token ends that the next is glued to
 * (`NATO` before a comma): all of these are asked. An article is passed over. */
static uint32_t limit_of(table t, ro_str text, const ro_span *words, uint32_t n)
{
    ro_lexnorm f;
    uint32_t best = 0, at = words[0].beg, v;

    f.n = 0;
    f.gap = f.full = false;
    f.fold = true;
    for (uint32_t i = 0; i < n && !f.full; i++) {
        while (at < words[i].end && !f.full) {
            uint32_t len = 1, cp = (unsigned char)text.p[at];

            if (cp >= 0x80)
                cp = ro_utf8_at(text, at, &len);
            if (!ro_lexnorm_parts(cp)) {
                ro_lexnorm_add(&f, (ro_str){ text.p + at, len });
            } else if (is_article(&f)) {
                f.n = 0;
            } else if (f.n) {
                v = filter(t, &f);
                return v > best ? v : best;
            }
            at += len;
        }
        v = is_article(&f) ? 0 : filter(t, &f);
        best = v > best ? v : best;
    }
    return best;
}

static uint32_t longest_in(table t, ro_str text, const ro_span *words, uint32_t n, uint32_t limit, ro_lexrow *out)
{
    uint32_t end[MAX_TOKENS], got = 0, skip;
    ro_lexnorm f;
    ro_str v;

    f.n = 0;
    f.gap = f.full = false;
    f.fold = true;
    for (uint32_t at = words[0].beg; got < n && got < MAX_TOKENS; got++) {
        ro_lexnorm_add(&f, ro_slice(text, (ro_span){ at, words[got].end }));
        if (f.full || f.n > limit + 4)
            break;
        at = words[got].end;
        end[got] = f.n;
    }
    if (!got)
        return 0;
    v = (ro_str){ f.out, end[got - 1] };
    skip = v.n > 4 && memcmp(v.p, "the ", 4) == 0 ? 4 : 0;
    while (got) {
        uint32_t len = end[--got];
        ro_str normal = { f.out + skip, len - skip };

        if (len <= skip || (got && end[got - 1] == len)) /* nothing, or nothing that the word before had not */
            continue;
        if (normal.n <= limit && find_in(t, normal, ro_str_hash(normal), ro_slice(text, (ro_span){ words[0].beg, words[got].end }), out, 1))
            return got + 1;
    }
    return 0;
}

uint32_t ro_lex_longest(ro_lextable t, ro_str text, const ro_span *words, uint32_t n, ro_lexrow *out)
{
    uint32_t best = 0;
    ro_lexrow row;
    table a;

    for (uint32_t k = 0; k < 2 && n; k++) {
        uint32_t limit = table_of(t, k, &a) ? limit_of(a, text, words, n) : 0;
        uint32_t got = limit ? longest_in(a, text, words, n, limit, &row) : 0;

        if (got > best) {
            best = got;
            *out = row;
        }
    }
    return best;
}

uint32_t ro_lex_rows(ro_lextable t)
{
    uint32_t n = 0;
    table a;

    for (uint32_t k = 0; k < 2; k++)
        if (table_of(t, k, &a))
            n += tab(a, RO_LT_NKEYS);
    return n;
}

ro_lexrow ro_lex_row(ro_lextable t, uint32_t i)
{
    ro_lexrow row = { .nfields = 0 };
    table a;

    for (uint32_t k = 0; k < 2; k++) {
        if (!table_of(t, k, &a))
            continue;
        if (i < tab(a, RO_LT_NKEYS)) {
            fill(a, i, &row);
            return row;
        }
        i -= tab(a, RO_LT_NKEYS);
    }
    return row;
}

const char *ro_lexicon_hash(const ro_lexicon *lex) { return lex->hash ? lex->hash : lex->blob[0].p + RO_LB_HASH; }

ro_str ro_lex_why(ro_ses *s, const ro_lexrow *row) { return ro_printf(s, "%.*s:%u", RO_FMT(row->file), row->line); }

/* ---- checking ---- */

static bool room(ro_str blob, uint32_t at, uint64_t count, uint32_t size) { return at <= blob.n && count <= (blob.n - at) / size; }

static bool ref_fits(ro_str blob, const char *p) { return room(blob, word(p), word(p + 4), 1); }

static bool refs_fit(ro_str blob, uint32_t at, uint32_t count)
{
    if (!room(blob, at, count, 8))
        return false;
    for (uint32_t i = 0; i < count; i++)
        if (!ref_fits(blob, blob.p + at + (size_t)8 * i))
            return false;
    return true;
}

static bool is_power(uint32_t n) { return n && !(n & (n - 1)); }

static const char *rows_fault(table t)
{
    uint32_t nf = tab(t, RO_LT_FIELDS), size = 16 + 8 * nf, n = tab(t, RO_LT_NROWS);
    uint32_t nfiles = blob_word(t.blob, RO_LB_AT_NFILES);

    if (!room(t.blob, tab(t, RO_LT_ROWS), n, size))
        return "rows reach past the end";
    for (uint32_t i = 0; i < n; i++) {
        const char *r = t.blob.p + tab(t, RO_LT_ROWS) + (size_t)i * size;

        if (word(r) >= nfiles)
            return "a row names a file that is not there";
        for (uint32_t c = 0; c <= nf; c++)
            if (!ref_fits(t.blob, r + 8 + 8 * c))
                return "a field reaches past the end";
    }
    return NULL;
}

static const char *keys_fault(table t)
{
    uint32_t n = tab(t, RO_LT_NKEYS), ns = tab(t, RO_LT_NSLOTS), nf = tab(t, RO_LT_NFIRST);

    if (!room(t.blob, tab(t, RO_LT_KEYS), n, 4 * RO_LK_WORDS))
        return "keys reach past the end";
    for (uint32_t i = 0; i < n; i++) {
        const char *k = key_at(t, i);

        if (!ref_fits(t.blob, k) || !ref_fits(t.blob, k + 4 * RO_LK_WRITTEN))
            return "a key reaches past the end";
        if (word(k + 4 * RO_LK_ROW) >= tab(t, RO_LT_NROWS))
            return "a key names a row that is not there";
    }
    if (!is_power(ns) || !room(t.blob, tab(t, RO_LT_SLOTS), ns, 4))
        return "its hash table reaches past the end";
    for (uint32_t i = 0; i < ns; i++)
        if (blob_word(t.blob, tab(t, RO_LT_SLOTS) + 4 * i) > n)
            return "its hash table names a key that is not there";
    if (!is_power(nf) || !room(t.blob, tab(t, RO_LT_FIRST), nf, 2))
        return "its filter reaches past the end";
    return NULL;
}

static const char *table_fault(table t)
{
    const char *fault;

    if (!ref_fits(t.blob, t.at) || !ref_fits(t.blob, t.at + 4 * RO_LT_DECL))
        return "its name reaches past the end";
    if (tab(t, RO_LT_FIELDS) > RO_LEX_FIELDS)
        return "it has too many columns";
    if (!refs_fit(t.blob, tab(t, RO_LT_COLS), tab(t, RO_LT_FIELDS)))
        return "its columns reach past the end";
    fault = rows_fault(t);
    return fault ? fault : keys_fault(t);
}

int ro_lexblob_check(ro_str blob, ro_err *e)
{
    if (blob.n < RO_LB_HEAD || memcmp(blob.p, "ROLEX\0\0\0", 8) != 0)
        return ro_err_set(e, RO_EMODEL, 0, "compiled lexicon: it is none (no ROLEX at its start)");
    if (blob_word(blob, RO_LB_AT_VERSION) != RO_LB_VERSION)
        return ro_err_set(e, RO_EMODEL, RO_LB_AT_VERSION, "compiled lexicon: version %u, wanted %u", blob_word(blob, RO_LB_AT_VERSION), RO_LB_VERSION);
    if (blob_word(blob, RO_LB_AT_ORDER) != RO_LB_ORDER)
        return ro_err_set(e, RO_EMODEL, RO_LB_AT_ORDER, "compiled lexicon: written with another byte order");
    if (blob_word(blob, RO_LB_AT_SIZE) != blob.n)
        return ro_err_set(e, RO_EMODEL, RO_LB_AT_SIZE, "compiled lexicon: it is %zu bytes long and says %u", blob.n, blob_word(blob, RO_LB_AT_SIZE));
    if (!memchr(blob.p + RO_LB_HASH, 0, RO_LB_HEAD - RO_LB_HASH))
        return ro_err_set(e, RO_EMODEL, RO_LB_HASH, "compiled lexicon: its hash has no end");
    if (!refs_fit(blob, blob_word(blob, RO_LB_AT_FILES), blob_word(blob, RO_LB_AT_NFILES)))
        return ro_err_set(e, RO_EMODEL, RO_LB_AT_FILES, "compiled lexicon: file names reach past the end");
    if (!room(blob, blob_word(blob, RO_LB_AT_TABLES), blob_word(blob, RO_LB_AT_NTABLES), 4 * RO_LT_WORDS))
        return ro_err_set(e, RO_EMODEL, RO_LB_AT_TABLES, "compiled lexicon: tables reach past the end");
    for (uint32_t i = 0; i < blob_word(blob, RO_LB_AT_NTABLES); i++) {
        table t = table_at(blob, i);
        const char *fault = table_fault(t);

        if (fault)
            return ro_err_set(e, RO_EMODEL, (uint64_t)(t.at - blob.p), "compiled lexicon: table %u: %s", i, fault);
    }
    return RO_OK;
}
