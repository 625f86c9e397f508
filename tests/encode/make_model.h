/* A random model file in memory, of any size, for the tests and the benchmark of the network. The same seed gives the same bytes. */
#ifndef TESTS_ENCODE_MAKE_MODEL_H
#define TESTS_ENCODE_MAKE_MODEL_H

#include "base/sha256.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    uint32_t hidden, layers, attention, ffn, window;
    const char *pieces; /* one a line; NULL: a small set */
    const char *heads;  /* NULL: small_heads; others have 12 labels, 3 relations and 3 roles or none, too */
    bool no_fact;       /* without the head of factuality, which a file may lack */
} model_spec;

typedef struct {
    char name[32];
    uint32_t type, rows, cols;
    void *data;
    size_t size;
} made_section;

typedef struct {
    made_section section[512];
    uint32_t n;
    uint64_t state;
} model_maker;

#define SMALL_MODEL ((model_spec){ .hidden = 32, .layers = 2, .attention = 2, .ffn = 64, .window = 64 })
#define FULL_MODEL ((model_spec){ .hidden = 384, .layers = 6, .attention = 12, .ffn = 1536, .window = 256 })

static const char small_pieces[] =
    "[PAD]\n[UNK]\n[CLS]\n[SEP]\nthe\nstrasse\ncafe\nun\n##aff\n##able\nwant\n##want\n##ed\nto\nrun\n##ning\n,\n.\n-\n!\n'\ns\n$\n"
    "a\nb\nc\n##a\n##b\n##c\n1\n2\n##1\n##2\n\u4e2d\n\u56fd\n\u03bf\n##\u03b4\n##\u03bf\n##\u03c2\n##\u03c3\n\u03c3\ni\n##"
    "stanbul\nnato\ncall\n##ed\u2013\n";

static const char small_heads[] = "head token sent\nlabel -\nlabel end\nhead token upos\nlabel NOUN\nlabel VERB\nlabel PUNCT\nhead "
                                  "tree\nlabel root\nlabel nsubj\nlabel obj\n"
                                  "head anchor event\ngroup type\nlabel -\nlabel AGREE\nlabel ASSAULT\ngroup mode\nlabel -\nlabel "
                                  "visit\nrole source arc\nrole trigger span\n"
                                  "head anchor time\ngroup type\nlabel -\nlabel DATE\nrole extent span\n";

static inline uint32_t next_random(uint64_t *state)
{
    *state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
    return (uint32_t)(*state >> 33);
}

/* Uniform in [-1, 1). */
static inline float random_unit(uint64_t *state)
{
    return (float)next_random(state) / 1073741824.0f - 1.0f;
}

static inline void *put_section(model_maker *m, const char *name, uint32_t type, uint32_t rows, uint32_t cols)
{
    static const size_t size_of[] = { 1, 1, 4, 4 };
    made_section *s = &m->section[m->n++];

    snprintf(s->name, sizeof s->name, "%.31s", name);
    s->type = type;
    s->rows = rows;
    s->cols = cols;
    s->size = (size_t)rows * cols * size_of[type];
    s->data = calloc(1, s->size ? s->size : 1);
    assert(s->data);
    return s->data;
}

static inline void put_text(model_maker *m, const char *name, const char *text)
{
    memcpy(put_section(m, name, 0, (uint32_t)strlen(text), 1), text, strlen(text));
}

static inline void put_floats(model_maker *m, const char *name, uint32_t rows, uint32_t cols, float middle, float spread)
{
    float *p = put_section(m, name, 2, rows, cols);

    for (size_t i = 0; i < (size_t)rows * cols; i++)
        p[i] = middle + spread * random_unit(&m->state);
}

static inline void put_product(model_maker *m, const char *name, uint32_t out, uint32_t in, float gain)
{
    char part[40];
    int8_t *w;
    int32_t *sum;

    snprintf(part, sizeof part, "%.24s.w", name);
    w = put_section(m, part, 1, out, in);
    snprintf(part, sizeof part, "%.24s.sum", name);
    sum = put_section(m, part, 3, out, 1);
    for (uint32_t r = 0; r < out; r++)
        for (uint32_t k = 0; k < in; k++) {
            w[(size_t)r * in + k] = (int8_t)((int)(next_random(&m->state) % 129) - 64);
            sum[r] += w[(size_t)r * in + k];
        }
    snprintf(part, sizeof part, "%.24s.s", name);
    put_floats(m, part, out, 1, gain / (37.0f * (float)in) * 20.0f, 1e-4f);
    snprintf(part, sizeof part, "%.24s.b", name);
    put_floats(m, part, out, 1, 0, 0.1f);
}

static inline void put_network(model_maker *m, const model_spec *s, uint32_t pieces)
{
    char name[40];
    int8_t *w = put_section(m, "emb.word.w", 1, pieces, s->hidden);

    for (size_t i = 0; i < (size_t)pieces * s->hidden; i++)
        w[i] = (int8_t)((int)(next_random(&m->state) % 255) - 127);
    put_floats(m, "emb.word.s", pieces, 1, 0.002f, 0.001f);
    put_floats(m, "emb.pos", s->window, s->hidden, 0, 0.1f);
    put_floats(m, "emb.shape", 16, s->hidden, 0, 0.1f);
    put_floats(m, "emb.norm", 2, s->hidden, 0.5f, 0.5f);
    for (uint32_t l = 0; l < s->layers; l++) {
        const struct {
            const char *name;
            uint32_t out, in;
        } part[] = {
            { "qkv", 3 * s->hidden, s->hidden }, { "out", s->hidden, s->hidden }, { "up", s->ffn, s->hidden }, { "down", s->hidden, s->ffn }
        };
        for (int i = 0; i < 4; i++) {
            snprintf(name, sizeof name, "l%u.%.20s", l, part[i].name);
            put_product(m, name, part[i].out, part[i].in, 1);
        }
        snprintf(name, sizeof name, "l%u.norm1", l);
        put_floats(m, name, 2, s->hidden, 0.5f, 0.5f);
        snprintf(name, sizeof name, "l%u.norm2", l);
        put_floats(m, name, 2, s->hidden, 0.5f, 0.5f);
    }
}

