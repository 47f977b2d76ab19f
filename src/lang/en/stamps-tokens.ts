/** The words, numbers and marks of a line of printed times, and which of them only join the others. */
import type { Span } from '#core/span.ts';
import { months, weekdays } from './calendar.ts';
import { stampLabels } from './stamps-labels.ts';

export interface Token extends Span {
  readonly words: string;
  readonly lower: string;
}

const tokenPattern =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)|(?:19|20)\d{2}(?=\d{1,2}(?::\d{2}(?!\d)|$))|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{2}:\d{2}(?=\d{2}:\d{2}(?!\d))|\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)|\d{1,4}(?:st|nd|rd|th)?(?!\d)|\d+|[ap]\.\s?m\.?(?![a-z])|(?:twenty|thirty)-\p{L}+|\p{L}+|[^\s\p{L}\d]/giu;

export function tokensOf(line: string): Token[] {
  return [...line.matchAll(/\S+/g)].flatMap(({ index, 0: word }) =>
    isAddress(word)
      ? [tokenOf(word, index)]
      : [...word.matchAll(tokenPattern)].flatMap((match) => unglued(match[0], index + match.index)),
  );
}

function tokenOf(words: string, start: number): Token {
  return { start, end: start + words.length, words, lower: words.toLowerCase() };
}

/** "RuizPublished", "RuizMarch", "GMTUpdated": what ends in a word of stamps with a capital is two words. */
function unglued(words: string, start: number): Token[] {
  const seam = /[\p{Ll}\p{Lu}](?=\p{Lu}\p{Ll}{2,}$)/u.exec(words);
  const at = seam ? seam.index + 1 : 0;
  const tail = words.slice(at).toLowerCase();
  return 0 < at && (stampLabels.has(tail) || months.has(tail) || weekdays.has(tail))
    ? [tokenOf(words.slice(0, at), start), tokenOf(words.slice(at), start + at)]
    : [tokenOf(words, start)];
}

/** "gazette.example/2031/03/05/bridge" prints no date, nor does a piece of it. */
function isAddress(word: string): boolean {
  return word.includes('://') || (4 <= word.split('/').length && /\p{L}/u.test(word));
}

const glueWords = new Set('at on the of as time o clock hrs hours local since and'.split(' '));

const separators = new Set([...',|-–—•·/():;.@[]>*_']);

export function isGlue(tokens: readonly Token[], at: number): boolean {
  const { words, lower } = tokens[at]!;
  return separators.has(words) || glueWords.has(lower) || 1 < lengthAt(tokens, at);
}

/** "4 min read" is how long the report is, and is passed over in one step. */
export function lengthAt(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]!.words)) return 1;
  const unit = tokens[at + 1]?.words === '-' ? at + 2 : at + 1;
  if (!/^min(?:s|ute|utes)?$/.test(tokens[unit]?.lower ?? '')) return 1;
  const read = tokens[unit + 1]?.words === '-' ? unit + 2 : unit + 1;
  return tokens[read]?.lower === 'read' ? read + 1 - at : 1;
}

export function skipGlue(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && next < at + 3 && isGlue(tokens, next)) next++;
  return next;
}
