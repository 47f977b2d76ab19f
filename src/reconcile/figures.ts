import type { Findings } from '#core/findings.ts';
import type { Series } from '#core/record.ts';
import type { Actors } from './actors.ts';
import type { Origins } from './origins.ts';

/** One measure as it moved. */
export function mergeFigures(_findings: readonly Findings[], _actors: Actors, _origins: Origins): Series[] {
  return [];
}
