/** How English says how long, how often and how long ago, and the words for now, once and soon. */
import type { Direction, TimeSense } from '#core/sense.ts';
import type { UnitWord } from './calendar.ts';
import { endsPhrase } from './times-guards.ts';
import {
  within,
  anaphoric,
  offset,
  rulesOf,
  type Around,
  type RuleRow,
  type Slots,
  type TimeRule,
} from './times-rule.ts';

const ago: readonly RuleRow[] = [
  ['<hedge>? <count> <units> ago', (slots) => counted(slots, slots.units, -1)],
  ['<hedge>? <count> <unit> ago', (slots) => counted(slots, slots.unit, -1)],
  ['<hedge>? a|an <unit> ago', (slots) => counted({ ...slots, count: 1 }, slots.unit, -1)],
  ['<hedge>? half a|an <unit> from now', (slots) => counted({ ...slots, count: 0.5 }, slots.unit, 1)],
  ['a|an <unit> hence', ({ unit }) => offset(unit.unit, unit.size)],
  ['<hedge>? half a|an <unit> ago', (slots) => counted({ ...slots, count: 0.5 }, slots.unit, -1)],
  [
    '<hedge>? <count> and a half <units> ago',
    (slots) => counted({ ...slots, count: slots.count + 0.5 }, slots.units, -1),
  ],
  ['a|an <unit> and a half ago', (slots) => counted({ ...slots, count: 1.5 }, slots.unit, -1)],
  ['a|an <unit> or so|two ago', (slots) => counted({ ...slots, count: 1, hedge: true }, slots.unit, -1)],
  ['<hedge>? <few> <units> ago', (slots) => fewFrom(slots, -1)],
  ['<few>? <units> ago', () => ref('PAST_REF')],
  ['long|moments ago', () => ref('PAST_REF')],
  ['<hedge>? <count> <units> from now|today', (slots) => counted(slots, slots.units, 1)],
  ['<hedge>? <count> <units> hence', (slots) => counted(slots, slots.units, 1)],
  ['a|an <unit> from now|today', (slots) => counted({ ...slots, count: 1 }, slots.unit, 1)],
  ['in <hedge>? <count> <units>', inTime, isSpan],
  [
    'in a|an <unit>',
    (slots, direction) => inTime({ ...slots, count: 1, units: slots.unit }, direction),
    isSpan,
  ],
  ["in <hedge>? <count> <units> ' time", (slots) => counted(slots, slots.units, 1)],
];

const fromBefore: readonly RuleRow[] = [
  ['<hedge>? <count> <units> earlier|later|afterward|afterwards|previously', counting],
  [
    '<hedge>? <count> <unit> earlier|later|afterward|afterwards|previously',
    (slots) => counting({ ...slots, units: slots.unit }),
  ],
  ['a|an <unit> later|afterward|afterwards', ({ unit }) => anaphoric(unit.unit, unit.size)],
  ['a|an <unit> earlier|previously', ({ unit }) => anaphoric(unit.unit, -unit.size)],
  ['a|an <unit> before', ({ unit }) => anaphoric(unit.unit, -unit.size), endsPhrase],
  ['a|an <unit> after', ({ unit }) => anaphoric(unit.unit, unit.size), endsPhrase],
  ['<hedge>? <count> <units> before', before, ({ after }) => /^[.,;”]?$/.test(after)],
  ['<few>? hours|minutes|moments later|earlier|afterward|afterwards', () => anaphoric('hour', 0)],
];

const fromDay: readonly RuleRow[] = [
  ['<hedge>? <count> <units> before <day>', (slots) => countedFrom(slots, slots.units, -1)],
  ['<hedge>? <count> <units> after|from|following <day>', (slots) => countedFrom(slots, slots.units, 1)],
  ['a|an|the <unit> before <day>', (slots) => countedFrom({ ...slots, count: 1 }, slots.unit, -1)],
  ['a|an|the <unit> after <day>', (slots) => countedFrom({ ...slots, count: 1 }, slots.unit, 1)],
  ['a|an <unit> from|following <day>', (slots) => countedFrom({ ...slots, count: 1 }, slots.unit, 1)],
  [
    'a week on <day>',
    ({ day }) => (day.is === 'weekday' ? within(offset('day', 7), { ...day, direction: 'future' }) : null),
  ],
];

