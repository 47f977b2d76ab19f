import type { ActorKind } from '#core/annotated.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { familyNames, givenNames, type Gender } from '#lang/en/given-names.ts';
import {
  capitalisedWords,
  particles,
  placePrepositions,
  portfolios,
  speechVerbs,
} from '#lang/en/name-signs.ts';
import { openHeads, organisationHeads } from '#lang/en/organisations.ts';
import { placeHeads } from '#lang/en/places.ts';
import { bodyNouns, peopleNouns, roleNouns } from '#lang/en/roles.ts';
import { titles } from '#lang/en/titles.ts';
import { entryAt, lengthOf, type Entry } from './gazetteer.ts';
import { isCapital, Shape, touchesNext, type Range, type Words } from './words.ts';

/** A name as it stands in the text. The head is the name proper, without titles in front. */
export interface Name extends Range {
  readonly head: Range;
  readonly kind: ActorKind | null;
  /** How well the kind is told: 3 by a title or a table, 2 by its form, 1 by its neighbours, 0 not at all. */
  readonly sure: 0 | 1 | 2 | 3;
  readonly country: string;
  readonly gender: Gender | null;
  /** A nationality or the like (Russian, Republicans). */
  readonly adjective: boolean;
  readonly capital: boolean;
}

/** Words that the report prints in lower case somewhere: at the start of a sentence they are no names. */
export function lowerWords(words: Words): ReadonlySet<string> {
  const seen = new Set<string>();
  for (let i = 0; i < words.word.length; i++) if (words.shape[i] === Shape.lower) seen.add(words.lower[i]!);
  return seen;
}

/**
 * Names in a sentence: runs of capitalised words, taken apart where a run holds several.
 *
 *     Secretary of State Ana Ruiz met the Torrel Defense Ministry in Marlow.
 *     ~~~~~~~~~~~~~~~~~~^~~~~~~~~         ~~~~~~~~~~~~~~~~~~~~~~~    ~~~~~~
 *
 * @returns sorted; nested only where a nationality stands inside a longer name
 */
export function findNames(words: Words, sentence: number, lower: ReadonlySet<string>): Name[] {
  const end = words.last[sentence]!;
  const names: Name[] = [];
  for (let i = words.first[sentence]!; i < end;) {
    if (!opensName(words, i, sentence, lower)) {
      i++;
      continue;
    }
    const to = runEnd(words, i, end);
    readRun(words, { from: i, to }, end, names);
    i = Math.max(to, i + 1);
  }
  return names;
}

function opensName(words: Words, i: number, sentence: number, lower: ReadonlySet<string>): boolean {
  const word = words.lower[i]!;
  if (!isCapital(words, i)) return word === 'al' && words.lower[i + 1] === '-' && isCapital(words, i + 2);
  if (capitalisedWords.has(word)) return false;
  if (!opensSentence(words, i, sentence)) return !functionWords.has(word) || 1 < words.word[i]!.length;
  if (functionWords.has(word) && !(words.shape[i] === Shape.upper)) return false;
  if (entryAt(words, i, words.last[sentence]!) || titles.has(word)) return true;
  if (lower.has(word) || peopleNouns.has(word))
    return isCapital(words, i + 1) && i + 1 < words.last[sentence]! && !endsPlain(words, i);
  const pos = words.tokens[i]!.pos;
  return pos === 'PROPN' || givenNames.has(word) || words.shape[i] === Shape.upper || isCapital(words, i + 1);
}

/** A plural or an adjective that opens a sentence before a name: "Officials" in "Officials Monday", "Former". */
function endsPlain(words: Words, i: number): boolean {
  return (
    peopleNouns.has(words.lower[i]!) ||
    words.tokens[i]!.pos === 'ADV' ||
    words.tokens[i]!.pos === 'VERB' ||
    words.tokens[i]!.pos === 'ADP'
  );
}

function opensSentence(words: Words, i: number, sentence: number): boolean {
  if (i === words.first[sentence]) return true;
  const before = words.word[i - 1]!;
  return (
    before === '“' ||
    before === '"' ||
    before === ':' ||
    before === '‘' ||
    before === '•' ||
    (before === '—' && i - 1 === words.first[sentence])
  );
}

function runEnd(words: Words, from: number, end: number): number {
  let to = from + 1;
  while (to < end) {
    const next = stepOf(words, from, to, end);
    if (next === to) break;
    to = next;
  }
  return to;
}

/** The end of the run when the words at `to` go on with it, else `to`. */
function stepOf(words: Words, from: number, to: number, end: number): number {
  const word = words.lower[to]!;
  if (isCapital(words, to)) return capitalisedWords.has(word) || word === 'i' ? to : to + 1;
  if (word === '-' || word === '&')
    return to + 1 < end &&
      isCapital(words, to + 1) &&
      (word === '&' || (touchesNext(words, to - 1) && touchesNext(words, to)))
      ? to + 2
      : to;
  if (particles.has(word)) return particleEnd(words, to, end);
  if (word === 'of' || word === 'for') return ofEnd(words, from, to, end);
  if (word === 'and') return andEnd(words, from, to, end);
  if (
    word === "'s" &&
    /^(?:people|women|children|men|world|king|queen|st\.?|lloyd|moody|mcdonald)$/.test(words.lower[to - 1]!)
  )
    return isCapital(words, to + 1) && to + 1 < end ? to + 2 : to;
  return to;
}

