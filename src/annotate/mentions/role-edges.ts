import { functionWords } from '#lang/en/function-words.ts';
import { placePrepositions } from '#lang/en/name-signs.ts';
import { determiners, possessives, timeNouns } from '#lang/en/noun-phrases.ts';
import { bodyNouns, isPeopleNoun, isRoleNoun } from '#lang/en/roles.ts';
import type { NameIndex } from './name-index.ts';
import type { NounKind } from './noun-kinds.ts';
import { type Words, isCapital, touchesNext } from './words.ts';

/** Where the phrase around a noun for people or bodies begins and ends. */

export function leftEdge(
  words: Words,
  noun: number,
  first: number,
  names: NameIndex,
): { from: number; bare: number } {
  let at = noun;
  while (first < at) {
    const before = words.lower[at - 1]!;
    if (isClauseOpener(words, at - 1, noun)) break;
    if (determiners.has(before) || possessives.has(before))
      return { from: withMore(words, at - 1, first), bare: at };
    const name = names.endsAt.get(at);
    if (name && first <= name.from) {
      at = name.from;
      continue;
    }
    const next = stepLeft(words, at, first, names);
    if (next === at) break;
    at = next;
  }
  return { from: at, bare: at };
}

/** "said that officials": no determiner, since it does not go with a plural. */
function isClauseOpener(words: Words, at: number, noun: number): boolean {
  return (words.lower[at] === 'that' || words.lower[at] === 'this') && isPeopleNoun(words.lower[noun]!);
}

/** "one of the officials", "at least one local official", "the two": what stands before a determiner. */
function withMore(words: Words, at: number, first: number): number {
  if (
    words.lower[at - 1] === 'of' &&
    first <= at - 2 &&
    /^(?:one|two|some|many|most|several|both|all|none|each|another)$/.test(words.lower[at - 2]!)
  )
    return at - 2;
  return at;
}

function stepLeft(words: Words, at: number, first: number, names: NameIndex): number {
  const word = words.lower[at - 1]!;
  const { pos } = words.tokens[at - 1]!;
  if (timeNouns.has(word) || word === 'than') return at;
  if ((word === "'s" || word === "'") && first < at - 1) return ownerStart(words, at - 1, first, names);
  if (word === '-' && touchesNext(words, at - 2) && first < at - 1) return at - 2;
  if (word === 'and' && first < at - 1 && joinsModifiers(words, at, names)) return at - 1;
  if (at - 1 === words.first[words.sentence[at]!] && pos === 'PROPN' && !names.endsAt.has(at))
    return functionWords.has(word) ? at : at - 1;
  if (pos === 'ADJ' || pos === 'NOUN' || pos === 'NUM' || (pos === 'PROPN' && !isCapital(words, at - 1)))
    return at - 1;
  if (pos === 'VERB' && first < at - 1 && words.word[at - 2] === '-' && touchesNext(words, at - 2))
    return at - 1;
  return /^(?:top|senior|former|then|deputy|chief|lead|unnamed|anonymous)$/.test(word) ? at - 1 : at;
}

/** "U.S. and British officials", "defense and foreign ministers". */
function joinsModifiers(words: Words, at: number, names: NameIndex): boolean {
  const left = words.tokens[at - 2]!.pos;
  const kind = names.endsAt.get(at - 1)?.kind;
  const named = kind === 'group' || kind === 'country' || kind === 'organisation';
  return named || left === 'ADJ' || (left === 'NOUN' && words.tokens[at]!.pos !== 'NOUN');
}

/** Where the phrase of an owner begins: the ministry's, Mr. Roe's. */
function ownerStart(words: Words, at: number, first: number, names: NameIndex): number {
  const name = names.endsAt.get(at);
  if (name && first <= name.from) {
    const before = words.lower[name.from - 1];
    return before === 'the' && first < name.from ? name.from - 1 : name.from;
  }
  let start = at - 1;
  while (
    first < start &&
    /^(?:NOUN|ADJ)$/.test(words.tokens[start - 1]!.pos) &&
    !timeNouns.has(words.lower[start - 1]!)
  )
    start--;
  if (first < start && (determiners.has(words.lower[start - 1]!) || possessives.has(words.lower[start - 1]!)))
    start--;
  return words.tokens[at - 1]!.pos === 'NOUN' && !timeNouns.has(words.lower[at - 1]!) ? start : at + 1;
}

/** "of the Marlow region", "for the ministry", "in Torrel" behind the noun. */
export function rightEdge(words: Words, core: number, kind: NounKind, end: number, names: NameIndex): number {
  let to = core;
  for (let steps = 0; steps < 3; steps++) {
    const next = afterPreposition(words, to, kind, end, names);
    if (next === to) break;
    to = next;
    if (words.lower[to] !== 'of' && words.lower[core] !== 'of') break;
  }
  return to;
}

function afterPreposition(words: Words, at: number, kind: NounKind, end: number, names: NameIndex): number {
  const word = words.lower[at] ?? '';
  if (end <= at + 1 || !(ownerPrepositions.has(word) || placePrepositions.has(word))) return at;
  let next = at + 1;
  while (next < end && (determiners.has(words.lower[next]!) || words.lower[next] === 'both')) next++;
  const { to, named, peopled } = phraseEnd(words, next, end, names);
  if (word === 'of' && kind === 'person') return to;
  if (word === 'to' && kind === 'person' && serves.has(words.lower[at - 1]!))
    return named || peopled ? to : at;
  if (word === 'of' || word === 'for') return named || peopled ? to : at;
  return named ? to : at;
}

/** Roles that go on with "to". */
const serves: ReadonlySet<string> = new Set([
  'adviser',
  'advisor',
  'aide',
  'ambassador',
  'envoy',
  'counsel',
  'deputy',
  'assistant',
  'delegate',
]);

const ownerPrepositions: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'to']);

/** The end of the names and nouns from `at` on, and whether a name or a noun for people or bodies is among them. */
function phraseEnd(
  words: Words,
  at: number,
  end: number,
  names: NameIndex,
): { to: number; named: boolean; peopled: boolean } {
  let to = at;
  let named = false;
  let peopled = false;
  while (to < end) {
    const name = names.startsAt.get(to);
    const word = words.lower[to]!;
    if (name?.kind === 'person' && at < to && !isRoleNoun(words.lower[to - 1]!)) break;
    if (name) named = true;
    else if (isHyphened(words, to)) break;
    else if (timeNouns.has(word) || !(word === "'s" || /^(?:NOUN|ADJ)$/.test(words.tokens[to]!.pos))) break;
    else peopled ||= bodyNouns.has(word) || isPeopleNoun(word) || isRoleNoun(word);
    to = name ? Math.max(name.to, to + 1) : to + 1;
  }
  return { to, named, peopled };
}

/** The first part of another word: hostage-taking. */
function isHyphened(words: Words, i: number): boolean {
  return words.word[i + 1] === '-' && touchesNext(words, i) && touchesNext(words, i + 1);
}
