#!/usr/bin/env python3
"""Coreference against GUM's chains: MUC, B3, CEAF-e and their mean, the CoNLL F1.

    score_coref.py GUM.jsonl --texts > texts.jsonl                the documents as input for readout
    readout code --input jsonl --layer coref texts.jsonl > out    every noun phrase with the number of its chain
    score_coref.py GUM.jsonl out [--causes]

`out` may also be records (`readout code --input jsonl --format jsonl`): their actors and places are the chains then, GUM's mentions of a kind
that the record does not hold are left out, and so are the record's whose words GUM takes for another kind. A mention is right if its
characters are exactly GUM's. Figures are given with chains of one mention and without. `--causes` adds where links are lost. `--self-test`
works the measures' known cases."""
import argparse
import collections
import json
import lzma
import sys

RECORD_KINDS = {"person", "organization", "place"}     # GUM's kinds that the record's actors and places come from


# ---- the measures (Vilain et al. 1995; Bagga and Baldwin 1998; Luo 2005; Pradhan et al. 2014)

def assignment(gain):
    """Largest sum of one-to-one gains, by Kuhn and Munkres with potentials: rows are freed one after the other along shortest paths."""
    if len(gain) > len(gain[0]):
        gain = [list(column) for column in zip(*gain)]
    rows, columns = len(gain), len(gain[0])
    row_price, price = [0.0] * (rows + 1), [0.0] * (columns + 1)
    taken, before = [0] * (columns + 1), [0] * (columns + 1)       # row that a column is given to; column 0 is the start
    for row in range(1, rows + 1):
        taken[0], at = row, 0
        least, used = [float("inf")] * (columns + 1), [False] * (columns + 1)
        while taken[at]:
            used[at], step, nearest = True, float("inf"), 0
            for c in range(1, columns + 1):
                if used[c]:
                    continue
                cost = -gain[taken[at] - 1][c - 1] - row_price[taken[at]] - price[c]
                if cost < least[c]:
                    least[c], before[c] = cost, at
                if least[c] < step:
                    step, nearest = least[c], c
            for c in range(columns + 1):
                if used[c]:
                    row_price[taken[c]] += step
                    price[c] -= step
                else:
                    least[c] -= step
            at = nearest
        while at:
            taken[at] = taken[before[at]]
            at = before[at]
    return sum(gain[taken[c] - 1][c - 1] for c in range(1, columns + 1) if taken[c])


def overlaps(gold, own):
    """{(gold chain, own chain): mentions that both hold}"""
    chain_of = {m: i for i, chain in enumerate(own) for m in chain}
    return collections.Counter((g, chain_of[m]) for g, chain in enumerate(gold) for m in chain if m in chain_of)


def muc(gold, own):
    """(right, of): links of the gold chains that the own ones keep."""
    parts, found = collections.Counter(), collections.Counter()
    for (g, _), n in overlaps(gold, own).items():
        parts[g] += 1
        found[g] += n
    return sum(found[g] - parts[g] for g in parts), sum(len(chain) - 1 for chain in gold)


def b_cubed(gold, own):
    shared = overlaps(gold, own)
    return sum(n * n / len(gold[g]) for (g, _), n in shared.items()), sum(map(len, gold))


def ceaf(gold, own):
    """Best one-to-one pairing of the chains. What no mention joins cannot be paired: each knot of chains is worked alone."""
    shared, knots, knot_of = overlaps(gold, own), {}, {}
    for g, o in shared:
        a, b = (knot_of.setdefault(key, key) for key in (("gold", g), ("own", o)))
        if a != b:
            for key in knots.pop(b, [b]):
                knot_of[key] = a
                knots.setdefault(a, [a]).append(key)
    total = 0.0
    for root in {knot_of[("gold", g)] for g, _ in shared}:
        keys = knots.get(root, [root])
        a, b = ([n for side, n in keys if side == want] for want in ("gold", "own"))
        total += assignment([[2 * shared.get((g, o), 0) / (len(gold[g]) + len(own[o])) for o in b] for g in a])
    return total, len(gold)


