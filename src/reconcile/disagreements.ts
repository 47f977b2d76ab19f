import type { Findings } from '#core/findings.ts';
import type { Disagreement } from '#core/record.ts';
import type { Actors } from './actors.ts';
import type { Items } from './standing.ts';

/** Where the reports say different things, and of what kind the difference is. */
export function findDisagreements(
  _findings: readonly Findings[],
  _actors: Actors,
  _items: Items,
): Disagreement[] {
  return [];
}
