import { countries, nationalities } from '#lang/en/countries.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { plainOf } from './person-names.ts';
import { spellingOf } from '../stems.ts';

/**
 * The words of a name or a description that tell it from others, in one spelling and a fixed order: a country is its
 * code whether it is printed as a noun or an adjective, small words fall away.
 *
 *     the Russian Ministry of Defence   Russia’s Defense Ministry   RU defense ministry
 *     American officials                US officials                US official
 */
export function normalName(printed: string): string {
  return normalWords(printed).toSorted().join(' ');
}

/** The words of a description with a capital inside or a country, which tell whose they are. */
export function isSpecific(printed: string): boolean {
  return /\p{Lu}/u.test(printed.slice(1)) || normalWords(printed).some((word) => /^[A-Z]{2}$/.test(word));
}

/** The initials of a name of several words, as acronyms are made: without its small words. */
export function initialsOf(printed: string): string {
  const words = printed.split(/[\s-]+/).filter((word) => !functionWords.has(word.toLowerCase()));
  return words.length < 2
    ? ''
    : words
        .map((word) => word.charAt(0))
        .join('')
        .toUpperCase();
}

/** `I.C.C.` and `ICC` give `ICC`; null for anything but an acronym. */
export function acronymOf(printed: string): string | null {
  const letters = printed.replace(/^the /i, '').replace(/[.\s]/g, '');
  return /^\p{Lu}[\p{Lu}\p{N}]{1,7}$/u.test(letters) ? letters : null;
}

function normalWords(printed: string): string[] {
  const plain = plainOf(printed)
    .replace(/\b(?:u\.s\.a?|us)(?=\s|$)/g, 'usa')
    .replace(/\./g, '');
  const words = plain.split(/[\s-]+/);
  const normal: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const two = `${words[i]} ${words[i + 1] ?? ''}`;
    const pair = countryOf(two);
    const one = pair ?? countryOf(words[i]!);
    if (pair) i++;
    if (one) normal.push(one);
    else if (words[i] !== '' && !functionWords.has(words[i]!)) normal.push(singular(spellingOf(words[i]!)));
  }
  return normal;
}

function countryOf(words: string): string | undefined {
  return words === 'usa' ? 'US' : (nationalities.get(words) ?? countries.get(words));
}

function singular(word: string): string {
  return word.length > 3 && /[^su]s$/.test(word) ? word.slice(0, -1) : word;
}
