#include "test.h"

#include "base/buf.h"
#include "base/json.h"
#include "base/map.h"
#include "base/sha256.h"
#include "base/utf8.h"

static void str__cuts_trims_finds(void **state)
{
    ro_str s = RO_STR("a|bc||d"), t = RO_STR(" \t x y \n");
    (void)state;
    want_str("first", ro_str_cut(&s, '|'), "a");
    want_str("second", ro_str_cut(&s, '|'), "bc");
    want_str("empty", ro_str_cut(&s, '|'), "");
    want_str("last", ro_str_cut(&s, '|'), "d");
    assert_null(s.p);
    want_str("trim", ro_str_trim(t), "x y");
    want_int("find", (long long)ro_str_find(RO_STR("banana"), RO_STR("nan")), 2);
    want_int("find late", (long long)ro_str_find(RO_STR("aaab"), RO_STR("aab")), 1);
    assert_true(ro_str_find(RO_STR("banana"), RO_STR("nab")) == SIZE_MAX);
    assert_true(ro_str_cmp(RO_STR("ab"), RO_STR("abc")) < 0);
}

static void str__reads_whole_numbers_only(void **state)
{
    int64_t v;
    (void)state;
    assert_true(ro_str_int(RO_STR("-42"), &v) && v == -42);
    assert_false(ro_str_int(RO_STR("4x"), &v));
    assert_false(ro_str_int(RO_STR("-"), &v));
    assert_false(ro_str_int(RO_STR(""), &v));
    assert_false(ro_str_int(RO_STR("1234567890123456789"), &v));
}

static void utf8__decodes_and_refuses(void **state)
{
    static const struct { const char *name, *text; size_t bad; } cases[] = {
        { "ascii", "abc", SIZE_MAX },     { "two bytes", "caf\xC3\xA9", SIZE_MAX }, { "lone continuation", "a\x80", 1 },
        { "overlong", "\xC0\xAF", 0 },    { "surrogate", "x\xED\xA0\x80", 1 },      { "cut short", "ab\xE2\x82", 2 },
        { "beyond", "\xF5\x80\x80\x80", 0 },
    };
    uint32_t len;
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++)
        want_int(cases[i].name, (long long)ro_utf8_bad(ro_str_of(cases[i].text)), (long long)cases[i].bad);
    want_int("cp", ro_utf8_at(RO_STR("\xE2\x82\xAC"), 0, &len), 0x20AC);
    want_int("len", len, 3);
    want_int("count", (long long)ro_utf8_count(RO_STR("a\xE2\x82\xACz")), 3);
    assert_true(ro_cp_is_upper(0x0416) && ro_cp_lower(0x0416) == 0x0436);
    assert_true(ro_cp_is_space(0xA0) && ro_cp_is_space(0x2003) && !ro_cp_is_space('x'));
}

