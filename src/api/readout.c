/* include/readout.h on top of the pipeline: models, sessions, reading. */
#include "api/internal.h"

#include "export/export.h"
#include "frame/frame.h"
#include "ingest/ingest.h"
#include "pipeline.h"
#include "parse/conllu.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

_Static_assert((int)READOUT_EINPUT == RO_EINPUT && (int)READOUT_ELIMIT == RO_ELIMIT && (int)READOUT_EMODEL == RO_EMODEL &&
                   (int)READOUT_EUSAGE == RO_EUSAGE && (int)READOUT_EMEMORY == RO_EMEMORY && (int)READOUT_EIO == RO_EIO &&
                   (int)READOUT_ESTORE == RO_ESTORE,
               "base/err.h has other codes");

/* A document may use this much working memory: some 1.3 million words. */
#define DOCUMENT_MEMORY ((size_t)4 << 30)

int ro_api_error(readout_error *out, int code, const char *fmt, ...)
{
    va_list ap;

    if (!out)
        return code;
    out->code = code;
    out->where = 0;
    va_start(ap, fmt);
    vsnprintf(out->message, sizeof out->message, fmt, ap);
    va_end(ap);
    return code;
}

int ro_api_fail(const ro_err *e, const char *name, readout_error *out)
{
    if (name && ro_str_starts(ro_str_of(e->msg), ro_str_of(name))) /* ingest names the place itself */
        name = NULL;
    if (name && e->where)
        ro_api_error(out, e->code, "%s: byte %llu: %s", name, (unsigned long long)e->where, e->msg);
    else
        ro_api_error(out, e->code, "%s%s%s", name ? name : "", name ? ": " : "", e->msg);
    if (out)
        out->where = e->where;
    return e->code;
}

/* ---- model ---- */

static const char *default_model(void)
{
    const char *env = getenv("READOUT_MODEL");

    if (env && *env)
        return env;
    return access(READOUT_MODEL_INSTALLED, R_OK) == 0 ? READOUT_MODEL_INSTALLED : READOUT_MODEL_BUILT;
}

static int open_lexicons(readout_model *model, const readout_options *o, readout_error *err)
{
    ro_err e = { 0 };
    ro_buf faults = { 0 };
    ro_str *paths;
    int code;

    if (!o || o->nlexicons == 0) {
        model->m.lex = ro_lexicon_builtin();
        return READOUT_OK;
    }
    paths = calloc(o->nlexicons, sizeof *paths);
    if (!paths)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    for (size_t i = 0; i < o->nlexicons; i++)
        paths[i] = ro_str_of(o->lexicons[i]);
    code = ro_lexicon_open(&model->user, paths, o->nlexicons, &faults, &e);
    free(paths);
    model->m.lex = model->user;
    if (code && faults.n)
        ro_api_error(err, READOUT_EMODEL, "%.*s", (int)(faults.n < 500 ? faults.n : 500), faults.p);
    else if (code)
        ro_api_fail(&e, NULL, err);
    ro_buf_free(&faults);
    return code;
}

int readout_model_open(readout_model **out, const readout_options *options, readout_error *err)
{
    readout_model *model = calloc(1, sizeof *model);
    ro_err e = { 0 };

    *out = NULL;
    if (!model)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    if (ro_net_open(&model->net, options && options->model ? options->model : default_model(), options ? options->kernel : NULL, &e)) {
        ro_api_fail(&e, NULL, err);
        free(model);
        return e.code;
    }
    model->m.net = model->net;
    if (open_lexicons(model, options, err)) {
        int code = err ? err->code : READOUT_EMODEL;
        readout_model_close(model);
        return code ? code : READOUT_EMODEL;
    }
    snprintf(model->version, sizeof model->version, "readout %s\nmodel %s\nlexicon %s\nkernel %s\n", READOUT_VERSION, ro_net_hash(model->net),
             ro_lexicon_hash(model->m.lex), ro_net_kernel(model->net));
    *out = model;
    return READOUT_OK;
}

void readout_model_close(readout_model *model)
{
    if (!model)
        return;
    if (model->user)
        ro_lexicon_close(model->user);
    ro_net_close(model->net);
    free(model);
}

const char *readout_model_version(const readout_model *model)
{
    return model->version;
}

uint32_t readout_vector_width(const readout_model *model)
{
    return ro_net_hidden(model->net);
}

/* ---- sessions ---- */

int readout_session_new(readout_session **out, const readout_model *model, readout_error *err)
{
    readout_session *ses = calloc(1, sizeof *ses);

    *out = ses;
    if (!ses)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    ses->model = model;
    ses->ses.arena.limit = DOCUMENT_MEMORY;
    return READOUT_OK;
}

void readout_session_free(readout_session *ses)
{
    if (!ses)
        return;
    ro_arena_free(&ses->ses.arena);
    free(ses);
}

/* ---- reading ---- */

int readout_guess(readout_str bytes, const char *name)
{
    static const int kinds[] = { [RO_INPUT_AUTO] = READOUT_TEXT, [RO_INPUT_TEXT] = READOUT_TEXT, [RO_INPUT_HTML] = READOUT_HTML,
                                 [RO_INPUT_JSONL] = READOUT_JSONL };
    ro_str n = ro_str_of(name);

    if (ro_str_ends(n, RO_STR(".conllu")))
        return READOUT_CONLLU;
    return kinds[ro_ingest_guess((ro_str){ bytes.p, bytes.n }, n)];
}

