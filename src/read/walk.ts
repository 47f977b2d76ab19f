import type { BlockRole } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import type { Piece } from './credits.ts';
import type { Line } from './lines.ts';
import type { Region } from './region.ts';

/**
 * What a stretch of lines is: a whole report, the head of a live blog's page, a post, or the last post, which the foot
 * of the page follows.
 */
export type SectionKind = 'report' | 'page' | 'post' | 'last-post';

/** What has been seen on the way through a section. */
export interface Walk {
  readonly text: string;
  readonly lines: readonly Line[];
  readonly kind: SectionKind;
  readonly region: Region;
  /** Where the report is over by its own words. */
  readonly over: number;
  /** Where readers' comments begin. */
  readonly comments: number;
  readonly headline: number | null;
  /** Some line of it is prose; else every line is taken for what the report says. */
  readonly hasSentences: boolean;
  /** A list of other reports is running. */
  inRelated: boolean;
  /** A list of the report's own points is running. */
  inList: boolean;
  /** How many lines have been taken for the standfirst. */
  standfirsts: number;
  /** Turns of speakers, who stand in capitals before a colon. */
  readonly isTranscript: boolean;
  /** Who wrote it, as the bylines have them. */
  readonly authors: readonly string[];
  /** From here on a paragraph may say who an author is. */
  readonly foot: number;
  /** The first paragraph of prose has been met. */
  led: boolean;
}

export function piece({ start, end }: Span, role: BlockRole): Piece {
  return { start, end, role };
}
