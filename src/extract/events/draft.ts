import type { EventType } from '#core/event.ts';
import type { Party, Statement } from '#core/statement.ts';
import type { Line } from './line.ts';
import type { Telling } from './telling.ts';
import type { Trigger } from './triggers.ts';

/** An event before it is decided whether a record should have it. */
export interface Draft {
  readonly trigger: Trigger;
  readonly byVerb: boolean;
  readonly telling: Telling;
  readonly time: number | null;
  readonly statement: Statement | null;
  readonly who: readonly Party[];
  readonly whom: readonly Party[];
  readonly where: Party | null;
}

/** Words of a speech act stand in the present where they are news: "Torrel rejects the plan". */
export const spoken = new Set<EventType>(['REQUEST', 'REJECT', 'ACCUSE', 'THREATEN', 'SUPPORT', 'AGREE']);

export function isDefinite(line: Line, { chunk }: Trigger): boolean {
  const { from, head } = line.chunks[chunk]!;
  for (let i = from; i < head; i++) if (pointers.has(line.words.lower[i]!)) return true;
  return false;
}

const pointers = new Set("the this that these those his her its their our 's ’s".split(' '));
