"""Quick scores of a model in training on the development parts: greedy, in float, by head word. Not those of the card."""

import torch

from batches import NONE, Batch, Encoded
from encoder import Encoder


@torch.no_grad()
def watch(model: Encoder, parts: dict[str, list[Encoded]], labels: dict[str, list[str]]) -> dict[str, float]:
    model.eval()
    scores = {}
    for name, sentences in parts.items():
        counts: dict[str, list[int]] = {}
        for start in range(0, len(sentences), 64):
            group = sorted(sentences, key=lambda each: each.size)[start : start + 64]
            batch = Batch(group, [each.shapes for each in group], None)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                out = model(batch.pieces, batch.shapes, batch.first, batch.last, batch.mask)
            count(batch, {key: value.float() for key, value in out.items()}, labels, counts)
        for layer, (right, found, wanted) in counts.items():
            if wanted:
                scores[f"{name} {layer}"] = round(200 * right / (found + wanted), 2)
    model.train()
    return scores


def count(batch: Batch, out: dict[str, torch.Tensor], labels: dict[str, list[str]], counts: dict[str, list[int]]) -> None:
    def add(layer: str, right: int, found: int, wanted: int) -> None:
        counts[layer] = [a + b for a, b in zip(counts.get(layer, [0, 0, 0]), (right, found, wanted))]

    for layer in ("upos", "xpos", "lemma"):
        gold = batch.columns[layer]
        known = batch.inside & (batch.columns["upos"] != NONE)
        n = int(known.sum())
        add(layer, int(((out[layer].argmax(-1) == gold) & known).sum()), n, n)
    known = batch.heads != NONE
    arc = out["arc"].masked_fill(~batch.inside[:, None, :], -1e9).argmax(-1)
    relation = out["relation"].gather(3, arc[:, :, None, None].expand(-1, -1, out["relation"].shape[2], 1)).squeeze(3).argmax(-1)
    universal = torch.tensor([sorted({each.split(":")[0] for each in labels["relation"]}).index(each.split(":")[0]) for each in labels["relation"]])
    right = (arc == batch.heads) & known
    same = universal[relation] == universal[batch.relations.clamp(min=0)]
    n = int(known.sum())
    add("uas", int(right.sum()), n, n)
    add("las", int((right & same & (batch.relations != NONE)).sum()), n, n)
    for i in range(len(batch.inside)):
        gold = batch.columns["name"][i]
        if (gold != NONE).any():
            wanted = spans([labels["name"][k] if k != NONE else "O" for k in gold.tolist()][1 : int(batch.inside[i].sum())])
            found = spans([labels["name"][k] for k in out["name"][i].argmax(-1).tolist()][1 : int(batch.inside[i].sum())])
            add("names", len(wanted & found), len(found), len(wanted))
    role = out["role"].argmax(2)
    known = batch.roles != NONE
    add("roles", int(((role == batch.roles) & known & (role != 0)).sum()), int(((role != 0) & known).sum()), int(((batch.roles != 0) & known).sum()))
    for at, spot in enumerate(("predicates", "cues")):
        gold, said = batch.spots[..., at], 0 < out["spot"][..., at]
        known = gold != NONE
        add(spot, int((said & (gold == 1)).sum()), int((said & known).sum()), int((gold == 1).sum()))
    known = batch.attributions != NONE
    part = out["attribution"].argmax(2)
    for at, name in ((1, "source words"), (2, "content words")):
        add(name, int(((part == at) & (batch.attributions == at)).sum()), int(((part == at) & known).sum()), int((batch.attributions == at).sum()))


def spans(names: list[str]) -> set[tuple[int, int, str]]:
    """Of PER, ORG and LOC."""
    out, start = set(), 0
    for i, label in enumerate([*names, "O"]):
        goes_on = label.startswith("I-") and 0 < i and names[i - 1][2:] == label[2:]
        if not goes_on:
            if 0 < i and names[i - 1] != "O":
                out.add((start, i, names[i - 1][2:]))
            start = i
    return {span for span in out if span[2] in ("PER", "ORG", "LOC")}
