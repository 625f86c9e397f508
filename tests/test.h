/* What every test needs: cmocka, and comparisons that print the case. */
#ifndef RO_TEST_H
#define RO_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <string.h>

#include "base/ses.h"
#include <stdlib.h>

#define TESTS(list) (sizeof(list) / sizeof *(list))

/* Fails with the case's name, got and wanted. */
static inline void want_str(const char *name, ro_str got, const char *wanted)
{
    if (ro_str_is(got, wanted))
        return;
    fail_msg("%s: got `%.*s`, wanted `%s`", name, RO_FMT(got), wanted);
}

static inline void want_int(const char *name, long long got, long long wanted)
{
    if (got != wanted)
        fail_msg("%s: got %lld, wanted %lld", name, got, wanted);
}

#endif
