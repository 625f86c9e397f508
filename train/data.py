"""Documents with labels, from the treebanks, GUM's mentions and the factuality sets, and windows cut from them.

A document is a row of tokens. Labels are arrays over its tokens, one a group of the table of heads (`upos`, `event.type`,
…), IGNORE where nothing is known; a document that has a layer has its first group on every token. The corpus is
read in corpus.py into the same form.
"""
import collections
import json
import lzma
import os
from pathlib import Path
from dataclasses import dataclass, field

import numpy as np

import lemma
from heads import IGNORE

SHARED = os.environ.get("READOUT_SHARED", str(Path(__file__).resolve().parents[2] / "shared")) + "/data/"
FEWEST = {"feats": 5, "lemma": 3, "xpos": 1, "upos": 1}      # a label must occur this often in the training data
UNCLEAR = 0.5            # factuality up to this on either side of 0 is the class `unclear` (heads.FACTUALITY)


@dataclass
class Argument:
    """A role of an anchor: tokens that fill it, and tokens that are neither right nor wrong (other mentions)."""
    role: int
    anchor: int
    filled: list
    masked: list = field(default_factory=list)


@dataclass
class Document:
    name: str
    words: list
    opens: list                                      # first token of a paragraph?
    sentence: list = None                            # number of each token's sentence
    head: np.ndarray = None                          # of each token: token, -1 the root, IGNORE unknown
    labels: dict = field(default_factory=dict)       # group -> array of label numbers
    arguments: list = field(default_factory=list)
    layers: list = field(default_factory=list)       # anchor heads whose arguments are complete
    mentions: list = field(default_factory=list)     # (token, chain) in order of token
    raw: dict = field(default_factory=dict)          # columns of the treebank as strings, until numbered
    names: dict = field(default_factory=dict)        # token of a name -> kind of what it names (corpus)

    def __len__(self):
        return len(self.words)

    def blank(self):
        return np.full(len(self.words), IGNORE, dtype=np.int64)


# ---- treebanks

def read_text(path):
    opener = lzma.open if str(path).endswith(".xz") else open
    with opener(path, "rt", encoding="utf-8") as f:
        yield from f


def read_conllu(path):
    """Documents of a CoNLL-U file: syntactic words in order, multi-word tokens and empty nodes left out."""
    docs, rows, opens, ids = [], [], False, None
    for line in read_text(path):
        line = line.rstrip("\n")
        if line.startswith("# newdoc") or not docs:
            docs.append(Document("", [], [], [], [], raw=collections.defaultdict(list)))
            opens = True
        if line.startswith("# newpar"):
            opens = True
        elif line.startswith("# sent_id"):
            ids = line.split("=", 1)[1].strip()
        elif line[:1].isdigit():
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            add_sentence(docs[-1], rows, ids, opens)
            rows, opens = [], False
    return [d for d in docs if len(d)]


def add_sentence(doc, rows, ids, opens):
    base = len(doc)
    doc.name = doc.name or ids
    for i, c in enumerate(rows):
        doc.words.append(c[1])
        doc.opens.append(opens and i == 0)
        doc.sentence.append(doc.sentence[-1] + (i == 0) if doc.sentence else 0)
        doc.head.append(base + int(c[6]) - 1 if c[6] != "0" else -1)
        for key, column in (("lemma", 2), ("upos", 3), ("xpos", 4), ("feats", 5), ("rel", 7)):
            doc.raw[key].append(c[column])
        doc.raw["id"].append((ids, int(c[0])))


def token_labels(docs):
    """Labels of the token heads and the relations, commonest first, from the documents' columns."""
    counts = {key: collections.Counter(x for d in docs for x in d.raw[key]) for key in ("upos", "xpos", "feats", "rel")}
    counts["lemma"] = collections.Counter(lemma.script(w, x) for d in docs for w, x in zip(d.words, d.raw["lemma"]))
    kept = {key: [x for x, n in c.most_common() if n >= FEWEST.get(key, 1)] for key, c in counts.items()}
    kept["sent"] = ["-", "end"]
    relations = kept.pop("rel")
    return kept, relations


def number_columns(docs, table):
    """Strings of the treebank to label numbers."""
    for d in docs:
        d.head = np.array(d.head, dtype=np.int64)
        for key in ("upos", "xpos", "feats", "rel"):
            known = table.number[key]
            d.labels[key] = np.array([known.get(x, IGNORE) for x in d.raw[key]], dtype=np.int64)
        known = table.number["lemma"]
        d.labels["lemma"] = np.array([lemma.closest(w, x, known) for w, x in zip(d.words, d.raw["lemma"])], dtype=np.int64)
        d.labels["sent"] = np.array([int(i + 1 == len(d) or d.sentence[i + 1] != s) for i, s in enumerate(d.sentence)],
                                    dtype=np.int64)


