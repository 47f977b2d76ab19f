import type { ActorKind, NamedEntity } from '#core/annotated.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { familyNames, givenNames } from '#lang/en/given-names.ts';
import { capitalisedWords, particles } from '#lang/en/name-signs.ts';
import { organisationHeads } from '#lang/en/organisations.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { isRoleNoun } from '#lang/en/roles.ts';
import { titles } from '#lang/en/titles.ts';
import { entryAt, lengthOf, type Entry } from './gazetteer.ts';
import type { Name } from './name.ts';
import { isTitle, personName } from './titled-names.ts';
import { isCapital, Shape, touchesNext, type Range, type Words } from './words.ts';

/**
 * Names in a sentence: those that the model reads, and those that it missed and a table or a form of address tells. What
 * a table has is of the table's kind.
 *
 *     Secretary of State Ana Ruiz met the Torrel Defense Ministry in Marlow.
 *     ~~~~~~~~~~~~~~~~~~^~~~~~~~~         ~~~~~~~~~~~~~~~~~~~~~~~    ~~~~~~
 *
 * @param read what the model takes for names there, in words of the sentence
 * @returns sorted by start; they nest only where a longer name or a title holds a nationality or a state
 */
export function findNames(words: Words, sentence: number, read: readonly NamedEntity[]): Name[] {
  const first = words.first[sentence]!;
  const names: Name[] = [];
  for (const [i, { from, to, kind }] of read.entries()) {
    if (first + from < (names.at(-1)?.to ?? 0)) continue;
    const last = Math.min(words.last[sentence]!, first + from + mostWords);
    const range = wholePeople(words, { from: first + from, to: first + to }, last);
    const end = Math.max(range.to, Math.min(last, first + (read[i + 1]?.from ?? Infinity)));
    names.push(...readEntity(words, range, end, kind));
  }
  names.push(...findMissed(words, { from: first, to: words.last[sentence]! }, names));
  return names.sort((a, b) => a.from - b.from || b.to - a.to);
}

/** "South [African]", "[North] Koreans": a part of a state or nationality that the tables have is the whole of it. */
function wholePeople(words: Words, { from, to }: Range, last: number): Range {
  for (const start of [from - 1, from]) {
    const entry = words.sentence[start] === words.sentence[from] ? entryAt(words, start, last) : null;
    if (!entry || entry.country === '' || !(entry.adjective || entry.kind === 'country')) continue;
    if (to <= start + lengthOf(entry)) return { from: start, to: start + lengthOf(entry) };
  }
  return { from, to };
}

/** @param end where the next name begins */
function readEntity(words: Words, range: Range, end: number, kind: NamedEntity['kind']): Name[] {
  if (isParty(words, range.from)) return [];
  const entry = entryAt(words, range.from, range.to);
  const whole = entry !== null && lengthOf(entry) === range.to - range.from;
  if (whole && !(kind === 'PER' && isTitle(words, range.from - 1)))
    return entryOrBody(words, range.from, end, entry);
  if (kind === 'PER') return personAt(words, range);
  if (kind === 'NORP') return [{ ...plainName(range, 'group'), adjective: true }];
  return wholeName(range, kindOf[kind], entry);
}

const kindOf: Readonly<Record<'ORG' | 'LOC' | 'MISC', ActorKind | null>> = {
  ORG: 'organisation',
  LOC: 'place',
  MISC: null,
};

/** "Chinese President" is no name, though it looks like one: only what the tables have in it counts. */
function personAt(words: Words, range: Range): Name[] {
  const person = personName(words, range);
  const title = { from: person?.from ?? range.from, to: person?.head.from ?? range.to };
  return person ? [person, ...entriesIn(words, title)] : entriesIn(words, title);
}

/** A nationality or state at the front is a name of its own inside it. */
function wholeName(range: Range, kind: ActorKind | null, entry: Entry | null): Name[] {
  const told = entry && (entry.kind === 'country' || entry.adjective || entry.capital) ? entry : null;
  const name = { ...plainName(range, kind), country: told?.country ?? '' };
  return told && told.country !== '' ? [name, entryName(range.from, told)] : [name];
}

/** Names of the tables: White House, Chinese. */
function entriesIn(words: Words, { from, to }: Range): Name[] {
  const names: Name[] = [];
  for (let i = from; i < to;) {
    const entry = entryAt(words, i, to);
    if (entry) names.push(entryName(i, entry));
    i += entry ? lengthOf(entry) : 1;
  }
  return names;
}

