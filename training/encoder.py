"""
One encoder, one pass over a sentence, every layer.

The first layers of MiniLM read word pieces, to which the shape of each word is added, since the pieces are uncased. A
word is the sum of its first and last piece, mixed over the layers. On the words stand small heads: tags, lemma edits and
names word by word; arcs, roles and attributions pair by pair. Sizes: p pieces, w words, position 0 of the words is the
root (the piece [CLS]).
"""

import json
import math

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from pieces import SHAPES

WIDE, HEADS, DEEP = 384, 12, 1536


class Base(nn.Module):
    """The layers of MiniLM that are used, in its own arithmetic. Its embeddings of pieces stay as they are."""

    def __init__(self, vocabulary: int, layers: int, dropout: float) -> None:
        super().__init__()
        self.words = nn.Embedding(vocabulary, WIDE)
        self.words.weight.requires_grad_(False)
        self.places = nn.Embedding(512, WIDE)
        self.kind = nn.Parameter(torch.zeros(WIDE))
        self.shapes = nn.Embedding(len(SHAPES) + 1, WIDE)
        nn.init.zeros_(self.shapes.weight)
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(layers))
        self.drop = Drop(dropout)

    def forward(self, pieces: Tensor, shapes: Tensor, mask: Tensor | None) -> list[Tensor]:
        """pieces, shapes: (b, p); mask: (b, 1, 1, p) true where there is a piece. Gives (b, p, 384) of each layer."""
        places = self.places.weight[: pieces.shape[1]]
        x = self.words(pieces) + places + self.kind + self.shapes(shapes)
        x = self.drop(self.norm(x))
        outs = []
        for layer in self.layers:
            x = layer(x, mask)
            outs.append(x)
        return outs


