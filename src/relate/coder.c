/* The coder of a user's own labels: its file (docs/formats/events-model.md), checked as input and used in place, and its probabilities. */
#include "relate/relate.h"

#include "base/sha256.h"

#include <stdlib.h>

enum { HEADER = 128, VERSION = 1, ORDER = 0x01020304, MOST_LABELS = 4096, HEX = 64, AT_MODEL = 40, AT_HASH = 72 };

static const char magic[8] = "ROEVENT";

/* The numbers at the head of a file, after the magic. */
typedef struct {
    uint32_t version, order;
    uint64_t size;
    uint32_t nlabels, width, nwords, ntext;
} head;

/* ---- where the parts stand ---- */

typedef struct {
    uint64_t bias, dense, word, rarity, weight, text, end;
} layout;

static uint64_t padded(uint64_t n)
{
    return (n + 63) & ~(uint64_t)63;
}

/* No number that a head can hold makes these sums wrap: labels and width are bounded first. */
static layout layout_of(const head *h)
{
    layout at;

    at.bias = HEADER;
    at.dense = padded(at.bias + (uint64_t)h->nlabels * 4);
    at.word = padded(at.dense + (uint64_t)h->nlabels * h->width * 4);
    at.rarity = padded(at.word + (uint64_t)h->nwords * 4);
    at.weight = padded(at.rarity + (uint64_t)h->nwords * 4);
    at.text = padded(at.weight + (uint64_t)h->nwords * h->nlabels * 4);
    at.end = at.text + h->ntext;
    return at;
}

/* ---- reading ---- */

#define REFUSE(...) (ro_err_set(e, RO_EMODEL, 0, __VA_ARGS__), false)

static bool check_head(ro_str file, const head *h, const ro_net *net, const char *name, ro_err *e)
{
    char hash[HEX + 1];

    if (h->version != VERSION)
        return REFUSE("%s: events model format %u; this program reads format %d", name, h->version, VERSION);
    if (h->order != ORDER)
        return REFUSE("%s: written on a machine with another order of bytes", name);
    if (h->size != file.n)
        return REFUSE("%s: %zu bytes, %llu were written: it is cut off or damaged", name, file.n, (unsigned long long)h->size);
    if (memcmp(file.p + AT_MODEL, ro_net_hash(net), 32) != 0)
        return REFUSE("%s: trained on the model %.32s..., in use is %.32s...: train it again, or name that model with --model", name, file.p + AT_MODEL, ro_net_hash(net));
    if (h->nlabels < 2 || h->nlabels > MOST_LABELS || h->width != ro_dense_width(net) || layout_of(h).end != file.n)
        return REFUSE("%s: %u labels, %u columns and %u words do not make its size: it is damaged", name, h->nlabels, h->width, h->nwords);
    ro_sha256_hex((ro_str){ file.p + HEADER, file.n - HEADER }, hash);
    if (memcmp(hash, file.p + AT_HASH, 32) != 0)
        return REFUSE("%s: its content is not what was written: it is damaged", name);
    return true;
}

/* A line a label: its name, a tab, its group. */
static bool read_labels(ro_coder *c, ro_str text, const char *name, ro_err *e)
{
    ro_coder_label *label = ro_new(&c->ses, ro_coder_label, c->nlabels);

    for (uint32_t i = 0; label && i < c->nlabels; i++) {
        ro_str line = ro_str_cut(&text, '\n');
        label[i].name = ro_str_cut(&line, '\t');
        label[i].group = line.n ? line : RO_NOSTR;
        if (label[i].name.n == 0)
            return REFUSE("%s: label %u has no name", name, i + 1);
    }
    c->label = label;
    if (!label)
        ro_err_set(e, RO_EMEMORY, 0, "out of memory");
    return label != NULL;
}

static bool read_file(ro_coder *c, const ro_net *net, ro_str file, const char *name, ro_err *e)
{
    layout at;
    head h;

    if (file.n < HEADER || memcmp(file.p, magic, sizeof magic) != 0)
        return REFUSE("%s: not an events model (`readout train events` writes one)", name);
    memcpy(&h, file.p + sizeof magic, sizeof h);
    if (!check_head(file, &h, net, name, e))
        return false;
    at = layout_of(&h);
    c->nlabels = h.nlabels;
    c->width = h.width;
    c->nwords = h.nwords;
    c->bias = (const float *)(const void *)(file.p + at.bias);
    c->dense = (const float *)(const void *)(file.p + at.dense);
    c->word = (const uint32_t *)(const void *)(file.p + at.word);
    c->rarity = (const float *)(const void *)(file.p + at.rarity);
    c->weight = (const float *)(const void *)(file.p + at.weight);
    return read_labels(c, (ro_str){ file.p + at.text, h.ntext }, name, e);
}

static ro_coder *new_coder(ro_err *e)
{
    ro_coder *c = ro_fault_now() ? NULL : calloc(1, sizeof *c);

    if (!c)
        ro_err_set(e, RO_EMEMORY, 0, "out of memory");
    return c;
}

int ro_coder_use(ro_coder **out, const ro_net *net, ro_str file, const char *name, ro_err *e)
{
    ro_coder *c = new_coder(e);

    *out = c;
    if (!c || read_file(c, net, file, name, e))
        return e->code;
    ro_coder_close(c);
    *out = NULL;
    return e->code;
}

