import type { Sentence, Token } from '#core/annotated.ts';

/** How a word is printed. `capital` is Torrel and McRoe, `upper` NATO and U.S., `initial` J. */
export const Shape = { mark: 0, lower: 1, capital: 2, upper: 3, initial: 4, number: 5 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];

/**
 * All words of a report in columns, so that a rule can look left and right by index. Indexes run through the whole
 * report; `first` and `last` give those of a sentence (`last` excluded).
 */
export interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly word: readonly string[];
  readonly lower: readonly string[];
  readonly shape: Uint8Array;
  readonly sentence: Int32Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
}

/** A stretch of words, half-open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

export function readWords(text: string, sentences: readonly Sentence[]): Words {
  const tokens = sentences.flatMap((sentence) => sentence.tokens);
  const word = tokens.map(({ start, end }) => text.slice(start, end).replaceAll('’', "'"));
  const sentence = new Int32Array(tokens.length);
  const first = new Int32Array(sentences.length);
  const last = new Int32Array(sentences.length);
  let at = 0;
  for (const [index, { tokens }] of sentences.entries()) {
    first[index] = at;
    at += tokens.length;
    last[index] = at;
    sentence.fill(index, first[index], at);
  }
  return {
    text,
    tokens,
    word,
    lower: word.map((each) => each.toLowerCase()),
    shape: Uint8Array.from(word, shapeOf),
    sentence,
    first,
    last,
  };
}

/** Whether no blank stands between a word and the next. */
export function touchesNext(words: Words, i: number): boolean {
  return words.tokens[i]?.end === words.tokens[i + 1]?.start;
}

export function isCapital(words: Words, i: number): boolean {
  const shape = words.shape[i];
  return shape === Shape.capital || shape === Shape.upper || shape === Shape.initial;
}

/** The words of a range with single blanks, as printed save for curly apostrophes. */
export function phraseOf(words: Words, { from, to }: Range): string {
  return words.text
    .slice(words.tokens[from]!.start, words.tokens[to - 1]!.end)
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'");
}

/** In lower case and without accents, so that spellings compare. */
export function plainOf(phrase: string): string {
  return /^[\x20-\x7e]*$/.test(phrase)
    ? phrase.toLowerCase()
    : phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

function shapeOf(word: string): Shape {
  const code = word.charCodeAt(0);
  if (97 <= code && code <= 122) return Shape.lower;
  if (65 <= code && code <= 90) return capitalShape(word);
  if (48 <= code && code <= 57) return Shape.number;
  if (code < 128) return Shape.mark;
  if (/^\p{Lu}/u.test(word)) return capitalShape(word);
  return /^\p{L}/u.test(word) ? Shape.lower : Shape.mark;
}

function capitalShape(word: string): Shape {
  if (word.length === 1 || (word.length === 2 && word[1] === '.')) return Shape.initial;
  return /\p{Ll}/u.test(word) ? Shape.capital : Shape.upper;
}

/** The word that a word hangs on, by its index in the report; -1 for the root of a sentence. */
export function governorOf(words: Words, i: number): number {
  const { head } = words.tokens[i]!;
  return head === -1 ? -1 : words.first[words.sentence[i]!]! + head;
}

/** The first word of a stretch that hangs on none of its words. */
export function headOf(words: Words, { from, to }: Range): number {
  for (let i = from; i < to; i++) {
    const governor = governorOf(words, i);
    if (governor < from || to <= governor) return i;
  }
  return from;
}

/** Adds to the list under a key. */
export function pushTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
