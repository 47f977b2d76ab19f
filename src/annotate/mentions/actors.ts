import type { ActorKind } from '#core/annotated.ts';
import { countryNames } from '#lang/en/countries.ts';
import { newDraft, addRole, type Draft } from './drafts.ts';
import { countryIn, ownerAt, type NameIndex } from './name-index.ts';
import type { Name } from './name.ts';
import { gatherPeople } from './people.ts';
import { phraseOf, plainOf, Shape, type Words } from './words.ts';

/** The actor that each name leads to; null for names of no known kind. In the order of `names`. */
export function gatherActors(words: Words, names: readonly Name[], index: NameIndex): (Draft | null)[] {
  const kinds = kindsByPhrase(words, names);
  const people = gatherPeople(words, names, kinds);
  const others: Others = { words, index, byKey: new Map(), byShort: new Map() };
  for (const [i, name] of names.entries()) {
    const draft = people[i];
    if (draft) addTitle(words, name, draft, index);
    else if (kindOf(words, name, kinds) === 'organisation') nameShort(others, name);
  }
  return names.map((name, i) => {
    const kind = kindOf(words, name, kinds);
    return people[i] ?? (kind === null || kind === 'person' ? null : otherActor(others, kind, name));
  });
}

function kindOf(words: Words, name: Name, kinds: ReadonlyMap<string, ActorKind>): ActorKind | null {
  return name.sure ? name.kind : (kinds.get(plainOf(phraseOf(words, name.head))) ?? name.kind);
}

/** What each phrase is taken for anywhere in the report: most surely, and of what is as sure, most often. */
function kindsByPhrase(words: Words, names: readonly Name[]): Map<string, ActorKind> {
  const votes = new Map<string, Map<ActorKind, number>>();
  for (const { head, kind, sure } of names) {
    if (kind === null) continue;
    const phrase = plainOf(phraseOf(words, head));
    const counts = votes.get(phrase) ?? new Map<ActorKind, number>();
    votes.set(phrase, counts.set(kind, (counts.get(kind) ?? 0) + (sure ? manyReadings : 1)));
  }
  return new Map([...votes].map(([phrase, counts]) => [phrase, mostVoted(counts)]));
}

/** A table or a title counts for more than any number of readings. */
const manyReadings = 1e6;

/** The first of those with most votes. */
function mostVoted(counts: ReadonlyMap<ActorKind, number>): ActorKind {
  return [...counts].reduce((best, each) => (best[1] < each[1] ? each : best))[0];
}

/** The words in front of a name are a role: Chinese President, Secretary of State. "of China" behind it tells the state. */
function addTitle(words: Words, name: Name, draft: Draft, index: NameIndex): void {
  const behind = words.lower[name.to] === 'of' ? (index.startsAt.get(name.to + 1) ?? null) : null;
  if (behind?.kind === 'country' && draft.country === '') draft.country = behind.country;
  const title = { from: name.from, to: name.head.from };
  if (
    title.from === title.to ||
    (title.to - title.from === 1 &&
      words.word[title.from]!.length < 5 &&
      words.word[title.from]!.endsWith('.'))
  )
    return;
  addRole(draft, words, title, title.to, null, countryIn(index, title));
}

interface Others {
  readonly words: Words;
  readonly index: NameIndex;
  readonly byKey: Map<string, Draft>;
  /** Full names of bodies by their initials and by their first word. */
  readonly byShort: Map<string, Name>;
}

/**
 * What the International Criminal Court (ICC) may be called for short: by its initials or what stands in brackets
 * behind it, by its first word, without its state in front, or without what it is for.
 */
function nameShort({ words, index, byShort }: Others, name: Name): void {
  const { from, to } = name.head;
  if (to - from < 2) return;
  const add = (short: string) => {
    if (1 < short.length && !byShort.has(short)) byShort.set(short, name);
  };
  add(initialsOf(words, from, to));
  if (words.word[to] === '(' && words.word[to + 2] === ')') add(words.lower[to + 1]!.replaceAll('.', ''));
  add(words.lower[from]!);
  const state = index.stateAt.get(from);
  const inner = state && state.to < to && state.country !== '' ? state.to : from;
  for (let at = inner; at < to; at++) {
    if (/^(?:for|of|on)$/.test(words.lower[at]!) && from + 1 < at)
      add(plainOf(phraseOf(words, { from: inner, to: at })));
  }
  if (from < inner && inner < to - 1) add(plainOf(phraseOf(words, { from: inner, to })));
}

function initialsOf(words: Words, from: number, to: number): string {
  let initials = '';
  for (let i = from; i < to; i++)
    if (words.shape[i] === Shape.capital || words.shape[i] === Shape.upper) initials += words.lower[i]![0]!;
  return initials;
}

function otherActor(others: Others, kind: ActorKind, name: Name): Draft {
  const { words, byKey } = others;
  const isState = (kind === 'country' || name.adjective) && name.country !== '';
  const full = kind === 'organisation' ? fullName(others, name) : name;
  const key = isState ? name.country : `${kind} ${keyOf(others, full)}`;
  const known = byKey.get(key);
  if (known) return known;
  const owner = ownerAt(words, others.index, full.from);
  const draft = isState
    ? newDraft(countryNames.get(name.country)!, 'country', null, name.country, false)
    : newDraft(
        phraseOf(words, { from: owner?.head.from ?? full.head.from, to: full.head.to }),
        kind,
        null,
        full.country || (owner?.country ?? ''),
        false,
      );
  byKey.set(key, draft);
  return draft;
}

/** The full name that a name is short for, if there is one in the report: the Home Office for the Torrelian Home Office. */
function fullName({ words, index, byShort }: Others, name: Name): Name {
  const { from, to } = name.head;
  if (to - from !== 1)
    return ownerAt(words, index, from) ? name : (byShort.get(plainOf(phraseOf(words, name.head))) ?? name);
  const full = byShort.get(words.lower[from]!.replaceAll('.', ''));
  const isShort = full && (words.shape[from] === Shape.upper || !name.sure);
  return isShort ? full : name;
}

/** Torrel's Defense Ministry and the Torrelian Defense Ministry are one: states are written as their codes. */
function keyOf({ words, index }: Others, name: Name): string {
  const owner = ownerAt(words, index, name.from);
  const parts: string[] = owner?.country ? [owner.country] : [];
  for (let i = name.head.from; i < name.head.to;) {
    const state = innerState(index, name, i);
    parts.push(state ? state.country : plainOf(words.word[i]!));
    i = state ? state.to : i + 1;
  }
  return parts.join(' ');
}

function innerState(index: NameIndex, { head }: Name, i: number): Name | undefined {
  const state = index.stateAt.get(i);
  const inside = state !== undefined && state.to - state.from < head.to - head.from && state.to <= head.to;
  return inside && (state.adjective || state.kind === 'country') ? state : undefined;
}
