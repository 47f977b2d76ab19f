import type { Disagreement, RecordEvent, Series, Utterance } from '#core/record.ts';

/** The items of a record whose standing is told. */
export interface Items {
  readonly statements: readonly Utterance[];
  readonly series: readonly Series[];
  readonly events: readonly RecordEvent[];
}

/** The items with the standing that the disagreements about them leave. */
export function settleStanding(items: Items, _disagreements: readonly Disagreement[]): Items {
  return items;
}
