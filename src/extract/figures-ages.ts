import { isHyphen, wordAt, type Line } from './figures-line.ts';
import type { Quantity } from './figures-quantities.ts';

/**
 * The end of an age, or null where a number is none.
 *
 *     a 67-year-old driver     Ana Ruiz, 69, said     boys aged 12 to 15     at the age of 90     two years old
 */
export function readAge(line: Line, quantity: Quantity): number | null {
  const { end, unit, value } = quantity;
  if (unit?.kind === 'duration') return ageBehind(line, end);
  if (
    unit !== null ||
    quantity.form === 'ordinal' ||
    quantity.form === 'fraction' ||
    value < 0 ||
    125 < value
  )
    return null;
  const before = wordAt(line, quantity.first - 1);
  if (before === 'aged' || before === 'ages' || before === 'age') return end;
  if (before === 'of' && wordAt(line, quantity.first - 2) === 'age') return end;
  return isBesideName(line, quantity) ? end : null;
}

/** "-old", "-olds", "old", "of age" behind the unit. */
function ageBehind(line: Line, end: number): number | null {
  const at = isHyphen(wordAt(line, end)) ? end + 1 : end;
  if (wordAt(line, at) === 'old' || wordAt(line, at) === 'olds') return at + 1;
  return wordAt(line, at) === 'of' && wordAt(line, at + 1) === 'age' ? at + 2 : null;
}

/** A plain number between commas behind a name or a word for a person. */
function isBesideName(line: Line, { first, end, number, marked, high, value }: Quantity): boolean {
  if (
    marked ||
    high !== null ||
    value < 1 ||
    wordAt(line, first - 1) !== ',' ||
    line.lexemes[number.first]!.kind !== 'number'
  )
    return false;
  const named = line.lexemes[first - 2];
  const after = line.lexemes[end];
  if (!named || named.kind !== 'word' || !named.capital) return false;
  return after === undefined || /^[,.;)]$/.test(after.word);
}
