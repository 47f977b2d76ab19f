import { smallWords } from '#lang/languages.ts';

/** Fewer words say too little: then Latin letters are taken for English. */
const fewWords = 20;
/** A quarter to a half of running prose is small words; a list of names has far fewer. */
const leastShare = 0.08;

/**
 * The language of some prose by its small words, in ISO 639-1; null where no language that is known has enough of them.
 * A text too short to tell is taken for English where its letters are Latin.
 */
export function findLanguage(prose: string): string | null {
  const words = prose.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (!isLatin(words)) return null;
  if (words.length < fewWords) return 'en';
  const shares = [...smallWords].map(([language, small]) => ({
    language,
    share: words.filter((word) => small.has(word)).length / words.length,
  }));
  const best = shares.reduce((most, each) => (most.share < each.share ? each : most));
  return leastShare <= best.share ? best.language : null;
}

function isLatin(words: readonly string[]): boolean {
  const latin = words.filter((word) => /^\p{Script=Latin}/u.test(word)).length;
  return words.length <= 2 * latin;
}
