import type { Findings } from '#core/findings.ts';
import type { RecordEvent } from '#core/record.ts';
import type { Actors } from './actors.ts';
import type { Origins } from './origins.ts';

/** One event, with every report of it. */
export function mergeEvents(
  _findings: readonly Findings[],
  _actors: Actors,
  _origins: Origins,
): RecordEvent[] {
  return [];
}
