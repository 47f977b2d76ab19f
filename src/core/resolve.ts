import type { Clock, TimeSense, TimeUnit } from './sense.ts';
import { firstOf, isoDay, pad, partsOf, weekdayOf, type Day, type Weekday } from './day.ts';
import { daysOf, earliestDay, edtfOf, latestDay, type Days, type Edtf } from './edtf.ts';
import { portionOf } from './portion.ts';
import { turnIn, turnOn } from './recurring.ts';
import { isoOffset, offsetMinutes, type Zone } from './zone.ts';

interface Resolved {
  readonly edtf: Edtf;
  readonly days: Days;
}

type SenseOf<Is extends TimeSense['is']> = Extract<TimeSense, { readonly is: Is }>;

/**
 * The days a sense stands for on a clock, as an EDTF value with its days; null where the clock that it needs is not
 * known, and for durations, sets and references. `before` is what the time expression before it in the text stands
 * for, which anaphoric senses count from; without it they count from the clock. Where the clock is a stretch of days,
 * so is the answer.
 *
 * A bare weekday or month follows the tense of its clause: the latest one up to the clock's day, that day included, or
 * the coming one, or the nearest. "Last" and "next" go by the calendar: last week is the Monday to Sunday before this
 * one, next Friday the Friday of the week after, and last March never the March that the clock is in.
 *
 * @see docs/method/times.md
 */
export function resolveSense(sense: TimeSense, clock: Clock | null, before: Days | null): Resolved | null {
  const edtf = valueOf(sense, clock, before);
  const days = edtf === null ? null : daysOf(edtf);
  return edtf === null || days === null ? null : { edtf, days };
}

function valueOf(sense: TimeSense, clock: Clock | null, before: Days | null): Edtf | null {
  switch (sense.is) {
    case 'date':
      return sense.edtf;
    case 'weekday':
      return sinceThen(sense, clock) ?? onEveryDay(clock, (day) => turnOn(sense, day));
    case 'yearless':
    case 'feast':
    case 'monthday':
    case 'weekend':
    case 'season':
      return onEveryDay(clock, (day) => turnOn(sense, day));
    case 'offset':
      return clock && offsetFrom(clock, sense);
    case 'anaphoric':
      return counted(sense, clock, before);
    case 'counted':
      return clock && edtfOf(clock.first, clock.last);
    case 'clock':
      return timeOfDay(sense, clock, before);
    case 'part':
      return valueOf(sense.on, clock, before);
    case 'range':
      return between(sense, clock, before);
    case 'within':
      return within(sense, clock, before);
    case 'mod':
      return modified(sense, clock, before);
    case 'duration':
    case 'set':
    case 'vague':
      return null;
  }
}

/** "On Wednesday" in a report of Tuesday that was updated on Wednesday: that very day, rather than the one of the week before. */
function sinceThen(sense: SenseOf<'weekday'>, clock: Clock | null): Edtf | null {
  if (!clock?.updated || sense.week !== null || sense.direction === 'future') return null;
  const day = weekdayFrom(clock.last, sense.weekday, 1);
  return day <= Math.min(clock.updated, clock.last + nearerDays) ? isoDay(day) : null;
}

/** Farther on, the weekday before the report is the nearer one. */
const nearerDays = 3;

/** Resolves on the first and the last day that the clock can have, and covers what lies between. */
function onEveryDay(clock: Clock | null, resolve: (day: Day) => Edtf | null): Edtf | null {
  if (!clock) return null;
  const first = resolve(clock.first);
  const last = clock.first === clock.last ? first : resolve(clock.last);
  if (first === null || last === null || first === last) return first === null ? null : last;
  return stretch(daysOf(first)?.first, daysOf(last)?.last);
}

function stretch(first: Day | undefined, last: Day | undefined): Edtf | null {
  return first !== undefined && last !== undefined && first <= last ? edtfOf(first, last) : null;
}

