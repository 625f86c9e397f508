/* readout ledger, timeline, figures, calendar, unlink: accounts of a database. */
#include "cli/render.h"

#include <unistd.h>

static const cli_option ledger_options[] = {
    { "as-of", 0, "DATE", "the state on that day (default: the date of the latest document)" },
    { "agreement", 0, "NAME", "under agreements that have it in their name, or that the lexicon knows by it" },
    { "obligor", 0, "NAME", "owed by whoever has it in their name" },
    { "overdue", 0, NULL, "those alone whose deadline passed without a report of fulfilment" },
    { "disputed", 0, NULL, "those alone of which sources say otherwise" },
    { "why", 0, "ID", "explain this one: each telling, claim and rule" },
    { "format", 'f', "FORMAT", "text (default), json, csv" },
    CLI_OPTION_OUTPUT,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};
static const cli_option timeline_options[] = {
    { "actor", 0, "NAME", "events in which somebody of that name takes part" },
    { "from", 0, "DATE", "first day" },
    { "to", 0, "DATE", "last day" },
    { "format", 'f', "FORMAT", "text (default), json, csv" },
    CLI_OPTION_OUTPUT,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};
static const cli_option figures_options[] = {
    { "kind", 0, "KIND", "killed, troops, displaced, aid_money ..." },
    { "holder", 0, "NAME", "figures of whoever has it in their name" },
    { "format", 'f', "FORMAT", "text (default), json, csv" },
    CLI_OPTION_OUTPUT,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};
static const cli_option calendar_options[] = {
    { "as-of", 0, "DATE", "what is open on that day (default: the date of the latest document)" },
    { "from", 0, "DATE", "first day" },
    { "to", 0, "DATE", "last day" },
    { "agreement", 0, "NAME", "deadlines under agreements that have it in their name" },
    { "obligor", 0, "NAME", "deadlines of whoever has it in their name" },
    { "format", 'f', "FORMAT", "text (default), json, csv, ics (iCalendar)" },
    CLI_OPTION_OUTPUT,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};
