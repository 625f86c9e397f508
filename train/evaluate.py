#!/usr/bin/env python3
"""Figures of a checkpoint: evaluate.py --ckpt FILE [--treebanks] [--corpus FOLDER … --splits dev,test]

Treebanks: with the treebank's tokens and sentences, one root; LAS leaves subtypes of relations out. Corpus: F1 of
anchors, labels at the right ones, words that fill roles at gold anchors, and antecedents of gold mentions.
`--calibrate` also writes offsets.json beside the checkpoint: the shifts of anchors' and roles' scores that are best on these
passages, which quantise.py puts into the biases.
"""
import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch

import passages
import data
import decode
import fit
import lemma
from heads import ANCHORS, IGNORE, first_group
from wordpiece import WordPiece

STEPS = np.arange(-1.0, 1.01, 0.25)     # shifts tried
ENOUGH = 200                            # of these in the gold, before a head or role has its own shift
SHY = 0.02                              # what a shift of one must gain in F1: the dev part is small


# ---- treebanks

def treebank(reader, wordpiece, path):
    """{measure: percent} of a CoNLL-U file."""
    docs = data.read_conllu(path)
    data.number_columns(docs, reader.table)
    right, words, ends = collections.Counter(), 0, np.zeros(3)
    for d in docs:
        own = decode.parse(reader, wordpiece, d, gold=True)
        right.update(compare(reader.table, d, own))
        words += len(d)
        free = decode.parse(reader, wordpiece, d)["sentence"]
        said = np.append(free[1:] != free[:-1], True)
        gold = d.labels["sent"] == 1
        ends += [(said & gold).sum(), said.sum(), gold.sum()]
    out = {key: 100 * n / words for key, n in right.items()}
    return {**out, "sentence ends F1": 100 * f1(*ends)}


def compare(table, d, own):
    labels, right = table.token_labels, collections.Counter()
    head = own["head"] == d.head
    rel = np.array([table.relations[r].split(":")[0] == g.split(":")[0] for r, g in zip(own["rel"], d.raw["rel"])])
    for key in ("upos", "xpos", "feats"):
        right[key] = sum(labels[key][n] == g for n, g in zip(own[key], d.raw[key]))
    right["lemma"] = sum(lemma.apply(labels["lemma"][n], w) == g or g == "_"
                         for n, w, g in zip(own["lemma"], d.words, d.raw["lemma"]))
    right["UAS"], right["LAS"] = int(head.sum()), int((head & rel).sum())
    return right


def f1(right, said, gold):
    return 2 * right / max(said + gold, 1)


# ---- corpus

class Answers:
    """Scores of a set of passages beside their gold: log odds of anchors, labels, roles, antecedents."""

    def __init__(self, table):
        self.table = table
        self.margin = collections.defaultdict(list)      # head -> [(log odds of an anchor, gold label, best label)]
        self.labels = collections.defaultdict(list)      # group -> [(gold, best)] at gold anchors
        self.roles = collections.defaultdict(list)       # role number -> [(scores, gold)] over tokens
        self.antecedents = []                            # right or not

    @torch.inference_mode()
    def add(self, reader, wordpiece, doc):
        for begin, end, x, logits in decode.scores(reader, wordpiece, doc):
            self.add_labels(reader, doc, begin, end, logits)
            self.add_roles(reader, doc, begin, end, x)
            self.add_antecedents(reader, doc, begin, end, x)

    def add_labels(self, reader, doc, begin, end, logits):
        for a in ANCHORS:
            key = first_group(a.name)
            if key not in doc.labels:
                continue
            gold = doc.labels[key][begin:end]
            s = logits[:, slice(*reader.slices[key])].numpy()
            best = 1 + s[:, 1:].argmax(1)
            margin = np.logaddexp.reduce(s[:, 1:], axis=1) - s[:, 0]
            self.margin[a.name] += list(zip(margin, gold, best))
            for group in a.groups:
                g = doc.labels[f"{a.name}.{group}"][begin:end]
                s = logits[:, slice(*reader.slices[f"{a.name}.{group}"])].numpy()
                n = s[:, 1:].argmax(1) + 1 if f"{a.name}.{group}" == key else s.argmax(1)
                self.labels[f"{a.name}.{group}"] += [(g[i], n[i]) for i in np.nonzero((gold > 0) & (g != IGNORE))[0]]

    def add_roles(self, reader, doc, begin, end, x):
        anchors = collections.defaultdict(list)
        for a in doc.arguments:
            if begin <= a.anchor < end:
                anchors[self.table.roles[a.role][0], a.anchor].append(a)
        for (head, at), arguments in anchors.items():
            roles = self.table.roles_of(head)
            s = reader.arg(x[None], torch.tensor([0]), torch.tensor([at - begin]), roles[0], roles[-1] + 1)[0].numpy()
            for a in arguments:
                keep = np.array([i not in set(a.masked) for i in range(begin, end)])
                gold = np.array([i in set(a.filled) for i in range(begin, end)])
                self.roles[a.role].append((s[a.role - roles[0]][keep], gold[keep]))

    def add_antecedents(self, reader, doc, begin, end, x):
        own = [(at, chain) for at, chain in doc.mentions if begin <= at < end]
        if len(own) < 2:
            return
        low = [doc.words[at].lower() for at, _ in own]
        same = torch.tensor([[float(a == b) for b in low] for a in low])
        best = reader.coref(x[[at - begin for at, _ in own]], same).argmax(1).tolist()
        for i, k in enumerate(best):
            earlier = {chain for _, chain in own[:i]}
            self.antecedents.append(own[i][1] not in earlier if k == 0 else own[k - 1][1] == own[i][1])

    # ---- figures

    def anchor_counts(self, head, shift=0.0):
        rows = np.array([(m, g, b) for m, g, b in self.margin[head] if g != IGNORE])
        said, gold = rows[:, 0] + shift > 0, rows[:, 1] > 0
        return (said & gold).sum(), said.sum(), gold.sum()

    def role_counts(self, role, shift=0.0):
        out = np.zeros(3)
        for s, gold in self.roles[role]:
            said = s + shift > 0
            out += [(said & gold).sum(), said.sum(), gold.sum()]
        return out

    def calibrated(self):
        """{"anchors": {head: shift}, "roles": {role number: shift}}: the best F1; rare ones share one shift."""
        anchors = {a.name: lambda s, h=a.name: self.anchor_counts(h, s) for a in ANCHORS if self.margin[a.name]}
        out = {"anchors": best_shifts(anchors), "roles": {}}
        for kind in ("arc", "span"):
            counts = {r: lambda s, r=r: self.role_counts(r, s) for r in self.roles if self.table.roles[r][2] == kind}
            out["roles"].update(best_shifts(counts))
        return out


