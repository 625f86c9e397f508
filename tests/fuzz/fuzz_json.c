/* The pull reader: what it accepts it must have read in order, and nothing may crash it. */
#include "base/json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    ro_ses s = { 0 };
    ro_jr r;
    size_t before = 0;
    enum ro_jtype t;

    ro_jr_start(&r, &s, (ro_str){ (const char *)data, size });
    while ((t = ro_jr_next(&r)) != RO_J_END && t != RO_J_BAD) {
        if (r.at < before || r.at > size)
            __builtin_trap();
        before = r.at;
        if (t == RO_J_STR && r.text.n && r.text.n < 64) {
            uint32_t off[64];
            ro_jr_offsets(&r, off, r.text.n);
            if (off[r.text.n - 1] >= size)
                __builtin_trap();
        }
    }
    ro_arena_free(&s.arena);
    return 0;
}
