/** A report stands between what it tells as past and what it tells as still to come. */
import type { Report } from '#core/report.ts';
import { dayOf, partsOf, weekdayOf, type Day } from '#core/day.ts';
import type { Span } from '#core/span.ts';
import { todayOf } from './today.ts';
import { toldDays, type ToldDay } from './told-days.ts';

/** Days of which one is that of publication, and the words that say so. */
export interface Between {
  readonly first: Day;
  readonly last: Day;
  readonly evidence: readonly Span[];
}

/** A longer stretch tells nobody when a report was printed. */
const mostDays = 31;

interface Dated extends ToldDay {
  readonly day: Day;
}

/**
 * The days between the last whole day that a report's own words tell of as past and the first that they plan for, where
 * that is a month at most; of these the one with the weekday that they call today.
 *
 *     The council met on 3 March 2031. It will vote on Friday, 7 March.      3 to 7 March 2031
 */
export function toldBetween(report: Report): Between | null {
  const told = withYears(toldDays(report));
  const past = told.filter((one) => one.past && one.grain === 'day').sort((a, b) => b.day - a.day)[0];
  const ahead = told.filter(({ planned }) => planned).sort((a, b) => a.day - b.day)[0];
  if (!past || !ahead || ahead.day <= past.day || past.day + mostDays <= ahead.day) return null;
  const evidence = [past, ahead].map(({ start, end }) => ({ start, end }));
  return onToday(report, { first: past.day, last: ahead.day, evidence });
}

function onToday(report: Report, between: Between): Between {
  const today = todayOf(report);
  if (!today) return between;
  const days: Day[] = [];
  for (let day = between.first; day <= between.last; day++)
    if (weekdayOf(day) === today.weekday) days.push(day);
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined
    ? between
    : { first, last: last!, evidence: [...between.evidence, { start: today.start, end: today.end }] };
}

/**
 * "Friday, 5 March" is of the year in which it is one, if that is the last year that the report tells of as past or the
 * one after, and all such days agree.
 */
function withYears(told: readonly ToldDay[]): Dated[] {
  const latest = told.reduce((last, { past, day }) => (past && day !== null ? Math.max(last, day) : last), 0);
  const pairs = told.filter(({ pair }) => pair !== null);
  const from = latest === 0 ? null : partsOf(latest).year;
  const year =
    from === null
      ? undefined
      : [from, from + 1].find((each) => pairs.every((one) => pairDay(one, each) !== null));
  return told.flatMap((one) => {
    const day = one.day ?? (year === undefined ? null : pairDay(one, year));
    return day === null ? [] : [{ ...one, day }];
  });
}

function pairDay({ pair }: ToldDay, year: number): Day | null {
  const day = pair && dayOf(year, pair.month, pair.date);
  return day !== null && weekdayOf(day) === pair!.weekday ? day : null;
}
