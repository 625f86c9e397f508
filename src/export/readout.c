/* The read-out: a record for a person's eye. What is counted comes first; what was read and is not counted stands apart and says why; every line ends with the
 * quoted words, their line in the text and the record's id (for `readout why`). */
#include "export/export.h"

#include "base/utf8.h"

#include <math.h>
#include <stdio.h>

enum { INDENT = 2, HANG = 6 };

typedef struct {
    ro_doc *d;
    ro_buf *out;
    bool colour;
    uint32_t width;
    double least;
    const uint32_t *lines; /* byte offsets at which lines begin */
    uint32_t nlines;
} view;

/* ---- typesetting ---- */

static const char BOLD[] = "\033[1m", DIM[] = "\033[2m", GREEN[] = "\033[32m", RED[] = "\033[31m", YELLOW[] = "\033[33m", PLAIN[] = "\033[0m";

static void style(view *v, const char *code)
{
    if (v->colour)
        ro_buf_puts(v->out, code);
}

static void heading(view *v, const char *title)
{
    ro_buf_putc(v->out, '\n');
    style(v, BOLD);
    ro_buf_puts(v->out, title);
    style(v, PLAIN);
    ro_buf_putc(v->out, '\n');
}

static void spaces(view *v, uint32_t n)
{
    while (n--)
        ro_buf_putc(v->out, ' ');
}

