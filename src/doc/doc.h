/* The annotated document: one append-only layer a stage, and the structs of all layers.
 *
 * A stage reads the layers before its own and appends its own; it changes no other. Everything lives in the session's arena until the
 * next document. Spans are bytes of doc->text; ranges of tokens are half-open indices into doc->tokens; -1 (RO_NONE) is "none".
 *
 * The closed sets (kinds, acts, statuses ...) are in doc/sets.def, once; names for them come from doc/sets.h. */
#ifndef RO_DOC_DOC_H
#define RO_DOC_DOC_H

#include "base/map.h"
#include "base/ses.h"
#include "base/vec.h"
#include "doc/sets.h"

#define RO_NONE UINT32_MAX

typedef struct { uint32_t beg, end; } ro_range; /* tokens */
typedef RO_VEC(ro_span) ro_spans;

/* ---- ingest: text, map, zones ---- */

/* Text bytes from `text` on (until the next piece) come from raw bytes from `raw` on, one for one if `same`, else all of them from that one place
 * (an entity, an escape). Plain text has one piece. */
typedef struct {
    uint32_t text, raw;
    bool same;
} ro_piece;

typedef struct {
    ro_zone_kind kind;
    ro_span where;
    uint32_t parent; /* zone that this one stands in: a wire report in a comment */
    ro_str author;   /* as shown: `reader 1`, `Reuters`; p NULL: the document's own */
    ro_str date;     /* ISO, its own; p NULL: the document's, unless `undated` */
    bool undated;    /* pasted from elsewhere: the document's date does not hold in it */
} ro_zone;

/* ---- segment: paragraphs, tokens ---- */

typedef struct {
    ro_span where;
    uint32_t zone;
    ro_range tokens;
} ro_para;

enum { RO_TOK_SPACE = 1 /* white space before it */, RO_TOK_PARA = 2 /* first of its paragraph */, RO_TOK_NOBREAK = 4 /* no sentence ends after it */,
       RO_TOK_MWT = 8 /* first word of a multiword token (do|n't) */, RO_TOK_IN = 16 /* later word of one */, RO_TOK_LINE = 32 /* a line break before it */ };

typedef struct {
    ro_span where; /* of the syntactic word: `do` and `n't` have their own spans */
    uint32_t para;
    uint8_t flags;
} ro_token;

/* ---- encode: vectors ---- */

typedef struct {
    const float *at; /* tokens x width, row-major; 64-byte aligned */
    uint32_t width;
    RO_VEC(ro_range) windows; /* tokens that were read together */
} ro_vectors;

/* ---- parse ---- */

typedef struct {
    ro_range tokens;
    ro_span where;
    uint32_t para, zone;
} ro_sent;

typedef struct {
    ro_upos upos;
    ro_str xpos, feats, lemma; /* feats p NULL: none (`_`) */
    uint32_t head;             /* token, RO_NONE: the root of its sentence */
    ro_str rel;                /* UD relation with subtype, `nsubj:pass` */
    float p_tag, p_head;
} ro_syn;

/* ---- frame ---- */

/* A label that a group of a head gave: the best and the runner-up, by their numbers in that group. */
typedef struct {
    uint16_t id, next;
    float p, p_next;
} ro_label;

#define RO_FRAME_GROUPS 4

typedef struct {
    uint8_t layer;   /* enum ro_layer of frame/frame.h */
    uint32_t anchor; /* token */
    float p;         /* that it is an anchor at all */
    ro_label label[RO_FRAME_GROUPS];
    uint32_t args, nargs; /* into doc->args */
} ro_frame;

typedef struct {
    uint8_t role;    /* enum ro_role of frame/frame.h */
    ro_range tokens; /* the head word of the filler (arc), or a stretch it claims (span: one entry a stretch, in text order) */
    float p;         /* mean over the tokens */
} ro_arg;

/* ---- records: what they share ---- */

/* What decided: lines such as `event.type:ASSAULT 0.93 (COERCE 0.04)` or `event/cameo.lex:12`. */
typedef RO_VEC(ro_str) ro_why;

typedef struct {
    ro_span where;
    uint32_t sent, zone;
    float conf;
    uint32_t in; /* statement that reports it; RO_NONE: the voice of the zone's author */
    ro_why why;
    uint32_t frame; /* that it came from; RO_NONE: by rule */
} ro_rec;

/* ---- entity ---- */

typedef struct {
    ro_range tokens;
    uint32_t head;          /* token */
    ro_span where, name;    /* name empty: none */
    ro_form form;
    ro_kind kind;
    uint32_t actor, place;  /* what it mentions; at most one is not RO_NONE, but for both-ways words (`Iraq`: actor and place) */
    uint32_t antecedent;    /* mention, RO_NONE */
    float p;
    ro_why why;
    bool plural;            /* names several: `both sides` */
} ro_mention;

typedef struct {
    ro_str title;
    uint32_t of; /* actor, RO_NONE */
    ro_str from, to;
    bool lexicon; /* basis: lexicon, else text */
} ro_office;

