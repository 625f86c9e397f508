"""The value of a number in words or digits: which token carries a figure's value."""
import re

SMALL = {w: i for i, w in enumerate("no one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                                    "fifteen sixteen seventeen eighteen nineteen".split())}
SMALL.update({w: 10 * (i + 2) for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split())})
SMALL.update({"zero": 0, "none": 0, "nobody": 0, "nil": 0, "a": 1, "an": 1, "another": 1, "both": 2, "couple": 2, "half": 0.5, "pair": 2,
              "few": 2, "once": 1, "twice": 2, "first": 1, "single": 1, "lone": 1, "thrice": 3, "neither": 0, "without": 0})
SCALE = {"hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "score": 20,
         "m": 1e6, "mn": 1e6, "bn": 1e9, "k": 1e3, "lakh": 1e5, "crore": 1e7, "b": 1e9}
PLURAL = {"dozens": 24, "scores": 40, "hundreds": 200, "thousands": 2000, "millions": 2e6, "billions": 2e9, "tens": 20}
DIGITS = re.compile(r"^[^\w]*(\d+(?:[,\u00a0 ]\d{3})+|\d+)(\.\d+)?(m|bn|k|b|mn|million|billion)?[^\w]*$")


def digits(word):
    m = DIGITS.match(word.lower())
    if not m:
        return None
    value = float(re.sub(r"\D", "", m.group(1)) + (m.group(2) or ""))
    return value * SCALE.get(m.group(3) or "", 1)


def values(words, i):
    """Values that a number beginning at token i may have: of its longest and of its shorter readings."""
    low = words[i].lower()
    if low in PLURAL:
        yield PLURAL[low]
        if i + 2 < len(words) and words[i + 1].lower() == "of" and words[i + 2].lower() in PLURAL:
            yield PLURAL[low] / 2 * PLURAL[words[i + 2].lower()]
        return
    now = digits(words[i])
    now = SMALL.get(low, SCALE.get(low)) if now is None else now
    if now is None:
        return
    whole = 0.0
    yield now
    for word in (w.lower() for w in words[i + 1:i + 9]):
        if word in SCALE:
            now *= SCALE[word]
            if now >= 1000:
                whole, now = whole + now, 0
        elif word in SMALL or digits(word) is not None:
            now += SMALL.get(word, digits(word) if digits(word) is not None else 0)
        elif word not in ("and", "-"):
            break
        yield whole + now


def find(words, inside, sought, near=()):
    """The token of `inside` whose number has one of the values; of several the nearest to `near`."""
    found = [i for i in inside if any(abs(v - s) <= 1e-6 * max(1, abs(s)) for v in values(words, i) for s in sought)]
    strong = [i for i in found if words[i].lower() not in ("a", "an", "another", "first", "no", "without", "one")] or found
    return min(strong, key=lambda i: min((abs(i - j) for j in near), default=0)) if strong else None
