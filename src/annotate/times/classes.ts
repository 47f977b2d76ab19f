import type { Slots } from '#lang/en/times.ts';
import type { Weekday } from '#core/day.ts';
import { dayOf, isoDay, pad } from '#core/day.ts';
import {
  dayParts,
  feasts,
  months,
  seasons,
  unitsPlural,
  unitsSingular,
  weekdays,
} from '#lang/en/calendar.ts';
import { magnitudes, ordinals, readDigits, readNumberWords, tens, units } from '#lang/en/number-words.ts';
import { few, hedges, longWords, modWords, oftenWords, whichWords } from '#lang/en/times-words.ts';
import { zoneAbbreviations, zonePlaces } from '#lang/en/zones.ts';
import type { Lexeme } from './lexemes.ts';

interface Sentence {
  readonly text: string;
  readonly lexemes: readonly Lexeme[];
}

interface Match<Value> {
  readonly end: number;
  readonly value: Value;
}

/** A class of a pattern: what its first lexeme can be ('0' for a number), and how it is read. */
interface Class<Value> {
  readonly starts: readonly string[];
  readonly read: (sentence: Sentence, at: number) => Match<Value> | null;
}

type ClassName = Exclude<keyof Slots, 'day' | 'period' | 'clock'>;

type Classes = { readonly [Name in ClassName]: Class<Exclude<Slots[Name], undefined>> };

const decadeWords: ReadonlyMap<string, number> = new Map(
  [...tens].map(([name, value]) => [name.replace(/y$/, 'ies'), value]),
);
const number = ['0'];
const numberWords = ['0', 'a', 'half', ...units.keys(), ...tens.keys(), ...magnitudes.keys()];
const ordinalWords = ['0', ...ordinals.keys(), ...tens.keys()];
const anyUnits = new Map([...unitsSingular, ...unitsPlural]);
const phrases = phrasesOf(feasts, 3);
const places = phrasesOf(zonePlaces, 3);

/** The classes that patterns of times name. Each reads at one lexeme, and looks at a handful after it at most. */
export const classes: Classes = {
  month: { starts: [...months.keys()], read: readMonth },
  untilMonth: { starts: [...months.keys()], read: readMonth },
  monthname: { starts: fullNames(months), read: capitalWord(months, isFullName(months)) },
  weekday: { starts: [...weekdays.keys()], read: readWeekday },
  dayname: { starts: fullNames(weekdays), read: capitalWord(weekdays, isFullName(weekdays)) },
  daynames: { starts: fullNames(weekdays).map((name) => `${name}s`), read: readDaynames },
  date: { starts: number, read: dateOf(1, 31) },
  until: { starts: ordinalWords, read: readUntil },
  nth: { starts: ordinalWords, read: readNth },
  year: { starts: number, read: readYear },
  fullYear: { starts: ['0', 'nineteen', 'two', 'twenty'], read: readYear },
  untilYear: { starts: number, read: readYear },
  shortYear: { starts: number, read: readShortYear },
  ordinal: { starts: ordinalWords, read: readOrdinal },
  count: { starts: numberWords, read: readCount },
  upTo: { starts: numberWords, read: readCount },
  unit: { starts: [...unitsSingular.keys()], read: word(unitsSingular) },
  units: { starts: [...unitsPlural.keys()], read: word(unitsPlural) },
  lesser: { starts: [...unitsSingular.keys(), ...unitsPlural.keys()], read: word(anyUnits) },
  long: { starts: [...longWords.keys()], read: word(longWords) },
  often: { starts: [...oftenWords.keys()], read: word(oftenWords) },
  season: { starts: [...seasons.keys()], read: word(seasons) },
  part: { starts: [...dayParts.keys()], read: word(dayParts) },
  parts: { starts: [...dayParts.keys()].map((name) => `${name}s`), read: word(plural(dayParts)) },
  feast: { starts: [...phrases.starts], read: readFeast },
  decade: { starts: ['0', "'", '‘', ...decadeWords.keys()], read: readDecade },
  figures: { starts: number, read: readFigures },
  time: { starts: number, read: readTime },
  bare: { starts: number, read: readBare },
  zone: { starts: [...zoneStarts()], read: readZone },
  hedge: {
    starts: [...phrasesOf(hedges, 4).starts],
    read: phrase(phrasesOf(hedges, 4), () => true as const),
  },
  few: { starts: [...phrasesOf(few, 4).starts], read: phrase(phrasesOf(few, 4), (value) => value) },
  which: { starts: [...whichWords.keys()], read: word(whichWords) },
  mod: { starts: [...modWords.keys()], read: word(modWords) },
};

