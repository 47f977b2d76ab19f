import { irregularVerbs } from '#lang/en/irregular-verbs.ts';
import { kindredWords } from '#lang/en/kindred-words.ts';
import { spellingPairs, spellingRules } from '#lang/en/spelling.ts';

const spellings = new Map<string, string>();
const stems = new Map<string, string>();
const cacheWords = 100_000;

/** One spelling for a word in lower case that is spelt in two ways: `neighbour` and `neighbor`. */
export function spellingOf(word: string): string {
  return cached(spellings, word, () => {
    let spelt = spellingPairs.get(word) ?? word;
    for (const [pattern, replacement] of spellingRules) spelt = spelt.replace(pattern, replacement);
    return spelt;
  });
}

/**
 * What the forms of a word share: `invaded`, `invading` and `invasion` may differ, `provide` and `provided` not. Made
 * for comparing words only; it is no word itself. After the inflectional steps of Porter (1980), with the irregular
 * verbs looked up and the commonest endings of nouns of action taken off.
 */
export function stemOf(word: string): string {
  return cached(stems, word, () => {
    const spelt = spellingOf(word);
    return withoutEnding(irregularVerbs.get(spelt) ?? withoutInflection(spelt));
  });
}

const families: ReadonlyMap<string, string> = new Map(
  kindredWords.flatMap((line) => {
    const [head, ...others] = line.split(' ').map(stemOf);
    return [head!, ...others].map((stem) => [stem, head!] as const);
  }),
);

/** The stem that stands for a stem's whole family of kindred words; the stem itself where it has none. */
export function familyOf(stem: string): string {
  return families.get(stem) ?? stem;
}

function withoutInflection(word: string): string {
  if (word.length < 4) return word;
  if (word.endsWith('ies')) return word.slice(0, -3) + 'y';
  if (word.endsWith('ied')) return word.slice(0, -3) + 'y';
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2);
  if (/[^su]s$/.test(word)) return irregularVerbs.get(word.slice(0, -1)) ?? word.slice(0, -1);
  const past = /^(.*[aeiouy].*)(?:ed|ing)$/.exec(word)?.[1];
  return past !== undefined && past.length > 2 ? undoubled(past) : word;
}

/** `stopped` is `stop`, but `killed` is `kill`. */
function undoubled(word: string): string {
  return /([bdfgmnprt])\1$/.test(word) ? word.slice(0, -1) : word;
}

function withoutEnding(word: string): string {
  const bare = word.replace(
    /^(.{4,}?)(?:ations?|itions?|ions?|ments?|ances?|ences?|ates?|ally|al|ly|iveness|ive)$/,
    '$1',
  );
  return bare.length < 4 ? bare : bare.replace(5 < bare.length ? /(?:at|e)$/ : /e$/, '');
}

function cached(cache: Map<string, string>, word: string, make: () => string): string {
  let value = cache.get(word);
  if (value === undefined) {
    value = make();
    if (cacheWords < cache.size) cache.clear();
    cache.set(word, value);
  }
  return value;
}