static void sha256__known_answers(void **state)
{
    char hex[65];
    (void)state;
    ro_sha256_hex(RO_STR("abc"), hex);
    assert_string_equal(hex, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    ro_sha256_hex((ro_str){ "", 0 }, hex);
    assert_string_equal(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    ro_sha256_hex(RO_STR("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"), hex);
    assert_string_equal(hex, "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

static void map__keeps_order_and_values(void **state)
{
    ro_ses s = { 0 };
    ro_map m = { 0 };
    (void)state;
    for (uint32_t i = 0; i < 1000; i++)
        assert_int_equal(*ro_map_put(&s, &m, ro_printf(&s, "key %u", i), i), i);
    assert_int_equal(*ro_map_put(&s, &m, RO_STR("key 7"), 99), 7);
    assert_null(ro_map_get(&m, RO_STR("key 1000")));
    want_str("order", m.all.at[999].key, "key 999");
    ro_arena_free(&s.arena);
}

/* Reads all tokens and writes them again: what a value becomes. */
static void copy(ro_jr *r, ro_json *j)
{
    for (;;) {
        enum ro_jtype t = ro_jr_next(r);
        char key[64];
        switch (t) {
        case RO_J_OBJ: ro_json_open(j, '{'); break;
        case RO_J_ARR: ro_json_open(j, '['); break;
        case RO_J_OBJ_END: ro_json_close(j, '}'); break;
        case RO_J_ARR_END: ro_json_close(j, ']'); break;
        case RO_J_KEY:
            snprintf(key, sizeof key, "%.*s", RO_FMT(r->text));
            ro_json_key(j, key);
            break;
        case RO_J_STR: ro_json_str(j, r->text); break;
        case RO_J_NUM: {
            char number[64];
            snprintf(number, sizeof number, "%.*s", RO_FMT(r->text));
            ro_json_num(j, strtod(number, NULL));
            break;
        }
        case RO_J_TRUE: ro_json_bool(j, true); break;
        case RO_J_FALSE: ro_json_bool(j, false); break;
        case RO_J_NULL: ro_json_null(j); break;
        default: return;
        }
    }
}

static void json__reads_what_it_writes(void **state)
{
    static const struct { const char *name, *in, *out; } cases[] = {
        { "nested", " {\"a\" : [1, 2.5,{}], \"b\":null} ", "{\"a\":[1,2.5,{}],\"b\":null}" },
        { "escapes", "[\"\\u00e9\\n\\\"\\\\\\/\"]", "[\"\xC3\xA9\\n\\\"\\\\/\"]" },
        { "surrogates", "[\"\\ud83d\\ude00\"]", "[\"\xF0\x9F\x98\x80\"]" },
        { "lone surrogate", "[\"\\ud83d!\"]", "[\"\xEF\xBF\xBD!\"]" },
        { "numbers", "[0,-1,1e3,0.1,123456789012]", "[0,-1,1000,0.1,123456789012]" },
        { "words", "[true,false]", "[true,false]" },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_buf out = { 0 };
        ro_jr r;
        ro_json j;
        ro_jr_start(&r, &s, ro_str_of(cases[i].in));
        ro_json_start(&j, &out, 0);
        copy(&r, &j);
        want_int(cases[i].name, s.err.code, RO_OK);
        want_str(cases[i].name, ro_buf_str(&out), cases[i].out);
        ro_buf_free(&out);
        ro_arena_free(&s.arena);
    }
}

static void json__refuses_with_the_byte(void **state)
{
    static const struct { const char *name, *in; uint64_t byte; } cases[] = {
        { "end", "{\"a\":", 5 },      { "comma", "[1 2]", 3 },     { "closing", "[1}", 2 }, { "key", "{1:2}", 1 },
        { "string", "[\"abc", 5 },    { "number", "[1.]", 1 },     { "after", "1 2", 2 },   { "trailing comma", "[1,]", 3 },
        { "control", "[\"a\nb\"]", 3 }, { "escape", "[\"\\x\"]", 2 },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_jr r;
        enum ro_jtype t;
        ro_jr_start(&r, &s, ro_str_of(cases[i].in));
        while ((t = ro_jr_next(&r)) != RO_J_BAD && t != RO_J_END)
            ;
        want_int(cases[i].name, t, RO_J_BAD);
        want_int(cases[i].name, s.err.code, RO_EINPUT);
        want_int(cases[i].name, (long long)s.err.where, (long long)cases[i].byte);
        ro_arena_free(&s.arena);
    }
}

static void json__offsets_lead_to_the_input(void **state)
{
    ro_ses s = { 0 };
    ro_jr r;
    uint32_t off[3];
    (void)state;
    ro_jr_start(&r, &s, RO_STR("[\"a\\u0041b\"]"));
    ro_jr_next(&r);
    ro_jr_next(&r);
    ro_jr_offsets(&r, off, 3);
    assert_int_equal(off[0], 2);
    assert_int_equal(off[1], 3);
    assert_int_equal(off[2], 9);
    ro_arena_free(&s.arena);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(str__cuts_trims_finds),   cmocka_unit_test(str__reads_whole_numbers_only), cmocka_unit_test(utf8__decodes_and_refuses),
        cmocka_unit_test(sha256__known_answers),   cmocka_unit_test(map__keeps_order_and_values),   cmocka_unit_test(json__reads_what_it_writes),
        cmocka_unit_test(json__refuses_with_the_byte), cmocka_unit_test(json__offsets_lead_to_the_input),
    };
    return cmocka_run_group_tests_name("base text", tests, NULL, NULL);
}
