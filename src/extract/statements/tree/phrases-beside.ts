import type { Passage, Piece, Stretch } from '../passage.ts';
import { nominal, subjects } from './phrases.ts';
import { childrenOf } from './tree.ts';

/** Noun phrases by where they stand: from a piece on, or up to one. */

/** The noun phrase that starts at a piece; null where none does. With what hangs on it behind only where `attached`. */
export function phraseAfter(passage: Passage, from: number, attached: boolean): Stretch | null {
  const { pieces } = passage;
  if (!pieces[from]) return null;
  let head = from;
  while (inner.has(pieces[head]!.relation) && head < pieces[head]!.head) head = pieces[head]!.head;
  if (!isNominal(pieces[head]!)) return null;
  const found = nominal(passage, head, -1);
  if (!found) return null;
  const last = attached ? found.core.to : bareEnd(passage, head, found.core.to);
  return from < last ? { from, to: last } : null;
}

/** How words in front of a noun hang on it. */
const inner = new Set([
  'det',
  'det:predet',
  'amod',
  'compound',
  'nummod',
  'nmod:poss',
  'nmod:unmarked',
  'advmod',
  'flat',
  'goeswith',
  'punct',
  'nmod',
]);

function bareEnd(passage: Passage, head: number, to: number): number {
  const { pieces } = passage;
  const more = childrenOf(passage, head).find((child) => head < child && outer.has(pieces[child]!.relation));
  return more === undefined ? to : Math.min(to, Math.max(head + 1, pieces[more]!.branch.from));
}

/** How words behind a noun that only tell more of it hang on it. */
const outer = new Set(['nmod', 'acl', 'acl:relcl', 'appos', 'conj', 'parataxis', 'advcl', 'advcl:relcl']);

export function isNominal({ pos, time, quotation }: Piece): boolean {
  return !quotation && time === null && nominals.has(pos);
}

const nominals = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'DET', 'ADJ', 'SYM', 'X']);

/** The noun phrase that ends before `end`, as wide as it goes; null where none does. */
export function phraseBefore(passage: Passage, end: number): Stretch | null {
  const { pieces } = passage;
  let best: Stretch | null = null;
  for (let at = end - 1; 0 <= at && pieces[at]!.branch.to === end; at = pieces[at]!.head) {
    if (!isNominal(pieces[at]!) || isPredicate(passage, at)) continue;
    const found = nominal(passage, at, -1);
    if (found?.whole.to === end) best = found.whole;
  }
  return best;
}

/** `is the mayor`: a noun that does the work of a verb. */
function isPredicate(passage: Passage, at: number): boolean {
  return childrenOf(passage, at).some((child) => {
    const { relation } = passage.pieces[child]!;
    return relation === 'cop' || subjects.has(relation);
  });
}
