import type { Report } from '#core/report.ts';
import { dayOf, type Day } from '#core/day.ts';
import type { Span } from '#core/span.ts';
import { readStamps } from '#lang/en/stamps.ts';
import { narration } from './narration.ts';

/** A day of publication that the report's own words determine. */
export interface Worded extends Span {
  readonly day: Day;
}

/** Days from publication to the day that the words name. */
const shifts: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['yesterday', -1],
  ['last night', -1],
  ['tomorrow', 1],
]);

const pattern =
  /\b(today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|tomorrow),? \(?(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?(?:\d{1,2} \p{Lu}|\p{Lu}\p{L}{2,8}\.? \d{1,2},? \d{4}))/giu;

/**
 * The day that a report is of where its words say so in full, or null.
 *
 *     Today, 17 March 2031, the ministers met again.          yesterday, Wednesday 16 March 2031
 *     ~~~~~~~~~~~~~~~~~~~~                                    ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
 *
 * What somebody is quoted as saying has the speaker's clock and does not count.
 */
export function wordedDay(report: Report): Worded | null {
  for (const { start, text } of narration(report)) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].length;
      const stamp = readStamps(text.slice(at, at + 40)).stamps[0];
      const { year, month, date } = stamp?.day ?? { year: null, month: 0, date: null };
      const day = stamp?.start === 0 && year !== null && date !== null ? dayOf(year, month, date) : null;
      if (day !== null)
        return {
          start: start + match.index,
          end: start + at + stamp!.end,
          day: day - shifts.get(match[1]!.toLowerCase())!,
        };
    }
  }
  return null;
}
