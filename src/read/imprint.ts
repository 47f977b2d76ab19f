import type { Publisher } from '#core/report.ts';
import { spanOf, type Span } from '#core/span.ts';
import { distinct, type Layout } from './blocks.ts';
import { authorsOf } from './bylines.ts';
import { findOrigin } from './origin.ts';
import { findPublisher } from './publisher.ts';

/** Who printed a report, who wrote it, and what it is called. */
export interface Imprint {
  readonly publisher: Publisher | null;
  readonly origin: Publisher | null;
  readonly title: Span | null;
  /** Names of persons, contributors included; of a live blog those of its page, not of its posts. */
  readonly bylines: readonly Span[];
}

export function findImprint(text: string, source: string, { blocks, posts }: Layout): Imprint {
  const ofPage = posts.length === 1 ? blocks : blocks.filter(({ post }) => post === null);
  const title = ofPage.find(({ role }) => role === 'headline');
  const bylines = ofPage.filter(({ role }) => role === 'byline').flatMap((block) => authorsOf(text, block));
  const publisher = findPublisher(text, source, blocks);
  const origin = findOrigin(text, blocks);
  return {
    publisher,
    origin: origin?.name === publisher?.name ? null : origin,
    title: title ? spanOf(title) : null,
    bylines: distinct(text, bylines),
  };
}
