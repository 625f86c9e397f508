/* Dictionaries to lexicon files: lines and comments, telling the kinds apart, rows, the report. The readers of each kind are in import_actors.c,
 * import_agents.c, import_verbs.c, import_plain.c.
 *
 * Comments: `#` (and, in the older files, `;`) to the end of the line outside brackets, `<!-- ... -->` also over several lines; `<! --` is met, too. Bytes that
 * are no UTF-8 are read as Latin-1: these files were typed over thirty years. */
#include "lexicon/import.h"

#include "base/utf8.h"

#include <stdarg.h>
#include <stdio.h>

static const struct {
    const char *name, *table, *columns;
    void (*read)(ro_importer *im);
    bool multi;
} kinds[] = {
    { "", "", "", NULL, false },
    { "actors", "dictionary.actor", "name | code:code+ | from:date? | to:date? | form(stem)?", ro_dict_actors, true },
    { "agents", "dictionary.agent", "noun | code:code | side(after before)", ro_dict_agents, false },
    { "verbs", "dictionary.verb", "words | what(verb pattern set alone foreign) | block? | pattern? | code:code? | back:code? | rank(subordinate dominant)?", ro_dict_verbs,
      true },
    { "discards", "dictionary.discard", "phrase | scope(sentence story) | form(stem)?", ro_dict_discards, false },
    { "issues", "event.context", "word | context+", ro_dict_issues, false },
};

enum { KINDS = sizeof kinds / sizeof *kinds };

int ro_dict_kind_of(ro_str name)
{
    for (int i = 1; i < KINDS; i++)
        if (ro_str_is(name, kinds[i].name))
            return i;
    return -1;
}

void ro_dict_fault(ro_importer *im, uint32_t line, const char *fmt, ...)
{
    char text[512];
    va_list ap;

    va_start(ap, fmt);
    vsnprintf(text, sizeof text, fmt, ap);
    va_end(ap);
    im->faults++;
    ro_buf_printf(im->report, "%.*s:%u: %s\n", RO_FMT(im->file), line, text);
}

/* ---- lines ---- */

static ro_str as_utf8(ro_importer *im, ro_str raw)
{
    char *out;
    size_t n = 0;

    if (ro_utf8_bad(raw) == SIZE_MAX && (!raw.n || !memchr(raw.p, 0, raw.n)))
        return raw;
    im->latin++;
    out = ro_new(im->s, char, 2 * raw.n + 1);
    for (size_t i = 0; out && i < raw.n; i++) {
        unsigned char c = (unsigned char)raw.p[i];
        if (c < 0x80)
            out[n++] = c ? (char)c : ' ';
        else
            n += ro_utf8_put(out + n, c);
    }
    return (ro_str){ out, out ? n : 0 };
}

/* Where a comment of markup begins: `<!--` or `<! --`. */
static size_t markup_at(ro_str s)
{
    size_t a = ro_str_find(s, RO_STR("<!--")), b = ro_str_find(s, RO_STR("<! --"));
    return a < b ? a : b;
}

/* The text outside <!-- -->. */
static ro_str without_markup(ro_importer *im, ro_str s)
{
    ro_str kept = RO_STR("");

    for (;;) {
        size_t at;
        if (im->in_comment) {
            at = ro_str_find(s, RO_STR("-->"));
            if (at == SIZE_MAX)
                return kept;
            im->in_comment = false;
            s = (ro_str){ s.p + at + 3, s.n - at - 3 };
        }
        at = markup_at(s);
        if (at == SIZE_MAX)
            return kept.n ? ro_printf(im->s, "%.*s%.*s", RO_FMT(kept), RO_FMT(s)) : s;
        kept = ro_printf(im->s, "%.*s%.*s", RO_FMT(kept), (int)at, s.p);
        im->in_comment = true;
        s = (ro_str){ s.p + at + 4, s.n - at - 4 };
    }
}

/* `### GIVE [070] ###`: how the older verb files head a block. */
static bool is_old_header(ro_str s)
{
    return ro_str_starts(s, RO_STR("### ")) && ro_str_find(s, RO_STR("[")) != SIZE_MAX && ro_str_ends(ro_str_trim(s), RO_STR("###"));
}

