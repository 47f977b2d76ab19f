import type { ActorKind } from '#core/annotated.ts';
import { familyNames, givenNames, type Gender } from '#lang/en/given-names.ts';
import { portfolios, speechVerbs } from '#lang/en/name-signs.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { openHeads, organisationHeads, thingHeads } from '#lang/en/organisations.ts';
import { placeHeads } from '#lang/en/places.ts';
import { bodyNouns, isPeopleNoun, isRoleNoun, roleNouns } from '#lang/en/roles.ts';
import { titles } from '#lang/en/titles.ts';
import { entryAt, lengthOf, type Entry } from './gazetteer.ts';
import type { Name } from './name.ts';
import { guessName } from './name-guesses.ts';
import { findRuns } from './name-runs.ts';
import { isCapital, type Range, type Words } from './words.ts';

/**
 * Names in a sentence: runs of capitalised words, taken apart where a run holds several.
 *
 *     Secretary of State Ana Ruiz met the Torrel Defense Ministry in Marlow.
 *     ~~~~~~~~~~~~~~~~~~^~~~~~~~~         ~~~~~~~~~~~~~~~~~~~~~~~    ~~~~~~
 *
 * @param lower words that the report prints in lower case somewhere
 * @returns sorted by start; they nest only where a longer name holds a nationality or a state
 */
export function findNames(words: Words, sentence: number, lower: ReadonlySet<string>): Name[] {
  const names: Name[] = [];
  for (const run of findRuns(words, sentence, lower)) readRun(words, run, words.last[sentence]!, names);
  return names;
}

function readRun(words: Words, run: Range, end: number, names: Name[]): void {
  const { from, to } = run;
  if (isPoll(words, run, end)) return void names.push(plainName(run));
  const entry = entryAt(words, from, to);
  const length = entry ? lengthOf(entry) : 0;
  if (entry && length === to - from && !(length === 1 && behindTitle(words, from)))
    return void names.push(entryName(run, entry));
  if (readTitled(words, run, names)) return;
  const cut = behindOwner(words, run);
  if (cut < to) {
    readRun(words, { from, to: cut }, end, names);
    return readRun(words, { from: cut, to }, end, names);
  }
  if (isTeam(words, run, entry, length)) return pushWhole(run, 'organisation', entry, names);
  if (isOrganisation(words, run)) return pushWhole(run, 'organisation', entry, names);
  if (1 < to - from && (placeHeads.has(words.lower[to - 1]!) || opensPlace(words, run)))
    return pushWhole(run, 'place', entry, names);
  if (isThing(words, run)) return pushWhole(run, null, entry, names);
  if (entry && !isGivenName(words, run, length)) {
    names.push(entryName({ from, to: from + length }, entry));
    const rest = skipMarks(words, from + length, to);
    if (rest < to) readRun(words, { from: rest, to }, end, names);
    return;
  }
  if (to - from === 1 && namesNobody(words.lower[from]!) && !speaksAlone(words, run)) return;
  names.push(guessName(words, run, end));
}

/** Cape Torrel, Mount Marlow, and North before a place of the tables. */
function opensPlace(words: Words, { from, to }: Range): boolean {
  const first = words.lower[from]!;
  if (/^(?:cape|mount|mt|mt\.|lake|fort|ft\.|port|camp|isle|san|santa|são)$/.test(first))
    return to - from < 4;
  if (
    !/^(?:north|south|east|west|central|northern|southern|eastern|western|greater|upper|lower)$/.test(first)
  )
    return false;
  const entry = entryAt(words, from + 1, to);
  return entry !== null && !entry.adjective && from + 1 + lengthOf(entry) === to;
}

/** "Liberal Party of Canada Ana Ruiz": a body "of" a state or place ends there. */
function behindOwner(words: Words, { from, to }: Range): number {
  for (let i = from + 1; i < to - 1; i++) {
    if (words.lower[i] !== 'of') continue;
    const entry = entryAt(words, i + 1, to);
    const cut = entry ? i + 1 + lengthOf(entry) : to;
    if (entry && cut < to && isCapital(words, cut) && !entry.adjective) return cut;
  }
  return to;
}

/** "Torrel Bruins": a place and a plural that is no head of anything. */
function isTeam(words: Words, { from, to }: Range, entry: Entry | null, length: number): boolean {
  const last = words.lower[to - 1]!;
  if (entry?.kind !== 'place' || to - from !== length + 1 || !/[^s]s$/.test(last)) return false;
  return !thingHeads.has(last) && !placeHeads.has(last) && !familyNames.has(last) && isCapital(words, to - 1);
}

/** "Chad Roe", "Georgia Vale": a state that is a given name as well, with a surname behind it. */
function isGivenName(words: Words, { from, to }: Range, length: number): boolean {
  if (length !== 1 || to - from < 2 || 3 < to - from || !givenNames.has(words.lower[from]!)) return false;
  return isCapital(words, from + 1) && !ordinaryWords.has(words.lower[from + 1]!);
}

function behindTitle(words: Words, from: number): boolean {
  const before = words.lower[from - 1] ?? '';
  return titles.has(before);
}

/** "...,” Tester said": an ordinary word, but with a capital in the midst of a sentence and a verb of speech. */
function speaksAlone(words: Words, { from, to }: Range): boolean {
  const inside = words.first[words.sentence[from]!]! < from && words.tokens[from]!.pos === 'PROPN';
  const word = words.lower[from]!;
  if (
    !inside ||
    words.lower[from - 1] === 'the' ||
    isRoleNoun(word) ||
    isPeopleNoun(word) ||
    bodyNouns.has(word)
  )
    return false;
  return speechVerbs.has(words.lower[to] ?? '') || speechVerbs.has(words.lower[from - 1]!);
}

