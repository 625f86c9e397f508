/* Files as memory: read-only maps, with a plain read where mapping is impossible (pipes). */
#ifndef RO_BASE_MAPFILE_H
#define RO_BASE_MAPFILE_H

#include "base/err.h"
#include "base/str.h"

typedef struct {
    ro_str data;
    bool mapped; /* munmap, else free */
} ro_file;

/* Opens and maps `path` ("-": standard input). Refuses folders and more than `limit` bytes (0: 4 GiB - 1). */
int ro_file_open(ro_file *f, const char *path, uint64_t limit, ro_err *e);
void ro_file_close(ro_file *f);

#endif
