import type { Passage } from './passage.ts';

/**
 * `Speaking on “Oldmere Sunday,” Ana Ruiz said …`: behind a preposition or a noun, and every long word with a capital.
 *
 * @param at the piece of a quotation
 */
export function isTitle({ pieces, text }: Passage, at: number): boolean {
  const before = pieces[at - 1];
  if (!before || !leading.has(before.pos)) return false;
  const { start, end } = pieces[at]!.quotation!.inner;
  return isTitled(text.slice(start, end));
}

/** `Nights in a Small Town`: every long word has a capital. */
export function isTitled(phrase: string): boolean {
  if (longest < phrase.length) return false;
  const words = phrase.split(/[^\p{L}\p{N}’']+/u).filter(Boolean);
  return words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || small.has(word));
}

const leading = new Set(['ADP', 'NOUN', 'PROPN', 'ADJ', 'DET']);
/** No title that a report names is longer, in characters. */
const longest = 120;
/** Words that titles print without a capital. */
const small = new Set(
  'a an the of in on at to for and or nor but by with from as vs is it into over'.split(' '),
);
