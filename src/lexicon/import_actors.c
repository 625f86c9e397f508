/* Actors: a name with its codes, synonyms below it, codes that hold between dates.
 *
 * `NAME [CODE]`, `+SYNONYM`, then indented `[CODE restriction]` lines. The row of a restriction comes before the one without, so that the first row that
 * holds on a date is the one meant. `[A/B]` is one name for several actors. */
#include "lexicon/import.h"

#include <stdio.h>

typedef struct {
    ro_str codes; /* `A;B` */
    char from[11], to[11];
    uint32_t line;
} dated;

typedef struct {
    ro_importer *im;
    uint32_t line;          /* of the primary; 0: none yet */
    ro_dict_keys whole, stem;
    RO_VEC(dated) codes;
    RO_VEC(ro_str) names;   /* as shown in faults */
} entry;

/* `911226` or `19911226`, two-digit years 00 to 30 are 20xx. */
static bool iso_date(ro_str s, char out[11])
{
    char buf[64];
    int64_t v;

    if ((s.n != 6 && s.n != 8) || !ro_str_int(s, &v) || v < 0)
        return false;
    if (s.n == 6)
        v += v / 10000 <= 30 ? 20000000 : 19000000;
    if (v % 100 < 1 || v % 100 > 31 || v / 100 % 100 < 1 || v / 100 % 100 > 12)
        return false;
    snprintf(buf, sizeof buf, "%04d-%02d-%02d", (int)(v / 10000), (int)(v / 100 % 100), (int)(v % 100));
    memcpy(out, buf, 10);
    out[10] = '\0';
    return true;
}

/* `<D`, `>D`, `D1-D2`, with or without blanks; PETRARCH's files also close `<D>`. */
static bool restriction(ro_importer *im, ro_str s, dated *d)
{
    char *p = ro_new(im->s, char, s.n + 1);
    ro_str t = { p, 0 }, first;

    for (size_t i = 0; p && i < s.n; i++)
        if (s.p[i] != ' ' && s.p[i] != '\t')
            p[t.n++] = s.p[i];
    if (!t.n)
        return true;
    if (t.p[0] == '<' || t.p[0] == '>') {
        first = (ro_str){ t.p + 1, t.n - 1 };
        if (first.n && (first.p[first.n - 1] == '>' || first.p[first.n - 1] == '<'))
            first.n--;
        return iso_date(first, t.p[0] == '<' ? d->to : d->from);
    }
    first = ro_str_cut(&t, '-');
    return iso_date(first, d->from) && iso_date(t, d->to);
}

/* `A/B` as `A;B`. */
static ro_str code_list(ro_importer *im, ro_str s)
{
    char *p = ro_new(im->s, char, s.n + 1);

    for (size_t i = 0; p && i < s.n; i++)
        p[i] = s.p[i] == '/' ? ';' : s.p[i];
    return (ro_str){ p, p ? s.n : 0 };
}

static void add_code(entry *x, ro_str content)
{
    size_t n = 0;
    dated d = { .line = x->im->line };
    ro_str code, rest;

    while (n < content.n && !strchr(" \t<>", content.p[n]))
        n++;
    code = (ro_str){ content.p, n };
    rest = ro_str_trim((ro_str){ content.p + n, content.n - n });
    if (!n || code.p[0] == '/' || code.p[n - 1] == '/' || ro_str_find(code, RO_STR("//")) != SIZE_MAX || memchr(code.p, ';', n))
        ro_dict_fault(x->im, x->im->line, "`[%.*s]` has no code", RO_FMT(content));
    else if (!restriction(x->im, rest, &d))
        ro_dict_fault(x->im, x->im->line, "`%.*s` is no restriction: wanted <D, >D or D-D with dates like 911226 or 19911226", RO_FMT(rest));
    else if (d.from[0] && d.to[0] && strcmp(d.from, d.to) > 0)
        ro_dict_fault(x->im, x->im->line, "`%.*s` ends before it begins", RO_FMT(rest));
    else if (ro_dict_code_usable(x->im, code)) {
        d.codes = code_list(x->im, code);
        ro_push(x->im->s, &x->codes, d);
    }
}

static void brackets(entry *x, ro_str rest)
{
    ro_str content;

    while (rest.n && rest.p[0] == '[') {
        if (!ro_dict_bracket(x->im, &rest, ']', &content))
            return;
        add_code(x, content);
    }
    if (rest.n)
        ro_dict_fault(x->im, x->im->line, "`%.*s` after the code is not read", RO_FMT(rest));
}

static void add_name(entry *x, ro_str raw)
{
    ro_dict_name n = ro_dict_phrase(x->im, raw);

    if (!ro_dict_taken(x->im, n.words))
        ro_dict_key(x->im, x->im->tabari && !n.whole ? &x->stem : &x->whole, n.words);
}

static void write_row(entry *x, const ro_dict_keys *keys, const dated *d, bool stem)
{
    ro_importer *im = x->im;

    if (!keys->n)
        return;
    ro_dict_row(im, keys);
    for (ro_str list = d->codes, code; list.p;) {
        code = ro_str_cut(&list, ';');
        ro_buf_puts(im->out, code.p == d->codes.p ? " | " : "; ");
        ro_dict_escape(im->out, code, false);
    }
    ro_buf_printf(im->out, " | %s | %s |%s", d->from, d->to, stem ? " stem" : "");
    ro_dict_end(im, d->line);
}

static void flush(entry *x)
{
    if (x->line && !x->codes.n)
        ro_dict_fault(x->im, x->line, "the name has no code");
    for (int pass = 0; x->line && pass < 2; pass++)
        for (uint32_t i = 0; i < x->codes.n; i++) {
            const dated *d = &x->codes.at[i];
            bool open = !d->from[0] && !d->to[0];
            if (open != (pass == 1))
                continue;
            write_row(x, &x->whole, d, false);
            write_row(x, &x->stem, d, true);
        }
    x->line = 0;
    x->codes.n = x->whole.n = x->stem.n = 0;
}

/* Lists of words that TABARI only uses to tag: `<NOUN>` to `</NOUN>`. */
static bool skip_list(ro_importer *im, ro_str line)
{
    static const char *const tags[] = { "NOUN", "ADJECTIVE", "VERB" };
    bool indented;

    for (size_t i = 0; i < sizeof tags / sizeof *tags; i++) {
        ro_str open = ro_printf(im->s, "<%s>", tags[i]), close = ro_printf(im->s, "</%s>", tags[i]);
        if (!ro_str_starts(line, open))
            continue;
        ro_dict_fault(im, im->line, "a list of words without codes is not used, to its end `%.*s`", RO_FMT(close));
        while (!ro_str_starts(line, close) && ro_dict_line(im, &line, &indented))
            ;
        return true;
    }
    return false;
}

void ro_dict_actors(ro_importer *im)
{
    entry x = { .im = im };
    ro_str line;
    bool indented;

    while (ro_dict_line(im, &line, &indented)) {
        ro_str name;
        if (skip_list(im, line))
            continue;
        if (line.p[0] == '[' || line.p[0] == '+') {
            if (!x.line) {
                ro_dict_fault(im, im->line, "%s without a name above it", line.p[0] == '[' ? "a code" : "a synonym");
                continue;
            }
        } else {
            flush(&x);
            x.line = im->line;
        }
        if (line.p[0] == '+')
            line = (ro_str){ line.p + 1, line.n - 1 };
        name = ro_dict_before(&line, '[');
        if (name.n)
            add_name(&x, name);
        brackets(&x, line);
    }
    flush(&x);
}
