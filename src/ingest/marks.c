/* What one line of a text says of itself.
 *
 * Reads: a line and the lexicon's tables of agencies and boilerplate. Writes: nothing. Every mark is a small hand-written pattern over
 * bytes; the open lists (agencies, phrases) are text in lexicon/ingest/. A mark that is not certain is not given: the text then stays body.
 * */
#include "ingest/marks.h"

#include "base/utf8.h"
#include "ingest/layout.h"

#define MAX_WORDS 48 /* of a line that boilerplate and agencies are looked for in */

static bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
static bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return is_upper(c) || is_lower(c) || (c & 0x80); }

ro_marks ro_marks_open(const ro_model *m)
{
    ro_marks k = { .agency = { NULL, RO_LEX_NOTABLE }, .boilerplate = { NULL, RO_LEX_NOTABLE }, .agency_kind = -1,
        .boilerplate_where = -1 };

    if (!m || !m->lex)
        return k;
    k.agency = ro_lex_table(m->lex, "ingest.agency");
    k.boilerplate = ro_lex_table(m->lex, "ingest.boilerplate");
    if (k.agency.id != RO_LEX_NOTABLE)
        k.agency_kind = ro_lex_column(k.agency, "kind");
    if (k.boilerplate.id != RO_LEX_NOTABLE)
        k.boilerplate_where = ro_lex_column(k.boilerplate, "where");
    return k;
}

/* Words of a line: runs without blanks, without punctuation at their ends but for a stop inside. At most `max`. */
static uint32_t words_of(ro_str line, ro_span *words, uint32_t max)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < line.n && n < max;) {
        uint32_t beg, end;

        while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\t'))
            i++;
        for (beg = i; i < line.n && line.p[i] != ' ' && line.p[i] != '\t'; i++)
            ;
        end = i;
        while (beg < end && (line.p[beg] == '(' || line.p[beg] == '"' || line.p[beg] == '[' || line.p[beg] == '|'))
            beg++;
        while (end > beg && strchr(".,;!?)\"]|", line.p[end - 1]))
            end--;
        if (end > beg)
            words[n++] = (ro_span){ beg, end };
    }
    return n;
}

uint32_t ro_mark_words(ro_str line)
{
    uint32_t n = 0;

    for (size_t i = 0; i < line.n; i++)
        n += line.p[i] != ' ' && (i == 0 || line.p[i - 1] == ' ');
    return n;
}

/* Cut one word off the front. */
static ro_str next_word(ro_str *rest)
{
    *rest = ro_str_trim(*rest);
    if (rest->n == 0)
        return RO_NOSTR;
    return ro_str_cut(rest, ' ');
}

bool ro_mark_link(ro_str line)
{
    ro_str rest = line, word;
    uint32_t n = 0;

    while ((word = next_word(&rest)).n > 0) {
        bool scheme = ro_str_starts(word, RO_STR("http://")) || ro_str_starts(word, RO_STR("https://")) || ro_str_starts(word,
            RO_STR("www."));

        if (!scheme || word.n < 8)
            return false;
        n++;
    }
    return n > 0;
}

/* ---- boilerplate ---- */

static bool phrase_at(const ro_marks *k, ro_str line, const ro_span *words, uint32_t n, uint32_t at)
{
    ro_lexrow row;
    uint32_t took = ro_lex_longest(k->boilerplate, line, words + at, n - at, &row);
    ro_str where = took > 0 && k->boilerplate_where >= 0 ? row.field[k->boilerplate_where] : RO_NOSTR;

    if (ro_str_is(where, "whole"))
        return at == 0 && took == n;
    return ro_str_is(where, "in") || (ro_str_is(where, "start") && at == 0);
}

/* `Copyright 2021`, `Copyright (c)`, `Copyright ©`; not the law. */
static bool is_copyright(ro_str line)
{
    ro_str rest = line;

    if (!ro_str_eq_nocase(next_word(&rest), RO_STR("copyright")))
        return false;
    rest = ro_str_trim(rest);
    return rest.n > 0 && (rest.p[0] == '(' || rest.p[0] == '\xc2' || is_digit(rest.p[0]));
}

