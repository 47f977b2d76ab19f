"""
Trees of ud-ewt and ud-gum, with the labels that differ between the two made the same. This is the one place where they
are: EWT 2.8 (2021) is the house style, GUM (2025) is turned into it.

- `when`, `where`, `how`, `why` that open a clause inside another: GUM says ADV and advmod, EWT SCONJ and mark.
- A title before a name (`President Roe`): in GUM the name is the head and the title `nmod:desc`; in EWT the title is
  the head and the name `flat`.
- A participle in a name (`United States`): GUM says VERB, EWT ADJ; both tag it NNP.
- obl:tmod, obl:npmod, nmod:tmod, nmod:npmod of EWT are obl:unmarked and nmod:unmarked of GUM, which say more truly what
  they are; obl:agent, advcl:relcl, nsubj:outer, csubj:outer, nmod:desc, flat:foreign are known to one of them alone and
  go without their second half.
"""

import glob
import os

from sentence import Sentence

UNMARKED = {
    "obl:tmod": "obl:unmarked",
    "obl:npmod": "obl:unmarked",
    "nmod:tmod": "nmod:unmarked",
    "nmod:npmod": "nmod:unmarked",
}
LONE = {"obl:agent", "advcl:relcl", "nsubj:outer", "csubj:outer", "nmod:desc", "flat:foreign"}
CLAUSES = {"advcl", "ccomp", "xcomp", "acl", "csubj"}
ADVERBS = {"when", "where", "how", "why"}


def read_ewt(data: str, part: str) -> list[Sentence]:
    return [plain(sentence) for sentence in read_conllu(f"{data}/ud-ewt/en_ewt-ud-{part}.conllu")]


def read_gum(data: str, part: str) -> list[Sentence]:
    """GUM as it is printed; `house_style` is for after the other layers have been read off it."""
    files = sorted(glob.glob(f"{data}/ud-gum/*.{part}.conllu"))
    return [sentence for file in files for sentence in read_conllu(file)]


def read_conllu(path: str) -> list[Sentence]:
    """`origin` is `document/number of the sentence in it`, counted from 0."""
    sentences: list[Sentence] = []
    document, number, rows = os.path.basename(path), 0, []
    with open(path, encoding="utf-8") as lines:
        for line in [*lines, "\n"]:
            line = line.rstrip("\n")
            if line.startswith("# newdoc id = "):
                document, number = line[len("# newdoc id = ") :], 0
            elif line == "":
                if rows:
                    sentences.append(sentence_of(rows, f"{document}/{number}"))
                    number += 1
                rows = []
            elif not line.startswith("#"):
                cells = line.split("\t")
                if cells[0].isdigit():
                    rows.append(cells)
    return sentences


def sentence_of(rows: list[list[str]], origin: str) -> Sentence:
    return Sentence(
        words=[row[1] for row in rows],
        lemmas=[row[2] for row in rows],
        upos=[row[3] for row in rows],
        xpos=[row[4] for row in rows],
        heads=[int(row[6]) - 1 for row in rows],
        relations=[row[7] for row in rows],
        misc=[row[9] for row in rows],
        origin=origin,
    )


def plain(sentence: Sentence) -> Sentence:
    sentence.relations = [
        UNMARKED.get(relation, relation.split(":")[0] if relation in LONE else relation)
        for relation in sentence.relations
    ]
    return sentence


def house_style(sentence: Sentence) -> Sentence:
    """A sentence of GUM as EWT would have it."""
    lead_with_titles(sentence)
    for word, form in enumerate(sentence.words):
        clause = sentence.heads[word]
        if sentence.xpos[word] in ("NNP", "NNPS") and sentence.upos[word] == "VERB":
            sentence.upos[word] = "ADJ"
        if form.lower() in ADVERBS and sentence.relations[word] == "advmod" and clause != -1:
            if sentence.relations[clause].split(":")[0] in CLAUSES:
                sentence.upos[word], sentence.relations[word] = "SCONJ", "mark"
    return plain(sentence)


def lead_with_titles(sentence: Sentence) -> None:
    heads, relations = sentence.heads, sentence.relations
    for title in range(len(heads)):
        name = heads[title]
        if relations[title] != "nmod:desc" or name < title:
            continue
        heads[title], relations[title] = heads[name], relations[name]
        for word in range(len(heads)):
            if heads[word] == name and word != title:
                heads[word] = title
        heads[name], relations[name] = title, "flat"
