#!/usr/bin/env python3
"""Factuality of verbs against readers' judgements (Universal Decompositional Semantics):
score_factuality.py JUDGEMENTS.jsonl TREEBANK.conllu OUTPUT.conllu

OUTPUT is what `readout parse --input conllu TREEBANK.conllu` printed: the same sentences and words in the same order, with `Factuality=` in
MISC. JUDGEMENTS holds a line a verb: sent_id, token, value. Printed: coverage (judged verbs that have a value), Pearson's r and the mean
absolute error over those, r with 0 where there is none, and of the judged verbs above 0.5 or below -0.5 the share told on the right side."""
import json
import lzma
import sys

CLEAR = 0.5


def lines_of(path):
    with (lzma.open if path.endswith(".xz") else open)(path, "rt", encoding="utf-8") as f:
        yield from (line.rstrip("\n") for line in f)


def sentences(path):
    """(sent_id, {word number: (form, MISC)}) of each sentence."""
    name, words = None, {}
    for line in lines_of(path):
        column = line.split("\t")
        if line.startswith("# sent_id"):
            name = line.split("=", 1)[1].strip()
        elif column[0].isdigit():
            words[int(column[0])] = column[1], column[9]
        elif not line and words:
            yield name, words
            words = {}
    if words:
        yield name, words


def factuality(misc):
    return next((float(item[11:]) for item in misc.split("|") if item.startswith("Factuality=")), None)


def answers(treebank, output):
    """{(sent_id, word number): value or None}"""
    out, gold, own = {}, list(sentences(treebank)), list(sentences(output))
    if len(gold) != len(own):
        sys.exit(f"{output} has {len(own)} sentences, {treebank} {len(gold)}")
    for (name, words), (_, found) in zip(gold, own):
        if [w for w, _ in words.values()] != [w for w, _ in found.values()]:
            sys.exit(f"{output}: sentence {name} has other words")
        out.update(((name, n), factuality(misc)) for n, (_, misc) in found.items())
    return out


def pearson(pairs):
    n = len(pairs)
    if n < 2:
        return 0.0
    x, y = (sum(p[i] for p in pairs) / n for i in (0, 1))
    xy, xx, yy = (sum((p[i] - (x, y)[i]) * (p[j] - (x, y)[j]) for p in pairs) for i, j in ((0, 1), (0, 0), (1, 1)))
    return xy / (xx * yy) ** 0.5 if xx and yy else 0.0


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    judged = {(x["sent_id"], x["token"]): x["value"] for x in map(json.loads, lines_of(sys.argv[1]))}
    found = answers(sys.argv[2], sys.argv[3])
    judged = {key: value for key, value in judged.items() if key in found}
    pairs = [(found[key], value) for key, value in judged.items() if found[key] is not None]
    if not pairs:
        sys.exit("no judged verb has a Factuality=; has the model the head?")
    clear = [(x, y) for x, y in pairs if abs(y) > CLEAR]
    print(f"verbs judged {len(judged)}  with a value {len(pairs)} ({100 * len(pairs) / len(judged):.1f} %)")
    print(f"Pearson r {pearson(pairs):.3f}  mean absolute error {sum(abs(x - y) for x, y in pairs) / len(pairs):.3f}")
    print(f"with 0 where there is none: r {pearson([(found[key] or 0.0, value) for key, value in judged.items()]):.3f}")
    print(f"on the right side of 0, of {len(clear)} clear ones: {100 * sum(x * y > 0 for x, y in clear) / max(len(clear), 1):.1f} %")


if __name__ == "__main__":
    main()
