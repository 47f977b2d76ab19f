/**
 * The times that outlets print over a report, an update or a post of a live blog: "March 5, 2024, 6:59 p.m. ET",
 * "Published 10:15 BST, 5 March 2024", "Tue 5 Mar 2024 12.42 CET", "2h ago", "14:05". Forms are those of the AP,
 * Guardian and BBC style guides and of ISO 8601, with what web pages make of them.
 */
import type { Span } from '#core/span.ts';
import type { Weekday } from '#core/day.ts';
import type { Zone } from '#core/zone.ts';
import { months, weekdays } from './calendar.ts';
import { readNumberWords } from './number-words.ts';
import { zoneAbbreviations, zonePlaces } from './zones.ts';

/** A day as printed. The year is null for "5 March"; the date for "March 2024". */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
  /** The other reading of 03/04/2024; here is the month-first one. */
  readonly dayFirst: { readonly month: number; readonly date: number } | null;
}

/** `captured`: when somebody read or stored the page, which is no time of the report. */
export type Label = 'published' | 'updated' | 'captured';

/** A printed time. It has a day, a clock time or an age. Offsets count into the line that was read. */
export interface Stamp extends Span {
  readonly day: PrintedDay | null;
  readonly weekday: Weekday | null;
  /** Since midnight. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
  /** "2h ago": in minutes. */
  readonly agoMinutes: number | null;
  /** What the line says it is the time of: "Published", "Last updated". */
  readonly label: Label | null;
}

/** The stamps of a short line in order, and the stretches of it that belong to no stamp, label or separator. */
export interface StampLine {
  readonly stamps: readonly Stamp[];
  readonly rest: readonly Span[];
  /** The line has a label, even one without a time after it. */
  readonly labelled: boolean;
}

const labels: ReadonlyMap<string, Label> = new Map(
  Object.entries({
    published: 'published|publish|posted|created|issued|released|filed|dated|date|first|online|original',
    updated: 'updated|update|modified|edited|amended|revised|corrected|last',
    captured: 'captured|retrieved|accessed|archived|crawled|saved|viewed|snapshot',
  }).flatMap(([label, words]) => words.split('|').map((word) => [word, label as Label] as const)),
);

/** Labels that are words of prose as well: they count only beside another label. */
const weakLabels = new Set([
  'first',
  'last',
  'online',
  'original',
  'date',
  'issued',
  'released',
  'update',
  'saved',
  'viewed',
]);

const glueWords = new Set('at on the of as time o clock hrs hours local since and'.split(' '));

const separators = new Set([...',|-–—•·/():;.@[]>*_']);

const agoUnits: ReadonlyMap<string, number> = new Map(
  Object.entries({ s: 0, m: 1, h: 60, d: 1440, w: 10_080 }).flatMap(([unit, minutes]) =>
    ({
      s: 's|sec|secs|second|seconds',
      m: 'm|min|mins|minute|minutes',
      h: 'h|hr|hrs|hour|hours',
      d: 'd|day|days',
      w: 'w|week|weeks',
    })
      [unit]!.split('|')
      .map((word) => [word, minutes] as const),
  ),
);

/** Abbreviations read as the civil time of their country: nobody changes a stamp's "EST" in July by hand. */
const civilZones: ReadonlyMap<string, Zone> = new Map(
  Object.entries({
    'America/New_York': 'EST|EDT',
    'America/Chicago': 'CST|CDT',
    'America/Denver': 'MST|MDT',
    'America/Los_Angeles': 'PST|PDT',
    'America/Anchorage': 'AKST|AKDT',
    'Europe/London': 'BST',
    'Europe/Paris': 'CET|CEST',
    'Europe/Athens': 'EET|EEST',
    'Europe/Moscow': 'MSK',
    'Europe/Istanbul': 'TRT',
    'Asia/Kolkata': 'IST',
    'Asia/Karachi': 'PKT',
    'Asia/Singapore': 'SGT',
    'Asia/Hong_Kong': 'HKT',
    'Asia/Manila': 'PHT',
    'Asia/Tokyo': 'JST',
    'Asia/Seoul': 'KST',
    'Africa/Johannesburg': 'SAST',
    'Africa/Lagos': 'WAT',
    'Africa/Nairobi': 'EAT',
    'Australia/Sydney': 'AEST|AEDT',
    'Australia/Perth': 'AWST',
    'Pacific/Auckland': 'NZST|NZDT',
  }).flatMap(([zone, names]) => names.split('|').map((name) => [name, zone] as const)),
);

