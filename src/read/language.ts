import { smallWords } from '#lang/languages.ts';

/** Fewer words say too little: then Latin letters are taken for English. */
const fewWords = 20;
/** A quarter to a half of running prose is small words; a list of names has far fewer. */
const leastShare = 0.08;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of smallWords)
  for (const word of words) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);

/**
 * The language of some prose by its small words, in ISO 639-1; null where no language that is known has enough of them.
 * Prose too short to tell is taken for English where its letters are Latin.
 */
export function findLanguage(prose: string): string | null {
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!isLatin(words)) return null;
  if (words.length < fewWords) return 'en';
  const counts = new Map<string, number>();
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  const [best, count] = [...counts].reduce((most, each) => (most[1] < each[1] ? each : most), ['', 0]);
  return leastShare * words.length <= count ? best : null;
}

function isLatin(words: readonly string[]): boolean {
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  return words.length <= 2 * latin;
}
