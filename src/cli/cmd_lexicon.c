/* readout lexicon: checks lexicon files. */
#include "cli/render.h"

#include <string.h>

static const cli_option options[] = { CLI_OPTION_HELP, CLI_OPTION_END };

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };
    cli_output out = { .file = stderr };
    readout_error err = { 0 };
    int code;

    if (!cli_parse_options(&cli_lexicon, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_lexicon, stdout);
        return EXIT_DONE;
    }
    if (set.nargs < 2 || strcmp(set.args[0], "check") != 0) {
        cli_print_help(&cli_lexicon, stderr);
        return EXIT_USAGE;
    }
    code = readout_lexicon_check(set.args + 1, (size_t)set.nargs - 1, cli_output_sink, &out, &err);
    if (code == READOUT_OK)
        return EXIT_DONE;
    if (err.message[0])
        cli_complain("%s", err.message);
    return EXIT_SOME_FAILED;
}

const cli_command cli_lexicon = {
    "lexicon", "check FILE|FOLDER...", "Checks lexicon files of your own.",
    "Every fault is reported as `file:line: what is wrong`. lexicon/README.md describes the format.\n", options, run,
};
