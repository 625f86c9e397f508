/* The closed word lists that cutting needs.
 *
 * Reads: a word. Writes: nothing. All lists are sorted and searched by bisection; how UD English cuts these words was read off the
 * treebanks. */
#include "segment/scan.h"

#include <stdlib.h>

#define COUNT(list) (sizeof(list) / sizeof *(list))
#define LONGEST 16

static int by_name(const void *key, const void *item)
{
    return strcmp(key, *(const char *const *)item);
}

/* Is the word, in ASCII lower case if `fold`, in the sorted list? */
static const char *const *find(ro_str word, const char *const *list, size_t n, bool fold)
{
    char key[LONGEST + 1];

    if (word.n == 0 || word.n > LONGEST)
        return NULL;
    for (size_t i = 0; i < word.n; i++)
        key[i] = (char)(fold && word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] + 32 : word.p[i]);
    key[word.n] = '\0';
    return bsearch(key, list, n, sizeof *list, by_name);
}

static const char *const prefixes[] = {
    "anti", "arch", "bi", "co", "counter", "cross", "cyber", "e", "ex", "extra", "hyper", "inter", "intra", "macro", "mega", "micro",
    "mid", "mini", "mis", "multi",
    "neo", "non", "over", "para", "post", "pre", "pro", "proto", "pseudo", "psycho", "re", "semi", "socio", "sub", "super", "trans", "tri",
    "ultra", "un", "under",
};

bool ro_is_prefix(ro_str word)
{
    return find(word, prefixes, COUNT(prefixes), true) != NULL;
}

static const char *const units[] = {
    "AM", "F", "GB", "GHz", "Hz", "K", "KB", "MB", "MHz", "MM", "MW", "PM", "TB", "am", "b", "bn", "cc", "cm", "ft", "g", "gb", "hr",
    "hrs", "k", "kHz", "kW", "kb", "kg", "km",
    "kph", "lb", "lbs", "m", "mb", "mg", "min", "mins", "ml", "mm", "mph", "ms", "oz", "p", "pm", "sec", "secs", "tn", "x", "yr", "yrs",
};

bool ro_is_unit(ro_str word)
{
    return find(word, units, COUNT(units), false) != NULL;
}

static const char *const starters[] = {
    "A", "After", "All", "Also", "Although", "An", "And", "Any", "Are", "As", "At", "Because", "Before", "But", "By", "Can", "Do", "Does",
    "For", "From", "Great", "Had", "Has",
    "Have", "He", "Her", "Here", "His", "How", "However", "I", "If", "In", "Is", "It", "Its", "Just", "Let", "Many", "More", "Most", "My",
    "No", "Not", "Now", "On", "Once",
    "One", "Only", "Our", "Please", "She", "Since", "So", "Some", "Such", "Thank", "Thanks", "That", "The", "Their", "Then", "There",
    "These", "They", "This", "Those", "To",
    "Under", "Was", "We", "Were", "What", "When", "Where", "Which", "While", "Who", "Why", "With", "Would", "You", "Your",
};

bool ro_is_starter(ro_str word)
{
    return find(word, starters, COUNT(starters), false) != NULL;
}

static const char *const address_ends[] = {
    "af", "au", "biz", "br", "ca", "ch", "cn", "com", "csv", "de", "dk", "doc", "docx", "edu", "eu", "exe", "fr", "gif", "gov", "htm",
    "html", "il", "info", "int", "io", "iq",
    "ir", "jpeg", "jpg", "jp", "mil", "mp3", "mp4", "mx", "net", "nl", "nu", "nz", "org", "pdf", "php", "pk", "pl", "png", "ppt", "pptx",
    "ru", "tr", "tv", "txt", "ua", "uk",
    "xls", "xlsx", "xml", "za", "zip",
};

