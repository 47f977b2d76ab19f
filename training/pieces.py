"""Words to word pieces as BERT's uncased models cut them, and the shape of each word, which those models do not see."""

import unicodedata

MOST_PIECES = 8
"""Of one word; of a longer one (an address of a page) only the first count. The runtime does the same."""

SHAPES = ["lower", "capital", "upper", "initial", "mixed", "number", "number-letters", "mark", "other"]


def shape_of(word: str) -> int:
    """`capital` is Torrel, `upper` NATO, `initial` one capital, `mixed` iPad and McRoe, `number-letters` 5pm."""
    letters = [char for char in word if char.isalpha()]
    has_digit = any(char.isdigit() for char in word)
    if not letters:
        return SHAPES.index("number" if has_digit else "mark")
    if has_digit:
        return SHAPES.index("number-letters")
    upper = [char.isupper() for char in letters]
    if not any(upper):
        lower = all(char.islower() for char in letters)
        return SHAPES.index("lower" if lower else "other")
    if all(upper):
        return SHAPES.index("initial" if len(letters) == 1 else "upper")
    return SHAPES.index("capital" if upper[0] and not any(upper[1:]) else "mixed")


class Pieces:
    def __init__(self, vocabulary: list[str]) -> None:
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.unknown, self.start, self.end = self.ids["[UNK]"], self.ids["[CLS]"], self.ids["[SEP]"]
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        """At least one, at most `MOST_PIECES`."""
        if word not in self.known:
            found = [piece for part in parts_of(word) for piece in self.cut(part)]
            self.known[word] = found[:MOST_PIECES] or [self.unknown]
        return self.known[word]

    def cut(self, part: str) -> list[int]:
        if 100 < len(part):
            return [self.unknown]
        out, start = [], 0
        while start < len(part):
            end = len(part)
            while start < end and ("##" if start else "") + part[start:end] not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            out.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return out


def parts_of(word: str) -> list[str]:
    """In lower case, without accents and controls, cut at every mark and ideograph."""
    plain = unicodedata.normalize("NFD", word.lower())
    parts, run = [], ""
    for char in plain:
        category = unicodedata.category(char)
        if category == "Mn" or category[0] == "C" or char == "\ufffd":
            continue
        if is_mark(char, category) or is_ideograph(char) or category[0] == "Z":
            parts += [run, "" if category[0] == "Z" else char]
            run = ""
        else:
            run += char
    return [part for part in [*parts, run] if part]


def is_mark(char: str, category: str) -> bool:
    return category[0] == "P" or (ord(char) < 128 and not char.isalnum())


def is_ideograph(char: str) -> bool:
    code = ord(char)
    return 0x4E00 <= code <= 0x9FFF or 0x3400 <= code <= 0x4DBF or 0xF900 <= code <= 0xFAFF or 0x20000 <= code <= 0x2FA1F
