import type { DatedReport, PrintedDate, Report } from '#core/report.ts';
import { dayOf, isoDay, pad, weekdayOf, type Day } from '#core/day.ts';
import { indexAt, sliceOf, type Span } from '#core/span.ts';
import { offsetMinutes, isoOffset, type Zone } from '#core/zone.ts';
import { readStamps, type Stamp } from '#lang/en/stamps.ts';

/** A date printed as the report's own, read as far as it goes by itself. */
export interface Printed extends Span {
  readonly of: PrintedDate['of'];
  /** Index of the post that it stamps; null for a date of the page. */
  readonly post: number | null;
  readonly day: Day | null;
  /** The day where 03/04/2024 is read the other way round. */
  readonly otherDay: Day | null;
  /** A day is printed, and it does not exist. */
  readonly impossible: boolean;
  /** The weekday printed with it is another one's. */
  readonly wrongWeekday: boolean;
  readonly minutes: number | null;
  readonly zone: Zone | null;
}

/** The dates that a report prints as its own: in its timestamp lines and on its posts. In the order of the text. */
export function readPrinted(report: Report): Printed[] {
  const lines = report.blocks.filter(({ role }) => role === 'timestamp');
  const found = lines.flatMap((line) =>
    readStamps(sliceOf(report.text, line)).stamps.map((stamp) => printedOf(report, line, stamp)),
  );
  const ofPageOrPost = found.filter(
    ({ day, post, impossible }) => day !== null || post !== null || impossible,
  );
  return withDays(settleOrder(ofPageOrPost)).filter(({ day, impossible }) => day !== null || impossible);
}

function printedOf(report: Report, line: Span, stamp: Stamp): Printed {
  const start = line.start + stamp.start;
  const post = report.posts.length < 2 ? -1 : indexAt(report.posts, start);
  const { year, month, date, dayFirst } = stamp.day ?? { year: null, month: 0, date: null, dayFirst: null };
  const dayIn = (m: number, d: number | null) => (year === null || d === null ? null : dayOf(year, m, d));
  const [first, second] = [dayIn(month, date), dayFirst && dayIn(dayFirst.month, dayFirst.date)];
  const [day, otherDay] = first === null ? [second, null] : [first, second === first ? null : second];
  const fits = (one: Day | null) =>
    one !== null && (stamp.weekday === null || weekdayOf(one) === stamp.weekday);
  return {
    start,
    end: line.start + stamp.end,
    of: post >= 0 ? 'post' : stamp.label === 'updated' ? 'update' : 'publication',
    post: post < 0 ? null : post,
    day: !fits(day) && fits(otherDay) ? otherDay : day,
    otherDay: stamp.weekday !== null && (fits(day) || fits(otherDay)) ? null : otherDay,
    impossible: year !== null && date !== null && day === null,
    wrongWeekday: day !== null && !fits(day) && !fits(otherDay),
    minutes: stamp.minutes,
    zone: stamp.zone,
  };
}

/**
 * 03/04/2024 is read as the other dates of the page are written, else month first where its zone is American and day first
 * elsewhere; where nothing tells, both days are kept.
 */
function settleOrder(found: readonly Printed[]): Printed[] {
  const sure = new Set(
    found.flatMap(({ day, otherDay }) => (day !== null && otherDay === null ? [day] : [])),
  );
  return found.map((one) => {
    const { day, otherDay, zone } = one;
    if (day === null || otherDay === null) return one;
    const american = zone?.startsWith('America/') ?? null;
    if (sure.has(day) || american === true) return { ...one, otherDay: null };
    return sure.has(otherDay) || american === false ? { ...one, day: otherDay, otherDay: null } : one;
  });
}

/** A clock time without a day has the day of the nearest dated stamp; in a blog newest first, midnight lies above it. */
function withDays(found: readonly Printed[]): Printed[] {
  const dated = found.filter(({ day }) => day !== null);
  if (dated.length === 0) return [...found];
  const settled: Printed[] = [];
  let before: Printed = dated[0]!;
  for (const one of found) {
    const filled = one.day === null && !one.impossible ? { ...one, day: dayAfter(before, one) } : one;
    settled.push(filled);
    if (filled.day !== null) before = filled;
  }
  return settled;
}

/** A jump of more than half a day back on the clock, reading on, has crossed midnight. */
function dayAfter(before: Printed, { minutes, post }: Printed): Day {
  const jump = (minutes ?? 0) - (before.minutes ?? minutes ?? 0);
  if (post === null || before.post === null || Math.abs(jump) < 720) return before.day!;
  return before.day! + (jump < 0 ? 1 : -1);
}

/** `2024-04-10`, or with the clock `2024-04-10T09:15:00+02:00`; both days of a date that can be read in two ways. */
export function edtfOfPrinted({ day, otherDay, minutes, zone }: Printed): string | null {
  if (day === null) return null;
  if (otherDay !== null) return `${isoDay(Math.min(day, otherDay))}/${isoDay(Math.max(day, otherDay))}`;
  if (minutes === null || 1440 <= minutes) return isoDay(day);
  const clock = `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00`;
  return isoDay(day) + clock + (zone === null ? '' : isoOffset(offsetMinutes(zone, day, minutes)));
}

/** How the report prints it, for the findings. */
export function printedDate(one: Printed, believed: boolean): DatedReport['printed'][number] {
  return {
    start: one.start,
    end: one.end,
    edtf: edtfOfPrinted(one) ?? '',
    zone: one.zone,
    of: one.of,
    believed,
    doubt: believed ? null : one.impossible ? 'date-impossible' : 'date-contradicted',
  };
}