function particleEnd(words: Words, to: number, end: number): number {
  let at = to + 1;
  if (words.lower[at] === '-' || particles.has(words.lower[at] ?? '')) at++;
  return at < end && isCapital(words, at) ? at + 1 : to;
}

function ofEnd(words: Words, from: number, to: number, end: number): number {
  const before = words.lower[to - 1]!;
  const at = words.lower[to + 1] === 'the' ? to + 2 : to + 1;
  if (end <= at || (!isCapital(words, at) && !(before === 'group' && words.shape[at] === Shape.number)))
    return to;
  if (
    words.lower[to] === 'of' &&
    (openHeads.has(before) || /^(?:secretary|minister|chief|director|joint|ministers)$/.test(before))
  )
    return at + 1;
  return openHeads.has(words.lower[from]!) || openHeads.has(before) || before === 'endowment' ? at + 1 : to;
}

/** Goes over "and" where what follows closes the name of one body: National Security and Defense Council. */
function andEnd(words: Words, from: number, to: number, end: number): number {
  if (!isCapital(words, to + 1) || end <= to + 1) return to;
  if (organisationHeads.has(words.lower[to - 1]!) || entryAt(words, from, to)?.rest.length === to - from - 1)
    return to;
  if (titles.has(words.lower[from]!) || givenNames.has(words.lower[from]!)) return to;
  let at = to + 2;
  while (at < end && isCapital(words, at) && !capitalisedWords.has(words.lower[at]!)) at++;
  if (organisationHeads.has(words.lower[at - 1]!) && 2 < at - to && !words.lower[at - 1]!.endsWith('forces'))
    return at;
  return openHeads.has(words.lower[from]!) && portfolios.has(words.lower[to + 1]!) ? at : to;
}

function readRun(words: Words, run: Range, end: number, names: Name[]): void {
  const { from, to } = run;
  const title = titleAt(words, run);
  if (title !== null) return void names.push(title);
  const role = lastRole(words, run);
  if (role !== -1) return readTitled(words, run, role, names);
  const whole = entryAt(words, from, to);
  if (whole && lengthOf(whole) === to - from) return void names.push(entryName(run, whole));
  if (isOrganisation(words, run)) {
    if (whole?.adjective) names.push(entryName({ from, to: from + lengthOf(whole) }, whole));
    return void names.push(nameOf(run, 'organisation', 2, whole?.country ?? ''));
  }
  if (placeHeads.has(words.lower[to - 1]!) && 1 < to - from)
    return void names.push(nameOf(run, 'place', 2, whole?.country ?? ''));
  if (whole && isBroken(words, run, whole)) {
    names.push(entryName({ from, to: from + lengthOf(whole) }, whole));
    return readRun(words, { from: skipMarks(words, from + lengthOf(whole), to), to }, end, names);
  }
  if (roleNouns.has(words.lower[from]!) && to - from === 1) return;
  names.push(guessed(words, run, end));
}

/** A nationality or a country in front of something else: "Russian Su", "Ukraine War"; not of a person's name. */
function isBroken(words: Words, { from, to }: Range, entry: Entry): boolean {
  const at = from + lengthOf(entry);
  if (to <= at) return false;
  if (words.lower[at] === '-') return entry.kind === 'country' || entry.adjective;
  return entry.adjective || entry.kind === 'country';
}

function skipMarks(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to - 1 && !isCapital(words, at)) at++;
  return at;
}

/** A form of address opens a person's name: Mr. Roe, Gen. Ana Ruiz. */
function titleAt(words: Words, { from, to }: Range): Name | null {
  let at = from;
  let gender: Gender | null = null;
  while (at < to && titles.has(words.lower[at]!)) gender ??= titles.get(words.lower[at++]!) ?? null;
  if (at === from || at === to || words.lower[at] === 'of') return null;
  if (organisationHeads.has(words.lower[to - 1]!) || placeHeads.has(words.lower[to - 1]!)) return null;
  if (roleNouns.has(words.lower[at]!)) return null;
  return {
    from,
    to,
    head: { from: at, to },
    kind: 'person',
    sure: 3,
    country: '',
    gender,
    adjective: false,
    capital: false,
  };
}

/** The last word of a run that is a role with a name behind it, or -1. */
function lastRole(words: Words, { from, to }: Range): number {
  if (organisationHeads.has(words.lower[to - 1]!) && !givenNames.has(words.lower[to - 2] ?? '')) return -1;
  for (let i = to - 2; from <= i; i--) {
    const word = words.lower[i]!;
    if (!roleNouns.has(word) && !peopleNouns.has(word) && !word.startsWith('ex-')) continue;
    if (i === from || !givenNames.has(words.lower[i - 1]!) || i + 2 < to) return i;
  }
  return -1;
}

