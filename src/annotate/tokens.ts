import type { Span } from '#core/span.ts';
import {
  abbreviations,
  lowerAbbreviations,
  openAbbreviations,
  otherAbbreviations,
  wordsAfterPlaces,
  wordsBeforeNames,
  wordsBeforeNumbers,
} from '#lang/en/abbreviations.ts';
import { currencyCodes, currencySigns, sureCodes } from '#lang/en/currencies.ts';
import { functionWords } from '#lang/en/function-words.ts';
import {
  clitics,
  elidedWords,
  fusedWords,
  gluedAmounts,
  gluedUnits,
  hyphenPrefixes,
  hyphenSuffixes,
  strokeWords,
} from '#lang/en/word-parts.ts';

/** A longer word, number or address is cut wherever it reaches this. */
const mostChars = 200;

/**
 * Cuts a stretch of text into words and marks as Universal Dependencies English does.
 *
 *     “They can’t re-open the U.S.-led camp by 5pm,” Mr. Orr’s aide said.
 *     ^~~~~ ~~^~~ ~~~~~~~ ~~~ ~~~~^~~~ ~~~~ ~~ ~^~^^ ~~~ ~~~^~ ~~~~ ~~~~^
 *
 * Where the treebanks write "U.S" and "." at the end of a sentence, the stop stays with its abbreviation here: where
 * sentences end is not known yet.
 *
 * @param text the report's text; spans are UTF-16 offsets into it
 * @returns sorted, not overlapping, none longer than `mostChars`; every character that is no blank (as `String.trim` has
 *   it) is in one. Takes linear time, cuts no surrogate pair, never throws.
 */
export function findTokens(text: string, stretch: Span): Span[] {
  const tokens: Span[] = [];
  const passage = text.slice(stretch.start, stretch.end);
  for (const { 0: chunk, index } of passage.matchAll(/\S+/g)) {
    const place = { chunk, start: index, passage };
    let at = 0;
    while (at < chunk.length)
      for (const length of partsAt(place, at)) {
        addToken(tokens, text, stretch.start + index + at, length);
        at += length;
      }
  }
  return tokens;
}

/** Characters between two blanks, and where they stand in the passage that is cut. */
interface Place {
  readonly chunk: string;
  readonly start: number;
  readonly passage: string;
}

/** The lengths of the tokens that begin at a place, or none where the rule has no say. */
type Cutter = (place: Place, at: number) => readonly number[];

function addToken(tokens: Span[], text: string, start: number, length: number): void {
  const end = start + length;
  for (let from = start; from < end;) {
    let to = Math.min(end, from + mostChars);
    if (to < end && splitsPair(text, to)) to--;
    tokens.push({ start: from, end: to });
    from = to;
  }
}

function splitsPair(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}

function partsAt(place: Place, at: number): readonly number[] {
  for (const cut of cutters) {
    const lengths = cut(place, at);
    if (0 < lengths.length) return lengths;
  }
  return [matched(/[^]/uy, place.chunk, at).length];
}

/** What a sticky pattern takes from here on; empty where it does not fit. */
function matched(pattern: RegExp, chunk: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(chunk)?.[0] ?? '';
}

function whole(word: string): readonly number[] {
  return word === '' ? [] : [word.length];
}

/** The first pattern that fits gives one token. Patterns that can fail after a long way are bounded. */
function wholeOf(...patterns: readonly RegExp[]): Cutter {
  return ({ chunk }, at) => {
    for (const pattern of patterns) {
      const word = matched(pattern, chunk, at);
      if (word !== '') return [word.length];
    }
    return [];
  };
}

// --- addresses

