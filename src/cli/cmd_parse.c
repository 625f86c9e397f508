/* readout parse: sentences, tokens, tags, lemmas and trees as CoNLL-U. */
#include "cli/render.h"

static const cli_option options[] = {
    CLI_OPTION_INPUT("text, html, jsonl, conllu (its sentences and tokens hold, its analysis is ignored)"),
    { "format", 'f', "FORMAT", "conllu (the only one)" },
    CLI_OPTION_JOBS,
    CLI_OPTION_OUTPUT,
    CLI_OPTION_MODEL,
    CLI_OPTION_QUIET,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static void render(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    (void)ctx;
    (void)ses;
    item->failed = readout_write(rec, READOUT_CONLLU_OUT, NULL, cli_item_sink, item, &item->err) != READOUT_OK;
}

static int run(int argc, char **argv)
{
    cli_settings set = { .format = READOUT_CONLLU_OUT };
    cli_printing p = { .set = &set };
    cli_reading r = { .set = &set, .render = render, .deliver = cli_deliver, .ctx = &p, .parse_only = true };

    if (!cli_parse_options(&cli_parse, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_parse, stdout);
        return EXIT_DONE;
    }
    if (set.format != READOUT_CONLLU_OUT) {
        cli_complain("parse writes conllu and nothing else");
        return EXIT_USAGE;
    }
    return cli_print_all(&p, &r);
}

const cli_command cli_parse = {
    "parse", "[OPTION]... [FILE|FOLDER|-]...", "Prints sentences, tokens, tags, lemmas and trees as CoNLL-U.",
    "Universal Dependencies 2: UPOS, XPOS (Penn), features, lemmas, heads and relations. MISC holds `Factuality=` of verbs: from 3, the text has it that it\n"
    "happened, to -3, that it did not; about 0: open.\n", options, run,
};
