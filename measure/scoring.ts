import { contains, type Span } from '#core/span.ts';

/** Counts of right, wrong and missed, and what follows from them. All shares are 0 where there is nothing to divide. */
export interface Tally {
  readonly matched: number;
  readonly found: number;
  readonly wanted: number;
}

export function precision({ matched, found }: Tally): number {
  return found === 0 ? 0 : matched / found;
}

export function recall({ matched, wanted }: Tally): number {
  return wanted === 0 ? 0 : matched / wanted;
}

export function f1({ matched, found, wanted }: Tally): number {
  return found + wanted === 0 ? 0 : (2 * matched) / (found + wanted);
}

/** Precision, recall and F1 under the name of what was counted. */
export function threeOf(name: string, tally: Tally): Readonly<Record<string, number>> {
  return { [`${name} P`]: precision(tally), [`${name} R`]: recall(tally), [`${name} F1`]: f1(tally) };
}

/** Counts what both have, over all cases: a case is the keys of what is wanted and of what was found, each key once. */
export function tallyKeys(
  cases: readonly { readonly wanted: readonly string[]; readonly found: readonly string[] }[],
): Tally {
  const tally = { matched: 0, found: 0, wanted: 0 };
  for (const { wanted, found } of cases) {
    const theirs = new Set(wanted);
    const ours = new Set(found);
    tally.wanted += theirs.size;
    tally.found += ours.size;
    tally.matched += [...ours].filter((key) => theirs.has(key)).length;
  }
  return tally;
}

/** Shared characters over all characters of two lists of spans. */
export function jaccard(a: readonly Span[], b: readonly Span[]): number {
  let shared = 0;
  for (const x of a)
    for (const y of b) shared += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  return shared === 0 ? 0 : shared / (length(a) + length(b) - shared);
}

/**
 * Pairs found and wanted things one to one, the most alike first.
 *
 * @param likeness 0 to 1; pairs below `floor` are not made
 */
export function pairUp<Found, Wanted>(
  found: readonly Found[],
  wanted: readonly Wanted[],
  likeness: (found: Found, wanted: Wanted) => number,
  floor: number,
): { readonly found: Found; readonly wanted: Wanted }[] {
  const candidates = found.flatMap((f, i) =>
    wanted.map((w, j) => ({ f, w, i, j, score: likeness(f, w) })).filter(({ score }) => floor <= score),
  );
  candidates.sort((a, b) => b.score - a.score || a.i - b.i || a.j - b.j);
  const usedFound = new Set<number>();
  const usedWanted = new Set<number>();
  return candidates.flatMap(({ f, w, i, j }) => {
    if (usedFound.has(i) || usedWanted.has(j)) return [];
    usedFound.add(i);
    usedWanted.add(j);
    return [{ found: f, wanted: w }];
  });
}

export function within(outer: readonly Span[], inner: Span): boolean {
  return outer.some((span) => contains(span, inner));
}

export function share(items: readonly boolean[]): number | null {
  return items.length === 0 ? null : items.filter(Boolean).length / items.length;
}

function length(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
