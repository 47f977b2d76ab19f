/**
 * The calendar in English: names of months, weekdays, seasons, parts of the day and feast days, with the abbreviations
 * of the AP and Guardian style books. Feast days: those printed in US and UK almanacs that fall on a day the Gregorian
 * calendar gives; feasts that follow the moon from place to place (Ramadan, Passover) are left out.
 */
import type { DayPart, FeastRule, TimeUnit } from '#core/sense.ts';
import type { Weekday } from '#core/day.ts';

/** `january`, `jan`, `sept`: 1 to 12. In lower case, without a full stop. */
export const months: ReadonlyMap<string, number> = new Map(
  [
    'january jan',
    'february feb febr',
    'march mar',
    'april apr',
    'may',
    'june jun',
    'july jul',
    'august aug',
    'september sept sep',
    'october oct',
    'november nov',
    'december dec',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

/** `monday`, `mon`: 1 to 7. In lower case, without a full stop. */
export const weekdays: ReadonlyMap<string, Weekday> = new Map(
  [
    'monday mon',
    'tuesday tue tues',
    'wednesday wed',
    'thursday thu thur thurs',
    'friday fri',
    'saturday sat',
    'sunday sun',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, (index + 1) as Weekday] as const)),
);

/** Northern seasons as EDTF numbers them. */
export const seasons: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
]);

export const dayParts: ReadonlyMap<string, DayPart> = new Map([
  ['morning', 'MO'],
  ['dawn', 'MO'],
  ['daybreak', 'MO'],
  ['sunrise', 'MO'],
  ['midday', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['dusk', 'EV'],
  ['sunset', 'EV'],
  ['nightfall', 'EV'],
  ['night', 'NI'],
  ['nighttime', 'NI'],
  ['midnight', 'NI'],
]);

/** Names in lower case, blanks between the words, apostrophes left out: `new years eve`. */
export const feasts: ReadonlyMap<string, FeastRule> = new Map<string, FeastRule>([
  ['new years day', { month: 1, date: 1 }],
  ['new years eve', { month: 12, date: 31 }],
  ['new years', { month: 1, date: 1 }],
  ['epiphany', { month: 1, date: 6 }],
  ['orthodox christmas', { month: 1, date: 7 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['martin luther king jr day', { month: 1, weekday: 1, nth: 3 }],
  ['burns night', { month: 1, date: 25 }],
  ['groundhog day', { month: 2, date: 2 }],
  ['valentines day', { month: 2, date: 14 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['international womens day', { month: 3, date: 8 }],
  ['st patricks day', { month: 3, date: 17 }],
  ['april fools day', { month: 4, date: 1 }],
  ['earth day', { month: 4, date: 22 }],
  ['anzac day', { month: 4, date: 25 }],
  ['may day', { month: 5, date: 1 }],
  ['victory day', { month: 5, date: 9 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['flag day', { month: 6, date: 14 }],
  ['juneteenth', { month: 6, date: 19 }],
  ['canada day', { month: 7, date: 1 }],
  ['fourth of july', { month: 7, date: 4 }],
  ['independence day', { month: 7, date: 4 }],
  ['bastille day', { month: 7, date: 14 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, date: 31 }],
  ['all saints day', { month: 11, date: 1 }],
  ['guy fawkes night', { month: 11, date: 5 }],
  ['bonfire night', { month: 11, date: 5 }],
  ['armistice day', { month: 11, date: 11 }],
  ['remembrance day', { month: 11, date: 11 }],
  ['veterans day', { month: 11, date: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['st andrews day', { month: 11, date: 30 }],
  ['christmas eve', { month: 12, date: 24 }],
  ['christmas day', { month: 12, date: 25 }],
  ['christmas', { month: 12, date: 25 }],
  ['boxing day', { month: 12, date: 26 }],
  ['shrove tuesday', { fromEaster: -47 }],
  ['mardi gras', { fromEaster: -47 }],
  ['ash wednesday', { fromEaster: -46 }],
  ['palm sunday', { fromEaster: -7 }],
  ['maundy thursday', { fromEaster: -3 }],
  ['good friday', { fromEaster: -2 }],
  ['easter sunday', { fromEaster: 0 }],
  ['easter monday', { fromEaster: 1 }],
  ['easter', { fromEaster: 0 }],
  ['pentecost', { fromEaster: 49 }],
  ['whit monday', { fromEaster: 50 }],
]);

/**
 * A unit of time as words name it: in which unit of ours, how many of it, and how many of which letter it is in an ISO
 * 8601 duration (`TM` is minutes), which has none for nights, decades and quarters.
 */
export interface UnitWord {
  readonly unit: TimeUnit;
  readonly size: number;
  readonly iso: 'TS' | 'TM' | 'TH' | 'D' | 'W' | 'M' | 'Y';
  readonly isoSize: number;
  /** Weeks, months, years: what "last" and "this" go with as stretches of the calendar. */
  readonly calendar: boolean;
}

const unitRows: readonly (readonly [string, string, TimeUnit, number, UnitWord['iso'], number])[] = [
  ['second', 'seconds', 'minute', 1 / 60, 'TS', 1],
  ['minute', 'minutes', 'minute', 1, 'TM', 1],
  ['min', 'mins', 'minute', 1, 'TM', 1],
  ['hour', 'hours', 'hour', 1, 'TH', 1],
  ['hr', 'hrs', 'hour', 1, 'TH', 1],
  ['day', 'days', 'day', 1, 'D', 1],
  ['night', 'nights', 'day', 1, 'D', 1],
  ['weekend', 'weekends', 'week', 1, 'D', 2],
  ['week', 'weeks', 'week', 1, 'W', 1],
  ['fortnight', 'fortnights', 'week', 2, 'W', 2],
  ['month', 'months', 'month', 1, 'M', 1],
  ['quarter', 'quarters', 'quarter', 1, 'M', 3],
  ['year', 'years', 'year', 1, 'Y', 1],
  ['decade', 'decades', 'year', 10, 'Y', 10],
  ['century', 'centuries', 'year', 100, 'Y', 100],
];
const calendarUnits = new Set(['week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century']);

export const unitsSingular: ReadonlyMap<string, UnitWord> = new Map(
  unitRows.map(([one, , ...row]) => [one, unitOf(one, ...row)]),
);

export const unitsPlural: ReadonlyMap<string, UnitWord> = new Map(
  unitRows.map(([one, many, ...row]) => [many, unitOf(one, ...row)]),
);

function unitOf(one: string, unit: TimeUnit, size: number, iso: UnitWord['iso'], isoSize: number): UnitWord {
  return { unit, size, iso, isoSize, calendar: calendarUnits.has(one) };
}
