/* readout load: documents and their records into a database. */
#include "cli/render.h"

#include <pthread.h>

static const cli_option options[] = {
    CLI_OPTION_DATE, CLI_OPTION_INPUT("text, html, jsonl, conllu"), CLI_OPTION_JOBS, CLI_OPTION_LEXICON, CLI_OPTION_MODEL, CLI_OPTION_QUIET, CLI_OPTION_HELP,
    CLI_OPTION_END,
};

/* Workers read side by side and store one after the other, in the order of the documents: the database is the same for any number of threads. */
typedef struct {
    readout_store *store;
    pthread_mutex_t lock;
    pthread_cond_t turn;
    uint64_t next;      /* number of the document whose turn it is */
    uint64_t fresh, old;
} loading;

static void store_in_turn(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    loading *l = ctx;
    int fresh = 0;

    (void)ses;
    pthread_mutex_lock(&l->lock);
    while (item->number != l->next)
        pthread_cond_wait(&l->turn, &l->lock);
    if (rec) {
        item->failed = readout_store_add(l->store, rec, &fresh, &item->err) != READOUT_OK;
        l->fresh += !item->failed && fresh;
        l->old += !item->failed && !fresh;
    }
    l->next++;
    pthread_cond_broadcast(&l->turn);
    pthread_mutex_unlock(&l->lock);
}

static bool go_on(void *ctx, cli_item *item)
{
    (void)ctx;
    (void)item;
    return true;
}

static int load(const readout_model *model, cli_settings *set, const char *path)
{
    loading l = { .lock = PTHREAD_MUTEX_INITIALIZER, .turn = PTHREAD_COND_INITIALIZER };
    cli_reading r = { .set = set, .model = model, .render = store_in_turn, .deliver = go_on, .ctx = &l, .render_failed = true };
    readout_error err = { 0 };
    int status;

    if (readout_store_open(&l.store, path, 1, &err)) {
        cli_complain("%s", err.message);
        return EXIT_MACHINE;
    }
    status = cli_read_all(&r);
    readout_store_close(l.store);
    if (!set->quiet)
        fprintf(stderr, "%llu documents stored, %llu were there already\n", (unsigned long long)l.fresh, (unsigned long long)l.old);
    return status;
}

static int run(int argc, char **argv)
{
    cli_settings set = { 0 };
    readout_model *model;
    const char *path;
    int status;

    if (!cli_parse_options(&cli_load, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_load, stdout);
        return EXIT_DONE;
    }
    if (set.nargs < 2) {
        cli_print_help(&cli_load, stderr);
        return EXIT_USAGE;
    }
    path = set.args[0];
    set.args++;
    set.nargs--;
    if (!(model = cli_model(&set)))
        return EXIT_MACHINE;
    status = load(model, &set, path);
    readout_model_close(model);
    return status;
}

const cli_command cli_load = {
    "load", "[OPTION]... DB FILE|FOLDER|-...", "Reads documents and keeps them with their records in a database.",
    "DB is one SQLite file; it is made when it is not there. What is there already, by the same bytes, model and lexicon, is left alone, so an\n"
    "interrupted run is simply started again. Each document is one transaction: it is there as a whole or not at all.\n",
    options, run,
};
