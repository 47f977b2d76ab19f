import type { Findings } from '#core/findings.ts';
import type { Disagreement, Point, Series } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import { sharedStems } from './cores.ts';
import { countsOf, type Count } from './measures.ts';
import { dayName, listed, shortened } from './phrases.ts';
import type { Press } from './press.ts';
import { agree, rangeOf, type Range } from './ranges.ts';
import { disagreementOf, sideOf, type Side } from './side.ts';
import { gapMs, type Spell } from './spells.ts';

/** A point of a series with the figures behind it. */
interface Tally {
  readonly point: Point;
  readonly range: Range;
  readonly vague: boolean;
  /** It can only rise, so that a lower value takes back a higher one. */
  readonly growing: boolean;
  /** From the first to the last time that a report prints it for. */
  readonly span: Spell;
  readonly reports: ReadonlySet<string>;
  readonly counts: readonly Count[];
}

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
  return series
    .filter(({ points }) => 1 < points.length)
    .flatMap((each) => {
      const tallies = each.points.map((point) => tallyOf(point, counts));
      return [
        contradictionOf(each, tallies, press),
        ...revisionsOf(tallies, press),
        periodsOf(each, tallies, press),
      ];
    })
    .filter((disagreement) => disagreement !== null);
}

function tallyOf(point: Point, counts: ReadonlyMap<string, Count>): Tally {
  const own = point.evidence.map(({ finding }) => counts.get(finding)).filter((count) => count !== undefined);
  const vague = own.some(({ figure }) => figure.vague);
  return {
    point,
    vague,
    growing: own.some(({ growing }) => growing),
    range: rangeOf(point, vague),
    span: {
      first: Math.min(...own.map(({ asOf }) => asOf.first)),
      last: Math.max(...own.map(({ asOf }) => asOf.last)),
      told: own.some(({ asOf }) => asOf.told),
    },
    reports: new Set(point.evidence.map(({ report }) => report)),
    counts: own,
  };
}

/** Every value that another one of the same time contradicts, a side each. */
function contradictionOf(series: Series, tallies: readonly Tally[], press: Press): Disagreement | null {
  const sides = tallies.filter((one) => tallies.some((other) => contradicts(one, other)));
  if (sides.length < 2) return null;
  const values = listed(sides.map(({ point }) => `“${printed(point, press)}”`));
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

function isGone({ point }: Tally): boolean {
  return point.standing === 'superseded' || point.standing === 'withdrawn';
}

/** A value taken back: withdrawn by its outlet, or followed by a lower one of the same source. */
function revisionsOf(tallies: readonly Tally[], press: Press): Disagreement[] {
  return tallies.flatMap((tally, index) => {
    if (!isGone(tally) || tally.vague) return [];
    const later = tallies.slice(index + 1).find((other) => !other.vague && isRevision(tally, other));
    if (!later) return [];
    const sides = [sideOfPoint(tally.point, press), sideOfPoint(later.point, press)];
    const why = `“${printed(tally.point, press)}” was taken back for “${printed(later.point, press)}”.`;
    return [disagreementOf('revision', sides, [tally.point.id, later.point.id], why)];
  });
}

function isRevision(tally: Tally, later: Tally): boolean {
  const less = (later.point.value ?? later.range.low) < (tally.point.value ?? tally.range.low);
  return (
    tally.point.standing === 'withdrawn' || (tally.growing && less && later.range.high < tally.range.low)
  );
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

function isElsewhere(a: Tally, b: Tally): boolean {
  return [...a.reports].some((report) => !b.reports.has(report));
}

function sideOfPoint(point: Point, press: Press): Side {
  const day = point.asOf ? `, ${dayName(point.asOf.edtf)}` : '';
  const source = point.accordingTo ? ` (${point.accordingTo})` : '';
  return sideOf(`${printed(point, press)}${source}${day}`, point.evidence);
}

function printed(point: Point, press: Press): string {
  const evidence = point.evidence[0]!;
  return shortened(sliceOf(press.textOf(evidence.report), evidence), 60);
}
