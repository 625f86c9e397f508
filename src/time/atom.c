/* Tokens to atoms: what each word can be in the calendar.
 *
 * Reads tokens, lexicon/time/word.lex. Writes one ro_atom a token. Digits are read here, words are looked up; numbers of several words
 * (`two thousand`, `nineteen ninety-six`, `2 1/2`) are put together by ro_scan_number and ro_scan_year. */
#include "time/scan.h"

#include <math.h>

static const ro_atom nothing = { .hour = -1 };

const ro_atom *ro_atom_at(const ro_scan *s, uint32_t i) { return i >= s->first && i < s->limit ? &s->atom[i] : &nothing; }

bool ro_is(const ro_scan *s, uint32_t i, const char *lower) { return i >= s->first && i < s->limit && ro_word_is(s->d, i, lower); }

bool ro_is_of(const ro_scan *s, uint32_t i, const char *const *words)
{
    for (; *words; words++)
        if (ro_is(s, i, *words))
            return true;
    return false;
}

bool ro_hyphen_at(const ro_scan *s, uint32_t i)
{
    ro_str w;

    if (i < s->first || i >= s->limit)
        return false;
    w = ro_word(s->d, i);
    return ro_str_is(w, "-") || ro_str_is(w, "\xE2\x80\x90") || ro_str_is(w, "\xE2\x80\x91") || ro_str_is(w, "\xE2\x80\x93");
}

static uint8_t cue_of(ro_str name)
{
    static const char *const names[] = {
        "",
#define X(name, word) word,
        RO_TIME_CUES(X)
#undef X
    };

    for (uint8_t i = 1; i < sizeof names / sizeof *names; i++)
        if (ro_str_is(name, names[i]))
            return i;
    return RO_CUE_NONE;
}

static uint16_t sign_of(ro_str name)
{
    static const char *const names[] = {
#define X(name, word) word,
        RO_TIME_SIGNS(X)
#undef X
    };

    for (unsigned i = 0; i < sizeof names / sizeof *names; i++)
        if (ro_str_is(name, names[i]))
            return (uint16_t)(1u << i);
    return 0;
}

static uint8_t unit_of(ro_str code)
{
    static const struct { const char *code; ro_unit unit; } units[] = {
        { "Y", RO_U_YEAR }, { "M", RO_U_MONTH }, { "W", RO_U_WEEK }, { "D", RO_U_DAY }, { "TH", RO_U_HOUR }, { "TM", RO_U_MINUTE }, { "TS", RO_U_SECOND },
        { "E", RO_U_DECADE }, { "C", RO_U_CENTURY }, { "L", RO_U_MILLENNIUM }, { "Q", RO_U_QUARTER }, { "WE", RO_U_WEEKEND }, { "FN", RO_U_FORTNIGHT }, { "H", RO_U_HALF },
    };

    for (size_t i = 0; i < sizeof units / sizeof *units; i++)
        if (ro_str_is(code, units[i].code))
            return (uint8_t)units[i].unit;
    return RO_U_NONE;
}

static uint8_t part_of(ro_str code)
{
    static const char *const parts[] = { "", "MO", "MI", "AF", "EV", "NI", "DT" };

    for (uint8_t i = 1; i < 7; i++)
        if (ro_str_is(code, parts[i]))
            return i;
    return RO_PART_NONE;
}

static int number_of(ro_str s)
{
    int64_t v = 0;

    return ro_str_int(s, &v) && v >= 0 && v < 10000 ? (int)v : 0;
}

static void apply(ro_atom *a, ro_str kind, ro_str value, ro_str word)
{
    if (ro_str_is(kind, "sign")) {
        a->signs |= sign_of(value);
        return;
    }
    switch (kind.p[0] == 'p' ? 'P' : kind.p[0] == 'm' ? 'M' : kind.p[0]) {
    case 'M': a->month = (uint8_t)number_of(value); break;
    case 'w':
        a->weekday = (uint8_t)number_of(value);
        a->weak = word.n <= 5 && word.p[word.n - 1] != '.';
        break;
    case 'u':
        a->unit = unit_of(value);
        a->plural = word.n && (word.p[word.n - 1] == 's' || word.p[word.n - 1] == 'S' || ro_str_eq_nocase(word, RO_STR("millennia")));
        break;
    case 'n':
        a->number = true;
        a->value = number_of(value);
        break;
    case 'o': a->ordinal = (int16_t)number_of(value); break;
    case 's': a->season = (int8_t)(number_of(value) + 1); break;
    case 'P': a->part = part_of(value); break;
    case 'd': a->decade = (int16_t)number_of(value); break;
    case 'c': a->cue = cue_of(value); break;
    default: break;
    }
}

