"""From scores to answers, as the C program decodes them: sentences, tags, trees, anchors and what fills their roles."""
import numpy as np
import torch

import batch as batching
import data
from heads import ANCHORS, TOKEN_HEADS, first_group


def cycle_of(head):
    """Tokens of some cycle of a head array whose node 0 is the root; [] where there is none."""
    colour = [0] * len(head)
    for start in range(1, len(head)):
        path, at = [], start
        while at and not colour[at]:
            colour[at] = start
            path.append(at)
            at = head[at]
        if at and colour[at] == start and at in path:
            return path[path.index(at):]
    return []


def spanning(s):
    """Heads of the best tree (Chu and Liu, Edmonds) for scores s[dependent, head], node 0 the root."""
    s = s.copy()
    np.fill_diagonal(s, -np.inf)
    head = s.argmax(1)
    head[0] = 0
    ring = cycle_of(head)
    if not ring:
        return head
    rest = [i for i in range(len(s)) if i not in set(ring)]
    m = len(rest)
    small = np.full((m + 1, m + 1), -np.inf)
    small[:m, :m] = s[np.ix_(rest, rest)]
    out = s[np.ix_(rest, ring)]                                    # arcs from the ring outwards
    into = s[np.ix_(ring, rest)] - s[ring, head[ring]][:, None]    # arcs into it, less the arc they break
    small[:m, m], small[m, :m] = out.max(1), into.max(0)
    sub = spanning(small)
    for i in range(1, m):
        head[rest[i]] = ring[out[i].argmax()] if sub[i] == m else rest[sub[i]]
    entry = into[:, sub[m]].argmax()
    head[ring[entry]] = rest[sub[m]]
    return head


def tree(scores):
    """Heads (-1 the root) of one sentence with one root; scores [token, 1 + token], root first."""
    n = len(scores)
    s = np.full((n + 1, n + 1), -np.inf)
    s[1:] = scores
    s[1:, 0] -= 1e6           # every further root would cost as much again
    s[0, 0] = 0
    return spanning(s)[1:] - 1


@torch.inference_mode()
def scores(reader, wordpiece, doc, ranges=None, gold=False, room=8192):
    """Yields (begin, end, vectors [token, hidden], label logits [token, label]) of the document's windows."""
    ranges = ranges or data.windows(doc, wordpiece, 256, gold=gold)
    step = max(1, room // 256)
    for at in range(0, len(ranges), step):
        rows = ranges[at:at + step]
        b = batching.collate([batching.Window(doc, list(range(*r))) for r in rows], wordpiece)
        x = reader.vectors(b)
        logits = reader.tok(x)
        for i, (begin, end) in enumerate(rows):
            yield begin, end, x[i, :end - begin], logits[i, :end - begin]


def ends(doc, begin, end, marks):
    """Sentences [b, e) of a window: after marked tokens and at the ends of paragraphs."""
    out, last = [], begin
    for i in range(begin, end):
        if i + 1 == end or doc.opens[i + 1] or marks[i - begin]:
            out.append((last, i + 1))
            last = i + 1
    return out


def gold_sentences(doc, begin, end):
    return ends(doc, begin, end, [doc.labels["sent"][i] == 1 for i in range(begin, end)])


@torch.inference_mode()
def parse(reader, wordpiece, doc, gold=False):
    """{"head", "rel", "sentence", and a label array for each token head}; `gold`: the treebank's sentences."""
    out = {key: np.zeros(len(doc), dtype=np.int64) for key in ["head", "rel", "sentence"] + TOKEN_HEADS}
    count = 0
    for begin, end, x, logits in scores(reader, wordpiece, doc, gold=gold):
        for key in TOKEN_HEADS:
            first, last = reader.slices[key]
            out[key][begin:end] = logits[:, first:last].argmax(1)
        arcs = reader.tree.heads(x[None])[0].numpy()
        for b, e in gold_sentences(doc, begin, end) if gold else ends(doc, begin, end, out["sent"][begin:end]):
            own = [0] + list(range(b - begin + 1, e - begin + 1))
            head = tree(arcs[b - begin:e - begin][:, own])
            out["head"][b:e] = np.where(head < 0, -1, head + b)
            out["sentence"][b:e] = count
            count += 1
        head = torch.tensor([h - begin if h >= 0 else -1 for h in out["head"][begin:end]])
        rows = torch.arange(end - begin)
        out["rel"][begin:end] = reader.tree.relations(x[None], torch.zeros_like(rows), rows, head).argmax(1)
    return out


@torch.inference_mode()
def frames(reader, wordpiece, doc):
    """[(head of the table, token, probability, {group: label number}, {role: [tokens]})] of a document."""
    out = []
    for begin, end, x, logits in scores(reader, wordpiece, doc):
        for a in ANCHORS:
            first, last = reader.slices[first_group(a.name)]
            p = logits[:, first:last].softmax(1)
            label = p[:, 1:].argmax(1)
            for i in (p[:, 0] < 0.5).nonzero()[:, 0].tolist():
                labels = {g: int(logits[i, slice(*reader.slices[f"{a.name}.{g}"])].argmax()) for g in a.groups}
                labels[next(iter(a.groups))] = int(label[i]) + 1
                out.append((a.name, begin + i, 1 - float(p[i, 0]), labels, fillers(reader, a.name, x, i, begin)))
    return out


def fillers(reader, head, x, i, begin):
    """{role: tokens} of the anchor i of a window."""
    roles = reader.table.roles_of(head)
    if not roles:
        return {}
    s = reader.arg(x[None], torch.tensor([0]), torch.tensor([i]), roles[0], roles[-1] + 1)[0]
    return {reader.table.roles[r][1]: [begin + j for j in (s[k] > 0).nonzero()[:, 0].tolist()] for k, r in enumerate(roles)}