static const cli_option unlink_options[] = {
    { "restore", 0, NULL, "put it back where its links lead" },
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static int print_account(const char *account, const cli_settings *set, cli_output *out)
{
    readout_question question = set->question;
    readout_store *store;
    readout_error err = { 0 };
    int code = readout_store_open(&store, set->args[0], 0, &err);

    question.overdue = set->overdue;
    question.disputed = set->disputed;
    if (code == READOUT_OK) {
        code = readout_store_account(store, account, &question, set->query_format, cli_output_sink, out, &err);
        readout_store_close(store);
    }
    if (code)
        cli_complain("%s", err.message);
    return cli_exit_status(code);
}

int cli_account(const char *account, const cli_settings *set)
{
    cli_output out = { 0 };
    int status = cli_output_open(&out, set->output) ? print_account(account, set, &out) : EXIT_MACHINE;

    if (out.file && !cli_output_close(&out))
        status = EXIT_MACHINE;
    return status;
}

/* Parses; true if there is something to do, else *status is what to exit with. */
static bool parsed(const cli_command *c, int nargs, int argc, char **argv, cli_settings *set, int *status)
{
    set->format = -2; /* the formats here are of their own */
    *status = EXIT_USAGE;
    if (!cli_parse_options(c, argc, argv, set))
        return false;
    if (set->help)
        *status = EXIT_DONE;
    if (set->help || set->nargs != nargs)
        cli_print_help(c, set->help ? stdout : stderr);
    return !set->help && set->nargs == nargs;
}

static int run_account(const cli_command *c, int argc, char **argv)
{
    cli_settings set = { 0 };
    int status;

    return parsed(c, 1, argc, argv, &set, &status) ? cli_account(set.question.id ? "why" : c->name, &set) : status;
}

static int run_ledger(int argc, char **argv)
{
    return run_account(&cli_ledger, argc, argv);
}

static int run_timeline(int argc, char **argv)
{
    return run_account(&cli_timeline, argc, argv);
}

static int run_figures(int argc, char **argv)
{
    return run_account(&cli_figures, argc, argv);
}

static int run_calendar(int argc, char **argv)
{
    return run_account(&cli_calendar, argc, argv);
}

static int run_unlink(int argc, char **argv)
{
    cli_settings set = { 0 };
    readout_error err = { 0 };
    readout_store *store;
    int status, code;

    if (!parsed(&cli_unlink, 2, argc, argv, &set, &status))
        return status;
    if (access(set.args[0], F_OK) != 0) { /* opening for writing would make it */
        cli_complain("%s: there is no such database", set.args[0]);
        return EXIT_MACHINE;
    }
    code = readout_store_open(&store, set.args[0], 1, &err);
    if (code == READOUT_OK) {
        code = readout_store_unlink(store, set.args[1], set.restore, &err);
        readout_store_close(store);
    }
    if (code)
        cli_complain("%s", err.message);
    return cli_exit_status(code);
}

const cli_command cli_ledger = {
    "ledger", "[OPTION]... DB", "Who owes what to whom by when, and what sources say became of it.",
    "Commitments told in several documents are one, grouped by agreement and by who owes. Each has its state on the day, why, and every claim with who makes it, in which\n"
    "document, and the words. States are what sources say: kept, broken, disputed (both are said), released, pending, unknown. `overdue` is computed: the deadline passed, and no\n"
    "report of fulfilment stands in this archive. Mandates, authorizations and measures are in force or ended; an extension closes the term before it. A later claim of the same\n"
    "claimant supersedes an earlier one, and a correction what the publisher sent before; all are listed. Reprints count once.\n\n"
    "  readout ledger news.db --as-of 2021-06-01\n"
    "  readout ledger news.db --agreement 'Doha' --obligor 'United States'\n"
    "  readout ledger news.db --overdue --format csv -o overdue.csv\n"
    "  readout ledger news.db --why c3fa41b09        why does it stand so, and why are these tellings one?\n",
    ledger_options, run_ledger,
};
const cli_command cli_timeline = {
    "timeline", "[OPTION]... DB", "What happened, each event once, with the number of reports behind it.",
    "Events that count (actual, ongoing), by date; told again elsewhere they are one line. A report and its reprints count as one report.\n\n"
    "  readout timeline news.db --actor Sudan --from 2023-04-15 --to 2023-05\n",
    timeline_options, run_timeline,
};
const cli_command cli_figures = {
    "figures", "[OPTION]... DB", "How many and how much: series by holder, place and kind, with the change between reports.",
    "A series is one kind of thing counted of one holder in one place. Each line is a value of a day, the change since the value before, and [reports of documents].\n\n"
    "  readout figures news.db --kind killed\n"
    "  readout figures news.db --holder NATO --format csv\n",
    figures_options, run_figures,
};
const cli_command cli_calendar = {
    "calendar", "[OPTION]... DB", "Deadlines and expected decisions that are open; also as iCalendar.",
    "What is kept, released or decided is out of it. A deadline of `2021-05` spans the whole of May.\n\n"
    "  readout calendar news.db --from 2021-05-01\n"
    "  readout calendar news.db --format ics -o deadlines.ics\n",
    calendar_options, run_calendar,
};
const cli_command cli_unlink = {
    "unlink", "[OPTION]... DB ID", "Takes a telling out of what it is wrongly linked to; it stays out.",
    "ID is a telling's id as `readout why DB ID` prints it, the beginning of one, or DOCUMENT:c2. It stands alone from then on, also when its document is loaded again;\n"
    "nothing is deleted, and --restore undoes it.\n\n"
    "  readout why news.db c3fa41b09                 the tellings and what links them\n"
    "  readout unlink news.db 5d1a77e20f\n",
    unlink_options, run_unlink,
};
