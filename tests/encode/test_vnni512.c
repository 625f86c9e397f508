/* The tiles of the vnni512 kernel on any processor: its two instructions are replaced by their definition, the rest is the file as it is.
 */
#include "encode/same_kernels.h"

#include "encode/lanes.h"

#if defined(__x86_64__)
typedef int32_t lanes __attribute__((vector_size(64)));

static bool usable(void)
{
    return true;
}

/* vpdpbusd: four bytes without sign times four with sign, added to 32 bits. */
static lanes add_bytes(lanes sum, lanes x, lanes w)
{
    for (int l = 0; l < 16; l++) {
        uint8_t a[4];
        int8_t b[4];
        int32_t va = x[l], vb = w[l];
        memcpy(a, &va, 4);
        memcpy(b, &vb, 4);
        for (int i = 0; i < 4; i++)
            sum[l] += a[i] * b[i];
    }
    return sum;
}

/* vpdpwssd: two int16 times two int16, added to 32 bits without saturation. */
static lanes add_pairs(lanes sum, lanes x, lanes w)
{
    for (int l = 0; l < 16; l++) {
        int16_t a[2], b[2];
        int32_t va = x[l], vb = w[l];
        memcpy(a, &va, 4);
        memcpy(b, &vb, 4);
        for (int i = 0; i < 2; i++)
            sum[l] = (int32_t)((uint32_t)sum[l] + (uint32_t)(a[i] * b[i]));
    }
    return sum;
}

#define PRODUCT8 add_bytes
#define PRODUCT16 add_pairs
#define KERNEL emulated
extern const ro_kernel emulated;
#include "../../src/encode/kernel_vnni512.c"

static void vnni512__tiles_are_right(void **state)
{
    (void)state;
    same_kernels(&ro_kernel_c, &emulated);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(vnni512__tiles_are_right) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
#else
int main(void)
{
    return 0;
}
#endif
