"""The reader: MiniLM with an embedding of each word's shape, and all heads on the vector of a token's first piece.
docs/formats/model.md says what every part computes; the names of the parameters follow it."""
import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

from heads import FACTUALITY

HIDDEN, LAYERS, ATTENTION, FFN, POSITIONS, SHAPES = 384, 6, 12, 1536, 512, 16
TREE, LABEL, ARGUMENT = 256, 128, 128
BUCKETS, COUNTED = 32, 16


def shape_of(word):
    """Shape of a token, 1 to 7 (docs/formats/model.md, Shapes)."""
    letters = [ch for ch in word if ch.isalpha()]
    if any(ch.isdigit() for ch in word):
        return 6
    if not letters:
        return 7
    if not any(ch.isupper() for ch in letters):
        return 1
    if all(ch.isupper() for ch in letters):
        return 3 if len(letters) > 1 else 4
    return 2 if word[0].isupper() and not any(ch.isupper() for ch in word[1:]) else 5


def bucket(distance):
    """Bucket of a tensor of distances between tokens (docs/formats/model.md)."""
    d = distance.abs()
    far = torch.full_like(d, 15)
    for limit, number in ((128, 14), (64, 13), (32, 12), (24, 11), (16, 10), (12, 9)):
        far = torch.where(d <= limit, number, far)
    b = torch.where(d <= 8, d, far)
    return torch.where(distance < 0, b + 16, b)


class Dropout(nn.Module):
    """Dropout whose masks are stretches of one pool of random numbers, from random places: drawing fresh ones for every
    layer takes a fifth of the time of training on a CPU. The pool is drawn anew now and then."""
    SIZE, LIFE = 1 << 23, 2000

    pools = {}

    def __init__(self, p):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training:
            return x
        mask, used = self.pools.get(self.p, (None, self.LIFE))
        if used >= self.LIFE:
            mask, used = (torch.rand(self.SIZE) >= self.p).float() / (1 - self.p), 0
        self.pools[self.p] = mask, used + 1
        if x.numel() > self.SIZE // 2:
            return F.dropout(x, self.p)
        begin = int(torch.randint(self.SIZE - x.numel(), ()))
        return x * mask[begin:begin + x.numel()].view(x.shape)


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.qkv, self.out = nn.Linear(HIDDEN, 3 * HIDDEN), nn.Linear(HIDDEN, HIDDEN)
        self.up, self.down = nn.Linear(HIDDEN, FFN), nn.Linear(FFN, HIDDEN)
        self.norm1, self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12), nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = self.qkv(x).view(b, n, 3, ATTENTION, HIDDEN // ATTENTION).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        x = self.norm1(x + self.drop(self.out(y.transpose(1, 2).reshape(b, n, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, pieces):
        super().__init__()
        self.word, self.pos, self.shape = nn.Embedding(pieces, HIDDEN), nn.Embedding(POSITIONS, HIDDEN), nn.Embedding(SHAPES, HIDDEN)
        nn.init.zeros_(self.shape.weight)
        self.norm, self.drop = nn.LayerNorm(HIDDEN, eps=1e-12), Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, pieces, shapes, mask):
        """Vectors of all pieces [windows, pieces, hidden]; `mask` is true on real pieces."""
        x = self.word(pieces) + self.pos.weight[:pieces.shape[1]] + self.shape(shapes)
        x = self.drop(self.norm(x))
        for layer in self.layers:
            x = layer(x, mask[:, None, None, :])
        return x

    def read_pretrained(self, path):
        """Weights of the base model, a BERT in safetensors; token type 0 is added into the positions."""
        w = load_file(path)
        own = {"word.weight": w["embeddings.word_embeddings.weight"],
               "pos.weight": w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0],
               "norm.weight": w["embeddings.LayerNorm.weight"], "norm.bias": w["embeddings.LayerNorm.bias"]}
        names = {"out": "attention.output.dense", "norm1": "attention.output.LayerNorm", "up": "intermediate.dense",
                 "down": "output.dense", "norm2": "output.LayerNorm"}
        for i in range(LAYERS):
            for part in ("weight", "bias"):
                at = f"encoder.layer.{i}."
                own[f"layers.{i}.qkv.{part}"] = torch.cat([w[f"{at}attention.self.{x}.{part}"] for x in ("query", "key", "value")])
                own.update({f"layers.{i}.{x}.{part}": w[f"{at}{name}.{part}"] for x, name in names.items()})
        missing, extra = self.load_state_dict(own, strict=False)
        assert missing == ["shape.weight"] and not extra, (missing, extra)