bool ro_is_address_end(ro_str label)
{
    bool lower = true, upper = true;

    for (size_t i = 0; i < label.n; i++) {
        lower &= !(label.p[i] >= 'A' && label.p[i] <= 'Z');
        upper &= !(label.p[i] >= 'a' && label.p[i] <= 'z');
    }
    return (lower || (upper && label.n > 2)) && find(label, address_ends, COUNT(address_ends), true) != NULL;
}

/* Word, then where it is cut, as digits. */
static const char *const fused[] = {
    "aint\0" "2", "arent\0" "3", "cannot\0" "3", "cant\0" "2", "couldnt\0" "5", "couldve\0" "5", "didnt\0" "3", "doesnt\0" "4",
    "dont\0" "2", "dunno\0" "23", "gimme\0" "3",
    "gonna\0" "3", "gotta\0" "3", "hadnt\0" "3", "hasnt\0" "3", "havent\0" "4", "hes\0" "2", "im\0" "1", "isnt\0" "2", "ive\0" "1",
    "lemme\0" "3", "outta\0" "3", "shes\0" "3",
    "shouldnt\0" "6", "shouldve\0" "6", "thats\0" "4", "theres\0" "5", "theyll\0" "4", "theyre\0" "4", "theyve\0" "4", "wanna\0" "3",
    "wasnt\0" "3", "werent\0" "4",
    "whats\0" "4", "wont\0" "2", "wouldnt\0" "5", "wouldve\0" "5", "youll\0" "3", "youre\0" "3", "youve\0" "3",
};

uint32_t ro_fused(ro_str word, uint32_t parts[3])
{
    const char *const *found = find(word, fused, COUNT(fused), true);
    const char *cut = found ? *found + word.n + 1 : NULL;
    uint32_t n = 0, at = 0;

    if (!found || (word.n == 2 && word.p[1] == 'M')) /* IM is an instant message */
        return 0;
    for (; *cut; cut++) {
        uint32_t to = (uint32_t)(*cut - '0');

        parts[n++] = to - at;
        at = to;
    }
    parts[n++] = (uint32_t)word.n - at;
    return n;
}

static const struct {
    const char *word;
    ro_abbr kind;
} abbreviations[] = {
#define X(word, kind) { word, RO_ABBR_##kind },
#include "segment/abbreviation.def"
#undef X
};

/* The closed table by the word's first byte, so that a look-up compares a handful of words. */
static ro_abbr known_abbreviation(ro_str word)
{
    for (size_t i = 0; i < COUNT(abbreviations); i++)
        if (abbreviations[i].word[0] == word.p[0] && ro_str_is(word, abbreviations[i].word))
            return abbreviations[i].kind;
    return RO_ABBR_NO;
}

static ro_abbr lexicon_abbreviation(ro_lextable more, ro_str word)
{
    static const char *const kinds[] = { "no", "title", "month", "number", "inner", "plain", "state", "unit" };
    ro_lexrow row;

    if (more.id == RO_LEX_NOTABLE || !ro_lex_first(more, word, &row) || row.nfields == 0)
        return RO_ABBR_NO;
    for (size_t i = 0; i < COUNT(kinds); i++)
        if (ro_str_is(row.field[0], kinds[i]))
            return (ro_abbr)i;
    return RO_ABBR_NO;
}

ro_abbr ro_abbr_of(ro_lextable more, ro_str word)
{
    char title[LONGEST];
    ro_abbr known;

    if (word.n == 0 || word.n > LONGEST)
        return RO_ABBR_NO;
    known = known_abbreviation(word);
    if (known == RO_ABBR_NO && word.n > 1 && word.p[1] >= 'A' && word.p[1] <= 'Z') { /* GEN. SMITH */
        for (size_t i = 0; i < word.n; i++)
            title[i] = (char)(i > 0 && word.p[i] >= 'A' && word.p[i] <= 'Z' ? word.p[i] + 32 : word.p[i]);
        if (known_abbreviation((ro_str){ title, word.n }) == RO_ABBR_TITLE)
            return RO_ABBR_TITLE;
    }
    return known != RO_ABBR_NO ? known : lexicon_abbreviation(more, word);
}
