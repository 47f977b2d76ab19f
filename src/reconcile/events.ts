import type { EventStatus } from '#core/event.ts';
import type { Findings } from '#core/findings.ts';
import type { RecordEvent } from '#core/record.ts';
import { idOf } from '#core/identity.ts';
import type { Party } from '#core/statement.ts';
import type { Actors } from './actors.ts';
import { backingOfFact } from './backing.ts';
import { clustersOf } from './clusters.ts';
import {
  edgesOf,
  happeningsOf,
  inOneSentence,
  isAhead,
  partiesOf,
  triggerOf,
  type Happening,
} from './events/happenings.ts';
import type { Origins } from './origins.ts';
import { listed } from './phrases.ts';
import { evidenceOf, inPrintOrder, pressOf, type Press } from './press.ts';
import { always, dayMs, surestMoment, type Spell } from './spells.ts';
import { fitOf, type Voice } from './voices.ts';

/**
 * One event, with every report of it, planned or past. Where a report announced what another one tells as done, the
 * plan is an item of its own as well, superseded by the event.
 *
 * @param findings in order of publication
 * @see docs/method/standing.md
 */
export function mergeEvents(findings: readonly Findings[], actors: Actors, origins: Origins): RecordEvent[] {
  const press = pressOf(findings, actors);
  const happenings = findings.flatMap((each) => happeningsOf(each, press));
  return clustersOf(happenings.map(traitOf), edgesOf(happenings), joinTraits)
    .map((group) => group.map((index) => happenings[index]!))
    .flatMap((group) => eventsOf(group, press, origins));
}

/** Where and when a group of happenings took place, as far as they tell, and whom with a name it befell. */
interface Trait {
  readonly where: Voice | null;
  readonly when: Spell;
}

function traitOf({ where, when }: Happening): Trait {
  return { where, when: when.told ? when : always };
}

function joinTraits(a: Trait, b: Trait): Trait | null {
  const apart = a.where && b.where && fitOf(a.where, b.where) === 'no';
  if (apart && (a.where.country === null || a.where.country !== b.where.country)) return null;
  const first = Math.max(a.when.first, b.when.first);
  const last = Math.min(a.when.last, b.when.last);
  if (dayMs < first - last) return null;
  return { where: a.where ?? b.where, when: { first, last, told: a.when.told || b.when.told } };
}

function eventsOf(group: readonly Happening[], press: Press, origins: Origins): RecordEvent[] {
  const event = eventOf(group, press, origins);
  const plans = group.filter((plan) => isAhead(plan) && group.some((other) => overtakes(other, plan, press)));
  if (plans.length === 0) return [event];
  const plan = eventOf(plans, press, origins);
  const id = idOf('plan', plan.evidence[0]!.finding);
  const outcome = group.some(hasHappened) ? 'tell it as done' : 'say that it did not come about';
  return [
    event,
    { ...plan, id, standing: 'superseded', why: `It was announced, and later reports ${outcome}.` },
  ];
}

/** Told as done, or as not done, no earlier than the plan was printed. */
function overtakes(other: Happening, plan: Happening, press: Press): boolean {
  const isOutcome = hasHappened(other) || other.event.status === 'did-not-happen';
  return isOutcome && !inOneSentence(other, plan) && press.rankOf(plan.report) <= press.rankOf(other.report);
}

export function hasHappened({ event }: Pick<Happening, 'event'>): boolean {
  return event.status === 'happened' || event.status === 'claimed';
}

function eventOf(group: readonly Happening[], press: Press, origins: Origins): RecordEvent {
  const evidence = inPrintOrder(
    press,
    group.map(({ report, event }) => evidenceOf(report, event.id, event.sentence)),
  );
  const sources = new Map(group.map(({ event, source }) => [event.id, source?.name ?? null]));
  const told = group.some(hasHappened) ? group.filter(hasHappened) : group;
  const tellers = new Set(told.map(({ event }) => event.id));
  const fullest = fullestOf(group);
  return {
    id: idOf('event', evidence[0]!.finding),
    what: labelOf(fullest, press),
    type: fullest.event.type ?? group.find(({ event }) => event.type !== null)?.event.type ?? null,
    who: mergedParties(group, ({ who }) => who),
    whom: mergedParties(group, ({ whom }) => whom),
    where: whereOf(group),
    when: surestMoment(told.map(({ event }) => event.when)),
    status: statusOf(group),
    evidence,
    ...backingOfFact(press, origins, {
      evidence: evidence.filter(({ finding }) => tellers.has(finding)),
      sourceOf: ({ finding }) => sources.get(finding) ?? null,
    }),
  };
}

function whereOf(group: readonly Happening[]): Party | null {
  const where = group.find((each) => each.where !== null)?.where ?? null;
  return where && partyOf(where);
}

const statuses: readonly EventStatus[] = [
  'happened',
  'claimed',
  'did-not-happen',
  'denied',
  'planned',
  'possible',
];

/** What the reports say most firmly; that somebody denies it is told by its standing. */
function statusOf(group: readonly Happening[]): EventStatus {
  return statuses.find((status) => group.some(({ event }) => event.status === status)) ?? 'happened';
}

/** The happening that names most of those concerned, the earliest printed of them. */
function fullestOf(group: readonly Happening[]): Happening {
  const sizeOf = (each: Happening) =>
    partiesOf(each).length + (each.where ? 1 : 0) + (each.when.told ? 1 : 0);
  return group.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0]!;
}

/** `meeting: Ana Ruiz and Tom Lee, Torrel`; without names the words that state it. */
function labelOf(happening: Happening, press: Press): string {
  const names = [...new Set(partiesOf(happening).map(({ name }) => name))];
  const where = happening.where && !names.includes(happening.where.name) ? [happening.where.name] : [];
  if (names.length + where.length === 0) return triggerOf(happening, press);
  return `${happening.event.what}: ${[listed(names), ...where].filter((part) => part !== '').join(', ')}`;
}

/** Each actor once, in the order in which the reports name them. */
function mergedParties(
  group: readonly Happening[],
  voicesIn: (happening: Happening) => readonly Voice[],
): Party[] {
  const voices = new Map(
    group.flatMap((one) => voicesIn(one).map((voice) => [voice.id ?? voice.name, voice])),
  );
  return [...voices.values()].map(partyOf);
}

/** The record has no one place where somebody is named, so that the party has no mention. */
function partyOf({ id, name }: Voice): Party {
  return { mention: null, actor: name, actorId: id };
}
