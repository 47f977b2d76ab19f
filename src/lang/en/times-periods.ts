/**
 * How English names a stretch of the calendar: months, years, decades, centuries, seasons, quarters, weekends, and weeks
 * counted from the clock.
 */
import type { Direction, Season, TimeSense } from '#core/sense.ts';
import { daysInMonth, firstOf, pad, weekdayOf } from '#core/day.ts';
import { edtfOf } from '#core/edtf.ts';
import { endsPhrase } from './times-guards.ts';
import type { UnitWord } from './calendar.ts';
import {
  anaphoric,
  centuryFor,
  date,
  mod,
  offset,
  rulesOf,
  towards,
  within,
  type Around,
  type RuleRow,
  type Slots,
  type TimeRule,
} from './times-rule.ts';

const months: readonly RuleRow[] = [
  ['<month> ,? of? <fullYear>', ({ month, fullYear }) => date(`${pad(fullYear, 4)}-${pad(month, 2)}`)],
  ["<month> ,? ' <shortYear>", ({ month, shortYear }) => date(`${centuryFor(shortYear)}-${pad(month, 2)}`)],
  ['<monthname>', ({ monthname }, direction) => someMonth(monthname, direction), isMonth],
  [
    '<which> <monthname>',
    ({ monthname, which }) =>
      which === 0 ? thisYears(someMonth(monthname, 'near')) : someMonth(monthname, towards(which), true),
  ],
  ['this past|last <monthname>', ({ monthname }) => someMonth(monthname, 'past')],
  ['this coming <monthname>', ({ monthname }) => someMonth(monthname, 'future')],
  [
    'the? <ordinal> week of|in <monthname> ,? <year>?',
    ({ ordinal, monthname, year }, direction) => weekOfMonth(ordinal, monthname, year, direction),
  ],
  [
    'the last|final week of|in <monthname> ,? <year>?',
    ({ monthname, year }, direction) => weekOfMonth(0, monthname, year, direction),
  ],
  ['the month of <monthname>', ({ monthname }, direction) => someMonth(monthname, direction)],
  [
    '<monthname> of? <which> year',
    ({ monthname, which }) => within(someMonth(monthname, 'near'), offset('year', which)),
  ],
];

