/* Pieces to tokens, as UD English (EWT, GUM) cuts them.
 *
 * Reads: a piece and the characters around it. Writes: doc->tokens.
 * Clitics part from their word and are marked as words of one token (`do|n't`, `Kabul|'s`); compounds are cut at their hyphens, but a
 * prefix stays with its noun; the stop of an abbreviation stays with it unless a sentence seems to end there. */
#include "base/utf8.h"
#include "segment/scan.h"

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_word(char c) { return is_digit(c) || is_upper(c) || is_lower(c) || (c & 0x80); }

static char at(const ro_cutter *c, uint32_t i) { return i < c->end ? c->d->text.p[i] : '\0'; }
static ro_str slice(const ro_cutter *c, uint32_t beg, uint32_t end) { return (ro_str){ c->d->text.p + beg, end - beg }; }
static bool glued(const ro_cutter *c) { return !(c->next & (RO_TOK_SPACE | RO_TOK_PARA)); }

static void put(ro_cutter *c, uint32_t beg, uint32_t end, unsigned flags)
{
    ro_token t = { .where = { beg, end }, .para = c->para, .flags = (uint8_t)(c->next | flags) };

    ro_push(c->d->ses, &c->d->tokens, t);
    c->next = 0;
}

/* The token before this one becomes the first word of a multiword token, unless it is a later word of one. */
static void join_last(ro_cutter *c)
{
    uint32_t n = c->d->tokens.n;

    if (n > 0 && !(c->d->tokens.at[n - 1].flags & RO_TOK_IN))
        c->d->tokens.at[n - 1].flags |= RO_TOK_MWT;
}

static void no_break(ro_cutter *c)
{
    if (c->d->tokens.n > 0)
        c->d->tokens.at[c->d->tokens.n - 1].flags |= RO_TOK_NOBREAK;
}

/* Bytes of the apostrophe at i (' ` ’ ‘), 0: none. */
static uint32_t apostrophe(const ro_cutter *c, uint32_t i)
{
    char a = at(c, i);

    if (a == '\'' || a == '`')
        return 1;
    if (a == '\xe2' && at(c, i + 1) == '\x80' && (at(c, i + 2) == '\x99' || at(c, i + 2) == '\x98'))
        return 3;
    return a == '\xca' && at(c, i + 1) == '\xbc' ? 2 : 0;
}

/* The word that follows from i on: ASCII letters. */
static ro_str letters(const ro_cutter *c, uint32_t i)
{
    uint32_t end = i;

    while (is_upper(at(c, end)) || is_lower(at(c, end)))
        end++;
    return slice(c, i, end);
}

/* First character after blanks, quotation marks and brackets from i on; c->end if there is none. */
static uint32_t next_word(const ro_cutter *c, uint32_t i)
{
    while (i < c->end) {
        uint32_t len, cp = ro_utf8_at((ro_str){ c->d->text.p, c->end }, i, &len);

        if (!ro_cp_is_space(cp) && cp != '"' && cp != '\'' && cp != '(' && cp != '[' && cp != 0x201C && cp != 0x201D && cp != 0x2018 &&
            cp != 0x2019)
            break;
        i += len;
    }
    return i;
}

/* ---- clitics ---- */

static bool one_of(ro_str word, const char *const *list)
{
    for (; *list; list++)
        if (ro_str_eq_nocase(word, ro_str_of(*list)))
            return true;
    return false;
}

/* Where the last clitic of the word [beg, end) begins; end: it has none. */
static uint32_t clitic(const ro_cutter *c, uint32_t beg, uint32_t end)
{
    static const char *const always[] = { "s", "re", "ve", "ll", NULL };
    static const char *const subjects[] = { "i", "you", "he", "she", "it", "we", "they", "that", "there", "who", "how", "what", "where",
        "this", "u", "y", NULL };
    uint32_t i = end - 1, len = 0; /* words have a letter at least */
    ro_str tail;

    while (i > beg && !(len = apostrophe(c, i)))
        i--;
    if (i == beg || !len)
        return end;
    tail = slice(c, i + len, end);
    if (one_of(tail, always))
        return i;
    if (ro_str_eq_nocase(tail, RO_STR("d")) && one_of(slice(c, beg, i), subjects))
        return i;
    if (ro_str_eq_nocase(tail, RO_STR("m")) && ro_str_eq_nocase(slice(c, beg, i), RO_STR("i")))
        return i;
    if (ro_str_eq_nocase(tail, RO_STR("t")) && i > beg + 1 && (at(c, i - 1) == 'n' || at(c, i - 1) == 'N'))
        return i - 1;
    return end;
}

