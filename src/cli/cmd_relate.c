/* readout relate: the relation of marked pairs of actors, a line of JSON each. */
#include "cli/render.h"

#include <string.h>

static const cli_option options[] = {
    { "labels", 0, "SET", "plover (default, 16 types) or plv (15: CONCEDE and RETREAT are YIELD)" },
    CLI_OPTION_JOBS,
    CLI_OPTION_OUTPUT,
    CLI_OPTION_MODEL,
    CLI_OPTION_LEXICON,
    CLI_OPTION_QUIET,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

static void render(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    const cli_printing *p = ctx;
    char where[64];

    (void)rec;
    if (readout_relate(ses, item->in.bytes, p->set->labels, cli_item_sink, item, &item->err) == READOUT_OK)
        return;
    item->failed = true;
    snprintf(where, sizeof where, ":%llu: ", (unsigned long long)item->in.line);
    if (strlen(item->err.message) + strlen(item->in.name) + strlen(where) < sizeof item->err.message) {
        size_t n = strlen(item->in.name), m = strlen(where);
        memmove(item->err.message + n + m, item->err.message, strlen(item->err.message) + 1);
        memcpy(item->err.message, item->in.name, n);
        memcpy(item->err.message + n, where, m);
    }
}

static int run(int argc, char **argv)
{
    cli_settings set = { .labels = "plover" };
    cli_printing p = { .set = &set };
    cli_reading r = { .set = &set, .render = render, .deliver = cli_deliver, .ctx = &p, .by_line = true };

    if (!cli_parse_options(&cli_relate, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_relate, stdout);
        return EXIT_DONE;
    }
    if (strcmp(set.labels, "plover") != 0 && strcmp(set.labels, "plv") != 0) {
        cli_complain("--labels: `%s` is not one of plover, plv", set.labels);
        return EXIT_USAGE;
    }
    return cli_print_all(&p, &r);
}

const cli_command cli_relate = {
    "relate", "[OPTION]... [FILE|-]...", "Says how two marked actors of a sentence stand to each other.",
    "Input, a line each: {\"id\": \"1\", \"sentence\": \"Paris expelled two Malian envoys.\", \"source\": [[0, 5]], \"target\": [[15, 33]]}\n"
    "Output, a line each: {\"id\", \"root\", \"quad\", \"cameo\", \"mode\", \"status\", \"confidence\", \"why\"}. Spans are code points.\n"
    "It always answers with its best root; what it would not have coded unasked has a confidence below 0.5.\n",
    options, run,
};
