/* The network in memory: what model.c finds in the file, for the other files of this folder. */
#ifndef RO_ENCODE_NET_H
#define RO_ENCODE_NET_H

#include "base/mapfile.h"
#include "encode/encode.h"
#include "encode/kernel.h"

enum { RO_EL_BYTE, RO_EL_INT8, RO_EL_FLOAT, RO_EL_INT32, RO_EL_COUNT };
enum { RO_MOST_PIECES = 32 /* of one token; the rest of it is not read */, RO_SHAPES = 16 };

typedef struct {
    char name[32]; /* with its zero */
    uint32_t type, rows, cols;
    const char *at;
    size_t size;
} ro_section;

typedef struct {
    ro_product qkv, out, up, down;
    const float *norm1, *norm2;
} ro_layer_net;

struct ro_net {
    ro_file file;
    bool mapped; /* file is ours to close */
    ro_str data;
    ro_ses ses; /* owner of all tables below */
    char hash[65];
    const ro_kernel *kernel;

    ro_section *section; /* sorted by name */
    uint32_t sections;

    uint32_t hidden, layers, attention, ffn, positions, window, pieces, shapes;
    ro_layer_net *layer;
    const int8_t *word;
    const float *word_scale, *pos, *shape, *norm;

    const char *piece_text; /* the section `pieces` */
    uint32_t *piece_at;     /* begin of each piece in it; one more for the end of the last */
    uint32_t *piece_slot;   /* hash table: number of a piece plus one */
    uint32_t piece_mask, piece_longest;
    uint32_t unknown, cls, sep;

    ro_head *head;
    uint32_t heads;
};

const ro_section *ro_net_section(const ro_net *net, const char *name); /* NULL: none */

/* Memory of the document on a multiple of 64 bytes. */
void *ro_aligned(ro_ses *s, size_t n);

/* heads.c: parses the section `heads`. `labels` of the token and anchor heads, relations, roles are counted for the caller to compare with
 * the weights. */
bool ro_net_parse_heads(ro_net *net, ro_str text, const char *path, uint32_t count[3], ro_err *e);

/* wordpiece.c */
bool ro_pieces_index(ro_net *net, ro_str text, const char *path, ro_err *e);
/* Numbers of a token's pieces: at least one. */
uint32_t ro_pieces_of(const ro_net *net, ro_str token, uint32_t out[RO_MOST_PIECES]);
uint32_t ro_shape_of(ro_str token);

/* window.c: ranges of tokens whose pieces (`size` of each token) fit into `room`. */
void ro_windows(ro_doc *d, const uint8_t *size, uint32_t room);

#endif
