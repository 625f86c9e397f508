#!/usr/bin/env python3
"""The files of the annotated corpus (docs/corpus.md): corpus.py check|count FOLDER …

`check` prints each fault and exits 1 if there is any; `count` prints passages, words and records by part, and how often
each label occurs. Needs nothing but Python."""
import collections
import json
import re
import sys
from pathlib import Path

from heads import ANCHORS

MARK = re.compile(r"\[\[(\d+(?:\+\d+)*):|\]\]")
LAYERS = {"statements": "statement", "events": "event", "commitments": "commitment", "figures": "figure", "decisions": "decision",
          "flows": "flow", "times": "time", "agreements": "agreement", "conditionals": "conditional", "disputes": "dispute"}
COPIED = ["cue", "content", "where", "trigger", "action", "condition", "what", "question", "text", "marker", "antecedent", "consequent"]
ACTORS = ["speaker", "addressee", "source", "target", "obligor", "beneficiary", "holder", "body", "from", "to", "parties"]
UNNUMBERED = {"figure.approx", "figure.direction", "figure.bound", "dispute.kind"}     # groups that follow from other fields


def listed(value):
    return value if isinstance(value, list) else [] if value is None else [value]


def places(text, words):
    """Where `words` stand in `text`, bounded as words."""
    left, right = (r"(?<!\w)" if words[:1].isalnum() else ""), (r"(?!\w)" if words[-1:].isalnum() else "")
    return [m.start() for m in re.finditer(left + re.escape(words) + right, text)]


def read_marks(marked):
    """[(begin, end, [entity numbers])] of a text with its mentions in marks."""
    spans, opened, last, size = [], [], 0, 0
    for m in MARK.finditer(marked):
        size += m.start() - last
        last = m.end()
        if m.group(1):
            opened.append(len(spans))
            spans.append([size, None, [int(n) for n in m.group(1).split("+")]])
        else:
            spans[opened.pop()][1] = size
    return [tuple(s) for s in spans]


def files(folders):
    """Passages; the second readings of the test part (corpus/second) are for measuring agreement and no passages of their own."""
    return sorted((f for folder in folders for f in Path(folder).rglob("*.json") if f.parent.name != "second" or f.parent == Path(folder)),
                  key=lambda f: f.name)


def records(folders):
    """[(split, record)] of all passages. Those of the start all say train: parted by their place in the list."""
    out, start = [], 0
    for f in files(folders):
        record = json.loads(f.read_text(encoding="utf-8"))
        split = record.get("split", "train")
        if "corpus_start" in f.parts:
            split = "test" if start % 10 == 9 else "dev" if start % 15 == 14 else split
            start += 1
        out.append((split, record))
    return out


# ---- check

def faults(doc):
    text = doc["text"]
    if MARK.sub("", doc.get("marked", "")) != text:
        yield "marked: without its marks it is not the text"
    names = {e["name"] for e in doc["entities"]}
    numbers = {e["n"] for e in doc["entities"]}
    for b, e, ns in read_marks(doc.get("marked", "")):
        if not set(ns) <= numbers:
            yield f"marked: {text[b:e]!r} is of no entity"
    for layer, head in LAYERS.items():
        if not isinstance(doc.get(layer), list):
            yield f"layer {layer} is missing"
        for i, record in enumerate(doc.get(layer) or []):
            for fault in record_faults(record, head, text, names):
                yield f"{layer}[{i}] {fault}"


def record_faults(record, head, text, names):
    for key in COPIED:
        for item in listed(record.get(key)):
            words = item.get("t") if isinstance(item, dict) else item
            if not words or words not in text:
                yield f"{key}: not in the text: {str(words)[:60]!r}"
    for key in ACTORS:
        for name in listed(record.get(key)):
            if name not in names:
                yield f"{key}: {name!r} is no entity"
    for key, labels in groups(head):
        value = record.get(key.split(".")[1])
        if value is not None and value not in labels:
            yield f"{key}: {value!r} is no label"


def groups(head):
    """(group, labels) of a layer's head that a record has a field for."""
    anchor = next(a for a in ANCHORS if a.name == head)
    return [(f"{head}.{g}", labels) for g, labels in anchor.groups.items() if f"{head}.{g}" not in UNNUMBERED]


def check(folders):
    bad = 0
    for f in files(folders):
        for fault in faults(json.loads(f.read_text(encoding="utf-8"))):
            print(f"{f}: {fault}")
            bad += 1
    print(f"{len(files(folders))} passages, {bad} faults")
    return 1 if bad else 0


# ---- count

def count(folders):
    parts, labels = collections.defaultdict(collections.Counter), collections.defaultdict(collections.Counter)
    for f in files(folders):
        doc = json.loads(f.read_text(encoding="utf-8"))
        row = parts[f.parent.name]
        row.update({"passages": 1, "words": len(doc["text"].split()), "mentions": len(read_marks(doc["marked"]))})
        for layer, head in LAYERS.items():
            row[layer] += len(doc[layer])
            for key, _ in groups(head):
                labels[key].update(str(r.get(key.split(".")[1])) for r in doc[layer])
    columns = ["passages", "words", "mentions", *LAYERS]
    print("| part | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 1))
    for part, row in [*sorted(parts.items()), ("all", sum(parts.values(), collections.Counter()))]:
        print(f"| {part} | " + " | ".join(str(row[c]) for c in columns) + " |")
    print()
    for key, counts in labels.items():
        print(f"- {key}: " + ", ".join(f"{label} {n}" for label, n in counts.most_common()))
    return 0


if __name__ == "__main__":
    if len(sys.argv) < 3 or sys.argv[1] not in ("check", "count"):
        sys.exit(__doc__)
    sys.exit({"check": check, "count": count}[sys.argv[1]](sys.argv[2:]))
