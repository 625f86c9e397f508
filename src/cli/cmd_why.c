/* readout why: what decided a record. */
#include "cli/render.h"

#include "base/mapfile.h"

#include <string.h>

static const cli_option options[] = {
    { "words", 0, NULL, "also say which words the decision hangs on (reads the sentence again with each word hidden)" },
    CLI_OPTION_DATE,
    CLI_OPTION_INPUT("text, html, conllu"),
    CLI_OPTION_OUTPUT,
    CLI_OPTION_LEXICON,
    CLI_OPTION_MODEL,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static int explain(const readout_model *model, const cli_settings *set, cli_output *out)
{
    readout_session *ses;
    readout_error err = { 0 };
    ro_err e = { 0 };
    ro_file file;
    int code;

    if (ro_file_open(&file, set->args[0], 0, &e)) {
        cli_complain("%s", e.msg);
        return EXIT_SOME_FAILED;
    }
    readout_input in = { .bytes = { file.data.p, file.data.n }, .name = set->args[0], .kind = set->input, .date = set->date };
    code = readout_session_new(&ses, model, &err);
    if (code == READOUT_OK)
        code = readout_why(ses, &in, set->args[1], set->words, cli_output_sink, out, &err);
    if (code)
        cli_complain("%s", err.message);
    readout_session_free(ses);
    ro_file_close(&file);
    return cli_exit_status(code);
}

/* Does the file begin as SQLite's do? */
static bool is_store(const char *path)
{
    static const char magic[] = "SQLite format 3";
    char head[sizeof magic] = "";
    FILE *f = fopen(path, "rb");
    bool is = f && fread(head, 1, sizeof head, f) == sizeof head && memcmp(head, magic, sizeof magic) == 0;

    if (f)
        fclose(f);
    return is;
}

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };
    cli_output out = { 0 };
    readout_model *model;
    int status;

    if (!cli_parse_options(&cli_why, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_why, stdout);
        return EXIT_DONE;
    }
    if (set.nargs != 2) {
        cli_print_help(&cli_why, stderr);
        return EXIT_USAGE;
    }
    set.question.id = set.args[1];
    if (is_store(set.args[0]))
        return cli_account("why", &set);
    if (!(model = cli_model(&set)))
        return EXIT_MACHINE;
    status = cli_output_open(&out, set.output) ? explain(model, &set, &out) : EXIT_MACHINE;
    if (out.file && !cli_output_close(&out))
        status = EXIT_MACHINE;
    readout_model_close(model);
    return status;
}

const cli_command cli_why = {
    "why", "[OPTION]... FILE|DB RECORD", "Explains what decided a record: words, head, probability, runner-up, lexicon lines; of a database: a state and its links.",
    "RECORD is an id as in the JSON and the read-out: e3, s1, c2, or n4 for a sentence (why it gave what it gave, or nothing).\n"
    "Of a database it is an id as `readout ledger` prints it, or its beginning: every telling with the rule that links it, every claim with its words, and the rule\n"
    "that gives the state.\n\n"
    "  readout why --date 2021-02-18 article.txt e2 --words\n"
    "  readout why news.db c3fa41b09\n",
    options, run,
};