interface Token extends Span {
  readonly words: string;
  readonly lower: string;
}

/** One reading of some tokens: what it adds to a stamp, and how many tokens it took. */
interface Part {
  readonly found: Partial<Omit<Stamp, 'start' | 'end' | 'label'>>;
  readonly tokens: number;
}

type Reader = (tokens: readonly Token[], at: number) => Part | null;

const tokenPattern =
  /\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?(?!\d)|(?:19|20)\d{2}(?=\d{1,2}:\d{2}(?!\d))|\d{1,4}[./-]\d{1,2}[./-]\d{2,4}(?!\d)|\d{2}:\d{2}(?=\d{2}:\d{2}(?!\d))|\d{1,2}[:.h]\d{2}(?::\d{2})?(?!\d)|\d{1,4}(?:st|nd|rd|th)?(?!\d)|\d+|[ap]\.\s?m\.?(?![a-z])|(?:twenty|thirty)-\p{L}+|\p{L}+|[^\s\p{L}\d]/giu;

/**
 * Reads a short line as printed times.
 *
 *     Jane Ruiz | Published March 5, 2024, 6:59 p.m. ET
 *     ~~~~~~~~~             ~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *     rest                  stamp, labelled published
 *
 * A year, a weekday or a number alone is no stamp. Linear in the line.
 */
export function readStamps(line: string): StampLine {
  const tokens = tokensOf(line);
  const reading: Reading = { stamps: [], rest: [], open: null, label: null, labelled: false, joins: false };
  for (let at = 0; at < tokens.length; at += step(reading, tokens, at)) continue;
  shut(reading);
  const { stamps, rest, labelled } = reading;
  return { stamps, rest, labelled };
}

/** What has been read of a line so far. */
interface Reading {
  readonly stamps: Stamp[];
  readonly rest: Span[];
  /** The stamp that further parts go into, with the kinds of part it has. */
  open: { stamp: Stamp; readonly kinds: Set<string> } | null;
  /** Said before the stamp that is still to come. */
  label: Stamp['label'];
  labelled: boolean;
  /** Nothing but small words lies between the last rest and here. */
  joins: boolean;
}

/** Reads on from one token; gives the number of tokens taken. */
function step(reading: Reading, tokens: readonly Token[], at: number): number {
  const part = readPart(tokens, at) ?? zoneOfDay(reading, tokens, at);
  if (part) {
    addPart(reading, part, { start: tokens[at]!.start, end: tokens[at + part.tokens - 1]!.end });
    return part.tokens;
  }
  const label = labelAt(tokens, at);
  if (label) {
    shut(reading);
    reading.label = label;
    reading.labelled = true;
    reading.joins = false;
  } else if (isGlue(tokens, at)) {
    if (breaks.has(tokens[at]!.words)) reading.joins = false;
  } else {
    shut(reading);
    addRest(reading, tokens[at]!);
  }
  return lengthAt(tokens, at);
}

/** "March 5, 2031 GMT": a zone after a day without a clock. */
function zoneOfDay({ open }: Reading, tokens: readonly Token[], at: number): Part | null {
  const zone = open?.kinds.has('day') && !open.kinds.has('minutes') ? zoneAt(tokens, at) : null;
  return zone && { found: { zone: zone.zone }, tokens: zone.tokens };
}

