/* The model file (docs/formats/model.md): mapped, checked and used in place.
 *
 * At open everything is checked that the network relies on to stay inside the file: sizes, offsets, shapes. The hash is not computed then
 * (30 MB take a third of a second): the stored one is the model's name, and ro_net_verify compares it, and the promises about weights, on
 * demand. Every refusal has its own sentence. */
#include "base/sha256.h"
#include "encode/net.h"

#include <stdio.h>
#include <stdlib.h>

#if __BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__
#error "model files are little endian and used in place"
#endif

enum { HEADER = 64, ENTRY = 64, MOST_SECTIONS = 512, FORMAT = 1, BYTE_ORDER_WORD = 0x01020304 };

typedef struct {
    ro_net *net;
    const char *path;
    ro_err *e;
} loader;

#define REFUSE(l, where, ...) (ro_err_set((l)->e, RO_EMODEL, (where), __VA_ARGS__), false)

static uint32_t u32_at(const char *p)
{
    uint32_t v;

    memcpy(&v, p, sizeof v);
    return v;
}

static uint64_t u64_at(const char *p)
{
    uint64_t v;

    memcpy(&v, p, sizeof v);
    return v;
}

/* ---- header and table ---- */

static bool check_header(const loader *l)
{
    ro_str d = l->net->data;

    if (d.n < HEADER)
        return REFUSE(l, d.n, "%s: %zu bytes are too few for a model file", l->path, d.n);
    if (memcmp(d.p, "ROMODEL", 8) != 0)
        return REFUSE(l, 0, "%s: not a Readout model (it does not begin with ROMODEL)", l->path);
    if (u32_at(d.p + 12) != BYTE_ORDER_WORD)
        return REFUSE(l, 12, "%s: the byte order is not little endian", l->path);
    if (u32_at(d.p + 8) != FORMAT)
        return REFUSE(l, 8, "%s: model format %u, this program reads format %d; get the model that belongs to it", l->path, u32_at(d.p + 8),
                      FORMAT);
    if (u64_at(d.p + 16) != d.n)
        return REFUSE(l, 16, "%s: the file has %zu bytes, its header says %llu: a download cut short?", l->path, d.n,
                      (unsigned long long)u64_at(d.p + 16));
    if (u32_at(d.p + 24) > MOST_SECTIONS)
        return REFUSE(l, 24, "%s: %u sections, at most %d are possible", l->path, u32_at(d.p + 24), MOST_SECTIONS);
    if (u32_at(d.p + 24) > (d.n - HEADER) / ENTRY)
        return REFUSE(l, 24, "%s: the table of %u sections does not fit into the file", l->path, u32_at(d.p + 24));
    for (int i = 0; i < 32; i++) {
        static const char digit[] = "0123456789abcdef";
        unsigned char byte = (unsigned char)d.p[32 + i];
        l->net->hash[2 * i] = digit[byte >> 4];
        l->net->hash[2 * i + 1] = digit[byte & 15];
    }
    return true;
}

static bool read_entry(const loader *l, uint32_t number, ro_section *s)
{
    static const uint8_t size_of[] = { 1, 1, 4, 4 };
    uint64_t where = HEADER + (uint64_t)number * ENTRY, offset, size, wanted,
             first = HEADER + (uint64_t)u32_at(l->net->data.p + 24) * ENTRY;
    const char *p = l->net->data.p + where;

    if (p[0] == 0 || p[31] != 0)
        return REFUSE(l, where, "%s: section %u has no proper name", l->path, number);
    memcpy(s->name, p, sizeof s->name);
    if (number > 0 && memcmp(s[-1].name, s->name, sizeof s->name) >= 0)
        return REFUSE(l, where, "%s: section %s is out of order or given twice", l->path, s->name);
    s->type = u32_at(p + 32);
    s->rows = u32_at(p + 36);
    s->cols = u32_at(p + 40);
    offset = u64_at(p + 48);
    size = u64_at(p + 56);
    if (s->type >= RO_EL_COUNT)
        return REFUSE(l, where + 32, "%s: section %s has elements of an unknown type (%u)", l->path, s->name, s->type);
    if (offset % 64 != 0 || offset < first)
        return REFUSE(l, where + 48, "%s: section %s begins at byte %llu, which is no place for it", l->path, s->name,
                      (unsigned long long)offset);
    if (offset > l->net->data.n || size > l->net->data.n - offset)
        return REFUSE(l, where + 48, "%s: section %s does not lie inside the file", l->path, s->name);
    wanted = (uint64_t)s->rows * s->cols; /* below 2^64; times 4 is compared by division */
    if (wanted > size || size != wanted * size_of[s->type])
        return REFUSE(l, where + 56, "%s: section %s of %u x %u elements has %llu bytes", l->path, s->name, s->rows, s->cols,
                      (unsigned long long)size);
    s->at = l->net->data.p + offset;
    s->size = (size_t)size;
    return true;
}

