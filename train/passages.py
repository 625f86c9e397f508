"""The annotated corpus as documents with anchors and arguments (docs/corpus.md, docs/formats/model.md).

A record names its actors and copies its words; here they become tokens: an actor is the head word of its nearest
mention, words are the tokens that they cover. What cannot be found is counted in `missed` and left out.
"""
import collections
import re

import numpy as np

import data
import decode
import numbers_in_text as numbers
import tokens
from corpus import listed, places, read_marks, records
from heads import ANCHORS, IGNORE

FAR = 1000                                  # a token's distance in another sentence counts as this much more
VERBAL = ("VERB", "NOUN", "PROPN", "ADJ", "AUX", "NUM", "PRON")
GOODS = [("money", r"\$|€|£|\b(money|aid|funds?|dollars?|euros?|pounds?|loans?|grants?|million|billion|remittances|payments?)\b"),
         ("arms", r"\b(arms|weapons?|missiles?|rockets?|ammunition|rifles|tanks|aircraft|drones?|shells)\b"),
         ("troops", r"\b(troops?|soldiers|forces|battalions?|brigades?|fighters|police)\b"),
         ("people", r"\b(people|refugees|migrants|civilians|families|workers|students|prisoners)\b"),
         ("energy", r"\b(gas|oil|electricity|fuel|coal|power|petroleum|crude)\b")]