/** Separators that part two names or two notes of a line. */
const breaks = new Set([...'|•·–—/;>']);

function addPart(reading: Reading, part: Part, span: Span): void {
  const { found } = part;
  const kinds = Object.keys(found);
  if (kinds.some((kind) => reading.open?.kinds.has(kind))) shut(reading);
  reading.open ??= { stamp: { ...emptyStamp, label: reading.label, ...span }, kinds: new Set() };
  reading.open.stamp = { ...reading.open.stamp, ...found, end: span.end };
  for (const kind of kinds) reading.open.kinds.add(kind);
  reading.label = null;
  reading.joins = false;
}

function shut(reading: Reading): void {
  if (reading.open) reading.stamps.push(reading.open.stamp);
  reading.open = null;
}

function addRest(reading: Reading, { start, end }: Span): void {
  const { rest, joins } = reading;
  if (joins) rest[rest.length - 1] = { start: rest.at(-1)!.start, end };
  else rest.push({ start, end });
  reading.joins = true;
}

const emptyStamp = {
  day: null,
  weekday: null,
  minutes: null,
  zone: null,
  agoMinutes: null,
  label: null,
} as const;

function tokensOf(line: string): Token[] {
  return [...line.matchAll(/\S+/g)].flatMap(({ index, 0: word }) =>
    isAddress(word)
      ? [tokenOf(word, index)]
      : [...word.matchAll(tokenPattern)].flatMap((match) => unglued(match[0], index + match.index)),
  );
}

function tokenOf(words: string, start: number): Token {
  return { start, end: start + words.length, words, lower: words.toLowerCase() };
}

/** "RuizPublished", "RuizMarch", "GMTUpdated": what ends in a word of stamps with a capital is two words. */
function unglued(words: string, start: number): Token[] {
  const seam = /[\p{Ll}\p{Lu}](?=\p{Lu}\p{Ll}{2,}$)/u.exec(words);
  const at = seam ? seam.index + 1 : 0;
  const tail = words.slice(at).toLowerCase();
  return 0 < at && (labels.has(tail) || months.has(tail) || weekdays.has(tail))
    ? [tokenOf(words.slice(0, at), start), tokenOf(words.slice(at), start + at)]
    : [tokenOf(words, start)];
}

/** "gazette.example/2031/03/05/bridge" prints no date, nor does a piece of it. */
function isAddress(word: string): boolean {
  return word.includes('://') || (4 <= word.split('/').length && /\p{L}/u.test(word));
}

const readers: readonly Reader[] = [
  readIso,
  readAgo,
  readWeekday,
  readDayMonth,
  readMonthDay,
  readNumeric,
  readClock,
];

function readPart(tokens: readonly Token[], at: number): Part | null {
  for (const read of readers) {
    const part = read(tokens, at);
    if (part) return part;
  }
  return null;
}

