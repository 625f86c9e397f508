/* The loader: a good file opens and gives what is in it; every fault has its own sentence. */
#include "encode/encode_test.h"

#include <unistd.h>

static char *good;
static size_t good_size;

static int make_good(void **state)
{
    (void)state;
    good = make_model(SMALL_MODEL, &good_size);
    return 0;
}

static int free_good(void **state)
{
    (void)state;
    free(good);
    return 0;
}

/* A copy that a test may spoil. */
static char *copy_good(size_t size)
{
    char *p = aligned_alloc(64, (good_size + 63) & ~(size_t)63);

    assert_non_null(p);
    return memcpy(p, good, size);
}

static char *entry_of(char *file, const char *name)
{
    uint32_t n;

    memcpy(&n, file + 24, 4);
    for (uint32_t i = 0; i < n; i++)
        if (strcmp(file + 64 + 64 * i, name) == 0)
            return file + 64 + 64 * i;
    fail_msg("no section %s in the made model", name);
    return NULL;
}

static char *data_of(char *file, const char *name)
{
    uint64_t at;

    memcpy(&at, entry_of(file, name) + 48, 8);
    return file + at;
}

static void put32(char *p, uint32_t v)
{
    memcpy(p, &v, 4);
}

static void put64(char *p, uint64_t v)
{
    memcpy(p, &v, 8);
}

/* Replaces `from` by `to` of the same length in a text section. */
static void replace(char *file, const char *name, const char *from, const char *to)
{
    char *at = strstr(data_of(file, name), from);

    assert_non_null(at);
    assert_int_equal(strlen(from), strlen(to));
    memcpy(at, to, strlen(to));
}

static void spoil_magic(char *f)
{
    f[0] = 'X';
}
static void spoil_older(char *f)
{
    put32(f + 8, 0);
}
static void spoil_newer(char *f)
{
    put32(f + 8, 2);
}
static void spoil_order(char *f)
{
    put32(f + 12, 0x04030201);
}
static void spoil_size(char *f)
{
    put64(f + 16, good_size + 1);
}
static void spoil_count(char *f)
{
    put32(f + 24, 513);
}
static void spoil_table(char *f)
{
    put64(f + 16, 128), put32(f + 24, 2);
}
static void spoil_name(char *f)
{
    memset(f + 64, 'a', 32);
}
static void spoil_twice(char *f)
{
    memcpy(f + 64 + 64, f + 64, 32);
}
static void spoil_type(char *f)
{
    put32(entry_of(f, "tok.w") + 32, 4);
}
static void spoil_align(char *f)
{
    put64(entry_of(f, "tok.w") + 48, 96 * 64 + 32);
}
static void spoil_in_table(char *f)
{
    put64(entry_of(f, "tok.w") + 48, 128);
}
static void spoil_offset(char *f)
{
    put64(entry_of(f, "tok.w") + 48, UINT64_MAX - 63);
}
static void spoil_length(char *f)
{
    put64(entry_of(f, "tok.w") + 56, UINT64_MAX - 10000);
}
static void spoil_rows(char *f)
{
    put32(entry_of(f, "tok.w") + 36, 13);
}
static void spoil_wrap(char *f)
{
    put32(entry_of(f, "tok.s") + 36, 0x80000000u), put32(entry_of(f, "tok.s") + 40, 0x80000000u);
}
static void spoil_shape(char *f)
{
    put32(entry_of(f, "l1.up.w") + 36, 32), put32(entry_of(f, "l1.up.w") + 40, 64);
}
static void spoil_float(char *f)
{
    put32(entry_of(f, "l0.up.s") + 32, 3);
}
static void spoil_missing(char *f)
{
    memcpy(entry_of(f, "l1.norm2"), "l1.norm9", 8);
}
static void spoil_hidden(char *f)
{
    replace(f, "meta", "hidden = 32", "hidden = 3x");
}
static void spoil_key(char *f)
{
    replace(f, "meta", "layers", "floors");
}
static void spoil_heads_number(char *f)
{
    replace(f, "meta", "attention_heads = 2", "attention_heads = 4");
}
static void spoil_window(char *f)
{
    replace(f, "meta", "window = 64", "window = 65");
}
static void spoil_pieces(char *f)
{
    replace(f, "pieces", "un\n", "unn");
}
static void spoil_special(char *f)
{
    replace(f, "pieces", "[CLS]", "[CLX]");
}
static void spoil_kind(char *f)
{
    replace(f, "heads", "head token upos", "head tokem upos");
}
static void spoil_item(char *f)
{
    replace(f, "heads", "label VERB", "lapel VERB");
}
static void spoil_role(char *f)
{
    replace(f, "heads", "role source arc", "role source ark");
}
static void spoil_group(char *f)
{
    replace(f, "heads", "head token upos\n", "head anchor xyz\n");
}
static void spoil_labels(char *f)
{
    replace(f, "heads", "label NOUN\nlabel VERB\n", "label NOUN_label VERB\n");
}

