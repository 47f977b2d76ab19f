import type { Grip } from '#lang/en/event-governors.ts';
import type { VerbForm } from '#lang/en/event-verb-forms.ts';

/**
 * A stretch of words that stands together: a noun phrase without what hangs on it, the words of one verb, a time.
 *
 *     Mayor Ana Ruiz | has not met | the rebels | in Torrel | since May
 *     noun             verb          noun         noun        time
 *
 * A noun phrase carries the preposition in front of it; a verb its auxiliaries.
 */
export interface Chunk {
  readonly is: 'noun' | 'verb' | 'adjective' | 'time';
  /** Indexes of words in the sentence, half-open. */
  readonly from: number;
  readonly to: number;
  /** The last word of the name or noun, the main word of a verb, else the first word. */
  readonly head: number;
  /** The word that stands for it in the tree: on it hangs what belongs to it. For "is" in "is due", that is "due". */
  readonly node: number;
  /** In front of a noun or a time, and of a gerund. */
  readonly preposition: string | null;
  readonly verb: VerbWords | null;
}

/** The chunks of a sentence by their heads, and which of them a word stands for or in. */
export interface Chunking {
  readonly chunks: readonly Chunk[];
  /** The verb whose node a word is, -1 for none. */
  readonly verbAt: Int32Array;
  /** The noun, adjective or time that a word stands in, -1 for none. */
  readonly nounAt: Int32Array;
}

/** What the words of a verb say before anything around it is asked. */
export interface VerbWords extends VerbForm {
  readonly modal: string | null;
  /** With `to`, or bare behind `help` and `is due to`. */
  readonly infinitive: boolean;
  readonly finite: boolean;
  readonly perfect: boolean;
  /** "had met" */
  readonly pluperfect: boolean;
  readonly passive: boolean;
  readonly progressive: boolean;
  /** What an adverb or a negation in it does; null where there is none. */
  readonly hedge: Grip | 'drops' | null;
}
