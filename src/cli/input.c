/* Inputs: files, folders and standard input, one document (or one line of JSON) after the other, read by several threads and delivered in order. */
#include "cli/cli.h"

#include "base/mapfile.h"

#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { MOST_DEPTH = 32 };

/* A mapped file that several items may point into: closed with the last of them. */
typedef struct cli_file {
    ro_file file;
    char *name;
    int kind;
    size_t items; /* not yet delivered, plus one while lines are still being taken */
} cli_file;

typedef struct {
    char **at;
    size_t n, cap;
} names;

typedef struct {
    const cli_reading *r;
    names files;
    size_t next_file;
    cli_file *lines;  /* JSONL file whose lines are being taken */
    size_t at;        /* next byte of it */
    uint64_t line;
    bool failed, machine, usage;
    uint64_t items;   /* made so far */
    size_t done;
    time_t started, shown;
    bool progress;
} reading;

/* ---- names ---- */

static void add_name(names *v, const char *name)
{
    if (v->n == v->cap) {
        size_t cap = v->cap ? v->cap * 2 : 64;
        char **bigger = realloc(v->at, cap * sizeof *bigger);
        if (!bigger)
            return;
        v->at = bigger;
        v->cap = cap;
    }
    v->at[v->n] = strdup(name);
    v->n += v->at[v->n] != NULL;
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(char *const *)a, *(char *const *)b);
}

/* All files of a folder and its folders, in the order of their names; those that begin with a point are passed over. */
static void add_folder(reading *rd, const char *path, int depth)
{
    DIR *dir = depth < MOST_DEPTH ? opendir(path) : NULL;
    names inside = { 0 };
    struct dirent *e;

    if (!dir) {
        cli_complain("%s: cannot read the folder: %s", path, depth < MOST_DEPTH ? strerror(errno) : "nested too deep");
        rd->failed = true;
        return;
    }
    while ((e = readdir(dir)) != NULL) {
        char name[4096];
        if (e->d_name[0] == '.')
            continue;
        snprintf(name, sizeof name, "%s%s%s", path, path[strlen(path) - 1] == '/' ? "" : "/", e->d_name);
        add_name(&inside, name);
    }
    closedir(dir);
    if (inside.n)
        qsort(inside.at, inside.n, sizeof *inside.at, by_name);
    for (size_t i = 0; i < inside.n; i++) {
        struct stat st;
        if (stat(inside.at[i], &st) == 0 && S_ISDIR(st.st_mode))
            add_folder(rd, inside.at[i], depth + 1);
        else
            add_name(&rd->files, inside.at[i]);
        free(inside.at[i]);
    }
    free(inside.at);
}

static void add_arguments(reading *rd)
{
    const cli_settings *s = rd->r->set;
    struct stat st;

    if (s->nargs == 0)
        add_name(&rd->files, "-");
    for (int i = 0; i < s->nargs; i++)
        if (strcmp(s->args[i], "-") != 0 && stat(s->args[i], &st) == 0 && S_ISDIR(st.st_mode))
            add_folder(rd, s->args[i], 0);
        else
            add_name(&rd->files, s->args[i]);
}

/* ---- items ---- */

static void close_file(cli_file *f)
{
    if (--f->items > 0)
        return;
    ro_file_close(&f->file);
    free(f->name);
    free(f);
}

static cli_file *open_file(reading *rd, const char *name)
{
    cli_file *f = calloc(1, sizeof *f);
    ro_err e = { 0 };

    if (!f)
        return NULL;
    if (ro_file_open(&f->file, name, 0, &e)) {
        cli_complain("%s", e.msg);
        rd->failed = true;
        free(f);
        return NULL;
    }
    f->name = strdup(strcmp(name, "-") == 0 ? "(standard input)" : name);
    f->items = 1;
    f->kind = rd->r->set->input;
    if (rd->r->by_line)
        f->kind = READOUT_JSONL;
    else if (f->kind == READOUT_AUTO)
        f->kind = readout_guess((readout_str){ f->file.data.p, f->file.data.n }, name);
    return f;
}

static cli_item *new_item(reading *rd, cli_file *f, size_t beg, size_t end, uint64_t line)
{
    cli_item *item = calloc(1, sizeof *item);

    if (!item)
        return NULL;
    item->file = f;
    item->in = (readout_input){ .bytes = { f->file.data.p + beg, end - beg }, .name = f->name, .kind = f->kind, .offset = beg, .line = line,
                                .date = rd->r->set->date, .parse_only = rd->r->parse_only };
    item->number = rd->items++;
    f->items++;
    return item;
}