static bool digit(char c) { return c >= '0' && c <= '9'; }

/* `10:30`, `10:30:15` */
static void read_clock(ro_atom *a, ro_str w)
{
    int v[3] = { 0, 0, -1 }, n = 0;

    while (w.p && n < 3) {
        ro_str piece = ro_str_cut(&w, ':');

        if (piece.n < 1 || piece.n > 2 || (n > 0 && piece.n != 2))
            return;
        v[n++] = number_of(piece);
    }
    if (n < 2 || w.p || v[0] > 24 || v[1] > 59 || v[2] > 59)
        return;
    a->hour = (int16_t)v[0];
    a->minute = (int16_t)v[1];
    a->second = (int16_t)v[2];
}

static void read_suffix(ro_atom *a, ro_str rest, int value, uint32_t ndigits)
{
    if (ro_str_eq_nocase(rest, RO_STR("st")) || ro_str_eq_nocase(rest, RO_STR("nd")) || ro_str_eq_nocase(rest, RO_STR("rd")) || ro_str_eq_nocase(rest, RO_STR("th")))
        a->ordinal = (int16_t)value;
    else if (ro_str_is(rest, "s") || ro_str_is(rest, "'s") || ro_str_is(rest, "\xE2\x80\x99s"))
        a->decade = (int16_t)((ndigits == 4 && value >= 1000 && value < 2200 && value % 10 == 0) || (ndigits == 2 && value % 10 == 0 && value >= 10) ? value : 0);
    else if (ro_str_is(rest, "a") || ro_str_is(rest, "p") || ro_str_is(rest, "ish"))
        a->loose = value >= 1 && value <= 12 ? (int16_t)value : 0;
    else if ((ro_str_eq_nocase(rest, RO_STR("am")) || ro_str_eq_nocase(rest, RO_STR("pm"))) && value >= 1 && value <= 12) {
        a->hour = (int16_t)value;
        a->minute = 0;
        a->second = -1;
        a->am = (rest.p[0] | 32) == 'a';
        a->pm = !a->am;
    }
}

/* `1990s`, `5,000`, `2.5`, `3rd`, `3pm`, `10:30`; years are bare four digits. */
static void read_digits(ro_atom *a, ro_str w)
{
    uint32_t n = 0;
    double value = 0, scale = 0;

    for (; n < w.n && (digit(w.p[n]) || (n && w.p[n] == ',') || (w.p[n] == '.' && scale == 0.0 && n + 1 < w.n && digit(w.p[n + 1]))); n++) {
        if (w.p[n] == '.') {
            scale = 1;
        } else if (w.p[n] != ',') {
            value = value * 10 + (w.p[n] - '0');
            scale *= 10;
        }
    }
    if (!n)
        return;
    if (n < w.n && w.p[n] == ':') {
        read_clock(a, w);
        return;
    }
    if (n < w.n) {
        if (value < 10000 && scale == 0.0)
            read_suffix(a, (ro_str){ w.p + n, w.n - n }, (int)value, n);
        return;
    }
    a->number = a->digits = true;
    a->value = scale > 1 ? value / scale : value;
    if (n == 4 && scale == 0.0 && value >= 1000 && value < 2200)
        a->year = (int16_t)value;
}

/* '98, '90s: the apostrophe is part of the token */
static void read_short_year(ro_atom *a, ro_str w)
{
    uint32_t n = w.p[0] == '\'' ? 1 : 3;
    int v;

    if (w.n < n + 2 || (n == 3 && memcmp(w.p, "\xE2\x80\x99", 3) != 0 && memcmp(w.p, "\xE2\x80\x98", 3) != 0) || !digit(w.p[n]) || !digit(w.p[n + 1]))
        return;
    v = (w.p[n] - '0') * 10 + w.p[n + 1] - '0';
    if (w.n == n + 2)
        a->year = (int16_t)(v < 40 ? 2000 + v : 1900 + v);
    else if (w.n == n + 3 && w.p[n + 2] == 's' && v % 10 == 0)
        a->decade = (int16_t)v;
}

