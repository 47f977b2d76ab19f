import type { ActorKind } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { RecordActor } from '#core/record.ts';
import { idOf } from '#core/identity.ts';
import { sliceOf } from '#core/span.ts';
import { acronymOf, initialsOf, isSpecific, normalName } from './actors/normal-names.ts';
import { joinPeople, type Printed } from './actors/people.ts';
import { plainOf } from './actors/person-names.ts';

/** Who the reports of a story speak of, and who of them an actor of a single report is. */
export interface Actors {
  /** Those named most often first. */
  readonly actors: readonly RecordActor[];
  /** By the id that an actor has in its report's findings. */
  readonly actorOf: (actorId: string) => RecordActor | null;
}

/**
 * Joins the actors of single reports that are one person, organisation, country, place or group. People by their names,
 * with their spellings and short forms; a surname alone joins the one it can only be. Countries by their code,
 * organisations by the words of their names or by an acronym that only one of them makes. Who has no name is joined by
 * the same words, and one person without a name only where those words say whose he is.
 *
 * @see docs/method/actors.md
 */
export function mergeActors(findings: readonly Findings[]): Actors {
  const printed = findings.flatMap(printedIn).sort((a, b) => (a.actor.id < b.actor.id ? -1 : 1));
  const isNamedPerson = ({ actor }: Printed) => actor.kind === 'person' && !actor.unnamed;
  const people = joinPeople(printed.filter(isNamedPerson));
  const others = printed.filter((each) => !isNamedPerson(each) && !joinHolder(people, each));
  const groups = [...people, ...joinOthers(others)];
  const actors = groups.map(recordOf).sort(byProminence);
  const byMember = new Map(actors.flatMap(({ actor }) => actor.members.map((id) => [id, actor])));
  return { actors: actors.map(({ actor }) => actor), actorOf: (id) => byMember.get(id) ?? null };
}

function printedIn({ report, actors }: Findings): Printed[] {
  return actors.map((actor) => ({
    actor,
    report: report.id,
    forms: actor.mentions.map((span) => sliceOf(report.text, span).replace(/\s+/g, ' ')),
  }));
}

/** Adds who is only known by an office ("the mayor of Torrel") to the one person of the story that is said to hold it. */
function joinHolder(people: readonly Printed[][], each: Printed): boolean {
  if (!isDefinite(each)) return false;
  const office = normalName(each.actor.name);
  const holders = people.filter((members) =>
    members.some(({ actor }) => actor.roles.some((role) => normalName(role) === office)),
  );
  if (holders.length === 1) holders[0]!.push(each);
  return holders.length === 1;
}

/** One person without a name whose words say whose he is, and that he is the only one: no "an official", no "his aide". */
function isDefinite({ actor }: Printed): boolean {
  const { kind, unnamed, name } = actor;
  return (
    kind === 'person' &&
    unnamed &&
    isSpecific(name) &&
    !/^(?:an?|one|another|some|his|her|its|their|our|my|your) /i.test(name)
  );
}

function joinOthers(printed: readonly Printed[]): Printed[][] {
  const byKey = Map.groupBy(printed, keyOf);
  const spelledOut = acronymsAmong(byKey);
  return [...Map.groupBy(byKey, ([key]) => spelledOut.get(key) ?? key).values()].map((entries) =>
    entries.flatMap(([, members]) => members),
  );
}

/** Two actors of one key are one. Places and organisations are not told apart by every report: a name is one of them. */
function keyOf(printed: Printed): string {
  const { actor, report } = printed;
  const { kind, name, country, unnamed } = actor;
  if (kind === 'country' && country !== null) return `country ${country}`;
  const words = normalName(name) || name;
  if (kind === 'person') return isDefinite(printed) ? `person ${words}` : `person ${words} in ${report}`;
  if (unnamed || kind === 'group') return `group ${words}`;
  return `named ${words}`;
}

