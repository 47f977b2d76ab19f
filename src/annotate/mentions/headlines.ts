import { functionWords } from '#lang/en/function-words.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { organisationHeads } from '#lang/en/organisations.ts';
import { isRoleNoun } from '#lang/en/roles.ts';
import type { Name } from './name.ts';
import { entryAt, lengthOf } from './gazetteer.ts';
import { isCapital, pushTo, Shape, type Range, type Words } from './words.ts';

/**
 * Whether capitals tell nothing in a sentence: Most Words Carry One, OR ALL LETTERS ARE. A list of names is no
 * headline, though most of its words carry one: its words are not those of the dictionary.
 *
 * @param seen words that the report prints in lower case somewhere
 */
export function isHeadlineCase(words: Words, sentence: number, seen: ReadonlySet<string>): boolean {
  let capitals = 0;
  let ordinary = 0;
  let lower = 0;
  for (let i = words.first[sentence]!; i < words.last[sentence]!; i++) {
    if (words.word[i]!.length < 4) continue;
    if (words.shape[i] === Shape.lower) lower++;
    else if (isCapital(words, i)) {
      capitals++;
      if (words.first[sentence]! < i && isOrdinary(words, i, seen)) ordinary++;
    }
  }
  return 3 < capitals && 4 * lower < capitals && capitals < 4 * ordinary;
}

function isOrdinary(words: Words, i: number, seen: ReadonlySet<string>): boolean {
  const word = words.lower[i]!;
  return (
    seen.has(word) ||
    ((ordinaryWords.has(word) || functionWords.has(word)) &&
      !organisationHeads.has(word) &&
      !isRoleNoun(word))
  );
}

/** Names known from elsewhere in the report, by their first word, the longest first. */
export type KnownNames = ReadonlyMap<
  string,
  readonly { readonly rest: readonly string[]; readonly name: Name }[]
>;

/** Whole names, and the surnames of people. */
export function knownNames(words: Words, names: readonly Name[]): KnownNames {
  const known = new Map<string, { rest: string[]; name: Name }[]>();
  const seen = new Set<string>();
  const add = ({ from, to }: Range, name: Name): void => {
    const [first, ...rest] = words.lower.slice(from, to);
    const phrase = `${first} ${rest.join(' ')}`;
    if (seen.has(phrase) || mostAlike <= (known.get(first!)?.length ?? 0)) return;
    seen.add(phrase);
    pushTo(known, first!, { rest, name });
  };
  for (const name of names) {
    if (name.kind === null || name.sure < 1) continue;
    add(name.head, name);
    if (name.kind === 'person' && 1 < name.head.to - name.head.from)
      add({ from: name.head.to - 1, to: name.head.to }, name);
  }
  for (const list of known.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return known;
}

/** No more names than this with the same first word are kept, so that time stays linear. */
const mostAlike = 50;

/** In a sentence whose capitals tell nothing: only names of the tables, and those known from the rest of the report. */
export function findKnownNames(words: Words, sentence: number, known: KnownNames): Name[] {
  const names: Name[] = [];
  const end = words.last[sentence]!;
  for (let i = words.first[sentence]!; i < end;) {
    const found = isCapital(words, i) ? knownAt(words, i, end, known) : null;
    if (found) names.push(found);
    i = found ? found.to : i + 1;
  }
  return names;
}

function knownAt(words: Words, i: number, end: number, known: KnownNames): Name | null {
  const entry = entryAt(words, i, end);
  const match = known
    .get(words.lower[i]!)
    ?.find(({ rest }) => i + rest.length < end && rest.every((word, k) => words.lower[i + 1 + k] === word));
  if (match && (!entry || entry.rest.length <= match.rest.length)) {
    const range = { from: i, to: i + 1 + match.rest.length };
    return { ...match.name, ...range, head: range, gender: null };
  }
  if (!entry || (words.shape[i] === Shape.upper && words.word[i]!.length < 3 && entry.rest.length === 0))
    return null;
  const range = { from: i, to: i + lengthOf(entry) };
  const { kind, country, adjective, capital } = entry;
  return { ...range, head: range, kind, sure: 3, country, gender: null, adjective, capital };
}
