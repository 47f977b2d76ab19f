import type { EventPhase, EventType } from '#core/event.ts';
import type { EventRow } from '#lang/en/event-rows.ts';
import type { Chunk } from './chunks.ts';
import {
  complementsOf,
  meantBy,
  subjectOf,
  tailOf,
  type Complements,
  type Line,
  type Phrases,
} from './clauses.ts';
import { nounPatterns, verbPatterns, type NounPattern, type Slot, type VerbPattern } from './patterns.ts';
import { isActor, isPerson, isPlace, type Cast } from './parties.ts';

/** A word that states an event, with the phrases in its places. */
export interface Trigger {
  readonly row: EventRow;
  readonly what: string;
  readonly type: EventType | null;
  readonly phase: EventPhase | null;
  /** The chunk it stands in, and its words. */
  readonly chunk: number;
  readonly from: number;
  readonly to: number;
  readonly subject: Phrases;
  readonly object: Phrases;
  /** The object is one of the nouns that the pattern lists: what is fired or signed, not at whom. */
  readonly listed: boolean;
  readonly prepositional: Complements['prepositional'];
  /** The preposition by which a verb reaches the other: `call ⟦on⟧`; null where it has none. */
  readonly reach: readonly string[];
  /** Index after the last chunk that hangs on it. */
  readonly end: number;
}

/** The event that a verb states, null where it states none. */
export function verbTrigger(line: Line, cast: Cast, k: number, nouns: ReadonlySet<number>): Trigger | null {
  const chunk = line.chunks[k]!;
  const verb = chunk.verb!;
  const patterns = verbPatterns.get(verb.base);
  if (patterns === undefined) return null;
  const places = placesOf(line, k, nouns);
  const pattern = patterns.find((each) => fits(line, cast, k, each, places));
  if (pattern === undefined) return null;
  const { row } = pattern;
  const { subject, object } = places;
  return {
    row,
    what: row.what,
    type: row.type,
    phase: row.phase,
    chunk: k,
    from: chunk.head,
    to: endOfTrigger(line, chunk, pattern),
    subject,
    object,
    listed: pattern.object instanceof Set,
    prepositional: places.prepositional,
    reach: pattern.prepositions,
    end: places.end,
  };
}

/** The event that the last noun of a phrase states, null where it states none. */
export function nounTrigger(line: Line, k: number): Trigger | null {
  const chunk = line.chunks[k]!;
  const { lower } = line.words;
  if (isPartOfName(line, chunk)) return null;
  const joined = joinedHead(line, chunk);
  const patterns =
    (joined !== null ? nounPatterns.get(joined) : undefined) ?? nounPatterns.get(lower[chunk.head]!);
  if (patterns === undefined) return null;
  const prepositional = hangingOn(line, k);
  const pattern = patterns.find((each) => nounFits(line, chunk, each, prepositional));
  if (pattern === undefined || pattern.row.what === 'nothing') return null;
  const { row } = pattern;
  return {
    row,
    what: row.what,
    type: row.type,
    phase: row.phase,
    chunk: k,
    from: joined !== null && nounPatterns.has(joined) ? chunk.head - 2 : fromOf(line, chunk, pattern),
    to: chunk.head + 1,
    subject: [],
    object: [],
    listed: false,
    prepositional,
    reach: [],
    end: tailOf(line, k),
  };
}

/** "the Marlow Trade Agreement", "the Security Conference": a name, and no event of its own. */
function isPartOfName({ words, headline }: Line, { from, head }: Chunk): boolean {
  return !headline && words.capital[head]! && from < head && words.capital[head - 1]!;
}

interface Places extends Complements {
  readonly subject: Phrases;
  readonly passive: boolean;
}

