/**
 * How English names a day: dates in the styles of both sides of the Atlantic, weekdays, feasts, and days counted from
 * today or from the day spoken of.
 */
import type { Direction, TimeSense } from '#core/sense.ts';
import { dayOf, daysInMonth, isoDay, pad, type Weekday } from '#core/day.ts';
import { edtfOf } from '#core/edtf.ts';
import { magnitudes } from './number-words.ts';
import { endsPhrase } from './times-guards.ts';
import {
  anaphoric,
  centuryFor,
  date,
  offset,
  rulesOf,
  towards,
  within,
  type Around,
  type RuleRow,
  type Slots,
  type TimeRule,
} from './times-rule.ts';

const dates: readonly RuleRow[] = [
  ['<weekday>? <month> <date> ,? <fullYear>', dated],
  ['<weekday>? <month> the <nth> ,? <fullYear>', ({ nth, ...rest }) => dated({ ...rest, nth, date: nth })],
  ['<weekday>? the? <date> of? <month> ,? <fullYear>', dated],
  [
    '<weekday>? the? <nth> of <month> ,? <fullYear>',
    ({ nth, ...rest }) => dated({ ...rest, nth, date: nth }),
  ],
  ['<weekday>? <month> <date> of <fullYear>', dated],
  ['<weekday>? <month> the <nth> of|in <fullYear>', ({ nth, ...rest }) => dated({ ...rest, nth, date: nth })],
  ['<weekday>? the? <date> of? <month> of|in <fullYear>', dated],
  ['<weekday>? <fullYear> -|/ <month> -|/ <date>', dated],
  ['<weekday>? <date> -|/ <month> -|/ <fullYear>', dated],
  ["<weekday>? <month> <date> ,? ' <shortYear>", inShortYear],
  ["<weekday>? <date> <month> ,? ' <shortYear>", inShortYear],
  ['<weekday>? <figures>', ({ figures }) => date(figures)],
  ['<weekday>? <month> <date>', yearless, isDate],
  ['<weekday>? <month> the? <nth>', ({ nth, ...rest }, to) => yearless({ ...rest, nth, date: nth }, to)],
  ['<weekday>? the? <date> of? <month>', yearless, isDate],
  ['<weekday>? the? <nth> of <month>', ({ nth, ...rest }, to) => yearless({ ...rest, nth, date: nth }, to)],
  [
    '<month> <date> of? <which> year',
    (slots) => within(yearless(slots, 'near'), offset('year', slots.which)),
  ],
  ['<date> <month> <which> year', (slots) => within(yearless(slots, 'near'), offset('year', slots.which))],
];

/** A day that is a name: the attacks of 2001, whatever the year of the report. */
const named: readonly RuleRow[] = [
  [
    '9 / 11',
    () => date('2001-09-11'),
    ({ gluedBefore, gluedAfter, after }) => !gluedBefore && !(gluedAfter && after === '/'),
  ],
  ['september|sept|sep .? 11|11th', () => date('2001-09-11'), ({ after }) => attackWords.has(after)],
];

const attackWords = new Set([
  'attacks',
  'attack',
  'attackers',
  'terrorist',
  'terror',
  'hijackers',
  'hijackings',
]);

const ranges: readonly RuleRow[] = [
  ['<month> the? <date> -|to|through|thru|until|till the? <until> ,? of|in? <year>?', dateRange, isDate],
  ['the? <date> -|to|through|until|till the? <until> of? <month> ,? of|in? <year>?', dateRange, isDate],
  ['<month> the? <nth> to|through|until|till the? <until> ,? of|in? <year>?', ordinalRange],
  ['the? <nth> to|through|until|till the? <until> of? <month> ,? of|in? <year>?', ordinalRange],
  ['<month> <date> -|to|through|until|till <untilMonth> <until> ,? of|in? <year>?', dateRange, isDate],
  ['<date> of? <month> -|to|until|till the? <until> of? <untilMonth> ,? of|in? <year>?', dateRange, isDate],
];

