/* CoNLL-U to text, tokens and sentences. The text is put together again from the words and `SpaceAfter=No`, so that every span is found in it. */
#include "parse/conllu.h"

#include "base/sha256.h"

typedef struct {
    ro_doc *d;
    char *text;
    size_t n;
    bool blank;         /* a blank is due before the next word */
    bool para;          /* the next word opens a paragraph */
    uint32_t sent_from; /* first token of the sentence */
    int64_t mwt_last;   /* id of the last word of the multiword token in hand, 0: none */
    int64_t mwt_first;
    size_t mwt_beg, mwt_end;
    bool mwt_blank;
} reader;

/* Field k (0-based) of a tab-separated line. */
static ro_str field(ro_str line, int k)
{
    ro_str f = RO_NOSTR;
    for (int i = 0; i <= k; i++)
        f = ro_str_cut(&line, '\t');
    return f;
}

static size_t append(reader *r, ro_str form)
{
    size_t beg;

    if (r->blank && r->n)
        r->text[r->n++] = r->para ? '\n' : ' ';
    beg = r->n;
    memcpy(r->text + r->n, form.p, form.n);
    r->n += form.n;
    return beg;
}

static void push_token(reader *r, size_t beg, size_t end, uint8_t flags)
{
    ro_doc *d = r->d;

    if (r->para) {
        ro_push(d->ses, &d->paras, (ro_para){ { (uint32_t)beg, (uint32_t)end }, 0, { d->tokens.n, d->tokens.n } });
        flags |= RO_TOK_PARA;
        r->para = false;
    }
    if (r->blank)
        flags |= RO_TOK_SPACE;
    ro_push(d->ses, &d->tokens, (ro_token){ { (uint32_t)beg, (uint32_t)end }, d->paras.n - 1, flags });
    if (d->paras.n) {
        d->paras.at[d->paras.n - 1].where.end = (uint32_t)end;
        d->paras.at[d->paras.n - 1].tokens.end = d->tokens.n;
    }
}

static bool no_space(ro_str line)
{
    return ro_str_find(field(line, 9), RO_STR("SpaceAfter=No")) != SIZE_MAX;
}

/* A word inside a multiword token: its own letters where they stand there one after the other, else what is left of it. */
static void inner_word(reader *r, int64_t id, ro_str form)
{
    size_t beg = r->mwt_beg, end = r->mwt_end;

    if (id < r->mwt_last) {
        size_t left = end - beg, others = (size_t)(r->mwt_last - id);
        end = beg + (form.n < left ? form.n : left);
        if (r->mwt_end - end < others) /* every later word needs a letter, if there are that many */
            end = left > others ? r->mwt_end - others : beg;
        while (end > beg && ((unsigned char)r->text[end] & 0xC0) == 0x80)
            end--;
    }
    r->blank = id == r->mwt_first && r->mwt_blank;
    push_token(r, beg, end, id == r->mwt_first ? RO_TOK_MWT : RO_TOK_IN);
    r->mwt_beg = end;
}

static void end_sentence(reader *r)
{
    ro_doc *d = r->d;
    ro_range t = { r->sent_from, d->tokens.n };

    if (t.beg < t.end)
        ro_push(d->ses, &d->sents, (ro_sent){ .tokens = t, .where = ro_range_span(d, t), .para = d->tokens.at[t.beg].para, .zone = 0 });
    r->sent_from = d->tokens.n;
}

static void word_line(reader *r, ro_str line, size_t at)
{
    ro_str ids = field(line, 0), form = field(line, 1), first = ids, number;
    int64_t id, last = 0;

    number = ro_str_cut(&first, '-');
    if (ro_str_find(ids, RO_STR(".")) != SIZE_MAX) /* an empty node */
        return;
    if (!form.n || !ro_str_int(number, &id) || (first.p && !ro_str_int(first, &last))) {
        ro_fail(r->d->ses, RO_EINPUT, at, "not a line of CoNLL-U: an id and a form are wanted");
        return;
    }
    if (last) {
        r->mwt_blank = r->blank;
        r->mwt_beg = append(r, form);
        r->mwt_end = r->n;
        r->mwt_first = id;
        r->mwt_last = last;
        r->blank = !no_space(line);
        return;
    }
    if (r->mwt_last && id >= r->mwt_first && id <= r->mwt_last) {
        bool blank = r->blank;
        inner_word(r, id, form);
        r->blank = blank;
        if (id == r->mwt_last)
            r->mwt_last = 0;
        return;
    }
    size_t beg = append(r, form);
    push_token(r, beg, r->n, 0);
    r->blank = !no_space(line);
}

void ro_conllu_read(ro_doc *d, ro_str bytes)
{
    reader r = { .d = d, .para = true };
    ro_str rest = bytes;

    d->raw = bytes;
    ro_sha256_hex(bytes, d->sha256);
    r.text = ro_alloc(d->ses, bytes.n + 1);
    while (rest.p && !ro_failed(d->ses)) {
        size_t at = (size_t)(rest.p - bytes.p);
        ro_str line = ro_str_cut(&rest, '\n');
        if (line.n && line.p[line.n - 1] == '\r')
            line.n--;
        if (line.n == 0)
            end_sentence(&r);
        else if (ro_str_starts(line, RO_STR("# newdoc")) || ro_str_starts(line, RO_STR("# newpar")))
            r.para = true;
        else if (line.p[0] != '#')
            word_line(&r, line, at);
    }
    end_sentence(&r);
    if (ro_failed(d->ses))
        return;
    d->text = (ro_str){ r.text, r.n };
    ro_push(d->ses, &d->map, (ro_piece){ 0, 0, true });
    ro_push(d->ses, &d->zones, (ro_zone){ .kind = RO_ZONE_BODY, .where = { 0, (uint32_t)r.n }, .parent = RO_NONE });
}