const years: readonly RuleRow[] = [
  ['<fullYear>', ({ fullYear }) => date(pad(fullYear, 4)), isYear],
  ['the year <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ['fiscal|financial year? <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ['fy <fullYear>', ({ fullYear }) => date(pad(fullYear, 4))],
  ["fy ' <shortYear>", ({ shortYear }) => date(`${centuryFor(shortYear)}`)],
  ['fy <shortYear>', ({ shortYear }) => date(`${centuryFor(shortYear)}`)],
  ['fiscal|financial year? <fullYear> -|/ <shortYear>', shortRange],
  ['the? <which> fiscal|financial|tax|academic|school year', ({ which }) => offset('year', which)],
  ['the? current fiscal|financial|tax|academic|school year', () => offset('year', 0)],
  ['the? <ordinal> week of|in <fullYear>', ({ ordinal, fullYear }) => weekOfYear(ordinal, fullYear)],
  ['week <count> of|in <fullYear>', ({ count, fullYear }) => weekOfYear(count, fullYear)],
  ['<fullYear> -|/ <shortYear>', shortRange, notInNumber],
  ['<fullYear> - <untilYear>', ({ fullYear, untilYear }) => yearRange(fullYear, untilYear), notInNumber],
  ['the? <decade>', ({ decade }) => date(decade)],
  ['the? <ordinal> -? century', ({ ordinal }) => date(centuryOf(ordinal))],
  ['the? <ordinal> century bc|bce', () => null],
];

const seasons: readonly RuleRow[] = [
  ['the? <season> of|in? <fullYear>', ({ season, fullYear }) => date(`${pad(fullYear, 4)}-${season}`)],
  [
    '<which> <season>',
    ({ season, which }) =>
      which === 0 && season !== winter
        ? thisYears(someSeason(season, 'near'))
        : someSeason(season, towards(which), which !== 0),
  ],
  ['this past|last <season>', ({ season }) => someSeason(season, 'past')],
  ['this|the? coming <season>', ({ season }) => someSeason(season, 'future')],
  [
    'the? <season> of? <which> year',
    ({ season, which }) => within(someSeason(season, 'near'), offset('year', which)),
  ],
  ['the? <season>', ({ season }, direction) => someSeason(season, direction), isSeason],
];

const quarters: readonly RuleRow[] = [
  ['the? fiscal? <ordinal> quarter', ({ ordinal }, direction) => someQuarter(ordinal, direction), isQuarter],
  ['the? fiscal - <ordinal> quarter', ({ ordinal }) => someQuarter(ordinal, 'near')],
  ['the? fiscal? -? <ordinal> - quarter', ({ ordinal }) => someQuarter(ordinal, 'near'), isQuarter],
  [
    'the? fiscal? <ordinal> -? quarter of? fiscal? <fullYear>',
    ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal),
  ],
  ['the? <fullYear> fiscal? <ordinal> -? quarter', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  ['the? fiscal? <ordinal> quarter of? <which> year', quarterWithin],
  ["<which> year 's fiscal? <ordinal> quarter", quarterWithin],
  ['q <ordinal> ,? of? <fullYear>', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  ['q <ordinal>', ({ ordinal }, direction) => someQuarter(ordinal, direction), isQuarter],
  ['<fullYear> q <ordinal>', ({ ordinal, fullYear }) => quarterIn(fullYear, ordinal)],
  [
    'the? <ordinal> quarter of the year',
    ({ ordinal }) => within(someQuarter(ordinal, 'near'), offset('year', 0)),
  ],
  ['the? first half of <fullYear>', ({ fullYear }) => date(`${pad(fullYear, 4)}-40`)],
  ['the? second|last half of <fullYear>', ({ fullYear }) => date(`${pad(fullYear, 4)}-41`)],
  ['the? first half of <which> year', ({ which }) => within(someSeason(40, 'near'), offset('year', which))],
  [
    'the? second|last half of <which> year',
    ({ which }) => within(someSeason(41, 'near'), offset('year', which)),
  ],
  ['the? first half of the year', () => within(someSeason(40, 'near'), offset('year', 0))],
  ['the? second|last half of the year', () => within(someSeason(41, 'near'), offset('year', 0))],
];

const weekends: readonly RuleRow[] = [
  ['the weekend', (_slots, direction) => ({ is: 'weekend', week: null, direction })],
  ['<which> weekend', ({ which }) => ({ is: 'weekend', week: which, direction: towards(which) })],
  ['this past|last weekend', () => ({ is: 'weekend', week: null, direction: 'past' })],
  ['this|the coming weekend', () => ({ is: 'weekend', week: null, direction: 'future' })],
];

const fromTheClock: readonly RuleRow[] = [
  ['<which> <unit>', ({ which, unit }) => fromClock(unit, which), isNoTitle],
  ['the? coming|upcoming <unit>', ({ unit }) => fromClock(unit, 1)],
  ['the? current <unit>', ({ unit }) => fromClock(unit, 0)],
  ['the whole|full <unit>', ({ unit }) => fromClock(unit, 0)],
  ['all week', () => offset('week', 0), endsPhrase],
  ['all month', () => offset('month', 0), endsPhrase],
  ['all year', () => offset('year', 0), endsPhrase],
  ['the <unit> after next', ({ unit }) => fromClock(unit, 1, 2)],
  ['the <unit> before last', ({ unit }) => fromClock(unit, -1, 2)],
  ['the? previous|preceding|prior <unit>', ({ unit }) => fromBefore(unit, -1)],
  ['the following|next <unit>', ({ unit }) => fromBefore(unit, 1)],
  ['the same <unit>', ({ unit }) => fromBefore(unit, 0)],
  ['that <unit>', ({ unit }) => fromBefore(unit, 0)],
  ['the <unit> before|earlier', ({ unit }) => fromBefore(unit, -1), endsPhrase],
  ['the <unit> after', ({ unit }) => fromBefore(unit, 1), endsPhrase],
  ['the week of|beginning|starting|ending <day>', ({ day }) => within(offset('week', 0), day)],
  ['the latest? quarter', () => anaphoric('quarter', 0)],
  ['the latest period', () => anaphoric('quarter', 0)],
  ['the? year - earlier|ago quarter|period|month|half', () => anaphoric('year', -1)],
  ['year - earlier|ago', () => anaphoric('year', -1)],
  [
    'the? year - ago|earlier <ordinal> quarter',
    ({ ordinal }) => within(someQuarter(ordinal, 'near'), offset('year', -1)),
  ],
];

const portions: readonly RuleRow[] = [
  ['the? <mod> -? <period>', ({ mod: how, period }) => mod(how, period)],
  ['the? <mod> in|on? the? <period>', ({ mod: how, period }) => mod(how, period)],
  ['the? start|beginning|onset|dawn of <period>', ({ period }) => mod('START', period)],
  ['the? middle of <period>', ({ period }) => mod('MID', period)],
  ['the? end|close|tail of <period>', ({ period }) => mod('END', period)],
  ['the? start|beginning of the|that <unit>', ({ unit }) => mod('START', fromClock(unit, 0))],
  ['the? middle of the|that <unit>', ({ unit }) => mod('MID', fromClock(unit, 0))],
  ['the? end of <unit>', ({ unit }) => mod('END', fromClock(unit, 0)), endsPhrase],
  ['the? end|close of the|that <unit>', ({ unit }) => mod('END', fromClock(unit, 0))],
  ["year 's end", () => mod('END', offset('year', 0))],
  ['year -? end', () => mod('END', offset('year', 0))],
  ['midyear|midsummer|midwinter', () => mod('MID', offset('year', 0))],
  ['earlier in? <period>', ({ period }) => mod('START', period)],
  ['later in? <period>', ({ period }) => mod('END', period)],
  ['earlier in the|that <unit>', ({ unit }) => mod('START', fromBefore(unit, 0))],
  ['later in the|that <unit>', ({ unit }) => mod('END', fromBefore(unit, 0))],
  [
    '<hedge> <period>',
    ({ period }) => mod('APPROX', period),
    ({ first }) => first !== 'some' && first !== 'over',
  ],
];

export const periodRules: readonly TimeRule[] = [
  ...rulesOf('period', [...months, ...years, ...seasons, ...quarters, ...weekends, ...fromTheClock]),
  ...rulesOf('joined', portions),
];

function someMonth(month: number, direction: Direction, beyond = false): TimeSense {
  return { is: 'yearless', month, date: null, direction, beyond };
}

/** "This March" is that of the calendar year, whether it is over or still to come; a winter lies in two. */
function thisYears(sense: TimeSense): TimeSense | null {
  return within(sense, offset('year', 0));
}

const winter = 24;

/** The second week of March is the 8th to the 14th, wherever its Monday falls; the last (0) its last seven days. */
function weekOfMonth(
  ordinal: number,
  month: number,
  year: number | undefined,
  direction: Direction,
): TimeSense | null {
  if (4 < ordinal) return null;
  const last = ordinal === 0 ? daysInMonth(year ?? 2001, month) : 7 * ordinal;
  if (year !== undefined)
    return date(edtfOf(firstOf(year, month) + last - 7, firstOf(year, month) + last - 1));
  const day = (date: number): TimeSense => ({ is: 'yearless', month, date, direction, beyond: false });
  return { is: 'range', from: day(last - 6), to: day(last) };
}

/** The weeks of a year are those of ISO 8601: the first is the one with 4 January. */
function weekOfYear(week: number, year: number): TimeSense | null {
  if (!Number.isInteger(week) || week < 1 || 53 < week) return null;
  const fourth = firstOf(year, 1) + 3;
  const monday = fourth - weekdayOf(fourth) + 1 + 7 * (week - 1);
  return date(edtfOf(monday, monday + 6));
}

function someSeason(season: Season, direction: Direction, beyond = false): TimeSense {
  return { is: 'season', season, direction, beyond };
}

function someQuarter(ordinal: number, direction: Direction, beyond = false): TimeSense | null {
  const season = quarterCode(ordinal);
  return season && someSeason(season, direction, beyond);
}

function quarterIn(year: number, ordinal: number): TimeSense | null {
  const season = quarterCode(ordinal);
  return season && date(`${pad(year, 4)}-${season}`);
}

function quarterWithin({ ordinal, which }: Slots): TimeSense | null {
  return within(someQuarter(ordinal, 'near'), offset('year', which));
}

function quarterCode(ordinal: number): Season | null {
  return ordinal === 1 ? 33 : ordinal === 2 ? 34 : ordinal === 3 ? 35 : ordinal === 4 ? 36 : null;
}

function fromClock({ unit, size, calendar }: UnitWord, which: -1 | 0 | 1, times = 1): TimeSense | null {
  if (!calendar) return null;
  return size === 10
    ? offset('decade', which)
    : size === 100
      ? offset('century', which)
      : offset(unit, which * size * times);
}

function fromBefore({ unit, size, calendar }: UnitWord, which: -1 | 0 | 1): TimeSense | null {
  if (size === 10) return offset('decade', which);
  if (size === 100) return offset('century', which);
  return calendar ? anaphoric(unit, which * size) : null;
}

/** 2021-22, 2021/22; not a phone number's "2021-20". */
function shortRange({ fullYear, shortYear }: Slots): TimeSense | null {
  return yearRange(fullYear, fullYear - (fullYear % 100) + shortYear);
}

function yearRange(from: number, to: number): TimeSense | null {
  return from < to && to <= from + 200 ? date(`${pad(from, 4)}/${pad(to, 4)}`) : null;
}

/** Not the programme "This Week", nor "the last week of the trial". */
function isNoTitle({ first, before, after, capital, lastCapital, headline }: Around): boolean {
  if (capital && lastCapital && !headline) return false;
  return !(first === 'last' && before === 'the' && after === 'of');
}

/** The 21st century is taken as the years that begin with 20, as most people and TIMEX3 do. */
function centuryOf(ordinal: number): string {
  const first = pad((ordinal - 1) * 100, 4);
  return ordinal === 1 ? '0001/0099' : `${first}/${first.slice(0, 2)}99`;
}

/** "May", "March" and the months that people are named after, only where something leads to a time. */
function isMonth(around: Around): boolean {
  const { first, before, after, capitalBefore, capitalAfter, headline, gluedBefore } = around;
  if (gluedBefore && before !== '-' && before !== '(') return false;
  const named = capitalAfter && !headline;
  if (monthLeads.has(before)) return !(named && namesToo.has(first));
  if (namesToo.has(first)) return articles.has(before) && !named && !notAfterMonth.has(after) && after !== '';
  return !(capitalBefore && !headline && !openWords.has(before)) && !(named && after !== 'when');
}

const namesToo = new Set(['may', 'march', 'august', 'april', 'june']);
const monthLeads = new Set(
  "in since until till by last this next early late mid of from to through throughout during between before after for around beyond and or - 's".split(
    ' ',
  ),
);
const articles = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'that']);
const notAfterMonth = new Set('on of for in by to from and or , . was is were has had'.split(' '));
/** Words that have a capital only because a sentence begins with them. */
const openWords = new Set(
  'in since until till by the a an and or on of from to for during after before that this its his her their our but when while as at around about early late with between through'.split(
    ' ',
  ),
);

