/* Verbs: forms with their code, patterns that decide another, sets of words that patterns name.
 *
 * PETRARCH: `--- GIVE [070] ---` begins a block of verbs that share code and patterns; a verb has its irregular forms behind it. TABARI: a verb with its code,
 * `{forms}` below, patterns below that. Patterns are written in one form whatever they came in (lexicon/README.md, `dictionary.verb`): TABARI's alternatives
 * `{ a | b }` are spelt out, PETRARCH 2's noun phrases `{..}` and prepositional phrases `(..)` become their words in order. Its transformations (`~ ..`) are
 * not used: what two verbs mean together is the reader's. */
#include "lexicon/import.h"

enum { MOST_SPELLINGS = 64, MOST_PHRASES = 4096 };

typedef struct {
    ro_str name; /* `&NAME` */
    RO_VEC(ro_str) phrases;
    bool no_plurals;
} synset;

typedef struct {
    ro_str code, back, rank;
    bool given;
} coded;

typedef struct {
    ro_importer *im;
    RO_VEC(synset) sets;
    ro_map set_of;         /* name in small letters -> number */
    synset *open;          /* the set whose `+` lines follow */
    ro_str block;          /* key of the block at hand; p NULL: none */
    coded code;            /* its own */
    bool headed;           /* PETRARCH: the block began with a header */
    ro_dict_keys forms;    /* of the verb at hand, not yet written */
    coded verb;
    uint32_t verb_line;
} verbs;

/* ---- codes ---- */

/* CAMEO's codes are two to four digits, their first two 01 to 20. */
static bool is_cameo(ro_str s)
{
    int64_t v;

    return s.n >= 2 && s.n <= 4 && ro_str_int((ro_str){ s.p, 2 }, &v) && v >= 1 && v <= 20 && ro_str_int(s, &v);
}

static void count_code(ro_importer *im, ro_str code)
{
    if (!code.n || ro_str_is(code, "---") || ro_str_is(code, "###") || ro_str_is(code, "+++"))
        return;
    im->codes++;
    im->foreign += !is_cameo(code);
}

/* `032:033`, `025?`, `181!`. */
static coded read_code(ro_importer *im, ro_str s)
{
    coded c = { .back = RO_STR(""), .rank = RO_STR(""), .given = true };
    ro_str a = ro_str_trim(ro_str_cut(&s, ':'));

    if (s.p)
        c.back = ro_str_trim(s);
    if (a.n > 1 && (a.p[a.n - 1] == '?' || a.p[a.n - 1] == '!')) {
        c.rank = a.p[a.n - 1] == '?' ? RO_STR("subordinate") : RO_STR("dominant");
        a.n--;
    }
    c.code = a;
    if (!a.n || memchr(a.p, ' ', a.n) || (c.back.n && memchr(c.back.p, ' ', c.back.n))) {
        ro_dict_fault(im, im->line, "`[%.*s]` is no code", RO_FMT(a));
        c.given = false;
    } else {
        c.given = ro_dict_code_usable(im, a) && ro_dict_code_usable(im, c.back);
        count_code(im, a);
        count_code(im, c.back);
    }
    return c;
}

static void write_code(ro_importer *im, const coded *c, uint32_t line)
{
    ro_dict_field(im, c->code);
    ro_dict_field(im, c->back);
    ro_dict_field(im, c->rank);
    ro_dict_end(im, line);
}

/* ---- sets ---- */

static synset *find_set(verbs *v, ro_str name)
{
    const uint32_t *at = ro_map_get(&v->set_of, ro_lower(v->im->s, name));
    return at ? &v->sets.at[*at] : NULL;
}

