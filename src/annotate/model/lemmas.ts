import { irregularVerbs } from '#lang/en/irregular-verbs.ts';
import { ordinaryWords } from '#lang/en/ordinary-words.ts';

/**
 * A word with an edit done to it: `2>y` on "said" cuts two characters and adds y; `=good` is "good" whatever the word.
 *
 * @returns in lower case, never empty
 */
export function lemmaOf(word: string, edit: string): string {
  const lower = word.toLowerCase();
  if (edit.startsWith('=')) return edit.slice(1) || lower;
  const at = edit.indexOf('>');
  const cut = Number(edit.slice(0, at));
  const characters = [...lower];
  if (characters.length < cut) return lower;
  return characters.slice(0, characters.length - cut).join('') + edit.slice(at + 1) || lower;
}

/**
 * Where the model's lemma is no word that a table has and a regular or irregular form of one would be, that one:
 * "losses" is `loss` and not `losse`, "stole" is `steal`.
 *
 * @param pos the universal part of speech; names and small words stay as they are
 */
export function sureLemmaOf(word: string, lemma: string, pos: string): string {
  if (!/^(?:NOUN|VERB|ADJ)$/.test(pos) || ordinaryWords.has(lemma)) return lemma;
  const lower = word.toLowerCase();
  if (pos === 'VERB' && irregularVerbs.has(lower)) return irregularVerbs.get(lower)!;
  if (lemma === lower) return lemma;
  return basesOf(lower, pos).find((base) => ordinaryWords.has(base)) ?? spelledOut(lemma);
}

/** No word of English ends so: *partie*, *clashe*, *pledg*, *solv*, *evacuat*. */
function spelledOut(lemma: string): string {
  if (/[^aeiou]ie$/.test(lemma)) return `${lemma.slice(0, -2)}y`;
  if (/(?:sh|ch|x|ss|[^aeiou]o)e$/.test(lemma)) return lemma.slice(0, -1);
  return /(?:v|dg|[^aeiou]c|.{2}[^aeo]at)$/.test(lemma) ? `${lemma}e` : lemma;
}

/** What a word may be a regular form of. */
function basesOf(word: string, pos: string): string[] {
  const [, stem, ending] = /^(.{2,}?)(ies|es|s|ied|ed|ying|ing|iest|ier|est|er)$/.exec(word) ?? [];
  if (stem === undefined || ending === undefined) return [];
  if (/e(?:r|st)$/.test(ending) !== (pos === 'ADJ')) return [];
  if (pos === 'NOUN' && !ending.endsWith('s')) return [];
  if (/^(?:ies|ied|iest|ier)$/.test(ending)) return [`${stem}y`, `${stem}ie`];
  if (ending === 's') return [stem];
  const single = /([^aeiouls])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...single];
}
