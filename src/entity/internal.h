/* Between the files of entity/. */
#ifndef RO_ENTITY_INTERNAL_H
#define RO_ENTITY_INTERNAL_H

#include "entity/entity.h"
#include "frame/frame.h"
#include "lexicon/lexicon.h"

/* The tables of lexicon/entity/ and the numbers of their columns (a test holds them to the files). */
enum ro_ent_table { RO_ET_STATE, RO_ET_DEMONYM, RO_ET_METONYM, RO_ET_ORG, RO_ET_PERSON, RO_ET_PLACE, RO_ET_OFFICE, RO_ET_AGENT,
    RO_ET_FIRST_NAME, RO_ENT_TABLES };
enum { RO_EC_STATE_CODE, RO_EC_STATE_CANONICAL, RO_EC_STATE_KIND, RO_EC_STATE_FROM, RO_EC_STATE_TO, RO_EC_STATE_LAT, RO_EC_STATE_LON };
enum { RO_EC_CODE }; /* demonym and metonym */
enum { RO_EC_METONYM_WHAT = 1 };
enum { RO_EC_ORG_CANONICAL, RO_EC_ORG_KIND, RO_EC_ORG_CODE, RO_EC_ORG_COUNTRY, RO_EC_ORG_SECTOR, RO_EC_ORG_FROM, RO_EC_ORG_TO };
enum { RO_EC_PERSON_CANONICAL, RO_EC_PERSON_OFFICE, RO_EC_PERSON_OF, RO_EC_PERSON_COUNTRY, RO_EC_PERSON_FROM, RO_EC_PERSON_TO,
    RO_EC_PERSON_CODE };
enum { RO_EC_PLACE_CANONICAL, RO_EC_PLACE_COUNTRY, RO_EC_PLACE_KIND, RO_EC_PLACE_LAT, RO_EC_PLACE_LON };
enum { RO_EC_OFFICE_OFFICE, RO_EC_OFFICE_SECTOR, RO_EC_OFFICE_RANK };
enum { RO_EC_AGENT_KIND, RO_EC_AGENT_SECTOR, RO_EC_AGENT_WHAT };
enum { RO_EC_GENDER };

extern const char *const ro_ent_table_name[RO_ENT_TABLES];

typedef enum { RO_NUM_UNKNOWN, RO_NUM_SINGULAR, RO_NUM_PLURAL } ro_number;
typedef enum { RO_GEN_UNKNOWN, RO_GEN_MALE, RO_GEN_FEMALE, RO_GEN_THING } ro_gender;

/* Words that stand in the lexicon, as found in the text. */
typedef struct {
    ro_range tokens;
    enum ro_ent_table table;
    ro_lexrow row;
} ro_hit;

/* A mention at work. */
typedef struct {
    ro_mention m;
    const ro_frame *frame; /* of layer mention; NULL */
    ro_range name;         /* tokens of m.name; empty: none */
    uint32_t hit;          /* that covers the head or the name, RO_NONE */
    uint32_t owner;        /* the mention of a state or body inside or beside it that it belongs to: `NATO` of `the NATO chief` */
    ro_range title;        /* words of an office before the name, or of the nominal itself */
    ro_str office, sector; /* of the title, from the lexicon */
    ro_number number;
    ro_gender gender;
    uint8_t person;        /* of a pronoun: 1, 2, 3; else 0 */
    bool definite;
    bool where;            /* used as a location */
    bool kind_known;       /* kind comes from the model or the lexicon, not from a guess */

    ro_str id;             /* identity by the lexicon: `s:TUR`, `o:NATO`, `p:Jens Stoltenberg`, `l:Idlib`; p NULL */
    ro_lexrow row;         /* its line */
    bool has_row;
    uint32_t up;           /* chain: towards the first mention; itself: it is the first */
} ro_cand;

/* What a chain is known to be; held by its first mention. */
typedef struct {
    ro_str id, name, surname, given; /* lower case but the id; p NULL: unknown */
    ro_number number;
    ro_gender gender;
    uint32_t kinds;                  /* bits of ro_kind over its names and nominals */
} ro_chain;

