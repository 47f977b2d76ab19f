/**
 * Civil days as whole numbers: 0 is 1970-01-01, in the proleptic Gregorian calendar, with no zone. All arithmetic with
 * dates is done on these, so nothing depends on the machine's clock or zone.
 */
export type Day = number;

/** 1 is Monday and 7 is Sunday, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const dayMs = 86_400_000;

/** The day of a date that exists, or null (there is no 30 February). Months and days count from 1. */
export function dayOf(year: number, month: number, date: number): Day | null {
  if (month < 1 || 12 < month || date < 1 || daysInMonth(year, month) < date) return null;
  return firstOf(year, month) + date - 1;
}

/** The first day of a month; months beyond 1 to 12 run on into other years. */
export function firstOf(year: number, month: number): Day {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, 1);
  return Math.floor(instant.getTime() / dayMs);
}

export function daysInMonth(year: number, month: number): number {
  return firstOf(year, month + 1) - firstOf(year, month);
}

export function partsOf(day: Day): { year: number; month: number; date: number } {
  const instant = new Date(day * dayMs);
  return { year: instant.getUTCFullYear(), month: instant.getUTCMonth() + 1, date: instant.getUTCDate() };
}

export function weekdayOf(day: Day): Weekday {
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** `2022-03-17` */
export function isoDay(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** Reads `2022-03-17`; null where it is not a day that exists. */
export function readDay(iso: string): Day | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

export function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
