/**
 * How English names a stretch of the calendar: what has a name (months, years, seasons, quarters), weekends, weeks counted
 * from the clock, and the parts of all these.
 */
import type { TimeSense } from '#core/sense.ts';
import type { UnitWord } from './calendar.ts';
import { endsPhrase } from './times-guards.ts';
import { months } from './times-months.ts';
import {
  anaphoric,
  mod,
  offset,
  rulesOf,
  towards,
  within,
  type Around,
  type RuleRow,
  type TimeRule,
} from './times-rule.ts';
import { quarters, seasons, someQuarter } from './times-seasons.ts';
import { years } from './times-years.ts';

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
  ['the latest? quarter', () => anaphoric('quarter', 0), ({ after }) => after !== '-'],
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

/** Not the programme "This Week", nor "the last week of the trial". */
function isNoTitle({ first, before, after, capital, lastCapital, headline }: Around): boolean {
  if (capital && lastCapital && !headline) return false;
  return !(first === 'last' && before === 'the' && after === 'of');
}
