import type { Day } from '#core/day.ts';
import type { Clue } from './clues.ts';
import { hullOf, isBounded, meets, type Stretch, type Stretches } from './stretches.ts';

/** The days that most speaks for, with the clues that speak for them and against them. */
export interface Verdict {
  readonly days: Stretches;
  readonly used: readonly Clue[];
  readonly against: readonly Clue[];
}

/** What must speak for the days of a report that prints none: one likely tie, or weak ones of two kinds. */
const leastWeight = 1;
const likelyWeight = 0.8;

/** What is left aside may weigh no more than this share of what is used. */
const mostAgainst = 0.5;

/** A derived stretch longer than a season dates nothing. */
const longestDays = 92;

/**
 * The days that fit the heaviest of the clues, where they are heavy enough and little speaks against them; else null.
 * Clues are votes, so that one wrong tie is outvoted instead of emptying the answer, and their order cannot matter.
 */
export function judge(clues: readonly Clue[]): Verdict | null {
  const days = heaviestDays(clues);
  const hull = hullOf(days);
  if (!hull || !isBounded(days) || longestDays < hull.last - hull.first) return null;
  const used = clues.filter((clue) => meets(clue.days, hull));
  const against = clues.filter((clue) => !meets(clue.days, hull));
  const bounded = used.filter((clue) => isBounded(clue.days));
  const kinds = new Set(bounded.map(({ kind }) => kind)).size;
  const likely = 1 < kinds || bounded.some(({ weight }) => likelyWeight <= weight);
  if (!likely || weightOf(bounded) < leastWeight || mostAgainst * weightOf(used) < weightOf(against))
    return null;
  return { days, used, against };
}

export function weightOf(clues: readonly Clue[]): number {
  return clues.reduce((sum, { weight }) => sum + weight, 0);
}

/** The days on which the weights of the clues that allow them add up to most. */
function heaviestDays(clues: readonly Clue[]): Stretches {
  const steps = new Map<Day, number>();
  const add = (day: Day, weight: number) => steps.set(day, (steps.get(day) ?? 0) + weight);
  for (const { days, weight } of clues)
    for (const { first, last } of days) {
      add(first, weight);
      add(last + 1, -weight);
    }
  const sorted = [...steps].sort(([a], [b]) => a - b);
  let best: Stretch[] = [];
  let most = 0;
  let sum = 0;
  for (const [i, [day, weight]] of sorted.entries()) {
    sum += weight;
    const next = sorted[i + 1]?.[0];
    if (next === undefined || sum < most - tiny) continue;
    if (most + tiny < sum) best = [];
    most = Math.max(most, sum);
    best.push({ first: day, last: next - 1 });
  }
  return best;
}

/** Weights are halves and fifths: sums that differ by less are equal. */
const tiny = 1e-6;