static bool read_table(const loader *l)
{
    uint32_t n = u32_at(l->net->data.p + 24);

    l->net->section = ro_new(&l->net->ses, ro_section, n);
    if (!l->net->section)
        return ro_err_set(l->e, RO_EMEMORY, 0, "%s: out of memory", l->path), false;
    for (uint32_t i = 0; i < n; i++)
        if (!read_entry(l, i, &l->net->section[i]))
            return false;
    l->net->sections = n;
    return true;
}

const ro_section *ro_net_section(const ro_net *net, const char *name)
{
    uint32_t low = 0, high = net->sections;

    while (low < high) {
        uint32_t mid = (low + high) / 2;
        int cmp = strcmp(net->section[mid].name, name);
        if (cmp == 0)
            return &net->section[mid];
        if (cmp < 0)
            low = mid + 1;
        else
            high = mid;
    }
    return NULL;
}

/* ---- sections by name and shape ---- */

static bool need(const loader *l, const char *name, uint32_t type, uint32_t rows, uint32_t cols, const void **out)
{
    static const char *const type_name[] = { "bytes", "int8", "float32", "int32" };
    const ro_section *s = ro_net_section(l->net, name);

    if (!s)
        return REFUSE(l, 0, "%s: section %s is missing", l->path, name);
    if (s->type != type)
        return REFUSE(l, 0, "%s: section %s holds %s, not %s", l->path, name, type_name[s->type], type_name[type]);
    if (s->rows != rows || s->cols != cols)
        return REFUSE(l, 0, "%s: section %s is %u x %u, not %u x %u", l->path, name, s->rows, s->cols, rows, cols);
    *out = s->at;
    return true;
}

static bool need_bytes(const loader *l, const char *name, ro_str *out)
{
    const ro_section *s = ro_net_section(l->net, name);

    if (!s)
        return REFUSE(l, 0, "%s: section %s is missing", l->path, name);
    if (s->type != RO_EL_BYTE || s->cols != 1)
        return REFUSE(l, 0, "%s: section %s is not text", l->path, name);
    *out = (ro_str){ s->at, s->size };
    return true;
}

/* The four sections of a product, if they agree with each other. */
static bool need_product(const loader *l, const char *name, uint32_t out, uint32_t in, ro_product *p)
{
    char part[40];
    const void *w, *s, *b, *sum;

    snprintf(part, sizeof part, "%s.w", name);
    if (!need(l, part, RO_EL_INT8, out, in, &w))
        return false;
    snprintf(part, sizeof part, "%s.s", name);
    if (!need(l, part, RO_EL_FLOAT, out, 1, &s))
        return false;
    snprintf(part, sizeof part, "%s.b", name);
    if (!need(l, part, RO_EL_FLOAT, out, 1, &b))
        return false;
    snprintf(part, sizeof part, "%s.sum", name);
    if (!need(l, part, RO_EL_INT32, out, 1, &sum))
        return false;
    *p = (ro_product){ .w = w, .s = s, .b = b, .sum = sum, .out = out, .in = in };
    return true;
}

bool ro_net_product(const ro_net *net, const char *name, ro_product *out)
{
    ro_err ignored = { 0 };
    loader l = { (ro_net *)(uintptr_t)net, "model", &ignored };
    char part[40];
    const ro_section *w;

    *out = (ro_product){ 0 };
    if (strlen(name) > 27)
        return false;
    snprintf(part, sizeof part, "%s.w", name);
    w = ro_net_section(net, part);
    return w && w->rows > 0 && w->cols > 0 && w->cols <= RO_WIDEST && need_product(&l, name, w->rows, w->cols, out);
}

const float *ro_net_floats(const ro_net *net, const char *name, uint32_t rows, uint32_t cols)
{
    const ro_section *s = ro_net_section(net, name);

    if (!s || s->type != RO_EL_FLOAT || (rows && s->rows != rows) || s->cols != cols)
        return NULL;
    return (const float *)(const void *)s->at;
}

/* ---- meta ---- */

static bool meta_value(const loader *l, ro_str text, const char *key, uint32_t least, uint32_t most, uint32_t *out)
{
    while (text.n) {
        ro_str value = ro_str_cut(&text, '\n'), name = ro_str_trim(ro_str_cut(&value, '='));
        int64_t v;
        if (!ro_str_is(name, key))
            continue;
        value = ro_str_trim(value);
        if (!ro_str_int(value, &v) || v < least || v > most)
            return REFUSE(l, 0, "%s: %s is `%.*s`, not a number from %u to %u", l->path, key, (int)(value.n < 40 ? value.n : 40), value.p,
                          least, most);
        *out = (uint32_t)v;
        return true;
    }
    return REFUSE(l, 0, "%s: meta does not say `%s`", l->path, key);
}

