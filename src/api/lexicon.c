/* Lexicon files by themselves: their check, and what is made of other programs' dictionaries. */
#include "api/internal.h"

#include "base/mapfile.h"
#include "lexicon/import.h"
#include "lexicon/lexicon.h"

#include <stdlib.h>

enum { MOST_BYTES = 64 << 20 };

int readout_lexicon_check(const char *const *paths, size_t n, readout_sink sink, void *ctx, readout_error *err)
{
    ro_lexicon *lex = NULL;
    ro_buf faults = { 0 };
    ro_err e = { 0 };
    ro_str *list = calloc(n ? n : 1, sizeof *list);
    int code;

    if (!list)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    for (size_t i = 0; i < n; i++)
        list[i] = ro_str_of(paths[i]);
    code = ro_lexicon_open(&lex, list, n, &faults, &e);
    if (faults.n && sink(ctx, faults.p, faults.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    else if (code)
        ro_api_fail(&e, NULL, err);
    if (lex)
        ro_lexicon_close(lex);
    ro_buf_free(&faults);
    free(list);
    return code;
}

typedef struct {
    ro_file *file;
    ro_str *name, *source;
    size_t n; /* opened */
} dictionaries;

static int open_all(dictionaries *d, const char *const *paths, size_t n, ro_err *e)
{
    d->file = calloc(n ? n : 1, sizeof *d->file);
    d->name = calloc(n ? n : 1, sizeof *d->name);
    d->source = calloc(n ? n : 1, sizeof *d->source);
    if (!d->file || !d->name || !d->source)
        return ro_err_set(e, RO_EMEMORY, 0, "out of memory");
    for (; d->n < n; d->n++) {
        int code = ro_file_open(&d->file[d->n], paths[d->n], MOST_BYTES, e);
        if (code)
            return code;
        d->name[d->n] = ro_str_of(paths[d->n]);
        d->source[d->n] = d->file[d->n].data;
    }
    return RO_OK;
}

static void close_all(dictionaries *d)
{
    for (size_t i = 0; i < d->n; i++)
        ro_file_close(&d->file[i]);
    free(d->file);
    free(d->name);
    free(d->source);
}

int readout_lexicon_import(const char *const *paths, size_t n, const char *kind, int alone, const readout_import *to, readout_error *err)
{
    dictionaries d = { 0 };
    ro_buf out = { 0 }, report = { 0 };
    ro_err e = { 0 };
    uint32_t unusable = 0;
    int number = kind ? ro_dict_kind_of(ro_str_of(kind)) : RO_DICT_AUTO, code;

    if (number < 0)
        return ro_api_error(err, READOUT_EUSAGE, "`%s` is not one of actors, agents, verbs, discards, issues", kind);
    code = open_all(&d, paths, n, &e);
    if (!code)
        code = ro_lexicon_import(d.name, d.source, d.n, number, alone != 0, &out, &report, &unusable, &e);
    if (report.n && to->report(to->report_ctx, report.p, report.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the report could not be written");
    else if (code)
        code = ro_api_fail(&e, NULL, err);
    else if (to->lexicon(to->lexicon_ctx, out.p, out.n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    if (to->unusable)
        *to->unusable = unusable;
    ro_buf_free(&out);
    ro_buf_free(&report);
    close_all(&d);
    return code;
}
