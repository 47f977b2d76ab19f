import type { Findings } from '#core/findings.ts';
import type { Utterance } from '#core/record.ts';
import type { Actors } from './actors.ts';
import type { Origins } from './origins.ts';

/** One utterance, with every wording of it. */
export function mergeStatements(
  _findings: readonly Findings[],
  _actors: Actors,
  _origins: Origins,
): Utterance[] {
  return [];
}
