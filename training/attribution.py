"""Who says or thinks what in GUM, from its relations of attribution between units of discourse."""

import re

from sentence import Attribution, Sentence, head_of


def attribute_gum(sentences: list[Sentence], lemmas: set[str]) -> None:
    """
    A unit that attributes (`Roe said`) points to the one it attributes; the content is that unit with everything that
    hangs on it inside the sentence, and no other unit of attribution beyond it. To be called on GUM as it is printed.

    :param lemmas: of the verbs that say or think; units around another word (`makes sure`) are left out
    """
    units: dict[str, Unit] = {}
    place: list[list[Unit | None]] = []
    for sentence in sentences:
        place.append(units_of(sentence, units))
    for sentence, units_here in zip(sentences, place):
        here = {unit.id: unit for unit in units_here if unit}
        sentence.attributions = [
            found
            for unit in here.values()
            if unit.relation.startswith("attribution") and (found := attribution_of(sentence, unit, here, lemmas))
        ]


class Unit:
    def __init__(self, id_: str, head: str, relation: str) -> None:
        self.id, self.head, self.relation, self.words = id_, head, relation, []


def units_of(sentence: Sentence, units: dict[str, "Unit"]) -> list["Unit | None"]:
    """The unit of each word."""
    document = sentence.origin.split("/")[0]
    out, unit = [], None
    for i, misc in enumerate(sentence.misc):
        match = re.search(r"Discourse=([\w-]+):(\d+)(?:->(\d+))?", misc)
        if match:
            unit = Unit(f"{document} {match[2]}", f"{document} {match[3]}", match[1])
            units[unit.id] = unit
        if unit:
            unit.words.append(i)
        out.append(unit)
    return out


def attribution_of(
    sentence: Sentence, unit: "Unit", here: dict[str, "Unit"], lemmas: set[str]
) -> Attribution | None:
    words = words_with_same(unit, here)
    cue = head_of(sentence.heads, words)
    first = words[0]
    if sentence.words[first].lower() == "according":
        source = [word for word in words if first + 1 < word and sentence.upos[word] != "PUNCT"]
        cue = first
    elif sentence.upos[cue] in ("ADJ", "NOUN") or (sentence.upos[cue] == "VERB" and sentence.lemmas[cue] in lemmas):
        source = subject_of(sentence, cue, words)
    else:
        return None
    content = content_of(unit, here)
    return Attribution(cue, source, content) if content else None


def words_with_same(unit: "Unit", here: dict[str, "Unit"]) -> list[int]:
    same = [other for other in here.values() if other.relation.startswith("same-unit") and other.head == unit.id]
    return sorted(word for part in [unit, *same] for word in part.words)


def subject_of(sentence: Sentence, cue: int, words: list[int]) -> list[int]:
    tops = [
        word for word in words if sentence.heads[word] == cue and sentence.relations[word].startswith("nsubj")
    ]
    inside = set(words)
    source: set[int] = set(tops)
    grown = True
    while grown:
        new = {word for word in inside - source if sentence.heads[word] in source}
        source |= new
        grown = bool(new)
    return sorted(source)


def content_of(unit: "Unit", here: dict[str, "Unit"]) -> list[int]:
    content: list[int] = []
    agenda, seen = [unit.head], {unit.id}
    while agenda:
        top = agenda.pop()
        if top in seen or top not in here:
            continue
        seen.add(top)
        content += here[top].words
        agenda += [other.id for other in here.values() if other.head == top and other.id not in seen]
    return sorted(content)
