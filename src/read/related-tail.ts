/** The list of other reports that ends a text, where their titles read like sentences. */
import type { Line } from './lines.ts';

/** A list at the foot has a few titles; no title is longer. */
const tailLines = { least: 2, most: 12 };
const titleWords = 30;

/**
 * The index of the heading over the list, or the number of lines where the text ends otherwise. The last title has no
 * end mark, and nobody is quoted in the list.
 */
export function findRelatedTail(text: string, lines: readonly Line[]): number {
  const heading = lines.findLastIndex(({ mark }) => mark?.opens === 'related');
  const tail = lines.slice(heading + 1).filter(({ mark }) => mark === null);
  const isList =
    0 < heading &&
    tailLines.least <= tail.length &&
    tail.length <= tailLines.most &&
    !tail.at(-1)!.prose &&
    tail.every((line) => line.shape.words <= titleWords && !isQuoting(text, line));
  return isList ? heading : lines.length;
}

function isQuoting(text: string, { start, end }: Line): boolean {
  return /["“”]|\b(?:said|says|told)\b/.test(text.slice(start, Math.min(end, start + 300)));
}
