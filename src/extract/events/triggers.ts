import type { EventPhase, EventType } from '#core/event.ts';
import { type Grip, infinitiveGrips } from '#lang/en/event-governors.ts';
import type { EventRow } from '#lang/en/event-rows.ts';
import type { Chunk } from './chunk.ts';
import { type Complements, complementsOf, hangingOn } from './complements.ts';
import { subjectOf } from './subjects.ts';
import type { Line, Phrases, Prepositional } from './line.ts';
import { nounPatterns, verbPatterns, type NounPattern, type Slot, type VerbPattern } from './patterns.ts';
import { type Cast, isActor, isNamedPerson, isPerson } from './parties.ts';
import { isPlace, namedPlaceAt } from './named-places.ts';
import { childBy } from './tree.ts';

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
  readonly prepositional: Prepositional;
  /** The verb of an infinitive behind it, -1 for none. */
  readonly infinitive: number;
  /** The preposition by which a verb reaches the other: `call ⟦on⟧`; null where it has none. */
  readonly reach: readonly string[];
  /** What the verb makes of the end it tells: "feared dead"; null for a verb that tells its own event. */
  readonly grip: Grip | null;
}

/** The event that a verb states, null where it states none. */
export function verbTrigger(line: Line, cast: Cast, k: number, nouns: ReadonlySet<number>): Trigger | null {
  const chunk = line.chunks[k]!;
  const verb = chunk.verb!;
  const patterns = verbPatterns.get(verb.base);
  if (patterns === undefined) return null;
  const places = placesOf(line, k, nouns);
  if ([...places.subject, ...places.object].some((at) => isAskedFor(line, at))) return null;
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
    to: endOfTrigger(line, chunk, pattern, object),
    subject,
    object,
    listed: pattern.object instanceof Set,
    prepositional: places.prepositional,
    infinitive: places.infinitive,
    reach: row.type === null && pattern.prepositional instanceof Set ? [] : pattern.prepositions,
    grip: pattern.particle === 'dead' ? (infinitiveGrips.get(verb.base) ?? null) : null,
  };
}

/** The event that the last noun of a phrase states, null where it states none. */
export function nounTrigger(line: Line, cast: Cast, k: number): Trigger | null {
  const chunk = line.chunks[k]!;
  const { lower } = line.words;
  if (isPartOfName(line, chunk)) return null;
  const joined = joinedHead(line, chunk);
  const patterns =
    (joined !== null ? nounPatterns.get(joined) : undefined) ?? nounPatterns.get(lower[chunk.head]!);
  if (patterns === undefined) return null;
  const prepositional = hangingOn(line, k);
  const pattern = patterns.find((each) => nounFits(line, cast, chunk, each, prepositional));
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
    infinitive: -1,
    reach: [],
    grip: null,
  };
}

/** "the Marlow Trade Agreement", "the Security Conference": a name, and no event of its own. */
function isPartOfName({ words, headline }: Line, { from, head }: Chunk): boolean {
  return !headline && words.capital[head]! && from < head && words.capital[head - 1]!;
}

/** "to learn what kind of car was sold" */
function isAskedFor({ words, chunks }: Line, at: number): boolean {
  return asking.has(words.lower[chunks[at]!.from]!);
}

const asking = new Set(['what', 'whose', 'how']);

interface Places extends Complements {
  readonly subject: Phrases;
  readonly passive: boolean;
}

/** Subject and object as in the active: a passive has them turned round, its agent behind "by". */
function placesOf(line: Line, k: number, nouns: ReadonlySet<number>): Places {
  const complements = complementsOf(line, k, nouns);
  const subject = subjectOf(line, k);
  const { passive } = line.chunks[k]!.verb!;
  if (!passive) return { ...complements, subject, passive };
  const by = complements.prepositional.find(({ preposition }) => preposition === 'by');
  return {
    ...complements,
    subject: by?.phrases ?? [],
    object: subject,
    prepositional: complements.prepositional.filter((each) => each !== by),
    passive,
  };
}

