/* Options: one table a command, read by getopt_long; what they mean is the same for all commands. */
#include "cli/cli.h"

#include <getopt.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { MOST_OPTIONS = 24, LONG_ONLY = 256 };

void cli_complain(const char *fmt, ...)
{
    va_list ap;

    fputs("readout: ", stderr);
    va_start(ap, fmt);
    vfprintf(stderr, fmt, ap);
    va_end(ap);
    fputc('\n', stderr);
}

int cli_exit_status(int code)
{
    switch (code) {
    case READOUT_OK:
        return EXIT_DONE;
    case READOUT_EINPUT:
    case READOUT_ELIMIT:
        return EXIT_SOME_FAILED;
    case READOUT_EUSAGE:
        return EXIT_USAGE;
    default:
        return EXIT_MACHINE;
    }
}

void cli_print_help(const cli_command *c, FILE *out)
{
    fprintf(out, "usage: readout %s %s\n\n%s\n\n", c->name, c->synopsis, c->summary);
    for (const cli_option *o = c->options; o->name; o++) {
        char left[64], letter[8] = "    ";
        if (o->letter)
            snprintf(letter, sizeof letter, "-%c, ", o->letter);
        snprintf(left, sizeof left, "%s--%s%s%s", letter, o->name, o->value ? " " : "", o->value ? o->value : "");
        fprintf(out, "  %-28s %s\n", left, o->help);
    }
    if (c->help)
        fprintf(out, "\n%s", c->help);
}

/* A word of a list as a number: "text\0html\0\0". */
static bool one_of(const char *option, const char *value, const char *const *words, int *out)
{
    for (int i = 0; words[i]; i++)
        if (strcmp(value, words[i]) == 0) {
            *out = i;
            return true;
        }
    fprintf(stderr, "readout: --%s: `%s` is not one of", option, value);
    for (int i = 0; words[i]; i++)
        fprintf(stderr, "%s %s", i ? "," : "", words[i]);
    fputc('\n', stderr);
    return false;
}

static bool is_date(const char *s)
{
    static const char form[] = "dddd-dd-dd";
    size_t n = strlen(s);

    if (n != 4 && n != 7 && n < 10)
        return false;
    for (size_t i = 0; i < n && i < 10; i++)
        if (form[i] == 'd' ? s[i] < '0' || s[i] > '9' : s[i] != form[i])
            return false;
    return true;
}

static bool count(const char *option, const char *value, int least, int most, int *out)
{
    char *end;
    long v = strtol(value, &end, 10);

    if (*end || end == value || v < least || v > most) {
        cli_complain("--%s: `%s` is not a number from %d to %d", option, value, least, most);
        return false;
    }
    *out = (int)v;
    return true;
}

static bool set_option(cli_settings *s, const char *name, const char *value)
{
    static const char *const inputs[] = { "auto", "text", "html", "jsonl", "conllu", NULL };
    static const char *const formats[] = { "text", "json", "jsonl", "csv", "html", "conllu", "layer", "corpus", NULL };
    static const char *const units[] = { "codepoints", "bytes", "utf16", NULL };
    static const char *const colours[] = { "never", "always", "auto", NULL };
    char *end;

    if (strcmp(name, "help") == 0) {
        s->help = true;
    } else if (strcmp(name, "model") == 0) {
        s->model = value;
    } else if (strcmp(name, "kernel") == 0) {
        s->kernel = value;
    } else if (strcmp(name, "lexicon") == 0) {
        if (s->nlexicons == sizeof s->lexicon / sizeof *s->lexicon) {
            cli_complain("--lexicon: more than %zu", s->nlexicons);
            return false;
        }
        s->lexicon[s->nlexicons++] = value;
    } else if (strcmp(name, "date") == 0) {
        s->date = value;
        if (!is_date(value)) {
            cli_complain("--date: `%s` is not a date like 2021-02-18", value);
            return false;
        }
    } else if (strcmp(name, "output") == 0) {
        s->output = value;
    } else if (strcmp(name, "layer") == 0) {
        s->layer = value;
        s->format = READOUT_LAYER;
    } else if (strcmp(name, "labels") == 0) {
        s->labels = value;
    } else if (strcmp(name, "input") == 0) {
        return one_of(name, value, inputs, &s->input);
    } else if (strcmp(name, "format") == 0) {
        s->query_format = value;
        return s->format == -2 || one_of(name, value, formats, &s->format);
    } else if (strcmp(name, "offsets") == 0) {
        return one_of(name, value, units, &s->offsets);
    } else if (strcmp(name, "colour") == 0) {
        if (!one_of(name, value, colours, &s->colour))
            return false;
        s->colour = s->colour == 2 ? -1 : s->colour;
    } else if (strcmp(name, "jobs") == 0) {
        return count(name, value, 1, 256, &s->jobs);
    } else if (strcmp(name, "min-confidence") == 0) {
        s->min_confidence = strtod(value, &end);
        if (*end || end == value || s->min_confidence < 0 || s->min_confidence > 1) {
            cli_complain("--min-confidence: `%s` is not a number from 0 to 1", value);
            return false;
        }
    } else if (strcmp(name, "words") == 0) {
        s->words = true;
    } else if (strcmp(name, "quiet") == 0) {
        s->quiet = true;
    }
    return true;
}

/* The commands' table in getopt's form. */
static int getopt_table(const cli_command *c, struct option *longs, char *shorts)
{
    int n = 0;
    char *p = shorts;

    for (const cli_option *o = c->options; o->name && n < MOST_OPTIONS - 1; o++, n++) {
        longs[n] = (struct option){ o->name, o->value ? required_argument : no_argument, NULL, o->letter ? o->letter : LONG_ONLY + n };
        if (o->letter) {
            *p++ = o->letter;
            if (o->value)
                *p++ = ':';
        }
    }
    *p = '\0';
    longs[n] = (struct option){ 0 };
    return n;
}

bool cli_parse_options(const cli_command *c, int argc, char **argv, cli_settings *s)
{
    struct option longs[MOST_OPTIONS];
    char shorts[2 * MOST_OPTIONS + 1];
    int n = getopt_table(c, longs, shorts), got;

    s->colour = -1;
    if (s->jobs == 0)
        s->jobs = 1;
    optind = 1;
    while ((got = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
        const char *name = NULL;
        for (int i = 0; i < n; i++)
            if (longs[i].val == got)
                name = longs[i].name;
        if (!name) { /* getopt has said what is wrong */
            fprintf(stderr, "readout: `readout %s --help` lists the options\n", c->name);
            return false;
        }
        if (!set_option(s, name, optarg))
            return false;
    }
    s->args = (const char *const *)(argv + optind);
    s->nargs = argc - optind;
    return true;
}

readout_model *cli_model(const cli_settings *s)
{
    readout_options o = { .model = s->model, .kernel = s->kernel, .lexicons = s->lexicon, .nlexicons = s->nlexicons };
    readout_error err = { 0 };
    readout_model *m;

    if (readout_model_open(&m, &o, &err)) {
        cli_complain("%s", err.message);
        return NULL;
    }
    return m;
}
