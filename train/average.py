#!/usr/bin/env python3
"""Between the checkpoints of `trees` and `frames`: encoder, tags and trees in a weighted mean, the frames' own heads as they are.

Learning the frames costs the trees a point of LAS; the mean gives it back and costs the frames a little (Wortsman et al. 2022, "Robust fine-tuning of
zero-shot models"). The share was chosen on the development treebanks."""
import argparse
from pathlib import Path

import torch

OWN = ("anchors.", "arg.", "coref.")     # heads that the first stage knew little or nothing of


def average(trees, frames, share):
    """The frames' state with `share` of it and 1 - `share` of the trees' in every weight that both have learned."""
    for name, weight in frames.items():
        if weight.is_floating_point() and name in trees and not name.startswith(OWN):
            weight.mul_(share).add_(trees[name], alpha=1 - share)
    return frames


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--trees", type=Path, required=True, help="checkpoint of `fit.py trees`")
    p.add_argument("--frames", type=Path, required=True, help="checkpoint of `fit.py frames`")
    p.add_argument("--share", type=float, default=0.7, help="share of the frames' weights")
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    trees, frames = (torch.load(path, map_location="cpu", weights_only=False) for path in (a.trees, a.frames))
    average(trees["reader"], frames["reader"], a.share)
    torch.save(frames, a.out)


if __name__ == "__main__":
    main()