const durations: readonly RuleRow[] = [
  ['<hedge>? <count> <units> ,? and? <upTo> <lesser>', twoUnits, isSpan],
  [
    '<hedge>? <count> <unit> ,? and? <upTo> <lesser>',
    twoUnits,
    (around) => isSpan(around) && around.first === 'one',
  ],
  [
    '<hedge>? a|an <unit> and <upTo> <lesser>',
    (slots) => twoUnits({ ...slots, count: 1 }),
    (around) => isSpan(around) && lasts(around),
  ],
  [
    'the|these? last|past|next|first|final|coming couple of? <units>',
    ({ units }) => length(2, units),
    isSpan,
  ],
  [
    '<hedge>? <count> more|additional|straight|consecutive|successive|full|whole? <units>',
    ({ count, units }) => length(count, units),
    isSpan,
  ],
  [
    '<hedge>? <count> <unit>',
    ({ count, unit }) => (isYearNumber(count) ? null : length(count, unit)),
    (around) => isSpan(around) && isOne(around),
  ],
  ['<hedge>? <count> - <unit>', ({ count, unit }) => length(count, unit), isCompound],
  ['<hedge>? <count> - <unit> - long', ({ count, unit }) => length(count, unit)],
  ['<few> - <unit>', ({ few, unit }) => length(few, unit), isCompound],
  ['<hedge>? <few> more|full? <units>', ({ few, units }) => length(few, units), isSpan],
  ['<hedge>? <count> to|or|- <upTo> <units>', ({ count, units }) => length(count, units), isSpan],
  ['<hedge> a|an <unit>', ({ unit }) => length(1, unit), (around) => isSpan(around) && !isFraction(around)],
  ['a|an full|whole|entire|further|additional <unit>', ({ unit }) => length(1, unit)],
  ['a|an <unit>', ({ unit }) => length(1, unit), lasts],
  ['<hedge>? half a|an <unit>', ({ unit }) => length(0.5, unit), ({ after }) => after !== 'ago'],
  [
    'the fiscal? year',
    () => ({ is: 'duration', iso: 'P1Y' }),
    ({ after }) => after === 'ended' || after === 'ending',
  ],
  ['a half - <unit>', ({ unit }) => length(0.5, unit)],
  ['a|an <unit> and a half', ({ unit }) => length(1.5, unit)],
  ['<hedge>? <count> and a half <units>', ({ count, units }) => length(count + 0.5, units), isSpan],
  [
    'the|these|his|her|their|its? last|past|next|first|final|coming|previous|following|initial|opening <count> <units>',
    ({ count, units }) => length(count, units),
    isSpan,
  ],
  [
    'the|these? last|past|next|first|final|coming|previous|following <few> <units>',
    ({ few, units }) => length(few, units),
    isSpan,
  ],
  ['the last|past <unit>', ({ unit }) => length(1, unit), isUnitAlone],
  ['the <count> <units>', ({ count, units }) => length(count, units), isSpan],
  ['<units>', ({ units }) => length('X', units), lasts],
  ['<units> - long', ({ units }) => length('X', units)],
  ['<unit> - long', ({ unit }) => length(1, unit)],
  ['<long>', ({ long }) => ({ is: 'duration', iso: long })],
];

const sets: readonly RuleRow[] = [
  ['every|each <unit>', ({ unit }) => setOf(lengthOf(1, unit))],
  ['every other|second <dayname>', ({ dayname }) => setOf(`XXXX-WXX-${dayname}`)],
  ['every other <unit>', ({ unit }) => setOf(lengthOf(2, unit))],
  ['every <count> <units>', ({ count, units }) => setOf(lengthOf(count, units))],
  ['every few <units>', ({ units }) => setOf(lengthOf('X', units))],
  ['every|each <dayname>', ({ dayname }) => setOf(`XXXX-WXX-${dayname}`)],
  ['<daynames>', ({ daynames }) => setOf(`XXXX-WXX-${daynames}`)],
  ['every|each <dayname> <part>', ({ dayname, part }) => setOf(`XXXX-WXX-${dayname}T${part}`)],
  ['<dayname> <parts>', ({ dayname, parts }) => setOf(`XXXX-WXX-${dayname}T${parts}`)],
  ['every|each <monthname>', ({ monthname }) => setOf(`XXXX-${monthname < 10 ? '0' : ''}${monthname}`)],
  ['every|each <part>', ({ part }) => setOf(`XXXX-XX-XXT${part}`)],
  ['once|twice a|an|per|each|every <unit>', ({ unit }) => setOf(lengthOf(1, unit))],
  ['<count> times a|an|per|each|every <unit>', ({ unit }) => setOf(lengthOf(1, unit))],
  ['<often>', ({ often }) => setOf(often), ({ capital, before }) => !capital || before === ''],
];

