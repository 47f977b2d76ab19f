import type { ActorKind } from '#core/annotated.ts';
import { countryNames } from '#lang/en/countries.ts';
import { givenNames, type Gender } from '#lang/en/given-names.ts';
import { particles } from '#lang/en/name-signs.ts';
import type { Name } from './names.ts';
import { phraseOf, type Words } from './words.ts';

/** An actor while the report is being read: mentions are added as they are found. */
export interface Draft {
  name: string;
  kind: ActorKind;
  gender: Gender | null;
  country: string;
  unnamed: boolean;
  readonly roles: string[];
  /** Words of the roles, in lower case, for finding who "the mayor" is. */
  readonly roleWords: Set<string>;
}

/** The actor that each name leads to; null for names of no known kind. In the order of `names`. */
export function gatherActors(words: Words, names: readonly Name[]): (Draft | null)[] {
  const kinds = kindsByPhrase(words, names);
  const people = gatherPeople(words, names, kinds);
  const others = new Map<string, Draft>();
  return names.map((name, index) => {
    const person = people[index];
    if (person) return person;
    const phrase = plainOf(phraseOf(words, name.head));
    const kind = name.sure === 3 ? name.kind : (kinds.get(phrase) ?? name.kind);
    if (kind === null || kind === 'person') return null;
    return otherActor(others, phraseOf(words, name.head), phrase, kind, name);
  });
}

/** What most surely is known of each phrase anywhere in the report. */
function kindsByPhrase(words: Words, names: readonly Name[]): Map<string, ActorKind> {
  const best = new Map<string, Name>();
  for (const name of names) {
    const phrase = plainOf(phraseOf(words, name.head));
    const known = best.get(phrase);
    if (!known || known.sure < name.sure) best.set(phrase, name);
  }
  return new Map([...best].flatMap(([phrase, { kind }]) => (kind === null ? [] : [[phrase, kind] as const])));
}

function otherActor(
  others: Map<string, Draft>,
  printed: string,
  phrase: string,
  kind: ActorKind,
  name: Name,
): Draft {
  const isState = kind === 'country' || name.adjective;
  const key = isState && name.country !== '' ? name.country : `${kind} ${phrase}`;
  const known = others.get(key);
  if (known) return known;
  const draft: Draft = {
    name: isState && name.country !== '' ? (countryNames.get(name.country) ?? printed) : printed,
    kind: isState && name.country !== '' ? 'country' : kind,
    gender: null,
    country: name.country,
    unnamed: false,
    roles: [],
    roleWords: new Set(),
  };
  others.set(key, draft);
  return draft;
}

interface Person {
  readonly draft: Draft;
  readonly given: string[];
  /** The other words of the name, surname last in most of the world. */
  readonly parts: string[];
  readonly first: number;
}

/** People by their full names; then the short names that can only be one of them. */
function gatherPeople(
  words: Words,
  names: readonly Name[],
  kinds: ReadonlyMap<string, ActorKind>,
): (Draft | undefined)[] {
  const result = new Array<Draft | undefined>(names.length);
  const people: Person[] = [];
  const byPart = new Map<string, Person[]>();
  const isPerson = (name: Name) =>
    name.kind === 'person' || (name.sure < 3 && kinds.get(plainOf(phraseOf(words, name.head))) === 'person');
  for (const [index, name] of names.entries()) {
    const parts = partsOf(words, name);
    if (parts.length < 2 || !isPerson(name)) continue;
    result[index] = fullPerson(words, name, parts, index, people, byPart).draft;
  }
  const alone = new Map<string, Draft>();
  const latest = new Map<string, Draft>();
  for (const [index, name] of names.entries()) {
    const parts = partsOf(words, name);
    const full = result[index];
    if (full) for (const part of parts) latest.set(part, full);
    if (full || parts.length !== 1 || name.adjective) continue;
    const found = personOf(parts[0]!, name, byPart, latest);
    if (found && (name.sure < 3 || name.kind === 'person')) result[index] = found;
    else if (isPerson(name)) result[index] = lonePerson(words, name, parts[0]!, alone);
    learnGender(result[index], name);
  }
  return result;
}

