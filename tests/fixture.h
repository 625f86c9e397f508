/* Documents made by hand, for tests of the stages after frame.
 *
 * A compact CoNLL gives tokens, trees and frames; no network is needed. One token a line, columns separated by blanks:
 *
 *     # zone comment author=reader 1      a new zone (and paragraph) from here on; words of its kind, `author=...`, `date=...`, `undated`
 *     # para                              a new paragraph from here on
 *     FORM UPOS HEAD REL [lemma=L] [xpos=X] [feats=F] [LAYER=LABEL/LABEL(role:N,N-N role:N)]...
 *
 * HEAD and N count from 1 within the sentence (0: the root); `N-N` is a stretch, `2.5` is token 5 of the document's sentence 2. A blank
 * line ends the
 * sentence. Labels stand in the order of the layer's groups, those left out are `-` or the first. A form that begins with `~` is glued to
 * the one before it
 * (so are stops, commas, closing quotes and `'s` without being asked); the one after an opening bracket or quote, too.
 *
 *     ro_fixture f;
 *     fixture_open(&f, "2021-02-18", "Turkey PROPN 2 nsubj mention=state\nattacked VERB 0 root event=ASSAULT(source:1)\n");
 *     ro_entity(&f.m, f.d);
 *     fixture_close(&f);
 */
#ifndef RO_TESTS_FIXTURE_H
#define RO_TESTS_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <setjmp.h>
#include <cmocka.h>

#include "doc/doc.h"
#include "encode/net.h"
#include "frame/frame.h"
#include "lexicon/lexicon.h"

typedef struct {
    ro_ses ses;
    ro_net net; /* a table of heads and nothing else */
    ro_model m;
    ro_doc *d;
} ro_fixture;

/* Layer, group, labels: what train/heads.py declares. Only the labels' words matter to the stages, their order does not. */
static const struct { uint8_t layer; const char *group, *labels; } fixture_labels[] = {
    { RO_L_MENTION, "kind", "- person state organization armed_group office group facility place vehicle document" },
    { RO_L_ENTITY, "kind", "- person place organization object event time substance animal plant abstract" },
    { RO_L_TIME, "type", "- DATE TIME DURATION SET" },
    { RO_L_STATEMENT, "act", "- assert deny accuse warn threaten pledge agree refuse demand request praise condemn announce ask hint" },
    { RO_L_STATEMENT, "form", "direct indirect mixed" },
    { RO_L_EVENT, "type",
    "- AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT" },
    { RO_L_EVENT, "mode", "@event_mode" },
    { RO_L_EVENT, "status", "actual ongoing habitual alleged planned possible conditional denied" },
    { RO_L_FIGURE, "kind",
    "- troops killed wounded casualties detained displaced aid_money money strikes equipment votes participants duration distance percent other" },
    { RO_L_FIGURE, "approx", "exact approx" },
    { RO_L_FIGURE, "direction", "none up down" },
    { RO_L_FIGURE, "bound", "none low high range" },
    { RO_L_COMMITMENT, "strength", "- obligation vow pledge plan" },
    { RO_L_COMMITMENT, "polarity", "do refrain" },
    { RO_L_COMMITMENT, "state", "pending kept broken disputed overdue released unknown" },
    { RO_L_CLAIM, "state", "- kept broken partly doubtful" },
    { RO_L_AGREEMENT, "kind", "- peace_agreement ceasefire treaty resolution contract law pledge other" },
    { RO_L_DECISION, "state", "- pending under_review decided deferred rejected" },
    { RO_L_CONDITIONAL, "kind", "- warning threat promise forecast norm" },
    { RO_L_FLOW, "kind", "- money arms troops goods people energy" },
    { RO_L_FLOW, "trend", "up down stopped started steady" },
    { RO_L_DISPUTE, "kind", "- dispute" },
};

enum { FIXTURE_GROUPS = sizeof fixture_labels / sizeof *fixture_labels, FIXTURE_LABELS = 80 };

static inline uint32_t fixture_split(ro_ses *s, const char *words, const ro_str **out)
{
    ro_str *label = ro_new(s, ro_str, FIXTURE_LABELS), rest = ro_str_of(words);
    uint32_t n = 0;

    assert_non_null(label);
    if (strcmp(words, "@event_mode") == 0) {
        for (int i = 0; i < ro_event_mode_count(); i++)
            label[n++] = ro_str_of(ro_event_mode_name(i));
    } else {
        while (rest.n)
            label[n++] = ro_str_cut(&rest, ' ');
    }
    *out = label;
    return n;
}

