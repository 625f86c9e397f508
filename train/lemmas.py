#!/usr/bin/env python3
"""Write lexicon/parse/lemma.lex from the treebanks' training parts: lemmas.py > ../lexicon/parse/lemma.lex

A line a lemma and part of speech, with the forms that are its in nine of ten places where the treebanks have them.
"""
import collections
import re

import data

OPEN = ("NOUN", "VERB", "ADJ", "ADV")
CLASSES = OPEN + ("AUX", "PRON", "DET", "ADP", "SCONJ", "NUM")
PLAIN = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*$")
SURE = 0.9
HEAD = """# Lemmas with their forms, as the training parts of the English treebanks EWT and GUM of Universal Dependencies have them (CC BY-SA 4.0). Written by train/lemmas.py: a form stands
# with a lemma where nine of ten of its places have it. The model's edit script answers for forms that do not stand here, unless the endings of English lead to a lemma that does.
@table parse.lemma
@multi
@columns lemma | upos
"""


def counted():
    """{(form, upos): {lemma: times}}, forms in lower case"""
    seen = collections.defaultdict(collections.Counter)
    for doc in data.read_conllu(data.SHARED + "treebanks/train.conllu.xz"):
        for form, upos, lemma in zip(doc.words, doc.raw["upos"], doc.raw["lemma"]):
            if upos in CLASSES and PLAIN.match(form) and PLAIN.match(lemma):
                seen[form.lower(), upos][lemma] += 1
    return seen


def main():
    lines = collections.defaultdict(set)
    for (form, upos), lemmas in counted().items():
        lemma, times = lemmas.most_common(1)[0]
        # what stands once with another lemma in a closed class is a slip of the pen
        if times >= SURE * sum(lemmas.values()) and (upos in OPEN or times > 1 or form == lemma):
            lines[lemma, upos].add(form)
    print(HEAD)
    for (lemma, upos), forms in sorted(lines.items()):
        print("; ".join([lemma] + sorted(forms - {lemma.lower()})) + f" | {upos}")


if __name__ == "__main__":
    main()
