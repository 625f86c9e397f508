/* Rendering on the workers, printing in order. */
#ifndef RO_CLI_RENDER_H
#define RO_CLI_RENDER_H

#include "cli/cli.h"

typedef struct {
    const cli_settings *set;
    cli_output output;
    readout_style style;
    int format;
} cli_printing;

int cli_item_sink(void *ctx, const char *p, size_t n); /* a readout_sink over a cli_item */
bool cli_deliver(void *ctx, cli_item *item);
/* Opens model and output, reads and prints everything, closes both. Returns an exit status. */
int cli_print_all(cli_printing *p, cli_reading *r);
int cli_print_with(const readout_model *model, cli_printing *p, cli_reading *r); /* the same with a model that is open */

/* Prints an account of the database that the first argument names: ledger, timeline, figures, calendar, why. Returns an exit status. */
int cli_account(const char *account, const cli_settings *set);

/* Options that several commands take. */
#define CLI_OPTION_INPUT(kinds) { "input", 0, "KIND", "auto (default), " kinds }
#define CLI_OPTION_JOBS { "jobs", 'j', "N", "threads, 1 to 256 (default 1; the output is the same for any number)" }
#define CLI_OPTION_OUTPUT { "output", 'o', "FILE", "write there instead of standard output" }
#define CLI_OPTION_DATE { "date", 'd', "DATE", "date of the documents, 2021-02-18, where they give none themselves" }
#define CLI_OPTION_LEXICON { "lexicon", 'l', "FILE|DIR", "your own .lex files, looked up before the built-in ones (may be repeated)" }
#define CLI_OPTION_MODEL { "model", 0, "FILE", "another model file (default: $READOUT_MODEL, else the installed one)" }
#define CLI_OPTION_QUIET { "quiet", 'q', NULL, "no progress, no warnings" }
#define CLI_OPTION_HELP { "help", 'h', NULL, "this help" }
#define CLI_OPTION_END { NULL, 0, NULL, NULL }

#endif