typedef struct {
    ro_str name;      /* canonical */
    ro_kind kind;
    ro_str code;      /* CAMEO, p NULL: none */
    ro_str country;   /* ISO 3166 alpha-3 or IGO, NGO, IMG */
    ro_str sector;    /* PLOVER */
    RO_VEC(ro_office) roles;
    RO_VEC(ro_str) aliases;
    ro_ids mentions;
    ro_why why;
    bool reader;      /* a commenter */
} ro_actor;

typedef struct {
    ro_str name, country; /* alpha-3 */
    double lat, lon;
    bool located;
    ro_place_kind kind;
    ro_ids mentions;
    ro_why why;
} ro_place;

/* ---- time ---- */

typedef struct {
    ro_span where;
    ro_range tokens;
    uint32_t head; /* token */
    ro_time_type type;
    ro_str value, mod, begin, end; /* TIMEX3; begin and end inclusive ISO values, p NULL where unknown */
    uint32_t sent, zone;
    float conf;
    ro_why why;
    uint32_t frame;
} ro_time;

/* ---- statement ---- */

typedef struct {
    ro_rec rec;
    ro_ids speaker, addressee; /* actors */
    ro_spans source, cue, content;
    ro_stmt_form form;
    ro_act act;
    ro_str date;
    uint32_t quotation; /* number of the quotation that its sentences share, RO_NONE */
    uint32_t via;       /* statement, RO_NONE */
} ro_statement;

/* ---- event ---- */

typedef struct {
    uint32_t actor;   /* RO_NONE */
    ro_effect effect;
    int64_t count;    /* -1: unknown */
    ro_span words;
} ro_victim;

typedef struct {
    ro_span trigger, where;
    uint32_t sent;
} ro_telling;

typedef struct {
    ro_rec rec;
    ro_ids source, target;
    RO_VEC(uint8_t) source_basis, target_basis; /* ro_basis, beside source and target */
    ro_event_type type;
    ro_event_mode mode; /* RO_MODE_NONE */
    ro_status status;
    RO_VEC(ro_str) context;
    ro_str cameo;
    int quad;
    double goldstein;
    bool countable, reciprocal;
    ro_ids asserted_by;
    ro_str date;
    uint32_t place; /* RO_NONE */
    ro_span trigger, instrument;
    RO_VEC(ro_victim) victims;
    RO_VEC(ro_telling) tellings;
    uint32_t anchor; /* token */
} ro_event;

/* ---- figure ---- */

typedef struct {
    bool has_value, has_low, has_high;
    double value, low, high;
} ro_amount;

typedef struct {
    ro_span where, of; /* of: what is counted */
    ro_range tokens;
    ro_amount amount;
    ro_str unit;
    char change;       /* = ~ > < u(p) d(own) */
    uint32_t sent;
    ro_why why;
} ro_quantity;

typedef struct {
    ro_rec rec;
    ro_amount amount;
    ro_str unit;
    ro_span what;
    ro_figure_kind kind;
    uint32_t holder, place, event; /* actor, place, event; RO_NONE */
    ro_str as_of, period, record;
    bool approx;
    bool changed;
    bool has_from, has_to;
    double from, to;
    ro_direction direction;
    ro_ids parts;
    uint32_t quantity; /* its number */
} ro_figure;

/* ---- commitment ---- */

typedef struct {
    ro_rec rec;
    ro_str name;
    RO_VEC(ro_str) names;
    ro_agreement_kind kind;
    ro_ids parties;
    ro_str signed_on, deadline;
    ro_spans mentions;
} ro_agreement;

typedef struct {
    ro_ids claimant;
    ro_claim_state state;
    uint32_t statement;
    ro_span where;
    ro_why why;
} ro_claim;

/* A claim on a commitment that the document itself does not state. */
typedef struct {
    ro_claim claim;
    uint32_t agreement; /* that its clause names, RO_NONE */
} ro_loose_claim;

typedef struct {
    ro_rec rec;
    ro_ids obligor, beneficiary;
    ro_spans action;
    ro_polarity polarity;
    ro_strength strength;
    uint32_t agreement; /* RO_NONE */
    ro_str deadline, window;
    ro_spans condition;
    uint32_t place, statement;
    ro_commitment_state state;
    RO_VEC(ro_claim) claims;
} ro_commitment;

typedef struct {
    ro_rec rec;
    uint32_t body; /* actor */
    ro_spans question;
    RO_VEC(ro_str) options;
    ro_decision_state state;
    ro_str leaning, outcome, expected, expected_value;
} ro_decision;

typedef struct {
    ro_rec rec;
    ro_conditional_kind kind;
    ro_ids speaker;
    ro_spans antecedent, consequent;
} ro_conditional;

typedef struct {
    ro_rec rec;
    ro_ids from, to;
    ro_spans what, causes;
    ro_flow_kind kind;
    ro_trend trend;
} ro_flow;

typedef struct {
    ro_ids holder; /* empty: the document's own voice */
    ro_spans says;
} ro_side;

typedef struct {
    ro_rec rec;
    ro_spans about;
    RO_VEC(ro_side) sides;
} ro_dispute;

/* ---- the document ---- */