static void spoil_classes(char *f)
{
    put32(entry_of(f, "fact.w") + 36, 12), put32(entry_of(f, "fact.w") + 40, 8);
}
static void spoil_values(char *f)
{
    memcpy(entry_of(f, "fact.value"), "fact.valve", 10);
}

static const struct {
    const char *name;
    void (*spoil)(char *file);
    size_t size; /* 0: whole */
    const char *sentence;
} faults[] = {
    { "empty", NULL, 1, "model: 1 bytes are too few for a model file" },
    { "cut in the header", NULL, 63, "too few" },
    { "foreign", spoil_magic, 0, "not a Readout model" },
    { "older format", spoil_older, 0, "model format 0, this program reads format 1" },
    { "newer format", spoil_newer, 0, "model format 2, this program reads format 1" },
    { "byte order", spoil_order, 0, "byte order" },
    { "cut", NULL, 5000, "a download cut short?" },
    { "size in the header", spoil_size, 0, "a download cut short?" },
    { "too many sections", spoil_count, 0, "513 sections, at most 512" },
    { "table longer than the file", spoil_table, 128, "the table of 2 sections does not fit" },
    { "name without an end", spoil_name, 0, "section 0 has no proper name" },
    { "name twice", spoil_twice, 0, "out of order or given twice" },
    { "type", spoil_type, 0, "section tok.w has elements of an unknown type (4)" },
    { "alignment", spoil_align, 0, "which is no place for it" },
    { "data in the table", spoil_in_table, 0, "which is no place for it" },
    { "offset outside", spoil_offset, 0, "does not lie inside the file" },
    { "length outside", spoil_length, 0, "does not lie inside the file" },
    { "rows against length", spoil_rows, 0, "section tok.w of 13 x 32 elements has 384 bytes" },
    { "rows that wrap", spoil_wrap, 0, "section tok.s of 2147483648 x 2147483648 elements" },
    { "shape of a product", spoil_shape, 0, "section l1.up.w is 32 x 64, not 64 x 32" },
    { "floats that are integers", spoil_float, 0, "section l0.up.s holds int32, not float32" },
    { "section missing", spoil_missing, 0, "section l1.norm2 is missing" },
    { "hidden is no number", spoil_hidden, 0, "hidden is `3x`, not a number from" },
    { "key of meta missing", spoil_key, 0, "meta does not say `layers`" },
    { "attention heads too narrow", spoil_heads_number, 0, "hidden 32 in 4 attention heads" },
    { "window beyond the positions", spoil_window, 0, "positions is `64`, not a number from 65" },
    { "too few pieces", spoil_pieces, 0, "45 pieces are listed, not 46" },
    { "special piece missing", spoil_special, 0, "the pieces lack [CLS]" },
    { "kind of a head", spoil_kind, 0, "line 4 of the heads: no such kind of head `tokem`" },
    { "item of the heads", spoil_item, 0, "line 6 of the heads: no such item `lapel`" },
    { "kind of a role", spoil_role, 0, "a role is `arc` or `span`, not `ark`" },
    { "label without group", spoil_group, 0, "a label outside a group" },
    { "too many classes of factuality", spoil_classes, 0, "factuality in 12 classes, 1 to 8 are possible" },
    { "classes of factuality without values", spoil_values, 0, "section fact.value is missing" },
    { "labels against rows", spoil_labels, 0, "section tok.w is 12 x 32, not 11 x 32" },
};

