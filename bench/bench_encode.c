/* Speed of the network: bench_encode [MODEL] [--kernel NAME] [--pieces N] [--seconds S]
 *
 * Runs windows of random pieces (default 256) and prints, for each kernel that runs here, pieces a second, and where the time goes:
 * products (with billions of multiply-adds a second), attention, the rest. Without MODEL a random one of the shipped size is made. */
#include "../tests/encode/make_model.h"
#include "encode/net.h"

#include <time.h>

/* Processor time: the machine may have other work. */
static double now(void)
{
    struct timespec t;

    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* A document whose tokens are `n` words of one piece each in one paragraph. */
static ro_doc *random_document(ro_ses *s, uint32_t n)
{
    ro_doc *d = ro_new(s, ro_doc, 1);
    static const char *const word[] = { "the", "to", "run", "a", "call", "nato", ",", "want" };
    uint64_t state = 11;
    char *text = ro_new(s, char, n * 8 + 1);
    uint32_t at = 0;

    d->ses = s;
    for (uint32_t i = 0; i < n; i++) {
        const char *w = word[next_random(&state) % 8];
        uint32_t len = (uint32_t)strlen(w);
        memcpy(text + at, w, len);
        ro_push(s, &d->tokens, (ro_token){ .where = { at, at + len }, .flags = i == 0 ? RO_TOK_PARA : RO_TOK_SPACE });
        at += len + 1;
    }
    d->text = (ro_str){ text, at };
    return d;
}

static double seconds_of_window(const ro_net *net, ro_ses *s, uint32_t pieces, double budget)
{
    ro_model model = { .net = net };
    double begin = now(), best = 1e9, t;

    do {
        ro_doc *d;
        ro_arena_reset(&s->arena);
        d = random_document(s, pieces - 2);
        t = now();
        ro_encode(&model, d);
        t = now() - t;
        best = t < best ? t : best;
    } while (now() - begin < budget);
    return best;
}

/* The shares: products and attention of one layer run alone. */
static double seconds_of_products(const ro_net *net, ro_ses *s, uint32_t n, double *macs)
{
    double best = 1e9;

    ro_arena_reset(&s->arena);
    *macs = 0;
    for (int part = 0; part < 4; part++) {
        static const char *const name[] = { "l0.qkv", "l0.out", "l0.up", "l0.down" };
        ro_product p;
        float *x, *y;
        ro_quant q;
        double least = 1e9;
        if (!ro_net_product(net, name[part], &p))
            return 0;
        x = ro_new(s, float, n *p.in);
        y = ro_new(s, float, n *p.out);
        for (uint32_t i = 0; i < n * p.in; i++)
            x[i] = (float)(i % 251) / 125.0f - 1.0f;
        q = ro_quantise(net, s, x, n, p.in);
        for (int i = 0; i < 20; i++) {
            double t = now();
            ro_product_run(net, &p, 0, p.out, &q, y);
            t = now() - t;
            least = t < least ? t : least;
        }
        best = part == 0 ? least : best + least;
        *macs += (double)n * p.in * p.out;
    }
    *macs *= net->layers;
    return best * net->layers;
}

static double seconds_of_attention(const ro_net *net, ro_ses *s, uint32_t n)
{
    float *qkv, *out;
    void *scratch;
    double best = 1e9;

    ro_arena_reset(&s->arena);
    qkv = ro_new(s, float, n * net->hidden * 3);
    out = ro_new(s, float, n * net->hidden);
    scratch = ro_aligned(s, ro_attend_scratch(n, net->hidden / net->attention));
    for (uint32_t i = 0; i < n * net->hidden * 3; i++)
        qkv[i] = (float)(i * 7919 % 251) / 125.0f - 1.0f;
    for (int i = 0; i < 20; i++) {
        double t = now();
        net->kernel->attend(qkv, n, net->hidden, net->attention, scratch, out);
        t = now() - t;
        best = t < best ? t : best;
    }
    return best * net->layers;
}

static int measure(const char *path, ro_str file, const char *kernel, uint32_t pieces, double budget)
{
    ro_err e = { 0 };
    ro_net *net;
    ro_ses s = { 0 };
    double t, whole, products, attention, macs;

    t = now();
    if ((path ? ro_net_open(&net, path, kernel, &e) : ro_net_use(&net, file, kernel, &e)) != RO_OK) {
        fprintf(stderr, "%s\n", e.msg);
        return 1;
    }
    t = now() - t;
    if (pieces > net->window)
        pieces = net->window;
    whole = seconds_of_window(net, &s, pieces, budget);
    products = seconds_of_products(net, &s, pieces, &macs);
    attention = seconds_of_attention(net, &s, pieces);
    printf("%-8s %8.0f pieces/s  window of %u in %.2f ms: products %.0f %% (%.1f GMAC/s), attention %.0f %%, rest %.0f %%; open %.1f ms\n",
           kernel, pieces / whole, pieces, whole * 1e3, 100 * products / whole, macs / products * 1e-9, 100 * attention / whole,
           100 * (whole - products - attention) / whole, t * 1e3);
    ro_net_close(net);
    ro_arena_free(&s.arena);
    return 0;
}

int main(int argc, char **argv)
{
    const char *path = NULL, *kernel = NULL;
    uint32_t pieces = 256;
    double budget = 2;
    int failed = 0;
    size_t size = 0;
    char *file = NULL;

    for (int i = 1; i < argc; i++) {
        if (strcmp(argv[i], "--kernel") == 0 && i + 1 < argc)
            kernel = argv[++i];
        else if (strcmp(argv[i], "--pieces") == 0 && i + 1 < argc)
            pieces = (uint32_t)atoi(argv[++i]);
        else if (strcmp(argv[i], "--seconds") == 0 && i + 1 < argc)
            budget = atof(argv[++i]);
        else
            path = argv[i];
    }
    if (!path)
        file = make_model(FULL_MODEL, &size);
    for (const ro_kernel *const *k = ro_kernels(); *k; k++)
        if ((*k)->usable() && (!kernel || strcmp(kernel, (*k)->name) == 0))
            failed |= measure(path, (ro_str){ file, size }, (*k)->name, pieces, budget);
    free(file);
    return failed;
}
