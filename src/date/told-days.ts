/** The days that a report's own words name, and what their tense says of them. */
import type { Report } from '#core/report.ts';
import { dayOf, firstOf, type Day, type Weekday } from '#core/day.ts';
import type { Span } from '#core/span.ts';
import { months, weekdays } from '#lang/en/calendar.ts';
import { narration } from './narration.ts';

/** "5 March 2031", "in 2031", "Friday, 5 March", with the clause it stands in. */
export interface ToldDay extends Span {
  /** The first day of it; null where no year is printed. */
  readonly day: Day | null;
  readonly grain: 'day' | 'year';
  /** Where a weekday is printed and no year. */
  readonly pair: WeekdayPair | null;
  /** The clause tells of something that has happened. */
  readonly past: boolean;
  /** The clause has a verb that looks forward. */
  readonly ahead: boolean;
  /** That verb governs the date, and nothing in the past tense stands between: "will meet on 5 March 2031". */
  readonly planned: boolean;
}

/** "Friday, 5 March" */
export interface WeekdayPair {
  readonly weekday: Weekday;
  readonly month: number;
  readonly date: number;
}

export const dayNames = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const monthNames = [...months.keys()].filter((name) => 3 < name.length || name === 'may').join('|');
const shortMonths = `${monthNames}|(?:jan|feb|aug|sept|oct|nov|dec)\\.`;

const whole = new RegExp(
  `\\b(?:(${monthNames}) (\\d{1,2}),? (\\d{4})|(\\d{1,2}) (${monthNames}) (\\d{4})|(?:in|since|during) (\\d{4}))\\b`,
  'gi',
);
const paired = new RegExp(
  `\\b${dayNames},? (?:the )?(?:(${shortMonths}) (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames}))\\b(?!,? \\d)`,
  'gi',
);

/** As many as are wanted to tell a day. */
const mostTold = 500;
/** As many as are wanted to tell a year. */
const mostPairs = 20;

export function toldDays(report: Report): ToldDay[] {
  const found: ToldDay[] = [];
  let pairs = 0;
  for (const { start, text } of narration(report)) {
    const add = (match: RegExpExecArray, day: Day | null, pair: WeekdayPair | null) =>
      found.push(told(text, start, match, day, pair));
    for (const match of text.matchAll(whole)) {
      const day = firstDayOf(match);
      if (day !== null && found.length < mostTold) add(match, day, null);
    }
    for (const match of text.matchAll(paired)) if (pairs++ < mostPairs) add(match, null, pairOf(match));
  }
  return found;
}

function told(
  text: string,
  start: number,
  match: RegExpExecArray,
  day: Day | null,
  pair: WeekdayPair | null,
): ToldDay {
  const [at, end] = [match.index, match.index + match[0].length];
  const before = clauseBefore(text, at);
  const clause = before + match[0] + clauseAfter(text, end);
  const isYear = pair === null && match[7] !== undefined;
  return {
    start: start + at,
    end: start + end,
    day,
    grain: isYear ? 'year' : 'day',
    pair,
    past: pastMark.test(clause) && !openMark.test(clause),
    ahead: !isYear && aheadMark.test(clause),
    planned: !isYear && isPlanned(before),
  };
}

function firstDayOf(match: RegExpExecArray): Day | null {
  if (match[7] !== undefined) return plausible(Number(match[7])) ? firstOf(Number(match[7]), 1) : null;
  const year = Number(match[3] ?? match[6]);
  return plausible(year)
    ? dayOf(year, months.get((match[1] ?? match[5])!.toLowerCase())!, Number(match[2] ?? match[4]))
    : null;
}

function pairOf([, weekday, monthBefore, dateAfter, dateBefore, monthAfter]: RegExpExecArray): WeekdayPair {
  return {
    weekday: weekdays.get(`${weekday!.toLowerCase()}day`)!,
    month: months.get((monthBefore ?? monthAfter)!.toLowerCase().replace('.', ''))!,
    date: Number(dateAfter ?? dateBefore),
  };
}

/** A number of four digits in prose is a year of the times in which reports are kept. */
function plausible(year: number): boolean {
  return 1900 <= year && year < 2100;
}

const pastWords =
  '(?:was|were|had|did|said|told|began|went|came|took|met|won|lost|held|left|made|died|signed|\\p{L}{3,}ed)';
const aheadWords =
  '(?:will|is due|are due|is scheduled|are scheduled|is expected|are expected|is set to|are set to|plans? to)';
const pastMark = new RegExp(`\\b${pastWords}\\b`, 'u');
const aheadMark = new RegExp(`\\b${aheadWords}\\b`, 'u');
/** What makes a past tense tell of something to come: "was due to begin on", "signed a contract until". */
const openMark =
  /\b(?:will|would|could|should|may|might|due|scheduled|expected|planned|plans|until|till|by|before|deadline|expires?|next|upcoming|ahead|forecast|from)\b/u;
const prepositions =
  /\b(?:on|by|until|till|before|from|starting|beginning)(?: \p{Lu}\p{L}+day,?)?(?: the)? $/u;

function isPlanned(before: string): boolean {
  if (!prepositions.test(before)) return false;
  const marks = [...before.matchAll(new RegExp(aheadMark, 'gu'))];
  const last = marks.at(-1);
  return last !== undefined && !pastMark.test(before.slice(last.index + last[0].length));
}

/** The sentence before a place and after it, as far as the nearest end marks; at most a few lines. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  return before.slice(before.search(/[^.;!?]*$/));
}

function clauseAfter(text: string, at: number): string {
  return /^[^.;!?]*/.exec(text.slice(at, at + 200))![0];
}
