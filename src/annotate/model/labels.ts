/** What the numbers of the model stand for: for each layer its labels in the order of its scores. */
export interface Labels {
  /** SHA-256 of the weights, in hexadecimal. */
  readonly hash: string;
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Edits from word to lemma: `2>y` cuts two characters and adds y, `=good` stands for the whole lemma. */
  readonly lemma: readonly string[];
  readonly relation: readonly string[];
  /** IOB2. */
  readonly name: readonly string[];
  /** The first is none. */
  readonly role: readonly string[];
}

/** @param json what `training/export.py` wrote beside the weights */
export function readLabels(json: unknown): Labels {
  const labels = json as Labels;
  for (const layer of ['upos', 'xpos', 'lemma', 'relation', 'name', 'role'] as const)
    if (!Array.isArray(labels[layer])) throw new RangeError(`The model has no labels for ${layer}.`);
  return labels;
}
