"""Tokens of plain text: those of the C program, so that the reader learns from what it will see."""
import json
import os
import re
import subprocess
import sys
from pathlib import Path

PROGRAM = Path(os.environ.get("READOUT_TOKENS", Path(__file__).resolve().parent.parent / "build/release/tools/readout-tokens"))
OPENS = 2      # RO_TOK_PARA of src/doc/doc.h
TOKEN = re.compile(r"""
    \w+://\S*[\w/] | [\w.+-]+@[\w-]+(?:\.[\w-]+)+                       # links and addresses
  | (?:[A-Za-z]\.){2,} | (?:Mr|Mrs|Ms|Dr|St|Gen|Col|Lt|Sgt|Sen|Rep|Gov|No|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.
  | \d+(?:[.,:]\d+)*(?:st|nd|rd|th)? | n['’]t(?!\w) | ['’](?:s|S|re|ve|ll|d|m)(?!\w)
  | \w+?(?=n['’]t(?!\w)) | \w+ | \.{2,} | -{2,} | \S""", re.X)


def by_rule(text):
    """A rough tokeniser in the manner of the English treebanks, for tests without the C program:
    [(begin, end, opens a paragraph)]."""
    out, last = [], 0
    for m in TOKEN.finditer(text):
        out.append((m.start(), m.end(), not out or "\n\n" in text[last:m.start()]))
        last = m.end()
    return out


def by_program(texts):
    """Tokens of texts by the program's own segmenter (tools/tokens.c)."""
    lines = "".join(json.dumps({"id": str(i), "text": t}) + "\n" for i, t in enumerate(texts))
    done = subprocess.run([str(PROGRAM)], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    rows = {int(r["id"]): r["tokens"] for r in map(json.loads, done.stdout.decode().splitlines())}
    return [[(b, e, bool(flags & OPENS)) for b, e, flags in rows[i]] for i in range(len(texts))]


def tokens(texts):
    """[(begin, end, opens a paragraph)] of each text, offsets in characters."""
    if not PROGRAM.exists():
        print(f"{PROGRAM} is not built: the corpus is cut by a rough rule instead", file=sys.stderr)
        return [by_rule(t) for t in texts]
    return by_program(texts)