/* Words of s, filled to the width from column `col` on, later lines indented by `hang`. White space of any kind is one blank. */
static void fill(view *v, ro_str s, uint32_t col, uint32_t hang)
{
    bool first = true;

    for (size_t i = 0; i < s.n;) {
        size_t beg;
        uint32_t columns;
        while (i < s.n && (s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\t' || s.p[i] == '\r'))
            i++;
        for (beg = i; i < s.n && s.p[i] != ' ' && s.p[i] != '\n' && s.p[i] != '\t' && s.p[i] != '\r'; i++)
            ;
        if (beg == i)
            break;
        columns = (uint32_t)ro_utf8_count((ro_str){ s.p + beg, i - beg });
        if (!first && col + 1 + columns > v->width) {
            ro_buf_putc(v->out, '\n');
            spaces(v, hang);
            col = hang;
        } else if (!first) {
            ro_buf_putc(v->out, ' ');
            col++;
        }
        ro_buf_add(v->out, (ro_str){ s.p + beg, i - beg });
        col += columns;
        first = false;
    }
    ro_buf_putc(v->out, '\n');
}

static uint32_t line_of(const view *v, uint32_t byte)
{
    uint32_t lo = 0, hi = v->nlines;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (v->lines[mid] <= byte)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

/* `"the words" (line 3, e1)`. */
static void quote(view *v, ro_span where, char letter, uint32_t index)
{
    ro_str words = ro_doc_slice(v->d, where), id = ro_id(v->d->ses, letter, index);
    ro_buf b = { 0 };

    ro_buf_printf(&b, "\xE2\x80\x9C%.*s\xE2\x80\x9D (line %u, %.*s)", RO_FMT(words), line_of(v, where.beg), RO_FMT(id));
    spaces(v, HANG);
    style(v, DIM);
    fill(v, ro_buf_str(&b), HANG, HANG);
    style(v, PLAIN);
    ro_buf_free(&b);
}

/* One item's own line. */
static void say(view *v, const char *colour, ro_buf *text)
{
    spaces(v, INDENT);
    style(v, colour);
    fill(v, ro_buf_str(text), INDENT, HANG);
    style(v, PLAIN);
    ro_buf_free(text);
}

/* ---- words for values ---- */

static void put_actors(view *v, ro_buf *b, const ro_ids *ids, const char *nobody)
{
    for (uint32_t i = 0; i < ids->n; i++) {
        if (i)
            ro_buf_puts(b, i + 1 == ids->n ? " and " : ", ");
        ro_buf_add(b, v->d->actors.at[ids->at[i]].name);
    }
    if (ids->n == 0)
        ro_buf_puts(b, nobody);
}

static void put_number(ro_buf *b, double x)
{
    if (fabs(x) >= 1e6 && fabs(x) < 1e15) {
        static const struct { double size; const char *word; } big[] = { { 1e12, "trillion" }, { 1e9, "billion" }, { 1e6, "million" } };
        for (int i = 0; i < 3; i++)
            if (fabs(x) >= big[i].size) {
                ro_buf_printf(b, "%.4g %s", x / big[i].size, big[i].word);
                return;
            }
    }
    ro_buf_printf(b, x == floor(x) ? "%.0f" : "%g", x);
}

static void put_amount(ro_buf *b, const ro_amount *a, bool approx)
{
    if (approx)
        ro_buf_puts(b, "about ");
    if (a->has_value) {
        put_number(b, a->value);
    } else if (a->has_low && a->has_high) {
        put_number(b, a->low);
        ro_buf_puts(b, " to ");
        put_number(b, a->high);
    } else if (a->has_low || a->has_high) {
        ro_buf_puts(b, a->has_low ? "at least " : "at most ");
        put_number(b, a->has_low ? a->low : a->high);
    }
}

static void put_text(view *v, ro_buf *b, const ro_spans *s)
{
    for (uint32_t i = 0; i < s->n; i++) {
        if (i)
            ro_buf_puts(b, " \xE2\x80\xA6 ");
        ro_buf_add(b, ro_doc_slice(v->d, s->at[i]));
    }
}

/* What is counted, without the word of magnitude that the number is printed with: `24 million` and `million tonnes` make `24 million tonnes`. */
static ro_str counted_words(const view *v, ro_span what)
{
    static const char *const big[] = { "million ", "billion ", "trillion " };
    ro_str w = ro_doc_slice(v->d, what);

    for (size_t i = 0; i < sizeof big / sizeof *big; i++)
        if (ro_str_starts(w, ro_str_of(big[i])))
            return (ro_str){ w.p + strlen(big[i]), w.n - strlen(big[i]) };
    return w;
}

static bool kept(const view *v, const ro_rec *r)
{
    return (double)r->conf >= v->least;
}

/* ---- layers ---- */

static const char *why_not_counted(const view *v, const ro_event *e)
{
    if (e->status == RO_ACTUAL || e->status == RO_ONGOING)
        return v->d->zones.n && v->d->zones.at[e->rec.zone].kind == RO_ZONE_COMMENT ? "a reader's comment" : "in a comment";
    return ro_status_name((int)e->status);
}

static void event(view *v, uint32_t i)
{
    const ro_event *e = &v->d->events.at[i];
    ro_buf b = { 0 };

    if (!e->countable)
        ro_buf_printf(&b, "[%s] ", why_not_counted(v, e));
    if (e->date.n)
        ro_buf_printf(&b, "%.*s  ", RO_FMT(e->date));
    put_actors(v, &b, &e->source, "(no source named)");
    ro_buf_printf(&b, " \xE2\x80\x94 %s", ro_event_type_name((int)e->type));
    if (e->mode != RO_MODE_NONE)
        ro_buf_printf(&b, " %s", ro_event_mode_name((int)e->mode));
    if (e->target.n) {
        ro_buf_puts(&b, e->reciprocal ? " \xE2\x86\x94 " : " \xE2\x86\x92 ");
        put_actors(v, &b, &e->target, "");
    }
    if (e->place != RO_NONE)
        ro_buf_printf(&b, ", %.*s", RO_FMT(v->d->places.at[e->place].name));
    if (e->cameo.n)
        ro_buf_printf(&b, "  [%.*s]", RO_FMT(e->cameo));
    if (e->asserted_by.n) {
        ro_buf_puts(&b, ", says ");
        put_actors(v, &b, &e->asserted_by, "");
    }
    say(v, e->countable ? GREEN : YELLOW, &b);
    quote(v, e->rec.where, RO_ID_EVENT, i);
}

static void events(view *v, bool countable)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->events.n; i++) {
        const ro_event *e = &v->d->events.at[i];
        if (e->countable != countable || !kept(v, &e->rec))
            continue;
        if (!any)
            heading(v, countable ? "Events (counted)" : "Read, and not counted");
        any = true;
        event(v, i);
    }
}

static void statements(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->statements.n; i++) {
        const ro_statement *s = &v->d->statements.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &s->rec))
            continue;
        if (!any)
            heading(v, "Statements");
        any = true;
        put_actors(v, &b, &s->speaker, "(speaker not named)");
        ro_buf_printf(&b, " \xE2\x80\x94 %s, %s", ro_act_name((int)s->act), ro_stmt_form_name((int)s->form));
        if (s->addressee.n) {
            ro_buf_puts(&b, ", to ");
            put_actors(v, &b, &s->addressee, "");
        }
        if (s->via != RO_NONE)
            ro_buf_printf(&b, ", reported in s%u", s->via + 1);
        say(v, "", &b);
        for (uint32_t k = 0; k < s->content.n; k++)
            quote(v, s->content.at[k], RO_ID_STATEMENT, i);
    }
}

