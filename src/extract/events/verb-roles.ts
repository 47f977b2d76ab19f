import type { EventType } from '#core/event.ts';
import { type Span, contains } from '#core/span.ts';
import type { Party, Statement } from '#core/statement.ts';
import { askedIn, concerned, worded } from './concerned.ts';
import { type Line, type Phrases, phrasesBehind } from './line.ts';
import { isPlace } from './named-places.ts';
import { type Cast, type Roles, ownersOf, partiesOf, press, thingsOf } from './parties.ts';
import { standsForSpeaker } from './speaker-pronouns.ts';
import type { Trigger } from './triggers.ts';

export function rolesOfVerb(line: Line, cast: Cast, trigger: Trigger, statement: Statement | null): Roles {
  const { row, chunk, subject, object, prepositional, what, listed } = trigger;
  const behind = (...prepositions: string[]) =>
    partiesOf(
      line,
      cast,
      phrasesBehind(prepositional, prepositions).filter(
        (at) => row.type === 'ASSAULT' || !press.has(line.words.lower[line.chunks[at]!.head]!),
      ),
    );
  const subjects = doersOf(line, cast, subject, row.type, statement);
  const handled = row.type === null || takesThings(line, trigger) ? thingsOf : partiesOf;
  const given = listed && row.type === 'AID' && !harbouring.has(line.chunks[chunk]!.verb!.base);
  const objects = given ? behind('to', 'for', 'into') : handled(line, cast, object);
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
      return { who: [], whom: thingsOf(line, cast, object.length > 0 ? object : subject) };
    case 'happens':
      return { who: [], whom: [] };
    case 'caused':
      return { who: ownersOf(line, cast, subject), whom: objects };
    case 'does':
      return {
        who: subjects,
        whom: doneTo(line, cast, trigger, objects),
      };
  }
}

/** To whom a verb does what it says: its object, without where it leads to, else whom its prepositions reach. */
function doneTo(
  line: Line,
  cast: Cast,
  { row, chunk, object, prepositional, infinitive, what, listed, reach }: Trigger,
  objects: readonly Party[],
): Party[] {
  const reached = (...prepositions: string[]) =>
    (row.type === 'ASSAULT' ? thingsOf : partiesOf)(line, cast, phrasesBehind(prepositional, prepositions));
  if (what === 'withdrawal' && listed) return [];
  if (moving.has(what))
    return objects.filter(
      ({ mention }) =>
        !object.some((at) => isPlace(line, cast, line.chunks[at]!) && within(line, mention, at)),
    );
  if (objects.length > 0) return [...objects, ...(row.type === null ? reached(...reaching(reach)) : [])];
  const others = reached(...reaching(reach), ...targetsOf(row));
  if (row.type === null || !worded.has(row.type) || what === 'vote') return others;
  const parties = [
    ...others,
    ...(row.type === 'REQUEST' ? askedIn(line, cast, chunk) : []),
    ...concerned(line, cast, row.type, object, phrasesBehind(prepositional, reach), infinitive),
  ];
  return parties.length > 0 || !judging.has(row.type) ? parties : thingsOf(line, cast, object);
}

/** Classes whose object is judged, be it somebody or a thing: "rejected the result", "condemned the attack". */
const judging = new Set<EventType>(['ACCUSE', 'REJECT', 'SUPPORT']);

/** Whether its object may be a thing or a number: what was hit or seized, but not the arms that a verb lists, and "freed 21". */
function takesThings(line: Line, { row, what, listed, chunk }: Trigger): boolean {
  const { base } = line.chunks[chunk]!.verb!;
  if (what === 'release') return base === 'free' || base === 'release';
  return row.type !== null && handling.has(row.type) && (!listed || striking.has(base));
}

/** Verbs whose listed objects are what is hit; those of others are what it is hit with. */
const striking = new Set(
  'hit strike target raid ambush shoot down capture retake recapture demolish search disperse occupy encircle pound sink beat kill seize ram'.split(
    ' ',
  ),
);

/** Classes of events that things undergo as well as people. */
export const handling = new Set<EventType>(['ASSAULT', 'COERCE', 'AID', 'SANCTION']);

/** Verbs of helping whose object is who is helped; of the others it is the goods. */
const harbouring = new Set(['evacuate', 'accept', 'take', 'train']);

/**
 * The subject; of arms and vehicles, whose they are ("Marlow tanks"); of a pronoun that leads to nobody in what somebody
 * says, the speaker ("Ruiz said she had resigned").
 */
function doersOf(
  line: Line,
  cast: Cast,
  subject: Phrases,
  type: EventType | null,
  statement: Statement | null,
): Party[] {
  const parties = partiesOf(line, cast, subject).filter((party) => !isOutside(party, statement));
  if (parties.length > 0 || subject.length === 0) return parties;
  if (
    statement !== null &&
    subject.length === 1 &&
    standsForSpeaker(line, cast, statement, line.chunks[subject[0]!]!)
  )
    return [statement.speaker];
  return type !== null && withArms.has(type) ? ownersOf(line, cast, subject) : [];
}

/** “They attacked us,” Ruiz said, “and ⟦killed⟧ nine people”: the tree may hang what is quoted on the saying. */
function isOutside({ mention }: Party, statement: Statement | null): boolean {
  if (statement?.kind !== 'direct' || mention === null) return false;
  const { speaker, content } = statement;
  return speaker.mention?.start === mention.start && !content.some((span) => contains(span, mention));
}

const withArms = new Set<EventType>(['ASSAULT', 'MOBILIZE', 'COERCE', 'AID']);

/** Kinds whose object is where they lead to, or from. */
const moving = new Set(['visit', 'displacement', 'withdrawal']);

function within(line: Line, mention: Span | null, at: number): boolean {
  const { tokens } = line.words;
  return (
    mention !== null &&
    mention.start < tokens[line.chunks[at]!.to - 1]!.end &&
    tokens[line.chunks[at]!.from]!.start < mention.end
  );
}

/** "demonstrated in Torrel": a preposition of place leads to no other one. */
function reaching(reach: readonly string[]): string[] {
  return reach.filter((preposition) => !placesOnly.has(preposition));
}

const placesOnly = new Set('in outside inside near across around through'.split(' '));

/** Prepositions that lead to the other one when a verb has no object; arms are put on ships and sent to the front. */
function targetsOf({ type, what }: Trigger['row']): readonly string[] {
  if (type === null) return [];
  if (type === 'MOBILIZE') return ['against'];
  return what === 'agreement' ? [...targets, 'with'] : targets;
}

const targets = ['on', 'upon', 'at', 'against', 'to'];
