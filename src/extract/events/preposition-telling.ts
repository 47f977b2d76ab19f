import type { EventStatus } from '#core/event.ts';
import { objectGrips, prepositionGrips } from '#lang/en/event-governors.ts';
import { type Line, governorOf } from './line.ts';
import { type Telling, type Verdict, inPassing, told, under } from './telling.ts';
import { headOfList } from './tree.ts';
import { tellingOfVerb } from './verb-telling.ts';

/** A noun behind a preposition is told as the verb that it stands beside, seen through the preposition. */
export function behindPreposition(line: Line, k: number): Verdict {
  const { preposition, node } = line.chunks[k]!;
  const { head } = line.words.tokens[headOfList(line.words.tree, node)]!;
  if (likening.has(preposition!)) return inPassing('about');
  if (line.chunks[line.nounAt[head]!]?.is === 'adjective' && line.verbAt[head] === -1)
    return inPassing('adjective');
  const grip = prepositionGrips.get(preposition!);
  const main = verbBeside(line, k);
  const outer = main === -1 ? 'drops' : tellingOfVerb(line, main);
  const phrasal =
    main === -1 ? undefined : objectGrips.get(`${line.chunks[main]!.verb!.base}+${preposition}`);
  if (phrasal !== undefined && outer !== 'drops') return under(phrasal, outer, main, false);
  const base: Telling = outer === 'drops' ? told('happened', 'present') : { ...outer, weak: false };
  if (grip === 'plans') return told('planned', 'ahead');
  if (grip === 'supposes') return told('happened', 'supposes', { passing: true });
  if (grip !== undefined) return under(grip, base, -1, false);
  if (preposition === 'before' || preposition === 'until')
    return told(base.status === 'planned' ? 'planned' : 'happened', 'before', { passing: true });
  return told(besides.has(base.status) ? base.status : 'happened', 'beside', {
    course: main !== -1 && line.chunks[main]!.verb!.passive ? main : -1,
    governor: grip === undefined && sharing.has(preposition!) ? main : -1,
    weak: base.status === 'possible',
    passing: true,
  });
}

const likening = new Set(['for', 'about', 'as', 'like', 'than']);

/** What the verb beside a noun settles of it: "will speak at the meeting", "could quit at the meeting". */
const besides = new Set<EventStatus>(['planned', 'possible']);

/** At a meeting things are said: what is told as possible there is what somebody said, and the saying took place. */
function verbBeside(line: Line, k: number): number {
  const main = governorOf(line, line.chunks[k]!.node);
  if (main === -1 || !gatherings.has(line.words.lower[line.chunks[k]!.head]!)) return main;
  const told = tellingOfVerb(line, main);
  const saying = told !== 'drops' && told.status === 'happened' ? -1 : sayingVerbAbove(line, k);
  return saying === -1 ? main : saying;
}

/** What people say things at. */
const gatherings = new Set(
  'meeting meetings call talks summit conversation briefing conference interview speech address visit'.split(
    ' ',
  ),
);

/** Whose meeting it is that something is said at: that of the subject. */
const sharing = new Set(['in', 'during', 'at', 'on', 'through', 'via', 'with']);

/** The nearest verb of saying above a chunk, -1 where there is none: "will ⟦warn⟧ Rossi that … if … in a call". */
function sayingVerbAbove(line: Line, k: number): number {
  for (
    let at = governorOf(line, line.chunks[k]!.node);
    at !== -1;
    at = governorOf(line, line.chunks[at]!.node)
  ) {
    const { base } = line.chunks[at]!.verb!;
    if (reported.has(base) || addressing.has(base)) return at;
  }
  return -1;
}

/** Verbs whose next words may be a whole clause. */
const reported = new Set(
  'say tell claim believe think report announce allege confirm add warn deny insist argue suggest know hope fear state note admit stress write reveal show indicate'.split(
    ' ',
  ),
);

const addressing = new Set(
  'ask urge accuse promise assure discuss agree raise call offer threaten'.split(' '),
);