function fits(line: Line, cast: Cast, k: number, pattern: VerbPattern, places: Places): boolean {
  if (pattern.subject !== null && !isDoneBy(line, cast, pattern.subject, places)) return false;
  const { object } = places;
  if (pattern.particle !== null && !hasParticle(line, k, pattern.particle, places)) return false;
  if (pattern.particle === null && particleOf(line, k) !== -1) return false;
  if (pattern.object !== null && !fills(line, cast, object, pattern.object)) return false;
  if (pattern.object === 'name' && childBy(line.words.tree, line.chunks[k]!.node, 'xcomp') !== -1)
    return false;
  if (pattern.object === null && pattern.prepositions.length > 0 && object.length > 0 && !places.passive)
    return false;
  if (pattern.clause) return places.clause;
  return (
    pattern.prepositions.length === 0 ||
    pattern.prepositions.some((preposition) => hasPreposition(line, cast, pattern, preposition, places))
  );
}

/** Whether the subject is as the pattern has it; a passive may leave out who did it. */
function isDoneBy(line: Line, cast: Cast, slot: Slot, { subject, passive }: Places): boolean {
  const unsaid = passive && subject.length === 0 && (slot === 'actor' || slot === 'person');
  return unsaid || fills(line, cast, subject, slot);
}

function hasPreposition(
  line: Line,
  cast: Cast,
  pattern: VerbPattern,
  preposition: string,
  places: Places,
): boolean {
  if (preposition === 'to' && pattern.prepositional === null && places.infinitive !== -1) return true;
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
  if (slot === 'name') return phrases.some((at) => isNamedPerson(line, cast, line.chunks[at]!));
  if (slot === 'place')
    return phrases.some((at) => isPlace(line, cast, line.chunks[at]!) || namedPlaceAt(line, cast, at) !== -1);
  return phrases.some(
    (at) =>
      slot.has(line.words.lower[line.chunks[at]!.head]!) ||
      slot.has(joinedHead(line, line.chunks[at]!) ?? ''),
  );
}

/** A particle stands right behind its verb, or behind the object ("pulled its troops out"). */
function hasParticle(line: Line, k: number, particle: string, places: Complements): boolean {
  const { lower, tokens } = line.words;
  const { head } = line.chunks[k]!;
  if (lower[head + 1] === particle || lower[particleOf(line, k)] === particle) return true;
  const object = places.object.at(-1);
  if (object === undefined) return false;
  const behind = line.chunks[object]!.to;
  return lower[behind] === particle && tokens[behind]!.relation !== 'case';
}

function particleOf({ words, chunks }: Line, k: number): number {
  return childBy(words.tree, chunks[k]!.node, 'compound:prt');
}

/** Its particle, and the bare noun that makes one verb with it ("opened fire"). */
function endOfTrigger(
  line: Line,
  chunk: Chunk,
  { particle, object: slot, prepositions, prepositional: goal }: VerbPattern,
  object: Phrases,
): number {
  const { lower } = line.words;
  const end = particle !== null && lower[chunk.head + 1] === particle ? chunk.head + 2 : chunk.head + 1;
  if (goal instanceof Set && prepositions.includes(lower[end]!) && bareObjects.has(lower[end + 1] ?? ''))
    return end + 2;
  const noun = slot instanceof Set && object.length === 1 ? line.chunks[object[0]!]! : null;
  const joined = noun?.from === end && noun.to === end + 1 && bareObjects.has(lower[end]!);
  return joined ? noun.to : end;
}

const bareObjects = new Set(
  'fire hostage hostages control power birth suicide bankruptcy landfall custody trial strike alert'.split(
    ' ',
  ),
);

/** "cease-fire" is three words to the analyser. */
function joinedHead(line: Line, chunk: Chunk): string | null {
  const { lower } = line.words;
  return chunk.from <= chunk.head - 2 && lower[chunk.head - 1] === '-'
    ? `${lower[chunk.head - 2]}-${lower[chunk.head]}`
    : null;
}

function nounFits(
  line: Line,
  cast: Cast,
  chunk: Chunk,
  { modifiers, prepositions, prepositional: slot }: NounPattern,
  prepositional: Prepositional,
): boolean {
  if (modifiers !== null && modifierAt(line, chunk, modifiers) === -1) return false;
  if (prepositions === null) return true;
  const behind = prepositional.filter(({ preposition }) => prepositions.has(preposition));
  if (behind.some(({ phrases }) => slot === null || fills(line, cast, phrases, slot))) return true;
  if (slot !== null) return false;
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
