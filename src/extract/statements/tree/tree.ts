import type { Passage, Piece } from '../passage.ts';

/** Walks over the tree of a passage; everything counts in its pieces. */

/** The pieces that hang on one directly. */
export function childrenOf({ pieces }: Passage, at: number): number[] {
  const { from, to } = pieces[at]!.branch;
  const children: number[] = [];
  for (let child = from; child < to; child++) if (pieces[child]!.head === at) children.push(child);
  return children;
}

export function isUnder(pieces: readonly Piece[], at: number, top: number): boolean {
  let up = at;
  while (up !== -1 && up !== top) up = pieces[up]!.head;
  return up === top;
}

/** The highest piece that `at` hangs on and that does not stand before `start`. */
export function topOf(pieces: readonly Piece[], at: number, start: number): number {
  let top = at;
  while (start <= pieces[top]!.head) top = pieces[top]!.head;
  return top;
}
