/* A JSON value as a tree, and JSON Schema as far as docs/formats/record.schema.json uses it.
 * A fault names its place in the value: `$.events[3].mode`. */
#ifndef RO_TESTS_VALIDATE_H
#define RO_TESTS_VALIDATE_H

#include "test.h"

#include "base/buf.h"
#include "base/json.h"
#include "base/vec.h"

#include <math.h>

/* ---- the tree ---- */

typedef struct node {
    enum ro_jtype type;     /* of its first token */
    ro_str key;             /* in an object; p NULL elsewhere */
    ro_str text;            /* of a string or number */
    double number;
    ro_str source;          /* as written */
    RO_VEC(struct node) in; /* items of a list, values of an object */
} node;

static inline node read_node(ro_jr *r, enum ro_jtype type)
{
    node v = { .type = type };
    size_t beg = r->beg;
    enum ro_jtype t;

    if (type == RO_J_BAD)
        fail_msg("%s", r->ses->err.msg);
    if (type == RO_J_STR || type == RO_J_NUM)
        v.text = r->text;
    if (type == RO_J_NUM)
        v.number = strtod(ro_copy(r->ses, r->text).p, NULL);
    while ((type == RO_J_OBJ || type == RO_J_ARR) && (t = ro_jr_next(r)) != RO_J_OBJ_END && t != RO_J_ARR_END) {
        ro_str key = t == RO_J_KEY ? r->text : RO_NOSTR;
        node item = read_node(r, t == RO_J_KEY ? ro_jr_next(r) : t);
        item.key = key;
        ro_push(r->ses, &v.in, item);
    }
    v.source = (ro_str){ r->in.p + beg, r->at - beg };
    return v;
}

static inline node read_json(ro_ses *s, ro_str text)
{
    ro_jr r;
    node v;

    ro_jr_start(&r, s, text);
    v = read_node(&r, ro_jr_next(&r));
    if (ro_jr_next(&r) != RO_J_END)
        fail_msg("%s", s->err.msg);
    return v;
}

static inline const node *member(const node *v, ro_str key)
{
    for (uint32_t i = 0; v->type == RO_J_OBJ && i < v->in.n; i++)
        if (ro_str_eq(v->in.at[i].key, key))
            return &v->in.at[i];
    return NULL;
}

/* ---- the validator ---- */

/* Where a value stands: the way up to the root. */
typedef struct place {
    const struct place *up;
    const node *v;
    uint32_t index;
} place;

typedef struct {
    const node *root; /* the whole schema, into which `#/$defs/...` leads */
    unsigned n;
    ro_buf faults;    /* a line each */
} checker;

/* One keyword of a schema, held against one value. */
typedef struct {
    checker *c;
    const node *schema, *arg; /* the schema that has the keyword; what stands behind the keyword */
    const place *at;
    const node *v;            /* the value there */
} rule;

static inline void check(checker *c, const node *schema, const place *at);

static inline void put_place(ro_buf *b, const place *at)
{
    if (!at->up) {
        ro_buf_puts(b, "$");
        return;
    }
    put_place(b, at->up);
    if (at->v->key.p)
        ro_buf_printf(b, ".%.*s", RO_FMT(at->v->key));
    else
        ro_buf_printf(b, "[%u]", at->index);
}

/* Begins a fault's line; the caller writes what is wrong. */
static inline ro_buf *fault(checker *c, const place *at)
{
    c->n++;
    put_place(&c->faults, at);
    ro_buf_puts(&c->faults, ": ");
    return &c->faults;
}

static inline void put_in_one_line(ro_buf *b, ro_str s)
{
    while (s.n)
        ro_buf_add(b, ro_str_trim(ro_str_cut(&s, '\n')));
}

static inline void not_as_wanted(const rule *r, const char *wanted)
{
    ro_str got = r->v->source;
    ro_buf *line = fault(r->c, r->at);

    put_in_one_line(line, (ro_str){ got.p, got.n < 60 ? got.n : 60 });
    ro_buf_printf(line, " is not %s ", wanted);
    put_in_one_line(line, r->arg->source);
    ro_buf_putc(line, '\n');
}

static inline bool is_type(const node *v, ro_str name)
{
    static const struct { const char *name; enum ro_jtype type; } types[] = {
        { "object", RO_J_OBJ }, { "array", RO_J_ARR },     { "string", RO_J_STR },    { "number", RO_J_NUM },
        { "null", RO_J_NULL },  { "boolean", RO_J_TRUE }, { "boolean", RO_J_FALSE }, { "integer", RO_J_NUM },
    };

    if (ro_str_is(name, "integer") && v->number != floor(v->number))
        return false;
    for (size_t i = 0; i < TESTS(types); i++)
        if (v->type == types[i].type && ro_str_is(name, types[i].name))
            return true;
    return false;
}

static inline bool same(const node *a, const node *b)
{
    return a->type == b->type && ro_str_eq(a->text, b->text);
}

static inline void on_type(const rule *r)
{
    if (r->arg->type == RO_J_STR && is_type(r->v, r->arg->text))
        return;
    for (uint32_t i = 0; i < r->arg->in.n; i++)
        if (is_type(r->v, r->arg->in.at[i].text))
            return;
    not_as_wanted(r, "of type");
}

