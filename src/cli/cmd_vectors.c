/* readout vectors: the encoder's vectors of all tokens as one NumPy array, and the list of these tokens.
 *
 * The header of an array holds the number of its rows, which is known at the end. In a file the header is written then; rows for standard output, which may be a pipe, wait in a temporary
 * file. */
#include "cli/render.h"

#include <string.h>
#include <unistd.h>

enum { HEADER = 128 };

static const cli_option options[] = {
    { "tokens", 't', "FILE", "also write the list of the tokens there, a line a row of the array (TSV)" },
    { "offsets", 0, "UNIT", "of the list: bytes (default), codepoints, utf16" },
    CLI_OPTION_INPUT("text, html, jsonl, conllu (its sentences and tokens hold)"),
    CLI_OPTION_JOBS,
    CLI_OPTION_OUTPUT,
    CLI_OPTION_MODEL,
    CLI_OPTION_QUIET,
    CLI_OPTION_HELP,
    CLI_OPTION_END,
};

typedef struct {
    const cli_settings *set;
    cli_output output, list; /* list.file NULL: not wanted */
    cli_output rows;         /* `output`, or the temporary file */
    uint64_t bytes;
    uint32_t width;
} writing;

static void render(void *ctx, readout_session *ses, cli_item *item, const readout_record *rec)
{
    const writing *w = ctx;
    readout_style style = { .offsets = w->set->offsets };

    (void)ses;
    item->failed = readout_write(rec, READOUT_VECTORS, NULL, cli_item_sink, item, &item->err) != READOUT_OK;
    item->nfirst = item->nout;
    if (!item->failed && w->list.file)
        item->failed = readout_write(rec, READOUT_TOKENS, &style, cli_item_sink, item, &item->err) != READOUT_OK;
}

static bool deliver(void *ctx, cli_item *item)
{
    writing *w = ctx;

    w->bytes += item->nfirst;
    if (cli_output_sink(&w->rows, item->out, item->nfirst))
        return false;
    return !w->list.file || cli_output_sink(&w->list, item->out + item->nfirst, item->nout - item->nfirst) == 0;
}

/* Format 1.0 of numpy.lib.format: magic, version, length of the rest, a Python dictionary, blanks up to a line feed. */
static void npy_header(const writing *w, char out[HEADER])
{
    static const char magic[] = { '\x93', 'N', 'U', 'M', 'P', 'Y', 1, 0, HEADER - 10, 0 };
    char text[HEADER];
    int n = snprintf(text, sizeof text, "{'descr': '<f4', 'fortran_order': False, 'shape': (%llu, %u), }",
                     (unsigned long long)(w->bytes / (w->width * sizeof(float))), w->width);

    memset(out, ' ', HEADER);
    memcpy(out, magic, sizeof magic);
    memcpy(out + sizeof magic, text, (size_t)n);
    out[HEADER - 1] = '\n';
}

/* Opens where rows go, with room for the header. */
static bool open_rows(writing *w)
{
    static const char room[HEADER];

    w->rows = w->output.path ? w->output : (cli_output){ .file = tmpfile() };
    if (!w->rows.file)
        cli_complain("standard output: no temporary file for the rows; name a file with -o");
    return w->rows.file && cli_output_sink(&w->rows, room, HEADER) == 0;
}

static bool copy_rows(writing *w)
{
    char part[1 << 16];
    size_t n;

    rewind(w->rows.file);
    while ((n = fread(part, 1, sizeof part, w->rows.file)) > 0)
        if (cli_output_sink(&w->output, part, n))
            return false;
    return !ferror(w->rows.file);
}

/* The header, now that the rows are counted; then the rows are where they belong. */
static bool finish(writing *w)
{
    char header[HEADER];
    bool whole;

    npy_header(w, header);
    rewind(w->rows.file);
    whole = cli_output_sink(&w->rows, header, HEADER) == 0 && !ferror(w->rows.file);
    w->output.failed |= w->rows.failed || !whole;
    if (w->output.path)
        return whole;
    whole = whole && copy_rows(w);
    fclose(w->rows.file);
    w->output.failed |= !whole;
    return whole;
}

static bool open_outputs(writing *w)
{
    if (!cli_output_open(&w->output, w->set->output))
        return false;
    if (w->set->tokens && !cli_output_open(&w->list, w->set->tokens))
        return false;
    if (w->list.file && cli_output_sink(&w->list, READOUT_TOKENS_HEADER, sizeof READOUT_TOKENS_HEADER - 1))
        return false;
    return open_rows(w);
}

static int write_all(writing *w)
{
    readout_model *model = cli_model(w->set);
    cli_reading r = { .set = w->set, .model = model, .render = render, .deliver = deliver, .ctx = w, .parse_only = true };
    int status = EXIT_MACHINE;

    if (!model)
        return EXIT_MACHINE;
    w->width = readout_vector_width(model);
    if (open_outputs(w)) {
        status = cli_read_all(&r);
        status = finish(w) ? status : EXIT_MACHINE;
    }
    if (w->output.file && !cli_output_close(&w->output))
        status = EXIT_MACHINE;
    if (w->list.file && !cli_output_close(&w->list))
        status = EXIT_MACHINE;
    readout_model_close(model);
    return status;
}

static bool is_standard(const char *path)
{
    return !path || strcmp(path, "-") == 0;
}

static bool outputs_differ(const cli_settings *set)
{
    if (is_standard(set->output) && isatty(STDOUT_FILENO))
        cli_complain("vectors are no text for a terminal; name a file with -o");
    else if (set->tokens && is_standard(set->tokens) && is_standard(set->output))
        cli_complain("--tokens: the vectors go to standard output already; name a file with -o");
    else if (set->tokens && set->output && strcmp(set->tokens, set->output) == 0 && !is_standard(set->output))
        cli_complain("--tokens: `%s` is where the vectors go", set->tokens);
    else
        return true;
    return false;
}

static int run(int argc, char **argv)
{
    cli_settings set = { .offsets = READOUT_BYTES };
    writing w = { .set = &set };

    if (!cli_parse_options(&cli_vectors, argc, argv, &set))
        return EXIT_USAGE;
    if (set.help) {
        cli_print_help(&cli_vectors, stdout);
        return EXIT_DONE;
    }
    return outputs_differ(&set) ? write_all(&w) : EXIT_USAGE;
}

const cli_command cli_vectors = {
    "vectors", "[OPTION]... [FILE|FOLDER|-]...", "Writes the tokens' vectors as a NumPy array.",
    "The array is float32, tokens x width, C order, in NumPy's format 1.0 (numpy.load): all tokens of all documents, in order. The list of tokens has a line of\n"
    "column names, then a line a row: document, sentence and token in it (from 1, as `readout parse` counts), form, begin and end in the document's text.\n"
    "A vector is that of the token's first word piece in the last layer, read in the context of its paragraphs.\n"
    "A document that cannot be read has no rows. Standard output is written when all rows are there; a program that seeks (numpy.load) wants a file.\n",
    options, run,
};
