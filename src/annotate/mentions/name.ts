import type { ActorKind } from '#core/annotated.ts';
import type { Gender } from '#lang/en/given-names.ts';
import type { Range } from './words.ts';

/** A name as it stands in the text. The head is the name proper, without titles in front. */
export interface Name extends Range {
  readonly head: Range;
  readonly kind: ActorKind | null;
  /** How well the kind is told: 3 by a title or a table, 2 by its form, 1 by its neighbours, 0 not at all. */
  readonly sure: 0 | 1 | 2 | 3;
  readonly country: string;
  readonly gender: Gender | null;
  /** A nationality or the like (Russian, Republicans). */
  readonly adjective: boolean;
  readonly capital: boolean;
}
