/* Purpose: what stands within quotation marks. Input: text, paragraphs, sentences. Output: a sorted list of stretches (no layer).
 *
 * Marks are typographic, straight, or doubled apostrophes, and any of them can be missing. In each paragraph double marks are paired with
 * a stack; what a mark is that can be both is told by the blanks around it, else by whether a quotation is open. An opening mark that is
 * never closed ends with its sentence, or with its paragraph where the next one takes the quotation up again: by the custom of long
 * quotations the next paragraph then begins with an opening mark, or it holds a closing mark alone. Single marks count only outside of
 * double ones, since an apostrophe looks the same. */
#include "base/utf8.h"
#include "statement/internal.h"

enum mark_kind { OPEN, CLOSE, EITHER };

typedef struct {
    uint32_t beg, end; /* bytes of the mark */
    enum mark_kind kind;
    uint32_t mate; /* the mark that closes it; RO_NONE */
} mark;

typedef RO_VEC(mark) marks;

enum { DEEP = 8 };

typedef struct {
    const ro_doc *d;
    ro_quotes *out;
    ro_span para;
    uint32_t from;     /* first quotation of this paragraph */
    uint32_t pending;  /* the last paragraph's quotation that was not closed; RO_NONE */
} finder;

static uint32_t cp_before(ro_str text, uint32_t beg, uint32_t at)
{
    uint32_t len, i = at;

    if (at <= beg)
        return ' ';
    do
        i--;
    while (i > beg && ro_utf8_is_cont(text.p[i]));
    return ro_utf8_at(text, i, &len);
}

static uint32_t cp_after(ro_str text, uint32_t end, uint32_t at)
{
    uint32_t len;
    return at >= end ? ' ' : ro_utf8_at(text, at, &len);
}

static bool opens_after(uint32_t cp) /* what stands before an opening mark */
{
    return ro_cp_is_space(cp) || cp == '(' || cp == '[' || cp == '-' || cp == ':' || cp == 0x2013 || cp == 0x2014 || cp == 0x2018 ||
        cp == 0x201C || cp == '/';
}

static bool closes_before(uint32_t cp) /* what stands behind a closing mark */
{
    return ro_cp_is_space(cp) || (cp < 128 && cp != 0 && strchr(".,;:!?)]-/", (int)cp)) || cp == 0x2013 || cp == 0x2014 || cp == 0x2019 ||
        cp == 0x201D || cp == 0x2026;
}

/* A typographic mark can stand the wrong way round; the blanks decide where they are plain, `otherwise` where they are not. */
static enum mark_kind told_by_blanks(ro_str text, ro_span para, uint32_t beg, uint32_t end, enum mark_kind otherwise)
{
    bool before = opens_after(cp_before(text, para.beg, beg)), after = closes_before(cp_after(text, para.end, end));

    if (before == after)
        return otherwise;
    return before ? OPEN : CLOSE;
}

/* The double mark at a byte: its length, 0 for none. */
static uint32_t double_mark(ro_str text, uint32_t at, enum mark_kind *kind)
{
    uint32_t len, cp = ro_utf8_at(text, at, &len);

    switch (cp) {
    case '"': case 0xFF02: *kind = EITHER; return len;
    case 0x201C: case 0x201E: case 0x201F: case 0xAB: *kind = OPEN; return len;
    case 0x201D: case 0xBB: *kind = CLOSE; return len;
    case '`': *kind = OPEN; return at + 1 < text.n && text.p[at + 1] == '`' ? 2 : 0;
    case '\'': *kind = CLOSE; return at + 1 < text.n && text.p[at + 1] == '\'' ? 2 : 0;
    default: return 0;
    }
}

static void find_doubles(const finder *f, marks *out)
{
    ro_str text = f->d->text;
    uint32_t len;

    for (uint32_t at = f->para.beg; at < f->para.end; at += len) {
        enum mark_kind kind = EITHER;
        uint32_t n = double_mark(text, at, &kind);
        ro_utf8_at(text, at, &len);
        if (!n)
            continue;
        len = n;
        ro_push(f->d->ses, out, (mark){ at, at + n, told_by_blanks(text, f->para, at, at + n, kind), RO_NONE });
    }
}

