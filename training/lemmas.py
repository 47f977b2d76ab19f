"""Lemmas as a small set of edits: what to cut off the end of a word and what to put there."""


def edit_of(word: str, lemma: str) -> str:
    """`said` and `say` give `2>y`: cut two characters, add y. Where nothing is shared, the whole lemma: `=good`."""
    word, lemma = word.lower(), lemma.lower()
    same = 0
    while same < min(len(word), len(lemma)) and word[same] == lemma[same]:
        same += 1
    if same == 0:
        return f"={lemma}"
    return f"{len(word) - same}>{lemma[same:]}"
