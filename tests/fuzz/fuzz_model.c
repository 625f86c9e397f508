/* The loader of model files, and the network on whatever it accepts: no input may make either read outside the file. */
#include "encode/encode.h"

#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* Three tokens through the network. */
static void run(const ro_net *net)
{
    static const char text[] = "The caf\xc3\xa9s, 12";
    ro_ses s = { .arena = { .limit = 256u << 20 } };
    ro_model model = { .net = net };
    ro_doc *d = ro_new(&s, ro_doc, 1);

    if (d) {
        d->ses = &s;
        d->text = (ro_str){ text, sizeof text - 1 };
        ro_push(&s, &d->tokens, (ro_token){ .where = { 0, 3 }, .flags = RO_TOK_PARA });
        ro_push(&s, &d->tokens, (ro_token){ .where = { 4, 11 } });
        ro_push(&s, &d->tokens, (ro_token){ .where = { 12, 14 } });
        ro_encode(&model, d);
    }
    ro_arena_free(&s.arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    char *file = aligned_alloc(64, (size + 64) & ~(size_t)63);
    ro_err e = { 0 };
    ro_net *net;

    if (!file)
        return 0;
    memcpy(file, data, size);
    if (ro_net_use(&net, (ro_str){ file, size }, NULL, &e) == RO_OK) {
        run(net);
        ro_net_verify(net, &e);
        ro_net_close(net);
    }
    free(file);
    return 0;
}
