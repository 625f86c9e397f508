/* A store in a file of its own, and its end. */
#ifndef RO_TESTS_STORE_FILE_H
#define RO_TESTS_STORE_FILE_H

#include "test.h"

#include "store/store.h"

#include <stdlib.h>
#include <unistd.h>

static inline ro_store *open_at(char path[64])
{
    ro_store *s;
    ro_err e = { 0 };

    snprintf(path, 64, "/tmp/readout_store_XXXXXX");
    close(mkstemp(path));
    if (ro_store_open(&s, path, true, &e))
        fail_msg("%s", e.msg);
    return s;
}

static inline void close_at(ro_store *s, const char *path)
{
    ro_store_close(s);
    unlink(path);
}

#endif
