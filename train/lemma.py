"""Lemma scripts (docs/formats/model.md): how a word's form becomes its lemma."""


def candidates(form, lemma):
    """Every script that gives `lemma` from `form`, the canonical one first."""
    low = form.lower()
    if lemma == low:
        yield "="
    if lemma == form:
        yield "^"
    for base, mark in ((low, ""), (form, "^")):
        same = 0
        while same < min(len(base), len(lemma)) and base[same] == lemma[same]:
            same += 1
        if same:
            yield f"{len(base) - same}+{lemma[same:]}{mark}"
    yield "!" + lemma


def script(form, lemma):
    return next(candidates(form, lemma))


def apply(label, form):
    low = form.lower()
    if label == "=":
        return low
    if label == "^":
        return form
    if label[0] == "!":
        return label[1:]
    count, text = label.split("+", 1)
    base, text = (form, text[:-1]) if text.endswith("^") else (low, text)
    return base[:len(base) - int(count)] + text if int(count) <= len(base) else low


def closest(form, lemma, known):
    """Number of the first known script that gives the lemma; of `=` where none does."""
    return next((known[s] for s in candidates(form, lemma) if s in known), known["="])
