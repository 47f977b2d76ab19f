import type { Record } from '#core/record.ts';
import type { Items } from './standing.ts';

/** The items that have a moment, in its order. */
export function tellTimeline(_items: Items): Record['timeline'] {
  return [];
}
