import type { Direction, FeastRule, TimeSense } from './sense.ts';
import {
  dayOf,
  daysInMonth,
  firstOf,
  isoDay,
  pad,
  partsOf,
  weekdayOf,
  type Day,
  type Weekday,
} from './day.ts';
import { daysOf, edtfOf, type Edtf } from './edtf.ts';

/** What comes round again and needs a direction to be one day: weekdays, days of a month, weekends, months, seasons, feasts. */
type Recurring = Extract<
  TimeSense,
  { readonly is: 'yearless' | 'feast' | 'weekday' | 'monthday' | 'weekend' | 'season' }
>;

/** The turn of something recurring that is meant on a day; null for a date that no year near has. */
export function turnOn(sense: Recurring, day: Day): Edtf | null {
  switch (sense.is) {
    case 'weekday':
      return isoDay(weekdayOn(day, sense.weekday, sense.week, sense.direction));
    case 'monthday':
      return monthdayOn(sense, day);
    case 'weekend': {
      const saturday = saturdayOn(day, sense.week, sense.direction);
      return edtfOf(saturday, saturday + 1);
    }
    case 'yearless':
    case 'feast':
    case 'season':
      return yearlyOn(sense, day);
  }
}

/** The turn of something yearly that a year has; null where it has none (29 February), and for what is not yearly. */
export function turnIn(sense: Recurring, year: number): Edtf | null {
  if (year < 1 || 9998 < year) return null;
  switch (sense.is) {
    case 'season':
      return `${pad(year, 4)}-${sense.season}`;
    case 'feast':
      return isoDay(feastIn(sense.rule, year));
    case 'yearless': {
      if (sense.date === null) return `${pad(year, 4)}-${pad(sense.month, 2)}`;
      const day = dayOf(year, sense.month, sense.date);
      return day === null ? null : isoDay(day);
    }
    case 'weekday':
    case 'monthday':
    case 'weekend':
      return null;
  }
}

/** How many months either way a day of a month is looked for; a weekday falls on it at least once a year or so. */
const monthsAround = 14;

function monthdayOn({ date, weekday, direction }: MonthDay, day: Day): Edtf | null {
  const { year, month } = partsOf(day);
  const turns: Edtf[] = [];
  for (let shift = -monthsAround; shift <= monthsAround; shift++) {
    const first = firstOf(year, month + shift);
    const turn = first + date - 1;
    const exists = partsOf(turn).date === date;
    if (exists && (weekday === null || weekdayOf(turn) === weekday)) turns.push(isoDay(turn));
  }
  return chosen(turns, day, direction, false);
}

type MonthDay = Extract<TimeSense, { readonly is: 'monthday' }>;

function weekdayOn(day: Day, weekday: Weekday, week: -1 | 0 | 1 | null, direction: Direction): Day {
  if (week !== null) return weekdayInWeek(day, weekday, week);
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (ahead === 0) return day;
  const future = direction === 'future' || (direction === 'near' && ahead <= 3);
  return future ? day + ahead : day + ahead - 7;
}

/**
 * Weeks run from Monday to Sunday. On a Sunday, though, "last Friday" is two days ago and "this Friday" five days off:
 * there the speaker is already in the week to come.
 */
function weekdayInWeek(day: Day, weekday: Weekday, week: -1 | 0 | 1): Day {
  const today = weekdayOf(day);
  const monday = day - today + 1;
  if (today !== 7) return monday + 7 * week + weekday - 1;
  if (weekday === 7) return day + 7 * week;
  return week < 0 ? monday + weekday - 1 : monday + 7 + weekday - 1;
}

function saturdayOn(day: Day, week: -1 | 0 | 1 | null, direction: Direction): Day {
  const today = weekdayOf(day);
  const saturday = day - today + 6;
  if (week !== null) return saturday + 7 * week;
  const past = direction === 'past' || (direction === 'near' && today <= 2);
  return past && today < 6 ? saturday - 7 : saturday;
}

function yearlyOn(
  sense: Exclude<Recurring, { readonly is: 'weekday' | 'monthday' | 'weekend' }>,
  day: Day,
): Edtf | null {
  const { year } = partsOf(day);
  const leapDay = sense.is === 'yearless' && sense.month === 2 && sense.date === 29;
  // Last winter, said in January, began two calendar years ago; leap days can lie eight years apart.
  const reach = leapDay ? 8 : 2;
  const turns: Edtf[] = [];
  for (let shift = -reach; shift <= reach; shift++) {
    const turn = turnIn(sense, year + shift);
    if (turn !== null) turns.push(turn);
  }
  const dated = !sense.beyond && (sense.is === 'feast' || (sense.is === 'yearless' && sense.date !== null));
  const quarter = !sense.beyond && sense.is === 'season' && 33 <= sense.season && sense.season <= 36;
  const early = quarter && sense.direction === 'future' ? justOver(turns, day) : null;
  return early ?? (dated ? nearby(turns, day) : null) ?? chosen(turns, day, sense.direction, sense.beyond);
}

/**
 * A date within two months either way is the one meant whatever the tense, which may be that of another verb ("agreed
 * on talks for Jan. 14"); farther off the year would be ambiguous, and the tense has been seen to.
 */
const nearbyDays = 60;

function nearby(turns: readonly Edtf[], day: Day): Edtf | null {
  const nearest = chosen(turns, day, 'near', false);
  return nearest !== null && Math.abs(daysOf(nearest)!.first - day) <= nearbyDays ? nearest : null;
}

/** A quarter that ended a few weeks ago is the one whose results are still to come: "expects a loss for the third quarter". */
const reportingDays = 45;

function justOver(turns: readonly Edtf[], day: Day): Edtf | null {
  const latest = turns.findLast((turn) => daysOf(turn)!.last < day);
  return latest !== undefined && day - daysOf(latest)!.last <= reportingDays ? latest : null;
}

/** Of turns in their order, the one that the direction means. */
function chosen(turns: readonly Edtf[], day: Day, direction: Direction, beyond: boolean): Edtf | null {
  let nearest: Edtf | null = null;
  let gap = Infinity;
  for (const turn of turns) {
    const { first, last } = daysOf(turn)!;
    const behind = beyond ? last < day : first <= day;
    const ahead = beyond ? day < first : day <= last;
    if (direction === 'past' && behind) nearest = turn;
    if (direction === 'future' && ahead) return turn;
    const away = last < day ? day - last : day < first ? first - day : 0;
    if (direction === 'near' && away < gap) [nearest, gap] = [turn, away];
  }
  return nearest;
}

function feastIn(rule: FeastRule, year: number): Day {
  if ('fromEaster' in rule) return easter(year) + rule.fromEaster;
  const first = firstOf(year, rule.month);
  if ('date' in rule) return first + rule.date - 1;
  const ahead = (rule.weekday - weekdayOf(first) + 7) % 7;
  if (0 < rule.nth) return first + ahead + 7 * (rule.nth - 1);
  const last = first + ahead + 28;
  return last < first + daysInMonth(year, rule.month) ? last : last - 7;
}

/** Easter Sunday of the western churches, by the anonymous Gregorian method (Nature, 20 April 1876). */
function easter(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const correction = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const late = Math.floor((golden + 11 * epact) / 319);
  const weekday =
    (2 * (century % 4) + 2 * Math.floor(inCentury / 4) - (inCentury % 4) - epact + late + 32) % 7;
  const month = Math.floor((epact - late + weekday + 90) / 25);
  return firstOf(year, month) + ((epact - late + weekday + month + 19) % 32) - 1;
}
