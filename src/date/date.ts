import type { Doubt } from '#core/doubt.ts';
import type { DatedPost, DatedReport, Post, PrintedDate, Report } from '#core/report.ts';
import type { Evidence } from '#core/evidence.ts';
import { dayOf, isoDay } from '#core/day.ts';
import { edtfOf, type Edtf } from '#core/edtf.ts';
import { momentOf, type Basis, type Moment } from '#core/moment.ts';
import { contains, sliceOf, spanOf, type Span } from '#core/span.ts';
import { disbelief, witnessOf, type Disbelief } from './disbelief.ts';
import { edtfOfPrinted, type Printed } from './printed.ts';
import { readPrinted, type PrintedDates } from './read-printed.ts';
import { signedDay } from './signed-day.ts';
import { toldBetween } from './told-between.ts';
import { wordedDay } from './worded.ts';

/** A printed date with why it is not believed; null where it is. */
interface Weighed extends Printed {
  readonly disbelief: Disbelief | null;
}

/**
 * Every date a report offers, and which of them to believe.
 *
 * A date whose weekday is wrong, that does not exist, that a day known from outside rules out, or that the report's own
 * words contradict, is not believed and leaves a doubt. Whether the words of other reports rule it out is for
 * `reconcile` to say.
 *
 * @param known the day of publication where it is known from outside (`--published`), else null
 * @returns a report whose `published` is null where nothing tells
 * @see docs/method/publication-date.md
 */
export function dateReport(report: Report, known: Edtf | null): DatedReport {
  const printed = readPrinted(report);
  const witness = witnessOf(report, known);
  const weighed = printed.dates.map((one): Weighed => ({
    ...one,
    disbelief: disbelief(one, report, witness),
  }));
  const believed = weighed.filter((one) => one.disbelief === null && !one.impossible);
  const published =
    known === null
      ? publishedBy(report, believed)
      : momentOf(known, null, grounds('stated', 'published-as-given', []));
  return {
    ...report,
    published,
    printed: weighed.filter(({ day }) => day !== null).map(printedDate),
    posts: report.posts.map((post, i) =>
      datedPost(report, post, stampOf(believed.filter((one) => one.post === i)), published),
    ),
    doubts: [...report.doubts, ...doubtsOf(report, weighed, printed, published)],
  };
}

/**
 * The posts' times, from the first to the last; else the time of first publication, else that of an update, else the
 * dateline's day; else the day that the words determine, else that in the address.
 */
function publishedBy(report: Report, believed: readonly Printed[]): Moment | null {
  const posts = believed.filter(({ of }) => of === 'post');
  if (0 < posts.length) return publishedByPosts(report, posts);
  const under = headOf(report);
  const own = believed.filter(({ of, stamped }) => of === 'publication' && stamped);
  const first =
    own.find((one) => under !== null && contains(under, one)) ??
    own[0] ??
    believed.find(({ stamped }) => stamped) ??
    believed[0];
  if (first)
    return momentOf(
      edtfOfPrinted(first)!,
      first.zone,
      grounds('stated', ruleOf(first), [evidenceOf(report, first)]),
    );
  return publishedByWords(report) ?? publishedByAddress(report.source);
}

/** From the headline to the report's second paragraph: a day over the headline may be today's. */
function headOf({ title, blocks }: Report): Span | null {
  const bodies = blocks.filter(({ role, start }) => role === 'body' && title !== null && title.end <= start);
  const last = bodies[1] ?? bodies[0];
  return title && last ? { start: title.start, end: last.start } : null;
}

function ruleOf({ of, stamped }: Printed): string {
  return stamped ? `printed-${of}` : 'printed-dateline';
}

