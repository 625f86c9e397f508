/* The lexicon compiler: text sources to the binary form.
 *
 * Reads `.lex` sources (lexicon/README.md), writes a blob (blob.h) through write.c, or faults, one a line, `file:line: what`. A line that is
 * at fault is reported and left out, so that one run shows all faults; a blob is made only if there was none. */
#include "lexicon/blob.h"

#include "base/sha256.h"
#include "base/utf8.h"

#include <stdlib.h>

enum type { TEXT, CODE, NUMBER, DATE, WORDS };

typedef struct {
    ro_str name;
    enum type type;
    ro_str words; /* of a closed set, between blanks */
    char count;   /* 0: exactly one, ? none or one, * any number, + one or more */
} column;

typedef struct {
    ro_lextab tab;
    column col[RO_LEX_FIELDS + 1]; /* the key's first */
    uint32_t ncols, file, line;    /* where it was declared; line 0: in the base */
    bool dead;                     /* its declaration is at fault: rows are not looked at */
} decl;

typedef struct {
    ro_ses *s;
    const ro_lexicon *base;
    const ro_str *names;
    ro_buf *faults;
    uint32_t nfaults;
    uint64_t first_line;
    RO_VEC(decl *) tables;
    decl *examples;

    uint32_t file, line; /* where we are */
    decl *table;         /* of this file */
    bool headed, rows;   /* has the file said @table; has it rows yet */
    bool row_ok;         /* may an example follow */
} compiler;

static void fault_at(compiler *c, uint32_t file, uint32_t line, ro_str what)
{
    if (!c->nfaults++)
        c->first_line = line;
    if (c->faults)
        ro_buf_printf(c->faults, "%.*s:%u: %.*s\n", RO_FMT(c->names[file]), line, RO_FMT(what));
}

#define fault(c, ...) fault_at((c), (c)->file, (c)->line, ro_printf((c)->s, __VA_ARGS__))

/* ---- pieces of a line ---- */

/* The line without its comment: an unescaped # at the start or after a blank. */
static ro_str uncomment(ro_str line)
{
    for (size_t i = 0; i < line.n; i++) {
        if (line.p[i] == '\\')
            i++;
        else if (line.p[i] == '#' && (i == 0 || line.p[i - 1] == ' ' || line.p[i - 1] == '\t'))
            return (ro_str){ line.p, i };
    }
    return line;
}

/* As ro_str_cut, for separators without a backslash in front; the piece is trimmed. */
static ro_str cut(ro_str *rest, char sep)
{
    ro_str s = *rest;

    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '\\') {
            i++;
        } else if (s.p[i] == sep) {
            *rest = (ro_str){ s.p + i + 1, s.n - i - 1 };
            return ro_str_trim((ro_str){ s.p, i });
        }
    }
    *rest = RO_NOSTR;
    return ro_str_trim(s);
}

static ro_str unescape(compiler *c, ro_str s)
{
    char *out;
    size_t n = 0;

    if (!s.n || !memchr(s.p, '\\', s.n))
        return s;
    out = ro_new(c->s, char, s.n);
    for (size_t i = 0; out && i < s.n; i++) {
        if (s.p[i] == '\\') {
            if (++i == s.n || !strchr("|;#\\=@?!", s.p[i])) {
                fault(c, "a backslash may only stand before one of | ; # \\ = @ ? !");
                return RO_NOSTR;
            }
        }
        out[n++] = s.p[i];
    }
    return (ro_str){ out, n };
}

/* ---- types ---- */

static bool digits(ro_str s, size_t at, size_t n)
{
    if (s.n < at + n)
        return false;
    for (size_t i = at; i < at + n; i++)
        if (s.p[i] < '0' || s.p[i] > '9')
            return false;
    return true;
}

static bool is_date(ro_str s)
{
    if (!digits(s, 0, 4) || (s.n != 4 && s.n != 7 && s.n != 10))
        return false;
    if (s.n >= 7 && (s.p[4] != '-' || !digits(s, 5, 2) || memcmp(s.p + 5, "01", 2) < 0 || memcmp(s.p + 5, "12", 2) > 0))
        return false;
    return s.n < 10 || (s.p[7] == '-' && digits(s, 8, 2) && memcmp(s.p + 8, "01", 2) >= 0 && memcmp(s.p + 8, "31", 2) <= 0);
}