static inline void fixture_heads(ro_fixture *f)
{
    ro_head *head = ro_new(&f->ses, ro_head, RO_LAYERS);
    ro_head_group *group = ro_new(&f->ses, ro_head_group, FIXTURE_GROUPS);

    assert_true(head && group);
    for (int i = 0; i < FIXTURE_GROUPS; i++) {
        ro_head *h = &head[fixture_labels[i].layer];
        *h = (ro_head){ .kind = RO_STR("anchor"), .name = ro_str_of(ro_layer_name[fixture_labels[i].layer]),
                        .group = h->group ? h->group : &group[i], .ngroups = h->ngroups + 1 };
        group[i].name = ro_str_of(fixture_labels[i].group);
        group[i].nlabels = fixture_split(&f->ses, fixture_labels[i].labels, &group[i].label);
    }
    f->net.head = head;
    f->net.heads = RO_LAYERS;
}

static inline bool fixture_glued(ro_str form, ro_str before)
{
    static const char *const left[] = { ",", ".", ";", ":", "?", "!", ")", "”", "’s", "'s", "’", "'", "n't", "n’t", "%", "]" };
    static const char *const right[] = { "(", "“", "[", "$" };

    for (size_t i = 0; i < sizeof left / sizeof *left; i++)
        if (ro_str_is(form, left[i]))
            return true;
    for (size_t i = 0; i < sizeof right / sizeof *right; i++)
        if (ro_str_is(before, right[i]))
            return true;
    return false;
}

typedef struct {
    ro_fixture *f;
    ro_buf text;
    struct { RO_VEC(ro_str) at; ro_ids token; } notes; /* `LAYER=...` with its token */
    ro_ids heads;              /* as written, by token */
    RO_VEC(ro_syn) syn;
    uint32_t sent_beg;
} fixture_reader;

static inline uint32_t fixture_number(ro_str s)
{
    int64_t v = -1;

    if (!ro_str_int(s, &v))
        fail_msg("fixture: `%.*s` is no number", RO_FMT(s));
    return (uint32_t)v;
}

static inline void fixture_token(fixture_reader *r, ro_str line)
{
    ro_ses *s = &r->f->ses;
    ro_doc *d = r->f->d;
    ro_str form = ro_str_cut(&line, ' '), upos = ro_str_cut(&line, ' '), head = ro_str_cut(&line, ' '), rel = ro_str_cut(&line, ' ');
    ro_str before = d->tokens.n ? ro_slice(ro_buf_str(&r->text), d->tokens.at[d->tokens.n - 1].where) : RO_NOSTR;
    bool glued = form.n > 1 && form.p[0] == '~';
    ro_syn y = { .head = RO_NONE, .p_tag = 1, .p_head = 1 };
    ro_token t = { .para = d->paras.n - 1 };

    if (glued)
        form = (ro_str){ form.p + 1, form.n - 1 };
    if (ro_upos_of(upos) < 0 || rel.n == 0)
        fail_msg("fixture: bad token line at `%.*s`", RO_FMT(form));
    if (r->text.n && r->text.p[r->text.n - 1] != '\n' && !glued && !fixture_glued(form, before)) {
        ro_buf_putc(&r->text, ' ');
        t.flags |= RO_TOK_SPACE;
    }
    t.where.beg = (uint32_t)r->text.n;
    ro_buf_add(&r->text, form);
    t.where.end = (uint32_t)r->text.n;
    y.upos = (ro_upos)ro_upos_of(upos);
    y.rel = ro_copy(s, rel);
    y.lemma = ro_lower(s, form);
    while (line.n) {
        ro_str note = ro_str_cut(&line, ' ');
        while (note.n && line.n && ro_str_find(note, RO_STR("(")) != SIZE_MAX && note.p[note.n - 1] != ')') { /* blanks inside brackets */
            ro_str more = ro_str_cut(&line, ' ');
            note = (ro_str){ note.p, (size_t)(more.p + more.n - note.p) };
        }
        if (ro_str_starts(note, RO_STR("lemma=")))
            y.lemma = ro_copy(s, (ro_str){ note.p + 6, note.n - 6 });
        else if (ro_str_starts(note, RO_STR("xpos=")))
            y.xpos = ro_copy(s, (ro_str){ note.p + 5, note.n - 5 });
        else if (ro_str_starts(note, RO_STR("feats=")))
            y.feats = ro_copy(s, (ro_str){ note.p + 6, note.n - 6 });
        else if (note.n) {
            ro_push(s, &r->notes.at, ro_copy(s, note));
            ro_push(s, &r->notes.token, d->tokens.n);
        }
    }
    ro_push(s, &d->tokens, t);
    ro_push(s, &r->syn, y);
    ro_push(s, &r->heads, fixture_number(head));
}

