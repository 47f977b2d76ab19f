import type { Token } from '#core/annotated.ts';
import { abbreviations, openAbbreviations } from '#lang/en/abbreviations.ts';

/**
 * Whether a sentence ends with token `i`. Closing quotation marks and brackets belong to the sentence they close.
 *
 *     “It fell.” Gen. Roe of the U.S. Army said so. . . then left.
 *              ^                                                 ^
 *
 * A full stop ends no sentence after a title or an initial, nor where the next word goes on in lower case.
 */
export function endsSentence(
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  i: number,
): boolean {
  if (closes(words[i + 1]!) && touches(tokens, i) && !opensNext(text, tokens, words, i + 1)) return false;
  let stop = i;
  while (0 <= stop && closes(words[stop]!)) stop--;
  if (stop < 0) return false;
  const mark = words[stop]!;
  if (!isStop(mark)) return false;
  const next = nextWord(words, i + 1);
  if (next === null) return false;
  if (isLower(next)) return false;
  if (mark === '?' || mark === '!') return true;
  if (words[i + 1] === '.' || words[i + 1] === '…') return false;
  return mark === '.' || mark === '…'
    ? endsAtStop(words, stop, next)
    : !isOpenAbbreviation(mark, next, i === stop);
}

/** A bare stop: not after an initial ("J .") or an abbreviation that wink cut, nor inside a spaced ellipsis. */
function endsAtStop(words: readonly string[], stop: number, next: string): boolean {
  if (stop === 0) return false;
  const before = words[stop - 1]!;
  if (openAbbreviations.has(before.toLowerCase()) && /^\p{Lu}/u.test(before)) return false;
  if (before === '.') return /^\p{Lu}/u.test(next);
  return true;
}

/** `Mr.` and initials never end a sentence; `U.S.` and `p.m.` do where the next word opens one. */
function isOpenAbbreviation(mark: string, next: string, bare: boolean): boolean {
  const plain = mark.slice(0, -1).toLowerCase();
  if (openAbbreviations.has(plain)) return true;
  if (/^\p{Lu}\.$/u.test(mark)) return true;
  if (!bare) return false;
  if (abbreviations.has(plain) || /^(?:\p{L}\.)+$/u.test(mark)) return !startsSentence(next);
  return false;
}

/** Words that, in capitals after `U.S.`, open a sentence rather than go on with a name. */
const openers = new Set(
  'the a an he she it they we i you this that these those his her its their our my but and in on at as after before when while if for from with there here what who why how some many most several one two asked officials however meanwhile'.split(
    ' ',
  ),
);

function startsSentence(next: string): boolean {
  return openers.has(next.toLowerCase()) || /^[“"‘]/.test(next);
}

function isStop(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  return last === 46 || last === 33 || last === 63 || last === 0x2026;
}

function closes(word: string): boolean {
  return (
    word === '”' ||
    word === '"' ||
    word === '’' ||
    word === "'" ||
    word === ')' ||
    word === ']' ||
    word === '’’' ||
    word === "''" ||
    word === '»'
  );
}

/** A straight mark may open the next sentence: it does where a blank stands before it and none after. */
function opensNext(text: string, tokens: readonly Token[], words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (word !== '"' && word !== "'" && word !== '’') return false;
  return !touches(tokens, i - 1) && tokens[i + 1]?.start === tokens[i]!.end && text.length > 0;
}

/** Closing marks count as such also after one blank ("war. ” he said"). */
function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]!.start - tokens[i]!.end <= 1;
}

function nextWord(words: readonly string[], from: number): string | null {
  for (let i = from; i < words.length && i < from + 6; i++)
    if (/[\p{L}\p{N}]/u.test(words[i]!)) return words[i]!;
  return from < words.length ? words[from]! : null;
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
