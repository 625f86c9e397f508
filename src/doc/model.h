/* What all threads share and nothing changes: the network and the lexicon. */
#ifndef RO_DOC_MODEL_H
#define RO_DOC_MODEL_H

struct ro_net;
struct ro_lexicon;

typedef struct ro_model {
    const struct ro_net *net;      /* encode/encode.h */
    const struct ro_lexicon *lex;  /* lexicon/lexicon.h */
} ro_model;

#endif
