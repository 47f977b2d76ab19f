"""Sentences to tensors: a batch holds sentences of like length."""

import random

import numpy as np
import torch
from torch import Tensor

from lemmas import edit_of
from pieces import SHAPES, Pieces, shape_of
from sentence import Sentence, head_of

MOST_WORDS = 110
"""Longer sentences are left out of the training."""

NONE = -100


class Encoded:
    """One sentence as numbers; `None` where its set has no such layer. Word 0 is the root."""

    def __init__(self, sentence: Sentence, pieces: Pieces, labels: dict[str, dict[str, int]]) -> None:
        self.size = len(sentence.words) + 1
        self.pieces, self.shapes, self.first, self.last = [pieces.start], [len(SHAPES)], [0], [0]
        for word in sentence.words:
            cut = pieces.of(word)
            self.first.append(len(self.pieces))
            self.pieces += cut
            self.shapes += [shape_of(word)] * len(cut)
            self.last.append(len(self.pieces) - 1)
        self.columns = {layer: self.column(sentence, layer, labels) for layer in ("upos", "xpos", "lemma", "name")}
        self.heads = [NONE, *[head + 1 for head in sentence.heads]] if sentence.heads else None
        self.relations = (
            [NONE, *[labels["relation"].get(relation, NONE) for relation in sentence.relations]] if sentence.heads else None
        )
        self.predicates = self.roles_of(sentence, labels["role"])
        self.attributions = None
        if sentence.attributions is not None:
            self.attributions = [
                (found.cue + 1, [word + 1 for word in found.source], [word + 1 for word in found.content])
                for found in sentence.attributions
            ]

    def column(self, sentence: Sentence, layer: str, labels: dict[str, dict[str, int]]) -> list[int]:
        if layer == "lemma":
            values = sentence.lemmas and [edit_of(*pair) for pair in zip(sentence.words, sentence.lemmas)]
        else:
            values = {"upos": sentence.upos, "xpos": sentence.xpos, "name": sentence.names}[layer]
        if not values:
            return [NONE] * self.size
        return [NONE, *[labels[layer].get(value, NONE) for value in values]]

    def roles_of(self, sentence: Sentence, labels: dict[str, int]) -> list[tuple[int, list[tuple[int, int]]]] | None:
        if sentence.predicates is None:
            return None
        return [
            (
                predicate.word + 1,
                [(head_of(sentence.heads, words) + 1, labels.get(label, NONE)) for label, words in predicate.roles],
            )
            for predicate in sentence.predicates
        ]


class Batch:
    def __init__(self, group: list[Encoded], shapes: list[list[int]], vectors: Tensor | None) -> None:
        b, p, w = len(group), max(len(each.pieces) for each in group), max(each.size for each in group)
        self.pieces, self.shapes, self.mask = filled((b, p), 0), filled((b, p), 0), torch.zeros((b, p), dtype=torch.bool)
        self.first, self.last = filled((b, w), 0), filled((b, w), 0)
        self.columns = {layer: filled((b, w), NONE) for layer in ("upos", "xpos", "lemma", "name")}
        self.heads, self.relations = filled((b, w), NONE), filled((b, w), NONE)
        self.spots = filled((b, w, 2), NONE)
        self.roles, self.attributions = filled((b, w, w), NONE), filled((b, w, w), NONE)
        self.vectors = vectors
        self.inside = torch.zeros((b, w), dtype=torch.bool)
        for i, each in enumerate(group):
            self.put(i, each, shapes[i])
        self.mask = self.mask[:, None, None, :]

    def put(self, i: int, each: Encoded, shapes: list[int]) -> None:
        p, w = len(each.pieces), each.size
        self.pieces[i, :p], self.shapes[i, :p], self.mask[i, :p] = whole(each.pieces), whole(shapes), True
        self.first[i, :w], self.last[i, :w], self.inside[i, :w] = whole(each.first), whole(each.last), True
        for layer, values in each.columns.items():
            self.columns[layer][i, :w] = whole(values)
        if each.heads:
            self.heads[i, :w], self.relations[i, :w] = whole(each.heads), whole(each.relations)
        if each.predicates is not None:
            self.spots[i, 1:w, 0] = 0
            for predicate, roles in each.predicates:
                self.spots[i, predicate, 0] = 1
                self.roles[i, predicate, 1:w] = 0
                for word, label in roles:
                    self.roles[i, predicate, word] = label
        if each.attributions is not None:
            self.spots[i, 1:w, 1] = 0
            for cue, source, content in each.attributions:
                self.spots[i, cue, 1] = 1
                self.attributions[i, cue, 1:w] = 0
                self.attributions[i, cue, source] = 1
                self.attributions[i, cue, content] = 2


def filled(shape: tuple[int, ...], value: int) -> Tensor:
    return torch.full(shape, value, dtype=torch.long)


def whole(values: list[int]) -> Tensor:
    return torch.from_numpy(np.asarray(values, dtype=np.int64))


def batches(
    sentences: list[Encoded], most_pieces: int, chance: random.Random
) -> list[tuple[list[int], list[list[int]]]]:
    """Groups of indexes, shuffled, with the shapes to show: now and then a sentence is all capitals, a headline, or small."""
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i].pieces) + chance.random() * 6)
    groups: list[list[int]] = [[]]
    for i in order:
        if groups[-1] and most_pieces < (len(groups[-1]) + 1) * len(sentences[i].pieces):
            groups.append([])
        groups[-1].append(i)
    chance.shuffle(groups)
    return [(group, [dressed(sentences[i].shapes, chance) for i in group]) for group in groups]


def dressed(shapes: list[int], chance: random.Random) -> list[int]:
    draw = chance.random()
    small, capital, upper = (SHAPES.index(shape) for shape in ("lower", "capital", "upper"))
    if draw < 0.03:
        return [upper if shape in (small, capital) else shape for shape in shapes]
    if draw < 0.06:
        return [capital if shape == small else shape for shape in shapes]
    if draw < 0.08:
        return [small if shape == capital else shape for shape in shapes]
    return shapes
