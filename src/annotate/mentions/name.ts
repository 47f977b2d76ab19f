import type { ActorKind } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import type { Range } from './words.ts';

/** A name as it stands in the text. The head is the name proper, without titles in front. */
export interface Name extends Range {
  readonly head: Range;
  readonly kind: ActorKind | null;
  /** The kind is told by a title or a table, not by the model's reading of one sentence. */
  readonly sure: boolean;
  readonly country: string;
  readonly gender: Gender | null;
  /** A nationality or the like (Russian, Republicans). */
  readonly adjective: boolean;
  readonly capital: boolean;
}
