import type { Findings } from '#core/findings.ts';
import type { DatedPost, DatedReport } from '#core/report.ts';
import { daysOf, edtfOf } from '#core/edtf.ts';
import { momentOf, msOf, type Moment } from '#core/moment.ts';
import { indexAt, type Span } from '#core/span.ts';

/** Earliest first, undated reports last; reports of one moment by their id. */
export function inOrderOfPublication(findings: readonly Findings[]): Findings[] {
  return findings.toSorted(
    (a, b) =>
      latestMs(a.report.published) - latestMs(b.report.published) ||
      startMs(a.report.published) - startMs(b.report.published) ||
      (a.report.id < b.report.id ? -1 : 1),
  );
}

/**
 * What had been published by an instant: of a live blog what is found in the posts that stood on the page by then; the
 * text of the others counts as furniture. What has no certain day counts from the latest it can have, and so never where nothing at all is known.
 */
export function publishedBy(findings: readonly Findings[], instant: string): Findings[] {
  return findings.map((each) => postsBy(each, msOf(instant))).filter((each) => each !== null);
}

function postsBy(findings: Findings, untilMs: number): Findings | null {
  const { report } = findings;
  if (latestMs(report.published) <= untilMs) return findings;
  const isOut = (post: number | null) => post !== null && latestMs(report.posts[post]!.published) <= untilMs;
  const stamped = report.posts.filter((_, post) => isOut(post));
  if (stamped.length === 0) return null;
  const stood = ({ start }: Span) => {
    const post = indexAt(report.posts, start);
    return post < 0 || isOut(post);
  };
  return {
    ...findings,
    report: {
      ...report,
      published: publishedSoFar(report, stamped, stood),
      blocks: report.blocks.map((block) => (stood(block) ? block : { ...block, role: 'furniture' })),
    },
    statements: findings.statements.filter(({ post }) => isOut(post)),
    figures: findings.figures.filter(({ post }) => isOut(post)),
    events: findings.events.filter(({ post }) => isOut(post)),
    actors: findings.actors
      .map((actor) => ({ ...actor, mentions: actor.mentions.filter(stood) }))
      .filter(({ mentions }) => mentions.length > 0),
  };
}

/** The days of the posts that stand on the page. */
function publishedSoFar(
  { published, id }: DatedReport,
  posts: readonly DatedPost[],
  stood: (span: Span) => boolean,
): Moment | null {
  const days = posts.flatMap((post) => (post.published && daysOf(post.published.edtf)) ?? []);
  const first = Math.min(...days.map((each) => each.first));
  const last = Math.max(...days.map((each) => each.last));
  const { basis, rule, zone } = published ?? posts[0]!.published!;
  const evidence = (published?.evidence ?? []).filter((words) => words.report !== id || stood(words));
  return momentOf(edtfOf(first, last), zone, { basis, rule, evidence });
}

function latestMs(published: Moment | null): number {
  return published ? msOf(published.latest) : Number.MAX_SAFE_INTEGER;
}

function startMs(published: Moment | null): number {
  return published ? msOf(published.earliest) : Number.MAX_SAFE_INTEGER;
}