/* Tokens of a word without its stop: fused forms and clitics are cut off. */
static void put_word(ro_cutter *c, uint32_t beg, uint32_t end)
{
    uint32_t parts[3], n = ro_fused(slice(c, beg, end), parts), cut[4] = { end }, cuts = 1;

    if (n > 0) {
        for (uint32_t i = 0; i < n; i++) {
            put(c, beg, beg + parts[i], i == 0 ? RO_TOK_MWT : RO_TOK_IN);
            beg += parts[i];
        }
        return;
    }
    while (cuts < 4) { /* `should|n't|'ve`: from the right */
        uint32_t i = clitic(c, beg, cut[cuts - 1]);

        if (i == cut[cuts - 1])
            break;
        cut[cuts++] = i;
    }
    put(c, beg, cut[cuts - 1], cuts > 1 ? RO_TOK_MWT : 0);
    while (--cuts > 0)
        put(c, cut[cuts], cut[cuts - 1], RO_TOK_IN);
}

/* ---- stops ---- */

static bool after_comma(const ro_cutter *c)
{
    uint32_t n = c->d->tokens.n;

    return n > 0 && c->d->text.p[c->d->tokens.at[n - 1].where.beg] == ',';
}

static bool after_number(const ro_cutter *c)
{
    uint32_t n = c->d->tokens.n;

    return n > 0 && is_digit(c->d->text.p[c->d->tokens.at[n - 1].where.beg]);
}

/* Does the stop at `stop` belong to the abbreviation before it? Sets *veto if no sentence can end there. */
static bool owns_stop(const ro_cutter *c, ro_abbr kind, uint32_t stop, bool *veto)
{
    uint32_t next = next_word(c, stop + 1);
    char n = at(c, next);
    bool lower = is_lower(n), digit = is_digit(n), spaced = next > stop + 1;
    bool mark = !spaced && (n == ',' || n == ';' || n == ':' || n == '?' || n == '!' || n == ')' || n == '-' || n == '/');

    *veto = lower || mark;
    if (n == '.' && !spaced) /* `Inc..`: one stop for each */
        return kind != RO_ABBR_NO;
    if (next >= c->end)
        return false;
    switch (kind) {
    case RO_ABBR_TITLE: *veto = true; return true;
    case RO_ABBR_MONTH: *veto |= digit; return digit || mark || lower || spaced;
    case RO_ABBR_NUMBER: *veto |= digit; return digit || (mark && n != ')' && n != '?' && n != '!' && n != ',');
    case RO_ABBR_INNER: *veto = true; return true;
    case RO_ABBR_PLAIN: return !ro_is_starter(letters(c, next));
    case RO_ABBR_STATE: return after_comma(c) && !ro_is_starter(letters(c, next));
    case RO_ABBR_UNIT: return after_number(c) && lower;
    default: return false;
    }
}

/* A single capital before a stop: `J. Smith`, `George W. Bush`. */
static bool is_initial(const ro_cutter *c, uint32_t beg, uint32_t end, uint32_t stop)
{
    uint32_t next = next_word(c, stop + 1);

    if (end - beg != 1 || !is_upper(at(c, beg)) || !is_upper(at(c, next)))
        return false;
    if (at(c, beg) == 'I' && at(c, next + 1) != '.')
        return false;
    return !ro_is_starter(letters(c, next)) || at(c, next + 1) == '.';
}

static uint32_t cut_acronym(ro_cutter *c, uint32_t beg, uint32_t end)
{
    bool veto = false;

    if (at(c, end - 1) != '.') {
        if (is_word(at(c, end))) /* `J.Smith`: the last letter begins a word */
            end -= 1;
        put_word(c, beg, end);
        if (at(c, end - 1) == '.')
            no_break(c);
        return end;
    }
    if (at(c, end) != '.' && !owns_stop(c, RO_ABBR_PLAIN, end - 1, &veto))
        end--;
    put(c, beg, end, veto ? RO_TOK_NOBREAK : 0);
    return end;
}

