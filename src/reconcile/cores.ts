import type { Word } from './words.ts';

/** The longest run of words that two wordings share, counted in words that matter. */
export interface Core {
  readonly words: number;
  /** Of these, inside quotation marks in both. */
  readonly quoted: number;
  /** Of the shorter wording's words that matter. */
  readonly share: number;
  /** The run holds a whole quoted fragment of one wording, and the other quotes it too. */
  readonly whole: boolean;
}

const none: Core = { words: 0, quoted: 0, share: 0, whole: false };

/**
 * What two wordings share word for word, words of grammar left aside.
 *
 *     She would “never again close the old bridge” to lorries.
 *     The mayor said the city will never close the old bridge.
 *                                  ~~~~~ ~~~~~     ~~~ ~~~~~~   4 words; none quoted in both
 *
 * Time grows with the product of the two lengths; call it only for wordings that are known to share something.
 *
 * @param a only words that matter
 * @param b only words that matter
 */
export function coreOf(a: readonly Word[], b: readonly Word[]): Core {
  const run = longestRun(a, b);
  if (run.length === 0) return none;
  const inA = a.slice(run.a, run.a + run.length);
  const inB = b.slice(run.b, run.b + run.length);
  const quoted = inA.filter(({ quote }, index) => quote !== null && inB[index]!.quote !== null).length;
  return {
    words: run.length,
    quoted,
    share: run.length / Math.min(a.length, b.length),
    whole: 0 < quoted && (holdsFragment(a, inA, inB) || holdsFragment(b, inB, inA)),
  };
}

interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Quoted words weigh double, so that of two runs the quoted one is the core. */
function longestRun(a: readonly Word[], b: readonly Word[]): Run {
  let best: Run = { a: 0, b: 0, length: 0 };
  let bestWeight = 0;
  // Row by row, the run that ends at each word of b; filled from the right, where the row above is still to be read.
  const lengths = new Int32Array(b.length + 1);
  const weights = new Int32Array(b.length + 1);
  for (const [i, word] of a.entries()) {
    for (let j = b.length; 0 < j; j--) {
      const other = b[j - 1]!;
      if (word.stem !== other.stem) {
        lengths[j] = weights[j] = 0;
        continue;
      }
      const length = (lengths[j] = lengths[j - 1]! + 1);
      const weight = (weights[j] = weights[j - 1]! + (word.quote !== null && other.quote !== null ? 2 : 1));
      if (bestWeight <= weight && (bestWeight < weight || j - length < best.b)) {
        bestWeight = weight;
        best = { a: i - length + 1, b: j - length, length };
      }
    }
  }
  return best;
}

/** Whether some quoted fragment of `all` lies wholly in the run, and is quoted on the other side as well. */
function holdsFragment(all: readonly Word[], run: readonly Word[], other: readonly Word[]): boolean {
  const sizes = new Map<number, number>();
  for (const { quote } of all) if (quote !== null) sizes.set(quote, (sizes.get(quote) ?? 0) + 1);
  return [...sizes].some(
    ([fragment, size]) =>
      run.filter(({ quote }, index) => quote === fragment && other[index]!.quote !== null).length === size,
  );
}

/** How many different stems two wordings share, and what part that is of the one that has fewer. */
export function sharedStems(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
): { count: number; share: number } {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const stem of few) if (many.has(stem)) count++;
  return { count, share: count === 0 ? 0 : count / Math.min(a.size, b.size) };
}