static bool is_code(ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (s.p[i] == ' ' || s.p[i] == '\t' || (unsigned char)s.p[i] > '~')
            return false;
    return s.n > 0;
}

static bool is_number(ro_str s)
{
    size_t i = s.n && (s.p[0] == '-' || s.p[0] == '+'), whole = i, part;

    while (digits(s, i, 1))
        i++;
    if (i == whole)
        return false;
    if (i < s.n && s.p[i] == '.') {
        part = ++i;
        while (digits(s, i, 1))
            i++;
        if (i == part)
            return false;
    }
    if (i < s.n && (s.p[i] == 'e' || s.p[i] == 'E')) {
        part = ++i;
        while (digits(s, i, 1))
            i++;
        if (i == part)
            return false;
    }
    return i == s.n;
}

static bool is_word_of(ro_str words, ro_str s)
{
    while (words.p) {
        ro_str w = ro_str_trim(ro_str_cut(&words, ' '));

        if (w.n && ro_str_eq(w, s))
            return true;
    }
    return false;
}

static bool fits(const column *col, ro_str s)
{
    switch (col->type) {
    case CODE: return is_code(s);
    case NUMBER: return is_number(s);
    case DATE: return is_date(s);
    case WORDS: return is_word_of(col->words, s);
    case TEXT: break;
    }
    return true;
}

static void wrong(compiler *c, const column *col, ro_str s)
{
    static const char *const wanted[] = { "text", "a code without blanks", "a number", "a date (2021, 2021-02, 2021-02-18)", "one of" };

    if (col->type == WORDS)
        fault(c, "%.*s is `%.*s`, wanted one of %.*s", RO_FMT(col->name), RO_FMT(s), RO_FMT(col->words));
    else
        fault(c, "%.*s is `%.*s`, wanted %s", RO_FMT(col->name), RO_FMT(s), wanted[col->type]);
}

/* ---- declarations ---- */

static bool is_name(ro_str s, bool dots)
{
    bool start = true;

    for (size_t i = 0; i < s.n; i++) {
        char ch = s.p[i];

        if (ch == '.' && dots && !start)
            start = true;
        else if ((ch >= 'a' && ch <= 'z') || (!start && (ch == '_' || (ch >= '0' && ch <= '9'))))
            start = false;
        else
            return false;
    }
    return !start;
}

/* `kind(person state)?`, `from:date?`, `codes:code*`, `name` */
static bool parse_column(compiler *c, ro_str s, column *out)
{
    ro_str whole = s;
    size_t colon, open;

    *out = (column){ .type = TEXT };
    if (s.n && strchr("?*+", s.p[s.n - 1])) {
        out->count = s.p[s.n - 1];
        s = ro_str_trim((ro_str){ s.p, s.n - 1 });
    }
    open = ro_str_find(s, RO_STR("("));
    colon = ro_str_find(s, RO_STR(":"));
    out->name = s;
    if (open != SIZE_MAX && s.p[s.n - 1] == ')') {
        out->type = WORDS;
        out->name = ro_str_trim((ro_str){ s.p, open });
        out->words = ro_str_trim((ro_str){ s.p + open + 1, s.n - open - 2 });
    } else if (colon != SIZE_MAX) {
        ro_str t = ro_str_trim((ro_str){ s.p + colon + 1, s.n - colon - 1 });

        out->name = ro_str_trim((ro_str){ s.p, colon });
        out->type = ro_str_is(t, "code") ? CODE : ro_str_is(t, "number") ? NUMBER : ro_str_is(t, "date") ? DATE : ro_str_is(t, "text") ? TEXT : WORDS;
    }
    if (is_name(out->name, false) && (out->type != WORDS || out->words.n))
        return true;
    fault(c, "column `%.*s`: wanted `name`, `name:code`, `name:number`, `name:date` or `name(word word)`, then perhaps ? * or +", RO_FMT(whole));
    return false;
}

