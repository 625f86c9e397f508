#include "test.h"

#include "base/mapfile.h"
#include "base/pool.h"
#include "base/vec.h"

#include <stdlib.h>
#include <unistd.h>

static void arena__is_zeroed_and_reused(void **state)
{
    ro_arena a = { 0 };
    char *p;
    (void)state;
    for (int round = 0; round < 3; round++) {
        for (size_t n = 1; n < 200000; n = n * 3 + 1) {
            p = ro_arena_alloc(&a, n);
            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 16, 0);
            for (size_t i = 0; i < n; i++)
                assert_int_equal(p[i], 0);
            memset(p, 'x', n);
        }
        ro_arena_reset(&a);
        assert_int_equal(a.in_use, 0);
    }
    ro_arena_free(&a);
}

static void arena__keeps_its_limit(void **state)
{
    ro_ses s = { .arena = { .limit = 1 << 20 } };
    (void)state;
    assert_non_null(ro_alloc(&s, 1 << 19));
    assert_null(ro_alloc(&s, 1 << 20));
    assert_int_equal(s.err.code, RO_ELIMIT);
    ro_arena_free(&s.arena);
}

static void push__drops_and_says_so_without_memory(void **state)
{
    ro_ses s = { 0 };
    RO_VEC(int) v = { 0 };
    (void)state;
    for (int i = 0; i < 8; i++)
        ro_push(&s, &v, i);
    ro_fault_alloc(1, 1);
    for (int i = 0; i < 100000; i++)
        ro_push(&s, &v, i);
    ro_fault_alloc(0, 0);
    assert_int_equal(s.err.code, RO_EMEMORY);
    for (uint32_t i = 0; i < v.n; i++)
        assert_int_equal(v.at[i], i < 8 ? (int)i : (int)i - 8);
    ro_arena_free(&s.arena);
}

static void err__first_one_sticks(void **state)
{
    ro_err e = { 0 };
    (void)state;
    assert_int_equal(ro_err_set(&e, RO_EINPUT, 7, "byte %d", 7), RO_EINPUT);
    assert_int_equal(ro_err_set(&e, RO_EMEMORY, 0, "later"), RO_EINPUT);
    assert_string_equal(e.msg, "byte 7");
}

typedef struct {
    int taken, total, handed;
    bool in_order;
} count;

static bool take(void *ctx, void **job)
{
    count *c = ctx;
    int *n;
    if (c->taken == c->total)
        return false;
    n = malloc(sizeof *n);
    *n = c->taken++;
    *job = n;
    return true;
}

static void slow(void *ctx, int worker, void *job)
{
    (void)ctx;
    (void)worker;
    usleep((useconds_t)((*(int *)job * 37) % 400));
}

static bool hand(void *ctx, void *job)
{
    count *c = ctx;
    c->in_order &= *(int *)job == c->handed++;
    free(job);
    return true;
}

static void pool__hands_over_in_order(void **state)
{
    (void)state;
    for (int threads = 1; threads <= 8; threads++) {
        count c = { .total = 300, .in_order = true };
        ro_jobs jobs = { take, slow, hand, &c };
        ro_err e = { 0 };
        assert_int_equal(ro_pool_run(&jobs, threads, &e), RO_OK);
        assert_int_equal(c.handed, 300);
        assert_true(c.in_order);
    }
}

static void file__maps_reads_refuses(void **state)
{
    char path[] = "/tmp/readout-test-XXXXXX";
    int fd = mkstemp(path);
    ro_file f;
    ro_err e = { 0 };
    (void)state;
    assert_int_equal(write(fd, "hello", 5), 5);
    close(fd);
    assert_int_equal(ro_file_open(&f, path, 0, &e), RO_OK);
    want_str("content", f.data, "hello");
    ro_file_close(&f);
    assert_int_equal(ro_file_open(&f, path, 4, &e), RO_ELIMIT);
    unlink(path);
    ro_err_clear(&e);
    assert_int_equal(ro_file_open(&f, path, 0, &e), RO_EINPUT);
    assert_non_null(strstr(e.msg, "cannot open"));
    ro_err_clear(&e);
    assert_int_equal(ro_file_open(&f, "/tmp", 0, &e), RO_EINPUT);
    assert_non_null(strstr(e.msg, "is a folder"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(arena__is_zeroed_and_reused), cmocka_unit_test(arena__keeps_its_limit), cmocka_unit_test(push__drops_and_says_so_without_memory),
        cmocka_unit_test(err__first_one_sticks),       cmocka_unit_test(pool__hands_over_in_order), cmocka_unit_test(file__maps_reads_refuses),
    };
    return cmocka_run_group_tests_name("base memory", tests, NULL, NULL);
}