static void open_set(verbs *v, ro_str line)
{
    ro_str name = ro_dict_before(&line, ' ');
    synset x = { .no_plurals = name.p[name.n - 1] == '_' };
    uint32_t *at;

    while (name.n && name.p[name.n - 1] == '_') /* patterns name it without */
        name.n--;
    x.name = name;
    at = ro_map_put(v->im->s, &v->set_of, ro_lower(v->im->s, name), v->sets.n);
    if (name.n < 2 || !at)
        ro_dict_fault(v->im, v->im->line, "`%.*s` is no name of a set", RO_FMT(name));
    else if (*at == v->sets.n)
        ro_push(v->im->s, &v->sets, x);
    else
        ro_dict_fault(v->im, v->im->line, "the set `%.*s` is defined above: its phrases join it", RO_FMT(name));
    v->open = at && *at < v->sets.n ? &v->sets.at[*at] : NULL;
}

static void write_phrase(verbs *v, const synset *x, ro_str phrase)
{
    ro_dict_keys key = { NULL, 0, 0 };

    if (!ro_dict_key(v->im, &key, x->name))
        return;
    ro_dict_row(v->im, &key);
    ro_dict_field(v->im, RO_STR("set"));
    ro_dict_field(v->im, RO_STR(""));
    ro_dict_field(v->im, ro_lower(v->im->s, phrase));
    write_code(v->im, &(coded){ .code = RO_STR(""), .back = RO_STR(""), .rank = RO_STR("") }, v->im->line);
}

static void add_phrase(verbs *v, ro_str phrase)
{
    bool whole = phrase.p[phrase.n - 1] == '_' || v->open->no_plurals;

    while (phrase.n && phrase.p[phrase.n - 1] == '_')
        phrase.n--;
    if (!phrase.n)
        return;
    ro_push(v->im->s, &v->open->phrases, phrase);
    write_phrase(v, v->open, phrase);
    ro_str plural = whole ? RO_NOSTR : ro_dict_plural(v->im, phrase);
    if (plural.n) {
        ro_push(v->im->s, &v->open->phrases, plural);
        write_phrase(v, v->open, plural);
    }
}

/* A `+` line: a phrase, or (`+&NAME`) all of another set. */
static void set_line(verbs *v, ro_str line)
{
    const synset *other;
    ro_str phrase = ro_str_trim((ro_str){ line.p + 1, line.n - 1 });

    if (!phrase.n) {
        ro_dict_fault(v->im, v->im->line, "an empty phrase");
        return;
    }
    if (phrase.p[0] != '&') {
        if (memchr(phrase.p, '&', phrase.n))
            ro_dict_fault(v->im, v->im->line, "a set inside a phrase of several words is not used");
        else
            add_phrase(v, phrase);
        return;
    }
    other = find_set(v, phrase);
    if (!other || other == v->open) {
        ro_dict_fault(v->im, v->im->line, "the set `%.*s` is not defined above", RO_FMT(phrase));
        return;
    }
    for (uint32_t i = 0, n = other->phrases.n; i < n && v->open->phrases.n < MOST_PHRASES; i++) {
        ro_push(v->im->s, &v->open->phrases, other->phrases.at[i]);
        write_phrase(v, v->open, other->phrases.at[i]);
    }
}

/* ---- verbs ---- */

static void flush_verb(verbs *v)
{
    ro_importer *im = v->im;
    const coded *c = v->verb.given ? &v->verb : &v->code;

    if (v->forms.n) {
        ro_dict_row(im, &v->forms);
        ro_dict_field(im, RO_STR("verb"));
        ro_dict_field(im, v->block);
        ro_dict_field(im, RO_STR(""));
        write_code(im, c, v->verb_line);
    }
    v->forms.n = 0;
    v->verb = (coded){ .given = false };
}

static void add_form(verbs *v, ro_str raw)
{
    char *p = ro_new(v->im->s, char, raw.n + 1);
    ro_str s = { p, 0 };

    for (size_t i = 0; p && i < raw.n; i++)
        if (raw.p[i] != '+' && raw.p[i] != '=')
            p[s.n++] = raw.p[i] == '_' ? ' ' : raw.p[i];
    s = ro_str_trim(s);
    if (s.n)
        ro_dict_key(v->im, &v->forms, s);
}

