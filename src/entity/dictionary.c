/* Imported dictionaries of actors and agents: names to codes by date, roles composed with them, as TABARI and PETRARCH do.
 *
 * Reads tokens, trees, mentions, the tables dictionary.actor and dictionary.agent; changes the codes of actors, adds actors for codes that no actor has.
 *
 * A noun phrase takes the code of its first name; the roles in it (`police`, `former`) are added. What hangs on a noun as modifier, possessor or with `of`,
 * `in`, `from`, `at` belongs to its phrase (`the ambassadors of Arnor and Gondor`: one role, two names). Members of a co-ordination are phrases of their own;
 * a role without a name there borrows what modifies the first member (`Danish media and government`) or the last (`lawmakers and officials in Fornost`). */
#include "entity/dictionary.h"

#include "entity/internal.h"

enum { WORDS = 14, MOST_ROWS = 64, MOST_CODES = 64, DEPTH = 64, LOOK = 64 };

/* A name or an agent noun in the text. */
typedef struct {
    ro_range tokens;
    uint32_t head, phrase; /* token it hangs on by itself; head of its noun phrase */
    uint32_t group;        /* first member of the co-ordination inside the phrase that it stands in */
    ro_str code;           /* a name's list, an agent's own */
    bool agent, before;
    ro_lexrow row;
} unit;

typedef struct {
    const ro_lexicon *lex;
    ro_doc *d;
    RO_VEC(unit) units;
    ro_ids heads; /* of phrases, in text order */
} finder;

bool ro_dictionary_given(const ro_lexicon *lex)
{
    return ro_lex_table(lex, "dictionary.actor").id != RO_LEX_NOTABLE || ro_lex_table(lex, "dictionary.agent").id != RO_LEX_NOTABLE;
}

/* ---- look-up ---- */

static ro_str words_of(const ro_doc *d, uint32_t token, uint32_t n)
{
    return ro_doc_slice(d, ro_range_span(d, (ro_range){ token, token + n }));
}

/* Does a line of this key that is a stem begin the words? The last word is cut letter by letter. */
static bool find_stem(ro_lextable t, int form, ro_str words, ro_lexrow *row)
{
    size_t last = words.n;

    while (last > 0 && words.p[last - 1] != ' ')
        last--;
    for (size_t n = words.n; n > last + 2; n--) {
        ro_lexrow rows[4];
        uint32_t k = ro_lex_find(t, (ro_str){ words.p, n }, rows, 4);
        for (uint32_t i = 0; i < k; i++)
            if (n == words.n || ro_str_is(rows[i].field[form], "stem")) {
                *row = rows[i];
                return true;
            }
    }
    return false;
}

uint32_t ro_dictionary_longest(ro_lextable t, const ro_doc *d, uint32_t token, uint32_t end, ro_lexrow *row)
{
    ro_span words[WORDS];
    int form = ro_lex_column(t, "form");
    uint32_t n = 0, k;

    if (t.id == RO_LEX_NOTABLE)
        return 0;
    for (; n < WORDS && token + n < end; n++)
        words[n] = d->tokens.at[token + n].where;
    k = ro_lex_longest(t, d->text, words, n, row);
    if (!k && n > 1 && words[1].beg == words[0].end) /* a comma or `'s` stuck to it */
        k = ro_lex_longest(t, d->text, words, 1, row);
    if (form < 0)
        return k;
    for (uint32_t len = n < 6 ? n : 6; len > k; len--)
        if (find_stem(t, form, words_of(d, token, len), row))
            return len;
    return k;
}

static bool any_capital(const ro_doc *d, uint32_t token, uint32_t n)
{
    for (uint32_t i = token; i < token + n; i++)
        if (ro_ent_capital(d, i))
            return true;
    return false;
}

