/* Questions about dependency trees (Universal Dependencies 2). */
#include "doc/doc.h"

enum { MAX_DEPTH = 512 }; /* ancestors followed; a tree of a sentence is far shallower */

bool ro_rel_is(const ro_doc *d, uint32_t token, const char *rel)
{
    ro_str r = d->syn[token].rel, want = ro_str_of(rel);
    return ro_str_eq(r, want) || (r.n > want.n && r.p[want.n] == ':' && ro_str_starts(r, want));
}

bool ro_under(const ro_doc *d, uint32_t token, uint32_t top)
{
    for (int i = 0; i < MAX_DEPTH && token != RO_NONE; i++) {
        if (token == top)
            return true;
        token = d->syn[token].head;
    }
    return false;
}

ro_range ro_subtree(const ro_doc *d, uint32_t top)
{
    ro_range s = d->sents.at[d->sent_of[top]].tokens, r = { top, top + 1 };

    while (r.beg > s.beg && ro_under(d, r.beg - 1, top))
        r.beg--;
    for (uint32_t i = s.beg; i < r.beg; i++) /* trees may cross: look to the sentence's ends */
        if (ro_under(d, i, top)) {
            r.beg = i;
            break;
        }
    for (uint32_t i = s.end; i-- > r.end;)
        if (ro_under(d, i, top)) {
            r.end = i + 1;
            break;
        }
    return r;
}

uint32_t ro_child(const ro_doc *d, uint32_t head, const char *rel, uint32_t after)
{
    ro_range s = d->sents.at[d->sent_of[head]].tokens;

    for (uint32_t i = after == RO_NONE ? s.beg : after + 1; i < s.end; i++)
        if (d->syn[i].head == head && ro_rel_is(d, i, rel))
            return i;
    return RO_NONE;
}

uint32_t ro_clause(const ro_doc *d, uint32_t token)
{
    static const char *const clause[] = { "advcl", "acl", "ccomp", "xcomp", "csubj", "parataxis", "root" };

    for (int i = 0; i < MAX_DEPTH; i++) {
        for (size_t k = 0; k < sizeof clause / sizeof *clause; k++)
            if (ro_rel_is(d, token, clause[k]))
                return token;
        if (ro_rel_is(d, token, "conj") && d->syn[token].upos == RO_VERB)
            return token;
        if (d->syn[token].head == RO_NONE)
            return token;
        token = d->syn[token].head;
    }
    return token;
}
