/* Options: one table a command, read by getopt_long; what they mean is the same for all commands. */
#include "cli/cli.h"

#include <getopt.h>
#include <stdarg.h>
#include <stddef.h>
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

/* What an option's value is checked by and where it goes: a field of the settings by its offset, or a function of its own. */
typedef enum { SET_FLAG, SET_TEXT, SET_WORD, SET_BY } setter;

typedef struct {
    const char *name;
    setter how;
    size_t field;
    const char *const *words;
    bool (*by)(cli_settings *s, const char *name, const char *value);
} meaning;

static bool add_lexicon(cli_settings *s, const char *name, const char *value)
{
    if (s->nlexicons == sizeof s->lexicon / sizeof *s->lexicon) {
        cli_complain("--%s: more than %zu", name, s->nlexicons);
        return false;
    }
    s->lexicon[s->nlexicons++] = value;
    return true;
}

static bool set_day(const char **field, const char *name, const char *value)
{
    *field = value;
    if (!is_date(value))
        cli_complain("--%s: `%s` is not a date like 2021-02-18", name, value);
    return is_date(value);
}

static bool set_date(cli_settings *s, const char *name, const char *value)
{
    return set_day(&s->date, name, value);
}

static bool set_as_of(cli_settings *s, const char *name, const char *value)
{
    return set_day(&s->question.as_of, name, value);
}

static bool set_from(cli_settings *s, const char *name, const char *value)
{
    return set_day(&s->question.from, name, value);
}

static bool set_to(cli_settings *s, const char *name, const char *value)
{
    return set_day(&s->question.to, name, value);
}

static bool set_layer(cli_settings *s, const char *name, const char *value)
{
    (void)name;
    s->layer = value;
    s->format = READOUT_LAYER;
    return true;
}

/* `query` has formats of its own (format -2) and reads the word itself. */
static bool set_format(cli_settings *s, const char *name, const char *value)
{
    static const char *const formats[] = { "text", "json", "jsonl", "csv", "html", "conllu", "layer", "corpus", NULL };

    s->query_format = value;
    return s->format == -2 || one_of(name, value, formats, &s->format);
}

static bool set_colour(cli_settings *s, const char *name, const char *value)
{
    static const char *const colours[] = { "never", "always", "auto", NULL };

    if (!one_of(name, value, colours, &s->colour))
        return false;
    s->colour = s->colour == 2 ? -1 : s->colour;
    return true;
}

static bool set_jobs(cli_settings *s, const char *name, const char *value)
{
    return count(name, value, 1, 256, &s->jobs);
}

static bool set_min_confidence(cli_settings *s, const char *name, const char *value)
{
    char *end;

    s->min_confidence = strtod(value, &end);
    if (*end || end == value || !(s->min_confidence >= 0 && s->min_confidence <= 1)) {
        cli_complain("--%s: `%s` is not a number from 0 to 1", name, value);
        return false;
    }
    return true;
}

static bool set_l2(cli_settings *s, const char *name, const char *value)
{
    char *end;

    s->l2 = strtod(value, &end);
    if (*end || end == value || !(s->l2 > 0 && s->l2 <= 1e6)) {
        cli_complain("--%s: `%s` is not a number above 0", name, value);
        return false;
    }
    return true;
}

static const char *const inputs[] = { "auto", "text", "html", "jsonl", "conllu", NULL };
static const char *const units[] = { "codepoints", "bytes", "utf16", NULL };

#define FIELD(f) offsetof(cli_settings, f)
static const meaning meanings[] = {
    { "help", SET_FLAG, FIELD(help), NULL, NULL },
    { "words", SET_FLAG, FIELD(words), NULL, NULL },
    { "quiet", SET_FLAG, FIELD(quiet), NULL, NULL },
    { "alone", SET_FLAG, FIELD(alone), NULL, NULL },
    { "keep-going", SET_FLAG, FIELD(keep_going), NULL, NULL },
    { "restore", SET_FLAG, FIELD(restore), NULL, NULL },
    { "overdue", SET_FLAG, FIELD(overdue), NULL, NULL },
    { "disputed", SET_FLAG, FIELD(disputed), NULL, NULL },
    { "agreement", SET_TEXT, FIELD(question.agreement), NULL, NULL },
    { "obligor", SET_TEXT, FIELD(question.obligor), NULL, NULL },
    { "actor", SET_TEXT, FIELD(question.actor), NULL, NULL },
    { "holder", SET_TEXT, FIELD(question.holder), NULL, NULL },
    { "kind", SET_TEXT, FIELD(question.kind), NULL, NULL },
    { "why", SET_TEXT, FIELD(question.id), NULL, NULL },
    { "as-of", SET_BY, 0, NULL, set_as_of },
    { "from", SET_BY, 0, NULL, set_from },
    { "to", SET_BY, 0, NULL, set_to },
    { "model", SET_TEXT, FIELD(model), NULL, NULL },
    { "kernel", SET_TEXT, FIELD(kernel), NULL, NULL },
    { "output", SET_TEXT, FIELD(output), NULL, NULL },
    { "labels", SET_TEXT, FIELD(labels), NULL, NULL },
    { "events-model", SET_TEXT, FIELD(events_model), NULL, NULL },
    { "tokens", SET_TEXT, FIELD(tokens), NULL, NULL },
    { "input", SET_WORD, FIELD(input), inputs, NULL },
    { "offsets", SET_WORD, FIELD(offsets), units, NULL },
    { "lexicon", SET_BY, 0, NULL, add_lexicon },
    { "date", SET_BY, 0, NULL, set_date },
    { "layer", SET_BY, 0, NULL, set_layer },
    { "format", SET_BY, 0, NULL, set_format },
    { "colour", SET_BY, 0, NULL, set_colour },
    { "jobs", SET_BY, 0, NULL, set_jobs },
    { "min-confidence", SET_BY, 0, NULL, set_min_confidence },
    { "l2", SET_BY, 0, NULL, set_l2 },
};

static bool set_option(cli_settings *s, const char *name, const char *value)
{
    const meaning *m = meanings;

    while (strcmp(m->name, name) != 0) /* every option of every command stands there: a test asks for each */
        m++;
    switch (m->how) {
    case SET_FLAG:
        *(bool *)((char *)s + m->field) = true;
        return true;
    case SET_TEXT:
        *(const char **)(void *)((char *)s + m->field) = value;
        return true;
    case SET_WORD:
        return one_of(name, value, m->words, (int *)(void *)((char *)s + m->field));
    case SET_BY:
        break;
    }
    return m->by(s, name, value);
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
