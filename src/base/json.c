#include "base/json.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- writer ---- */

void ro_json_start(ro_json *j, ro_buf *out, int indent)
{
    *j = (ro_json){ .out = out, .indent = indent };
}

static void new_line(ro_json *j)
{
    if (!j->indent)
        return;
    ro_buf_putc(j->out, '\n');
    for (int i = 0; i < j->indent * j->depth; i++)
        ro_buf_putc(j->out, ' ');
}

/* What stands before a value or key: nothing after a key or at the top, else a comma where one is due, and a new line. */
static void before(ro_json *j)
{
    if (j->after_key) {
        j->after_key = false;
        return;
    }
    if (j->depth == 0)
        return;
    if (j->started[j->depth - 1])
        ro_buf_putc(j->out, ',');
    j->started[j->depth - 1] = true;
    new_line(j);
}

void ro_json_open(ro_json *j, char bracket)
{
    before(j);
    ro_buf_putc(j->out, bracket);
    assert(j->depth < 64);
    j->started[j->depth++] = false;
}

void ro_json_close(ro_json *j, char bracket)
{
    bool any = j->started[--j->depth];
    if (any)
        new_line(j);
    ro_buf_putc(j->out, bracket);
}

static void quoted(ro_buf *b, ro_str s)
{
    ro_buf_putc(b, '"');
    for (size_t i = 0; i < s.n;) {
        uint32_t len;
        unsigned char c = (unsigned char)s.p[i];
        size_t run = i;

        while (run < s.n && (c = (unsigned char)s.p[run]) >= 0x20 && c < 0x80 && c != '"' && c != '\\')
            run++;
        ro_buf_add(b, (ro_str){ s.p + i, run - i });
        i = run;
        if (i == s.n)
            break;
        if (c == '"' || c == '\\') {
            ro_buf_putc(b, '\\');
            ro_buf_putc(b, (char)c);
            i++;
        } else if (c < 0x20) {
            if (c == '\n')
                ro_buf_puts(b, "\\n");
            else if (c == '\t')
                ro_buf_puts(b, "\\t");
            else
                ro_buf_printf(b, "\\u%04x", c);
            i++;
        } else {
            bool bad = ro_utf8_at(s, i, &len) == 0xFFFD && len == 1;
            ro_buf_add(b, bad ? RO_STR("\xEF\xBF\xBD") : (ro_str){ s.p + i, len });
            i += len;
        }
    }
    ro_buf_putc(b, '"');
}

void ro_json_key(ro_json *j, const char *key)
{
    before(j);
    quoted(j->out, ro_str_of(key));
    ro_buf_puts(j->out, j->indent ? ": " : ":");
    j->after_key = true;
}

void ro_json_str(ro_json *j, ro_str s)
{
    before(j);
    if (s.p)
        quoted(j->out, s);
    else
        ro_buf_puts(j->out, "null");
}

void ro_json_int(ro_json *j, int64_t v)
{
    before(j);
    ro_buf_printf(j->out, "%lld", (long long)v);
}

void ro_json_num(ro_json *j, double v)
{
    char text[40];

    before(j);
    if (!isfinite(v)) {
        ro_buf_puts(j->out, "null");
        return;
    }
    if (v == floor(v) && fabs(v) < 1e15) {
        ro_buf_printf(j->out, "%.0f", v);
        return;
    }
    for (int digits = 1; digits <= 17; digits++) {
        snprintf(text, sizeof text, "%.*g", digits, v);
        if (strtod(text, NULL) == v)
            break;
    }
    ro_buf_puts(j->out, text);
}

void ro_json_real(ro_json *j, double v, int decimals)
{
    before(j);
    ro_buf_printf(j->out, "%.*f", decimals, v);
}

void ro_json_bool(ro_json *j, bool v)
{
    before(j);
    ro_buf_puts(j->out, v ? "true" : "false");
}

void ro_json_null(ro_json *j)
{
    before(j);
    ro_buf_puts(j->out, "null");
}

/* ---- reader ---- */

/* What the grammar allows next. */
enum { WANT_VALUE, WANT_VALUE_OR_END, WANT_KEY, WANT_KEY_OR_END, WANT_COMMA_OR_END, WANT_NOTHING };

