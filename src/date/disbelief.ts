import type { Block, Report } from '#core/report.ts';
import { dayOf, firstOf, partsOf, weekdayOf, type Day, type Weekday } from '#core/day.ts';
import { daysOf, type Days, type Edtf } from '#core/edtf.ts';
import { months, weekdays } from '#lang/en/calendar.ts';
import { narration } from './narration.ts';
import type { Printed } from './printed.ts';

/** Why a printed date is not believed: the end of a sentence that begins with the date. */
export type Disbelief = string;

/** A printed date may lie this many days from a day known from outside: outlets print in their own zones. */
const zoneDays = 1;

/** What a report says that a date of its own must agree with. */
export interface Witness {
  /** The day of publication where it is known from outside. */
  readonly known: Days | null;
  /** The last day that the prose tells of in the past, and the first that it looks forward to. */
  readonly past: Day | null;
  readonly ahead: Day | null;
  /** The weekday that the prose calls today. */
  readonly today: Weekday | null;
  /** Days of the year that the prose prints with their weekday and without a year. */
  readonly pairs: readonly WeekdayPair[];
  /** The page is a copy made elsewhere. */
  readonly copied: boolean;
}

/** Reads once what every printed date is held against. */
export function witnessOf(report: Report, known: Edtf | null): Witness {
  const told = toldDays(report);
  return {
    known: known === null ? null : daysOf(known),
    past: told.past,
    ahead: told.ahead,
    today: todayOf(report),
    pairs: pairsOf(report),
    copied: isCopied(report),
  };
}

/** Why a date is not believed, or null where nothing speaks against it. A date that does not exist is not asked about. */
export function disbelief(one: Printed, report: Report, witness: Witness): Disbelief | null {
  if (one.wrongWeekday) return 'its weekday is another one';
  if (one.day === null) return null;
  if (contradictsKnown(one, witness.known)) return 'the day of publication that was given is another one';
  const latest = Math.max(one.day, one.otherDay ?? one.day);
  const earliest = Math.min(one.day, one.otherDay ?? one.day);
  if (witness.past !== null && latest + zoneDays < witness.past)
    return 'the report tells of a later day in the past';
  if (one.of !== 'update' && witness.ahead !== null && witness.ahead + zoneDays < earliest)
    return 'the report looks forward to an earlier day';
  if (
    one.of === 'publication' &&
    witness.today !== null &&
    ![one.day, one.otherDay].some((day) => day !== null && weekdayOf(day) === witness.today)
  )
    return 'the report calls another weekday today';
  if (one.otherDay === null && !fitsPairs(one.day, witness.pairs))
    return 'the weekdays that the report prints are those of another year';
  return witness.copied && isPageDate(one, report) ? 'it is the date of a page that copied the report' : null;
}

/** An update or a post may come days after the day that was given. */
function contradictsKnown({ day, of }: Printed, known: Days | null): boolean {
  if (!known || day === null) return false;
  return day < known.first - zoneDays || (of === 'publication' && known.last + zoneDays < day);
}

const monthNames = [...months.keys()].filter((name) => 3 < name.length || name === 'may').join('|');
const dated = new RegExp(
  `\\b(?:(${monthNames}) (\\d{1,2}),? (\\d{4})|(\\d{1,2}) (${monthNames}) (\\d{4})|(?:in|since|during) (\\d{4}))\\b`,
  'gi',
);
const pastMark =
  /\b(?:was|were|had|did|said|told|began|went|came|took|met|won|lost|held|left|made|died|signed|\p{L}{3,}ed)\b/u;
const aheadMark =
  /\b(?:will|is due|are due|is scheduled|are scheduled|is expected|are expected|is set to|are set to|plans? to)\b/u;
/** What makes a past tense tell of something to come: "was due to begin on", "signed a contract until". */
const openMark =
  /\b(?:will|would|could|should|may|might|due|scheduled|expected|planned|plans|until|till|by|before|deadline|expires?|next|upcoming|ahead|forecast|from)\b/u;

/** The last whole day, or the last year, that a clause in the past tense names, and the first that one in the future names. */
function toldDays(report: Report): { past: Day | null; ahead: Day | null } {
  let past: Day | null = null;
  let ahead: Day | null = null;
  for (const { text } of narration(report)) {
    for (const match of text.matchAll(dated)) {
      const first = firstDayOf(match);
      if (first === null) continue;
      const clause = clauseAround(text, match.index, match[0].length);
      if (pastMark.test(clause) && !openMark.test(clause) && (past === null || past < first)) past = first;
      if (match[7] === undefined && aheadMark.test(clause) && (ahead === null || first < ahead))
        ahead = first;
    }
  }
  return { past, ahead };
}

