import type { Point } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import type { Count } from '../figures/measures.ts';
import { dayName, shortened } from '../phrases.ts';
import type { Press } from '../press.ts';
import { rangeOf, type Range } from '../figures/ranges.ts';
import { sideOf, type Side } from './side.ts';
import type { Spell } from '../spells.ts';

/** A point of a series with the figures behind it. */
export interface Tally {
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

/** @param counts by the id of the figure */
export function tallyOf(point: Point, counts: ReadonlyMap<string, Count>): Tally {
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

/** Another value has its place, or its outlet took it back. */
export function isGone({ point }: Tally): boolean {
  return point.standing === 'superseded' || point.standing === 'withdrawn';
}

/** A report prints the one and not the other. */
export function isElsewhere(a: Tally, b: Tally): boolean {
  return [...a.reports].some((report) => !b.reports.has(report));
}

export function sideOfPoint(point: Point, press: Press): Side {
  const day = point.asOf ? `, ${dayName(point.asOf.edtf)}` : '';
  const source = point.accordingTo ? ` (${point.accordingTo})` : '';
  return sideOf(`${printedValue(point, press)}${source}${day}`, point.evidence);
}

export function printedValue(point: Point, press: Press): string {
  const evidence = point.evidence[0]!;
  return shortened(sliceOf(press.textOf(evidence.report), evidence), 60);
}
