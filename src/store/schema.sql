-- The store, schema 3 (docs/formats/store.md). Offsets are bytes of document.text, half-open. Nothing is ever overwritten by a later claim: a document that is read
-- again by another model or lexicon replaces its own records and no others.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE document (
    id         INTEGER PRIMARY KEY,
    key        TEXT NOT NULL UNIQUE,       -- SHA-256 over the bytes, the id and the given date
    sha256     TEXT NOT NULL,              -- of the bytes as received: equal for reprints
    name       TEXT NOT NULL,
    title      TEXT, date TEXT, date_basis TEXT NOT NULL, publisher TEXT, url TEXT,
    text       TEXT NOT NULL,
    corrects   INTEGER NOT NULL,           -- its title or first words say that it corrects or takes back an earlier dispatch
    version    TEXT NOT NULL, model TEXT NOT NULL, lexicon TEXT NOT NULL
) STRICT;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_date ON document (date);
CREATE INDEX document_name ON document (name);
CREATE INDEX document_corrects ON document (publisher) WHERE corrects;

CREATE VIRTUAL TABLE text_search USING fts5 (title, text, content = 'document', content_rowid = 'id');

CREATE TABLE zone (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    kind TEXT NOT NULL, beg INTEGER NOT NULL, end INTEGER NOT NULL, parent INTEGER, author TEXT, date TEXT,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE sentence (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    zone INTEGER, beg INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE actor (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    name TEXT NOT NULL, kind TEXT NOT NULL, code TEXT, country TEXT, sector TEXT,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX actor_name ON actor (name);

CREATE TABLE role (
    doc INTEGER NOT NULL, actor INTEGER NOT NULL, ord INTEGER NOT NULL,
    title TEXT, of INTEGER, since TEXT, until TEXT, basis TEXT NOT NULL,
    PRIMARY KEY (doc, actor, ord), FOREIGN KEY (doc, actor) REFERENCES actor ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE place (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    name TEXT NOT NULL, country TEXT, lat REAL, lon REAL, kind TEXT NOT NULL,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE mention (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    actor INTEGER, place INTEGER, form TEXT NOT NULL, beg INTEGER NOT NULL, end INTEGER NOT NULL, name_beg INTEGER, name_end INTEGER,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE time (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    type TEXT NOT NULL, value TEXT, mod TEXT, first TEXT, last TEXT, beg INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

-- What all records share. `id` is made from content: document key, layer, span.
CREATE TABLE record (
    id TEXT PRIMARY KEY NOT NULL,
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
    layer TEXT NOT NULL, n INTEGER NOT NULL,          -- `e`, 3: the id in the JSON
    beg INTEGER NOT NULL, end INTEGER NOT NULL, sentence INTEGER, zone INTEGER,
    stated_in TEXT REFERENCES record DEFERRABLE INITIALLY DEFERRED,
    confidence REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX record_place ON record (doc, layer, n);
CREATE INDEX record_stated ON record (stated_in);

-- Who stands in which slot of a record: source, target, speaker, obligor, party ...
CREATE TABLE slot (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, slot TEXT NOT NULL, ord INTEGER NOT NULL,
    doc INTEGER NOT NULL, actor INTEGER NOT NULL, basis TEXT,
    PRIMARY KEY (record, slot, ord), FOREIGN KEY (doc, actor) REFERENCES actor ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX slot_actor ON slot (doc, actor);

-- The words behind a field.
CREATE TABLE span (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, field TEXT NOT NULL, ord INTEGER NOT NULL,
    beg INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (record, field, ord)
) STRICT, WITHOUT ROWID;

-- What decided: heads of the model with probability and runner-up, lines of lexicons.
CREATE TABLE why (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, ord INTEGER NOT NULL, line TEXT NOT NULL,
    PRIMARY KEY (record, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    form TEXT NOT NULL, act TEXT NOT NULL, date TEXT, quotation INTEGER, via TEXT REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    type TEXT NOT NULL, mode TEXT, cameo TEXT, quad INTEGER NOT NULL, goldstein REAL NOT NULL,
    status TEXT NOT NULL, countable INTEGER NOT NULL, reciprocal INTEGER NOT NULL, date TEXT, place INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX event_type ON event (type, date);

CREATE TABLE victim (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, ord INTEGER NOT NULL,
    actor INTEGER, effect TEXT NOT NULL, count INTEGER, beg INTEGER, end INTEGER,
    PRIMARY KEY (record, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    value REAL, low REAL, high REAL, unit TEXT, kind TEXT NOT NULL, approx INTEGER NOT NULL, as_of TEXT, place INTEGER,
    direction TEXT, change_from REAL, change_to REAL, event TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE agreement (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    name TEXT NOT NULL, kind TEXT NOT NULL, signed TEXT, deadline TEXT
) STRICT, WITHOUT ROWID;

-- All names under which the document speaks of it.
CREATE TABLE agreement_name (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, ord INTEGER NOT NULL, name TEXT NOT NULL,
    PRIMARY KEY (record, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE commitment (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    strength TEXT NOT NULL, polarity TEXT NOT NULL, state TEXT NOT NULL, deadline TEXT, "window" TEXT,
    agreement TEXT REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

CREATE INDEX commitment_agreement ON commitment (agreement);

-- Who says that a commitment was kept or broken. No claimant in slot `claim N`: the document's own voice.
CREATE TABLE claim (
    record TEXT NOT NULL REFERENCES record ON DELETE CASCADE, ord INTEGER NOT NULL,
    state TEXT NOT NULL, statement TEXT, beg INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (record, ord)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    state TEXT NOT NULL, leaning TEXT, outcome TEXT, expected TEXT, expected_value TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE conditional (record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE flow (record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE, kind TEXT NOT NULL, trend TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE dispute (record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE, sides INTEGER NOT NULL) STRICT, WITHOUT ROWID;

-- Until when a mandate, an authorization or measures run, as a decision or commitment sets or extends it. `thread`: the same for all terms of one mandate.
CREATE TABLE term (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    thread TEXT NOT NULL, holder TEXT NOT NULL, kind TEXT NOT NULL, until TEXT NOT NULL, beg INTEGER NOT NULL, end INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX term_thread ON term (thread);

-- Links across documents. Each record of the layers g, c, d, e, f gives keys: short texts such as `united states | 2021-05-01 | do withdraw troops`, by a named rule. Records that
-- have a key in common tell of the same thing; so do those that a chain of such pairs joins. Keys depend on their document alone, so the threads do not depend on the order of
-- loading. Documents have keys, too (layer p, bands of a MinHash of their words): those of one thread are copies of one report.

-- One row a telling: a record by its id, or a document by its key.
CREATE TABLE telling (
    record TEXT PRIMARY KEY NOT NULL,
    key INTEGER NOT NULL,                    -- one of its keys: leads to its thread
    passage INTEGER                          -- hash of the words of its sentence: equal for passages copied word for word; null for short ones
) STRICT, WITHOUT ROWID;
CREATE INDEX telling_key ON telling (key);

-- One row a key of a telling. `undone`: the user took the telling out (table unlinked).
CREATE TABLE link (
    record TEXT NOT NULL, key INTEGER NOT NULL, undone INTEGER NOT NULL,
    PRIMARY KEY (record, key)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_key ON link (key);

-- One row a key: the rule and the text that it stands for, and the thread it belongs to.
CREATE TABLE knot (
    key INTEGER PRIMARY KEY NOT NULL,
    thread INTEGER NOT NULL,
    rule TEXT NOT NULL, said TEXT NOT NULL
) STRICT;
CREATE INDEX knot_thread ON knot (thread);

-- `name`: the layer's letter and the smallest of the thread's keys in hex; the same for any order of loading.
CREATE TABLE thread (
    id INTEGER PRIMARY KEY, layer TEXT NOT NULL, name TEXT NOT NULL UNIQUE, knots INTEGER NOT NULL
) STRICT;
CREATE INDEX thread_layer ON thread (layer);

-- Tellings that the user took out of their threads. Kept when their document goes: they stay out when it is loaded again.
CREATE TABLE unlinked (record TEXT PRIMARY KEY NOT NULL) STRICT, WITHOUT ROWID;

-- Claims that a commitment was kept or broken which the document itself does not state. `agreement`: what is said to be kept or broken, where it names one.
CREATE TABLE loose_claim (
    doc INTEGER NOT NULL REFERENCES document ON DELETE CASCADE, n INTEGER NOT NULL,
    state TEXT NOT NULL, statement TEXT, agreement TEXT, claimants TEXT NOT NULL, beg INTEGER NOT NULL, end INTEGER NOT NULL,
    PRIMARY KEY (doc, n)
) STRICT, WITHOUT ROWID;

-- A telling with its thread, its document and the thread of that document's copies (`report`): count distinct reports, not documents.
CREATE VIEW told AS
    SELECT h.layer, h.name AS thread, t.record, t.passage, r.doc, d.name AS document, d.date, d.publisher, r.beg, r.end, c.name AS report
      FROM telling t JOIN knot k ON k.key = t.key JOIN thread h ON h.id = k.thread
      JOIN record r ON r.id = t.record JOIN document d ON d.id = r.doc
      JOIN telling p ON p.record = d.key JOIN knot q ON q.key = p.key JOIN thread c ON c.id = q.thread;
-- Why two records are linked: the keys that a record shares with others, each with its rule.
CREATE VIEW shared AS
    SELECT a.record, b.record AS other, k.rule, k.said
      FROM link a JOIN link b ON b.key = a.key AND b.record <> a.record JOIN knot k ON k.key = a.key
     WHERE NOT a.undone AND NOT b.undone;

-- For reading by eye: names in place of numbers, words in place of offsets.
CREATE VIEW quoted AS
    SELECT r.*, d.name AS document, d.date AS document_date,
           CAST(substr(CAST(d.text AS BLOB), r.beg + 1, r.end - r.beg) AS TEXT) AS quote
      FROM record r JOIN document d ON d.id = r.doc;
CREATE VIEW filler AS
    SELECT s.record, s.slot, group_concat(a.name, '; ') AS names, group_concat(coalesce(a.code, '---'), '; ') AS codes
      FROM (SELECT * FROM slot ORDER BY record, slot, ord) s JOIN actor a ON a.doc = s.doc AND a.n = s.actor
     GROUP BY s.record, s.slot;
