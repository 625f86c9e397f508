/* Reprints: what agencies send is printed by many, cut and touched up. Counted once.
 *
 * Reads: the text. Writes: keys of the whole text, hashes of sentences.
 * The words' shingles of four are hashed to a MinHash of 60 values in ten bands of six (Broder 1997; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, ch. 3). Two texts
 * share a band, and so a key, with probability 1 - (1 - s^6)^10, s being the share of shingles they have in common: 0.9995 at 0.9, 0.95 at 0.8, 0.15 at 0.5, 0.007 at 0.3. The
 * hash functions are fixed, so it is always the same pairs. What is cut below that is still known sentence by sentence: see ro_copy_passage. */
#include "store/internal.h"

enum { SHINGLE = 4, BANDS = 10, ROWS = 6, LEAST_WORDS = 8 /* of a sentence, or of a text without bands */, LEAST_SHINGLES = 12 };

static uint64_t mixed(uint64_t x)
{
    x ^= x >> 31;
    x *= 0x7fb5d329728ea185u;
    x ^= x >> 27;
    x *= 0x81dadef4bc2dd44du;
    return x ^ (x >> 33);
}

typedef struct {
    uint64_t least[BANDS * ROWS];
    uint32_t shingles;
} signature;

static void add_shingle(signature *g, uint64_t shingle)
{
    for (uint64_t i = 0; i < BANDS * ROWS; i++) {
        uint64_t h = mixed(shingle ^ (0x9e3779b97f4a7c15u * (i + 1)));
        g->least[i] = h < g->least[i] ? h : g->least[i];
    }
    g->shingles++;
}

static void sign(signature *g, ro_str plain)
{
    uint64_t last[SHINGLE] = { 0 };
    uint32_t n = 0;

    memset(g->least, 0xff, sizeof g->least);
    while (plain.n) {
        ro_str word = ro_str_cut(&plain, ' ');
        uint64_t all = 0;
        last[n++ % SHINGLE] = ro_str_hash(word);
        for (uint32_t i = 0; n >= SHINGLE && i < SHINGLE; i++)
            all = mixed(all + last[(n + i) % SHINGLE]);
        if (n >= SHINGLE)
            add_shingle(g, all);
    }
}

void ro_copy_keys(ro_keys *k, ro_str text)
{
    signature g = { .shingles = 0 };
    ro_str plain = ro_plain(k->ses, text);

    sign(&g, plain);
    if (g.shingles + SHINGLE > LEAST_WORDS)
        ro_key_add(k, "copy.words", ro_printf(k->ses, "%016llx", (unsigned long long)ro_str_hash(plain)));
    for (int b = 0; b < BANDS && g.shingles >= LEAST_SHINGLES; b++) {
        uint64_t h = (uint64_t)b;
        for (int r = 0; r < ROWS; r++)
            h = mixed(h + g.least[b * ROWS + r]);
        ro_key_add(k, "copy.band", ro_printf(k->ses, "%d %016llx", b, (unsigned long long)h));
    }
}

/* The sentence of the record; where there are none, its line. */
static ro_span sentence_of(const ro_doc *d, const ro_rec *r)
{
    uint32_t beg = r->where.beg, end = r->where.end;

    if (r->sent < d->sents.n)
        return d->sents.at[r->sent].where;
    while (beg > 0 && d->text.p[beg - 1] != '\n')
        beg--;
    while (end < d->text.n && d->text.p[end] != '\n')
        end++;
    return (ro_span){ beg, end };
}

bool ro_copy_passage(const ro_doc *d, const ro_rec *r, sqlite3_int64 *hash)
{
    ro_span s = sentence_of(d, r);
    ro_str plain = s.beg <= s.end && s.end <= d->text.n ? ro_plain(d->ses, ro_doc_slice(d, s)) : RO_NOSTR;
    uint32_t words = plain.n ? 1 : 0;

    for (size_t i = 0; i < plain.n; i++)
        words += plain.p[i] == ' ';
    *hash = (sqlite3_int64)mixed(ro_str_hash(plain));
    return words >= LEAST_WORDS;
}