/** Subject and object as in the active: a passive has them turned round, its agent behind "by". */
function placesOf(line: Line, k: number, nouns: ReadonlySet<number>): Places {
  const { verb } = line.chunks[k]!;
  const complements = withoutTails(complementsOf(line, k), nouns);
  const subject = subjectOf(line, k);
  const passive = verb!.passive || isReducedPassive(line, k, complements);
  if (!passive) {
    const object = complements.object.length > 0 ? complements.object : objectInFront(line, k);
    return {
      ...complements,
      object: object.map((at) => meantBy(line, at)),
      subject: subject.map((at) => meantBy(line, at)),
      passive,
    };
  }
  const by = complements.prepositional.find(({ preposition }) => preposition === 'by');
  return {
    ...complements,
    subject: by?.phrases ?? [],
    object: subject.map((at) => meantBy(line, at)),
    prepositional: complements.prepositional.filter(({ preposition }) => preposition !== 'by'),
    passive,
  };
}

/** "spoke ahead of a meeting with Rossi": with whom, behind the noun of another event, belongs to that. */
function withoutTails(complements: Complements, nouns: ReadonlySet<number>): Complements {
  if (nouns.size === 0) return complements;
  const { prepositional, object } = complements;
  const noun = [...object, ...prepositional.flatMap(({ phrases }) => phrases)].find((at) => nouns.has(at));
  if (noun === undefined) return complements;
  const kept = prepositional.filter(
    ({ preposition, phrases }) => phrases[0]! <= noun || !belonging.has(preposition),
  );
  return { ...complements, prepositional: kept };
}

const belonging = new Set(['with', 'between', 'to', 'against', 'by', 'on', 'upon', 'for', 'from']);

/** "a missile fired by rebels", "those killed in the blast": a past form that is no finite verb. */
function isReducedPassive(line: Line, k: number, { object, prepositional }: Complements): boolean {
  const { verb } = line.chunks[k]!;
  if (verb!.form === 'participle' && !verb!.perfect) return !verb!.progressive;
  if (
    verb!.form !== 'past' ||
    verb!.perfect ||
    line.chunks[k]!.to - line.chunks[k]!.from > 2 ||
    object.length > 0
  )
    return false;
  return prepositional[0]?.preposition === 'by' || isJoinedPassive(line, k) || followedByFinite(line, k);
}

/** "were shot and killed" */
function isJoinedPassive(line: Line, k: number): boolean {
  return line.chunks[k - 1]?.is === 'and' && line.chunks[k - 2]?.verb?.passive === true;
}

function followedByFinite(line: Line, k: number): boolean {
  const { chunks } = line;
  if (chunks[k - 1]?.is !== 'noun') return false;
  for (let j = k + 1; j < chunks.length; j++) {
    const chunk = chunks[j]!;
    if (chunk.is === 'verb') return chunk.verb!.finite;
    if (chunk.is === 'noun' && chunk.preposition === null) return false;
    if (chunk.is !== 'noun' && chunk.is !== 'time') return false;
  }
  return false;
}

/** "which Torrel seized": the object is what the relative points to. */
function objectInFront(line: Line, k: number): Phrases {
  const { chunks } = line;
  const first = subjectOf(line, k)[0];
  if (first === undefined || chunks[first - 1]?.is !== 'who' || first !== k - 1) return [];
  const before = chunks[first - 2]?.is === 'comma' ? first - 3 : first - 2;
  return chunks[before]?.is === 'noun' ? [before] : [];
}

function fits(line: Line, cast: Cast, k: number, pattern: VerbPattern, places: Places): boolean {
  const { words } = line;
  if (
    pattern.subject !== null &&
    !places.subject.some(
      (at) => pattern.subject instanceof Set && pattern.subject.has(words.lower[line.chunks[at]!.head]!),
    )
  )
    return false;
  const { object } = places;
  if (pattern.particle !== null && !hasParticle(line, k, pattern.particle, places)) return false;
  if (pattern.particle === null && pattern.object === 'none' && hasAnyParticle(line, k)) return false;
  if (pattern.object !== null && !fills(line, cast, object, pattern.object)) return false;
  if (pattern.object === null && pattern.prepositions.length > 0 && object.length > 0 && !places.passive)
    return false;
  if (pattern.clause) return places.clause;
  return (
    pattern.prepositions.length === 0 ||
    pattern.prepositions.some((preposition) => hasPreposition(line, cast, pattern, preposition, places))
  );
}

