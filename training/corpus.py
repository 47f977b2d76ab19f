"""All that the model learns from and is watched on, as sentences of one shape."""

import random
import re
import tarfile
import json
from dataclasses import dataclass

from attribution import attribute_gum
from lemmas import edit_of
from names import name_gum, nationalities, read_crossner, read_meantime, read_uner, read_wikigold, spans
from roles import add_attributions, add_roles, saying_senses
from sentence import Sentence
from treebanks import house_style, read_ewt, read_gum

LAYERS = ("upos", "xpos", "lemma", "relation", "name", "role")


@dataclass
class Corpus:
    train: list[Sentence]
    watched: dict[str, list[Sentence]]
    """Development parts by name."""
    labels: dict[str, list[str]]


def read_corpus(data: str, seed: int) -> Corpus:
    peoples = nationalities(data)
    senses = saying_senses(data)
    parts = {part: treebanks(data, part, peoples, senses) for part in ("train", "dev")}
    entities = [
        *read_wikigold(data, peoples),
        *read_crossner(data, "train", peoples),
        *read_meantime(data, peoples),
    ]
    train = [*parts["train"]["ewt"], *parts["train"]["gum"], *entities]
    labels = labels_of(train)
    train += renamed([*entities, *parts["train"]["gum"]], gazetteer(data), random.Random(seed))
    watched = {
        **parts["dev"],
        "uner": read_uner(data),
        "crossner": read_crossner(data, "dev", peoples),
    }
    return Corpus(train, watched, labels)


def treebanks(data: str, part: str, peoples: set[str], senses: dict[str, tuple[str, str]]) -> dict[str, list[Sentence]]:
    ewt = read_ewt(data, part)
    add_roles(data, part, ewt)
    add_attributions(ewt, senses)
    gum = read_gum(data, part)
    name_gum(gum, peoples)
    attribute_gum(gum, {sense.split(".")[0] for sense in senses})
    return {"ewt": ewt, "gum": [house_style(sentence) for sentence in gum]}


def labels_of(sentences: list[Sentence]) -> dict[str, list[str]]:
    """The labels of each layer, the commonest first; those met less than three times are left out."""
    counts: dict[str, dict[str, int]] = {layer: {} for layer in LAYERS}

    def count(layer: str, label: str) -> None:
        counts[layer][label] = counts[layer].get(label, 0) + 1

    for sentence in sentences:
        for i, word in enumerate(sentence.words):
            if sentence.upos:
                count("upos", sentence.upos[i])
                count("xpos", sentence.xpos[i])
                count("lemma", edit_of(word, sentence.lemmas[i]))
                count("relation", sentence.relations[i])
            if sentence.names:
                count("name", sentence.names[i])
        for predicate in sentence.predicates or []:
            for label, _ in predicate.roles:
                count("role", label)
    labels = {
        layer: [label for label, times in sorted(found.items(), key=lambda item: (-item[1], item[0])) if 3 <= times]
        for layer, found in counts.items()
    }
    labels["role"] = ["_", *[label for label in labels["role"] if 20 <= counts["role"][label]]]
    return labels


def gazetteer(data: str) -> dict[str, list[list[str]]]:
    """Leaders, states and capitals of the factbook, as words."""
    found: dict[str, list[list[str]]] = {"PER": [], "LOC": []}
    with tarfile.open(f"{data}/gazetteers/factbook-people.tar.gz") as archive:
        for member in sorted(archive.getmembers(), key=lambda each: each.name):
            if not member.name.endswith(".json"):
                continue
            government = json.load(archive.extractfile(member)).get("Government", {})
            leaders = government.get("Executive branch", {})
            for post in ("chief of state", "head of government"):
                text = leaders.get(post, {}).get("text", "")
                found["PER"] += [name.title().split() for name in re.findall(r"(?:[A-Z][\w'’]+ ){1,2}[A-Z]{3,}(?= \()", text)]
            place = [government.get("Country name", {}).get("conventional short form", {}), government.get("Capital", {}).get("name", {})]
            found["LOC"] += [each["text"].split() for each in place if re.fullmatch(r"[\w '’-]{3,25}", each.get("text", "")) and each["text"] != "none"]
    return found


def renamed(sentences: list[Sentence], known: dict[str, list[list[str]]], chance: random.Random) -> list[Sentence]:
    """Copies whose people, places and bodies bear other names, of the same sets or of the gazetteer; names only."""
    pool: dict[str, list[list[str]]] = {kind: list(names) for kind, names in known.items()}
    for sentence in sentences:
        for start, end, kind in spans(sentence.names):
            pool.setdefault(kind, []).append(sentence.words[start:end])
    copies = []
    for sentence in sentences:
        found = spans(sentence.names)
        if not found:
            continue
        words, labels, at = [], [], 0
        for start, end, kind in found:
            other = chance.choice(pool[kind]) if kind in ("PER", "LOC", "ORG") else sentence.words[start:end]
            words += [*sentence.words[at:start], *other]
            labels += [*sentence.names[at:start], *[f"{'I' if i else 'B'}-{kind}" for i in range(len(other))]]
            at = end
        copies.append(Sentence([*words, *sentence.words[at:]], names=[*labels, *sentence.names[at:]], origin="renamed"))
    return copies