/* Regular forms of the inflected word, the one behind `+` or the first: GIVE, GIVES, GIVED, GIVING; TABARI tries ES and EN, too. */
static void regular_forms(verbs *v, ro_str raw)
{
    static const char *const ends[] = { "S", "ED", "ING", "ES", "EN" };
    const char *plus = memchr(raw.p, '+', raw.n);
    size_t beg = plus ? (size_t)(plus - raw.p) + 1 : 0, end = beg;
    bool e;

    while (end < raw.n && raw.p[end] != '_' && raw.p[end] != ' ')
        end++;
    if (end == beg)
        return;
    e = raw.p[end - 1] == 'E' || raw.p[end - 1] == 'e';
    for (size_t i = 0; i < (v->im->tabari ? 5 : 3); i++) {
        size_t stem = e && i != 0 ? end - 1 : end;
        add_form(v, ro_printf(v->im->s, "%.*s%s%.*s", (int)stem, raw.p, ends[i], (int)(raw.n - end), raw.p + end));
    }
}

/* `{GAVE GIVEN}` as forms; false after a fault. */
static bool irregular(verbs *v, ro_str *rest)
{
    ro_str forms;

    if (!ro_dict_bracket(v->im, rest, '}', &forms))
        return false;
    while (forms.p) {
        ro_str w = ro_str_trim(ro_str_cut(&forms, ' '));
        if (w.n)
            add_form(v, w);
    }
    return true;
}

/* `verbs.txt:57`: file and line name a block; the folder is left out, so that the same dictionary gives the same lexicon wherever it lies. */
static ro_str block_name(const ro_importer *im)
{
    ro_str f = im->file;

    for (size_t i = 0; i < f.n; i++)
        if (f.p[f.n - 1 - i] == '/') {
            f = (ro_str){ f.p + f.n - i, i };
            break;
        }
    return ro_printf(im->s, "%.*s:%u", RO_FMT(f), im->line);
}

static void new_block(verbs *v, bool headed)
{
    flush_verb(v);
    v->open = NULL;
    v->block = block_name(v->im);
    v->headed = headed;
    v->code = (coded){ .code = RO_STR("---"), .back = RO_STR(""), .rank = RO_STR("") };
}

/* `--- NAME [code] ---`, `### NAME [code] ###`: the name is no verb, those follow. */
static void header(verbs *v, ro_str line)
{
    ro_str code;

    new_block(v, true);
    ro_dict_before(&line, '[');
    if (!line.n)
        return;
    if (!ro_dict_bracket(v->im, &line, ']', &code))
        return;
    v->code = read_code(v->im, code);
    if (!v->code.given)
        v->code = (coded){ .code = RO_STR("---"), .back = RO_STR(""), .rank = RO_STR("") };
    if (line.n && line.p[0] == '[')
        ro_dict_fault(v->im, v->im->line, "a second code `%.*s` of a block is not used", RO_FMT(line));
}

/* `GIVE {GAVE GIVEN} [070]`, `+BEEF_UP {..}`, `ABANDON [---]`. */
static void verb_line(verbs *v, ro_str line)
{
    ro_importer *im = v->im;
    ro_str word, code;
    bool listed = false, fixed;
    size_t n = 0;

    while (n < line.n && line.p[n] != '{' && line.p[n] != '[')
        n++;
    word = ro_str_trim((ro_str){ line.p, n });
    line = ro_str_trim((ro_str){ line.p + n, line.n - n });
    if (!v->headed)
        new_block(v, false);
    flush_verb(v);
    v->verb_line = im->line;
    if (!word.n) {
        ro_dict_fault(im, im->line, "a line without a verb");
        return;
    }
    fixed = word.p[word.n - 1] == '=' || (im->tabari && word.p[word.n - 1] == '_');
    while (word.n && (word.p[word.n - 1] == '_' || word.p[word.n - 1] == '='))
        word.n--;
    add_form(v, word);
    while (line.n && (line.p[0] == '{' || line.p[0] == '[')) {
        if (line.p[0] == '{') {
            listed = true;
            if (!irregular(v, &line))
                return;
        } else {
            if (!ro_dict_bracket(im, &line, ']', &code))
                return;
            v->verb = read_code(im, code);
        }
    }
    if (!listed && !fixed)
        regular_forms(v, word);
    if (line.n)
        ro_dict_fault(im, im->line, "`%.*s` behind the verb is not read", RO_FMT(line));
}