class Passage:
    """One passage: its text, its tokens, and the document that is filled with labels."""

    def __init__(self, record, rows, table, missed):
        self.record, self.text, self.table, self.missed = record, record["text"], table, missed
        self.offsets = [(b, e) for b, e, _ in rows]
        self.doc = data.Document(record["id"], [self.text[b:e] for b, e, _ in rows], [o for _, _, o in rows])
        self.anchors = {}                    # (head, token) -> {role: (filled, masked)}

    def parsed(self, tree, upos):
        """Trees and tags as predicted; they give head words and are not learned from."""
        self.head, self.sentence, self.upos = tree["head"], tree["sentence"], [upos[i] for i in tree["upos"]]

    # ---- finding words

    def stretch(self, where, nth=None):
        """Character ranges of a record's `where`."""
        out = []
        for piece in listed(where):
            found = places(self.text, piece) or [m.start() for m in re.finditer(re.escape(piece), self.text)]
            if found:
                at = found[min((nth or 1), len(found)) - 1]
                out.append((at, at + len(piece)))
        return out

    def locate(self, value, ranges):
        """Character ranges of copied words: inside the ranges as the checker reads them, else the nearest elsewhere."""
        out = []
        for item in listed(value):
            words, nth = (item.get("t"), item.get("nth") or 1) if isinstance(item, dict) else (item, 1)
            if not words:
                continue
            found = [at for b, e in ranges for at in (b + p for p in places(self.text[b:e], words))]
            found = found or [at for b, e in ranges for at in (b + m.start() for m in re.finditer(re.escape(words), self.text[b:e]))]
            if not found:
                nth, near = 1, ranges[0][0] if ranges else 0
                found = sorted((m.start() for m in re.finditer(re.escape(words), self.text)), key=lambda p: abs(p - near))
            if len(found) >= nth:
                out.append((found[nth - 1], found[nth - 1] + len(words)))
        return out

    def covered(self, ranges):
        return sorted({i for b, e in ranges for i, (tb, te) in enumerate(self.offsets) if tb < e and te > b})

    def words(self, value, ranges, what):
        """Tokens of copied words; none where there are no words or they cannot be found."""
        if not value:
            return []
        self.missed[what, "all"] += 1
        found = self.covered(self.locate(value, ranges))
        if not found:
            self.missed[what, "missed"] += 1
        return found

    def head_of(self, inside):
        """The head word of a set of tokens: its own head stands outside; a content word rather than a particle."""
        own = set(inside)
        out = [i for i in inside if int(self.head[i]) not in own] or list(inside)
        return next((i for i in out if self.upos[i] in VERBAL), out[0])

    def distance(self, i, j):
        """How far two words are from each other: by steps in the tree inside a sentence (the subject of a verb is nearer than that of its clause, `he` of `Sand said he left`), then by words."""
        if self.sentence[i] != self.sentence[j]:
            return abs(i - j) + FAR * abs(int(self.sentence[i]) - int(self.sentence[j]))
        up, down = self.ancestors(i), self.ancestors(j)
        common = next((a for a in up if a in down), None)
        steps = len(up) + len(down) if common is None else up.index(common) + down.index(common)
        return steps + abs(i - j) / FAR

    def ancestors(self, i):
        """The word and those above it, upwards."""
        out = [i]
        while int(self.head[out[-1]]) >= 0 and int(self.head[out[-1]]) not in out:
            out.append(int(self.head[out[-1]]))
        return out

    # ---- mentions and times

    def mentions(self):
        """Anchors of `mention`, chains, and the head words of every entity's mentions."""
        doc, known = self.doc, self.table.number["mention.kind"]
        kind = {e["n"]: e.get("kind") for e in self.record["entities"]}
        name = {e["n"]: e["name"] for e in self.record["entities"]}
        doc.labels["mention.kind"], chains = np.zeros(len(doc), dtype=np.int64), {}
        self.of_entity = collections.defaultdict(list)
        for b, e, numbers_ in sorted(read_marks(self.record["marked"]), key=lambda s: s[0] - s[1]):
            inside = self.covered([(b, e)])
            self.missed["mention", "all"] += 1
            if not inside:
                self.missed["mention", "missed"] += 1
                continue
            at = self.head_of(inside)
            doc.labels["mention.kind"][at] = known.get(kind.get(numbers_[0]), IGNORE)
            chains[at] = numbers_[0] if len(numbers_) == 1 else f"several {at}"
            doc.names.update({i: kind.get(numbers_[0]) for i in inside if self.upos[i] == "PROPN"})
            for n in numbers_:
                self.of_entity[name.get(n)].append(at)
        doc.mentions = sorted(chains.items())

    def nearest(self, names, at, what):
        """Head words of the nearest mention of each named entity, and those of their other mentions."""
        filled, masked = [], []
        for name in listed(names):
            heads = self.of_entity.get(name)
            understood = any(e.get("understood") for e in self.record["entities"] if e["name"] == name)
            self.missed[what, "all"] += not understood
            if heads:
                filled.append(min(heads, key=lambda j: self.distance(at, j)))
                masked += heads
            else:
                self.missed[what, "missed"] += not understood
        return filled, [j for j in masked if j not in filled]

    def times(self):
        self.known_times = []                # (head word, tokens, value)
        for t in self.record["times"]:
            value = {"t": t["text"], "nth": t.get("nth") or 1}
            inside = self.words(value, [(0, len(self.text))], "time")
            if inside:
                at = self.head_of(inside)
                self.known_times.append((at, inside, str(t.get("value"))))
                self.anchor("time", at, {"type": t["type"]}, extent=(inside, []))

    def dated(self, value, at, anywhere=False):
        """The time expression of that value: in the sentence, the nearest; ([head word], [])."""
        if not value:
            return [], []
        value = str(value)
        found = [(self.distance(at, i), i) for i, _, v in self.known_times if v and (v.startswith(value) or value.startswith(v))
                 and (anywhere or self.sentence[i] == self.sentence[at])]
        return ([min(found)[1]] if found else []), []

    # ---- anchors

    def anchor(self, head, at, labels, **roles):
        """An anchor with its labels and what fills its roles, (filled, masked) tokens each. Records that share an anchor
        are one: the labels of the first, the union of the fillers."""
        doc = self.doc
        for group, label in labels.items():
            key = f"{head}.{group}"
            number = self.table.number[key].get(label, IGNORE)
            self.missed["label", "all"] += 1
            self.missed["label", "missed"] += number == IGNORE
            if (head, at) not in self.anchors:
                doc.labels[key][at] = number
        own = self.anchors.setdefault((head, at), {})
        for role, (filled, masked) in roles.items():
            before = own.get(role, ([], []))
            own[role] = (sorted({*before[0], *filled}), sorted({*before[1], *masked}))

    def finish(self):
        """Anchors to the document's arguments: every role of every anchor, filled or not."""
        for (head, at), roles in self.anchors.items():
            for r in self.table.roles_of(head):
                filled, masked = roles.get(self.table.roles[r][1], ([], []))
                self.doc.arguments.append(data.Argument(r, at, filled, [j for j in masked if j not in filled]))
        return self.doc

    def read(self):
        for a in ANCHORS:
            if a.name != "entity":
                self.doc.layers.append(a.name)
                self.doc.labels.update({f"{a.name}.{g}": self.doc.blank() for g in a.groups})
                self.doc.labels[f"{a.name}.{next(iter(a.groups))}"][:] = 0
        self.mentions()
        self.times()
        for layer, reader in RECORDS:
            for r in self.record.get(layer) or []:
                reader(self, r, self.stretch(r.get("where"), r.get("nth")))
        return self.finish()


# ---- records, one function a layer: (passage, record, ranges of its `where`)

