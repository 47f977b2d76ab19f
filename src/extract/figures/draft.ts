import type { Bound, Figure, FigureKind } from '#core/figure.ts';
import type { State } from '#lang/en/counted-states.ts';
import type { Change } from './changes.ts';
import type { Counted } from './nouns.ts';
import type { Quantity } from './quantities.ts';

/** A figure as its line tells it, before place, time and source are looked for. */
export interface Draft {
  readonly quantity: Quantity;
  /** Lexemes of number, unit and hedge, half-open. */
  readonly first: number;
  readonly end: number;
  readonly kind: FigureKind;
  readonly unit: string | null;
  readonly bound: Bound;
  readonly counted: Counted | null;
  readonly state: State | null;
  readonly change: Change | null;
  readonly growth: Figure['growth'];
  readonly measure: string | null;
  readonly rule: string;
  /** The lexeme after what it is counted by, so that "per 100,000 people" is no figure of its own; 0 without a rate. */
  readonly rateEnd: number;
}
