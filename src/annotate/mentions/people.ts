import type { ActorKind } from '#core/annotated.ts';
import { givenNames } from '#lang/en/given-names.ts';
import { particles, speechVerbs } from '#lang/en/name-signs.ts';
import { shortNames } from '#lang/en/short-names.ts';
import { newDraft, type Draft } from './drafts.ts';
import type { Name } from './name.ts';
import { phraseOf, plainOf, pushTo, type Words } from './words.ts';

interface Person {
  readonly draft: Draft;
  /** The words of the fullest name, plain, without initials and particles. */
  parts: readonly string[];
}

interface People {
  readonly words: Words;
  readonly byPart: Map<string, Person[]>;
  /** Whom a word of a full name last stood for, and where. */
  readonly latest: Map<string, { readonly draft: Draft; readonly sentence: number }>;
  /** How often a person was named by one word. */
  readonly shorts: Map<Draft, number>;
}

/**
 * The person that each name leads to, undefined where it names none: full names first, anywhere in the report, then
 * the short ones that can only be one of them.
 *
 *     Ruiz said so.  ...  Ana Ruiz, the mayor, ...  Mr. Ruiz, her brother
 */
export function gatherPeople(
  words: Words,
  names: readonly Name[],
  kinds: ReadonlyMap<string, ActorKind>,
): (Draft | undefined)[] {
  const people: People = { words, byPart: new Map(), latest: new Map(), shorts: new Map() };
  const parts = names.map((name) => partsOf(words, name));
  const isPerson = (name: Name) =>
    'person' === (name.sure ? name.kind : (kinds.get(plainOf(phraseOf(words, name.head))) ?? name.kind));
  const result = names.map((name, i) =>
    1 < parts[i]!.length && isPerson(name) ? fullPerson(people, name, parts[i]!) : undefined,
  );
  const alone = new Map<string, Draft>();
  for (const [i, name] of names.entries()) {
    const known = result[i];
    if (known)
      for (const part of parts[i]!)
        people.latest.set(part, { draft: known, sentence: words.sentence[name.from]! });
    if (known || parts[i]!.length !== 1 || name.adjective) continue;
    const part = parts[i]![0]!;
    const draft =
      !name.sure || name.kind === 'person' || isSurname(words, name)
        ? shortPerson(people, part, name)
        : undefined;
    result[i] = draft ?? (isPerson(name) ? lonePerson(words, name, part, alone) : undefined);
    if (draft) people.shorts.set(draft, (people.shorts.get(draft) ?? 0) + 1);
    learnGender(result[i], name);
  }
  return result;
}

function fullPerson({ words, byPart }: People, name: Name, parts: readonly string[]): Draft {
  const printed = phraseOf(words, name.head);
  const known =
    latestOf(byPart, parts.at(-1)!).find((person) => sameName(person.parts, parts)) ??
    nearlySame(parts, byPart);
  if (known) {
    if (isFuller(printed, parts, known)) [known.draft.name, known.parts] = [printed, parts];
    learnGender(known.draft, name);
    return known.draft;
  }
  const draft = newDraft(printed, 'person', name.gender ?? givenNames.get(parts[0]!) ?? null, '', false);
  const person: Person = { draft, parts };
  for (const part of new Set(parts)) pushTo(byPart, part, person);
  return draft;
}

/** Those who share a word of a name; of very many the latest, so that time stays linear. */
function latestOf(byPart: ReadonlyMap<string, readonly Person[]>, part: string): readonly Person[] {
  const people = byPart.get(part) ?? [];
  return people.length < 50 ? people : people.slice(-50);
}

/** More words make a fuller name, up to five. */
function isFuller(printed: string, parts: readonly string[], known: Person): boolean {
  const words = printed.split(' ').length;
  return known.draft.name.split(' ').length < words && known.parts.length <= parts.length && words < 6;
}

/** Same surname, and given names that agree: equal, one short for the other, or a letter apart. */
function sameName(a: readonly string[], b: readonly string[]): boolean {
  const [x, y] = [a[0]!, b[0]!];
  return (
    a.at(-1) === b.at(-1) &&
    (x === y || isShortFor(x, y) || isShortFor(y, x) || (3 < x.length && isOneEditAway(x, y)))
  );
}

