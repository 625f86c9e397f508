/* Word pieces and shapes: cases from the rules of the uncased BERT, in the small vocabulary of make_model.h. */
#include "encode/encode_test.h"

#include "base/buf.h"

static char *file;
static ro_net *net;

static int open_net(void **state)
{
    size_t size;

    (void)state;
    file = make_model(SMALL_MODEL, &size);
    net = open_made(file, size, "c");
    return 0;
}

static int close_net(void **state)
{
    (void)state;
    ro_net_close(net);
    free(file);
    return 0;
}

static void put_pieces(ro_buf *b, const char *token, size_t n)
{
    uint32_t piece[RO_MOST_PIECES], count = ro_pieces_of(net, (ro_str){ token, n }, piece);

    for (uint32_t i = 0; i < count; i++) {
        const char *p = net->piece_text + net->piece_at[piece[i]];
        ro_buf_printf(b, "%s%.*s", i ? " " : "", (int)(net->piece_at[piece[i] + 1] - net->piece_at[piece[i]] - 1), p);
    }
}

static const struct {
    const char *name, *token, *pieces;
} cases[] = {
    { "in the vocabulary", "the", "the" },
    { "lower-cased", "NATO", "nato" },
    { "longest first", "unaffable", "un ##aff ##able" },
    { "two pieces", "wanted", "want ##ed" },
    { "no piece inside", "unhappy", "[UNK]" },
    { "no piece at the end", "theq", "[UNK]" },
    { "accent off", "Caf\u00e9", "cafe" },
    { "accent as a mark", "cafe\u0301", "cafe" },
    { "dotted I", "\u0130stanbul", "i ##stanbul" },
    { "punctuation alone", ",", "," },
    { "punctuation inside", "a-b", "a - b" },
    { "unknown punctuation inside", "a;b", "a [UNK] b" },
    { "ASCII sign as punctuation", "$11", "$ 1 ##1" },
    { "en dash as punctuation", "called\u2013", "call ##ed [UNK]" },
    { "CJK by character", "a\u4e2d\u56fdb", "a \u4e2d \u56fd b" },
    { "blank inside", "a b", "a b" },
    { "no-break space inside", "a\u00a0b", "a b" },
    { "control left out", "t\x01he", "the" },
    { "soft hyphen left out", "t\u00adhe", "the" },
    { "nothing left", "\u200b", "[UNK]" },
    { "empty", "", "[UNK]" },
    { "replacement sign left out", "th\ufffde", "the" },
    { "final sigma", "\u039f\u0394\u039f\u03a3", "\u03bf ##\u03b4 ##\u03bf ##\u03c2" },
    { "sigma inside", "\u039f\u03a3\u039f", "\u03bf ##\u03c3 ##\u03bf" },
    { "sigma alone", "\u03a3", "\u03c3" },
};

static void wordpiece__cases(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ro_buf b = { 0 };
        put_pieces(&b, cases[i].token, strlen(cases[i].token));
        ro_buf_putc(&b, 0);
        if (strcmp(b.p, cases[i].pieces) != 0)
            fail_msg("%s: got `%s`, wanted `%s`", cases[i].name, b.p, cases[i].pieces);
        ro_buf_free(&b);
    }
}

static void wordpiece__long_words_are_unknown(void **state)
{
    char word[202];
    uint32_t piece[RO_MOST_PIECES];

    (void)state;
    memset(word, 'a', sizeof word);
    assert_int_equal(ro_pieces_of(net, (ro_str){ word, 100 }, piece), RO_MOST_PIECES);
    assert_int_equal(ro_pieces_of(net, (ro_str){ word, 101 }, piece), 1);
    assert_int_equal(piece[0], net->unknown);
    word[100] = '-'; /* two words of 100 and 101 */
    assert_int_equal(ro_pieces_of(net, (ro_str){ word, 202 }, piece), RO_MOST_PIECES);
    assert_int_equal(piece[0], 23);
}

static void wordpiece__broken_bytes_do_no_harm(void **state)
{
    static const char bytes[] = "t\xff\xc3he\xe2\x82";
    uint32_t piece[RO_MOST_PIECES];

    (void)state;
    assert_int_equal(ro_pieces_of(net, (ro_str){ bytes, sizeof bytes - 1 }, piece), 1);
    assert_int_equal(piece[0], 4);
}

static void wordpiece__shapes(void **state)
{
    static const struct {
        const char *token;
        uint32_t shape;
    } shapes[] = { { "the", 1 },    { "The", 2 },      { "NATO", 3 },       { "A", 4 },      { "U.S.", 3 },
                   { "iPhone", 5 }, { "McDonald", 5 }, { "'Tis", 5 },       { "1990s", 6 },  { "x\u00b2", 6 },
                   { ",", 7 },      { "\u2014", 7 },   { "\u00c9cole", 2 }, { "\u0416", 4 }, { "", 7 } };

    (void)state;
    for (size_t i = 0; i < sizeof shapes / sizeof *shapes; i++)
        if (ro_shape_of(ro_str_of(shapes[i].token)) != shapes[i].shape)
            fail_msg("%s: got %u, wanted %u", shapes[i].token, ro_shape_of(ro_str_of(shapes[i].token)), shapes[i].shape);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(wordpiece__cases),
        cmocka_unit_test(wordpiece__long_words_are_unknown),
        cmocka_unit_test(wordpiece__broken_bytes_do_no_harm),
        cmocka_unit_test(wordpiece__shapes),
    };
    return cmocka_run_group_tests(tests, open_net, close_net);
}
