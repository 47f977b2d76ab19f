"""
The model as it is shipped: `python export.py --run DIR --base DIR --out DIR` writes `stet.onnx` in 8 bits, `vocab.txt` and
`labels.json`. Weights take 7 of the 8 bits (`reduce_range`), so that sums of products stay inside 16 bits on processors
without VNNI and every processor gives the same; the ranges of the words' numbers are taken at run time.
"""

import argparse
import hashlib
import json
import os
import shutil

import numpy as np
import onnx
import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from encoder import Encoder
from graph import graph_of, in_bytes, numbers


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--run", required=True, help="the folder that train.py wrote")
    parser.add_argument("--base", required=True, help="the folder with vocab.txt")
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    os.makedirs(options.out, exist_ok=True)
    with open(f"{options.run}/labels.json", encoding="utf-8") as file:
        described = json.load(file)
    sizes = {layer: len(labels) for layer, labels in described["labels"].items()}
    state = torch.load(f"{options.run}/checkpoint.pt", map_location="cpu")["mean"]
    model = Encoder(sizes, described["layers"], len(state["base.words.weight"])).eval()
    model.load_state_dict(state)
    whole = f"{options.run}/float.onnx"
    onnx.save(graph_of(model), whole)
    compare(model, whole)
    quantize_dynamic(
        whole,
        f"{options.out}/stet.onnx",
        op_types_to_quantize=["MatMul"],
        per_channel=True,
        reduce_range=True,
        weight_type=QuantType.QInt8,
        extra_options={"MatMulConstBOnly": True},
    )
    shutil.copy(f"{options.base}/vocab.txt", f"{options.out}/vocab.txt")
    with open(f"{options.out}/labels.json", "w", encoding="utf-8") as file:
        json.dump({"hash": hash_of(f"{options.out}/stet.onnx"), **described["labels"]}, file, ensure_ascii=False, indent=1)
        file.write("\n")
    print(f"{os.path.getsize(options.out + '/stet.onnx') / 1e6:.1f} MB")


def hash_of(path: str) -> str:
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def compare(model: Encoder, path: str) -> None:
    """The graph written by hand and the model trained, with its table of pieces in bytes, give the same numbers."""
    table, scale = in_bytes(numbers(model.base.words.weight))
    model.base.words.weight.data.copy_(torch.from_numpy(table * scale))
    session = onnxruntime.InferenceSession(path)
    pieces = np.array([101, 2023, 2003, 1037, 6251, 1012], dtype=np.int32)
    shapes = np.array([9, 1, 0, 0, 0, 7], dtype=np.int32)
    at = np.arange(6, dtype=np.int32)
    found = dict(
        zip(
            [out.name for out in session.get_outputs()],
            session.run(None, {"pieces": pieces, "shapes": shapes, "first": at, "last": at}),
        )
    )
    batch = lambda values: torch.from_numpy(values.astype(np.int64))[None]
    with torch.no_grad():
        wanted = model(batch(pieces), batch(shapes), batch(at), batch(at), None)
    for name in ("name", "arc", "attribution", "vector"):
        gap = np.abs(found[name] - wanted[name][0].numpy()).max()
        assert gap < 1e-3, f"{name} differs by {gap}"
    assert (found["role"] == wanted["role"][0].argmax(1).numpy()).all()


if __name__ == "__main__":
    main()
