/* The network: word pieces of a window to vectors, six layers of attention and feed-forward as in BERT (post-norm, GELU), and the stage
 * that runs it over a document.
 *
 * Reads tokens, writes doc->vec: the vector of each token's first piece. Method: MiniLM (Wang et al. 2020) with an embedding of the token's
 * shape; products in int8 with one scale a row and one scale and zero point a vector. Everything is in docs/formats/model.md; the
 * arithmetic is in kernel_body.h. */
#include "encode/net.h"

/* Word pieces of a document: those of token t are number[first[t] .. first[t + 1]). */
typedef struct {
    RO_VEC(uint32_t) number;
    uint32_t *first;
    uint8_t *size, *shape; /* of each token */
} doc_pieces;

/* Scratch for one window, taken once a document. */
typedef struct {
    const ro_net *net;
    uint32_t n; /* pieces of this window, specials counted */
    uint32_t *number;
    uint8_t *piece_shape;
    float *x, *wide; /* [n x hidden]; [n x the widest product] */
    float *answer;   /* of attention, [n x hidden] */
    uint8_t *q;
    float *scale;
    int32_t *zero;
    void *panel, *attention;
} window_room;

static bool split_tokens(const ro_net *net, ro_doc *d, doc_pieces *out)
{
    uint32_t n = d->tokens.n;

    out->first = ro_new(d->ses, uint32_t, n + 1);
    out->size = ro_new(d->ses, uint8_t, n);
    out->shape = ro_new(d->ses, uint8_t, n);
    if (ro_failed(d->ses))
        return false;
    for (uint32_t t = 0; t < n; t++) {
        uint32_t piece[RO_MOST_PIECES], count = ro_pieces_of(net, ro_word(d, t), piece);
        bool opens = t == 0 || d->tokens.at[t].flags & RO_TOK_PARA;
        out->first[t] = out->number.n;
        out->size[t] = (uint8_t)count;
        out->shape[t] = (uint8_t)(ro_shape_of(ro_word(d, t)) + (opens ? 8 : 0));
        for (uint32_t i = 0; i < count; i++)
            ro_push(d->ses, &out->number, piece[i]);
    }
    out->first[n] = out->number.n;
    return !ro_failed(d->ses);
}

static bool take_room(const ro_net *net, ro_doc *d, const doc_pieces *p, window_room *w)
{
    uint32_t most = 0, widest = 3 * net->hidden > net->ffn ? 3 * net->hidden : net->ffn;

    for (uint32_t i = 0; i < d->vec.windows.n; i++) {
        ro_range r = d->vec.windows.at[i];
        uint32_t n = p->first[r.end] - p->first[r.beg] + 2;
        most = n > most ? n : most;
    }
    *w = (window_room){ .net = net };
    w->number = ro_new(d->ses, uint32_t, most);
    w->piece_shape = ro_new(d->ses, uint8_t, most);
    w->x = ro_aligned(d->ses, (size_t)most * net->hidden * sizeof(float));
    w->answer = ro_aligned(d->ses, (size_t)most * net->hidden * sizeof(float));
    w->wide = ro_aligned(d->ses, (size_t)most * widest * sizeof(float));
    w->q = ro_aligned(d->ses, (size_t)most * ro_quant_stride(widest));
    w->scale = ro_new(d->ses, float, most);
    w->zero = ro_new(d->ses, int32_t, most);
    w->panel = ro_aligned(d->ses, ro_panel_scratch(widest));
    w->attention = ro_aligned(d->ses, ro_attend_scratch(most, net->hidden / net->attention));
    return !ro_failed(d->ses) && most <= net->window;
}

/* wide = product(from), where from may be wide itself: it is quantised first. `gelu`: product(GELU(from)), done row by row while the row is
 * in the cache. */
static void multiply(const window_room *w, const ro_product *p, float *from, bool gelu)
{
    ro_quant r = {
        .q = w->q, .scale = w->scale, .zero = w->zero, .n = w->n, .in = p->in, .stride = ro_quant_stride(p->in), .panel = w->panel
    };

    for (uint32_t i = 0; i < w->n; i++) {
        float *row = from + (size_t)i * p->in;
        if (gelu)
            w->net->kernel->gelu(row, p->in);
        w->net->kernel->quantise(row, p->in, w->q + (size_t)i * r.stride, &w->scale[i], &w->zero[i]);
    }
    w->net->kernel->product(p, 0, p->out, &r, w->wide);
}

/* x = norm(x + wide) */
static void add_norm(const window_room *w, const float *gain)
{
    uint32_t h = w->net->hidden;

    for (uint32_t i = 0; i < w->n; i++)
        w->net->kernel->norm(w->x + (size_t)i * h, w->wide + (size_t)i * h, gain, h);
}

static void run_layer(const window_room *w, const ro_layer_net *l)
{
    multiply(w, &l->qkv, w->x, false);
    w->net->kernel->attend(w->wide, w->n, w->net->hidden, w->net->attention, w->attention, w->answer);
    multiply(w, &l->out, w->answer, false);
    add_norm(w, l->norm1);
    multiply(w, &l->up, w->x, false);
    multiply(w, &l->down, w->wide, true);
    add_norm(w, l->norm2);
}

static void run_network(const window_room *w)
{
    const ro_net *net = w->net;
    uint32_t h = net->hidden;

    for (uint32_t i = 0; i < w->n; i++) {
        float *x = w->x + (size_t)i * h;
        uint32_t piece = w->number[i];
        net->kernel->embed(x, net->word + (size_t)piece * h, net->word_scale[piece], net->pos + (size_t)i * h,
                           net->shape + (size_t)w->piece_shape[i] * h, h);
        net->kernel->norm(x, NULL, net->norm, h);
    }
    for (uint32_t l = 0; l < net->layers; l++)
        run_layer(w, &net->layer[l]);
}

/* One window: its pieces between [CLS] and [SEP], the network, the vectors of first pieces. */
static void run_window(window_room *w, const doc_pieces *p, ro_range tokens, float *out)
{
    uint32_t first = p->first[tokens.beg], h = w->net->hidden;

    w->n = p->first[tokens.end] - first + 2;
    w->number[0] = w->net->cls;
    w->number[w->n - 1] = w->net->sep;
    w->piece_shape[0] = w->piece_shape[w->n - 1] = 0;
    for (uint32_t t = tokens.beg; t < tokens.end; t++)
        for (uint32_t i = p->first[t]; i < p->first[t + 1]; i++) {
            w->number[i - first + 1] = p->number.at[i];
            w->piece_shape[i - first + 1] = p->shape[t];
        }
    run_network(w);
    for (uint32_t t = tokens.beg; t < tokens.end; t++)
        memcpy(out + (size_t)t * h, w->x + (size_t)(p->first[t] - first + 1) * h, h * sizeof *out);
}

void ro_encode(const ro_model *m, ro_doc *d)
{
    const ro_net *net = m->net;
    doc_pieces pieces = { 0 };
    window_room room;
    float *out;

    d->vec.width = net->hidden;
    if (d->tokens.n == 0 || !split_tokens(net, d, &pieces))
        return;
    ro_windows(d, pieces.size, net->window - 2);
    out = ro_aligned(d->ses, (size_t)d->tokens.n * net->hidden * sizeof *out);
    if (ro_failed(d->ses) || !take_room(net, d, &pieces, &room))
        return;
    for (uint32_t i = 0; i < d->vec.windows.n; i++)
        run_window(&room, &pieces, d->vec.windows.at[i], out);
    d->vec.at = out;
}
