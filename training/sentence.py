"""The one shape that every set is read into: a sentence with the layers that its set has."""

from dataclasses import dataclass, field


@dataclass
class Sentence:
    """Columns over the words of a sentence; a layer that its set does not annotate is None."""

    words: list[str]
    upos: list[str] | None = None
    xpos: list[str] | None = None
    lemmas: list[str] | None = None
    heads: list[int] | None = None
    """Index of the head, -1 for the root."""
    relations: list[str] | None = None
    names: list[str] | None = None
    """IOB2."""
    predicates: list["Predicate"] | None = None
    attributions: list["Attribution"] | None = None
    origin: str = ""
    misc: list[str] = field(default_factory=list)
    """The last column of CoNLL-U, for what is read out of it later."""


@dataclass
class Predicate:
    word: int
    sense: str
    roles: list[tuple[str, list[int]]]
    """Label and words of each argument."""


@dataclass
class Attribution:
    cue: int
    source: list[int]
    content: list[int]


def path_up(heads: list[int], word: int) -> list[int]:
    path = []
    while word != -1 and len(path) <= len(heads):
        path.append(word)
        word = heads[word]
    return path


def head_of(heads: list[int], words: list[int]) -> int:
    """The word of a stretch whose head lies outside of it; the one nearest to the root where there are several."""
    inside = set(words)
    outer = [word for word in words if heads[word] not in inside]
    return min(outer, key=lambda word: (len(path_up(heads, word)), word))