/* The next line of the JSONL file in hand that is not blank; NULL at its end. */
static cli_item *next_line(reading *rd)
{
    ro_str all = rd->lines->file.data;

    while (rd->at < all.n) {
        size_t beg = rd->at, end;
        const char *lf = memchr(all.p + beg, '\n', all.n - beg);
        end = lf ? (size_t)(lf - all.p) : all.n;
        rd->at = end + 1;
        rd->line++;
        if (ro_str_trim((ro_str){ all.p + beg, end - beg }).n)
            return new_item(rd, rd->lines, beg, end, rd->line);
    }
    close_file(rd->lines);
    rd->lines = NULL;
    return NULL;
}

static int next_item(void *ctx, void **job)
{
    reading *rd = ctx;
    cli_item *item = NULL;

    while (!item) {
        cli_file *f;
        if (rd->lines) {
            item = next_line(rd);
            continue;
        }
        if (rd->next_file == rd->files.n)
            return 0;
        f = open_file(rd, rd->files.at[rd->next_file++]);
        if (!f)
            continue;
        if (f->kind == READOUT_JSONL) {
            rd->lines = f;
            rd->at = 0;
            rd->line = 0;
            continue;
        }
        item = new_item(rd, f, 0, f->file.data.n, 0);
        close_file(f);
    }
    *job = item;
    return 1;
}

static void keep_warnings(cli_item *item, const readout_record *rec)
{
    size_t n = 0;
    FILE *out = readout_warnings(rec) ? open_memstream(&item->warnings, &n) : NULL;

    for (size_t i = 0; out && i < readout_warnings(rec); i++)
        fprintf(out, "readout: %s\n", readout_warning(rec, i));
    if (out)
        fclose(out);
}

static void work_item(void *ctx, readout_session *ses, void *job)
{
    reading *rd = ctx;
    cli_item *item = job;
    const readout_record *rec = NULL;

    if (!rd->r->by_line) {
        if (readout_read(&rec, ses, &item->in, &item->err)) {
            item->failed = true;
            if (rd->r->render_failed)
                rd->r->render(rd->r->ctx, ses, item, NULL);
            return;
        }
        keep_warnings(item, rec);
    }
    rd->r->render(rd->r->ctx, ses, item, rec);
}

static void show_progress(reading *rd, bool last)
{
    time_t now = time(NULL);

    if (!rd->progress || now - rd->started < 1 || (now == rd->shown && !last))
        return;
    rd->shown = now;
    if (last)
        fputs("\r\033[K", stderr);
    else
        fprintf(stderr, "\r\033[K%zu documents, %zu of %zu files, %lld s", rd->done, rd->next_file, rd->files.n, (long long)(now - rd->started));
}

static int deliver_item(void *ctx, void *job)
{
    reading *rd = ctx;
    cli_item *item = job;
    bool go_on = true;

    if (item->warnings || item->failed)
        show_progress(rd, true);
    if (item->warnings && !rd->r->set->quiet)
        fputs(item->warnings, stderr);
    if (item->failed) {
        cli_complain("%s", item->err.message);
        rd->failed = true;
        rd->machine |= cli_exit_status(item->err.code) == EXIT_MACHINE;
        rd->usage |= cli_exit_status(item->err.code) == EXIT_USAGE; /* as wrong for the next document as for this one */
        go_on = !rd->usage;
    } else {
        go_on = rd->r->deliver(rd->r->ctx, item);
        rd->machine |= !go_on;
    }
    rd->done++;
    show_progress(rd, false);
    close_file(item->file);
    free(item->warnings);
    free(item->out);
    free(item);
    return go_on;
}

int cli_read_all(const cli_reading *r)
{
    reading rd = { .r = r, .started = time(NULL), .progress = isatty(STDERR_FILENO) && !r->set->quiet };
    readout_jobs jobs = { next_item, work_item, deliver_item, &rd };
    readout_error err = { 0 };

    add_arguments(&rd);
    if (readout_run(r->model, &jobs, r->set->jobs, &err)) {
        cli_complain("%s", err.message);
        rd.machine = true;
    }
    show_progress(&rd, true);
    if (rd.lines)
        close_file(rd.lines);
    for (size_t i = 0; i < rd.files.n; i++)
        free(rd.files.at[i]);
    free(rd.files.at);
    return rd.machine ? EXIT_MACHINE : rd.usage ? EXIT_USAGE : rd.failed ? EXIT_SOME_FAILED : EXIT_DONE;
}
