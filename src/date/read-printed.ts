import type { Block, Report } from '#core/report.ts';
import { dayOf, isoDay, weekdayOf, type Day, type Weekday } from '#core/day.ts';
import { contains, sliceOf, type Span } from '#core/span.ts';
import { readStamps, type Stamp } from '#lang/en/stamps.ts';
import { fillDays } from './post-days.ts';
import type { Printed } from './printed.ts';

/** What was printed, and the lines of times that tell no day. */
export interface PrintedDates {
  readonly dates: readonly Printed[];
  readonly unreadable: readonly Span[];
}

/**
 * The dates that a report prints as its own: in its lines of times, over its posts and in its dateline. In the order of
 * the text; each has a day, or one that does not exist.
 */
export function readPrinted(report: Report): PrintedDates {
  const inside = insideOf(report);
  const under = standUnder(report);
  const chronicled = chronicleOf(report);
  const found = report.blocks
    .filter((block, i) => isOwn(report, block, i, under))
    .flatMap((block) => printedIn(report, block))
    .filter((one) => !one.bare || !(chronicled.has(one.start) || (inside && contains(inside, one))));
  const settled = fillDays(fillYears(settleOrder(lendZone(found))));
  const isRead = ({ day, impossible }: Printed) => day !== null || impossible;
  return {
    dates: settled.filter(isRead),
    unreadable: settled.filter((one) => !isRead(one)).map(({ start, end }) => ({ start, end })),
  };
}

/** A time inside a post, under its head, is that of a message shown there. */
function isOwn(report: Report, { role, post }: Block, at: number, under: boolean): boolean {
  if (role === 'dateline' || role === 'furniture') return true;
  if (role !== 'timestamp') return false;
  if (post === null || report.posts.length < 2) return !goesOn(report, at);
  if (under)
    return !report.blocks.slice(at + 1, at + 50).some((below) => below.post === post && isTold(below));
  for (let i = at - 1; 0 <= i && report.blocks[i]!.post === post; i--)
    if (isTold(report.blocks[i]!) && !isOverTime(report, i)) return false;
  return true;
}

/** A post's title may stand over its time. */
function isOverTime({ blocks, posts }: Report, at: number): boolean {
  const { role, post, start } = blocks[at]!;
  return role === 'headline' && post !== null && posts[post]!.start === start;
}

/** Times that end their posts, a name after them or none. */
function standUnder({ posts }: Report): boolean {
  const stamped = posts.filter(({ stamp }) => stamp !== null);
  return 1 < stamped.length && stamped.every(({ stamp, end }) => end - stamp!.end < nameChars);
}

const nameChars = 60;

/** Where days stand over the paragraphs of a report: as many make a chronicle, and none of them is its own. */
function chronicleOf({ blocks, posts }: Report): ReadonlySet<number> {
  const days = blocks.filter(
    ({ role }, i) => posts.length < 2 && role === 'timestamp' && isText(blocks[i + 1]),
  );
  return new Set(fewestDays <= days.length ? days.map(({ start }) => start) : []);
}

const fewestDays = 3;

function isText(block: Block | undefined): boolean {
  return block !== undefined && (isTold(block) || block.role === 'subheading');
}

function isTold({ role }: Block): boolean {
  return role === 'body' || role === 'headline' || role === 'list-item' || role === 'caption';
}

