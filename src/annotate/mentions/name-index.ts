import type { Name } from './name.ts';
import type { Range, Words } from './words.ts';

/** The names of a report by the words they begin and end with. */
export interface NameIndex {
  readonly startsAt: ReadonlyMap<number, Name>;
  readonly endsAt: ReadonlyMap<number, Name>;
  /** A name with a state that begins there, the shortest, also where a longer name holds it. */
  readonly stateAt: ReadonlyMap<number, Name>;
}

/** Where two names begin or end together, the longer one counts. */
export function indexNames(names: readonly Name[]): NameIndex {
  const startsAt = new Map<number, Name>();
  const endsAt = new Map<number, Name>();
  const stateAt = new Map<number, Name>();
  for (const name of names) {
    const state = stateAt.get(name.from);
    if (name.country !== '' && (!state || name.to < state.to)) stateAt.set(name.from, name);
    const first = startsAt.get(name.from);
    if (!first || first.to < name.to) startsAt.set(name.from, name);
    const last = endsAt.get(name.head.to);
    if (!last || name.from < last.from) endsAt.set(name.head.to, name);
  }
  return { startsAt, endsAt, stateAt };
}

/** The state that the first name of a stretch is, lies in or belongs to; empty where there is none. */
export function countryIn(names: NameIndex, { from, to }: Range): string {
  for (let i = from; i < to; i++) {
    const country = names.stateAt.get(i)?.country;
    if (country) return country;
  }
  return '';
}

/** The name that owns what begins at `at`: Torrel in "Torrel's Defense Ministry". */
export function ownerAt(words: Words, names: NameIndex, at: number): Name | null {
  const mark = words.lower[at - 1];
  return mark === "'s" || mark === "'" ? (names.endsAt.get(at - 1) ?? null) : null;
}