/* ---- patterns ---- */

/* The first `{ a | b }` of each spelling replaced by each of its parts, until none is left. */
static bool alternatives(ro_importer *im, ro_dict_keys *all)
{
    for (uint32_t i = 0; i < all->n && !ro_failed(im->s);) {
        ro_str p = all->at[i], parts;
        size_t open = ro_str_find(p, RO_STR("{")), close = ro_str_find(p, RO_STR("}"));
        if (open == SIZE_MAX && close == SIZE_MAX) {
            i++;
            continue;
        }
        if (open == SIZE_MAX || close == SIZE_MAX || close < open)
            return false;
        all->at[i] = all->at[--all->n];
        parts = (ro_str){ p.p + open + 1, close - open - 1 };
        while (parts.p && all->n < MOST_SPELLINGS) {
            ro_str part = ro_str_trim(ro_str_cut(&parts, '|'));
            ro_push(im->s, all, ro_printf(im->s, "%.*s%.*s%.*s", (int)open, p.p, RO_FMT(part), (int)(p.n - close - 1), p.p + close + 1));
        }
        if (parts.p)
            return false;
    }
    return true;
}

/* PETRARCH 2: `{FINANCIAL AID}` and `(FOR {REBUILDING PROJECT})` are their words in order. */
static ro_str without_brackets(ro_importer *im, ro_str s)
{
    char *p = ro_new(im->s, char, s.n + 1);

    for (size_t i = 0; p && i < s.n; i++)
        p[i] = strchr("(){}", s.p[i]) ? ' ' : s.p[i];
    return (ro_str){ p, p ? s.n : 0 };
}

static bool is_token(char c) { return strchr("*$+%^", c) != NULL; }

/* One piece between blanks: words, sets and tokens joined by `_`. A word of TABARI that no `_` follows is a stem: `~` behind it. True: it was written as a
 * stem that the next word stands beside. */
static bool put_piece(verbs *v, ro_buf *out, ro_str piece)
{
    bool first = true, stem = piece.n > 1 && piece.p[piece.n - 1] == '~';

    while (piece.p) {
        ro_str w = ro_str_cut(&piece, '_');
        if (!w.n)
            continue;
        if (!first)
            ro_buf_putc(out, '_');
        first = false;
        while (w.n > 1 && w.p[w.n - 1] == '~')
            w.n--;
        ro_buf_add(out, ro_lower(v->im->s, w));
        if (!piece.p && w.p[0] != '&' && !is_token(w.p[0]) && (stem || v->im->tabari))
            ro_buf_putc(out, '~');
    }
    return stem;
}

/* Are the sets that a piece names defined? */
static bool sets_known(verbs *v, ro_str piece, uint32_t line)
{
    while (piece.p) {
        ro_str w = ro_str_cut(&piece, '_');
        if (w.n > 1 && w.p[0] == '&' && !find_set(v, w)) {
            ro_dict_fault(v->im, line, "the pattern names the set `%.*s`, which is not defined", RO_FMT(w));
            return false;
        }
    }
    return true;
}

