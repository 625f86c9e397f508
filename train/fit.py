#!/usr/bin/env python3
"""Train the reader: fit.py trees|frames --ckpt DIR [options]

Stage `trees` learns tags, trees, GUM's mentions and coreference and factuality from the pretrained encoder; stage
`frames` starts from its result and learns everything together with the corpus. A checkpoint is written after every
epoch and every few minutes; the same command goes on where it stopped.
"""
import argparse
import collections
import os
import time
from pathlib import Path

import torch

import batch as batching
import data
import loss
from heads import Table
from model import Reader
from wordpiece import WordPiece

HERE = Path(__file__).resolve().parent
RATES = {"trees": {"encoder": 2e-4, "heads": 1e-3, "frames": 1e-3}, "frames": {"encoder": 2e-4, "heads": 1e-3, "frames": 3e-3}}
LIMITS = [64, 128, 128, 256, 256]      # pieces of a window in training, drawn for each document and epoch
OWN_LIMITS = [96, 256, 256, 256]       # of the corpus: now and then a few sentences by themselves
SHARE = 0.5                            # pieces of the treebank for one of the corpus, in `frames`
WARM, DECAY, NORM, SAVE_EVERY = 0.06, 0.01, 1.0, 240
ROOM = 1024                           # pieces of a batch: little data wants many steps


def options():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("stage", choices=["trees", "frames"])
    p.add_argument("--ckpt", type=Path, required=True, help="folder of the checkpoints")
    p.add_argument("--base", type=Path, default=HERE / "build/base", help="folder of model.safetensors and vocab.txt")
    p.add_argument("--epochs", type=int, help="default: 8 for trees, 12 for frames")
    p.add_argument("--start", type=Path, help="checkpoint to begin with (frames; default: trees.pt of --ckpt)")
    p.add_argument("--rate", type=float, default=1.0, help="factor on all learning rates, for a short last stretch")
    p.add_argument("--corpus", type=Path, nargs="+", default=[], help="folders of annotated passages (frames)")
    p.add_argument("--splits", default="train", help="splits of the corpus to learn from, with commas")
    p.add_argument("--sample", type=float, default=1.0, help="share of the treebank's documents (for a quick check)")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--threads", type=int, default=2)
    return p.parse_args()


def save(path, value):
    """Whole or not at all."""
    part = path.with_suffix(".part")
    torch.save(value, part)
    os.replace(part, path)


def replace(path, content):
    """Bytes to a file: whole or not at all."""
    part = Path(f"{path}.part")
    part.write_bytes(content)
    os.replace(part, path)


def treebank(sample):
    docs = data.read_conllu(data.SHARED + "treebanks/train.conllu.xz")
    return docs[::round(1 / sample)] if sample < 1 else docs


def new_table(docs):
    return Table(*data.token_labels(docs))


def label(docs, table):
    data.number_columns(docs, table)
    data.add_factuality(docs, data.SHARED + "factuality/uds_train.jsonl.xz")
    data.add_gum(docs, data.SHARED + "gum/train.jsonl.xz", table)


def epoch_windows(docs, wordpiece, rng):
    """Windows of treebank documents, cut anew."""
    return [batching.augmented(d, b, e, rng) for d in docs
            for b, e in data.windows(d, wordpiece, rng.choice(LIMITS), gold=True)]


def frame_windows(passages, docs, wordpiece, rng):
    """Every passage of the corpus, and pieces of the treebank in proportion."""
    names = collections.defaultdict(list)
    for d in passages:
        for i, kind in d.names.items():
            names[kind].append(d.words[i])
    own = [batching.disguised(batching.augmented(d, b, e, rng), names, rng)
           for d in passages for b, e in data.windows(d, wordpiece, rng.choice(OWN_LIMITS))]
    room, kept = SHARE * sum(w.pieces(wordpiece) for w in own), []
    for d in rng.sample(docs, len(docs)):
        if room <= 0:
            break
        for w in epoch_windows([d], wordpiece, rng)[:4]:
            kept.append(w)
            room -= w.pieces(wordpiece)
    return own + kept


