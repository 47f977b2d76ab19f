import { isPeopleNoun, pluralOf } from '#lang/en/counted-nouns.ts';
import { isPeopleNoun as isAnyone } from '#lang/en/event-people.ts';
import { isRoleNoun } from '#lang/en/roles.ts';
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
  if (before === 'aged' || before === 'ages' || before === 'age' || isListed(line, quantity.first))
    return end;
  if (before === 'between' && /^age[ds]?$/.test(wordAt(line, quantity.first - 2))) return end;
  if (before === 'of' && wordAt(line, quantity.first - 2) === 'age') return end;
  if (before === 'than' && /^(?:young|old)er$/.test(wordAt(line, quantity.first - 2))) return end;
  return isBesideName(line, quantity) || isSaidOfOneself(line, quantity) ? end : null;
}

/** "aged six and nine", "aged 4, 7 and 12" */
function isListed(line: Line, first: number): boolean {
  if (!/^(?:and|,)$/.test(wordAt(line, first - 1)) || line.lexemes[first - 2]?.pos !== 'NUM') return false;
  let at = first - 1;
  while (first - 10 < at && (/^(?:and|,)$/.test(wordAt(line, at)) || line.lexemes[at]?.pos === 'NUM')) at--;
  return wordAt(line, at) === 'aged' || wordAt(line, at) === 'ages';
}

/** "-old", "-olds", "old", "of age" behind the unit; "4yo". */
function ageBehind(line: Line, end: number): number | null {
  if (wordAt(line, end - 1) === 'yo') return end;
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
    (/^(?:he|she|who)$/.test(who) && /^(?:is|was|'s)$/.test(verb)) ||
    (verb === 'be' && /^(?:will|would|'ll)$/.test(who) && /^(?:he|she)$/.test(wordAt(line, first - 3)));
  const after = line.lexemes[end];
  return (
    told &&
    (after === undefined ||
      after.kind === 'mark' ||
      (verb === 'turned' && /^(?:ADV|ADP|DET|SCONJ|PRON)$/.test(after.pos)) ||
      /^(?:and|when|now|but|years|on|by|this|next|in)$/.test(after.word)) &&
    !isPercent(after?.word)
  );
}

function isPercent(word: string | undefined): boolean {
  return word === '%' || word === '-';
}

/** "The baker, 47, told": a word for a person with its article, and a comma behind the number; not "the fee, 12, is". */
function isPersonAside(line: Line, first: number, end: number): boolean {
  const lead = line.words.slice(Math.max(0, first - 5), first - 2);
  return (
    wordAt(line, end) === ',' &&
    isPersonWord(wordAt(line, first - 2)) &&
    lead.some((word) => /^(?:the|a|an|his|her|their)$/.test(word))
  );
}

/** A role, a word for people in the singular, or one made with an ending for those who do: "winner", "trainee". */
function isPersonWord(word: string): boolean {
  const plural = pluralOf(word);
  return isRoleNoun(word) || isPeopleNoun(plural) || (/(?:er|ist|ee)$/.test(word) && isAnyone(plural));
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
  if (named?.kind !== 'word') return false;
  if (!named.capital) return named.pos === 'NOUN' && isPersonAside(line, first, end);
  if (after?.word === 'and') return line.lexemes[end + 1]?.capital === true;
  return after === undefined || /^[,.;)]$/.test(after.word);
}
