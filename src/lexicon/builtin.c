/* The lexicon that is linked in, and a user's in front of it.
 *
 * The first is what tools/lexc made of lexicon/ at build; it is trusted. A user's files are compiled at start by the same code and held to
 * the columns that the program's own tables have. lexc itself is linked without this file. */
#include "lexicon/blob.h"

#include "base/sha256.h"

extern const unsigned char ro_lexicon_blob[];
extern const size_t ro_lexicon_blob_size;

const ro_lexicon *ro_lexicon_builtin(void)
{
    static const ro_lexicon builtin = { .blob = { { (const char *)ro_lexicon_blob, RO_LB_HEAD } }, .nblobs = 1 };

    return &builtin;
}

static uint32_t count(ro_str blob)
{
    uint32_t n;

    memcpy(&n, blob.p + RO_LB_AT_NTABLES, sizeof n);
    return n;
}

static ro_str table_name(ro_str blob, uint32_t i)
{
    uint32_t at, name[2];

    memcpy(&at, blob.p + RO_LB_AT_TABLES, sizeof at);
    memcpy(name, blob.p + at + (size_t)i * 4 * RO_LT_WORDS + 4 * RO_LT_NAME, sizeof name);
    return (ro_str){ blob.p + name[0], name[1] };
}

static uint32_t number_of(ro_str blob, ro_str name)
{
    for (uint32_t i = 0; i < count(blob); i++)
        if (ro_str_eq(table_name(blob, i), name))
            return i;
    return RO_LEX_NOTABLE;
}

/* Gives every table of either blob a number of its own. */
static void merge(ro_ses *s, ro_lexicon *lex)
{
    uint32_t na = count(lex->blob[0]), nb = count(lex->blob[1]), n = 0;
    uint32_t *a = ro_new(s, uint32_t, na + nb), *b = ro_new(s, uint32_t, na + nb);

    if (!a || !b)
        return;
    for (uint32_t i = 0; i < na; i++, n++) {
        a[n] = i;
        b[n] = number_of(lex->blob[1], table_name(lex->blob[0], i));
    }
    for (uint32_t i = 0; i < nb; i++) {
        if (number_of(lex->blob[0], table_name(lex->blob[1], i)) != RO_LEX_NOTABLE)
            continue;
        a[n] = RO_LEX_NOTABLE;
        b[n++] = i;
    }
    lex->table[0] = a;
    lex->table[1] = b;
    lex->ntables = n;
}

static void put_in_front(ro_ses *s, ro_lexicon *lex, ro_str user, const ro_lexicon *base)
{
    char *hash = ro_new(s, char, 65);
    ro_str both = ro_printf(s, "%.64s%.64s", user.p + RO_LB_HASH, ro_lexicon_hash(base));

    if (!hash || !both.p)
        return;
    ro_sha256_hex(both, hash);
    lex->blob[0] = user;
    lex->blob[1] = base->blob[0];
    lex->nblobs = 2;
    lex->hash = hash;
    merge(s, lex);
}

static ro_lexicon *build(ro_ses *s, const ro_str *paths, size_t n, ro_buf *faults)
{
    const ro_lexicon *base = ro_lexicon_builtin();
    ro_lexicon *lex = ro_new(s, ro_lexicon, 1);
    ro_lexfiles files = { .names = { NULL, 0, 0 } };
    ro_buf blob = { NULL, 0, 0, false };

    for (size_t i = 0; i < n && !ro_failed(s); i++)
        ro_lexfiles_read(s, &files, paths[i], false);
    if (lex && !ro_failed(s) && !files.names.n) {
        lex->blob[0] = base->blob[0];
        lex->nblobs = 1;
        return lex;
    }
    if (!ro_failed(s) && ro_lexicon_compile_on(base, files.names.at, files.sources.at, files.names.n, &blob, faults, &s->err) == RO_OK && lex)
        put_in_front(s, lex, ro_copy(s, ro_buf_str(&blob)), base);
    ro_buf_free(&blob);
    return lex;
}

int ro_lexicon_open(ro_lexicon **out, const ro_str *paths, size_t n, ro_buf *faults, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_lexicon *lex = build(&s, paths, n, faults);

    *out = NULL;
    if (!lex || ro_failed(&s)) {
        ro_err_set(e, s.err.code ? s.err.code : RO_EMEMORY, s.err.where, "%s", s.err.msg);
        ro_arena_free(&s.arena);
        return e->code;
    }
    lex->ses = s;
    *out = lex;
    return RO_OK;
}
