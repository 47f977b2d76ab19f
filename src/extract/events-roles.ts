import type { EventType } from '#core/event.ts';
import type { Party } from '#core/statement.ts';
import type { Line, Phrases } from './events-clauses.ts';
import { complementsOf, subjectOf } from './events-clauses.ts';
import { isNamedPlace, partiesInFront, partiesOf, partyOf, thingsOf, type Cast } from './events-parties.ts';
import type { Telling } from './events-status.ts';
import type { Trigger } from './events-triggers.ts';

export interface Roles {
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
}

/** Who does it and to whom, from the phrases of a trigger and of the verb that tells it. */
export function rolesOf(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Roles {
  const roles =
    line.chunks[trigger.chunk]!.is === 'verb'
      ? rolesOfVerb(line, cast, trigger)
      : rolesOfNoun(line, cast, trigger, telling);
  const taken = new Set(roles.who.map(keyOf));
  return { who: roles.who, whom: roles.whom.filter((party) => !taken.has(keyOf(party))) };
}

const placePrepositions = new Set('in at near outside inside across around into over off on to'.split(' '));

/** The place that the words give: a phrase behind the trigger, its object where that is a place, or one that opens the clause. */
export function placeOf(line: Line, cast: Cast, trigger: Trigger): Party | null {
  const toward = trigger.what === 'visit';
  for (const { preposition, phrases } of trigger.prepositional) {
    if (!placePrepositions.has(preposition) || (preposition === 'to' && !toward)) continue;
    const at = phrases.find((phrase) => isNamedPlace(line, cast, line.chunks[phrase]!));
    if (at !== undefined) return partyOf(line, cast, line.chunks[at]!);
  }
  const object = placedByObject.has(trigger.what)
    ? trigger.object.find((phrase) => isNamedPlace(line, cast, line.chunks[phrase]!))
    : undefined;
  if (object !== undefined) return partyOf(line, cast, line.chunks[object]!);
  return placeInFront(line, cast, trigger.chunk);
}

const placedByObject = new Set(['visit', 'capture', 'attack', 'withdrawal', 'displacement']);

/** "In Brussels, ministers agreed". */
function placeInFront(line: Line, cast: Cast, k: number): Party | null {
  const { chunks } = line;
  if (chunks[k]!.is !== 'verb') return null;
  for (let j = k - 1; 0 <= j; j--) {
    const chunk = chunks[j]!;
    if (chunk.is === 'verb' || chunk.is === 'that' || chunk.is === 'who' || chunk.is === 'mark') return null;
    const opens =
      j === 0 || chunks[j - 1]!.is === 'mark' || chunks[j - 1]!.is === 'time' || chunks[j - 1]!.is === 'and';
    if (
      chunk.is === 'noun' &&
      opens &&
      (chunk.preposition === 'in' || chunk.preposition === 'at') &&
      chunks[j + 1]?.is === 'comma' &&
      isNamedPlace(line, cast, chunk)
    )
      return partyOf(line, cast, chunk);
  }
  return null;
}

function rolesOfVerb(line: Line, cast: Cast, { row, subject, object, prepositional, what }: Trigger): Roles {
  const behind = (...prepositions: string[]) =>
    partiesOf(line, cast, phrasesBehind(prepositional, prepositions));
  const subjects = partiesOf(line, cast, subject);
  const objects = (row.type !== null && handling.has(row.type) ? thingsOf : partiesOf)(line, cast, object);
  switch (row.roles) {
    case 'mutual':
      return {
        who: subjects,
        whom: [
          ...objects,
          ...behind('with', 'between', ...(what === 'call' || what === 'talks' ? ['to'] : [])),
        ],
      };
    case 'befalls':
      return { who: [], whom: objects.length > 0 ? objects : subjects };
    case 'happens':
      return { who: [], whom: [] };
    case 'caused':
      return { who: ownersOf(line, cast, subject), whom: objects };
    case 'does':
      return {
        who: subjects,
        whom:
          what === 'visit'
            ? objects.filter((party) => !isPlaceOf(line, cast, object, party))
            : [...objects, ...(objects.length > 0 ? [] : behind(...targets))],
      };
  }
}

/** Classes of events that things undergo as well as people. */
const handling = new Set<EventType>(['ASSAULT', 'COERCE', 'AID', 'SANCTION']);

/** Prepositions that lead to the other one when a verb has no object. */
const targets = ['on', 'upon', 'at', 'against', 'with', 'to', 'from', 'for'];

function rolesOfNoun(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Roles {
  const { row, chunk, prepositional, what } = trigger;
  const front = partiesInFront(line, cast, line.chunks[chunk]!);
  const behind = (...prepositions: string[]) =>
    partiesOf(line, cast, phrasesBehind(prepositional, prepositions));
  const governors = telling.governor === -1 ? [] : partiesOf(line, cast, subjectOf(line, telling.governor));
  const doers = telling.suffered ? [] : governors;
  const sufferers = telling.suffered ? governors : thingsHit(line, cast, telling.course);
  switch (row.roles) {
    case 'mutual':
      return {
        who: [...doers, ...front, ...behind('between', 'of', 'by')],
        whom: [
          ...behind('with'),
          ...(what === 'call' || what === 'interview' ? behind('to') : []),
          ...sufferers,
        ],
      };
    case 'befalls':
      return {
        who: [...behind('by'), ...doers],
        whom: [...behind('of'), ...(behind('of').length > 0 ? [] : front), ...sufferers],
      };
    case 'happens':
    case 'caused':
      return { who: [], whom: [] };
    case 'does':
      return {
        who: [
          ...behind('by'),
          ...front,
          ...(what === 'visit' || what === 'speech' ? behind('of') : []),
          ...(front.length > 0 ? [] : doers),
        ],
        whom: [
          ...(what === 'visit' || what === 'speech' ? [] : behind('of')),
          ...behind('on', 'against'),
          ...(what === 'visit' ? [] : behind('to', 'for', 'into')),
          ...sufferers,
        ],
      };
  }
}

/** "The blast destroyed a school": the object of the verb that tells what became of it. */
function thingsHit(line: Line, cast: Cast, course: number): Party[] {
  if (course === -1 || !hitting.has(line.chunks[course]!.verb!.base) || line.chunks[course]!.verb!.passive)
    return [];
  return thingsOf(line, cast, complementsOf(line, course).object);
}

const hitting = new Set('hit kill strike destroy damage injure wound rock shake topple'.split(' '));

function phrasesBehind(prepositional: Trigger['prepositional'], prepositions: readonly string[]): Phrases {
  return prepositional
    .filter(({ preposition }) => prepositions.includes(preposition))
    .flatMap(({ phrases }) => phrases);
}

/** Whose missile it was: "Torrel's missiles", "Marlow missiles". */
function ownersOf(line: Line, cast: Cast, subject: Phrases): Party[] {
  return subject.flatMap((at) => partiesInFront(line, cast, line.chunks[at]!));
}

function isPlaceOf(line: Line, cast: Cast, object: Phrases, party: Party): boolean {
  return object.some(
    (at) =>
      isNamedPlace(line, cast, line.chunks[at]!) &&
      partyOf(line, cast, line.chunks[at]!)?.actor === party.actor,
  );
}

function keyOf({ actorId, actor }: Party): string | null {
  return actorId ?? actor;
}
