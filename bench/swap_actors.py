#!/usr/bin/env python3
"""Does who it was change what it was? swap_actors.py [--readout PROGRAM] [--corpus FOLDER] [--examples N] [--model FILE]

In the passages of the corpus's test part, actors change places with their counterparts: names, demonyms and possessives, all over the passage
(United States and Russia, Israel and Hamas, the government and the rebels …). Both texts are coded and their events compared by the place of the
trigger. Type and status must not hang on who it was: the rate of those that do is printed, with examples, and what was found in one
text only. A clause that a new name makes odd counts like any other. `--self-test` works the swapping's own cases."""
import argparse
import json
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FORCES = "forces|troops|soldiers|fighters|officials|officers|positions|negotiators|delegation|leaders|leader|commanders|commander|side|army|spokesman"
AGREE = [("has", "have"), ("is", "are"), ("was", "were"), ("does", "do"), ("says", "say")]


@dataclass
class Side:
    name: str            # as a noun, with its article
    adjective: str
    people: str = ""     # its plural demonym; empty: none
    names: str = ""      # further names as a pattern
    short: str = ""      # in compounds with a hyphen, and before a noun: `US-backed`
    plural: bool = False

    def pattern(self):
        bare = re.escape(re.sub(r"^the ", "", self.name))
        noun = "|".join(filter(None, (bare, self.names)))
        words = ([f"(?P<people>{re.escape(self.people)})"] if self.people else []) + [f"(?P<noun>{noun})(?P<own>['’]s?(?!\\w))?"]
        if self.adjective not in (bare, self.name):
            words.insert(1, f"(?P<adjective>{re.escape(self.adjective)})")
        return re.compile(rf"(?<![\w-])(?:(?P<article>[Tt]he|[Aa]n?) )?(?:{'|'.join(words)})(?!\w)(?: (?P<verb>{'|'.join(v for p in AGREE for v in p)})\b)?")


def state(name, adjective, people=None, names="", short=""):
    return Side(name, adjective, f"{adjective}s" if people is None else people, names, short)


PAIRS = [
    (state("the United States", "American", names=r"U\.S\.|USA?", short="US"), state("Russia", "Russian")),
    (state("Ukraine", "Ukrainian"), state("Russia", "Russian")),
    (state("Israel", "Israeli"), Side("Hamas", "Hamas")),
    (Side("the government", "government", names="[Gg]overnment"), Side("the rebels", "rebel", names="[Rr]ebels", plural=True)),
    (state("India", "Indian"), state("Pakistan", "Pakistani")),
    (state("China", "Chinese", ""), state("Japan", "Japanese", "")),
    (state("Iran", "Iranian"), state("Iraq", "Iraqi")),
    (state("France", "French", ""), state("Germany", "German")),
    (state("Turkey", "Turkish", ""), state("Syria", "Syrian")),
    (state("South Korea", "South Korean"), state("North Korea", "North Korean")),
    (state("Sudan", "Sudanese", ""), state("Afghanistan", "Afghan")),
    (Side("the police", "police", names="[Pp]olice", plural=True), Side("the army", "army", names="[Aa]rmy")),
]


def with_article(word, article):
    """`a` or `an` as the word wants it, `the` as it was."""
    if article.lower() in ("a", "an"):
        return article[0] + ("n" if re.match(r"[AEIOaeio]", word) else "") + " " + word
    return article + " " + word


def rewritten(m, new, text):
    """The words that stand for `new` in the place of a match of its counterpart."""
    kind = next(k for k in ("people", "adjective", "noun") if m.groupdict().get(k))
    after, article, own = text[m.end():m.end() + 24], m["article"] or "", m.groupdict().get("own") or ""
    first = m.start() == 0 or text[:m.start()].rstrip("\"“ ")[-1:] in (".", "!", "?", "\n")
    if m["verb"]:
        after = " " + m["verb"]
    before_noun = kind == "noun" and not own and (re.match(rf" (?:{FORCES})\b", after) or (m[kind] in ("U.S.", "US") and article.lower() != "the" and re.match(" [a-z]", after) and not m["verb"]))
    if kind == "people":
        word = new.people or new.name
    elif kind == "adjective" or before_noun:
        word = new.adjective
    elif after.startswith("-"):
        word = new.short or re.sub("^the ", "", new.name)
    else:
        word = new.name
    if word == new.name and own:
        word += own[0] if word.endswith("s") and new.name.startswith("the ") else own[0] + "s"
    if word.startswith("the "):       # the article goes with it, unless something else determines the noun (`Syria's government`)
        determined = not article and not first and re.search(r"(?:['’]s?|\b[A-Z]\w+|\b(?:his|her|its|their|our|this|that|new|local|two|both|of))\s$", text[:m.start()])
        word = word[4:] if determined or article.lower() in ("a", "an") else word
        article = "" if article.lower() == "the" else article
    elif article.lower() == "the" and word.split("'")[0].split("’")[0] == new.name:
        article = ""                  # `the United States` -> `Russia`
    word = with_article(word, article) if article else word
    if m["verb"]:
        single, many = next(p for p in AGREE if m["verb"] in p)
        word += " " + (many if new.plural or kind == "people" else single)
    return word[0].upper() + word[1:] if first or m[0][0].isupper() and m["article"] else word


def swapped(text, pairs):
    """(text with the sides of each pair exchanged, [(begin, end, begin, end) of each change, in the old and the new text])"""
    found = []
    for left, right in pairs:
        for old, new in ((left, right), (right, left)):
            found += [(m.start(), m.end(), rewritten(m, new, text)) for m in old.pattern().finditer(text)]
    out, at, changes = "", 0, []
    for begin, end, words in sorted(found):
        if begin < at:
            continue
        out += text[at:begin]
        changes.append((begin, end, len(out), len(out) + len(words)))
        out, at = out + words, end
    return out + text[at:], changes


