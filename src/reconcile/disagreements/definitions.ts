import type { Disagreement } from '#core/record.ts';
import { takenForDeaths } from '#lang/en/measures.ts';
import type { Count } from '../figures/measures.ts';
import type { Press } from '../press.ts';
import { agree } from '../figures/ranges.ts';
import { disagreementOf } from './side.ts';
import { dayMs, gapMs } from '../spells.ts';
import { stemOf } from '../stems.ts';
import { isElsewhere, isGone, sideOfPoint, type Tally } from './tallies.ts';

/** Definitions are held against each other for counts that lie no further apart than this. */
const definitionDays = 3;

/**
 * Two current counts of one place that do not agree because they count differently: the dead and the graves, all the dead
 * and the civilians.
 *
 * @param tallies of all series
 */
export function definitionsOf(tallies: readonly Tally[], press: Press): Disagreement[] {
  const byPlace = Map.groupBy(
    tallies.filter((tally) => isCurrent(tally) && countsDead(tally.counts[0])),
    ({ counts }) => counts.find(({ place }) => place !== null)?.place?.name ?? '',
  );
  byPlace.delete('');
  return [...byPlace.values()].flatMap((ofPlace) =>
    ofPlace.flatMap((tally, index) =>
      ofPlace
        .slice(index + 1)
        .filter((other) => differInDefinition(tally, other))
        .slice(0, 1)
        .map((other) => definitionOf(tally, other, press)),
    ),
  );
}

function isCurrent(tally: Tally): boolean {
  return !isGone(tally) && !tally.vague && tally.counts.some(({ past }) => !past);
}

const deaths = new Set(takenForDeaths.map((word) => stemOf(word)));

function countsDead(count: Count | undefined): boolean {
  return count !== undefined && count.fate.some((fate) => deaths.has(fate));
}

function differInDefinition(a: Tally, b: Tally): boolean {
  const [one, other] = [a.counts[0]!, b.counts[0]!];
  const apart =
    one.fate.join() !== other.fate.join() || (one.group.length === 0) !== (other.group.length === 0);
  const elsewhere = !agree(a.range, b.range) && isElsewhere(a, b);
  return apart && elsewhere && gapMs(a.span, b.span) <= definitionDays * dayMs;
}

function definitionOf(a: Tally, b: Tally, press: Press): Disagreement {
  const sides = [sideOfPoint(a.point, press), sideOfPoint(b.point, press)];
  const [one, other] = [a, b].map(
    ({ counts }) => counts.find(({ figure }) => figure.measure)?.figure.measure ?? 'others',
  );
  const why = `They do not count the same: ${one!} and ${other!}.`;
  return disagreementOf('different-definition', sides, [a.point.id, b.point.id], why);
}
