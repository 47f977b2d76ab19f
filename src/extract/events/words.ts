import type { Sentence, TimeExpression, Token } from '#core/annotated.ts';
import type { Span } from '#core/span.ts';
import { type Tree, treeOf } from './tree.ts';

/** The words of a sentence in columns. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly tree: Tree;
  readonly lower: readonly string[];
  /** Whether a word begins with a capital. */
  readonly capital: readonly boolean[];
  /** Index of the time expression that a word belongs to, or -1; also -1 inside a noun phrase ("the 2017 election"). */
  readonly time: Int32Array;
  /** The same, noun phrases or not. */
  readonly anyTime: Int32Array;
}

export function wordsOf(
  text: string,
  sentence: Sentence,
  times: readonly TimeExpression[],
  firstTime: number,
): Words {
  const { tokens } = sentence;
  const lower = tokens.map(({ start, end }) => text.slice(start, end).toLowerCase());
  const anyTime = new Int32Array(tokens.length).fill(-1);
  let next = firstTime;
  for (let i = 0; i < tokens.length && next < times.length; i++) {
    while (next < times.length && times[next]!.end <= tokens[i]!.start) next++;
    if (next < times.length && times[next]!.start < tokens[i]!.end && times[next]!.sense.is !== 'duration')
      anyTime[i] = next;
  }
  const capital = tokens.map(({ start }, i) => text.charCodeAt(start) !== lower[i]!.charCodeAt(0));
  return { tokens, tree: treeOf(tokens), lower, capital, time: apartFromNouns(tokens, anyTime), anyTime };
}

/** Without the times that stand in front of a noun and belong to it. */
function apartFromNouns(tokens: readonly Token[], time: Int32Array): Int32Array {
  const apart = time.slice();
  for (let i = 0; i < apart.length;) {
    let to = i + 1;
    while (to < apart.length && time[to] === time[i]) to++;
    const top = time[i] === -1 ? -1 : topOf(tokens, i, to);
    if (top !== -1 && to <= tokens[top]!.head && inner.has(tokens[top]!.relation)) apart.fill(-1, i, to);
    i = to;
  }
  return apart;
}

/** The word of a stretch whose head stands outside it. */
export function topOf(tokens: readonly Token[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.head < from || to <= tokens[i]!.head) return i;
  return from;
}

/** Relations of words that stand inside the noun phrase of their head. */
export const inner = new Set(
  'det amod compound nummod flat fixed goeswith nmod:poss nmod:unmarked det:predet cc:preconj'.split(' '),
);

export function spanOfWords({ tokens }: Words, from: number, to: number): Span {
  return { start: tokens[from]!.start, end: tokens[to - 1]!.end };
}
