import type { Span } from '#core/span.ts';

/** Curly and straight double marks are one family: slips of typing open with one and close with the other. */
export type Family = 'double' | 'single' | 'guillemet' | 'doubled';

export type Side = 'open' | 'close';

/** A mark with the sides it may be on, told from what stands around it. */
export interface Mark extends Span {
  readonly family: Family;
  readonly side: Side;
  /** Its place allows the other side as well: a straight mark between blanks, a genitive, inches. */
  readonly unsure: boolean;
  /** The shape of the mark tells the side. */
  readonly shaped: boolean;
}
