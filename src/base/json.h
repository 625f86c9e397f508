/* JSON: a writer into a growing buffer, and a pull reader that knows the byte offset of every value. */
#ifndef RO_BASE_JSON_H
#define RO_BASE_JSON_H

#include "base/buf.h"
#include "base/ses.h"

/* Writer. Commas are put by themselves; nesting up to 64. `indent` 0: one line. */
typedef struct {
    ro_buf *out;
    int indent, depth;
    bool started[64]; /* has the object or list at this depth an item yet? */
    bool after_key;
} ro_json;

void ro_json_start(ro_json *j, ro_buf *out, int indent);
void ro_json_open(ro_json *j, char bracket);  /* '{' or '[' */
void ro_json_close(ro_json *j, char bracket); /* '}' or ']' */
void ro_json_key(ro_json *j, const char *key);
void ro_json_str(ro_json *j, ro_str s);       /* p NULL: null; invalid UTF-8 becomes U+FFFD */
void ro_json_int(ro_json *j, int64_t v);
void ro_json_num(ro_json *j, double v);       /* shortest form that reads back the same; not finite: null */
void ro_json_real(ro_json *j, double v, int decimals);
void ro_json_bool(ro_json *j, bool v);
void ro_json_null(ro_json *j);

/* Reader: one token a call. After ro_jr_next returned RO_J_KEY or RO_J_STR, `text` is the value with escapes resolved (in the session's
 * arena when there were any, else a view of the input). */
enum ro_jtype { RO_J_END, RO_J_OBJ, RO_J_OBJ_END, RO_J_ARR, RO_J_ARR_END, RO_J_KEY, RO_J_STR, RO_J_NUM, RO_J_TRUE, RO_J_FALSE, RO_J_NULL, RO_J_BAD };

typedef struct {
    ro_ses *ses;
    ro_str in;
    size_t at;         /* next byte */
    size_t beg;        /* first byte of the current token */
    ro_str text;       /* key, string or number */
    char stack[64];    /* open brackets; deeper input is refused (RO_ELIMIT) */
    int depth;
    int want;          /* state of the grammar */
} ro_jr;

void ro_jr_start(ro_jr *r, ro_ses *ses, ro_str in);
enum ro_jtype ro_jr_next(ro_jr *r); /* RO_J_BAD after recording RO_EINPUT with the byte */
bool ro_jr_skip(ro_jr *r);          /* skips the value whose first token comes next */

/* Maps the offsets of a string value with escapes to the bytes of the input: for each byte of `text`, the offset of its first input byte. */
void ro_jr_offsets(const ro_jr *r, uint32_t *off, size_t n);

#endif