static void read_word(ro_scan *s, ro_atom *a, ro_str w)
{
    enum { MAX_ROWS = 8 };
    ro_lexrow rows[MAX_ROWS];
    uint32_t n;

    if (w.n > 24)
        return;
    n = ro_lex_find(s->words, w, rows, MAX_ROWS);
    for (uint32_t i = 0; i < n; i++)
        apply(a, rows[i].field[0], rows[i].field[1], w);
    a->zone = !n && a->upper && w.n <= 4 && ro_lex_find(s->zones, w, rows, 1);
}

void ro_scan_atoms(ro_scan *s)
{
    ro_doc *d = s->d;

    s->atom = ro_new(d->ses, ro_atom, d->tokens.n + 1);
    for (uint32_t i = 0; s->atom && i < d->tokens.n; i++) {
        ro_atom *a = &s->atom[i];
        ro_str w = ro_word(d, i);

        *a = nothing;
        a->glued = !(d->tokens.at[i].flags & RO_TOK_SPACE);
        if (!w.n)
            continue;
        a->upper = w.p[0] >= 'A' && w.p[0] <= 'Z';
        if (w.n > 4 && ro_str_eq_nocase((ro_str){ w.p, 4 }, RO_STR("mid-"))) {
            a->mid = true;
            w = (ro_str){ w.p + 4, w.n - 4 };
            a->upper = w.p[0] >= 'A' && w.p[0] <= 'Z';
        }
        if (digit(w.p[0]))
            read_digits(a, w);
        else if (w.p[0] == '\'' || w.p[0] == '\xE2')
            read_short_year(a, w);
        if (!a->number && a->hour < 0)
            read_word(s, a, w);
    }
}

/* ---- numbers of several tokens ---- */

static bool joins(const ro_scan *s, uint32_t i) { return ro_hyphen_at(s, i) && ro_atom_at(s, i)->glued && ro_atom_at(s, i + 1)->glued; }

/* `2 1/2`, `2 1\/2` */
static uint32_t fraction(const ro_scan *s, uint32_t i, double *out)
{
    ro_str w;

    if (i >= s->limit)
        return 0;
    w = ro_word(s->d, i);
    if (w.n >= 3 && digit(w.p[0]) && (w.p[1] == '/' || (w.n == 4 && w.p[1] == '\\')) && digit(w.p[w.n - 1]) && w.p[w.n - 1] != '0') {
        *out = (double)(w.p[0] - '0') / (w.p[w.n - 1] - '0');
        return *out < 1 ? i + 1 : 0;
    }
    if (ro_str_is(w, "\xC2\xBD")) {
        *out = 0.5;
        return i + 1;
    }
    return 0;
}

static uint32_t word_number(const ro_scan *s, uint32_t i, double *out)
{
    double total = 0, part = 0;
    uint32_t end = 0;

    for (;;) {
        const ro_atom *a = ro_atom_at(s, i);

        if (!a->number || a->digits)
            break;
        if (a->value >= 1000) {
            total += (part > 0 ? part : 1) * a->value;
            part = 0;
        } else if (a->value >= 100) {
            part = (part > 0 ? part : 1) * 100;
        } else if (end && fmod(part, 100) > 0 && (fmod(part, 10) > 0 || a->value >= 10)) {
            break; /* `nineteen ninety`, `five six` */
        } else {
            part += a->value;
        }
        end = ++i;
        if ((joins(s, i) || ro_is(s, i, "and")) && ro_atom_at(s, i + 1)->number && !ro_atom_at(s, i + 1)->digits && (joins(s, i) || part >= 100 || total > 0))
            i++;
    }
    *out = total + part;
    return end;
}

