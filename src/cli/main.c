/* readout: the command line. */
#include "cli/cli.h"

#include <string.h>

static const cli_command *const commands[] = { &cli_code, &cli_why, &cli_parse, &cli_relate, &cli_load, &cli_query, &cli_ledger, &cli_timeline,
                                             &cli_figures, &cli_calendar, &cli_unlink, &cli_lexicon, &cli_vectors, &cli_train };
enum { NCOMMANDS = sizeof commands / sizeof *commands };

static void print_help(FILE *out)
{
    fputs("usage: readout COMMAND [OPTION]... [FILE|FOLDER|-]...\n\n"
          "Reads news text and tells who did what to whom, who said it, who owes what to whom by when and who says it was kept\n"
          "or broken, how many and how much, and what is undecided. Every line leads back to its words.\n\n",
          out);
    for (int i = 0; i < NCOMMANDS; i++)
        fprintf(out, "  %-8s %s\n", commands[i]->name, commands[i]->summary);
    fputs("\nTry first:\n"
          "  readout code article.txt                      a read-out for the eye\n"
          "  readout code --date 2021-02-18 page.html -o page.readout.html --format html\n"
          "  readout code --format jsonl news/ > records.jsonl\n"
          "  readout load news.db news/ && readout query news.db events\n"
          "  readout ledger news.db --overdue              who owes what, and no report of it\n\n"
          "`readout COMMAND --help` tells more; so does the manual page readout(1). `readout --version` names the model and the lexicon.\n"
          "Exit status: 0 all read, 1 some documents failed, 2 wrong usage, 3 the machine failed (disk, memory) or the model cannot be used.\n",
          out);
}

static int print_version(void)
{
    cli_settings s = { 0 };
    readout_model *m = cli_model(&s);

    if (!m)
        return EXIT_MACHINE;
    fputs(readout_model_version(m), stdout);
    readout_model_close(m);
    return EXIT_DONE;
}

int main(int argc, char **argv)
{
    const char *name = argc > 1 ? argv[1] : NULL;

    if (!name) {
        print_help(stderr);
        return EXIT_USAGE;
    }
    if (strcmp(name, "--help") == 0 || strcmp(name, "-h") == 0 || strcmp(name, "help") == 0) {
        print_help(stdout);
        return EXIT_DONE;
    }
    if (strcmp(name, "--version") == 0 || strcmp(name, "-V") == 0)
        return print_version();
    for (int i = 0; i < NCOMMANDS; i++)
        if (strcmp(name, commands[i]->name) == 0)
            return commands[i]->run(argc - 1, argv + 1);
    cli_complain("there is no command `%s`; `readout --help` lists them", name);
    return EXIT_USAGE;
}
