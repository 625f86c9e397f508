/* readout lexicon: checks lexicon files; makes them of TABARI's and PETRARCH's dictionaries. */
#include "cli/render.h"

#include "base/buf.h"
#include "base/mapfile.h"

#include <stdlib.h>
#include <string.h>

/* src/lexicon/import.h, without its header: the command line includes base/ and readout.h only, and readout.h has no import. */
extern int ro_dict_kind_of(ro_str name);
extern int ro_lexicon_import(const ro_str *names, const ro_str *sources, size_t n, int kind, bool alone, ro_buf *out, ro_buf *report,
                              uint32_t *unusable, ro_err *e);

enum { MOST_FILES = 256, MOST_BYTES = 64 << 20 };

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

/* ---- import ---- */

typedef struct {
    ro_file file[MOST_FILES];
    ro_str name[MOST_FILES], source[MOST_FILES];
    size_t n;
} dictionaries;

static bool open_all(dictionaries *d, const cli_settings *set)
{
    for (int i = 1; i < set->nargs; i++) {
        ro_err e = { 0 };
        if (d->n == MOST_FILES) {
            cli_complain("more than %d dictionaries", MOST_FILES);
            return false;
        }
        if (ro_file_open(&d->file[d->n], set->args[i], MOST_BYTES, &e)) {
            cli_complain("%s", e.msg);
            return false;
        }
        d->name[d->n] = ro_str_of(set->args[i]);
        d->source[d->n] = d->file[d->n].data;
        d->n++;
    }
    return true;
}

static int write_out(const cli_settings *set, const ro_buf *b, uint32_t unusable)
{
    cli_output out;

    if (!cli_output_open(&out, set->output))
        return EXIT_MACHINE;
    cli_output_sink(&out, b->p, b->n);
    if (!cli_output_close(&out))
        return EXIT_MACHINE;
    return unusable ? EXIT_SOME_FAILED : EXIT_DONE;
}

/* What belongs to this command alone. */
typedef struct {
    int kind;
    bool alone;
} importing;

static int import(const cli_settings *set, const importing *how)
{
    dictionaries *d = calloc(1, sizeof *d);
    ro_buf out = { 0 }, report = { 0 };
    ro_err e = { 0 };
    uint32_t unusable = 0;
    int code = EXIT_SOME_FAILED;

    if (!d) {
        cli_complain("out of memory");
        return EXIT_MACHINE;
    }
    if (open_all(d, set)) {
        int got = ro_lexicon_import(d->name, d->source, d->n, how->kind, how->alone, &out, &report, &unusable, &e);
        fwrite(report.p, 1, report.n, stderr);
        if (got)
            cli_complain("%s", e.msg);
        code = got ? cli_exit_status(got == RO_EINPUT ? READOUT_EINPUT : got) : write_out(set, &out, unusable);
    }
    for (size_t i = 0; i < d->n; i++)
        ro_file_close(&d->file[i]);
    ro_buf_free(&out);
    ro_buf_free(&report);
    free(d);
    return code;
}

/* Takes `--alone`, `--kind KIND` and `--kind=KIND` out of the arguments. False after a message. */
static bool take_own(int *argc, char **argv, importing *how)
{
    int n = 1;

    for (int i = 1; i < *argc; i++) {
        const char *value = NULL;
        if (strncmp(argv[i], "--kind=", 7) == 0)
            value = argv[i] + 7;
        else if (strcmp(argv[i], "--kind") == 0)
            value = i + 1 < *argc ? argv[++i] : "";
        else if (strcmp(argv[i], "--alone") == 0) {
            how->alone = true;
            continue;
        }
        if (!value) {
            argv[n++] = argv[i];
            continue;
        }
        how->kind = ro_dict_kind_of(ro_str_of(value));
        if (how->kind < 0) {
            cli_complain("--kind: `%s` is not one of actors, agents, verbs, discards, issues", value);
            return false;
        }
    }
    argv[*argc = n] = NULL;
    return true;
}

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };
    importing how = { 0 };

    if (!take_own(&argc, argv, &how) || !cli_parse_options(&cli_lexicon, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_lexicon, stdout);
        return EXIT_DONE;
    }
    if (set.nargs >= 2 && strcmp(set.args[0], "check") == 0)
        return check(&set);
    if (set.nargs >= 2 && strcmp(set.args[0], "import") == 0)
        return import(&set, &how);
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
