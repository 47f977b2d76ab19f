import type { Party } from '#core/statement.ts';
import { complementsOf, hangingOn } from './complements.ts';
import { type Line, phrasesBehind } from './line.ts';
import {
  type Cast,
  type Roles,
  ownersOf,
  partiesInFront,
  partiesOf,
  partyOf,
  press,
  thingsOf,
} from './parties.ts';
import { hitting, isSite, isTour } from './sites.ts';
import { subjectOf } from './subjects.ts';
import type { Telling } from './telling.ts';
import { joinedTo } from './tree.ts';
import type { Trigger } from './triggers.ts';
import { handling } from './verb-roles.ts';

export function rolesOfNoun(line: Line, cast: Cast, trigger: Trigger, telling: Telling): Roles {
  const { row, chunk, prepositional, what } = trigger;
  const owners = partiesInFront(line, cast, line.chunks[chunk]!);
  const behind = (...prepositions: string[]) =>
    partiesOf(line, cast, phrasesBehind(prepositional, prepositions));
  const hit = (...prepositions: string[]) =>
    (row.type !== null && handling.has(row.type) ? thingsOf : partiesOf)(
      line,
      cast,
      phrasesBehind(prepositional, prepositions),
    );
  const governors =
    telling.governor === -1 || (telling.rule === 'beside' && !shared.has(what))
      ? []
      : partiesOf(line, cast, subjectOf(line, telling.governor));
  const ended = telling.phase === 'ends' && telling.status === 'happened' && row.type !== 'CONSULT';
  const owned = owners.length > 0 || (doneOf.has(what) && behind('of').length > 0);
  const accepted = owned && isAccepted(line, telling.governor);
  const doers = telling.suffered || ended || accepted ? [] : governors;
  const front = ownersInFront(line, cast, chunk, doers, owners);
  const sufferers = telling.suffered ? governors : thingsHit(line, cast, telling.course, chunk);
  switch (row.roles) {
    case 'mutual':
      return {
        who: [...doers, ...front, ...behind('between', 'of', 'by')],
        whom: [
          ...behind('with'),
          ...(what === 'call' || what === 'interview' ? behind('to') : []),
          ...toldAt(line, cast, telling),
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
          ...front.filter((party) => !isSite(line, cast, party, trigger)),
          ...(doneOf.has(what) && !isTour(line, trigger) ? behind('of') : []),
          ...(what === 'speech' ? behind('from') : []),
          ...agentsOf(line, cast, telling.course),
          ...(front.length > 0 || behind('by').length > 0 ? [] : doers),
        ],
        whom: [
          ...(doneOf.has(what) ? [] : behind('of')),
          ...hit('on', 'against'),
          ...(what === 'visit' ? [] : behind('to', 'for', 'into')),
          ...(row.type === 'ACCUSE' ? lookedInto(line, cast, prepositional) : []),
          ...sufferers,
        ],
      };
  }
}

/** Kinds that belong to whoever does something at them: "at a meeting, Ruiz told". */
const shared = new Set(['meeting', 'talks', 'call', 'visit', 'speech', 'briefing', 'interview']);

/** "an investigation into the death of Rossi", "a probe of Torrel's elections": whose matter it is. */
function lookedInto(line: Line, cast: Cast, prepositional: Trigger['prepositional']): Party[] {
  const matters = phrasesBehind(prepositional, ['into', 'of', 'over', 'against']).filter(
    (at) => partyOf(line, cast, line.chunks[at]!) === null,
  );
  return [
    ...ownersOf(line, cast, matters),
    ...matters.flatMap((at) =>
      partiesOf(line, cast, phrasesBehind(hangingOn(line, at), ['of', 'by', 'against'])),
    ),
  ];
}

/** Kinds whose doer stands behind "of": the resignation of Rossi. */
const doneOf = new Set(['visit', 'speech', 'resignation', 'surrender']);

/** "accepted his resignation", "backed the union's strike": the deed is its owner's. */
function isAccepted(line: Line, governor: number): boolean {
  return governor !== -1 && accepting.has(line.chunks[governor]!.verb!.base);
}

const accepting = new Set('accept receive approve back support win secure'.split(' '));

/** Who is named in front, but "its invasion" is the governor's own, and "their talks" those of the two named last. */
function ownersInFront(
  line: Line,
  cast: Cast,
  k: number,
  doers: readonly Party[],
  owners: readonly Party[],
): readonly Party[] {
  const owner = line.words.lower[line.chunks[k]!.from]!;
  if (!pronouns.has(owner)) return owners;
  if (doers.length > 0 && owner !== 'their') return [];
  const pair = owner === 'their' ? pairBefore(line, cast, k) : [];
  return pair.length > 1 ? pair : doers.length > 0 ? [] : owners;
}

/** The nearest "A and B" in front: two parties or none. */
function pairBefore(line: Line, cast: Cast, k: number): Party[] {
  const { tree } = line.words;
  for (let j = k - 1; 0 <= j; j--) {
    if (line.chunks[j]!.is !== 'noun') continue;
    const members = joinedTo(tree, line.chunks[j]!.node).map((word) => line.nounAt[word]!);
    if (members.length < 2 || !members.every((at) => at !== -1 && at < k)) continue;
    const pair = partiesOf(line, cast, members);
    if (pair.length === 2) return pair;
  }
  return [];
}

const pronouns = new Set('his her its their'.split(' '));

/** "The blast destroyed a school": the object of the verb that tells what became of it. */
function thingsHit(line: Line, cast: Cast, course: number, k: number): Party[] {
  const verb = course === -1 ? null : line.chunks[course]!.verb;
  if (verb === null || !hitting.has(verb.base)) return [];
  const isDone = verb.passive && line.chunks[k]!.preposition !== null;
  if (verb.passive && !isDone) return [];
  return thingsOf(line, cast, isDone ? subjectOf(line, course) : complementsOf(line, course).object);
}

/** "a warrant issued by the court", "talks were held by": the agent of the verb that tells what became of it. */
function agentsOf(line: Line, cast: Cast, course: number): Party[] {
  if (course === -1) return [];
  return partiesOf(line, cast, phrasesBehind(complementsOf(line, course).prepositional, ['by']));
}

/** "At a meeting, Ruiz told Rossi": whoever is told something at it is in it. */
function toldAt(line: Line, cast: Cast, { rule, governor }: Telling): Party[] {
  if (rule !== 'beside' || governor === -1 || !addressing.has(line.chunks[governor]!.verb!.base)) return [];
  return partiesOf(
    line,
    cast,
    complementsOf(line, governor).object.filter((at) => !press.has(line.words.lower[line.chunks[at]!.head]!)),
  );
}

const addressing = new Set('tell ask urge warn assure inform remind promise thank offer'.split(' '));
