import type { Around } from './times-rule.ts';

/** Nothing follows that the words could lean on: "the day before" in itself, not "the day before the vote". */
export function endsPhrase({ after }: Around): boolean {
  return after === '' || closes(after);
}

/** A mark or a word that begins another phrase. */
function closes(word: string): boolean {
  return closers.has(word);
}

const closers = new Set([
  ...['.', ',', ';', ':', '!', '?', ')', '”', '"', '—'],
  ...'and but when that in at on by with to as for from'.split(' '),
]);

/** Words that have a capital only because a sentence begins with them. */
export const openWords = new Set(
  'in since until till by the a an and or on of from to for during after before that this its his her their our but when while as at around about early late with between through'.split(
    ' ',
  ),
);
