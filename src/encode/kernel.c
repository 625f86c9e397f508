/* Which kernel runs: asked of the processor once, when a model is opened. */
#include "encode/kernel.h"

#include <stdio.h>

const ro_kernel *const *ro_kernels(void)
{
    static const ro_kernel *const all[] = {
#if defined(__x86_64__)
        &ro_kernel_vnni512,
        &ro_kernel_vnni,
        &ro_kernel_avx2,
#endif
        &ro_kernel_c,
        NULL
    };
    return all;
}

/* Names of the kernels that run here, for a message. */
static void list_usable(char *out, size_t room)
{
    size_t n = 0;

    out[0] = 0;
    for (const ro_kernel *const *k = ro_kernels(); *k; k++)
        if ((*k)->usable() && n < room)
            n += (size_t)snprintf(out + n, room - n, "%s%s", n ? ", " : "", (*k)->name);
}

const ro_kernel *ro_kernel_pick(const char *name, ro_err *e)
{
    char here[64];
    bool known = false;

    for (const ro_kernel *const *k = ro_kernels(); *k; k++) {
        bool wanted = !name || !*name || strcmp(name, (*k)->name) == 0;
        known = known || wanted;
        if (wanted && (*k)->usable())
            return *k;
    }
    list_usable(here, sizeof here);
    ro_err_set(e, RO_EMODEL, 0,
               known ? "this processor cannot run the kernel `%s`; it has: %s" : "there is no kernel `%s` in this program; there are: %s",
               name, here);
    return NULL;
}

static size_t rounded(size_t n, size_t to)
{
    return (n + to - 1) / to * to;
}

size_t ro_attend_scratch(uint32_t n, uint32_t head)
{
    size_t n16 = rounded(n, 16);

    /* keys as rows and panels, values as panels; then for each query of a chunk (8): itself, probabilities, sums; two rows for the keys,
     * scales of values */
    return 3 * n16 * head * 2 + 8 * (head * 2 + n16 * 2 + (n16 > head ? n16 : head) * 4) + 2 * n16 * 4 + (size_t)head * 4 + 1024;
}