static inline void fixture_sentence(fixture_reader *r)
{
    ro_doc *d = r->f->d;
    ro_sent sent = { .tokens = { r->sent_beg, d->tokens.n }, .para = d->paras.n - 1, .zone = d->zones.n - 1 };

    if (r->sent_beg == d->tokens.n)
        return;
    for (uint32_t t = r->sent_beg; t < d->tokens.n; t++) {
        assert_true(r->heads.at[t] <= d->tokens.n - r->sent_beg);
        r->syn.at[t].head = r->heads.at[t] ? r->sent_beg + r->heads.at[t] - 1 : RO_NONE;
    }
    sent.where = (ro_span){ d->tokens.at[r->sent_beg].where.beg, d->tokens.at[d->tokens.n - 1].where.end };
    ro_push(&r->f->ses, &d->sents, sent);
    r->sent_beg = d->tokens.n;
}

static inline void fixture_para(fixture_reader *r)
{
    ro_doc *d = r->f->d;

    fixture_sentence(r);
    if (d->paras.n && d->tokens.n == d->paras.at[d->paras.n - 1].tokens.beg) {
        d->paras.at[d->paras.n - 1].zone = d->zones.n - 1;
        return;
    }
    if (r->text.n)
        ro_buf_putc(&r->text, '\n');
    ro_push(&r->f->ses, &d->paras, (ro_para){ .zone = d->zones.n - 1, .tokens = { d->tokens.n, d->tokens.n } });
}

static inline void fixture_zone(fixture_reader *r, ro_str line)
{
    ro_ses *s = &r->f->ses;
    ro_zone z = { .parent = RO_NONE };
    ro_str kind = ro_str_cut(&line, ' ');
    size_t at;

    assert_true(ro_zone_kind_of(kind) >= 0);
    z.kind = (ro_zone_kind)ro_zone_kind_of(kind);
    z.undated = ro_str_find(line, RO_STR("undated")) != SIZE_MAX;
    if ((at = ro_str_find(line, RO_STR("date="))) != SIZE_MAX) {
        ro_str rest = { line.p + at + 5, line.n - at - 5 };
        z.date = ro_copy(s, ro_str_cut(&rest, ' '));
    }
    if ((at = ro_str_find(line, RO_STR("author="))) != SIZE_MAX)
        z.author = ro_copy(s, (ro_str){ line.p + at + 7, line.n - at - 7 });
    fixture_sentence(r);
    if (r->f->d->tokens.n == 0)
        r->f->d->zones.n = 0;
    ro_push(s, &r->f->d->zones, z);
    fixture_para(r);
}

/* `5`, `5-9` or `2.5`: tokens of the document. */
static inline ro_range fixture_range(const ro_doc *d, uint32_t sent, ro_str s)
{
    size_t dot = ro_str_find(s, RO_STR("."));
    ro_str beg;
    ro_range r;

    if (dot != SIZE_MAX) {
        sent = fixture_number((ro_str){ s.p, dot }) - 1;
        s = (ro_str){ s.p + dot + 1, s.n - dot - 1 };
    }
    assert_true(sent < d->sents.n);
    beg = ro_str_cut(&s, '-');
    r.beg = d->sents.at[sent].tokens.beg + fixture_number(beg) - 1;
    r.end = s.n ? d->sents.at[sent].tokens.beg + fixture_number(s) : r.beg + 1;
    assert_true(r.beg < r.end && r.end <= d->tokens.n);
    return r;
}

static inline uint8_t fixture_role(ro_str name)
{
    for (int i = 0; i < RO_ROLES; i++)
        if (ro_str_is(name, ro_role_name[i]))
            return (uint8_t)i;
    fail_msg("fixture: no role `%.*s`", RO_FMT(name));
    return 0;
}

