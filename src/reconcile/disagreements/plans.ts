import type { Findings } from '#core/findings.ts';
import type { Disagreement, RecordEvent } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import { hasHappened } from '../events.ts';
import { happeningsOf, isAhead, partiesOf, type Happening } from '../events/happenings.ts';
import { shortened } from '../phrases.ts';
import { evidenceOf, type Press } from '../press.ts';
import { disagreementOf, itemsByFinding, sideOf } from './side.ts';
import { dayMs, gapMs } from '../spells.ts';

/** What was planned for one day and done on another lies no further apart than this, else it is another event. */
const widestDays = 21;

/**
 * Plans that came out otherwise: what was announced did not come about, or came about on another day.
 *
 *     The minister will visit Torrel on Friday.    The minister arrived in Torrel on Saturday, a day late.
 */
export function disagreementsOfPlans(
  findings: readonly Findings[],
  events: readonly RecordEvent[],
  press: Press,
): Disagreement[] {
  const happenings = findings.flatMap((each) => happeningsOf(each, press));
  const outcomes = Map.groupBy(happenings.filter(isOutcome), ({ kind }) => kind);
  const itemOf = itemsByFinding(events);
  return happenings.filter(isAhead).flatMap((plan) => {
    const outcome = (outcomes.get(plan.kind) ?? []).find((each) => overturns(each, plan, press));
    return outcome ? [disagreementOfPlan(plan, outcome, itemOf, press)] : [];
  });
}

function isOutcome(happening: Happening): boolean {
  return hasHappened(happening) || happening.event.status === 'did-not-happen';
}

/** Printed later, of the same people, and different: not done, or done on a day that the plan did not mean. */
function overturns(outcome: Happening, plan: Happening, press: Press): boolean {
  if (press.rankOf(outcome.report) < press.rankOf(plan.report) || !concernsSame(outcome, plan)) return false;
  if (outcome.report === plan.report && outcome.event.post === plan.event.post) return false;
  const gap = gapMs(outcome.when, plan.when);
  if (widestDays * dayMs < gap) return false;
  if (outcome.event.status === 'did-not-happen') return true;
  return plan.when.told && outcome.when.told && 0 < gap && plan.when.last < outcome.when.first;
}

/** All who are named in the one with fewer are in the other, and there are two of them, or one and the place. */
function concernsSame(a: Happening, b: Happening): boolean {
  const [few, many] = [keysOf(a), keysOf(b)].toSorted((x, y) => x.size - y.size) as [
    Set<string>,
    Set<string>,
  ];
  return 1 < few.size && [...few].every((key) => many.has(key));
}

function keysOf(happening: Happening): Set<string> {
  const voices = [...partiesOf(happening), ...(happening.where ? [happening.where] : [])];
  return new Set(voices.map(({ id, name }) => id ?? name));
}

function disagreementOfPlan(
  plan: Happening,
  outcome: Happening,
  itemOf: ReadonlyMap<string, string>,
  press: Press,
): Disagreement {
  const label = (happening: Happening, what: string) =>
    `${what}: ${shortened(sliceOf(press.textOf(happening.report), happening.event.sentence), 80)}`;
  const missed = outcome.event.status === 'did-not-happen';
  const sides = [
    sideOf(label(plan, 'planned'), [evidenceOf(plan.report, plan.event.id, plan.event.sentence)]),
    sideOf(label(outcome, missed ? 'not done' : 'done'), [
      evidenceOf(outcome.report, outcome.event.id, outcome.event.sentence),
    ]),
  ];
  const items = [plan, outcome].flatMap(({ event }) => itemOf.get(event.id) ?? []);
  const why = missed
    ? 'What was announced did not come about.'
    : 'It came about on another day than announced.';
  return disagreementOf('plan-outcome', sides, [...new Set(items)], why);
}
