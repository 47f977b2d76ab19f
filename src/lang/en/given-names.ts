/** Given names with the gender they are mostly given to, and family names; from the lexicon of compromise (MIT). */
import { familyNames as familyRow, femaleNames, maleNames, otherGivenNames } from './given-name-rows.ts';

export type Gender = 'female' | 'male';

/** In lower case; null where both carry it. */
export const givenNames = new Map<string, Gender | null>();
for (const name of maleNames.split(' ')) givenNames.set(name, 'male');
for (const name of femaleNames.split(' ')) givenNames.set(name, 'female');
for (const name of otherGivenNames.split(' ')) givenNames.set(name, null);

export const familyNames: ReadonlySet<string> = new Set(familyRow.split(' '));
