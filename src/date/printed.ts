import type { PrintedDate } from '#core/report.ts';
import { isoDay, pad, type Day } from '#core/day.ts';
import type { Span } from '#core/span.ts';
import { offsetMinutes, isoOffset, type Zone } from '#core/zone.ts';

/** A date printed as the report's own, read as far as it goes by itself. */
export interface Printed extends Span {
  readonly of: PrintedDate['of'];
  /** Index of the post that it stamps; null for a date of the page. */
  readonly post: number | null;
  readonly day: Day | null;
  /** The day where 03/04/2024 is read the other way round. */
  readonly otherDay: Day | null;
  /** "5 March": the year is told by other dates, if at all. */
  readonly yearless: { readonly month: number; readonly date: number } | null;
  /** A day is printed, and it does not exist. */
  readonly impossible: boolean;
  /** The weekday printed with it is another one's. */
  readonly wrongWeekday: boolean;
  readonly minutes: number | null;
  /** Minutes since, where the time is printed as an age: "5 minutes ago". */
  readonly ago: number | null;
  readonly zone: Zone | null;
  /** It stands on a line of times; a dateline's day counts only where there is no such line. */
  readonly stamped: boolean;
  /** "Published", "Updated", a clock or a weekday beside it: more than a bare day. */
  readonly bare: boolean;
}

/** `2024-04-10`, or with the clock `2024-04-10T09:15:00+02:00`; both days of a date that can be read in two ways. */
export function edtfOfPrinted({ day, otherDay, minutes, zone }: Printed): string | null {
  if (day === null) return null;
  if (otherDay !== null) return `${isoDay(Math.min(day, otherDay))}/${isoDay(Math.max(day, otherDay))}`;
  if (minutes === null || 1440 <= minutes) return isoDay(day);
  const clock = `T${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}:00`;
  return isoDay(day) + clock + (zone === null ? '' : isoOffset(offsetMinutes(zone, day, minutes)));
}
