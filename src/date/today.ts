/** The weekday that a report calls today. */
import type { Report } from '#core/report.ts';
import type { Weekday } from '#core/day.ts';
import type { Span } from '#core/span.ts';
import { weekdays } from '#lang/en/calendar.ts';
import { narration } from './narration.ts';
import { dayNames } from './told-days.ts';

export interface Today extends Span {
  readonly weekday: Weekday;
}

const pattern = new RegExp(
  `\\b(?:today|tonight)(?:,? \\(?(?:on )?|, )${dayNames}\\b|\\b${dayNames} \\(today\\)`,
  'iu',
);

/** "today, Thursday"; null where it is not said outside quotations. */
export function todayOf(report: Report): Today | null {
  for (const { start, text } of narration(report)) {
    const match = pattern.exec(text);
    const weekday = match && weekdays.get(`${(match[1] ?? match[2])!.toLowerCase()}day`);
    if (weekday) return { start: start + match.index, end: start + match.index + match[0].length, weekday };
  }
  return null;
}