def statement(p, r, at):
    content = p.words(r["content"], at, "statement content")
    cue = p.words(r.get("cue"), at, "statement cue")
    inside = set(p.covered(at))
    carried = [i for i in cue if i not in inside]
    own = [i for i in cue if i in inside]
    if not own and not content:
        return
    anchor = (own or content)[0]
    p.anchor("statement", anchor, {"act": r["act"], "form": r["form"]}, source=p.nearest(r["speaker"], anchor, "speaker"),
             addressee=p.nearest(r.get("addressee"), anchor, "addressee"), cue=(own, carried), content=(content, []))


def event(p, r, at):
    tellings = [(t, at) for t in listed(r.get("trigger"))]
    tellings += [(t["trigger"], p.stretch(t["where"], t.get("nth"))) for t in r.get("tellings") or []]
    tellings = [(one, ranges) for t, ranges in tellings for one in listed(t)]
    for trigger, ranges in tellings:
        words = p.words(trigger, ranges, "event trigger")
        if not words:
            continue
        anchor = p.head_of(words)
        p.anchor("event", anchor, {"type": r["type"], "mode": r.get("mode") or "-", "status": r["status"]},
                 trigger=(words, []), source=p.nearest(r["source"], anchor, "event source"),
                 target=p.nearest(r["target"], anchor, "event target"), victim=victims(p, r, ranges, anchor),
                 place=p.nearest(r.get("place"), anchor, "place"), time=p.dated(r.get("date"), anchor),
                 instrument=(p.words(r.get("instrument"), ranges, "instrument"), []))


def victims(p, r, ranges, anchor):
    """Head words of those hurt. Older passages do not say: unknown there where somebody may have been."""
    if "victims" not in r:
        told = any("victims" in e for e in p.record["events"])
        return [], [] if told or r["type"] not in ("ASSAULT", "COERCE") else list(range(len(p.doc)))
    filled, masked = [], []
    for v in r["victims"] or []:
        words = p.words(v.get("words"), ranges, "victim") if v.get("words") else []
        if words:
            filled.append(p.head_of(words))
        elif v.get("actor"):
            near, others = p.nearest(v["actor"], anchor, "victim")
            filled, masked = filled + near, masked + others
    return filled, masked


def figure(p, r, at):
    inside = p.covered(at)
    counted = p.words(r.get("what"), at, "figure what")
    sought = [v for v in (r.get("value"), r.get("low"), r.get("high")) if v is not None]
    p.missed["figure number", "all"] += 1
    anchor = numbers.find(p.doc.words, inside, sought, near=counted)
    if anchor is None:
        anchor = next((i for i in counted + inside if p.upos[i] == "NUM"), None)
    if anchor is None:
        p.missed["figure number", "missed"] += 1
        return
    change = r.get("change") or {}
    before = [i for i in inside if i != anchor]
    origin = numbers.find(p.doc.words, before, [change["from"]]) if change.get("from") is not None else None
    low, high = r.get("low") is not None, r.get("high") is not None
    p.anchor("figure", anchor, {"kind": r["kind"], "approx": "approx" if r.get("approx") else "exact",
                                "direction": change.get("direction") or "none",
                                "bound": "range" if low and high else "low" if low else "high" if high else "none"},
             counted=(counted, []), holder=p.nearest(r.get("holder"), anchor, "holder"),
             place=p.nearest(r.get("place"), anchor, "place"), as_of=p.dated(r.get("as_of"), anchor),
             **{"from": ([] if origin is None else [origin], [])})


def agreement(p, r, at):
    words = p.words(r["trigger"], at, "agreement trigger") if r.get("trigger") else named(p, r, at)
    if not words:
        return
    anchor = p.head_of(words)
    p.agreements[r["name"]] = anchor
    p.anchor("agreement", anchor, {"kind": r["kind"]}, name=(words, []), party=p.nearest(r.get("parties"), anchor, "party"),
             date=p.dated(r.get("signed"), anchor), deadline=p.dated(r.get("deadline"), anchor))


def named(p, r, at):
    """Words of an agreement in a passage that does not give them: its name, else the noun of its kind, else a head."""
    inside = p.covered(at)
    if r["name"] in " ".join(p.text[b:e] for b, e in at):
        return p.covered(p.locate(r["name"], at))
    noun = re.compile(r"(?i)^(resolution|agreement|accord|treat|deal|pact|truce|cease|contract|law|act|protocol|convention|memorandum|settlement|plan|declaration|statement)")
    return [next((i for i in inside if noun.match(p.doc.words[i])), p.head_of(inside))] if inside else []


