/** What one stretch of a printed time says: its day, weekday, clock time, zone or age. */
import type { Weekday } from '#core/day.ts';
import type { Zone } from '#core/zone.ts';
import type { Token } from './stamps-tokens.ts';

/** A day as printed. The year is null for "5 March"; the date for "March 2024". */
export interface PrintedDay {
  readonly year: number | null;
  readonly month: number;
  readonly date: number | null;
  /** The other reading of 03/04/2024; here is the month-first one. */
  readonly dayFirst: { readonly month: number; readonly date: number } | null;
}

/** What a printed time says of itself; null where it does not say it. */
export interface Said {
  readonly day: PrintedDay | null;
  readonly weekday: Weekday | null;
  /** Since midnight. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
  /** "2h ago": in minutes. */
  readonly agoMinutes: number | null;
}

/** One reading of some tokens: what it adds to a stamp, and how many tokens it took. */
export interface Part {
  readonly found: Partial<Said>;
  readonly tokens: number;
}

export type Reader = (tokens: readonly Token[], at: number) => Part | null;
