import { type Grip, adverbGrips } from '#lang/en/event-governors.ts';
import type { Words } from './words.ts';

/** An adverb that hangs on it, or a subject that is nobody. */
export function hedgeOf(
  { tokens, tree, lower }: Words,
  node: number,
  subject: number,
): Grip | 'drops' | null {
  const to = tree.children[node]!.find(
    (child) => lower[child] === 'to' && tokens[child]!.relation === 'mark',
  );
  if (to !== undefined && 0 < to && notTo.has(lower[to - 1]!)) return 'refuses';
  let hedge: Grip | 'drops' | null = null;
  for (const child of tree.children[node]!) {
    const { relation, pos } = tokens[child]!;
    if (relation !== 'advmod' && pos !== 'ADV' && pos !== 'PART') continue;
    const grip = adverbGrips.get(lower[child]!);
    const ofNext = node < child && lower[child + 1] === 'to';
    if (grip === 'refuses' && lower[child + 1] === 'guilty') continue;
    if (grip === 'refuses' && !ofNext) return grip;
    if (!ofNext) hedge ??= grip ?? null;
  }
  if (subject === -1) return hedge;
  const nobody =
    negativeSubjects.has(lower[subject]!) ||
    tree.children[subject]!.some(
      (child) => tokens[child]!.relation === 'det' && negativeSubjects.has(lower[child]!),
    );
  return nobody && tokens[subject]!.pos !== 'PROPN' && lower[node] !== 'be' ? 'refuses' : hedge;
}

/** "vowed never to meet": it belongs to what it stands before. */
const notTo = new Set(['not', 'never']);

const negativeSubjects = new Set('no none nobody neither'.split(' '));
