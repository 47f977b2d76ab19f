import type { Passage } from '../passage.ts';
import { subjectOf } from './subjects.ts';
import { childrenOf } from './tree.ts';

/** Words on a verb that tell when, where or how, and not what. */

/** Past what hangs on an attribution behind its verb: times, places, occasions, adverbs. */
export function skipAdjuncts(passage: Passage, verb: number, from: number): number {
  const { pieces } = passage;
  let at = from;
  for (const child of childrenOf(passage, verb)) {
    const { relation, branch } = pieces[child]!;
    if (branch.from === at && adjuncts.has(relation)) at = branch.to;
  }
  return at;
}

const adjuncts = new Set(['obl', 'obl:unmarked', 'advmod', 'nmod', 'nmod:unmarked', 'compound:prt']);

/** `Before the vote, she said: …`, `Asked about it, he said …`: words that tell when or how, and not what. */
export function isAdjunct(passage: Passage, verb: number, at: number): boolean {
  const { pieces } = passage;
  let up = at;
  while (0 <= up && pieces[up]!.head !== -1 && pieces[up]!.head !== verb) up = pieces[up]!.head;
  if (up < 0 || pieces[up]!.head !== verb || pieces[up]!.branch.from !== 0) return false;
  const { relation, tag } = pieces[up]!;
  if (relation === 'advcl') return /^VB[GN]$|^VBD$/.test(tag) && subjectOf(passage, up) === null;
  return relation === 'obl' || relation === 'advmod' || relation === 'obl:unmarked';
}

/** What a verb leads to is looked for this far behind its times and places. */
export const adjunctPieces = 32;
