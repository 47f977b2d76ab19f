import type { Span } from '#core/span.ts';
import { months, weekdays } from '#lang/en/calendar.ts';
import { capitals } from '#lang/en/countries.ts';
import { functionWords } from '#lang/en/function-words.ts';
import { abbreviations, openAbbreviations, wordsBeforeNumbers } from '#lang/en/abbreviations.ts';

/**
 * Whether a sentence ends with token `i`. Closing quotation marks and brackets belong to the sentence they close.
 *
 *     “It fell.” Gen. Roe of the U.S. Army said so. . . then left.
 *              ^                                                 ^
 *
 * A full stop ends no sentence after a title, an initial or the number of a list's item, nor where the next word goes on
 * in lower case, nor where digits touch it ("ID.4"). Numbered references ("It fell. [3]") belong to the sentence before them.
 */
export function endsSentence(tokens: readonly Span[], words: readonly string[], i: number): boolean {
  if (closes(words[i + 1]!) && touches(tokens, i) && !opensNext(tokens, words, i + 1)) return false;
  if (opensReference(words, i + 1)) return false;
  const last = beforeReferences(words, i);
  let stop = last;
  while (last - mostClosers < stop && 0 < stop && closes(words[stop]!) && !opensNext(tokens, words, stop))
    stop--;
  const mark = words[stop]!;
  if (!isStop(mark)) return false;
  if (last === i && isNumber(words[i + 1]!) && tokens[i]!.end === tokens[i + 1]!.start) return false;
  if (/^[,;:%]$/.test(words[i + 1]!) || (mark.length > 1 && /^[—–-]$/.test(words[i + 1]!))) return false;
  if (words[i + 1] === '.' || words[i + 1] === '…') return false;
  const next = nextWord(words, i + 1);
  if (next === null) return false;
  if (isLower(next)) return false;
  if (mark === '?' || mark === '!') return true;
  return mark === '.' || mark === '…'
    ? endsAtStop(words, stop, next)
    : !isOpenAbbreviation(mark, next, last === stop);
}

/** More closing marks than this stand behind no sentence. */
const mostClosers = 6;

/** A bare stop: not after an initial ("J .") or an abbreviation whose stop was cut, nor inside a spaced ellipsis. */
function endsAtStop(words: readonly string[], stop: number, next: string): boolean {
  if (stop === 0) return false;
  const before = words[stop - 1]!;
  if (/^\d{1,3}$/.test(before) && (stop === 1 || isStop(words[stop - 2]!))) return false;
  if (wordsBeforeNumbers.has(before.toLowerCase())) return !isCapital(before) || !isNumber(next);
  if (openAbbreviations.has(before.toLowerCase()) && isCapital(before)) return false;
  if (before === '.') return isCapital(next);
  return true;
}

/** `Mr.` and initials never end a sentence; `U.S.` does where the next word opens one, `p.m.` unless a zone or a day follows. */
function isOpenAbbreviation(mark: string, next: string, bare: boolean): boolean {
  const plain = mark.slice(0, -1).toLowerCase();
  if (wordsBeforeNumbers.has(plain) && isNumber(next)) return true;
  if (plain === 'etc') return false;
  if (openAbbreviations.has(plain)) return true;
  if (/^\p{Lu}\.$/u.test(mark)) return true;
  if (!bare) return false;
  if (plain === 'a.m' || plain === 'p.m') return isZone(next) || isDayName(next);
  if (abbreviations.has(plain) || /^(?:\p{L}\.)+$/u.test(mark))
    return !functionWords.has(next.toLowerCase()) && !openers.has(next.toLowerCase());
  return false;
}

/** ET, GMT, Eastern, Moscow (time): what follows an hour. */
function isZone(next: string): boolean {
  return (
    /^(?:\p{Lu}{2,5}|Eastern|Central|Pacific|Mountain|Greenwich)$/u.test(next) ||
    capitals.has(next.toLowerCase())
  );
}

/** Monday, March: the day that an hour is of. */
function isDayName(next: string): boolean {
  return weekdays.has(next.toLowerCase()) || months.has(next.toLowerCase());
}

/** Words besides those of grammar that, in capitals after `U.S.`, open a sentence rather than go on with a name. */
const openers: ReadonlySet<string> = new Set(
  'officials however meanwhile asked nobody police another last still both instead'.split(' '),
);

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

/** A straight mark opens the next sentence where a blank stands before it and none after. */
function opensNext(tokens: readonly Span[], words: readonly string[], i: number): boolean {
  const word = words[i]!;
  if (word !== '"' && word !== "'" && word !== '’') return false;
  return 0 < i && tokens[i - 1]!.end < tokens[i]!.start && tokens[i + 1]?.start === tokens[i]!.end;
}

/** Closing marks count as such also after one blank ("war. ” he said"). */
function touches(tokens: readonly Span[], i: number): boolean {
  return tokens[i + 1]!.start - tokens[i]!.end <= 1;
}

function nextWord(words: readonly string[], from: number): string | null {
  for (let i = from; i < words.length && i < from + 6; i++)
    if (/[\p{L}\p{N}]/u.test(words[i]!)) return words[i]!;
  return from < words.length ? words[from]! : null;
}

/** At most this many references are looked back over. */
const mostReferences = 8;

/** The index of the last word before references that end at `i`; `i` where none do. */
function beforeReferences(words: readonly string[], i: number): number {
  let last = i;
  for (let n = 0; n < mostReferences && 3 <= last && opensReference(words, last - 2); n++) last -= 3;
  return isStop(words[last]!) || closes(words[last]!) ? last : i;
}

/** "[", a number and "]". */
function opensReference(words: readonly string[], i: number): boolean {
  return words[i] === '[' && words[i + 2] === ']' && isNumber(words[i + 1]!);
}

function isNumber(word: string): boolean {
  return /^\p{Nd}/u.test(word);
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function isLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