bool ro_mark_boilerplate(const ro_marks *k, ro_str line)
{
    ro_span words[MAX_WORDS];
    uint32_t n;

    if (ro_str_starts(line, RO_STR("\xc2\xa9")) || is_copyright(line))
        return true;
    if (k->boilerplate.id == RO_LEX_NOTABLE || ro_mark_words(line) > 40)
        return false;
    n = words_of(line, words, MAX_WORDS);
    for (uint32_t at = 0; at < n; at++)
        if (phrase_at(k, line, words, n, at))
            return true;
    return false;
}

/* ---- captions ---- */

bool ro_mark_caption(ro_str line)
{
    static const char *const starts[] = { "FILE PHOTO", "FILE -", "FILE \xe2\x80\x93", "FILE \xe2\x80\x94", "File photo", "File Photo",
        "Photo:", "PHOTO:", "Photo by ", "Photograph:",
                                          "Image:", "Image credit", "Picture:", "Caption:", "Photo credit", "Video:", "Pictured:",
                                          "(Photo" };
    static const char *const credits[] = { "(AP Photo", "AP Photo/", "/AFP", "AFP via Getty", "Getty Images", "Photo: ", "[Photo",
        "(Photo by", "/File Photo", "(Reuters/", "/EPA", "/AP)", "via AP)", " Photo by ",
                                           "/Handout" };
    size_t at = ro_str_find(line, RO_STR("REUTERS/"));

    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++)
        if (ro_str_starts(line, ro_str_of(starts[i])))
            return true;
    if (at != SIZE_MAX && line.n - at < 80)
        return true;
    for (size_t i = 0; i < sizeof credits / sizeof *credits; i++) {
        at = ro_str_find(line, ro_str_of(credits[i]));
        if (at != SIZE_MAX && line.n - at < 80)
            return true;
    }
    return false;
}

/* ---- bylines ---- */

static bool all_capital(ro_str line, uint32_t max)
{
    static const char *const small[] = { "and", "de", "van", "von", "al", "bin", "in", "for", "der", "la", "le", "with", "ibn", "of",
        "the" };
    ro_str rest = line, word;
    uint32_t n = 0;

    while ((word = next_word(&rest)).n > 0) {
        bool known = false;

        for (size_t i = 0; i < sizeof small / sizeof *small; i++)
            known |= ro_str_is(word, small[i]);
        if (!known && !is_upper(word.p[0]) && !(word.p[0] & 0x80) && !ro_str_starts(word, RO_STR("al-")) && word.p[0] != '|' &&
            word.p[0] != '&')
            return false;
        n++;
    }
    return n >= 1 && n <= max;
}

static bool is_agency(const ro_marks *k, ro_str name, const char *kind)
{
    ro_lexrow row;

    if (k->agency.id == RO_LEX_NOTABLE || name.n == 0 || !ro_lex_first(k->agency, name, &row))
        return false;
    return !kind || (k->agency_kind >= 0 && ro_str_is(row.field[k->agency_kind], kind));
}

bool ro_mark_byline(const ro_marks *k, ro_str line)
{
    static const char *const dated[] = { "Published", "Updated", "Posted", "Last updated", "Last modified", "First published" };
    size_t comma;

    if (line.n > 120 || line.n < 4)
        return false;
    if (ro_str_starts(line, RO_STR("By ")) || ro_str_starts(line, RO_STR("BY ")) || ro_str_starts(line, RO_STR("by ")))
        return line.p[line.n - 1] != '.' && ro_str_find(line, RO_STR(". ")) == SIZE_MAX && all_capital((ro_str){ line.p + 3, line.n - 3 },
            10) && ro_mark_words(line) >= 3;
    for (size_t i = 0; i < sizeof dated / sizeof *dated; i++)
        if (ro_str_starts(line, ro_str_of(dated[i])) && ro_mark_words(line) <= 12)
            for (size_t j = 0; j < line.n; j++)
                if (is_digit(line.p[j]))
                    return true;
    comma = ro_str_find(line, RO_STR(", "));
    return comma != SIZE_MAX && all_capital((ro_str){ line.p, comma }, 5) && is_agency(k, ro_str_trim((ro_str){ line.p + comma + 2,
        line.n - comma - 2 }), NULL);
}