function firstDayOf(match: RegExpMatchArray): Day | null {
  if (match[7] !== undefined) return plausible(Number(match[7])) ? firstOf(Number(match[7]), 1) : null;
  const year = Number(match[3] ?? match[6]);
  return plausible(year)
    ? dayOf(year, months.get((match[1] ?? match[5])!.toLowerCase())!, Number(match[2] ?? match[4]))
    : null;
}

/** A number of four digits in prose is a year of the times in which reports are kept. */
function plausible(year: number): boolean {
  return 1900 <= year && year < 2100;
}

/** The sentence around a place, as far as its nearest end marks; at most a few lines. */
function clauseAround(text: string, at: number, length: number): string {
  const before = text.slice(Math.max(0, at - 200), at);
  const after = text.slice(at + length, at + length + 200);
  return before.slice(before.search(/[^.;!?]*$/)) + text.slice(at, at + length) + /^[^.;!?]*/.exec(after)![0];
}

const dayNames = '(mon|tues|wednes|thurs|fri|satur|sun)day';
const todayPattern = new RegExp(
  `\\b(?:today|tonight)(?:,? \\(?(?:on )?|, )${dayNames}\\b|\\b${dayNames} \\(today\\)`,
  'iu',
);

/** "today, Thursday" */
function todayOf(report: Report): Weekday | null {
  for (const { text } of narration(report)) {
    const match = todayPattern.exec(text);
    if (match) return weekdays.get(`${(match[1] ?? match[2])!.toLowerCase()}day`) ?? null;
  }
  return null;
}

/** "Friday, 5 March" */
export interface WeekdayPair {
  readonly weekday: Weekday;
  readonly month: number;
  readonly date: number;
}

const pairPattern = new RegExp(
  `\\b${dayNames},? (?:the )?(?:(${monthNames}|(?:jan|feb|aug|sept|oct|nov|dec)\\.) (\\d{1,2})|(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${monthNames}))\\b(?!,? \\d)`,
  'gi',
);

/** As many as are wanted to tell a year. */
const mostPairs = 20;

function pairsOf(report: Report): WeekdayPair[] {
  const found: WeekdayPair[] = [];
  for (const { text } of narration(report)) {
    for (const [, weekday, monthBefore, dateAfter, dateBefore, monthAfter] of text.matchAll(pairPattern)) {
      if (found.length === mostPairs) return found;
      const month = months.get((monthBefore ?? monthAfter)!.toLowerCase().replace('.', ''))!;
      found.push({
        weekday: weekdays.get(`${weekday!.toLowerCase()}day`)!,
        month,
        date: Number(dateAfter ?? dateBefore),
      });
    }
  }
  return found;
}

/** A day without its year is the one nearest to publication; then at least half of them must have the printed weekday. */
function fitsPairs(published: Day, pairs: readonly WeekdayPair[]): boolean {
  const right = pairs.filter(({ weekday, month, date }) => {
    const day = nearestDay(published, month, date);
    return day === null || weekdayOf(day) === weekday;
  });
  return pairs.length <= right.length * 2;
}

function nearestDay(to: Day, month: number, date: number): Day | null {
  const { year } = partsOf(to);
  const days = [year - 1, year, year + 1]
    .map((each) => dayOf(each, month, date))
    .filter((day) => day !== null);
  return days.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null;
}

/**
 * Whether a page seems to be a copy: it has the comment form of a blog, and the report in it names another house as its
 * own.
 */
function isCopied(report: Report): boolean {
  if (report.publisher === null && !report.origin) return false;
  if (/^https?:/i.test(report.source)) return false;
  return report.blocks.some((block) => block.role === 'furniture' && isBlogForm(report.text, block));
}

function isBlogForm(text: string, { start, end }: Block): boolean {
  return /^(?:leave a (?:reply|comment)|your email address will not be published|back to top button)/i.test(
    text.slice(start, Math.min(end, start + 60)),
  );
}

/** A bare day over everything else, where the headline should be. */
function isPageDate(one: Printed, report: Report): boolean {
  const first = report.blocks[0];
  return one.bare && one.stamped && report.title === null && first !== undefined && one.start < first.end;
}
