/* Byte offsets as code points or UTF-16 units: counts at every 64th byte, the rest counted on the way. */
#include "export/export.h"

enum { STEP = 64 };

/* What the character that begins with this byte counts; bytes within a character count nothing. */
static uint32_t weight(unsigned char c, int unit)
{
    if ((c & 0xC0) == 0x80)
        return 0;
    return unit == READOUT_UTF16 && c >= 0xF0 ? 2 : 1;
}

void ro_offsets_start(ro_ses *s, ro_offsets *o, ro_str text, int unit)
{
    uint32_t *block, n = 0;

    *o = (ro_offsets){ .text = text, .unit = unit };
    if (unit == READOUT_BYTES)
        return;
    block = ro_new(s, uint32_t, text.n / STEP + 1);
    for (size_t i = 0; block && i < text.n; i++) {
        if (i % STEP == 0)
            block[i / STEP] = n;
        n += weight((unsigned char)text.p[i], unit);
    }
    if (block && text.n % STEP == 0)
        block[text.n / STEP] = n;
    o->block = block;
}

uint32_t ro_offset(const ro_offsets *o, uint32_t byte)
{
    uint32_t n;

    if (!o->block)
        return byte;
    n = o->block[byte / STEP];
    for (uint32_t i = byte / STEP * STEP; i < byte; i++)
        n += weight((unsigned char)o->text.p[i], o->unit);
    return n;
}