/** `2024-03-05T18:59:00-05:00`, `2024-03-05` */
function readIso(tokens: readonly Token[], at: number): Part | null {
  const match =
    /^(\d{4})-(\d{2})-(\d{2})(?:t(\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(z|[+-]\d{2}:?\d{2})?)?$/.exec(
      tokens[at]!.lower,
    );
  if (!match) return null;
  const [, year, month, date, hour, minute, offset] = match;
  const day = { year: Number(year), month: Number(month), date: Number(date), dayFirst: null };
  if (hour === undefined) return { found: { day }, tokens: 1 };
  const minutes = Number(hour) * 60 + Number(minute);
  return { found: { day, minutes, ...(offset && { zone: zoneOfOffset(offset) }) }, tokens: 1 };
}

function zoneOfOffset(offset: string): Zone {
  return offset === 'z' ? '+00:00' : `${offset.slice(0, 3)}:${offset.slice(-2)}`;
}

/** 2h ago, 15 minutes ago, 1 hr 20 min ago; a bare "2h" too */
function readAgo(tokens: readonly Token[], at: number): Part | null {
  let agoMinutes = 0;
  let next = at;
  while (next < at + 4 && /^\d{1,3}$/.test(tokens[next]?.words ?? '')) {
    const unit = agoUnits.get(tokens[next + 1]?.lower ?? '');
    if (unit === undefined) break;
    agoMinutes += Number(tokens[next]!.words) * unit;
    next += 2;
  }
  if (next === at) return null;
  if (tokens[next]?.lower === 'ago') return { found: { agoMinutes }, tokens: next - at + 1 };
  const short = next === at + 2 && /^[mhd]$/.test(tokens[at + 1]!.lower) && tokens.length <= next + 1;
  return short ? { found: { agoMinutes }, tokens: 2 } : null;
}

/** A weekday counts only before or after a date or a clock time. */
function readWeekday(tokens: readonly Token[], at: number): Part | null {
  const weekday = weekdays.get(tokens[at]!.lower);
  if (!weekday) return null;
  const length = tokens[at + 1]?.words === '.' ? 2 : 1;
  const after = skipGlue(tokens, at + length);
  const before = at === 0 ? null : tokens[at - 1]!;
  const beside =
    (after < tokens.length &&
      (readDayMonth(tokens, after) ??
        readMonthDay(tokens, after) ??
        readNumeric(tokens, after) ??
        readClock(tokens, after))) ||
    (before && /\d|^[ap]\.?\s?m/i.test(before.words) && tokens.length <= at + 3);
  return beside ? { found: { weekday }, tokens: length } : null;
}

/** 5 March 2024; 5th of March; Sat 5 Mar */
function readDayMonth(tokens: readonly Token[], at: number): Part | null {
  const date = dateNumber(tokens[at]);
  if (date === null) return null;
  const from = tokens[at + 1]?.lower === 'of' || tokens[at + 1]?.words === '-' ? at + 2 : at + 1;
  const month = months.get(tokens[from]?.lower ?? '');
  if (!month) return null;
  const year = yearAt(tokens, from + 1);
  return {
    found: { day: { year: year.value, month, date, dayFirst: null } },
    tokens: from + 1 + year.tokens - at,
  };
}

/** March 5, 2024; Mar. 5; March 2024 */
function readMonthDay(tokens: readonly Token[], at: number): Part | null {
  const month = months.get(tokens[at]!.lower);
  if (!month) return null;
  const from = tokens[at + 1]?.words === '.' || tokens[at + 1]?.words === '/' ? at + 2 : at + 1;
  const date = dateNumber(tokens[from]);
  if (date === null) {
    const year = yearAt(tokens, from);
    return year.value === null
      ? null
      : {
          found: { day: { year: year.value, month, date: null, dayFirst: null } },
          tokens: from + year.tokens - at,
        };
  }
  const year = yearAt(tokens, from + 1);
  return {
    found: { day: { year: year.value, month, date, dayFirst: null } },
    tokens: from + 1 + year.tokens - at,
  };
}

function dateNumber(token: Token | undefined): number | null {
  if (/^\p{L}/u.test(token?.words ?? '')) return dateInWords(token!.lower);
  const match = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '');
  return match && 1 <= Number(match[1]) && Number(match[1]) <= 31 ? Number(match[1]) : null;
}

/** "twelfth", "twenty-first" */
function dateInWords(word: string): number | null {
  const number = readNumberWords([word], 0);
  return number?.ordinal && 1 <= number.value && number.value <= 31 ? number.value : null;
}

