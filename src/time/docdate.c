/* When was the document written?
 *
 * Reads tokens and zones, writes d->date and d->date_basis. In this order: a dateline (`KABUL, Aug. 7 (Reuters) -`, also with a year) overrules
 * everything and borrows a missing year from the date that was given; then the given date; then a full date in headline, byline or dateline, or in the
 * first lines; then the latest full date of the body that its clause does not put into the future (inferred). */
#include "time/time.h"

#include "time/scan.h"

#define HEAD_TOKENS 24u  /* a dateline is over by then */

/* A form that names a day, and whether it says the year itself. */
static uint32_t day_at(ro_scan *s, uint32_t i, ro_when *out)
{
    static ro_time_form *const days[] = { ro_form_iso, ro_form_slashed, ro_form_day_month, ro_form_month_day };

    s->said = false;
    for (size_t k = 0; k < sizeof days / sizeof *days; k++) {
        ro_expr x = { .value = RO_NOSTR };
        uint32_t end = days[k](s, i, &x);

        if (end && x.at.g == RO_G_DAY && x.at.m) {
            *out = x.at;
            return end;
        }
    }
    return 0;
}

static bool dash_soon(const ro_scan *s, uint32_t i)
{
    static const char *const dashes[] = { "-", "--", "\xE2\x80\x93", "\xE2\x80\x94", NULL };

    for (uint32_t k = 0; k < 8; k++)
        if (ro_is_of(s, i + k, dashes))
            return true;
    return false;
}

/* Names and punctuation only, at least one name: the place of a dateline. */
static bool place_before(const ro_scan *s, uint32_t i)
{
    bool name = false;

    for (uint32_t k = s->first; k < i; k++) {
        ro_str w = ro_word(s->d, k);

        if (ro_atom_at(s, k)->upper)
            name = true;
        else if (w.n && ((w.p[0] >= 'a' && w.p[0] <= 'z') || (w.p[0] >= '0' && w.p[0] <= '9')))
            return false;
    }
    return name;
}

static bool dateline(ro_scan *s, ro_when *out)
{
    const ro_doc *d = s->d;

    for (uint32_t p = 0; p < d->paras.n; p++) {
        ro_zone_kind kind = d->paras.at[p].zone < d->zones.n ? d->zones.at[d->paras.at[p].zone].kind : RO_ZONE_BODY;

        if (kind != RO_ZONE_BODY && kind != RO_ZONE_DATELINE)
            continue;
        ro_scan_enter(s, p);
        s->dated = false;
        for (uint32_t i = s->first; i < s->limit && i < s->first + HEAD_TOKENS; i++) {
            uint32_t end = day_at(s, i, out);

            if (end && (kind == RO_ZONE_DATELINE || (place_before(s, i) && dash_soon(s, end))))
                return true;
            if (end)
                break;
        }
        if (kind == RO_ZONE_BODY && s->limit - s->first > 12)
            return false; /* the first real paragraph has none */
    }
    return false;
}

/* The dateline's year: its own, else the given date's, moved by one if that brings the days nearer. */
static bool settle(ro_when w, const ro_doc *d, ro_day *out)
{
    ro_day given;
    long best = 0;
    bool found = false;

    if (w.y) {
        *out = (ro_day){ w.y, w.m, w.d };
        return ro_day_ok(*out);
    }
    if (!d->date.p || !ro_day_parse(d->date, &given))
        return false;
    for (int y = given.y - 1; y <= given.y + 1; y++) {
        ro_day t = { y, w.m, w.d };
        long off;

        if (!ro_day_ok(t))
            continue;
        off = ro_day_number(t) - ro_day_number(given);
        off = off < 0 ? -off : off;
        if (!found || off < best) {
            best = off;
            *out = t;
            found = true;
        }
    }
    return found;
}

static void set(ro_doc *d, ro_day day, ro_date_basis basis)
{
    d->date = ro_day_iso(d->ses, day);
    d->date_basis = basis;
}

/* A full date in the text: in the head of the page it is the document's, elsewhere the latest past one is the best guess. */
static void from_text(ro_scan *s)
{
    ro_doc *d = s->d;
    ro_day best = { 0, 0, 0 };

    for (uint32_t p = 0; p < d->paras.n; p++) {
        ro_zone_kind kind = d->paras.at[p].zone < d->zones.n ? d->zones.at[d->paras.at[p].zone].kind : RO_ZONE_BODY;
        bool head = kind == RO_ZONE_HEADLINE || kind == RO_ZONE_BYLINE || kind == RO_ZONE_DATELINE;

        if (kind == RO_ZONE_COMMENT || kind == RO_ZONE_WIRE || kind == RO_ZONE_LINK)
            continue;
        ro_scan_enter(s, p);
        s->dated = false;
        head = head || (p < 4 && s->limit - s->first < 12);
        for (uint32_t i = s->first; i < s->limit; i++) {
            ro_when w;
            ro_day day;

            if (!day_at(s, i, &w) || !w.y || !ro_day_ok(day = (ro_day){ w.y, w.m, w.d }))
                continue;
            if (head) {
                set(d, day, RO_DATE_STATED);
                return;
            }
            if (ro_scan_tense(s, i) != RO_TENSE_FUTURE && (!best.y || ro_day_number(day) > ro_day_number(best)))
                best = day;
        }
    }
    if (best.y)
        set(d, best, RO_DATE_INFERRED);
}

void ro_document_date(const ro_model *m, ro_doc *d)
{
    ro_scan s;
    ro_when w;
    ro_day day, given;

    if (!ro_scan_start(&s, m, d))
        return;
    if (dateline(&s, &w) && settle(w, d, &day)) {
        if (!d->date.p || !ro_day_parse(d->date, &given) || ro_day_number(given) != ro_day_number(day))
            set(d, day, RO_DATE_DATELINE);
        return;
    }
    if (!d->date.p || !ro_day_parse(d->date, &given))
        from_text(&s);
}
