import type { Clock, DayPart, TimeSense } from './sense.ts';
import { firstOf, partsOf, isoDay, pad, weekdayOf, type Day } from './day.ts';
import { resolveSense } from './resolve.ts';
import type { Days, Edtf } from './edtf.ts';

const seasons: Readonly<Record<string, string>> = {
  21: 'SP',
  22: 'SU',
  23: 'FA',
  24: 'WI',
  33: 'Q1',
  34: 'Q2',
  35: 'Q3',
  36: 'Q4',
  40: 'H1',
  41: 'H2',
};

/**
 * What a sense stands for in TIMEX3's notation: `2022-03-17`, `2022-W11`, `2022-SP`, `199X`, `2022-03-17TMO`,
 * `2022-03-17T16:30`, `P3W`, `PAST_REF`. Null where the clock that it needs is not known. Stretches that TIMEX3 has no
 * value for are given as EDTF intervals.
 *
 * @see https://timeml.github.io/site/publications/timeMLdocs/timeml_1.2.1.html#timex3
 */
export function timexOf(sense: TimeSense, clock: Clock | null, before: Days | null): string | null {
  switch (sense.is) {
    case 'duration':
      return sense.iso;
    case 'set':
      return sense.timex;
    case 'vague':
      return sense.ref;
    case 'mod':
      return timexOf(sense.on, clock, before);
    case 'part':
      return partValue(timexOf(sense.on, clock, before), sense.part);
    default: {
      const resolved = resolveSense(sense, clock, before);
      return resolved && daysValue(resolved.edtf, resolved.days, sense.is === 'weekend');
    }
  }
}

function partValue(day: string | null, part: DayPart): string | null {
  return day !== null && /^\d{4}-\d\d-\d\d$/.test(day) ? `${day}T${part}` : day;
}

function daysValue(edtf: Edtf, days: Days, weekend: boolean): string {
  switch (days.grain) {
    case 'minute':
      return edtf.slice(0, 16);
    case 'season':
    case 'quarter':
    case 'half':
      return `${edtf.slice(0, 4)}-${seasons[edtf.slice(5, 7)]}`;
    case 'interval':
      return stretchValue(days.first, days.last, weekend) ?? edtf.replace(/(T\d\d:\d\d):00/g, '$1');
    default:
      return edtf.replace(/[~?%]$/, '');
  }
}

function stretchValue(first: Day, last: Day, weekend: boolean): string | null {
  if (last - first === 6 && weekdayOf(first) === 1) return weekValue(first);
  if (weekend && last - first === 1) return `${weekValue(first)}-WE`;
  const { year } = partsOf(first);
  if (year % 10 === 0 && spansYears(first, last, 10)) return `${pad(year / 10, 3)}X`;
  if (year % 100 === 0 && spansYears(first, last, 100)) return pad(year / 100, 2);
  return null;
}

function spansYears(first: Day, last: Day, years: number): boolean {
  const { year } = partsOf(first);
  return first === firstOf(year, 1) && last === firstOf(year + years, 1) - 1;
}

/** ISO 8601's week of a day: the first week of a year is the one with its first Thursday. */
function weekValue(day: Day): string {
  const thursday = day - weekdayOf(day) + 4;
  const { year } = partsOf(thursday);
  return `${isoDay(thursday).slice(0, 4)}-W${pad(Math.floor((thursday - firstOf(year, 1)) / 7) + 1, 2)}`;
}