static void parse_columns(compiler *c, decl *t, ro_str text)
{
    t->tab.decl = ro_copy(c->s, text);
    t->ncols = 0;
    while (text.p) {
        ro_str piece = cut(&text, '|');
        column *col = &t->col[t->ncols];

        if (t->ncols == RO_LEX_FIELDS + 1) {
            fault(c, "more than %d columns after the key", RO_LEX_FIELDS);
            t->dead = true;
            return;
        }
        if (!parse_column(c, piece, col)) {
            t->dead = true;
            return;
        }
        for (uint32_t i = 0; i < t->ncols; i++)
            if (ro_str_eq(t->col[i].name, col->name)) {
                fault(c, "two columns are called `%.*s`", RO_FMT(col->name));
                t->dead = true;
            }
        if (t->ncols)
            t->tab.col[t->ncols - 1] = col->name;
        t->ncols++;
    }
    t->tab.nfields = t->ncols - 1;
    if (t->col[0].type != TEXT || t->col[0].count) {
        fault(c, "the first column is the key: it has no type and may not be empty");
        t->dead = true;
    }
}

/* Declarations are the same if they differ in blanks only. */
static bool same_columns(ro_str a, ro_str b)
{
    size_t i = 0, j = 0;

    for (;;) {
        while (i < a.n && (a.p[i] == ' ' || a.p[i] == '\t'))
            i++;
        while (j < b.n && (b.p[j] == ' ' || b.p[j] == '\t'))
            j++;
        if (i == a.n || j == b.n)
            return i == a.n && j == b.n;
        if (a.p[i++] != b.p[j++])
            return false;
    }
}

static decl *new_table(compiler *c, ro_str name)
{
    decl *t = ro_new(c->s, decl, 1);

    if (!t)
        return NULL;
    t->tab.name = name;
    t->file = c->file;
    ro_push(c->s, &c->tables, t);
    return t;
}

static decl *find_table(compiler *c, ro_str name)
{
    decl *t;
    ro_str said;

    for (uint32_t i = 0; i < c->tables.n; i++)
        if (ro_str_eq(c->tables.at[i]->tab.name, name))
            return c->tables.at[i];
    t = new_table(c, ro_copy(c->s, name));
    said = ro_lex_declaration(c->base, name);
    if (t && said.p) {
        if (ro_str_starts(said, RO_STR("@multi "))) {
            t->tab.multi = true;
            said = (ro_str){ said.p + 7, said.n - 7 };
        }
        parse_columns(c, t, said);
    }
    return t;
}

static void at_table(compiler *c, ro_str name)
{
    if (c->headed) {
        fault(c, "a second @table in one file");
        return;
    }
    c->headed = true;
    if (!is_name(name, true) || ro_str_is(name, "examples")) {
        fault(c, "`%.*s` cannot be a table's name (small letters, digits, _ and dots; not `examples`)", RO_FMT(name));
        return;
    }
    c->table = find_table(c, name);
}

static void at_columns(compiler *c, ro_str text)
{
    decl *t = c->table;

    if (!t)
        fault(c, "@columns without a @table before it");
    else if (c->rows)
        fault(c, "@columns after the first row");
    else if (!t->tab.decl.p) {
        t->file = c->file;
        t->line = c->line;
        parse_columns(c, t, text);
    } else if (!same_columns(t->tab.decl, text)) {
        if (t->line)
            fault(c, "other columns than in %.*s:%u", RO_FMT(c->names[t->file]), t->line);
        else
            fault(c, "other columns than the program's own table has: %.*s", RO_FMT(t->tab.decl));
    }
}

static void at_multi(compiler *c)
{
    decl *t = c->table;

    if (!t || c->rows)
        fault(c, "@multi stands below @table and above the rows");
    else if (!t->tab.multi && (t->tab.rows.n || (!t->line && t->tab.decl.p)))
        fault(c, "@multi, but where the table was declared it is not");
    else
        t->tab.multi = true;
}

