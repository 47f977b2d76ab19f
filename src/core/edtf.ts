import { dayOf, daysInMonth, firstOf, isoDay, partsOf, type Day } from './day.ts';

/**
 * A value of the Extended Date/Time Format, as far as Stet writes it: `2022`, `2022-03`, `2022-03-17`, a season
 * `2022-21` (spring to winter, 21 to 24), a quarter (33 to 36) or half (40, 41) of a year, a minute with its offset `2022-03-17T18:59:00-04:00`, an interval of two of
 * these `2022-03-16/2022-03-17` with either side open (`..`), and each of them approximate (`~`) or uncertain (`?`).
 *
 * @see https://www.loc.gov/standards/datetime/
 */
export type Edtf = string;

export type Grain =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'interval';

/** The days an EDTF value covers, both included. */
export interface Days {
  readonly first: Day;
  readonly last: Day;
  readonly grain: Grain;
  /** Only for a value with a clock time: minutes since local midnight, and the offset printed, if one is. */
  readonly clock: { readonly minutes: number; readonly offset: string | null } | null;
}

/** A day so early, and one so late, that nothing reported lies beyond: the open ends of intervals. */
export const earliestDay: Day = firstOf(1, 1);
export const latestDay: Day = firstOf(9999, 12) + 30;

const cache = new Map<Edtf, Days | null>();

/** The days of a value, or null where it is not one of the forms above or names a date that does not exist. */
export function daysOf(edtf: Edtf): Days | null {
  let days = cache.get(edtf);
  if (days === undefined) {
    days = readEdtf(edtf);
    if (cache.size > 50_000) cache.clear();
    cache.set(edtf, days);
  }
  return days;
}

/** The shortest value for a stretch of days: a day, a month, a year or an interval. */
export function edtfOf(first: Day, last: Day): Edtf {
  if (first === last) return isoDay(first);
  const from = partsOf(first);
  const to = partsOf(last);
  const wholeMonths = from.date === 1 && to.date === daysInMonth(to.year, to.month);
  if (wholeMonths && from.year === to.year && from.month === to.month) return isoDay(first).slice(0, 7);
  if (wholeMonths && from.year === to.year && from.month === 1 && to.month === 12)
    return isoDay(first).slice(0, 4);
  const left = first <= earliestDay ? '..' : isoDay(first);
  const right = latestDay <= last ? '..' : isoDay(last);
  return `${left}/${right}`;
}

function readEdtf(edtf: Edtf): Days | null {
  const slash = edtf.indexOf('/');
  if (slash < 0) return readSingle(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const first = left === '..' ? earliestDay : readSingle(left)?.first;
  const last = right === '..' ? latestDay : readSingle(right)?.last;
  if (first === undefined || last === undefined || last < first) return null;
  return { first, last, grain: 'interval', clock: null };
}

function readSingle(edtf: Edtf): Days | null {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2})(?::\d{2})?(Z|[+-]\d{2}:\d{2})?)?)?)?[~?%]?$/.exec(
      edtf,
    );
  if (!match) return null;
  const [, year, month, date, hour, minute, offset] = match;
  if (date !== undefined) {
    const day = dayOf(Number(year), Number(month), Number(date));
    if (day === null) return null;
    if (hour === undefined) return { first: day, last: day, grain: 'day', clock: null };
    const minutes = Number(hour) * 60 + Number(minute);
    if (1440 <= minutes || 60 <= Number(minute)) return null;
    return {
      first: day,
      last: day,
      grain: 'minute',
      clock: { minutes, offset: offset === 'Z' ? '+00:00' : (offset ?? null) },
    };
  }
  return month === undefined ? stretch(Number(year), 1, 12, 'year') : readMonth(Number(year), Number(month));
}

/** Seasons are those of the north: spring is March to May, winter December to the February after. */
function readMonth(year: number, month: number): Days | null {
  if (21 <= month && month <= 24) return stretch(year, 3 * (month - 20), 3, 'season');
  if (33 <= month && month <= 36) return stretch(year, 3 * (month - 33) + 1, 3, 'quarter');
  if (40 <= month && month <= 41) return stretch(year, 6 * (month - 40) + 1, 6, 'half');
  return 1 <= month && month <= 12 ? stretch(year, month, 1, 'month') : null;
}

function stretch(year: number, month: number, months: number, grain: Grain): Days {
  return { first: firstOf(year, month), last: firstOf(year, month + months) - 1, grain, clock: null };
}