/**
 * A bare number of four digits is a year where words say so; else only of our age, and not where it counts or names
 * something: "about 2000 soldiers", "Flight 2019", "$2022", "No. 1987".
 */
function isYear(around: Around): boolean {
  const { before, beforeThat, after, first, capitalBefore, gluedBefore, headline } = around;
  if (gluedBefore && (!openers.has(before) || (before === '-' && /\d/.test(beforeThat)))) return false;
  if (!followsYear(around)) return false;
  const plural = /^[a-z]+s$/.test(after) && !verbsInS.has(after);
  const near = !/^\d/.test(first) || ('1900' <= first && first <= '2049');
  if (!near && !endsPhrase(around)) return false;
  if (yearLeads.has(before)) return !(plural && countsToo.has(before));
  if (before === 'to' && yearTo.test(beforeThat)) return true;
  const named = capitalBefore && !headline && !openWords.has(before);
  return near && !countLeads.has(before) && !named && !(isCounting(before) && plural);
}

/** After these a number of things is as likely as a year: "a force of 2000 soldiers". */
const countsToo = new Set(['of', 'around', 'for', 'by', 'between', 'from', 'with', 'after']);
const verbsInS = new Set([
  'is',
  'was',
  'has',
  'as',
  'does',
  'its',
  'his',
  'this',
  'shows',
  'says',
  'remains',
]);

