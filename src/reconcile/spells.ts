import type { Moment } from '#core/moment.ts';
import { msOf } from '#core/moment.ts';

/** A stretch of time in milliseconds, and whether words of the report tell it or it is only assumed. */
export interface Spell {
  readonly first: number;
  readonly last: number;
  readonly told: boolean;
}

export const dayMs = 86_400_000;
export const always: Spell = { first: -Infinity, last: Infinity, told: false };

/** The stretch of a moment; all of time for none. */
export function spellOf(moment: Moment | null): Spell {
  if (!moment) return always;
  return { first: msOf(moment.earliest), last: msOf(moment.latest), told: moment.basis !== 'assumed' };
}

/** What is only assumed to be of the day of its report may be some days older: reports quote what was said that week. */
export function loosened(spell: Spell, days: number): Spell {
  return spell.told ? spell : { ...spell, first: spell.first - days * dayMs };
}

/** Milliseconds between two stretches; 0 where they touch or overlap. */
export function gapMs(a: Spell, b: Spell): number {
  return Math.max(0, a.first - b.last, b.first - a.last);
}

/**
 * The moment that tells most: printed before inferred before assumed, then the shorter stretch, then the earlier one.
 */
export function surestMoment(moments: readonly (Moment | null)[]): Moment | null {
  const known = moments.filter((moment) => moment !== null);
  return known.toSorted(bySureness)[0] ?? null;
}

const basisRank = { stated: 0, inferred: 1, assumed: 2 } as const;

function bySureness(a: Moment, b: Moment): number {
  const lengthMs = (moment: Moment) => msOf(moment.latest) - msOf(moment.earliest);
  return (
    basisRank[a.basis] - basisRank[b.basis] ||
    lengthMs(a) - lengthMs(b) ||
    msOf(a.earliest) - msOf(b.earliest) ||
    (a.edtf < b.edtf ? -1 : a.edtf === b.edtf ? 0 : 1)
  );
}