static ro_span trimmed(ro_str text, ro_span s)
{
    while (s.beg < s.end && (text.p[s.beg] == ' ' || text.p[s.beg] == '\n' || text.p[s.beg] == '\t' || text.p[s.beg] == '\r'))
        s.beg++;
    while (s.beg < s.end && (text.p[s.end - 1] == ' ' || text.p[s.end - 1] == '\n' || text.p[s.end - 1] == '\t' ||
                             text.p[s.end - 1] == '\r'))
        s.end--;
    return s;
}

static void add(finder *f, uint32_t beg, uint32_t end, uint32_t number, bool broken)
{
    ro_span s = trimmed(f->d->text, (ro_span){ beg, end < beg ? beg : end });
    uint32_t n = f->out->all.n;

    if (ro_span_none(s) || (n > f->from && f->out->all.at[n - 1].where.end > s.beg))
        return;
    if (number == RO_NONE)
        number = f->out->numbers++;
    ro_push(f->d->ses, &f->out->all, (ro_quote){ s, number, broken, RO_NONE });
}

/* The sentence that holds a byte, within the paragraph. */
static ro_span sentence_at(const finder *f, uint32_t byte)
{
    uint32_t t = ro_token_at(f->d, byte);
    ro_span s = f->para;

    if (t != RO_NONE && f->d->sent_of && f->d->sents.n)
        s = f->d->sents.at[f->d->sent_of[t]].where;
    s.beg = s.beg < f->para.beg ? f->para.beg : s.beg;
    s.end = s.end > f->para.end ? f->para.end : s.end;
    return s.beg <= s.end ? s : f->para;
}

/* Finds the mate of every opening mark. */
static void pair(marks *m)
{
    uint32_t open[DEEP], depth = 0;

    for (uint32_t i = 0; i < m->n; i++) {
        mark *k = &m->at[i];
        if (k->kind == EITHER)
            k->kind = depth ? CLOSE : OPEN;
        if (k->kind == OPEN && depth < DEEP)
            open[depth++] = i;
        else if (k->kind == CLOSE && depth)
            m->at[open[--depth]].mate = i;
    }
}

/* A closing mark without its opening one takes up the last paragraph's quotation, else it closes what its sentence began with. */
static void stray_close(finder *f, const mark *m)
{
    uint32_t n = f->out->all.n;
    ro_span s = sentence_at(f, m->beg > f->para.beg ? m->beg - 1 : m->beg);

    if (ro_cp_is_digit(cp_before(f->d->text, f->para.beg, m->beg)))
        return; /* inches or seconds */
    if (f->pending != RO_NONE && n == f->from) {
        add(f, f->para.beg, m->beg, f->out->all.at[f->pending].number, false);
        f->pending = RO_NONE;
    } else if (n == f->from || f->out->all.at[n - 1].where.end < s.beg) {
        add(f, s.beg, m->beg, RO_NONE, true);
    }
}

/* An opening mark that nothing closes. If another quotation opens later in the paragraph, it ended with its sentence; else the next
 * paragraph may take it up. */
static void unclosed(finder *f, const marks *m, uint32_t i, uint32_t number)
{
    uint32_t next = i + 1;

    while (next < m->n && m->at[next].kind != OPEN)
        next++;
    if (next < m->n) {
        ro_span s = sentence_at(f, m->at[i].end);
        add(f, m->at[i].end, s.end < m->at[next].beg ? s.end : m->at[next].beg, number, true);
        return;
    }
    next = f->out->all.n;
    add(f, m->at[i].end, f->para.end, number, true);
    if (f->out->all.n > next)
        f->pending = next;
}

