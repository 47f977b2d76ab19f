import type { Mention } from '#core/annotated.ts';
import type { BlockRole } from '#core/report.ts';
import type { Span } from '#core/span.ts';
import type { Quotation } from './marks/quotations.ts';

/** A word, a mark, or a whole quotation. */
export interface Piece extends Span {
  /** In lower case; of a quotation, the empty string. */
  readonly word: string;
  /** Universal part of speech; `QUOTE` for a quotation. */
  readonly pos: string;
  /** Penn Treebank tag; of a quotation, of the word at its head. */
  readonly tag: string;
  readonly lemma: string;
  /** Piece that it hangs on in the tree, -1 for none. Never in a circle. */
  readonly head: number;
  readonly relation: string;
  /** The pieces from the first to the last under it, itself among them. */
  readonly branch: Stretch;
  readonly capital: boolean;
  readonly quotation: Quotation | null;
  /** Index of the time expression that the piece belongs to. */
  readonly time: number | null;
}

/**
 * A sentence as the one who asks who said what sees it: every quotation is a single piece, and full stops inside
 * quotations do not end it.
 *
 *     “It fell. It was old,” Ana Ruiz said on Monday.
 *     ~~~~~~~~~~~~~~~~~~~~~~ ~~~ ~~~~ ~~~~ ~~ ~~~~~~ ~
 */
export interface Passage extends Span {
  /** The report's. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly block: number;
  readonly role: BlockRole;
  readonly post: number | null;
  /** The widest mention that starts, and the widest that ends, at a position of the text. */
  readonly mentions: MentionIndex;
  /** What the analyser takes for words of attribution, outside quotations. */
  readonly speech: readonly SpeechPieces[];
}

/** Who says what by the model alone, in pieces. */
export interface SpeechPieces {
  readonly cue: number;
  readonly source: Stretch | null;
  readonly content: readonly Stretch[];
}

export interface MentionIndex {
  readonly from: ReadonlyMap<number, Mention>;
  readonly to: ReadonlyMap<number, Mention>;
  /** Those of several in one, by where they start. */
  readonly joint: ReadonlyMap<number, Mention>;
}

/** A stretch of pieces, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The words of a stretch; of an empty one, an empty span. */
export function spanOfStretch({ pieces }: Passage, { from, to }: Stretch): Span {
  return from < to
    ? { start: pieces[from]!.start, end: pieces[to - 1]!.end }
    : { start: pieces[from]?.start ?? 0, end: pieces[from]?.start ?? 0 };
}
