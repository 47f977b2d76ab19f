import type { Name } from './name.ts';
import { isCapital, pushTo, type Range, type Words } from './words.ts';

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
    if (name.kind === null) continue;
    add(name.head, name);
    if (name.kind === 'person' && 1 < name.head.to - name.head.from)
      add({ from: name.head.to - 1, to: name.head.to }, name);
  }
  for (const list of known.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return known;
}

/** No more names than this with the same first word are kept, so that time stays linear. */
const mostAlike = 50;

/**
 * The names of a sentence, and those known from elsewhere that were missed there: a report that calls Ana Ruiz a person
 * means her wherever it prints Ruiz for a proper noun.
 */
export function withKnown(words: Words, sentence: number, names: readonly Name[], known: KnownNames): Name[] {
  const missed: Name[] = [];
  const [first, end] = [words.first[sentence]!, words.last[sentence]!];
  const covered = new Uint8Array(end - first);
  for (const { from, to } of names) covered.fill(1, from - first, to - first);
  for (let i = first; i < end;) {
    const found = knownAt(words, i, end, known);
    const free = found && !covered.subarray(found.from - first, found.to - first).includes(1) ? found : null;
    if (free) missed.push(free);
    i = free ? free.to : i + 1;
  }
  return missed.length === 0
    ? [...names]
    : [...names, ...missed].sort((a, b) => a.from - b.from || b.to - a.to);
}

function knownAt(words: Words, i: number, end: number, known: KnownNames): Name | null {
  if (!isCapital(words, i) || words.tokens[i]!.pos !== 'PROPN') return null;
  const match = known
    .get(words.lower[i]!)
    ?.find(({ rest }) => i + rest.length < end && rest.every((word, k) => words.lower[i + 1 + k] === word));
  if (!match) return null;
  const range = { from: i, to: i + 1 + match.rest.length };
  return { ...match.name, ...range, head: range, gender: null };
}
