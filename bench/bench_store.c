/* Linking one more document into a store that grows: bench_store [DOCUMENTS] [FOLDER]
 *
 * Builds a store of DOCUMENTS (default 100,000) generated dispatches in FOLDER (default /tmp): twelve sentences each from a vocabulary of 4,000 words, with an agreement, two commitments, a
 * decision, four events and two figures over fifty affairs, so that threads become as long as those of an archive on one war; every tenth is a reprint of an earlier one. No model reads
 * them. Around 1,000, 10,000 and 100,000 documents it prints what the hundred documents before cost: in all with the commit to disk, and their links alone. */
#include "../tests/store/documents.h"

#include "store/internal.h"

#include <stdlib.h>
#include <time.h>
#include <unistd.h>

enum { SENTENCES = 12, WORDS = 16, VOCABULARY = 4000, AFFAIRS = 50, SAMPLE = 100 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

static uint64_t next_random(uint64_t *state)
{
    *state = *state * 6364136223846793005u + 1442695040888963407u;
    return *state >> 33;
}

static void random_word(ro_buf *b, uint64_t n)
{
    static const char *const part[] = { "ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "dar", "fen", "gol", "hin", "jas", "pet" };
    ro_buf_printf(b, "%s%s%s", part[n % 16], part[n / 16 % 16], part[n / 256 % 16]);
}

static const char *actor(ro_ses *s, uint64_t affair, int side)
{
    return ro_printf(s, "State %c%llu", 'A' + side, (unsigned long long)affair).p;
}

/* Day n from 2015-01-01, in months of 28 days: a date is a date. */
static ro_str day(ro_ses *s, uint64_t n)
{
    return ro_printf(s, "%04llu-%02llu-%02llu", (unsigned long long)(2015 + n / 336), (unsigned long long)(n % 336 / 28 + 1), (unsigned long long)(n % 28 + 1));
}

static ro_str write_text(ro_ses *s, uint64_t seed, uint64_t affair)
{
    ro_buf b = { 0 };
    ro_str out;

    ro_buf_printf(&b, "Under the Accord of Bay%llu it will withdraw all troops from the valley and will release the prisoners of the camp.\n", (unsigned long long)affair);
    for (int i = 0; i < SENTENCES; i++) {
        for (int k = 0; k < WORDS; k++) {
            random_word(&b, next_random(&seed) % VOCABULARY);
            ro_buf_putc(&b, k + 1 < WORDS ? ' ' : '.');
        }
        ro_buf_putc(&b, '\n');
    }
    out = ro_copy(s, ro_buf_str(&b));
    ro_buf_free(&b);
    return out;
}

static void add_records(ro_made *m, uint64_t affair, uint64_t n, uint64_t *seed)
{
    ro_ses *s = &m->ses;
    const char *a = actor(s, affair, 0), *b = actor(s, affair, 1), *date = m->d->date.p;
    ro_commitment *c;

    made_agreement(m, ro_printf(s, "Accord of Bay%llu", (unsigned long long)affair).p, ro_printf(s, "%s; %s", a, b).p, NULL);
    c = made_commitment(m, a, "withdraw all troops from the valley", day(s, 30 * (n / 400 + 1)).p, NULL);
    if (next_random(seed) % 8 == 0)
        made_claim(m, c, b, next_random(seed) % 2 ? RO_CLAIM_BROKEN : RO_CLAIM_KEPT, "it will withdraw");
    made_commitment(m, b, "release the prisoners of the camp", NULL, NULL);
    made_decision(m, a, "withdraw all troops from the valley", RO_D_PENDING, NULL);
    for (int i = 0; i < 4; i++)
        made_event(m, i % 2 ? a : b, "troops", i % 2 ? b : a, i < 2 ? RO_ASSAULT : RO_CONSULT, date, i < 2 ? "Valley" : NULL);
    made_figure(m, a, "Valley", RO_FIG_TROOPS, (double)(1000 + next_random(seed) % 5000), "troops", date);
    made_figure(m, NULL, "Camp", RO_FIG_DETAINED, (double)(10 + next_random(seed) % 500), "prisoners", date);
}

static void make(ro_made *m, uint64_t n)
{
    bool reprint = n % 10 == 9;
    uint64_t of = reprint ? n - 1 - n / 10 % 5 : n, seed = of * 7919 + 17, affair = of % AFFAIRS;
    char id[32];

    snprintf(id, sizeof id, "dispatch-%06llu", (unsigned long long)n);
    made_open(m, id, NULL, reprint ? "The Morning Paper" : "Agency", "");
    m->d->text = m->d->raw = write_text(&m->ses, seed, affair);
    m->d->date = day(&m->ses, of / 40);
    m->d->date_basis = RO_DATE_GIVEN;
    ro_sha256_hex(m->d->raw, m->d->sha256);
    add_records(m, affair, of, &seed);
}

/* The links of a document alone, put in a second time under another key and rolled back. */
static double seconds_of_links(ro_store *s, ro_made *m, uint64_t n)
{
    ro_str *id[128] = { 0 };
    ro_err e = { 0 };
    double from;
    struct { char letter; uint32_t n; } layers[] = { { 'g', m->d->agreements.n }, { 'c', m->d->commitments.n }, { 'd', m->d->decisions.n }, { 'e', m->d->events.n }, { 'f', m->d->figures.n } };

    for (size_t i = 0; i < sizeof layers / sizeof *layers; i++) {
        id[(int)layers[i].letter] = ro_new(&m->ses, ro_str, layers[i].n);
        for (uint32_t k = 0; k < layers[i].n; k++)
            id[(int)layers[i].letter][k] = ro_printf(&m->ses, "again-%llu-%c%u", (unsigned long long)n, layers[i].letter, k);
    }
    sqlite3_exec(ro_store_db(s), "BEGIN IMMEDIATE", NULL, NULL, NULL);
    from = now();
    ro_store_link(s, &e, m->m.lex, m->d, ro_printf(&m->ses, "again-%llu", (unsigned long long)n).p, id);
    from = now() - from;
    sqlite3_exec(ro_store_db(s), "ROLLBACK", NULL, NULL, NULL);
    if (e.code)
        fprintf(stderr, "bench_store: %s\n", e.msg);
    return from;
}

static int by_size(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static void report(uint64_t n, double *whole, double *links)
{
    qsort(whole, SAMPLE, sizeof *whole, by_size);
    qsort(links, SAMPLE, sizeof *links, by_size);
    printf("%8llu documents: one more takes %6.2f ms with the commit (median of %d; 95th %.2f), its links alone %5.2f ms (95th %.2f)\n", (unsigned long long)n,
           1e3 * whole[SAMPLE / 2], SAMPLE, 1e3 * whole[SAMPLE * 95 / 100], 1e3 * links[SAMPLE / 2], 1e3 * links[SAMPLE * 95 / 100]);
    fflush(stdout);
}

/* Between the samples nothing waits for the disk and the journal stays in memory; the samples are stored as `readout load` stores. */
static void as_usual(ro_store *s, bool on)
{
    sqlite3_exec(ro_store_db(s), on ? "PRAGMA synchronous = FULL; PRAGMA journal_mode = DELETE" : "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY", NULL, NULL, NULL);
}

int main(int argc, char **argv)
{
    static double whole[SAMPLE], links[SAMPLE];
    uint64_t documents = argc > 1 ? strtoull(argv[1], NULL, 10) : 100000, next_report = 1000;
    char path[512];
    ro_made m = { 0 };
    ro_err e = { 0 };
    ro_store *s;

    snprintf(path, sizeof path, "%s/bench_store.%d.db", argc > 2 ? argv[2] : "/tmp", (int)getpid());
    if (ro_store_open(&s, path, true, &e)) {
        fprintf(stderr, "bench_store: %s\n", e.msg);
        return 1;
    }
    as_usual(s, false);
    for (uint64_t n = 0; n < documents; n++) {
        uint64_t left = next_report - n;
        double from;
        make(&m, n);
        if (left == SAMPLE)
            as_usual(s, true);
        if (left <= SAMPLE)
            links[left - 1] = seconds_of_links(s, &m, n);
        from = now();
        if (!made_store(&m, s))
            return 1;
        if (left <= SAMPLE)
            whole[left - 1] = now() - from;
        if (left == 1) {
            report(n + 1, whole, links);
            next_report *= 10;
            as_usual(s, false);
        }
    }
    ro_store_close(s);
    made_close(&m);
    if (argc > 2)
        printf("%s\n", path);
    else
        unlink(path);
    return 0;
}
