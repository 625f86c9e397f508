/* readout query: questions to a database. */
#include "cli/render.h"

#include <string.h>

static const cli_option options[] = {
    { "format", 'f', "FORMAT", "table (default), csv, json" }, CLI_OPTION_OUTPUT, CLI_OPTION_HELP, CLI_OPTION_END,
};

static void list_named(FILE *out)
{
    const char *line;

    fputs("\nNamed queries:\n", out);
    for (size_t i = 0; (line = readout_store_named(i)) != NULL; i++) {
        const char *tab = strchr(line, '\t'), *tab2 = strchr(tab + 1, '\t');
        fprintf(out, "  %.*s %-*.*s %s\n", (int)(tab - line), line, 22 - (int)(tab - line), (int)(tab2 - tab - 1), tab + 1, tab2 + 1);
    }
}

static int query(const cli_settings *set, cli_output *out)
{
    readout_store *store;
    readout_error err = { 0 };
    int code = readout_store_open(&store, set->args[0], 0, &err);

    if (code == READOUT_OK) {
        code = readout_store_query(store, set->args[1], set->args + 2, (size_t)set->nargs - 2, set->query_format, cli_output_sink, out, &err);
        readout_store_close(store);
    }
    if (code)
        cli_complain("%s", err.message);
    return cli_exit_status(code);
}

static int run(int argc, char **argv)
{
    cli_settings set = { .format = -2 /* the formats here are of their own */ };
    cli_output out = { 0 };
    int status;

    if (!cli_parse_options(&cli_query, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help || set.nargs < 2) {
        cli_print_help(&cli_query, set.help ? stdout : stderr);
        list_named(set.help ? stdout : stderr);
        return set.help ? EXIT_DONE : EXIT_USAGE;
    }
    status = cli_output_open(&out, set.output) ? query(&set, &out) : EXIT_MACHINE;
    if (out.file && !cli_output_close(&out))
        status = EXIT_MACHINE;
    return status;
}

const cli_command cli_query = {
    "query", "[OPTION]... DB QUERY [ARGUMENT]...", "Asks a database: a named query, or SQL that only reads.",
    "  readout query news.db events\n"
    "  readout query news.db search 'ceasefire AND Idlib'\n"
    "  readout query --format csv news.db \"SELECT type, count(*) FROM event WHERE countable GROUP BY type\"\n"
    "docs/formats/store.md describes the tables.\n",
    options, run,
};
