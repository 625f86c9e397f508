/* Compiled lexicons as objects: one blob in place, or a user's blob in front of another. */
#include "lexicon/blob.h"

int ro_lexicon_use(ro_lexicon **out, ro_str blob, ro_err *e)
{
    ro_ses s = { .err = { .code = RO_OK } };
    ro_lexicon *lex;

    *out = NULL;
    if (ro_lexblob_check(blob, e) != RO_OK)
        return e->code;
    lex = ro_new(&s, ro_lexicon, 1);
    if (!lex) {
        ro_arena_free(&s.arena);
        return ro_err_set(e, RO_EMEMORY, 0, "no memory for the lexicon");
    }
    lex->blob[0] = blob;
    lex->nblobs = 1;
    lex->ses = s; /* the session lives on in the lexicon that it holds */
    *out = lex;
    return RO_OK;
}

void ro_lexicon_close(ro_lexicon *lex)
{
    ro_arena a;

    if (!lex || !lex->ses.arena.first)
        return;
    a = lex->ses.arena;
    ro_arena_free(&a);
}
