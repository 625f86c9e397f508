"""The table of heads: what the reader can say about a token. The names are a contract with src/frame/frame.h.

A `token` head has one label for each token, the `tree` head an arc and its relation, an `anchor` head groups of
labels on some tokens and roles that other tokens fill. The first label of an anchor's first group is `-`.
"""
from dataclasses import dataclass, field

IGNORE = -100   # "no label here": the value that every loss ignores

MODES = """visit third-party multilateral phone withdraw release disarm ceasefire access resign assist change yield meet
disapprove investigate allege restrict arrest relations expel territory violence demo riot strike hunger boycott obstruct
vandalize convict discontinue troops weapons police militia seize ban censor curfew martial-law deport withhold
misinformation cyber abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone
heavy-weapons crowd-control unconventional"""


@dataclass
class Anchor:
    """One anchor head: groups {name: labels} and roles [(name, "arc" | "span")]."""
    name: str
    groups: dict
    roles: list = field(default_factory=list)


def _anchor(name, groups, roles=""):
    """`groups` as {name: "label label"}, `roles` as "source:arc cue:span"; the `-` of the first group is put in here."""
    labels = {g: words.split() for g, words in groups.items()}
    first = next(iter(labels))
    labels[first] = ["-"] + labels[first]
    return Anchor(name, labels, [tuple(r.split(":")) for r in roles.split()])


ANCHORS = [
    _anchor("mention", {"kind": "person state organization armed_group office group facility place vehicle document"}),
    _anchor("entity", {"kind": "person place organization object event time substance animal plant abstract"}),
    _anchor("time", {"type": "DATE TIME DURATION SET"}, "extent:span"),
    _anchor("statement", {"act": "assert deny accuse warn threaten pledge agree refuse demand request praise condemn "
                                 "announce ask hint",
                          "form": "direct indirect mixed"},
            "source:arc addressee:arc cue:span content:span"),
    _anchor("event", {"type": "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST "
                              "SANCTION MOBILIZE COERCE ASSAULT",
                      "mode": "- " + MODES,
                      "status": "actual ongoing habitual alleged planned possible conditional denied"},
            "trigger:span source:arc target:arc victim:arc place:arc time:arc instrument:span"),
    _anchor("figure", {"kind": "troops killed wounded casualties detained displaced aid_money money strikes equipment votes "
                               "participants duration distance percent other",
                       "approx": "exact approx", "direction": "none up down", "bound": "none low high range"},
            "counted:span holder:arc place:arc as_of:arc from:arc"),
    _anchor("commitment", {"strength": "obligation vow pledge plan", "polarity": "do refrain",
                           "state": "pending kept broken disputed overdue released unknown"},
            "obligor:arc beneficiary:arc action:span agreement:arc deadline:arc condition:span"),
    _anchor("claim", {"state": "kept broken partly doubtful"}, "claimant:arc commitment:arc"),
    _anchor("agreement", {"kind": "peace_agreement ceasefire treaty resolution contract law pledge other"},
            "name:span party:arc date:arc deadline:arc"),
    _anchor("decision", {"state": "pending under_review decided deferred rejected"}, "body:arc question:span expected:span"),
    _anchor("conditional", {"kind": "warning threat promise forecast norm"}, "speaker:arc antecedent:span consequent:span"),
    _anchor("flow", {"kind": "money arms troops goods people energy", "trend": "up down stopped started steady"},
            "from:arc to:arc what:span cause:span"),
    _anchor("dispute", {"kind": "dispute"}, "against:arc"),
]
# Factuality of a verb, as UDS has it: classes and the mean value of the training part's verbs in each (about -3 to 3).
FACTUALITY = {"no": -1.185, "unclear": -0.082, "yes": 1.101}
TOKEN_HEADS = ["sent", "upos", "xpos", "feats", "lemma"]


class Table:
    """All heads with their labels numbered: groups in the order of the product `tok`, roles in the order of `arg.bi`."""

    def __init__(self, token_labels, relations):
        self.token_labels, self.relations = token_labels, relations
        self.groups = {name: token_labels[name] for name in TOKEN_HEADS}
        for a in ANCHORS:
            self.groups.update({f"{a.name}.{g}": labels for g, labels in a.groups.items()})
        self.roles = [(a.name, role, kind) for a in ANCHORS for role, kind in a.roles]
        self.number = {key: {label: i for i, label in enumerate(labels)} for key, labels in self.groups.items()}
        self.number["rel"] = {label: i for i, label in enumerate(relations)}

    def slices(self):
        """{group: (first row, end row)} in `tok`"""
        out, at = {}, 0
        for key, labels in self.groups.items():
            out[key] = (at, at + len(labels))
            at += len(labels)
        return out

    def roles_of(self, head):
        return [r for r, (name, _, _) in enumerate(self.roles) if name == head]

    def state(self):
        return {"token_labels": self.token_labels, "relations": self.relations}

    def text(self):
        """The `heads` section of the model file."""
        lines = []
        for name in TOKEN_HEADS:
            lines += [f"head token {name}"] + [f"label {x}" for x in self.token_labels[name]]
        lines += ["head tree"] + [f"label {x}" for x in self.relations]
        for a in ANCHORS:
            lines.append(f"head anchor {a.name}")
            for group, labels in a.groups.items():
                lines += [f"group {group}"] + [f"label {x}" for x in labels]
            lines += [f"role {role} {kind}" for role, kind in a.roles]
        return "\n".join(lines) + "\n"


def first_group(head):
    """`event` -> `event.type`: the group that says whether a token is an anchor at all"""
    anchor = next(a for a in ANCHORS if a.name == head)
    return f"{head}.{next(iter(anchor.groups))}"