static void directive(compiler *c, ro_str line)
{
    ro_str rest = line, word;
    size_t n = 0;

    while (n < line.n && line.p[n] != ' ' && line.p[n] != '\t')
        n++;
    word = (ro_str){ line.p, n };
    rest = ro_str_trim((ro_str){ line.p + n, line.n - n });
    if (ro_str_is(word, "@table"))
        at_table(c, rest);
    else if (ro_str_is(word, "@columns"))
        at_columns(c, rest);
    else if (ro_str_is(word, "@multi") && !rest.n)
        at_multi(c);
    else
        fault(c, "`%.*s` is no directive (@table, @columns, @multi)", RO_FMT(word));
}

/* ---- rows ---- */

static ro_str list_field(compiler *c, const column *col, ro_str raw)
{
    char *out = ro_new(c->s, char, raw.n + 1);
    size_t n = 0;

    while (out && raw.p) {
        ro_str item = unescape(c, cut(&raw, ';'));

        if (!item.n) {
            if (raw.p || n)
                fault(c, "%.*s: an empty item in a list", RO_FMT(col->name));
            continue;
        }
        if (memchr(item.p, ';', item.n))
            fault(c, "%.*s: a list cannot hold a `;` inside an item", RO_FMT(col->name));
        if (!fits(col, item))
            wrong(c, col, item);
        if (n)
            out[n++] = ';';
        memcpy(out + n, item.p, item.n);
        n += item.n;
    }
    return (ro_str){ out, n };
}

static ro_str field(compiler *c, const column *col, ro_str raw)
{
    ro_str s;

    if (!raw.n) {
        if (col->count != '?' && col->count != '*')
            fault(c, "%.*s is empty", RO_FMT(col->name));
        return RO_STR("");
    }
    if (col->count == '*' || col->count == '+')
        return list_field(c, col, raw);
    s = unescape(c, raw);
    if (s.n && !fits(col, s))
        wrong(c, col, s);
    return s;
}

static ro_str normal_form(compiler *c, ro_str written)
{
    ro_lexnorm f = { .fold = true };
    ro_str v;

    ro_lexnorm_add(&f, written);
    v = ro_lexnorm_view(&f);
    if (f.full || v.n > RO_LEX_KEY_MAX)
        fault(c, "the key is longer than %u bytes", RO_LEX_KEY_MAX);
    else if (!v.n)
        fault(c, "the key `%.*s` has no letters", RO_FMT(written));
    else
        return ro_copy(c->s, v);
    return RO_NOSTR;
}

/* Keys of the row; returns the first as written. */
static ro_str keys(compiler *c, ro_str raw)
{
    decl *t = c->table;
    ro_str first = RO_NOSTR;

    if (!raw.n)
        fault(c, "the key is empty");
    while (raw.n || raw.p) {
        ro_str piece = cut(&raw, ';'), written;
        ro_lexkey k = { .row = t->tab.rows.n };

        if (!piece.n) {
            if (raw.p || first.p)
                fault(c, "an empty key");
            continue;
        }
        if (piece.p[0] == '=') {
            k.exact = true;
            piece = ro_str_trim((ro_str){ piece.p + 1, piece.n - 1 });
        }
        written = unescape(c, piece);
        k.normal = normal_form(c, written);
        k.written = written;
        if (!first.p)
            first = written;
        if (k.normal.n)
            ro_push(c->s, &t->tab.keys, k);
    }
    return first;
}

static void row(compiler *c, ro_str line)
{
    decl *t = c->table;
    ro_lexline r = { .file = c->file, .line = c->line };
    uint32_t n = 0;

    c->rows = true;
    c->row_ok = false;
    if (!t || !t->tab.decl.p) {
        if (!c->headed)
            fault(c, "a row before @table");
        else if (t && !t->dead)
            fault(c, "a row before @columns");
        c->headed = true;
        if (t)
            t->dead = true;
        return;
    }
    if (t->dead)
        return;
    r.name = keys(c, cut(&line, '|'));
    r.field = ro_new(c->s, ro_str, t->tab.nfields + 1);
    if (!r.field)
        return;
    while (line.p) {
        ro_str raw = cut(&line, '|');

        if (n < t->tab.nfields)
            r.field[n] = field(c, &t->col[n + 1], raw);
        n++;
    }
    if (n > t->tab.nfields)
        fault(c, "%u columns, the table has %u", n + 1, t->tab.nfields + 1);
    for (; n < t->tab.nfields; n++)
        r.field[n] = field(c, &t->col[n + 1], RO_STR(""));
    ro_push(c->s, &t->tab.rows, r);
    c->row_ok = true;
}

