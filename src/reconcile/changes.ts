import type { Change, Record } from '#core/record.ts';

/** What is new in the later of two records of one story. */
export function changesBetween(_earlier: Record, _later: Record): Change[] {
  return [];
}