void ro_jr_start(ro_jr *r, ro_ses *ses, ro_str in)
{
    *r = (ro_jr){ .ses = ses, .in = in, .want = WANT_VALUE };
}

static enum ro_jtype bad(ro_jr *r, const char *what)
{
    ro_fail(r->ses, RO_EINPUT, r->at, "not JSON: %s at byte %zu", what, r->at);
    r->at = r->in.n;
    r->want = WANT_NOTHING;
    return RO_J_BAD;
}

static void skip_blanks(ro_jr *r)
{
    while (r->at < r->in.n && (r->in.p[r->at] == ' ' || r->in.p[r->at] == '\n' || r->in.p[r->at] == '\r' || r->in.p[r->at] == '\t'))
        r->at++;
}

static void after_value(ro_jr *r)
{
    r->want = r->depth ? WANT_COMMA_OR_END : WANT_NOTHING;
}

static int hex4(ro_str in, size_t at)
{
    int v = 0;
    if (at + 4 > in.n)
        return -1;
    for (size_t i = at; i < at + 4; i++) {
        char c = in.p[i];
        int d = c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
        if (d < 0)
            return -1;
        v = v * 16 + d;
    }
    return v;
}

/* One escape at in.p[*at] == '\\': its code point, or -1. A lone surrogate is U+FFFD. */
static int32_t escape(ro_str in, size_t *at)
{
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char c = *at + 1 < in.n ? in.p[*at + 1] : '\0';
    const char *hit = c && c != 'u' ? strchr(from, c) : NULL;
    int hi, lo;

    if (hit) {
        *at += 2;
        return to[hit - from];
    }
    hi = c == 'u' ? hex4(in, *at + 2) : -1;
    if (hi < 0)
        return -1;
    *at += 6;
    if (hi < 0xD800 || hi > 0xDFFF)
        return hi;
    lo = hi < 0xDC00 && *at + 1 < in.n && in.p[*at] == '\\' && in.p[*at + 1] == 'u' ? hex4(in, *at + 2) : -1;
    if (lo < 0xDC00 || lo > 0xDFFF)
        return 0xFFFD;
    *at += 6;
    return 0x10000 + ((hi - 0xD800) << 10) + (lo - 0xDC00);
}

static bool read_string(ro_jr *r)
{
    size_t beg = ++r->at, end = beg, n = 0;
    bool plain = true;
    char *p;

    for (; end < r->in.n && r->in.p[end] != '"'; end++) {
        if ((unsigned char)r->in.p[end] < 0x20) {
            r->at = end;
            return false;
        }
        if (r->in.p[end] == '\\') {
            plain = false;
            end++;
        }
    }
    if (end >= r->in.n) {
        r->at = r->in.n;
        return false;
    }
    if (plain) {
        r->text = (ro_str){ r->in.p + beg, end - beg };
        r->at = end + 1;
        return true;
    }
    p = ro_alloc(r->ses, end - beg + 1);
    for (size_t i = beg; p && i < end;) {
        int32_t cp;
        if (r->in.p[i] != '\\') {
            p[n++] = r->in.p[i++];
            continue;
        }
        cp = escape(r->in, &i);
        if (cp < 0) {
            r->at = i;
            return false;
        }
        n += ro_utf8_put(p + n, (uint32_t)cp);
    }
    r->text = (ro_str){ p, n };
    r->at = end + 1;
    return p != NULL;
}

static enum ro_jtype read_number(ro_jr *r)
{
    size_t i = r->at;
    const char *p = r->in.p;
    size_t n = r->in.n, digits;

#define DIGITS for (digits = 0; i < n && p[i] >= '0' && p[i] <= '9'; i++) digits++
    if (p[i] == '-')
        i++;
    DIGITS;
    if (digits == 0)
        return bad(r, "a value expected");
    if (i < n && p[i] == '.') {
        i++;
        DIGITS;
        if (digits == 0)
            return bad(r, "digits expected after the point");
    }
    if (i < n && (p[i] | 32) == 'e') {
        i++;
        if (i < n && (p[i] == '+' || p[i] == '-'))
            i++;
        DIGITS;
        if (digits == 0)
            return bad(r, "digits expected in the exponent");
    }
#undef DIGITS
    r->text = (ro_str){ p + r->at, i - r->at };
    r->at = i;
    after_value(r);
    return RO_J_NUM;
}

