/**
 * Time expressions against the English test cases of three time parsers: Recognizers-Text (the default model), chrono and
 * duckling. They are assistants' cases, so two shares are printed for each set: over the cases that could stand in a
 * report, and over all. A case stands in a report unless its words are of a kind in `outside`.
 *
 * An answer is the same stretch of time, or the same TIMEX3 duration or set; a part of a day is that day with hours that
 * overlap; a single day theirs lies in a longer stretch of ours ("two weeks ago", which we read as a week). `exact` does
 * without the last. Which turn a bare weekday or date means is told by the tense in a report, and a phrase has none: any
 * of the past, the coming and the nearest will do, and `as read` is the share with the one taken.
 *
 * @see https://github.com/microsoft/Recognizers-Text
 * @see https://github.com/wanasit/chrono
 * @see https://github.com/facebook/duckling
 */
import { join } from 'node:path';
import * as chrono from 'chrono-node';
import { annotateReport, loadAnalyser, type Analyser } from '#annotate/annotate.ts';
import type { TimeExpression } from '#core/annotated.ts';
import type { DatedReport } from '#core/report.ts';
import type { Clock, DayPart, Direction, TimeSense } from '#core/sense.ts';
import { overlaps } from '#core/span.ts';
import { isoDay } from '#core/day.ts';
import { daysOf, type Edtf } from '#core/edtf.ts';
import { momentOf } from '#core/moment.ts';
import { resolveSense } from '#core/resolve.ts';
import { readingsByRecognizers, recognizersTimes } from '../peers/recognizers.ts';
import { share } from '../scoring.ts';
import type { Scores, Task } from '../task.ts';
import {
  chronoCases,
  ducklingCases,
  recognizersAnswers,
  recognizersCases,
  type Answer,
  type TimeCase,
  type Wanted,
} from '../time-cases.ts';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly part: DayPart | null;
  readonly timex: string | null;
  /** Where the last of several expressions begins. */
  readonly last?: number;
}

