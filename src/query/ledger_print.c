/* The ledger for a person, as JSON, as CSV. Everything is put as what a source says. */
#include "query/ledger.h"

#include "base/json.h"

static ro_str date_or(ro_str date)
{
    return date.n ? date : RO_STR("no date");
}

/* One line of words, blanks for line breaks; of very long ones (a resolution's paragraph is one sentence) the beginning, to the end of a word. */
static void put_words(ro_buf *out, ro_str s)
{
    enum { MOST = 320 };
    size_t n = s.n;

    if (n > MOST)
        for (n = MOST; n > 0 && s.p[n] != ' '; n--)
            ;
    for (size_t i = 0; i < n; i++)
        ro_buf_putc(out, (unsigned char)s.p[i] < 0x20 ? ' ' : s.p[i]);
    if (n < s.n)
        ro_buf_puts(out, " ...");
}

/* (document, date, publisher) */
static void put_source(ro_buf *out, const ro_told *t)
{
    ro_buf_printf(out, "(%.*s, %.*s%s%.*s)", RO_FMT(t->document), RO_FMT(date_or(t->date)), t->publisher.n ? ", " : "", RO_FMT(t->publisher));
}

/* ---- text ---- */

static void text_head(const ro_ledger *l, ro_buf *out)
{
    const char *basis = l->given ? "" : *l->as_of ? " (the latest document's date)" : "no date: no document has one, so no deadline passes; --as-of gives one";

    ro_buf_printf(out, "Commitments as of %s%s: %u, from %ld documents\n", l->as_of, basis, l->all.n, l->documents);
    ro_buf_puts(out, "States are what sources say, not what is so. `overdue` and `ended` are computed: the day has passed, and no report of fulfilment or extension stands in this archive.\n");
}

/* Where the lexicon knows no parties and documents name many, those that most of them name stand first; a line holds so many. */
static void put_parties(ro_str list, ro_buf *out)
{
    enum { MOST = 6 };
    uint32_t n = 0, more = 0;

    while (list.n) {
        ro_str name = ro_str_trim(ro_str_cut(&list, ';'));
        if (n < MOST)
            ro_buf_printf(out, "%s%.*s", n ? "; " : "; parties: ", RO_FMT(name));
        else
            more++;
        n++;
    }
    if (more)
        ro_buf_printf(out, " and %u more", more);
}

static void text_accord(const ro_owed *o, ro_buf *out)
{
    const ro_accord *a = o->accord;

    if (!a) {
        ro_buf_puts(out, o->term ? "\nMandates, authorizations and measures: until when they run, as documents say\n" : "\nUnder no agreement that is named\n");
        return;
    }
    ro_buf_printf(out, "\n%.*s (%.*s", RO_FMT(a->name), RO_FMT(a->kind));
    if (a->signed_on.n)
        ro_buf_printf(out, ", signed %.*s%s", RO_FMT(a->signed_on), a->two_dates ? ": sources differ" : "");
    put_parties(a->parties, out);
    ro_buf_puts(out, ")\n");
}

static void text_deadline(const ro_owed *o, ro_buf *out)
{
    if (o->deadline.n)
        ro_buf_printf(out, ", %s %.*s", o->term ? "until" : "by", RO_FMT(o->deadline));
    else if (o->window.n)
        ro_buf_printf(out, ", within %.*s", RO_FMT(o->window));
}

/* Deadlines that were told before, each with its first report; of terms also their words, for they say who extended. */
static void text_deadlines(const ro_owed *o, ro_buf *out)
{
    for (uint32_t i = 0; i < o->deadlines.n; i++) {
        const ro_deadline *x = &o->deadlines.at[i];
        if (!o->term && x->in_force)
            continue;
        ro_buf_printf(out, "      %s %.*s, %s: ", o->term ? "until" : "deadline", RO_FMT(x->value), x->in_force ? "in force" : o->term ? "closed by a later term" : "moved");
        if (o->term) {
            ro_buf_puts(out, "“");
            put_words(out, o->told.at[x->told].quote);
            ro_buf_puts(out, "” ");
        }
        put_source(out, &o->told.at[x->told]);
        ro_buf_putc(out, '\n');
    }
}

