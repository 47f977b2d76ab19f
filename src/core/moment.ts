import type { Evidence } from './evidence.ts';
import type { Zone } from './zone.ts';
import { daysOf, type Edtf, type Grain } from './edtf.ts';
import { isoDay, pad, type Day } from './day.ts';
import { isoOffset, offsetMinutes } from './zone.ts';

/** `stated`: printed in so many words. `inferred`: follows from what is printed. `assumed`: the usual case, nothing says otherwise. */
export type Basis = 'stated' | 'inferred' | 'assumed';

/**
 * When. Vagueness is kept: the EDTF value may be a day, a month, an interval, about a month.
 *
 * `earliest` and `latest` are instants in ISO 8601 with an offset, both included, the latest to the last minute of its
 * day. Where no zone is known they are given in UTC.
 */
export interface Moment {
  readonly edtf: Edtf;
  readonly earliest: string;
  readonly latest: string;
  readonly grain: Grain;
  readonly zone: Zone | null;
  readonly basis: Basis;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** How a moment came to be known: everything of it but the time. */
export interface Grounds {
  readonly basis: Basis;
  readonly rule: string;
  readonly evidence: readonly Evidence[];
}

/** The moment of an EDTF value read in a zone; null where the value is not one that `daysOf` reads. */
export function momentOf(edtf: Edtf, zone: Zone | null, grounds: Grounds): Moment | null {
  const days = daysOf(edtf);
  if (!days) return null;
  const [left, right = left] = edtf.split('/').map((side) => daysOf(side)?.clock?.minutes);
  const from = left ?? 0;
  const to = right ?? 1439;
  const offset = days.clock?.offset;
  return {
    edtf,
    earliest: instantOf(days.first, from, offset ?? zone),
    latest: instantOf(days.last, to, offset ?? zone),
    grain: days.grain,
    zone,
    ...grounds,
  };
}

/** `2022-03-17T18:59:00-04:00` */
function instantOf(day: Day, minutes: number, zone: Zone | null): string {
  const clock = `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00`;
  return `${isoDay(day)}T${clock}${isoOffset(offsetMinutes(zone, day, minutes))}`;
}

/** Milliseconds since 1970 of an instant that `instantOf` wrote; for comparing, never for printing. */
export function msOf(instant: string): number {
  return Date.parse(instant);
}

/**
 * The instant that a user means by a day or a time: the first or the last minute of a day, the minute itself of a time.
 * Without an offset a time is read as UTC. Null for what is no day or time.
 */
export function readInstant(given: string, edge: 'first' | 'last'): string | null {
  const days = daysOf(given);
  if (!days) return null;
  const minutes = days.clock?.minutes ?? (edge === 'first' ? 0 : 1439);
  return instantOf(edge === 'first' ? days.first : days.last, minutes, days.clock?.offset ?? null);
}