static void agreements(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->agreements.n; i++) {
        const ro_agreement *a = &v->d->agreements.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &a->rec))
            continue;
        if (!any)
            heading(v, "Agreements");
        any = true;
        ro_buf_printf(&b, "%.*s \xE2\x80\x94 %s", RO_FMT(a->name), ro_agreement_kind_name((int)a->kind));
        if (a->parties.n) {
            ro_buf_puts(&b, ", parties: ");
            put_actors(v, &b, &a->parties, "");
        }
        if (a->signed_on.n)
            ro_buf_printf(&b, ", signed %.*s", RO_FMT(a->signed_on));
        if (a->deadline.n)
            ro_buf_printf(&b, ", deadline %.*s", RO_FMT(a->deadline));
        say(v, "", &b);
        quote(v, a->rec.where, RO_ID_AGREEMENT, i);
    }
}

static void claims(view *v, const ro_commitment *c)
{
    for (uint32_t k = 0; k < c->claims.n; k++) {
        const ro_claim *x = &c->claims.at[k];
        ro_buf b = { 0 };
        ro_buf_printf(&b, "%s, says ", ro_claim_state_name((int)x->state));
        put_actors(v, &b, &x->claimant, "the text itself");
        ro_buf_printf(&b, ": \xE2\x80\x9C%.*s\xE2\x80\x9D (line %u)", RO_FMT(ro_doc_slice(v->d, x->where)), line_of(v, x->where.beg));
        spaces(v, HANG);
        style(v, x->state == RO_CLAIM_KEPT ? GREEN : RED);
        fill(v, ro_buf_str(&b), HANG, HANG);
        style(v, PLAIN);
        ro_buf_free(&b);
    }
}

static void commitments(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->commitments.n; i++) {
        const ro_commitment *c = &v->d->commitments.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &c->rec))
            continue;
        if (!any)
            heading(v, "Commitments");
        any = true;
        ro_buf_printf(&b, "[%s] ", ro_commitment_state_name((int)c->state));
        put_actors(v, &b, &c->obligor, "(somebody)");
        ro_buf_printf(&b, " \xE2\x80\x94 %s%s: ", ro_strength_name((int)c->strength), c->polarity == RO_POL_REFRAIN ? " to refrain" : "");
        put_text(v, &b, &c->action);
        if (c->beneficiary.n) {
            ro_buf_puts(&b, ", owed to ");
            put_actors(v, &b, &c->beneficiary, "");
        }
        if (c->deadline.n)
            ro_buf_printf(&b, ", by %.*s", RO_FMT(c->deadline));
        if (c->condition.n) {
            ro_buf_puts(&b, ", on condition: ");
            put_text(v, &b, &c->condition);
        }
        if (c->agreement != RO_NONE)
            ro_buf_printf(&b, ", under %.*s", RO_FMT(v->d->agreements.at[c->agreement].name));
        say(v, c->state == RO_C_KEPT ? GREEN : c->state == RO_C_BROKEN || c->state == RO_C_OVERDUE ? RED : "", &b);
        quote(v, c->rec.where, RO_ID_COMMITMENT, i);
        claims(v, c);
    }
}