const references: readonly RuleRow[] = [
  [
    'right? now',
    () => ref('PRESENT_REF'),
    ({ capital, capitalBefore, headline }) => !(capital && capitalBefore) || headline,
  ],
  ['currently|nowadays|presently', () => ref('PRESENT_REF')],
  ['current', () => ref('PRESENT_REF')],
  ['at the? present', () => ref('PRESENT_REF')],
  ['the present', () => ref('PRESENT_REF'), endsPhrase],
  ['at|for the|this moment', () => ref('PRESENT_REF'), endsPhrase],
  ['at this time|point|stage', () => ref('PRESENT_REF'), endsPhrase],
  ['at the time', () => ref('PAST_REF'), endsPhrase],
  ['these days', () => ref('PRESENT_REF')],
  ['more|most? recently', () => ref('PAST_REF'), ({ before }) => before !== 'as'],
  ['lately|formerly', () => ref('PAST_REF')],
  ['recent <units>', ({ units }) => length('X', units)],
  ['the recent? past', () => ref('PAST_REF'), endsPhrase],
  ['soon', () => ref('FUTURE_REF'), ({ before, after }) => before !== 'as' && after !== 'after'],
  ['as soon as possible', () => ref('FUTURE_REF')],
  ['shortly', () => ref('FUTURE_REF'), endsPhrase],
  ['the near|foreseeable|immediate|distant? future', () => ref('FUTURE_REF')],
  ['the near|short|long term', () => ref('FUTURE_REF')],
  ['in future', () => ref('FUTURE_REF'), endsPhrase],
  ['the? coming|future <units>', () => ref('FUTURE_REF')],
];

export const spanRules: readonly TimeRule[] = rulesOf('joined', [
  ...ago,
  ...fromBefore,
  ...fromDay,
  ...durations,
  ...sets,
  ...references,
]);

/** Three weeks ago, two and a half years from now. Halves are counted in the next smaller unit. */
function counted({ count, hedge }: Slots, unit: UnitWord, sign: -1 | 1): TimeSense {
  const about = hedge === true;
  const whole = count * unit.size;
  if (Number.isInteger(whole) || unit.unit === 'minute') return offset(unit.unit, sign * whole, about);
  const [smaller, factor] = smallerUnit[unit.unit] ?? (['day', 1] as const);
  return offset(smaller, sign * Math.round(whole * factor), about);
}

const smallerUnit: Partial<Record<UnitWord['unit'], readonly ['minute' | 'hour' | 'day' | 'month', number]>> =
  {
    hour: ['minute', 60],
    day: ['hour', 24],
    week: ['day', 7],
    month: ['day', 30],
    quarter: ['month', 3],
    year: ['month', 12],
  };

/** A couple of days ago is two; a few, several are not told. */
function fewFrom(slots: Slots, sign: -1 | 1): TimeSense {
  return slots.few === 'X'
    ? ref('PAST_REF')
    : counted({ ...slots, count: Number(slots.few), hedge: true }, slots.units, sign);
}

/** "In two weeks" is a date only where the clause looks ahead; else it is how long something took. */
function inTime(slots: Slots, direction: Direction): TimeSense | null {
  const ahead = direction === 'future' && slots.units.iso !== 'TS' && Number.isInteger(slots.count);
  return ahead ? counted(slots, slots.units, 1) : null;
}

/** Counted from a day, weeks are seven days each: a week after March 3 is March 10. */
function countedFrom(slots: Slots, unit: UnitWord, sign: -1 | 1): TimeSense | null {
  const weeks = unit.unit === 'week' ? slots.count * unit.size : null;
  const shift =
    weeks === null
      ? counted(slots, unit, sign)
      : offset('day', sign * Math.round(7 * weeks), slots.hedge === true);
  return within(shift, slots.day);
}

