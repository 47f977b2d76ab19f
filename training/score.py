"""
What is lost in 8 bits: `python score.py --data DIR --run DIR --model FILE` reads EWT's development part with the graph in
float and with the one in 8 bits, a sentence a run as the program does, and prints the scores of both and the differences.
The heads of words are the best ones, not yet a tree; the scores of the card are those of `npm run measure`.
"""

import argparse
import json

import numpy as np
import onnxruntime
import torch

from batches import Batch, Encoded
from corpus import read_corpus
from pieces import Pieces
from watch import count

NAMES = ("upos", "xpos", "lemma", "name", "spot", "arc", "relation", "role", "attribution")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True)
    parser.add_argument("--run", required=True, help="the folder with float.onnx and labels.json")
    parser.add_argument("--model", required=True, help="the folder with stet.onnx and vocab.txt")
    options = parser.parse_args()
    with open(f"{options.run}/labels.json", encoding="utf-8") as file:
        labels = json.load(file)["labels"]
    with open(f"{options.model}/vocab.txt", encoding="utf-8") as lines:
        pieces = Pieces([line.rstrip("\n") for line in lines])
    ids = {layer: {label: i for i, label in enumerate(names)} for layer, names in labels.items()}
    sentences = [Encoded(sentence, pieces, ids) for sentence in read_corpus(options.data, 0).watched["ewt"]]
    whole = scores(f"{options.run}/float.onnx", sentences, labels)
    bytes_ = scores(f"{options.model}/stet.onnx", sentences, labels)
    for layer, score in whole.items():
        print(f"{layer:14} float {score:6.2f}   8 bits {bytes_[layer]:6.2f}   {bytes_[layer] - score:+.2f}")


def scores(path: str, sentences: list[Encoded], labels: dict[str, list[str]]) -> dict[str, float]:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(path, options)
    names = [out.name for out in session.get_outputs()]
    counts: dict[str, list[int]] = {}
    for sentence in sentences:
        number = lambda values: np.asarray(values, dtype=np.int32)
        given = {
            "pieces": number(sentence.pieces),
            "shapes": number(sentence.shapes),
            "first": number(sentence.first),
            "last": number(sentence.last),
        }
        found = dict(zip(names, session.run(None, given)))
        count(Batch([sentence], [sentence.shapes], None), as_scores(found, labels), labels, counts)
    return {layer: 200 * a / (b + c) for layer, (a, b, c) in counts.items() if c}


def as_scores(found: dict[str, np.ndarray], labels: dict[str, list[str]]) -> dict[str, torch.Tensor]:
    """The graph gives the best label where the model gives the scores of all."""
    out = {name: torch.from_numpy(np.asarray(found[name])) for name in NAMES}
    for layer in ("upos", "xpos", "lemma"):
        out[layer] = torch.nn.functional.one_hot(out[layer].long(), len(labels[layer])).float()
    for layer in ("relation", "role"):
        out[layer] = torch.nn.functional.one_hot(out[layer].long(), len(labels[layer])).float().permute(0, 2, 1)
    return {layer: scores[None] for layer, scores in out.items()}


if __name__ == "__main__":
    main()