/* The one form that patterns are kept in; p NULL after a fault. */
static ro_str canonical(verbs *v, ro_str raw, uint32_t line)
{
    ro_buf b = { NULL, 0, 0, false };
    ro_str rest = raw, out = RO_NOSTR;
    uint32_t stars = 0;
    bool known = true, beside = false;

    for (size_t i = 0; i < raw.n; i++)
        stars += raw.p[i] == '*';
    if (stars != 1) {
        ro_dict_fault(v->im, line, "the pattern has %s `*`, the place of the verb", stars ? "more than one" : "no");
        return RO_NOSTR;
    }
    while (known && rest.p) {
        ro_str piece = ro_str_trim(ro_str_cut(&rest, ' '));
        if (!piece.n)
            continue;
        known = sets_known(v, piece, line);
        if (b.n)
            ro_buf_putc(&b, beside ? '_' : ' ');
        beside = put_piece(v, &b, piece);
    }
    if (known)
        out = ro_copy(v->im->s, ro_buf_str(&b));
    ro_buf_free(&b);
    return out;
}

static void write_pattern(verbs *v, ro_str raw, const coded *c)
{
    ro_importer *im = v->im;
    ro_dict_keys key = { NULL, 0, 0 };
    ro_str text = canonical(v, raw, im->line);
    ro_str at = text.p ? ro_dict_stands(im, ro_printf(im->s, "%.*s %.*s", RO_FMT(v->block), RO_FMT(text))) : RO_NOSTR;

    if (at.p)
        ro_dict_fault(im, im->line, "the pattern stands already in %.*s, which is used", RO_FMT(at));
    if (!text.p || at.p || !ro_dict_key(im, &key, v->block))
        return;
    ro_dict_row(im, &key);
    ro_dict_field(im, RO_STR("pattern"));
    ro_dict_field(im, RO_STR(""));
    ro_dict_field(im, text);
    write_code(im, c, im->line);
}

static void pattern_line(verbs *v, ro_str line)
{
    ro_importer *im = v->im;
    ro_dict_keys all = { NULL, 0, 0 };
    ro_str body, code;
    coded c;

    line = (ro_str){ line.p + 1, line.n - 1 };
    body = ro_dict_before(&line, '[');
    if (!v->block.p) {
        ro_dict_fault(im, im->line, "a pattern without a verb above it");
        return;
    }
    if (!line.n) {
        ro_dict_fault(im, im->line, "the pattern has no code");
        return;
    }
    if (!ro_dict_bracket(im, &line, ']', &code))
        return;
    c = read_code(im, code);
    if (!c.given)
        return;
    if (memchr(body.p, '(', body.n) || (memchr(body.p, '{', body.n) && !memchr(body.p, '|', body.n)))
        body = without_brackets(im, body);
    ro_push(im->s, &all, body);
    if (!alternatives(im, &all)) {
        ro_dict_fault(im, im->line, "the alternatives of the pattern are not closed, or more than %d", MOST_SPELLINGS);
        return;
    }
    for (uint32_t i = 0; i < all.n; i++)
        write_pattern(v, all.at[i], &c);
}

/* ---- the file ---- */

static void one_line(verbs *v, ro_str line)
{
    if (line.p[0] == '<') /* <SYNSETS> and its end */
        v->open = NULL;
    else if (ro_str_starts(line, RO_STR("---")) || ro_str_starts(line, RO_STR("###")))
        header(v, line);
    else if (line.p[0] == '&')
        open_set(v, line);
    else if (line.p[0] == '+' && v->open)
        set_line(v, line);
    else if (line.p[0] == '-') {
        v->open = NULL;
        pattern_line(v, line);
    } else if (line.p[0] == '~')
        ro_dict_fault(v->im, v->im->line, "a transformation of two verbs is not used: what they mean together is the reader's");
    else if (line.p[0] == '{') {
        if (!v->forms.n)
            ro_dict_fault(v->im, v->im->line, "irregular forms without a verb above them");
        else
            irregular(v, &line);
    } else {
        v->open = NULL;
        verb_line(v, line);
    }
}

void ro_dict_verbs(ro_importer *im)
{
    verbs v = { .im = im };
    ro_str line;
    bool indented;

    while (ro_dict_line(im, &line, &indented))
        one_line(&v, line);
    flush_verb(&v);
}