/* ---- datelines ---- */

/* Bytes of a dash at i with the blanks around it, 0: none. */
static uint32_t dash_at(ro_str line, uint32_t i)
{
    uint32_t beg = i, spaces;

    while (i < line.n && line.p[i] == ' ')
        i++;
    spaces = i - beg;
    if (i + 2 < line.n && line.p[i] == '\xe2' && line.p[i + 1] == '\x80' && line.p[i + 2] >= '\x90' && line.p[i + 2] <= '\x95')
        i += 3;
    else if (i + 1 < line.n && line.p[i] == '-' && line.p[i + 1] == '-')
        i += 2;
    else if (i + 1 < line.n && line.p[i] == '_')
        i += 1;
    else if (i + 1 < line.n && line.p[i] == '-' && (line.p[i + 1] == ' ' || spaces > 0))
        i += 1;
    else
        return 0;
    return i - beg;
}

/* Is the word in capitals (`KABUL`, `D.C.`, `SAINT-DENIS`)? */
static bool in_capitals(ro_str w)
{
    uint32_t upper = 0;

    for (size_t i = 0; i < w.n; i++) {
        if (is_lower(w.p[i]) || is_digit(w.p[i]))
            return false;
        upper += is_upper(w.p[i]);
    }
    return upper >= 2;
}

static bool is_notice(ro_str w)
{
    static const char *const notices[] = { "FILE", "PHOTO", "UPDATE", "BREAKING", "EXCLUSIVE", "WATCH", "VIDEO", "OPINION", "ANALYSIS",
        "LIVE", "NOTE", "CORRECTED", "FACTBOX", "TIMELINE",
                                           "EDITORIAL", "QUESTION", "ANSWER", "MR.", "MS.", "MRS.", "DR.", "Q", "A" };

    for (size_t i = 0; i < sizeof notices / sizeof *notices; i++)
        if (ro_str_is(w, notices[i]))
            return true;
    return false;
}

/* The words before a bracket or dash: place, country, date. False if something there is none of these. */
static bool place_part(ro_str part, bool *capitals)
{
    ro_str rest = part, word;
    uint32_t n = 0;

    *capitals = false;
    while ((word = next_word(&rest)).n > 0) {
        ro_str bare = word;

        while (bare.n > 0 && (bare.p[bare.n - 1] == ',' || bare.p[bare.n - 1] == '/'))
            bare.n--;
        if (n == 0 && (is_notice(bare) || !is_upper(bare.n ? bare.p[0] : ' ')))
            return false;
        if (n == 0)
            *capitals = in_capitals(bare);
        if (bare.n == 0 || (!is_upper(bare.p[0]) && !is_digit(bare.p[0]) && !(bare.p[0] & 0x80)))
            return false;
        if (++n > 9)
            return false;
    }
    return n > 0;
}

/* Behind blanks and the notes of a monitoring service: `[TEXT]`, `[COMMUNIQUE]`. */
static uint32_t past_notes(ro_str line, uint32_t i)
{
    for (;;) {
        uint32_t end;

        while (i < line.n && (line.p[i] == ' ' || line.p[i] == '\n' || line.p[i] == '\r'))
            i++;
        if (i >= line.n || line.p[i] != '[')
            return i;
        for (end = i + 1; end < line.n && end < i + 40 && line.p[end] != ']' && !is_lower(line.p[end]); end++)
            ;
        if (end >= line.n || line.p[end] != ']')
            return i;
        i = end + 1;
    }
}

