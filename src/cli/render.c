/* Rendering a record into an item's own buffer, and delivering the buffers in order: shared by `code`, `parse` and `relate`. */
#include "cli/render.h"

#include <stdlib.h>
#include <string.h>

int cli_item_sink(void *ctx, const char *p, size_t n)
{
    cli_item *item = ctx;
    char *bigger = realloc(item->out, item->nout + n + 1);

    if (!bigger)
        return 1;
    if (n)
        memcpy(bigger + item->nout, p, n);
    item->out = bigger;
    item->nout += n;
    return 0;
}

bool cli_deliver(void *ctx, cli_item *item)
{
    cli_printing *p = ctx;
    return cli_output_sink(&p->output, item->out ? item->out : "", item->nout) == 0;
}

int cli_print_with(const readout_model *model, cli_printing *p, cli_reading *r)
{
    int status;

    r->model = model;
    status = cli_output_open(&p->output, p->set->output) ? cli_read_all(r) : EXIT_MACHINE;
    if (p->output.file && !cli_output_close(&p->output))
        status = EXIT_MACHINE;
    return status;
}

int cli_print_all(cli_printing *p, cli_reading *r)
{
    readout_model *model = cli_model(p->set);
    int status;

    if (!model)
        return EXIT_MACHINE;
    status = cli_print_with(model, p, r);
    readout_model_close(model);
    return status;
}