typedef struct {
    ro_ses *ses;

    ro_str name;      /* where it came from: a path, or path:line of a JSONL */
    ro_str id, title, publisher, url; /* given; p NULL where not */
    ro_str date;      /* ISO; p NULL: unknown */
    ro_date_basis date_basis;
    uint32_t place;
    ro_str raw;       /* the input as received (for JSONL: the value of `text`) */
    char sha256[65];  /* of raw */

    ro_str text;
    RO_VEC(ro_piece) map;
    RO_VEC(ro_zone) zones;
    RO_VEC(ro_para) paras;
    RO_VEC(ro_token) tokens;
    ro_vectors vec;
    RO_VEC(ro_sent) sents;
    ro_syn *syn;                /* one a token */
    uint32_t *sent_of;          /* sentence of each token */
    float *fact;                /* one a token: factuality of a verb (docs/formats/model.md), NAN where there is none; NULL: the model has no such head */
    RO_VEC(ro_frame) frames;    /* by layer, then by anchor */
    RO_VEC(ro_arg) args;
    RO_VEC(ro_mention) mentions; /* by begin, longer first */
    RO_VEC(ro_actor) actors;     /* in the order of their first mention */
    RO_VEC(ro_place) places;
    uint32_t issuer;             /* actor whose resolution this is: subject of its clauses that have none; RO_NONE */
    uint32_t *mention_of;        /* for each token the mention of ro_mention_at */
    RO_VEC(ro_time) times;
    uint32_t *time_of;           /* for each token the time expression that holds it */
    RO_VEC(ro_statement) statements;
    RO_VEC(ro_event) events;
    RO_VEC(ro_quantity) quantities;
    RO_VEC(ro_figure) figures;
    RO_VEC(ro_agreement) agreements;
    RO_VEC(ro_commitment) commitments;
    RO_VEC(ro_loose_claim) loose_claims;
    RO_VEC(ro_decision) decisions;
    RO_VEC(ro_conditional) conditionals;
    RO_VEC(ro_flow) flows;
    RO_VEC(ro_dispute) disputes;
    RO_VEC(ro_str) warnings;
} ro_doc;

/* An empty document named `name`. */
ro_doc *ro_doc_new(ro_ses *s, ro_str name);

static inline ro_str ro_doc_slice(const ro_doc *d, ro_span s) { return ro_slice(d->text, s); }
static inline ro_str ro_word(const ro_doc *d, uint32_t token) { return ro_slice(d->text, d->tokens.at[token].where); }
ro_span ro_range_span(const ro_doc *d, ro_range r);               /* empty range: empty span */
bool ro_word_is(const ro_doc *d, uint32_t token, const char *lower); /* ASCII case ignored */
uint32_t ro_token_at(const ro_doc *d, uint32_t byte);             /* the token that holds or follows the byte; RO_NONE past the end */
uint32_t ro_zone_at(const ro_doc *d, uint32_t byte);              /* innermost zone */
uint32_t ro_raw_at(const ro_doc *d, uint32_t byte);               /* byte of the input that a byte of the text came from */

/* Trees (after parse). */
bool ro_rel_is(const ro_doc *d, uint32_t token, const char *rel); /* `nsubj` also for its subtypes `nsubj:pass` */
bool ro_under(const ro_doc *d, uint32_t token, uint32_t top);     /* is token in the subtree of top (itself included)? */
ro_range ro_subtree(const ro_doc *d, uint32_t top);               /* leftmost and rightmost token of the subtree */
uint32_t ro_child(const ro_doc *d, uint32_t head, const char *rel, uint32_t after); /* next child with that relation after token `after` (RO_NONE: from the start) */
/* Smallest clause that holds the token: subtree of the nearest ancestor with a clause relation or the root. Returns its top. */
uint32_t ro_clause(const ro_doc *d, uint32_t token);

/* The shortest stretch that holds all of the spans, trimmed of blanks. */
ro_span ro_hull(ro_span a, ro_span b);

/* Frames (after frame): the next argument of the frame with this role from *at on; false when there is none. Start with *at = 0. */
bool ro_arg_next(const ro_doc *d, const ro_frame *f, uint8_t role, uint32_t *at, ro_arg *out);

/* Called by the stages entity and time when their layer is complete. */
void ro_index_mentions(ro_doc *d);
void ro_index_times(ro_doc *d);

/* Mentions (after entity): the smallest mention whose head is the token, else the smallest that holds it; RO_NONE. */
uint32_t ro_mention_at(const ro_doc *d, uint32_t token);
/* The actor that a token stands for, through its mention; RO_NONE. */
uint32_t ro_actor_at(const ro_doc *d, uint32_t token);
/* The first actor with this name or alias, ASCII case ignored; RO_NONE. */
uint32_t ro_actor_named(const ro_doc *d, ro_str name);
uint32_t ro_place_at(const ro_doc *d, uint32_t token);
uint32_t ro_time_at(const ro_doc *d, uint32_t token); /* the time expression that holds the token; RO_NONE */

/* Provenance: adds a line to a why list. */
void ro_why_add(ro_doc *d, ro_why *why, ro_str line);

#endif
