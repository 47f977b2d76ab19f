"""Predicates with their roles from propbank-ewt, laid over the sentences of ud-ewt."""

import re
import tarfile
import xml.etree.ElementTree as ET

from sentence import Attribution, Predicate, Sentence

SAYING = re.compile(r"[a-z_]+-(37|78|29\.[459]|30\.[12]|31\.3|32|33|62|67|87)\b")
"""VerbNet's classes of communication, belief, wish and judgement."""

STATING = {"Statement", "Communication", "Telling", "Opinion", "Awareness", "Expectation", "Questioning", "Reporting"}
"""FrameNet's frames of the same."""


def add_roles(data: str, part: str, sentences: list[Sentence]) -> None:
    """Sentences whose words cannot be matched, and documents without the layer, stay without predicates."""
    by_origin = {sentence.origin: sentence for sentence in sentences}
    with tarfile.open(f"{data}/propbank-ewt/gold_skel.train-dev.tar.gz") as archive:
        for member in archive.getmembers():
            match = re.match(rf"(?:\./)?{part}/ewt/(\w+)/\d+/(.+)\.xml\.gold_skel$", member.name)
            if not match:
                continue
            blocks = archive.extractfile(member).read().decode().strip().split("\n\n")
            for number, block in enumerate(blocks):
                sentence = by_origin.get(f"{match[1]}-{match[2]}/{number}")
                rows = [line.split() for line in block.split("\n")]
                if sentence and len(rows) == len(sentence.words):
                    sentence.predicates = predicates_of(rows)


def predicates_of(rows: list[list[str]]) -> list[Predicate]:
    at = [i for i, row in enumerate(rows) if row[7] != "-"]
    return [
        Predicate(word, rows[word][7], roles_of([row[8 + column] for row in rows], word))
        for column, word in enumerate(at)
        if 8 + column < len(rows[0])
    ]


def roles_of(cells: list[str], predicate: int) -> list[tuple[str, list[int]]]:
    """
    Brackets to stretches. A part that goes on elsewhere (C-ARG1) counts as one more of its label; what a relative pronoun
    stands for (R-ARG0) is already there, so the pronoun is left out.
    """
    roles = []
    label, words = None, []
    for i, cell in enumerate(cells):
        opened = re.search(r"\(([^*()]+)\*?", cell)
        if opened:
            label, words = opened[1].rstrip("*"), []
        if label is not None:
            words.append(i)
        if ")" in cell and label is not None:
            if label != "V" and not label.startswith(("R-", "C-V")) and predicate not in words:
                roles.append((label.removeprefix("C-").removesuffix("-DSP"), words))
            label = None
    return roles


def saying_senses(data: str) -> dict[str, tuple[str, str]]:
    """For each sense of saying or thinking the labels of who says and of what is said: `say.01` ARG0 ARG1."""
    senses: dict[str, tuple[str, str]] = {}
    with tarfile.open(f"{data}/propbank-ewt/frames-subset.tar.gz") as archive:
        for member in archive.getmembers():
            if not member.name.endswith(".xml"):
                continue
            for roleset in rolesets_of(archive.extractfile(member).read()):
                labels = saying_labels(roleset)
                if labels:
                    senses[roleset.get("id")] = labels
    return senses


def rolesets_of(xml: bytes) -> list[ET.Element]:
    """None for the few frame files that are no well-formed XML."""
    try:
        return list(ET.fromstring(xml).iter("roleset"))
    except ET.ParseError:
        return []


def saying_labels(roleset: ET.Element) -> tuple[str, str] | None:
    says = told = None
    for role in roleset.iter("role"):
        number = role.get("n", "")
        for link in role.iter("rolelink"):
            resource, kind, part = link.get("resource"), link.get("class", ""), (link.text or "").lower()
            if resource == "VerbNet" and SAYING.match(kind) or resource == "FrameNet" and kind in STATING:
                if part in ("agent", "experiencer", "speaker", "communicator", "cognizer", "pivot"):
                    says = says or f"ARG{number}"
                if part in ("topic", "theme", "message", "content", "stimulus", "phenomenon"):
                    told = told or f"ARG{number}"
    return (says, told) if says and told and says != told else None


def add_attributions(sentences: list[Sentence], senses: dict[str, tuple[str, str]]) -> None:
    """Who says or thinks what, where the sense is one of saying and what is said is printed as more than a word."""
    for sentence in sentences:
        if sentence.predicates is None:
            continue
        sentence.attributions = [
            found for predicate in sentence.predicates if (found := attribution_of(sentence, predicate, senses))
        ]


def attribution_of(
    sentence: Sentence, predicate: Predicate, senses: dict[str, tuple[str, str]]
) -> Attribution | None:
    if predicate.sense not in senses or not sentence.xpos[predicate.word].startswith("VB"):
        return None
    says, told = senses[predicate.sense]
    source = [word for label, words in predicate.roles if label == says for word in words]
    content = [word for label, words in predicate.roles if label == told for word in words]
    has_verb = any(sentence.upos[word] in ("VERB", "AUX") for word in content)
    return Attribution(predicate.word, source, content) if has_verb else None
