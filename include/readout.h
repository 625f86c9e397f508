/** @file readout.h
 * Readout: reads news text and writes a record of it in which every field leads back to its words.
 *
 * One immutable model serves all threads; each thread has a session of its own, which keeps its memory from document to document. A record
 * belongs to its session and lives until the session's next call of readout_read (or readout_relate, readout_why) or its end: nothing inside is freed alone.
 *
 *     readout_model *model;
 *     readout_session *ses;
 *     const readout_record *rec;
 *     readout_error err = { 0 };
 *     readout_input in = { .bytes = { text, strlen(text) }, .name = "dispatch.txt", .date = "2021-02-18" };
 *
 *     if (readout_model_open(&model, NULL, &err) || readout_session_new(&ses, model, &err) || readout_read(&rec, ses, &in, &err))
 *         fprintf(stderr, "%s\n", err.message);
 *     else
 *         readout_write(rec, READOUT_JSON, NULL, to_stdout, NULL, &err);
 *
 * Functions return READOUT_OK or one of the codes below, and describe the failure in *err (which may be NULL).
 */
#ifndef READOUT_H
#define READOUT_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define READOUT_API __attribute__((visibility("default")))

enum readout_code {
    READOUT_OK = 0,
    READOUT_EINPUT = 1,  /**< the input is not what it should be */
    READOUT_ELIMIT = 2,  /**< the input is larger or deeper than a documented limit */
    READOUT_EMODEL = 3,  /**< the model or a lexicon cannot be used */
    READOUT_EUSAGE = 4,  /**< something was asked for that does not exist */
    READOUT_EMEMORY = 5, /**< no memory */
    READOUT_EIO = 6,     /**< reading or writing failed */
    READOUT_ESTORE = 7,  /**< the database refused */
};

typedef struct readout_model readout_model;
typedef struct readout_session readout_session;
typedef struct readout_record readout_record;

/** Bytes, not terminated, borrowed. */
typedef struct {
    const char *p;
    size_t n;
} readout_str;

typedef struct {
    int code;          /**< enum readout_code */
    uint64_t where;    /**< byte of the input, or line of a lexicon; 0 where there is none */
    char message[512]; /**< one sentence, with the place in it */
} readout_error;

typedef struct {
    const char *model;            /**< path of the model file; NULL: READOUT_MODEL, else the installed one */
    const char *kernel;           /**< "vnni512", "vnni", "avx2", "c"; NULL: READOUT_KERNEL, else the best that the CPU has */
    const char *const *lexicons;  /**< files or folders of `.lex`, looked up before the built-in ones */
    size_t nlexicons;
} readout_options;

/** Opens the model and the lexicons. @param options may be NULL. @return READOUT_EMODEL with the reason for an unusable file. */
READOUT_API int readout_model_open(readout_model **out, const readout_options *options, readout_error *err);
READOUT_API void readout_model_close(readout_model *model);
/** One line a part: program version, model name and hash, lexicon hash, kernel. Lives as long as the model. */
READOUT_API const char *readout_model_version(const readout_model *model);

/** Columns of a token's vector. */
READOUT_API uint32_t readout_vector_width(const readout_model *model);

READOUT_API int readout_session_new(readout_session **out, const readout_model *model, readout_error *err);
READOUT_API void readout_session_free(readout_session *ses);

enum readout_input_kind { READOUT_AUTO, READOUT_TEXT, READOUT_HTML, READOUT_JSONL, READOUT_CONLLU };

typedef struct {
    readout_str bytes; /**< as received; must live until the session's next call */
    const char *name;  /**< for messages and for the document's id: a path */
    int kind;          /**< enum readout_input_kind; READOUT_JSONL: one line */
    uint64_t offset;   /**< of these bytes in their file, for messages */
    uint64_t line;     /**< of these bytes in their file, for messages; 0: the file is the document */
    const char *id;    /**< NULL: the name without its folder and ending */
    const char *date;  /**< ISO date of the document, NULL: not given */
    int parse_only;    /**< stop after trees: sentences, tags, lemmas */
} readout_input;

/** Which kind of input this is, by its first bytes and its name's ending. */
READOUT_API int readout_guess(readout_str bytes, const char *name);
/** Reads one document. @return READOUT_EINPUT with the byte, READOUT_ELIMIT, READOUT_EMEMORY; the session can go on with the next. */
READOUT_API int readout_read(const readout_record **out, readout_session *ses, const readout_input *in, readout_error *err);

