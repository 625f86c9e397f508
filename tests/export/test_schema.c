/* docs/formats/record.schema.json: its closed lists are those of doc/sets.def, and what the program writes is what it says. */
#include "test.h"

#include "base/mapfile.h"
#include "doc/sets.h"
#include "export/validate.h"

#include <readout.h>
#include <unistd.h>

static ro_ses ses;
static ro_file file;
static node schema;
static readout_model *model;

static int open_schema(void **state)
{
    readout_options o = { .model = SOURCE_DIR "/models/readout.romodel" };
    readout_error err = { 0 };

    (void)state;
    if (ro_file_open(&file, SOURCE_DIR "/docs/formats/record.schema.json", 0, &ses.err))
        fail_msg("%s", ses.err.msg);
    schema = read_json(&ses, file.data);
    if (access(o.model, R_OK) != 0)
        print_message("no models/readout.romodel: the samples are skipped\n");
    else if (readout_model_open(&model, &o, &err))
        fail_msg("%s", err.message);
    return 0;
}

static int close_schema(void **state)
{
    (void)state;
    readout_model_close(model);
    ro_file_close(&file);
    ro_arena_free(&ses.arena);
    return 0;
}

/* ---- the schema itself ---- */

static const struct { const char *name; const char *(*word)(int); int (*count)(void); } sets[] = {
#define SET_BEGIN(set) { #set, ro_##set##_name, ro_##set##_count },
#define X(name, word)
#define SET_END(set)
#include "doc/sets.def"
#undef SET_BEGIN
#undef X
#undef SET_END
};

/* The word of a list as the record has it: the mode `-` is null there. */
static bool is_word(const node *v, const char *word)
{
    return strcmp(word, "-") == 0 ? v->type == RO_J_NULL : v->type == RO_J_STR && ro_str_is(v->text, word);
}

static void check_list(const char *name, const node *list, const char *(*word)(int), int count)
{
    for (int i = 0; i < count || i < (int)list->in.n; i++) {
        if (i >= count)
            fail_msg("%s: %.*s is not in sets.def", name, RO_FMT(list->in.at[i].source));
        if (i >= (int)list->in.n)
            fail_msg("%s: `%s` is not in the schema", name, word(i));
        if (!is_word(&list->in.at[i], word(i)))
            fail_msg("%s: sets.def has `%s` where the schema has %.*s", name, word(i), RO_FMT(list->in.at[i].source));
    }
}

/* Parts of speech stand in trees, which the record does not hold. */
static bool in_the_record(const char *set)
{
    return strcmp(set, "upos") != 0;
}

static bool is_set(ro_str name)
{
    for (size_t i = 0; i < TESTS(sets); i++)
        if (in_the_record(sets[i].name) && ro_str_is(name, sets[i].name))
            return true;
    return false;
}

static void lists_are_those_of_sets_def(void **state)
{
    const node *defs = member(&schema, RO_STR("$defs"));

    (void)state;
    assert_non_null(defs);
    for (size_t i = 0; i < TESTS(sets); i++) {
        const node *def = member(defs, ro_str_of(sets[i].name)), *list = def ? member(def, RO_STR("enum")) : NULL;
        if (!in_the_record(sets[i].name))
            continue;
        if (!list)
            fail_msg("the schema has no list `%s`", sets[i].name);
        else
            check_list(sets[i].name, list, sets[i].word, sets[i].count());
    }
    for (uint32_t i = 0; i < defs->in.n; i++)
        if (member(&defs->in.at[i], RO_STR("enum")) && !is_set(defs->in.at[i].key))
            fail_msg("sets.def has no list `%.*s`", RO_FMT(defs->in.at[i].key));
}

static void walk(const node *s, void (*see)(const node *));

static void walk_all(const node *list, void (*see)(const node *))
{
    for (uint32_t i = 0; list && i < list->in.n; i++)
        walk(&list->in.at[i], see);
}

/* Every schema within a schema. */
static void walk(const node *s, void (*see)(const node *))
{
    static const char *const one[] = { "items", "additionalProperties" }, *const many[] = { "properties", "$defs", "anyOf" };

    see(s);
    for (size_t i = 0; i < TESTS(one); i++) {
        const node *inner = member(s, ro_str_of(one[i]));
        if (inner && inner->type == RO_J_OBJ)
            walk(inner, see);
    }
    for (size_t i = 0; i < TESTS(many); i++)
        walk_all(member(s, ro_str_of(many[i])), see);
}

static void see_keywords(const node *s)
{
    const node *ref = member(s, RO_STR("$ref"));

    for (uint32_t i = 0; i < s->in.n; i++)
        if (keyword(s->in.at[i].key) == TESTS(keywords))
            fail_msg("the validator does not know the keyword `%.*s`", RO_FMT(s->in.at[i].key));
    if (ref)
        referred(&schema, ref->text);
}

