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
  ["<count> o ' clock <zone>?", ({ count, zone }) => (count <= 12 ? at(60 * count, zone) : null)],
  ['noon|midday <zone>?', ({ zone }) => at(720, zone)],
  ['midnight <zone>?', ({ zone }) => at(0, zone)],
  ['<count> in the morning', ({ count }) => (count <= 12 ? at(60 * (count % 12), undefined) : null)],
  [
    '<count> in the afternoon|evening',
    ({ count }) => (count <= 11 ? at(60 * (count + 12), undefined) : null),
  ],
];

const withDay: readonly RuleRow[] = [
  ['<clock> ,? in the <part>', ({ clock: time, part: of }) => inPart(time, of)],
  ['<clock> at night', ({ clock: time }) => inPart(time, 'NI')],
  ['<bare> in the <part>', (slots) => inPart(bareTimed(slots), slots.part)],
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
  ...rulesOf('joined', [...withDay, ...parts]),
];

function at(minutes: number, zone: Slots['zone']): TimeSense {
  return { is: 'clock', minutes: minutes % 1440, zone: zone ?? null, on: null };
}

function timed({ time, zone }: Slots): TimeSense {
  return at(time, zone);
}

function bareTimed({ bare, zone }: Slots): TimeSense {
  return at(bare, zone);
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

/** A day and 16:30, not a day and a year in four figures. */
function isClockTime({ last }: Around): boolean {
  return last.length < 4;
}

const lateParts = new Set(['morning', 'afternoon', 'evening']);
const partLeads = new Set('in by until till since from through during the'.split(' '));

const timeLeads = new Set(
  'at by around about until till from to since before after between and , shortly'.split(' '),
);

/** Not "the overnight train". */
function isOvernight({ before }: Around): boolean {
  return before !== 'the' && before !== 'an' && before !== 'its';
}