class Fit:
    """One stage of training, with what a checkpoint has to remember."""

    def __init__(self, args, reader, wordpiece, draw):
        self.args, self.reader, self.wordpiece, self.draw = args, reader, wordpiece, draw
        self.epochs = args.epochs or {"trees": 8, "frames": 12}[args.stage]
        self.rates = {part: rate * args.rate for part, rate in RATES[args.stage].items()}
        parts = reader.parts()
        self.optimizer = torch.optim.AdamW([{"params": p, "name": name} for name, p in parts.items()],
                                           weight_decay=DECAY, fused=True)
        self.epoch = self.step = 0
        self.path = args.ckpt / f"{args.stage}.pt"
        if self.path.exists():
            self.restore(torch.load(self.path, weights_only=False))

    def state(self):
        return {"stage": self.args.stage, "epoch": self.epoch, "step": self.step, "epochs": self.epochs,
                "reader": self.reader.state_dict(), "optimizer": self.optimizer.state_dict(),
                "table": self.reader.table.state(), "random": torch.get_rng_state()}

    def restore(self, state):
        self.epoch, self.step = state["epoch"], state["step"]
        self.reader.load_state_dict(state["reader"])
        self.optimizer.load_state_dict(state["optimizer"])
        torch.set_rng_state(state["random"])
        print(f"goes on at epoch {self.epoch}, step {self.step}", flush=True)

    def run(self):
        self.reader.train()
        while self.epoch < self.epochs:
            self.one_epoch()
            self.epoch, self.step = self.epoch + 1, 0
            save(self.path, self.state())

    def one_epoch(self):
        rng = batching.generator(self.args.seed, self.epoch)
        rows = batching.batches(self.draw(rng), self.wordpiece, ROOM, rng)
        began = saved = time.time()
        pieces, sums = 0, {}
        for i in range(self.step, len(rows)):
            self.set_rates((self.epoch + i / len(rows)) / self.epochs)
            batch = batching.collate(rows[i], self.wordpiece)
            self.learn(batch, sums)
            pieces += len(batch)
            self.step = i + 1
            if i % 50 == 49 or i + 1 == len(rows):
                self.report(i + 1, len(rows), pieces / (time.time() - began), sums)
            if time.time() - saved > SAVE_EVERY:
                save(self.path, self.state())
                saved = time.time()

    def set_rates(self, done):
        factor = done / WARM if done < WARM else (1 - done) / (1 - WARM)
        for group in self.optimizer.param_groups:
            group["lr"] = self.rates[group["name"]] * factor

    def learn(self, batch, sums):
        parts = loss.losses(self.reader, batch)
        value = loss.total(parts)
        self.optimizer.zero_grad(set_to_none=True)
        value.backward()
        torch.nn.utils.clip_grad_norm_(self.reader.parameters(), NORM)
        self.optimizer.step()
        for key, part in parts.items():
            a, n = sums.get(key, (0.0, 0))
            sums[key] = (a + float(part.detach()), n + 1)

    def report(self, step, steps, speed, sums):
        means = " ".join(f"{key} {a / n:.3f}" for key, (a, n) in sorted(sums.items()))
        print(f"{time.strftime('%H:%M:%S')} epoch {self.epoch + 1}/{self.epochs} step {step}/{steps} {speed:.0f} pieces/s {means}", flush=True)
        sums.clear()


def start(args, docs):
    """The reader to begin with: the pretrained encoder, or the result of the trees."""
    wordpiece = WordPiece.read(args.base / "vocab.txt")
    if args.stage == "trees":
        reader = Reader(new_table(docs), len(wordpiece.pieces))
        reader.encoder.read_pretrained(args.base / "model.safetensors")
        return reader, wordpiece
    return load(args.start or args.ckpt / "trees.pt", wordpiece), wordpiece


def load(path, wordpiece):
    """The reader of a checkpoint, ready to answer."""
    state = torch.load(path, weights_only=False)
    reader = Reader(Table(**state["table"]), len(wordpiece.pieces))
    reader.load_state_dict(state["reader"])
    return reader.eval()


def main():
    args = options()
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    args.ckpt.mkdir(parents=True, exist_ok=True)
    docs = treebank(args.sample)
    reader, wordpiece = start(args, docs)
    label(docs, reader.table)
    if args.stage == "trees":
        fit = Fit(args, reader, wordpiece, lambda rng: epoch_windows(docs, wordpiece, rng))
    else:
        import passages
        annotated = passages.read(args.corpus, reader, wordpiece, args.splits.split(","))
        fit = Fit(args, reader, wordpiece, lambda rng: frame_windows(annotated, docs, wordpiece, rng))
    began = time.time()
    fit.run()
    print(f"{args.stage}: {time.time() - began:.0f} s", flush=True)


if __name__ == "__main__":
    main()
