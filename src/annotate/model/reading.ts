import type { NamedEntity, Predicate, SpeechReading, Token } from '#core/annotated.ts';
import type { Labels } from './labels.ts';
import { joinHyphened } from './hyphens.ts';
import { lemmaOf, sureLemmaOf } from './lemmas.ts';
import { costInTree, decodeNames } from './names.ts';
import { decodeRoles } from './roles.ts';
import type { Scores } from './scores.ts';
import { decodeSpeech } from './speech.ts';
import { decodeTree } from './tree.ts';

/** A token without its place in the text. */
export type TokenReading = Omit<Token, 'start' | 'end'>;

/** What the model says of one sentence: columns over its words. */
export interface SentenceReading {
  readonly tokens: readonly TokenReading[];
  readonly names: readonly NamedEntity[];
  readonly predicates: readonly Predicate[];
  readonly speech: readonly SpeechReading[];
  readonly vector: Float32Array;
}

export function readingOf(words: readonly string[], scores: Scores, labels: Labels): SentenceReading {
  const { size, upos, xpos, lemma, relation, name } = scores;
  const tree = decodeTree(scores.arc, size);
  const heads = Array.from(tree.subarray(1), (head) => head - 1);
  const tokens = words.map((word, i) => ({
    pos: labels.upos[upos[i + 1]!]!,
    tag: labels.xpos[xpos[i + 1]!]!,
    lemma: sureLemmaOf(word, lemmaOf(word, labels.lemma[lemma[i + 1]!]!), labels.upos[upos[i + 1]!]!),
    head: heads[i]!,
    relation: heads[i] === -1 ? 'root' : inner(labels.relation[relation[(i + 1) * size + tree[i + 1]!]!]!),
  }));
  return {
    tokens,
    names: joinHyphened(words, tokens, decodeNames(name, size, labels.name, costInTree(words, tokens))),
    predicates: decodeRoles(scores, heads, labels.role),
    speech: decodeSpeech(scores),
    vector: unitOf(scores.vector),
  };
}

/** Marks and nothing else, which take the model as long as words and tell it nothing. */
export function isWordless(words: readonly string[]): boolean {
  return !words.some((word) => /[\p{L}\p{N}]/u.test(word));
}

/** Of marks alone: each hangs on the first. */
export function readMarks(words: readonly string[]): SentenceReading {
  const tokens = words.map((word, i) => ({
    pos: 'PUNCT',
    tag: '.',
    lemma: word,
    head: i === 0 ? -1 : 0,
    relation: i === 0 ? 'root' : 'punct',
  }));
  return { tokens, names: [], predicates: [], speech: [], vector: new Float32Array(vectorLength) };
}

/** As {@link SentenceReading} promises. */
const vectorLength = 384;

/** Only the word under the root is one. */
function inner(relation: string): string {
  return relation === 'root' ? 'parataxis' : relation;
}

/** The same direction with length 1; without one where all numbers are 0. */
export function unitOf(vector: Float32Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  return length === 0 ? vector : vector.map((value) => value / length);
}
