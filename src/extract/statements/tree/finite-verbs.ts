import type { Piece } from '../passage.ts';

/** Whether a verb with a tense comes before the next stop. */
export function hasFiniteVerb(pieces: readonly Piece[], from: number, to = pieces.length): boolean {
  for (let at = from; at < to && at - from < clausePieces; at++) {
    const { word, quotation } = pieces[at]!;
    if (word === '.' || word === ';') return false;
    if (
      quotation ? from < at && verbChars < quotation.inner.end - quotation.inner.start : isFinite(pieces[at]!)
    )
      return true;
  }
  return false;
}

/** How far a clause may run before its verb comes. */
const clausePieces = 40;

/** A quotation longer than this may hold the verb of the clause it stands in: said the bridge “would not hold”. */
const verbChars = 12;

/** A verb with a tense of its own, or a modal. */
export function isFinite({ tag }: Piece): boolean {
  return tag === 'VBD' || tag === 'VBZ' || tag === 'VBP' || tag === 'MD';
}
