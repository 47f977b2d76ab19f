/** How English names an hour, a part of a day, and the two with their day. */
import type { DayPart, TimeSense } from '#core/sense.ts';
import {
  anaphoric,
  mod,
  offset,
  part,
  rulesOf,
  type Around,
  type RuleRow,
  type Slots,
  type TimeRule,
} from './times-rule.ts';

const clock: readonly RuleRow[] = [
  ['<time> ,? <zone>', timed],
  ['<time> ( <zone> )', timed],
  ['<time>', timed],
  ['<bare> <zone>', bareTimed],
  ['<bare>', bareTimed, isTime],
  ['<bare> hours|hrs|h <zone>?', bareTimed],
  ['<dotted> <zone>', dottedTimed],
  ['<dotted> ( <zone> )', dottedTimed],
  ['<dotted>', dottedTimed, isDottedTime],
  ["<count> o ' clock <zone>?", ({ count, zone }) => (count <= 12 ? at(60 * count, zone) : null)],
  ['half past <count>', ({ count }) => pastHour(count, 30)],
  ['half past <time>', ({ time }) => at(time + 30, undefined)],
  ['a? quarter past <count>', ({ count }) => pastHour(count, 15)],
  ['a? quarter past <time>', ({ time }) => at(time + 15, undefined)],
  ['a? quarter to <time>', ({ time }) => at(time + 1440 - 15, undefined)],
  ['<upTo> minutes? past <count>', ({ upTo, count }) => (upTo < 60 ? pastHour(count, upTo) : null)],
  ['noon|midday <zone>?', ({ zone }) => at(720, zone)],
  ['midnight <zone>?', ({ zone }) => at(0, zone)],
  ['<count> in the morning', ({ count }) => (isHour(count, 12) ? at(60 * (count % 12), undefined) : null)],
  [
    '<count> in the afternoon|evening',
    ({ count }) => (isHour(count, 11) ? at(60 * (count + 12), undefined) : null),
  ],
];

/** "3:30-6 p.m.", "3 to 6 p.m.": a bare hour has the half of the day of the second. */
const hours: readonly RuleRow[] = [
  ['<bare> -|to|until|till <clock>', ({ bare, clock: to }) => spread(bare, to, null)],
  [
    '<count> -|to|until|till <time> <zone>?',
    ({ count, time, zone }) => spread(hourOf(count), at(time, zone), null),
  ],
  ['<time> - <clock>', ({ time, clock: to }) => spread(time, to, null)],
  ['<bare> -|to|until|till <clock> ,? on? <day>', ({ bare, clock: to, day }) => spread(bare, to, day)],
  [
    '<count> -|to|until|till <time> <zone>? ,? on? <day>',
    ({ count, time, zone, day }) => spread(hourOf(count), at(time, zone), day),
  ],
  ['<time> - <clock> ,? on? <day>', ({ time, clock: to, day }) => spread(time, to, day)],
  ['<day> ,? at|from? <bare> -|to|until|till <clock>', ({ bare, clock: to, day }) => spread(bare, to, day)],
  [
    '<day> ,? at|from? <count> -|to|until|till <time> <zone>?',
    ({ count, time, zone, day }) => spread(hourOf(count), at(time, zone), day),
  ],
  ['<day> ,? at|from? <time> - <clock>', ({ time, clock: to, day }) => spread(time, to, day)],
];

const withDay: readonly RuleRow[] = [
  ['<clock> ,? in the <part>', ({ clock: time, part: of }) => inPart(time, of)],
  ['<clock> at night', ({ clock: time }) => inPart(time, 'NI')],
  ['<bare> in the <part>', (slots) => inPart(bareTimed(slots), slots.part)],
  ['<dotted> in the <part>', (slots) => inPart(dottedTimed(slots), slots.part)],
  ['<dotted> on <day>', (slots) => on(dottedTimed(slots), slots.day), ({ before }) => dotLeads.has(before)],
  ['<day> ,? at <dotted>', (slots) => on(dottedTimed(slots), slots.day), isUnmeasured],
  ['<dotted> this <part>', (slots) => on(inPart(dottedTimed(slots), slots.part), offset('day', 0))],
  ['<day> ,? <bare>', (slots) => on(bareTimed(slots), slots.day), isClockTime],
  ['<clock> ,? on|of? <day>', ({ clock: time, day }) => on(time, day)],
  ['<clock> ,? on? <day> <part>', ({ clock: time, day, part: of }) => on(inPart(time, of), day)],
  ['<clock> this <part>', ({ clock: time, part: of }) => on(inPart(time, of), offset('day', 0))],
  ['<clock> last <part>', ({ clock: time, part: of }) => on(inPart(time, of), offset('day', -1))],
  ['<day> ,? at|around|about|by? <clock>', ({ clock: time, day }) => on(time, day)],
  ['<day> <part> at|around? <clock>', ({ clock: time, day, part: of }) => on(inPart(time, of), day)],
];

