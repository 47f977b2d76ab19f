import type { TimeExpression } from './annotated.ts';
import type { Findings } from './findings.ts';
import type { DatedReport } from './report.ts';
import type { Clock, TimeSense } from './sense.ts';
import { daysOf, edtfOf, type Days } from './edtf.ts';
import { momentOf, type Moment } from './moment.ts';

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
  return clockOf(publishedAt(report, post));
}

/**
 * When something happened, was said or was counted, by the time expression that says so; without one, the day its post
 * was published, which is then only assumed. Statements, figures and events all ask here.
 *
 * @param time index into `times`, or null where no expression tells; durations and sets count as none
 * @returns null where the expression means no day that can be told ("recently"), or nothing is known of publication
 */
export function momentAt(
  report: DatedReport,
  post: number | null,
  times: readonly TimeExpression[],
  time: number | null,
): Moment | null {
  const expression = time === null ? undefined : times[time];
  if (!expression || !isPointed(expression.sense)) return momentOfPublication(report, post);
  if (expression.edtf === null) return null;
  return momentOf(expression.edtf, clockAt(report, expression.post)?.zone ?? null, {
    basis: expression.sense.is === 'date' ? 'stated' : 'inferred',
    rule: `time-${expression.sense.is}`,
    evidence: [{ report: report.id, start: expression.start, end: expression.end }],
  });
}

/** Whether a sense points to a place in time: no duration or set, and not "now", which is when the report is published. */
function isPointed(sense: TimeSense): boolean {
  return sense.is === 'vague' ? sense.ref !== 'PRESENT_REF' : sense.is !== 'duration' && sense.is !== 'set';
}

function momentOfPublication(report: DatedReport, post: number | null): Moment | null {
  const published = publishedAt(report, post);
  const days = published && daysOf(published.edtf);
  return (
    days &&
    momentOf(edtfOf(days.first, days.last), published.zone, {
      basis: 'assumed',
      rule: 'as-of-publication',
      evidence: published.evidence,
    })
  );
}

function publishedAt(report: DatedReport, post: number | null): Moment | null {
  return (post === null ? null : report.posts[post]?.published) ?? report.published;
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
