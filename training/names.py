"""
Named entities as PER, ORG, LOC, NORP (peoples and nationalities) and MISC, from sets that mark them in five ways.

People go without their titles, and a state is a LOC whatever it does. A word of nationality is NORP by the factbook's
table: wikigold and CrossNER have it under MISC, GUM does not mark it, and MEANTIME has it among other things.
"""

import json
import re
import tarfile
import xml.etree.ElementTree as ET
from glob import glob

from sentence import Sentence, head_of

CROSSNER = {
    "person": "PER",
    "politician": "PER",
    "politicalparty": "ORG",
    "organisation": "ORG",
    "location": "LOC",
    "country": "LOC",
    "election": "MISC",
    "event": "MISC",
    "misc": "MISC",
}
GUM = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "MISC", "object": "MISC", "abstract": "MISC"}
MEANTIME = {"PER": "PER", "ORG": "ORG", "FIN": "ORG", "LOC": "LOC", "PRO": "MISC"}


def nationalities(data: str) -> set[str]:
    """Words of nationality, in lower case: `afghan`, `afghans`, `french`."""
    found: set[str] = set()
    country_words: set[str] = {"island", "islands", "south", "north"}
    with tarfile.open(f"{data}/gazetteers/factbook-people.tar.gz") as archive:
        for member in archive.getmembers():
            if not member.name.endswith(".json"):
                continue
            country = json.load(archive.extractfile(member))
            names = country.get("Government", {}).get("Country name", {})
            for form in ("conventional short form", "conventional long form"):
                country_words |= set(re.findall(r"\w+", names.get(form, {}).get("text", "").lower()))
            nationality = country.get("People and Society", {}).get("Nationality", {})
            for form in ("noun", "adjective"):
                text = nationality.get(form, {}).get("text", "")
                for word in re.findall(r"[A-Z][\w-]+(?:\(\w+\))?", text):
                    bare = re.sub(r"\(\w+\)", "", word).lower()
                    found |= {bare, bare + "s"} if "(s)" in word else {bare}
    return {word for word in found if 4 <= len(word)} - country_words


def read_wikigold(data: str, peoples: set[str]) -> list[Sentence]:
    sentences = []
    for block in read_blocks(f"{data}/ner/wikigold/wikigold.conll.txt", " "):
        labels = iob2([label.split("-")[-1] for _, label in block], [label for _, label in block])
        sentences.append(named([word for word, _ in block], labels, peoples, "wikigold"))
    return sentences


def read_crossner(data: str, part: str, peoples: set[str]) -> list[Sentence]:
    sentences = []
    for block in read_blocks(f"{data}/ner/crossner-politics/{part}.txt", "\t"):
        labels = [re.sub(r"(?<=-).*", lambda kind: CROSSNER[kind[0]], label) for _, label in block]
        sentences.append(named([word for word, _ in block], labels, peoples, "crossner"))
    return sentences


def read_uner(data: str) -> list[Sentence]:
    with open(f"{data}/ner/uner-ewt-dev/en_ewt-ud-dev.iob2", encoding="utf-8") as lines:
        blocks = lines.read().strip().split("\n\n")
    rows = [[line.split("\t") for line in block.split("\n") if not line.startswith("#")] for block in blocks]
    return [Sentence([row[1] for row in block], names=[row[2] for row in block], origin="uner") for block in rows]


def read_blocks(path: str, mark: str) -> list[list[tuple[str, str]]]:
    with open(path, encoding="utf-8") as lines:
        blocks = re.split(r"\n\s*\n", lines.read().strip())
    return [[tuple(line.rsplit(mark, 1)) for line in block.split("\n") if mark in line] for block in blocks]


def iob2(kinds: list[str], labels: list[str]) -> list[str]:
    """I-PER I-PER becomes B-PER I-PER."""
    out = []
    for i, (kind, label) in enumerate(zip(kinds, labels)):
        goes_on = 0 < i and kinds[i - 1] == kind and label.startswith("I-")
        out.append("O" if label == "O" else f"{'I' if goes_on else 'B'}-{kind}")
    return out


def named(words: list[str], labels: list[str], peoples: set[str], origin: str) -> Sentence:
    """With words of nationality told from other MISC."""
    for start, end, kind in spans(labels):
        if kind == "MISC" and all(word.lower() in peoples for word in words[start:end]):
            for i in range(start, end):
                labels[i] = labels[i].replace("MISC", "NORP")
    return Sentence(words, names=labels, origin=origin)


def spans(labels: list[str]) -> list[tuple[int, int, str]]:
    found: list[tuple[int, int, str]] = []
    for i, label in enumerate(labels):
        if label == "O":
            continue
        if label.startswith("I-") and found and found[-1][1] == i and found[-1][2] == label[2:]:
            found[-1] = (found[-1][0], i + 1, found[-1][2])
        else:
            found.append((i, i + 1, label[2:]))
    return found


