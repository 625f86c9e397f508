-- The store, schema 1 (docs/formats/store.md). Offsets are bytes of document.text, half-open. Nothing is ever overwritten by a later claim: a document that is read
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
    version    TEXT NOT NULL, model TEXT NOT NULL, lexicon TEXT NOT NULL
) STRICT;
CREATE INDEX document_sha256 ON document (sha256);
CREATE INDEX document_date ON document (date);

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

CREATE TABLE commitment (
    record TEXT PRIMARY KEY NOT NULL REFERENCES record ON DELETE CASCADE,
    strength TEXT NOT NULL, polarity TEXT NOT NULL, state TEXT NOT NULL, deadline TEXT, "window" TEXT,
    agreement TEXT REFERENCES record DEFERRABLE INITIALLY DEFERRED
) STRICT, WITHOUT ROWID;

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

-- For reading by eye: names in place of numbers, words in place of offsets.
CREATE VIEW quoted AS
    SELECT r.*, d.name AS document, d.date AS document_date,
           CAST(substr(CAST(d.text AS BLOB), r.beg + 1, r.end - r.beg) AS TEXT) AS quote
      FROM record r JOIN document d ON d.id = r.doc;
CREATE VIEW filler AS
    SELECT s.record, s.slot, group_concat(a.name, '; ') AS names, group_concat(coalesce(a.code, '---'), '; ') AS codes
      FROM (SELECT * FROM slot ORDER BY record, slot, ord) s JOIN actor a ON a.doc = s.doc AND a.n = s.actor
     GROUP BY s.record, s.slot;