uint32_t ro_dictionary_name(const ro_lexicon *lex, const ro_doc *d, uint32_t token, uint32_t end, ro_lexrow *row)
{
    ro_lextable t = ro_lex_table(lex, "dictionary.actor");
    ro_lexrow rows[MOST_ROWS];
    ro_str date = ro_ent_date(d, token);
    uint32_t n = ro_dictionary_longest(t, d, token, end, row), k;

    if (!n || !any_capital(d, token, n))
        return 0;
    k = ro_lex_find(t, row->key, rows, MOST_ROWS);
    for (uint32_t i = 0; i < k; i++) {
        bool open = !rows[i].field[1].n && !rows[i].field[2].n;
        if (open || (date.n && ro_ent_holds(rows[i].field[1], rows[i].field[2], date))) {
            *row = rows[i];
            return n;
        }
    }
    row->field[0] = RO_STR("---");
    return n;
}

/* ---- phrases ---- */

static bool is_nominal(const ro_doc *d, uint32_t t)
{
    ro_upos p = d->syn[t].upos;
    return p == RO_NOUN || p == RO_PROPN || p == RO_PRON || p == RO_NUM || p == RO_ADJ || p == RO_X || p == RO_SYM;
}

/* `of`, `in`, `from`, `at` or nothing: what follows belongs to the noun. */
static bool belongs(const ro_doc *d, uint32_t t)
{
    static const char *const words[] = { "of", "in", "from", "at", "'s", "’s" };
    uint32_t c = ro_child(d, t, "case", RO_NONE);

    for (size_t i = 0; c != RO_NONE && i < sizeof words / sizeof *words; i++)
        if (ro_word_is(d, c, words[i]))
            return true;
    return c == RO_NONE;
}

static bool comma_between(const ro_doc *d, uint32_t a, uint32_t b)
{
    for (uint32_t t = a; t < b; t++)
        if (ro_str_is(ro_word(d, t), ","))
            return true;
    return false;
}

/* No phrase goes across a verb, whatever the tree says. */
static bool verb_between(const ro_doc *d, uint32_t a, uint32_t b)
{
    for (uint32_t t = (a < b ? a : b) + 1; t < (a < b ? b : a); t++)
        if ((d->syn[t].upos == RO_VERB || d->syn[t].upos == RO_AUX) && !ro_rel_is(d, t, "amod"))
            return true;
    return false;
}

static bool inside(const ro_doc *d, uint32_t t)
{
    static const char *const rels[] = { "compound", "flat", "amod", "nmod:poss", "nummod", "det", "fixed", "goeswith" };
    uint32_t h = d->syn[t].head;

    if (h == RO_NONE || !is_nominal(d, h) || verb_between(d, t, h))
        return false;
    for (size_t i = 0; i < sizeof rels / sizeof *rels; i++)
        if (ro_rel_is(d, t, rels[i]))
            return true;
    if (ro_rel_is(d, t, "appos"))
        return t > h && !comma_between(d, h, t);
    return ro_rel_is(d, t, "nmod") && belongs(d, t);
}

/* `Mordor, the awful Fornost, and good Gondor`: the middle one is read as an apposition, but the comma before `and` makes it a list. */
static bool is_listed(const ro_doc *d, uint32_t t)
{
    uint32_t next = ro_rel_is(d, t, "appos") ? ro_child(d, t, "conj", RO_NONE) : RO_NONE, cc = next == RO_NONE ? RO_NONE : ro_child(d, next, "cc", RO_NONE);
    return cc != RO_NONE && cc > 0 && ro_str_is(ro_word(d, cc - 1), ",");
}

uint32_t ro_dictionary_first(const ro_doc *d, uint32_t t)
{
    for (int i = 0; i < DEPTH && d->syn[t].head != RO_NONE && is_nominal(d, d->syn[t].head) && (ro_rel_is(d, t, "conj") || is_listed(d, t)); i++)
        t = d->syn[t].head;
    return t;
}

/* Climbs to the noun that the phrase hangs on. A member of a co-ordination that itself hangs inside a phrase belongs to that phrase. */
static void place(const ro_doc *d, unit *u)
{
    uint32_t t = u->head;

    u->group = ro_dictionary_first(d, t);
    for (int i = 0; i < DEPTH; i++) {
        uint32_t first = ro_dictionary_first(d, t);
        if (inside(d, t))
            t = d->syn[t].head;
        else if (first != t && inside(d, first))
            t = d->syn[first].head;
        else
            break;
    }
    u->phrase = t;
}

