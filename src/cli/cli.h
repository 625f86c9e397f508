/* The commands: each parses its options, calls include/readout.h, prints. */
#ifndef RO_CLI_CLI_H
#define RO_CLI_CLI_H

#include <readout.h>
#include <stdbool.h>
#include <stdio.h>

/* Exit statuses (docs/man/readout.1). */
enum { EXIT_DONE = 0, EXIT_SOME_FAILED = 1, EXIT_USAGE = 2, EXIT_MACHINE = 3 };

typedef struct {
    const char *name;
    const char *synopsis; /* after the name */
    const char *summary;  /* one line for `readout --help` */
    const char *help;     /* what `readout NAME --help` says below the options */
    const struct cli_option *options; /* ends with a NULL name */
    int (*run)(int argc, char **argv);
} cli_command;

extern const cli_command cli_code, cli_parse, cli_relate, cli_why, cli_load, cli_query, cli_ledger, cli_timeline, cli_figures, cli_calendar, cli_unlink,
    cli_lexicon, cli_vectors, cli_train;

/* An option: `name` long, `letter` short or 0, `value` what it takes (NULL: nothing), and where its value goes. */
typedef struct cli_option {
    const char *name;
    char letter;
    const char *value;
    const char *help;
} cli_option;

/* What the commands' options set. One struct for all: a command's table says which of them it takes. */
typedef struct {
    const char *model, *kernel, *lexicon[32];
    size_t nlexicons;
    const char *date, *output, *layer, *labels, *tokens, *events_model;
    int input;   /* enum readout_input_kind */
    int format;  /* enum readout_format, -1: the default */
    const char *query_format;
    int offsets, jobs;
    double min_confidence;
    double l2;
    bool words, quiet, alone, restore, keep_going;
    readout_question question; /* of the accounts of a database */
    bool overdue, disputed;
    int colour;  /* -1: on a terminal */
    const char *const *args;
    int nargs;
    bool help;
} cli_settings;

/* Parses argv[1..] by the command's table. False after a message about the fault: the caller returns EXIT_USAGE. */
bool cli_parse_options(const cli_command *c, int argc, char **argv, cli_settings *s);
void cli_print_help(const cli_command *c, FILE *out);

/* Opens the model with the settings; NULL after a message. */
readout_model *cli_model(const cli_settings *s);
int cli_exit_status(int code); /* of an enum readout_code */

/* Standard error: `readout: MESSAGE`. */
void cli_complain(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* ---- output ---- */

typedef struct {
    FILE *file;
    const char *path; /* NULL: standard output */
    bool failed;
} cli_output;

bool cli_output_open(cli_output *o, const char *path);
bool cli_output_close(cli_output *o); /* false after a message: a full disk shows here */
void cli_output_drop(cli_output *o);  /* of a file that is not to be */
int cli_output_sink(void *ctx, const char *p, size_t n); /* a readout_sink over a cli_output */
bool cli_is_terminal(const cli_output *o);

/* ---- inputs ---- */

/* One document to be read: a file, or a line of a JSONL file. */
typedef struct cli_item {
    readout_input in;
    struct cli_file *file; /* that it belongs to */
    char *out;             /* what is to be printed for it */
    size_t nout;
    size_t nfirst;         /* of these, bytes for the first of two outputs */
    readout_error err;
    char *warnings;        /* a line each */
    bool failed;
    uint64_t number;       /* 0, 1, 2 ... in the order of the documents */
} cli_item;

/* How the documents are read and what happens to each: `render` runs on the workers and sets item->out, `deliver` in order on one thread. */
typedef struct {
    const cli_settings *set;
    const readout_model *model;
    void (*render)(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec);
    bool (*deliver)(void *ctx, cli_item *item); /* false: stop, the machine failed */
    void *ctx;
    bool by_line;          /* JSONL lines are not documents: render gets rec NULL and the bytes of the line */
    bool render_failed;    /* call render (rec NULL) for documents that could not be read, too */
    bool parse_only;
} cli_reading;

/* Reads everything that the arguments name: files, folders (their files in order of names), `-` or nothing: standard input. Returns an exit status. */
int cli_read_all(const cli_reading *r);

#endif
