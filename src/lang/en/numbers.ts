/**
 * How English prints numbers beyond plain number words: short magnitudes, vague numbers, fractions. Short forms are those
 * of the style books of the Guardian, the Financial Times, the Economist and AP; the words are the language's own
 * (Quirk et al., A Comprehensive Grammar of the English Language, 6.63 to 6.67).
 */

import { tens, units } from './number-words.ts';

/** Magnitudes written after digits: "4.1mn", "$1.2tn", "10k". `m` alone is a metre as often, so who reads it has to ask. */
export const shortMagnitudes: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['bln', 1e9],
  ['t', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Behind these another may follow: "1.5 lakh crore". */
export const indianMagnitudes: ReadonlyMap<string, number> = new Map([
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
]);

/** Short forms that may stand a blank away from their number. */
export const looseMagnitudes: ReadonlySet<string> = new Set(
  'mn mln bn bln tn trn lakh lakhs crore crores'.split(' '),
);

/** "hundreds", "dozens": the order of magnitude; of dozens two, the fewest that the plural can mean. */
export const vagueNumbers: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 24],
  ['scores', 20],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

/** In front of a magnitude in the singular: "several hundred", "a few thousand", "a couple of dozen". */
export const vagueQuantifiers: ReadonlySet<string> = new Set(['several', 'few', 'couple', 'many', 'some']);

/** After a number word or "a": "two-thirds", "three quarters", "a fifth of". */
export const fractionWords: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fourth', 4],
  ['fourths', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['seventh', 7],
  ['sevenths', 7],
  ['eighth', 8],
  ['eighths', 8],
  ['ninth', 9],
  ['ninths', 9],
  ['tenth', 10],
  ['tenths', 10],
  ['hundredth', 100],
  ['hundredths', 100],
]);

export const fractionSigns: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅚', 5 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** "fourfold", "a tenfold increase": how many times, in one word. */
export const foldWords: ReadonlyMap<string, number> = new Map(
  [...units, ...tens, ['hundred', 100] as const, ['thousand', 1000] as const]
    .filter(([, value]) => 1 < value)
    .map(([word, value]) => [`${word}fold`, value]),
);

/** "twice as many", "twice the rate". */
export const timesWords: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
]);

/** In front of "hour" or "mile" with a hyphen: "a half-hour walk". Half-years and half-centuries are names of other things. */
export const halvedUnits: ReadonlySet<string> = new Set(
  'hour hours mile miles inch inches point points metre meter kilometre kilometer pint gallon ton tonne acre'.split(
    ' ',
  ),
);

/** "weeklong", "a monthlong siege": a duration in one word, and its unit. */
export const longWords: ReadonlyMap<string, string> = new Map(
  ['hour', 'day', 'week', 'month', 'year', 'decade', 'century'].map((unit) => [`${unit}long`, unit]),
);
