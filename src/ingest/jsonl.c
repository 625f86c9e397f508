/* Lines of JSON to documents.
 *
 * Reads: a line. Writes: doc->id, title, date, publisher, url, raw (the value of `text`), sha256, text, map, zones. A malformed line is a
 * document whose session has the error; the next line is read all the same. */
#include "ingest/ingest.h"

#include "base/json.h"
#include "base/sha256.h"
#include "ingest/decode.h"

#include <stdio.h>

typedef struct {
    ro_str id, text, date, title, url, publisher;
} fields;

static ro_str *field_of(fields *f, ro_str key)
{
    if (ro_str_is(key, "id"))
        return &f->id;
    if (ro_str_is(key, "text"))
        return &f->text;
    if (ro_str_is(key, "date"))
        return &f->date;
    if (ro_str_is(key, "title"))
        return &f->title;
    if (ro_str_is(key, "url"))
        return &f->url;
    return ro_str_is(key, "publisher") ? &f->publisher : NULL;
}

/* One field's value: a string or null; an id may be a number. */
static bool read_value(ro_jr *r, ro_str key, ro_str *to)
{
    enum ro_jtype type = ro_jr_next(r);

    if (type == RO_J_STR || (type == RO_J_NUM && ro_str_is(key, "id")))
        *to = r->text;
    else if (type != RO_J_NULL && type != RO_J_BAD)
        ro_fail(r->ses, RO_EINPUT, r->beg, "`%.*s` is not a string", RO_FMT(key));
    return !ro_failed(r->ses);
}

static void read_object(ro_ses *s, ro_str line, fields *f)
{
    ro_jr r;
    enum ro_jtype type;

    ro_jr_start(&r, s, line);
    type = ro_jr_next(&r);
    if (type != RO_J_OBJ) {
        if (type != RO_J_BAD)
            ro_fail(s, RO_EINPUT, r.beg, "not an object");
        return;
    }
    while ((type = ro_jr_next(&r)) == RO_J_KEY) {
        ro_str *to = field_of(f, r.text);

        if (to ? !read_value(&r, r.text, to) : !ro_jr_skip(&r))
            return;
    }
    if (type == RO_J_OBJ_END && ro_jr_next(&r) == RO_J_END && !f->text.p)
        ro_fail(s, RO_EINPUT, 0, "no field `text`");
}

/* The error again, with the file's name and line, and its byte counted from the file's beginning. */
static void place_error(ro_ses *s, ro_str name, uint64_t line, uint64_t base)
{
    ro_err was = s->err;

    if (was.code != RO_EINPUT)
        return;
    ro_err_clear(&s->err);
    ro_fail(s, was.code, base + was.where, "%.*s:%llu: byte %llu: %s", RO_FMT(name), (unsigned long long)line,
        (unsigned long long)(base + was.where), was.msg);
}

static void fill(const ro_model *m, ro_doc *d, const fields *f)
{
    d->id = ro_copy(d->ses, f->id);
    d->title = ro_copy(d->ses, f->title);
    d->url = ro_copy(d->ses, f->url);
    d->publisher = ro_copy(d->ses, f->publisher);
    d->raw = f->text.n ? ro_copy(d->ses, f->text) : RO_STR("");
    if (ro_failed(d->ses))
        return;
    if (f->date.n > 0) {
        d->date = ro_copy(d->ses, ro_date_part(f->date));
        d->date_basis = d->date.p ? RO_DATE_GIVEN : RO_DATE_UNKNOWN;
        if (!d->date.p)
            ro_push(d->ses, &d->warnings, ro_printf(d->ses, "%.*s: `%.*s` is not a date (2021-02-18)", RO_FMT(d->name), RO_FMT(f->date)));
    }
    ro_sha256_hex(d->raw, d->sha256);
    ro_decode(d, RO_CHARSET_UTF8, 0);
    if (!ro_failed(d->ses))
        ro_zones(m, d);
}

ro_doc *ro_ingest_line(const ro_model *m, ro_ses *s, ro_str *rest, ro_str whole, uint64_t *line, ro_str name)
{
    while (rest->p && rest->n > 0) {
        ro_str one = ro_str_cut(rest, '\n'), body = one;
        fields f = { 0 };
        ro_doc *d;

        ++*line;
        if (one.p == whole.p && ro_str_starts(body, RO_STR("\xEF\xBB\xBF")))
            body = (ro_str){ body.p + 3, body.n - 3 };
        if (ro_str_trim(body).n == 0)
            continue;
        d = ro_doc_new(s, ro_printf(s, "%.*s:%llu", RO_FMT(name), (unsigned long long)*line));
        if (!d)
            return NULL;
        read_object(s, body, &f);
        if (!ro_failed(s))
            fill(m, d, &f);
        else
            place_error(s, name, *line, (uint64_t)(body.p - whole.p));
        return d;
    }
    return NULL;
}