function isShortFor(short: string, long: string): boolean {
  if (2 < short.length && long.startsWith(short)) return true;
  const family = shortNames.get(short);
  return family !== undefined && family === shortNames.get(long);
}

/** Zelensky and Zelenskyy: the given name agrees and the surnames are a letter apart. */
function nearlySame(
  parts: readonly string[],
  byPart: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const surname = parts.at(-1)!;
  return latestOf(byPart, parts[0]!).find(
    (person) =>
      person.parts[0] === parts[0] && 4 < surname.length && isOneEditAway(person.parts.at(-1)!, surname),
  );
}

/** A word that the tables have as a place stands for a person who bears it, where no place is spoken of. */
function isSurname(words: Words, { from, to, kind }: Name): boolean {
  const before = words.lower[from - 1] ?? '';
  const speaks = speechVerbs.has(words.lower[to] ?? '') || speechVerbs.has(before);
  if (kind === 'country') return speaks;
  return (
    kind === 'place' &&
    (speaks || !/^(?:in|near|at|to|from|outside|around|of|across|through|the)$/.test(before)) &&
    words.word[to] !== ','
  );
}

/** Whom one word of a name stands for: the person with that surname, else with that word anywhere in the name. */
function shortPerson(people: People, part: string, name: Name): Draft | undefined {
  const { byPart } = people;
  const fits = ({ draft }: Person) =>
    name.gender === null || draft.gender === null || draft.gender === name.gender;
  const bearers = (byPart.has(part) ? latestOf(byPart, part) : nearParts(part, byPart)).filter(fits);
  if (bearers.length < 2) return bearers[0]?.draft;
  const surnames = bearers.filter((person) => person.parts.at(-1) === part);
  return nearestOf(people, part, name, surnames.length === 0 ? bearers : surnames);
}

/** Of several, the one named in full just before; else whom the report calls so most often, or named in full last. */
function nearestOf(
  { words, latest, shorts }: People,
  part: string,
  name: Name,
  bearers: readonly Person[],
): Draft {
  const last = latest.get(part);
  const lately = bearers.find(({ draft }) => draft === last?.draft);
  if (lately && words.sentence[name.from]! - last!.sentence < 2) return lately.draft;
  return bearers.reduce(
    (best, person) => ((shorts.get(best.draft) ?? 0) < (shorts.get(person.draft) ?? 0) ? person : best),
    lately ?? bearers[0]!,
  ).draft;
}

/** A surname spelt with one letter more or less than the full name has it: Zelensky for Volodymyr Zelenskyy. */
function nearParts(part: string, byPart: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  if (part.length < 6) return [];
  const last = part.at(-1)!;
  return byPart.get(part + last) ?? (part.at(-2) === last ? (byPart.get(part.slice(0, -1)) ?? []) : []);
}

function lonePerson(words: Words, name: Name, part: string, alone: Map<string, Draft>): Draft {
  const known = alone.get(part);
  if (known) return known;
  const draft = newDraft(
    phraseOf(words, name.head),
    'person',
    name.gender ?? givenNames.get(part) ?? null,
    name.country,
    false,
  );
  alone.set(part, draft);
  return draft;
}

function learnGender(draft: Draft | undefined, name: Name): void {
  if (draft && name.gender !== null && name.from < name.head.from) draft.gender = name.gender;
}

/** `Bashar al-Assad` gives bashar and assad; `John F. Kirby Jr.` gives john and kirby. */
function partsOf(words: Words, { head }: Name): string[] {
  const parts: string[] = [];
  for (let i = head.from; i < head.to; i++) {
    const part = plainOf(words.word[i]!);
    if (1 < part.replaceAll('.', '').length && !particles.has(part) && !suffixes.has(part)) parts.push(part);
  }
  return parts;
}

const suffixes: ReadonlySet<string> = new Set([
  'jr',
  'jr.',
  'sr',
  'sr.',
  'ii',
  'iii',
  'iv',
  'st',
  'st.',
  'saint',
]);

/** Whether one letter put in, left out or changed makes one word the other. */
function isOneEditAway(a: string, b: string): boolean {
  if (1 < Math.abs(a.length - b.length)) return false;
  const short = Math.min(a.length, b.length);
  let start = 0;
  while (start < short && a[start] === b[start]) start++;
  let end = 0;
  while (end < short - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
