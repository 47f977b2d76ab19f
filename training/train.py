"""
Trains the encoder: `python train.py --data DIR --base DIR --out DIR`. Stopped and started again, it goes on from its last
checkpoint; the order of the batches depends on the seed and the epoch alone.
"""

import argparse
import json
import math
import os
import random
import time

import torch
from torch import Tensor, nn

from batches import MOST_WORDS, NONE, Batch, Encoded, batches
from corpus import read_corpus
from encoder import Base, Encoder, layers_of, load_base
from pieces import Pieces
from sentence import Sentence
from watch import watch

WEIGHTS = {
    "upos": 1.0,
    "xpos": 0.5,
    "lemma": 0.5,
    "name": 1.0,
    "arc": 1.0,
    "relation": 1.0,
    "spot": 1.0,
    "role": 1.0,
    "attribution": 0.5,
    "vector": 1.0,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder that holds ud-ewt, ud-gum, propbank-ewt, ner ...")
    parser.add_argument("--base", required=True, help="the folder with model.safetensors, config.json and vocab.txt")
    parser.add_argument("--out", required=True, help="where checkpoints and the model go")
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--epochs", type=int, default=9)
    parser.add_argument("--pieces", type=int, default=900, help="pieces in a batch, padding included")
    parser.add_argument("--base-rate", type=float, default=3e-4)
    parser.add_argument("--head-rate", type=float, default=1e-3)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    os.makedirs(options.out, exist_ok=True)
    train(options)


def train(options: argparse.Namespace) -> None:
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    corpus = read_corpus(options.data, options.seed)
    with open(f"{options.base}/vocab.txt", encoding="utf-8") as lines:
        vocabulary = [line.rstrip("\n") for line in lines]
    pieces = Pieces(vocabulary)
    ids = {layer: {label: i for i, label in enumerate(names)} for layer, names in corpus.labels.items()}
    kept = [sentence for sentence in corpus.train if len(sentence.words) <= MOST_WORDS]
    encoded = [Encoded(sentence, pieces, ids) for sentence in kept]
    watched = {
        name: [Encoded(sentence, pieces, ids) for sentence in part] for name, part in corpus.watched.items()
    }
    vectors = teacher_vectors(kept, pieces, options)
    save_labels(options, corpus.labels)

    sizes = {layer: len(names) for layer, names in corpus.labels.items()}
    model = Encoder(sizes, options.layers, len(vocabulary))
    load_base(model.base, options.base)
    mean = Encoder(sizes, options.layers, len(vocabulary))
    mean.load_state_dict(model.state_dict())
    optimiser = torch.optim.AdamW(groups_of(model, options), weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    per_epoch = len(batches(encoded, options.pieces, random.Random(0)))
    steps = per_epoch * options.epochs
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, lambda step: rate_at(step, steps))
    state = {"epoch": 0, "step": 0}
    resume(options, model, mean, optimiser, schedule, state)

    for epoch in range(state["epoch"], options.epochs):
        started, seen, total = time.time(), 0, 0.0
        order = batches(encoded, options.pieces, random.Random(f"{options.seed} {epoch}"))
        for group, shapes in order:
            batch = Batch([encoded[i] for i in group], shapes, vectors[group])
            loss = loss_of(model, batch)
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            optimiser.zero_grad(set_to_none=True)
            state["step"] += 1
            follow(mean, model, state["step"])
            seen += int(batch.mask.sum())
            total += float(loss.detach())
            if state["step"] % 100 == 0:
                speed = seen / (time.time() - started)
                print(f"step {state['step']}/{steps} loss {total / 100:.3f} pieces/s {speed:.0f}", flush=True)
                total = 0.0
        state["epoch"] = epoch + 1
        save(options, model, mean, optimiser, schedule, state)
        scores = watch(mean, watched, corpus.labels)
        print(json.dumps({"epoch": epoch + 1, "minutes": round((time.time() - started) / 60, 1), **scores}), flush=True)


def groups_of(model: Encoder, options: argparse.Namespace) -> list[dict]:
    """The base learns slowly, its lower layers more slowly still; the heads fast."""
    layers = len(model.base.layers)
    groups = [{"params": list(model.base.layers[i].parameters()), "lr": options.base_rate * 0.9 ** (layers - 1 - i)} for i in range(layers)]
    low = [model.base.places.weight, model.base.kind, *model.base.norm.parameters()]
    groups.append({"params": low, "lr": options.base_rate * 0.9**layers})
    groups.append({"params": list(model.base.shapes.parameters()), "lr": options.head_rate})
    heads = [value for name, value in model.named_parameters() if not name.startswith("base.")]
    groups.append({"params": heads, "lr": options.head_rate})
    return groups


def rate_at(step: int, steps: int) -> float:
    warm = 0.06 * steps
    return step / warm if step < warm else max(0.0, (steps - step) / (steps - warm))


def follow(mean: Encoder, model: Encoder, step: int) -> None:
    """A running mean of the weights, which scores better than the last ones."""
    keep = min(0.998, step / (step + 10))
    with torch.no_grad():
        pairs = [(a, b) for a, b in zip(mean.parameters(), model.parameters()) if b.requires_grad]
        torch._foreach_lerp_([a for a, _ in pairs], [b for _, b in pairs], 1 - keep)


def loss_of(model: Encoder, batch: Batch) -> Tensor:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        out = model(batch.pieces, batch.shapes, batch.first, batch.last, batch.mask)
    out = {layer: scores.float() for layer, scores in out.items()}
    losses = {layer: entropy(out[layer], gold) for layer, gold in batch.columns.items()}
    arc = out["arc"].masked_fill(~batch.inside[:, None, :], -1e4)
    losses["arc"] = entropy(arc, batch.heads)
    at = batch.heads.clamp(min=0)[:, :, None, None].expand(-1, -1, out["relation"].shape[2], 1)
    losses["relation"] = entropy(out["relation"].gather(3, at).squeeze(3), batch.relations)
    known = batch.spots != NONE
    if known.any():
        losses["spot"] = nn.functional.binary_cross_entropy_with_logits(out["spot"][known], batch.spots[known].float())
    rows = (batch.roles != NONE).any(2)
    losses["role"] = entropy(out["role"][rows].transpose(1, 2), batch.roles[rows])
    rows = (batch.attributions != NONE).any(2)
    losses["attribution"] = entropy(out["attribution"][rows].transpose(1, 2), batch.attributions[rows])
    losses["vector"] = (1 - nn.functional.cosine_similarity(out["vector"], batch.vectors.float())).mean()
    return sum(WEIGHTS[layer] * loss for layer, loss in losses.items())


def entropy(scores: Tensor, gold: Tensor) -> Tensor:
    """Zero where nothing is known."""
    known = gold != NONE
    if not known.any():
        return scores.sum() * 0
    return nn.functional.cross_entropy(scores[known], gold[known])


@torch.no_grad()
def teacher_vectors(sentences: list[Sentence], pieces: Pieces, options: argparse.Namespace) -> Tensor:
    """What MiniLM itself gives for each sentence, (sentences, 384), kept beside the checkpoints."""
    path = f"{options.out}/teacher.pt"
    if os.path.exists(path):
        vectors = torch.load(path)
        if len(vectors) == len(sentences):
            return vectors
    with open(f"{options.base}/vocab.txt", encoding="utf-8") as lines:
        size = len(lines.readlines())
    base = Base(size, layers_of(options.base), 0.0).eval()
    load_base(base, options.base)
    cut = [[pieces.start, *[piece for word in sentence.words for piece in pieces.of(word)], pieces.end][:512] for sentence in sentences]
    order = sorted(range(len(cut)), key=lambda i: len(cut[i]))
    vectors = torch.zeros((len(cut), 384), dtype=torch.float16)
    for start in range(0, len(order), 64):
        group = order[start : start + 64]
        longest = max(len(cut[i]) for i in group)
        ids, mask = torch.zeros((len(group), longest), dtype=torch.long), torch.zeros((len(group), longest), dtype=torch.bool)
        for row, i in enumerate(group):
            ids[row, : len(cut[i])] = torch.tensor(cut[i])
            mask[row, : len(cut[i])] = True
        with torch.autocast("cpu", dtype=torch.bfloat16):
            top = base(ids, torch.zeros_like(ids), mask[:, None, None, :])[-1].float()
        seen = mask.unsqueeze(2).float()
        vectors[group] = nn.functional.normalize((top * seen).sum(1) / seen.sum(1)).half()
    torch.save(vectors, path)
    return vectors


def save_labels(options: argparse.Namespace, labels: dict[str, list[str]]) -> None:
    with open(f"{options.out}/labels.json", "w", encoding="utf-8") as file:
        json.dump({"layers": options.layers, "labels": labels}, file, ensure_ascii=False, indent=1)


def save(options, model, mean, optimiser, schedule, state) -> None:
    path = f"{options.out}/checkpoint.pt"
    torch.save(
        {
            "model": model.state_dict(),
            "mean": mean.state_dict(),
            "optimiser": optimiser.state_dict(),
            "schedule": schedule.state_dict(),
            "state": state,
            "random": torch.get_rng_state(),
        },
        path + ".part",
    )
    os.replace(path + ".part", path)


def resume(options, model, mean, optimiser, schedule, state) -> None:
    path = f"{options.out}/checkpoint.pt"
    if not os.path.exists(path):
        return
    saved = torch.load(path)
    model.load_state_dict(saved["model"])
    mean.load_state_dict(saved["mean"])
    optimiser.load_state_dict(saved["optimiser"])
    schedule.load_state_dict(saved["schedule"])
    torch.set_rng_state(saved["random"])
    state.update(saved["state"])
    print(f"goes on after epoch {state['epoch']}", flush=True)


if __name__ == "__main__":
    main()