static bool read_meta(const loader *l)
{
    ro_net *n = l->net;
    uint32_t head;
    ro_str text;

    if (!need_bytes(l, "meta", &text) || !meta_value(l, text, "hidden", 16, 2048, &n->hidden) ||
        !meta_value(l, text, "layers", 1, 64, &n->layers) || !meta_value(l, text, "attention_heads", 1, 128, &n->attention) ||
        !meta_value(l, text, "ffn", 16, RO_WIDEST, &n->ffn) || !meta_value(l, text, "window", RO_MOST_PIECES + 2, RO_LONGEST, &n->window) ||
        !meta_value(l, text, "positions", n->window, 1 << 16, &n->positions) || !meta_value(l, text, "pieces", 3, 1 << 24, &n->pieces) ||
        !meta_value(l, text, "shapes", RO_SHAPES, 256, &n->shapes))
        return false;
    head = n->hidden / n->attention;
    if (n->hidden % n->attention != 0 || head % RO_PANEL != 0 || head > RO_WIDEST_HEAD)
        return REFUSE(l, 0, "%s: hidden %u in %u attention heads: a head must have 16 to %d dimensions, a multiple of 16", l->path,
                      n->hidden, n->attention, RO_WIDEST_HEAD);
    if (n->ffn % 16 != 0)
        return REFUSE(l, 0, "%s: ffn %u is no multiple of 16", l->path, n->ffn);
    return true;
}

/* ---- the network ---- */

static bool read_layer(const loader *l, uint32_t number, ro_layer_net *out)
{
    uint32_t h = l->net->hidden, ffn = l->net->ffn;
    const struct {
        const char *name;
        uint32_t out, in;
        ro_product *to;
    } part[] = { { "qkv", 3 * h, h, &out->qkv }, { "out", h, h, &out->out }, { "up", ffn, h, &out->up }, { "down", h, ffn, &out->down } };
    char name[40];
    const void *norm1, *norm2;

    for (size_t i = 0; i < sizeof part / sizeof *part; i++) {
        snprintf(name, sizeof name, "l%u.%s", number, part[i].name);
        if (!need_product(l, name, part[i].out, part[i].in, part[i].to))
            return false;
    }
    snprintf(name, sizeof name, "l%u.norm1", number);
    if (!need(l, name, RO_EL_FLOAT, 2, h, &norm1))
        return false;
    snprintf(name, sizeof name, "l%u.norm2", number);
    if (!need(l, name, RO_EL_FLOAT, 2, h, &norm2))
        return false;
    out->norm1 = norm1;
    out->norm2 = norm2;
    return true;
}

static bool read_network(const loader *l)
{
    ro_net *n = l->net;
    const void *word, *scale, *pos, *shape, *norm;

    if (!need(l, "emb.word.w", RO_EL_INT8, n->pieces, n->hidden, &word) || !need(l, "emb.word.s", RO_EL_FLOAT, n->pieces, 1, &scale) ||
        !need(l, "emb.pos", RO_EL_FLOAT, n->positions, n->hidden, &pos) ||
        !need(l, "emb.shape", RO_EL_FLOAT, n->shapes, n->hidden, &shape) || !need(l, "emb.norm", RO_EL_FLOAT, 2, n->hidden, &norm))
        return false;
    n->word = word;
    n->word_scale = scale;
    n->pos = pos;
    n->shape = shape;
    n->norm = norm;
    n->layer = ro_new(&n->ses, ro_layer_net, n->layers);
    if (!n->layer)
        return ro_err_set(l->e, RO_EMEMORY, 0, "%s: out of memory", l->path), false;
    for (uint32_t i = 0; i < n->layers; i++)
        if (!read_layer(l, i, &n->layer[i]))
            return false;
    return true;
}

/* The head of factuality may be absent; if it is there, its classes are few and have their values. */
static bool check_factuality(const loader *l)
{
    const ro_section *s = ro_net_section(l->net, "fact.w");
    const void *at;

    if (s && (s->rows < 1 || s->rows > RO_MOST_FACT))
        return REFUSE(l, 0, "%s: factuality in %u classes, 1 to %d are possible", l->path, s->rows, RO_MOST_FACT);
    return !s || need(l, "fact.value", RO_EL_FLOAT, s->rows, 1, &at);
}

