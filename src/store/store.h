/* Documents and records in one SQLite file (docs/formats/store.md). */
#ifndef RO_STORE_STORE_H
#define RO_STORE_STORE_H

#include "base/err.h"
#include "doc/doc.h"
#include "doc/model.h"

#include <sqlite3.h>

enum { RO_STORE_SCHEMA = 3 };

typedef struct ro_store ro_store;

/* Opens the file; `create`: for writing, made where it is not there. Another schema, or a file that is no database of ours, is refused with a sentence. */
int ro_store_open(ro_store **out, const char *path, bool create, ro_err *e);
void ro_store_close(ro_store *s);
/* One transaction. *fresh is false if the same document, read by the same engine, is there already. */
int ro_store_add(ro_store *s, const ro_model *m, ro_doc *d, bool *fresh, ro_err *e);
/* `dispatch-12:c2`, the id of a record by its document: its parts. False for what is no such id. */
bool ro_store_place(ro_str id, ro_str *document, ro_str *layer, uint32_t *n);
/* Takes a telling (a record's id or the beginning of one, or DOCUMENT:c2) out of its thread, for good; `restore` puts it back. One transaction. */
int ro_store_unlink(ro_store *s, const char *id, bool restore, ro_err *e);
sqlite3 *ro_store_db(ro_store *s);

#endif
