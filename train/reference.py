#!/usr/bin/env python3
"""Vectors and answers of the trained float model for a few texts, which the C program is compared with:
reference.py --ckpt FILE --out tests/data/encode

One JSON file a text: tokens, which of them open a paragraph, the word pieces, the vector of each token (rounded), its tags, tree
and anchors with their roles. The program computes in int8, so it is to be close, not equal."""
import argparse
import json
from pathlib import Path

import numpy as np
import torch

import data
import decode
import fit
import tokens
from heads import TOKEN_HEADS
from wordpiece import WordPiece

TEXTS = {
    "statement": "The foreign minister said on Tuesday that the alliance had not yet decided whether to leave the country.\n\n"
                 "“We will keep our word if the other side keeps theirs,” she told reporters in Geneva.",
    "attack": "GAZA, March 3 -- Gunmen killed at least 12 soldiers near the border on Sunday, an army spokesman said. The group "
              "denied it.",
    "agreement": "Under the 2020 accord the government must withdraw its 5,000 troops by 1 May 2021; rebels accuse it of "
                 "breaking that pledge.",
    "odd": "Naïve co-operation in ZÜRICH isn't $3.7bn… «Да», 中文 http://example.org/a_b?c=1 antidisestablishmentarianism!!",
    "calm": "The bakery opens at seven. Its owner, Mrs. O'Neil, sells bread, cakes and coffee to about forty people a day.",
}
ROUND = 4


def document(name, text):
    rows = tokens.by_rule(text)
    return data.Document(name, [text[b:e] for b, e, _ in rows], [o for _, _, o in rows])


def answers(reader, wordpiece, doc):
    labels, tree = reader.table.token_labels, decode.parse(reader, wordpiece, doc)
    vectors = np.concatenate([x.numpy() for _, _, x, _ in decode.scores(reader, wordpiece, doc)])
    out = {"tokens": doc.words, "opens": [int(o) for o in doc.opens], "pieces": [wordpiece.token(w) for w in doc.words],
           "windows": data.windows(doc, wordpiece, 256), "head": [int(h) for h in tree["head"]],
           "rel": [reader.table.relations[r] for r in tree["rel"]]}
    out.update({key: [labels[key][n] for n in tree[key]] for key in TOKEN_HEADS})
    out["anchors"] = [{"head": head, "token": at, "p": round(p, ROUND), "roles": roles,
                       "labels": {g: reader.table.groups[f"{head}.{g}"][n] for g, n in own.items()}}
                      for head, at, p, own, roles in decode.frames(reader, wordpiece, doc)]
    out["vectors"] = [[round(float(v), ROUND) for v in x] for x in vectors]
    return out


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--ckpt", type=Path, required=True)
    p.add_argument("--base", type=Path, default=fit.HERE / "build/base")
    p.add_argument("--out", type=Path, required=True)
    args = p.parse_args()
    torch.set_num_threads(1)
    args.out.mkdir(parents=True, exist_ok=True)
    wordpiece = WordPiece.read(args.base / "vocab.txt")
    reader = fit.load(args.ckpt, wordpiece)
    for name, text in TEXTS.items():
        found = {"text": text, **answers(reader, wordpiece, document(name, text))}
        fit.replace(args.out / f"{name}.json", (json.dumps(found, ensure_ascii=False) + "\n").encode())
    print(f"{len(TEXTS)} texts in {args.out}")


if __name__ == "__main__":
    main()
