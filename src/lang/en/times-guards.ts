import type { Around } from './times-rule.ts';

/** Nothing follows that the words could lean on: "the day before" in itself, not "the day before the vote". */
export function endsPhrase({ after }: Around): boolean {
  return after === '' || closes(after);
}

/** A mark or a word that begins another phrase. */
export function closes(word: string): boolean {
  return closers.has(word);
}

const closers = new Set([
  ...['.', ',', ';', ':', '!', '?', ')', '”', '"', '—'],
  ...'and but when that in at on by with to as for from'.split(' '),
]);