/* Whether the first token stands higher in the tree. */
static bool governs(const ro_doc *d, uint32_t a, uint32_t b) { return a == b || ro_under(d, b, a); }

/* A role belongs to the name right beside it whatever the tree says: `Bree | Prime Minister | Romendacil`. The higher head is the phrase's. */
static void join_neighbours(finder *f)
{
    for (uint32_t i = 1; i < f->units.n; i++) {
        unit *a = &f->units.at[i - 1], *b = &f->units.at[i];
        uint32_t old, head;
        if (a->tokens.end != b->tokens.beg || a->agent == b->agent || a->phrase == b->phrase)
            continue;
        head = governs(f->d, a->phrase, b->phrase) ? a->phrase : b->phrase;
        old = head == a->phrase ? b->phrase : a->phrase;
        for (uint32_t k = 0; k < f->units.n; k++)
            if (f->units.at[k].phrase == old)
                f->units.at[k].phrase = head;
    }
}

static void add_unit(finder *f, uint32_t token, uint32_t n, const ro_lexrow *row, bool agent)
{
    unit u = { .tokens = { token, token + n }, .row = *row, .agent = agent, .code = row->field[0] };

    if (n > 1 && ro_word_is(f->d, token, "the"))
        u.tokens.beg++;
    u.before = agent && ro_str_is(row->field[1], "before");
    u.head = ro_ent_head(f->d, u.tokens);
    place(f->d, &u);
    ro_push(f->d->ses, &f->units, u);
}

static void scan(finder *f, ro_range s)
{
    ro_lextable agents = ro_lex_table(f->lex, "dictionary.agent");
    ro_lexrow row;

    for (uint32_t t = s.beg; t < s.end;) {
        uint32_t n = ro_dictionary_name(f->lex, f->d, t, s.end, &row);
        if (n)
            add_unit(f, t, n, &row, false);
        else if (!ro_word_is(f->d, t, "the") && (n = ro_dictionary_longest(agents, f->d, t, s.end, &row)) > 0)
            add_unit(f, t, n, &row, true);
        t += n ? n : 1;
    }
    join_neighbours(f);
    for (uint32_t t = s.beg; t < s.end; t++)
        for (uint32_t i = 0; i < f->units.n; i++)
            if (f->units.at[i].phrase == t)
                ro_ids_add(f->d->ses, &f->heads, t);
}

/* ---- codes ---- */

/* Is the three-letter part one of the code's? */
static bool has_part(ro_str code, ro_str part)
{
    for (size_t i = 0; i + part.n <= code.n; i += 3)
        if (memcmp(code.p + i, part.p, part.n) == 0)
            return true;
    return false;
}

static ro_str with_role(ro_doc *d, ro_str code, ro_str role, bool before)
{
    ro_str fresh = RO_STR("");

    for (size_t i = 0; i < role.n; i += 3) {
        ro_str part = { role.p + i, role.n - i < 3 ? role.n - i : 3 };
        if (!has_part(code, part))
            fresh = ro_printf(d->ses, "%.*s%.*s", RO_FMT(fresh), RO_FMT(part));
    }
    return before ? ro_printf(d->ses, "%.*s%.*s", RO_FMT(fresh), RO_FMT(code)) : ro_printf(d->ses, "%.*s%.*s", RO_FMT(code), RO_FMT(fresh));
}

static bool formerly(const ro_doc *d, const ro_dict_phrase *p)
{
    for (uint32_t t = p->tokens.beg ? p->tokens.beg - 1 : 0; t < p->tokens.end; t++)
        if ((ro_word_is(d, t, "former") || ro_word_is(d, t, "ex")) && ro_under(d, t, p->head))
            return true;
    return false;
}

/* What a phrase is composed of: its own units and those it borrows. */
typedef struct {
    RO_VEC(const unit *) names, roles;
} parts;

static void take(finder *f, parts *x, const unit *u)
{
    if (u->agent)
        ro_push(f->d->ses, &x->roles, u);
    else if (!x->names.n || x->names.at[0]->group == u->group) /* the first name, and those beside it */
        ro_push(f->d->ses, &x->names, u);
}

