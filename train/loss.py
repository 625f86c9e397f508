"""What is learned from a batch: one loss for each task that its documents have labels for."""
import torch
import torch.nn.functional as F

from heads import ANCHORS, IGNORE, first_group

FIRST = {first_group(a.name): a.name for a in ANCHORS}
OTHER = {f"{a.name}.{g}" for a in ANCHORS for g in a.groups} - set(FIRST)
RARE = 4.0                                   # weight of an anchor against a token that is none
WEIGHT = {"head": 1.0, "rel": 0.5, "upos": 0.5, "xpos": 0.5, "feats": 0.5, "lemma": 0.5, "sent": 1.0, "fact": 0.3,
          "entity.kind": 0.5, "coref": 0.3, "anchor": 2.0, "group": 0.4, "arc": 1.0, "span": 0.15}
FILLED = {"arc": 3.0, "span": 1.5}           # weight of a token that fills a role


def losses(reader, batch):
    """{task: loss}"""
    x = reader.vectors(batch)
    dropped = reader.drop(x)
    out = token_losses(reader, batch, dropped)
    if (batch.head != IGNORE).any():
        out.update(tree_losses(reader, batch, x))
    if batch.arguments or any(batch.layers):
        out.update(argument_losses(reader, batch, x))
    if any(len(m) > 1 for m in batch.mentions):
        out["coref"] = coreference_loss(reader, batch, x)
    return out


def total(parts):
    return sum(WEIGHT[kind_of(key)] * value for key, value in parts.items())


def kind_of(key):
    return key if key in WEIGHT else "anchor" if key in FIRST else "group" if key in OTHER else key


def token_losses(reader, batch, x):
    logits, out = reader.tok(x), {}
    for key, gold in batch.labels.items():
        if key == "rel" or not (gold != IGNORE).any():
            continue
        if key == "fact":
            scores, weight = reader.fact(x), None
        else:
            first, last = reader.slices[key]
            scores, weight = logits[..., first:last], None
            if key in FIRST:
                weight = torch.full((last - first,), RARE)
                weight[0] = 1
        known = gold != IGNORE
        each = F.cross_entropy(scores[known], gold[known], weight=weight, reduction="sum")
        out[key] = each / max(int(known.sum()), 1)
    return out


def tree_losses(reader, batch, x):
    """Heads are chosen inside the gold sentence, root included."""
    scores = reader.tree.heads(x)
    same = (batch.sentence[:, :, None] == batch.sentence[:, None, :]) & batch.tokens[:, None, :]
    same = same & ~torch.eye(same.shape[1], dtype=torch.bool)
    allowed = F.pad(same, (1, 0), value=True)
    known = batch.head != IGNORE
    window, dep = known.nonzero(as_tuple=True)
    head = batch.head[known]
    arcs = scores.masked_fill(~allowed, float("-inf"))[known]
    labels = batch.labels["rel"][known]
    good = labels != IGNORE
    rel = reader.tree.relations(x, window[good], dep[good], head[good])
    return {"head": F.cross_entropy(arcs, head + 1), "rel": F.cross_entropy(rel, labels[good])}


def argument_losses(reader, batch, x):
    """Every role of every anchor against every token of its window; masked tokens count for nothing."""
    sums = {"arc": 0.0, "span": 0.0}
    count = 0
    anchors = {}
    for row, a in batch.arguments:
        anchors.setdefault((reader.table.roles[a.role][0], row, a.anchor), []).append(a)
    by_head = {}
    for (head, row, at), arguments in anchors.items():
        by_head.setdefault(head, []).append((row, at, arguments))
    for head, items in by_head.items():
        roles = reader.table.roles_of(head)
        window, at = torch.tensor([i[0] for i in items]), torch.tensor([i[1] for i in items])
        scores = reader.arg(x, window, at, roles[0], roles[-1] + 1)
        gold, weight = torch.zeros_like(scores), batch.tokens[window][:, None, :].float().expand(scores.shape).clone()
        for n, (_, _, arguments) in enumerate(items):
            for a in arguments:
                gold[n, a.role - roles[0], a.filled] = 1
                weight[n, a.role - roles[0], a.masked] = 0
        each = F.binary_cross_entropy_with_logits(scores, gold, reduction="none") * weight
        for k, r in enumerate(roles):
            kind = reader.table.roles[r][2]
            sums[kind] = sums[kind] + (each[:, k] * (1 + (FILLED[kind] - 1) * gold[:, k])).sum()
        count += len(items)
    return {kind: value / (4 * max(count, 1)) for kind, value in sums.items() if torch.is_tensor(value)}


def coreference_loss(reader, batch, x):
    """Softmax over the earlier mentions and none; every earlier mention of the chain is right."""
    out, count = 0.0, 0
    for row, mentions in enumerate(batch.mentions):
        if len(mentions) < 2:
            continue
        at, chains = [m[0] for m in mentions], [m[1] for m in mentions]
        low = [batch.words[row][i].lower() for i in at]
        same = torch.tensor([[float(a == b) for b in low] for a in low])
        right = torch.tensor([[a == b for b in chains] for a in chains]).tril(-1)
        right = torch.cat([~right.any(1, keepdim=True), right], 1)
        scores = reader.coref(x[row, at], same)
        out = out + (scores.logsumexp(1) - scores.masked_fill(~right, float("-inf")).logsumexp(1)).sum()
        count += len(mentions)
    return out / max(count, 1)
