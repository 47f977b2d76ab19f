import type { Moment } from './moment.ts';
import type { Party } from './statement.ts';
import type { Span } from './span.ts';

export type Bound = 'exact' | 'at-least' | 'more-than' | 'about' | 'up-to' | 'fewer-than' | 'nearly';

export type FigureKind = 'count' | 'money' | 'share' | 'measure' | 'duration' | 'age' | 'rate' | 'ordinal';

/**
 * A number with its scope, as one report prints it. The span is the number with its unit and hedge, not the noun.
 *
 *     The UN said at least 549 civilians had died in the city by Sunday.
 *         ~~      ~~~~~~~~~~~~ ~~~~~~~~~             ~~~~~~~~ ~~~~~~~~~
 *         source  figure       counted               place    as of
 */
export interface Figure extends Span {
  readonly id: string;
  readonly post: number | null;
  readonly kind: FigureKind;
  /** In the unit; null only for a range, which has `low` and `high`. Of a vague number ("hundreds"), the order of magnitude. */
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** `person`, `USD`, `%`, `km`, `day`, a rate as `USD/barrel`, else the counted noun in the singular; null where none is printed. */
  readonly unit: string | null;
  readonly change: { readonly direction: 'up' | 'down'; readonly role: 'by' | 'to' | 'from' } | null;
  readonly bound: Bound;
  /** A vague number: "hundreds", "dozens". */
  readonly vague: boolean;
  /** The counted noun phrase as printed, without the number. */
  readonly counted: Span | null;
  /** What is measured, in a few normal words: "people who fled", "civilians killed". Null where the text does not tell. */
  readonly measure: string | null;
  /** `new` for an increment ("another 12"), else `total`. */
  readonly growth: 'total' | 'new';
  readonly place: Party | null;
  readonly asOf: Moment | null;
  /** Index into the findings' times; null where no expression says as of when. */
  readonly time: number | null;
  readonly accordingTo: Party | null;
  readonly rule: string;
}