class Score:
    """Sums over documents of one measure's right parts and totals."""

    def __init__(self, measure):
        self.measure, self.sums = measure, [0.0] * 4

    def add(self, gold, own):
        for i, pair in enumerate(((gold, own), (own, gold))):
            right, of = self.measure(*pair)
            self.sums[2 * i] += right
            self.sums[2 * i + 1] += of

    def figures(self):
        recall, precision = (self.sums[i] / self.sums[i + 1] if self.sums[i + 1] else 0.0 for i in (0, 2))
        return precision, recall, 2 * precision * recall / (precision + recall) if precision + recall else 0.0


def figures(documents, alone):
    """[(name, (P, R, F1))] over (gold chains, own chains) of the documents, with chains of one mention or without."""
    scores = {"mentions": Score(lambda a, b: (len(set().union(*a) & set().union(*b)), sum(map(len, a)))),
              "MUC": Score(muc), "B3": Score(b_cubed), "CEAF-e": Score(ceaf)}
    for pair in documents:
        gold, own = ([c for c in chains if alone or len(c) > 1] for chains in pair)
        for score in scores.values():
            score.add(gold, own)
    return [(name, score.figures()) for name, score in scores.items()]


# ---- reading

def lines_of(path):
    with (lzma.open if path.endswith(".xz") else open)(path, "rt", encoding="utf-8") as f:
        yield from (line.rstrip("\n") for line in f)


def chains(pairs):
    """Chains of (mention, name of its chain); a mention twice counts for its first chain."""
    out, seen = {}, set()
    for mention, name in pairs:
        if mention not in seen:
            seen.add(mention)
            out.setdefault(name, set()).add(mention)
    return list(out.values())


def read_layer(path):
    out, now = {}, None
    for line in lines_of(path):
        if line.startswith("# newdoc id = "):
            now = out.setdefault(line[14:], [])
        elif line:
            span, chain = line.split("\t")[:2]
            now.append((tuple(map(int, span.split("-"))), chain))
    return out


def read_records(path):
    out = {}
    for line in lines_of(path):
        record = json.loads(line)
        if "document" in record:
            out[record["document"]["id"]] = [(tuple(m["where"][:2]), item["id"]) for key in ("actors", "places")
                                             for item in record.get(key, []) for m in item["mentions"]]
    return out


def read_own(path):
    first = next(lines_of(path), "")
    return (read_records(path), True) if first.startswith("{") else (read_layer(path), False)


def pair_of(gum, own, records):
    """(gold chains, own chains) of one document."""
    gold = [((m["b"], m["e"]), m["entity"], m["type"]) for m in gum["mentions"]]
    if records:
        other = {span for span, _, kind in gold if kind not in RECORD_KINDS}
        gold = [g for g in gold if g[2] in RECORD_KINDS]
        own = [pair for pair in own if pair[0] not in other]
    return chains((span, chain) for span, chain, _ in gold), chains(own)


# ---- causes

