import type { Span } from '#core/span.ts';
import { agencies, isOutletShaped, outlets } from '#lang/en/outlets.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { deskWords, innerCapitals, nameParticles } from '#lang/en/imprint.ts';

/** Parts of a line that are no name: what joins names, and what follows them ("in Torrel", "for the Gazette"). */
const joiners = new Set(['and', 'with', '&', '+']);
const followers = new Set([
  'in',
  'from',
  'at',
  'for',
  'of',
  'on',
  'to',
  'is',
  'was',
  'who',
  'contributed',
  'reported',
]);

interface Word extends Span {
  readonly words: string;
}

/** What a line of names holds, and whether it holds anything else. */
export interface Names {
  readonly names: readonly Span[];
  /** Only names, with what joins them, what they are ("Chief Reporter") and whom they work for. */
  readonly pure: boolean;
}

/**
 * The names of persons in a line, also where two are printed without a gap.
 *
 *     Ana RuizJo Bell and Lee Park, Chief Reporter, in Torrel
 *     ~~~~~~~~~~~~~~~     ~~~~~~~~
 *
 * A name has two to five words with capitals (or small particles); an agency, an outlet or a post is none.
 *
 * @param start where the line stands in the text; spans count from there
 */
export function findNames(line: string, start: number): Names {
  const names: Span[] = [];
  let pure = true;
  let following = false;
  let housed = false;
  let plain = 0;
  for (const group of groupsOf(wordsOf(line))) {
    if (group.opens === 'follower' || (group.opens === 'comma' && housed)) following = true;
    else if (group.opens !== null) following = false;
    housed = isHouse(line, group.words);
    const name = following ? null : nameOf(line, group.words);
    if (name) names.push({ start: start + name.start, end: start + name.end });
    else if (!following && !isPost(line, group.words)) pure = false;
    if (following) plain += group.words.filter(isPlainWord).length;
  }
  return { names, pure: pure && 0 < names.length && plain <= mostPlain };
}

/** "Ana Ruiz, based in Torrel"; with more words of prose than that after a name it is a sentence about somebody. */
const mostPlain = 1;

function isPlainWord({ words }: Word): boolean {
  return (
    /^\p{Ll}{3,}/u.test(words) &&
    !functionWords.has(words) &&
    !deskWords.has(words) &&
    !nameParticles.has(words)
  );
}

interface Group {
  readonly words: Word[];
  readonly opens: 'comma' | 'joiner' | 'follower' | null;
}

/** "BBC News, Torrel": after whom they work for comes where they are. */
function isHouse(line: string, words: readonly Word[]): boolean {
  return 0 < words.length && outlets.has(line.slice(words[0]!.start, words.at(-1)!.end));
}

/** Splits a line at commas, bars, "and", "in" and the like. */
function groupsOf(words: readonly Word[]): Group[] {
  const groups: Group[] = [{ words: [], opens: 'joiner' }];
  for (const word of words) {
    const lower = word.words.toLowerCase();
    if (word.words === ',') groups.push({ words: [], opens: 'comma' });
    else if (/^[|;•·/—–()-]$/.test(word.words) || joiners.has(lower))
      groups.push({ words: [], opens: 'joiner' });
    else if (followers.has(lower)) groups.push({ words: [], opens: 'follower' });
    else if (word.words === 'GLUE') groups.push({ words: [], opens: 'joiner' });
    else groups.at(-1)!.words.push(word);
  }
  return groups.filter((group) => 0 < group.words.length || group.opens === 'follower');
}

/** Words and marks; two words printed without a gap ("RuizJo") are parted. */
function wordsOf(line: string): Word[] {
  return [...line.matchAll(/[\p{L}\p{M}\p{N}.'’‘-]+|[^\s]/gu)].flatMap(({ index, 0: words }) => {
    const seam = seamOf(words);
    const whole = { words, start: index, end: index + words.length };
    if (seam === 0) return [whole];
    const at = index + seam;
    return [
      { words: words.slice(0, seam), start: index, end: at },
      { words: 'GLUE', start: at, end: at },
      { words: words.slice(seam), start: at, end: whole.end },
    ];
  });
}

/** Where a small letter meets a capital inside a word, unless a name is written so (McAllister). 0 where nowhere. */
export function seamOf(word: string): number {
  const match = /\p{Ll}(?=\p{Lu}\p{Ll})/u.exec(word);
  const seam = match ? match.index + 1 : 0;
  return 2 < seam && !innerCapitals.test(word.slice(0, seam)) ? seam : 0;
}

function nameOf(line: string, words: readonly Word[]): Span | null {
  const kept = withoutPost(words.slice(1 + words.findLastIndex(({ words: word }) => /['’]s$/.test(word))));
  if (kept.length < 2 || 5 < kept.length) return null;
  if (!kept.every(({ words: word }) => isNameWord(word))) return null;
  const span = { start: kept[0]!.start, end: kept.at(-1)!.end };
  const name = line.slice(span.start, span.end);
  return beginsWithOutlet(name) ||
    agencies.has(name) ||
    isOutletShaped(name) ||
    kept.some(({ words: word }) =>
      /^(?:The|Times|News|Post|Today|Radio|TV|Television|Channel|Media)$/.test(word),
    )
    ? null
    : span;
}

/** "The Marlow Gazette", "Marlow Gazette Europe" */
function beginsWithOutlet(name: string): boolean {
  const words = name.split(' ');
  return words.some((_, i) => 1 <= i && outlets.has(words.slice(0, i + 1).join(' ')));
}

/** "Staff writer Ana Ruiz", "Ana Ruiz Chief Reporter": what she is is left out. */
function withoutPost(words: readonly Word[]): readonly Word[] {
  const isPostWord = ({ words: word }: Word) => deskWords.has(word.toLowerCase()) || outlets.has(word);
  const from = words.findIndex((word) => !isPostWord(word));
  const named = words.slice(Math.max(0, from));
  const post = named.findIndex(isPostWord);
  return post < 0 ? named : named.slice(0, post);
}

function isNameWord(word: string): boolean {
  const grammar =
    functionWords.has(word.toLowerCase()) && !/^(?:Will|May|An|Do|So|My|Let|Si|He|Me|Per)$/.test(word);
  return (!grammar && /^\p{Lu}[\p{L}\p{M}'’‘.-]*$/u.test(word)) || nameParticles.has(word);
}

/** Whether words name a post, an outlet or an agency and nothing else. */
function isPost(line: string, words: readonly Word[]): boolean {
  if (words.length === 0) return true;
  const phrase = line.slice(words[0]!.start, words.at(-1)!.end).replace(/^the /i, '');
  if (outlets.has(phrase) || agencies.has(phrase) || outlets.has(`The ${phrase}`) || isOutletShaped(phrase))
    return true;
  return words.some(({ words: word }) => deskWords.has(word.toLowerCase())) && words.length <= 6;
}
