import type { ActorKind, MentionForm } from '#core/annotated.ts';
import { functionWords } from '#lang/en/function-words.ts';
import type { Gender } from '#lang/en/given-names.ts';
import { placePrepositions, speechVerbs } from '#lang/en/name-signs.ts';
import { bodyNouns, documentNouns, isPeopleNoun, isRoleNoun, roleNouns } from '#lang/en/roles.ts';
import { determiners, possessives, timeNouns } from '#lang/en/noun-phrases.ts';
import type { NameIndex } from './name-index.ts';
import type { Name } from './name.ts';
import { governorOf, isCapital, Shape, touchesNext, type Range, type Words } from './words.ts';

/** Somebody named by what they are: the mayor, US officials, a spokeswoman for the ministry, the report. */
export interface Role extends Range {
  readonly form: MentionForm;
  readonly kind: ActorKind | null;
  /** The index of the noun that says it: mayor, officials. */
  readonly noun: number;
  readonly gender: Gender | null;
  /** The article or the like in front, in lower case; empty where there is none. */
  readonly determiner: string;
  /** Where the words in front of the noun begin, without determiner. */
  readonly bare: number;
  /** The end of the phrase without what follows the noun. */
  readonly core: number;
}

/**
 * Noun phrases in a sentence that name people, bodies or documents without a name of their own.
 *
 *     A senior Torrel official told the head of the Marlow region that residents had left.
 *     ~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~      ~~~~~~~~~
 *
 * @param names the names of the sentence, sorted
 * @param index the names of the report
 * @returns sorted, not overlapping
 */
export function findRoles(words: Words, sentence: number, names: readonly Name[], index: NameIndex): Role[] {
  const first = words.first[sentence]!;
  const end = words.last[sentence]!;
  const covered = coverOf(names, first, end);
  const roles: Role[] = [];
  for (let i = first; i < end; i++) {
    const kind =
      covered[i - first] === 2
        ? campKind(words, i, index)
        : nounKind(words, i, end, covered[i - first] === 1);
    if (kind === null) continue;
    const left = leftEdge(
      words,
      i,
      Math.max(first, i - mostWords, freeFrom(words, roles.at(-1), first)),
      index,
    );
    const core = kind === 'person' && words.lower[i + 1] === 'general' ? i + 2 : i + 1;
    const to = rightEdge(words, core, kind, Math.min(end, i + mostWords), index);
    if (covered[i - first] === 2 && left.from === i) continue;
    roles.push(roleOf(words, i, left, core, to, kind));
    i = Math.max(i, to - 1);
  }
  return roles;
}

/** No phrase is longer to either side of its noun. */
const mostWords = 25;

/** Where the phrase before ends; one that owns what follows ("the prosecutor's office") lies inside it. */
function freeFrom(words: Words, before: Role | undefined, first: number): number {
  if (!before) return first;
  return words.lower[before.to] === "'s" || words.lower[before.to] === "'" ? before.from : before.to;
}

/** 2 inside the name proper, 1 inside the words of a title in front of it. */
function coverOf(names: readonly Name[], first: number, end: number): Uint8Array {
  const covered = new Uint8Array(end - first);
  for (const { from, head } of names) {
    covered.fill(1, from - first, head.from - first);
    covered.fill(2, head.from - first, head.to - first);
  }
  return covered;
}

/** "some Democrats", "two Torrelians": a crowd named by its camp or state. */
function campKind(words: Words, i: number, index: NameIndex): NounKind | null {
  const name = index.endsAt.get(i + 1);
  return name?.adjective && name.from === i && /[^su]s$/.test(words.lower[i]!) ? 'people' : null;
}

type NounKind = 'person' | 'people' | 'body' | 'document';

/** What the word names, if it is the last noun of its phrase. */
function nounKind(words: Words, i: number, end: number, titled: boolean): NounKind | null {
  if (titled) return null;
  const word = words.lower[i]!;
  const kind = isPeopleNoun(word)
    ? 'people'
    : isRoleNoun(word)
      ? 'person'
      : bodyNouns.has(word)
        ? 'body'
        : documentNouns.has(word)
          ? 'document'
          : areSaying(words, i)
            ? 'people'
            : null;
  if (kind === null) return null;
  const { pos } = words.tokens[i]!;
  if (
    pos !== 'NOUN' &&
    pos !== 'PROPN' &&
    !((word === 'official' || word === 'others') && words.tokens[i + 1]?.pos !== 'NOUN')
  )
    return null;
  return i + 1 < end && goesOn(words, i) ? null : kind;
}

/** "manufacturers said": whoever says something is somebody, whatever tables hold. */
function areSaying(words: Words, i: number): boolean {
  const { tag, relation } = words.tokens[i]!;
  return tag === 'NNS' && relation === 'nsubj' && speechVerbs.has(words.lower[governorOf(words, i)] ?? '');
}

/** A noun behind it makes it a modifier: ministry spokesman, police officer. */
function goesOn(words: Words, i: number): boolean {
  if (words.word[i + 1] === '-' && touchesNext(words, i)) return true;
  if (words.lower[i + 1] === "'s" || words.lower[i + 1] === "'") return false;
  const pos = words.tokens[i + 1]!.pos;
  return pos === 'NOUN' && !timeNouns.has(words.lower[i + 1]!) && !words.lower[i + 1]!.endsWith('ing');
}

function leftEdge(
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
function rightEdge(words: Words, core: number, kind: NounKind, end: number, names: NameIndex): number {
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

function roleOf(
  words: Words,
  noun: number,
  left: { from: number; bare: number },
  core: number,
  to: number,
  kind: NounKind,
): Role {
  const determiner = left.from < left.bare ? words.lower[left.bare - 1]! : '';
  const base = { from: left.from, to, noun, determiner, bare: left.bare, core };
  const gender = roleNouns.get(words.lower[noun]!) ?? null;
  if (kind === 'person') return { ...base, form: 'role', kind: 'person', gender };
  if (kind === 'people' && isOneOf(words, left.from))
    return { ...base, form: 'role', kind: 'person', gender };
  if (kind === 'people') return { ...base, form: 'group', kind: 'group', gender: null };
  if (kind === 'body')
    return {
      ...base,
      form: words.lower[noun] === 'police' ? 'group' : 'role',
      kind: words.shape[noun] === Shape.mark ? null : bodyKind(words.lower[noun]!),
      gender: null,
    };
  return { ...base, form: 'document', kind: null, gender: null };
}

/** "one of the officials" is one person. */
function isOneOf(words: Words, from: number): boolean {
  return words.lower[from + 1] === 'of' && (words.lower[from] === 'one' || words.lower[from] === 'another');
}

function bodyKind(noun: string): ActorKind {
  if (/^(?:country|nation|kingdom|state)$/.test(noun)) return 'country';
  return /^(?:town|city|region)$/.test(noun)
    ? 'place'
    : noun === 'police' || noun === 'family'
      ? 'group'
      : 'organisation';
}