def pairs_of(text):
    """The pairs to exchange in a text: first those of which both are in it; no side twice."""
    here = [(-sum(bool(s.pattern().search(text)) for s in pair), i) for i, pair in enumerate(PAIRS)]
    out, taken = [], set()
    for n, i in sorted(here):
        names = {s.name for s in PAIRS[i]}
        if n and not names & taken:
            taken |= names
            out.append(PAIRS[i])
    return out


def moved(at, changes):
    """Where a place of the old text is in the new one."""
    shift = 0
    for begin, end, new_begin, new_end in changes:
        if at < begin:
            break
        if at < end:
            return min(new_begin + at - begin, new_end)
        shift = new_end - end
    return at + shift


def passages(folder):
    for path in sorted(folder.glob("*/*.json")):
        d = json.loads(path.read_text(encoding="utf-8"))
        if path.parent.name != "second" and d.get("split") == "test":
            yield d


def coded(program, model, docs):
    lines = "".join(json.dumps(d, ensure_ascii=False) + "\n" for d in docs)
    out = subprocess.run([program, "code", "--input", "jsonl", "--format", "jsonl", "-q", *model, "-"], input=lines, capture_output=True, text=True, check=True)
    return {r["document"]["id"]: r for r in map(json.loads, out.stdout.splitlines())}


def triggers(record):
    """{(begin, end) of a trigger: (type, status, where)}"""
    return {tuple(t["trigger"]): (e["type"], e["status"], t["where"]) for e in record.get("events", []) for t in e.get("mentions") or [e]}


def compare(old, new, changes):
    """[(begin, end, before, after or None)] of the events of the old record, and how many the new one has besides."""
    a, b, rows, used = triggers(old), triggers(new), [], set()
    for (begin, end), what in sorted(a.items()):
        at = moved(begin, changes), moved(end, changes)
        match = next((t for t in sorted(b) if t not in used and t[0] < max(at[1], at[0] + 1) and t[1] > at[0]), None)
        used.add(match)
        rows.append((begin, end, what, b.get(match)))
    return rows, len(b) - len(used - {None})


def self_test():
    us, government, israel = PAIRS[0], PAIRS[3], PAIRS[2]
    for pair, text, want in (
            (us, "The United States accused Russia of lying.", "Russia accused the United States of lying."),
            (us, "A Russian envoy met U.S. officials and Russia's minister.", "An American envoy met Russian officials and the United States' minister."),
            (us, "An American died in a US-backed raid.", "A Russian died in a Russia-backed raid."),
            (israel, "Hamas fighters left after Israel's raid.", "Israeli fighters left after Hamas's raid."),
            (government, "The government has met the rebels.", "The rebels have met the government."),
            (government, "Rebels shelled Syrian government forces.", "The government shelled Syrian rebel forces.")):
        got = swapped(text, [pair])[0]
        if got != want:
            sys.exit(f"{text}\n  got    {got}\n  wanted {want}")
    text, changes = swapped("Russia met Iran.", [us])
    assert text[moved(7, changes):moved(10, changes)] == "met"
    print("the swapping agrees with its cases")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--readout", default=str(ROOT / "build/release/readout"))
    p.add_argument("--corpus", type=Path, default=ROOT / "corpus")
    p.add_argument("--model", help="another model file")
    p.add_argument("--examples", type=int, default=20)
    p.add_argument("--self-test", action="store_true")
    args = p.parse_args()
    if args.self_test:
        return self_test()
    before, after, changes = [], [], {}
    for d in passages(args.corpus):
        text, changed = swapped(d["text"], pairs_of(d["text"]))
        if changed:
            changes[d["id"]] = changed
            before.append({"id": d["id"], "date": d.get("date"), "text": d["text"]})
            after.append({**before[-1], "text": text})
    model = ["--model", args.model] if args.model else []
    old, new = coded(args.readout, model, before), coded(args.readout, model, after)
    count = {"events": 0, "changed": 0, "lost": 0, "extra": 0, "near": 0, "near changed": 0}
    shown = []
    for d, e in zip(before, after):
        rows, extra = compare(old[d["id"]], new[d["id"]], changes[d["id"]])
        count["extra"] += extra
        for begin, end, what, then in rows:
            if not then:
                count["lost"] += 1
                continue
            near = any(b < what[2][1] and end_ > what[2][0] for b, end_, _, _ in changes[d["id"]])
            other = what[:2] != then[:2]
            count["events"] += 1
            count["near"] += near
            count["changed"] += other
            count["near changed"] += other and near
            if other:
                a, b = d["text"][slice(*what[2])], e["text"][slice(*then[2])]
                shown.append(f"{d['id']} `{d['text'][begin:end]}`: {'/'.join(what[:2])} -> {'/'.join(then[:2])}\n    {a}\n    {b}".replace("\n\n", " "))
    print(f"passages {len(before)}, words exchanged in {sum(map(len, changes.values()))} places")
    for key, name in (("", "events found in both texts"), ("near ", "of these with an exchanged name in their clause")):
        n, c = count[f"{key}events" if not key else "near"], count[f"{key}changed"]
        print(f"{name}: {n}, type or status changed in {c}: {1000 * c / max(n, 1):.1f} per 1,000")
    print(f"found in the old text only {count['lost']}, in the new text only {count['extra']}")
    print("\n".join(shown[:args.examples]))
    return None


if __name__ == "__main__":
    main()
