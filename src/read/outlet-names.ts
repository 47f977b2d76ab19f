/** Names of outlets and agencies in a line: those the tables have, and those that look like one. */
import { deskWords } from '#lang/en/imprint.ts';
import { places } from '#lang/en/places.ts';
import {
  agencies,
  isAgencyShaped,
  isOutletShaped,
  newsAgencies,
  outlets,
  plainWords,
} from '#lang/en/outlets.ts';
import type { Span } from '#core/span.ts';
import { isOrdinary } from './ordinary.ts';

/** Past the article of "the Marlow Gazette". */
export function afterArticle(line: string, at: number): number {
  return /^the \p{Lu}/u.test(line.slice(at, at + 5)) ? at + 4 : at;
}

export interface Named extends Span {
  readonly name: string;
}

/** The longest outlet's name that begins at a place in a line, in whatever letters. */
export function outletAt(line: string, at: number): Named | null {
  return namedAt(line, at, outlets, isOutletShaped);
}

/** The same of an agency whose words others print. */
export function agencyAt(line: string, at: number): Named | null {
  return namedAt(line, at, newsAgencies, isAgencyShaped);
}

type Shaped = (words: string) => boolean;

function namedAt(
  line: string,
  at: number,
  names: ReadonlyMap<string, string>,
  isShaped: Shaped,
): Named | null {
  const words = [...line.slice(at, at + 60).matchAll(/[\p{L}\p{N}.&’'/-]+/gu)].slice(0, 6);
  for (let count = words.length; 0 < count; count--) {
    const last = words[count - 1]!;
    const phrase = line.slice(at, at + last.index + last[0].length).replace(/(?:[’']s|[./]{1,3})$/, '');
    const isWhole =
      /\p{Ll}{2}\.$/u.test(last[0]) || !/^ (?:& )?\p{Lu}/u.test(line.slice(at + last.index + last[0].length));
    if (!isWhole && plainWords.has(phrase)) continue;
    const name = nameOf(phrase, names, isWhole ? isShaped : isNever) ?? withArticle(phrase, names);
    if (name !== undefined && !(phrase.length < 4 && phrase !== phrase.toUpperCase()))
      return { name, start: at, end: at + phrase.length };
  }
  return null;
}

/** A name in no table ends where its capitals end. */
function isNever(): boolean {
  return false;
}

/** A name that the table has, or that has the shape of one; in whatever letters. */
export function nameOf(
  words: string,
  names: ReadonlyMap<string, string>,
  isShaped: Shaped,
): string | undefined {
  const known = names.get(words) ?? shoutedName(words, names);
  if (known !== undefined) return known;
  const spelled = words === words.toUpperCase() ? titled(words) : words;
  return isShaped(spelled) && !agencies.has(spelled) && !isDesk(spelled) ? spelled : undefined;
}

/** "News Reporter", "By Staff Press": what somebody is, not whom they work for; "Login Register", "Local News": parts of a page. */
function isDesk(words: string): boolean {
  const parts = words.toLowerCase().split(' ');
  if (deskWords.has(parts[0]!) || /^(?:by|log|login|sign|my)$/.test(parts[0]!)) return true;
  return parts.at(-1) === 'reporter' || /\p{Ll}\p{Lu}/u.test(words) || isSection(parts);
}

/** Endings of an outlet's name that sections and forms have as well. */
const sectionEndings = new Set(['news', 'times', 'register', 'weekly', 'daily', 'online', 'press', 'review']);

function isSection(parts: readonly string[]): boolean {
  const [ending, leads] = [parts.at(-1)!, parts.slice(0, -1)];
  return (
    parts[0] !== 'the' &&
    sectionEndings.has(ending) &&
    leads.every((word) => word.length < 3 || /\./.test(word) || isTopic(word))
  );
}

/** A place names an outlet, another word of the dictionary does not. */
function isTopic(word: string): boolean {
  return isOrdinary(word) && !places.has(word);
}

/** "the Marlow Gazette": the article in a small letter, or left out. */
function withArticle(phrase: string, names: ReadonlyMap<string, string>): string | undefined {
  const name = `The ${phrase}`;
  return plainWords.has(name) ? undefined : names.get(name);
}

/** The outlet's name that ends at a place in a text. */
export function outletBefore(text: string, at: number): Named | null {
  const from = Math.max(0, at - 50);
  const words = [...text.slice(from, at).matchAll(/[\p{L}\p{N}.&’'/-]+/gu)].slice(-5);
  for (const word of words) {
    const phrase = text.slice(from + word.index, at);
    const name =
      outlets.get(phrase) ??
      withArticle(phrase, outlets) ??
      (!phrase.startsWith('The ') && isOutletShaped(phrase) ? phrase : undefined);
    if (name !== undefined) return { name, start: from + word.index, end: at };
  }
  return null;
}

/** "THE MARLOW GAZETTE" as "The Marlow Gazette"; not where small letters would make it words like any other. */
function shoutedName(words: string, names: ReadonlyMap<string, string>): string | undefined {
  if (words !== words.toUpperCase()) return undefined;
  const name = titled(words);
  if (plainWords.has(name)) return undefined;
  return names.get(name) ?? (names === outlets ? shouted.get(words) : undefined);
}

/** Outlets with a capital inside their name, as they stand in capitals: MAILONLINE. */
const shouted = new Map(
  [...outlets]
    .filter(([form]) => /\p{Ll}\p{Lu}/u.test(form))
    .map(([form, name]) => [form.toUpperCase(), name]),
);

export function titled(words: string): string {
  return words
    .toLowerCase()
    .replace(/(^|[\s-])(?!(?:of|and|for)\b)\p{L}/gu, (letter) => letter.toUpperCase());
}