static inline void on_const(const rule *r)
{
    if (!same(r->v, r->arg))
        not_as_wanted(r, "the constant");
}

static inline void on_enum(const rule *r)
{
    for (uint32_t i = 0; i < r->arg->in.n; i++)
        if (same(r->v, &r->arg->in.at[i]))
            return;
    not_as_wanted(r, "one of");
}

static inline void on_minimum(const rule *r)
{
    if (r->v->type == RO_J_NUM && r->v->number < r->arg->number)
        not_as_wanted(r, "at least");
}

static inline void on_maximum(const rule *r)
{
    if (r->v->type == RO_J_NUM && r->v->number > r->arg->number)
        not_as_wanted(r, "at most");
}

static inline void on_min_items(const rule *r)
{
    if (r->v->type == RO_J_ARR && r->v->in.n < r->arg->number)
        not_as_wanted(r, "a list whose length is at least");
}

static inline void on_max_items(const rule *r)
{
    if (r->v->type == RO_J_ARR && r->v->in.n > r->arg->number)
        not_as_wanted(r, "a list whose length is at most");
}

static inline void on_items(const rule *r)
{
    for (uint32_t i = 0; r->v->type == RO_J_ARR && i < r->v->in.n; i++)
        check(r->c, r->arg, &(place){ r->at, &r->v->in.at[i], i });
}

static inline void on_properties(const rule *r)
{
    for (uint32_t i = 0; i < r->arg->in.n; i++) {
        const node *v = member(r->v, r->arg->in.at[i].key);
        if (v)
            check(r->c, &r->arg->in.at[i], &(place){ r->at, v, 0 });
    }
}

static inline void on_required(const rule *r)
{
    for (uint32_t i = 0; r->v->type == RO_J_OBJ && i < r->arg->in.n; i++)
        if (!member(r->v, r->arg->in.at[i].text))
            ro_buf_printf(fault(r->c, r->at), "there is no %.*s\n", RO_FMT(r->arg->in.at[i].source));
}

/* `false`, or the schema of all values whose keys stand under no `properties`. */
static inline void on_additional(const rule *r)
{
    const node *named = member(r->schema, RO_STR("properties"));

    for (uint32_t i = 0; r->v->type == RO_J_OBJ && i < r->v->in.n; i++) {
        place at = { r->at, &r->v->in.at[i], 0 };
        if (named && member(named, at.v->key))
            continue;
        if (r->arg->type == RO_J_FALSE)
            ro_buf_puts(fault(r->c, &at), "no such property\n");
        else
            check(r->c, r->arg, &at);
    }
}

static inline void on_any_of(const rule *r)
{
    bool fits = false;

    for (uint32_t i = 0; i < r->arg->in.n && !fits; i++) {
        checker trial = { .root = r->c->root };
        check(&trial, &r->arg->in.at[i], r->at);
        fits = trial.n == 0;
        ro_buf_free(&trial.faults);
    }
    if (!fits)
        not_as_wanted(r, "any of");
}

/* The schema that `#/$defs/NAME` means. */
static inline const node *referred(const node *root, ro_str ref)
{
    const node *defs = member(root, RO_STR("$defs")), *found;

    if (!defs || !ro_str_starts(ref, RO_STR("#/$defs/")) || !(found = member(defs, (ro_str){ ref.p + 8, ref.n - 8 }))) {
        fail_msg("the schema has no `%.*s`", RO_FMT(ref));
        return NULL;
    }
    return found;
}

static inline void on_ref(const rule *r)
{
    check(r->c, referred(r->c->root, r->arg->text), r->at);
}

/* Any other keyword is a fault of the schema: it would promise what nobody checks. */
static const struct { const char *name; void (*on)(const rule *); } keywords[] = {
    { "$ref", on_ref },           { "type", on_type },         { "const", on_const },
    { "enum", on_enum },          { "minimum", on_minimum },   { "maximum", on_maximum },
    { "minItems", on_min_items }, { "maxItems", on_max_items }, { "items", on_items },
    { "required", on_required },  { "properties", on_properties }, { "additionalProperties", on_additional },
    { "anyOf", on_any_of },       { "description", NULL },     { "title", NULL },
    { "$schema", NULL },          { "$defs", NULL },
};

static inline size_t keyword(ro_str name)
{
    size_t i = 0;

    while (i < TESTS(keywords) && !ro_str_is(name, keywords[i].name))
        i++;
    return i;
}

static inline void check(checker *c, const node *schema, const place *at)
{
    for (uint32_t i = 0; i < schema->in.n; i++) {
        size_t k = keyword(schema->in.at[i].key);
        if (k < TESTS(keywords) && keywords[k].on)
            keywords[k].on(&(rule){ c, schema, &schema->in.at[i], at, at->v });
    }
}

/* Holds a whole value against a schema. */
static inline checker validate(const node *schema, const node *v)
{
    checker c = { .root = schema };

    check(&c, schema, &(place){ NULL, v, 0 });
    return c;
}

#endif
