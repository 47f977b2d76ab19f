/** Years and decades. */
import { pad } from '#core/day.ts';
import { readNumberWords, tens } from '#lang/en/number-words.ts';
import type { Match, Sentence } from './class.ts';
import { lowsFrom } from './numbers.ts';

/** 1000 to 2199 in four figures, or in words: nineteen ninety-six, two thousand and four, twenty twenty-two. */
export function readYear({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low, kind } = lexemes[at]!;
  if (kind === 'number') return /^(1\d|2[01])\d\d$/.test(low) ? { end: at + 1, value: Number(low) } : null;
  const words = lowsFrom(lexemes, at);
  const first = readNumberWords(words, 0);
  if (!first || first.ordinal) return null;
  if (2000 <= first.value && first.value < 2100) return { end: at + first.end, value: first.value };
  const second = first.value === 19 || first.value === 20 ? readNumberWords(words, first.end) : null;
  const valid = second && !second.ordinal && 10 <= second.value && second.value <= 99;
  return valid ? { end: at + second.end, value: 100 * first.value + second.value } : null;
}

export function readShortYear({ lexemes }: Sentence, at: number): Match<number> | null {
  const { low } = lexemes[at]!;
  return /^\d\d$/.test(low) ? { end: at + 1, value: Number(low) } : null;
}

export const decadeWords: ReadonlyMap<string, number> = new Map(
  [...tens].map(([name, value]) => [name.replace(/y$/, 'ies'), value]),
);

/** 1990s, ’90s, nineties: of the century before, as far as words can tell ('60s are the 1960s, '10s the 2010s). */
export function readDecade({ lexemes }: Sentence, at: number): Match<string> | null {
  const first = lexemes[at]!;
  if (first.kind === 'word') {
    const tens = decadeWords.get(first.low);
    return tens === undefined ? null : { end: at + 1, value: decadeOf(1900 + tens) };
  }
  const short = first.kind === 'mark' ? lexemes[at + 1] : first;
  const match = /^(\d\d)?(\d0)s$/.exec(short?.low ?? '');
  if (
    !match ||
    (first.kind === 'mark' ? match[1] !== undefined || short!.start !== first.end : match[1] === undefined)
  )
    return null;
  const tens = Number(match[2]);
  const century = match[1] === undefined ? (tens < 30 ? 2000 : 1900) : 100 * Number(match[1]);
  return 1000 <= century + tens
    ? { end: first.kind === 'mark' ? at + 2 : at + 1, value: decadeOf(century + tens) }
    : null;
}

function decadeOf(first: number): string {
  return `${pad(first, 4)}/${pad(first + 9, 4)}`;
}