/** Warnings of a record (bytes that were no UTF-8, a page too deep): count and text. */
READOUT_API size_t readout_warnings(const readout_record *rec);
READOUT_API const char *readout_warning(const readout_record *rec, size_t i);

enum readout_format { READOUT_READOUT, READOUT_JSON, READOUT_JSON_LINE, READOUT_CSV, READOUT_PAGE, READOUT_CONLLU_OUT, READOUT_LAYER, READOUT_CORPUS,
                      READOUT_VECTORS, /**< float32, little endian: a row a token, readout_vector_width() wide, nothing else */
                      READOUT_TOKENS   /**< lines `document sentence token form begin end` parted by tabs: a line a row of READOUT_VECTORS */ };
/** First line of READOUT_CSV; written once by the caller, before the first document. */
#define READOUT_CSV_HEADER                                                                                                                     \
    "document,event,date,type,mode,cameo,quad,goldstein,status,countable,source,source_code,target,target_code,place,country,quote,begin,end,"  \
    "trigger,asserted_by,zone,confidence\n"

/** First line of READOUT_TOKENS; written once by the caller, before the first document. */
#define READOUT_TOKENS_HEADER "document\tsentence\ttoken\tform\tbegin\tend\n"

enum readout_offsets { READOUT_CODEPOINTS, READOUT_BYTES, READOUT_UTF16 };

typedef struct {
    int offsets;           /**< enum readout_offsets */
    double min_confidence; /**< leave out records below */
    const char *layer;     /**< READOUT_LAYER: its name */
    int colour;            /**< READOUT_READOUT: ANSI colours */
    int width;             /**< READOUT_READOUT: columns, 0: 80 */
} readout_style;

/** Takes a piece of output; anything but 0 stops the writing with READOUT_EIO. */
typedef int (*readout_sink)(void *ctx, const char *p, size_t n);

/** Writes a record. @param format enum readout_format. @param style NULL: code points, everything, no colour. */
READOUT_API int readout_write(const readout_record *rec, int format, const readout_style *style, readout_sink sink, void *ctx, readout_error *err);

/** Many documents on several threads. Jobs are taken in order, worked on side by side, each with its thread's session, and handed over in order: the output is the same for any number
 * of threads. */
typedef struct {
    int (*next)(void *ctx, void **job);                            /**< puts the next job; 0: there are no more. One thread at a time. */
    void (*work)(void *ctx, readout_session *ses, void *job);      /**< side by side */
    int (*done)(void *ctx, void *job);                             /**< frees the job; 0 stops the run. One thread at a time, in order. */
    void *ctx;
} readout_jobs;
READOUT_API int readout_run(const readout_model *model, const readout_jobs *jobs, int threads, readout_error *err);

/** The relation of a marked pair: one line of JSON as docs/formats/record.md says under `relate`, answered with one line. @param labels "plover" or "plv". */
READOUT_API int readout_relate(readout_session *ses, readout_str line, const char *labels, readout_sink sink, void *ctx, readout_error *err);

/** A coder of your own labels, bound to the model that it was trained on (docs/formats/events-model.md). Shared by threads. */
typedef struct readout_events_model readout_events_model;
/** @return READOUT_EMODEL with the reason: not such a file, damaged, trained on another model. */
READOUT_API int readout_events_model_open(readout_events_model **out, const readout_model *model, const char *path, readout_error *err);
READOUT_API void readout_events_model_close(readout_events_model *own);
/** As readout_relate, in your own labels: `{"id", "label", "confidence", "group", "group_confidence", "trigger", "labels": {label: probability}}`. */
READOUT_API int readout_relate_own(readout_session *ses, const readout_events_model *own, readout_str line, readout_sink sink, void *ctx, readout_error *err);

