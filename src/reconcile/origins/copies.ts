import type { Findings } from '#core/findings.ts';
import type { Span } from '#core/span.ts';
import { passagesOf, type Passage } from './passages.ts';

/** Which reports print the same text, passage by passage. Reports are indices into those given. */
export interface Copies {
  /** The other reports that have a passage of this span in common with the report, or nearly all of its text. */
  readonly sharedWith: (report: number, span: Span) => ReadonlySet<number>;
}

/** A passage is copied where another report has this share of its shingles. Agencies' clients change some words. */
const copiedShare = 0.6;

/** Fewer shingles are no proof: short sentences are alike by chance. */
const leastShingles = 6;

/** A report that has this share of its own words in common with another is a copy of the whole. */
const wholeShare = 0.5;

/** A shingle is looked up in so many of the passages before that have it; what is copied a hundred times is chained. */
const lookBack = 6;

/** A quotation alone proves nothing; with a copied passage so near it was copied along. */
const nearPassages = 2;

/**
 * Finds copied passages by the shingles they share (Broder 1997, "On the resemblance and containment of documents").
 * Every shingle is looked up, not a sketch of them, since one report's paragraph may be half of another's.
 *
 * @param findings in an order that depends on the set alone
 */
export function copiesAmong(findings: readonly Findings[]): Copies {
  const passages = findings.flatMap(passagesOf);
  const parents = passages.map((_, index) => index);
  for (const [a, b] of likePassages(passages, 'own'))
    if (isCopy(passages[a]!.own, passages[b]!.own)) join(parents, a, b);
  joinQuotations(passages, parents);
  const reportsOf = reportsByRoot(passages, parents);
  const wholes = wholeCopies(passages, parents, reportsOf, findings.length);
  const ranges = rangesOf(passages, findings.length);
  return {
    sharedWith: (report, span) => {
      const shared = new Set(wholes[report]);
      for (const index of passagesIn(passages, ranges[report]!, span))
        for (const other of reportsOf.get(rootOf(parents, index))!) shared.add(other);
      shared.delete(report);
      return shared;
    },
  };
}

/** Pairs of passages of two reports that share enough shingles to be looked at. */
function likePassages(passages: readonly Passage[], which: 'own' | 'shingles'): [number, number][] {
  const seen = new Map<number, number[]>();
  const pairs: [number, number][] = [];
  for (const [index, passage] of passages.entries()) {
    const shared = new Map<number, number>();
    for (const shingle of passage[which]) {
      const before = seen.get(shingle);
      if (!before) {
        seen.set(shingle, [index]);
        continue;
      }
      for (const other of before.slice(-lookBack)) shared.set(other, (shared.get(other) ?? 0) + 1);
      before.push(index);
    }
    for (const [other, count] of shared)
      if (passages[other]!.report !== passage.report && leastShingles * copiedShare <= count)
        pairs.push([other, index]);
  }
  return pairs;
}

function isCopy(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < leastShingles) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return copiedShare * small.size <= shared;
}

/** Joins passages that are alike with their quotations where a passage beside each is copied between the same reports. */
function joinQuotations(passages: readonly Passage[], parents: number[]): void {
  const pairs = likePassages(passages, 'shingles').filter(
    ([a, b]) =>
      isCopy(passages[a]!.shingles, passages[b]!.shingles) && rootOf(parents, a) !== rootOf(parents, b),
  );
  const near = pairs.filter(([a, b]) => neighboursCopied(passages, parents, a, b));
  for (const [a, b] of near) join(parents, a, b);
}

function neighboursCopied(passages: readonly Passage[], parents: number[], a: number, b: number): boolean {
  const roots = new Set(neighboursOf(passages, b).map((index) => rootOf(parents, index)));
  return neighboursOf(passages, a).some((index) => roots.has(rootOf(parents, index)));
}

function neighboursOf(passages: readonly Passage[], index: number): number[] {
  const { report } = passages[index]!;
  const near = [];
  for (let i = index - nearPassages; i <= index + nearPassages; i++)
    if (i !== index && passages[i]?.report === report) near.push(i);
  return near;
}

function reportsByRoot(passages: readonly Passage[], parents: number[]): Map<number, Set<number>> {
  const reports = new Map<number, Set<number>>();
  for (const [index, { report }] of passages.entries()) {
    const root = rootOf(parents, index);
    const set = reports.get(root);
    if (set) set.add(report);
    else reports.set(root, new Set([report]));
  }
  return reports;
}

/** For every report the others that it is a copy of, or that are copies of it. */
function wholeCopies(
  passages: readonly Passage[],
  parents: number[],
  reportsOf: ReadonlyMap<number, ReadonlySet<number>>,
  reports: number,
): Set<number>[] {
  const sizes = Array.from({ length: reports }, () => 0);
  const common = Array.from({ length: reports }, () => new Map<number, number>());
  for (const [index, { report, own }] of passages.entries()) {
    sizes[report]! += own.size;
    for (const other of reportsOf.get(rootOf(parents, index))!)
      common[report]!.set(other, (common[report]!.get(other) ?? 0) + own.size);
  }
  const wholes = common.map(() => new Set<number>());
  for (const [report, others] of common.entries())
    for (const [other, size] of others) {
      if (other === report || size < wholeShare * sizes[report]!) continue;
      wholes[report]!.add(other);
      wholes[other]!.add(report);
    }
  return wholes;
}

/** Where each report's passages begin and end in the list of all. */
function rangesOf(passages: readonly Passage[], reports: number): Span[] {
  const ranges = Array.from({ length: reports }, () => ({ start: 0, end: 0 }));
  for (const [index, { report }] of passages.entries()) {
    const range = ranges[report]!;
    if (range.end === 0) range.start = index;
    range.end = index + 1;
  }
  return ranges;
}

/** The passages that a span of a report touches. */
function passagesIn(passages: readonly Passage[], range: Span, span: Span): number[] {
  let low = range.start;
  let high = range.end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (passages[middle]!.end <= span.start) low = middle + 1;
    else high = middle;
  }
  const touched = [];
  for (let i = low; i < range.end && passages[i]!.start < span.end; i++) touched.push(i);
  return touched;
}

function rootOf(parents: number[], index: number): number {
  let root = index;
  while (parents[root] !== root) root = parents[root] = parents[parents[root]!]!;
  return root;
}

function join(parents: number[], a: number, b: number): void {
  const [x, y] = [rootOf(parents, a), rootOf(parents, b)];
  parents[Math.max(x, y)] = Math.min(x, y);
}
