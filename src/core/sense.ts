import type { Day, Weekday } from './day.ts';
import type { Edtf } from './edtf.ts';
import type { Span } from './span.ts';
import type { Zone } from './zone.ts';

export type TimeUnit =
  'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century';

/** Which way from the clock a time lies: told by the words ("last", "next") or by the tense of their clause. */
export type Direction = 'past' | 'future' | 'near';

/** TIMEX3's codes for the parts of a day: morning, midday, afternoon, evening, night, daytime. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI' | 'DT';

/** A part of a year as EDTF numbers it: 21 to 24 the seasons of the north, 33 to 36 the quarters, 40 and 41 the halves. */
export type Season = 21 | 22 | 23 | 24 | 33 | 34 | 35 | 36 | 40 | 41;

/** How a feast finds its day in a year: a fixed date, the nth weekday of a month (-1 the last), or days from Easter. */
export type FeastRule =
  | { readonly month: number; readonly date: number }
  | { readonly month: number; readonly weekday: Weekday; readonly nth: number }
  | { readonly fromEaster: number };

/**
 * What the words of a time expression mean before anybody knows what day it is. A sense never changes; the moment it
 * stands for is found by `resolveSense` against a clock, and found again when a report's date becomes better known.
 */
export type TimeSense =
  /** March 17, 2022; September 2022; 2022; the 1990s as `1990/1999` */
  | { readonly is: 'date'; readonly edtf: Edtf }
  /** on 17 March; in November: a day or a month without its year. `beyond` ("last March"): not the one that the clock is in */
  | {
      readonly is: 'yearless';
      readonly month: number;
      readonly date: number | null;
      readonly direction: Direction;
      readonly beyond: boolean;
    }
  /** on Christmas Eve, last Easter */
  | {
      readonly is: 'feast';
      readonly rule: FeastRule;
      readonly direction: Direction;
      readonly beyond: boolean;
    }
  /** on Friday; last Friday (`week: -1`); next Monday (`week: 1`) */
  | {
      readonly is: 'weekday';
      readonly weekday: Weekday;
      readonly week: -1 | 0 | 1 | null;
      readonly direction: Direction;
    }
  /** on the 4th; Friday the 26th: a day of a month that is not named */
  | {
      readonly is: 'monthday';
      readonly date: number;
      readonly weekday: Weekday | null;
      readonly direction: Direction;
    }
  /** at the weekend, last weekend: Saturday and Sunday */
  | { readonly is: 'weekend'; readonly week: -1 | 0 | 1 | null; readonly direction: Direction }
  /** today, yesterday, last month, two weeks ago, in three years: `count` units from the clock, at the grain of the unit */
  | { readonly is: 'offset'; readonly unit: TimeUnit; readonly count: number; readonly about: boolean }
  /**
   * a day earlier, hours later: counted from the time expression before it in the text, not from the clock; with a
   * weekday, the first such day after it or before it (the following Friday)
   */
  | {
      readonly is: 'anaphoric';
      readonly unit: TimeUnit;
      readonly count: number;
      readonly weekday?: Weekday;
    }
  /** last autumn, this spring, the third quarter, the first half */
  | {
      readonly is: 'season';
      readonly season: Season;
      readonly direction: Direction;
      readonly beyond: boolean;
    }
  /** Tuesday of last week, December last year, the summer of 1994: the first such `part` within another stretch */
  | { readonly is: 'within'; readonly part: TimeSense; readonly of: TimeSense }
  /** the 23rd day of the siege, its fourth week: the clock lies `ordinal` units into something; the first is 1 */
  | { readonly is: 'counted'; readonly unit: TimeUnit; readonly ordinal: number; readonly of: Span | null }
  /** 4:30 p.m. Moscow time, on a day that another sense gives (the clock's own day where it is null) */
  | {
      readonly is: 'clock';
      readonly minutes: number;
      readonly zone: Zone | null;
      readonly on: TimeSense | null;
    }
  /** Monday morning, last night */
  | { readonly is: 'part'; readonly part: DayPart; readonly on: TimeSense }
  /** from Monday to Wednesday; since 2013; until the end of May */
  | { readonly is: 'range'; readonly from: TimeSense | null; readonly to: TimeSense | null }
  /** early March, the end of May, mid-2022 */
  | { readonly is: 'mod'; readonly mod: 'START' | 'MID' | 'END' | 'APPROX'; readonly on: TimeSense }
  /** three weeks, more than four hours: ISO 8601 */
  | { readonly is: 'duration'; readonly iso: string }
  /** daily, every Monday */
  | { readonly is: 'set'; readonly timex: string }
  /** now, recently, soon */
  | { readonly is: 'vague'; readonly ref: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF' };

/** What a piece of text counts its relative times from: the post's or the report's own time, as far as it is known. */
export interface Clock {
  readonly first: Day;
  readonly last: Day;
  /** Minutes since local midnight, where the hour is known. */
  readonly minutes: number | null;
  readonly zone: Zone | null;
  /** The day of the last update, where a report prints one: what is told may have happened up to then. */
  readonly updated?: Day | null;
}