/* ---- words ---- */

/* `non-` and the like before a letter or digit: where the noun ends; else end. */
static uint32_t with_prefix(const ro_cutter *c, uint32_t beg, uint32_t end)
{
    const char *to;

    while (at(c, end) == '-' && is_word(at(c, end + 1)) && ro_is_prefix(slice(c, beg, end))) {
        ro_piece_kind kind = ro_scan_piece(c->d->text.p + end + 1, c->d->text.p + c->end, &to);

        if (kind != RO_PIECE_WORD && kind != RO_PIECE_NUM)
            break;
        beg = end + 1;
        end = (uint32_t)(to - c->d->text.p);
    }
    return end;
}

/* `5km`, `$3M`: where the unit begins; end: there is none. */
static uint32_t unit_of(const ro_cutter *c, uint32_t beg, uint32_t end)
{
    uint32_t i = beg, n = c->d->tokens.n;
    bool money = glued(c) && n > 0 && (c->d->text.p[c->d->tokens.at[n - 1].where.end - 1] == '$' ||
        c->d->text.p[c->d->tokens.at[n - 1].where.beg] & 0x80);

    while (i < end && is_digit(at(c, i)))
        i++;
    if (i == beg || i == end)
        return end;
    return ro_is_unit(slice(c, i, end)) || (money && end - i <= 3) ? i : end;
}

static uint32_t cut_word(ro_cutter *c, uint32_t beg, uint32_t end)
{
    static const char *const slashed[] = { "w/", "w/o", "w/out", "s/he", "b/c", "b/t", "l/c", "i/c", "n/a", NULL };
    uint32_t unit = unit_of(c, beg, end), whole = with_prefix(c, beg, end);
    ro_abbr kind;
    bool veto = false;

    if (unit != end) {
        put(c, beg, unit, 0);
        beg = unit;
    } else if (whole != end) {
        put_word(c, beg, whole);
        return whole;
    }
    if (end - beg == 1 && at(c, end) == '/') {
        whole = end + 1 + (uint32_t)letters(c, end + 1).n;
        if (one_of(slice(c, beg, whole), slashed))
            return put(c, beg, whole, 0), whole;
    }
    if (at(c, end) == '.' && (at(c, end + 1) != '.' || at(c, end + 2) != '.')) {
        kind = ro_abbr_of(c->abbreviations, slice(c, beg, end));
        if (kind != RO_ABBR_NO ? owns_stop(c, kind, end, &veto) : is_initial(c, beg, end, end)) {
            put(c, beg, end + 1, veto || kind == RO_ABBR_NO ? RO_TOK_NOBREAK : 0);
            return end + 1;
        }
    }
    put_word(c, beg, end);
    return end;
}

/* An apostrophe by itself: clitic of a token that is no word (`AT&T's`, `U.S.'s`), genitive (`troops'`), elision (`'em`), or quotation
 * mark. */
static uint32_t cut_apostrophe(ro_cutter *c, uint32_t beg, uint32_t end)
{
    static const char *const clitics[] = { "s", "re", "ve", "ll", "d", "m", NULL };
    static const char *const elided[] = { "em", "til", "till", "cause", "cos", "n", "bout", "round", "nuff", NULL };
    ro_str rest = letters(c, end);
    char before = beg > 0 ? c->d->text.p[beg - 1] : ' ';

    if (glued(c) && (is_word(before) || before == '.')) {
        if (rest.n > 0 && one_of(rest, clitics) && !is_word(at(c, end + (uint32_t)rest.n))) {
            join_last(c);
            put(c, beg, end + (uint32_t)rest.n, RO_TOK_IN);
            return end + (uint32_t)rest.n;
        }
        if (c->quotes == 0 && (before == 's' || before == 'S' || before == 'x' || before == 'z') && !is_word(at(c, end))) {
            join_last(c);
            put(c, beg, end, RO_TOK_IN);
            return end;
        }
    }
    if (!glued(c) && rest.n > 0 && (one_of(rest, elided) || ro_str_is(rest, "s")) && !is_word(at(c, end + (uint32_t)rest.n))) {
        put(c, beg, end + (uint32_t)rest.n, 0);
        return end + (uint32_t)rest.n;
    }
    if (!glued(c) && is_word(at(c, end)))
        c->quotes++;
    else if (c->quotes > 0)
        c->quotes--;
    put(c, beg, end, 0);
    return end;
}