/** What a parser finds in a case: a span, and its readings, the one taken first. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly readings: readonly (Stretch | null)[];
}

type Finder = (each: TimeCase) => readonly Found[] | Promise<readonly Found[]>;

const day = 1440;

export const task: Task = {
  name: 'time-cases',
  data: '../shared/data',
  summary:
    'the English test cases of Recognizers-Text, chrono and duckling: the share agreed with, beside chrono-node and Recognizers-Text',
  async run(dir) {
    const files = [
      join(dir, 'recognizers-text/specs-english.tar.gz'),
      join(dir, 'chrono-en-cases/cases.jsonl'),
      join(dir, 'duckling-time-en/generic.json'),
    ];
    const cases = [recognizersCases(files[0]!), chronoCases(files[1]!), ducklingCases(files[2]!)].flat();
    const analyser = await loadAnalyser();
    const errors: string[] = [];
    return {
      files,
      items: cases.length,
      scores: await scoreCases(cases, (each) => withStet(each, analyser), errors),
      peers: {
        'chrono-node 2.10': await scoreCases(cases, withChrono, null),
        [recognizersTimes]: await scoreCases(cases, withRecognizers, null),
      },
      errors,
    };
  },
};

// ---- scoring ----

interface Judged {
  readonly set: string;
  readonly kind: string;
  readonly exact: boolean;
  readonly agrees: boolean;
  readonly asRead: boolean;
}

async function scoreCases(
  cases: readonly TimeCase[],
  find: Finder,
  errors: string[] | null,
): Promise<Scores> {
  const judged: Judged[] = [];
  const silent: boolean[] = [];
  for (const each of cases) {
    const found = await find(each);
    if (each.wanted.length === 0) silent.push(found.length === 0);
    for (const wanted of each.wanted) {
      const words = each.text.slice(wanted.start, wanted.end);
      const kind = kindOf(each, wanted, words);
      if (kind === 'unscored') continue;
      const mine = found.filter((other) => overlaps(other, wanted));
      const judgement = judge(mine, wanted, words);
      judged.push({ set: each.set, kind, ...judgement });
      if (!judgement.agrees) errors?.push(errorLine(each, wanted, mine, kind));
    }
  }
  const sets = [...new Set(judged.map(({ set }) => set))];
  const news = judged.filter(({ kind }) => kind === 'news');
  const sharesOf = (name: string, some: readonly Judged[]): Scores => ({
    [`${name} agrees`]: share(some.map(({ agrees }) => agrees)),
    [`${name} exact`]: share(some.map(({ exact }) => exact)),
    [`${name} as read`]: share(some.map(({ asRead }) => asRead)),
  });
  return {
    ...Object.assign(
      {},
      ...sets.map((set) =>
        sharesOf(
          set,
          news.filter((each) => each.set === set),
        ),
      ),
    ),
    ...sharesOf('news', news),
    ...Object.fromEntries(
      sets.map((set) => [
        `${set} all cases`,
        share(judged.filter((each) => each.set === set).map(({ agrees }) => agrees)),
      ]),
    ),
    'all cases': share(judged.map(({ agrees }) => agrees)),
    'nothing found where nothing is': share(silent),
    'cases for news': news.length,
    'cases of other kinds': judged.length - news.length,
  };
}

function judge(mine: readonly Found[], wanted: Wanted, words: string): Omit<Judged, 'set' | 'kind'> {
  const readings = Math.max(0, ...mine.map((each) => each.readings.length));
  const hulls = Array.from({ length: readings }, (_, i) =>
    hullOf(mine.map((each) => each.readings[i] ?? null)),
  );
  const agreeing = (hull: Stretch | null): boolean =>
    hull !== null && wanted.answers.some((answer) => same(hull, answer) || liesIn(hull, answer, words));
  return {
    agrees: hulls.some(agreeing),
    exact: hulls.some((hull) => hull !== null && wanted.answers.some((answer) => same(hull, answer))),
    asRead: agreeing(hulls[0] ?? null),
  };
}

/** "From 2014 to 2016" is two expressions to TIMEX3, and one to the cases. */
function hullOf(stretches: readonly (Stretch | null)[]): Stretch | null {
  if (stretches.length < 2) return stretches[0] ?? null;
  const dated = stretches.filter((each): each is Stretch => each !== null && each.timex === null);
  const [first, ...others] = dated.toSorted((a, b) => a.from - b.from || a.to - b.to);
  if (!first || others.length === 0) return first ?? stretches.find((each) => each !== null) ?? null;
  return {
    from: first.from,
    to: Math.max(first.to, ...others.map(({ to }) => to)),
    part: null,
    timex: null,
    last: others.at(-1)!.from,
  };
}

function same(mine: Stretch, answer: Answer): boolean {
  if ('timex' in answer) return mine.timex === answer.timex;
  if (mine.timex !== null) return false;
  if ('bound' in answer) return mine.from === answer.bound || mine.to === answer.bound;
  if (mine.part !== null) {
    const [begins, ends] = hoursOf[mine.part];
    const inside = mine.from <= answer.from && answer.to <= mine.to + 8 * 60;
    return (
      inside &&
      answer.from < mine.from + 60 * ends &&
      mine.from + 60 * begins < Math.max(answer.to, answer.from + 1)
    );
  }
  return mine.from === answer.from && (mine.to === answer.to || mine.last === answer.to);
}

/** The hours that a part of a day can mean, to whichever parser. */
const hoursOf: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [3, 12],
  MI: [11, 15],
  AF: [12, 19],
  EV: [16, 24],
  NI: [18, 32],
  DT: [6, 20],
};

/** A single day of theirs within a longer stretch of ours, or a moment of it where no hour is named. */
function liesIn(mine: Stretch, answer: Answer, words: string): boolean {
  if (!('from' in answer) || mine.timex !== null || mine.part !== null || day < answer.to - answer.from)
    return false;
  if (answer.to === answer.from && (clockWords.test(words) || !unitWords.test(words))) return false;
  return mine.from <= answer.from && answer.to <= mine.to;
}

const clockWords = /\d ?[ap]\.?m\b|\d:\d\d|\bat \d|noon|midnight|hour|minute|o'clock/i;
const unitWords = /\b(?:day|week|fortnight|month|quarter|year|decade)s?\b/i;