static bool has_own(const finder *f, uint32_t head, bool agent)
{
    for (uint32_t i = 0; i < f->units.n; i++)
        if (f->units.at[i].phrase == head && f->units.at[i].agent == agent)
            return true;
    return false;
}

/* The members of the co-ordination that a phrase's head stands in, in text order. */
static void members_of(const finder *f, uint32_t head, ro_ids *out)
{
    uint32_t first = ro_dictionary_first(f->d, head);

    for (uint32_t i = 0; i < f->heads.n; i++)
        if (ro_dictionary_first(f->d, f->heads.at[i]) == first)
            ro_ids_add(f->d->ses, out, f->heads.at[i]);
}

/* A role without a name: names of another role that stand before the first member of the co-ordination or behind the last are meant for all, and so are
 * roles before the first. */
static void borrow(finder *f, uint32_t head, parts *x)
{
    ro_ids all = { 0 };

    members_of(f, head, &all);
    for (uint32_t k = 0; all.n > 1 && k < all.n && !x->names.n; k++) {
        uint32_t from = all.at[k];
        if (from == head || !has_own(f, from, true))
            continue;
        for (uint32_t i = 0; i < f->units.n; i++) {
            const unit *u = &f->units.at[i];
            if (u->phrase == from && u->head != from && (u->head < all.at[0] || (!u->agent && u->head > all.at[all.n - 1])))
                take(f, x, u);
        }
    }
}

/* Roles in text order, borrowed ones among them. */
static void sort_roles(parts *x)
{
    for (uint32_t i = 1; i < x->roles.n; i++)
        for (uint32_t k = i; k > 0 && x->roles.at[k - 1]->head > x->roles.at[k]->head; k--) {
            const unit *u = x->roles.at[k];
            x->roles.at[k] = x->roles.at[k - 1];
            x->roles.at[k - 1] = u;
        }
}

static void note(finder *f, ro_dict_phrase *p, const unit *u)
{
    ro_why_add(f->d, &p->why, ro_lex_why(f->d->ses, &u->row));
    p->tokens.beg = u->phrase == p->head && u->tokens.beg < p->tokens.beg ? u->tokens.beg : p->tokens.beg;
    p->tokens.end = u->phrase == p->head && u->tokens.end > p->tokens.end ? u->tokens.end : p->tokens.end;
}

static void compose(finder *f, const parts *x, ro_dict_phrase *p, ro_str code, uint32_t name)
{
    bool former = x->roles.n && formerly(f->d, p);

    for (uint32_t i = 0; i < x->roles.n; i++)
        code = former ? with_role(f->d, code, RO_STR("ELI"), false) : with_role(f->d, code, x->roles.at[i]->code, x->roles.at[i]->before);
    for (uint32_t i = 0; i < p->codes.n; i++)
        if (ro_str_eq(p->codes.at[i], code))
            return;
    if (p->codes.n < MOST_CODES) {
        ro_push(f->d->ses, &p->codes, code);
        ro_push(f->d->ses, &p->names, name);
    }
}

static bool is_null(ro_str code) { return ro_str_is(code, "---") || ro_str_is(code, "###") || ro_str_is(code, "+++"); }

static void one_phrase(finder *f, uint32_t head, ro_dict_phrases *out)
{
    ro_dict_phrase p = { .head = head, .tokens = { head, head + 1 } };
    parts x = { { NULL, 0, 0 }, { NULL, 0, 0 } };

    for (uint32_t i = 0; i < f->units.n; i++)
        if (f->units.at[i].phrase == head)
            take(f, &x, &f->units.at[i]);
    if (!x.names.n)
        borrow(f, head, &x);
    sort_roles(&x);
    for (uint32_t i = 0; i < x.names.n; i++)
        note(f, &p, x.names.at[i]);
    for (uint32_t i = 0; i < x.roles.n; i++)
        note(f, &p, x.roles.at[i]);
    p.agent = x.roles.n > 0;
    for (uint32_t i = 0; i < x.names.n; i++) {
        ro_str list = x.names.at[i]->code;
        while (list.n) {
            ro_str code = ro_str_cut(&list, ';');
            if (!is_null(code) || x.roles.n)
                compose(f, &x, &p, is_null(code) ? RO_STR("---") : code, x.names.at[i]->head);
        }
    }
    if (!x.names.n)
        compose(f, &x, &p, RO_STR("---"), RO_NONE);
    ro_push(f->d->ses, out, p);
}