/** What no name covers yet: people with a title or a known given name, and what the tables have. */
function findMissed(words: Words, { from, to }: Range, names: readonly Name[]): Name[] {
  const covered = new Uint8Array(to - from);
  for (const name of names) covered.fill(1, name.from - from, name.to - from);
  const freeEnd = (i: number): number => {
    let end = i;
    while (end < to && end < i + mostWords && covered[end - from] === 0) end++;
    return end;
  };
  const missed: Name[] = [];
  for (let i = from; i < to;) {
    const found = isCapital(words, i) && !namesNothing(words, i) ? missedAt(words, i, freeEnd(i)) : [];
    missed.push(...found);
    i = Math.max(i + 1, ...found.map((name) => name.to));
  }
  return missed;
}

/** No name is longer, so that time stays linear. */
const mostWords = 12;

function missedAt(words: Words, i: number, end: number): Name[] {
  if (end === i) return [];
  const person = titledAt(words, i, end) ?? namedAt(words, i, end);
  if (person) return personAt(words, person);
  const entry = entryAt(words, i, end);
  if (entry === null) return [];
  return entryOrBody(words, i, end, entry);
}

/** Months, small words, and parties in front of a state. */
function namesNothing(words: Words, i: number): boolean {
  const word = words.lower[i]!;
  if (capitalisedWords.has(word)) return true;
  if (functionWords.has(word) && words.shape[i] !== Shape.upper) return true;
  return isParty(words, i);
}

/** The party of an American lawmaker: R-Texas. */
function isParty(words: Words, i: number): boolean {
  return /^[RDI]$/.test(words.word[i]!) && words.word[i + 1] === '-' && touchesNext(words, i);
}

/** What the tables have, or a body that it opens: Torrelian, Torrelian Foreign Ministry. */
function entryOrBody(words: Words, i: number, end: number, entry: Entry): Name[] {
  const to = runEnd(words, i, end);
  const isBody = i + lengthOf(entry) < to && organisationHeads.has(words.lower[to - 1]!);
  return isBody ? wholeName({ from: i, to }, 'organisation', entry) : [entryName(i, entry)];
}

/** "Mr. Roe". */
function titledAt(words: Words, i: number, end: number): Range | null {
  if (!titles.has(words.lower[i]!)) return null;
  const to = runEnd(words, i + 1, end);
  return to === i + 1 || isTitle(words, i + 1) ? null : { from: i + 1, to };
}

/**
 * "Ana Ruiz", "the painter Zoltar Vexley": a given name or a role in front, and up to three words behind it of which the
 * last is no other word of English.
 */
function namedAt(words: Words, i: number, end: number): Range | null {
  if (!givenNames.has(words.lower[i]!) && !isBehindRole(words, i)) return null;
  const to = runEnd(words, i, end);
  const last = words.lower[to - 1]!;
  if (to === i + 1 || i + 4 < to || words.shape[i] === Shape.upper || words.shape[to - 1] === Shape.upper)
    return null;
  return ordinaryWords.has(last) && !familyNames.has(last) ? null : { from: i, to };
}

function isBehindRole(words: Words, i: number): boolean {
  return words.tokens[i]!.pos === 'PROPN' && isRoleNoun(words.lower[i - 1] ?? '');
}

function runEnd(words: Words, from: number, end: number): number {
  let to = from;
  while (to < end) {
    const next = particles.has(words.lower[to]!) && from < to ? to + 1 : to;
    if (end <= next || !isCapital(words, next) || capitalisedWords.has(words.lower[next]!)) break;
    to = next + 1;
    if (to + 1 < end && isHyphened(words, to)) to += 2;
  }
  return to;
}

/** "Seo-jun": the part behind the hyphen belongs to the name in front of it. */
function isHyphened(words: Words, hyphen: number): boolean {
  if (words.word[hyphen] !== '-' || !touchesNext(words, hyphen) || !touchesNext(words, hyphen - 1))
    return false;
  const { pos, relation } = words.tokens[hyphen + 1]!;
  return pos === 'PROPN' && relation === 'flat';
}

function entryName(from: number, entry: Entry): Name {
  const { kind, country, adjective, capital } = entry;
  const range = { from, to: from + lengthOf(entry) };
  return { ...range, head: range, kind, sure: true, country, gender: null, adjective, capital };
}

function plainName(range: Range, kind: ActorKind | null): Name {
  return {
    ...range,
    head: range,
    kind,
    sure: false,
    country: '',
    gender: null,
    adjective: false,
    capital: false,
  };
}
