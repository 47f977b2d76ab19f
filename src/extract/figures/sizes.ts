/** What is so long, so deep or so heavy: the meeting of "a nine-hour meeting", the depth of "10 km deep". */
import { looseAdjectives } from '#lang/en/counted-nouns.ts';
import { longWords } from '#lang/en/numbers.ts';
import { dimensions, meetingWords } from '#lang/en/sum-words.ts';
import { powers } from '#lang/en/units.ts';
import type { Draft } from './draft.ts';
import { isHyphen, wordAt, type Line } from './line.ts';
import { nounRun, runBefore } from './noun-words.ts';

/** a nine-hour meeting; the weeklong strike; met for four hours; talks that lasted four hours */
export function durationMeasure(line: Line, { quantity, first }: Draft): string | null {
  if (
    quantity.compound ||
    longWords.has(wordAt(line, quantity.first)) ||
    wordAt(line, quantity.end - 1) === 'long'
  ) {
    return lengthOf(line, quantity.end);
  }
  if (wordAt(line, quantity.end) === 'of')
    return wordAt(line, first - 1) === 'within' ? null : lengthOf(line, quantity.end + 1);
  if (quantity.value !== 1 && !wordAt(line, quantity.end - 1).endsWith('s'))
    return lengthOf(line, quantity.end);
  const before = wordAt(line, first - 1);
  const from = /^(?:for|lasted|lasting|took)$/.test(before) ? first - 1 : -1;
  for (let at = from - 1; 0 <= at && first - 12 < at; at--) {
    const meeting = meetingWords.get(wordAt(line, at));
    if (meeting !== undefined) return `length of ${meeting}`;
  }
  return null;
}

function lengthOf(line: Line, from: number): string | null {
  const words = nounRun(line, from).filter((word) => !looseAdjectives.has(word));
  const head = words.at(-1);
  return head === undefined || (head !== head.toLowerCase() && !line.titled)
    ? null
    : `length of ${head.toLowerCase()}`;
}

export function dimensionOf(line: Line, { quantity, end }: Draft): string | null {
  const at = quantity.compound && isHyphen(wordAt(line, quantity.end)) ? quantity.end + 1 : end;
  const aside =
    wordAt(line, at) === '(' ? [3, 4, 5].find((step) => wordAt(line, at + step - 1) === ')') : undefined;
  const from = at + (aside ?? 0);
  const to = wordAt(line, from) === 'to' && wordAt(line, from + 1) === 'the' ? from + 2 : from;
  const dimension = dimensions.get(wordAt(line, to)) ?? null;
  return dimension === 'distance' && !powers.has(quantity.unit?.code ?? '') ? null : dimension;
}

/** "a depth of 10 km", "winds of up to 90 mph": the noun whose size it is. */
export function nounOf(line: Line, first: number): string | null {
  return wordAt(line, first - 1) === 'of' ? (runBefore(line, first - 2)?.words ?? null) : null;
}