// ---- words of a table ----

function word<Value>(table: ReadonlyMap<string, Value>): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    const value = table.get(lexemes[at]!.low);
    return value === undefined ? null : { end: at + 1, value };
  };
}

function capitalWord<Value>(
  table: ReadonlyMap<string, Value>,
  allowed: (word: string) => boolean,
): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    const { low, capital } = lexemes[at]!;
    const value = capital && allowed(low) ? table.get(low) : undefined;
    return value === undefined ? null : { end: at + 1, value };
  };
}

function fullNames(table: ReadonlyMap<string, unknown>): string[] {
  return [...table.keys()].filter(isFullName(table));
}

/** The first name of each value is the full one; the others are its abbreviations. */
function isFullName(table: ReadonlyMap<string, unknown>): (name: string) => boolean {
  const full = new Set<string>();
  const seen = new Set<unknown>();
  for (const [name, value] of table) {
    if (!seen.has(value)) full.add(name);
    seen.add(value);
  }
  return (name) => full.has(name);
}

function plural<Value>(table: ReadonlyMap<string, Value>): ReadonlyMap<string, Value> {
  return new Map([...table].map(([name, value]) => [`${name}s`, value]));
}

// ---- phrases of a table ----

interface Phrases<Value> {
  readonly table: ReadonlyMap<string, Value>;
  readonly starts: ReadonlySet<string>;
  readonly longest: number;
}

function phrasesOf<Value>(table: ReadonlyMap<string, Value>, longest: number): Phrases<Value> {
  return { table, starts: new Set([...table.keys()].map((name) => name.split(' ')[0]!)), longest };
}

/** The longest phrase of the table that begins at a lexeme; apostrophes and full stops inside it are passed over. */
function phrase<In, Value>(
  { table, longest }: Phrases<In>,
  give: (value: In) => Value,
): Class<Value>['read'] {
  return ({ lexemes }, at) => {
    let words = '';
    let best: Match<Value> | null = null;
    for (let end = at, taken = 0; end < lexemes.length && end < at + 3 * longest && taken < longest; end++) {
      const { low } = lexemes[end]!;
      if (low === "'" || low === '.') {
        if (taken === 0) return null;
        continue;
      }
      if (low === "'s") words += 's';
      else {
        words += taken === 0 ? low : ` ${low}`;
        taken++;
      }
      const value = table.get(words);
      if (value !== undefined) best = { end: end + 1, value: give(value) };
    }
    return best;
  };
}

function readFeast(sentence: Sentence, at: number): Match<Slots['feast']> | null {
  return sentence.lexemes[at]!.capital ? phrase(phrases, (value) => value)(sentence, at) : null;
}

// ---- names of months and weekdays ----

/** "Feb." with its full stop; "sept" in small letters is no month. */
function readMonth({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? months.get(low) : undefined;
  return value === undefined ? null : { end: afterStop(lexemes, at, low), value };
}

/** A weekday in front of its date, with the comma between. */
function readWeekday({ lexemes }: Sentence, at: number): Match<Weekday> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? weekdays.get(low) : undefined;
  if (value === undefined) return null;
  const end = afterStop(lexemes, at, low);
  return { end: lexemes[end]?.low === ',' ? end + 1 : end, value };
}

const isFullMonth = isFullName(months);
const isFullWeekday = isFullName(weekdays);

function abbreviated(name: string): boolean {
  return !isFullMonth(name) && !isFullWeekday(name);
}

function afterStop(lexemes: readonly Lexeme[], at: number, low: string): number {
  const next = lexemes[at + 1];
  return abbreviated(low) && next?.low === '.' && next.start === lexemes[at]!.end ? at + 2 : at + 1;
}

function readDaynames({ lexemes }: Sentence, at: number): Match<Weekday> | null {
  const { low, capital } = lexemes[at]!;
  const value = capital ? weekdays.get(low.slice(0, -1)) : undefined;
  return value === undefined ? null : { end: at + 1, value };
}

// ---- numbers ----

function dateOf(low: number, high: number): Class<number>['read'] {
  return ({ lexemes }, at) => {
    const { low: digits } = lexemes[at]!;
    const reading = digits.length <= 4 ? readDigits(digits) : null;
    const value = reading?.value ?? 0;
    return reading && Number.isInteger(value) && low <= value && value <= high
      ? { end: at + 1, value }
      : null;
  };
}

/** The 17th, March eighth, the twenty-third. */
function readNth(sentence: Sentence, at: number): Match<number> | null {
  const reading = readOrdinal(sentence, at);
  return reading && reading.value <= 31 ? reading : null;
}