const pairs: readonly RuleRow[] = [
  ['<month> <date> and <until> ,? <year>?', pairOfDays, endsPhrase],
  ['<date> and <until> <month> ,? <year>?', pairOfDays, endsPhrase],
  ['<month> the? <date> and the? <until> ,? <year>?', dateRange, isBetween],
  ['the? <date> and the? <until> of? <month> ,? <year>?', dateRange, isBetween],
  ['the? <nth> and the? <until> of? <month> ,? <year>?', ordinalRange, isBetween],
];

const unnamed: readonly RuleRow[] = [
  ['<dayname> ,? the? <nth>', onWeekday, ({ last, after }) => /^\d/.test(last) && after !== '-'],
  [
    'the <nth>',
    ({ nth }, direction) => ({ is: 'monthday', date: nth, weekday: null, direction }),
    (around) => dayLeads.has(around.before) && /^\d/.test(around.last) && endsPhrase(around),
  ],
];

const dayLeads = new Set(['on', 'until', 'till', 'since', 'by']);

const feasts: readonly RuleRow[] = [
  ['<feast>', ({ feast }, direction) => ({ is: 'feast', rule: feast, direction, beyond: false }), isFeast],
  [
    '<which> <feast>',
    ({ feast, which }) => ({ is: 'feast', rule: feast, direction: towards(which), beyond: which !== 0 }),
  ],
  ['<feast> ,? in|of? <fullYear>', ({ feast, fullYear }) => within(someFeast(feast), date(pad(fullYear, 4)))],
  ['<feast> <which> year', ({ feast, which }) => within(someFeast(feast), offset('year', which))],
];

const weekdays: readonly RuleRow[] = [
  [
    '<dayname>',
    ({ dayname }, direction) => ({ is: 'weekday', weekday: dayname, week: null, direction }),
    isWeekday,
  ],
  [
    '<which> <dayname>',
    ({ dayname, which }) => ({ is: 'weekday', weekday: dayname, week: which, direction: towards(which) }),
  ],
  [
    'this past|last <dayname>',
    ({ dayname }) => ({ is: 'weekday', weekday: dayname, week: null, direction: 'past' }),
  ],
  [
    'the|this|next? coming|upcoming <dayname>',
    ({ dayname }) => ({ is: 'weekday', weekday: dayname, week: null, direction: 'future' }),
  ],
  [
    'the? following <dayname>',
    ({ dayname }) => ({ is: 'anaphoric', unit: 'week', count: 1, weekday: dayname }),
  ],
  [
    'the? previous|preceding|prior <dayname>',
    ({ dayname }) => ({ is: 'anaphoric', unit: 'week', count: -1, weekday: dayname }),
  ],
  [
    'the? <ordinal> <dayname> of|in <monthname> ,? <year>?',
    ({ ordinal, dayname, monthname, year }, direction) =>
      nthDay(ordinal, dayname, monthname, year, direction),
  ],
  [
    'the last <dayname> of|in <monthname> ,? <year>?',
    ({ dayname, monthname, year }, direction) => nthDay(-1, dayname, monthname, year, direction),
  ],
  ['the? <dayname> after next', ({ dayname }) => within(someDay(dayname), offset('week', 1))],
  ['the? <dayname> before last', ({ dayname }) => within(someDay(dayname), offset('week', -2))],
  ['<dayname> of? <which> week', ({ dayname, which }) => within(someDay(dayname), offset('week', which))],
];

const relative: readonly RuleRow[] = [
  ['today', () => offset('day', 0), isNoName],
  ['yesterday', () => offset('day', -1), isNoName],
  ['tomorrow', () => offset('day', 1), isNoName],
  ['the? day before yesterday', () => offset('day', -2)],
  ['the? day after tomorrow', () => offset('day', 2)],
  ['the? same|very day', () => anaphoric('day', 0)],
  ['that same|very? day', () => anaphoric('day', 0)],
  ['earlier|later in the day', () => anaphoric('day', 0)],
  ['the very? next|following day', () => anaphoric('day', 1)],
  ['the previous|preceding|prior day', () => anaphoric('day', -1)],
  ['the day before', () => anaphoric('day', -1), endsPhrase],
  ['the day after', () => anaphoric('day', 1), endsPhrase],
];

/** "In this Thursday, Dec. 28, 2017, photo": a caption's way. */
const shown: readonly RuleRow[] = [
  ['this <day>', ({ day }) => (day.is === 'date' || day.is === 'yearless' ? day : null)],
];

