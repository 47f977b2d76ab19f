import type { EventType } from '#core/event.ts';
import type { Party } from '#core/statement.ts';
import { complementsOf, hangingOn } from './complements.ts';
import { type Line, type Phrases, phrasesBehind } from './line.ts';
import { type Cast, ownersOf, partiesOf } from './parties.ts';
import { subjectOf } from './subjects.ts';
import { childBy } from './tree.ts';

/**
 * Whom a thing is of that is refused, asked or allowed ("rejected Torrel's proposal", "called for sanctions on Torrel"), or to
 * whom the deed is done that somebody agrees to or refuses ("agreed to lend Torrel money").
 */
export function concerned(
  line: Line,
  cast: Cast,
  type: EventType,
  object: Phrases,
  reached: Phrases,
  infinitive: number,
): Party[] {
  const behind = (phrases: Phrases, prepositions: readonly string[]) =>
    phrases.flatMap((at) => partiesOf(line, cast, phrasesBehind(hangingOn(line, at), prepositions)));
  const owners = [
    ...ownersOf(line, cast, object),
    ...behind(object, type === 'ACCUSE' ? ofDoer : ofWhom),
    ...behind(reached, ofWhom),
  ];
  if (owners.length > 0 || infinitive === -1) return owners;
  const held = complementsOf(line, infinitive);
  const sent = sending.has(line.chunks[infinitive]!.verb!.base);
  const whom = partiesOf(line, cast, [
    ...(sent ? [] : held.object),
    ...phrasesBehind(held.prepositional, ofWhom),
  ]);
  return whom.length > 0 ? whom : concerned(line, cast, type, held.object, [], -1);
}

/** Their object goes to somebody else. */
const sending = new Set('send deploy dispatch provide supply deliver lend contribute'.split(' '));

const ofWhom = ['of', 'by', 'from', 'on', 'against', 'with', 'to', 'for'];

/** Who condemns an attack on a town does not condemn the town. */
const ofDoer = ['by', 'from'];

/** "demanded that Torrel leave": whoever is to do it. */
export function askedIn(line: Line, cast: Cast, k: number): Party[] {
  const { tree } = line.words;
  const clause = childBy(tree, line.chunks[k]!.node, 'ccomp');
  const verb = clause === -1 ? -1 : line.verbAt[clause]!;
  return verb === -1 ? [] : partiesOf(line, cast, subjectOf(line, verb));
}

/** Classes of what is done in words. */
export const worded = new Set<EventType>([
  'AGREE',
  'SUPPORT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'YIELD',
  'SANCTION',
]);