/** "Secretary of State Ana Ruiz": the role goes on over "of" and a portfolio or a country. */
function readTitled(words: Words, { from, to }: Range, role: number, names: Name[]): void {
  let at = role + 1;
  if (words.lower[at] === 'of') {
    at += words.lower[at + 1] === 'the' ? 2 : 1;
    const entry = entryAt(words, at, to);
    if (entry) at += lengthOf(entry);
    else while (at < to && (portfolios.has(words.lower[at]!) || words.lower[at] === 'and')) at++;
  }
  pushEntries(words, { from, to: Math.min(at, to) }, names);
  if (to <= at) return;
  const gender = roleNouns.get(words.lower[role]!) ?? null;
  names.push({
    from,
    to,
    head: { from: at, to },
    kind: 'person',
    sure: 3,
    country: '',
    gender,
    adjective: false,
    capital: false,
  });
}

/** Names of the tables inside the words of a title: White House, Chinese. */
function pushEntries(words: Words, { from, to }: Range, names: Name[]): void {
  for (let i = from; i < to;) {
    const entry = entryAt(words, i, to);
    const length = entry ? lengthOf(entry) : 1;
    if (entry && !(roleNouns.has(words.lower[i]!) && length === 1))
      names.push(entryName({ from: i, to: i + length }, entry));
    i += length;
  }
}

function isOrganisation(words: Words, { from, to }: Range): boolean {
  if (to - from < 2) return false;
  if (organisationHeads.has(words.lower[to - 1]!) && !looksPersonal(words, { from, to })) return true;
  for (let i = from + 1; i < to; i++)
    if (
      words.lower[i] === '&' ||
      ((words.lower[i] === 'of' || words.lower[i] === 'for') && organisationHeads.has(words.lower[i - 1]!))
    )
      return true;
  return (
    openHeads.has(words.lower[from]!) &&
    words.lower[from + 1] === 'of' &&
    organisationHeads.has(words.lower[from]!)
  );
}

/** "Kate Bell", "Michael Post": a given name and one more word. */
function looksPersonal(words: Words, { from, to }: Range): boolean {
  return to - from === 2 && givenNames.has(words.lower[from]!) && !bodyNouns.has(words.lower[to - 1]!);
}

function entryName(range: Range, entry: Entry): Name {
  const { kind, country, adjective, capital } = entry;
  return { ...range, head: range, kind, sure: 3, country, gender: null, adjective, capital };
}

function nameOf(range: Range, kind: ActorKind | null, sure: 0 | 1 | 2 | 3, country: string): Name {
  return { ...range, head: range, kind, sure, country, gender: null, adjective: false, capital: false };
}

/** A name that no table and no head tells: by its form, then by its neighbours. */
function guessed(words: Words, run: Range, end: number): Name {
  const { from, to } = run;
  const length = to - from;
  const first = words.lower[from]!;
  const gender = givenNames.get(first) ?? null;
  const person = { ...nameOf(run, 'person', 2, ''), gender };
  if (1 < length && length < 6 && !isCapitalShout(words, run)) {
    if (givenNames.has(first) || words.shape[from] === Shape.initial) return person;
    if (words.shape[from + 1] === Shape.initial || familyNames.has(words.lower[to - 1]!)) return person;
  }
  const before = words.lower[from - 1] ?? '';
  if (roleNouns.has(before) && before !== 'state' && words.first[words.sentence[from]!]! < from)
    return { ...person, gender: roleNouns.get(before) ?? gender };
  if (length === 1 && words.shape[from] === Shape.upper) return nameOf(run, 'organisation', 1, '');
  if (placePrepositions.has(before)) return nameOf(run, 'place', 1, '');
  if (before === 'the') return nameOf(run, 'organisation', length < 2 ? 0 : 1, '');
  if (isPersonBehind(words, to, end) || speechVerbs.has(before)) return { ...person, sure: 1 };
  if (length === 1)
    return givenNames.has(first) || familyNames.has(first)
      ? { ...person, sure: 1 }
      : nameOf(run, null, 0, '');
  return length < 5 ? { ...person, sure: 1 } : nameOf(run, 'organisation', 0, '');
}

function isCapitalShout(words: Words, { from, to }: Range): boolean {
  for (let i = from; i < to; i++) if (words.shape[i] === Shape.capital) return false;
  return true;
}

/** "Roe, 54,"; "Roe, the mayor of Torrel,"; "Roe said". */
function isPersonBehind(words: Words, to: number, end: number): boolean {
  if (end <= to) return false;
  if (speechVerbs.has(words.lower[to]!) || words.lower[to] === 'who') return true;
  if (words.lower[to] !== ',' || end <= to + 2) return false;
  if (words.shape[to + 1] === Shape.number && words.lower[to + 2] === ',') return true;
  for (let i = to + 1; i < end && i < to + 8 && words.lower[i] !== ','; i++)
    if (roleNouns.has(words.lower[i]!)) return true;
  return false;
}