int ro_coder_open(ro_coder **out, const ro_net *net, const char *path, ro_err *e)
{
    ro_coder *c = new_coder(e);

    *out = c;
    if (!c)
        return e->code;
    if (ro_file_open(&c->file, path, 0, e) == RO_OK && read_file(c, net, c->file.data, path, e))
        return RO_OK;
    ro_coder_close(c);
    *out = NULL;
    return e->code;
}

void ro_coder_close(ro_coder *c)
{
    if (!c)
        return;
    if (c->file.data.p)
        ro_file_close(&c->file);
    ro_arena_free(&c->ses.arena);
    free(c);
}

/* ---- writing ---- */

static void pad_to(ro_buf *out, size_t from, uint64_t at)
{
    while (out->n - from < at && !out->failed)
        ro_buf_putc(out, '\0');
}

static void add_part(ro_buf *out, size_t from, uint64_t at, const void *p, size_t n)
{
    pad_to(out, from, at);
    ro_buf_add(out, (ro_str){ p, n * 4 });
}

static void add_label(ro_buf *out, const ro_coder_label *l)
{
    ro_buf_add(out, l->name);
    ro_buf_putc(out, '\t');
    ro_buf_add(out, l->group);
    ro_buf_putc(out, '\n');
}

static head head_of(const ro_coder *c)
{
    head h = { .version = VERSION, .order = ORDER, .nlabels = c->nlabels, .width = c->width, .nwords = c->nwords };

    for (uint32_t i = 0; i < c->nlabels; i++)
        h.ntext += (uint32_t)(c->label[i].name.n + c->label[i].group.n + 2);
    h.size = layout_of(&h).end;
    return h;
}

void ro_coder_write(const ro_coder *c, const ro_net *net, ro_buf *out)
{
    head h = head_of(c);
    layout at = layout_of(&h);
    size_t from = out->n;
    char hash[HEX + 1];

    ro_buf_add(out, (ro_str){ magic, sizeof magic });
    ro_buf_add(out, (ro_str){ (const char *)&h, sizeof h });
    ro_buf_add(out, (ro_str){ ro_net_hash(net), 32 });
    add_part(out, from, at.bias, c->bias, c->nlabels);
    add_part(out, from, at.dense, c->dense, (size_t)c->nlabels * c->width);
    add_part(out, from, at.word, c->word, c->nwords);
    add_part(out, from, at.rarity, c->rarity, c->nwords);
    add_part(out, from, at.weight, c->weight, (size_t)c->nwords * c->nlabels);
    pad_to(out, from, at.text);
    for (uint32_t i = 0; i < c->nlabels; i++)
        add_label(out, &c->label[i]);
    if (out->failed)
        return;
    ro_sha256_hex((ro_str){ out->p + from + HEADER, out->n - from - HEADER }, hash);
    memcpy(out->p + from + AT_HASH, hash, 32);
}

/* ---- probabilities ---- */

/* The square root of a positive number by Newton's steps, which ends at the same bits everywhere. */
static float length_of(float square)
{
    float x = square > 1 ? square : 1;

    for (int i = 0; i < 40; i++)
        x = 0.5f * (x + square / x);
    return x;
}

uint32_t ro_coder_words(const uint32_t *word, const float *rarity, uint32_t nwords, const ro_pair_view *v, uint32_t *at, float *value)
{
    uint32_t n = 0;
    float square = 0, length;

    for (uint32_t i = 0, k = 0; i < v->nwords && k < nwords; i++) {
        while (k < nwords && word[k] < v->word[i])
            k++;
        if (k == nwords || word[k] != v->word[i])
            continue;
        at[n] = k;
        value[n++] = rarity[k];
        square = square + rarity[k] * rarity[k];
    }
    length = length_of(square);
    for (uint32_t i = 0; i < n && square > 0; i++)
        value[i] = value[i] / length;
    return n;
}

void ro_coder_score(const ro_coder *c, const ro_net *net, ro_ses *s, const ro_pair_view *v, float *p)
{
    uint32_t *at = ro_new(s, uint32_t, v->nwords + 1), n;
    float *value = ro_new(s, float, v->nwords + 1);

    if (ro_failed(s))
        return;
    ro_dots(net, v->dense, c->dense, c->nlabels, c->width, p);
    n = ro_coder_words(c->word, c->rarity, c->nwords, v, at, value);
    for (uint32_t l = 0; l < c->nlabels; l++)
        p[l] = p[l] + c->bias[l];
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t l = 0; l < c->nlabels; l++)
            p[l] = p[l] + value[i] * c->weight[(size_t)at[i] * c->nlabels + l];
    ro_softmax(p, c->nlabels);
}

ro_str ro_coder_group(const ro_coder *c, const float *p, float *sum)
{
    ro_str best = RO_NOSTR;

    *sum = 0;
    for (uint32_t i = 0; i < c->nlabels; i++) {
        float all = 0;
        for (uint32_t k = 0; k < c->nlabels; k++)
            all += ro_str_eq(c->label[k].group, c->label[i].group) ? p[k] : 0;
        if (c->label[i].group.p && all > *sum) {
            best = c->label[i].group;
            *sum = all;
        }
    }
    return best;
}