function yearAt(tokens: readonly Token[], at: number): { value: number | null; tokens: number } {
  const from = at + ([',', '.', '-', '/', '|'].includes(tokens[at]?.words ?? '') ? 1 : 0);
  const words = tokens[from]?.words ?? '';
  if (/^['’]$/.test(words) && /^\d{2}$/.test(tokens[from + 1]?.words ?? ''))
    return { value: 2000 + Number(tokens[from + 1]!.words), tokens: from - at + 2 };
  const year = /^\d{4}$/.test(words) ? Number(words) : 0;
  const isClock =
    (tokens[at]?.words !== ',' && zoneAt(tokens, from + 1) !== null) ||
    /^hrs?$/.test(tokens[from + 1]?.lower ?? '');
  return 1800 <= year && year <= 2200 && !isClock
    ? { value: year, tokens: from - at + 1 }
    : { value: null, tokens: 0 };
}

/** 03/05/2024, 5.3.24, 2024/03/05 */
function readNumeric(tokens: readonly Token[], at: number): Part | null {
  const match = /^(\d{1,4})([./-])(\d{1,2})\2(\d{2,4})$/.exec(tokens[at]!.words);
  if (!match) return null;
  const [first, second, third] = [Number(match[1]), Number(match[3]), Number(match[4])];
  if (match[1]!.length === 4) return partOf(first, second, third, null);
  if (match[1]!.length === 3 || match[4]!.length === 3) return null;
  const year = match[4]!.length === 4 ? third : 2000 + third;
  if (year < 1800 || 2200 < year) return null;
  if (12 < first || match[2] === '.') return partOf(year, second, first, null);
  if (12 < second) return partOf(year, first, second, null);
  return partOf(year, first, second, first === second ? null : { month: second, date: first });
}

function partOf(year: number, month: number, date: number, dayFirst: PrintedDay['dayFirst']): Part | null {
  const possible = 1 <= month && month <= 12 && 1 <= date && date <= 31;
  return possible ? { found: { day: { year, month, date, dayFirst } }, tokens: 1 } : null;
}

/** 6:59 p.m. ET; 12.42 CET; 3pm; 1405 GMT; 14:05 */
function readClock(tokens: readonly Token[], at: number): Part | null {
  const match = /^(\d{1,2})(?:[:.h](\d{2})(?::\d{2})?)?$|^(\d{2})(\d{2})$/.exec(tokens[at]!.words);
  if (!match) return null;
  const meridiem = /^([ap])(?:\.?\s?m\.?)?$/.exec(tokens[at + 1]?.lower ?? '');
  const isMeridiem = meridiem !== null && meridiem[0].length > 1;
  const hour = Number(match[1] ?? match[3]);
  const minute = Number(match[2] ?? match[4] ?? 0);
  const zone = zoneAt(tokens, at + (isMeridiem ? 2 : 1));
  if (23 < hour || 59 < minute) return null;
  if (match[2] === undefined && !isMeridiem && !(match[3] !== undefined && isHours(tokens, at + 1, zone)))
    return null;
  if (isMeridiem && match[3] === undefined && 12 < hour) return null;
  if (tokens[at]!.words.includes('.') && !isMeridiem && !zone && !isDotted(tokens)) return null;
  const half = isMeridiem && hour <= 12 ? (hour % 12) + (meridiem[1] === 'p' ? 12 : 0) : hour;
  return {
    found: { minutes: half * 60 + minute, ...(zone && { zone: zone.zone }) },
    tokens: 1 + (isMeridiem ? 1 : 0) + (zone?.tokens ?? 0),
  };
}

/** "14.05" is a clock time alone or beside a day; elsewhere it is a number. */
function isDotted(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= 2 ||
    tokens.some(
      ({ lower }) =>
        months.has(lower) || weekdays.has(lower) || (labels.has(lower) && !weakLabels.has(lower)),
    )
  );
}

function isHours(tokens: readonly Token[], at: number, zone: { tokens: number } | null): boolean {
  return zone !== null || /^(?:hrs?|hours)$/.test(tokens[at]?.lower ?? '');
}

/** ET, (GMT), GMT+2, Eastern, Eastern Time, Moscow time, +0100 */
function zoneAt(tokens: readonly Token[], at: number): { zone: Zone; tokens: number } | null {
  const open = tokens[at]?.words === '(' ? 1 : 0;
  const found = bareZoneAt(tokens, at + open);
  if (!found) return null;
  const shut = open && tokens[at + open + found.tokens]?.words === ')' ? 1 : 0;
  return { zone: found.zone, tokens: open + found.tokens + shut };
}

function bareZoneAt(tokens: readonly Token[], at: number): { zone: Zone; tokens: number } | null {
  const word = tokens[at]?.words;
  if (word === undefined) return null;
  if (word === '+' || word === '-') {
    const offset = offsetAt(tokens, at);
    return /^(?:\d{4}|\d{2}:\d{2})$/.test(tokens[at + 1]?.words ?? '') ? offset : null;
  }
  const zone = civilZones.get(word) ?? zoneAbbreviations.get(word);
  if (zone) {
    const shifted = /^(?:GMT|UTC)$/.test(word) ? offsetAt(tokens, at + 1) : null;
    return shifted ? { zone: shifted.zone, tokens: shifted.tokens + 1 } : { zone, tokens: 1 };
  }
  return namedZoneAt(tokens, at);
}

function offsetAt(tokens: readonly Token[], at: number): { zone: Zone; tokens: number } | null {
  const sign = tokens[at]?.words;
  const match = /^(\d{1,2})(?::?(\d{2}))?$/.exec(tokens[at + 1]?.words ?? '');
  const isGlued = tokens[at]?.end === tokens[at + 1]?.start;
  if ((sign !== '+' && sign !== '-') || !isGlued || !match || 14 < Number(match[1])) return null;
  return { zone: `${sign}${match[1]!.padStart(2, '0')}:${match[2] ?? '00'}`, tokens: 2 };
}

function namedZoneAt(tokens: readonly Token[], at: number): { zone: Zone; tokens: number } | null {
  for (const length of [2, 1]) {
    if (tokens.length < at + length) continue;
    const name = tokens
      .slice(at, at + length)
      .map(({ lower }) => lower)
      .join(' ');
    const zone = zonePlaces.get(name);
    if (!zone) continue;
    let next = at + length;
    if (/^(?:standard|daylight|summer)$/.test(tokens[next]?.lower ?? '')) next++;
    if (tokens[next]?.lower === 'time') return { zone, tokens: next + 1 - at };
    if (name === 'eastern' || name === 'pacific' || name === 'uk') return { zone, tokens: length };
  }
  return null;
}

function labelAt(tokens: readonly Token[], at: number): Stamp['label'] {
  const word = tokens[at]!.lower;
  const label = labels.get(word);
  if (!label) return null;
  const strong = !weakLabels.has(word);
  const next = labels.get(tokens[at + 1]?.lower ?? '');
  const beforeTime = tokens[at + 1]?.words === ':' || /^\d|^on$/.test(tokens[at + 1]?.lower ?? '');
  if (!strong && !next && !beforeTime) return null;
  return next ?? label;
}

function isGlue(tokens: readonly Token[], at: number): boolean {
  const { words, lower } = tokens[at]!;
  return separators.has(words) || glueWords.has(lower) || 1 < lengthAt(tokens, at);
}

/** "4 min read" is how long the report is, and is passed over in one step. */
function lengthAt(tokens: readonly Token[], at: number): number {
  if (!/^\d{1,3}$/.test(tokens[at]!.words)) return 1;
  const unit = tokens[at + 1]?.words === '-' ? at + 2 : at + 1;
  if (!/^min(?:s|ute|utes)?$/.test(tokens[unit]?.lower ?? '')) return 1;
  const read = tokens[unit + 1]?.words === '-' ? unit + 2 : unit + 1;
  return tokens[read]?.lower === 'read' ? read + 1 - at : 1;
}

function skipGlue(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < tokens.length && next < at + 3 && isGlue(tokens, next)) next++;
  return next;
}
