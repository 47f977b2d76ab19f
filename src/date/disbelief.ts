import type { Block, Report } from '#core/report.ts';
import { dayOf, partsOf, weekdayOf, type Day, type Weekday } from '#core/day.ts';
import { daysOf, type Days, type Edtf } from '#core/edtf.ts';
import type { Printed } from './printed.ts';
import { todayOf } from './today.ts';
import { toldDays, type WeekdayPair } from './told-days.ts';

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
  const daysThat = (fits: 'past' | 'ahead') =>
    told.flatMap((one) => (one[fits] && one.day !== null ? [one.day] : []));
  const [past, ahead] = [daysThat('past'), daysThat('ahead')];
  return {
    known: known === null ? null : daysOf(known),
    past: 0 < past.length ? Math.max(...past) : null,
    ahead: 0 < ahead.length ? Math.min(...ahead) : null,
    today: todayOf(report)?.weekday ?? null,
    pairs: told.flatMap(({ pair }) => pair ?? []),
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
