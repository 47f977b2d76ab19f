import type { Scores } from '../../../src/annotate/model/scores.ts';

/** What the model would give for so many words if it had nothing to say of them, but for some layers. */
export function scoresFor(words: number, layers: Partial<Scores>): Scores {
  const size = words + 1;
  return {
    size,
    upos: new Int32Array(size),
    xpos: new Int32Array(size),
    lemma: new Int32Array(size),
    name: new Float32Array(size),
    names: 1,
    spot: new Float32Array(size * 2),
    arc: new Float32Array(size * size),
    relation: new Int32Array(size * size),
    role: new Int32Array(size * size),
    attribution: new Float32Array(size * 3 * size),
    vector: new Float32Array(384),
    ...layers,
  };
}
