/* The ledger for a person, as JSON, as CSV. Everything is put as what a source says. */
#include "query/ledger.h"

#include "base/json.h"

static ro_str date_or(ro_str date)
{
    return date.n ? date : RO_STR("no date");
}

/* One line of words, blanks for line breaks. */
static void put_words(ro_buf *out, ro_str s)
{
    for (size_t i = 0; i < s.n; i++)
        ro_buf_putc(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
}

/* ---- text ---- */

static void text_head(const ro_ledger *l, ro_buf *out)
{
    const char *basis = l->given ? "" : *l->as_of ? " (the latest document's date)" : "no date: no document has one, so no deadline passes; --as-of gives one";

    ro_buf_printf(out, "Commitments as of %s%s: %u, from %ld documents\n", l->as_of, basis, l->all.n, l->documents);
    ro_buf_puts(out, "States are what sources say; `overdue` means that no report of fulfilment stands in this archive.\n");
}

static void text_accord(const ro_accord *a, ro_buf *out)
{
    if (!a) {
        ro_buf_puts(out, "\nUnder no agreement that is named\n");
        return;
    }
    ro_buf_printf(out, "\n%.*s (%.*s", RO_FMT(a->name), RO_FMT(a->kind));
    if (a->signed_on.n)
        ro_buf_printf(out, ", signed %.*s%s", RO_FMT(a->signed_on), a->two_dates ? ": sources differ" : "");
    if (a->parties.n)
        ro_buf_printf(out, "; parties: %.*s", RO_FMT(a->parties));
    ro_buf_puts(out, ")\n");
}

static void text_deadlines(const ro_owed *o, ro_buf *out)
{
    if (o->deadline.n)
        ro_buf_printf(out, ", by %.*s", RO_FMT(o->deadline));
    else if (o->window.n)
        ro_buf_printf(out, ", within %.*s", RO_FMT(o->window));
    for (uint32_t i = 0; i < o->deadlines.n; i++)
        if (!o->deadlines.at[i].in_force)
            ro_buf_printf(out, " (%.*s, told %.*s, no longer holds)", RO_FMT(o->deadlines.at[i].value), RO_FMT(date_or(o->deadlines.at[i].since)));
}

static void text_claim(const ro_owed *o, const ro_say *x, ro_buf *out)
{
    const ro_told *t = &o->told.at[x->told];

    ro_buf_printf(out, "      %s, says %.*s%s: “", ro_says_name(x->says), RO_FMT(x->who), x->own_voice ? " in its own voice" : "");
    put_words(out, x->words);
    ro_buf_printf(out, "” (%.*s, %.*s%s%.*s)", RO_FMT(t->document), RO_FMT(date_or(t->date)), t->publisher.n ? ", " : "", RO_FMT(t->publisher));
    if (x->copies)
        ro_buf_printf(out, ", and %u reprint%s", x->copies, x->copies == 1 ? "" : "s");
    ro_buf_puts(out, x->superseded ? "; superseded later\n" : "\n");
}

static void text_owed(const ro_owed *o, ro_buf *out)
{
    const ro_told *t = o->told.at;

    ro_buf_printf(out, "    [%s] %.*s%s: ", ro_owed_name(o->state), RO_FMT(o->strength), ro_str_is(o->polarity, "refrain") ? " to refrain" : "");
    put_words(out, o->action);
    text_deadlines(o, out);
    if (o->beneficiary.n)
        ro_buf_printf(out, ", to %.*s", RO_FMT(o->beneficiary));
    ro_buf_printf(out, "  %.9s\n", o->thread.p);
    if (o->condition.n) {
        ro_buf_puts(out, "      on condition: ");
        put_words(out, o->condition);
        ro_buf_putc(out, '\n');
    }
    ro_buf_printf(out, "      why: %.*s\n", RO_FMT(o->why));
    for (uint32_t i = 0; i < o->marks.n; i++)
        ro_buf_printf(out, "      note: %.*s\n", RO_FMT(o->marks.at[i]));
    ro_buf_puts(out, "      “");
    put_words(out, t->quote);
    ro_buf_printf(out, "” (%.*s, %.*s%s%.*s)", RO_FMT(t->document), RO_FMT(date_or(t->date)), t->publisher.n ? ", " : "", RO_FMT(t->publisher));
    if (o->told.n > 1)
        ro_buf_printf(out, "; told %u times by %u independent report%s", o->told.n, o->sources, o->sources == 1 ? "" : "s");
    ro_buf_putc(out, '\n');
    for (uint32_t i = 0; i < o->says.n; i++)
        if (!o->says.at[i].copy)
            text_claim(o, &o->says.at[i], out);
}

static void text_unknown(const ro_ledger *l, ro_buf *out)
{
    if (l->unknown.n)
        ro_buf_puts(out, "\nClaims on commitments that no document of this archive states\n");
    for (uint32_t i = 0; i < l->unknown.n; i++) {
        const ro_unknown_claim *x = &l->unknown.at[i];
        ro_buf_printf(out, "  %.*s, says %.*s%s%s%.*s: “", RO_FMT(x->state), RO_FMT(x->who), x->own_voice ? " in its own voice" : "", x->agreement.n ? ", of " : "", RO_FMT(x->agreement));
        put_words(out, x->words);
        ro_buf_printf(out, "” (%.*s, %.*s%s%.*s)\n", RO_FMT(x->document), RO_FMT(date_or(x->date)), x->publisher.n ? ", " : "", RO_FMT(x->publisher));
    }
}

void ro_ledger_text(const ro_ledger *l, ro_buf *out)
{
    text_head(l, out);
    for (uint32_t i = 0; i < l->all.n; i++) {
        const ro_owed *o = l->all.at[i], *before = i ? l->all.at[i - 1] : NULL;
        if (!before || before->accord != o->accord)
            text_accord(o->accord, out);
        if (!before || before->accord != o->accord || !ro_str_eq(before->obligor, o->obligor))
            ro_buf_printf(out, "  %.*s\n", RO_FMT(o->obligor.n ? o->obligor : RO_STR("(nobody named)")));
        text_owed(o, out);
    }
    text_unknown(l, out);
}

/* ---- JSON ---- */

static void member(ro_json *j, const char *key, ro_str value)
{
    ro_json_key(j, key);
    ro_json_str(j, value.n ? value : RO_NOSTR);
}

static void json_accord(ro_json *j, const ro_accord *a)
{
    ro_json_key(j, "agreement");
    if (!a) {
        ro_json_null(j);
        return;
    }
    ro_json_open(j, '{');
    member(j, "id", a->thread);
    member(j, "name", a->name);
    member(j, "kind", a->kind);
    member(j, "parties", a->parties);
    member(j, "signed", a->signed_on);
    ro_json_close(j, '}');
}

static void json_claims(ro_json *j, const ro_owed *o)
{
    ro_json_key(j, "claims");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < o->says.n; i++) {
        const ro_say *x = &o->says.at[i];
        const ro_told *t = &o->told.at[x->told];
        ro_json_open(j, '{');
        member(j, "state", ro_str_of(ro_says_name(x->says)));
        member(j, "claimant", x->own_voice ? RO_NOSTR : x->who);
        member(j, "words", x->words);
        member(j, "basis", x->label ? RO_STR("label") : RO_STR("claim"));
        member(j, "document", t->document);
        member(j, "date", t->date);
        member(j, "publisher", t->publisher);
        member(j, "record", t->record);
        ro_json_key(j, "reprint");
        ro_json_bool(j, x->copy);
        ro_json_key(j, "superseded");
        ro_json_bool(j, x->superseded);
        ro_json_close(j, '}');
    }
    ro_json_close(j, ']');
}

