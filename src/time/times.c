/* The stage: time expressions by rule, joined with those that the model saw.
 *
 * Reads tokens, zones, trees and frames of layer time (either may be missing). Writes d->times in text order, without overlaps. At each token all forms of the
 * table below are tried and the longest is taken (the earlier in the table where two are equally long); where the model has an expression
 * the forms ask less. What only the model saw is left out: it has no value that a rule could vouch for (on the four development sets 8 of
 * 457 guessed ones were right).
 * Values follow TIMEX3 (TimeML 1.2.1). */
#include "time/time.h"

#include "frame/frame.h"
#include "time/scan.h"

static const struct {
    ro_time_form *run;
    bool date; /* can `early` and `the end of` stand before it */
} forms[] = {
    { ro_form_iso, true },         { ro_form_slashed, true },   { ro_form_joined, true },         { ro_form_day_month, true }, { ro_form_month_day, true },
    { ro_form_second_day, true }, { ro_form_month_year, true },  { ro_form_clock, false },    { ro_form_day_clock, false }, { ro_form_dated_weekday, true },  { ro_form_weekday, true },   { ro_form_deictic, true },
    { ro_form_ago, false },        { ro_form_relative, true },  { ro_form_quarter, true },        { ro_form_fiscal, true },    { ro_form_century, true },
    { ro_form_decade, true },      { ro_form_month, true },     { ro_form_season, true },         { ro_form_year, true },      { ro_form_era, true },        { ro_form_festival, true },
    { ro_form_beside, false },     { ro_form_that, true },      { ro_form_part, true },           { ro_form_week, false },     { ro_form_nth_of, false },
    { ro_form_day_of_week, true }, { ro_form_weekday_away, true }, { ro_form_bare_day, false }, { ro_form_offset, false },       { ro_form_bounded, false },  { ro_form_set, false }, { ro_form_monthly, false }, { ro_form_set_clock, false },
    { ro_form_rate, false },       { ro_form_stretch, false },  { ro_form_duration, false },      { ro_form_bare_units, false }, { ro_form_phrase, false },
    { ro_form_packed, true },
};

uint32_t ro_scan_longest(ro_scan *s, uint32_t i, bool only_dates, ro_expr *x)
{
    uint32_t best = 0;

    for (size_t k = 0; k < sizeof forms / sizeof *forms; k++) {
        ro_expr e = { .value = RO_NOSTR };
        uint32_t end;

        if (only_dates && !forms[k].date)
            continue;
        end = forms[k].run(s, i, &e);
        if (end <= i || end <= best || end > s->limit)
            continue;
        best = end;
        *x = e;
    }
    if (best) {
        x->beg = i;
        x->end = best;
        if (x->head < i || x->head >= best)
            x->head = best - 1;
    }
    return best;
}

/* ---- paragraphs ---- */

bool ro_scan_start(ro_scan *s, const ro_model *m, ro_doc *d)
{
    *s = (ro_scan){ .m = m, .d = d, .zone = RO_NONE };
    s->words = ro_lex_table(m->lex, "time.word");
    s->phrases = ro_lex_table(m->lex, "time.phrase");
    s->zones = ro_lex_table(m->lex, "time.zone");
    s->festivals = ro_lex_table(m->lex, "time.festival");
    ro_scan_atoms(s);
    s->narrative = s->atom && ro_scan_is_narrative(s);
    return s->atom != NULL;
}

/* The day that holds in a zone: its own, its parents', the document's; none in what was pasted without a date. */
static bool day_of_zone(const ro_doc *d, uint32_t zone, ro_day *out)
{
    for (int depth = 0; zone < d->zones.n && depth < 16; depth++) {
        const ro_zone *z = &d->zones.at[zone];

        if (z->date.p && ro_day_parse(z->date, out))
            return true;
        if (z->undated)
            return false;
        zone = z->parent;
    }
    return d->date.p && ro_day_parse(d->date, out);
}

void ro_scan_enter(ro_scan *s, uint32_t para)
{
    const ro_para *p = &s->d->paras.at[para];

    s->first = p->tokens.beg;
    s->limit = p->tokens.end;
    if (s->zone == p->zone)
        return;
    s->zone = p->zone;
    s->said = false;
    s->dated = day_of_zone(s->d, p->zone, &s->today);
}

/* ---- records ---- */

/* What is earlier in a period that holds today ends with yesterday, what is later in it begins tomorrow. */
static void cut_at_today(ro_ses *ses, const ro_scan *s, const ro_expr *x, ro_time *t)
{
    int cue = ro_cue_at(s, x->beg);
    long today = s->dated ? ro_day_number(s->today) : 0, first = ro_day_number(ro_when_first(x->at)), last = ro_day_number(ro_when_last(x->at));

    if (!s->dated || x->ranged || x->stretched || x->at.g >= RO_G_DAY || today < first || today > last)
        return;
    if (cue == RO_CUE_EARLIER && today > first)
        t->end = ro_day_iso(ses, ro_day_add(s->today, -1));
    if (cue == RO_CUE_LATER && today < last)
        t->begin = ro_day_iso(ses, ro_day_add(s->today, 1));
}

