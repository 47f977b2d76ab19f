/** Where a report is over by its own words: who reported and edited it, or whose rights they are. */
import { isContributorLine } from './bylines.ts';
import { hasProse, type Line } from './lines.ts';

/** No closing line is longer. */
const longestClosing = 400;

/**
 * The index of the line that closes the report, or the number of lines where none does. More than half as much prose
 * after it as before shows that it closed something else.
 */
export function findClosing(text: string, lines: readonly Line[]): number {
  const total = wordsOf(lines);
  let before = 0;
  for (const [at, line] of lines.entries()) {
    if (0 < before && (total - before) * 2 < before && closes(text, line)) return at;
    before += wordsOf([line]);
  }
  return lines.length;
}

function wordsOf(lines: readonly Line[]): number {
  return lines.reduce((sum, line) => sum + (hasProse(line) ? line.shape.words : 0), 0);
}

function closes(text: string, { start, end, mark }: Line): boolean {
  if (mark === null || longestClosing < end - start) return false;
  const words = text.slice(start, end);
  if (/^©|^\(c\) ?\d{4}|^copyright\b|\ball rights reserved\b/i.test(words)) return true;
  return isContributorLine(words) && /\bediting by\b/i.test(words);
}