static inline void fixture_frame(ro_fixture *f, int layer, ro_str note, uint32_t token)
{
    ro_doc *d = f->d;
    ro_str labels = ro_str_cut(&note, '('), roles = note;
    ro_frame fr = { .layer = (uint8_t)layer, .anchor = token, .p = 0.95f, .args = d->args.n };
    const ro_head *h = &f->net.head[layer];

    for (uint32_t g = 0; g < h->ngroups; g++) {
        ro_str word = ro_str_cut(&labels, '/');
        fr.label[g] = (ro_label){ 0, 1, 0.9f, 0.1f };
        for (uint32_t k = 0; word.n && k <= h->group[g].nlabels; k++) {
            if (k == h->group[g].nlabels)
                fail_msg("fixture: %s has no label `%.*s`", ro_layer_name[layer], RO_FMT(word));
            if (ro_str_eq(word, h->group[g].label[k])) {
                fr.label[g].id = (uint16_t)k;
                fr.label[g].next = k == 0 ? 1 : 0;
                break;
            }
        }
    }
    if (roles.n && roles.p[roles.n - 1] == ')')
        roles.n--;
    while (roles.n) {
        ro_str item = ro_str_cut(&roles, ' '), name = ro_str_cut(&item, ':');
        while (item.n) {
            ro_str piece = ro_str_cut(&item, ',');
            ro_push(&f->ses, &d->args, (ro_arg){ fixture_role(name), fixture_range(d, d->sent_of[token], piece), 0.9f });
            fr.nargs++;
        }
    }
    ro_push(&f->ses, &d->frames, fr);
}

static inline void fixture_frames(fixture_reader *r)
{
    for (int layer = 0; layer < RO_LAYERS; layer++)
        for (uint32_t i = 0; i < r->notes.at.n; i++) {
            ro_str note = r->notes.at.at[i], name = ro_str_cut(&note, '=');
            if (ro_str_is(name, ro_layer_name[layer]))
                fixture_frame(r->f, layer, note, r->notes.token.at[i]);
        }
}

static inline void fixture_finish(fixture_reader *r)
{
    ro_doc *d = r->f->d;

    fixture_sentence(r);
    d->text = d->raw = ro_copy(&r->f->ses, ro_buf_str(&r->text));
    for (uint32_t i = 0; i < d->paras.n; i++) {
        ro_para *p = &d->paras.at[i];
        p->tokens.end = i + 1 < d->paras.n ? d->paras.at[i + 1].tokens.beg : d->tokens.n;
        p->where = ro_range_span(d, p->tokens);
        d->zones.at[p->zone].where = ro_hull(d->zones.at[p->zone].where, p->where);
    }
    d->syn = r->syn.at;
    d->sent_of = ro_new(&r->f->ses, uint32_t, d->tokens.n);
    assert_non_null(d->sent_of);
    for (uint32_t i = 0; i < d->sents.n; i++)
        for (uint32_t t = d->sents.at[i].tokens.beg; t < d->sents.at[i].tokens.end; t++)
            d->sent_of[t] = i;
    ro_push(&r->f->ses, &d->map, (ro_piece){ 0, 0, true });
    fixture_frames(r);
}

/* The document of a text in the form above, ready for the stage entity; date may be NULL. */
static inline void fixture_open(ro_fixture *f, const char *date, const char *text)
{
    fixture_reader r = { .f = f };
    ro_str rest = ro_str_of(text);

    memset(f, 0, sizeof *f);
    fixture_heads(f);
    f->m = (ro_model){ &f->net, ro_lexicon_builtin() };
    f->d = ro_doc_new(&f->ses, RO_STR("fixture"));
    assert_non_null(f->d);
    if (date) {
        f->d->date = ro_str_of(date);
        f->d->date_basis = RO_DATE_GIVEN;
    }
    ro_push(&f->ses, &f->d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .parent = RO_NONE });
    fixture_para(&r);
    while (rest.p) {
        ro_str line = ro_str_trim(ro_str_cut(&rest, '\n'));
        if (line.n == 0)
            fixture_sentence(&r);
        else if (ro_str_starts(line, RO_STR("# zone ")))
            fixture_zone(&r, (ro_str){ line.p + 7, line.n - 7 });
        else if (ro_str_starts(line, RO_STR("# para")))
            fixture_para(&r);
        else
            fixture_token(&r, line);
    }
    fixture_finish(&r);
    ro_buf_free(&r.text);
    if (ro_failed(&f->ses))
        fail_msg("fixture: %s", f->ses.err.msg);
}

static inline void fixture_close(ro_fixture *f)
{
    ro_arena_free(&f->ses.arena);
}

#endif