def commitment(p, r, at):
    action = p.words(r["action"], at, "commitment action")
    if not action:
        return
    anchor = p.head_of(action)
    agreed = p.agreements.get(r.get("agreement"))
    p.anchor("commitment", anchor, {"strength": r.get("strength"), "polarity": r.get("polarity"), "state": r["state"]},
             obligor=p.nearest(r["obligor"], anchor, "obligor"), beneficiary=p.nearest(r.get("beneficiary"), anchor, "beneficiary"),
             action=(action, []), agreement=([] if agreed is None else [agreed], []),
             deadline=p.dated(r.get("deadline"), anchor, anywhere=True),
             condition=(p.words(r.get("condition"), at, "condition"), []))
    for c in r.get("claims") or []:
        ranges = p.stretch(c["where"]) if c.get("where") else at
        words = p.words(c.get("cue") or c.get("where"), ranges, "claim cue")
        if words:
            cue = p.head_of(words)
            by = [n for n in listed(c.get("by")) if n != "reporter"]
            p.anchor("claim", cue, {"state": c["state"]}, claimant=p.nearest(by, cue, "claimant"), commitment=([anchor], []))


def decision(p, r, at):
    question = p.words(r["question"], at, "decision question")
    if not question:
        return
    anchor, expected = p.head_of(question), r.get("expected")
    said = [i for t in listed(expected) for i in p.covered(p.locate(t, at))]
    if expected and not said:
        head = p.dated(expected if isinstance(expected, str) else None, anchor, anywhere=True)[0]
        said = [i for at_, inside, _ in p.known_times if at_ in head for i in inside]
    p.anchor("decision", anchor, {"state": r["state"]}, body=p.nearest(r.get("body"), anchor, "body"),
             question=(question, []), expected=(said, []))


def conditional(p, r, at):
    marker = p.words(r.get("marker"), at, "marker")
    antecedent, consequent = p.words(r["antecedent"], at, "antecedent"), p.words(r["consequent"], at, "consequent")
    if marker:
        p.anchor("conditional", marker[0], {"kind": r["kind"]}, speaker=p.nearest(r.get("speaker"), marker[0], "conditional speaker"),
                 antecedent=(antecedent, []), consequent=(consequent, []))


def flow(p, r, at):
    what = p.words(r.get("what") or r["where"], at, "flow what")
    if not what:
        return
    anchor = p.head_of(what)
    kind = r.get("kind") or next((k for k, rule in GOODS if re.search(rule, str(r.get("what")), re.I)), "goods")
    causes = [i for c in r.get("causes") or [] for i in p.words(c, at, "flow cause")]
    p.anchor("flow", anchor, {"kind": kind, "trend": r["trend"]}, what=(what, []), cause=(causes, []),
             **{"from": p.nearest(r.get("from"), anchor, "flow from"), "to": p.nearest(r.get("to"), anchor, "flow to")})


def dispute(p, r, at):
    said = [p.words(s.get("says"), at, "dispute") for s in r["sides"]]
    heads = [p.head_of(s) for s in said if s]
    for other in heads[1:]:
        if other != heads[0]:
            p.anchor("dispute", other, {"kind": "dispute"}, against=([heads[0]], []))


RECORDS = [("statements", statement), ("events", event), ("figures", figure), ("agreements", agreement),
           ("commitments", commitment), ("decisions", decision), ("conditionals", conditional), ("flows", flow),
           ("disputes", dispute)]


# ---- the whole corpus

def read(folders, reader, wordpiece, splits, report=True):
    """Documents of the passages of some splits, their head words by the reader's own trees."""
    chosen = [r for split, r in records(folders) if split in splits]
    missed, docs = collections.Counter(), []
    upos = reader.table.token_labels["upos"]
    training = reader.training
    reader.eval()
    for record, rows in zip(chosen, tokens.tokens([r["text"] for r in chosen])):
        p = Passage(record, rows, reader.table, missed)
        p.agreements = {}
        p.parsed(decode.parse(reader, wordpiece, p.doc), upos)
        docs.append(p.read())
    reader.train(training)
    if report:
        report_missed(missed, len(docs), sum(map(len, docs)))
    return docs


def report_missed(missed, passages, words):
    whole = sum(n for (_, k), n in missed.items() if k == "all")
    lost = {w: n for (w, k), n in missed.items() if k == "missed" and n}
    print(f"corpus: {passages} passages, {words} tokens; not found {sum(lost.values())} of {whole}"
          f" ({100 * sum(lost.values()) / max(whole, 1):.1f} %): {lost}", flush=True)
