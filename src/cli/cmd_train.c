/* readout train: a coder of a user's own labels, from labelled pairs. */
#include "cli/render.h"

#include "base/mapfile.h"

#include <string.h>

static const cli_option options[] = {
    { "output", 'o', "WEIGHTS", "write the coder there (must be given)" },
    { "keep-going", 'k', NULL, "report lines at fault and train on the rest" },
    { "l2", 0, "X", "strength of the regularisation (default 0.1)" },
    CLI_OPTION_MODEL,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

typedef struct {
    const cli_settings *set;
    readout_model *model;
    ro_file lines;
    cli_output weights, report, faults;
} training;

static int train(training *t)
{
    uint32_t unusable = 0;
    readout_error err = { 0 };
    readout_training how = { .lines = { t->lines.data.p, t->lines.data.n }, .name = t->set->args[1], .l2 = t->set->l2, .keep_going = t->set->keep_going,
                             .weights = cli_output_sink, .weights_ctx = &t->weights, .report = cli_output_sink, .report_ctx = &t->report,
                             .faults = cli_output_sink, .faults_ctx = &t->faults, .unusable = &unusable };
    int code = readout_train_events(t->model, &how, &err);

    if (code)
        cli_complain("%s", err.message);
    return code ? cli_exit_status(code) : unusable ? EXIT_SOME_FAILED : EXIT_DONE;
}

/* Nothing takes the place of the old weights unless there are new ones. */
static int write_weights(training *t)
{
    int status;

    if (!cli_output_open(&t->weights, t->set->output))
        return EXIT_MACHINE;
    status = train(t);
    if (ftell(t->weights.file) <= 0)
        cli_output_drop(&t->weights);
    else if (!cli_output_close(&t->weights))
        return EXIT_MACHINE;
    return cli_output_close(&t->report) ? status : EXIT_MACHINE;
}

static int train_events(const cli_settings *set)
{
    training t = { .set = set, .report = { .file = stdout }, .faults = { .file = stderr } };
    ro_err e = { 0 };
    int status = EXIT_SOME_FAILED;

    t.model = cli_model(set);
    if (!t.model)
        return EXIT_MACHINE;
    if (ro_file_open(&t.lines, set->args[1], 0, &e))
        cli_complain("%s", e.msg);
    else
        status = write_weights(&t);
    if (t.lines.data.p)
        ro_file_close(&t.lines);
    readout_model_close(t.model);
    return status;
}

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };

    if (!cli_parse_options(&cli_train, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_train, stdout);
        return EXIT_DONE;
    }
    if (set.nargs == 2 && strcmp(set.args[0], "events") == 0 && set.output && strcmp(set.output, "-") != 0)
        return train_events(&set);
    cli_print_help(&cli_train, stderr);
    return EXIT_USAGE;
}

const cli_command cli_train = {
    "train", "events [OPTION]... FILE.jsonl -o WEIGHTS", "Fits a coder to your own labels, for `readout relate --events-model WEIGHTS`.",
    "Input, a line each: {\"id\": \"1\", \"sentence\": \"Paris expelled two Malian envoys.\", \"source\": [[0, 5]], \"target\": [[15, 32]], \"label\": \"EXPEL\"}\n"
    "Spans are code points. \"group\", in all lines or in none, names what the label belongs to: a group's probability is the sum of its labels'.\n"
    "Printed are figures of a cross-validation: sentences are cut into five parts, each told by what was learned from the other four. The weights are then\n"
    "fitted to all lines; they fit the encoder that they were trained on and no other. Some 300 sentences make a start, a thousand are better.\n",
    options, run,
};
