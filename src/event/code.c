/* Purpose: the finest CAMEO code that type, mode and words of an event support. Input: lemmas around the trigger;
 * lexicon/event/{cameo,topic,grid,default,scale}.lex. Output: a code.
 *
 * Algorithm: the trigger's own entry (cameo.lex, `trigger`) or the default of type and mode gives a base. A base of two digits is a root
 * of CAMEO whose codes differ by what is asked, promised, refused or threatened: a word in the clause names that topic (topic.lex), and
 * the grid has the code for topic and root. A base of root 14 takes the digit of what the protest is for. Otherwise a word nearby
 * (cameo.lex, `near`) may refine it: only to a code that begins with the base, or in place of a default. */
#include "event/internal.h"

typedef struct {
    ro_lexrow row;
    uint32_t words, away; /* length of the key; distance from the anchor */
    size_t digits;        /* of its code */
    bool mode, found;
} match;

/* Columns of cameo.lex. */
typedef struct {
    ro_lextable table;
    int type, mode, at, code;
} columns;

static uint32_t distance(const ro_words *w, uint32_t i)
{
    return i > w->centre ? i - w->centre : w->centre - i;
}

/* Longer keys first, then those that name the mode, then the nearer, then the finer code. */
static bool better(const match *old, uint32_t words, bool mode, uint32_t away, size_t digits)
{
    if (!old->found)
        return true;
    if (words != old->words)
        return words > old->words;
    if (mode != old->mode)
        return mode;
    if (away != old->away)
        return away < old->away;
    return digits > old->digits;
}

static bool any_trigger(const ro_words *w, uint32_t i, uint32_t len)
{
    for (uint32_t k = i; k < i + len; k++)
        if (w->trigger[k])
            return true;
    return false;
}

/* Best entry for type and mode among the words: at the trigger, or near it. */
static match look(const columns *c, ro_event_type type, ro_event_mode mode, const ro_words *w, bool trigger)
{
    ro_lexrow rows[RO_EVENT_ROWS];
    match best = { 0 };

    for (uint32_t i = 0; i < w->n; i++) {
        uint32_t n;
        for (uint32_t len = RO_EVENT_KEY + 1; len > 1 && (n = ro_words_find(w, c->table, i, &len, rows)) > 0;)
            for (uint32_t k = 0; k < n; k++) {
                const ro_lexrow *r = &rows[k];
                bool has_mode = r->field[c->mode].n != 0;
                if (!ro_str_is(r->field[c->type], ro_event_type_name((int)type)) ||
                    (has_mode && !ro_str_is(r->field[c->mode], ro_event_mode_name((int)mode))))
                    continue;
                if (ro_str_is(r->field[c->at], "trigger") != trigger || (trigger && !any_trigger(w, i, len)))
                    continue;
                if (better(&best, len, has_mode, distance(w, i), r->field[c->code].n))
                    best = (match){ *r, len, distance(w, i), r->field[c->code].n, has_mode, true };
            }
    }
    return best;
}

/* What it is about: the longest phrase of topic.lex that has a code in this column, then the one behind the anchor that is nearest. */
static match topic_of(const ro_lexicon *lex, const ro_words *w, const char *column, ro_lexrow *cell)
{
    ro_lextable topics = ro_lex_table(lex, "event.topic"), grid = ro_lex_table(lex, "event.grid");
    int name = ro_lex_column(topics, "topic"), col = ro_lex_column(grid, column);
    ro_lexrow rows[RO_EVENT_ROWS], g;
    match best = { 0 };

    for (uint32_t i = 0; i < w->n && name >= 0 && col >= 0; i++) {
        uint32_t n;
        for (uint32_t len = RO_EVENT_KEY + 1; len > 1 && (n = ro_words_find(w, topics, i, &len, rows)) > 0;)
            for (uint32_t k = 0; k < n; k++) {
                if (!ro_lex_first(grid, rows[k].field[name], &g) || g.field[col].n == 0)
                    continue;
                if (better(&best, len, i >= w->centre, distance(w, i), g.field[col].n)) {
                    best = (match){ rows[k], len, distance(w, i), g.field[col].n, i >= w->centre, true };
                    *cell = g;
                    cell->field[0] = g.field[col];
                }
            }
    }
    return best;
}

