/* Independent reports behind tellings, and the SQL functions of the accounts. */
#include "query/sources.h"

#include <stdlib.h>

uint32_t ro_sources_group(const ro_sources *g, uint32_t telling)
{
    while (g->up.at[telling] != telling)
        telling = g->up.at[telling];
    return telling;
}

static void join(ro_sources *g, uint32_t a, uint32_t b)
{
    a = ro_sources_group(g, a);
    b = ro_sources_group(g, b);
    if (a < b)
        g->up.at[b] = a;
    else
        g->up.at[a] = b;
}

static void same_as_before(ro_sources *g, uint32_t telling, ro_str key)
{
    uint32_t *first = ro_map_put(g->ses, &g->seen, key, telling);

    if (first && *first != telling)
        join(g, *first, telling);
}

uint32_t ro_sources_add(ro_sources *g, ro_str report, const int64_t *passage)
{
    uint32_t telling = g->up.n;

    ro_push(g->ses, &g->up, telling);
    if (ro_failed(g->ses))
        return 0;
    if (report.p)
        same_as_before(g, telling, ro_copy(g->ses, report));
    if (passage)
        same_as_before(g, telling, ro_printf(g->ses, "passage %lld", (long long)*passage));
    return telling;
}

uint32_t ro_sources_count(const ro_sources *g)
{
    uint32_t n = 0;

    for (uint32_t i = 0; i < g->up.n; i++)
        n += g->up.at[i] == i;
    return n;
}

/* ---- SQL ---- */

typedef struct {
    ro_ses *ses; /* on the heap: SQLite moves nothing, but frees the context by itself */
    ro_sources groups;
} counting;

static void step(sqlite3_context *q, int n, sqlite3_value **v)
{
    counting *c = sqlite3_aggregate_context(q, sizeof *c);
    int64_t passage = sqlite3_value_int64(v[1]);
    const unsigned char *report = sqlite3_value_text(v[0]);

    (void)n;
    if (c && !c->ses && (c->ses = calloc(1, sizeof *c->ses)) != NULL)
        c->groups.ses = c->ses;
    if (!c || !c->ses)
        sqlite3_result_error_nomem(q);
    else
        ro_sources_add(&c->groups, report ? (ro_str){ (const char *)report, (size_t)sqlite3_value_bytes(v[0]) } : RO_NOSTR,
                       sqlite3_value_type(v[1]) == SQLITE_NULL ? NULL : &passage);
}

static void final(sqlite3_context *q)
{
    counting *c = sqlite3_aggregate_context(q, 0);

    if (c && c->ses && ro_failed(c->ses))
        sqlite3_result_error_nomem(q);
    else
        sqlite3_result_int64(q, c ? ro_sources_count(&c->groups) : 0);
    if (c && c->ses) {
        ro_arena_free(&c->ses->arena);
        free(c->ses);
    }
}

static void slice(sqlite3_context *q, int n, sqlite3_value **v)
{
    const char *text = (const char *)sqlite3_value_text(v[0]);
    sqlite3_int64 size = sqlite3_value_bytes(v[0]), beg = sqlite3_value_int64(v[1]), end = sqlite3_value_int64(v[2]);

    (void)n;
    if (text && beg >= 0 && beg <= end && end <= size)
        sqlite3_result_text(q, text + beg, (int)(end - beg), SQLITE_TRANSIENT);
}

static void holds(sqlite3_context *q, int n, sqlite3_value **v)
{
    const char *name = (const char *)sqlite3_value_text(v[0]), *part = (const char *)sqlite3_value_text(v[1]);
    ro_ses s = { .err = { .code = RO_OK } };
    bool found = name && (!part || ro_str_find(ro_lower(&s, ro_str_of(name)), ro_lower(&s, ro_str_of(part))) != SIZE_MAX);

    (void)n;
    if (ro_failed(&s))
        sqlite3_result_error_nomem(q);
    else
        sqlite3_result_int(q, found);
    ro_arena_free(&s.arena);
}

int ro_query_functions(sqlite3 *db)
{
    const int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    int code = sqlite3_create_function(db, "slice", 3, flags, NULL, slice, NULL, NULL);

    code = code ? code : sqlite3_create_function(db, "holds", 2, flags, NULL, holds, NULL, NULL);
    return code ? code : sqlite3_create_function(db, "sources", 2, flags, NULL, NULL, step, final);
}
