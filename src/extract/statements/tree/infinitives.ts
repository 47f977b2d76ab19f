import type { Passage } from '../passage.ts';
import { childrenOf } from './tree.ts';

/** A clause with “to” and without a subject of its own. */
export function isInfinitive(passage: Passage, clause: number): boolean {
  return infinitiveIn(passage, clause) !== null && !hasSubject(passage, clause);
}

export function hasSubject(passage: Passage, clause: number): boolean {
  return childrenOf(passage, clause).some((child) => passage.pieces[child]!.relation.startsWith('nsubj'));
}

/** The "to" of an infinitive, with "not" in front. */
export function infinitiveIn(passage: Passage, clause: number | null): number | null {
  if (clause === null) return null;
  const { pieces } = passage;
  const to = childrenOf(passage, clause).find(
    (child) => child < clause && pieces[child]!.word === 'to' && pieces[child]!.relation === 'mark',
  );
  if (to === undefined) return null;
  return pieces[to - 1]?.word === 'not' ? to - 1 : to;
}