function hasPreposition(
  line: Line,
  cast: Cast,
  pattern: VerbPattern,
  preposition: string,
  places: Places,
): boolean {
  if (preposition === 'to' && pattern.prepositional === null && places.infinitive) return true;
  const behind = places.prepositional.find((each) => each.preposition === preposition);
  if (behind === undefined) return false;
  return pattern.prepositional === null || fills(line, cast, behind.phrases, pattern.prepositional);
}

function fills(line: Line, cast: Cast, phrases: Phrases, slot: Slot): boolean {
  if (slot === 'none') return phrases.length === 0;
  if (phrases.length === 0) return false;
  if (slot === 'any') return true;
  if (slot === 'actor') return phrases.some((at) => isActor(line, cast, line.chunks[at]!));
  if (slot === 'person') return phrases.some((at) => isPerson(line, cast, line.chunks[at]!));
  if (slot === 'place') return phrases.some((at) => isPlace(line, cast, line.chunks[at]!));
  return phrases.some(
    (at) =>
      slot.has(line.words.lower[line.chunks[at]!.head]!) ||
      slot.has(joinedHead(line, line.chunks[at]!) ?? ''),
  );
}

/** A particle stands right behind its verb, or behind the object ("pulled its troops out"). */
function hasParticle(line: Line, k: number, particle: string, places: Complements): boolean {
  const { lower } = line.words;
  const chunk = line.chunks[k]!;
  if (lower[chunk.head + 1] === particle) return true;
  const object = places.object.at(-1);
  return object !== undefined && lower[line.chunks[object]!.to] === particle;
}

const particles = new Set('up down out off over back away on in'.split(' '));

function hasAnyParticle(line: Line, k: number): boolean {
  const next = line.chunks[k]!.head + 1;
  return (
    particles.has(line.words.lower[next] ?? '') &&
    line.words.time[next] === -1 &&
    line.chunks[k + 1]?.preposition !== line.words.lower[next]
  );
}

function endOfTrigger(line: Line, chunk: Chunk, { particle }: VerbPattern): number {
  return particle !== null && line.words.lower[chunk.head + 1] === particle ? chunk.head + 2 : chunk.head + 1;
}

/** "cease-fire" is three words to the analyser. */
function joinedHead(line: Line, chunk: Chunk): string | null {
  const { lower } = line.words;
  return chunk.from <= chunk.head - 2 && lower[chunk.head - 1] === '-'
    ? `${lower[chunk.head - 2]}-${lower[chunk.head]}`
    : null;
}

function nounFits(
  line: Line,
  chunk: Chunk,
  { modifiers, prepositions }: NounPattern,
  prepositional: Complements['prepositional'],
): boolean {
  if (modifiers !== null && modifierAt(line, chunk, modifiers) === -1) return false;
  if (prepositions === null) return true;
  if (prepositional.some(({ preposition }) => prepositions.has(preposition))) return true;
  const next = line.words.lower[chunk.to];
  return (prepositions.has('that') && next === 'that') || (prepositions.has('to') && next === 'to');
}

function modifierAt(line: Line, chunk: Chunk, modifiers: ReadonlySet<string>): number {
  const { lower } = line.words;
  for (let i = chunk.from; i < chunk.head; i++)
    if (modifiers.has(lower[i]!) || (lower[i + 1] === '-' && modifiers.has(`${lower[i]}-${lower[i + 2]}`)))
      return i;
  return -1;
}

function fromOf(line: Line, chunk: Chunk, { modifiers }: NounPattern): number {
  const at = modifiers === null ? -1 : modifierAt(line, chunk, modifiers);
  return at === -1 || at < chunk.head - 1 ? chunk.head : at;
}

function hangingOn(line: Line, k: number): Complements['prepositional'] {
  const end = tailOf(line, k);
  const found: { preposition: string; phrases: number[] }[] = [];
  for (let j = k + 1; j < end; j++) {
    const { is, preposition } = line.chunks[j]!;
    if (is !== 'noun') continue;
    if (preposition === 'of' && j !== k + 1) continue;
    if (preposition === 'of' && j !== k + 1) continue;
    if (preposition !== null) found.push({ preposition, phrases: [j] });
    else found.at(-1)?.phrases.push(j);
  }
  return found;
}
