import type { Doubt } from './doubt.ts';
import type { Edtf } from './edtf.ts';
import type { Moment } from './moment.ts';
import type { Span } from './span.ts';
import type { Zone } from './zone.ts';

export type BlockRole =
  | 'headline'
  | 'subheading'
  | 'body'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'timestamp'
  | 'dateline'
  | 'list-item'
  | 'related'
  | 'advert'
  | 'furniture';

/**
 * One paragraph-like stretch of the text. Every non-blank character of a report belongs to exactly one block; blocks
 * are sorted and do not overlap. A line that holds two things (a caption glued to its credit) is two blocks.
 */
export interface Block extends Span {
  readonly role: BlockRole;
  /** Index into the report's posts; null for what stands outside every post of a live blog. */
  readonly post: number | null;
}

/** One update of a live blog. An ordinary report has one post that spans the whole text. Posts do not overlap. */
export interface Post extends Span {
  readonly authors: readonly Span[];
  /** The printed time of the post, as printed. */
  readonly stamp: Span | null;
  readonly title: Span | null;
  /** Where the reporter writes from ("Reporting from Kyiv", "BRUSSELS —"), as printed. */
  readonly place: Span | null;
}

/** Who printed the report: an outlet, an agency, an official body. */
export interface Publisher {
  readonly name: string;
  readonly basis: 'stated' | 'inferred';
  readonly evidence: readonly Span[];
}

/** What the first door makes of a file. `text` is the decoded file to the last character and is never altered. */
export interface Report {
  /** Made from the text (and from the address, where the report came from one). */
  readonly id: string;
  /** The path or address it was read from, as given. */
  readonly source: string;
  readonly textHash: string;
  readonly text: string;
  /** ISO 639-1, or null where it cannot be told. */
  readonly language: string | null;
  readonly publisher: Publisher | null;
  /** Who reported it first where that is somebody else: the agency of its dateline, the paper it is taken from. Absent or null where the text names none. */
  readonly origin?: Publisher | null;
  readonly title: Span | null;
  readonly bylines: readonly Span[];
  readonly blocks: readonly Block[];
  readonly posts: readonly Post[];
  readonly doubts: readonly Doubt[];
}

/** A date printed on the report as its own (not one its prose speaks of), and whether we believe it. */
export interface PrintedDate extends Span {
  readonly edtf: Edtf;
  readonly zone: Zone | null;
  readonly of: 'publication' | 'update' | 'post';
  readonly believed: boolean;
  readonly doubt: 'date-contradicted' | 'date-impossible' | null;
}

export interface DatedPost extends Post {
  readonly published: Moment | null;
}

export interface DatedReport extends Report {
  readonly published: Moment | null;
  readonly printed: readonly PrintedDate[];
  readonly posts: readonly DatedPost[];
}
