import type { Moment } from './moment.ts';
import type { Span } from './span.ts';

/** Somebody as a finding names them: the words, and the actor they lead to. Both null where the text names nobody. */
export interface Party {
  readonly mention: Span | null;
  /** The actor's name; for an unnamed source the words that describe it. */
  readonly actor: string | null;
  readonly actorId: string | null;
}

export type StatementKind = 'direct' | 'mixed' | 'indirect';

export type Act =
  'asserts' | 'denies' | 'warns' | 'threatens' | 'promises' | 'asks' | 'accuses' | 'concedes' | 'declines';

/** A thought that is attributed to somebody who is not said to have uttered it. Null elsewhere means: it was said. */
export type Attitude =
  'believes' | 'expects' | 'wants' | 'intends' | 'supports' | 'opposes' | 'fears' | 'knows' | 'seems';

/**
 * Something that somebody said, as one report prints it.
 *
 *     “We will rebuild,” Mayor Ana Ruiz said on Monday.
 *     ~~~~~~~~~~~~~~~~~~ ^~~~~~~~~~~~~~ ~~~~ ~~~~~~~~~
 *     content            speaker        cue  said
 *
 * `content` leaves the attribution out and has several spans where it interrupts; it includes the quotation marks.
 * `quoted` is what stands inside the marks, without them. A turn in a transcript, and a paragraph that a line before it
 * leads in with a colon, are direct although no mark stands in them: there `quoted` equals the content.
 */
export interface Statement {
  readonly id: string;
  readonly post: number | null;
  readonly kind: StatementKind;
  readonly content: readonly Span[];
  readonly quoted: readonly Span[];
  readonly cue: Span | null;
  readonly speaker: Party;
  /** Outermost source first, without the speaker: who relayed it ("according to state media"). */
  readonly chain: readonly Party[];
  readonly addressee: Party | null;
  /** Where it was said or printed: a broadcaster, a platform, a briefing. */
  readonly venue: Span | null;
  readonly said: Moment | null;
  /** Index into the findings' times of the expression that says when; null where none does. */
  readonly time: number | null;
  readonly acts: readonly Act[];
  readonly attitude: Attitude | null;
  /** The saying is still to come ("will warn"). */
  readonly prospective: boolean;
  /** The cue is negated: it was not said ("did not say that"). */
  readonly negated: boolean;
  readonly rule: string;
}
