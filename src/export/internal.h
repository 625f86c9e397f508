/* What the writers of JSON share (json.c, corpus.c): the document being written, and one function for each kind of value. */
#ifndef RO_EXPORT_INTERNAL_H
#define RO_EXPORT_INTERNAL_H

#include "export/export.h"

typedef struct {
    const ro_model *m;
    ro_doc *d;
    ro_json j;
    ro_offsets off; /* the record only: the form of the corpus has words in place of offsets */
    double least;   /* the record only: confidence below which records are left out */
} writer;

static inline void str(writer *w, const char *key, ro_str s)
{
    ro_json_key(&w->j, key);
    ro_json_str(&w->j, s);
}

static inline void word(writer *w, const char *key, const char *z)
{
    str(w, key, ro_str_of(z));
}

static inline void boolean(writer *w, const char *key, bool v)
{
    ro_json_key(&w->j, key);
    ro_json_bool(&w->j, v);
}

static inline void number(writer *w, const char *key, bool known, double v)
{
    ro_json_key(&w->j, key);
    if (known)
        ro_json_num(&w->j, v);
    else
        ro_json_null(&w->j);
}

/* A key and the opening bracket of its list. */
static inline void layer(writer *w, const char *key)
{
    ro_json_key(&w->j, key);
    ro_json_open(&w->j, '[');
}

static inline void strings(writer *w, const char *key, const ro_str *at, uint32_t n)
{
    layer(w, key);
    for (uint32_t i = 0; i < n; i++)
        ro_json_str(&w->j, at[i]);
    ro_json_close(&w->j, ']');
}

static inline void amount(writer *w, const ro_amount *a)
{
    number(w, "value", a->has_value, a->value);
    number(w, "low", a->has_low, a->low);
    number(w, "high", a->has_high, a->high);
}

/* `-` is a word of the closed list and null in JSON. */
static inline void mode(writer *w, const ro_event *e)
{
    word(w, "mode", e->mode == RO_MODE_NONE ? NULL : ro_event_mode_name((int)e->mode));
}

/* Closes the document's object and its line; what memory failed to hold is no output. */
static inline void finish(writer *w)
{
    ro_json_close(&w->j, '}');
    ro_buf_putc(w->j.out, '\n');
    if (ro_failed(w->d->ses))
        w->j.out->failed = true;
}

#endif