const parts: readonly RuleRow[] = [
  ['<day> <part>', ({ day, part: of }) => part(of, day)],
  ["<day> 's <part>", ({ day, part: of }) => part(of, day)],
  ['the? <part> of <day>', ({ day, part: of }) => part(of, day)],
  ['<part> on? <day>', ({ day, part: of }) => part(of, day)],
  ['<mod> <day> <part>', ({ day, part: of }) => part(of, day)],
  ['<mod> on? <day>', ({ mod: how, day }) => mod(how, day)],
  ['earlier <day>', ({ day }) => mod('START', day)],
  ['later <day>', ({ day }) => mod('END', day)],
  ['earlier|later|early|late? this <part>', ({ part: of }) => part(of, offset('day', 0))],
  [
    'early|late? last <part>',
    ({ part: of }) => part(of, offset('day', -1)),
    ({ last }) => last === 'night' || last === 'evening',
  ],
  ['the night before last', () => part('NI', offset('day', -2))],
  [
    'early|late <part>',
    ({ part: of }) => part(of, anaphoric('day', 0)),
    ({ last, after, before }) => lateParts.has(last) && after !== '-' && partLeads.has(before),
  ],
  ['tonight', () => part('NI', offset('day', 0))],
  ['the <part> before', ({ part: of }) => part(of, anaphoric('day', -1))],
  ['the next|following <part>', ({ part: of }) => part(of, anaphoric('day', 1))],
  ['the previous <part>', ({ part: of }) => part(of, anaphoric('day', -1))],
  ['that <part>', ({ part: of }) => part(of, anaphoric('day', 0))],
  [
    'overnight',
    () => part('NI', { is: 'range', from: offset('day', -1), to: offset('day', 0) }),
    isOvernight,
  ],
  ['<day> overnight', ({ day }) => part('NI', day)],
  ['overnight on? <day>', ({ day }) => part('NI', day)],
  ['mid -? morning|afternoon', () => part('MI', offset('day', 0))],
  ['mid -? morning|afternoon <day>', ({ day }) => part('MI', day)],
];

export const clockRules: readonly TimeRule[] = [
  ...rulesOf('clock', clock),
  ...rulesOf('joined', [...hours, ...withDay, ...parts]),
];

function at(minutes: number, zone: Slots['zone']): TimeSense {
  return { is: 'clock', minutes: minutes % 1440, zone: zone ?? null, on: null };
}

/** Half past twelve is 12:30, half past three 3:30, of a morning or an afternoon that the words around it tell. */
function pastHour(hour: number, minutes: number): TimeSense | null {
  return Number.isInteger(hour) && 1 <= hour && hour <= 12 ? at(60 * hour + minutes, undefined) : null;
}

function isHour(count: number, most: number): boolean {
  return Number.isInteger(count) && count <= most;
}

function hourOf(count: number): number {
  return Number.isInteger(count) && 1 <= count && count <= 12 ? 60 * (count % 12) : -1;
}

function spread(from: number, to: TimeSense, day: TimeSense | null): TimeSense | null {
  if (from < 0 || to.is !== 'clock') return null;
  const later = from + 720 < to.minutes && from < 720 ? from + 720 : from;
  return { is: 'range', from: { ...to, minutes: later, on: day }, to: { ...to, on: day } };
}

function timed({ time, zone }: Slots): TimeSense {
  return at(time, zone);
}

function bareTimed({ bare, zone }: Slots): TimeSense {
  return at(bare, zone);
}

function dottedTimed({ dotted, zone }: Slots): TimeSense {
  return at(dotted, zone);
}

/** 6 o'clock this afternoon is 18:00. */
function inPart(time: TimeSense, of: DayPart): TimeSense {
  const late = of === 'AF' || of === 'EV' || of === 'NI';
  return late && time.is === 'clock' && 60 <= time.minutes && time.minutes < 720
    ? { ...time, minutes: time.minutes + 720 }
    : time;
}

function on(time: TimeSense, day: TimeSense): TimeSense | null {
  return time.is === 'clock' ? { ...time, on: day } : null;
}

/** 16:30 without more is a time after a word that leads to one; else it may be a score or a verse. */
function isTime({ before, last }: Around): boolean {
  return timeLeads.has(before) && (last.length < 4 || last.includes(':'));
}

/** 16.30 without more is a time where the report prints its hours so, after a word that leads to one. */
function isDottedTime(around: Around): boolean {
  return (
    around.dotted && dotLeads.has(around.before) && !priced.has(around.beforeThat) && isUnmeasured(around)
  );
}

/** Nothing that is counted in such numbers follows. */
function isUnmeasured({ after, gluedAfter }: Around): boolean {
  return !gluedAfter || /^[.,;:!?)”’"]?$/.test(after) ? !measures.has(after) : false;
}

/** A day and 16:30, not a day and a year in four figures. */
function isClockTime({ last }: Around): boolean {
  return last.length < 4;
}

const lateParts = new Set(['morning', 'afternoon', 'evening']);
const partLeads = new Set('in by until till since from through during the'.split(' '));

const dotLeads = new Set('at by until till from since before after around about to between'.split(' '));
/** What stands, trades or is left at 16.30 is a price or a rate. */
const priced = new Set(
  'stood stands trading traded trades priced valued left kept held settled fixed quoted estimated averaged down up'.split(
    ' ',
  ),
);
const measures = new Set(
  'percent per percentage point points million billion trillion cent cents pence dollars euros pounds seconds metres meters'.split(
    ' ',
  ),
);

const timeLeads = new Set(
  'at by around about until till from to since before after between and , shortly'.split(' '),
);

/** Not "the overnight train". */
function isOvernight({ before }: Around): boolean {
  return before !== 'the' && before !== 'an' && before !== 'its';
}
