/* Where the output goes. A file is written under a temporary name and takes its place only when it is complete. */
#include "cli/cli.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static void temporary_name(const char *path, char *out, size_t n)
{
    snprintf(out, n, "%s.part", path);
}

bool cli_output_open(cli_output *o, const char *path)
{
    char part[4096];

    *o = (cli_output){ .file = stdout, .path = path && strcmp(path, "-") != 0 ? path : NULL };
    if (!o->path)
        return true;
    temporary_name(path, part, sizeof part);
    o->file = fopen(part, "wb");
    if (!o->file)
        cli_complain("%s: cannot write: %s", path, strerror(errno));
    return o->file != NULL;
}

int cli_output_sink(void *ctx, const char *p, size_t n)
{
    cli_output *o = ctx;

    if (n && fwrite(p, 1, n, o->file) != n)
        o->failed = true;
    return o->failed;
}

bool cli_output_close(cli_output *o)
{
    char part[4096];
    bool bad = fflush(o->file) != 0 || o->failed || ferror(o->file);
    int why = errno;

    if (o->path) {
        temporary_name(o->path, part, sizeof part);
        bad |= fclose(o->file) != 0;
        if (bad)
            unlink(part);
        else if (rename(part, o->path) != 0) {
            why = errno;
            bad = true;
        }
    }
    if (bad)
        cli_complain("%s: cannot write: %s", o->path ? o->path : "standard output", strerror(why ? why : EIO));
    return !bad;
}

void cli_output_drop(cli_output *o)
{
    char part[4096];

    fclose(o->file);
    temporary_name(o->path, part, sizeof part);
    unlink(part);
}

bool cli_is_terminal(const cli_output *o)
{
    return !o->path && isatty(STDOUT_FILENO);
}
