/** Words that are hardly anybody's name: those of the dictionary, and places. */
import { ordinaryWords } from '#lang/en/ordinary-words.ts';
import { places } from '#lang/en/places.ts';
import { wordShares } from '#lang/en/word-shares.ts';

/** @param word in lower case, also in the plural or with "-ing" */
export function isOrdinary(word: string): boolean {
  return [word, word.replace(/s$/, ''), word.replace(/ing$/, ''), word.replace(/ing$/, 'e')].some(
    (form) => ordinaryWords.has(form) || wordShares.has(form) || places.has(form),
  );
}