/** A paragraph that was broken in mid-sentence goes on with a date. */
function goesOn({ text, blocks }: Report, at: number): boolean {
  const [above, block] = [blocks[at - 1], blocks[at]!];
  if (above?.role !== 'body' || /[.!?:…"”’')\]]\s*$/u.test(text.slice(above.end - 2, above.end)))
    return false;
  return !/\n\s*\n/.test(text.slice(above.end, block.start));
}

function printedIn(report: Report, block: Block): Printed[] {
  const line = sliceOf(report.text, { start: block.start, end: Math.min(block.end, block.start + 300) });
  if (block.role === 'furniture') return noticedIn(report, block, line);
  const stamps = readStamps(line).stamps.map((stamp) => printedOf(report, block, stamp));
  return block.role === 'dateline'
    ? stamps.filter(({ day, yearless }) => day !== null || yearless !== null)
    : stamps;
}

const notice =
  /^[^.\n]{0,120}\b(?:this|the) (?:article|story|report|post|page|piece|blog)\b[^.\n]{0,60}\b(amended|updated|corrected|modified|revised|published) (?:on|at) /i;

/** "This article was amended on 6 March 2031": a time that a notice gives. */
function noticedIn(report: Report, block: Block, line: string): Printed[] {
  const match = notice.exec(line);
  const from = match?.[0].length ?? 0;
  const stamp = match && readStamps(line.slice(from, from + 60)).stamps[0];
  if (!stamp || stamp.start !== 0 || stamp.day === null) return [];
  const label = match[1]!.toLowerCase() === 'published' ? 'published' : 'updated';
  const found = printedOf(report, block, { ...stamp, label, start: from, end: from + stamp.end });
  return [{ ...found, of: label === 'published' ? 'publication' : 'update', post: null, stamped: true }];
}

/** Where an ordinary report's paragraphs run: a bare day among them is that of a message shown there. */
function insideOf(report: Report): Span | null {
  if (1 < report.posts.length) return null;
  const bodies = report.blocks.filter(({ role }) => role === 'body');
  return headParagraphs < bodies.length
    ? { start: bodies[headParagraphs - 1]!.start, end: bodies.at(-1)!.start }
    : null;
}

/** A caption and a notice may stand before a report's time, and look like prose. */
const headParagraphs = 3;

function printedOf(report: Report, block: Block, stamp: Stamp): Printed {
  const post = report.posts.length < 2 ? null : block.post;
  const { year, month, date, dayFirst } = stamp.day ?? { year: null, month: 0, date: null, dayFirst: null };
  const dayIn = (m: number, d: number | null) => (year === null || d === null ? null : dayOf(year, m, d));
  const [day, otherDay] = inOrder(dayIn(month, date), dayFirst && dayIn(dayFirst.month, dayFirst.date));
  const fits = (one: Day | null) => one !== null && fitsWeekday(one, stamp.weekday);
  return {
    start: block.start + stamp.start,
    end: block.start + stamp.end,
    of: post !== null ? 'post' : stamp.label === 'updated' ? 'update' : 'publication',
    post,
    day: !fits(day) && fits(otherDay) ? otherDay : day,
    otherDay: stamp.weekday !== null && (fits(day) || fits(otherDay)) ? null : otherDay,
    yearless: year === null && date !== null ? { month, date } : null,
    impossible: year !== null && date !== null && day === null,
    wrongWeekday: day !== null && !fits(day) && !fits(otherDay),
    minutes: stamp.minutes,
    ago: stamp.agoMinutes,
    zone: stamp.zone,
    stamped: block.role === 'timestamp',
    bare: stamp.label === null && stamp.minutes === null && stamp.weekday === null,
  };
}

/** Posts that print a clock alone keep the page's time zone. */
function lendZone(found: readonly Printed[]): Printed[] {
  const zone = found.find(({ post, zone }) => post === null && zone !== null)?.zone ?? null;
  return found.map((one) => (one.post !== null && one.zone === null ? { ...one, zone } : one));
}

/** The first reading that exists, and another one. */
function inOrder(first: Day | null, second: Day | null): [Day | null, Day | null] {
  if (first === null) return [second, null];
  return [first, second === first ? null : second];
}

function fitsWeekday(day: Day, weekday: Weekday | null): boolean {
  return weekday === null || weekdayOf(day) === weekday;
}

/**
 * 03/04/2024 is read as the other dates of the page are written, else month first where its zone is American and day first
 * elsewhere; where nothing tells, both days are kept.
 */
function settleOrder(found: readonly Printed[]): Printed[] {
  const sure = new Set(
    found.flatMap(({ day, otherDay }) => (day !== null && otherDay === null ? [day] : [])),
  );
  return found.map((one) => {
    const { day, otherDay, zone } = one;
    if (day === null || otherDay === null) return one;
    const american = zone?.startsWith('America/') ?? null;
    if (sure.has(day) || american === true) return { ...one, otherDay: null };
    return sure.has(otherDay) || american === false ? { ...one, day: otherDay, otherDay: null } : one;
  });
}

/** "5 March" has the year that brings it nearest to the whole dates of the page; none where there are none. */
function fillYears(found: readonly Printed[]): Printed[] {
  const anchor = found.find(({ day, otherDay }) => day !== null && otherDay === null)?.day ?? null;
  if (anchor === null) return [...found];
  const year = Number(isoDay(anchor).slice(0, 4));
  return found.map((one) => {
    if (one.day !== null || !one.yearless) return one;
    const { month, date } = one.yearless;
    const days = [year - 1, year, year + 1]
      .map((each) => dayOf(each, month, date))
      .filter((day) => day !== null);
    const day = days.toSorted((a, b) => Math.abs(a - anchor) - Math.abs(b - anchor))[0] ?? null;
    return { ...one, day };
  });
}
