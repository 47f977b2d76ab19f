import type { Doubt } from '#core/doubt.ts';
import type { DatedPost, DatedReport, Report } from '#core/report.ts';
import type { Evidence } from '#core/evidence.ts';
import { daysOf, edtfOf, type Edtf } from '#core/edtf.ts';
import { momentOf, type Basis, type Moment } from '#core/moment.ts';
import { sliceOf } from '#core/span.ts';
import { edtfOfPrinted, printedDate, readPrinted, type Printed } from './printed.ts';

/** A printed date may lie this many days from a day known from outside: outlets print in their own zones. */
const zoneDays = 1;

/**
 * Every date a report offers, and which of them to believe.
 *
 * A date whose weekday is wrong, that does not exist, or that a day known from outside rules out, is not believed and leaves a
 * doubt. Whether the words of other reports rule it out is for `reconcile` to say.
 *
 * @param known the day of publication where it is known from outside (`--published`), else null
 * @returns a report whose `published` is null where nothing tells
 * @see docs/method/publication-date.md
 */
export function dateReport(report: Report, known: Edtf | null): DatedReport {
  const printed = readPrinted(report);
  const believed = printed.filter((one) => isBelieved(one, known));
  const published =
    known === null ? publishedBy(report, believed) : stated(known, null, 'published-as-given', []);
  return {
    ...report,
    published,
    printed: printed.filter(({ day }) => day !== null).map((one) => printedDate(one, believed.includes(one))),
    posts: report.posts.map((post, i) =>
      datedPost(report, post, believed.find((one) => one.post === i) ?? null, published),
    ),
    doubts: [...report.doubts, ...doubtsOf(report, printed, believed, published)],
  };
}

function isBelieved(one: Printed, known: Edtf | null): boolean {
  if (one.impossible || one.wrongWeekday) return false;
  const days = known === null ? null : daysOf(known);
  if (!days) return true;
  return days.first - zoneDays <= one.day! && one.day! <= days.last + zoneDays;
}

/** The time of first publication; else that of the posts, from the first to the last; else that of an update. */
function publishedBy(report: Report, believed: readonly Printed[]): Moment | null {
  const posts = believed.filter(({ of }) => of === 'post');
  if (posts.length > 0) return publishedByPosts(report, posts);
  const first = believed.find(({ of }) => of === 'publication') ?? believed.find(({ of }) => of === 'update');
  if (!first) return null;
  return stated(edtfOfPrinted(first)!, first.zone, `printed-${first.of}`, [evidenceOf(report, first)]);
}

function publishedByPosts(report: Report, posts: readonly Printed[]): Moment | null {
  const sorted = [...posts].sort((a, b) => a.day! - b.day! || (a.minutes ?? 0) - (b.minutes ?? 0));
  const first = sorted[0]!;
  const last = sorted.at(-1)!;
  const evidence = first === last ? [first] : [first, last];
  return stated(
    edtfOf(first.day!, last.day!),
    first.zone,
    'stamped-posts',
    evidence.map((one) => evidenceOf(report, one)),
  );
}

/** An ordinary report's one post has the report's own time. */
function datedPost(
  report: Report,
  post: Report['posts'][number],
  stamp: Printed | null,
  published: Moment | null,
): DatedPost {
  if (report.posts.length < 2) return { ...post, published };
  const edtf = stamp && edtfOfPrinted(stamp);
  return {
    ...post,
    published: edtf ? stated(edtf, stamp.zone, 'post-stamp', [evidenceOf(report, stamp)]) : null,
  };
}

function doubtsOf(
  report: Report,
  printed: readonly Printed[],
  believed: readonly Printed[],
  published: Moment | null,
): Doubt[] {
  const doubts = printed
    .filter((one) => !believed.includes(one))
    .map((one): Doubt => {
      const words = sliceOf(report.text, one);
      if (one.impossible)
        return { start: one.start, end: one.end, code: 'date-impossible', note: `There is no ${words}.` };
      const reason = one.wrongWeekday
        ? 'its weekday is another one'
        : 'the day of publication that was given is another one';
      return {
        start: one.start,
        end: one.end,
        code: 'date-contradicted',
        note: `${words} is printed, but ${reason}.`,
      };
    });
  if (published !== null) return doubts;
  const place = report.title ?? report.blocks[0] ?? { start: 0, end: report.text.length };
  const note = 'No date that can be believed is printed as the report’s own.';
  return [...doubts, { start: place.start, end: place.end, code: 'date-missing', note }];
}

function stated(edtf: Edtf, zone: string | null, rule: string, evidence: readonly Evidence[]): Moment | null {
  const basis: Basis = 'stated';
  return momentOf(edtf, zone, { basis, rule, evidence });
}

function evidenceOf(report: Report, { start, end }: Printed): Evidence {
  return { report: report.id, start, end };
}