void ro_dictionary_phrases(const ro_lexicon *lex, ro_doc *d, uint32_t sent, ro_dict_phrases *out)
{
    finder f = { .lex = lex, .d = d };

    scan(&f, d->sents.at[sent].tokens);
    for (uint32_t i = 0; i < f.heads.n && !ro_failed(d->ses); i++)
        one_phrase(&f, f.heads.at[i], out);
}

/* ---- actors ---- */

uint32_t ro_dictionary_mentions_from(const ro_doc *d, uint32_t token)
{
    uint32_t lo = 0, hi = d->mentions.n;

    while (lo < hi) {
        uint32_t mid = lo + (hi - lo) / 2;
        if (d->mentions.at[mid].tokens.beg < token)
            lo = mid + 1;
        else
            hi = mid;
    }
    return lo;
}

/* The mention whose head is the token; RO_NONE. It begins there or not far before. */
static uint32_t mention_at(const ro_doc *d, uint32_t token)
{
    uint32_t from = token == RO_NONE ? 0 : ro_dictionary_mentions_from(d, token + 1);

    for (uint32_t i = from; token != RO_NONE && i-- > 0 && from - i < LOOK;)
        if (d->mentions.at[i].head == token)
            return i;
    return RO_NONE;
}

static bool bears(const ro_doc *d, uint32_t actor, ro_str code) { return actor < d->actors.n && ro_str_eq(d->actors.at[actor].code, code); }

static uint32_t new_actor(ro_doc *d, const ro_dict_phrase *p, uint32_t mention, ro_str code)
{
    ro_actor a = { .kind = RO_KIND_ORGANIZATION, .name = ro_doc_slice(d, ro_range_span(d, p->tokens)), .code = code };
    uint32_t old = mention == RO_NONE ? RO_NONE : d->mentions.at[mention].actor;

    if (old != RO_NONE) {
        a.kind = d->actors.at[old].kind;
        a.name = d->actors.at[old].name;
    } else if (mention != RO_NONE && d->mentions.at[mention].kind != RO_KIND_PLACE)
        a.kind = d->mentions.at[mention].kind;
    if (mention != RO_NONE) {
        ro_push(d->ses, &a.mentions, mention);
        if (old == RO_NONE)
            d->mentions.at[mention].actor = d->actors.n;
    }
    for (uint32_t i = 0; i < p->why.n; i++)
        ro_why_add(d, &a.why, p->why.at[i]);
    ro_push(d->ses, &d->actors, a);
    return d->actors.n - 1;
}

uint32_t ro_dictionary_actor(ro_doc *d, const ro_dict_phrase *p, uint32_t i)
{
    ro_str code = p->codes.at[i];
    uint32_t own = mention_at(d, p->head), name = mention_at(d, p->names.at[i]);

    if (own != RO_NONE && bears(d, d->mentions.at[own].actor, code))
        return d->mentions.at[own].actor;
    if (name != RO_NONE && bears(d, d->mentions.at[name].actor, code))
        return d->mentions.at[name].actor;
    for (uint32_t k = 0; k < d->actors.n; k++)
        if (bears(d, k, code) && (own == RO_NONE || ro_ids_has(&d->actors.at[k].mentions, own) || !p->agent))
            return k;
    return new_actor(d, p, name != RO_NONE && !p->agent ? name : own != RO_NONE ? own : name, code);
}

/* Takes a mention away from its actor: the dictionary says that it is another. */
static void detach(ro_doc *d, uint32_t mention)
{
    ro_ids *v = &d->actors.at[d->mentions.at[mention].actor].mentions;
    uint32_t n = 0;

    for (uint32_t i = 0; i < v->n; i++)
        if (v->at[i] != mention)
            v->at[n++] = v->at[i];
    v->n = n;
    d->mentions.at[mention].actor = RO_NONE;
}