/* `#` and `;` end the line, but not in `[###]`. */
static ro_str without_comment(ro_str s)
{
    bool bracket = false;

    if (is_old_header(s))
        return s;
    for (size_t i = 0; i < s.n; i++) {
        if (s.p[i] == '[')
            bracket = true;
        else if (s.p[i] == ']')
            bracket = false;
        else if (!bracket && (s.p[i] == ';' || s.p[i] == '#'))
            return (ro_str){ s.p, i };
    }
    return s;
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\r'; }

bool ro_dict_line(ro_importer *im, ro_str *line, bool *indented)
{
    while (im->rest.p && !ro_failed(im->s)) {
        ro_str s = as_utf8(im, ro_str_cut(&im->rest, '\n'));
        if (im->line++ == 0 && ro_str_starts(s, RO_STR("\xEF\xBB\xBF")))
            s = (ro_str){ s.p + 3, s.n - 3 };
        s = without_comment(without_markup(im, s));
        *indented = s.n && is_blank(s.p[0]);
        s = ro_str_trim(s);
        if (ro_str_starts(s, RO_STR("~FINISH")))
            return false;
        if (s.n) {
            *line = s;
            return true;
        }
    }
    return false;
}

ro_str ro_dict_before(ro_str *rest, char stop)
{
    const char *at = rest->n ? memchr(rest->p, stop, rest->n) : NULL;
    ro_str s = at ? (ro_str){ rest->p, (size_t)(at - rest->p) } : *rest;

    *rest = (ro_str){ rest->p + s.n, rest->n - s.n };
    return ro_str_trim(s);
}

bool ro_dict_bracket(ro_importer *im, ro_str *rest, char close, ro_str *content)
{
    const char *at = rest->n ? memchr(rest->p, close, rest->n) : NULL;

    if (!at) {
        ro_dict_fault(im, im->line, "`%.*s` is not closed by a `%c`", RO_FMT(*rest), close);
        return false;
    }
    *content = ro_str_trim((ro_str){ rest->p + 1, (size_t)(at - rest->p) - 1 });
    *rest = ro_str_trim((ro_str){ at + 1, rest->n - (size_t)(at + 1 - rest->p) });
    return true;
}

/* ---- words ---- */

ro_dict_name ro_dict_phrase(ro_importer *im, ro_str raw)
{
    char *out = ro_new(im->s, char, raw.n + 1);
    size_t n = 0;
    ro_dict_name name = { .words = RO_NOSTR };

    raw = ro_str_trim(raw);
    name.whole = raw.n && raw.p[raw.n - 1] == '_';
    for (size_t i = 0; out && i < raw.n; i++) {
        char c = raw.p[i] == '_' || is_blank(raw.p[i]) ? ' ' : raw.p[i];
        if (c != ' ' || (n && out[n - 1] != ' '))
            out[n++] = c;
    }
    name.words = ro_str_trim((ro_str){ out, out ? n : 0 });
    return name;
}

ro_str ro_dict_plural(ro_importer *im, ro_str w)
{
    char last = w.n ? w.p[w.n - 1] : 0, before = w.n > 1 ? w.p[w.n - 2] : 0;

    if (last == 'Y' || last == 'y')
        return ro_printf(im->s, "%.*sIES", (int)w.n - 1, w.p);
    if (last == 'S' || last == 's')
        return before == 'S' || before == 's' ? ro_printf(im->s, "%.*sES", RO_FMT(w)) : RO_NOSTR;
    return ro_printf(im->s, "%.*sS", RO_FMT(w));
}

static ro_str normal_of(ro_importer *im, ro_str text)
{
    ro_lexnorm f = { .fold = true };
    ro_str v;

    ro_lexnorm_add(&f, text);
    v = ro_lexnorm_view(&f);
    return f.full || v.n > RO_LEX_KEY_MAX ? RO_NOSTR : ro_copy(im->s, v);
}

ro_str ro_dict_stands(ro_importer *im, ro_str key)
{
    ro_str normal = normal_of(im, key), here = ro_printf(im->s, "%.*s:%u", RO_FMT(im->file), im->line);
    uint32_t *at = normal.n ? ro_map_put(im->s, &im->seen, normal, im->places.n) : NULL;

    if (!at)
        return RO_NOSTR;
    if (*at == im->places.n)
        ro_push(im->s, &im->places, here);
    return *at < im->places.n && !ro_str_eq(im->places.at[*at], here) ? im->places.at[*at] : RO_NOSTR;
}

bool ro_dict_taken(ro_importer *im, ro_str key)
{
    ro_str at = ro_dict_stands(im, key);

    if (at.p)
        ro_dict_fault(im, im->line, "`%.*s` stands already in %.*s, which is used", RO_FMT(key), RO_FMT(at));
    return at.p != NULL;
}

bool ro_dict_key(ro_importer *im, ro_dict_keys *keys, ro_str words)
{
    ro_str normal = normal_of(im, words);

    if (!normal.n) {
        ro_dict_fault(im, im->line, "`%.*s` has no letters or more than %u bytes", RO_FMT(words), RO_LEX_KEY_MAX);
        return false;
    }
    for (uint32_t i = 0; i < keys->n; i++)
        if (ro_str_eq(normal_of(im, keys->at[i]), normal))
            return true;
    ro_push(im->s, keys, words);
    return true;
}

static bool is_printable(ro_str code)
{
    for (size_t i = 0; i < code.n; i++)
        if (code.p[i] <= ' ' || code.p[i] > '~')
            return false;
    return true;
}

bool ro_dict_code_usable(ro_importer *im, ro_str code)
{
    if (!is_printable(code))
        ro_dict_fault(im, im->line, "`[%.*s]` has letters that no code has", RO_FMT(code));
    else if (!im->tabari && (ro_str_is(code, "###") || ro_str_is(code, "+++")))
        ro_dict_fault(im, im->line, "`[%.*s]` sets a sentence aside in TABARI only: not used", RO_FMT(code));
    else
        return true;
    return false;
}

/* ---- rows ---- */

void ro_dict_escape(ro_buf *out, ro_str text, bool start)
{
    for (size_t i = 0; i < text.n; i++) {
        if (strchr(start && i == 0 ? "|;#\\=@?!" : "|;#\\", text.p[i]))
            ro_buf_putc(out, '\\');
        ro_buf_putc(out, text.p[i]);
    }
}

void ro_dict_row(ro_importer *im, const ro_dict_keys *keys)
{
    for (uint32_t i = 0; i < keys->n; i++) {
        ro_buf_puts(im->out, i ? "; " : "");
        ro_dict_escape(im->out, ro_lower(im->s, keys->at[i]), true);
    }
    im->rows++;
}

void ro_dict_field(ro_importer *im, ro_str text)
{
    ro_buf_puts(im->out, " | ");
    ro_dict_escape(im->out, text, false);
}

void ro_dict_end(ro_importer *im, uint32_t line) { ro_buf_printf(im->out, " # line %u\n", line); }

/* ---- kinds ---- */

static bool has(ro_str s, const char *what) { return ro_str_find(s, ro_str_of(what)) != SIZE_MAX; }

/* What a line gives away about its file; RO_DICT_AUTO: nothing. */
static ro_dict_kind kind_of_line(ro_str s)
{
    if (ro_str_starts(s, RO_STR("---")) || ro_str_starts(s, RO_STR("### ")) || ro_str_starts(s, RO_STR("&")) || ro_str_starts(s, RO_STR("<SYNSETS")) ||
        (ro_str_starts(s, RO_STR("- ")) && has(s, "*")))
        return RO_DICT_VERBS;
    if (ro_str_starts(s, RO_STR("<ISSUE")) || ro_str_starts(s, RO_STR("n:")) || ro_str_starts(s, RO_STR("v:")))
        return RO_DICT_ISSUES;
    if (has(s, "[~") || has(s, "~]") || has(s, "[ ~") || (s.p[0] == '!' && has(s, "=")))
        return RO_DICT_AGENTS;
    return RO_DICT_AUTO;
}

/* The make-up of a file: verbs have blocks or patterns, agents a `~` in their codes, issues their marks; of what is left actors have codes and discards none. */
static ro_dict_kind kind_of_file(const ro_importer *in)
{
    ro_importer im = *in;
    ro_dict_kind plain = RO_DICT_AUTO;
    ro_str line;
    bool indented;

    while (ro_dict_line(&im, &line, &indented)) {
        ro_dict_kind k = kind_of_line(line);
        if (k != RO_DICT_AUTO)
            return k;
        if (has(line, "["))
            plain = RO_DICT_ACTORS;
        else if (plain == RO_DICT_AUTO)
            plain = RO_DICT_DISCARDS;
    }
    return plain;
}

/* TABARI's own signs: its end mark, comments after `;`, lists of nouns, several codes on one line. */
static bool is_tabari(ro_str source, ro_dict_kind kind)
{
    if (ro_str_find(source, RO_STR("~FINISH")) != SIZE_MAX || ro_str_find(source, RO_STR("<NOUN>")) != SIZE_MAX)
        return true;
    while (source.p) {
        ro_str line = ro_str_trim(ro_str_cut(&source, '\n'));
        size_t close = ro_str_find(line, RO_STR("]"));
        ro_str after = close == SIZE_MAX ? RO_NOSTR : ro_str_trim((ro_str){ line.p + close + 1, line.n - close - 1 });
        if (kind == RO_DICT_VERBS && ro_str_starts(line, RO_STR("---")))
            return false;
        if (kind == RO_DICT_VERBS && ro_str_starts(line, RO_STR("- ")))
            return true;
        if (after.n && (after.p[0] == ';' || (kind == RO_DICT_ACTORS && after.p[0] == '[')))
            return true;
    }
    return false;
}

/* ---- the whole ---- */

static void head(ro_importer *im, ro_dict_kind kind)
{
    ro_buf_printf(im->out, "# %s of a TABARI or PETRARCH dictionary, written by `readout lexicon import`. lexicon/README.md tells the columns.\n@table %s\n",
                  kinds[kind].name, kinds[kind].table);
    if (kinds[kind].multi)
        ro_buf_puts(im->out, "@multi\n");
    ro_buf_printf(im->out, "@columns %s\n", kinds[kind].columns);
    if (kind == RO_DICT_VERBS && im->alone)
        ro_buf_puts(im->out, "\n* | alone # only what these verbs code is an event\n");
}

static bool settle_kind(ro_importer *im, ro_dict_kind *kind, bool given, ro_err *e)
{
    ro_dict_kind k = given ? *kind : kind_of_file(im);

    if (k == RO_DICT_AUTO) {
        ro_err_set(e, RO_EINPUT, 0, "%.*s: nothing in it tells what it holds; give --kind", RO_FMT(im->file));
        return false;
    }
    if (*kind != RO_DICT_AUTO && *kind != k) {
        ro_err_set(e, RO_EINPUT, 0, "%.*s holds %s, the files before it %s: import each kind into a file of its own", RO_FMT(im->file), kinds[k].name,
                   kinds[*kind].name);
        return false;
    }
    if (*kind == RO_DICT_AUTO || (given && im->out->n == 0))
        head(im, k);
    *kind = k;
    return true;
}

static void read_file(ro_importer *im, ro_str source, ro_dict_kind kind)
{
    im->tabari = is_tabari(source, kind);
    ro_buf_printf(im->out, "\n# %.*s\n", RO_FMT(im->file));
    kinds[kind].read(im);
    if (im->foreign * 50 > im->codes && !im->said_foreign) {
        im->said_foreign = true;
        ro_buf_puts(im->out, "* | foreign # codes beyond CAMEO's roots 01 to 20: they give no type and no Goldstein value\n");
    }
    if (im->in_comment)
        ro_dict_fault(im, im->line, "a comment `<!--` is not closed before the end of the file");
}

static void summary(ro_importer *im, ro_dict_kind kind)
{
    ro_buf_printf(im->report, "%s: %u row%s written, %u line%s not used", kinds[kind].name, im->rows, im->rows == 1 ? "" : "s", im->faults,
                  im->faults == 1 ? "" : "s");
    if (im->said_foreign)
        ro_buf_puts(im->report, ", codes of another scheme than CAMEO (they give no type and no Goldstein value)");
    if (im->latin)
        ro_buf_printf(im->report, ", %u not in UTF-8 and read as Latin-1", im->latin);
    ro_buf_putc(im->report, '\n');
}

int ro_lexicon_import(const ro_str *names, const ro_str *sources, size_t n, int given, bool alone, ro_buf *out, ro_buf *report, uint32_t *unusable, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_importer im = { .s = &s, .out = out, .report = report, .alone = alone };
    ro_dict_kind kind = (ro_dict_kind)given;

    for (size_t i = 0; i < n && e->code == RO_OK && !ro_failed(&s); i++) {
        im.file = names[i];
        im.rest = sources[i];
        im.line = 0;
        im.in_comment = false;
        if (settle_kind(&im, &kind, given != RO_DICT_AUTO, e))
            read_file(&im, sources[i], kind);
    }
    if (e->code == RO_OK && ro_failed(&s))
        ro_err_set(e, s.err.code, s.err.where, "%s", s.err.msg);
    if (e->code == RO_OK && (out->failed || report->failed))
        ro_err_set(e, RO_EMEMORY, 0, "no memory for the dictionary");
    if (e->code == RO_OK)
        summary(&im, kind);
    if (e->code == RO_OK && im.rows == 0)
        ro_err_set(e, RO_EINPUT, 0, "no entry could be used");
    *unusable = im.faults;
    ro_arena_free(&s.arena);
    return e->code;
}
