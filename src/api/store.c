/* include/readout.h: databases. */
#include "api/internal.h"

#include "query/account.h"
#include "query/query.h"
#include "store/store.h"

#include <stdio.h>
#include <stdlib.h>

struct readout_store {
    ro_store *s;
};

int readout_store_open(readout_store **out, const char *path, int create, readout_error *err)
{
    readout_store *store = calloc(1, sizeof *store);
    ro_err e = { 0 };

    *out = NULL;
    if (!store)
        return ro_api_error(err, READOUT_EMEMORY, "out of memory");
    if (ro_store_open(&store->s, path, create != 0, &e)) {
        free(store);
        return ro_api_fail(&e, NULL, err);
    }
    *out = store;
    return READOUT_OK;
}

void readout_store_close(readout_store *store)
{
    if (!store)
        return;
    ro_store_close(store->s);
    free(store);
}

int readout_store_add(readout_store *store, const readout_record *rec, int *fresh, readout_error *err)
{
    ro_err e = { 0 };
    bool is_fresh = false;

    if (ro_store_add(store->s, &ro_api_model(rec)->m, ro_api_doc(rec), &is_fresh, &e))
        return ro_api_fail(&e, NULL, err);
    if (fresh)
        *fresh = is_fresh;
    return READOUT_OK;
}

/* What was written goes to the sink, unless something failed before. */
static int hand_over(ro_buf *out, const ro_err *e, readout_sink sink, void *ctx, readout_error *err)
{
    int code = READOUT_OK;

    if (e->code)
        code = ro_api_fail(e, NULL, err);
    else if (out->failed)
        code = ro_api_error(err, READOUT_EMEMORY, "out of memory while writing");
    else if (out->n && sink(ctx, out->p, out->n) != 0)
        code = ro_api_error(err, READOUT_EIO, "the output could not be written");
    ro_buf_free(out);
    return code;
}

int readout_store_query(readout_store *store, const char *query, const char *const *args, size_t nargs, const char *format, readout_sink sink, void *ctx,
                        readout_error *err)
{
    static const char *const forms[] = { [RO_FORM_TABLE] = "table", [RO_FORM_CSV] = "csv", [RO_FORM_JSON] = "json" };
    ro_buf out = { 0 };
    ro_err e = { 0 };
    int form = -1;

    for (int i = 0; i < 3; i++)
        if (!format || strcmp(format, forms[i]) == 0) {
            form = i;
            break;
        }
    if (form < 0)
        return ro_api_error(err, READOUT_EUSAGE, "`%s` is not one of table, csv, json", format);
    ro_query(ro_store_db(store->s), query, args, nargs, (enum ro_table_form)form, &out, &e);
    return hand_over(&out, &e, sink, ctx, err);
}

int readout_store_account(readout_store *store, const char *account, const readout_question *question, const char *format, readout_sink sink, void *ctx,
                          readout_error *err)
{
    static const readout_question everything;
    const readout_question *x = question ? question : &everything;
    const ro_question q = { x->as_of, x->agreement, x->obligor, x->actor, x->holder, x->kind, x->from, x->to, x->id, x->overdue != 0, x->disputed != 0 };
    ro_buf out = { 0 };
    ro_err e = { 0 };

    ro_account(ro_store_db(store->s), account, &q, format, &out, &e);
    return hand_over(&out, &e, sink, ctx, err);
}

int readout_store_unlink(readout_store *store, const char *id, int restore, readout_error *err)
{
    ro_err e = { 0 };

    return ro_store_unlink(store->s, id, restore != 0, &e) ? ro_api_fail(&e, NULL, err) : READOUT_OK;
}

const char *readout_store_named(size_t i)
{
    static _Thread_local char line[256];

    if (i >= ro_nnamed_queries)
        return NULL;
    snprintf(line, sizeof line, "%s\t%s\t%s", ro_named_queries[i].name, ro_named_queries[i].parameters, ro_named_queries[i].what);
    return line;
}
