/* readout code: documents to records. */
#include "cli/render.h"

#include <stdlib.h>
#include <sys/ioctl.h>
#include <unistd.h>

static const cli_option options[] = {
    { "format", 'f', "FORMAT", "text (default): a read-out; json; jsonl: a line a document; csv: a row an event; html: a page; corpus" },
    CLI_OPTION_DATE,
    CLI_OPTION_INPUT("text, html, jsonl, conllu"),
    { "layer", 0, "NAME", "print one layer alone: zones, tokens, parse, frames, mentions, coref, actors, times, statements, events ..." },
    { "min-confidence", 0, "P", "leave out records below (0 to 1)" },
    { "offsets", 0, "UNIT", "codepoints (default), bytes, utf16" },
    CLI_OPTION_JOBS,
    CLI_OPTION_OUTPUT,
    CLI_OPTION_LEXICON,
    CLI_OPTION_MODEL,
    { "colour", 0, "WHEN", "auto (default: on a terminal), always, never" },
    CLI_OPTION_QUIET,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static void render(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    cli_printing *p = ctx;

    (void)ses;
    item->failed = readout_write(rec, p->format, &p->style, cli_item_sink, item, &item->err) != READOUT_OK;
}

static int columns(void)
{
    struct winsize w;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &w) == 0 && w.ws_col >= 40 ? (w.ws_col > 120 ? 120 : w.ws_col) : 80;
}

/* The header of CSV stands once, before the first document. */
static int csv_header(cli_printing *p)
{
    return p->format == READOUT_CSV ? cli_output_sink(&p->output, READOUT_CSV_HEADER, sizeof READOUT_CSV_HEADER - 1) : 0;
}

static int run(int argc, char **argv)
{
    cli_settings set = { .format = READOUT_READOUT };
    cli_printing p = { .set = &set };
    cli_reading r = { .set = &set, .render = render, .deliver = cli_deliver, .ctx = &p };
    readout_model *model;
    int status;

    if (!cli_parse_options(&cli_code, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_code, stdout);
        return EXIT_DONE;
    }
    if (set.nargs == 0 && isatty(STDIN_FILENO)) {
        cli_print_help(&cli_code, stderr);
        return EXIT_USAGE;
    }
    if (!(model = cli_model(&set)))
        return EXIT_MACHINE;
    if (!cli_output_open(&p.output, set.output)) {
        readout_model_close(model);
        return EXIT_MACHINE;
    }
    p.format = set.format;
    p.style = (readout_style){ .offsets = set.offsets, .min_confidence = set.min_confidence, .layer = set.layer, .width = columns() };
    p.style.colour = set.colour == 1 || (set.colour < 0 && cli_is_terminal(&p.output) && !getenv("NO_COLOR"));
    r.model = model;
    csv_header(&p);
    status = cli_read_all(&r);
    if (!cli_output_close(&p.output))
        status = EXIT_MACHINE;
    readout_model_close(model);
    return status;
}

const cli_command cli_code = {
    "code", "[OPTION]... [FILE|FOLDER|-]...", "Reads documents and prints their records.",
    "Text comes in three make-ups (a paragraph a line, a sentence a line, hard-wrapped) and is told apart by itself; saved web pages and JSON lines\n"
    "(id, text, date, title, url, publisher) too. What must not be counted (denied, planned, conditional, alleged, a reader's comment) is kept apart\n"
    "and says why.\n\n"
    "  readout code --date 2021-02-18 article.txt\n"
    "  curl -s https://example.org/page | readout code --input html --format html - > page.html\n"
    "  readout code --format csv archive/ -j 4 -o events.csv\n",
    options, run,
};
