import type { BlockRole } from '#core/report.ts';
import {
  cookieWords,
  furniturePatterns,
  furniturePhrases,
  offerWords,
  type Opening,
} from '#lang/en/furniture.ts';

/** What a line of furniture is, and what it says about the lines after it. */
export interface Furniture {
  readonly role: BlockRole;
  readonly opens: Opening | null;
}

/** No line of furniture is longer; notices run to two sentences. */
const longestChars = 600;
/** No phrase that is a whole line is longer. */
const longestWhole = 80;
/** A beginning of one or two words says little: then only a short line is furniture. */
const shortLineWords = 14;
/** What is found inside a line is looked for in a short one. */
const longestPatternChars = 240;

interface Phrase {
  readonly words: string;
  readonly furniture: Furniture;
}

const whole = new Map<string, Furniture>();
const beginnings = new Map<string, Phrase[]>();
for (const [role, opens, phrases] of furniturePhrases)
  for (const phrase of phrases.split(/[;\n]/)) addPhrase(phrase.trim(), { role, opens });

/** What furniture a line is by its words; null for any other line, and for a line that is quoted. */
export function readFurniture(line: string): Furniture | null {
  if (isCookieNotice(line)) return { role: 'furniture', opens: null };
  if (longestChars < line.length || /^["“‘]/.test(line)) return null;
  if (longestWhole < line.length && !beginnings.has(rawFirstWord(line)))
    return patternOf(line) ?? offerOf(line);
  const words = normal(line);
  return whole.get(words) ?? beginningOf(words) ?? patternOf(line) ?? offerOf(line);
}

/** What a page says of its cookies, however long it is; a report about them quotes somebody. */
function isCookieNotice(line: string): boolean {
  const head = line.slice(0, longestPatternChars);
  return cookieWords.every((pattern) => pattern.test(head)) && !/["“”]|\b(?:said|says)\b/.test(head);
}

function beginningOf(words: string): Furniture | null {
  const first = firstWord(words);
  const found = beginnings.get(first)?.find((phrase) => words.startsWith(phrase.words));
  if (!found) return null;
  const isLong = shortLineWords < words.split(' ').length;
  return isLong && !found.words.endsWith(':') && found.words.trim().split(' ').length < 3
    ? null
    : found.furniture;
}

function patternOf(line: string): Furniture | null {
  if (longestPatternChars < line.length) return null;
  const found = furniturePatterns.find(([, , pattern]) => pattern.test(line));
  return found ? { role: found[0], opens: found[1] } : null;
}

/** An offer to the reader: it says "you" and uses two words of offers, and quotes nobody. */
function offerOf(line: string): Furniture | null {
  if (!/\byour?\b/i.test(line) || /["“”]|\b(?:said|says|told|according to)\b/i.test(line)) return null;
  const hits = offerWords.filter((pattern) => pattern.test(line)).length;
  return 2 <= hits ? { role: 'advert', opens: null } : null;
}

/** The first word of a line before anything else is made of it. */
function rawFirstWord(line: string): string {
  return /[\p{L}\p{N}#©][^\s:|>»–—]*/u.exec(line)?.[0].toLowerCase().replaceAll('’', "'") ?? '';
}

function firstWord(words: string): string {
  return /^[^\s:]*/.exec(words)![0];
}

function addPhrase(phrase: string, furniture: Furniture): void {
  if (phrase === '') return;
  if (!phrase.endsWith('…')) {
    if (!whole.has(phrase)) whole.set(phrase, furniture);
    return;
  }
  const words = phrase.slice(0, -1);
  const first = firstWord(words);
  beginnings.set(first, [...(beginnings.get(first) ?? []), { words, furniture }]);
}

/**
 * A line as the table has it: small letters, straight quotes, no bullets, arrows or end marks, and a colon for the bar
 * or dash after a label ("READ MORE – …").
 */
function normal(line: string): string {
  return line
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}"'(#©+*-]+/u, '')
    .replace(/^([\p{L}' ]{2,24}?) ?(?:[|>»–—]|:| -) ?(?=\S)/u, '$1: ')
    .replace(/[\s.:!>»…|›→]+$/u, '');
}