static void model__every_fault_has_its_sentence(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        ro_err e = { 0 };
        ro_net *net = NULL;
        size_t size = faults[i].size ? faults[i].size : good_size;
        char *file = copy_good(size);
        if (faults[i].spoil)
            faults[i].spoil(file);
        if (ro_net_use(&net, (ro_str){ file, size }, "c", &e) == RO_OK)
            fail_msg("%s: the file was taken", faults[i].name);
        assert_null(net);
        if (e.code != RO_EMODEL || !strstr(e.msg, faults[i].sentence))
            fail_msg("%s: got `%s` (%d), wanted `%s`", faults[i].name, e.msg, e.code, faults[i].sentence);
        free(file);
    }
}

static void model__gives_what_is_in_it(void **state)
{
    ro_net *net = open_made(good, good_size, "c");
    ro_err e = { 0 };
    ro_product p;
    const ro_head *h;

    (void)state;
    assert_int_equal(ro_net_hidden(net), 32);
    assert_int_equal(strlen(ro_net_hash(net)), 64);
    assert_true(ro_net_product(net, "tok", &p));
    assert_true(p.out == 12 && p.in == 32 && (const char *)p.w == data_of(good, "tok.w"));
    assert_false(ro_net_product(net, "tok.w", &p));
    assert_false(ro_net_product(net, "nothing", &p));
    assert_false(ro_net_product(net, "a name that is far too long for a section of any kind", &p));
    assert_non_null(ro_net_floats(net, "tree.bi", 256, 256));
    assert_non_null(ro_net_floats(net, "tree.bi", 0, 256));
    assert_null(ro_net_floats(net, "tree.bi", 128, 256));
    assert_null(ro_net_floats(net, "tok.w", 12, 32));
    h = ro_net_head(net, "anchor", "event");
    assert_non_null(h);
    assert_int_equal(h->ngroups, 2);
    assert_int_equal(h->group[0].first, 5);
    assert_int_equal(h->group[1].first, 8);
    assert_int_equal(h->group[0].nlabels, 3);
    assert_true(ro_str_is(h->group[0].label[2], "ASSAULT") && ro_str_is(h->group[1].name, "mode"));
    assert_int_equal(h->nroles, 2);
    assert_true(ro_str_is(h->role[1].name, "trigger") && h->role[1].span && !h->role[0].span);
    assert_int_equal(ro_net_head(net, "anchor", "time")->first_role, 2);
    assert_int_equal(ro_net_head(net, "tree", "tree")->group[0].nlabels, 3);
    assert_int_equal(ro_net_head(net, "token", "upos")->group[0].first, 2);
    assert_null(ro_net_head(net, "token", "event"));
    assert_int_equal(ro_net_verify(net, &e), RO_OK);
    ro_net_close(net);
}

static void model__verify_finds_damage(void **state)
{
    char *file = copy_good(good_size), *w = data_of(file, "l0.out.w");
    ro_net *net = open_made(file, good_size, "c");
    ro_err e = { 0 };

    (void)state;
    w[0] = 100;
    w[1] = 29;
    assert_int_equal(ro_net_verify(net, &e), RO_EMODEL);
    assert_non_null(strstr(e.msg, "it is damaged"));
    ro_net_close(net);
    seal_model(file, good_size); /* now by its maker */
    net = open_made(file, good_size, "c");
    ro_err_clear(&e);
    assert_int_equal(ro_net_verify(net, &e), RO_EMODEL);
    assert_non_null(strstr(e.msg, "row 0 of l0.out has neighbours that sum to 129"));
    ro_net_close(net);
    w[1] = 28;
    seal_model(file, good_size);
    net = open_made(file, good_size, "c");
    ro_err_clear(&e);
    assert_int_equal(ro_net_verify(net, &e), RO_EMODEL);
    assert_non_null(strstr(e.msg, "row 0 of l0.out sums to"));
    ro_net_close(net);
    free(file);
}

