/** Numbers in figures and in words: days of a month, ordinals, counts. */
import { readDigits, readNumberWords } from '#lang/en/number-words.ts';
import type { Lexeme } from '../lexemes.ts';
import type { Class, Match, Sentence } from './class.ts';

export function dateOf(low: number, high: number): Class<number>['read'] {
  return ({ lexemes }, at) => {
    const { low: digits } = lexemes[at]!;
    const reading = digits.length <= 4 ? readDigits(digits) : null;
    const value = reading?.value ?? 0;
    return reading && Number.isInteger(value) && low <= value && value <= high
      ? { end: at + 1, value }
      : null;
  };
}

/** The 17th, March eighth, the twenty-third. */
export function readNth(sentence: Sentence, at: number): Match<number> | null {
  const reading = readOrdinal(sentence, at);
  return reading && reading.value <= 31 ? reading : null;
}

export function readUntil(sentence: Sentence, at: number): Match<number> | null {
  return dateOf(1, 31)(sentence, at) ?? readNth(sentence, at);
}

export function readOrdinal({ lexemes }: Sentence, at: number): Match<number> | null {
  const digits = readDigits(lexemes[at]!.low);
  if (digits && (digits.ordinal || lexemes[at - 1]?.low === 'q')) return { end: at + 1, value: digits.value };
  const reading = digits ? null : readNumberWords(lowsFrom(lexemes, at), 0);
  return reading?.ordinal ? { end: at + reading.end, value: reading.value } : null;
}

/** A number of anything, "5 1/2" too, but not "a": that goes without a number. */
export function readCount({ lexemes }: Sentence, at: number): Match<number> | null {
  const reading = readNumberWords(lowsFrom(lexemes, at), 0);
  if (!reading || reading.ordinal) return null;
  const end = at + reading.end;
  const [numerator, slash, denominator] = [lexemes[end], lexemes[end + 1], lexemes[end + 2]];
  const over = slash?.low === '/' && numerator?.end === slash.start ? Number(denominator?.low) : 0;
  return 1 < over && over < 10 && Number(numerator?.low) < over
    ? { end: end + 3, value: reading.value + Number(numerator!.low) / over }
    : { end, value: reading.value };
}

const longestNumber = 12;

export function lowsFrom(lexemes: readonly Lexeme[], at: number): string[] {
  const lows: string[] = [];
  for (let i = at; i < lexemes.length && i < at + longestNumber; i++) lows.push(lexemes[i]!.low);
  return lows;
}
