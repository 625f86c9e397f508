/* The named queries. Each is plain SQL on the schema of store/schema.sql, so that it also shows how to ask. */
#include "query/query.h"

#define WHO(slot, column) "(SELECT " column " FROM filler f WHERE f.record = r.id AND f.slot = '" slot "')"

const ro_named_query ro_named_queries[] = {
    { "documents", "", 0, "the documents, with the number of their records",
      "SELECT d.name, d.date, d.publisher, d.title, count(r.id) AS records FROM document d LEFT JOIN record r ON r.doc = d.id GROUP BY d.id ORDER BY d.date, d.name" },
    { "events", "", 0, "events that are counted",
      "SELECT e.date, " WHO("source", "names") " AS source, e.type, e.mode, " WHO("target", "names") " AS target, e.cameo, r.quote, r.document"
      " FROM event e JOIN quoted r ON r.id = e.record WHERE e.countable ORDER BY e.date, r.document, r.n" },
    { "uncounted", "", 0, "what was read and is not counted, with the reason",
      "SELECT e.status, " WHO("source", "names") " AS source, e.type, e.mode, " WHO("target", "names") " AS target, r.quote, r.document"
      " FROM event e JOIN quoted r ON r.id = e.record WHERE NOT e.countable ORDER BY r.document, r.n" },
    { "statements", "", 0, "who said what",
      "SELECT " WHO("speaker", "names") " AS speaker, s.act, s.form, r.quote, r.document FROM statement s JOIN quoted r ON r.id = s.record ORDER BY r.document, r.n" },
    { "commitments", "", 0, "who owes what to whom by when, and its state",
      "SELECT c.state, " WHO("obligor", "names") " AS obligor, " WHO("beneficiary", "names") " AS beneficiary, c.strength, c.polarity, c.deadline,"
      " (SELECT name FROM agreement g WHERE g.record = c.agreement) AS agreement, r.quote, r.document"
      " FROM commitment c JOIN quoted r ON r.id = c.record ORDER BY c.deadline IS NULL, c.deadline, r.document, r.n" },
    { "claims", "", 0, "who says that a commitment was kept or broken",
      "SELECT k.state, coalesce((SELECT names FROM filler f WHERE f.record = r.id AND f.slot = 'claim ' || k.ord), '(the text itself)') AS claimant,"
      " CAST(substr(CAST(d.text AS BLOB), k.beg + 1, k.end - k.beg) AS TEXT) AS words, r.quote AS commitment, r.document"
      " FROM claim k JOIN quoted r ON r.id = k.record JOIN document d ON d.id = r.doc ORDER BY r.document, r.n, k.ord" },
    { "figures", "", 0, "how many, how much, and how it changed",
      "SELECT f.kind, f.value, f.low, f.high, f.unit, f.change_from, f.change_to, f.direction, " WHO("holder", "names") " AS holder, f.as_of, r.quote, r.document"
      " FROM figure f JOIN quoted r ON r.id = f.record ORDER BY r.document, r.n" },
    { "decisions", "", 0, "what was decided and what is open",
      "SELECT k.state, " WHO("body", "names") " AS body, k.expected, k.expected_value, r.quote, r.document"
      " FROM decision k JOIN quoted r ON r.id = k.record ORDER BY r.document, r.n" },
    { "actors", "", 0, "the actors, with the number of their records",
      "SELECT a.name, a.kind, a.code, count(DISTINCT a.doc) AS documents, count(s.record) AS records FROM actor a"
      " LEFT JOIN slot s ON s.doc = a.doc AND s.actor = a.n GROUP BY a.name, a.kind, a.code ORDER BY records DESC, a.name" },
    { "actor", "NAME", 1, "all records in which an actor of that name stands",
      "SELECT r.document, r.layer || r.n AS record, s.slot, r.quote FROM slot s JOIN actor a ON a.doc = s.doc AND a.n = s.actor JOIN quoted r ON r.id = s.record"
      " WHERE a.name = ?1 COLLATE NOCASE ORDER BY r.document_date, r.document, r.beg" },
    { "search", "WORDS", 1, "documents that hold the words (FTS5 syntax), with the place",
      "SELECT d.name, d.date, snippet(text_search, 1, '[', ']', ' ... ', 16) AS place FROM text_search JOIN document d ON d.id = text_search.rowid"
      " WHERE text_search MATCH ?1 ORDER BY rank, d.id" },
    { "why", "RECORD", 1, "what decided a record, by its id in the store",
      "SELECT w.line FROM why w WHERE w.record = ?1 ORDER BY w.ord" },
};

const unsigned ro_nnamed_queries = sizeof ro_named_queries / sizeof *ro_named_queries;