function readUntil(sentence: Sentence, at: number): Match<number> | null {
  return dateOf(1, 31)(sentence, at) ?? readNth(sentence, at);
}

function readOrdinal({ lexemes }: Sentence, at: number): Match<number> | null {
  const digits = readDigits(lexemes[at]!.low);
  if (digits && (digits.ordinal || lexemes[at - 1]?.low === 'q')) return { end: at + 1, value: digits.value };
  const reading = digits ? null : readNumberWords(lowsFrom(lexemes, at), 0);
  return reading?.ordinal ? { end: at + reading.end, value: reading.value } : null;
}

/** A number of anything, "5 1/2" too, but not "a": that goes without a number. */
function readCount({ lexemes }: Sentence, at: number): Match<number> | null {
  const reading = readNumberWords(lowsFrom(lexemes, at), 0);
  if (!reading || reading.ordinal) return null;
  const end = at + reading.end;
  const [numerator, slash, denominator] = [lexemes[end], lexemes[end + 1], lexemes[end + 2]];
  const over = slash?.low === '/' && numerator?.end === slash.start ? Number(denominator?.low) : 0;
  return 1 < over && over < 10 && Number(numerator?.low) < over
    ? { end: end + 3, value: reading.value + Number(numerator!.low) / over }
    : { end, value: reading.value };
}

const longestNumber = 12;

function lowsFrom(lexemes: readonly Lexeme[], at: number): string[] {
  const lows: string[] = [];
  for (let i = at; i < lexemes.length && i < at + longestNumber; i++) lows.push(lexemes[i]!.low);
  return lows;
}

/** 1000 to 2199 in four figures, or in words: nineteen ninety-six, two thousand and four, twenty twenty-two. */
function readYear({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low, kind } = lexemes[at]!;
  if (kind === 'number') return /^(1\d|2[01])\d\d$/.test(low) ? { end: at + 1, value: Number(low) } : null;
  const words = lowsFrom(lexemes, at);
  const first = readNumberWords(words, 0);
  if (!first || first.ordinal) return null;
  if (2000 <= first.value && first.value < 2100) return { end: at + first.end, value: first.value };
  const second = first.value === 19 || first.value === 20 ? readNumberWords(words, first.end) : null;
  const valid = second && !second.ordinal && 10 <= second.value && second.value <= 99;
  return valid ? { end: at + second.end, value: 100 * first.value + second.value } : null;
}

function readShortYear({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low } = lexemes[at]!;
  return /^\d\d$/.test(low) ? { end: at + 1, value: Number(low) } : null;
}

/** 1990s, ’90s, nineties: of the century before, as far as words can tell ('60s are the 1960s, '10s the 2010s). */
function readDecade({ lexemes }: Sentence, at: number): Match<string> | null {
  const first = lexemes[at]!;
  if (first.kind === 'word') {
    const tens = decadeWords.get(first.low);
    return tens === undefined ? null : { end: at + 1, value: decadeOf(1900 + tens) };
  }
  const short = first.kind === 'mark' ? lexemes[at + 1] : first;
  const match = /^(\d\d)?(\d0)s$/.exec(short?.low ?? '');
  if (
    !match ||
    (first.kind === 'mark' ? match[1] !== undefined || short!.start !== first.end : match[1] === undefined)
  )
    return null;
  const tens = Number(match[2]);
  const century = match[1] === undefined ? (tens < 30 ? 2000 : 1900) : 100 * Number(match[1]);
  return 1000 <= century + tens
    ? { end: first.kind === 'mark' ? at + 2 : at + 1, value: decadeOf(century + tens) }
    : null;
}

function decadeOf(first: number): string {
  return `${pad(first, 4)}/${pad(first + 9, 4)}`;
}

// ---- figures: dates and hours ----

const isoDate = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d-])/y;
const slashedDate = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/y;

/**
 * 2022-03-17, 17/03/2022, 3/17/22, 17.03.2022. Where both orders give a date, a slash is read as American and a full
 * stop as European.
 */
function readFigures({ text, lexemes }: Sentence, at: number): Match<string> | null {
  const { start } = lexemes[at]!;
  if (/[\d./-]/.test(text[start - 1] ?? '')) return null;
  const found = readIso(text, start) ?? readSlashed(text, start);
  return found && { end: afterPosition(lexemes, at, found.end), value: found.value };
}