static void see_object(const node *s)
{
    const node *properties = member(s, RO_STR("properties")), *required = member(s, RO_STR("required"));
    const node *more = member(s, RO_STR("additionalProperties"));

    if (!properties)
        return;
    assert_true(more && more->type == RO_J_FALSE);
    assert_non_null(required);
    for (uint32_t i = 0; i < properties->in.n || i < required->in.n; i++)
        if (i >= properties->in.n || i >= required->in.n || !ro_str_eq(properties->in.at[i].key, required->in.at[i].text))
            fail_msg("property %u of %.*s: not the same in `properties` and `required`", i, RO_FMT(required->source));
}

static void schema_says_only_what_is_checked(void **state)
{
    (void)state;
    walk(&schema, see_keywords);
}

/* Unknown is null, never left out; what the schema does not name is not written. */
static void objects_are_closed_and_complete(void **state)
{
    (void)state;
    walk(&schema, see_object);
}

/* ---- what the program writes ---- */

/* Prints every fault, unless they are those expected ("": none). */
static void want_valid(const char *name, ro_str json, const char *expected)
{
    ro_ses s = { 0 };
    node v = read_json(&s, json);
    checker c = validate(&schema, &v);

    if (!ro_str_is(ro_buf_str(&c.faults), expected))
        fail_msg("%s: %u faults\n%.*s", name, c.n, RO_FMT(ro_buf_str(&c.faults)));
    ro_buf_free(&c.faults);
    ro_arena_free(&s.arena);
}

static int to_buf(void *ctx, const char *p, size_t n)
{
    ro_buf_add(ctx, (ro_str){ p, n });
    return 0;
}

static void check_sample(const char *path, const char *date)
{
    readout_session *rs;
    const readout_record *rec;
    readout_error err = { 0 };
    ro_file f;
    ro_buf out = { 0 };
    readout_input in = { .name = path, .date = date };

    if (ro_file_open(&f, path, 0, &ses.err))
        fail_msg("%s", ses.err.msg);
    in.bytes = (readout_str){ f.data.p, f.data.n };
    if (readout_session_new(&rs, model, &err) || readout_read(&rec, rs, &in, &err) ||
        readout_write(rec, READOUT_JSON, NULL, to_buf, &out, &err))
        fail_msg("%s", err.message);
    want_valid(path, ro_buf_str(&out), "");
    ro_buf_free(&out);
    readout_session_free(rs);
    ro_file_close(&f);
}

static void samples_are_valid(void **state)
{
    (void)state;
    if (!model)
        skip();
    check_sample(SOURCE_DIR "/samples/page.html", NULL);
    check_sample(SOURCE_DIR "/samples/dispatch.txt", "2023-05-23");
}

/* Golden records stand without their engine, whose hashes change with every line of the lexicon. */
static void golden_records_are_valid(void **state)
{
    static const char *const paths[] = { SOURCE_DIR "/tests/golden/short.json", SOURCE_DIR "/tests/golden/lines.json" };

    (void)state;
    for (size_t i = 0; i < TESTS(paths); i++) {
        ro_file f;
        ro_str rest;
        if (ro_file_open(&f, paths[i], 0, &ses.err))
            fail_msg("%s", ses.err.msg);
        rest = f.data;
        while (rest.n)
            want_valid(paths[i], ro_str_cut(&rest, '\n'), "$: there is no \"engine\"\n");
        ro_file_close(&f);
    }
}

/* ---- what it must not write ---- */

/* A record as small as can be that has an event and a decision. */
static const char small[] =
    "{\"schema\":\"readout/1\",\"engine\":{\"version\":\"0\",\"lexicon\":\"0\",\"model\":\"0\"},"
    "\"document\":{\"id\":\"x\",\"title\":null,\"date\":\"2022-03\",\"date_basis\":\"given\",\"place\":null,\"publisher\":null,\"url\":null,"
    "\"language\":\"en\",\"sha256\":\"0\",\"text\":\"Rebels attacked.\"},"
    "\"zones\":[{\"id\":\"z1\",\"kind\":\"body\",\"where\":[0,16],\"parent\":null,\"author\":null,\"date\":null}],\"sentences\":[],\"actors\":[],"
    "\"places\":[],\"times\":[],\"statements\":[],"
    "\"events\":[{\"id\":\"e1\",\"where\":[0,15],\"sentence\":\"n1\",\"zone\":\"z1\",\"in\":null,\"source\":[\"a1\"],\"target\":[],"
    "\"type\":\"ASSAULT\",\"mode\":null,\"context\":[],\"cameo\":\"190\",\"quad\":4,\"goldstein\":-9,\"status\":\"actual\",\"countable\":true,"
    "\"asserted_by\":[],\"basis\":{\"a1\":\"stated\"},\"reciprocal\":false,\"date\":null,\"place\":null,\"trigger\":[7,15],\"instrument\":null,"
    "\"victims\":[],\"mentions\":[],\"confidence\":0.500,\"why\":[]}],"
    "\"quantities\":[],\"figures\":[],\"agreements\":[],\"commitments\":[],"
    "\"decisions\":[{\"id\":\"d1\",\"where\":[0,15],\"sentence\":\"n1\",\"zone\":\"z1\",\"in\":\"s1\",\"body\":null,\"question\":[[0,6],[7,15]],"
    "\"options\":[],\"state\":\"pending\",\"leaning\":null,\"outcome\":null,\"expected\":null,\"expected_value\":null,\"confidence\":1,\"why\":[]}],"
    "\"conditionals\":[],\"flows\":[],\"disputes\":[],\"warnings\":[]}";

