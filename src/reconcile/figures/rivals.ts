import type { Figure } from '#core/figure.ts';
import { rivalCues, rivalHedges } from '#lang/en/measures.ts';

/** A figure with what it measures, and whether it has that from the figure before it. */
export interface Rival {
  readonly figure: Figure;
  readonly rival: boolean;
}

/** The other value stands in the same paragraph, one or two sentences on. */
export const rivalChars = 300;
const cueChars = 60;

/**
 * Gives a bare number that stands for the one before it what that one measures.
 *
 *     About 1,900 drivers have stopped work, the union said. The company put the number at 1,400.
 *           ~~~~~ ~~~~~~~                                              ~~~~~~~~~~~~~~~~~~~ ^^^^^
 *
 * @param figures in the order of the text
 */
export function withRivals(figures: readonly Figure[], text: string): Rival[] {
  const read: Rival[] = [];
  for (const figure of figures) {
    const before = read.at(-1)?.figure;
    read.push(
      before && isRival(figure, before, text)
        ? {
            figure: { ...figure, measure: before.measure, unit: before.unit, place: before.place },
            rival: true,
          }
        : { figure, rival: false },
    );
  }
  return read;
}

function isRival(figure: Figure, before: Figure, text: string): boolean {
  const bare = figure.measure === null && figure.counted === null && figure.unit === null;
  if (!bare || figure.kind !== before.kind || before.measure === null) return false;
  if (rivalChars < figure.start - before.end || text.slice(before.end, figure.start).includes('\n'))
    return false;
  return rivalCues.some((cue) => cueBefore(figure, text).endsWith(cue));
}

function cueBefore({ start }: Figure, text: string): string {
  let words = text
    .slice(Math.max(0, start - cueChars), start)
    .toLowerCase()
    .trimEnd();
  for (const hedge of rivalHedges) if (words.endsWith(` ${hedge}`)) words = words.slice(0, -hedge.length - 1);
  return words;
}