static enum ro_jtype open_bracket(ro_jr *r, char c)
{
    if (r->depth == 64) {
        ro_fail(r->ses, RO_ELIMIT, r->at, "JSON nested deeper than 64 at byte %zu", r->at);
        r->at = r->in.n;
        r->want = WANT_NOTHING;
        return RO_J_BAD;
    }
    r->stack[r->depth++] = c;
    r->at++;
    r->want = c == '{' ? WANT_KEY_OR_END : WANT_VALUE_OR_END;
    return c == '{' ? RO_J_OBJ : RO_J_ARR;
}

static enum ro_jtype close_bracket(ro_jr *r, char c)
{
    if (r->depth == 0 || r->stack[r->depth - 1] != (c == '}' ? '{' : '['))
        return bad(r, "a bracket that closes nothing");
    r->depth--;
    r->at++;
    after_value(r);
    return c == '}' ? RO_J_OBJ_END : RO_J_ARR_END;
}

static enum ro_jtype word(ro_jr *r, const char *w, enum ro_jtype type)
{
    if (!ro_str_starts((ro_str){ r->in.p + r->at, r->in.n - r->at }, ro_str_of(w)))
        return bad(r, "a value expected");
    r->at += strlen(w);
    after_value(r);
    return type;
}

static enum ro_jtype key(ro_jr *r)
{
    if (!read_string(r))
        return bad(r, "an unfinished string");
    skip_blanks(r);
    if (r->at == r->in.n || r->in.p[r->at] != ':')
        return bad(r, "`:` expected");
    r->at++;
    r->want = WANT_VALUE;
    return RO_J_KEY;
}

static enum ro_jtype value(ro_jr *r, char c)
{
    switch (c) {
    case '{':
    case '[':
        return open_bracket(r, c);
    case '"':
        if (!read_string(r))
            return bad(r, "an unfinished string");
        after_value(r);
        return RO_J_STR;
    case 't':
        return word(r, "true", RO_J_TRUE);
    case 'f':
        return word(r, "false", RO_J_FALSE);
    case 'n':
        return word(r, "null", RO_J_NULL);
    default:
        return read_number(r);
    }
}

enum ro_jtype ro_jr_next(ro_jr *r)
{
    char c;

    skip_blanks(r);
    r->beg = r->at;
    if (r->at == r->in.n)
        return r->want == WANT_NOTHING ? RO_J_END : bad(r, "the end came too early");
    c = r->in.p[r->at];
    if (r->want == WANT_NOTHING)
        return bad(r, "something after the value");
    if (r->want == WANT_COMMA_OR_END) {
        if (c == '}' || c == ']')
            return close_bracket(r, c);
        if (c != ',')
            return bad(r, "`,` or a closing bracket expected");
        r->at++;
        r->want = r->stack[r->depth - 1] == '{' ? WANT_KEY : WANT_VALUE;
        skip_blanks(r);
        r->beg = r->at;
        if (r->at == r->in.n)
            return bad(r, "the end came too early");
        c = r->in.p[r->at];
    }
    if ((r->want == WANT_KEY_OR_END && c == '}') || (r->want == WANT_VALUE_OR_END && c == ']'))
        return close_bracket(r, c);
    if (r->want == WANT_KEY || r->want == WANT_KEY_OR_END)
        return c == '"' ? key(r) : bad(r, "a key expected");
    return value(r, c);
}

bool ro_jr_skip(ro_jr *r)
{
    int depth = r->depth;

    for (;;) {
        switch (ro_jr_next(r)) {
        case RO_J_BAD:
        case RO_J_END:
            return false;
        case RO_J_KEY:
            break;
        default:
            if (r->depth <= depth)
                return true;
        }
    }
}

void ro_jr_offsets(const ro_jr *r, uint32_t *off, size_t n)
{
    size_t i = r->beg + 1;

    for (size_t k = 0; k < n;) {
        char utf8[4];
        size_t at = i;
        uint32_t len = 1;

        if (r->in.p[i] == '\\')
            len = ro_utf8_put(utf8, (uint32_t)escape(r->in, &i));
        else
            i++;
        while (len-- && k < n)
            off[k++] = (uint32_t)at;
    }
}