/** "the Party", "President": a capital that makes no name. */
function namesNobody(word: string): boolean {
  return (
    isRoleNoun(word) ||
    isPeopleNoun(word) ||
    bodyNouns.has(word) ||
    organisationHeads.has(word) ||
    placeHeads.has(word) ||
    ordinaryWords.has(word)
  );
}

/** A person's name behind a form of address or a role: Mr. Roe, California Gov. Ana Ruiz, Foreign Minister Ben Vale. */
function readTitled(words: Words, run: Range, names: Name[]): boolean {
  const { from, to } = run;
  if (organisationHeads.has(words.lower[to - 1]!) && !givenNames.has(words.lower[to - 2]!)) return false;
  if (placeHeads.has(words.lower[to - 1]!) && !titles.has(words.lower[from]!)) return false;
  const title = lastTitle(words, run);
  if (title === -1) return false;
  const at = behindPortfolio(words, title, to);
  pushEntries(words, { from, to: Math.min(at, to) }, names);
  if (at < to) {
    const gender = genderOf(words, { from, to: at });
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
  return true;
}

/** The last word of a run that is a title or a role with a name behind it, or -1. */
function lastTitle(words: Words, { from, to }: Range): number {
  for (let i = to - 2; from <= i; i--) {
    const word = words.lower[i]!;
    if (titles.has(word)) return i;
    if (!isRoleNoun(word) && !(isPeopleNoun(word) && i === from) && !word.startsWith('ex-')) continue;
    if (i === from || i + 2 < to || !givenNames.has(words.lower[i - 1]!)) return i;
  }
  return -1;
}

/** "Secretary of State": behind "of" and a portfolio or a state. */
function behindPortfolio(words: Words, title: number, to: number): number {
  let at = title + 1;
  if (words.lower[at] !== 'of') return at;
  at += words.lower[at + 1] === 'the' ? 2 : 1;
  const entry = entryAt(words, at, to);
  if (entry) return at + lengthOf(entry);
  while (at < to && (portfolios.has(words.lower[at]!) || words.lower[at] === 'and')) at++;
  return at;
}

function genderOf(words: Words, { from, to }: Range): Gender | null {
  for (let i = from; i < to; i++) {
    const gender = titles.get(words.lower[i]!) ?? roleNouns.get(words.lower[i]!);
    if (gender) return gender;
  }
  return null;
}

/** Names of the tables inside the words of a title: White House, Chinese. */
function pushEntries(words: Words, { from, to }: Range, names: Name[]): void {
  for (let i = from; i < to;) {
    const entry = entryAt(words, i, to);
    const length = entry ? lengthOf(entry) : 1;
    if (entry) names.push(entryName({ from: i, to: i + length }, entry));
    i += length;
  }
}

/** A name told by its last word; a nationality or state at its front is a name of its own inside it. */
function pushWhole(run: Range, kind: ActorKind | null, entry: Entry | null, names: Name[]): void {
  const first = entry && lengthOf(entry) < run.to - run.from ? entry : null;
  const told = first && (first.kind === 'country' || first.adjective || first.capital) ? first : null;
  names.push({ ...plainName(run), kind, sure: 2, country: told?.country ?? '' });
  if (told && told.country !== '')
    names.push(entryName({ from: run.from, to: run.from + lengthOf(told) }, told));
}

function isOrganisation(words: Words, { from, to }: Range): boolean {
  if (to - from < 2) return false;
  if (organisationHeads.has(words.lower[to - 1]!) && !looksPersonal(words, { from, to })) return true;
  for (let i = from + 1; i < to; i++) {
    if (words.lower[i] === '&') return true;
    if (
      (words.lower[i] === 'of' || words.lower[i] === 'for') &&
      (organisationHeads.has(words.lower[i - 1]!) ||
        (openHeads.has(words.lower[i - 1]!) && !placeHeads.has(words.lower[i - 1]!)))
    )
      return true;
  }
  return false;
}

/** "Kate Bell", "Michael Post": a given name and one more word. */
function looksPersonal(words: Words, { from, to }: Range): boolean {
  if (words.lower[from - 1] === 'the' || entryAt(words, from, to)?.kind === 'place') return false;
  return to - from === 2 && givenNames.has(words.lower[from]!) && !bodyNouns.has(words.lower[to - 1]!);
}

/** Events, prizes, laws, weapons: Battle of Torrel, Marlow Prize. */
function isThing(words: Words, { from, to }: Range): boolean {
  return (
    (1 < to - from && thingHeads.has(words.lower[to - 1]!)) ||
    (thingHeads.has(words.lower[from]!) && words.lower[from + 1] === 'of')
  );
}

/** "the 2019 Torrel general election": the name of an event, in which no state acts. */
function isPoll(words: Words, { from, to }: Range, end: number): boolean {
  if (!/^\d{4}$/.test(words.word[from - 1] ?? '')) return false;
  for (let i = to; i < end && i < to + 5; i++) {
    if (/^(?:elections?|by-elections?|referendum|census|olympics)$/.test(words.lower[i]!)) return true;
    if (words.tokens[i]!.pos !== 'ADJ' && words.tokens[i]!.pos !== 'NOUN') return false;
  }
  return false;
}

function skipMarks(words: Words, from: number, to: number): number {
  let at = from;
  while (at < to && !isCapital(words, at)) at++;
  return at;
}

function entryName(range: Range, { kind, country, adjective, capital }: Entry): Name {
  return { ...range, head: range, kind, sure: 3, country, gender: null, adjective, capital };
}

function plainName(range: Range): Name {
  return {
    ...range,
    head: range,
    kind: null,
    sure: 0,
    country: '',
    gender: null,
    adjective: false,
    capital: false,
  };
}