static void figures(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->figures.n; i++) {
        const ro_figure *f = &v->d->figures.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &f->rec))
            continue;
        if (!any)
            heading(v, "Figures");
        any = true;
        put_amount(&b, &f->amount, f->approx);
        ro_buf_printf(&b, " %.*s \xE2\x80\x94 %s", RO_FMT(ro_span_none(f->what) ? f->unit : counted_words(v, f->what)), ro_figure_kind_name((int)f->kind));
        if (f->holder != RO_NONE)
            ro_buf_printf(&b, ", of %.*s", RO_FMT(v->d->actors.at[f->holder].name));
        if (f->place != RO_NONE)
            ro_buf_printf(&b, ", %.*s", RO_FMT(v->d->places.at[f->place].name));
        if (f->changed) {
            ro_buf_printf(&b, ", %s", f->direction == RO_DIR_UP ? "up" : f->direction == RO_DIR_DOWN ? "down" : "unchanged");
            if (f->has_from) {
                ro_buf_puts(&b, " from ");
                put_number(&b, f->from);
            }
            if (f->has_to) {
                ro_buf_puts(&b, " to ");
                put_number(&b, f->to);
            }
        }
        if (f->as_of.n)
            ro_buf_printf(&b, ", as of %.*s", RO_FMT(f->as_of));
        say(v, "", &b);
        quote(v, f->rec.where, RO_ID_FIGURE, i);
    }
}

static void decisions(view *v, bool open)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->decisions.n; i++) {
        const ro_decision *k = &v->d->decisions.at[i];
        bool is_open = k->state == RO_D_PENDING || k->state == RO_D_UNDER_REVIEW || k->state == RO_D_DEFERRED;
        ro_buf b = { 0 };
        if (is_open != open || !kept(v, &k->rec))
            continue;
        if (!any)
            heading(v, open ? "Open decisions" : "Decisions made");
        any = true;
        ro_buf_printf(&b, "[%s] ", ro_decision_state_name((int)k->state));
        if (k->body != RO_NONE)
            ro_buf_printf(&b, "%.*s \xE2\x80\x94 ", RO_FMT(v->d->actors.at[k->body].name));
        put_text(v, &b, &k->question);
        if (k->expected.n)
            ro_buf_printf(&b, ", expected %.*s", RO_FMT(k->expected));
        if (k->expected_value.n)
            ro_buf_printf(&b, " (%.*s)", RO_FMT(k->expected_value));
        if (k->leaning.n)
            ro_buf_printf(&b, ", leaning to %.*s", RO_FMT(k->leaning));
        say(v, open ? YELLOW : "", &b);
        quote(v, k->rec.where, RO_ID_DECISION, i);
    }
}

static void conditionals(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->conditionals.n; i++) {
        const ro_conditional *k = &v->d->conditionals.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &k->rec))
            continue;
        if (!any)
            heading(v, "If and then");
        any = true;
        ro_buf_printf(&b, "[%s] ", ro_conditional_kind_name((int)k->kind));
        put_actors(v, &b, &k->speaker, "the text itself");
        ro_buf_puts(&b, ": if ");
        put_text(v, &b, &k->antecedent);
        ro_buf_puts(&b, ", then ");
        put_text(v, &b, &k->consequent);
        say(v, "", &b);
        quote(v, k->rec.where, RO_ID_CONDITIONAL, i);
    }
}

