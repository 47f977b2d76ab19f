import type { Span } from '#core/span.ts';
import { functionWords, negations } from '#lang/en/function-words.ts';
import { contractions } from '#lang/en/spelling.ts';
import { familyOf, spellingOf, stemOf } from './stems.ts';

/** A word of a report as it is compared with the words of another: no case, no marks, one spelling. */
export interface Word extends Span {
  /** In lower case and one spelling. */
  readonly form: string;
  readonly stem: string;
  /** Carries matter, not only grammar; negations do too. */
  readonly matters: boolean;
  /** Which of the quoted spans it stands in; null outside of all. */
  readonly quote: number | null;
}

/** A quotation longer than this is compared by its beginning: no two reports share more and differ after. */
const longestWords = 400;
const wordPattern = /(?:\p{Lu}\.){2,}|\p{N}+(?:[.,]\p{N}+)*|\p{L}+(?:['’]\p{L}+)*/gu;

/**
 * The words of some spans of a text, in order.
 *
 *     “They’ll [the council] rebuild,” she said.
 *      they will              rebuild
 *
 * What an editor put in brackets is left out, and so is what follows the first 400 words.
 *
 * @param quoted the parts inside quotation marks, sorted
 */
export function wordsOf(text: string, spans: readonly Span[], quoted: readonly Span[]): Word[] {
  const words: Word[] = [];
  for (const span of spans) {
    for (const part of withoutBrackets(text, span)) addWords(words, text, part, quoted);
    if (longestWords < words.length) break;
  }
  return words.slice(0, longestWords);
}

/** The stems of the words that matter. */
export function stemsOf(words: readonly Word[]): string[] {
  return words.filter(({ matters }) => matters).map(({ stem }) => stem);
}

/** The families of a plain phrase's words that matter, each once. */
export function familiesOf(phrase: string): Set<string> {
  return new Set(
    stemsOf(wordsOf(phrase, [{ start: 0, end: phrase.length }], [])).map((stem) => familyOf(stem)),
  );
}

function withoutBrackets(text: string, span: Span): Span[] {
  const parts: Span[] = [];
  const end = Math.min(span.end, span.start + longestWords * 12);
  const slice = text.slice(span.start, end);
  let { start } = span;
  for (;;) {
    const open = slice.indexOf('[', start - span.start);
    const close = open < 0 ? -1 : slice.indexOf(']', open);
    if (close < 0) return [...parts, { start, end }];
    parts.push({ start, end: span.start + open });
    start = span.start + close + 1;
  }
}

function addWords(words: Word[], text: string, span: Span, quoted: readonly Span[]): void {
  for (const match of text.slice(span.start, span.end).matchAll(wordPattern)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    const inside = quoted.findIndex((quote) => quote.start <= start && end <= quote.end);
    const quote = inside < 0 ? null : inside;
    for (const { form, stem, matters } of readingsOf(match[0]))
      words.push({ start, end, form, stem, matters, quote });
  }
}

/** What a printed word is compared by; a contraction is two. */
type Reading = Pick<Word, 'form' | 'stem' | 'matters'>;

const readings = new Map<string, readonly Reading[]>();
const keptReadings = 100_000;

function readingsOf(printed: string): readonly Reading[] {
  let found = readings.get(printed);
  if (!found) {
    found = formsOf(printed).map((spelt) => {
      const form = spellingOf(spelt);
      return { form, stem: stemOf(spelt), matters: !functionWords.has(form) };
    });
    if (keptReadings < readings.size) readings.clear();
    readings.set(printed, found);
  }
  return found;
}

/** `don’t` is two words, `Torrel’s` one, `U.S.` the same as `US`, which is not the pronoun. */
function formsOf(printed: string): string[] {
  if (printed === 'US' || printed === 'U.S.') return ['usa'];
  const word = printed
    .toLowerCase()
    .replaceAll('.', /\p{N}/u.test(printed) ? '.' : '')
    .replaceAll('’', "'");
  const mark = word.indexOf("'");
  if (mark < 0) return [word.replaceAll(',', '')];
  if (word === "won't") return ['will', 'not'];
  if (word === "can't") return ['can', 'not'];
  const cut = word.endsWith("n't") ? word.length - 3 : mark;
  const rest = contractions.get(word.slice(cut));
  if (rest === undefined) return [word.replaceAll("'", '')];
  return rest === '' ? [word.slice(0, cut)] : [word.slice(0, cut), rest];
}

export function isNegation(form: string): boolean {
  return negations.has(form);
}