function publishedByPosts(report: Report, posts: readonly Printed[]): Moment | null {
  const sorted = posts.toSorted((a, b) => a.day! - b.day! || (a.minutes ?? 0) - (b.minutes ?? 0));
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const evidence = (first === last ? [first] : [first, last]).map((one) => evidenceOf(report, one));
  const days = momentOf(
    edtfOf(first.day!, last.day!),
    first.zone,
    grounds('stated', 'stamped-posts', evidence),
  );
  const instant = (one: Printed) =>
    momentOf(edtfOfPrinted(one)!, one.zone, grounds('stated', 'post-stamp', []));
  const [earliest, latest] = [instant(first)?.earliest, instant(last)?.latest];
  return days && { ...days, ...(earliest && { earliest }), ...(latest && { latest }) };
}

function publishedByWords(report: Report): Moment | null {
  const worded = wordedDay(report) ?? signedDay(report);
  const inferred = (edtf: Edtf, rule: string, spans: readonly Span[]) =>
    momentOf(
      edtf,
      null,
      grounds(
        'inferred',
        rule,
        spans.map(({ start, end }) => ({ report: report.id, start, end })),
      ),
    );
  if (worded) return inferred(isoDay(worded.day), 'day-in-words', [worded]);
  const between = toldBetween(report);
  return between && inferred(edtfOf(between.first, between.last), 'told-between', between.evidence);
}

/** `https://gazette.example/2031/03/17/bridge` */
function publishedByAddress(source: string): Moment | null {
  const match = /^https?:\/\/[^?#]*[/-](\d{4})[/-](\d{1,2})[/-](\d{1,2})(?=[/?#._-]|$)/i.exec(
    source.slice(0, 2000),
  );
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return day === null ? null : momentOf(isoDay(day), null, grounds('inferred', 'day-in-address', []));
}

/** "4m ago", and under it "(14:05 GMT)": the clock tells more. */
function stampOf(printed: readonly Printed[]): Printed | undefined {
  return printed.find(({ minutes }) => minutes !== null) ?? printed[0];
}

/** An ordinary report's one post has the report's own time. */
function datedPost(
  report: Report,
  post: Post,
  stamp: Printed | undefined,
  published: Moment | null,
): DatedPost {
  if (report.posts.length < 2) return { ...post, published };
  const edtf = stamp && edtfOfPrinted(stamp);
  const moment = edtf
    ? momentOf(edtf, stamp.zone, {
        ...(stamp.ago === null
          ? { basis: 'stated', rule: 'post-stamp' }
          : { basis: 'inferred', rule: 'post-age' }),
        evidence: [evidenceOf(report, stamp)],
      })
    : null;
  return { ...post, published: moment };
}

function printedDate(one: Weighed): PrintedDate {
  const doubt = one.impossible ? 'date-impossible' : one.disbelief === null ? null : 'date-contradicted';
  return {
    ...spanOf(one),
    edtf: edtfOfPrinted(one)!,
    zone: one.zone,
    of: one.of,
    believed: doubt === null,
    doubt,
  };
}

function doubtsOf(
  report: Report,
  weighed: readonly Weighed[],
  { unreadable }: PrintedDates,
  published: Moment | null,
): Doubt[] {
  const doubts = weighed.flatMap((one) => doubtOf(report, one));
  const unread = unreadable[0];
  if (unread && published === null)
    doubts.push({ code: 'stamp-unreadable', ...unread, note: 'A time is printed that tells no day.' });
  if (published === null) doubts.push(missing(report));
  return doubts;
}

function doubtOf(report: Report, one: Weighed): Doubt[] {
  const words = sliceOf(report.text, one);
  if (one.impossible) return [{ code: 'date-impossible', ...spanOf(one), note: `There is no ${words}.` }];
  if (one.disbelief === null) return [];
  return [{ code: 'date-contradicted', ...spanOf(one), note: `${words} is printed, but ${one.disbelief}.` }];
}

function missing(report: Report): Doubt {
  const place: Span = report.title ?? report.blocks[0] ?? { start: 0, end: report.text.length };
  const note = 'No date that can be believed is printed as the report’s own.';
  return { code: 'date-missing', ...spanOf(place), note };
}

function grounds(basis: Basis, rule: string, evidence: readonly Evidence[]) {
  return { basis, rule, evidence };
}

function evidenceOf(report: Report, { start, end }: Printed): Evidence {
  return { report: report.id, start, end };
}
