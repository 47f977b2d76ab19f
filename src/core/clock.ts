import type { Findings } from './findings.ts';
import type { DatedReport } from './report.ts';
import type { Moment } from './moment.ts';
import type { Clock, TimeSense } from './sense.ts';
import { daysOf, type Days } from './edtf.ts';

/** The clock that a moment of publication sets; null where nothing is known. */
export function clockOf(published: Moment | null): Clock | null {
  const days = published && daysOf(published.edtf);
  return (
    published &&
    days && { first: days.first, last: days.last, minutes: days.clock?.minutes ?? null, zone: published.zone }
  );
}

/** The clock of a post of a report: its own stamp, else the report's time. */
export function clockAt(report: DatedReport, post: number | null): Clock | null {
  return clockOf((post === null ? null : report.posts[post]?.published) ?? report.published);
}

/**
 * The days a sense stands for on a clock, as an EDTF value with its days; null where the clock that it needs is not
 * known, and for durations, sets and references. `before` is what the time expression before it in the text stands
 * for, which anaphoric senses count from. Where the clock is a stretch of days, so is the answer.
 */
export function resolveSense(
  _sense: TimeSense,
  _clock: Clock | null,
  _before: Days | null,
): { edtf: string; days: Days } | null {
  return null;
}

/**
 * The findings as they read when their report is given another time of publication: every time expression is resolved
 * again, and with it when things were said, counted and happened. Stamps printed on posts stay as they are.
 */
export function redate(findings: Findings, published: Moment): Findings {
  return { ...findings, report: { ...findings.report, published } };
}