/* `? TEXT => expectation`, `! TEXT => none`: kept for the test that reads them through the whole program. */
static void example(compiler *c, ro_str line)
{
    ro_str sign = { line.p, 1 }, rest = ro_str_trim((ro_str){ line.p + 1, line.n - 1 });
    size_t arrow = ro_str_find(rest, RO_STR("=>"));
    decl *x = c->examples;
    ro_lexline r = { .file = c->file, .line = c->line, .name = c->names[c->file] };

    if (!c->rows) {
        fault(c, "an example without a row above it");
        return;
    }
    if (!c->row_ok)
        return;
    if (arrow == SIZE_MAX) {
        fault(c, "an example has the form `? TEXT => what is expected`");
        return;
    }
    r.field = ro_new(c->s, ro_str, 4);
    if (!r.field || !x)
        return;
    r.field[0] = c->table->tab.name;
    r.field[1] = sign;
    r.field[2] = unescape(c, ro_str_trim((ro_str){ rest.p, arrow }));
    r.field[3] = unescape(c, ro_str_trim((ro_str){ rest.p + arrow + 2, rest.n - arrow - 2 }));
    if (!r.field[2].n || !r.field[3].n) {
        fault(c, "an example needs a text and what is expected of it");
        return;
    }
    ro_push(c->s, &x->tab.keys, (ro_lexkey){ .normal = normal_form(c, r.name), .written = r.name, .row = x->tab.rows.n });
    ro_push(c->s, &x->tab.rows, r);
}

/* ---- files ---- */

static void source(compiler *c, ro_str text)
{
    if (ro_str_starts(text, RO_STR("\xEF\xBB\xBF")))
        text = (ro_str){ text.p + 3, text.n - 3 };
    c->line = 0;
    c->table = NULL;
    c->headed = c->rows = c->row_ok = false;
    while (text.p && !ro_failed(c->s)) {
        ro_str raw = ro_str_cut(&text, '\n'), line;
        bool indented = raw.n && (raw.p[0] == ' ' || raw.p[0] == '\t');

        c->line++;
        if (ro_utf8_bad(raw) != SIZE_MAX || memchr(raw.p ? raw.p : "", 0, raw.n)) {
            fault(c, "not UTF-8 text (byte %zu of the line)", ro_utf8_bad(raw) != SIZE_MAX ? ro_utf8_bad(raw) + 1 : (size_t)0);
            continue;
        }
        line = ro_str_trim(uncomment(raw));
        if (!line.n)
            continue;
        if (indented && (line.p[0] == '?' || line.p[0] == '!'))
            example(c, line);
        else if (indented)
            fault(c, "an indented line is an example and starts with ? or !");
        else if (line.p[0] == '@')
            directive(c, line);
        else
            row(c, line);
    }
}

static int by_normal(const void *a, const void *b)
{
    const ro_lexkey *x = a, *y = b;
    int d = ro_str_cmp(x->normal, y->normal);

    if (d)
        return d;
    if (x->row != y->row)
        return x->row < y->row ? -1 : 1;
    d = (int)x->exact - (int)y->exact;
    return d ? d : ro_str_cmp(x->written, y->written);
}

static bool same_letters(ro_str a, ro_str b)
{
    ro_lexnorm x = { .fold = false }, y = { .fold = false };

    ro_lexnorm_add(&x, a);
    ro_lexnorm_add(&y, b);
    return ro_str_eq(ro_lexnorm_view(&x), ro_lexnorm_view(&y));
}

