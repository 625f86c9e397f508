/* Sources from disk: files as they are, folders with every .lex below them in the order of their paths' bytes. */
#include "lexicon/blob.h"

#include "base/mapfile.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>

#define MAX_DEPTH 8
#define MAX_SOURCE (64u << 20)

static bool is_dir(const char *path)
{
    struct stat st;

    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int by_bytes(const void *a, const void *b) { return ro_str_cmp(*(const ro_str *)a, *(const ro_str *)b); }

typedef RO_VEC(ro_str) strs;

static void walk(ro_ses *s, strs *out, ro_str dir, int depth)
{
    DIR *d = opendir(dir.p);
    const struct dirent *e;

    if (!d) {
        ro_fail(s, RO_EIO, 0, "%s: cannot be read", dir.p);
        return;
    }
    while ((e = readdir(d)) != NULL) {
        ro_str path;

        if (e->d_name[0] == '.')
            continue;
        path = ro_printf(s, "%s/%s", dir.p, e->d_name);
        if (!path.p)
            break;
        if (is_dir(path.p)) {
            if (depth < MAX_DEPTH)
                walk(s, out, path, depth + 1);
        } else if (ro_str_ends(path, RO_STR(".lex"))) {
            ro_push(s, out, path);
        }
    }
    closedir(d);
}

static void read_one(ro_ses *s, ro_lexfiles *out, ro_str path, size_t skip)
{
    ro_file f;

    if (ro_file_open(&f, path.p, MAX_SOURCE, &s->err) != RO_OK)
        return;
    ro_push(s, &out->names, (ro_str){ path.p + skip, path.n - skip });
    ro_push(s, &out->sources, ro_copy(s, f.data));
    ro_file_close(&f);
}

void ro_lexfiles_read(ro_ses *s, ro_lexfiles *out, ro_str path, bool strip)
{
    ro_str root;
    strs found = { NULL, 0, 0 };

    while (path.n > 1 && path.p[path.n - 1] == '/')
        path.n--;
    root = ro_printf(s, "%.*s", RO_FMT(path)); /* with a NUL */
    if (!root.p)
        return;
    if (!is_dir(root.p)) {
        read_one(s, out, root, 0);
        return;
    }
    walk(s, &found, root, 1);
    if (found.n > 1)
        qsort(found.at, found.n, sizeof *found.at, by_bytes);
    for (uint32_t i = 0; i < found.n && !ro_failed(s); i++)
        read_one(s, out, found.at[i], strip ? root.n + 1 : 0);
}