/* The products of the heads that are there have the width of the network, and as many rows as the table has labels. */
static bool check_heads(const loader *l, const uint32_t count[3])
{
    static const char *const product[] = { "tree.dep",   "tree.head", "tree.ldep", "tree.lhead",
                                           "arg.anchor", "arg.token", "coref.ana", "coref.ant", "fact" };
    const ro_net *n = l->net;
    const void *at;
    ro_product p;

    if (!check_factuality(l))
        return false;
    if (count[0] > 0 && !need_product(l, "tok", count[0], n->hidden, &p))
        return false;
    if (count[1] > 0 && !need(l, "tree.label.b", RO_EL_FLOAT, count[1], 1, &at))
        return false;
    if (count[2] > 0 && !need(l, "arg.b", RO_EL_FLOAT, count[2], 1, &at))
        return false;
    for (size_t i = 0; i < sizeof product / sizeof *product; i++) {
        char name[40];
        const ro_section *s;
        snprintf(name, sizeof name, "%s.w", product[i]);
        s = ro_net_section(n, name);
        if (s && !need_product(l, product[i], s->rows, n->hidden, &p))
            return false;
    }
    return true;
}

static bool read_all(const loader *l)
{
    ro_net *n = l->net;
    uint32_t count[3];
    ro_str pieces, heads;

    return check_header(l) && read_table(l) && read_meta(l) && read_network(l) && need_bytes(l, "pieces", &pieces) &&
           ro_pieces_index(n, pieces, l->path, l->e) && need_bytes(l, "heads", &heads) &&
           ro_net_parse_heads(n, heads, l->path, count, l->e) && check_heads(l, count);
}

/* ---- open, verify, close ---- */

static ro_net *new_net(ro_err *e)
{
    ro_net *net = ro_fault_now() ? NULL : calloc(1, sizeof *net);

    if (!net)
        ro_err_set(e, RO_EMEMORY, 0, "out of memory for a model");
    return net;
}

static int finish(ro_net **out, ro_net *net, const char *path, const char *kernel, ro_err *e)
{
    loader l = { net, path, e };

    if (!kernel)
        kernel = getenv("READOUT_KERNEL");
    net->kernel = ro_kernel_pick(kernel, e);
    if (net->kernel && read_all(&l)) {
        *out = net;
        return RO_OK;
    }
    ro_net_close(net);
    return e->code;
}

int ro_net_open(ro_net **out, const char *path, const char *kernel, ro_err *e)
{
    ro_net *net = new_net(e);

    *out = NULL;
    if (!net)
        return e->code;
    if (ro_file_open(&net->file, path, 0, e) != RO_OK) {
        free(net);
        return e->code;
    }
    net->mapped = true;
    net->data = net->file.data;
    return finish(out, net, path, kernel, e);
}

int ro_net_use(ro_net **out, ro_str file, const char *kernel, ro_err *e)
{
    ro_net *net = new_net(e);

    *out = NULL;
    if (!net)
        return e->code;
    net->data = file;
    return finish(out, net, "model", kernel, e);
}

void ro_net_close(ro_net *net)
{
    if (!net)
        return;
    if (net->mapped)
        ro_file_close(&net->file);
    ro_arena_free(&net->ses.arena);
    free(net);
}

/* No pair of neighbours of one sign beyond 128, and the sums of the rows as stored. */
static bool verify_product(const loader *l, const char *name, const ro_product *p)
{
    for (uint32_t r = 0; r < p->out; r++) {
        const int8_t *w = p->w + (size_t)r * p->in;
        int32_t sum = 0;
        for (uint32_t k = 0; k < p->in; k++) {
            int pair = k % 2 ? w[k - 1] + w[k] : 0;
            sum += w[k];
            if (pair > 128 || pair < -128)
                return REFUSE(l, 0, "%s: row %u of %s has neighbours that sum to %d", l->path, r, name, pair);
        }
        if (sum != p->sum[r])
            return REFUSE(l, 0, "%s: row %u of %s sums to %d, not %d", l->path, r, name, sum, p->sum[r]);
    }
    return true;
}

int ro_net_verify(const ro_net *net, ro_err *e)
{
    loader l = { (ro_net *)(uintptr_t)net, net->mapped ? "the model file" : "model", e };
    char hash[65];

    ro_sha256_hex((ro_str){ net->data.p + HEADER, net->data.n - HEADER }, hash);
    if (memcmp(hash, net->hash, 64) != 0)
        return ro_err_set(e, RO_EMODEL, 32, "%s: it is damaged: its content has the hash %.12s..., its header says %.12s...", l.path, hash,
                          net->hash);
    for (uint32_t i = 0; i < net->sections; i++) {
        char name[32];
        size_t n = strlen(net->section[i].name);
        ro_product p;
        memcpy(name, net->section[i].name, sizeof name);
        if (n < 3 || strcmp(name + n - 2, ".w") != 0)
            continue;
        name[n - 2] = 0;
        if (ro_net_product(net, name, &p) && !verify_product(&l, name, &p))
            return e->code;
    }
    return RO_OK;
}

const char *ro_net_hash(const ro_net *net)
{
    return net->hash;
}

const char *ro_net_kernel(const ro_net *net)
{
    return net->kernel->name;
}

uint32_t ro_net_hidden(const ro_net *net)
{
    return net->hidden;
}