export const dayRules: readonly TimeRule[] = [
  ...rulesOf('day', [
    ...named,
    ...dates,
    ...ranges,
    ...pairs,
    ...unnamed,
    ...feasts,
    ...weekdays,
    ...relative,
  ]),
  ...rulesOf('joined', shown),
];

function dated({ fullYear, month, date: dayOfMonth }: Slots): TimeSense | null {
  const found = dayOf(fullYear, month, dayOfMonth);
  return found === null ? null : date(isoDay(found));
}

/** Aug. 9, ’96 */
function inShortYear(slots: Slots): TimeSense | null {
  return dated({ ...slots, fullYear: centuryFor(slots.shortYear) });
}

function yearless({ month, date: dayOfMonth }: Slots, direction: Direction): TimeSense | null {
  const exists = dayOfMonth <= daysInMonth(2000, month);
  return exists ? { is: 'yearless', month, date: dayOfMonth, direction, beyond: false } : null;
}

/** 16 to 18 March; March 30 to April 2. */
function dateRange(slots: Slots, direction: Direction): TimeSense | null {
  const { month, date: first, until: last, year } = slots;
  const untilMonth = slots.untilMonth ?? month;
  if (untilMonth === month && last <= first) return null;
  if (year === undefined) {
    const from = yearless({ ...slots, month, date: first }, direction);
    const to = yearless({ ...slots, month: untilMonth, date: last }, direction);
    return from && to && { is: 'range', from, to };
  }
  const to = dayOf(year, untilMonth, last);
  const from = dayOf(untilMonth < month ? year - 1 : year, month, first);
  return from === null || to === null ? null : date(edtfOf(from, to));
}

/** The ninth to the seventeenth of April. */
function ordinalRange(slots: Slots, direction: Direction): TimeSense | null {
  return dateRange({ ...slots, date: slots.nth }, direction);
}

function isBetween({ before }: Around): boolean {
  return before === 'between';
}

/** April 24 and 25: only days that follow each other are one stretch. */
function pairOfDays(slots: Slots, direction: Direction): TimeSense | null {
  return slots.until === slots.date + 1 ? dateRange(slots, direction) : null;
}

function someFeast(feast: Slots['feast']): TimeSense {
  return { is: 'feast', rule: feast, direction: 'near', beyond: false };
}

/** Not "Marlow Today", which is a paper. */
function isNoName({ capital, capitalBefore, headline }: Around): boolean {
  return !(capital && capitalBefore) || headline;
}

/** "Friday the 26th": of a month that is not named. */
function onWeekday({ dayname, nth }: Slots, direction: Direction): TimeSense {
  return { is: 'monthday', date: nth, weekday: dayname, direction };
}

function nthDay(
  nth: number,
  weekday: Weekday,
  month: number,
  year: number | undefined,
  direction: Direction,
): TimeSense | null {
  if (4 < nth) return null;
  const feast: TimeSense = { is: 'feast', rule: { month, weekday, nth }, direction, beyond: false };
  return year === undefined ? feast : within(feast, date(pad(year, 4)));
}

function someDay(weekday: Weekday): TimeSense {
  return { is: 'weekday', weekday, week: null, direction: 'near' };
}

/** Not "March 17 million", nor the tail of a longer number. */
function isDate({ after, gluedBefore, before }: Around): boolean {
  return (
    !magnitudes.has(after) &&
    after !== '%' &&
    !(gluedBefore && (before === '-' || before === '.' || before === '/'))
  );
}

/** Not "the Sunday Times" nor "Black Friday". */
function isWeekday({ after, before, capitalAfter, capitalBefore }: Around): boolean {
  if (capitalAfter && papers.has(after)) return false;
  return !(capitalBefore && namedDays.has(before));
}

const papers = new Set(
  'times telegraph mirror express mail post herald independent age sport people star world observer star-news magazine'.split(
    ' ',
  ),
);
const namedDays = new Set('black bloody super cyber giving freaky throwback taco girl man'.split(' '));

/** Not "Christmas Island", "Easter Rising". */
function isFeast({ capitalAfter, headline, after }: Around): boolean {
  return headline || !capitalAfter || feastTails.has(after);
}

const feastTails = new Set('day eve morning night week weekend'.split(' '));