def best_shifts(counts):
    """{name: shift} for {name: function of a shift to (right, said, gold)}."""
    tried = {name: np.array([count(s) for s in STEPS]) for name, count in counts.items()}
    shared = smooth_best([sum(t[k] for t in tried.values()) for k in range(len(STEPS))])
    return {name: smooth_best(t) if t[0][2] >= ENOUGH else shared for name, t in tried.items()}


def smooth_best(rows):
    """The shift of the best F1, averaged with its neighbours so that no single passage decides."""
    f = np.array([f1(*r) for r in rows])
    wide = np.convolve(np.pad(f, 2, mode="edge"), np.ones(5) / 5, "valid")
    return float(STEPS[(wide - SHY * np.abs(STEPS)).argmax()])


def table_of(answers, shifts):
    """Lines of figures, as the card prints them."""
    lines = []
    for a in ANCHORS:
        if not answers.margin[a.name]:
            continue
        right, said, gold = answers.anchor_counts(a.name, shifts["anchors"].get(a.name, 0))
        labels = ", ".join(f"{g} {100 * np.mean([x == y for x, y in rows]):.0f}" for g in a.groups
                           if (rows := answers.labels[f"{a.name}.{g}"]))
        roles = ", ".join(f"{answers.table.roles[r][1]} {100 * f1(*c):.0f}" for r in answers.table.roles_of(a.name)
                          if (c := answers.role_counts(r, shifts["roles"].get(r, 0)))[2])
        lines.append(f"| {a.name} | {gold:.0f} | {100 * right / max(said, 1):.1f} | {100 * right / max(gold, 1):.1f} "
                     f"| {100 * f1(right, said, gold):.1f} | {labels} | {roles} |")
    return ["| anchor | gold | precision | recall | F1 | labels at gold anchors, accuracy | words of roles at gold anchors, F1 |",
            "|---|---|---|---|---|---|---|"] + lines + ["", f"Antecedents of gold mentions: {100 * np.mean(answers.antecedents or [0]):.1f} % right."]


def read_offsets(path):
    """Shifts beside a checkpoint; none where it has not been calibrated."""
    path = Path(path).parent / "offsets.json"
    found = json.loads(path.read_text()) if path.exists() else {"anchors": {}, "roles": {}}
    return {"anchors": found["anchors"], "roles": {int(r): s for r, s in found["roles"].items()}}


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--ckpt", type=Path, required=True)
    p.add_argument("--base", type=Path, default=fit.HERE / "build/base")
    p.add_argument("--treebanks", action="store_true")
    p.add_argument("--corpus", type=Path, nargs="+", default=[])
    p.add_argument("--splits", default="dev")
    p.add_argument("--calibrate", action="store_true")
    p.add_argument("--threads", type=int, default=2)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    wordpiece = WordPiece.read(args.base / "vocab.txt")
    reader = fit.load(args.ckpt, wordpiece)
    for name in ("dev_ewt", "dev_gum") if args.treebanks else ():
        figures = treebank(reader, wordpiece, f"{data.SHARED}treebanks/{name}.conllu.xz")
        print(name, " ".join(f"{key} {value:.2f}" for key, value in figures.items()), flush=True)
    if args.corpus:
        answers = Answers(reader.table)
        for doc in passages.read(args.corpus, reader, wordpiece, args.splits.split(",")):
            answers.add(reader, wordpiece, doc)
        if args.calibrate:
            fit.replace(args.ckpt.parent / "offsets.json", json.dumps(answers.calibrated(), indent=1).encode())
        print("\n".join(table_of(answers, read_offsets(args.ckpt))), flush=True)


if __name__ == "__main__":
    main()