/* `from`, which stands in the small record once, replaced by `to`. */
static ro_str spoilt(ro_ses *s, const char *from, const char *to)
{
    const char *at = strstr(small, from);

    if (!at || strstr(at + 1, from))
        fail_msg("`%s` does not stand once in the small record", from);
    return ro_printf(s, "%.*s%s%s", (int)(at - small), small, to, at + strlen(from));
}

static void spoilt_records_are_refused(void **state)
{
    static const struct { const char *name, *from, *to, *fault; } cases[] = {
        { "no key", "\"title\":null,", "", "$.document: there is no \"title\"\n" },
        { "no layer", "\"flows\":[],", "", "$: there is no \"flows\"\n" },
        { "a key too many", "\"url\":null", "\"url\":null,\"uri\":null", "$.document.uri: no such property\n" },
        { "a layer too many", "\"flows\":[]", "\"flows\":[],\"tokens\":[]", "$.tokens: no such property\n" },
        { "another schema", "readout/1", "readout/2", "$.schema: \"readout/2\" is not the constant" },
        { "no such word", "ASSAULT", "ATTACK", "$.events[0].type: \"ATTACK\" is not one of" },
        { "no such word in a map", "\"stated\"", "\"guessed\"", "$.events[0].basis.a1: \"guessed\" is not one of" },
        { "a word that is null", "\"mode\":null", "\"mode\":\"-\"", "$.events[0].mode: \"-\" is not one of" },
        { "null for a word", "\"given\"", "null", "$.document.date_basis: null is not one of" },
        { "null for a span", "[7,15],\"instrument\"", "null,\"instrument\"", "$.events[0].trigger: null is not of type" },
        { "null for a list", "\"target\":[]", "\"target\":null", "$.events[0].target: null is not of type" },
        { "a string for a boolean", "\"countable\":true", "\"countable\":\"true\"", "$.events[0].countable: \"true\" is not of type" },
        { "a number for a string", "\"190\"", "190", "$.events[0].cameo: 190 is not of type" },
        { "a number for an id", "[\"a1\"]", "[1]", "$.events[0].source[0]: 1 is not of type" },
        { "a list for an object", "{\"a1\":\"stated\"}", "[]", "$.events[0].basis: [] is not of type" },
        { "no whole number", "\"quad\":4", "\"quad\":3.5", "$.events[0].quad: 3.5 is not of type" },
        { "too small", "\"quad\":4", "\"quad\":0", "$.events[0].quad: 0 is not at least 1\n" },
        { "too large", "\"goldstein\":-9", "\"goldstein\":11", "$.events[0].goldstein: 11 is not at most 10\n" },
        { "a span of three", "[0,16]", "[0,8,16]", "$.zones[0].where: [0,8,16] is not a list whose length is at most 2\n" },
        { "a span of one", "[0,16]", "[16]", "$.zones[0].where: [16] is not a list whose length is at least 2\n" },
        { "a span of a string", "[0,16]", "[0,\"16\"]", "$.zones[0].where[1]: \"16\" is not of type" },
        { "a span before the text", "[0,16]", "[-1,16]", "$.zones[0].where[0]: -1 is not at least 0\n" },
        { "a broken slot of one", "[[0,6],[7,15]]", "[[0,6]]", "$.decisions[0].question: [[0,6]] is not any of" },
        { "a broken slot of words", "[[0,6],[7,15]]", "\"to go\"", "$.decisions[0].question: \"to go\" is not any of" },
    };

    (void)state;
    want_valid("the small record", ro_str_of(small), "");
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        node v = read_json(&s, spoilt(&s, cases[i].from, cases[i].to));
        checker c = validate(&schema, &v);
        if (c.n != 1 || !ro_str_starts(ro_buf_str(&c.faults), ro_str_of(cases[i].fault)))
            fail_msg("%s: got %u faults, wanted one, `%s`\n%.*s", cases[i].name, c.n, cases[i].fault, RO_FMT(ro_buf_str(&c.faults)));
        ro_buf_free(&c.faults);
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists_are_those_of_sets_def),
        cmocka_unit_test(schema_says_only_what_is_checked),
        cmocka_unit_test(objects_are_closed_and_complete),
        cmocka_unit_test(samples_are_valid),
        cmocka_unit_test(golden_records_are_valid),
        cmocka_unit_test(spoilt_records_are_refused),
    };
    return cmocka_run_group_tests_name("schema", tests, open_schema, close_schema);
}
