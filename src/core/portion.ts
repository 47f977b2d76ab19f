import { daysInMonth, firstOf, partsOf, type Day } from './day.ts';
import { edtfOf, type Days, type Edtf } from './edtf.ts';

/**
 * The first, the middle or the last third of a stretch of days, in whole units of the next smaller kind: early March is
 * the 1st to the 10th, mid-2022 May to August, the late 1990s 1996 to 1999.
 *
 * Thirds, because "early", "mid" and "late" share a stretch out among them; studies of what readers take the words to
 * mean find them vague in just this way, so the bounds are a convention.
 */
export function portionOf({ first, last }: Days, mod: 'START' | 'MID' | 'END'): Edtf {
  const from = partsOf(first);
  const to = partsOf(last);
  const wholeMonths = from.date === 1 && to.date === daysInMonth(to.year, to.month);
  const months = 12 * (to.year - from.year) + to.month - from.month + 1;
  if (!wholeMonths || months === 1) return daysPortion(first, last, mod, wholeMonths ? 10 : null);
  const unit = months % 12 === 0 && 12 < months ? 12 : 1;
  const [skip, take] = third(months / unit, mod, null);
  const start = from.month + skip * unit;
  return edtfOf(firstOf(from.year, start), firstOf(from.year, start + take * unit) - 1);
}

function daysPortion(first: Day, last: Day, mod: 'START' | 'MID' | 'END', size: number | null): Edtf {
  const [skip, take] = third(last - first + 1, mod, size);
  return edtfOf(first + skip, first + skip + take - 1);
}

/** How many of `count` units to pass over and how many to take. A third is rounded up, so that week has Monday to Wednesday. */
function third(count: number, mod: 'START' | 'MID' | 'END', size: number | null): [number, number] {
  const part = size ?? Math.ceil(count / 3);
  if (mod === 'START') return [0, part];
  if (mod === 'MID') return size === null ? [Math.floor((count - part) / 2), part] : [part, part];
  return size === null ? [count - part, part] : [2 * size, count - 2 * size];
}
