/** Given names with the gender they are mostly given to, and family names; from the lexicon of compromise (MIT). */
import { familyNames as familyRow, femaleNames, maleNames, otherGivenNames } from './given-name-rows.ts';

export type Gender = 'female' | 'male';

/** In lower case; null where both carry it. */
export const givenNames = new Map<string, Gender | null>();
for (const name of maleNames.split(' ')) givenNames.set(name, 'male');
for (const name of femaleNames.split(' ')) givenNames.set(name, 'female');
for (const name of otherGivenNames.split(' ')) givenNames.set(name, null);

/** Given names that are words of the dictionary as well, and so count only with a surname behind them. */
const alsoWords: readonly (readonly [Gender, string])[] = [
  [
    'male',
    'art bill bob buck bud christian cliff clay chase chuck dale dean dick drew duke earl frank gene glen grant guy herb hunter jack jay lance mark mason miles nick parker pat pierce porter ray reed rich rob rod sterling tanner wade will woody',
  ],
  [
    'female',
    'amber april autumn candy crystal daisy dawn faith ginger grace hazel heather holly hope iris ivy jewel joy june laurel lily olive pearl penny rose ruby sandy summer violet',
  ],
];
for (const [gender, names] of alsoWords)
  for (const name of names.split(' ')) if (!givenNames.has(name)) givenNames.set(name, gender);

export const familyNames: ReadonlySet<string> = new Set(familyRow.split(' '));
