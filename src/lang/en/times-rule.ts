import type { DayPart, Direction, FeastRule, Season, TimeSense, TimeUnit } from '#core/sense.ts';
import type { Edtf } from '#core/edtf.ts';
import type { Weekday } from '#core/day.ts';
import type { Zone } from '#core/zone.ts';
import type { UnitWord } from './calendar.ts';

/** What the classes of a pattern give. Those typed as optional stand with `?` in patterns and may be missing. */
export interface Slots {
  /** A month by name or abbreviation, and the second of a range; `monthname` by its full name only. */
  readonly month: number;
  readonly untilMonth: number;
  readonly monthname: number;
  /** A weekday by name or abbreviation; `dayname` by its full name only; `daynames` in the plural. */
  readonly weekday?: Weekday;
  readonly dayname: Weekday;
  readonly daynames: Weekday;
  /** 1 to 31 in figures, with or without its ending, and the second of a range; `nth` only as an ordinal. */
  readonly date: number;
  readonly until: number;
  readonly nth: number;
  readonly year?: number;
  readonly fullYear: number;
  readonly untilYear: number;
  /** `22` of "2021-22". */
  readonly shortYear: number;
  readonly ordinal: number;
  readonly count: number;
  readonly upTo: number;
  readonly unit: UnitWord;
  readonly units: UnitWord;
  /** The smaller unit of "ten years and four months". */
  readonly lesser: UnitWord;
  /** `yearlong`, `monthslong`: an ISO 8601 duration. `often`: daily, weekly. */
  readonly long: string;
  readonly often: string;
  readonly season: Season;
  readonly part: DayPart;
  readonly parts: DayPart;
  readonly feast: FeastRule;
  readonly decade: Edtf;
  /** 2022-03-17, 17/03/2022 */
  readonly figures: Edtf;
  /** Minutes since midnight of `4:30 p.m.`; `bare` of `16:30` and `1630`; `dotted` of `16.30`. */
  readonly time: number;
  readonly bare: number;
  readonly dotted: number;
  readonly zone?: Zone | null;
  /** About, nearly, more than. */
  readonly hedge?: true;
  /** A few, several, many: `X`; a couple of: `2`. */
  readonly few: string;
  /** Last, this, next. */
  readonly which: -1 | 0 | 1;
  /** Early, mid, late. */
  readonly mod: 'START' | 'MID' | 'END';
  /** What the rules of another kind read. */
  readonly day: TimeSense;
  readonly period: TimeSense;
  readonly clock: TimeSense;
}

/** Whose pattern may stand in other patterns under its name is read as `day`, `period` or `clock`; all others as `joined`. */
export type Reads = 'day' | 'period' | 'clock' | 'joined';

/** What stands around the words that a pattern matched, for what they alone do not tell. Words in lower case, '' at the ends. */
export interface Around {
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
  readonly first: string;
  readonly last: string;
  readonly capital: boolean;
  readonly lastCapital: boolean;
  readonly capitalBefore: boolean;
  readonly capitalAfter: boolean;
  readonly gluedBefore: boolean;
  readonly gluedAfter: boolean;
  /** The block is a headline, where every word may have a capital. */
  readonly headline: boolean;
  /** The report prints a dot in its hours: 14.05. */
  readonly dotted: boolean;
}

export interface TimeRule {
  readonly reads: Reads;
  /**
   * A row of words and classes. `a|b` is either word, a trailing `?` makes an element optional, `<month>` is a class of
   * words with a value. A hyphen and an en dash are both `-`.
   *
   *     the? <nth> of <month> ,? <year>?        the 17th of March, 2022
   */
  readonly pattern: string;
  /** Null where the words cannot mean it (31 February). */
  readonly sense: (slots: Slots, direction: Direction) => TimeSense | null;
  readonly guard: (around: Around) => boolean;
}

export function rulesOf(reads: Reads, rows: readonly RuleRow[]): TimeRule[] {
  return rows.map(([pattern, sense, guard]) => ({ reads, pattern, sense, guard: guard ?? always }));
}

export type RuleRow = readonly [pattern: string, sense: TimeRule['sense'], guard?: TimeRule['guard']];

const always = (): boolean => true;

// ---- senses, in short ----

export function offset(unit: TimeUnit, count: number, about = false): TimeSense {
  return { is: 'offset', unit, count, about };
}

export function anaphoric(unit: TimeUnit, count: number): TimeSense {
  return { is: 'anaphoric', unit, count };
}

export function within(part: TimeSense | null, of: TimeSense | null): TimeSense | null {
  return part && of && { is: 'within', part, of };
}

/** "This March" is that of the calendar year, whether it is over or still to come; a winter lies in two. */
export function thisYears(sense: TimeSense): TimeSense | null {
  return within(sense, offset('year', 0));
}

export function mod(how: 'START' | 'MID' | 'END' | 'APPROX', on: TimeSense | null): TimeSense | null {
  return on && { is: 'mod', mod: how, on };
}

export function part(of: DayPart, on: TimeSense): TimeSense {
  return { is: 'part', part: of, on };
}

/** ’96 is 1996 and ’22 is 2022: two figures stand for the years from 1950 to 2049. */
export function centuryFor(shortYear: number): number {
  return shortYear < 50 ? 2000 + shortYear : 1900 + shortYear;
}

export function date(edtf: Edtf): TimeSense {
  return { is: 'date', edtf };
}

/** The way that "last" and "next" point; "this" is the nearest. */
export function towards(which: -1 | 0 | 1): Direction {
  return which < 0 ? 'past' : 0 < which ? 'future' : 'near';
}
