#include "test.h"

#include "base/buf.h"
#include "ingest/ingest.h"
#include "lexicon/lexicon.h"

/* The zones of a text: `kind[first ... last words]`, with `@author` and `^parent` where there are. */
static ro_str zones_of(ro_ses *s, const char *text)
{
    ro_model m = { .lex = ro_lexicon_builtin() };
    ro_doc *d = ro_doc_new(s, RO_STR("test"));
    ro_buf out = { 0 };
    ro_str all;

    assert_non_null(d);
    ro_ingest(&m, d, ro_str_of(text), RO_INPUT_TEXT);
    for (uint32_t i = 0; i < d->zones.n; i++) {
        const ro_zone *z = &d->zones.at[i];
        ro_str t = ro_slice(d->text, z->where);
        size_t n = t.n < 12 ? t.n : 12;

        ro_buf_printf(&out, "%s%s", i ? " " : "", ro_zone_kind_name((int)z->kind));
        if (z->author.p)
            ro_buf_printf(&out, "@%.*s", RO_FMT(z->author));
        if (z->parent != RO_NONE)
            ro_buf_printf(&out, "^%u", z->parent);
        ro_buf_printf(&out, "[%.*s]", (int)n, t.p);
    }
    all = ro_copy(s, out.n ? ro_buf_str(&out) : RO_STR(""));
    ro_buf_free(&out);
    return all;
}

#define BODY                                                                                    \
    "The ministry said on Monday that the bridge was closed. Officials gave no reason.\n"         \
    "Two people were hurt, police said. The mayor told reporters that repairs would take weeks.\n" \
    "Traffic goes over the old bridge, the ministry announced on Tuesday.\n"                       \
    "Nobody had claimed the attack by Wednesday, according to the police.\n"

static void zones__are_told_from_text_alone(void **state)
{
    static const struct { const char *name, *text, *zones; } cases[] = {
        { "headline and byline", "Bridge closed after blast\nBy Jane Example\n" BODY,
            "headline[Bridge close] byline[By Jane Exam] body[The ministry]" },
        { "dateline in capitals", "KABUL, Feb 18 (Reuters) - The ministry said it was closed.\n",
            "dateline[KABUL, Feb 1] body[The ministry]" },
        { "dateline with a dash", "WASHINGTON \xE2\x80\x94 The ministry said it was closed.\n", "dateline[WASHINGTON \xE2]" },
        { "place in small letters", "Kyiv, Ukraine (AP) -- The ministry said it.\n", "dateline[Kyiv, Ukrain] body[The ministry]" },
        { "no dateline", "NATO said - as before - that it would.\n", "body[NATO said - ]" },
        { "caption", BODY "FILE PHOTO: The bridge seen in May. REUTERS/A. Example\nTraffic is slow, police said.\n",
            "body[The ministry] caption[FILE PHOTO: ] body[Traffic is s]" },
        { "boilerplate", BODY "Read more\nCopyright 2021 The Example Post. All rights reserved.\n",
            "body[The ministry] boilerplate[Read more\nCo]" },
        { "copyright law", "Copyright law was amended on Monday, officials said.\n", "body[Copyright la]" },
        { "sign-off", "The ministry said so. Police agreed with it. Jane Example, BBC News, Kabul.",
            "body[The ministry] byline[Jane Example]" },
        { "statement page",
            "Minister welcomes the opening of the bridge.\n\nThe Minister, Jane Example, said:\n\nThis is good news for all.\n",
            "headline[Minister wel] body[The Minister]" },
        { "comments", BODY "Who paid for this bridge? You did.\nDid anybody ask us?\nJust admit that you failed!\n",
          "body[The ministry] comment@reader 1[Who paid for] comment@reader 2[Did anybody ] comment@reader 3[Just admit t]" },
        { "pasted report",
            BODY "Who asked you? See this report.\nDid you read it?\n(Reuters) \xE2\x80\x93 The bridge was unsafe, officials said.\nRepairs were stopped in May.\nhttps://example.org/bridge\n",
          "body[The ministry] comment@reader 1[Who asked yo] comment@reader 2[Did you read] wire@Reuters^2[(Reuters) \xE2\x80] link@reader 2^2[https://exam]" },
        { "an opinion is no comment",
            "I think you should know. Why? Because I say so!\nMy view is mine, you see.\nDo you agree?\nYou should.\n",
            "body[I think you ]" },
        { "questions and answers", BODY "Q: Will you close it?\nA: We said so.\nQ: When will you?\nA: You will see.\nQ: Why?\n",
            "body[The ministry]" },
        { "blank", "\n \n", "" },
    };
    (void)state;
    for (size_t i = 0; i < TESTS(cases); i++) {
        ro_ses s = { 0 };
        ro_str got = zones_of(&s, cases[i].text);

        if (i == 2) /* cut inside the dash: compare its beginning only */
            assert_true(ro_str_starts(got, ro_str_of("dateline[WASHINGTON")));
        else
            want_str(cases[i].name, got, cases[i].zones);
        ro_arena_free(&s.arena);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(zones__are_told_from_text_alone) };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
