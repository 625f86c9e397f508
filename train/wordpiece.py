"""Word pieces of given tokens, as BERT's uncased model was trained: clean, lower-case, strip accents, split at
punctuation and CJK characters, then the longest piece first."""
import unicodedata

UNKNOWN, CLS, SEP = "[UNK]", "[CLS]", "[SEP]"
LONGEST = 100        # characters of a word; longer ones are [UNK]
MOST_PIECES = 32     # of one token; the rest of it is not read


def is_control(ch):
    return ch not in "\t\n\r" and unicodedata.category(ch).startswith("C")


def is_punctuation(ch):
    """Every ASCII character that is neither letter, digit nor blank counts, as in BERT ($, + and ~ too)."""
    return 33 <= ord(ch) <= 47 or 58 <= ord(ch) <= 64 or 91 <= ord(ch) <= 96 or 123 <= ord(ch) <= 126 \
        or unicodedata.category(ch).startswith("P")


CJK = [(0x4E00, 0x9FFF), (0x3400, 0x4DBF), (0x20000, 0x2A6DF), (0x2A700, 0x2B73F), (0x2B740, 0x2B81F),
       (0x2B820, 0x2CEAF), (0xF900, 0xFAFF), (0x2F800, 0x2FA1F)]


def is_cjk(ch):
    return ord(ch) >= 0x3400 and any(a <= ord(ch) <= b for a, b in CJK)


def split_words(token):
    """The basic tokens of one token: lower-cased, without accents, punctuation and CJK characters by themselves."""
    clean = "".join(" " if ch.isspace() else ch for ch in token
                    if not (ord(ch) in (0, 0xFFFD) or is_control(ch)))
    clean = "".join(f" {ch} " if is_cjk(ch) else ch for ch in clean)
    plain = "".join(ch for ch in unicodedata.normalize("NFD", clean.lower()) if unicodedata.category(ch) != "Mn")
    return "".join(f" {ch} " if is_punctuation(ch) else ch for ch in plain).split()


class WordPiece:
    def __init__(self, pieces):
        self.pieces = list(pieces)
        self.number = {p: i for i, p in enumerate(self.pieces)}
        self.unknown, self.cls, self.sep = (self.number[x] for x in (UNKNOWN, CLS, SEP))
        self.known = {}

    @classmethod
    def read(cls, path):
        with open(path, encoding="utf-8") as f:
            return cls(f.read().rstrip("\n").split("\n"))

    def word(self, word):
        """Greedy, longest piece first; [UNK] where some part has no piece."""
        if len(word) > LONGEST:
            return [self.unknown]
        out, at = [], 0
        while at < len(word):
            end = len(word)
            while end > at and ("##" if at else "") + word[at:end] not in self.number:
                end -= 1
            if end == at:
                return [self.unknown]
            out.append(self.number[("##" if at else "") + word[at:end]])
            at = end
        return out

    def token(self, token):
        """Numbers of a token's pieces: at least one, at most MOST_PIECES."""
        if token not in self.known:
            pieces = [n for word in split_words(token) for n in self.word(word)]
            self.known[token] = (pieces or [self.unknown])[:MOST_PIECES]
        return self.known[token]