/** The key of an acronym to the key of the only name that makes it. */
function acronymsAmong(byKey: ReadonlyMap<string, readonly Printed[]>): Map<string, string> {
  const keysBy = new Map<string, Set<string>>();
  for (const [key, members] of byKey) {
    if (!key.startsWith('named ')) continue;
    for (const { actor } of members) {
      const initials = initialsOf(actor.name);
      if (initials !== '') keysBy.set(initials, (keysBy.get(initials) ?? new Set()).add(key));
    }
  }
  const spelledOut = new Map<string, string>();
  for (const [key, members] of byKey) {
    const acronym = key.startsWith('named ') ? acronymOf(members[0]!.actor.name) : null;
    const keys = acronym === null ? undefined : keysBy.get(acronym);
    if (keys?.size === 1) spelledOut.set(key, [...keys][0]!);
  }
  return spelledOut;
}

interface Ranked {
  readonly actor: RecordActor;
  readonly mentions: number;
}

function recordOf(group: readonly Printed[]): Ranked {
  const kind = commonest(group.map(({ actor }) => [actor.kind, actor.mentions.length] as const)) as ActorKind;
  const name = nameOf(group, kind);
  const key = keyOfRecord(group, kind, name);
  const whose = group.every(({ actor }) => actor.kind === 'person' && actor.unnamed)
    ? group[0]!.actor.id
    : null;
  return {
    actor: {
      id: idOf('record-actor', kind, key, whose),
      name,
      kind,
      variants: variantsOf(group),
      roles: ranked(group.flatMap(({ actor }) => actor.roles.map((role) => [role, 1] as const))),
      members: group.map(({ actor }) => actor.id),
    },
    mentions: group.reduce((sum, { actor }) => sum + actor.mentions.length, 0),
  };
}

function keyOfRecord(group: readonly Printed[], kind: ActorKind, name: string): string {
  if (kind === 'country') return group.find(({ actor }) => actor.country)?.actor.country ?? name;
  return kind === 'person' ? plainOf(name) : normalName(name);
}

/** The form printed most; of a person in full, where any report does so. */
function nameOf(group: readonly Printed[], kind: ActorKind): string {
  const names = group
    .filter(({ actor }) => kind !== 'person' || !actor.unnamed || group.every((each) => each.actor.unnamed))
    .map(({ actor }) => [actor.name, actor.mentions.length] as const);
  const full = kind === 'person' ? fullNames(group) : [];
  const long = kind === 'organisation' ? names.filter(([name]) => acronymOf(name) === null) : [];
  return commonest(full.length > 0 ? full : long.length > 0 ? long : names);
}

/** How often each full name is printed, titles in front or not. */
function fullNames(group: readonly Printed[]): [string, number][] {
  const names = new Set(group.map(({ actor }) => actor.name).filter((name) => name.includes(' ')));
  const short = [...names].map((name) => name.replace(/^(\S+) .* (\S+)$/, '$1 $2'));
  const forms = group.flatMap((each) => [each.actor.name, ...each.forms]);
  return [...new Set([...names, ...short])]
    .map((name): [string, number] => [name, forms.filter((form) => form.endsWith(name)).length])
    .filter(([, times]) => 0 < times);
}

const pronouns = new Set(
  'he she it they him her them his hers its their theirs himself herself itself themselves i we us my our me you your who whose whom'.split(
    ' ',
  ),
);

function variantsOf(group: readonly Printed[]): string[] {
  const forms = group.flatMap(({ actor, forms }) => [actor.name, ...forms]);
  return ranked(forms.filter((form) => !pronouns.has(form.toLowerCase())).map((form) => [form, 1] as const));
}

function commonest(counted: readonly (readonly [string, number])[]): string {
  return ranked(counted)[0]!;
}

/** Words by how often they are counted, the longer and then the alphabetically first where that is equal. */
function ranked(counted: readonly (readonly [string, number])[]): string[] {
  const sums = new Map<string, number>();
  for (const [word, times] of counted) sums.set(word, (sums.get(word) ?? 0) + times);
  return [...sums]
    .sort(([a, x], [b, y]) => y - x || b.length - a.length || (a < b ? -1 : 1))
    .map(([word]) => word);
}

function byProminence(a: Ranked, b: Ranked): number {
  return (
    b.mentions - a.mentions ||
    (a.actor.name < b.actor.name ? -1 : a.actor.name > b.actor.name ? 1 : a.actor.id < b.actor.id ? -1 : 1)
  );
}
