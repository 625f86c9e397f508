"""Batches: windows of documents as tensors, with the augmentation that news needs."""
import random
from dataclasses import dataclass, field

import numpy as np
import torch

from heads import IGNORE
from model import shape_of

SHOUTED, MUMBLED, UNSTOPPED = 0.03, 0.02, 0.05   # windows all in capitals, all in lower case, without final stops
SWAPPED, HIDDEN = 0.3, 0.08                      # windows of the corpus with other names; its words that are masked
MASK = "[MASK]"


@dataclass
class Batch:
    pieces: torch.Tensor      # [window, piece]
    shapes: torch.Tensor
    mask: torch.Tensor        # real pieces
    first: torch.Tensor       # [window, token]: its first piece
    tokens: torch.Tensor      # real tokens
    labels: dict              # group -> [window, token]
    head: torch.Tensor        # [window, token]: token, -1 root, IGNORE
    sentence: torch.Tensor    # [window, token]
    arguments: list           # (window, Document's Argument in the numbers of the window)
    layers: list              # of each window
    mentions: list            # of each window: [(token, chain)]
    words: list

    def __len__(self):
        return int(self.mask.sum())


@dataclass
class Window:
    """Tokens of a document by number, whether they are shown in capitals or lower case, and words shown instead."""
    doc: object
    keep: list
    style: str = ""
    instead: dict = field(default_factory=dict)

    def word(self, i):
        word = self.instead.get(i, self.doc.words[i])
        return word.upper() if self.style == "upper" else word.lower() if self.style == "lower" else word

    def pieces(self, wordpiece):
        return 2 + sum(len(wordpiece.token(self.word(i))) for i in self.keep)


def augmented(doc, begin, end, rng):
    """A window for training: now and then all capitals, all lower case, or without its sentences' final stops."""
    keep, dice = list(range(begin, end)), rng.random()
    style = "upper" if dice < SHOUTED else "lower" if dice < SHOUTED + MUMBLED else ""
    if rng.random() < UNSTOPPED and doc.head is not None and "sent" in doc.labels:
        leaf = set(keep) - set(int(h) for h in doc.head[begin:end])
        keep = [i for i in keep if not (doc.words[i] in (".", "!") and doc.labels["sent"][i] == 1 and i in leaf and i > begin)]
    return Window(doc, keep, style)


def disguised(window, names, rng):
    """A window of the corpus with other names of the same kinds, and some words hidden: what is learned is to hang on the
    sentence, not on who is in it. `names` has the words of all names by kind."""
    doc = window.doc
    if rng.random() < SWAPPED:
        other = {}
        for i, kind in doc.names.items():
            other.setdefault(doc.words[i], rng.choice(names[kind]))
            window.instead[i] = other[doc.words[i]]
    for i in window.keep:
        if rng.random() < HIDDEN:
            window.instead[i] = MASK
    return window


def collate(windows, wordpiece):
    rows = [tokens_of(w, wordpiece) for w in windows]
    n, t = max(len(r[0]) for r in rows), max(len(w.keep) for w in windows)
    b = len(windows)

    def blank(width, value=0):
        return np.full((b, width), value, dtype=np.int64)

    pieces, shapes, mask, first, tokens = blank(n), blank(n), blank(n), blank(t), blank(t)
    head, sentence = blank(t, IGNORE), blank(t, -1)
    labels = {key: blank(t, IGNORE) for w in windows for key in w.doc.labels}
    arguments, mentions = [], []
    for i, (w, (p, s, f)) in enumerate(zip(windows, rows)):
        pieces[i, :len(p)], shapes[i, :len(s)], mask[i, :len(p)], first[i, :len(f)], tokens[i, :len(f)] = p, s, 1, f, 1
        where = {k: j for j, k in enumerate(w.keep)}
        fill_labels(w, where, i, labels, head, sentence)
        arguments += [(i, a) for a in inside(w.doc.arguments, where)]
        mentions.append([(where[at], chain) for at, chain in w.doc.mentions if at in where])
    to = torch.from_numpy
    return Batch(to(pieces), to(shapes), to(mask).bool(), to(first), to(tokens).bool(), {k: to(v) for k, v in labels.items()},
                 to(head), to(sentence), arguments, [w.doc.layers for w in windows], mentions,
                 [[w.word(k) for k in w.keep] for w in windows])


def tokens_of(window, wordpiece):
    """Pieces, their shapes, and each token's first piece."""
    pieces, shapes, first = [wordpiece.cls], [0], []
    for i in window.keep:
        word = window.word(i)
        numbers = [wordpiece.number[MASK]] if word.upper() == MASK else wordpiece.token(word)
        word = window.doc.words[i] if word.upper() == MASK else word
        first.append(len(pieces))
        pieces += numbers
        shapes += [shape_of(word) + 8 * bool(window.doc.opens[i])] * len(numbers)
    return pieces + [wordpiece.sep], shapes + [0], first


def fill_labels(window, where, row, labels, head, sentence):
    doc, keep, n = window.doc, window.keep, len(window.keep)
    for key, values in doc.labels.items():
        if not (window.style and key == "lemma"):       # the lemma of IRAQ is not a thing to learn
            labels[key][row, :n] = values[keep]
    if doc.sentence is not None:
        sentence[row, :n] = [doc.sentence[k] for k in keep]
    if doc.head is not None and "rel" in doc.labels:
        head[row, :n] = [h if h < 0 else where.get(int(h), IGNORE) for h in doc.head[keep]]
    if "sent" in doc.labels and len(keep) < keep[-1] + 1 - keep[0]:
        marks = labels["sent"][row]
        marks[:n] = [int(j + 1 == n or sentence[row, j + 1] != sentence[row, j]) for j in range(n)]


def inside(arguments, where):
    """The arguments whose anchor is in the window, their tokens in its numbers."""
    for a in arguments:
        if a.anchor in where:
            yield type(a)(a.role, where[a.anchor], [where[k] for k in a.filled if k in where],
                          [where[k] for k in a.masked if k in where])


def batches(windows, wordpiece, room, rng):
    """Windows of like length together, about `room` pieces a batch with the padding counted, in random order."""
    sized = sorted(((w.pieces(wordpiece) + rng.random() * 8, i) for i, w in enumerate(windows)))
    out, rows = [], []
    for size, i in sized:
        if rows and size * (len(rows) + 1) > room:
            out.append(rows)
            rows = []
        rows.append(windows[i])
    out.append(rows)
    rng.shuffle(out)
    return out


def generator(seed, epoch):
    return random.Random(f"{seed}/{epoch}")