class Drop(nn.Module):
    """Dropout that hides the same numbers of every word of a sentence, and is cheap on a CPU."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        kept = torch.rand(x.shape[0], 1, x.shape[2]) < 1 - self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Layer(nn.Module):
    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value = nn.Linear(WIDE, WIDE), nn.Linear(WIDE, WIDE), nn.Linear(WIDE, WIDE)
        self.out = nn.Linear(WIDE, WIDE)
        self.out_norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.up, self.down = nn.Linear(WIDE, DEEP), nn.Linear(DEEP, WIDE)
        self.down_norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.drop = Drop(dropout)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        b, p, _ = x.shape
        split = lambda y: y.view(b, p, HEADS, WIDE // HEADS).transpose(1, 2)
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(2, 3) / math.sqrt(WIDE // HEADS)
        if mask is not None:
            scores = scores.masked_fill(~mask, -1e4)
        seen = scores.softmax(-1) @ v
        x = self.out_norm(x + self.drop(self.out(seen.transpose(1, 2).reshape(b, p, WIDE))))
        return self.down_norm(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Mix(nn.Module):
    """A weighted mean over the layers (Peters et al. 2018)."""

    def __init__(self, layers: int) -> None:
        super().__init__()
        self.weights = nn.Parameter(torch.zeros(layers))

    def forward(self, outs: list[Tensor]) -> Tensor:
        share = self.weights.softmax(0)
        return sum(share[i] * out for i, out in enumerate(outs))


class Pairs(nn.Module):
    """
    Scores of labels for pairs of words, bilinear in small spaces of their own (Dozat and Manning 2017): (b, left, labels,
    right).
    """

    def __init__(self, size: int, labels: int, dropout: float) -> None:
        super().__init__()
        self.left, self.right = nn.Linear(WIDE, size), nn.Linear(WIDE, size)
        self.join = nn.Linear(size, labels * size)
        self.alone = nn.Linear(size, labels)
        self.size, self.labels = size, labels
        self.drop = Drop(dropout)
        nn.init.normal_(self.join.weight, std=1 / size)

    def forward(self, x: Tensor) -> Tensor:
        b, w, _ = x.shape
        left = self.drop(nn.functional.leaky_relu(self.left(x), 0.1))
        right = self.drop(nn.functional.leaky_relu(self.right(x), 0.1))
        joined = self.join(left).view(b, w * self.labels, self.size)
        scores = joined @ right.transpose(1, 2)
        return scores.view(b, w, self.labels, w) + self.alone(left).unsqueeze(3)


class Encoder(nn.Module):
    def __init__(self, sizes: dict[str, int], layers: int, vocabulary: int, dropout: float = 0.1) -> None:
        """sizes: how many labels each layer has."""
        super().__init__()
        self.base = Base(vocabulary, layers, dropout)
        self.syntax, self.sense = Mix(layers), Mix(layers)
        self.drop = Drop(0.33)
        self.upos = nn.Linear(WIDE, sizes["upos"])
        self.xpos = nn.Linear(WIDE, sizes["xpos"])
        self.lemma = nn.Linear(WIDE, sizes["lemma"])
        self.name = nn.Linear(WIDE, sizes["name"])
        self.spot = nn.Linear(WIDE, 2)
        """Whether a word is a predicate, and whether it is a cue."""
        self.arc = Pairs(192, 1, 0.33)
        self.relation = Pairs(64, sizes["relation"], 0.33)
        self.role = Pairs(64, sizes["role"], 0.2)
        self.attribution = Pairs(64, 3, 0.2)
        self.vector = nn.Linear(WIDE, WIDE)
        nn.init.eye_(self.vector.weight)

    def forward(
        self, pieces: Tensor, shapes: Tensor, first: Tensor, last: Tensor, mask: Tensor | None
    ) -> dict[str, Tensor]:
        """first, last: (b, w) the pieces of each word, that of the root included. Scores, before any softmax."""
        outs = self.base(pieces, shapes, mask)
        pick = lambda x, at: x.gather(1, at.unsqueeze(2).expand(-1, -1, WIDE))
        words = [pick(out, first) + pick(out, last) for out in outs]
        syntax, sense = self.drop(self.syntax(words)), self.drop(self.sense(words))
        top = outs[-1]
        if mask is None:
            mean = top.mean(1)
        else:
            seen = mask[:, 0, 0, :].unsqueeze(2).to(top.dtype)
            mean = (top * seen).sum(1) / seen.sum(1)
        return {
            "upos": self.upos(syntax),
            "xpos": self.xpos(syntax),
            "lemma": self.lemma(syntax),
            "arc": self.arc(syntax).squeeze(2),
            "relation": self.relation(syntax),
            "name": self.name(sense),
            "spot": self.spot(sense),
            "role": self.role(sense),
            "attribution": self.attribution(sense),
            "vector": self.vector(mean),
        }


def load_base(base: Base, path: str) -> None:
    """Fills the layers with MiniLM's own weights, from the folder of the package."""
    tensors = load_file(f"{path}/model.safetensors")
    take = lambda name: tensors[name]
    base.words.weight.data.copy_(take("embeddings.word_embeddings.weight"))
    base.places.weight.data.copy_(take("embeddings.position_embeddings.weight"))
    base.kind.data.copy_(take("embeddings.token_type_embeddings.weight")[0])
    fill(base.norm, tensors, "embeddings.LayerNorm")
    for i, layer in enumerate(base.layers):
        prefix = f"encoder.layer.{i}."
        fill(layer.query, tensors, prefix + "attention.self.query")
        fill(layer.key, tensors, prefix + "attention.self.key")
        fill(layer.value, tensors, prefix + "attention.self.value")
        fill(layer.out, tensors, prefix + "attention.output.dense")
        fill(layer.out_norm, tensors, prefix + "attention.output.LayerNorm")
        fill(layer.up, tensors, prefix + "intermediate.dense")
        fill(layer.down, tensors, prefix + "output.dense")
        fill(layer.down_norm, tensors, prefix + "output.LayerNorm")


def fill(module: nn.Module, tensors: dict[str, Tensor], name: str) -> None:
    module.weight.data.copy_(tensors[f"{name}.weight"])
    module.bias.data.copy_(tensors[f"{name}.bias"])


def layers_of(path: str) -> int:
    with open(f"{path}/config.json", encoding="utf-8") as config:
        return json.load(config)["num_hidden_layers"]