/* The name without folders and ending. */
static ro_str base_name(ro_str path)
{
    size_t beg = path.n, end;

    while (beg > 0 && path.p[beg - 1] != '/')
        beg--;
    for (end = path.n; end > beg && path.p[end - 1] != '.'; end--)
        ;
    if (end <= beg + 1)
        end = path.n + 1;
    return (ro_str){ path.p + beg, end - 1 - beg };
}

static void fill_given(ro_doc *d, const readout_input *in)
{
    if (in->id)
        d->id = ro_str_of(in->id);
    else if (!d->id.p && d->name.p)
        d->id = in->line ? ro_printf(d->ses, "%.*s:%llu", RO_FMT(base_name(d->name)), (unsigned long long)in->line) : base_name(d->name);
    if (in->date && !d->date.p) {
        d->date = ro_str_of(in->date);
        d->date_basis = RO_DATE_GIVEN;
    }
}

static ro_doc *ingest(readout_session *ses, const readout_input *in, int kind, ro_str name)
{
    const ro_model *m = &ses->model->m;
    ro_str bytes = { in->bytes.p, in->bytes.n };
    ro_doc *d;

    if (kind == READOUT_JSONL) {
        ro_str rest = bytes;
        uint64_t line = in->line ? in->line - 1 : 0;
        d = ro_ingest_line(m, &ses->ses, &rest, bytes, &line, name);
        if (!d && !ro_failed(&ses->ses))
            ro_fail(&ses->ses, RO_EINPUT, 0, "an empty line");
        return d;
    }
    d = ro_doc_new(&ses->ses, name);
    if (!d)
        return NULL;
    if (in->date) { /* given before the page is read, whose own date then does not count */
        d->date = ro_str_of(in->date);
        d->date_basis = RO_DATE_GIVEN;
    }
    if (kind == READOUT_CONLLU)
        ro_conllu_read(d, bytes);
    else
        ro_ingest(m, d, bytes, kind == READOUT_HTML ? RO_INPUT_HTML : RO_INPUT_TEXT);
    return d;
}

ro_doc *ro_api_read(readout_session *ses, const readout_input *in, const char *last_stage)
{
    const ro_model *m = &ses->model->m;
    int kind = in->kind == READOUT_AUTO ? readout_guess(in->bytes, in->name) : in->kind;
    ro_doc *d;

    ro_arena_reset(&ses->ses.arena);
    ro_err_clear(&ses->ses.err);
    ses->doc = NULL;
    d = ingest(ses, in, kind, ro_str_of(in->name));
    if (!d || ro_failed(&ses->ses))
        return NULL;
    fill_given(d, in);
    if (ro_pipeline(m, d, last_stage) != RO_OK)
        return NULL;
    return ses->doc = d;
}

int readout_read(const readout_record **out, readout_session *ses, const readout_input *in, readout_error *err)
{
    ro_doc *d = ro_api_read(ses, in, in->parse_only ? "parse" : NULL);

    *out = (const readout_record *)ses;
    if (d)
        return READOUT_OK;
    ses->ses.err.where += ses->ses.err.where ? in->offset : 0;
    if (in->line) {
        char name[300];
        snprintf(name, sizeof name, "%s:%llu", in->name ? in->name : "-", (unsigned long long)in->line);
        return ro_api_fail(&ses->ses.err, name, err);
    }
    return ro_api_fail(&ses->ses.err, in->name, err);
}

/* A record is its session, seen from outside. */
static readout_session *session_of(const readout_record *rec)
{
    return (readout_session *)(uintptr_t)rec;
}

ro_doc *ro_api_doc(const readout_record *rec)
{
    return session_of(rec)->doc;
}

const readout_model *ro_api_model(const readout_record *rec)
{
    return session_of(rec)->model;
}

size_t readout_warnings(const readout_record *rec)
{
    return ro_api_doc(rec)->warnings.n;
}

const char *readout_warning(const readout_record *rec, size_t i)
{
    ro_doc *d = ro_api_doc(rec);
    ro_str line = i < d->warnings.n ? ro_printf(d->ses, "%.*s", RO_FMT(d->warnings.at[i])) : RO_NOSTR;
    return line.p;
}

/* ---- writing ---- */

int readout_write(const readout_record *rec, int format, const readout_style *style, readout_sink sink, void *ctx, readout_error *err)
{
    static const readout_style plain = { 0 };
    readout_session *ses = session_of(rec);
    ro_buf out = { 0 };
    int code = READOUT_OK;

    if (ro_export(&ses->model->m, ses->doc, format, style ? style : &plain, &out))
        code = ro_api_error(err, READOUT_EUSAGE, "there is no layer `%s`", style && style->layer ? style->layer : "");
    else if (out.failed)
        code = ro_api_error(err, READOUT_EMEMORY, "out of memory while writing");
    else if (sink(ctx, out.p, out.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    ro_buf_free(&out);
    return code;
}
