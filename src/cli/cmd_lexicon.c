/* readout lexicon: checks lexicon files; makes them of TABARI's and PETRARCH's dictionaries. */
#include "cli/render.h"

#include <string.h>

static const cli_option options[] = {
    { "kind", 0, "KIND", "import: actors, agents, verbs, discards or issues (default: by the make-up of the file)" },
    { "alone", 0, NULL, "import, verbs: only what these verbs code is an event; without it they add to what the reader finds" },
    CLI_OPTION_OUTPUT,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static int check(const cli_settings *set)
{
    cli_output out = { .file = stderr };
    readout_error err = { 0 };
    int code = readout_lexicon_check(set->args + 1, (size_t)set->nargs - 1, cli_output_sink, &out, &err);

    if (code == READOUT_OK)
        return EXIT_DONE;
    if (err.message[0])
        cli_complain("%s", err.message);
    return EXIT_SOME_FAILED;
}

static int import(const cli_settings *set)
{
    cli_output out, report = { .file = stderr };
    readout_error err = { 0 };
    uint32_t unusable = 0;
    readout_import to = { cli_output_sink, &out, cli_output_sink, &report, &unusable };
    int code;

    if (!cli_output_open(&out, set->output))
        return EXIT_MACHINE;
    code = readout_lexicon_import(set->args + 1, (size_t)set->nargs - 1, set->question.kind, set->alone, &to, &err);
    if (code)
        cli_complain("%s", err.message);
    if (!cli_output_close(&out))
        return EXIT_MACHINE;
    return code ? cli_exit_status(code) : unusable ? EXIT_SOME_FAILED : EXIT_DONE;
}

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };

    if (!cli_parse_options(&cli_lexicon, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_lexicon, stdout);
        return EXIT_DONE;
    }
    if (set.nargs >= 2 && strcmp(set.args[0], "check") == 0)
        return check(&set);
    if (set.nargs >= 2 && strcmp(set.args[0], "import") == 0)
        return import(&set);
    cli_print_help(&cli_lexicon, stderr);
    return EXIT_USAGE;
}

const cli_command cli_lexicon = {
    "lexicon", "check FILE|FOLDER... | import [--kind KIND] [--alone] FILE... -o FILE.lex", "Checks lexicon files, or makes them of TABARI's and PETRARCH's.",
    "check reports every fault as `file:line: what is wrong`. import reads dictionaries of TABARI and PETRARCH, one kind a run, and reports in the same way\n"
    "every line that it could not use (exit status 1 then; what could be used is written). Use what it writes with `readout code --lexicon FILE.lex`.\n"
    "lexicon/README.md describes the format.\n",
    options, run,
};
