/* Tokens to vectors: word pieces, then the network over windows of whole paragraphs.
 *
 * ro_net is the mapped model file (docs/formats/model.md): immutable, shared by threads. Products are int8 with exact integer sums and one
 * fixed order of every float operation, so every kernel gives the same bits. */
#ifndef RO_ENCODE_ENCODE_H
#define RO_ENCODE_ENCODE_H

#include "doc/doc.h"
#include "doc/model.h"

typedef struct ro_net ro_net;

/* Maps and checks a model file; each fault has its own sentence. `kernel`: "vnni512", "vnni", "avx2", "c", NULL: READOUT_KERNEL or the best
 * one the CPU has. */
int ro_net_open(ro_net **out, const char *path, const char *kernel, ro_err *e);
/* The same from memory (borrowed, 64-byte aligned), for the fuzzer. */
int ro_net_use(ro_net **out, ro_str file, const char *kernel, ro_err *e);
void ro_net_close(ro_net *net);
/* What opening leaves out because it takes a third of a second: the hash, and the promises about weights. RO_EMODEL with a sentence. */
int ro_net_verify(const ro_net *net, ro_err *e);
const char *ro_net_hash(const ro_net *net);   /* hex */
const char *ro_net_kernel(const ro_net *net); /* name of the kernel in use */
uint32_t ro_net_hidden(const ro_net *net);

/* The table of heads, as parsed from the file. */
typedef struct {
    ro_str name;
    bool span;
} ro_head_role;
typedef struct {
    ro_str name;
    uint32_t first; /* row of its first label in the product `tok` */
    const ro_str *label;
    uint32_t nlabels;
} ro_head_group;
typedef struct {
    ro_str kind, name; /* `token`, `tree` or `anchor` */
    const ro_head_group *group;
    uint32_t ngroups; /* 1 for token heads; for the tree its relations */
    const ro_head_role *role;
    uint32_t nroles;
    uint32_t first_role; /* row of its first role in arg.* */
} ro_head;
const ro_head *ro_net_head(const ro_net *net, const char *kind, const char *name); /* NULL: none */

enum { RO_MOST_FACT = 8 }; /* classes of factuality that a model may have */

/* Products by name, found once: y[i] = product(x[i]), n vectors. x rows are `in` wide and contiguous; y rows `out` wide. */
typedef struct {
    const int8_t *w;
    const float *s, *b;
    const int32_t *sum;
    uint32_t out, in;
} ro_product;
bool ro_net_product(const ro_net *net, const char *name, ro_product *out);
/* A float section; NULL if absent or of another shape (rows 0: any). */
const float *ro_net_floats(const ro_net *net, const char *name, uint32_t rows, uint32_t cols);

/* Activations quantised once for several products: n vectors of width `in`. Lives in the session's arena. */
typedef struct {
    const uint8_t *q;
    const float *scale;
    const int32_t *zero;
    uint32_t n, in, stride; /* bytes from one vector to the next */
    void *panel;            /* scratch of the products that read it: a ro_quant belongs to one thread */
} ro_quant;
ro_quant ro_quantise(const ro_net *net, ro_ses *s, const float *x, uint32_t n, uint32_t in);
/* Rows [from, to) of the product only; y[i * (to - from) + r]. */
void ro_product_run(const ro_net *net, const ro_product *p, uint32_t from, uint32_t to, const ro_quant *x, float *y);

/* Float helpers in the one fixed order (16 lanes, multiply then add, lanes summed pairwise): the same bits everywhere. */
float ro_dot(const ro_net *net, const float *a, const float *b, uint32_t n); /* n a multiple of 16 */
/* y[r] = a' b[r] for each of `rows` rows of n floats: the other side of a biaffine score. */
void ro_dots(const ro_net *net, const float *a, const float *b, uint32_t rows, uint32_t n, float *y);
/* y[r] = x[r]' M + add for each of `rows` rows: the left side of a biaffine score. M is [n x n], n a multiple of 16; add NULL: nothing is added. */
void ro_fold(const ro_net *net, const float *x, uint32_t rows, const float *m, const float *add, uint32_t n, float *y);
void ro_gelu(const ro_net *net, float *x, size_t n);
float ro_exp(float x); /* own polynomial */
float ro_sigmoid(float x);
/* Softmax in place over n values; returns nothing to see to: the largest is found first. */
void ro_softmax(float *x, uint32_t n);

/* The stage: doc->vec. */
void ro_encode(const ro_model *m, ro_doc *d);

#endif
