import { diffArrays } from 'diff';
import type { Wording } from '#core/record.ts';
import { sliceOf } from '#core/span.ts';
import { isNegation, wordsOf, type Word } from '../words.ts';

/** Two wordings of one utterance that put different words inside the marks. */
export interface Variance {
  readonly a: Wording;
  readonly b: Wording;
  /** The words of the one and of the other, as printed; empty where the other has none. */
  readonly inA: string;
  readonly inB: string;
}

/** A wording is held against so many others of its utterance: the first ones printed. */
const mostWordings = 12;

/**
 * Finds wordings of one utterance whose quoted words differ in matter: another word, or words left out without a mark
 * between words that both quote.
 *
 *     “We will carefully rebuild the old bridge.”    “We will quickly rebuild the old bridge.”
 *              ~~~~~~~~~                                      ~~~~~~~
 *
 * Where a quotation begins and ends is each outlet's own affair, and so are spelling, brackets, marks of omission and
 * words of grammar.
 */
export function variancesOf(wordings: readonly Wording[], textOf: (report: string) => string): Variance[] {
  const quoted = wordings
    .map((wording) => ({ wording, words: wordsOf(textOf(wording.report), wording.quoted, wording.quoted) }))
    .filter(({ words }) => 1 < words.length)
    .slice(0, mostWordings);
  return quoted.flatMap(({ wording: a, words }, index) =>
    quoted.slice(index + 1).flatMap(({ wording: b, words: others }) => {
      const found = differenceOf(words, others, textOf(a.report), textOf(b.report));
      return found ? [{ a, b, ...found }] : [];
    }),
  );
}

/** Edits beyond this many mean two pieces of a longer speech, not two wordings of one sentence. */
const mostEdits = 40;
/** A difference of more words than this is another sentence. */
const longestEdit = 8;

/** Words in which two quotations differ, between words in which they agree. */
interface Edit {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** The words before it, and after it, that are the same. */
  readonly before: readonly Word[];
  readonly after: readonly Word[];
  /** Either outlet shows that something is left out or put in here. */
  readonly marked: boolean;
}

function differenceOf(
  a: readonly Word[],
  b: readonly Word[],
  textA: string,
  textB: string,
): Pick<Variance, 'inA' | 'inB'> | null {
  const edit = editsOf(a, b, textA, textB).find(isMaterial);
  return edit ? { inA: printed(edit.a, textA), inB: printed(edit.b, textB) } : null;
}

function editsOf(a: readonly Word[], b: readonly Word[], textA: string, textB: string): Edit[] {
  const options = { comparator: (x: Word, y: Word) => x.stem === y.stem, maxEditLength: mostEdits };
  const blocks = blocksOf(diffArrays([...a], [...b], options) ?? []);
  let [endA, endB] = [0, 0];
  return blocks.map((block, index) => {
    const [atA, atB] = [endA + block.same, endB + block.same];
    [endA, endB] = [atA + block.a, atB + block.b];
    return {
      a: a.slice(atA, endA),
      b: b.slice(atB, endB),
      before: a.slice(atA - block.same, atA),
      after: a.slice(endA, endA + (blocks[index + 1]?.same ?? 0)),
      marked: isMarked(a[atA - 1], a[endA], textA) || isMarked(b[atB - 1], b[endB], textB),
    };
  });
}

/** A run of words that both have, and how many words of each follow before the next such run. */
interface Block {
  same: number;
  a: number;
  b: number;
}

function blocksOf(parts: readonly { count: number; removed: boolean; added: boolean }[]): Block[] {
  const blocks: Block[] = [{ same: 0, a: 0, b: 0 }];
  for (const { count, removed, added } of parts) {
    const last = blocks.at(-1)!;
    if (removed) last.a += count;
    else if (added) last.b += count;
    else blocks.push({ same: count, a: 0, b: 0 });
  }
  return blocks;
}

/** Dots, brackets, or the end of one quoted piece and the beginning of the next. */
function isMarked(before: Word | undefined, after: Word | undefined, text: string): boolean {
  if (!before || !after) return false;
  return before.quote !== after.quote || /…|\. ?\.|\[/.test(text.slice(before.end, after.start));
}

function isMaterial({ a, b, before, after, marked }: Edit): boolean {
  if (marked || before.length < 2 || longestEdit < a.length + b.length) return false;
  if (!after.some(({ matters }) => matters)) return false;
  return [...a, ...b].some(({ matters }) => matters) && !isSlip(a, b);
}

/** One letter more, less or other: a misprint or a spelling, unless it is a negation. */
function isSlip(removed: readonly Word[], added: readonly Word[]): boolean {
  if (removed.length !== 1 || added.length !== 1) return false;
  const [a, b] = [removed[0]!.form, added[0]!.form];
  return !isNegation(a) && !isNegation(b) && 3 < Math.min(a.length, b.length) && withinOneLetter(a, b);
}

function withinOneLetter(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let [endA, endB] = [a.length, b.length];
  while (start < endA && start < endB && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  return endA - start <= 1 && endB - start <= 1;
}

function printed(words: readonly Word[], text: string): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last ? sliceOf(text, { start: first.start, end: last.end }) : '';
}