static void set_ends(ro_ses *ses, const ro_expr *x, ro_time *t)
{
    if (x->value.p || !x->at.y || x->at.g == RO_G_NONE)
        return;
    if ((x->at.g == RO_G_DAY && !x->at.m) || ((x->at.g == RO_G_WEEK || x->at.g == RO_G_WEEKEND || x->at.g == RO_G_QUARTER) && !x->at.k))
        return;
    t->begin = ro_day_iso(ses, x->stretched ? x->from_day : ro_when_first(x->at));
    t->end = ro_day_iso(ses, x->stretched ? x->to_day : ro_when_last(x->ranged ? x->to : x->at));
}

/* Two clock times have an interval as value (ISO 8601); days and years that range have both ends beside the first's value. */
static ro_str value_of(ro_ses *ses, const ro_expr *x)
{
    if (x->value.p)
        return x->value;
    if (!x->ranged || !x->at.clock)
        return ro_when_value(ses, x->at);
    return ro_printf(ses, "%.*s/%.*s", RO_FMT(ro_when_value(ses, x->at)), RO_FMT(ro_when_value(ses, x->to)));
}

static void add(ro_scan *s, const ro_expr *x, const ro_frame *f)
{
    ro_doc *d = s->d;
    ro_time t = { .tokens = { x->beg, x->end }, .head = x->head, .type = x->type, .zone = s->zone, .frame = RO_NONE, .conf = 0.85f };

    t.where = ro_range_span(d, t.tokens);
    t.value = value_of(d->ses, x);
    if (x->mod)
        t.mod = ro_str_of(x->mod);
    set_ends(d->ses, x, &t);
    if (t.begin.p)
        cut_at_today(d->ses, s, x, &t);
    t.sent = d->sent_of ? d->sent_of[x->head] : RO_NONE;
    if (x->rule)
        ro_push(d->ses, &t.why, ro_printf(d->ses, "time.rule:%s", x->rule));
    if (f) {
        t.frame = (uint32_t)(f - d->frames.at);
        t.conf = x->rule ? 0.97f : f->p;
        ro_push(d->ses, &t.why, ro_frame_why(s->m, d, f, RO_G_TIME_TYPE));
    }
    ro_push(d->ses, &d->times, t);
}

/* ---- frames ---- */

/* For each token the time frame whose extent holds it: its number plus one. */
static uint32_t *mark_frames(const ro_doc *d)
{
    uint32_t n, at;
    const ro_frame *f = ro_frames(d, RO_L_TIME, &n);
    uint32_t *mark = ro_new(d->ses, uint32_t, d->tokens.n + 1);
    ro_arg a;

    for (uint32_t k = 0; mark && k < n; k++) {
        at = 0;
        mark[f[k].anchor] = k + 1;
        while (ro_arg_next(d, &f[k], RO_R_EXTENT, &at, &a))
            for (uint32_t t = a.tokens.beg; t < a.tokens.end && t < d->tokens.n; t++)
                if (!mark[t])
                    mark[t] = k + 1;
    }
    return mark;
}

/* ---- the scan ---- */

static uint32_t at_token(ro_scan *s, uint32_t i, ro_expr *x)
{
    uint32_t end;

    if (ro_is_calendar(s, i))
        return ro_scan_longest(s, i, false, x);
    end = ro_form_phrase(s, i, x);
    if (!end)
        end = ro_form_festival(s, i, x);
    if (!end)
        return 0;
    x->beg = i;
    x->end = end;
    x->head = end - 1;
    return end;
}

static const ro_frame *frame_of(const ro_frame *f, const uint32_t *mark, uint32_t beg, uint32_t end)
{
    for (uint32_t i = beg; i < end; i++)
        if (mark[i])
            return &f[mark[i] - 1];
    return NULL;
}

static void remember(ro_scan *s, const ro_expr *x)
{
    if (!x->anchor || x->value.p || !x->at.y || (x->at.g == RO_G_DAY && !x->at.m))
        return;
    s->said = true;
    s->last = x->at;
    s->last_at = x->beg;
}

static void scan_para(ro_scan *s, const ro_frame *f, const uint32_t *mark)
{
    uint32_t i = s->first;

    while (i < s->limit && !ro_failed(s->d->ses)) {
        ro_expr x = { .value = RO_NOSTR };
        uint32_t end;

        s->vouched = mark[i] != 0;
        end = at_token(s, i, &x);
        if (end) {
            if (s->atom[i].mid || (ro_cue_at(s, i) == RO_CUE_THE && s->atom[i + 1].mid))
                x.mod = "MID";
            add(s, &x, frame_of(f, mark, i, end));
            remember(s, &x);
            i = end;
            continue;
        }
        i++;
    }
}

void ro_times(const ro_model *m, ro_doc *d)
{
    ro_scan s;
    uint32_t n, *mark;
    const ro_frame *f = ro_frames(d, RO_L_TIME, &n);

    ro_document_date(m, d);
    if (!ro_scan_start(&s, m, d) || !(mark = mark_frames(d)))
        return;
    for (uint32_t p = 0; p < d->paras.n && !ro_failed(d->ses); p++) {
        ro_scan_enter(&s, p);
        scan_para(&s, f, mark);
    }
    ro_index_times(d);
}
