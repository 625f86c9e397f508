/* Discards and issues: phrases, one a line.
 *
 * A discard with `+` in front drops the whole story, else its sentence. An issue becomes a line of event.context where its code is one of the record's
 * contexts: the record has no other place for it. */
#include "lexicon/import.h"

void ro_dict_discards(ro_importer *im)
{
    ro_str line;
    bool indented;

    while (ro_dict_line(im, &line, &indented)) {
        ro_dict_keys keys = { NULL, 0, 0 };
        bool story = line.p[0] == '+';
        ro_dict_name n;
        if (story)
            line = (ro_str){ line.p + 1, line.n - 1 };
        n = ro_dict_phrase(im, ro_dict_before(&line, '['));
        if (ro_dict_taken(im, n.words) || !ro_dict_key(im, &keys, n.words))
            continue;
        ro_dict_row(im, &keys);
        ro_dict_field(im, story ? RO_STR("story") : RO_STR("sentence"));
        ro_dict_field(im, n.whole ? RO_STR("") : RO_STR("stem"));
        ro_dict_end(im, im->line);
    }
}

/* PLOVER's contexts, as they stand in lexicon/event/context.lex. */
static bool is_context(ro_str s)
{
    static const char *const names[] = {
        "military", "intelligence", "executive", "legislative", "election", "political_institutions", "pro_democracy", "pro_autocracy", "economic",
        "legal", "reparations", "human_rights", "rights_freedoms", "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality",
        "diplomatic", "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource", "environment", "technology",
        "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption", "illegal_drugs", "trafficking",
    };

    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        if (ro_str_is(s, names[i]))
            return true;
    return false;
}

/* `n:word`, `v:word`: the table is asked for lemmas, so that the word alone will do. `a+b` is a blank or a hyphen: both are one in a key. */
static ro_str issue_words(ro_importer *im, ro_str s)
{
    char *p;

    if (ro_str_starts(s, RO_STR("n:")) || ro_str_starts(s, RO_STR("v:")))
        s = (ro_str){ s.p + 2, s.n - 2 };
    p = ro_new(im->s, char, s.n + 1);
    for (size_t i = 0; p && i < s.n; i++)
        p[i] = s.p[i] == '+' || s.p[i] == '_' ? ' ' : s.p[i];
    return ro_str_trim((ro_str){ p, p ? s.n : 0 });
}

static void add_issue(ro_importer *im, ro_str line)
{
    ro_dict_keys keys = { NULL, 0, 0 };
    ro_str words = issue_words(im, ro_dict_before(&line, '[')), code;

    if (!line.n) {
        ro_dict_fault(im, im->line, "`%.*s` has no code", RO_FMT(words));
        return;
    }
    if (!ro_dict_bracket(im, &line, ']', &code))
        return;
    code = ro_lower(im->s, code);
    if (!is_context(code)) {
        ro_dict_fault(im, im->line, "the issue `%.*s` is none of the record's contexts", RO_FMT(code));
        return;
    }
    if (!ro_dict_taken(im, words) && ro_dict_key(im, &keys, words)) {
        ro_dict_row(im, &keys);
        ro_dict_field(im, code);
        ro_dict_end(im, im->line);
    }
}

void ro_dict_issues(ro_importer *im)
{
    ro_str line;
    bool indented;

    while (ro_dict_line(im, &line, &indented)) {
        if (line.p[0] == '<') /* `<ISSUE CATEGORY="...">` only groups */
            continue;
        if (line.p[0] == '~')
            ro_dict_fault(im, im->line, "a phrase that cancels issues is not used: contexts are counted, not cancelled");
        else
            add_issue(im, line);
    }
}