/** Not the head of a longer number, nor a count ("2000 people"). */
function followsYear({ after, afterThat, gluedAfter }: Around): boolean {
  if (gluedAfter && (after === '/' || after === ':' || after === '°')) return false;
  return !(gluedAfter && after === '-' && /^\d?$/.test(afterThat.slice(0, 1))) && !numberTails.has(after);
}

const yearTo = /^\d{4}$|^(?:dating|dates|dated|back|date)$/;
const yearLeads = new Set(
  'in since until till by of from during after before early late mid around circa throughout between year'.split(
    ' ',
  ),
);
const countLeads = new Set(
  'about some nearly almost over than least most to approximately roughly another additional no number room flight highway route page chapter section article bill building # $ £ € ¥ + ~'.split(
    ' ',
  ),
);
const openers = new Set(['(', '[', '-', '“', '"', '‘', "'", '—']);
const numberTails = new Set(
  '% percent per million billion thousand hundred dozen people men women soldiers troops homes deaths cases miles km kilometers kilometres metres meters feet dollars pounds euros calories votes GMT gmt utc hours hrs'.split(
    ' ',
  ),
);

/** After a verb a number counts what follows it: "killed 2000 soldiers". */
function isCounting(before: string): boolean {
  return before.endsWith('ed') || /^\d/.test(before);
}

function notInNumber({ gluedBefore, gluedAfter, before, after }: Around): boolean {
  return !(gluedBefore && !openers.has(before)) && !(gluedAfter && (after === '-' || after === '/'));
}

/** "The fall of the wall" and "a spring" are no seasons, "in the fall" is. */
function isSeason({ before, first, last, after, lastCapital }: Around): boolean {
  if (lastCapital || after === '-' || after === 'of') return false;
  const leads = seasonLeads.has(before);
  if (first === 'the') return leads && !(last === 'fall' && before === 'after');
  return leads && last !== 'fall' && after !== 'water';
}

const seasonLeads = new Set(
  'in into during over since until till through throughout by before after for late early mid of'.split(' '),
);

/** "The fourth quarter" of a match is no time of the year, so a bare one needs business around it or a hyphen. */
function isQuarter({ after, afterThat, first, last, gluedBefore, lastCapital }: Around): boolean {
  const game = gameTails.has(after) || (after === 'of' && !moneySigns.has(afterThat));
  return !gluedBefore && !game && !(lastCapital && first === 'the' && last === 'quarter');
}

const gameTails = new Set('touchdown pass goal lead interception'.split(' '));
const moneySigns = new Set(['$', '£', '€', '¥']);