/* The last paragraph's open quotation is not taken up here: its closing mark was forgotten, and it ended with its sentence. */
static void give_up_pending(finder *f)
{
    if (f->pending != RO_NONE) {
        ro_span *w = &f->out->all.at[f->pending].where, para = f->para;
        f->para = *w;
        w->end = sentence_at(f, w->beg).end;
        f->para = para;
    }
    f->pending = RO_NONE;
}

static bool begins_with_mark(const finder *f, const marks *m)
{
    return m->n && m->at[0].kind == OPEN && trimmed(f->d->text, f->para).beg == m->at[0].beg;
}

static void read_doubles(finder *f)
{
    marks m = { 0 };
    uint32_t number = RO_NONE, last = 0;

    find_doubles(f, &m);
    pair(&m);
    if (f->pending != RO_NONE && begins_with_mark(f, &m)) {
        number = f->out->all.at[f->pending].number;
        f->pending = RO_NONE;
    } else if (!m.n || m.at[0].kind == OPEN) {
        give_up_pending(f);
    }
    for (uint32_t i = 0; i < m.n; i++) {
        if (m.at[i].beg < last)
            continue;
        if (m.at[i].kind == CLOSE) {
            stray_close(f, &m.at[i]);
        } else if (m.at[i].mate == RO_NONE) {
            unclosed(f, &m, i, number);
        } else {
            last = m.at[m.at[i].mate].end;
            add(f, m.at[i].end, m.at[m.at[i].mate].beg, number, false);
        }
        number = RO_NONE;
    }
}

/* ---- single marks ---- */

/* A word that begins with an apostrophe. */
static bool is_clipped(ro_str text, uint32_t at)
{
    static const char *const word[] = { "em", "tis", "twas", "til", "till", "cause", "n", "round", "bout" };

    for (size_t i = 0; i < sizeof word / sizeof *word; i++) {
        size_t n = strlen(word[i]);
        if (at + n <= text.n && ro_str_eq_nocase((ro_str){ text.p + at, n }, ro_str_of(word[i])) &&
            !ro_cp_is_letter(cp_after(text, (uint32_t)text.n, at + (uint32_t)n)))
            return true;
    }
    return false;
}

static bool single_opens(ro_str text, ro_span gap, uint32_t at, uint32_t cp, uint32_t len)
{
    uint32_t before = cp_before(text, gap.beg, at), after = cp_after(text, gap.end, at + len);

    if (cp != '\'' && cp != 0x2018)
        return false;
    return (ro_cp_is_space(before) || before == '(' || before == 0x2014) && ro_cp_is_letter(after) && !is_clipped(text, at + len);
}

/* The mark that closes a single quotation: one behind a stop or comma, else behind a letter other than s (`the troops' arms`), else the
 * last that could. */
static uint32_t single_close(ro_str text, ro_span gap, uint32_t from)
{
    uint32_t len, sure = RO_NONE, fair = RO_NONE, any = RO_NONE;

    for (uint32_t at = from; at < gap.end && sure == RO_NONE; at += len) {
        uint32_t cp = ro_utf8_at(text, at, &len), before, after;
        if (cp != '\'' && cp != 0x2019)
            continue;
        before = cp_before(text, gap.beg, at);
        after = cp_after(text, gap.end, at + len);
        if (ro_cp_is_space(before) || !closes_before(after))
            continue;
        if (before < 128 && strchr(".,!?", (int)before))
            sure = at;
        else if (before != 's' && fair == RO_NONE)
            fair = at;
        any = at;
    }
    /* A sure mark far behind a fair one closes another quotation. */
    if (fair != RO_NONE && (sure == RO_NONE || ro_str_find(ro_slice(text, (ro_span){ fair, sure }), RO_STR(" '")) != SIZE_MAX))
        return fair;
    return sure != RO_NONE ? sure : any;
}

