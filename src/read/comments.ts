import type { Line } from './lines.ts';
import { hasProse } from './lines.ts';

/** Signs of readers writing, as many as make a discussion; under a heading that counts comments fewer do. */
const fewestSigns = 3;
const fewestUnderHeading = 2;
/** No report that is talked about is shorter. */
const fewestChars = 200;

/**
 * The index of the line where readers' comments begin, or the number of lines where there are none.
 *
 * A comment form opens them where less prose follows than went before; a mere "12 comments", which may stand over a
 * report as well, where next to none follows or readers can be seen to answer each other.
 */
export function findComments(lines: readonly Line[]): number {
  const before = runningProse(lines);
  const signs = runningSigns(lines);
  const all = before.at(-1) ?? 0;
  const found = lines.findIndex(({ mark }, i) => {
    const after = all - before[i]!;
    const answers = signs.at(-1)! - signs[i]!;
    if (mark?.opens === 'comments') return after <= before[i]! || fewestSigns <= answers;
    return (
      mark?.opens === 'talk' &&
      isTold(before[i]!) &&
      (after * 10 <= before[i]! || fewestUnderHeading <= answers)
    );
  });
  return found < 0 ? lines.length : found;
}

/** Counts over a report stand under a teaser at most. */
function isTold(chars: number): boolean {
  return fewestChars <= chars;
}

/** Characters of prose up to each line and including it. */
function runningProse(lines: readonly Line[]): number[] {
  let chars = 0;
  return lines.map((line) => (chars += hasProse(line) ? line.end - line.start : 0));
}

function runningSigns(lines: readonly Line[]): number[] {
  let signs = 0;
  return lines.map(({ mark }) => (signs += mark?.opens === 'answer' ? 1 : 0));
}
