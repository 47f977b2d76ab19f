import type { Span } from '#core/span.ts';
import type { Piece } from './credits.ts';
import { trimSpan } from '#core/span.ts';
import { seamOf } from './names.ts';

/** A kicker is a label of a few words; what it stands before is a headline of some more. */
const kickerWords = 6;
const headlineWords = 4;
/** A mail's label, or the path to the report on its site. */
const labelled = /^(?:(?:Subject|Headline|Title): *|Home\s?[»›>](?:[^»›>]{1,40}[»›>]){0,4}\s*)/;
/** Beyond this the text is not asked whether it writes a word so. */
const searchChars = 100_000;

/**
 * A headline, with the kicker parted that lost its line end in front of it.
 *
 *     Torrel FloodsAs River Rises, Mayor Asks for Tents
 *     ~~~~~~~~~~~~~^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     kicker       headline
 *
 * "Subject:" and "Home » World »" are parted as well. A word that the text writes so elsewhere (a brand, a Scottish name) is no seam.
 */
export function splitKicker(text: string, { start, end }: Span): Piece[] {
  const line = text.slice(start, end);
  const label = labelled.exec(line);
  if (label) return partAt(text, { start, end }, start + label[0].length);
  for (const { index, 0: word } of line.matchAll(/[\p{L}\p{M}'’-]+/gu)) {
    const seam = seamOf(word);
    if (seam === 0 || isWrittenSo(text, word, end)) continue;
    const at = index + seam;
    if (
      wordsIn(line.slice(0, at)) <= kickerWords &&
      2 <= wordsIn(line.slice(0, at)) &&
      headlineWords <= wordsIn(line.slice(at))
    )
      return partAt(text, { start, end }, start + at);
  }
  return [{ start, end, role: 'headline' }];
}

function partAt(text: string, { start, end }: Span, at: number): Piece[] {
  return [
    { ...trimSpan(text, { start, end: at }), role: 'furniture' },
    { start: at, end, role: 'headline' },
  ];
}

function isWrittenSo(text: string, word: string, from: number): boolean {
  return text.slice(from, from + searchChars).includes(word);
}

function wordsIn(words: string): number {
  return words.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length;
}