typedef struct {
    readout_str lines;    /**< lines as readout_relate takes them, with a "label" and, all of them or none, a "group" that the label belongs to */
    const char *name;     /**< of the lines, for messages */
    double l2;            /**< strength of the regularisation, 0: 0.1 */
    int keep_going;       /**< report lines at fault and train on the rest; else the first is the error */
    readout_sink weights; /**< the file for readout_events_model_open */
    void *weights_ctx;
    readout_sink report;  /**< cross-validated figures, text; NULL: not wanted */
    void *report_ctx;
    readout_sink faults;  /**< with keep_going a line a fault, `name:line: what`; NULL: not wanted */
    void *faults_ctx;
    uint32_t *unusable;   /**< set to the number of lines at fault; may be NULL */
} readout_training;
/** Fits a coder to labelled pairs. The same lines give the same bytes. @return READOUT_EINPUT for a line at fault or fewer than two labels. */
READOUT_API int readout_train_events(const readout_model *model, const readout_training *how, readout_error *err);

/** What decided a record of the document: `id` as in its JSON (`e3`). @param words also say which words the decision hangs on. */
READOUT_API int readout_why(readout_session *ses, const readout_input *in, const char *id, int words, readout_sink sink, void *ctx, readout_error *err);

/** A database of documents and records (docs/formats/store.md). */
typedef struct readout_store readout_store;
/** @param create also make it, or bring an older schema up to date. */
READOUT_API int readout_store_open(readout_store **out, const char *path, int create, readout_error *err);
READOUT_API void readout_store_close(readout_store *store);
/** Puts a record in, one transaction. @param fresh set to 0 if the same bytes, read by the same model and lexicon, are there already. */
READOUT_API int readout_store_add(readout_store *store, const readout_record *rec, int *fresh, readout_error *err);
/** Runs SQL (read only) or a named query. @param format "table", "csv" or "json". @param args values of a named query's parameters. */
READOUT_API int readout_store_query(readout_store *store, const char *query, const char *const *args, size_t nargs, const char *format, readout_sink sink,
                                    void *ctx, readout_error *err);
/** Names and explanations of the named queries: "name\tparameters\twhat"; NULL past the last. */
READOUT_API const char *readout_store_named(size_t i);

/** What an account of a database is asked for; NULL: everything. Names match without regard to case, wherever they stand in a name; dates are ISO values. */
typedef struct {
    const char *as_of;     /**< ledger, calendar, why: the date the account holds for; NULL: that of the latest document */
    const char *agreement; /**< ledger, calendar: name or alias */
    const char *obligor;   /**< ledger, calendar: who owes */
    const char *actor;     /**< timeline: who takes part */
    const char *holder;    /**< figures: whose they are */
    const char *kind;      /**< figures: a kind of figure */
    const char *from, *to; /**< timeline, calendar: first and last day */
    const char *id;        /**< why: a thread or a telling, by id, the beginning of one, or DOCUMENT:c2 */
    int overdue, disputed; /**< ledger: these alone */
} readout_question;
/** Writes an account of a database. @param account "ledger", "timeline", "figures", "calendar" or "why". @param format "text", "json", "csv"; of a calendar also "ics"; NULL: text. */
READOUT_API int readout_store_account(readout_store *store, const char *account, const readout_question *question, const char *format, readout_sink sink,
                                      void *ctx, readout_error *err);
/** Takes a telling, by its id as in readout_question, out of the thread that it is wrongly linked to; it stays out when its document is put in again. @param restore puts it back. The
 * store must be open for writing. */
READOUT_API int readout_store_unlink(readout_store *store, const char *id, int restore, readout_error *err);

/** Checks lexicon files: all faults go to the sink, a line each. */
READOUT_API int readout_lexicon_check(const char *const *paths, size_t n, readout_sink sink, void *ctx, readout_error *err);
/** Where an import goes. */
typedef struct readout_import {
    readout_sink lexicon; /**< the lexicon file */
    void *lexicon_ctx;
    readout_sink report;  /**< a line for each thing that could not be used, `FILE:line: what and why`, and a summary */
    void *report_ctx;
    uint32_t *unusable;   /**< set to the number of these lines; may be NULL */
} readout_import;
/** Makes a lexicon file of dictionaries of TABARI and PETRARCH (lexicon/README.md). Lines at fault are reported and the rest is written. @param kind "actors", "agents", "verbs", "discards" or
 * "issues"; NULL: by their make-up. @param alone verbs: only they make events, what is read without them is none. @return READOUT_EINPUT where nothing could be used. */
READOUT_API int readout_lexicon_import(const char *const *paths, size_t n, const char *kind, int alone, const readout_import *to, readout_error *err);

#ifdef __cplusplus
}
#endif

#endif
