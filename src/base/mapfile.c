#include "base/mapfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static int read_all(ro_file *f, int fd, const char *path, uint64_t limit, ro_err *e)
{
    size_t cap = 1 << 16, n = 0;
    char *p = malloc(cap);
    ssize_t got = 0;

    while (p && (got = read(fd, p + n, cap - n)) > 0) {
        n += (size_t)got;
        if (n > limit)
            break;
        if (n == cap) {
            char *bigger = realloc(p, cap *= 2);
            if (!bigger)
                free(p);
            p = bigger;
        }
    }
    f->data = (ro_str){ p, n };
    if (!p)
        return ro_err_set(e, RO_EMEMORY, 0, "%s: out of memory while reading", path);
    if (got < 0)
        ro_err_set(e, RO_EIO, n, "%s: cannot read: %s", path, strerror(errno));
    else if (n > limit)
        ro_err_set(e, RO_ELIMIT, limit, "%s: larger than %llu MB", path, (unsigned long long)limit >> 20);
    if (e->code)
        ro_file_close(f);
    return e->code;
}

static int map_fd(ro_file *f, int fd, const char *path, uint64_t limit, ro_err *e)
{
    struct stat st;

    if (fstat(fd, &st) != 0)
        return ro_err_set(e, RO_EIO, 0, "%s: %s", path, strerror(errno));
    if (S_ISDIR(st.st_mode))
        return ro_err_set(e, RO_EINPUT, 0, "%s: is a folder", path);
    if (!S_ISREG(st.st_mode))
        return read_all(f, fd, path, limit, e);
    if ((uint64_t)st.st_size > limit)
        return ro_err_set(e, RO_ELIMIT, limit, "%s: larger than %llu MB", path, (unsigned long long)limit >> 20);
    if (st.st_size == 0) {
        f->data = (ro_str){ "", 0 };
        f->mapped = true;
        return RO_OK;
    }
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED)
        return read_all(f, fd, path, limit, e);
    f->data = (ro_str){ p, (size_t)st.st_size };
    f->mapped = true;
    return RO_OK;
}

int ro_file_open(ro_file *f, const char *path, uint64_t limit, ro_err *e)
{
    int fd = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    int err;

    *f = (ro_file){ .data = RO_NOSTR };
    if (fd < 0)
        return ro_err_set(e, RO_EINPUT, 0, "%s: cannot open: %s", path, strerror(errno));
    err = map_fd(f, fd, path, limit ? limit : UINT32_MAX - 1, e);
    if (fd != STDIN_FILENO)
        close(fd);
    return err;
}

void ro_file_close(ro_file *f)
{
    if (f->mapped && f->data.n)
        munmap((void *)(uintptr_t)f->data.p, f->data.n);
    else if (!f->mapped)
        free((void *)(uintptr_t)f->data.p);
    *f = (ro_file){ .data = RO_NOSTR };
}