static void json_told(ro_json *j, const ro_owed *o)
{
    ro_json_key(j, "tellings");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < o->told.n; i++) {
        const ro_told *t = &o->told.at[i];
        ro_json_open(j, '{');
        member(j, "record", t->record);
        member(j, "document", t->document);
        member(j, "n", t->n);
        member(j, "date", t->date);
        member(j, "publisher", t->publisher);
        member(j, "words", t->quote);
        member(j, "deadline", t->deadline);
        member(j, "state", t->label);
        member(j, "reprint_of", t->source != i ? o->told.at[t->source].record : RO_NOSTR);
        ro_json_close(j, '}');
    }
    ro_json_close(j, ']');
}

static void json_owed(ro_json *j, const ro_owed *o)
{
    ro_json_open(j, '{');
    member(j, "id", o->thread);
    json_accord(j, o->accord);
    member(j, "obligor", o->obligor);
    member(j, "beneficiary", o->beneficiary);
    member(j, "strength", o->strength);
    member(j, "polarity", o->polarity);
    member(j, "action", o->action);
    member(j, "condition", o->condition);
    member(j, "deadline", o->deadline);
    member(j, "window", o->window);
    ro_json_key(j, "earlier_deadlines");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < o->deadlines.n; i++)
        if (!o->deadlines.at[i].in_force)
            ro_json_str(j, o->deadlines.at[i].value);
    ro_json_close(j, ']');
    member(j, "state", ro_str_of(ro_owed_name(o->state)));
    member(j, "rule", ro_str_of(o->rule));
    member(j, "why", o->why);
    ro_json_key(j, "notes");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < o->marks.n; i++)
        ro_json_str(j, o->marks.at[i]);
    ro_json_close(j, ']');
    ro_json_key(j, "reports");
    ro_json_int(j, o->sources);
    json_claims(j, o);
    json_told(j, o);
    ro_json_close(j, '}');
}