/** Kinds of words that no report prints, in their order; what is left is for news. */
const outside: readonly (readonly [kind: string, words: RegExp])[] = [
  ['seconds', /\d:\d\d:\d\d|\bseconds\b|\bsecs?\b|\d{4}-\d\d-\d\dT/i],
  [
    'shorthand',
    /\d ?(?:h|hrs?|m|mins?|s|d|wks?|w|mo|y|yrs?)\b|\b(?:eod|eom|eoy|tmrw?|tonite|asap|hrs?|mins?|yrs?|wks?|[fcs]y\d*|q\d)\b/i,
  ],
  ['marks', /[<>=~+#]|ish\b/i],
  [
    'figures without a year',
    /^[a-z\s]*\d{1,2} ?[/.-] ?\d{1,2}(?![\d/.-])(?! ?(?:[ap]\.?m|to|weeks|days|months|years|hours))/i,
  ],
];

const marked =
  /\d ?[ap]\.?m\b|\d:\d\d|noon|mid ?day|midnight|hour|minute|o'clock|now|morning|afternoon|evening|night|day\b|week|month|year/i;

function kindOf({ feast }: TimeCase, { answers }: Wanted, words: string): string {
  if (answers.length === 0) return 'unscored';
  if (feast) return 'feasts of a calendar program';
  for (const [kind, pattern] of outside) if (pattern.test(words)) return kind;
  const bareHour = answers.every((it) => 'from' in it && it.to - it.from < day) && !marked.test(words);
  return bareHour ? 'bare hours' : 'news';
}

function errorLine(
  { set, text, reference }: TimeCase,
  wanted: Wanted,
  mine: readonly Found[],
  kind: string,
): string {
  const answers = wanted.answers.map((it) =>
    'timex' in it
      ? it.timex
      : 'bound' in it
        ? `|${shownAt(it.bound)}`
        : `${shownAt(it.from)}..${shownAt(it.to)}`,
  );
  const ours = mine.map(({ start, end, readings: [first] }) => {
    const value = first
      ? (first.timex ?? `${shownAt(first.from)}..${shownAt(first.to)}${first.part ?? ''}`)
      : '-';
    return `${text.slice(start, end)}=${value}`;
  });
  const words = text.slice(wanted.start, wanted.end);
  return [kind, set, shownAt(reference), words, answers.join(' or '), ours.join(' & ') || '-', text].join(
    '\t',
  );
}

function shownAt(minutes: number): string {
  const clock = minutes - Math.floor(minutes / day) * day;
  const shown = clock === 0 ? '' : `T${Math.floor(clock / 60)}:${clock % 60}`;
  return isoDay(Math.floor(minutes / day)) + shown;
}

// ---- the parsers ----

async function withStet(
  { text, reference, offset }: TimeCase,
  analyser: Analyser,
): Promise<readonly Found[]> {
  const first = Math.floor(reference / day);
  const clock: Clock = { first, last: first, minutes: reference - first * day, zone: null };
  const { times } = await annotateReport(reportOf(text, reference), analyser);
  return times.map((time) => {
    const other = directions.map((to) => resolveSense(turned(time.sense, to), clock, null)?.edtf ?? null);
    return {
      start: time.start,
      end: time.end,
      readings: [time.edtf, ...other].map((edtf) => stretchOf(time, edtf, reference, offset)),
    };
  });
}

const directions: readonly Direction[] = ['past', 'future', 'near'];

/** One paragraph of prose, so that a bare date is not taken for a stamp. */
function reportOf(text: string, reference: number): DatedReport {
  const whole = { start: 0, end: text.length };
  const said = new Date(reference * 60_000).toISOString().slice(0, 19);
  const published = momentOf(said, null, { basis: 'stated', rule: 'published-as-given', evidence: [] });
  return {
    ...{ id: 'case', source: 'case', textHash: '', text, language: 'en', publisher: null, title: null },
    ...{ bylines: [], doubts: [], printed: [], published },
    blocks: text === '' ? [] : [{ ...whole, role: 'body', post: 0 }],
    posts: [{ ...whole, authors: [], stamp: null, title: null, place: null, published }],
  };
}

function turned(sense: TimeSense, direction: Direction): TimeSense {
  const other: Record<string, unknown> = { ...sense };
  if ('direction' in sense && !fixed(sense)) other['direction'] = direction;
  for (const inner of ['on', 'of', 'part', 'from', 'to'])
    if (isSense(other[inner])) other[inner] = turned(other[inner], direction);
  return other as unknown as TimeSense;
}

/** "Last" and "next" have their direction from the words. */
function fixed(sense: TimeSense): boolean {
  return ('beyond' in sense && sense.beyond) || ('week' in sense && sense.week !== null);
}

function isSense(value: unknown): value is TimeSense {
  return typeof value === 'object' && value !== null && 'is' in value;
}

function stretchOf(
  { sense, value }: TimeExpression,
  edtf: Edtf | null,
  reference: number,
  offset: number | null,
): Stretch | null {
  const inside = sense.is === 'mod' ? sense.on : sense;
  if (inside.is === 'duration' || inside.is === 'set') return { from: 0, to: 0, part: null, timex: value };
  if (value === 'PRESENT_REF') return { from: reference, to: reference, part: null, timex: null };
  if (edtf === null) return null;
  const ends = edtf.split('/').map((side) => endsOf(side, offset));
  const [first, last] = [ends[0], ends.at(-1)];
  if (!first || !last) return null;
  return { from: first.from, to: last.to, part: sense.is === 'part' ? sense.part : null, timex: null };
}

function endsOf(edtf: Edtf, offset: number | null): { from: number; to: number } | null {
  const days = daysOf(edtf);
  if (!days) return null;
  const from = days.first * day;
  if (days.clock === null) return { from, to: (days.last + 1) * day };
  const ahead = offset === null ? 0 : offset - minutesAhead(days.clock.offset, offset);
  const moment = from + days.clock.minutes + ahead;
  return { from: moment, to: moment };
}

function minutesAhead(offset: string | null, otherwise: number): number {
  if (offset === null) return otherwise;
  const [hours, minutes] = offset.slice(1).split(':').map(Number);
  return (offset.startsWith('-') ? -1 : 1) * (60 * hours! + minutes!);
}

/** All the readings that it lists, as all directions are asked of the others. */
function withRecognizers({ text, reference }: TimeCase): readonly Found[] {
  return readingsByRecognizers(text, reference).map(({ start, end, values }) => ({
    start,
    end,
    readings: values.map((value) => stretchFor(recognizersAnswers(value, reference)[0])),
  }));
}

function stretchFor(answer: Answer | undefined): Stretch | null {
  if (answer === undefined) return null;
  if ('timex' in answer) return { from: 0, to: 0, part: null, timex: answer.timex };
  const [from, to] = 'bound' in answer ? [answer.bound, answer.bound] : [answer.from, answer.to];
  return { from, to, part: null, timex: null };
}

function withChrono({ text, reference, offset }: TimeCase): readonly Found[] {
  const said = { instant: new Date(reference * 60_000), timezone: 0 };
  const either = [false, true].map((forwardDate) => chrono.parse(text, said, { forwardDate }));
  return either[0]!.map(({ index, text: words }, i) => ({
    start: index,
    end: index + words.length,
    readings: either.map((results) => {
      const result = results[i];
      return result ? chronoStretch(result, offset) : null;
    }),
  }));
}

function chronoStretch({ start, end }: chrono.ParsedResult, offset: number | null): Stretch {
  const [from, to] = [chronoEnds(start, offset), chronoEnds(end ?? start, offset)];
  return { from: from[0], to: to[1], part: null, timex: null };
}

function chronoEnds(parts: chrono.ParsedComponents, offset: number | null): [number, number] {
  const at = (months: number, days: number, hour: number | null, minute: number | null): number =>
    Date.UTC(
      parts.get('year')!,
      parts.get('month')! - 1 + months,
      parts.get('day')! + days,
      hour ?? 0,
      minute ?? 0,
    ) / 60_000;
  if (parts.isCertain('hour')) {
    const zone = parts.isCertain('timezoneOffset') ? parts.get('timezoneOffset') : null;
    const ahead = offset === null || zone === null ? 0 : offset - zone;
    const moment = at(0, 0, parts.get('hour'), parts.get('minute')) + ahead;
    return [moment, moment];
  }
  if (parts.isCertain('day') || parts.isCertain('weekday')) return [at(0, 0, 0, 0), at(0, 1, 0, 0)];
  const year = parts.get('year')!;
  const month = parts.isCertain('month') ? parts.get('month')! - 1 : null;
  const next = month === null ? Date.UTC(year + 1, 0, 1) : Date.UTC(year, month + 1, 1);
  return [Date.UTC(year, month ?? 0, 1) / 60_000, next / 60_000];
}