/** https://a.example/b, www.a.example: to the blank or the quotation mark, without the marks of the sentence. */
function cutLink({ chunk }: Place, at: number): readonly number[] {
  const link = matched(/(?:\p{L}{2,10}:\/\/|mailto:|doi:|www\.)(?=[\p{L}\p{N}])[^\s<>"“”«»]+/iuy, chunk, at);
  return whole(link.slice(0, endOfLink(link)));
}

function endOfLink(link: string): number {
  const opened = link.includes('(');
  let end = link.length;
  while (0 < end && (trailing.has(link[end - 1]!) || (link[end - 1] === ')' && !opened))) end--;
  return end;
}

const trailing: ReadonlySet<string> = new Set(".,;:!?'’‘]}*…".split(''));

const cutAddress = wholeOf(
  /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}_-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}/uy,
  /(?:[\p{L}\p{N}_-]{1,63}\.){1,8}(?:(?:com?|org|net|gov|edu|ac)\.\p{L}\p{L}|com|org|net|gov|edu|info|uk|eu|ru|ua|io|tv)(?![\p{L}\p{N}])(?:\/[^\s<>"“”(),;]+)?/iuy,
  /[\p{L}\p{N}_-]{1,63}\.(?:docx?|xlsx?|pptx?|pdf|jpe?g|png|gif|html?|txt|csv|zip|exe)(?![\p{L}\p{N}])/iuy,
  /\p{Ll}{2,30}(?:\.[\p{Ll}\p{Nd}-]{2,30}){2,8}(?![\p{L}\p{N}])/uy,
);

/** @mayor and #torrel, not behind a letter or a digit. */
function cutHandle({ chunk }: Place, at: number): readonly number[] {
  if (followsWord(chunk, at)) return [];
  return whole(matched(/[@#]\p{L}[\p{L}\p{M}\p{N}_]+/uy, chunk, at));
}

function followsWord(chunk: string, at: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(chunk.slice(Math.max(0, at - 2), at));
}

// --- numbers

/** 2022-03-14, 14/3/2022, 555-0100, 1/2; a range (2001-2003, 500-1500) is not one of them. */
const cutFigureGroup = wholeOf(
  /\+?\d{1,4}([-/.])\d{1,4}(?:\1\d{1,4}){1,5}(?![\p{L}\p{N}])/uy,
  /\d{3}\/\d{3}-\d{4}(?![\p{L}\p{N}])/uy,
  /(?!\d{2,4}0-\d\d00)(?:\d{3}|\d{5})-\d{4}(?![\p{L}\p{N}])/uy,
  /\d{1,2}\/\d{1,2}(?![\p{L}\p{N}/])/uy,
);

/** 1,300.5 and 10:30, with what touches them: 2nd, 1960’s, but 5 pm and 2.5 bn. */
function cutNumber({ chunk }: Place, at: number): readonly number[] {
  const sign = followsWord(chunk, at) ? '' : matched(/[+.](?=\p{Nd})/uy, chunk, at);
  const digits = matched(
    /\p{Nd}+(?:[.:]\p{Nd}+|,\p{Nd}{3}(?!\p{Nd})|,\p{Nd}{2}(?=(?:,\p{Nd}{2}){0,3},\p{Nd}{3}(?!\p{Nd})))*/uy,
    chunk,
    at + sign.length,
  );
  const number = sign + digits;
  if (number === '') return [];
  const behind = at + number.length;
  if (matched(/[ap]\.m(?!\p{L})/iuy, chunk, behind) !== '') return [number.length];
  const unit = matched(/\p{L}{1,8}(?![\p{L}\p{M}\p{Nd}_])/uy, chunk, behind);
  if (gluedUnits.has(unit) || (gluedAmounts.has(unit) && isAmount(chunk, at, number)))
    return [number.length, unit.length];
  const letters = matched(/[\p{L}\p{M}\p{Nd}_]+/uy, chunk, behind);
  if (letters !== '') return [number.length + letters.length];
  const decade = number.endsWith('0') ? matched(/['’]s(?![\p{L}\p{N}])/uy, chunk, behind) : '';
  return [number.length + decade.length];
}

function isAmount(chunk: string, at: number, number: string): boolean {
  return number.includes('.') || /\p{Sc}/u.test(chunk[at - 1] ?? '');
}

/** US$, and EUR or Rs. where a sum touches it; COP is a sum's in COP1,300 but not in COP26. */
function cutCurrency({ chunk }: Place, at: number): readonly number[] {
  const dollars = matched(/\p{Lu}{1,3}\$(?!\p{L})/uy, chunk, at);
  if (dollars !== '') return [dollars.length];
  const letters = matched(/\p{L}{2,3}\.?(?=\p{Nd})/uy, chunk, at);
  const plain = letters.toLowerCase();
  if (sureCodes.has(plain) || currencySigns.has(plain)) return whole(letters);
  const code = matched(/\p{Lu}{3}(?=\p{Nd}{3}|\p{Nd}+[.,]\p{Nd})/uy, chunk, at);
  return currencyCodes.has(code.toLowerCase()) ? whole(code) : [];
}

// --- words

/** ’em, ’72, and the ’s of U.S.’s. */
function cutElided({ chunk }: Place, at: number): readonly number[] {
  const word = matched(/['’‘`´][\p{L}\p{N}]{1,5}(?![\p{L}\p{N}])/uy, chunk, at);
  const plain = word.slice(1).toLowerCase();
  if (elidedWords.has(plain)) return whole(word);
  if (/^\d\ds?$/.test(plain)) return followsWord(chunk, at) ? [] : whole(word);
  const opens = at === 0 && /^[‘`]/.test(word);
  return clitics.has(`'${plain}`) && !opens ? whole(word) : [];
}

/** U.S., p.m., Ph.D.: with their last stop. */
function cutDotted({ chunk }: Place, at: number): readonly number[] {
  const letters = matched(/\p{L}(?:\.\p{L})+(?![\p{L}\p{N}])\.?/uy, chunk, at);
  if (letters !== '') return [letters.length];
  const parts = matched(/\p{L}{1,4}(?:\.\p{L}{1,3}){1,2}(?![\p{L}\p{N}])/uy, chunk, at);
  if (!isShortened(parts.toLowerCase())) return [];
  return [parts.length + (chunk[at + parts.length] === '.' ? 1 : 0)];
}

/** R&D, PM2.5. */
const cutMixed = wholeOf(
  /\p{L}{1,3}&\p{L}{1,3}(?![\p{L}\p{N}&])/uy,
  /\p{L}{1,20}\p{Nd}{1,5}(?:\.\p{Nd}{1,4}){1,3}(?![\p{L}\p{N}])/uy,
);

/** w/o. */
function cutStroked({ chunk }: Place, at: number): readonly number[] {
  const word = matched(/\p{L}\/\p{L}{0,3}(?![\p{L}\p{N}/])/uy, chunk, at);
  return strokeWords.has(word.toLowerCase()) ? [word.length] : [];
}

/** A word with what is part of it, or its parts. */
function cutWord(place: Place, at: number): readonly number[] {
  const { chunk } = place;
  const word = matched(/[\p{L}\p{M}\p{N}]+(?:['’‘`´_\u00ad\u200c\u200d][\p{L}\p{M}\p{N}]+)*/uy, chunk, at);
  if (word === '') return [];
  const fused = fusedWords.get(word.toLowerCase());
  if (fused !== undefined) return fused.map(({ length }) => length);
  if (keepsStop(place, at, word)) return [word.length + 1];
  const joined = hyphenated(chunk, at + word.length, word);
  if (0 < joined) return [word.length + joined];
  return withoutClitics(word);
}

/** The length of the hyphen and the word behind it, where they are one with the word before it. */
function hyphenated(chunk: string, at: number, word: string): number {
  if (chunk[at] !== '-') return 0;
  const next = matched(/[\p{L}\p{N}]{1,40}/uy, chunk, at + 1);
  if (hyphenSuffixes.has(next.toLowerCase())) return 1 + next.length;
  if (!hyphenPrefixes.has(word.toLowerCase()) || chunk[at - word.length - 1] === '-') return 0;
  if (next === '' || (word === 'E' && !/^\p{Ll}/u.test(next))) return 0;
  if (/^\p{Nd}/u.test(next) && word.toLowerCase() !== 'mid') return 0;
  return 1 + next.length;
}

/** "did" and "n’t", "Orr" and "’s", "should", "n’t" and "’ve". */
function withoutClitics(word: string): readonly number[] {
  const lengths: number[] = [];
  let end = word.length;
  for (let clitic = cliticOf(word, end); 0 < clitic && clitic < end; clitic = cliticOf(word, end)) {
    lengths.push(clitic);
    end -= clitic;
  }
  return [...lengths, end].reverse();
}

function cliticOf(word: string, end: number): number {
  for (const length of [2, 3]) {
    const ending = word.slice(Math.max(0, end - length), end).toLowerCase();
    if (clitics.has(ending.replace(/[’‘`´]/, "'"))) return length;
  }
  return 0;
}

/** Whether the full stop behind a word belongs to it. */
function keepsStop(place: Place, at: number, word: string): boolean {
  const { chunk, start, passage } = place;
  const stop = at + word.length;
  if (chunk[stop] !== '.' || chunk.startsWith('...', stop)) return false;
  const next = matched(/\.\s{0,9}[\p{L}\p{N}]{1,20}/uy, passage, start + stop).replace(/^\.\s*/, '');
  const plain = word.toLowerCase();
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && /^\p{Lu}/u.test(next);
  if (/^\p{Nd}/u.test(next) && isShortened(plain)) return true;
  if (wordsBeforeNumbers.has(plain)) return false;
  if (wordsBeforeNames.has(plain))
    return /^\p{Lu}/u.test(word) && next !== '' && !functionWords.has(next.toLowerCase());
  if (wordsAfterPlaces.has(plain)) return passage.startsWith(', ', start + at - 2);
  if (lowerAbbreviations.has(plain)) return word === plain;
  return isShortened(plain);
}

function isShortened(plain: string): boolean {
  return (
    abbreviations.has(plain) ||
    openAbbreviations.has(plain) ||
    otherAbbreviations.has(plain) ||
    wordsBeforeNumbers.has(plain) ||
    wordsBeforeNames.has(plain)
  );
}

// --- marks

/** :-) at the beginning of a chunk. */
function cutFace({ chunk }: Place, at: number): readonly number[] {
  return at === 0
    ? whole(matched(/(?:[:;=][-o']?[()DPpO/|]{1,5}|<3|\^_+\^|-_+-)(?![\p{L}\p{N}])/uy, chunk, at))
    : [];
}

const cutMarks = wholeOf(
  /[!?]{2,}|\.{2,}|…{2,}/uy,
  /[-=]{1,20}>{1,5}|<{1,5}[-=]{1,20}/uy,
  /([-–—=_*#~+^|$<>\\/,`'’‘•])\1+/uy,
  /(?:\p{RI}\p{RI}|\p{Extended_Pictographic}[\p{EMod}\ufe0f\u20e3]*(?:\u200d\p{Extended_Pictographic}[\p{EMod}\ufe0f]*)*)/uy,
);

const cutters: readonly Cutter[] = [
  cutLink,
  cutAddress,
  cutHandle,
  cutFigureGroup,
  cutNumber,
  cutCurrency,
  cutElided,
  cutDotted,
  cutMixed,
  cutStroked,
  cutWord,
  cutFace,
  cutMarks,
];