static void json_unknown(ro_json *j, const ro_ledger *l)
{
    ro_json_key(j, "claims_on_unknown");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < l->unknown.n; i++) {
        const ro_unknown_claim *x = &l->unknown.at[i];
        ro_json_open(j, '{');
        member(j, "state", x->state);
        member(j, "claimant", x->own_voice ? RO_NOSTR : x->who);
        member(j, "agreement", x->agreement);
        member(j, "words", x->words);
        member(j, "document", x->document);
        member(j, "date", x->date);
        member(j, "publisher", x->publisher);
        ro_json_close(j, '}');
    }
    ro_json_close(j, ']');
}

void ro_ledger_json(const ro_ledger *l, ro_buf *out)
{
    ro_json j;

    ro_json_start(&j, out, 1);
    ro_json_open(&j, '{');
    member(&j, "as_of", ro_str_of(l->as_of));
    ro_json_key(&j, "documents");
    ro_json_int(&j, l->documents);
    ro_json_key(&j, "commitments");
    ro_json_open(&j, '[');
    for (uint32_t i = 0; i < l->all.n; i++)
        json_owed(&j, l->all.at[i]);
    ro_json_close(&j, ']');
    json_unknown(&j, l);
    ro_json_close(&j, '}');
    ro_buf_putc(out, '\n');
}

/* ---- CSV ---- */

static ro_str claims_in_a_cell(ro_ses *s, const ro_owed *o)
{
    ro_str all = RO_STR("");

    for (uint32_t i = 0; i < o->says.n; i++) {
        const ro_say *x = &o->says.at[i];
        const ro_told *t = &o->told.at[x->told];
        if (!x->copy)
            all = ro_printf(s, "%.*s%s%s, says %.*s (%.*s, %.*s)%s", RO_FMT(all), all.n ? "; " : "", ro_says_name(x->says), RO_FMT(x->who), RO_FMT(t->document),
                            RO_FMT(date_or(t->date)), x->superseded ? ", superseded" : "");
    }
    return all;
}

static ro_str notes_in_a_cell(ro_ses *s, const ro_owed *o)
{
    ro_str all = RO_STR("");

    for (uint32_t i = 0; i < o->marks.n; i++)
        all = ro_printf(s, "%.*s%s%.*s", RO_FMT(all), i ? "; " : "", RO_FMT(o->marks.at[i]));
    return all;
}

void ro_ledger_csv(const ro_ledger *l, ro_buf *out)
{
    ro_buf_puts(out, "id,agreement,obligor,beneficiary,strength,polarity,action,condition,deadline,window,state,as_of,rule,why,notes,told,reports,first_told,last_told,quote,claims\n");
    for (uint32_t i = 0; i < l->all.n; i++) {
        const ro_owed *o = l->all.at[i];
        const ro_told *first = o->told.at, *last = &o->told.at[o->told.n - 1];
        const ro_str cells[] = { o->thread, o->accord ? o->accord->name : RO_NOSTR, o->obligor, o->beneficiary, o->strength, o->polarity, o->action, o->condition, o->deadline,
                                 o->window, ro_str_of(ro_owed_name(o->state)), ro_str_of(l->as_of), ro_str_of(o->rule), o->why, notes_in_a_cell(l->ses, o),
                                 ro_printf(l->ses, "%u", o->told.n), ro_printf(l->ses, "%u", o->sources), first->date, last->date, first->quote, claims_in_a_cell(l->ses, o) };
        for (size_t k = 0; k < sizeof cells / sizeof *cells; k++)
            ro_buf_csv(out, cells[k], k + 1 == sizeof cells / sizeof *cells);
    }
}
