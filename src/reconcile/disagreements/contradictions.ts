import type { Findings } from '#core/findings.ts';
import type { Disagreement, Point, Series } from '#core/record.ts';
import { sharedStems } from '../cores.ts';
import { definitionsOf } from './definitions.ts';
import { countsOf, type Count } from '../figures/measures.ts';
import { dayName, listed } from '../phrases.ts';
import type { Press } from '../press.ts';
import { agree } from '../figures/ranges.ts';
import { disagreementOf } from './side.ts';
import { gapMs } from '../spells.ts';
import { isElsewhere, isGone, printedValue, sideOfPoint, tallyOf, type Tally } from './tallies.ts';

/**
 * Where the points of one series do not fit together: values of one time that cannot both be so, the value of one
 * source taken back by itself, and values of two periods that look like one.
 */
export function disagreementsOfSeries(
  findings: readonly Findings[],
  series: readonly Series[],
  press: Press,
): Disagreement[] {
  const counts = new Map(
    findings.flatMap((each) => countsOf(each, press).map((count) => [count.figure.id, count])),
  );
  const tallied = series.map((each) => ({
    each,
    tallies: each.points.map((point) => tallyOf(point, counts)),
  }));
  const definitions = definitionsOf(
    tallied.flatMap(({ tallies }) => tallies),
    press,
  );
  const within = tallied
    .filter(({ tallies }) => 1 < tallies.length)
    .flatMap(({ each, tallies }) => [
      contradictionOf(each, tallies, press),
      ...revisionsOf(tallies, press),
      periodsOf(each, tallies, press),
    ])
    .filter((disagreement) => disagreement !== null);
  return [...within, ...definitions];
}

/** Every value that another one of the same time contradicts, a side each. */
function contradictionOf(series: Series, tallies: readonly Tally[], press: Press): Disagreement | null {
  const sides = tallies.filter((one) => tallies.some((other) => contradicts(one, other)));
  if (sides.length < 2) return null;
  const values = listed(sides.map(({ point }) => `“${printedValue(point, press)}”`));
  return disagreementOf(
    'contradiction',
    sides.map(({ point }) => sideOfPoint(point, press)),
    sides.map(({ point }) => point.id),
    `${values} are given for the same time for ${series.measure}, and cannot all be so.`,
  );
}

function contradicts(a: Tally, b: Tally): boolean {
  if (a === b || a.vague || b.vague || isGone(a) || isGone(b)) return false;
  if (a.point.accordingTo !== null && a.point.accordingTo === b.point.accordingTo) return false;
  if (0 < gapMs(a.span, b.span) || agree(a.range, b.range)) return false;
  return a.counts.some((count) => b.counts.some((other) => sameMatter(count, other)));
}

/** Of one place, or given for each other, or in the same words: else the one may count a part of what the other counts. */
function sameMatter(a: Count, b: Count): boolean {
  if (a.past || b.past) return false;
  if (a.rival || b.rival || (a.place !== null && a.place.name === b.place?.name)) return true;
  const around = sharedStems(a.context, b.context);
  return 3 < around.count && 0.4 <= around.share;
}

/** A value taken back: withdrawn by its outlet, or followed by a lower one of the same source. */
function revisionsOf(tallies: readonly Tally[], press: Press): Disagreement[] {
  return tallies.flatMap((tally, index) => {
    if (!isGone(tally) || tally.vague) return [];
    const others = tally.point.standing === 'withdrawn' ? tallies : tallies.slice(index + 1);
    const later = others.find((other) => other !== tally && !other.vague && isRevision(tally, other));
    if (!later) return [];
    const sides = [sideOfPoint(tally.point, press), sideOfPoint(later.point, press)];
    const why = `“${printedValue(tally.point, press)}” was taken back for “${printedValue(later.point, press)}”.`;
    return [disagreementOf('revision', sides, [tally.point.id, later.point.id], why)];
  });
}

function isRevision(tally: Tally, later: Tally): boolean {
  if (tally.point.standing === 'withdrawn') return later.point.standing !== 'withdrawn';
  const less = tally.growing && later.range.high < tally.range.low;
  return less && tally.point.accordingTo === later.point.accordingTo;
}

/** Values that are told for different months or years by different reports: both may be so. */
function periodsOf(series: Series, tallies: readonly Tally[], press: Press): Disagreement | null {
  const periods = tallies.filter((one) => !isGone(one) && isPeriod(one.point));
  const [first, ...others] = periods;
  const other = first && others.find((one) => 0 < gapMs(first.span, one.span) && isElsewhere(first, one));
  if (!first || !other) return null;
  const sides = [sideOfPoint(first.point, press), sideOfPoint(other.point, press)];
  const days = sides.map((_, index) => dayName([first, other][index]!.point.asOf!.edtf));
  const why = `The values of ${series.measure} are those of ${days[0]!} and of ${days[1]!}.`;
  return disagreementOf('different-period', sides, [first.point.id, other.point.id], why);
}

function isPeriod({ asOf }: Point): boolean {
  return asOf !== null && asOf.basis !== 'assumed' && ['month', 'season', 'year'].includes(asOf.grain);
}