/** Ten years and four months: only where the second unit is the smaller. */
function twoUnits(slots: Slots & { readonly unit?: UnitWord; readonly units?: UnitWord }): TimeSense | null {
  const { count, upTo, lesser } = slots;
  const unit = slots.units ?? slots.unit;
  if (letters.indexOf(lesser.iso) <= letters.indexOf(unit.iso)) return null;
  const first = lengthOf(count, unit);
  const second = lengthOf(upTo, lesser).slice(1);
  return { is: 'duration', iso: first.includes('T') ? first + second.slice(1) : first + second };
}

const letters: readonly UnitWord['iso'][] = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "The 1988 quarter" is that of a year. */
function isYearNumber(count: number): boolean {
  return Number.isInteger(count) && 1000 < count && count < 2200;
}

function counting(slots: Slots & { readonly last?: string }): TimeSense | null {
  const { units, count } = slots;
  return Number.isInteger(count * units.size) ? anaphoric(units.unit, count * units.size) : null;
}

function before({ units, count }: Slots): TimeSense | null {
  return Number.isInteger(count * units.size) ? anaphoric(units.unit, -count * units.size) : null;
}

function length(count: number | string, unit: UnitWord): TimeSense {
  return { is: 'duration', iso: lengthOf(count, unit) };
}

/** ISO 8601. A half is told in the next smaller unit: two and a half years are `P2Y6M`. */
function lengthOf(count: number | string, { iso, isoSize }: UnitWord): string {
  if (typeof count === 'string') return iso.startsWith('T') ? `PT${count}${iso.slice(1)}` : `P${count}${iso}`;
  const total = count * isoSize;
  const whole = Math.floor(total);
  const half = total === whole ? '' : halves[iso];
  const time = iso.startsWith('T');
  const letter = time ? iso.slice(1) : iso;
  if (half === undefined || (half !== '' && total !== whole + 0.5))
    return `P${time ? 'T' : ''}${total}${letter}`;
  return `P${time ? 'T' : ''}${whole === 0 && half !== '' ? '' : `${whole}${letter}`}${half}`;
}

const halves: Partial<Record<UnitWord['iso'], string>> = {
  TM: '30S',
  TH: '30M',
  D: 'T12H',
  M: '15D',
  Y: '6M',
};

function setOf(timex: string): TimeSense {
  return { is: 'set', timex };
}

function ref(to: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): TimeSense {
  return { is: 'vague', ref: to };
}

/** No age ("years old"), no name ("48 Hours"), no part of a number. */
function isSpan({ after, afterThat, lastCapital, headline, gluedBefore, before }: Around): boolean {
  if (isOld(after) || (after === 'of' && afterThat === 'age') || (after === '-' && isOld(afterThat)))
    return false;
  return !(lastCapital && !headline) && !(gluedBefore && !spanOpeners.has(before));
}

function isOld(word: string): boolean {
  return word === 'old' || word === 'olds';
}

const spanOpeners = new Set(['(', '“', '"', '‘', "'", '—', '[']);

/** "More than a quarter of voters", "over half a second". */
function isFraction({ last }: Around): boolean {
  return last === 'quarter' || last === 'second';
}

/** "One second", but not "2 second"; a singular unit goes only with one and with fractions. */
function isOne({ first, last }: Around): boolean {
  return last !== 'second' || first === 'one';
}

/** "Two-week talks", not "67-year-old" nor "the Six-Day War". */
function isCompound(around: Around): boolean {
  const { after, afterThat, gluedBefore, before, lastCapital, headline } = around;
  if (lastCapital && !headline) return false;
  return !(after === '-' && isOld(afterThat)) && !isOld(after) && !(gluedBefore && !spanOpeners.has(before));
}

/** "A week", "years" say how long after a word that asks for it; elsewhere they are a rate ("a day") or a plain noun. */
function lasts({ before, after, afterThat, last }: Around): boolean {
  const age = after === 'old' || (after === 'of' && afterThat === 'age') || after === '-';
  return spanLeads.has(before) && !age && last !== 'second' && last !== 'quarter';
}

const spanLeads = new Set(
  'for in within after over took take takes taking spent spend spending lasted last lasts lasting than about nearly almost under of waited wait stayed stay'.split(
    ' ',
  ),
);

function isUnitAlone({ last }: Around): boolean {
  return last !== 'second' && last !== 'minute' && last !== 'night' && last !== 'day';
}
