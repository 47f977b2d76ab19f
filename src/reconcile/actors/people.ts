import type { Actor } from '#core/annotated.ts';
import {
  fitsAlone,
  fitsInitial,
  personName,
  sameFullName,
  surnameKey,
  type PersonName,
} from './person-names.ts';

/** An actor of one report with every way it is printed there. */
export interface Printed {
  readonly actor: Actor;
  readonly report: string;
  readonly forms: readonly string[];
}

/** People of single reports who are one person. */
interface Person {
  readonly names: PersonName[];
  readonly members: Printed[];
}

/**
 * Joins people by their names: full names first, then those with only an initial or only a surname, each with the one
 * person of the story it can be. Where it can be two, it stays alone, unless its country tells which.
 *
 * @param printed actors that have a name, in an order that depends on them alone
 */
export function joinPeople(printed: readonly Printed[]): Printed[][] {
  const named = printed.map((each) => ({ each, name: personName(each.actor.name) }));
  const people = new Map<string, Person[]>();
  const isFull = (name: PersonName | null) => name !== null && name.first !== null && name.first.length > 1;
  for (const { each, name } of named) if (name && isFull(name)) addFull(people, each, name);
  const short = named.filter(({ name }) => !isFull(name));
  const shortGroups = Map.groupBy(short, ({ name, each }) => name?.words.join(' ') ?? each.actor.id);
  const left: Printed[][] = [];
  for (const group of shortGroups.values()) left.push(...addShort(people, group));
  return [...new Set([...people.values()].flat()), ...left.map((members) => ({ members }))].map(
    ({ members }) => members,
  );
}

function addFull(people: Map<string, Person[]>, each: Printed, name: PersonName): void {
  const candidates = name.words.slice(1).flatMap((word) => people.get(surnameKey(word)) ?? []);
  const known = candidates.find(({ names }) => names.some((other) => sameFullName(other, name)));
  const person = known ?? { names: [], members: [] };
  person.members.push(each);
  if (person.names.some(({ words }) => words.join(' ') === name.words.join(' '))) return;
  person.names.push(name);
  for (const key of new Set(name.words.map(surnameKey))) {
    const list = people.get(key) ?? [];
    if (!list.includes(person)) people.set(key, [...list, person]);
  }
}

/** Adds a surname, as all reports print it, to the person it can only be; gives back those that stay alone. */
function addShort(
  people: Map<string, Person[]>,
  group: readonly { each: Printed; name: PersonName | null }[],
): Printed[][] {
  const name = group[0]!.name;
  const candidates = name ? candidatesFor(people, name) : [];
  const alone: Printed[] = [];
  for (const { each } of group) {
    const person = candidates.length === 1 ? candidates[0] : byCountry(candidates, each);
    if (person) person.members.push(each);
    else alone.push(each);
  }
  return alone.length === 0 ? [] : [alone];
}

function candidatesFor(people: ReadonlyMap<string, readonly Person[]>, name: PersonName): Person[] {
  const fits = name.first === null ? fitsAlone : fitsInitial;
  const near = people.get(surnameKey(name.last)) ?? [];
  return near.filter(({ names }) => names.some((full) => fits(name, full)));
}

function byCountry(candidates: readonly Person[], { actor }: Printed): Person | undefined {
  if (actor.country === null) return undefined;
  const same = candidates.filter(({ members }) =>
    members.some((member) => member.actor.country === actor.country),
  );
  return same.length === 1 ? same[0] : undefined;
}
