import type { Bound, Figure } from '#core/figure.ts';

/** The values that a printed figure leaves open, both ends included. */
export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What a figure's range is made from; a point of a series has it too. */
export type Valued = Pick<Figure, 'value' | 'low' | 'high' | 'bound'>;

/** "Dozens" may be more than a hundred, "hundreds" more than a thousand. */
const vagueSpread = 20;
/** "About" and "nearly", as newspapers use them; after Krifka (2007), who finds round numbers read at half their last place. */
const aboutShare = 0.1;

/**
 * The values that may be meant: of `at least 549` everything from 549, of `3 million` what rounds to it, of
 * `hundreds` anything from one hundred to two thousand.
 */
export function rangeOf(valued: Valued, vague: boolean): Range {
  const low = valued.low ?? valued.value ?? valued.high;
  const high = valued.high ?? valued.value ?? valued.low;
  if (low === null || high === null) return { low: -Infinity, high: Infinity };
  if (vague) return { low, high: high * vagueSpread };
  const slack = Math.max(roundingOf(low), roundingOf(high));
  return bounded({ low: low - slack, high: high + slack }, valued.bound);
}

/** Whether one value could be what both mean. */
export function agree(a: Range, b: Range): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function bounded({ low, high }: Range, bound: Bound): Range {
  switch (bound) {
    case 'exact':
      return { low, high };
    case 'about':
      return { low: low - aboutShare * Math.abs(low), high: high + aboutShare * Math.abs(high) };
    case 'nearly':
      return { low: low - aboutShare * Math.abs(low), high };
    case 'at-least':
    case 'more-than':
      return { low, high: Infinity };
    case 'up-to':
    case 'fewer-than':
      return { low: -Infinity, high };
  }
}

/** Half the last place that is not nought, from a thousand up: 3,000,000 may be 2.5 to 3.5 million, 1,312 only itself. */
function roundingOf(value: number): number {
  const size = Math.abs(value);
  if (size < 1000 || !Number.isInteger(size)) return 0;
  let place = 1;
  while (size % (place * 10) === 0) place *= 10;
  return place / 2 < size / 5 ? place / 2 : size / 6;
}
