import { capitals, countries, nationalities } from '#lang/en/countries.ts';
import { bodies, groupNames, knownOrganisations } from '#lang/en/organisations.ts';
import { places } from '#lang/en/places.ts';
import type { ActorKind } from '#core/annotated.ts';
import { isCapital, pushTo, type Words } from './words.ts';

export interface Entry {
  readonly kind: ActorKind;
  /** ISO 3166-1 of the country that it is or lies in; empty where the tables do not tell. */
  readonly country: string;
  readonly capital: boolean;
  readonly adjective: boolean;
  /** The words after the first. */
  readonly rest: readonly string[];
}

type Told = Omit<Entry, 'rest'>;

/** Entries by their first word, the longest first. */
const entries = new Map<string, Entry[]>();
const taken = new Set<string>();

for (const [name, code] of knownOrganisations)
  add(name, { kind: 'organisation', country: code, capital: false, adjective: false });
for (const [name, code] of countries)
  add(name, { kind: 'country', country: code, capital: false, adjective: false });
for (const [name, code] of capitals)
  add(name, { kind: 'place', country: code, capital: true, adjective: false });
for (const [name, code] of nationalities)
  add(name, { kind: 'group', country: code, capital: false, adjective: true });
for (const name of groupNames) add(name, { kind: 'group', country: '', capital: false, adjective: true });
for (const [name, code] of places)
  add(name, { kind: 'place', country: code, capital: false, adjective: false });
for (const name of bodies) add(name, { kind: 'organisation', country: '', capital: false, adjective: false });
for (const list of entries.values()) if (1 < list.length) list.sort((a, b) => b.rest.length - a.rest.length);

/** The longest name of the tables that begins with word `i`, and does not go beyond `end`; it must be printed with a capital. */
export function entryAt(words: Words, i: number, end: number): Entry | null {
  const list = entries.get(words.lower[i]!);
  if (!list || !isCapital(words, i)) return null;
  for (const entry of list) if (i + entry.rest.length < end && matches(words, i, entry)) return entry;
  return null;
}

export function lengthOf(entry: Entry): number {
  return entry.rest.length + 1;
}

function matches(words: Words, i: number, { rest }: Entry): boolean {
  for (let k = 0; k < rest.length; k++) if (words.lower[i + 1 + k] !== rest[k]) return false;
  return true;
}

/** The first table to have a name keeps it. Hyphens are words of their own, as the analyser cuts them. */
function add(name: string, entry: Told): void {
  if (taken.has(name)) return;
  taken.add(name);
  const [first, ...rest] = /[\s'-]/.test(name)
    ? name.replaceAll('-', ' - ').replace(/'s\b/g, " 's").split(/\s+/)
    : [name];
  pushTo(entries, first!, { ...entry, rest });
}
