/** Reads the English test cases of three time parsers into one shape: a text, when it is said, and the answers its makers allow. */
import { readFileSync } from 'node:fs';
import type { Span } from '#core/span.ts';
import { tarFiles } from './tar.ts';

/** Minutes of local time since 1970; a stretch without its end, and a moment ends where it begins. */
export type Answer =
  { readonly from: number; readonly to: number } | { readonly bound: number } | { readonly timex: string };

/** An expression of a case, with all the readings that its makers list. */
export interface Wanted extends Span {
  readonly answers: readonly Answer[];
}

export interface TimeCase {
  readonly set: string;
  readonly text: string;
  /** When the text is said, as minutes of local time. */
  readonly reference: number;
  /** Empty where nothing is to be found. */
  readonly wanted: readonly Wanted[];
  readonly feast: boolean;
  /** The offset, in minutes, that hours with another zone are turned into; null where they stay as printed. */
  readonly offset: number | null;
}

const day = 1440;

/** `2013-02-12T04:30:00` as minutes, whatever its offset: all is wall time here. */
function minutesOf(iso: string): number {
  return Math.floor(Date.parse(`${iso.slice(0, 10)}T${iso.slice(11, 19) || '00:00:00'}Z`) / 60_000);
}

/** Months, weekdays and zones with the capitals a newspaper gives them; the cases are typed in small letters. */
function printed(text: string, { start, end }: Span, feast: boolean): string {
  const words = text
    .slice(start, end)
    .replaceAll(capitalised, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase())
    .replaceAll(zones, (zone) => zone.toUpperCase());
  const titled = feast ? words.replaceAll(/(?<![a-z'’])[a-z]/g, (letter) => letter.toUpperCase()) : words;
  return text.slice(0, start) + titled + text.slice(end);
}

const capitalised =
  /\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b/gi;
const zones = /\b(?:gmt|utc|bst|e[sd]?t|c[sd]?t|p[sd]?t|cet|ist)\b/g;

function caseOf(
  set: string,
  text: string,
  reference: number,
  wanted: readonly Wanted[],
  { feast = false, offset = null }: { feast?: boolean; offset?: number | null } = {},
): TimeCase {
  const typed = wanted.reduce((words, each) => printed(words, each, feast), text);
  return { set, text: typed, reference, wanted, feast, offset };
}

// ---- Recognizers-Text ----

interface Spec {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly {
    readonly Start: number;
    readonly End: number;
    readonly Resolution?: { readonly values?: readonly Readonly<Record<string, string>>[] };
  }[];
}

/** The default model's cases: those of its parts repeat them, those of its other modes are for calendars and to-do lists. */
export function recognizersCases(file: string): TimeCase[] {
  const spec = [...tarFiles(readFileSync(file))].find(([name]) =>
    name.endsWith('English/DateTimeModel.json'),
  );
  const specs = JSON.parse(spec?.[1].replace(/^\uFEFF/, '') ?? '[]') as readonly Spec[];
  return specs.map(({ Input, Context, Results }) => {
    const reference = minutesOf(Context?.ReferenceDateTime ?? '2016-11-07T00:00:00');
    const wanted = Results.map(({ Start, End, Resolution }) => ({
      start: Start,
      end: End + 1,
      answers: (Resolution?.values ?? []).flatMap((value) => recognizersAnswers(value, reference)),
    }));
    return caseOf('recognizers', Input, reference, wanted);
  });
}

/** What one reading of Recognizers-Text says, in its cases and in what it finds. */
export function recognizersAnswers(
  values: Readonly<Record<string, string | undefined>>,
  reference: number,
): Answer[] {
  const { type, timex = '', value, start, end } = values;
  if (type === 'duration' || type === 'set') return [{ timex }];
  const at = (text: string): number =>
    text.length === 8 ? reference - (reference % day) + minutesOf(`1970-01-01T${text}`) : minutesOf(text);
  const length = /,(P[^,)]+)\)$/.exec(timex)?.[1];
  const lengths = length === undefined ? [] : [{ timex: length }];
  if (start !== undefined && end !== undefined) return [...withLast(at(start), at(end), day), ...lengths];
  const bound = start ?? end;
  if (bound !== undefined) return [{ bound: at(bound) }];
  if (value === undefined || value === 'not resolved') return [];
  const from = at(value);
  return [{ from, to: type === 'date' ? from + day : from }];
}

/** A stretch whose last unit may be left out, as "from the 3rd to the 5th" is taken by some to the 5th and by some through it. */
function withLast(from: number, to: number, unit: number): Answer[] {
  return [
    { from, to },
    { from, to: to + unit },
  ];
}

// ---- chrono ----

interface ChronoCase {
  readonly parser: string;
  readonly text: string;
  readonly results: number;
  readonly ref?: { readonly local?: string; readonly dateString?: string };
  readonly expect?: readonly { readonly path: string; readonly value?: unknown }[];
}

/** Cases of the English parsers as they are set by default. */
export function chronoCases(file: string): TimeCase[] {
  const rows = readFileSync(file, 'utf8').trim().split('\n');
  return rows
    .map((row) => JSON.parse(row) as ChronoCase)
    .filter(({ parser }) => ['chrono', 'chrono.casual', 'chrono.strict', 'chrono.en'].includes(parser))
    .map(({ text, results, ref, expect = [] }) => {
      const checks = new Map(expect.map(({ path, value }) => [path, value]));
      const reference = referenceOf(ref);
      if (results === 0) return caseOf('chrono', text, reference, []);
      const words = typeof checks.get('text') === 'string' ? String(checks.get('text')) : text;
      const start = Math.max(0, text.indexOf(words));
      const answers = chronoAnswers(checks, words);
      return caseOf('chrono', text, reference, [{ start, end: start + words.length, answers }]);
    });
}

function referenceOf(ref: ChronoCase['ref']): number {
  if (ref?.local !== undefined) return minutesOf(ref.local);
  const instant =
    ref?.dateString === undefined ? NaN : Date.parse(`${ref.dateString.replace(/ GMT.*/, '')} UTC`);
  return Number.isNaN(instant) ? minutesOf('2012-08-10T12:00:00') : Math.floor(instant / 60_000);
}

/** It gives a moment whatever was said; where the words name no hour only its day is asked for. */
function chronoAnswers(checks: ReadonlyMap<string, unknown>, words: string): Answer[] {
  const exact = hourWords.test(words);
  const from = chronoMoment(checks, 'start');
  if (from === null || Number.isNaN(from)) return [];
  const to = chronoMoment(checks, 'end') ?? from;
  return [exact ? { from, to } : { from: from - (from % day), to: to - (to % day) + day }];
}

const hourWords = /\d ?[ap]\.?m\b|\d[:.]\d\d(?!\d|\.)|noon|midnight|hour|minute|^now$|o'clock/i;

function chronoMoment(checks: ReadonlyMap<string, unknown>, side: 'start' | 'end'): number | null {
  const whole = checks.get(side) as { readonly local?: string } | null | undefined;
  if (typeof whole?.local === 'string') return minutesOf(whole.local);
  const [year, month, date, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map((part) =>
    checks.get(`${side}.get("${part}")`),
  );
  if (typeof year !== 'number' || typeof month !== 'number' || typeof date !== 'number') return null;
  return Math.floor(Date.UTC(year, month - 1, date, Number(hour ?? 12), Number(minute ?? 0)) / 60_000);
}

// ---- duckling ----

type Numbers = readonly number[];

interface Corpus {
  readonly groups: readonly {
    readonly corpus: string;
    readonly expected: { readonly fn: string; readonly args: readonly unknown[] };
    readonly phrases: readonly string[];
  }[];
  readonly negative: readonly string[];
}

/** Phrases without a sentence; those that need its latent readings switched on are left out. */
export function ducklingCases(file: string): TimeCase[] {
  const { groups, negative } = JSON.parse(readFileSync(file, 'utf8')) as Corpus;
  const said = minutesOf('2013-02-12T04:30:00');
  const later = minutesOf('2013-02-15T04:30:00');
  const cases = groups
    .filter(({ corpus }) => corpus !== 'latentCorpus')
    .flatMap(({ corpus, expected: { fn, args }, phrases }) =>
      phrases.map((phrase) => {
        const wanted = [{ start: 0, end: phrase.length, answers: ducklingAnswers(fn, args) }];
        return caseOf('duckling', phrase, corpus === 'diffCorpus' ? later : said, wanted, {
          feast: fn.includes('Holiday'),
          offset: -120,
        });
      }),
    );
  return [...cases, ...negative.map((phrase) => caseOf('duckling', phrase, said, []))];
}

function ducklingAnswers(fn: string, args: readonly unknown[]): Answer[] {
  if (fn === 'datetimeOpenInterval') return [{ bound: momentOf(args[1] as Numbers) }];
  if (fn.includes('Interval')) {
    const [from, to] = args[0] as readonly Numbers[];
    const unit = args[1] === 'Minute' ? 1 : args[1] === 'Hour' ? 60 : 0;
    return withLast(momentOf(from!), momentOf(to!) - unit, unit);
  }
  const start = args[0] as Numbers;
  const from = momentOf(start);
  const [years, months, days] = grains[args[1] as string] ?? [0, 0, 0];
  const [year, month, date, ...clock] = start;
  return [{ from, to: momentOf([year! + years, month! + months, date! + days, ...clock]) }];
}

const grains: Readonly<Record<string, readonly [number, number, number]>> = {
  Year: [1, 0, 0],
  Quarter: [0, 3, 0],
  Month: [0, 1, 0],
  Week: [0, 0, 7],
  Day: [0, 0, 1],
};

function momentOf([year, month, date, hour, minute]: Numbers): number {
  return Math.floor(Date.UTC(year!, month! - 1, date, hour ?? 0, minute ?? 0) / 60_000);
}
