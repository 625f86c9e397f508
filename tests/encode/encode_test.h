/* What the tests of this folder share: cmocka, documents made of words, random numbers. */
#ifndef TESTS_ENCODE_TEST_H
#define TESTS_ENCODE_TEST_H

#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "encode/make_model.h"
#include "encode/net.h"

/* Tokens from words with blanks between; `|` before a word begins a paragraph. */
static inline ro_doc *doc_of(ro_ses *s, const char *words)
{
    ro_doc *d = ro_new(s, ro_doc, 1);
    size_t n = strlen(words);

    d->ses = s;
    d->text = (ro_str){ words, n };
    for (uint32_t at = 0; at < n;) {
        uint32_t beg = at, flags = d->tokens.n ? RO_TOK_SPACE : RO_TOK_PARA;
        if (words[beg] == '|') {
            beg++;
            flags = RO_TOK_PARA;
        }
        for (at = beg; at < n && words[at] != ' ';)
            at++;
        if (at > beg)
            ro_push(s, &d->tokens, (ro_token){ .where = { beg, at }, .flags = (uint8_t)flags });
        at++;
    }
    return d;
}

static inline ro_net *open_made(char *file, size_t size, const char *kernel)
{
    ro_err e = { 0 };
    ro_net *net = NULL;

    if (ro_net_use(&net, (ro_str){ file, size }, kernel, &e) != RO_OK)
        fail_msg("the made model does not open: %s", e.msg);
    return net;
}

static inline void fill_random(float *x, size_t n, float size, uint64_t *state)
{
    for (size_t i = 0; i < n; i++)
        x[i] = size * random_unit(state);
}

#endif
