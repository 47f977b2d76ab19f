import type { Day } from '#core/day.ts';
import { cosine, type Vector } from './vectors.ts';

/** A report as grouping sees it. */
export interface Item {
  readonly vector: Vector;
  /** The day it appeared; null where that is not known, and then no time counts. */
  readonly day: Day | null;
}

/** Two reports are compared only where they share some of so many heaviest words of theirs. */
const indexWords = 60;
const sharedWords = 2;

/** Of the reports that share a word each is compared with so many neighbours, in the order they are given. */
const neighbours = 24;

/** A group is compared by so many of its heaviest words. */
const groupWords = 2000;

/** Over a gap of this many days two groups look like two stories; they still may be one. */
const gapDays = 180;
const gapFactor = 0.85;

/**
 * Groups items by average link: two groups become one while the mean likeness between their members is at least
 * `least`, the likest pairs first. Groups only look alike where some of their items share a heavy word, so that the
 * work grows with the number of items and not with its square.
 *
 * @param items in an order that depends on the items alone, or the answer does not
 * @returns indices into the items; every item is in one group, groups by their first member
 */
export function groupItems(items: readonly Item[], least: number): number[][] {
  const groupOf = items.map(({ vector, day }, index): Group => ({
    members: [index],
    sum: new Map(vector),
    first: day,
    last: day,
  }));
  const failed = new Set<string>();
  let pairs = likePairs(items, least / 2);
  for (let before = Infinity; pairs.length < before;) {
    before = pairs.length;
    for (const pair of pairs) mergeGroups(groupOf, pair, least, failed);
    pairs = pairs.filter(({ a, b }) => groupOf[a] !== groupOf[b]);
  }
  return [...new Set(groupOf)]
    .map(({ members }) => members.toSorted((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

interface Group {
  members: number[];
  sum: Map<string, number>;
  first: Day | null;
  last: Day | null;
}

interface Pair {
  readonly a: number;
  readonly b: number;
  readonly cosine: number;
}

/** Pairs of items at least so like one another, the likest first. */
function likePairs(items: readonly Item[], least: number): Pair[] {
  const pairs: Pair[] = [];
  const byWord = itemsByWord(items);
  for (const a of items.keys()) {
    for (const b of neighboursOf(a, items, byWord)) {
      const like = cosine(items[a]!.vector, items[b]!.vector);
      if (least <= like) pairs.push({ a, b, cosine: like });
    }
  }
  return pairs.sort((x, y) => y.cosine - x.cosine || x.a - y.a || x.b - y.b);
}

function itemsByWord(items: readonly Item[]): Map<string, number[]> {
  const byWord = new Map<string, number[]>();
  for (const [index, { vector }] of items.entries())
    for (const word of heaviest(vector)) {
      const indices = byWord.get(word);
      if (indices) indices.push(index);
      else byWord.set(word, [index]);
    }
  return byWord;
}

function heaviest(vector: Vector): string[] {
  return [...vector.keys()].slice(0, indexWords);
}

/** Later items that share enough heavy words with an item. */
function neighboursOf(item: number, items: readonly Item[], byWord: ReadonlyMap<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of heaviest(items[item]!.vector)) {
    const indices = byWord.get(word)!;
    const place = placeOf(item, indices) + 1;
    for (const other of indices.slice(place, place + neighbours))
      shared.set(other, (shared.get(other) ?? 0) + 1);
  }
  return [...shared].filter(([, words]) => sharedWords <= words).map(([other]) => other);
}

/** Where a number stands in an ascending list that has it. */
function placeOf(value: number, ascending: readonly number[]): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Merges two items' groups where they are like enough; `failed` remembers which groups, as they then were, were not. */
function mergeGroups(groupOf: Group[], { a, b }: Pair, least: number, failed: Set<string>): void {
  const [left, right] = [groupOf[a]!, groupOf[b]!];
  if (left === right) return;
  const key = [left, right]
    .map(({ members }) => `${members[0]}+${members.length}`)
    .sort()
    .join(' ');
  if (failed.has(key)) return;
  if (likeness(left, right) < least) {
    failed.add(key);
    return;
  }
  const [large, small] = left.members.length < right.members.length ? [right, left] : [left, right];
  for (const member of small.members) groupOf[member] = large;
  absorb(large, small);
}

/** The mean cosine between the members of two groups, less where much time lies between them. */
function likeness(a: Group, b: Group): number {
  const mean = cosine(a.sum, b.sum) / (a.members.length * b.members.length);
  return mean * timeFactor(a, b);
}

function timeFactor(a: Group, b: Group): number {
  if (a.first === null || b.first === null || a.last === null || b.last === null) return 1;
  const gap = Math.max(0, a.first - b.last, b.first - a.last);
  return 1 - (1 - gapFactor) * Math.min(1, gap / gapDays);
}

function absorb(large: Group, small: Group): void {
  large.members.push(...small.members);
  for (const [word, weight] of small.sum) large.sum.set(word, (large.sum.get(word) ?? 0) + weight);
  if (2 * groupWords < large.sum.size) large.sum = lightened(large.sum);
  if (small.first === null || small.last === null) return;
  large.first = large.first === null ? small.first : Math.min(large.first, small.first);
  large.last = large.last === null ? small.last : Math.max(large.last, small.last);
}

/** A sum without its lightest words, so that large groups cost no more than small ones. */
function lightened(sum: ReadonlyMap<string, number>): Map<string, number> {
  return new Map([...sum].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).slice(0, groupWords));
}
