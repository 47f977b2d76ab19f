import { foldWords, timesWords } from '#lang/en/numbers.ts';
import { unitWords } from '#lang/en/units.ts';
import { wordAt, type Line } from './line.ts';

/** "three times as much as a year ago" compares and hedges nothing. */
export function isMultiple(word: string): boolean {
  return (
    word === 'times' || word === 'half' || word === 'just' || timesWords.has(word) || foldWords.has(word)
  );
}

/** "12% higher than a year ago": against when, not for how long; "more than a year ago" is both. */
export function isAgainst(line: Line, from: number, to: number, end: number): boolean {
  if (wordAt(line, to - 1) !== 'than' || !/^(?:ago|earlier|before)$/.test(wordAt(line, end))) return false;
  const before = wordAt(line, from - 1);
  return !/^(?:more|less|little)$/.test(wordAt(line, to - 2)) || before === '%' || unitWords.has(before);
}