function readIso(text: string, start: number): Match<string> | null {
  isoDate.lastIndex = start;
  const match = isoDate.exec(text);
  const day = match && dayOf(Number(match[1]), Number(match[3]), Number(match[4]));
  return match && day !== null ? { end: isoDate.lastIndex, value: isoDay(day) } : null;
}

function readSlashed(text: string, start: number): Match<string> | null {
  slashedDate.lastIndex = start;
  const match = slashedDate.exec(text);
  if (!match) return null;
  const [, left, mark, right, last] = match;
  if (last!.length === 2 && mark !== '/') return null;
  const year = last!.length === 4 ? Number(last) : Number(last) + (Number(last) < 50 ? 2000 : 1900);
  const american = dayOf(year, Number(left), Number(right));
  const european = dayOf(year, Number(right), Number(left));
  const day = mark === '/' ? (american ?? european) : (european ?? american);
  return day === null ? null : { end: slashedDate.lastIndex, value: isoDay(day) };
}

function afterPosition(lexemes: readonly Lexeme[], at: number, position: number): number {
  let end = at;
  while (end < lexemes.length && lexemes[end]!.end <= position) end++;
  return end;
}

const twelveHours = /(\d{1,2})(?:[:.](\d{2}))?[ \u00a0\u202f]?([ap])(?:\.[ ]?m(?:\.|\b)|[ ]?m\b)/iy;
const twentyFourHours = /(\d{1,2}):(\d{2})(?::\d{2})?(?![\d:])/y;
const military = /([01]\d|2[0-3])([0-5]\d)\b/y;

/** 4:30 p.m., 10am, 9.30 pm: minutes since midnight. */
function readTime({ text, lexemes }: Sentence, at: number): Match<number> | null {
  const { start } = lexemes[at]!;
  if (/[\d:.$£€]/.test(text[start - 1] ?? '')) return null;
  twelveHours.lastIndex = start;
  const match = twelveHours.exec(text);
  if (!match) return null;
  const [, hour, minute, half] = match;
  const valid = 1 <= Number(hour) && Number(hour) <= 12 && Number(minute ?? 0) < 60;
  const minutes = (Number(hour) % 12) * 60 + Number(minute ?? 0) + (half!.toLowerCase() === 'p' ? 720 : 0);
  return valid ? { end: afterPosition(lexemes, at, twelveHours.lastIndex), value: minutes } : null;
}

/** 16:30, 1630. */
function readBare({ text, lexemes }: Sentence, at: number): Match<number> | null {
  const { start } = lexemes[at]!;
  const touched = /[\d:./$£€-]/.test(text[start - 1] ?? '');
  if (touched && !/\d:\d\d-$/.test(text.slice(Math.max(0, start - 6), start))) return null;
  const clock = sticky(twentyFourHours, text, start) ?? sticky(military, text, start);
  if (!clock) return null;
  const [hour, minute] = [Number(clock.match[1]), Number(clock.match[2])];
  return hour < 24 && minute < 60
    ? { end: afterPosition(lexemes, at, clock.end), value: 60 * hour + minute }
    : null;
}

function sticky(
  pattern: RegExp,
  text: string,
  start: number,
): { match: RegExpExecArray; end: number } | null {
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match && { match, end: pattern.lastIndex };
}

// ---- zones ----

function zoneStarts(): Set<string> {
  return new Set([
    'local',
    ...[...zoneAbbreviations.keys()].map((name) => name.toLowerCase()),
    ...places.starts,
  ]);
}

const placeBefore = phrase(places, (zone) => zone);
const regions = new Set(['eastern', 'central', 'mountain', 'pacific', 'atlantic']);
const kindsOfTime = new Set(['standard', 'daylight', 'summer', 'mean']);

/** GMT, ET, Eastern, Moscow time, Eastern daylight time; "local time" is some zone, though not one that is told. */
function readZone(sentence: Sentence, at: number): Match<string | null> | null {
  const { text, lexemes } = sentence;
  const { start, end, low } = lexemes[at]!;
  const abbreviation = zoneAbbreviations.get(text.slice(start, end));
  if (abbreviation !== undefined) return { end: at + 1, value: abbreviation };
  if (low === 'local') return lexemes[at + 1]?.low === 'time' ? { end: at + 2, value: null } : null;
  const place = placeBefore(sentence, at);
  if (!place) return null;
  const kind = kindsOfTime.has(lexemes[place.end]?.low ?? '') ? place.end + 1 : place.end;
  if (lexemes[kind]?.low === 'time') return { end: kind + 1, value: place.value };
  return regions.has(low) && lexemes[at]!.capital ? { end: at + 1, value: place.value } : null;
}