/* The code of one mention's actor. `coded` has those that a dictionary has coded already. */
static void give_code(ro_doc *d, const ro_dict_phrase *p, uint32_t mention, ro_str code, ro_ids *coded)
{
    uint32_t k = d->mentions.at[mention].actor;
    ro_actor *a;

    if (k != RO_NONE && ro_ids_has(coded, k) && !bears(d, k, code)) {
        if (d->actors.at[k].mentions.n < 2)
            return;
        detach(d, mention);
        k = RO_NONE;
    }
    if (k == RO_NONE) {
        ro_ids_add(d->ses, coded, new_actor(d, p, mention, code));
        return;
    }
    a = &d->actors.at[k];
    if (ro_ids_has(coded, k))
        return;
    ro_ids_add(d->ses, coded, k);
    a->code = code;
    a->country = ro_str_starts(code, RO_STR("---")) || code.n < 3 ? RO_NOSTR : (ro_str){ code.p, 3 };
    a->sector = code.n > 3 ? (ro_str){ code.p + 3, code.n - 3 } : RO_NOSTR;
    for (uint32_t i = 0; i < p->why.n; i++)
        ro_why_add(d, &a->why, p->why.at[i]);
}

/* A name by itself: `Arnor` of `Arnor's police` is an actor, too. One that the dictionary takes for none has no code. */
static void code_name(ro_doc *d, uint32_t token, uint32_t n, const ro_lexrow *row, ro_ids *coded)
{
    uint32_t head = ro_ent_head(d, (ro_range){ token, token + n }), own = mention_at(d, head);
    ro_dict_phrase bare = { .head = head, .tokens = { token, token + n } };
    ro_str list = row->field[0];

    if (own == RO_NONE)
        return;
    if (is_null(list)) {
        if (d->mentions.at[own].actor != RO_NONE)
            d->actors.at[d->mentions.at[own].actor].code = RO_NOSTR;
        return;
    }
    ro_why_add(d, &bare.why, ro_lex_why(d->ses, row));
    give_code(d, &bare, own, ro_str_cut(&list, ';'), coded);
}

static void code_names(const ro_lexicon *lex, ro_doc *d, ro_range s, const ro_dict_phrases *phrases, ro_ids *coded)
{
    for (uint32_t t = s.beg; t < s.end && !ro_failed(d->ses);) {
        ro_lexrow row;
        uint32_t n = ro_dictionary_name(lex, d, t, s.end, &row);
        bool role = false; /* a name that heads a phrase with roles is that (`Prime Minister Telemar`) */
        for (uint32_t i = 0; n && i < phrases->n; i++)
            role = role || (phrases->at[i].agent && phrases->at[i].head >= t && phrases->at[i].head < t + n);
        if (n && !role)
            code_name(d, t, n, &row, coded);
        t += n ? n : 1;
    }
}

static void code_phrase(ro_doc *d, const ro_dict_phrase *p, ro_ids *coded)
{
    uint32_t own = mention_at(d, p->head);

    if (!p->codes.n)
        return;
    if (own != RO_NONE && (p->agent || d->mentions.at[own].actor != RO_NONE))
        give_code(d, p, own, p->codes.at[0], coded);
    for (uint32_t i = 0; i < p->codes.n && !ro_failed(d->ses); i++)
        ro_ids_add(d->ses, coded, ro_dictionary_actor(d, p, i));
}

void ro_dictionary_codes(const ro_model *m, ro_doc *d)
{
    ro_ids coded = { 0 };

    if (!d->syn || !ro_dictionary_given(m->lex))
        return;
    for (uint32_t s = 0; s < d->sents.n && !ro_failed(d->ses); s++) {
        ro_dict_phrases all = { NULL, 0, 0 };
        ro_dictionary_phrases(m->lex, d, s, &all);
        code_names(m->lex, d, d->sents.at[s].tokens, &all, &coded);
        for (uint32_t i = 0; i < all.n && !ro_failed(d->ses); i++)
            code_phrase(d, &all.at[i], &coded);
    }
}