/* The rest of a dateline from the comma behind a bracketed country on. */
static uint32_t bracketed_place(ro_str line, uint32_t comma, ro_str *agency)
{
    ro_str rest = { line.p + comma + 1, line.n - comma - 1 };
    uint32_t skipped = 0, n;
    bool bare;

    while (skipped < rest.n && (rest.p[skipped] == ' ' || is_digit(rest.p[skipped])))
        skipped++;
    n = ro_mark_dateline((ro_str){ rest.p + skipped, rest.n - skipped }, agency, &bare);
    return n > 0 && !bare ? comma + 1 + skipped + n : 0;
}

uint32_t ro_mark_dateline(ro_str line, ro_str *agency, bool *bare)
{
    uint32_t i = 0, dash = 0, open = 0;
    bool capitals = false;
    char after;

    *agency = RO_NOSTR;
    *bare = line.n > 0 && line.p[0] == '(';
    while (i < line.n && i < 90 && line.p[i] != '(' && (i == 0 || !(dash = dash_at(line, i))))
        i++;
    if (i >= line.n || i >= 90 || (i == 0 && !*bare))
        return 0;
    if (i > 0 && !place_part((ro_str){ line.p, i }, &capitals))
        return 0;
    if (line.p[i] == '(') {
        open = i + 1;
        while (i < line.n && i < open + 40 && line.p[i] != ')')
            i++;
        if (i >= line.n || line.p[i] != ')' || i == open || !is_letter(line.p[open]))
            return 0;
        /* `MANAGUA (NICARAGUA), 15 JUN 89 (RADIO SANDINO) --`: the bracket belongs to the place */
        if (i + 1 < line.n && line.p[i + 1] == ',')
            return bracketed_place(line, i + 1, agency);
        *agency = (ro_str){ line.p + open, i - open };
        dash = dash_at(line, ++i);
    }
    if (dash == 0 || (!agency->p && !capitals))
        return 0;
    i = past_notes(line, i + dash);
    after = i < line.n ? line.p[i] : ' ';
    if (!is_upper(after) && !is_digit(after) && after != '"' && after != '\'' && after != '[' && !(after & 0x80))
        return 0;
    while (i > 0 && (line.p[i - 1] == ' ' || line.p[i - 1] == '\n' || line.p[i - 1] == '\r'))
        i--;
    return i;
}

ro_str ro_mark_agency(const ro_marks *k, ro_str written)
{
    ro_lexrow row;

    if (k->agency.id == RO_LEX_NOTABLE || !ro_lex_first(k->agency, written, &row))
        return written;
    return row.key;
}

bool ro_mark_report(const ro_marks *k, ro_str line, ro_str *agency)
{
    ro_span words[MAX_WORDS];
    uint32_t n;
    ro_lexrow row;
    ro_str tail = line;

    if (k->agency.id == RO_LEX_NOTABLE || line.n == 0)
        return false;
    if (tail.n > 200)
        tail = (ro_str){ line.p + line.n - 200, 200 };
    if (line.p[line.n - 1] != ':' || (ro_str_find(tail, RO_STR("report")) == SIZE_MAX && ro_mark_words(line) > 6))
        return false;
    n = words_of(tail, words, MAX_WORDS);
    for (uint32_t i = 0; i < n; i++)
        if (ro_lex_longest(k->agency, tail, words + i, n - i, &row) > 0 && k->agency_kind >= 0 && ro_str_is(row.field[k->agency_kind],
            "agency")) {
            *agency = row.key;
            return true;
        }
    return false;
}

/* ---- broadcasts and slugs ---- */