/* ---- addresses ---- */

static uint32_t cut_address(ro_cutter *c, uint32_t beg, uint32_t end)
{
    uint32_t to = end;

    while (to > beg + 1) {
        char last = at(c, to - 1);

        if (last == ')' && memchr(c->d->text.p + beg, '(', to - beg))
            break;
        if (last != '.' && last != ',' && last != ';' && last != ':' && last != '!' && last != '?' && last != ')' && last != ']' &&
            last != '\'' && last != '*')
            break;
        to--;
    }
    put(c, beg, to, 0);
    return to;
}

/* `alt.animals.cat`: three labels of small letters or more, none of them a single letter. */
static bool is_group(ro_str all)
{
    size_t labels = 1, len = 0;

    for (size_t i = 0; i < all.n; i++) {
        if (all.p[i] == '.' && len < 2)
            return false;
        labels += all.p[i] == '.';
        len = all.p[i] == '.' ? 0 : len + 1;
        if (all.p[i] != '.' && all.p[i] != '-' && !is_lower(all.p[i]))
            return false;
    }
    return labels > 2 && len > 1;
}

/* `example.com/a`, `report.doc`, or `end.Start`, which is read again up to its first stop. */
static uint32_t cut_dotted(ro_cutter *c, uint32_t beg, uint32_t end)
{
    ro_str all = slice(c, beg, end), label;
    const char *slash = memchr(all.p, '/', all.n), *to;
    uint32_t host = slash ? beg + (uint32_t)(slash - all.p) : end, dot = host, kind_end;
    ro_piece_kind kind;

    while (at(c, dot - 1) != '.')
        dot--;
    label = slice(c, dot, host);
    if (ro_is_address_end(label) || is_group(all))
        return cut_address(c, beg, end);
    for (dot = beg; at(c, dot) != '.'; dot++)
        ;
    kind = ro_scan_piece(c->d->text.p + beg, c->d->text.p + dot, &to);
    kind_end = (uint32_t)(to - c->d->text.p);
    return ro_cut_piece(c, kind, beg, kind_end);
}

/* ---- signs ---- */

/* A sign of several characters that only looks like one: an emoticon before a letter, `+` before a number. */
static uint32_t cut_sign(ro_cutter *c, uint32_t beg, uint32_t end)
{
    char first = at(c, beg);
    const char *to;

    if ((first == ':' || first == ';' || first == '=') && end > beg + 1 && first != at(c, beg + 1) &&
        (is_word(at(c, end)) || (glued(c) && beg > 0 && is_digit(c->d->text.p[beg - 1]))))
        end = beg + 1;
    if (first == '(' && end == beg + 2 && is_word(at(c, end)))
        end = beg + 1;
    if (first == '+' && end == beg + 1 && !glued(c) && is_digit(at(c, end)) &&
        ro_scan_piece(c->d->text.p + end, c->d->text.p + c->end, &to) == RO_PIECE_NUM)
        end = (uint32_t)(to - c->d->text.p);
    put(c, beg, end, 0);
    return end;
}

/* Numbers joined by hyphens; when letters or digits follow, only the first number is one. */
static uint32_t cut_digits(ro_cutter *c, uint32_t beg, uint32_t end)
{
    if (is_word(at(c, end)) || (at(c, end) == '-' && is_word(at(c, end + 1))))
        for (end = beg; is_digit(at(c, end)); end++)
            ;
    put(c, beg, end, 0);
    return end;
}

uint32_t ro_cut_piece(ro_cutter *c, ro_piece_kind kind, uint32_t beg, uint32_t end)
{
    switch (kind) {
    case RO_PIECE_WORD: return cut_word(c, beg, end);
    case RO_PIECE_ACRO: return cut_acronym(c, beg, end);
    case RO_PIECE_URL: return cut_address(c, beg, end);
    case RO_PIECE_DOTTED: return cut_dotted(c, beg, end);
    case RO_PIECE_DIGITS: return cut_digits(c, beg, end);
    case RO_PIECE_NUM: put(c, beg, end, 0); return end;
    default: return apostrophe(c, beg) == end - beg ? cut_apostrophe(c, beg, end) : cut_sign(c, beg, end);
    }
}