function offsetFrom(clock: Clock, { unit, count, about }: SenseOf<'offset'>): Edtf | null {
  const exact =
    unit === 'minute' || unit === 'hour'
      ? minutesFrom(clock, unit === 'hour' ? 60 * count : count)
      : onEveryDay(clock, (day) => stepped(day, unit, count));
  return exact !== null && about ? approximate(exact) : exact;
}

/** Where the clock shows no hour, only whole days count: two hours ago is still the clock's day. */
function minutesFrom(clock: Clock, count: number): Edtf | null {
  if (clock.minutes === null || clock.first !== clock.last) {
    const days = Math.trunc(count / 1440);
    return edtfOf(clock.first + days, clock.last + days);
  }
  const total = clock.first * 1440 + clock.minutes + Math.round(count);
  const day = Math.floor(total / 1440);
  return minuteValue(day, total - day * 1440, clock.zone);
}

function minuteValue(day: Day, minutes: number, zone: Zone | null): Edtf {
  const offset = zone === null ? '' : isoOffset(offsetMinutes(zone, day, minutes));
  return `${isoDay(day)}T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00${offset}`;
}

/** The unit that lies `count` units from the one the day is in. */
function stepped(day: Day, unit: TimeUnit, count: number): Edtf | null {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'minute':
    case 'hour':
      return isoDay(day);
    case 'day':
      return isoDay(day + count);
    case 'week': {
      const monday = day - weekdayOf(day) + 1 + 7 * count;
      return edtfOf(monday, monday + 6);
    }
    case 'month':
      return monthValue(year, month + count);
    case 'quarter':
      return quarterValue(year * 4 + Math.floor((month - 1) / 3) + count);
    case 'year':
      return yearsValue(year + count, 1);
    case 'decade':
      return yearsValue(year - (year % 10) + 10 * count, 10);
    case 'century':
      return yearsValue(year - (year % 100) + 100 * count, 100);
  }
}

function monthValue(year: number, month: number): Edtf | null {
  const first = firstOf(year, month);
  return earliestDay <= first && first <= latestDay ? isoDay(first).slice(0, 7) : null;
}

function quarterValue(quarters: number): Edtf | null {
  const year = Math.floor(quarters / 4);
  return 0 < year && year < 10_000 ? `${pad(year, 4)}-${33 + (quarters - 4 * year)}` : null;
}

function yearsValue(year: number, years: number): Edtf | null {
  if (year < 1 || 9999 < year + years - 1) return null;
  return years === 1 ? pad(year, 4) : `${pad(year, 4)}/${pad(year + years - 1, 4)}`;
}

/** `2022~`. EDTF has no such mark for seasons and quarters, nor for clock times: those stay as they are. */
function approximate(edtf: Edtf): Edtf {
  return edtf
    .split('/')
    .map((side) => (/^\d{4}(-[01]\d(-\d\d)?)?$/.test(side) ? `${side}~` : side))
    .join('/');
}

function counted(sense: SenseOf<'anaphoric'>, clock: Clock | null, before: Days | null): Edtf | null {
  const { unit, count, weekday } = sense;
  if (weekday !== undefined) {
    const base = before ?? clock;
    return base && isoDay(weekdayFrom(count < 0 ? base.first : base.last, weekday, count));
  }
  const results = unit === 'quarter' && count === 0;
  if (before && !(results && clock && clock.last < before.last)) return shifted(before, unit, count);
  // Reports that speak of "the quarter" without naming it tell the results of the last that is over.
  if (results) return clock && offsetFrom(clock, { is: 'offset', unit, count: -1, about: false });
  return clock && offsetFrom(clock, { is: 'offset', unit, count, about: false });
}

/** The first such weekday after a day, or the last before it. */
function weekdayFrom(day: Day, weekday: Weekday, count: number): Day {
  const ahead = ((weekday - weekdayOf(day) + 6) % 7) + 1;
  return 0 < count ? day + ahead : day + (ahead === 7 ? -7 : ahead - 7);
}