static void sort_keys(compiler *c, decl *t)
{
    ro_lexkey *k = t->tab.keys.at;

    if (t->tab.keys.n > 1)
        qsort(k, t->tab.keys.n, sizeof *k, by_normal);
    for (uint32_t i = 1; i < t->tab.keys.n; i++)
        for (uint32_t j = i; j-- > 0 && ro_str_eq(k[j].normal, k[i].normal);) {
            const ro_lexline *a = &t->tab.rows.at[k[j].row], *b = &t->tab.rows.at[k[i].row];

            if (k[i].exact != k[j].exact || (k[i].exact && !same_letters(k[i].written, k[j].written)))
                continue;
            if (k[i].row == k[j].row)
                fault_at(c, b->file, b->line, ro_printf(c->s, "`%.*s` and `%.*s` are the same key", RO_FMT(k[j].written), RO_FMT(k[i].written)));
            else if (!t->tab.multi)
                fault_at(c, b->file, b->line, ro_printf(c->s, "`%.*s` stands already in %.*s:%u", RO_FMT(k[i].written), RO_FMT(c->names[a->file]), a->line));
            break;
        }
}

static void hash_sources(const ro_str *names, const ro_str *sources, size_t n, char out[65])
{
    ro_sha256 h;
    unsigned char sum[32];

    ro_sha256_start(&h);
    for (size_t i = 0; i < n; i++) {
        ro_sha256_add(&h, names[i].p, names[i].n);
        ro_sha256_add(&h, "", 1);
        ro_sha256_add(&h, sources[i].p, sources[i].n);
        ro_sha256_add(&h, "", 1);
    }
    ro_sha256_end(&h, sum);
    for (int i = 0; i < 32; i++) {
        out[2 * i] = "0123456789abcdef"[sum[i] >> 4];
        out[2 * i + 1] = "0123456789abcdef"[sum[i] & 15];
    }
    out[64] = 0;
}

static int by_name(const void *a, const void *b) { return ro_str_cmp(((const ro_lextab *)a)->name, ((const ro_lextab *)b)->name); }

static void finish(compiler *c, const ro_str *sources, size_t n, ro_buf *blob)
{
    ro_lextab *all = ro_new(c->s, ro_lextab, c->tables.n + 1);
    char hash[65];

    for (uint32_t i = 0; i < c->tables.n && !ro_failed(c->s); i++) {
        decl *t = c->tables.at[i];

        if (!t->tab.decl.p && !t->dead)
            fault_at(c, t->file, 1, ro_printf(c->s, "table `%.*s` has no @columns", RO_FMT(t->tab.name)));
        if (!t->tab.decl.p || t->dead)
            continue;
        sort_keys(c, t);
        if (t->tab.multi)
            t->tab.decl = ro_printf(c->s, "@multi %.*s", RO_FMT(t->tab.decl));
        if (all)
            all[i] = t->tab;
    }
    if (c->nfaults || ro_failed(c->s) || !all)
        return;
    qsort(all, c->tables.n, sizeof *all, by_name);
    hash_sources(c->names, sources, n, hash);
    ro_lexicon_write(c->s, all, c->tables.n, c->names, (uint32_t)n, hash, blob);
}

int ro_lexicon_compile_on(const ro_lexicon *base, const ro_str *names, const ro_str *sources, size_t n, ro_buf *blob, ro_buf *faults, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    compiler c = { .s = &s, .base = base, .names = names, .faults = faults };

    c.examples = new_table(&c, RO_STR("examples"));
    if (c.examples) {
        c.examples->tab.multi = true;
        parse_columns(&c, c.examples, RO_STR("file | table | sign(? !) | text | expected"));
    }
    for (size_t i = 0; i < n && !ro_failed(&s); i++) {
        c.file = (uint32_t)i;
        source(&c, sources[i]);
    }
    if (!ro_failed(&s))
        finish(&c, sources, n, blob);
    if (ro_failed(&s))
        ro_err_set(e, s.err.code, s.err.where, "%s", s.err.msg);
    else if (blob->failed || (faults && faults->failed))
        ro_err_set(e, RO_EMEMORY, 0, "no memory for the lexicon");
    else if (c.nfaults)
        ro_err_set(e, RO_EMODEL, c.first_line, "the lexicon has %u fault%s", c.nfaults, c.nfaults == 1 ? "" : "s");
    ro_arena_free(&s.arena);
    return e->code;
}

int ro_lexicon_compile(const ro_str *names, const ro_str *sources, size_t n, ro_buf *blob, ro_buf *faults, ro_err *e)
{
    return ro_lexicon_compile_on(NULL, names, sources, n, blob, faults, e);
}
