/* Agents: common nouns of a role, with their plurals and the side on which their code joins the actor's.
 *
 * `POLICEMAN {POLICEMEN} [~COP]`; `!PERSON! = MAN, MEN, WOMAN` makes a set that `CONGRESS!PERSON!` is spelt out with. */
#include "lexicon/import.h"

enum { MOST_SPELLINGS = 256 };

typedef struct {
    ro_str name; /* with its marks */
    ro_dict_keys words;
} set;

typedef struct {
    ro_importer *im;
    RO_VEC(set) sets;
} agents;

static void add_set(agents *a, ro_str line)
{
    ro_str name = ro_dict_before(&line, '=');
    set x = { .name = name };

    if (name.n < 3 || name.p[name.n - 1] != '!') {
        ro_dict_fault(a->im, a->im->line, "`%.*s` is no name of a set: wanted `!NAME! = WORD, WORD`", RO_FMT(name));
        return;
    }
    line = (ro_str){ line.p + 1, line.n - 1 };
    while (line.p) {
        ro_str w = ro_str_trim(ro_str_cut(&line, ','));
        if (w.n)
            ro_push(a->im->s, &x.words, w);
    }
    if (!x.words.n)
        ro_dict_fault(a->im, a->im->line, "the set `%.*s` has no words", RO_FMT(name));
    ro_push(a->im->s, &a->sets, x);
}

static const set *find_set(const agents *a, ro_str name)
{
    for (uint32_t i = 0; i < a->sets.n; i++)
        if (ro_str_eq_nocase(a->sets.at[i].name, name))
            return &a->sets.at[i];
    return NULL;
}

/* All spellings of a phrase: each of its sets replaced by each of its words. False after a fault. */
static bool spell(agents *a, ro_str phrase, ro_dict_keys *out)
{
    ro_importer *im = a->im;

    ro_push(im->s, out, phrase);
    for (uint32_t i = 0; i < out->n && !ro_failed(im->s);) {
        ro_str p = out->at[i];
        size_t open = ro_str_find(p, RO_STR("!")), close;
        const set *x;
        if (open == SIZE_MAX) {
            i++;
            continue;
        }
        close = ro_str_find((ro_str){ p.p + open + 1, p.n - open - 1 }, RO_STR("!"));
        x = close == SIZE_MAX ? NULL : find_set(a, (ro_str){ p.p + open, close + 2 });
        if (!x || !x->words.n || out->n + x->words.n > MOST_SPELLINGS) {
            ro_dict_fault(im, im->line, x ? "`%.*s` has no or too many spellings" : "`%.*s` names a set that is not defined above", RO_FMT(phrase));
            return false;
        }
        out->at[i] = out->at[--out->n];
        for (uint32_t k = 0; k < x->words.n; k++)
            ro_push(im->s, out,
                    ro_printf(im->s, "%.*s%.*s%.*s", (int)open, p.p, RO_FMT(x->words.at[k]), (int)(p.n - open - close - 2), p.p + open + close + 2));
    }
    return true;
}

static void add_key(agents *a, ro_dict_keys *keys, ro_str raw)
{
    ro_str words = ro_dict_phrase(a->im, raw).words;

    if (words.n && !ro_dict_taken(a->im, words))
        ro_dict_key(a->im, keys, words);
}

/* The code without its `~`; *before: it goes in front. */
static bool agent_code(ro_importer *im, ro_str raw, ro_str *code, bool *before)
{
    char *p = ro_new(im->s, char, raw.n + 1);
    ro_str c = { p, 0 };

    for (size_t i = 0; p && i < raw.n; i++)
        if (raw.p[i] != ' ' && raw.p[i] != '\t')
            p[c.n++] = raw.p[i];
    *before = c.n > 1 && c.p[c.n - 1] == '~';
    if (c.n < 2 || (c.p[0] == '~') == *before || memchr(c.p + 1, '~', c.n - 2)) {
        ro_dict_fault(im, im->line, "`[%.*s]`: wanted `~CODE` or `CODE~`, `~` being the actor's", RO_FMT(raw));
        return false;
    }
    if (!ro_dict_code_usable(im, c))
        return false;
    *code = *before ? (ro_str){ c.p, c.n - 1 } : (ro_str){ c.p + 1, c.n - 1 };
    return true;
}

static void add_agent(agents *a, ro_str line)
{
    ro_importer *im = a->im;
    ro_dict_keys keys = { NULL, 0, 0 }, names = { NULL, 0, 0 };
    ro_str plural = RO_NOSTR, content, code, left = line, name;
    bool before, sets;

    content = ro_dict_before(&line, '[');
    name = ro_dict_before(&content, '{');
    sets = ro_str_find(name, RO_STR("!")) != SIZE_MAX;
    if (content.n && !ro_dict_bracket(im, &content, '}', &plural))
        return;
    if (!line.n) {
        ro_dict_fault(im, im->line, "`%.*s` has no code", RO_FMT(left));
        return;
    }
    if (!ro_dict_bracket(im, &line, ']', &content) || !agent_code(im, content, &code, &before) || !spell(a, name, &names))
        return;
    for (uint32_t i = 0; i < names.n; i++)
        add_key(a, &keys, names.at[i]);
    if (!sets && !plural.p)
        add_key(a, &keys, ro_dict_plural(im, ro_dict_phrase(im, name).words));
    while (plural.n) {
        ro_str w = ro_str_trim(ro_str_cut(&plural, ','));
        if (w.n)
            add_key(a, &keys, w);
    }
    if (!keys.n)
        return;
    ro_dict_row(im, &keys);
    ro_dict_field(im, code);
    ro_dict_field(im, before ? RO_STR("before") : RO_STR("after"));
    ro_dict_end(im, im->line);
}

void ro_dict_agents(ro_importer *im)
{
    agents a = { .im = im };
    ro_str line;
    bool indented;

    while (ro_dict_line(im, &line, &indented)) {
        if (line.p[0] == '!' && ro_str_find(line, RO_STR("=")) != SIZE_MAX)
            add_set(&a, line);
        else
            add_agent(&a, line);
    }
}