typedef struct {
    const ro_model *model;
    ro_doc *d;
    ro_ses *s;
    ro_lextable table[RO_ENT_TABLES];
    bool imported;         /* there is a dictionary of actors or agents (dictionary.h) */
    RO_VEC(ro_hit) hits;
    uint32_t *hit_at;      /* for each token the hit that holds it, RO_NONE */
    RO_VEC(ro_cand) c;     /* in the order of doc->mentions */
    uint32_t *cand_at;     /* for each token the candidate whose head it is, RO_NONE */
    ro_chain *chain;       /* one a candidate */
    uint32_t *known;       /* for a chain's first mention the first one with a line of the lexicon, RO_NONE */
    const ro_frame *second; /* frames of layer entity */
    uint32_t second_n;
    ro_map states;         /* code -> row of entity.state */
    bool states_read;
    ro_map holders;        /* office|of -> row of entity.person plus one; 0: nobody */
    bool of_un;            /* the text speaks of the United Nations */
} ro_ent;

/* ---- tables.c ---- */
void ro_ent_bind(ro_ent *e);
static inline ro_str ro_ent_field(const ro_lexrow *row, int column) { return row->field[column]; }
/* The line of a state by its code; false: unknown. */
bool ro_ent_state(ro_ent *e, ro_str code, ro_lexrow *out);
/* The one who holds an office (of a state or body by canonical name) on an ISO date; false: nobody, or more than one. */
bool ro_ent_holder(ro_ent *e, ro_str office, ro_str of, ro_str date, ro_lexrow *out);
/* Does the span of time from..to (each may be empty, or less exact than the date) hold the date? */
bool ro_ent_holds(ro_str from, ro_str to, ro_str date);
/* The date that holds at a token: its zone's, else the document's; p NULL: unknown. */
ro_str ro_ent_date(const ro_doc *d, uint32_t token);
/* Longest entry of a table that ends with the last token of the range; its first token in *beg. */
bool ro_ent_ending(const ro_ent *e, enum ro_ent_table table, ro_range r, ro_lexrow *row, uint32_t *beg);
/* Longest entry that begins at words[0]: how many words it takes, 0: none. */
uint32_t ro_ent_longest(const ro_ent *e, enum ro_ent_table table, const ro_span *words, uint32_t n, ro_lexrow *row);
ro_gender ro_ent_gender(const ro_ent *e, ro_str first_name);

/* ---- hits.c ---- */
void ro_ent_hits(ro_ent *e);
bool ro_ent_capital(const ro_doc *d, uint32_t token); /* begins with a capital letter */
bool ro_ent_propn(const ro_doc *d, uint32_t token);   /* reads as part of a name */
/* The head of a stretch of tokens: the first one whose own head lies outside. */
uint32_t ro_ent_head(const ro_doc *d, ro_range r);

/* ---- span.c ---- */
ro_range ro_ent_span(const ro_doc *d, uint32_t head);
/* The whole noun phrase, clauses and all (ro_ent_span is what the record calls a mention). */
ro_range ro_ent_phrase(const ro_doc *d, uint32_t head);
ro_range ro_ent_name(const ro_ent *e, const ro_cand *c); /* empty: none */
/* The first word behind a title of several words that the mention's head begins (`Secretary of State | Antony Blinken`), RO_NONE: it begins none.
 * Trees often hang such a name on the last word of its title. */
uint32_t ro_ent_behind_title(const ro_ent *e, const ro_cand *c);

/* ---- find.c ---- */
void ro_ent_find(ro_ent *e);

/* ---- know.c ---- */
/* Names looked up, kinds settled, titles, owners, number and gender. */
void ro_ent_know(ro_ent *e);
/* What a mention of a state or body is called as an owner in entity.person; p NULL. */
ro_str ro_ent_of_name(ro_ent *e, uint32_t cand);

/* ---- chain.c ---- */
void ro_ent_chains(ro_ent *e);
uint32_t ro_ent_first(const ro_ent *e, uint32_t cand); /* first mention of its chain */

/* ---- actor.c ---- */
void ro_ent_actors(ro_ent *e);

/* ---- author.c ---- */
void ro_ent_authors(ro_ent *e);
void ro_ent_add_author(ro_ent *e, ro_str name); /* an actor of that name; an organisation, by the lexicon where it stands there */
void ro_ent_issuer(ro_ent *e);
bool ro_ent_cites_resolution(const ro_doc *d); /* `resolution 1559 (2004)`: one of the Security Council */

#endif
