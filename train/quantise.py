#!/usr/bin/env python3
"""Write a checkpoint as a model file (docs/formats/model.md): quantise.py --ckpt FILE --out readout.romodel"""
import argparse
import hashlib
import struct
import time
from pathlib import Path

import numpy as np
import torch

import evaluate
import fit
import model
from heads import FACTUALITY, first_group
from wordpiece import WordPiece

TYPES = {"uint8": 0, "int8": 1, "float32": 2, "int32": 3}
LICENCE = "CC BY-SA 4.0"
SHRINK = np.linspace(1.0, 0.7, 13)     # scales tried for a row, as a share of its largest weight / 127


def paired(q):
    """Neighbours of one sign brought to a sum of 128 at most, both giving way alike: no kernel saturates."""
    a, b = q[:, 0::2].copy(), q[:, 1::2].copy()
    over = np.where(a * b > 0, np.abs(a + b) - 128, 0).clip(0)
    less = np.ceil(over / 2)
    a -= np.sign(a) * less
    b -= np.sign(b) * (over - less)
    return np.stack([a, b], 2).reshape(q.shape)


def quantised(w, pairs=True):
    """(int8 weights, scale of each row): the scale of those tried that errs least."""
    w = w.detach().double().numpy()
    top = np.abs(w).max(1).clip(1e-12)
    best, scale, err = np.zeros(w.shape), top / 127, np.full(len(w), np.inf)
    for share in SHRINK:
        s = (share * top / 127).astype(np.float32).astype(np.float64)
        q = np.rint(w / s[:, None]).clip(-127, 127)
        q = paired(q) if pairs else q
        e = ((q * s[:, None] - w) ** 2).sum(1)
        better = e < err
        best[better], scale[better], err[better] = q[better], s[better], e[better]
    return best.astype(np.int8), scale.astype(np.float32)


def product(out, name, w, b):
    q, s = quantised(w)
    out[name + ".w"], out[name + ".s"] = q, s
    out[name + ".b"], out[name + ".sum"] = number(b), q.astype(np.int32).sum(1, dtype=np.int32)


def number(x):
    return x.detach().float().numpy()


def norm(layer):
    return torch.stack([layer.weight, layer.bias])


def encoder_sections(out, encoder):
    out["emb.word.w"], out["emb.word.s"] = quantised(encoder.word.weight, pairs=False)
    for name, value in (("pos", encoder.pos.weight), ("shape", encoder.shape.weight), ("norm", norm(encoder.norm))):
        out["emb." + name] = number(value)
    for i, layer in enumerate(encoder.layers):
        for part in ("qkv", "out", "up", "down"):
            linear = getattr(layer, part)
            product(out, f"l{i}.{part}", linear.weight, linear.bias)
        for part in ("norm1", "norm2"):
            out[f"l{i}.{part}"] = number(norm(getattr(layer, part)))


def head_sections(out, reader):
    tree, arg, coref = reader.tree, reader.arg, reader.coref
    product(out, "tok", torch.cat([reader.tags.weight, reader.anchors.weight]), torch.cat([reader.tags.bias, reader.anchors.bias]))
    for name, linear in (("fact", reader.fact), ("tree.dep", tree.dep), ("tree.head", tree.head), ("tree.ldep", tree.ldep), ("tree.lhead", tree.lhead),
                         ("arg.anchor", arg.anchor), ("arg.token", arg.token), ("coref.ana", coref.ana), ("coref.ant", coref.ant)):
        product(out, name, linear.weight, linear.bias)
    out["fact.value"] = np.array(list(FACTUALITY.values()), dtype=np.float32)
    plain = {"tree.bi": tree.bi, "tree.u": tree.u, "tree.root": tree.root, "tree.lroot": tree.lroot,
             "tree.label.w": tree.label.weight, "tree.label.b": tree.label.bias,
             "arg.bi": arg.bi.reshape(-1, model.ARGUMENT), "arg.lin": arg.lin, "arg.dist": arg.dist, "arg.b": arg.b,
             "coref.bi": coref.bi, "coref.none": coref.none, "coref.misc": coref.misc}
    out.update({name: number(value) for name, value in plain.items()})


def sections(reader, wordpiece, name):
    meta = {"name": name, "hidden": model.HIDDEN, "layers": model.LAYERS, "attention_heads": model.ATTENTION, "ffn": model.FFN,
            "positions": model.POSITIONS, "window": 256, "pieces": len(wordpiece.pieces), "shapes": model.SHAPES,
            "licence": LICENCE, "trained": time.strftime("%Y-%m-%d")}
    texts = {"meta": "".join(f"{k} = {v}\n" for k, v in meta.items()),
             "pieces": "".join(p + "\n" for p in wordpiece.pieces), "heads": reader.table.text()}
    out = {key: np.frombuffer(text.encode(), dtype=np.uint8) for key, text in texts.items()}
    encoder_sections(out, reader.encoder)
    head_sections(out, reader)
    return out


def write(path, parts):
    """Header, table, sections at multiples of 64 bytes; the header holds the hash of all that follows it."""
    names, table, body = sorted(parts), b"", b""
    at = 64 * (1 + len(names))
    for name in names:
        value = np.ascontiguousarray(parts[name])
        rows, columns = value.shape if value.ndim == 2 else (len(value), 1)
        table += struct.pack("<32sIIIIQQ", name.encode(), TYPES[str(value.dtype)], rows, columns, 0, at + len(body), value.nbytes)
        body += value.tobytes() + b"\0" * (-value.nbytes % 64)
    digest = hashlib.sha256(table + body).digest()
    head = struct.pack("<8sIIQII32s", b"ROMODEL\0", 1, 0x01020304, 64 + len(table) + len(body), len(names), 0, digest)
    fit.replace(path, head + table + body)
    return digest.hex(), len(head + table + body)


def shifted(reader, offsets):
    """The shifts of evaluate.py --calibrate go into the biases: one half is then the best threshold."""
    with torch.no_grad():
        first = min(at for key, (at, _) in reader.slices.items() if "." in key)
        for head, shift in offsets["anchors"].items():
            reader.anchors.bias[reader.slices[first_group(head)][0] - first] -= shift
        for role, shift in offsets["roles"].items():
            reader.arg.b[role] += shift
    return reader


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--ckpt", type=Path, required=True, help="a checkpoint of fit.py")
    p.add_argument("--base", type=Path, default=fit.HERE / "build/base")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", default="readout-1")
    args = p.parse_args()
    wordpiece = WordPiece.read(args.base / "vocab.txt")
    reader = shifted(fit.load(args.ckpt, wordpiece), evaluate.read_offsets(args.ckpt))
    digest, size = write(args.out, sections(reader, wordpiece, args.name))
    print(f"{args.out}: {size / 1e6:.1f} MB, sha256 {digest}")


if __name__ == "__main__":
    main()
