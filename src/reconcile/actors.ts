import type { Findings } from '#core/findings.ts';
import type { RecordActor } from '#core/record.ts';

/** Who the reports of a story speak of, and who of them an actor of a single report is. */
export interface Actors {
  readonly actors: readonly RecordActor[];
  /** By the id that an actor has in its report's findings. */
  readonly actorOf: (actorId: string) => RecordActor | null;
}

/** Joins the actors of single reports that are one person, organisation, country, place or group. */
export function mergeActors(_findings: readonly Findings[]): Actors {
  return { actors: [], actorOf: () => null };
}
