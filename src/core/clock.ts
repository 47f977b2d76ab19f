import type { TimeExpression } from './annotated.ts';
import type { Findings } from './findings.ts';
import type { DatedReport } from './report.ts';
import type { Clock, TimeSense, TimeUnit } from './sense.ts';
import type { Zone } from './zone.ts';
import type { Day } from './day.ts';
import { daysOf, edtfOf, type Days, type Edtf } from './edtf.ts';
import { momentOf, type Moment } from './moment.ts';
import { resolveSense } from './resolve.ts';
import { timexOf } from './timex.ts';

export { resolveSense } from './resolve.ts';

const publicationRule = 'as-of-publication';
const timeRule = 'time-';

/** The clock that a moment of publication sets; null where nothing is known. */
function clockOf(published: Moment | null): Clock | null {
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
    rule: `${timeRule}${expression.sense.is}`,
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
      rule: publicationRule,
      evidence: published.evidence,
    })
  );
}

function publishedAt(report: DatedReport, post: number | null): Moment | null {
  return (post === null ? null : report.posts[post]?.published) ?? report.published;
}

/**
 * Time expressions with what their senses stand for in a report, as far as its date is known; inside a quotation they
 * count from the day on which it was said, where that is told. An anaphoric one ("a day
 * earlier") counts from the nearest expression before it that is as fine as its unit, in its own paragraph or in one of
 * the two before; else from the clock. Only "a day earlier" looks no farther than its paragraph, since reports go back
 * from their own day where a story goes on from another. "A year earlier" after figures of a quarter counts from that quarter.
 *
 * @param times in the order of the text, of all of which the sense alone is read
 */
export function settleTimes(report: DatedReport, times: readonly TimeExpression[]): TimeExpression[] {
  const settled: TimeExpression[] = [];
  const updated = updatedOn(report);
  for (const time of times) {
    const clock = speakersClock(report, times, time) ?? withUpdate(clockAt(report, time.post), updated);
    const before = usesBefore(time.sense) ? daysBefore(settled, time) : null;
    const edtf = resolveSense(time.sense, clock, before)?.edtf ?? null;
    const value = timexOf(time.sense, clock, before);
    settled.push({ ...time, value, edtf, ...instantsOf(edtf, clock?.zone ?? null) });
  }
  return settled;
}

/** The day of the last update that a report prints, if we believe it; in a live blog every post has its own stamp. */
function updatedOn({ posts, printed }: DatedReport): Day | null {
  if (posts.length !== 1) return null;
  let latest: Day | null = null;
  for (const { of, believed, edtf } of printed)
    if (of === 'update' && believed) latest = Math.max(latest ?? 0, daysOf(edtf)?.last ?? 0);
  return latest;
}

function withUpdate(clock: Clock | null, updated: Day | null): Clock | null {
  return clock && updated !== null ? { ...clock, updated } : clock;
}

/** The day on which quoted words were said, where their report tells it. */
function speakersClock(
  report: DatedReport,
  times: readonly TimeExpression[],
  { said }: TimeExpression,
): Clock | null {
  const teller = said === null ? undefined : times[said];
  if (!teller) return null;
  const clock = clockAt(report, teller.post);
  const days = resolveSense(teller.sense, clock, null)?.days;
  const isDay = days !== undefined && days.first === days.last;
  return isDay ? { first: days.first, last: days.last, minutes: null, zone: clock?.zone ?? null } : null;
}

function usesBefore(sense: TimeSense): boolean {
  if (sense.is === 'anaphoric') return true;
  return 'on' in sense && sense.on !== null && usesBefore(sense.on);
}

/** Days of a stretch that an expression of this unit can count from: not "a day earlier" from a whole year. */
const longestDays = {
  minute: 1,
  hour: 1,
  day: 7,
  week: 7,
  month: 31,
  quarter: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
};

/** How many expressions back an anaphoric one looks at most. */
const lookBack = 20;

function daysBefore(settled: readonly TimeExpression[], time: TimeExpression): Days | null {
  const { unit, count } = countOf(time.sense);
  const reach = count < 0 && unit === 'day' ? 0 : 2;
  let nearest: Days | null = null;
  for (let i = settled.length - 1; 0 <= i && settled.length - lookBack <= i; i--) {
    const other = settled[i]!;
    if (other.post !== time.post || other.block + reach < time.block) break;
    const days = isComparison(other.sense) || other.edtf === null ? null : daysOf(other.edtf);
    if (days?.grain === 'quarter' && (unit === 'quarter' || unit === 'year')) return days;
    if (days && unit !== 'quarter' && days.last - days.first < longestDays[unit]) nearest ??= days;
    if (nearest && unit !== 'year') break;
  }
  return nearest;
}

/** "A year earlier" is what something is compared with; what follows goes on from that something. */
function isComparison(sense: TimeSense): boolean {
  return sense.is === 'anaphoric' && sense.unit === 'year';
}

function countOf(sense: TimeSense): { readonly unit: TimeUnit; readonly count: number } {
  if (sense.is === 'anaphoric') return sense;
  return 'on' in sense && sense.on ? countOf(sense.on) : { unit: 'day', count: 0 };
}

function instantsOf(
  edtf: Edtf | null,
  zone: Zone | null,
): { earliest: string | null; latest: string | null } {
  const moment = edtf === null ? null : momentOf(edtf, zone, { basis: 'inferred', rule: '', evidence: [] });
  return { earliest: moment?.earliest ?? null, latest: moment?.latest ?? null };
}

/**
 * The findings as they read when their report is given another time of publication: every time expression is resolved
 * again, and with it when things were said, counted and happened. Stamps printed on posts stay as they are, and so does
 * a moment that an extractor left open although the publication was known.
 */
export function redate(findings: Findings, published: Moment): Findings {
  const report = republished(findings.report, published);
  const times = settleTimes(report, findings.times);
  const again = (post: number | null, time: number | null, old: Moment | null): Moment | null => {
    const left = old === null ? time === null && publishedAt(findings.report, post) !== null : !isOurs(old);
    return left ? old : momentAt(report, post, times, time);
  };
  return {
    ...findings,
    report,
    times,
    statements: findings.statements.map((it) => ({ ...it, said: again(it.post, it.time, it.said) })),
    figures: findings.figures.map((it) => ({ ...it, asOf: again(it.post, it.time, it.asOf) })),
    events: findings.events.map((it) =>
      it.passing && it.time === null ? it : { ...it, when: again(it.post, it.time, it.when) },
    ),
  };
}

function republished(report: DatedReport, published: Moment): DatedReport {
  const posts = report.posts.map((post) => (post.stamp === null ? { ...post, published } : post));
  return { ...report, published, posts };
}

function isOurs({ rule }: Moment): boolean {
  return rule === publicationRule || rule.startsWith(timeRule);
}
