/* How many independent reports stand behind tellings: documents that are copies of one report count once, and so do tellings whose sentence was copied word for word. */
#ifndef RO_QUERY_SOURCES_H
#define RO_QUERY_SOURCES_H

#include "base/map.h"

#include <sqlite3.h>

typedef struct {
    ro_ses *ses;
    ro_map seen;  /* report or passage: the first telling that has it */
    ro_ids up;    /* of each telling, another of its group, at last the first one */
} ro_sources;

/* The telling's number: 0, 1, 2 ... */
uint32_t ro_sources_add(ro_sources *g, ro_str report, const int64_t *passage);
uint32_t ro_sources_group(const ro_sources *g, uint32_t telling); /* the first telling of its group */
uint32_t ro_sources_count(const ro_sources *g);

/* SQL: `sources(report, passage)`, an aggregate; `slice(text, begin, end)` in bytes; `holds(name, part)` without regard to case. */
int ro_query_functions(sqlite3 *db);

#endif
