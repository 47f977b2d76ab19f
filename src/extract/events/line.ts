import type { Predicate } from '#core/annotated.ts';
import type { Chunking } from './chunk.ts';
import type { Words } from './words.ts';

/** A sentence with its words and chunks; everything below counts in chunks, and walks along the tree of the words. */
export interface Line extends Chunking {
  readonly text: string;
  /** Its capitals tell nothing, and its present tense tells what happened. */
  readonly headline: boolean;
  readonly words: Words;
  readonly predicates: readonly Predicate[];
}

/** Noun phrases that fill one place together: `Lopez and Rossi`. Indexes of chunks, in the order of the text. */
export type Phrases = readonly number[];

/** Phrases with one preposition in front. */
export type Prepositional = readonly { readonly preposition: string; readonly phrases: Phrases }[];

/** No sentence of a report needs a longer walk up its tree. */
export const deepest = 8;

export function phrasesAt(line: Line, words: readonly number[]): Phrases {
  return [...new Set(words.map((word) => line.nounAt[word]!))].filter((k) => k !== -1);
}

export function phrasesBehind(prepositional: Prepositional, prepositions: readonly string[]): Phrases {
  return prepositional
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) => phrases);
}

/** The verb that a word stands under, -1 where there is none. */
export function governorOf(line: Line, word: number): number {
  const { tokens } = line.words;
  for (let at = tokens[word]!.head; 0 <= at; at = tokens[at]!.head)
    if (line.verbAt[at] !== -1) return line.verbAt[at]!;
  return -1;
}

export const subjects = ['nsubj', 'nsubj:pass', 'csubj'];

/** The subject of a verb of its own, -1 for none. The last one in front of the verb: the analyser may take "Mayor" and "Ana Ruiz" for two. */
export function ownSubject({ words, chunks, verbAt }: Line, node: number): number {
  const { tokens, tree } = words;
  const own = tree.children[node]!.filter((child) => subjects.includes(tokens[child]!.relation));
  const main = chunks[verbAt[node]!]?.head ?? node;
  return own.findLast((child) => child < main) ?? own[0] ?? -1;
}