uint32_t ro_scan_number(ro_scan *s, uint32_t i, ro_count *out)
{
    const ro_atom *a = ro_atom_at(s, i);
    uint32_t end = 0, more;
    double part;

    *out = (ro_count){ 0, false };
    if (a->digits) {
        out->value = a->value;
        end = i + 1;
        if ((more = fraction(s, end, &part)) != 0) {
            out->value += part;
            return more;
        }
        if (ro_atom_at(s, end)->number && !ro_atom_at(s, end)->digits && ro_atom_at(s, end)->value >= 12) { /* 2 dozen, 3 hundred */
            out->value *= ro_atom_at(s, end)->value;
            end++;
        }
        return end;
    }
    if ((end = fraction(s, i, &out->value)) != 0)
        return end;
    if (a->number)
        return word_number(s, i, &out->value);
    if (a->cue == RO_CUE_A && ro_atom_at(s, i + 1)->number && !ro_atom_at(s, i + 1)->digits && ro_atom_at(s, i + 1)->value >= 12)
        return word_number(s, i + 1, &out->value); /* a hundred, a dozen */
    if (a->cue == RO_CUE_A && ro_cue_at(s, i + 1) == RO_CUE_COUPLE) {
        out->value = 2;
        return ro_is(s, i + 2, "of") ? i + 3 : i + 2;
    }
    out->vague = true;
    if (a->cue == RO_CUE_A && ro_cue_at(s, i + 1) == RO_CUE_FEW)
        return ro_is(s, i + 2, "hundred") || ro_is(s, i + 2, "dozen") || ro_is(s, i + 2, "more") ? i + 3 : i + 2;
    if (a->cue == RO_CUE_A && ro_is(s, i + 1, "number") && ro_is(s, i + 2, "of"))
        return i + 3;
    if (a->cue == RO_CUE_COUPLE && ro_is(s, i + 1, "of")) { /* the next couple of years */
        *out = (ro_count){ 2, false };
        return i + 2;
    }
    if (a->cue == RO_CUE_SEVERAL || a->cue == RO_CUE_FEW || a->cue == RO_CUE_MANY || a->cue == RO_CUE_COUPLE)
        return i + 1;
    return 0;
}

uint32_t ro_scan_year(ro_scan *s, uint32_t i, int *year)
{
    const ro_atom *a = ro_atom_at(s, i);
    double low = 0;
    uint32_t end;

    if (a->year) {
        *year = a->year;
        return i + 1;
    }
    if (!a->number || a->digits)
        return 0;
    if (a->value >= 10 && a->value <= 20 && ro_atom_at(s, i + 1)->number && !ro_atom_at(s, i + 1)->digits && ro_atom_at(s, i + 1)->value >= 10 &&
        ro_atom_at(s, i + 1)->value < 100) {
        end = word_number(s, i + 1, &low);
        *year = (int)(a->value * 100 + low);
        return low < 100 ? end : 0;
    }
    end = word_number(s, i, &low);
    if (end < i + 2 || low < (s->vouched ? 1100 : 1900) || low > 2100)
        return 0;
    *year = (int)low;
    return end;
}

bool ro_is_calendar(const ro_scan *s, uint32_t i)
{
    const ro_atom *a = ro_atom_at(s, i);
    ro_str w = i < s->limit ? ro_word(s->d, i) : RO_NOSTR;

    return a->month || a->weekday || a->unit || a->part || a->cue || a->season || a->number || a->ordinal || a->year || a->decade || a->hour >= 0 ||
           (w.n && w.p[0] >= '0' && w.p[0] <= '9');
}

bool ro_scan_is_narrative(const ro_scan *s)
{
    uint32_t years = 0, days = 0, old = 0;
    ro_day written;
    int then = s->d->date.p && ro_day_parse(s->d->date, &written) ? written.y - 20 : 0;

    for (uint32_t i = 0; i < s->d->tokens.n; i++) {
        const ro_atom *a = &s->atom[i];

        years += a->digits && a->year != 0;
        old += a->digits && a->year != 0 && a->year < then;
        days += (a->weekday && !a->weak) || a->cue == RO_CUE_TODAY || a->cue == RO_CUE_YESTERDAY || a->cue == RO_CUE_TOMORROW;
    }
    return (years >= 8 && days * 6 <= years) || (old >= 4 && old * 4 >= years * 3 && !days);
}
