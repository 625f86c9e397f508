/* The trained model in C against the float model that it was made from: tests/data/encode/<text>.json (train/reference.py) holds tokens,
 * their word pieces, windows, vectors and tags. Pieces and windows are equal; vectors are close, since the C network computes in int8; the
 * best labels of the token heads agree on 99 of 100 tokens.
 *
 * Skips where the model or the texts are absent. READOUT_TEST_MODEL and READOUT_TEST_REFERENCE name others. */
#include "encode/encode_test.h"

#include "base/json.h"

#include <dirent.h>

typedef struct {
    ro_str *word;
    uint32_t words;
    RO_VEC(uint8_t) opens;
    RO_VEC(uint32_t) pieces;  /* of all tokens, behind each other */
    RO_VEC(uint32_t) windows; /* begin, end */
    RO_VEC(float) vectors;
    ro_str *label[4]; /* of each token: upos, xpos, feats, lemma */
} reference;

static const char *const head_name[4] = { "upos", "xpos", "feats", "lemma" };

/* Figures over all texts. */
static struct {
    double cosine, lowest;
    uint32_t tokens, right[4], texts;
} all = { .lowest = 1 };

/* All numbers of the (nested) list that follows. */
static void read_numbers(ro_jr *r, void (*put)(ro_ses *, void *, double), void *to)
{
    int depth = 0;

    do {
        enum ro_jtype t = ro_jr_next(r);
        depth += (t == RO_J_ARR) - (t == RO_J_ARR_END);
        if (t == RO_J_NUM)
            put(r->ses, to, strtod(ro_printf(r->ses, "%.*s", RO_FMT(r->text)).p, NULL));
        else if (t != RO_J_ARR && t != RO_J_ARR_END)
            return;
    } while (depth > 0);
}

static void put_byte(ro_ses *s, void *to, double v)
{
    ro_push(s, &((reference *)to)->opens, (uint8_t)v);
}

static void put_piece(ro_ses *s, void *to, double v)
{
    ro_push(s, &((reference *)to)->pieces, (uint32_t)v);
}

static void put_window(ro_ses *s, void *to, double v)
{
    ro_push(s, &((reference *)to)->windows, (uint32_t)v);
}

static void put_float(ro_ses *s, void *to, double v)
{
    ro_push(s, &((reference *)to)->vectors, (float)v);
}

static ro_str *read_strings(ro_jr *r, uint32_t *n)
{
    RO_VEC(ro_str) v = { 0 };

    ro_jr_next(r);
    while (ro_jr_next(r) == RO_J_STR)
        ro_push(r->ses, &v, r->text);
    *n = v.n;
    return v.at;
}

static void read_reference(ro_ses *s, ro_str text, reference *out)
{
    ro_jr r;
    uint32_t n;

    ro_jr_start(&r, s, text);
    assert_int_equal(ro_jr_next(&r), RO_J_OBJ);
    while (ro_jr_next(&r) == RO_J_KEY) {
        ro_str key = r.text;
        int head = -1;
        for (int i = 0; i < 4; i++)
            head = ro_str_is(key, head_name[i]) ? i : head;
        if (ro_str_is(key, "tokens"))
            out->word = read_strings(&r, &out->words);
        else if (head >= 0)
            out->label[head] = read_strings(&r, &n);
        else if (ro_str_is(key, "opens"))
            read_numbers(&r, put_byte, out);
        else if (ro_str_is(key, "pieces"))
            read_numbers(&r, put_piece, out);
        else if (ro_str_is(key, "windows"))
            read_numbers(&r, put_window, out);
        else if (ro_str_is(key, "vectors"))
            read_numbers(&r, put_float, out);
        else
            ro_jr_skip(&r);
    }
    assert_int_equal(s->err.code, RO_OK);
}

static ro_doc *document_of(ro_ses *s, const reference *ref)
{
    ro_doc *d = ro_new(s, ro_doc, 1);
    size_t size = 1;
    char *text;
    uint32_t at = 0;

    for (uint32_t i = 0; i < ref->words; i++)
        size += ref->word[i].n + 1;
    text = ro_new(s, char, size);
    d->ses = s;
    for (uint32_t i = 0; i < ref->words; i++) {
        uint32_t n = (uint32_t)ref->word[i].n;
        memcpy(text + at, ref->word[i].p, n);
        ro_push(s, &d->tokens, (ro_token){ .where = { at, at + n }, .flags = ref->opens.at[i] ? RO_TOK_PARA : RO_TOK_SPACE });
        at += n + 1;
    }
    d->text = (ro_str){ text, at };
    return d;
}

