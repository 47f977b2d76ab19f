import { earliestDay, latestDay } from '#core/edtf.ts';
import type { Day } from '#core/day.ts';

/** Days from one to another, both included. */
export interface Stretch {
  readonly first: Day;
  readonly last: Day;
}

/** A set of days: stretches in order that neither overlap nor touch. */
export type Stretches = readonly Stretch[];

export const anyDay: Stretches = [{ first: earliestDay, last: latestDay }];

/** Merges stretches in any order into a set. */
export function stretchesOf(parts: readonly Stretch[]): Stretches {
  const sorted = parts.toSorted((a, b) => a.first - b.first || a.last - b.last);
  const merged: { first: Day; last: Day }[] = [];
  for (const { first, last } of sorted) {
    const before = merged.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else merged.push({ first, last });
  }
  return merged;
}

export function intersection(a: Stretches, b: Stretches): Stretches {
  const both: Stretch[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const first = Math.max(a[i]!.first, b[j]!.first);
    const last = Math.min(a[i]!.last, b[j]!.last);
    if (first <= last) both.push({ first, last });
    if (a[i]!.last < b[j]!.last) i++;
    else j++;
  }
  return both;
}

/** From the first day to the last; null for no days. */
export function hullOf(days: Stretches): Stretch | null {
  return days.length === 0 ? null : { first: days[0]!.first, last: days.at(-1)!.last };
}

/** Neither the first nor the last day is open. */
export function isBounded(days: Stretches): boolean {
  const hull = hullOf(days);
  return hull !== null && earliestDay < hull.first && hull.last < latestDay;
}

/** The days of a set that fit; the set must be bounded. */
export function daysThat(days: Stretches, fits: (day: Day) => boolean): Stretches {
  const parts: Stretch[] = [];
  for (const { first, last } of days)
    for (let day = first; day <= last; day++) if (fits(day)) parts.push({ first: day, last: day });
  return stretchesOf(parts);
}

export function sameDays(a: Stretches, b: Stretches): boolean {
  return (
    a.length === b.length && a.every(({ first, last }, i) => first === b[i]!.first && last === b[i]!.last)
  );
}

export function meets(a: Stretches, b: Stretch): boolean {
  return a.some(({ first, last }) => first <= b.last && b.first <= last);
}
