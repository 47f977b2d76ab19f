import type { TimeSense } from '#core/sense.ts';
import type { Evidence } from '#core/evidence.ts';
import type { Day } from '#core/day.ts';
import { resolveSense } from '#core/clock.ts';
import { latestDay } from '#core/edtf.ts';
import type { Telling } from './tellings.ts';
import {
  daysThat,
  hullOf,
  isBounded,
  meets,
  stretchesOf,
  type Stretch,
  type Stretches,
} from './stretches.ts';

/** What a clue goes by; the word is a part of the rule that a derived date carries. */
export type ClueKind =
  | 'printed'
  | 'same-event'
  | 'same-quotation'
  | 'counted-days'
  | 'told-as-past'
  | 'told-as-coming'
  | 'weekday-of-today'
  | 'weekday-last-named';

/** Days on which a report can have appeared, for one reason. */
export interface Clue {
  readonly kind: ClueKind;
  readonly days: Stretches;
  readonly weight: number;
  /** The report that it comes from, an index; the report's own where no other is needed. */
  readonly from: number;
  readonly evidence: readonly Evidence[];
}

/** People who are to meet and nobody says when meet in the days just ahead. */
const planDays = 6;

/** "Last year" and "in three months" reach no further from the day of publication; days and weeks not so far. */
const reachDays = 430;
const nearDays = 30;

/** More days than this a telling does not date anything by. */
const longestDays = 800;

/** The days on which the thing told happens, as far as the day of its report is known; null where nothing tells. */
export function daysTold(telling: Telling, published: Stretches): Stretches | null {
  const { sense, fixed, soon } = telling;
  if (fixed) return [fixed];
  if (!isShort(published)) return null;
  const hull = hullOf(published)!;
  if (sense === null) return soon ? [{ first: hull.first, last: hull.last + planDays }] : null;
  return stretchesOf(
    published.flatMap(({ first, last }) => range(first, last).flatMap((day) => resolvedOn(sense, day) ?? [])),
  );
}

/**
 * The days on which a report can tell something so, when what it tells happens on one of some days.
 *
 *     “on Monday”, past      Monday 14 March    14 to 20 March
 *     “last month”           24 February        March
 *     no time, past          14 March           14 March or any day after it
 *
 * @returns null where the telling does not depend on the day of its report, or fits on no day
 */
export function daysOfTelling({ sense, fixed, ahead, soon }: Telling, happened: Stretches): Stretches | null {
  const hull = hullOf(happened);
  if (fixed || !hull || !isShort(happened)) return null;
  if (sense === null) {
    if (!ahead) return [{ first: hull.first, last: latestDay }];
    return soon ? [{ first: hull.first - planDays, last: hull.last }] : null;
  }
  const reach = isNear(sense) ? nearDays : reachDays;
  const near = [{ first: hull.first - reach, last: hull.last + reach }];
  const days = daysThat(near, (day) => {
    const resolved = resolvedOn(sense, day);
    return resolved !== null && meets(happened, resolved);
  });
  return days.length === 0 ? null : days;
}

/** The days on which `ordinal` days, weeks or months of something have begun that began on one of some days. */
export function daysCounted(
  sense: Extract<TimeSense, { is: 'counted' }>,
  began: Stretches,
): Stretches | null {
  const size = { day: 1, week: 7 }[sense.unit as string];
  if (size === undefined || !isShort(began)) return null;
  return stretchesOf(
    began.map(({ first, last }) => ({
      first: first + (sense.ordinal - 1) * size,
      last: last + sense.ordinal * size - 1,
    })),
  );
}

/** Weekdays, today and last week lie within a month of the day of publication. */
function isNear(sense: TimeSense): boolean {
  if (sense.is === 'weekday' || sense.is === 'weekend') return true;
  if (sense.is === 'offset')
    return sense.unit === 'day'
      ? Math.abs(sense.count) < 20
      : sense.unit === 'week' && Math.abs(sense.count) < 3;
  return (sense.is === 'part' || sense.is === 'clock') && (sense.on === null || isNear(sense.on));
}

function isShort(days: Stretches): boolean {
  const hull = hullOf(days);
  return hull !== null && isBounded(days) && hull.last - hull.first <= longestDays;
}

function resolvedOn(sense: TimeSense, day: Day): Stretch | null {
  const days = resolveSense(sense, { first: day, last: day, minutes: null, zone: null }, null)?.days;
  return days ? { first: days.first, last: days.last } : null;
}

function range(first: Day, last: Day): Day[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