def name_gum(sentences: list[Sentence], peoples: set[str]) -> None:
    """
    GUM marks every mention; a named one has a proper noun for its head. Of the mention counts the name alone: what hangs
    on the head as part of it, without article, title and apposition. An outer name hides the ones inside it. To be called
    on GUM as it is printed, where a title hangs on the name.
    """
    for sentence, found in zip(sentences, gum_mentions(sentences)):
        labels = ["O"] * len(sentence.words)
        for first, last, kind in sorted(found, key=lambda mention: mention[0] - mention[1]):
            head = head_of(sentence.heads, list(range(first, last + 1)))
            if kind not in GUM or not sentence.xpos[head].startswith("NNP"):
                continue
            core = core_of(sentence, first, last, head, kind)
            if any(labels[i] != "O" for i in core) or all(sentence.words[i].lower() in TITLES for i in core):
                continue
            label = "NORP" if kind == "person" and sentence.xpos[head] == "NNPS" else GUM[kind]
            for i in core:
                labels[i] = f"{'B' if i == core[0] else 'I'}-{label}"
        mark_peoples(sentence.words, labels, peoples)
        sentence.names = labels


TITLES = set(
    "mr. mrs. ms. dr. mr mrs ms dr president senator emperor king queen judge justice captain general secretary minister "
    "prime pope prof. professor sir lord lady chief speaker chairman governor mayor ambassador".split()
)


def mark_peoples(words: list[str], labels: list[str], peoples: set[str]) -> None:
    for i, word in enumerate(words):
        if labels[i] == "O" and word.lower() in peoples and word[0].isupper():
            labels[i] = "B-NORP"


def core_of(sentence: Sentence, first: int, last: int, head: int, kind: str) -> list[int]:
    inside = {head}
    grown = True
    while grown:
        grown = False
        for i in range(first, last + 1):
            if i not in inside and sentence.heads[i] in inside and is_part(sentence, i, kind):
                inside.add(i)
                grown = True
    left = right = head
    while left - 1 in inside or (left - 2 in inside and is_link(sentence, left - 1)):
        left -= 1
    while right + 1 in inside or (kind != "person" and is_bridge(sentence, right + 1, inside)):
        right += 1
    return list(range(left, right + 1))


def is_part(sentence: Sentence, i: int, kind: str) -> bool:
    """Parts of a name: `Roe`, `New`, `of State`, the hyphen inside; of a person's none with a preposition."""
    relation, xpos = sentence.relations[i], sentence.xpos[i]
    if relation.split(":")[0] in ("flat", "compound", "amod", "nummod", "goeswith"):
        return xpos.startswith("NNP") or relation == "flat"
    return kind != "person" and relation in ("nmod", "conj") and xpos.startswith("NNP")


def is_link(sentence: Sentence, i: int) -> bool:
    return sentence.words[i] in ("-", "–", "&", "'s", "’s", ".")


def is_bridge(sentence: Sentence, i: int, inside: set[int]) -> bool:
    """Small words between two parts: of, of the, and, for, 's."""
    for length in (1, 2):
        if i + length in inside and all(is_small(sentence, j) for j in range(i, i + length)):
            return True
    return False


def is_small(sentence: Sentence, i: int) -> bool:
    return sentence.xpos[i] in ("IN", "DT", "CC", "POS") or is_link(sentence, i)


def gum_mentions(sentences: list[Sentence]) -> list[list[tuple[int, int, str]]]:
    """For each sentence first word, last word and kind of every mention that it holds whole."""
    out = []
    for sentence in sentences:
        open_: dict[str, list[tuple[int, str]]] = {}
        found = []
        for i, misc in enumerate(sentence.misc):
            cell = next((part[len("Entity=") :] for part in misc.split("|") if part.startswith("Entity=")), "")
            for mark in re.findall(r"\([^()]*\)?|[^()]+\)", cell):
                fields = mark.strip("()").split("-")
                if mark.startswith("("):
                    open_.setdefault(fields[0], []).append((i, fields[1]))
                if mark.endswith(")") and open_.get(fields[0]):
                    start, kind = open_[fields[0]].pop()
                    found.append((start, i, kind))
        out.append(found)
    return out


def read_meantime(data: str, peoples: set[str]) -> list[Sentence]:
    return [
        sentence
        for path in sorted(glob(f"{data}/meantime-dev/intra_cross-doc_annotation/*/*.xml"))
        for sentence in meantime_document(ET.parse(path).getroot(), peoples)
    ]


def meantime_document(root: ET.Element, peoples: set[str]) -> list[Sentence]:
    """The sentences up to the last that holds a mention: the rest is not annotated."""
    tokens = root.findall("token")
    place = {token.get("t_id"): i for i, token in enumerate(tokens)}
    kinds = {entity.get("m_id"): entity.get("ent_type", "") for entity in root.iter("ENTITY")}
    of_mention = {
        source.get("m_id"): kinds.get(link.find("target").get("m_id"), "")
        for link in root.iter("REFERS_TO")
        for source in link.findall("source")
    }
    labels = ["O"] * len(tokens)
    last = -1
    for mention in root.iter("ENTITY_MENTION"):
        at = sorted(place[anchor.get("t_id")] for anchor in mention.findall("token_anchor"))
        if not at:
            continue
        last = max(last, int(tokens[at[-1]].get("sentence")))
        kind = MEANTIME.get(of_mention.get(mention.get("m_id"), ""))
        if mention.get("syntactic_type") != "NAM" or kind is None or any(labels[i] != "O" for i in at):
            continue
        for i in at:
            labels[i] = f"{'B' if i == at[0] else 'I'}-{kind}"
    mark_peoples([token.text for token in tokens], labels, peoples)
    sentences = []
    for number in range(last + 1):
        at = [i for i, token in enumerate(tokens) if int(token.get("sentence")) == number]
        if at:
            sentences.append(Sentence([tokens[i].text for i in at], names=[labels[i] for i in at], origin="meantime"))
    return sentences
