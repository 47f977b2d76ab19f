import type { Act, Attitude } from '#core/statement.ts';
import type { Passage, Stretch } from './passage.ts';
import type { Subject } from './tree/phrases.ts';

/** Where in a passage words are attributed: the cue, who speaks, and where the content lies. */
export interface Attribution {
  readonly rule: string;
  readonly cue: Stretch;
  /** Of the verb; null where the cue is none. */
  readonly lemma: string | null;
  /** The verb itself, for telling one attribution of a passage from another. */
  readonly at: number;
  /** Null for hearsay, and where the text does not tell. */
  readonly subject: Subject | null;
  /** Who quotes the speaker: "the agency" in "the agency quoted her as saying". */
  readonly relay: Subject | null;
  /** The subject stands elsewhere: of the clause before ("…, adding that …"). */
  readonly borrowed: boolean;
  readonly addressee: Stretch | null;
  readonly act: Act | null;
  readonly attitude: Attitude | null;
  readonly negated: boolean;
  readonly prospective: boolean;
  /** The first piece of the attribution: of the subject, or of the cue. */
  readonly from: number;
  /** Behind the attribution with its addressee and adjuncts. */
  readonly to: number;
  readonly content: Content;
}

/**
 * Where the content lies before its end is known: to the `left` of the attribution, up to the piece given, or to the
 * `right`, from the piece given. Both where the attribution interrupts it.
 */
export interface Content {
  readonly left: number | null;
  readonly right: number | null;
  /** How the right part starts: as a clause, a quotation, an infinitive, a noun phrase; `phrase` is one and nothing more. */
  readonly opening: 'clause' | 'quote' | 'infinitive' | 'thing' | 'phrase' | null;
  /** Pieces in front of the cue that belong to the content as well: the subject of "is said to be". */
  readonly also: Stretch | null;
}

/** An attribution with its content bounded. */
export interface Bounded {
  readonly attribution: Attribution;
  readonly content: readonly Stretch[];
  /** Who relays it, outermost first. */
  readonly chain: readonly Subject[];
}

export type Speaks = Pick<Attribution, 'act' | 'attitude'>;

/** It was said, and not only thought. */
export function isSpeech({ act }: Speaks): boolean {
  return act !== null;
}

export function lastPiece({ pieces }: Passage): number {
  let to = pieces.length;
  while (0 < to && endMarks.has(pieces[to - 1]!.word)) to--;
  return to;
}

const endMarks = new Set(['.', '!', '?', ';', ':', ',', '…']);