static void compare_pieces(const ro_net *net, const ro_doc *d, const reference *ref, const char *name)
{
    uint32_t at = 0;

    for (uint32_t t = 0; t < d->tokens.n; t++) {
        uint32_t piece[RO_MOST_PIECES], n = ro_pieces_of(net, ro_word(d, t), piece);
        for (uint32_t i = 0; i < n; i++, at++)
            if (at >= ref->pieces.n || piece[i] != ref->pieces.at[at])
                fail_msg("%s: piece %u of `%.*s`: got %u, wanted %u", name, i, RO_FMT(ro_word(d, t)), piece[i],
                         at < ref->pieces.n ? ref->pieces.at[at] : 0);
    }
    assert_int_equal(at, ref->pieces.n);
    assert_int_equal(d->vec.windows.n * 2, ref->windows.n);
    for (uint32_t i = 0; i < d->vec.windows.n; i++)
        assert_true(d->vec.windows.at[i].beg == ref->windows.at[2 * i] && d->vec.windows.at[i].end == ref->windows.at[2 * i + 1]);
}

static double cosine(const float *a, const float *b, uint32_t n)
{
    double ab = 0, aa = 0, bb = 0;

    for (uint32_t i = 0; i < n; i++) {
        ab += (double)a[i] * (double)b[i];
        aa += (double)a[i] * (double)a[i];
        bb += (double)b[i] * (double)b[i];
    }
    return ab / sqrt(aa * bb);
}

static void compare_labels(const ro_net *net, ro_ses *s, const ro_doc *d, const reference *ref)
{
    ro_quant q = ro_quantise(net, s, d->vec.at, d->tokens.n, d->vec.width);
    ro_product tok;

    assert_true(ro_net_product(net, "tok", &tok));
    for (int h = 0; h < 4; h++) {
        const ro_head *head = ro_net_head(net, "token", head_name[h]);
        const ro_head_group *g;
        float *y;
        assert_non_null(head);
        g = head->group;
        y = ro_new(s, float, d->tokens.n * g->nlabels);
        ro_product_run(net, &tok, g->first, g->first + g->nlabels, &q, y);
        for (uint32_t t = 0; t < d->tokens.n; t++) {
            uint32_t best = 0;
            for (uint32_t l = 1; l < g->nlabels; l++)
                best = y[t * g->nlabels + l] > y[t * g->nlabels + best] ? l : best;
            all.right[h] += ro_str_eq(g->label[best], ref->label[h][t]);
        }
    }
}

static void compare_text(const ro_net *net, const char *path, const char *name)
{
    ro_ses s = { 0 };
    ro_file f;
    reference ref = { 0 };
    ro_model model = { .net = net };
    ro_doc *d;

    assert_int_equal(ro_file_open(&f, path, 0, &s.err), RO_OK);
    read_reference(&s, f.data, &ref);
    assert_int_equal(ref.opens.n, ref.words);
    d = document_of(&s, &ref);
    ro_encode(&model, d);
    assert_int_equal(s.err.code, RO_OK);
    assert_int_equal(ref.vectors.n, d->tokens.n * d->vec.width);
    compare_pieces(net, d, &ref, name);
    for (uint32_t t = 0; t < d->tokens.n; t++) {
        double c = cosine(d->vec.at + (size_t)t * d->vec.width, ref.vectors.at + (size_t)t * d->vec.width, d->vec.width);
        all.cosine += c;
        all.lowest = c < all.lowest ? c : all.lowest;
    }
    all.tokens += d->tokens.n;
    all.texts++;
    compare_labels(net, &s, d, &ref);
    ro_file_close(&f);
    ro_arena_free(&s.arena);
}

static void reference__vectors_and_labels(void **state)
{
    const char *path = getenv("READOUT_TEST_MODEL"), *folder = getenv("READOUT_TEST_REFERENCE");
    ro_err e = { 0 };
    ro_net *net;
    DIR *dir;

    (void)state;
    path = path ? path : SOURCE_DIR "/models/readout.romodel";
    folder = folder ? folder : SOURCE_DIR "/tests/data/encode";
    dir = opendir(folder);
    if (!dir || ro_net_open(&net, path, NULL, &e) != RO_OK) {
        print_message("skipped: %s\n", dir ? e.msg : "there are no reference vectors (tests/data/encode)");
        if (dir)
            closedir(dir);
        skip();
    }
    for (const struct dirent *entry; (entry = readdir(dir));) {
        char file[1024];
        if (!ro_str_ends(ro_str_of(entry->d_name), RO_STR(".json")))
            continue;
        snprintf(file, sizeof file, "%s/%s", folder, entry->d_name);
        compare_text(net, file, entry->d_name);
    }
    closedir(dir);
    ro_net_close(net);
    assert_true(all.texts > 0 && all.tokens > 0);
    print_message("%u tokens: cosine %.5f in the mean, %.5f at least;", all.tokens, all.cosine / all.tokens, all.lowest);
    for (int h = 0; h < 4; h++)
        print_message(" %s %u", head_name[h], all.right[h]);
    print_message(" the same\n");
    assert_true(all.cosine / all.tokens > 0.995);
    assert_true((all.right[0] + all.right[1] + all.right[2] + all.right[3]) * 100 >= all.tokens * 4 * 99);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(reference__vectors_and_labels) };

    return cmocka_run_group_tests(tests, NULL, NULL);
}