/* Where the last sentence of the line begins, for lines of at least two; 0: there is one only. */
static uint32_t last_sentence(ro_str line)
{
    for (size_t i = line.n > 2 ? line.n - 2 : 0; i > 2; i--)
        if (line.p[i] == ' ' && (line.p[i - 1] == '.' || line.p[i - 1] == '?' || line.p[i - 1] == '!' || line.p[i - 1] == '"') &&
            !is_upper(line.p[i - 2]))
            return (uint32_t)i + 1;
    return 0;
}

/* `Karyn Coleman, BBC news, Pristina.`, `For The World I'm Nancy Marshall in Washington.`, `CNN headline news, I'm Sachi Koto.` */
static bool signs(const ro_marks *k, ro_str s)
{
    ro_span words[MAX_WORDS];
    ro_lexrow row;
    bool broadcaster = false, me;
    uint32_t n;

    if (s.n > 110 || k->agency.id == RO_LEX_NOTABLE)
        return false;
    n = words_of(s, words, MAX_WORDS);
    for (uint32_t i = 0; i < n; i++)
        broadcaster |= ro_lex_longest(k->agency, s, words + i, n - i, &row) > 0 && k->agency_kind >= 0 &&
            ro_str_is(row.field[k->agency_kind], "broadcaster");
    me = ro_str_find(s, RO_STR("I'm ")) != SIZE_MAX || ro_str_find(s, RO_STR("I\xe2\x80\x99m ")) != SIZE_MAX || ro_str_find(s,
        RO_STR("this is ")) != SIZE_MAX;
    if (!broadcaster)
        return false;
    if (me)
        return n <= 16;
    for (uint32_t i = 0; i < n; i++) /* names only: a report of what a broadcaster says has small words */
        if (!is_upper(s.p[words[i].beg]) && !ro_str_is(ro_slice(s, words[i]), "news") && !ro_str_is(ro_slice(s, words[i]), "in"))
            return false;
    return n >= 3 && n <= 9 && memchr(s.p, ',', s.n);
}

uint32_t ro_mark_sign_off(const ro_marks *k, ro_str line)
{
    uint32_t at = last_sentence(line);
    ro_str s = { line.p + at, line.n - at };

    return signs(k, s) ? (uint32_t)s.n : 0;
}

uint32_t ro_mark_sign_on(const ro_marks *k, ro_str line)
{
    for (uint32_t i = 1; i < line.n && i < 110; i++)
        if (line.p[i] == '.' && (i + 1 == line.n || line.p[i + 1] == ' ') && !is_upper(line.p[i - 1]))
            return signs(k, (ro_str){ line.p, i + 1 }) ? i + 1 : 0;
    return 0;
}

/* `(aa-kjd)`: small letters parted by hyphens or slashes. */
static bool is_initials(ro_str s)
{
    bool parted = false;

    if (s.n < 5 || s.n > 16 || s.p[0] != '(' || s.p[s.n - 1] != ')')
        return false;
    for (size_t i = 1; i + 1 < s.n; i++) {
        parted |= s.p[i] == '-' || s.p[i] == '/';
        if (!is_lower(s.p[i]) && s.p[i] != '-' && s.p[i] != '/')
            return false;
    }
    return parted;
}

uint32_t ro_mark_slug(ro_str line)
{
    uint32_t at = last_sentence(line), open = (uint32_t)line.n;
    ro_str s = { line.p + at, line.n - at };

    if (s.n < 120 && ro_str_find(s, RO_STR(" graf")) != SIZE_MAX)
        return (uint32_t)s.n;
    if (line.n == 0 || line.p[line.n - 1] != ')')
        return 0;
    while (open > 0 && line.p[open - 1] != '(' && line.n - open < 20)
        open--;
    if (open == 0 || line.p[open - 1] != '(' || !is_initials((ro_str){ line.p + open - 1, line.n - open + 1 }))
        return 0;
    open--;
    if (open >= 3 && memcmp(line.p + open - 3, "UR ", 3) == 0)
        open -= 3;
    return (uint32_t)line.n - open;
}

/* ---- comments ---- */

