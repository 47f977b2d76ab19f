import { isHyphen, wordAt, type Line } from './line.ts';
import type { Quantity } from './quantities.ts';

/**
 * The end of an age, or null where a number is none.
 *
 *     a 58-year-old driver     Ana Ruiz, 43, said     boys aged 12 to 15     at the age of 90     two years old
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
  if (before === 'between' && /^age[ds]?$/.test(wordAt(line, quantity.first - 2))) return end;
  if (before === 'of' && wordAt(line, quantity.first - 2) === 'age') return end;
  if (before === 'than' && /^(?:young|old)er$/.test(wordAt(line, quantity.first - 2))) return end;
  return isBesideName(line, quantity) || isSaidOfOneself(line, quantity) ? end : null;
}

/** "-old", "-olds", "old", "of age" behind the unit. */
function ageBehind(line: Line, end: number): number | null {
  const at = isHyphen(wordAt(line, end)) ? end + 1 : end;
  if (wordAt(line, at) === 'old' || wordAt(line, at) === 'olds') return at + 1;
  return wordAt(line, at) === 'of' && wordAt(line, at + 1) === 'age' ? at + 2 : null;
}

/** "I'm 76", "she is 76, and", "he turned 40" */
function isSaidOfOneself(line: Line, { first, end, marked, form, high }: Quantity): boolean {
  if (marked || high !== null || form !== 'digits') return false;
  const verb = wordAt(line, first - 1);
  const who = wordAt(line, first - 2);
  const told =
    verb.endsWith("'m") ||
    verb === 'am' ||
    verb === 'turned' ||
    verb === 'turns' ||
    verb === "he's" ||
    verb === "she's" ||
    (/^(?:he|she)$/.test(who) && /^(?:is|was|'s)$/.test(verb)) ||
    (verb === 'be' && /^(?:will|would|'ll)$/.test(who) && /^(?:he|she)$/.test(wordAt(line, first - 3)));
  const after = line.lexemes[end];
  return (
    told &&
    (after === undefined ||
      after.kind === 'mark' ||
      /^(?:and|when|now|but|years|on|by|this|next|in)$/.test(after.word)) &&
    !isPercent(after?.word)
  );
}

function isPercent(word: string | undefined): boolean {
  return word === '%' || word === '-';
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
