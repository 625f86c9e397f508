/* readout-tokens: the tokens of texts, for training.
 *
 * Reads JSONL {"id", "text"} on standard input; writes JSONL {"id", "tokens": [[begin, end, flags], ...], "paras": [[begin, end], ...]}
 * with offsets in code points and the flags of doc/doc.h. `--zones` looks for zones first, as the pipeline does. Exit: 0, 1 if a line was
 * refused, 3 without memory. */
#include "base/json.h"
#include "base/mapfile.h"
#include "base/utf8.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"
#include "segment/segment.h"

#include <stdio.h>

/* Offsets in bytes to code points: asked in rising order, so that the text is counted once. */
typedef struct {
    ro_str text;
    uint32_t byte, point;
} counter;

static int64_t points(counter *c, uint32_t byte)
{
    for (; c->byte < byte; c->byte++)
        c->point += !ro_utf8_is_cont(c->text.p[c->byte]);
    return c->point;
}

static void write_doc(ro_json *j, const ro_doc *d)
{
    counter c = { .text = d->text };

    ro_json_open(j, '{');
    ro_json_key(j, "id");
    ro_json_str(j, d->id);
    ro_json_key(j, "tokens");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < d->tokens.n; i++) {
        ro_json_open(j, '[');
        ro_json_int(j, points(&c, d->tokens.at[i].where.beg));
        ro_json_int(j, points(&c, d->tokens.at[i].where.end));
        ro_json_int(j, d->tokens.at[i].flags);
        ro_json_close(j, ']');
    }
    ro_json_close(j, ']');
    c = (counter){ .text = d->text };
    ro_json_key(j, "paras");
    ro_json_open(j, '[');
    for (uint32_t i = 0; i < d->paras.n; i++) {
        ro_json_open(j, '[');
        ro_json_int(j, points(&c, d->paras.at[i].where.beg));
        ro_json_int(j, points(&c, d->paras.at[i].where.end));
        ro_json_close(j, ']');
    }
    ro_json_close(j, ']');
    ro_json_close(j, '}');
}

/* The fields id and text of one line. */
static bool read_line(ro_ses *s, ro_str line, ro_doc *d)
{
    ro_jr r;
    bool text = false;

    ro_jr_start(&r, s, line);
    if (ro_jr_next(&r) != RO_J_OBJ)
        return false;
    while (ro_jr_next(&r) == RO_J_KEY) {
        bool is_id = ro_str_is(r.text, "id"), is_text = ro_str_is(r.text, "text");

        if (!is_id && !is_text) {
            if (!ro_jr_skip(&r))
                return false;
        } else if (ro_jr_next(&r) != RO_J_STR) {
            return false;
        } else if (is_id) {
            d->id = r.text;
        } else {
            d->text = r.text;
            text = true;
        }
    }
    return text && !ro_failed(s);
}

int main(int argc, char **argv)
{
    const ro_model model = { .lex = ro_lexicon_builtin() };
    bool zones = argc > 1 && strcmp(argv[1], "--zones") == 0;
    ro_ses ses = { 0 };
    ro_err err = { 0 };
    ro_file in;
    ro_str rest;
    uint64_t line = 0;
    int status = 0;

    if (ro_file_open(&in, "-", 0, &err) != RO_OK) {
        fprintf(stderr, "readout-tokens: %s\n", err.msg);
        return 3;
    }
    for (rest = in.data; rest.n > 0;) {
        ro_str one = ro_str_cut(&rest, '\n');
        ro_buf out = { 0 };
        ro_json json;
        ro_doc *d;

        line++;
        if (ro_str_trim(one).n == 0)
            continue;
        ro_err_clear(&ses.err);
        ro_arena_reset(&ses.arena);
        d = ro_doc_new(&ses, RO_STR("-"));
        if (!d || !read_line(&ses, one, d)) {
            fprintf(stderr, "-:%llu: %s\n", (unsigned long long)line, ses.err.code ? ses.err.msg : "not an object with a text");
            status = 1;
            continue;
        }
        if (zones)
            ro_zones(&model, d);
        ro_segment(&model, d);
        ro_json_start(&json, &out, 0);
        write_doc(&json, d);
        ro_buf_putc(&out, '\n');
        if (ro_failed(&ses) || out.failed) {
            fprintf(stderr, "-:%llu: %s\n", (unsigned long long)line, ses.err.msg);
            status = 3;
        } else {
            fwrite(out.p, 1, out.n, stdout);
        }
        ro_buf_free(&out);
    }
    ro_file_close(&in);
    ro_arena_free(&ses.arena);
    return status;
}