/**
 * A day, a year later: of a stretch that is finer than the unit but coarser than a day the grain stays (the third
 * quarter, a year earlier), since such comparisons set like against like; of a day only the unit is meant.
 */
function shifted(before: Days, unit: TimeUnit, count: number): Edtf | null {
  if (unit === 'minute' || unit === 'hour')
    return shiftedMinutes(before, unit === 'hour' ? 60 * count : count);
  if (unit === 'day') return stretch(before.first + count, before.last + count);
  if (unit === 'week') return stretch(before.first + 7 * count, before.last + 7 * count);
  const { year, month } = partsOf(before.first);
  const years =
    unit === 'year' ? count : unit === 'decade' ? 10 * count : unit === 'century' ? 100 * count : 0;
  if (before.grain === 'month' && unit !== 'month')
    return monthValue(year + years, month + (unit === 'quarter' ? 3 * count : 0));
  if (before.grain === 'quarter' && years !== 0)
    return quarterValue((year + years) * 4 + Math.floor((month - 1) / 3));
  if (unit === 'decade' || unit === 'century') return yearsValue(year + years, 1);
  return stepped(before.first, unit, count);
}

function shiftedMinutes(before: Days, count: number): Edtf | null {
  if (before.first !== before.last || !before.clock) return stretch(before.first, before.last);
  const total = before.first * 1440 + before.clock.minutes + Math.round(count);
  const day = Math.floor(total / 1440);
  return minuteValue(day, total - day * 1440, before.clock.offset);
}

function timeOfDay(sense: SenseOf<'clock'>, clock: Clock | null, before: Days | null): Edtf | null {
  const on = sense.on ? valueOf(sense.on, clock, before) : clock && edtfOf(clock.first, clock.last);
  const days = on === null ? null : daysOf(on);
  if (!days) return null;
  return days.first === days.last ? minuteValue(days.first, sense.minutes, sense.zone) : on;
}

function between({ from, to }: SenseOf<'range'>, clock: Clock | null, before: Days | null): Edtf | null {
  const left = from && resolveSense(from, clock, before);
  const right = to && resolveSense(to, clock, before);
  if ((from && !left) || (to && !right) || (!left && !right)) return null;
  if (left?.days.clock && right?.days.clock) return fromHour(left, right);
  return stretch(left?.days.first ?? earliestDay, right?.days.last ?? latestDay);
}

/** From one hour to another; an earlier one is that of the next day. */
function fromHour(left: Resolved, right: Resolved): Edtf {
  const over =
    left.edtf < right.edtf ? right.edtf : right.edtf.replace(/^.{10}/, isoDay(left.days.first + 1));
  return `${left.edtf}/${over}`;
}

/** The first turn of the part that begins inside the stretch; a part that does not come round again stands for itself. */
function within({ part, of }: SenseOf<'within'>, clock: Clock | null, before: Days | null): Edtf | null {
  const outer = resolveSense(of, clock, before)?.days;
  if (!outer) return null;
  const inside: Clock = { first: outer.first, last: outer.first, minutes: null, zone: clock?.zone ?? null };
  switch (part.is) {
    case 'weekday':
    case 'weekend':
      return turnOn({ ...part, week: null, direction: 'future' }, outer.first);
    case 'monthday':
      return turnOn({ ...part, direction: 'future' }, outer.first);
    case 'yearless':
    case 'feast':
    case 'season':
      return turnIn(part, partsOf(outer.first).year);
    default:
      return valueOf(part, inside, before);
  }
}

function modified(sense: SenseOf<'mod'>, clock: Clock | null, before: Days | null): Edtf | null {
  const value = valueOf(sense.on, clock, before);
  if (value === null) return null;
  if (sense.mod === 'APPROX') return approximate(value);
  const days = daysOf(value);
  return days && days.first < days.last ? portionOf(days, sense.mod) : value;
}