def causes(documents, texts):
    """Where the links of the gold chains are lost: for each mention but the first of its chain."""
    count, examples = collections.Counter(), collections.defaultdict(list)
    for (gold, own), text in zip(documents, texts):
        chain_of = {m: i for i, chain in enumerate(own) for m in chain}
        ends = {e for _, e in chain_of}
        begins = {b for b, _ in chain_of}
        for chain in gold:
            rows = sorted(chain)
            for m, earlier in ((m, rows[:i]) for i, m in enumerate(rows) if i):
                if m not in chain_of:
                    cause = "not found, a mention with one end the same" if m[0] in begins or m[1] in ends else "not found"
                elif any(chain_of.get(x) == chain_of[m] for x in earlier):
                    cause = "right"
                elif not any(x in chain_of for x in earlier):
                    cause = "no earlier mention found"
                else:
                    cause = "linked to another" if any(x < m for x in own[chain_of[m]]) else "not linked"
                count[cause] += 1
                examples[cause].append(f"{text[slice(*rows[0])]} … {text[slice(*m)]}".replace("\n", " ")[:70])
    for cause, n in count.most_common():
        print(f"{n:6} {cause}: " + "; ".join(examples[cause][::max(1, n // 4)][:4]))


def self_test():
    gold = [{1, 2, 3}, {4, 5}]
    assert figures([(gold, gold)], True)[1:] == [(name, (1.0, 1.0, 1.0)) for name in ("MUC", "B3", "CEAF-e")]
    assert abs(assignment([[7, 5, 11], [5, 4, 1], [9, 3, 2]]) - 24) < 1e-9
    assert abs(assignment([[1.0, 0.9], [0.9, 0.0]]) - 1.8) < 1e-9 and abs(assignment([[0.2, 0.5, 0.1]]) - 0.5) < 1e-9
    # Luo 2005: key {1..5} {6,7} {8..12}; (a) joins the last two, (b) joins the two large ones.
    key = [set(range(1, 6)), {6, 7}, set(range(8, 13))]
    for own, want_muc, want_b3 in (([set(range(1, 6)), set(range(6, 13))], 9 / 10, (5 + 4 / 7 + 25 / 7) / 12),
                                   ([{6, 7}, {1, 2, 3, 4, 5, 8, 9, 10, 11, 12}], 9 / 10, (2 + 2.5 + 2.5) / 12)):
        found = dict(figures([(key, own)], True))
        assert abs(found["MUC"][0] - want_muc) < 1e-9 and found["MUC"][1] == 1
        assert abs(found["B3"][0] - want_b3) < 1e-9 and found["B3"][1] == 1
    found = dict(figures([(key, [set(range(1, 6)), set(range(6, 13))])], True))
    assert abs(found["CEAF-e"][1] - (1 + 10 / 12) / 3) < 1e-9 and abs(found["CEAF-e"][0] - (1 + 10 / 12) / 2) < 1e-9
    # A twin missed, one too many, and a chain of one that counts only where those do.
    found = dict(figures([([{1, 2, 3}, {9}], [{1, 2}, {4, 5}])], False))
    assert found["MUC"] == (0.5, 0.5, 0.5) and abs(found["B3"][1] - 4 / 9) < 1e-9 and found["B3"][0] == 0.5
    assert abs(found["CEAF-e"][1] - 0.8) < 1e-9 and abs(found["CEAF-e"][0] - 0.4) < 1e-9
    print("the measures agree with their known cases")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("gum", nargs="?")
    p.add_argument("own", nargs="?")
    p.add_argument("--texts", action="store_true")
    p.add_argument("--causes", action="store_true")
    p.add_argument("--self-test", action="store_true")
    args = p.parse_args()
    if args.self_test:
        return self_test()
    if not args.gum or not (args.own or args.texts):
        p.error("GUM.jsonl, and the program's output or --texts")
    gum = [json.loads(line) for line in lines_of(args.gum)]
    if args.texts:
        for d in gum:
            print(json.dumps({"id": d["id"], "text": d["text"]}, ensure_ascii=False))
        return None
    own, records = read_own(args.own)
    if missing := [d["id"] for d in gum if d["id"] not in own]:
        sys.exit(f"{args.own} lacks {', '.join(missing)}")
    documents = [pair_of(d, own[d["id"]], records) for d in gum]
    for alone in (False, True):
        found = figures(documents, alone)
        print(f"{'with' if alone else 'without'} chains of one mention: CoNLL F1 {100 * sum(f[2] for _, f in found[1:]) / 3:.2f}")
        for name, row in found:
            print(f"  {name:9}" + "  ".join(f"{letter} {100 * x:5.2f}" for letter, x in zip(("P", "R", "F1"), row)))
    if args.causes:
        causes(documents, [d["text"] for d in gum])
    return None


if __name__ == "__main__":
    main()