class Tree(nn.Module):
    """Scores of heads (biaffine) and relations (additive)."""

    def __init__(self, relations):
        super().__init__()
        self.dep, self.head = nn.Linear(HIDDEN, TREE), nn.Linear(HIDDEN, TREE)
        self.bi, self.u, self.root = nn.Parameter(torch.zeros(TREE, TREE)), nn.Parameter(torch.zeros(TREE)), nn.Parameter(torch.zeros(TREE))
        self.ldep, self.lhead = nn.Linear(HIDDEN, LABEL), nn.Linear(HIDDEN, LABEL)
        self.lroot, self.label = nn.Parameter(torch.zeros(LABEL)), nn.Linear(LABEL, relations)
        self.drop = Dropout(0.2)
        nn.init.normal_(self.bi, std=0.02)
        nn.init.normal_(self.root, std=0.5)

    def heads(self, x):
        """Scores [window, dependent, head]: the root is head 0, token j is head j + 1."""
        d, h = self.drop(F.gelu(self.dep(x))), self.drop(F.gelu(self.head(x)))
        h = torch.cat([self.root.expand(len(h), 1, TREE), h], 1)
        return (d @ self.bi + self.u) @ h.transpose(1, 2)

    def relations(self, x, window, dep, head):
        """Logits of the relation of the arcs head -> dep (rows of token numbers; head -1 is the root)."""
        at = torch.where(head[:, None] < 0, self.lroot.expand(len(head), LABEL), self.lhead(x)[window, head.clamp(min=0)])
        return self.label(self.drop(F.gelu(self.ldep(x)[window, dep] + at)))


class Arguments(nn.Module):
    """One scorer of (anchor, token, role) for all roles."""

    def __init__(self, roles):
        super().__init__()
        self.anchor, self.token = nn.Linear(HIDDEN, ARGUMENT), nn.Linear(HIDDEN, ARGUMENT)
        self.bi = nn.Parameter(torch.randn(roles, ARGUMENT, ARGUMENT) * 0.02)
        self.lin, self.dist = nn.Parameter(torch.zeros(roles, ARGUMENT)), nn.Parameter(torch.zeros(roles, BUCKETS))
        self.b = nn.Parameter(torch.full((roles,), -4.0))
        self.drop = Dropout(0.2)

    def forward(self, x, window, anchor, first, last):
        """Scores [anchor, role, token] of roles first..last for the anchors given as (window, token)."""
        a, t = self.drop(F.gelu(self.anchor(x[window, anchor]))), self.drop(F.gelu(self.token(x)))[window]
        left = torch.einsum("ni,rij->nrj", a, self.bi[first:last]) + self.lin[first:last]
        near = bucket(torch.arange(x.shape[1])[None, :] - anchor[:, None])
        return left @ t.transpose(1, 2) + self.dist[first:last][:, near].transpose(0, 1) + self.b[first:last, None]


class Coreference(nn.Module):
    """Scores of earlier mentions as antecedents."""

    def __init__(self):
        super().__init__()
        self.ana, self.ant = nn.Linear(HIDDEN, ARGUMENT), nn.Linear(HIDDEN, ARGUMENT)
        self.bi, self.none = nn.Parameter(torch.randn(ARGUMENT, ARGUMENT) * 0.02), nn.Parameter(torch.zeros(ARGUMENT))
        self.misc = nn.Parameter(torch.zeros(2 + COUNTED))
        self.drop = Dropout(0.2)

    def forward(self, x, same):
        """Scores [mention, 1 + mention] of one window's mentions, none first; x are their vectors in order, `same`
        says whose head words are alike. Later mentions have -inf."""
        a, b = self.drop(F.gelu(self.ana(x))), self.drop(F.gelu(self.ant(x)))
        order = torch.arange(len(x))
        between = order[:, None] - order[None, :] - 1
        s = a @ self.bi @ b.T + self.misc[2:][between.clamp(0, COUNTED - 1)] + self.misc[1] * same
        s = s.masked_fill(between < 0, float("-inf"))
        return torch.cat([(a @ self.none + self.misc[0])[:, None], s], 1)


class Reader(nn.Module):
    def __init__(self, table, pieces):
        super().__init__()
        self.table, self.slices = table, table.slices()
        self.encoder = Encoder(pieces)
        last = max(end for _, end in self.slices.values())
        tags = min(first for key, (first, _) in self.slices.items() if "." in key)
        self.tags, self.anchors = nn.Linear(HIDDEN, tags), nn.Linear(HIDDEN, last - tags)
        self.tree, self.arg, self.coref = Tree(len(table.relations)), Arguments(len(table.roles)), Coreference()
        self.fact = nn.Linear(HIDDEN, len(FACTUALITY))
        self.drop = Dropout(0.2)

    def vectors(self, batch):
        """Vectors of the tokens [window, token, hidden]."""
        x = self.encoder(batch.pieces, batch.shapes, batch.mask)
        return x.gather(1, batch.first[:, :, None].expand(-1, -1, HIDDEN))

    def tok(self, x):
        """Logits of every label of every token head and anchor group: one product in the model file."""
        return torch.cat([self.tags(x), self.anchors(x)], -1)

    def parts(self):
        """Parameters by what learns at one rate: the encoder, the frames, the other heads."""
        out = {"encoder": [], "frames": [], "heads": []}
        for name, p in self.named_parameters():
            part = name.split(".")[0]
            out[part if part == "encoder" else "frames" if part in ("anchors", "arg", "coref") else "heads"].append(p)
        return out
