import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-node';
import type { EncodedWords } from './pieces.ts';
import type { Labels } from './labels.ts';

/** What the model gives for a sentence of w - 1 words; row and column 0 are the root. Scores are not yet shares. */
export interface Scores {
  readonly size: number;
  /** Label numbers, (w). */
  readonly upos: Int32Array;
  readonly xpos: Int32Array;
  readonly lemma: Int32Array;
  /** (w, names). */
  readonly name: Float32Array;
  readonly names: number;
  /** (w, 2): whether a word is a predicate, whether it is a cue; above 0 it is. */
  readonly spot: Float32Array;
  /** (w, w): dependent, head. */
  readonly arc: Float32Array;
  /** (w, w): the best relation of dependent to head. */
  readonly relation: Int32Array;
  /** (w, w): the best role of a word with a predicate; predicate, word. */
  readonly role: Int32Array;
  /** (w, 3, w): cue; nothing, source or content; word. */
  readonly attribution: Float32Array;
  readonly vector: Float32Array;
}

/** @param tensors the runtime's own, which this file does not load */
export function tensorsOf(
  { pieces, shapes, first, last }: EncodedWords,
  tensors: TensorConstructor,
): Record<string, Tensor> {
  const row = (numbers: Int32Array) => new tensors('int32', numbers, [numbers.length]);
  return { pieces: row(pieces), shapes: row(shapes), first: row(first), last: row(last) };
}

export function readScores(out: InferenceSession.OnnxValueMapType, { name }: Labels): Scores {
  const data = (layer: string) => out[layer]!.data;
  return {
    size: (data('upos') as Int32Array).length,
    upos: data('upos') as Int32Array,
    xpos: data('xpos') as Int32Array,
    lemma: data('lemma') as Int32Array,
    name: data('name') as Float32Array,
    names: name.length,
    spot: data('spot') as Float32Array,
    arc: data('arc') as Float32Array,
    relation: data('relation') as Int32Array,
    role: data('role') as Int32Array,
    attribution: data('attribution') as Float32Array,
    vector: data('vector') as Float32Array,
  };
}
