import type { EventPhase, EventStatus, EventType } from '#core/event.ts';

const kindly = new Set<EventType>(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID', 'YIELD']);
const hostile = new Set<EventType>(['PROTEST', 'SANCTION', 'MOBILIZE', 'COERCE', 'ASSAULT']);

/**
 * The root class of an event in PLOVER, which counts a deed to come as a word: to promise help or a meeting is to AGREE, to
 * announce an attack is to THREATEN, and to refuse either, or call it off, is to REJECT.
 *
 * @param type the class of the deed itself
 * @param refused the negation is in the future or in a refusal ("will not", "declined to")
 * @param phase what is refused: "will not end the strike" rejects a demand
 */
export function plottedType(
  type: EventType | null,
  status: EventStatus,
  refused: boolean,
  phase: EventPhase | null = null,
): EventType | null {
  if (type === null) return null;
  if (refused) return phase === 'ends' || kindly.has(type) ? 'REJECT' : type;
  if (status !== 'planned') return type;
  if (kindly.has(type)) return 'AGREE';
  return hostile.has(type) ? 'THREATEN' : type;
}
