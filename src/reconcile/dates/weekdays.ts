import type { TimeExpression } from '#core/annotated.ts';
import type { Findings } from '#core/findings.ts';
import type { Direction, TimeSense } from '#core/sense.ts';
import type { Span } from '#core/span.ts';
import { weekdayOf, type Day, type Weekday } from '#core/day.ts';

/** The weekday on which a report seems to have been written, by how it names the days around it. */
export interface Today {
  readonly kind: 'weekday-of-today' | 'weekday-last-named';
  readonly weekday: Weekday;
  /** The weekdays that it can be: up to the first that is told as still to come; null where none is. */
  readonly upTo: readonly Weekday[] | null;
  /**
   * The first can be taken alone: people said things on it, and other days are named before it. A report that names but
   * one day may tell of that day later in the week.
   */
  readonly sure: boolean;
  readonly evidence: readonly Span[];
}

/**
 * Which weekday is "today" in a report: the one that stands in one sentence with "today", or the last weekday that it
 * tells of as past before those still to come, as American papers name the day of publication. A report that says
 * "today" and "yesterday" does not name those two days, so that the days it names are others.
 *
 *     … was taken offline today, … on Monday …                      Monday
 *     … said Thursday. … on Wednesday. … will meet on Friday.       Thursday, else Friday
 */
export function todayOf(findings: Findings): Today | null {
  const times = findings.times.filter((time) => isOfReport(findings, time));
  return equated(times) ?? lastNamed(findings, times);
}

/** Days that a weekday rules out: in a report with "today" and "yesterday", neither of them is called by its name. */
export function isNamedAsOther(findings: Findings, day: Day): boolean {
  const times = findings.times.filter((time) => isOfReport(findings, time));
  if (times.filter(({ sense }) => isDayWord(sense)).length < 3) return false;
  const named = new Set(pastWeekdays(times).map(({ weekday }) => weekday));
  return named.has(weekdayOf(day)) || named.has(weekdayOf(day - 1));
}

/** In its own prose, outside quotation marks and posts with a stamp of their own. */
function isOfReport({ report }: Findings, { quoted, block, post }: TimeExpression): boolean {
  const role = report.blocks[block]?.role;
  const stamped = post !== null && report.posts[post]?.stamp;
  return !quoted && !stamped && (role === 'body' || role === 'list-item');
}

function equated(times: readonly TimeExpression[]): Today | null {
  for (const time of times) {
    if (!isToday(time.sense)) continue;
    const beside = pastWeekdays(
      times.filter((other) => other.sentence === time.sentence && other.block === time.block),
    );
    const others = times.some(
      (other) => other.sentence === time.sentence && isDayWord(other.sense) && !isToday(other.sense),
    );
    if (beside.length !== 1 || others || time.tense === 'future') continue;
    const [{ weekday, span }] = beside as [Named];
    return { kind: 'weekday-of-today', weekday, upTo: [weekday], sure: true, evidence: [time, span] };
  }
  return null;
}

function lastNamed(findings: Findings, times: readonly TimeExpression[]): Today | null {
  if (times.some(({ sense }) => isDayWord(sense))) return null;
  const past = pastWeekdays(times);
  if (past.length === 0) return null;
  const costs = weekdays.map((today) =>
    past.reduce((sum, { weekday }) => sum + ((today - weekday + 7) % 7), 0),
  );
  const least = Math.min(...costs);
  const first = weekdays[costs.indexOf(least)]!;
  const spans = past.filter(({ weekday }) => weekday === first).map(({ span }) => span);
  const said = new Set(findings.statements.map(({ time }) => (time === null ? null : findings.times[time])));
  const sure = spans.length < past.length && 1 < spans.filter((span) => said.has(span)).length;
  return {
    kind: 'weekday-last-named',
    weekday: first,
    upTo: upToNext(first, times),
    sure,
    evidence: spans.slice(0, 2),
  };
}

/** From a weekday to the first one after it that is still to come. */
function upToNext(first: Weekday, times: readonly TimeExpression[]): Weekday[] | null {
  const coming = new Set(times.map(({ sense }) => weekdayIn(sense, 'future')));
  const range: Weekday[] = [];
  for (let ahead = 0; ahead < 7; ahead++) {
    const weekday = (((first + ahead - 1) % 7) + 1) as Weekday;
    range.push(weekday);
    if (0 < ahead && coming.has(weekday)) return range;
  }
  return null;
}

const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

interface Named {
  readonly weekday: Weekday;
  readonly span: TimeExpression;
}

function pastWeekdays(times: readonly TimeExpression[]): Named[] {
  return times.flatMap((time) => {
    const weekday = weekdayIn(time.sense, 'past') ?? weekdayIn(time.sense, 'near');
    return weekday === null ? [] : [{ weekday, span: time }];
  });
}

/** A bare weekday that lies so, alone or within "Monday morning". */
function weekdayIn(sense: TimeSense, direction: Direction): Weekday | null {
  if (sense.is === 'weekday')
    return sense.week === null && sense.direction === direction ? sense.weekday : null;
  return 'on' in sense && sense.on ? weekdayIn(sense.on, direction) : null;
}

function isToday(sense: TimeSense): boolean {
  return sense.is === 'offset' && sense.unit === 'day' && sense.count === 0;
}

/** Today, yesterday or tomorrow. */
function isDayWord(sense: TimeSense): boolean {
  if (sense.is === 'offset') return sense.unit === 'day' && Math.abs(sense.count) < 2;
  return (sense.is === 'part' || sense.is === 'clock') && sense.on !== null && isDayWord(sense.on);
}