/* The heads of `small_heads`: 12 labels in tok, 3 relations, 3 roles. */
static inline void put_heads(model_maker *m, const model_spec *s)
{
    static const char *const product[] = { "tree.dep",   "tree.head", "tree.ldep", "tree.lhead",
                                           "arg.anchor", "arg.token", "coref.ana", "coref.ant" };

    put_text(m, "heads", s->heads ? s->heads : small_heads);
    put_product(m, "tok", 12, s->hidden, 1);
    for (int i = 0; i < 8; i++)
        put_product(m, product[i], i < 2 ? 256 : 128, s->hidden, 1);
    put_floats(m, "tree.bi", 256, 256, 0, 0.1f);
    put_floats(m, "tree.u", 256, 1, 0, 0.1f);
    put_floats(m, "tree.root", 256, 1, 0, 0.5f);
    put_floats(m, "tree.lroot", 128, 1, 0, 0.5f);
    put_floats(m, "tree.label.w", 3, 128, 0, 0.1f);
    put_floats(m, "tree.label.b", 3, 1, 0, 0.1f);
    put_floats(m, "arg.bi", 3 * 128, 128, 0, 0.1f);
    put_floats(m, "arg.lin", 3, 128, 0, 0.1f);
    put_floats(m, "arg.dist", 3, 32, 0, 0.1f);
    put_floats(m, "arg.b", 3, 1, 0, 0.1f);
    put_floats(m, "coref.bi", 128, 128, 0, 0.1f);
    put_floats(m, "coref.none", 128, 1, 0, 0.1f);
    put_floats(m, "coref.misc", 18, 1, 0, 0.1f);
    if (s->no_fact)
        return;
    put_product(m, "fact", 3, s->hidden, 1);
    put_floats(m, "fact.value", 3, 1, 0, 1);
}

static inline int by_name(const void *a, const void *b)
{
    return memcmp(((const made_section *)a)->name, ((const made_section *)b)->name, 32);
}

static inline void seal_model(char *file, size_t size)
{
    ro_sha256 c;
    unsigned char hash[32];

    ro_sha256_start(&c);
    ro_sha256_add(&c, file + 64, size - 64);
    ro_sha256_end(&c, hash);
    memcpy(file + 32, hash, 32);
}

/* The sections as one file; frees them. */
static inline char *write_model(model_maker *m, size_t *size)
{
    uint64_t at = 64 + 64 * (uint64_t)m->n, whole = at;
    uint32_t word[] = { 1, 0x01020304 };
    char *file;

    qsort(m->section, m->n, sizeof *m->section, by_name);
    for (uint32_t i = 0; i < m->n; i++)
        whole += (m->section[i].size + 63) & ~(uint64_t)63;
    file = aligned_alloc(64, whole);
    assert(file);
    memset(file, 0, whole);
    memcpy(file, "ROMODEL", 8);
    memcpy(file + 8, word, 8);
    memcpy(file + 16, &whole, 8);
    memcpy(file + 24, &m->n, 4);
    for (uint32_t i = 0; i < m->n; i++) {
        made_section *s = &m->section[i];
        char *entry = file + 64 + 64 * (size_t)i;
        uint64_t n = s->size;
        memcpy(entry, s->name, 32);
        memcpy(entry + 32, &s->type, 4);
        memcpy(entry + 36, &s->rows, 4);
        memcpy(entry + 40, &s->cols, 4);
        memcpy(entry + 48, &at, 8);
        memcpy(entry + 56, &n, 8);
        memcpy(file + at, s->data, n);
        at += (n + 63) & ~(uint64_t)63;
        free(s->data);
    }
    seal_model(file, whole);
    *size = whole;
    return file;
}

/* The whole model; the caller frees it. */
static inline char *make_model(model_spec s, size_t *size)
{
    model_maker *m = calloc(1, sizeof *m);
    const char *pieces = s.pieces ? s.pieces : small_pieces;
    uint32_t count = 0;
    char meta[400], *file;

    assert(m);
    m->state = 7;
    for (const char *p = pieces; *p; p++)
        count += *p == '\n';
    snprintf(meta, sizeof meta,
             "name = random\nhidden = %u\nlayers = %u\nattention_heads = %u\nffn = %u\npositions = %u\nwindow = %u\npieces = %u\nshapes = "
             "16\nlicence = none\ntrained = never\n",
             s.hidden, s.layers, s.attention, s.ffn, s.window, s.window, count);
    put_text(m, "meta", meta);
    put_text(m, "pieces", pieces);
    put_network(m, &s, count);
    put_heads(m, &s);
    file = write_model(m, size);
    free(m);
    return file;
}

#endif