static void decide(ro_coded *out, ro_str code, const ro_lexrow *row)
{
    out->code = code;
    if (row && out->rows < 3)
        out->row[out->rows++] = *row;
}

/* Columns of grid.lex, by root. */
static const char *column_of(ro_str root)
{
    static const struct { const char *root, *column; } map[] = { { "02", "appeal" }, { "03", "intend" }, { "06", "cooperate" },
                                                                 { "07", "aid" }, { "08", "ease" }, { "10", "demand" },
                                                                 { "12", "reject" }, { "13", "threaten" }, { "14", "protest" },
                                                                     { "16", "reduce" } };

    for (size_t i = 0; i < sizeof map / sizeof *map; i++)
        if (ro_str_starts(root, ro_str_of(map[i].root)))
            return map[i].column;
    return "";
}

/* Is `code` a finer one than `base`? `190` stands for the whole of 19. */
static bool is_finer(ro_str code, ro_str base)
{
    if (base.n == 3 && base.p[2] == '0')
        base.n = 2;
    return code.n >= 3 && code.n > base.n && ro_str_starts(code, base);
}

static void refine(const ro_lexicon *lex, const ro_words *w, ro_ses *s, bool by_default, const match *near, ro_coded *out)
{
    bool root = out->code.n == 2, protest = out->code.n == 3 && ro_str_starts(out->code, RO_STR("14"));
    ro_lexrow cell = { 0 };
    match topic = { 0 };

    if (root || protest)
        topic = topic_of(lex, w, column_of(out->code), &cell);
    if (topic.found && protest) {
        decide(out, ro_printf(s, "%.*s%.*s", RO_FMT(out->code), RO_FMT(cell.field[0])), &topic.row);
    } else if (topic.found && (!near->found || topic.words >= near->words)) {
        decide(out, cell.field[0], &topic.row);
    } else if (near->found) {
        ro_str code = near->row.field[ro_lex_column(ro_lex_table(lex, "event.cameo"), "code")];
        if (by_default || is_finer(code, out->code))
            decide(out, code, &near->row);
    }
    if (out->code.n == 2)
        out->code = ro_printf(s, "%.*s0", RO_FMT(out->code));
}

void ro_event_code(const ro_lexicon *lex, ro_event_type type, ro_event_mode mode, const ro_words *w, ro_ses *s, ro_coded *out)
{
    ro_lextable defaults = ro_lex_table(lex, "event.default");
    columns c = { .table = ro_lex_table(lex, "event.cameo") };
    ro_str bare = ro_str_of(ro_event_type_name((int)type)), key = bare;
    ro_lexrow row;
    match at, near;

    *out = (ro_coded){ .code = RO_NOSTR };
    c.type = ro_lex_column(c.table, "type");
    c.mode = ro_lex_column(c.table, "mode");
    c.at = ro_lex_column(c.table, "at");
    c.code = ro_lex_column(c.table, "code");
    if (c.type < 0 || c.mode < 0 || c.at < 0 || c.code < 0)
        return;
    if (mode != RO_MODE_NONE)
        key = ro_printf(s, "%s %s", ro_event_type_name((int)type), ro_event_mode_name((int)mode));
    at = look(&c, type, mode, w, true);
    near = look(&c, type, mode, w, false);
    if (at.found)
        decide(out, at.row.field[c.code], &at.row);
    else if (ro_lex_first(defaults, key, &row) || ro_lex_first(defaults, bare, &row))
        decide(out, row.field[0], &row);
    else
        return;
    refine(lex, w, s, !at.found, &near, out);
}

bool ro_event_scale(const ro_lexicon *lex, ro_str code, ro_lexrow *row, double *goldstein)
{
    ro_lextable t = ro_lex_table(lex, "event.scale");
    int col = ro_lex_column(t, "goldstein");

    if (col < 0 || !ro_lex_first(t, code, row))
        return false;
    /* One decimal at most, so this is exact enough, and no locale is asked. */
    ro_str v = row->field[col], whole = ro_str_cut(&v, '.');
    int64_t a = 0, b = 0;
    bool minus = ro_str_starts(whole, RO_STR("-"));
    ro_str_int(whole, &a);
    ro_str_int(v, &b);
    *goldstein = minus ? (double)(a * 10 - b) / 10 : (double)(a * 10 + b) / 10;
    return true;
}