function fullPerson(
  words: Words,
  name: Name,
  parts: string[],
  index: number,
  people: Person[],
  byPart: Map<string, Person[]>,
): Person {
  const known =
    (byPart.get(parts.at(-1)!) ?? []).find((person) => sameFullName(person.parts, parts)) ??
    nearlySame(parts, byPart);
  const printed = phraseOf(words, name.head);
  if (known) {
    if (known.draft.name.length < printed.length && known.parts.length <= parts.length)
      known.draft.name = printed;
    learnGender(known.draft, name);
    return known;
  }
  const draft = personDraft(printed, name.gender ?? givenNames.get(parts[0]!) ?? null);
  const person: Person = { draft, given: [], parts, first: index };
  people.push(person);
  for (const part of new Set(parts)) byPart.set(part, [...(byPart.get(part) ?? []), person]);
  return person;
}

/** Same first and last words, or one the short form of the other; middle names and initials may be left out. */
function sameFullName(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [x, y] = [a[0]!, b[0]!];
  return (
    x === y ||
    (2 < Math.min(x.length, y.length) && (x.startsWith(y) || y.startsWith(x))) ||
    isOneEditAway(x, y)
  );
}

/** Zelensky and Zelenskyy: the given name agrees and the surnames differ by a letter or two. */
function nearlySame(
  parts: readonly string[],
  byPart: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  return byPart
    .get(parts[0]!)
    ?.find(
      (person) =>
        person.parts[0] === parts[0] &&
        4 < parts.at(-1)!.length &&
        isOneEditAway(person.parts.at(-1)!, parts.at(-1)!),
    );
}

function personOf(
  part: string,
  name: Name,
  byPart: ReadonlyMap<string, readonly Person[]>,
  latest: ReadonlyMap<string, Draft>,
): Draft | undefined {
  const people = (byPart.get(part) ?? []).filter(
    ({ draft }) => name.gender === null || draft.gender === null || draft.gender === name.gender,
  );
  if (people.length < 2) return people[0]?.draft;
  const surnames = people.filter((person) => person.parts.at(-1) === part);
  if (surnames.length === 1) return surnames[0]!.draft;
  const last = latest.get(part);
  return people.find(({ draft }) => draft === last)?.draft ?? people[0]!.draft;
}

function lonePerson(words: Words, name: Name, part: string, alone: Map<string, Draft>): Draft {
  const known = alone.get(part);
  if (known) return known;
  const draft = personDraft(phraseOf(words, name.head), name.gender);
  alone.set(part, draft);
  return draft;
}

function personDraft(name: string, gender: Gender | null): Draft {
  return { name, kind: 'person', gender, country: '', unnamed: false, roles: [], roleWords: new Set() };
}

function learnGender(draft: Draft | undefined, name: Name): void {
  if (draft && name.gender !== null && name.from < name.head.from) draft.gender = name.gender;
}

/** The words of a person's name without particles and initials, plain: `al-Assad` gives `assad`. */
function partsOf(words: Words, { head }: Name): string[] {
  const parts: string[] = [];
  for (let i = head.from; i < head.to; i++) {
    const part = plainOf(words.lower[i]!).replace(/^(?:al|el|o)['-]/, '');
    if (1 < part.replaceAll('.', '').length && !particles.has(part) && !/^(?:jr|sr|ii|iii|iv)\.?$/.test(part))
      parts.push(part);
  }
  return parts;
}

/** In lower case and without accents, so that spellings compare. */
function plainOf(phrase: string): string {
  return /^[\x20-\x7e]*$/.test(phrase)
    ? phrase.toLowerCase()
    : phrase.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether one letter put in, left out or changed makes one word the other. */
function isOneEditAway(a: string, b: string): boolean {
  if (1 < Math.abs(a.length - b.length)) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return Math.max(a.length, b.length) - start - end <= 1;
}