static bool in_list(ro_str w, const char *const *list)
{
    for (; *list; list++)
        if (ro_str_eq_nocase(w, ro_str_of(*list)))
            return true;
    return false;
}

/* 1: opens, -1: closes, 0: neither. The straight mark does either. */
static int quote_at(ro_str line, size_t i, bool open)
{
    if (line.p[i] == '"')
        return open ? -1 : 1;
    if (line.p[i] == '\xe2' && i + 2 < line.n && line.p[i + 1] == '\x80')
        return line.p[i + 2] == '\x9c' ? (open ? -1 : 1) : line.p[i + 2] == '\x9d' ? -1 : 0;
    return 0;
}

typedef struct {
    int questions, shouts, address, opinion, says, days;
} signs_of;

static void count_word(signs_of *c, ro_str w, bool quoted)
{
    static const char *const address[] = { "you", "your", "you're", "me", "my", "i", "i'm", "i've", "i'd", "yourself", NULL };
    static const char *const opinion[] = { "should", "just", "actually", "obviously", "lol", "propaganda", "lies", "liar", "liars",
        "idiots", "stupid", "hypocrisy", "puppet", "puppets", "sheeple",
                                           "agree", "disagree", "please", "thanks", "nonsense", "bs", "bullshit", "imho", "imo", "btw",
                                           "sick", "pathetic", "wow", "yeah", "nope", "yes", "sorry", NULL };
    static const char *const says[] = { "said", "says", "told", "announced", "according", "reported", "added", "stated", "spokesman",
        "spokeswoman", "officials", "statement", NULL };
    static const char *const days[] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", NULL };

    c->says += in_list(w, says);
    c->days += in_list(w, days);
    if (quoted)
        return;
    c->address += in_list(w, address);
    c->opinion += in_list(w, opinion);
}

int ro_mark_comment(ro_str line, bool *reports)
{
    signs_of c = { 0 };
    bool quoted = false;
    size_t beg = 0;
    uint32_t n = ro_mark_words(line);
    int score;

    if (line.n > 2 && line.p[0] == '@' && is_letter(line.p[1])) {
        *reports = false;
        return 4;
    }
    for (size_t i = 0; i <= line.n; i++) {
        char ch = i < line.n ? line.p[i] : ' ';
        int q = i < line.n ? quote_at(line, i, quoted) : 0;

        if (!is_letter(ch) && ch != '\'' && !q) {
            if (i > beg)
                count_word(&c, (ro_str){ line.p + beg, i - beg }, quoted);
            beg = i + 1;
            c.questions += !quoted && ch == '?';
            c.shouts += !quoted && ch == '!';
        }
        if (q) {
            if (i > beg)
                count_word(&c, (ro_str){ line.p + beg, i - beg }, quoted);
            quoted = q > 0;
            beg = ch == '"' ? i + 1 : i + 3;
            i = beg - 1;
        }
    }
    *reports = c.says > 0 || c.days > 0;
    score = (c.questions ? 2 : 0) + (c.shouts ? 1 : 0) + (c.address ? 2 : 0) + (c.opinion > 2 ? 2 : c.opinion) + (n < 12 && c.says == 0 &&
        ro_line_stops(line));
    return score - (c.says > 1 ? 2 : 0) - (c.days ? 1 : 0);
}

bool ro_mark_label(ro_str line)
{
    ro_str rest = line;
    uint32_t n = 0;

    if (ro_str_starts(line, RO_STR("Q:")) || ro_str_starts(line, RO_STR("A:")) || ro_str_starts(line, RO_STR("Q.")) || ro_str_starts(line,
        RO_STR("Q ")))
        return true;
    for (size_t i = 0; i < line.n && i < 40; i++)
        if (line.p[i] == ':')
            rest = (ro_str){ line.p, i };
    if (rest.n == line.n || !all_capital(rest, 5))
        return false;
    for (size_t i = 0; i < rest.n; i++)
        n += rest.p[i] == ' ';
    return n < 5;
}
