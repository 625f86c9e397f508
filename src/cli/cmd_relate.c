/* readout relate: the relation of marked pairs of actors, a line of JSON each. */
#include "cli/render.h"

#include <string.h>

static const cli_option options[] = {
    { "labels", 0, "SET", "plover (default, 16 types) or plv (15: CONCEDE and RETREAT are YIELD)" },
    { "events-model", 0, "WEIGHTS", "answer in your own labels, with what `readout train events` wrote" },
    CLI_OPTION_JOBS,
    CLI_OPTION_OUTPUT,
    CLI_OPTION_MODEL,
    CLI_OPTION_LEXICON,
    CLI_OPTION_QUIET,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

/* Printing (first: it is what cli_deliver is given), and the coder that answers; NULL: the model's own labels. */
typedef struct {
    cli_printing print;
    readout_events_model *own;
} relating;

static int ask(const relating *r, readout_session *ses, cli_item *item)
{
    if (r->own)
        return readout_relate_own(ses, r->own, item->in.bytes, cli_item_sink, item, &item->err);
    return readout_relate(ses, item->in.bytes, r->print.set->labels, cli_item_sink, item, &item->err);
}

static void render(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    char where[64];

    (void)rec;
    if (ask(ctx, ses, item) == READOUT_OK)
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

static int answer_all(const cli_settings *set)
{
    relating answers = { .print = { .set = set } };
    cli_reading r = { .set = set, .render = render, .deliver = cli_deliver, .ctx = &answers, .by_line = true };
    readout_model *model = cli_model(set);
    readout_error err = { 0 };
    int status = EXIT_MACHINE;

    if (!model)
        return EXIT_MACHINE;
    if (set->events_model && readout_events_model_open(&answers.own, model, set->events_model, &err))
        cli_complain("%s", err.message);
    else
        status = cli_print_with(model, &answers.print, &r);
    readout_events_model_close(answers.own);
    readout_model_close(model);
    return status;
}

static int run(int argc, char **argv)
{
    cli_settings set = { .labels = "plover" };

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
    return answer_all(&set);
}

const cli_command cli_relate = {
    "relate", "[OPTION]... [FILE|-]...", "Says how two marked actors of a sentence stand to each other.",
    "Input, a line each: {\"id\": \"1\", \"sentence\": \"Paris expelled two Malian envoys.\", \"source\": [[0, 5]], \"target\": [[15, 33]]}\n"
    "Output, a line each: {\"id\", \"root\", \"quad\", \"cameo\", \"mode\", \"status\", \"confidence\", \"why\"}. Spans are code points.\n"
    "It always answers with its best root; what it would not have coded unasked has a confidence below 0.5.\n"
    "With --events-model: {\"id\", \"label\", \"confidence\", \"group\", \"group_confidence\", \"trigger\", \"labels\": {label: probability}}.\n",
    options, run,
};