/* Single quotations in a stretch without double ones, pushed to `out` unsorted. */
static void read_singles(finder *f, ro_span gap, ro_quotes *out)
{
    ro_str text = f->d->text;
    uint32_t len;

    for (uint32_t at = gap.beg; at < gap.end; at += len) {
        uint32_t cp = ro_utf8_at(text, at, &len), close;
        if (!single_opens(text, gap, at, cp, len) || (close = single_close(text, gap, at + len)) == RO_NONE)
            continue;
        ro_push(f->d->ses, &out->all, (ro_quote){ trimmed(text, (ro_span){ at + len, close }), RO_NONE, false, RO_NONE });
        at = close;
        ro_utf8_at(text, at, &len);
    }
}

/* The paragraph's quotations with the single ones of the gaps between them, in text order. */
static void merge_singles(finder *f)
{
    ro_quotes all = { 0 };
    uint32_t at = f->para.beg;

    for (uint32_t i = f->from; i < f->out->all.n; i++) {
        ro_quote q = f->out->all.at[i];
        if (q.where.beg > at)
            read_singles(f, (ro_span){ at, q.where.beg }, &all);
        ro_push(f->d->ses, &all.all, q);
        at = q.where.end;
    }
    if (at < f->para.end)
        read_singles(f, (ro_span){ at, f->para.end }, &all);
    if (f->pending != RO_NONE)
        f->pending = all.all.n + f->from - 1;
    f->out->all.n = f->from;
    for (uint32_t i = 0; i < all.all.n; i++) {
        ro_quote q = all.all.at[i];
        if (q.number == RO_NONE)
            q.number = f->out->numbers++;
        ro_push(f->d->ses, &f->out->all, q);
    }
}

void ro_quotes_find(const ro_doc *d, ro_quotes *out)
{
    finder f = { .d = d, .out = out, .pending = RO_NONE };

    for (uint32_t i = 0; i < d->paras.n && !ro_failed(d->ses); i++) {
        if (i && d->paras.at[i].zone != d->paras.at[i - 1].zone)
            give_up_pending(&f);
        f.para = d->paras.at[i].where;
        f.from = out->all.n;
        read_doubles(&f);
        merge_singles(&f);
    }
    if (!ro_failed(d->ses))
        give_up_pending(&f);
}

uint32_t ro_quotes_from(const ro_quotes *q, uint32_t byte)
{
    uint32_t lo = 0, hi = q->all.n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (q->all.at[mid].where.end <= byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

void ro_quotes_add(ro_ses *s, ro_quotes *q, ro_quote one)
{
    uint32_t beg = ro_quotes_from(q, one.where.beg), end = beg;

    while (end < q->all.n && q->all.at[end].where.end <= one.where.end)
        end++;
    if (ro_span_none(one.where) || (beg < q->all.n && q->all.at[beg].where.beg < one.where.beg) ||
        (end < q->all.n && q->all.at[end].where.beg < one.where.end))
        return;
    if (end == beg) { /* make room */
        ro_push(s, &q->all, one);
        if (ro_failed(s))
            return;
        memmove(q->all.at + beg + 1, q->all.at + beg, (q->all.n - 1 - beg) * sizeof one);
    } else {
        memmove(q->all.at + beg + 1, q->all.at + end, (q->all.n - end) * sizeof one);
        q->all.n -= end - beg - 1;
    }
    q->all.at[beg] = one;
}

uint32_t ro_quotes_hold(const ro_quotes *q, ro_span s)
{
    uint32_t i = ro_quotes_from(q, s.beg);
    return i < q->all.n && ro_span_has(q->all.at[i].where, s) ? i : RO_NONE;
}

uint32_t ro_quotes_words(const ro_doc *d, const ro_quotes *q, ro_range tokens, uint32_t *quoted)
{
    uint32_t words = 0;

    for (uint32_t t = tokens.beg; t < tokens.end; t++) {
        ro_span w = d->tokens.at[t].where;
        uint32_t len, cp = ro_utf8_at(d->text, w.beg, &len), i;
        if (!ro_cp_is_letter(cp) && !ro_cp_is_digit(cp) && w.end - w.beg == len)
            continue;
        words++;
        i = ro_quotes_from(q, w.beg);
        *quoted += i < q->all.n && q->all.at[i].where.beg <= w.beg;
    }
    return words;
}
