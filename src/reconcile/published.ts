import type { Findings } from '#core/findings.ts';
import type { Moment } from '#core/moment.ts';
import { msOf } from '#core/moment.ts';

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
 * What had been published by an instant: of a live blog the findings of the posts that stood on the page by then.
 * What has no certain day counts from the latest it can have, and so never where nothing at all is known.
 */
export function publishedBy(findings: readonly Findings[], instant: string): Findings[] {
  return findings.map((each) => postsBy(each, msOf(instant))).filter((each) => each !== null);
}

function postsBy(findings: Findings, untilMs: number): Findings | null {
  const { report } = findings;
  if (latestMs(report.published) <= untilMs) return findings;
  const out = new Set(
    [...report.posts.keys()].filter((post) => latestMs(report.posts[post]!.published) <= untilMs),
  );
  if (out.size === 0) return null;
  const isOut = ({ post }: { readonly post: number | null }) => post !== null && out.has(post);
  return {
    ...findings,
    statements: findings.statements.filter(isOut),
    figures: findings.figures.filter(isOut),
    events: findings.events.filter(isOut),
  };
}

function latestMs(published: Moment | null): number {
  return published ? msOf(published.latest) : Number.MAX_SAFE_INTEGER;
}

function startMs(published: Moment | null): number {
  return published ? msOf(published.earliest) : Number.MAX_SAFE_INTEGER;
}