static void model__opens_from_a_file(void **state)
{
    char path[] = "/tmp/readout-test-XXXXXX";
    int fd = mkstemp(path);
    ro_err e = { 0 };
    ro_net *net;

    (void)state;
    assert_true(fd >= 0);
    assert_int_equal(write(fd, good, good_size), good_size);
    close(fd);
    assert_int_equal(ro_net_open(&net, path, NULL, &e), RO_OK);
    assert_int_equal(ro_net_verify(net, &e), RO_OK);
    ro_net_close(net);
    assert_int_equal(truncate(path, (long)good_size - 64), 0);
    assert_int_equal(ro_net_open(&net, path, NULL, &e), RO_EMODEL);
    assert_non_null(strstr(e.msg, path));
    unlink(path);
    ro_err_clear(&e);
    assert_int_not_equal(ro_net_open(&net, path, NULL, &e), RO_OK);
    assert_null(net);
    ro_err_clear(&e);
    assert_int_equal(ro_net_use(&net, (ro_str){ good, good_size }, "abacus", &e), RO_EMODEL);
    assert_non_null(strstr(e.msg, "abacus"));
}

static void model__kernel_of_the_environment(void **state)
{
    ro_err e = { 0 };
    ro_net *net;

    (void)state;
    setenv("READOUT_KERNEL", "c", 1);
    assert_int_equal(ro_net_use(&net, (ro_str){ good, good_size }, NULL, &e), RO_OK);
    assert_string_equal(ro_net_kernel(net), "c");
    ro_net_close(net);
    setenv("READOUT_KERNEL", "abacus", 1);
    assert_int_equal(ro_net_use(&net, (ro_str){ good, good_size }, NULL, &e), RO_EMODEL);
    unsetenv("READOUT_KERNEL");
}

/* Opening with the nth allocation failing, for every n. */
static void model__survives_want_of_memory(void **state)
{
    bool opened = false;

    (void)state;
    for (long n = 1; n < 100 && !opened; n++) {
        ro_err e = { 0 };
        ro_net *net = NULL;
        ro_fault_alloc(n, 1);
        opened = ro_net_use(&net, (ro_str){ good, good_size }, "c", &e) == RO_OK;
        ro_fault_alloc(0, 0);
        assert_true(opened || e.code == RO_EMEMORY);
        ro_net_close(net);
    }
    assert_true(opened);
}

/* A few bytes changed in the table, the texts or the weights: the file is refused, or the network runs and stays inside it. */
static void model__random_damage_does_no_harm(void **state)
{
    uint64_t random = 1;
    uint32_t taken = 0, sections;

    (void)state;
    memcpy(&sections, good + 24, 4);
    for (int round = 0; round < 1500; round++) {
        char *file = copy_good(good_size);
        size_t table = 64 + (size_t)sections * 64, room = round % 3 == 0 ? good_size : table;
        ro_err e = { 0 };
        ro_net *net = NULL;
        static const char *const text[] = { "meta", "heads", "pieces" };
        if (round % 3 == 2) {
            char *at = data_of(file, text[next_random(&random) % 3]);
            at[next_random(&random) % 200] = (char)next_random(&random);
        }
        for (uint32_t i = 0; round % 3 != 2 && i < 1 + next_random(&random) % 4; i++)
            file[next_random(&random) % room] = (char)(next_random(&random) % 2 ? next_random(&random) : 0xFF);
        if (ro_net_use(&net, (ro_str){ file, good_size }, NULL, &e) == RO_OK) {
            ro_ses s = { 0 };
            ro_model model = { .net = net };
            ro_doc *d = doc_of(&s, "the NATO caf\u00e9s , 12");
            ro_encode(&model, d);
            assert_int_equal(s.err.code, RO_OK);
            ro_net_verify(net, &e);
            ro_arena_free(&s.arena);
            taken++;
        } else {
            assert_true(e.code == RO_EMODEL && e.msg[0]);
        }
        ro_net_close(net);
        free(file);
    }
    assert_in_range(taken, 100, 1400);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(model__every_fault_has_its_sentence),
        cmocka_unit_test(model__gives_what_is_in_it),
        cmocka_unit_test(model__verify_finds_damage),
        cmocka_unit_test(model__opens_from_a_file),
        cmocka_unit_test(model__kernel_of_the_environment),
        cmocka_unit_test(model__survives_want_of_memory),
        cmocka_unit_test(model__random_damage_does_no_harm),
    };
    return cmocka_run_group_tests(tests, make_good, free_good);
}
