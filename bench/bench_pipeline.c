/* Whole pipeline, bytes to record, one thread: words a second, the share of each stage, start time, peak memory, and whether time is linear in the input.
 *
 * usage: bench_pipeline [SECONDS] [FILE.txt ...]     without files: samples/page.txt, over and over
 *
 * A word is a stretch without blanks. Each document is read by every stage and written as a line of JSON; the texts are gone through again until the seconds are over. */
#include "encode/encode.h"
#include "export/export.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"
#include "pipeline.h"

#include "base/mapfile.h"

#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

enum { MOST_STAGES = 32 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static size_t count_words(ro_str s)
{
    size_t n = 0;
    bool blank = true;

    for (size_t i = 0; i < s.n; i++) {
        bool b = s.p[i] == ' ' || s.p[i] == '\n' || s.p[i] == '\t';
        n += blank && !b;
        blank = b;
    }
    return n;
}

typedef struct {
    double stage[MOST_STAGES], ingest, write;
    size_t words, bytes, documents;
} totals;

static bool read_one(const ro_model *m, ro_ses *s, ro_str text, totals *t)
{
    readout_style style = { 0 };
    ro_buf out = { 0 };
    double from = now(), to;
    ro_doc *d;

    ro_arena_reset(&s->arena);
    d = ro_doc_new(s, RO_STR("bench"));
    if (!d)
        return false;
    ro_ingest(m, d, text, RO_INPUT_TEXT);
    t->ingest += (to = now()) - from;
    for (unsigned i = 0; i < ro_nstages && !ro_failed(s); i++) {
        from = to;
        ro_stages[i].run(m, d);
        t->stage[i] += (to = now()) - from;
    }
    from = to;
    if (!ro_failed(s))
        ro_export(m, d, READOUT_JSON_LINE, &style, &out);
    t->write += now() - from;
    ro_buf_free(&out);
    t->words += count_words(text);
    t->bytes += text.n;
    t->documents++;
    if (ro_failed(s))
        fprintf(stderr, "bench_pipeline: %s\n", s->err.msg);
    return !ro_failed(s);
}

static double all(const totals *t)
{
    double sum = t->ingest + t->write;
    for (unsigned i = 0; i < ro_nstages; i++)
        sum += t->stage[i];
    return sum;
}

static void print(const ro_net *net, const totals *t)
{
    double sum = all(t);
    struct rusage use;

    getrusage(RUSAGE_SELF, &use);
    printf("kernel %s: %.0f words/s, %.0f bytes/s (%zu documents, %zu words, %.2f s of one core)\n", ro_net_kernel(net), (double)t->words / sum,
           (double)t->bytes / sum, t->documents, t->words, sum);
    printf("  %5.1f %%  ingest\n", 100 * t->ingest / sum);
    for (unsigned i = 0; i < ro_nstages; i++)
        printf("  %5.1f %%  %s\n", 100 * t->stage[i] / sum, ro_stages[i].name);
    printf("  %5.1f %%  write\n", 100 * t->write / sum);
    printf("peak memory %.0f MB\n", (double)use.ru_maxrss / 1024);
}

/* The same text 1, 2, 4 ... times in one document: seconds for a thousand words must stay what they are. */
static void linearity(const ro_model *m, ro_ses *s, ro_str text)
{
    for (unsigned times = 1; times <= 64; times *= 4) {
        totals t = { 0 };
        ro_buf b = { 0 };
        for (unsigned i = 0; i < times; i++) {
            ro_buf_add(&b, text);
            ro_buf_putc(&b, '\n');
        }
        if (read_one(m, s, ro_buf_str(&b), &t))
            printf("a document of %6zu words: %.2f ms a thousand words\n", t.words, 1e6 * all(&t) / (double)t.words);
        ro_buf_free(&b);
    }
}

int main(int argc, char **argv)
{
    const char *model = getenv("READOUT_MODEL");
    static char standard[] = "samples/page.txt";
    char *only[] = { standard };
    char **files = argc > 2 ? argv + 2 : only;
    int nfiles = argc > 2 ? argc - 2 : 1;
    double seconds = argc > 1 ? strtod(argv[1], NULL) : 5, from = now(), opened;
    ro_ses s = { 0 };
    ro_err e = { 0 };
    ro_net *net;
    ro_model m;
    totals t = { 0 };

    if (ro_net_open(&net, model ? model : "models/readout.romodel", NULL, &e)) {
        fprintf(stderr, "bench_pipeline: %s\n", e.msg);
        return 1;
    }
    opened = now() - from;
    m = (ro_model){ net, ro_lexicon_builtin() };
    for (bool go_on = true; go_on;)
        for (int i = 0; i < nfiles && go_on; i++) {
            ro_file f;
            if (ro_file_open(&f, files[i], 0, &e)) {
                fprintf(stderr, "bench_pipeline: %s\n", e.msg);
                return 1;
            }
            go_on = read_one(&m, &s, f.data, &t) && all(&t) < seconds;
            ro_file_close(&f);
        }
    printf("start %.3f s\n", opened);
    print(net, &t);
    if (argc <= 2) {
        ro_file f;
        if (ro_file_open(&f, standard, 0, &e) == RO_OK) {
            linearity(&m, &s, f.data);
            ro_file_close(&f);
        }
    }
    ro_arena_free(&s.arena);
    ro_net_close(net);
    return ro_failed(&s);
}