static void flows(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->flows.n; i++) {
        const ro_flow *f = &v->d->flows.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &f->rec))
            continue;
        if (!any)
            heading(v, "Flows");
        any = true;
        put_actors(v, &b, &f->from, "?");
        ro_buf_puts(&b, " \xE2\x86\x92 ");
        put_actors(v, &b, &f->to, "?");
        ro_buf_printf(&b, " \xE2\x80\x94 %s, %s: ", ro_flow_kind_name((int)f->kind), ro_trend_name((int)f->trend));
        put_text(v, &b, &f->what);
        if (f->causes.n) {
            ro_buf_puts(&b, ", because of ");
            put_text(v, &b, &f->causes);
        }
        say(v, "", &b);
        quote(v, f->rec.where, RO_ID_FLOW, i);
    }
}

static void disputes(view *v)
{
    bool any = false;

    for (uint32_t i = 0; i < v->d->disputes.n; i++) {
        const ro_dispute *x = &v->d->disputes.at[i];
        ro_buf b = { 0 };
        if (!kept(v, &x->rec))
            continue;
        if (!any)
            heading(v, "Disputed");
        any = true;
        for (uint32_t k = 0; k < x->sides.n; k++) {
            if (k)
                ro_buf_puts(&b, "; against that ");
            put_actors(v, &b, &x->sides.at[k].holder, "the text itself");
            ro_buf_puts(&b, ": ");
            put_text(v, &b, &x->sides.at[k].says);
        }
        say(v, RED, &b);
        quote(v, x->rec.where, RO_ID_DISPUTE, i);
    }
}

/* ---- the whole ---- */

static void find_lines(view *v)
{
    RO_VEC(uint32_t) lines = { 0 };

    ro_push(v->d->ses, &lines, 0);
    for (uint32_t i = 0; i < v->d->text.n; i++)
        if (v->d->text.p[i] == '\n')
            ro_push(v->d->ses, &lines, i + 1);
    v->lines = lines.at;
    v->nlines = lines.n;
}

static void title(view *v)
{
    const ro_doc *d = v->d;
    ro_str name = d->title.n ? d->title : d->id;
    ro_buf b = { 0 };

    for (uint32_t i = 0; !d->title.n && i < d->zones.n; i++)
        if (d->zones.at[i].kind == RO_ZONE_HEADLINE) {
            name = ro_str_trim(ro_doc_slice(d, d->zones.at[i].where));
            break;
        }
    style(v, BOLD);
    fill(v, name, 0, 0);
    style(v, PLAIN);
    if (d->date.n)
        ro_buf_printf(&b, "%.*s (%s)", RO_FMT(d->date), ro_date_basis_name((int)d->date_basis));
    else
        ro_buf_puts(&b, "no date known");
    if (d->publisher.n)
        ro_buf_printf(&b, ", %.*s", RO_FMT(d->publisher));
    ro_buf_printf(&b, ", %u sentences", d->sents.n);
    style(v, DIM);
    fill(v, ro_buf_str(&b), 0, 0);
    style(v, PLAIN);
    ro_buf_free(&b);
}

void ro_export_readout(const ro_model *m, ro_doc *d, const readout_style *st, ro_buf *out)
{
    view v = { .d = d, .out = out, .colour = st->colour != 0, .width = st->width > 20 ? (uint32_t)st->width : 80, .least = st->min_confidence };
    size_t before;

    (void)m;
    find_lines(&v);
    title(&v);
    before = out->n;
    events(&v, true);
    events(&v, false);
    statements(&v);
    agreements(&v);
    commitments(&v);
    figures(&v);
    decisions(&v, true);
    decisions(&v, false);
    conditionals(&v);
    flows(&v);
    disputes(&v);
    if (out->n == before)
        ro_buf_puts(out, "\nNothing that the record holds was read in this text.\n");
    ro_buf_putc(out, '\n');
    if (ro_failed(d->ses))
        out->failed = true;
}
