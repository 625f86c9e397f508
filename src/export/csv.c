/* One row an event (RFC 4180), actors joined with "; ": columns as READOUT_CSV_HEADER names them. */
#include "export/export.h"

static ro_str joined(ro_doc *d, const ro_ids *ids, bool codes)
{
    ro_str all = RO_NOSTR;

    for (uint32_t i = 0; i < ids->n; i++) {
        const ro_actor *a = &d->actors.at[ids->at[i]];
        ro_str s = codes ? a->code : a->name;
        all = i ? ro_printf(d->ses, "%.*s; %.*s", RO_FMT(all), RO_FMT(s.n ? s : RO_STR("---"))) : s.n ? s : RO_STR("---");
    }
    return all;
}

static void row(ro_doc *d, uint32_t i, const ro_offsets *off, ro_buf *out)
{
    const ro_event *e = &d->events.at[i];
    ro_str place = e->place == RO_NONE ? RO_NOSTR : d->places.at[e->place].name;
    ro_str country = e->place == RO_NONE ? RO_NOSTR : d->places.at[e->place].country;
    ro_str cells[] = {
        d->id,
        ro_id(d->ses, RO_ID_EVENT, i),
        e->date,
        ro_str_of(ro_event_type_name((int)e->type)),
        e->mode == RO_MODE_NONE ? RO_NOSTR : ro_str_of(ro_event_mode_name((int)e->mode)),
        e->cameo,
        ro_printf(d->ses, "%d", e->quad),
        ro_printf(d->ses, "%g", e->goldstein),
        ro_str_of(ro_status_name((int)e->status)),
        e->countable ? RO_STR("1") : RO_STR("0"),
        joined(d, &e->source, false),
        joined(d, &e->source, true),
        joined(d, &e->target, false),
        joined(d, &e->target, true),
        place,
        country,
        ro_doc_slice(d, e->rec.where),
        ro_printf(d->ses, "%u", ro_offset(off, e->rec.where.beg)),
        ro_printf(d->ses, "%u", ro_offset(off, e->rec.where.end)),
        ro_doc_slice(d, e->trigger),
        joined(d, &e->asserted_by, false),
        e->rec.zone == RO_NONE ? RO_NOSTR : ro_str_of(ro_zone_kind_name((int)d->zones.at[e->rec.zone].kind)),
        ro_printf(d->ses, "%.3f", (double)e->rec.conf),
    };
    size_t n = sizeof cells / sizeof *cells;

    for (size_t k = 0; k < n; k++)
        ro_buf_csv(out, cells[k], k + 1 == n);
}

void ro_export_csv(const ro_model *m, ro_doc *d, const readout_style *style, ro_buf *out)
{
    ro_offsets off;

    (void)m;
    ro_offsets_start(d->ses, &off, d->text, style->offsets);
    for (uint32_t i = 0; i < d->events.n; i++)
        if ((double)d->events.at[i].rec.conf >= style->min_confidence)
            row(d, i, &off, out);
    if (ro_failed(d->ses))
        out->failed = true;
}