def add_factuality(docs, path):
    """Whether readers think that a verb's event happened: no, unclear, yes."""
    value = {}
    for line in read_text(path):
        x = json.loads(line)
        value[x["sent_id"], x["token"]] = x["value"]
    for d in docs:
        found = [value.get(key) for key in d.raw["id"]]
        if any(v is not None for v in found):
            d.labels["fact"] = np.array([IGNORE if v is None else 0 if v < -UNCLEAR else 2 if v > UNCLEAR else 1 for v in found])


# ---- GUM's mentions

def head_word(head, begin, end, better=()):
    """The token of [begin, end) whose head stands outside; of several the first that is in `better`, else the first."""
    out = [i for i in range(begin, end) if not begin <= head[i] < end]
    return next((i for i in out if i in better), out[0] if out else begin)


def covered(offsets, begin, end):
    """Token range [first, last) that overlaps the characters [begin, end)."""
    inside = [i for i, (b, e) in enumerate(offsets) if b < end and e > begin]
    return (inside[0], inside[-1] + 1) if inside else None


def squeezed_offsets(words):
    """Offsets of tokens with all white space left out: how two tokenisations of one text are aligned."""
    out, at = [], 0
    for w in words:
        size = len("".join(w.split()))
        out.append((at, at + size))
        at += size
    return out


def add_gum(docs, path, table):
    """Anchors of `entity` and chains, on the head words of GUM's mentions; the smaller one where two share a head."""
    by_name = {d.name.rsplit("-", 1)[0]: d for d in docs}
    known = table.number["entity.kind"]
    for line in read_text(path):
        gum = json.loads(line)
        d = by_name.get(gum["id"])
        if d is None:           # a quick check reads a part of the treebank
            continue
        before = np.cumsum([0] + [not ch.isspace() for ch in gum["text"]])
        offsets = np.array(squeezed_offsets(d.words))
        kinds, chains = np.zeros(len(d), dtype=np.int64), {}
        for m in sorted(gum["mentions"], key=lambda m: m["b"] - m["e"]):
            inside = np.nonzero((offsets[:, 0] < before[m["e"]]) & (offsets[:, 1] > before[m["b"]]))[0]
            if len(inside):
                at = head_word(d.head, inside[0], inside[-1] + 1)
                kinds[at], chains[at] = known[m["type"]], m["entity"]
        d.labels["entity.kind"] = kinds
        d.mentions = sorted(chains.items())


# ---- windows

STOPS, QUOTES = set(".!?"), set("\"'”’»)")


def ends_sentence(words, i):
    """Whether a long paragraph may be cut after token i (docs/formats/model.md, Windows)."""
    if words[i][-1:] in STOPS:
        return True
    return i > 0 and words[i] in ("\"", "'", "''", "”", "’", "»") and words[i - 1][-1:] in STOPS


def paragraphs(doc):
    starts = [i for i, o in enumerate(doc.opens) if o or i == 0]
    return list(zip(starts, starts[1:] + [len(doc)]))


def cut(doc, begin, end, sizes, room, gold):
    """Pieces of one paragraph that is too long: the most that fits, back to the last sentence end if there is one."""
    while begin < end:
        last, used = begin, 0
        while last < end and used + sizes[last] <= room:
            used += sizes[last]
            last += 1
        if last < end:
            if gold:
                good = [i for i in range(begin, last) if doc.labels["sent"][i] == 1]
            else:
                good = [i for i in range(begin, last) if ends_sentence(doc.words, i)]
            last = good[-1] + 1 if good else last
        yield begin, last
        begin = last


def windows(doc, wordpiece, limit=256, gold=False):
    """Token ranges of at most `limit` pieces, [CLS] and [SEP] counted: whole paragraphs, long ones cut
    (`gold`: at the ends of the treebank's sentences)."""
    sizes, room = [len(wordpiece.token(w)) for w in doc.words], limit - 2
    out, used = [], room + 1
    for begin, end in paragraphs(doc):
        size = sum(sizes[begin:end])
        if size > room:
            out += cut(doc, begin, end, sizes, room, gold)
            used = sum(sizes[out[-1][0]:out[-1][1]])
        elif used + size > room:
            out.append((begin, end))
            used = size
        else:
            out[-1] = (out[-1][0], end)
            used += size
    return out