static void text_claim(const ro_owed *o, const ro_say *x, ro_buf *out)
{
    ro_buf_printf(out, "      %s, says %.*s%s: “", ro_says_name(x->says), RO_FMT(x->who), x->own_voice ? " in its own voice" : "");
    put_words(out, x->words);
    ro_buf_puts(out, "” ");
    put_source(out, &o->told.at[x->told]);
    if (x->copies)
        ro_buf_printf(out, ", and %u reprint%s", x->copies, x->copies == 1 ? "" : "s");
    if (x->corrected)
        ro_buf_printf(out, "; corrected by %.*s: stands no more", RO_FMT(o->told.at[x->told].corrected_by));
    else if (x->superseded)
        ro_buf_puts(out, "; superseded by what the same claimant says later");
    ro_buf_putc(out, '\n');
}

/* What is owed: the state, how strong, the words. */
static void text_what(const ro_owed *o, ro_buf *out)
{
    ro_buf_printf(out, "    [%s] ", ro_owed_name(o->state));
    if (!o->term)
        ro_buf_printf(out, "%.*s%s: ", RO_FMT(o->strength), ro_str_is(o->polarity, "refrain") ? " to refrain" : "");
    put_words(out, o->action);
    text_deadline(o, out);
    if (o->beneficiary.n)
        ro_buf_printf(out, ", owed to %.*s", RO_FMT(o->beneficiary));
    ro_buf_printf(out, "  %.9s\n", o->thread.p);
}

static void text_owed(const ro_owed *o, ro_buf *out)
{
    text_what(o, out);
    if (o->condition.n) {
        ro_buf_puts(out, "      on condition: ");
        put_words(out, o->condition);
        ro_buf_putc(out, '\n');
    }
    ro_buf_printf(out, "      why: %.*s\n", RO_FMT(o->why));
    for (uint32_t i = 0; i < o->marks.n; i++)
        ro_buf_printf(out, "      note: %.*s\n", RO_FMT(o->marks.at[i]));
    if (!o->term) {
        ro_buf_puts(out, "      “");
        put_words(out, o->told.at[0].quote);
        ro_buf_puts(out, "” ");
        put_source(out, &o->told.at[0]);
        if (o->told.n > 1)
            ro_buf_printf(out, "; told %u times by %u independent report%s", o->told.n, o->sources, o->sources == 1 ? "" : "s");
        ro_buf_putc(out, '\n');
    }
    text_deadlines(o, out);
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
        bool other = !before || before->accord != o->accord || before->term != o->term;
        if (other)
            text_accord(o, out);
        if (other || !ro_str_eq(before->obligor, o->obligor))
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
        member(j, "corrected_by", x->corrected ? t->corrected_by : RO_NOSTR);
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
        member(j, "action", t->action);
        member(j, "deadline", t->deadline);
        member(j, "state", t->label);
        member(j, "reprint_of", t->source != i ? o->told.at[t->source].record : RO_NOSTR);
        ro_json_close(j, '}');
    }
    ro_json_close(j, ']');
}

static void json_deadline(ro_json *j, const ro_owed *o, const ro_deadline *x)
{
    ro_json_open(j, '{');
    member(j, "value", x->value);
    member(j, "told", x->since);
    member(j, "document", o->told.at[x->told].document);
    member(j, "record", o->told.at[x->told].record);
    ro_json_close(j, '}');
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
            json_deadline(j, o, &o->deadlines.at[i]);
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
                            RO_FMT(date_or(t->date)), x->corrected ? ", corrected" : x->superseded ? ", superseded" : "");
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
